import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { mlflowRunFolders, readMlflowRunFolder } from '../../../src/sources/formats/mlflow-file-store.ts';
import { latestInMetricFile } from '../../../src/sources/formats/mlflow-metric-file.ts';
import type { MlflowRun } from '../../../src/sources/formats/mlflow-run.ts';
import { openFolder } from '../../../src/sources/open-repository.ts';
import type { Repository } from '../../../src/sources/repository.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';
import { type ExpectedRun, expectedRuns, plainRun } from './mlflow-runs.ts';

const golden = join(import.meta.dirname, '../../golden/mlflow-results');

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Repository {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return openFolder(folder);
}

function runIn(repository: Repository, folder: string): MlflowRun {
  const run = readMlflowRunFolder(repository, folder);
  if ('message' in run) throw new Error(run.message);
  return run;
}

const META = (id: string, more = ''): string =>
  `run_id: ${id}\nexperiment_id: '1'\nrun_name: one\nstatus: 3\nlifecycle_stage: active\nstart_time: 1\nend_time: 2\n${more}`;
const RUN = 'mlruns/1/0123456789abcdef0123456789abcdef';
const ID = '0123456789abcdef0123456789abcdef';

describe('a file store that MLflow wrote', () => {
  const repository = openFolder(golden);
  const { folders, more } = mlflowRunFolders(repository, 'mlruns');
  const runs = folders.map((folder) => runIn(repository, folder));

  test('has the runs that MLflow lists, and no data sets or models among them', () => {
    expect(more).toBe(false);
    expect(runs.map(({ name, status, deleted }) => `${name} ${status}${deleted ? ' deleted' : ''}`).sort()).toEqual([
      'binned finished deleted',
      'broken failed',
      'candidate finished',
      'plain finished',
    ]);
    expect(new Set(runs.map(({ experiment }) => experiment))).toEqual(new Set(['burst']));
  });

  test.each(expectedRuns(golden))('gives of $name what the client of MLflow gives', (expected: ExpectedRun) => {
    const run = runs.find(({ id }) => id === expected.id);
    expect(run && plainRun(run)).toEqual(expected);
    expect(run?.problems).toEqual([]);
  });

  test('says where a value stands, what the code was, and what the data and the models were', () => {
    const run = runs.find(({ name }) => name === 'candidate');
    const loss = run?.metrics.get('loss');
    expect(loss?.location.path).toMatch(/\/metrics\/loss$/);
    const lines = readFileSync(join(golden, loss?.location.path ?? ''), 'utf8').split('\n');
    expect(lines[(loss?.location.line ?? 0) - 1]).toBe('1770000000005 0.5 2');
    expect(run?.commit?.text).toBe('0123456789abcdef0123456789abcdef01234567');
    expect(run?.source?.text).toBe('train.py');
    expect(run?.datasets).toMatchObject([{ name: 'train', source: 'data/train.csv', context: 'training' }]);
    expect(run?.models.map(({ name, direction }) => `${name} ${direction}`).sort()).toEqual([
      'detector input',
      'detector output',
    ]);
  });
});

describe('which folders are runs', () => {
  test('those in an experiment, wherever the store lies; a run may be named itself', () => {
    const paths = [
      'mlruns/1/meta.yaml',
      'mlruns/1/my-run/meta.yaml',
      `mlruns/2/${ID}/meta.yaml`,
      'mlruns/2/no-run/meta.yaml',
      'mlruns/1/datasets/abc/meta.yaml',
      'mlruns/1/models/m-1/meta.yaml',
      'mlruns/1/my-run/inputs/1/meta.yaml',
      'other/meta.yaml',
    ];
    const repository = folderWith(Object.fromEntries(paths.map((path) => [path, ''])));
    expect(mlflowRunFolders(repository, '').folders).toEqual(['mlruns/1/my-run', `mlruns/2/${ID}`]);
    expect(mlflowRunFolders(repository, 'mlruns/1').folders).toEqual(['mlruns/1/my-run']);
    expect(mlflowRunFolders(repository, 'mlruns/1/my-run').folders).toEqual(['mlruns/1/my-run']);
  });

  test('20,000 and no more, found without opening a file', () => {
    const paths = Array.from(
      { length: 20_001 },
      (_, run) => `mlruns/1/${run.toString(16).padStart(32, '0')}/meta.yaml`,
    );
    const { folders, more } = mlflowRunFolders({ paths, has: () => false }, 'mlruns');
    expect([folders.length, more]).toEqual([20_000, true]);
  });
});

