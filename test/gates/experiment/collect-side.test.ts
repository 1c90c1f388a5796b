import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Observations, ObservationsQuestion } from '../../../src/gates/experiment/collect-observations.ts';
import { readObservations } from '../../../src/gates/experiment/collect-side.ts';
import type { DataEngine } from '../../../src/query/data-engine.ts';
import { duckdbEngine } from '../../../src/query/duckdb/duckdb-engine.ts';
import { jsonDocument } from '../../../src/sources/json-document.ts';
import { openFolder } from '../../../src/sources/open-repository.ts';
import type { Repository } from '../../../src/sources/repository.ts';
import { builtWorker, ENGINE_OF_TESTS } from '../../query/built-worker.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const golden = join(import.meta.dirname, '../../golden');
const NO_ENGINE: DataEngine = { scan: () => Promise.reject(new Error('no engine is asked')) };

function read(
  folder: string,
  question: Partial<ObservationsQuestion> & Pick<ObservationsQuestion, 'path'>,
  engine = NO_ENGINE,
): Promise<Observations> {
  return readObservations(
    { files: openFolder(folder), engine, signal: new AbortController().signal },
    { metrics: [], repeats: false, ...question },
  );
}

function readText(name: string, text: string, question: Partial<ObservationsQuestion> = {}): Promise<Observations> {
  const folder = temporaryFolder();
  writeFiles(folder, { [name]: text });
  return read(folder, { path: name, ...question });
}

const results = (question: Partial<ObservationsQuestion> & Pick<ObservationsQuestion, 'path'>): Promise<Observations> =>
  read(join(golden, 'results'), question);

describe('rows in every format are the same rows', () => {
  let engine: DataEngine;
  beforeAll(() => {
    engine = duckdbEngine(ENGINE_OF_TESTS, builtWorker());
  });

  test.each(['rows.tsv', 'rows.ndjson', 'rows.json', 'rows.parquet'])('%s', async (path) => {
    const observed = await read(
      join(golden, 'results'),
      { path, unit: 'episode', segment: 'service', metrics: ['recall', 'hits', 'solved', 'recal'] },
      engine,
    );
    expect(observed.side).toMatchObject({ kind: 'rows', rows: 8, problemCount: 0, format: path.replace('rows.', '') });
    expect(observed.rows?.units).toEqual(['e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7']);
    expect(observed.rows?.segments).toEqual(['search', 'checkout']);
    expect([...(observed.rows?.segmentOf ?? [])]).toEqual([0, 1, 0, 1, 0, 1, 0, 1]);
    expect([...(observed.metrics.get('hits')?.values ?? [])]).toEqual([0, 1, 2, 0, 1, 2, 0, 1]);
    expect([...(observed.metrics.get('solved')?.values ?? [])]).toEqual([1, 0, 1, 0, 1, 0, 1, 0]);
    expect(observed.metrics.get('recall')?.values?.[3]).toBeNaN();
    expect(observed.metrics.get('recall')?.faults).toMatchObject([{ kind: 'empty', count: 1 }]);
    expect(observed.metrics.get('recal')?.absent).toBe('recall');
  });

  test('Parquet without an absent column takes the short way to the same rows', async () => {
    const observed = await read(
      join(golden, 'results'),
      { path: 'rows.parquet', unit: 'hits', metrics: ['recall', 'solved'] },
      engine,
    );
    expect(observed.rows?.units).toEqual(['0', '1', '2']);
    expect([...(observed.rows?.unitOf ?? [])]).toEqual([0, 1, 2, 0, 1, 2, 0, 1]);
    expect([...(observed.rows?.lines ?? [])]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(observed.metrics.get('recall')).toMatchObject({ faults: [{ kind: 'empty', count: 1, line: 4 }] });
  });

  test('a file that is no Parquet is unreadable in one sentence', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'r.parquet': 'a,b\n1,2\n' });
    const { side } = await read(folder, { path: 'r.parquet', metrics: ['a'] }, engine);
    expect(side.unreadable).toMatchObject({
      message: expect.stringContaining('`r.parquet`'),
      location: { path: 'r.parquet' },
    });
  });
});

