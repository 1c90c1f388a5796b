import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { collect, subjectsOf } from '../../../src/gates/reproducibility/collect.ts';
import { reproducibilityGate } from '../../../src/gates/reproducibility/gate.ts';
import { evidenceReproducibility } from '../../../src/generated/validators/evidence-reproducibility.js';
import type { Files } from '../../support/git-repository.ts';
import { impliedFeature } from '../../../src/suite/read-features.ts';
import { answersOf, openFeature, temporaryRepository } from '../../support/open-feature.ts';

const golden = join(import.meta.dirname, '../../golden/dvc');
const RECORD = 'id: f\ntitle: F\nstage: candidate\n';

let repository: ReturnType<typeof temporaryRepository>;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

/** A repository as DVC made it, and a record beside its pipeline. */
function dvc(version: string, files: Files = {}): void {
  cpSync(join(golden, version), repository.folder, { recursive: true });
  repository.commit('all', { '.gitattributes': '* -text\n', 'f.feature.yml': RECORD, ...files });
}

function edit(path: string, change: (text: string) => string): void {
  const file = join(repository.folder, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

async function look() {
  const context = await openFeature(repository.folder);
  const units = (await collect(context)).filter(({ pipeline }) => pipeline);
  const subjects = new Set(subjectsOf(context.feature, context.repository));
  for (const unit of units) {
    evidenceReproducibility(unit);
    expect(evidenceReproducibility.errors ?? []).toEqual([]);
    for (const { path } of unit.subjects) expect(subjects).toContain(path);
  }
  return answersOf(reproducibilityGate, units);
}

async function bad(): Promise<readonly string[]> {
  return (await look()).filter(({ outcome }) => outcome !== 'pass').map(({ line }) => line);
}

describe.each([
  ['v1', 2, 7],
  ['v2', 7, 17],
  ['v3', 11, 25],
])('what DVC just ran (%s)', (version, stages, files) => {
  test('is fresh', async () => {
    dvc(version);
    expect((await look()).map(({ line }) => line)).toEqual([
      'pass line-endings: what is here of `dvc.yaml` has the line endings its last run recorded',
      `pass pipeline-fresh: ${stages} stages of \`dvc.yaml\` are as their last run recorded: ${files} files, ${version === 'v1' ? 5 : 7} parameters, and the commands`,
    ]);
  });

  test.each<[string, string, (text: string) => string, readonly (string | RegExp)[]]>([
    [
      'code',
      'src/train.py',
      (text) => `${text}#\n`,
      ['stage `train` of `dvc.yaml` was not reproduced since this change: `src/train.py`'],
    ],
    [
      'a parameter',
      'params.yaml',
      (text) => text.replace('20170428', '20170429'),
      ['stage `train` of `dvc.yaml` was not reproduced since this change: the parameter `train.seed` in `params.yaml`'],
    ],
    [
      'a parameter in JSON',
      'more.json',
      (text) => text.replace('[1, 2]', '[1, 3]'),
      ['stage `train` of `dvc.yaml` was not reproduced since this change: the parameter `beta.gamma` in `more.json`'],
    ],
    [
      'a parameter is gone',
      'params.yaml',
      (text) => text.replace('  seed: 20170428\n', ''),
      [
        'stage `train` of `dvc.yaml` was not reproduced since this change: the parameter `train.seed` in `params.yaml`, which is gone',
      ],
    ],
    ['a number written otherwise', 'params.yaml', (text) => text.replace('1e-3', '0.0010'), []],
    [
      'a metric by hand',
      'metrics.json',
      (text) => text.replace('0.75', '0.95'),
      [
        'stage `train` of `dvc.yaml` was not reproduced since this change: its output `metrics.json`, which is not what it made',
      ],
    ],
    [
      'the command',
      'dvc.yaml',
      (text) => text.replace('python src/prepare.py', 'python3 src/prepare.py'),
      ['stage `prepare` of `dvc.yaml` was not reproduced since this change: its command'],
    ],
    [
      'a new output',
      'dvc.yaml',
      (text) =>
        text.replace('"outs": [\n        "prepared.csv"', '"outs": [\n        "more.csv",\n        "prepared.csv"'),
      [
        /^stage `prepare` of `dvc.yaml` was not reproduced since this change: `more.csv`, which it did not make before$/,
      ],
    ],
    [
      'code of a frozen stage',
      'dvc.yaml',
      (text) => text.replace('"cmd": "python src/prepare.py"', '"frozen": true, "cmd": "python3 src/prepare.py"'),
      ['stage `prepare` of `dvc.yaml`, which is frozen, was not reproduced since this change: its command'],
    ],
    [
      'a new dependency',
      'dvc.yaml',
      (text) => text.replace('"data/raw.csv"', '"data/raw.csv", "more.json"'),
      ['stage `prepare` of `dvc.yaml` was not reproduced since this change: `more.json`, which it did not use before'],
    ],
    [
      'a new parameter',
      'dvc.yaml',
      (text) => text.replace('"train.seed",', '"train.seed", "name",'),
      [
        'stage `train` of `dvc.yaml` was not reproduced since this change: the parameter `name` in `params.yaml`, which it did not have before',
      ],
    ],
    [
      'a new stage',
      'dvc.yaml',
      (text) => text.replace('"prepare":', '"later": {"cmd": "true"}, "prepare":'),
      ['stage `later` of `dvc.yaml` was never run: the lock does not name it'],
    ],
    [
      'what was used has been made anew',
      'dvc.lock',
      (text) => text.replace(/(outs:\s+- path: prepared.csv\s+(?:hash: md5\s+)?md5: )\w{4}/, '$10000'),
      [
        /^stage `prepare` .*: its output `prepared.csv`/,
        'stage `train` of `dvc.yaml` was not reproduced since this change: `prepared.csv`, which the stage `prepare` has since made anew',
      ],
    ],
    [
      'the data that is named',
      'data/raw.csv.dvc',
      (text) => text.replace(/md5: \w{4}/, 'md5: 0000'),
      [
        'stage `prepare` of `dvc.yaml` was not reproduced since this change: `data/raw.csv`, of which `data/raw.csv.dvc` names other bytes now',
      ],
    ],
  ])('%s changed: exactly that is told', async (_, path, change, wanted) => {
    dvc(version);
    edit(path, change);
    const seen = await bad();
    expect(seen).toHaveLength(wanted.length);
    wanted.forEach((message, index) => {
      const line = (seen[index] ?? '').replace('fail pipeline-fresh: ', '');
      if (typeof message === 'string') expect(line).toBe(message);
      else expect(line).toMatch(message);
    });
  });

  test('one byte of code, wherever it is', async () => {
    dvc(version);
    const file = join(repository.folder, 'src/prepare.py');
    const bytes = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 127 }), async (at, by) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ by;
        writeFileSync(file, changed);
        expect(await bad()).toEqual([
          'fail pipeline-fresh: stage `prepare` of `dvc.yaml` was not reproduced since this change: `src/prepare.py`',
        ]);
      }),
      { numRuns: 8 },
    );
  });

  test('what a stage used and made is told one by one', async () => {
    dvc(version, { '.gitignore': '/data/raw.csv\nmodel.bin\n' });
    for (const path of ['data/raw.csv', 'model.bin']) rmSync(join(repository.folder, path));
    edit('src/prepare.py', (text) => `${text}#\n`);
    const states = (await collect(await openFeature(repository.folder))).flatMap(
      ({ pipeline }) => pipeline?.stages ?? [],
    );
    const told = (name: string) => {
      const stage = states.find((one) => one.name === name);
      return [stage?.deps, stage?.outs].map((list) => list?.first.map(({ path, answer }) => [path, answer]));
    };
    expect(told('prepare')).toEqual([
      [
        ['data/raw.csv', 'by-record'],
        ['src/prepare.py', 'contradicted'],
      ],
      [['prepared.csv', 'verified']],
    ]);
    expect(told('train')[1]).toEqual([
      ['metrics.json', 'verified'],
      ['model.bin', 'not-checkable'],
    ]);
    expect(states[0]?.deps?.first[0]?.md5).toMatch(/^[0-9a-f]{32}$/);
  });

  test('where data was not pulled its recorded digests count, and without any it cannot be told', async () => {
    dvc(version, { '.gitignore': 'prepared.csv\n/data/raw.csv\nmodel.bin\n' });
    for (const path of ['prepared.csv', 'data/raw.csv', 'model.bin']) rmSync(join(repository.folder, path));
    expect((await look()).map(({ line }) => line)).toContainEqual(
      expect.stringContaining('2 by their recorded digests alone (not pulled here)'),
    );
    repository.commit('no file of DVC', { 'data/raw.csv.dvc': undefined });
    expect(await bad()).toEqual([
      'unknown pipeline-fresh: whether stage `prepare` of `dvc.yaml` was reproduced since its last change cannot be told here: there is no file `data/raw.csv`',
    ]);
  });
});

