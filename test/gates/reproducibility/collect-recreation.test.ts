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
      outputs: { 'r.csv': { sha256: sha256(TABLE) } },
    }),
    'data/SHA256SUMS': `${sha256(TABLE)}  t.csv\n`,
    'data/t.csv': TABLE,
    'data/big.bin': pointer,
  });
  expect(await recreation()).toMatchObject({
    steps: [
      { what: 'code', command: `git checkout ${head.slice(0, 12)}` },
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

test('of a pipeline, what the last stage uses is pulled, and it alone is run', async () => {
  cpSync(join(import.meta.dirname, '../../golden/dvc/v3'), repository.folder, { recursive: true });
  repository.commit('all', {
    'f.feature.yml':
      'id: f\ntitle: F\nstage: candidate\nexperiments: [e.experiment.yml]\ndata: [data/raw.csv.dvc]\npipelines: [dvc.yaml#train]\n',
    'e.experiment.yml': 'results: metrics.json\n',
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