describe('the long form', () => {
  const LONG = `unit,repeat,metric,value,status
a,1,solved,1,ok
a,1,cost,0.5,ok
a,2,solved,0,ok
b,1,solved,,error
b,1,cost,0.1,ok
c,1,cost,nan,ok
c,1,solved,true,ok
`;
  test('becomes one row for each unit and repeat; broken ones are counted and not measured', async () => {
    const observed = await readText('r.csv', LONG, { unit: 'unit', metrics: ['solved', 'cost'], repeats: true });
    expect(observed.side).toMatchObject({
      rows: 3,
      format: 'csv, long form',
      broken: { count: 1, line: 5, text: 'b' },
    });
    expect(observed.rows?.units).toEqual(['a', 'c']);
    expect([...(observed.rows?.unitOf ?? [])]).toEqual([0, 0, 1]);
    expect([...(observed.rows?.brokenUnits ?? [])]).toEqual(['b']);
    expect([...(observed.metrics.get('solved')?.values ?? [])]).toEqual([1, 0, 1]);
    expect(
      observed.metrics
        .get('cost')
        ?.faults.map(({ kind, count }) => `${count} ${kind}`)
        .sort(),
    ).toEqual(['1 empty', '1 nan']);
  });

  test('the same metric of a unit and repeat twice is a problem with its line', async () => {
    const { side } = await readText('r.csv', 'unit,metric,value\na,f1,1\na,f1,2\n', { unit: 'unit', metrics: ['f1'] });
    expect(side.problems).toMatchObject([
      { message: expect.stringContaining('stands twice; the first is in line 2'), location: { line: 3 } },
    ]);
  });

  test('a column `value` that is asked for is a column', async () => {
    const observed = await readText('r.csv', 'metric,value\na,1\nb,2\n', { metrics: ['value'] });
    expect([...(observed.metrics.get('value')?.values ?? [])]).toEqual([1, 2]);
  });
});

