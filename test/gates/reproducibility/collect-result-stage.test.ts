import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { collect, subjectsOf } from '../../../src/gates/reproducibility/collect.ts';
import { reproducibilityGate } from '../../../src/gates/reproducibility/gate.ts';
import { evidenceReproducibility } from '../../../src/generated/validators/evidence-reproducibility.js';
import type { Files } from '../../support/git-repository.ts';
import { answersOf, openFeature, temporaryRepository } from '../../support/open-feature.ts';

const golden = join(import.meta.dirname, '../../golden/dvc');
const RECORD = 'id: f\ntitle: F\nstage: candidate\nexperiments: [e.experiment.yml]\n';

let repository: ReturnType<typeof temporaryRepository>;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

/** A repository as DVC made it, with an experiment on what its pipeline measured and nothing else that records a run. */
function dvc(version: string, files: Files = {}): void {
  cpSync(join(golden, version), repository.folder, { recursive: true });
  repository.commit('all', {
    '.gitattributes': '* -text\n',
    'f.feature.yml': RECORD,
    'e.experiment.yml': 'results: metrics.json\n',
    ...files,
  });
}

function edit(path: string, change: (text: string) => string): void {
  const file = join(repository.folder, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

async function look(check = 'run-matches-code') {
  const context = await openFeature(repository.folder);
  const units = await collect(context);
  const subjects = new Set(subjectsOf(context.feature, context.repository));
  for (const unit of units) {
    evidenceReproducibility(unit);
    expect(evidenceReproducibility.errors ?? []).toEqual([]);
    for (const { path } of unit.subjects) expect(subjects).toContain(path);
  }
  return answersOf(reproducibilityGate, units).filter((answer) => answer.check === check);
}

async function lines(check?: string): Promise<readonly string[]> {
  return (await look(check)).map(({ outcome, message }) => `${outcome}: ${message}`);
}

const MADE = 'pass: `metrics.json` is, byte for byte, what the stage `train` of `dvc.yaml` made';
const USED = 'what the stage `train` of `dvc.yaml` and the stage before it used';

test.each(['v1', 'v2', 'v3'])('what DVC just made (%s) is verified without a run record', async (version) => {
  dvc(version);
  expect(await lines()).toEqual([MADE, `pass: all that ${USED.slice(5)} is here, byte for byte: 4 inputs`]);
});

test.each<[string, string, (text: string) => string, readonly string[]]>([
  [
    'its own code',
    'src/train.py',
    (text) => `${text}#\n`,
    [MADE, `fail: ${USED} is not what is here: \`src/train.py\` differs`],
  ],
  [
    'code of the stage before it',
    'src/prepare.py',
    (text) => `${text}#\n`,
    [MADE, `fail: ${USED} is not what is here: \`src/prepare.py\` differs`],
  ],
  [
    'the data it began with',
    'data/raw.csv',
    (text) => `${text}9,9\n`,
    [MADE, `fail: ${USED} is not what is here: \`data/raw.csv\` differs`],
  ],
  [
    'what lies between the stages, made anew',
    'dvc.lock',
    (text) => text.replace(/(outs:\s+- path: prepared.csv\s+(?:hash: md5\s+)?md5: )\w{4}/, '$10000'),
    [MADE, `fail: ${USED} is not what is here: \`prepared.csv\` differs`],
  ],
  [
    'the results by hand',
    'metrics.json',
    (text) => text.replace('0.75', '0.95'),
    [
      'fail: `metrics.json` is not what the stage `train` of `dvc.yaml` made: it was changed since',
      `pass: all that ${USED.slice(5)} is here, byte for byte: 4 inputs`,
    ],
  ],
  [
    'line endings of code alone',
    'src/train.py',
    (text) => text.replaceAll('\n', '\r\n'),
    [MADE, `pass: all that ${USED.slice(5)} is here, byte for byte: 4 inputs`],
  ],
  [
    'a parameter, which is asked by pipeline-fresh',
    'params.yaml',
    (text) => text.replace('20170428', '7'),
    [MADE, `pass: all that ${USED.slice(5)} is here, byte for byte: 4 inputs`],
  ],
  [
    'a dependency is declared that it did not have',
    'dvc.yaml',
    (text) => text.replace('"src/train.py",', '"src/train.py", "more.json",'),
    [MADE, `fail: ${USED} is not what is here: \`more.json\` is new`],
  ],
  [
    'a dependency it had is declared no more: its bytes count still',
    'dvc.yaml',
    (text) => text.replace('"src/train.py",', ''),
    [MADE, `pass: all that ${USED.slice(5)} is here, byte for byte: 4 inputs`],
  ],
])('%s', async (_, path, change, wanted) => {
  dvc('v3');
  edit(path, change);
  expect(await lines()).toEqual(wanted);
});

test('one byte of any input, wherever it is', async () => {
  dvc('v3');
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('src/train.py', 'src/prepare.py', 'data/raw.csv', 'prepared.csv'),
      fc.nat(),
      fc.integer({ min: 1, max: 127 }),
      async (path, where, by) => {
        const file = join(repository.folder, path);
        const bytes = readFileSync(file);
        const changed = Buffer.from(bytes);
        const at = where % bytes.length;
        changed[at] = (changed[at] ?? 0) ^ by;
        writeFileSync(file, changed);
        expect(await lines()).toEqual([MADE, `fail: ${USED} is not what is here: \`${path}\` differs`]);
        writeFileSync(file, bytes);
      },
    ),
    { numRuns: 10 },
  );
});

