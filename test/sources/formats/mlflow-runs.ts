import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MlflowRun } from '../../../src/sources/formats/mlflow-run.ts';

/** A run as `write-runs.py` printed it from MLflow's own client. */
export interface ExpectedRun {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly start: number;
  readonly end: number;
  readonly params: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  /** As Python writes numbers. */
  readonly metrics: Readonly<Record<string, string>>;
  readonly datasets: readonly (readonly string[])[];
}

/** What MLflow says of the runs of its file store. */
export function expectedRuns(golden: string): readonly ExpectedRun[] {
  return JSON.parse(readFileSync(join(golden, 'expected.json'), 'utf8')) as ExpectedRun[];
}

/** A run that was read here, in the same shape. */
export function plainRun(run: MlflowRun): ExpectedRun {
  const texts = (map: MlflowRun['params']): Record<string, string> =>
    Object.fromEntries([...map].map(([name, { text }]) => [name, text]));
  return {
    id: run.id,
    name: run.name,
    status: run.status.toUpperCase(),
    start: run.start ?? Number.NaN,
    end: run.end ?? Number.NaN,
    params: texts(run.params),
    tags: texts(run.tags),
    metrics: Object.fromEntries([...run.metrics].map(([name, { value }]) => [name, asInPython(value)])),
    datasets: run.datasets.map(({ name, digest }) => [name, digest]),
  };
}

function asInPython(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  return Number.isFinite(value) ? String(value) : value > 0 ? 'inf' : '-inf';
}