test('a stage that uses a submodule which is not checked out cannot be told, and how to have it is said', async () => {
  const files = {
    'dvc.yaml': 'stages:\n  train:\n    cmd: x\n    deps: [vendor/lib]\n',
    'dvc.lock': `schema: '2.0'\nstages:\n  train:\n    cmd: x\n    deps:\n    - {path: vendor/lib, hash: md5, md5: ${'a'.repeat(32)}.dir}\n`,
    'f.feature.yml': RECORD,
  };
  const commit = repository.commit('files', files);
  repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},vendor`);
  const [answer] = (await look()).filter(({ outcome }) => outcome !== 'pass');
  expect(answer?.line).toMatch(
    /^unknown pipeline-fresh: .* `vendor\/lib` lies in the submodule `vendor`, which is not checked out here$/,
  );
  expect(answer?.remedy).toMatch(/submodules: true/);
});

describe('what DVC does not keep (`cache: false`)', () => {
  test('and git does not hold any more is gone, not merely somewhere else', async () => {
    dvc('v3');
    expect(await bad()).toEqual([]);
    repository.commit('gone', { 'metrics.json': undefined });
    const lines = await bad();
    expect(lines[0]).toBe(
      'unknown pipeline-fresh: whether stage `train` of `dvc.yaml` was reproduced since its last change cannot be told here: there is no file `metrics.json`, and DVC does not keep it (`cache: false`): it is gone from the repository',
    );
    for (const line of lines) expect(line).toMatch(/it is gone from the repository/);
  });
  test('and a sparse checkout leaves out is not gone', async () => {
    dvc('v3');
    repository.git('sparse-checkout', 'set', '--no-cone', '/*', '!/metrics.json');
    expect(await bad()).toEqual([]);
  });
});

test('one parameter, whatever it becomes: exactly that is told', async () => {
  dvc('v1');
  const [rates, more] = ['params.yaml', 'more.json'].map(
    (path) => parse(readFileSync(join(repository.folder, path), 'utf8')) as Record<string, unknown>,
  );
  const leaves = [
    [rates, 'params.yaml', ['train', 'seed'], 'train.seed'],
    [rates, 'params.yaml', ['train', 'rate'], 'train.rate'],
    [rates, 'params.yaml', ['train', 'layers', 1], 'train.layers'],
    [more, 'more.json', ['alpha'], 'alpha'],
    [more, 'more.json', ['beta', 'gamma', 0], 'beta.gamma'],
  ] as const;
  const scalar = fc.oneof(
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...leaves), scalar, async ([whole, path, keys, name], to) => {
      const changed = structuredClone(whole) as Record<string | number, unknown>;
      const holder = keys.slice(0, -1).reduce((at, key) => at[key] as typeof changed, changed);
      const last = keys.at(-1) ?? '';
      fc.pre(holder[last] !== to);
      holder[last] = to;
      const file = join(repository.folder, path);
      const before = readFileSync(file);
      // JSON is YAML as well.
      writeFileSync(file, JSON.stringify(changed));
      expect(await bad()).toEqual([
        `fail pipeline-fresh: stage \`train\` of \`dvc.yaml\` was not reproduced since this change: the parameter \`${name}\` in \`${path}\``,
      ]);
      writeFileSync(file, before);
    }),
    { numRuns: 40 },
  );
});