describe('stores that are broken or hostile', () => {
  test('a run without an id is a problem, not a run', () => {
    expect(readMlflowRunFolder(folderWith({ [`${RUN}/meta.yaml`]: 'status: 3\n' }), RUN)).toMatchObject({
      message: expect.stringContaining('has no `run_id`'),
    });
    expect(readMlflowRunFolder(folderWith({ [`${RUN}/meta.yaml`]: 'a: [\n' }), RUN)).toHaveProperty('message');
    expect(readMlflowRunFolder(folderWith({}), RUN)).toHaveProperty('message');
  });

  test('a metric that is no metric is named with its line and left out', () => {
    const run = runIn(
      folderWith({
        [`${RUN}/meta.yaml`]: META(ID),
        [`${RUN}/metrics/loss`]: '1 0.5 0\n1 half 1\n',
        [`${RUN}/metrics/auc`]: '1 0.9\n',
      }),
      RUN,
    );
    expect([...run.metrics.keys()]).toEqual(['auc']);
    expect(run.problems).toMatchObject([{ location: { path: `${RUN}/metrics/loss`, line: 2 } }]);
  });

  test('a run under the name of another is said', () => {
    const run = runIn(folderWith({ [`${RUN}/meta.yaml`]: META('ffffffffffffffffffffffffffffffff') }), RUN);
    expect(run.problems[0]?.message).toContain('but its folder is');
  });

  test('ids of data sets lead nowhere else', () => {
    const run = runIn(
      folderWith({
        [`${RUN}/meta.yaml`]: META(ID),
        [`${RUN}/inputs/1/meta.yaml`]: 'source_type: DATASET\nsource_id: ../../secret\ntags: {}\n',
        'secret/meta.yaml': 'name: a\ndigest: b\n',
      }),
      RUN,
    );
    expect(run.datasets).toEqual([]);
    expect(run.problems).toHaveLength(1);
  });

  test('names of keys are only names', () => {
    const run = runIn(
      folderWith({ [`${RUN}/meta.yaml`]: META(ID), [`${RUN}/params/__proto__`]: 'x', [`${RUN}/params/a b`]: 'y' }),
      RUN,
    );
    expect([...run.params.keys()].sort()).toEqual(['__proto__', 'a b']);
  });

  test('models noted in a tag, as MLflow 2 did', () => {
    const history = '[{"run_id": "1", "artifact_path": "model", "model_uuid": "u1"}]';
    const run = runIn(
      folderWith({ [`${RUN}/meta.yaml`]: META(ID), [`${RUN}/tags/mlflow.log-model.history`]: history }),
      RUN,
    );
    expect(run.models).toMatchObject([{ id: 'u1', name: 'model', direction: 'output' }]);
  });
});

describe('the latest value of a metric', () => {
  const value = (text: string): number | string => {
    const latest = latestInMetricFile('loss', 'loss', text);
    return 'message' in latest ? latest.message : latest.value;
  };

  test.each([
    ['5 1.0 0\n4 2.0 1\n', 2],
    ['5 1.0 1\n6 2.0 1\n', 2],
    ['6 2.0 1\n5 1.0 1\n', 2],
    ['5 3.0 1\n5 2.0 1\n', 3],
    ['5 1.0\n', 1],
    ['5 0.9 4 train cb921984\n5 0.8 3 train cb921984', 0.9],
    ['5 -inf 0', Number.NEGATIVE_INFINITY],
    ['5 nan 0\r\n', Number.NaN],
    ['5 1e-05 0', 1e-5],
  ])('of %j is %d', (text, expected) => expect(value(text)).toBe(expected));

  test.each([
    '',
    '\n\n',
    '5\n',
    '5 1.0 0 train\n',
    '5 1.0 0 a b c\n',
    '5 0x10 0\n',
    '5 1_000 0\n',
    'five 1 0\n',
    '5 1 x\n',
  ])('of %j is none', (text) => expect(value(text)).toEqual(expect.any(String)));

  test('is found in any order of the lines, and never throws', () => {
    const points = fc.array(fc.record({ time: fc.nat(9), step: fc.nat(9), value: fc.integer({ min: -9, max: 9 }) }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(points, (some) => {
        const [best] = [...some].sort((a, b) => b.step - a.step || b.time - a.time || b.value - a.value);
        expect(value(some.map(({ time, value: v, step }) => `${time} ${v} ${step}`).join('\n'))).toBe(best?.value);
      }),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void value(text)),
      { numRuns: 200 },
    );
  });
});