describe('what tools write', () => {
  test('a classification report: recall and accuracy as shares of counted rows, averages computed again', async () => {
    const { side, metrics } = await results({
      path: 'classification-report.json',
      metrics: ['busy.recall', '/macro avg/f1-score', 'accuracy', 'busy.precision', 'idle.support'],
    });
    expect(side.format).toBe('scikit-learn');
    expect(metrics.get('busy.recall')?.summary).toMatchObject({ n: 27, successes: 22, mean: 22 / 27 });
    expect(metrics.get('accuracy')?.summary).toMatchObject({ n: 60, successes: 54, mean: 0.9 });
    expect(metrics.get('/macro avg/f1-score')?.summary).toMatchObject({
      n: 1,
      mean: 0.8935664335664336,
      variance: null,
      line: 24,
    });
    expect(metrics.get('busy.precision')?.summary).toMatchObject({ n: 1, variance: null });
    expect(side.aggregates).toHaveLength(7);
    for (const { stated, recomputed, rounding = 0 } of side.aggregates ?? []) {
      expect(Math.abs(stated - recomputed)).toBeLessThanOrEqual(rounding + 1e-12);
    }
  });

  test('a model card: an ambiguous metric is not chosen, the data set says which', async () => {
    const { side, metrics } = await results({
      path: 'model-card.md',
      metrics: ['f1', 'acme/replays.f1', 'recall', 'Episodes.test.f1'],
    });
    expect(metrics.get('f1')).toEqual({ faults: [], absent: expect.any(String) });
    expect(side.problems).toMatchObject([{ message: expect.stringContaining('`f1` may be') }]);
    expect(metrics.get('acme/replays.f1')?.summary).toMatchObject({ mean: 0.81 });
    expect(metrics.get('Episodes.test.f1')?.summary).toMatchObject({ mean: 0.867, line: 15 });
    expect(metrics.get('recall')?.summary).toMatchObject({ mean: 0.87, variance: null });
    expect(side.data).toMatchObject([{ name: 'acme/episodes', digest: '5503434ddd753f426f4b38109466949a1217c2bb' }]);
  });

  test('a list of results as the Hub keeps it: by data set and task', async () => {
    const { side, metrics } = await results({
      path: 'eval-results.yaml',
      metrics: ['acme/episodes.saturation', 'reboot', 'acme/replays', 'acme/episodes'],
    });
    expect(side.format).toBe('hugging-face');
    expect(metrics.get('acme/episodes.saturation')?.summary).toMatchObject({ mean: 0.867, line: 5 });
    expect(metrics.get('reboot')?.summary).toMatchObject({ mean: 0.81 });
    expect(metrics.get('acme/replays')?.summary).toMatchObject({ mean: 20.9 });
    // Two results of one data set: which is meant is not guessed.
    expect(metrics.get('acme/episodes')?.summary).toBeUndefined();
    expect(side.problems).toMatchObject([{ message: expect.stringContaining('`acme/episodes` may be') }]);
    expect(side.data).toMatchObject([{ name: 'acme/episodes', digest: '5503434ddd753f426f4b38109466949a1217c2bb' }]);
  });

  test('what a Trainer of transformers leaves: one number for each metric', async () => {
    const { side, metrics } = await results({ path: 'all_results.json', metrics: ['eval_f1', 'eval_fl'] });
    expect(side).toMatchObject({ kind: 'summary', format: 'summary', problemCount: 0 });
    expect(metrics.get('eval_f1')?.summary).toMatchObject({ n: 1, mean: 0.8643, variance: null, line: 4 });
    expect(metrics.get('eval_fl')?.absent).toBe('eval_f1');
  });

  test('a log of Inspect: samples and epochs as rows, letters as numbers, a broken sample as broken', async () => {
    const { side, rows, metrics } = await results({
      path: 'inspect.json',
      unit: 'case',
      segment: 'service',
      metrics: ['score', 'includes', 'total_tokens'],
      repeats: true,
    });
    expect(side).toMatchObject({ format: 'inspect', rows: 7, broken: { count: 1, text: 'case-3' } });
    expect(rows?.units).toEqual(['case-0', 'case-1', 'case-2', 'case-3']);
    expect(rows?.segments).toEqual(['search', 'checkout']);
    expect([...(metrics.get('score')?.values ?? [])]).toEqual([1, 0, 1, 1, 1, 0, 1]);
    expect([...(metrics.get('includes')?.values ?? [])]).toEqual([1, 0, 1, 1, 1, 0, 1]);
    expect(metrics.get('total_tokens')?.values?.[1]).toBe(11);
  });

  test('a log of Inspect in its binary format: the same', async () => {
    const { side, rows, metrics } = await results({
      path: 'inspect-deflate.eval',
      unit: 'case',
      segment: 'service',
      metrics: ['score', 'includes', 'total_time'],
      repeats: true,
    });
    expect(side).toMatchObject({ format: 'inspect', rows: 7, broken: { count: 1, text: 'case-3', line: 8 } });
    expect(rows?.units).toEqual(['case-0', 'case-1', 'case-2', 'case-3']);
    expect(rows?.segments).toEqual(['search', 'checkout']);
    expect([...(metrics.get('score')?.values ?? [])]).toEqual([1, 0, 1, 1, 1, 0, 1]);
    expect([...(metrics.get('includes')?.values ?? [])]).toEqual([1, 0, 1, 1, 1, 0, 1]);
  });

  test('a log of Inspect without samples: its metrics', async () => {
    const { side, metrics } = await results({
      path: 'inspect-summary.json',
      metrics: ['accuracy', 'includes.accuracy'],
    });
    expect(side).toMatchObject({ kind: 'summary', format: 'inspect' });
    expect(metrics.get('accuracy')?.summary).toMatchObject({ n: 4, mean: 0.75, variance: 0.25 });
    expect(metrics.get('includes.accuracy')?.summary).toMatchObject({ mean: 0.75 });
  });

  test('promptfoo: a row for each test and prompt, an error of the provider as broken', async () => {
    const { side, rows, metrics } = await results({
      path: 'promptfoo.json',
      unit: 'case',
      segment: 'service',
      metrics: ['solved', 'score', 'cost', 'success'],
      repeats: true,
    });
    expect(side).toMatchObject({ format: 'promptfoo', rows: 4, broken: { count: 2, text: '2' } });
    expect(rows?.units).toEqual(['0', '1']);
    expect(rows?.segments).toEqual(['search', 'checkout']);
    expect([...(metrics.get('solved')?.values ?? [])]).toEqual([1, 1, 0, 0]);
    expect([...(metrics.get('success')?.values ?? [])]).toEqual([1, 1, 0, 0]);
    expect([...(metrics.get('cost')?.values ?? [])]).toEqual([0.001, 0.001, 0.001, 0.001]);
  });

  test('the lm-evaluation-harness: n, standard error, direction and hashes', async () => {
    const { side, metrics } = await results({
      path: 'lm-evaluation-harness.json',
      metrics: ['runbooks.acc', 'runbooks.acc,none', '/results/runbooks/acc,none', 'runbooks.acc_norm', 'runbooks.f1'],
    });
    expect(side.format).toBe('lm-evaluation-harness');
    const summary = metrics.get('runbooks.acc')?.summary;
    expect(summary).toMatchObject({ n: 8, direction: 'increase' });
    // Of yes and no the harness divides by n − 1.
    expect(summary?.variance).toBeCloseTo(((summary?.mean ?? 0) * (1 - (summary?.mean ?? 0)) * 8) / 7, 12);
    expect(metrics.get('runbooks.acc,none')?.summary).toEqual(summary);
    expect(metrics.get('/results/runbooks/acc,none')?.summary).toEqual(summary);
    expect(side.data).toMatchObject([{ name: 'runbooks', digest: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(metrics.get('runbooks.f1')?.absent).toBeDefined();
  });

  test('the lm-evaluation-harness: groups, other filters, a standard error that was not computed', async () => {
    const text = JSON.stringify({
      results: { a: { 'acc,none': 0.5, 'acc_stderr,none': 'N/A', 'em,strict': 0.2, 'f1,x': 0.3, 'f1,y': 0.4 } },
      groups: { all: { 'acc,none': 0.6 } },
      versions: {},
    });
    const { side, metrics } = await readText('r.json', text, {
      metrics: ['all.acc', 'a.acc', 'a.em', 'a.f1', 'a.f1,y'],
    });
    expect(metrics.get('all.acc')?.summary).toMatchObject({ mean: 0.6 });
    expect(metrics.get('a.acc')?.summary).toMatchObject({ n: 1, mean: 0.5, variance: null });
    expect(metrics.get('a.em')?.summary).toMatchObject({ mean: 0.2 });
    expect(metrics.get('a.f1')?.summary).toBeUndefined();
    expect(metrics.get('a.f1,y')?.summary).toMatchObject({ mean: 0.4 });
    expect(side.problems.map(({ message }) => message)).toEqual(['`a.f1` may be `a.f1,x` or `a.f1,y`']);
  });

  test.each([
    ['get.json', 0.5],
    ['describe.json', 0.25],
  ])('MLflow, %s', async (path, loss) => {
    const { side, metrics } = await read(join(golden, 'mlflow-results'), { path, metrics: ['loss', 'metrics.loss'] });
    expect(side).toMatchObject({ kind: 'summary', format: 'mlflow', problemCount: 0 });
    expect(metrics.get('loss')?.summary).toMatchObject({ n: 1, mean: loss, variance: null });
    expect(metrics.get('metrics.loss')?.summary).toMatchObject({ mean: loss });
  });

  test('MLflow: a run of a file store, with NaN and infinities as faults, data and commit', async () => {
    const files = openFolder(join(golden, 'mlflow-results'));
    const run =
      files.paths
        .find((path) => path.endsWith('/params/seed') && files.text(path, 10) === '7')
        ?.replace('params/seed', 'meta.yaml') ?? '';
    const { side, metrics } = await read(join(golden, 'mlflow-results'), {
      path: run,
      metrics: ['loss', 'val/acc', 'not_a_number', 'large'],
    });
    expect(metrics.get('loss')?.summary).toMatchObject({ mean: 0.5 });
    expect(metrics.get('val/acc')?.summary).toMatchObject({ mean: 0.8 });
    expect(metrics.get('not_a_number')?.faults).toMatchObject([{ kind: 'nan' }]);
    expect(metrics.get('large')?.faults).toMatchObject([{ kind: 'infinite' }]);
    expect(side).toMatchObject({
      commit: '0123456789abcdef0123456789abcdef01234567',
      data: [{ name: 'train', digest: 'cb921984' }],
    });
  });

  test('MLflow: an experiment is a row for each run that ended; those that failed are broken', async () => {
    const { side, rows, metrics } = await read(join(golden, 'mlflow-results'), {
      path: 'search.json',
      unit: 'params.seed',
      metrics: ['loss'],
    });
    expect(side).toMatchObject({ kind: 'rows', rows: 2, broken: { count: 1 } });
    expect(rows?.units?.toSorted()).toEqual(['7', '8']);
    expect([...(metrics.get('loss')?.values ?? [])].toSorted((one, other) => one - other)).toEqual([0.25, 0.5]);
  });
});

describe('summaries', () => {
  const TREE = `f1: { n: 10, mean: 0.5, stddev: 0.1 }
cost: { n: 4, sum: 10, sum_squares: 30 }
solved: { n: 8, successes: 6 }
delay: { n: 5, mean: 2, stderr: 0.5 }
val: { loss: 0.25, a.b: 1 }
plain: 3
`;
  test.each(['m.yaml', 'm.yml'])('in %s, by name, path and pointer', async (name) => {
    const { side, metrics } = await readText(name, TREE, {
      metrics: ['f1', 'cost', 'solved', 'delay', 'val.loss', '/val/a.b', 'plain'],
    });
    expect(side).toMatchObject({ kind: 'summary', format: 'summary', problemCount: 0 });
    expect(metrics.get('f1')?.summary).toEqual({ n: 10, mean: 0.5, variance: 0.1 ** 2, line: 1 });
    expect(metrics.get('cost')?.summary).toMatchObject({ n: 4, mean: 2.5, variance: 5 / 3 });
    expect(metrics.get('solved')?.summary).toMatchObject({
      n: 8,
      successes: 6,
      mean: 0.75,
      variance: (0.1875 * 8) / 7,
    });
    expect(metrics.get('delay')?.summary).toMatchObject({ n: 5, variance: 1.25 });
    expect(metrics.get('val.loss')?.summary).toMatchObject({ mean: 0.25, line: 5 });
    expect(metrics.get('/val/a.b')?.summary).toMatchObject({ mean: 1 });
    expect(metrics.get('plain')?.summary).toEqual({ n: 1, mean: 3, variance: null, line: 6 });
  });

  test('TOML, as DVC writes it', async () => {
    const { side, metrics } = await readText('metrics.toml', 'auc = 0.9\n[val]\nloss = inf\n', {
      metrics: ['auc', 'val.loss'],
    });
    expect(side.format).toBe('dvc');
    expect(metrics.get('auc')?.summary).toMatchObject({ mean: 0.9 });
    expect(metrics.get('val.loss')?.faults).toMatchObject([{ kind: 'infinite', line: 3 }]);
  });

  test('a commit, criteria and data that a summary names', async () => {
    const commit = 'ab'.repeat(20);
    const { side } = await readText(
      'm.json',
      JSON.stringify({ commit, criteria: 'sha256:1', data: { test: 'sha256:2' }, f1: 1 }),
      { metrics: ['f1'] },
    );
    expect(side).toMatchObject({ commit, criteria: 'sha256:1', data: [{ name: 'test', digest: 'sha256:2', line: 1 }] });
  });

  test.each([
    ['{ n: 0, mean: 1 }', /`n` is no whole number above zero/],
    ['{ n: 2.5, mean: 1 }', /`n` is no whole number/],
    ['{ n: 5, mean: 1, stddev: -1 }', /spread is below zero/],
    ['{ n: 5, mean: .nan, stddev: 1 }', /`mean` is no finite number/],
    ['{ mean: 1, stddev: 1 }', /spread without `n`/],
    ['{ n: 5, mean: 1, stddev: 1, variance: 2 }', /stated twice/],
    ['{ n: 5, successes: 6 }', /from 0 to 5/],
    ['{ n: 5, successes: 2, mean: 0.5 }', /not `successes` out of `n`/],
    ['{ n: 5, sum: 10, sum_squares: 3 }', /smaller than its `sum` allows/],
    ['{ n: 3, sum: 3000000000.001, sum_squares: 3000000000001999999.9 }', /too few digits|smaller/],
    ['{ n: 3, sum: 0.3, sum_squares: 0.03 }', /too few digits/],
    ['{ n: 5, stddev: 3 }', /no `mean`/],
    ['{ std: 1, sd: 1, mean: 2, n: 4 }', /mean the same/],
  ])('%s is said and never a number', async (text, message) => {
    const { side, metrics } = await readText('m.yaml', `f1: ${text}\n`, { metrics: ['f1'] });
    expect(side.problems[0]?.message).toMatch(message);
    expect(metrics.get('f1')?.summary).toBeUndefined();
  });

  test('a dotted path that can be read in two ways is not chosen', async () => {
    const { side, metrics } = await readText('m.json', '{"a": {"b.c": 1}, "a.b": {"c": 2}}', { metrics: ['a.b.c'] });
    expect(metrics.get('a.b.c')?.summary).toBeUndefined();
    expect(side.problems[0]?.message).toBe('`a.b.c` may be `/a/b.c` or `/a.b/c`');
  });
});

describe('bad files', () => {
  test.each([
    ['r.csv', '', {}, /`r.csv` is empty/],
    ['r.ndjson', '\n\n', {}, /is empty/],
    ['r.json', '[]', {}, /has no rows/],
    ['r.eval', 'PK', {}, /`r\.eval` is not a log of Inspect/],
    ['r.eval', 'PK\u0000\u00ff', {}, /is not a log of Inspect|cannot be read/],
    ['r.xlsx', 'PK', {}, /not in a format that is read here/],
    ['card.md', '# No front matter\n', {}, /front matter/],
    ['r.json', '{"f1": 1}', { format: 'lm-evaluation-harness' }, /is not results of the lm-evaluation-harness/],
    ['r.json', '{"f1": 1, "f1": 2}', {}, /stands twice/],
    ['mlruns/1/0123456789abcdef0123456789abcdef/meta.yaml', 'a: 1\n', {}, /no `run_id`/],
    ['m.csv', 'a,a\n1,2\n', {}, /two columns are named `a`/],
  ])('%s: %j', async (name, text, more, message) => {
    const { side } = await readText(name, text, { metrics: ['f1'], ...more });
    expect(side.unreadable?.message ?? side.problems[0]?.message).toMatch(message);
    expect(side.rows).toBe(0);
  });

  test('a line of NDJSON that is no JSON is one problem with its line; the others count', async () => {
    const { side, metrics } = await readText('r.ndjson', '{"f1": 1}\n{"f1": \n{"f1": NaN}\n[1]\n', { metrics: ['f1'] });
    expect(side.problems.map(({ location }) => location?.line)).toEqual([2, 4]);
    expect(metrics.get('f1')).toMatchObject({ faults: [{ kind: 'nan', line: 3 }] });
  });

  test('a text too large to be read says what to do', async () => {
    const { side } = await readText('r.csv', `a\n${'1\n'.repeat(32_000_001)}`, { metrics: ['a'] });
    expect(side.unreadable).toMatchObject({
      message: expect.stringMatching(/^`r.csv` has 64,000,004 bytes; at most/),
      remedy: expect.stringContaining('write Parquet'),
    });
  });

  test('tabs in a file whose name does not say so', async () => {
    const { side } = await readText('r.txt', 'f1\tdelay\n1\t2\n', { metrics: ['f1'], format: 'tsv' });
    expect(side).toMatchObject({ format: 'tsv', rows: 1, problemCount: 0 });
  });

  test('NDJSON under the name .json is taken as what it is', async () => {
    const { side } = await readText('r.json', '{"f1": 1}\n{"f1": 2}\n', { metrics: ['f1'] });
    expect(side).toMatchObject({ format: 'ndjson', rows: 2 });
  });

  test('tabs where commas are expected, and the other way round', async () => {
    expect((await readText('r.csv', 'a\tb\n1\t2\n', { metrics: ['a'] })).side.problems[0]?.message).toMatch(
      /separated by tabs; expected commas/,
    );
    expect((await readText('r.tsv', 'a,b\n1,2\n', { metrics: ['a'] })).side.problems[0]?.message).toMatch(
      /separated by commas; expected tabs/,
    );
  });
});

describe('what a tool wrote, broken somewhere', () => {
  const files = [
    'results/classification-report.json',
    'results/inspect.json',
    'results/inspect-summary.json',
    'results/promptfoo.json',
    'results/lm-evaluation-harness.json',
    'results/rows.json',
    'mlflow-results/get.json',
    'mlflow-results/search.json',
    'mlflow-results/describe.json',
  ];
  const metrics = [
    'accuracy',
    'score',
    'solved',
    'runbooks.acc',
    'loss',
    'busy.recall',
    'recall',
    '/results/results/0/score',
  ];
  /** Something else in the place of one of the values of a file, at any depth. */
  const strange = fc.oneof(
    fc.constant(null),
    fc.constant({}),
    fc.constant([]),
    fc.constant([null, {}]),
    fc.string(),
    fc.double(),
    fc.boolean(),
  );

  test.each(files)('%s is read or refused, and never thrown at', async (file) => {
    const value: unknown = JSON.parse(readFileSync(join(golden, file), 'utf8').replaceAll('NaN', 'null'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }), strange, async (way, instead) => {
        const text = JSON.stringify(replaced(value, way, instead));
        const { side, metrics: found } = await readObservations(
          { files: inMemory('r.json', text), engine: NO_ENGINE, signal: new AbortController().signal },
          { path: 'r.json', unit: 'case', segment: 'service', metrics, repeats: true },
        );
        if (side.unreadable) return;
        expect([...found.keys()]).toEqual(metrics);
        for (const { summary } of found.values()) {
          if (summary) expect([summary.n, summary.mean, summary.variance ?? 0].every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function replaced(value: unknown, [step, ...way]: readonly number[], instead: unknown): unknown {
  if (typeof value !== 'object' || value === null) return instead;
  const keys = Object.keys(value);
  const key = keys[(step ?? 0) % Math.max(1, keys.length)];
  if (key === undefined || step === undefined) return instead;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === key ? replaced(item, way, instead) : item));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === key ? replaced(item, way, instead) : item]),
  );
}

/** One file of a repository that is nowhere on disk. */
function inMemory(path: string, text: string): Pick<Repository, 'paths' | 'has' | 'text' | 'document' | 'absolute'> {
  return {
    paths: [path],
    has: (asked) => asked === path,
    text: () => text,
    document: () => jsonDocument(path, text),
    absolute: () => ({ unreadable: 'it is nowhere' }),
  };
}