test('data that was not pulled counts by what its maker records; data nobody else records cannot be told', async () => {
  dvc('v3', { '.gitignore': 'prepared.csv\n/data/raw.csv\nmodel.bin\n' });
  for (const path of ['prepared.csv', 'data/raw.csv']) rmSync(join(repository.folder, path));
  expect(await lines()).toEqual([
    MADE,
    `pass: all that ${USED.slice(5)} is here, byte for byte: 4 inputs (2 of them by recorded digests alone, as they were not pulled here)`,
  ]);
  repository.commit('no file of DVC', { 'data/raw.csv.dvc': undefined });
  expect(await lines()).toEqual([MADE, `unknown: whether ${USED} is what is here cannot be told for \`data/raw.csv\``]);
});

test('results that were not pulled, and results without any record', async () => {
  dvc('v3', { '.gitignore': 'metrics.json\n' });
  repository.commit('not in git', { 'metrics.json': undefined });
  const [first] = await look();
  expect(first).toMatchObject({
    outcome: 'unknown',
    remedy: 'pull them before this step (`dvc pull`), or commit them',
  });
  expect(first?.message).toMatch(/^the results `metrics.json` cannot be looked at: there is no file `metrics.json`/);
  repository.commit('other results', { 'e.experiment.yml': 'results: other.json\n', 'other.json': '{}\n' });
  expect(await lines()).toEqual([
    'fail: the record names no code, so nothing says which files the results must come from',
    'fail: no run record is declared, and no stage of DVC makes the results, so nothing says which code did',
    'fail: no run record lists `other.json` among its outputs, and no stage of DVC makes it, so nothing says which code made it',
  ]);
});

test('code of the record that no stage depends on cannot be told', async () => {
  dvc('v3', { 'src/shared.py': 'x = 1\n', 'f.feature.yml': `${RECORD}code: [src/, dvc.yaml, params.yaml]\n` });
  const answers = await look();
  expect(answers.map(({ outcome }) => outcome)).toEqual(['pass', 'unknown']);
  expect(answers[1]).toMatchObject({
    message:
      'the record names `src/each.py` and `src/shared.py` under `code:`, and the stage `train` of `dvc.yaml` does not depend on them, so nothing says whether they are what made the results',
  });
});

test('merging, squashing and rebasing change nothing: no commit is asked', async () => {
  dvc('v3');
  const before = await lines();
  repository.commit('something else', { 'notes.md': 'a\n' });
  expect(await lines()).toEqual(before);
});

test('the seed is the one the lock recorded', async () => {
  dvc('v3');
  expect(await lines('seed-recorded')).toEqual(['pass: the run that `dvc.lock` recorded used `train.seed` 20170428']);
  edit('dvc.lock', (text) => text.replace(/ +train.seed: 20170428\n/, ''));
  expect(await lines('seed-recorded')).toEqual([
    'fail: no seed is recorded: no run record of this feature lists its results, and no parameter of the stages that make them is a seed',
  ]);
});

test('data that only the lock names is asked for, and what to write is said', async () => {
  dvc('v3');
  expect(await look('data-snapshot')).toMatchObject([
    {
      outcome: 'fail',
      remedy: 'name `dvc.lock`, or the `.dvc` files of what its stages begin with, under `data:` in the record',
    },
  ]);
  repository.commit('named', { 'f.feature.yml': `${RECORD}data: [dvc.lock]\n` });
  expect(await lines('data-snapshot')).toEqual([expect.stringMatching(/^pass/)]);
});

test('a lock that is named as a run is told to be found by itself', async () => {
  dvc('v3', { 'f.feature.yml': `${RECORD}runs: [dvc.lock]\n` });
  expect((await lines())[0]).toMatch(
    /`dvc.lock` need not be named as a run: a stage that made results is found by itself/,
  );
});
