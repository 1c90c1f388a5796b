import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isMlflowJson, mlflowRunsInJson } from '../../../src/sources/formats/mlflow-json.ts';
import type { MlflowRun } from '../../../src/sources/formats/mlflow-run.ts';
import { jsonDocument } from '../../../src/sources/json-document.ts';
import { plainRun } from './mlflow-runs.ts';

const golden = join(import.meta.dirname, '../../golden/mlflow-results');

function runsIn(text: string): readonly MlflowRun[] {
  const runs = mlflowRunsInJson(jsonDocument('run.json', text));
  if ('message' in runs) throw new Error(runs.message);
  return runs;
}
const file = (name: string): string => readFileSync(join(golden, name), 'utf8');

describe('exports that MLflow wrote', () => {
  test('the answer of runs/get: NaN and infinities, data, models, positions', () => {
    const [run] = runsIn(file('get.json'));
    if (!run) throw new Error('no run');
    expect(plainRun(run)).toMatchObject({
      name: 'candidate',
      status: 'FINISHED',
      params: { seed: '7', learning_rate: '0.01', note: 'two\nlines' },
      metrics: { loss: '0.5', 'val/acc': '0.8', not_a_number: 'nan', large: 'inf', small: '-inf', auc: '0.91' },
      datasets: [['train', 'cb921984']],
    });
    expect(run.commit?.text).toBe('0123456789abcdef0123456789abcdef01234567');
    expect(run.metrics.get('loss')).toMatchObject({ step: 2, time: 1770000000005 });
    const line = file('get.json').split('\n')[run.metrics.get('loss')?.location.line ?? 0];
    expect(line).toContain('"key": "loss"');
    expect(run.datasets[0]).toMatchObject({ source: 'data/train.csv', context: 'training' });
    expect(run.models.map(({ direction }) => direction).sort()).toEqual(['input', 'output']);
  });

  test('the answer of runs/search: all runs', () => {
    expect(
      runsIn(file('search.json'))
        .map(({ name, status }) => `${name} ${status}`)
        .sort(),
    ).toEqual(['broken failed', 'candidate finished', 'plain finished']);
  });

  test('what `mlflow runs describe` prints', () => {
    const [run] = runsIn(file('describe.json'));
    expect(run && plainRun(run)).toMatchObject({ name: 'plain', params: { seed: '8' }, metrics: { loss: '0.25' } });
  });

  test.each(['get.json', 'search.json', 'describe.json'])('%s is recognised', (name) =>
    expect(isMlflowJson(jsonDocument(name, file(name)).value)).toBe(true),
  );
});

describe('what is no export', () => {
  test.each([{}, [], null, 5, { run: 5 }, { runs: [] }, { info: {} }, { accuracy: 0.5 }, [{ metric: 'a', value: 1 }]])(
    '%j is not taken for one',
    (value) => expect(isMlflowJson(value)).toBe(false),
  );

  test('a run without an id, and a metric that is no number, are said', () => {
    expect(mlflowRunsInJson(jsonDocument('run.json', '{"run": {"data": {}}}'))).toHaveProperty('message');
    const [run] = runsIn('{"info": {"run_id": "a"}, "data": {"metrics": {"loss": "low", "auc": 1}}}');
    expect([...(run?.metrics.keys() ?? [])]).toEqual(['auc']);
    expect(run?.problems).toMatchObject([{ message: 'metric `loss` is no number', location: { line: 1 } }]);
  });

  test('any JSON is read or refused, never thrown at', () => {
    const shape = fc.object({
      key: fc.constantFrom(
        'run',
        'runs',
        'info',
        'data',
        'inputs',
        'run_id',
        'metrics',
        'key',
        'value',
        'dataset_inputs',
      ),
    });
    fc.assert(
      fc.property(fc.oneof(shape, fc.jsonValue()), (value) => {
        mlflowRunsInJson(jsonDocument('run.json', JSON.stringify(value) ?? 'null'));
        isMlflowJson(value);
      }),
      { numRuns: 200 },
    );
  });
});
