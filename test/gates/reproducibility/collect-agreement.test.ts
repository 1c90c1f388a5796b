import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { collect } from '../../../src/gates/reproducibility/collect.ts';
import { reproducibilityGate } from '../../../src/gates/reproducibility/gate.ts';
import { evidenceReproducibility } from '../../../src/generated/validators/evidence-reproducibility.js';
import { readRun } from '../../../src/sources/formats/run-record.ts';
import { repositoryOver } from '../../../src/sources/repository-over.ts';
import type { Files } from '../../support/git-repository.ts';
import { readsSqlite } from '../../../src/sources/formats/mlflow-sqlite.ts';
import { answersOf, openFeature, temporaryRepository } from '../../support/open-feature.ts';

const golden = join(import.meta.dirname, '../../golden/mlflow-run');
const DATABASE_RUN = /^[0-9a-f]{32}$/;
let repository: ReturnType<typeof temporaryRepository>;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

/** The run that MLflow wrote, with the commit it is to have been made at. */
function store(commit: string): { readonly files: Record<string, string>; readonly run: string; readonly id: string } {
  const top = join(golden, 'mlruns');
  const names = readdirSync(top, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files: Record<string, string> = {};
  for (const { parentPath, name } of names) {
    const path = join(parentPath, name);
    files[`mlruns${path.slice(top.length)}`] = readFileSync(path, 'utf8');
  }
  const meta = Object.keys(files).find(
    (path) => /\/[0-9a-f]{32}\/meta\.yaml$/.test(path) && !path.includes('/datasets/') && !path.includes('/inputs/'),
  );
  const run = (meta ?? '').replace('/meta.yaml', '');
  files[`${run}/tags/mlflow.source.git.commit`] = commit;
  files[`${run}/meta.yaml`] = (files[`${run}/meta.yaml`] ?? '').replace('/home/ada', '/srv');
  files[`${run}/params/random_state`] = '7';
  return { files, run, id: run.slice(-32) };
}

interface Sqlite {
  readonly DatabaseSync: new (file: string) => {
    readonly exec: (sql: string) => void;
    readonly close: () => void;
  };
}

const RESULTS = 'episode,f1\n1,0.9\n';
const CODE: Files = {
  'detect.py': 'print(1)\n',
  'params.yaml': 'train:\n  seed: 20117\n  window: 15\n',
  'results/burst.csv': RESULTS,
  'x.experiment.yml':
    'id: x\nhypothesis: Better.\nresults: results/burst.csv\ncriteria:\n  - { metric: f1, threshold: ">= 0.8" }\n',
};
const record = (runs: string, more = ''): string =>
  `id: x\ntitle: X\nstage: candidate\ncode: [detect.py, params.yaml]\nexperiments: [x.experiment.yml]\nruns: [${runs}]\n${more}`;

async function lines(...checks: readonly string[]): Promise<readonly string[]> {
  const units = await collect(await openFeature(repository.folder));
  for (const unit of units) {
    evidenceReproducibility(unit);
    expect(evidenceReproducibility.errors ?? []).toEqual([]);
    expect(JSON.parse(JSON.stringify(unit))).toEqual(unit);
  }
  return answersOf(reproducibilityGate, units)
    .filter(({ check }) => checks.includes(check))
    .map(({ line }) => line);
}

describe('a run of MLflow', () => {
  test('verified: its commit has the code that is here, and its artifact is the results, after a rebase too', async () => {
    const commit = repository.commit('code', CODE);
    const { files, run } = store(commit);
    repository.commit('run', { ...files, 'x.feature.yml': record(run) });
    repository.git('commit', '--amend', '--quiet', '--message', 'other words');
    expect(await lines('run-matches-code', 'files-agree', 'seed-recorded')).toEqual([
      `pass seed-recorded: the run \`${run}/meta.yaml\` records seed \`7\` for \`random_state\` and seed \`20117\` for \`train.seed\``,
      `pass run-matches-code: \`results/burst.csv\` is, byte for byte, what the run \`${run}/meta.yaml\` made`,
      expect.stringMatching(
        /^pass run-matches-code: the run .* finished, and the 2 files of code and data that the record names are here, byte for byte, as its commit .* has them \(MLflow does not record what was changed and not committed\); the data set it recorded has a digest of MLflow’s own/,
      ),
      'pass files-agree: 1 parameter agrees wherever it is stated',
    ]);
  });
  test('contradicted: code, results, parameters and seed that changed since', async () => {
    const commit = repository.commit('code', CODE);
    const { files, run } = store(commit);
    repository.commit('run', {
      ...files,
      'x.feature.yml': record(run),
      'detect.py': 'print(2)\n',
      'params.yaml': 'train:\n  seed: 20118\n  window: 16\n',
      'results/burst.csv': `${RESULTS}2,1\n`,
    });
    expect(await lines('run-matches-code', 'files-agree', 'seed-recorded')).toEqual([
      expect.stringMatching(
        /^fail seed-recorded: the seed `train.seed` is 20118 in `params.yaml` and 20117 in `mlruns/,
      ),
      expect.stringMatching(/^pass seed-recorded/),
      expect.stringMatching(/^fail run-matches-code: `results\/burst.csv` is not the file that the run/),
      expect.stringMatching(
        /^fail run-matches-code: the code and data are not those of the run .*`detect.py` and `params.yaml` differ/,
      ),
      expect.stringMatching(/^fail files-agree: `train.window` is 16 in `params.yaml` and 15 in `mlruns/),
    ]);
  });
  test('not checkable here: its commit is not in the checkout; not declared: it has none', async () => {
    const { files, run } = store('0123456789'.repeat(4));
    repository.commit('run', { ...CODE, ...files, 'x.feature.yml': record(run) });
    expect((await lines('run-matches-code')).slice(1)).toEqual([
      expect.stringMatching(
        /^unknown run-matches-code: the run .* was made at commit 0123456789.*not in this checkout/,
      ),
    ]);
    repository.commit('less', { [`${run}/tags/mlflow.source.git.commit`]: undefined });
    expect((await lines('run-matches-code')).slice(1)).toEqual([
      expect.stringMatching(/^fail run-matches-code: the run .* recorded no code/),
    ]);
    repository.commit('odd', { [`${run}/tags/mlflow.source.git.commit`]: '--output=x' });
    expect((await lines('run-matches-code')).slice(1)).toEqual([
      expect.stringMatching(
        /^fail run-matches-code: the run .* recorded `--output=x` for its commit, which names none/,
      ),
    ]);
  });
  test.each([
    ['status: 3', 'status: 4', /^fail run-matches-code: the run .* failed or was stopped$/],
    ['status: 3', 'status: 1', /^fail run-matches-code: the run .* had not finished/],
    ['lifecycle_stage: active', 'lifecycle_stage: deleted', /^fail run-matches-code: the run .* was deleted in MLflow/],
    ['file:///srv', 'file:///home/ada', /^fail files-agree: the run .* in somebody’s home folder \(`\/home\/ada`\)/],
  ])('%s changed to %s', async (from, to, message) => {
    const commit = repository.commit('code', CODE);
    const { files, run } = store(commit);
    const meta = (files[`${run}/meta.yaml`] ?? '').replace(from, to);
    repository.commit('run', { ...files, [`${run}/meta.yaml`]: meta, 'x.feature.yml': record(run) });
    const told = await lines('run-matches-code', 'files-agree');
    expect(told.filter((line) => !line.startsWith('pass'))).toEqual([expect.stringMatching(message)]);
  });
  test('a seed of None is none', async () => {
    const commit = repository.commit('code', CODE);
    const { files, run } = store(commit);
    repository.commit('run', { ...files, [`${run}/params/random_state`]: 'None', 'x.feature.yml': record(run) });
    expect(await lines('seed-recorded')).toEqual([
      expect.stringMatching(/^fail seed-recorded: .* records seed `None` for `random_state`: what a program writes/),
    ]);
  });
  test('as JSON, and in a database, it says the same', async () => {
    const json = readFileSync(join(golden, 'run.json'), 'utf8');
    const commit = repository.commit('code', CODE);
    repository.commit('run', {
      'run.json': json.replaceAll('0123456789abcdef0123456789abcdef01234567', commit),
      'x.feature.yml': record('run.json'),
    });
    const told = await lines('run-matches-code', 'files-agree', 'seed-recorded');
    expect(told).toContainEqual('pass files-agree: 1 parameter agrees wherever it is stated');
    expect(told).toContainEqual(
      expect.stringMatching(/^pass run-matches-code: the run `run.json` finished, and the 2 files/),
    );
    expect(told).toContainEqual(expect.stringMatching(/^fail seed-recorded: .*`None` for `random_state`/));
  });
  test('a database is read where Node has SQLite, and said not to be where it has not', async () => {
    const database = readFileSync(join(golden, 'mlflow.db'));
    repository.commit('code', { ...CODE, 'x.feature.yml': record('') });
    writeFileSync(join(repository.folder, 'mlflow.db'), database);
    const id = /\b[0-9a-f]{32}(?=ada|burst|UNKNOWN|LOCAL)/.exec(database.toString('latin1'))?.[0] ?? '';
    repository.commit('run', {
      'x.feature.yml': record(`mlflow.db#${id}, mlflow.db, mlflow.db#${'f'.repeat(32)}, x.db#${id}`),
      'x.db': 'no database '.repeat(200),
    });
    const told = (await lines('run-matches-code')).filter((line) => /\.db/.test(line));
    const which = /^fail .*does not say which run of the database is meant/;
    if (!readsSqlite()) {
      expect(told[1]).toMatch(which);
      for (const index of [0, 2, 3]) expect(told[index]).toMatch(/^unknown .*needs Node 22.15 or newer/);
      return;
    }
    expect(told[0]).toMatch(which);
    expect(told[1]).toMatch(/^fail .*has no run `f{32}`/);
    expect(told[2]).toMatch(/^fail .*`x.db` is no SQLite database that can be read/);
    expect(told.at(-1)).toMatch(/^unknown .*`mlflow.db#[0-9a-f]{32}` was made at commit 0123456789/);
  });
  test('a data set in a database must have the digest that other runs name', async () => {
    const sqlite = process.getBuiltinModule('node:sqlite') as unknown as Sqlite | undefined;
    if (!sqlite || !readsSqlite()) return;
    const tables = readFileSync(join(golden, '../mlflow-results/tables.sql'), 'utf8');
    const exported = readFileSync(join(golden, '../mlflow-results/get.json'), 'utf8');
    const [, id = ''] = /VALUES \('([0-9a-f]{32})', 'candidate'/.exec(tables) ?? [];
    const database = new sqlite.DatabaseSync(join(repository.folder, 'mlflow.db'));
    database.exec(tables);
    database.close();
    const look = async (text: string): Promise<readonly string[]> => {
      repository.commit('runs', { ...CODE, 'run.json': text, 'x.feature.yml': record(`run.json, mlflow.db#${id}`) });
      return (await lines('data-snapshot')).filter((line) => line.includes('data set'));
    };
    expect(await look(exported)).toEqual([
      expect.stringMatching(/^pass data-snapshot: the data set `train` has the same digest in 2 runs/),
    ]);
    await look(exported.replaceAll('cb921984', '00000000'));
    expect(await lines('data-snapshot')).toContainEqual(
      expect.stringMatching(/^fail .*`train` has another digest in `mlflow.db#[0-9a-f]{32}` than in `run.json`/),
    );
  });
  test('results logged by a run that an export or a database holds are found by the address of its artifacts', async () => {
    const commit = repository.commit('code', CODE);
    const exported = readFileSync(join(golden, 'run.json'), 'utf8').replaceAll(
      '0123456789abcdef0123456789abcdef01234567',
      commit,
    );
    const [, id = '', experiment = ''] = /\/([^/"]+\/([0-9a-f]{32}))\/artifacts"/.exec(exported) ?? [];
    expect(experiment).toMatch(/^[0-9a-f]{32}$/);
    const files = { ...CODE, 'store/run.json': exported, 'x.feature.yml': record('store/run.json') };
    const made = async (artifacts: Files): Promise<string | undefined> => {
      repository.commit('run', { ...files, ...artifacts });
      return (await lines('run-matches-code')).find((line) => line.includes('results/burst.csv'));
    };
    expect(await made({})).toMatch(/^fail .*no run record lists/);
    expect(await made({ [`mlruns/${id}/artifacts/other/burst.csv`]: 'other\n' })).toMatch(
      /^fail .* is not the file that the run/,
    );
    expect(await made({ [`mlruns/${id}/artifacts/tables/burst.csv`]: RESULTS })).toMatch(
      /^pass .*what the run `store\/run.json` made/,
    );
  });
  test('a file that is gone from a folder of code was part of the run', async () => {
    const commit = repository.commit('code', { ...CODE, 'src/a.py': 'a', 'src/b.py': 'b' });
    const { files, run } = store(commit);
    const named = record(run).replace('code: [detect.py', 'code: [src/, detect.py');
    repository.commit('run', { ...files, 'x.feature.yml': named });
    expect(await lines('run-matches-code')).toContainEqual(
      expect.stringMatching(/^pass .*the 4 files of code and data/),
    );
    repository.commit('less', { 'src/b.py': undefined });
    expect(await lines('run-matches-code')).toContainEqual(expect.stringMatching(/^fail .*: `src\/b.py` is gone$/));
  });
  test('a run that says that not all was committed', async () => {
    const commit = repository.commit('code', CODE);
    const { files, run } = store(commit);
    const tag = `${run}/tags/mlflow.source.git.dirty`;
    repository.commit('run', { ...files, [tag]: 'true', 'x.feature.yml': record(run) });
    expect(await lines('run-matches-code')).toContainEqual(
      expect.stringMatching(/^fail .*files were changed and not committed when it ran/),
    );
    repository.commit('run', { [tag]: 'false' });
    expect(await lines('run-matches-code')).toContainEqual(
      expect.stringMatching(/^pass .*\(nothing was changed and not committed then\)/),
    );
  });
  test('data that the record names by its digest, and no commit holds, is not taken for the data of the run', async () => {
    const commit = repository.commit('code', { ...CODE, '.gitignore': 'big.csv\n' });
    const { files, run } = store(commit);
    const data = `data: [{ path: big.csv, sha256: ${'a'.repeat(64)} }]\n`;
    repository.commit('run', { ...files, 'x.feature.yml': record(run, data) });
    const wanted = /^unknown .*whether the run .* used `big.csv` as the record states it cannot be told/;
    expect(await lines('run-matches-code')).toContainEqual(expect.stringMatching(wanted));
    repository.commit('held', { '.gitignore': undefined, 'big.csv': 'x' });
    expect(await lines('run-matches-code')).not.toContainEqual(expect.stringMatching(wanted));
  });
  test('a run that was copied under another name, and a tag that is no text, are not read as if whole', async () => {
    const commit = repository.commit('code', CODE);
    const { files, run } = store(commit);
    const copied = run.replace(/[0-9a-f]{4}$/, 'ffff');
    const moved = Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(run, copied), text]));
    repository.commit('run', { ...CODE, ...moved, 'x.feature.yml': record(copied) });
    expect(await lines('run-matches-code')).toContainEqual(
      expect.stringMatching(/^unknown .* cannot be read whole: the run says that it is/),
    );
  });
  test('an export of several runs does not say which is meant', async () => {
    const one = readFileSync(join(golden, 'run.json'), 'utf8');
    repository.commit('run', {
      ...CODE,
      'run.json': `{"runs": [${[one, one].map((text) => JSON.stringify((JSON.parse(text) as { run?: unknown }).run ?? JSON.parse(text))).join(', ')}]}`,
      'x.feature.yml': record('run.json'),
    });
    expect((await lines('run-matches-code'))[0]).toMatch(/^fail .*`run.json` holds 2 runs of MLflow/);
  });
  test.each(['cut off', 'with other bytes within'])('a database %s is one message', async (how) => {
    const database = readFileSync(join(golden, 'mlflow.db'));
    const broken =
      how === 'cut off' ? database.subarray(0, 5000) : Buffer.from(database).fill(0xa5, 100, database.length - 4096);
    repository.commit('code', { ...CODE, 'x.feature.yml': record(`mlflow.db#${'f'.repeat(32)}`) });
    writeFileSync(join(repository.folder, 'mlflow.db'), broken);
    repository.git('add', 'mlflow.db');
    repository.git('commit', '--quiet', '-m', 'broken');
    const [first = ''] = await lines('run-matches-code');
    expect(first).toMatch(readsSqlite() ? /^fail .*`mlflow.db`.*: / : /^unknown .*needs Node 22.15/);
  });
  test('a store, an experiment, and what is no run are one message each', async () => {
    const { files, run } = store('0'.repeat(40));
    const experiment = run.replace(/\/[^/]+$/, '');
    repository.commit('run', {
      ...CODE,
      ...files,
      'empty/meta.yaml': '<<<<<<< HEAD\n',
      'x.feature.yml': record(
        `${experiment}, empty, gone.json, mlruns/1/${'f'.repeat(32)}/meta.yaml, mlflow.db, x.experiment.yml`,
      ),
    });
    const told = (await lines('run-matches-code')).filter((line) => !line.startsWith('pass'));
    expect(told).toEqual([
      expect.stringMatching(/^fail .*`mlruns\/1` holds 1 run of MLflow and is not the folder of a run/),
      expect.stringMatching(/^fail .*`empty.* cannot be read/),
      expect.stringMatching(/^unknown .*gone.json/),
      expect.stringMatching(/^unknown .*f{32}/),
      expect.stringMatching(/^unknown .*mlflow.db/),
      expect.stringMatching(/^fail .*x.experiment.yml/),
      expect.stringMatching(/^unknown .*which run made `results\/burst.csv` cannot be told: the run `mlruns\/1`/),
    ]);
  });
  test('20,000 runs beside it cost nothing', async () => {
    const { files, run } = store('0'.repeat(40));
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`mlruns/1/${index.toString(16).padStart(32, '0')}/meta.yaml`, 'x']),
    );
    repository.commit('run', { ...CODE, ...files, ...many, 'x.feature.yml': record(run) });
    const { feature, repository: opened } = await openFeature(repository.folder);
    const paths = [...opened.paths];
    for (let index = 0; index < 200_000; index += 1)
      paths.push(`mlruns/2/${index.toString(16).padStart(32, '0')}/params/p`);
    const large = repositoryOver({ root: opened.root, versioned: true, paths, blob: opened.blob });
    const read = readRun(large, feature.runs[0] ?? '');
    expect(read.tracked?.parameters).toHaveLength(4);
    expect(read.tracked?.read.length).toBeLessThan(30);
  });
});

describe('a model card', () => {
  const card = (value: string, revision = 'a'.repeat(40)): string =>
    `---\nmodel-index:\n- name: burst\n  results:\n  - task: {type: x}\n    dataset: {name: telemetry, type: t, revision: ${revision}}\n    metrics:\n    - {type: f1, name: F1, value: ${value}}\n---\n# Burst\n`;
  const files = (changes: Files = {}): Files => ({
    ...CODE,
    'README.md': card('0.87'),
    'metrics.json': '{"test": {"f1": 0.871, "recall": 0.9}}\n',
    'x.feature.yml': record(''),
    ...changes,
  });
  test.each([
    ['agrees, rounded', {}, [/^pass files-agree: 1 metric agrees/]],
    ['agrees, as percent', { 'README.md': card('87.1') }, [/^pass/]],
    [
      'another number',
      { 'README.md': card('0.93') },
      [/^fail files-agree: `f1` is 0.93 in `README.md` and 0.871 in `metrics.json`/],
    ],
    ['no number', { 'README.md': card('high') }, [/^skipped/]],
    ['a branch for a revision', { 'README.md': card('0.87', 'main') }, [/^pass/, /^fail .*`telemetry at main`/]],
    [
      'a template',
      { 'README.md': `${card('0.87')}\n[More Information Needed]\n{{ model_id }}\n` },
      [/^pass/, /^fail .*Needed\]` \(line 12\) and `\{\{ model_id \}\}` \(line 13\)/],
    ],
    [
      'broken metrics',
      { 'metrics.json': '{' },
      [/^fail files-agree: the metrics `metrics.json` cannot be held against anything/],
    ],
  ])('%s', async (_, changes, expected) => {
    repository.commit('files', files(changes));
    const told = await lines('files-agree');
    expect(told).toHaveLength(expected.length);
    expected.forEach((pattern, index) => expect(told[index]).toMatch(pattern));
  });
  test('a card of huggingface_hub: the accuracy of two data sets, a number that is none, a branch', async () => {
    const measured = readFileSync(join(golden, '../model-cards/measured.md'), 'utf8');
    const told = async (metrics: object): Promise<readonly string[]> => {
      repository.commit('card', files({ 'README.md': measured, 'metrics.json': JSON.stringify(metrics) }));
      return await lines('files-agree');
    };
    const branch = expect.stringMatching(/^fail .*without a full revision: `Replays at main` \(line 22\)/);
    // Which of the two is meant is not said: one of them must be it.
    expect(await told({ accuracy: 0.84 })).toEqual([expect.stringMatching(/^pass .*1 metric agrees/), branch]);
    expect(await told({ accuracy: 0.871, roc_auc: 0.9 })).toEqual([
      expect.stringMatching(/^fail .*`roc_auc` is NaN in `README.md` and 0.9 in/),
      expect.stringMatching(/^pass .*1 metric agrees/),
      branch,
    ]);
    expect(await told({ Episodes: { accuracy: 0.871 }, 'acme/replays': { accuracy: 0.9 } })).toEqual([
      expect.stringMatching(/^fail .*`Replays.accuracy` is 0.84 in `README.md` and 0.9 in/),
      expect.stringMatching(/^pass .*1 metric agrees/),
      branch,
    ]);
    expect((await told({ accuracy: 0.95 })).filter((line) => line.startsWith('fail'))).toEqual([
      expect.stringMatching(/^fail .*`Episodes.accuracy` is 0.871 .*and 0.95/),
      expect.stringMatching(/^fail .*`Replays.accuracy` is 0.84 .*and 0.95/),
      branch,
    ]);
  });
  test('a template of huggingface_hub of which nothing is filled in', async () => {
    const template = readFileSync(join(golden, '../model-cards/template.md'), 'utf8');
    const places = template.split('[More Information Needed]').length - 1;
    repository.commit('card', files({ 'README.md': template, 'metrics.json': '{"accuracy": 0.84}' }));
    expect(await lines('files-agree')).toContainEqual(
      expect.stringMatching(new RegExp(`^fail .*places of its template to fill in: .* and ${places - 3} more`)),
    );
  });
  test('a model-index that is none is told, also where no record names the card', async () => {
    for (const index of ['model-index: { name: x }', 'model-index:\n- name: x', 'model-index: [\n']) {
      repository.commit('card', files({ 'README.md': `---\nlicense: mit\n${index}\n---\n` }));
      expect(await lines('files-agree')).toEqual([
        expect.stringMatching(/^fail .*model card `README.md` cannot be held against anything/),
      ]);
    }
  });
  test('front matter that never ends, Windows line endings, and a card that is not here', async () => {
    repository.commit(
      'a',
      files({ 'README.md': '---\nmodel-index: []\n', 'x.feature.yml': record('', 'model-card: README.md\n') }),
    );
    expect(await lines('files-agree')).toEqual([expect.stringMatching(/^fail .*no closing `---`/)]);
    repository.commit('b', files({ 'README.md': card('0.93').replaceAll('\n', '\r\n') }));
    expect(await lines('files-agree')).toEqual([expect.stringMatching(/^fail .*0\.93/)]);
    repository.commit('c', files({ 'x.feature.yml': record('', 'model-card: CARD.md\nmetrics: [m.yaml]\n') }));
    expect(await lines('files-agree')).toEqual([
      expect.stringMatching(/^unknown .*`CARD.md` .*there is no file/),
      expect.stringMatching(/^unknown .*`m.yaml` .*there is no file/),
    ]);
  });
  test('any digit of the number changed beyond rounding is exactly one finding', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 999 }), async (thousandths) => {
        const value = (thousandths / 1000).toFixed(3);
        repository.commit('files', files({ 'README.md': card(value) }));
        const told = await lines('files-agree');
        expect(told).toHaveLength(1);
        // YAML drops the zeros at the end of a number: 0.900 is read as 0.9.
        if (thousandths % 10 !== 0) expect(told[0]).toMatch(thousandths === 871 ? /^pass/ : /^fail .*`f1` is/);
      }),
      { numRuns: 6 },
    );
  });
});

describe('a model of MLflow', () => {
  const model = (id: string, python = '3.11.7'): string =>
    `flavors:\n  python_function:\n    python_version: ${python}\nrun_id: ${id}\n`;
  const lock = (version: string): Files => ({ 'requirements.txt': `numpy==${version}\n` });
  test('agrees with its run, its packages and its interpreter, or says where not', async () => {
    const commit = repository.commit('code', CODE);
    const { files, run, id } = store(commit);
    const all: Files = {
      ...files,
      ...lock('1.26.4'),
      'x.feature.yml': record(run, 'models: [model/MLmodel]\n'),
      'model/MLmodel': model(id),
      'model/requirements.txt': 'numpy==1.26.4\nscipy==1\n',
      '.python-version': '3.11\n',
    };
    repository.commit('all', all);
    expect(await lines('files-agree', 'environment-pinned')).toEqual([
      'pass environment-pinned: 2 files agree on Python: `model/MLmodel` says `3.11.7` and `.python-version` says `3.11`',
      'pass files-agree: 1 parameter agrees wherever it is stated',
      'pass files-agree: 1 run of models agrees wherever it is stated',
      'pass files-agree: 1 package of models agrees wherever it is stated',
    ]);
    repository.commit('worse', {
      ...lock('1.26.5'),
      'model/MLmodel': model('f'.repeat(32), '3.9.1'),
      'model/requirements.txt': 'numpy==1.26.4\nscipy\n',
    });
    expect(await lines('files-agree', 'environment-pinned')).toEqual([
      'fail environment-pinned: the files do not name the same Python: `model/MLmodel` says `3.9.1`, `.python-version` says `3.11`',
      'pass files-agree: 1 parameter agrees wherever it is stated',
      `fail files-agree: \`run_id\` is ${'f'.repeat(32)} in \`model/MLmodel\` and ${id} in \`${run}/meta.yaml\``,
      'fail files-agree: `numpy` is 1.26.4 in `model/requirements.txt` and 1.26.5 in `requirements.txt`',
      'fail files-agree: `model/requirements.txt` asks for packages without an exact version (`==`): `scipy` (line 2)',
    ]);
    expect(id).toMatch(DATABASE_RUN);
  });
});

describe('seeds in parameters and locks', () => {
  const dvc = (seed: string): string =>
    `schema: '2.0'\nstages:\n  train:\n    cmd: x\n    params:\n      params.yaml:\n        train.seed: ${seed}\n`;
  test.each([
    ['the same', '20117', '20117', []],
    [
      'another in the lock',
      '20117',
      '20118',
      [/^fail seed-recorded: the seed `train.seed` is 20117 in `params.yaml` and 20118 in `dvc.lock`/],
    ],
    ['unset', 'null', '20117', [/^fail seed-recorded: `params.yaml` leaves the seed `train.seed` unset \(`null`\)/]],
    ['None', 'None', '20117', [/^fail seed-recorded: `params.yaml` leaves the seed `train.seed` unset \(`None`\)/]],
  ])('%s', async (_, parameter, locked, expected) => {
    repository.commit('files', {
      ...CODE,
      'params.yaml': `train:\n  seed: ${parameter}\n`,
      'dvc.lock': dvc(locked),
      'x.feature.yml': record(''),
    });
    const told = (await lines('seed-recorded')).filter((line) => !line.includes('no seed is recorded'));
    expect(told).toHaveLength(expected.length);
    expected.forEach((pattern, index) => expect(told[index]).toMatch(pattern));
  });
  test('code that draws random numbers is a hint, no more', async () => {
    repository.commit('files', {
      ...CODE,
      'detect.py': 'import random\n\nrandom.shuffle(rows)\n',
      'x.feature.yml': record(''),
    });
    expect(await lines('seed-recorded')).toEqual([
      expect.stringMatching(
        /^fail .*no seed is recorded.*`detect.py` seems to draw random numbers \(`random.shuffle`, line 3\)/,
      ),
    ]);
  });
});

test('results of lm-evaluation-harness are a run: its short commit, its seeds, its metrics', async () => {
  const commit = repository.commit('code', CODE);
  const results = {
    results: { hellaswag: { alias: 'hellaswag', 'acc,none': 0.871, 'acc_stderr,none': 0.01 } },
    config: { model: 'hf', random_seed: 0, numpy_seed: 1234, torch_seed: 1234, fewshot_seed: 1234 },
    git_hash: commit.slice(0, 8),
  };
  repository.commit('run', {
    'results.json': JSON.stringify(results),
    'metrics.json': '{"hellaswag": {"acc": 0.88}}',
    'x.feature.yml': record('results.json'),
  });
  const told = await lines('run-matches-code', 'seed-recorded', 'files-agree');
  expect(told).toContainEqual(
    expect.stringMatching(/^pass run-matches-code: the run `results.json` finished, and the 2 files/),
  );
  expect(told).toContainEqual(expect.stringMatching(/^pass seed-recorded: .*seed `0` for `random_seed`/));
  expect(told).toContainEqual(
    expect.stringMatching(/^fail files-agree: `hellaswag.acc` is 0.88 in `metrics.json` and 0.871/),
  );
});

test('an experiment may read its numbers from the results that lm-evaluation-harness wrote: they are their own run', async () => {
  const commit = repository.commit('code', CODE);
  const written = readFileSync(join(golden, '../results/lm-evaluation-harness.json'), 'utf8');
  repository.commit('run', {
    'results.json': written.replace('"git_hash": null', `"git_hash": "${commit.slice(0, 7)}"`),
    'x.experiment.yml': (CODE['x.experiment.yml'] as string).replace('results/burst.csv', 'results.json'),
    'x.feature.yml': record('results.json'),
  });
  expect(await lines('run-matches-code')).toEqual([
    expect.stringMatching(/^pass .*the results `results.json` are what the run itself recorded \(no other file/),
    expect.stringMatching(/^pass .*as its commit .* has them \(lm-evaluation-harness does not record/),
  ]);
  repository.commit('run', { 'detect.py': 'print(2)\n' });
  expect((await lines('run-matches-code'))[1]).toMatch(
    /^fail .*the code and data are not those of the run `results.json`/,
  );
});

test('lm-evaluation-harness records the machine and the interpreter too', async () => {
  const folder = join(import.meta.dirname, '../../sources/formats/tracking/torch-environment');
  const results = {
    results: { hellaswag: { 'acc,none': 0.871 } },
    config: { model: 'hf', random_seed: 0 },
    git_hash: repository.commit('code', CODE),
    pretty_env_info: readFileSync(join(folder, 'two-gpus.txt'), 'utf8'),
  };
  repository.commit('run', {
    '.python-version': '3.12\n',
    'results.json': JSON.stringify(results, null, 2),
    'x.feature.yml': record('results.json'),
  });
  const told = await lines('hardware-recorded', 'environment-pinned');
  expect(told).toContainEqual(
    expect.stringMatching(/^fail hardware-recorded: the hardware is recorded without memory/),
  );
  expect(told).toContainEqual(
    expect.stringMatching(
      /^fail environment-pinned: .*results\.json` says `3\.11\.9`, `\.python-version` says `3\.12`/,
    ),
  );
  repository.commit('memory', {
    '.python-version': '3.11\n',
    'x.feature.yml': `${record('results.json')}hardware: { memory: 1 TB }\n`,
  });
  const now = await lines('hardware-recorded', 'environment-pinned');
  expect(now).toContainEqual(
    expect.stringContaining(
      'pass hardware-recorded: recorded: cpu 96 × Intel(R) Xeon(R) Platinum 8468, memory 1 TB, accelerator 2 × NVIDIA H100 80GB HBM3, driver 550.54.15',
    ),
  );
  expect(now).not.toContainEqual(expect.stringMatching(/^fail environment-pinned/));
});