test('a finding says where, what was and what is, and what to run', async () => {
  dvc('v3');
  edit('params.yaml', (text) => text.replace('20170428', '7'));
  const [answer] = (await look()).filter(({ outcome }) => outcome === 'fail');
  expect(answer).toMatchObject({
    about: 'dvc.yaml: train',
    expected: '20170428',
    observed: '7',
    location: { path: 'params.yaml', line: 2 },
    remedy: 'run `dvc repro train`, and commit `dvc.lock` with what it made',
  });
  expect(answer?.subjects).toEqual(
    expect.arrayContaining(['dvc.yaml', 'dvc.lock', 'params.yaml', 'more.json', 'src/train.py', 'prepared.csv']),
  );
});

test('one parameter of several stages, and only those that use it', async () => {
  dvc('v3');
  edit('params.yaml', (text) => text.replace('depth: 3', 'depth: 4'));
  const seen = await bad();
  expect(seen).toEqual([
    'fail pipeline-fresh: stage `model@tree` of `dvc.yaml` was not reproduced since this change: the parameter `models.tree` in `params.yaml`; its command',
    'fail pipeline-fresh: stage `flags` of `dvc.yaml` was not reproduced since this change: its command',
  ]);
});

test('line endings are no change', async () => {
  dvc('v3');
  edit('src/train.py', (text) => text.replaceAll('\n', '\r\n'));
  expect(await bad()).toEqual([
    'fail line-endings: `src/train.py` differs only in its line endings (CRLF here, LF there) from what `dvc.lock` names',
  ]);
});

