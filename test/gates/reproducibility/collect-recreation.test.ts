import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { collect } from '../../../src/gates/reproducibility/collect.ts';
import { reproducibilityGate } from '../../../src/gates/reproducibility/gate.ts';
import { blobId, openFeature, sha256, temporaryRepository } from '../../support/open-feature.ts';

const TABLE = 'a,b\n1,2\n';
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256('x')}\nsize 1\n`;

let repository: ReturnType<typeof temporaryRepository>;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

async function recreation() {
  return reproducibilityGate.recreate?.(await collect(await openFeature(repository.folder)));
}

test('the commands follow from what is recorded', async () => {
  const head = repository.commit('all', {
    'features/my f/f.feature.yml':
      'id: f\ntitle: F\nstage: candidate\nexperiments: [e.experiment.yml]\ndata: [../../data/SHA256SUMS, ../../data/big.bin]\npackages: [requirements.txt]\nruns: [results/run.json]\n',
    'features/my f/e.experiment.yml': 'results: results/r.csv\n',
    'features/my f/score.py': 'x',
    'features/my f/requirements.txt': `numpy==1.0 --hash=sha256:${'a'.repeat(64)}\n`,
    'features/my f/results/r.csv': TABLE,
    'features/my f/results/run.json': JSON.stringify({
      version: 1,
      command: 'python score.py --out results/r.csv',
      started: '2026-11-01T10:00:00Z',
      finished: '2026-11-01T10:11:00Z',
      code: { '../score.py': blobId('x') },
      // The list has it already.
      data: { '../../../data/t.csv': { sha256: sha256(TABLE) } },
      outputs: { 'r.csv': { sha256: sha256(TABLE) } },
    }),
    'data/SHA256SUMS': `${sha256(TABLE)}  t.csv\n`,
    'data/t.csv': TABLE,
    'data/big.bin': pointer,
  });
  expect(await recreation()).toMatchObject({
    steps: [
      { what: 'code', command: `git checkout ${head.slice(0, 12)}` },
      { what: 'packages', command: 'python -m venv .venv' },
      { what: 'packages', command: '. .venv/bin/activate' },
      { what: 'packages', command: "python -m pip install --require-hashes -r 'features/my f/requirements.txt'" },
      { what: 'data', command: '(cd data && sha256sum --check SHA256SUMS)' },
      { what: 'data', command: 'git lfs pull --include data/big.bin' },
      { what: 'run', command: "(cd 'features/my f' && python score.py --out results/r.csv)" },
      { what: 'compare', command: "npx promotion-gates experiment 'features/my f/e.experiment.yml'" },
    ],
    missing: [],
    seconds: 660,
  });
});

test.each([`python 'score it.py'`, 'python "score it.py" --out=x', 'python score\\ it.py'])(
  'the folder of a command with a blank in a name: %s',
  async (command) => {
    repository.commit('all', {
      'a b/f.feature.yml': 'id: f\ntitle: F\nstage: candidate\nexperiments: [e.experiment.yml]\nruns: [run.json]\n',
      'a b/e.experiment.yml': 'results: r.csv\n',
      'a b/score it.py': 'x',
      'a b/r.csv': TABLE,
      'a b/run.json': JSON.stringify({
        version: 1,
        command,
        code: {},
        outputs: { 'r.csv': { sha256: sha256(TABLE) } },
      }),
    });
    expect(await recreation()).toMatchObject({
      steps: expect.arrayContaining([expect.objectContaining({ what: 'run', command: `(cd 'a b' && ${command})` })]),
    });
  },
);

test('a run of MLflow: its script, without its arguments; data by the digest in the record', async () => {
  const id = 'a'.repeat(32);
  const run = `mlruns/1/${id}`;
  repository.commit('all', {
    'f.feature.yml': `id: f\ntitle: F\nstage: candidate\nexperiments: [e.experiment.yml]\nruns: [${run}]\ndata: [{ path: a b.csv, sha256: ${sha256(TABLE)} }]\n`,
    'e.experiment.yml': 'results: r.csv\n',
    'a b.csv': TABLE,
    'r.csv': TABLE,
    'train it.py': 'x',
    'mlruns/1/meta.yaml': 'name: x\n',
    [`${run}/meta.yaml`]: `run_id: ${id}\nstatus: 3\nlifecycle_stage: active\n`,
    [`${run}/tags/mlflow.source.name`]: 'train it.py',
    [`${run}/artifacts/r.csv`]: TABLE,
  });
  const { steps, missing } = (await recreation()) ?? {};
  expect(steps?.map(({ command }) => command).slice(1)).toEqual([
    `echo '${sha256(TABLE)}  a b.csv' | sha256sum --check`,
    "python 'train it.py'",
    'npx promotion-gates experiment e.experiment.yml',
  ]);
  expect(missing).toEqual([
    'no lock file says which packages to install',
    'with which arguments it was started (MLflow keeps the name of the script alone)',
  ]);
  repository.commit('gone', { 'train it.py': undefined });
  expect((await recreation())?.missing).toContainEqual(expect.stringMatching(/^no run record names the command/));
});

test('of a pipeline, what the last stage uses is pulled, and it alone is run', async () => {
  cpSync(join(import.meta.dirname, '../../golden/dvc/v3'), repository.folder, { recursive: true });
  repository.commit('all', {
    'f.feature.yml':
      'id: f\ntitle: F\nstage: candidate\nexperiments: [e.experiment.yml]\ndata: [data/raw.csv.dvc]\npipelines: [dvc.yaml#train]\n',
    'e.experiment.yml': 'results: metrics.json\n',
    'prepared.csv': undefined,
  });
  const { steps, missing } = (await recreation()) ?? {};
  expect(steps?.map(({ command }) => command).slice(1)).toEqual([
    'dvc pull data/raw.csv.dvc',
    'dvc pull prepared.csv',
    'dvc repro --single-item --force dvc.yaml:train',
    'npx promotion-gates experiment e.experiment.yml',
  ]);
  expect(missing).toEqual(['no lock file says which packages to install']);
});

test('results that DVC holds, and git does not, are compared by their digests in the lock', async () => {
  cpSync(join(import.meta.dirname, '../../golden/dvc/v3'), repository.folder, { recursive: true });
  repository.commit('all', {
    'f.feature.yml': 'id: f\ntitle: F\nstage: candidate\nexperiments: [e.experiment.yml, g.experiment.yml]\n',
    'e.experiment.yml': 'results: prepared.csv\n',
    'g.experiment.yml': 'results: metrics.json\n',
    '.gitignore': '/prepared.csv\n',
    'prepared.csv': undefined,
  });
  const { steps } = (await recreation()) ?? {};
  expect(steps?.filter(({ what }) => what === 'compare').map(({ command }) => command)).toEqual([
    'npx promotion-gates experiment g.experiment.yml',
    'git diff --exit-code -- dvc.lock',
  ]);
});

test('a project of DVC in a folder of its own, and data of other files of DVC', async () => {
  cpSync(join(import.meta.dirname, '../../golden/dvc/v3'), join(repository.folder, 'my ml'), { recursive: true });
  repository.commit('all', {
    'my ml/.dvc/config': '',
    'f.feature.yml': 'id: f\ntitle: F\nstage: candidate\nexperiments: [e.experiment.yml]\n',
    'e.experiment.yml': 'results: my ml/prepared.csv\n',
    // DVC keeps what it tracks out of git.
    'my ml/data/raw.csv': undefined,
  });
  const { steps } = (await recreation()) ?? {};
  expect(steps?.map(({ command }) => command).slice(1, -1)).toEqual([
    "(cd 'my ml' && dvc pull data/raw.csv)",
    "(cd 'my ml' && dvc repro --single-item --force dvc.yaml:prepare)",
  ]);
});

test('of a folder that git holds, what DVC holds of it is pulled', async () => {
  const entry = (path: string, md5 = 'a'.repeat(32)): string =>
    `    - path: ${path}\n      hash: md5\n      md5: ${md5}\n`;
  repository.commit('all', {
    'f.feature.yml': 'id: f\ntitle: F\nstage: candidate\nexperiments: [e.experiment.yml]\n',
    'e.experiment.yml': 'results: metrics.csv\n',
    'metrics.csv': TABLE,
    'data/raw.csv.dvc': `outs:\n- path: raw.csv\n  hash: md5\n  md5: ${'b'.repeat(32)}\n`,
    'data/notes.md': 'x',
    'dvc.yaml':
      'stages:\n  clean: { cmd: c, outs: [data/clean.csv] }\n  train: { cmd: t, deps: [data], outs: [metrics.csv] }\n',
    'dvc.lock': `schema: '2.0'\nstages:\n  clean:\n    cmd: c\n    outs:\n${entry('data/clean.csv')}  train:\n    cmd: t\n    deps:\n${entry('data', `${'c'.repeat(32)}.dir`)}    outs:\n${entry('metrics.csv')}`,
  });
  const { steps } = (await recreation()) ?? {};
  expect(steps?.map(({ command }) => command).slice(1, -1)).toEqual([
    'dvc pull data/clean.csv data/raw.csv',
    'dvc repro --single-item --force dvc.yaml:train',
  ]);
});

test.each([
  ['poetry-1', 'poetry.lock', ['poetry install'], `. "$(cd 'a b' && poetry env info --path)/bin/activate"`],
  ['pdm', 'pdm.lock', ['pdm sync'], `. 'a b/.venv/bin/activate'`],
  ['pipenv', 'Pipfile.lock', ['pipenv sync'], `. "$(cd 'a b' && pipenv --venv)/bin/activate"`],
  ['uv', 'uv.lock', ['uv sync --frozen'], `. 'a b/.venv/bin/activate'`],
  ['uv', 'pylock.toml', ['uv venv', 'uv pip sync pylock.toml'], `. 'a b/.venv/bin/activate'`],
  ['conda', 'conda-lock.yml', ['conda-lock install --prefix ./.conda conda-lock.yml'], `conda activate ./'a b/.conda'`],
  [
    'conda',
    'environment.yml',
    ['conda env create --prefix ./.conda -f environment.yml'],
    `conda activate ./'a b/.conda'`,
  ],
])('packages of %s (%s) are installed, and what follows runs among them', async (folder, lock, commands, then) => {
  cpSync(join(import.meta.dirname, '../../golden/python-locks', folder), join(repository.folder, 'a b'), {
    recursive: true,
  });
  repository.commit('all', { 'a b/f.feature.yml': `id: f\ntitle: F\nstage: candidate\npackages: [${lock}]\n` });
  const { steps } = (await recreation()) ?? {};
  expect(steps?.map(({ command }) => command).slice(1)).toEqual([
    ...commands.map((command) => `(cd 'a b' && ${command})`),
    then,
  ]);
});

test('a pylock.toml beside the lock it was written from is not installed as well', async () => {
  cpSync(join(import.meta.dirname, '../../golden/python-locks/uv'), repository.folder, { recursive: true });
  repository.commit('all', {
    'f.feature.yml': 'id: f\ntitle: F\nstage: candidate\npackages: [pylock.toml, uv.lock]\n',
  });
  const { steps } = (await recreation()) ?? {};
  expect(steps?.map(({ command }) => command).slice(1)).toEqual(['uv sync --frozen', '. .venv/bin/activate']);
});

test('a pipeline of which it is not known what makes the results is run whole', async () => {
  cpSync(join(import.meta.dirname, '../../golden/dvc/v3'), repository.folder, { recursive: true });
  repository.commit('all', { 'f.feature.yml': 'id: f\ntitle: F\nstage: candidate\n' });
  const { steps } = (await recreation()) ?? {};
  expect(steps?.map(({ command }) => command).slice(1)).toEqual(['dvc pull', 'dvc repro dvc.yaml']);
});

test('what is not recorded is said; a record of three lines says nothing', async () => {
  repository.commit('all', { 'f.feature.yml': 'id: f\ntitle: F\nstage: exploratory\n' });
  expect(await recreation()).toBeUndefined();
  repository.commit('packages', { 'requirements.txt': 'numpy==1.0\n' });
  expect(await recreation()).toMatchObject({
    missing: ['no run record names the command it ran (`command:`), and no pipeline makes the results'],
  });
});