describe('which pipelines and stages count', () => {
  const stages = async (): Promise<readonly string[]> => {
    const units = await collect(await openFeature(repository.folder));
    return units.flatMap(({ pipeline }) => pipeline?.stages.map(({ name }) => name) ?? []);
  };
  const elsewhere = (more: string): Files => ({
    'f.feature.yml': undefined,
    'features/f.feature.yml': `${RECORD}${more}`,
    'features/e.experiment.yml': 'results: ../metrics.json\n',
  });

  test('a stage by name, with all it builds on', async () => {
    dvc('v3', elsewhere('pipelines: [../dvc.yaml#train]\n'));
    expect(await stages()).toEqual(['prepare', 'train']);
    repository.commit('group', elsewhere('pipelines: [../dvc.yaml#grid]\n'));
    expect(await stages()).toEqual(['grid@small-pair0', 'grid@small-pair1', 'grid@large-pair0', 'grid@large-pair1']);
  });
  test('what makes a file in a folder that a stage uses comes before it', async () => {
    const stage = (rest: string): string => `{ cmd: 'true', ${rest} }`;
    repository.commit('all', {
      ...elsewhere('pipelines: [../dvc.yaml#use]\n'),
      'dvc.yaml': `stages: { make: ${stage('outs: [data/clean.csv]')}, other: ${stage('outs: [database.csv]')}, use: ${stage('deps: [data], outs: [metrics.json]')} }\n`,
      'dvc.lock': "schema: '2.0'\nstages: {}\n",
    });
    expect(await stages()).toEqual(['make', 'use']);
  });
  test('those that make its results', async () => {
    dvc('v3', elsewhere('experiments: [e.experiment.yml]\n'));
    expect(await stages()).toEqual(['prepare', 'train']);
    repository.commit('no results', elsewhere(''));
    expect(await stages()).toEqual([]);
  });
  test('of too many pipelines those beyond are said, unless the record names its own', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 202 }, (_, index) => [
        `p${String(index).padStart(3, '0')}/dvc.lock`,
        "schema: '2.0'\nstages: { a: { cmd: 'true' } }\n",
      ]),
    );
    repository.commit('many', { ...many, ...elsewhere('') });
    expect(await bad()).toEqual([
      'unknown pipeline-fresh: `p200/dvc.yaml` and 1 more are not looked at: the repository has more pipelines of DVC than are looked through',
    ]);
    const context = await openFeature(repository.folder);
    const implied = impliedFeature(context.repository, 'exploratory', { contracts: [], experiments: [] });
    const answers = answersOf(reproducibilityGate, await collect({ ...context, feature: implied }));
    expect(answers.filter(({ outcome }) => outcome === 'unknown')).toMatchObject([
      {
        message: expect.stringMatching(/^`p200\/dvc\.yaml` and 1 more are not looked at/),
        location: { path: 'p200/dvc.yaml' },
      },
    ]);
    repository.commit('named', elsewhere('pipelines: [../p201]\n'));
    expect(await stages()).toEqual(['a']);
    expect(await bad()).toEqual([]);
  });
  test.each([
    [
      'a stage that is not there',
      'pipelines: [../dvc.yaml#tran]\n',
      'fail pipeline-fresh: `dvc.yaml` has no stage `tran`',
    ],
    [
      'a pipeline that is not there',
      'pipelines: [../other/dvc.yaml]\n',
      'unknown pipeline-fresh: there is no pipeline `other/dvc.yaml`',
    ],
  ])('%s', async (_, more, line) => {
    dvc('v3', elsewhere(more));
    expect(await bad()).toEqual([line]);
  });
});

test.each<[string, Files, string]>([
  [
    'a pipeline without a lock',
    { 'dvc.lock': undefined },
    'unknown pipeline-fresh: `dvc.yaml` has no `dvc.lock` beside it: no run of it is recorded',
  ],
  [
    'a lock of a version nobody knows',
    { 'dvc.lock': "schema: '3.5'\n" },
    'unknown pipeline-fresh: `dvc.lock` has the schema "3.5", which is not known; 2.0 is, and that of DVC 1',
  ],
  ['a pipeline that is no YAML', { 'dvc.yaml': 'stages: [\n' }, 'fail pipeline-fresh: '],
  [
    'a template that cannot be filled in',
    { 'dvc.yaml': 'stages: { prepare: { cmd: "${gone}" } }\n' },
    'fail pipeline-fresh: stage `prepare` of `dvc.yaml` cannot be told: `stages.prepare` cannot be filled in: nothing is named `gone`',
  ],
  [
    'a pipeline of more stages than are looked at',
    {
      'dvc.yaml': `stages:\n${Array.from({ length: 2001 }, (_, index) => `  s${index}: { cmd: 'true' }\n`).join('')}`,
    },
    'unknown pipeline-fresh: `dvc.yaml` has 2,001 stages; at most 2,000 are looked at',
  ],
  ['a pipeline without stages', { 'dvc.yaml': 'stages: {}\n' }, 'fail pipeline-fresh: `dvc.yaml` has no stages'],
])('%s is told in one line', async (_, files, line) => {
  dvc('v3', files);
  expect(await bad()).toEqual([expect.stringContaining(line)]);
});
