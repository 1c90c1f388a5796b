import type { Problem } from '../../model/problem.ts';
import type { MlflowRun } from './mlflow-run.ts';
import type { ResultOrigin } from './result-origin.ts';
import type { ResultSummary, StatedMetric } from './result-summary.ts';
import type { ResultRow, ResultTable } from './result-table.ts';

/** The latest metrics of one run. Any name that MLflow allows addresses them, also as `metrics.NAME`. */
export function mlflowSummary(run: MlflowRun): ResultSummary {
  return {
    find: (address): readonly StatedMetric[] => {
      const metric = run.metrics.get(address) ?? run.metrics.get(address.replace(/^metrics\./, ''));
      return metric ? [{ address, value: metric.value, location: metric.location }] : [];
    },
    names: [...run.metrics.keys()],
    origin: originOf([run]),
    aggregates: [],
    problems: [...run.problems, ...unfinished(run)],
  };
}

/**
 * Several runs as rows, such as one for each seed. Columns: `run_id`, `run_name`, `status` (`error` of a run that failed or was
 * killed), each metric, `metrics.NAME`, `params.NAME` and `tags.NAME`. Runs that still go on are left out.
 */
export function mlflowRows(runs: readonly MlflowRun[]): ResultTable {
  const kept = runs.filter(({ deleted, status }) => !deleted && status !== 'running' && status !== 'scheduled');
  const names = new Set<string>(['run_id', 'run_name']);
  for (const { metrics, params } of kept.slice(0, 50)) {
    for (const name of metrics.keys()) names.add(name);
    for (const name of params.keys()) names.add(`params.${name}`);
  }
  return {
    problems: [],
    names: [...names],
    unit: 'run_name',
    origin: originOf(kept),
    *rows(columns): Iterable<ResultRow> {
      for (const run of kept)
        yield { line: run.location.line ?? 1, cells: columns.map((column) => cellOf(run, column)) };
    },
  };
}

function cellOf(run: MlflowRun, column: string): unknown {
  if (column === 'run_id') return run.id;
  if (column === 'run_name') return run.name;
  if (column === 'status') return run.status === 'failed' || run.status === 'killed' ? 'error' : 'success';
  const [, kind, name = ''] = /^(metrics|params|tags)\.(.*)$/s.exec(column) ?? [];
  if (kind === 'params') return run.params.get(name)?.text;
  if (kind === 'tags') return run.tags.get(name)?.text;
  return (run.metrics.get(column) ?? (kind === 'metrics' ? run.metrics.get(name) : undefined))?.value;
}

function unfinished({ status, deleted, id, location }: MlflowRun): readonly Problem[] {
  if (deleted) return [{ message: `the run \`${id}\` was deleted`, remedy: 'name a run that counts', location }];
  if (status === 'finished') return [];
  return [
    {
      message: `the run \`${id}\` has not finished: its status is ${status === 'unsaid' ? 'not said' : status}`,
      remedy: 'name a run that finished',
      location,
    },
  ];
}

/** The tag that names the criteria a run was measured under, by their digest. */
const CRITERIA = 'promotion-gates.criteria';

/** What all the runs agree on. */
function originOf(runs: readonly MlflowRun[]): ResultOrigin {
  const same = (values: readonly (string | undefined)[]): string | undefined =>
    values.every((value) => value === values[0]) ? values[0] : undefined;
  const commit = same(runs.map((run) => run.commit?.text));
  const criteria = same(runs.map(({ tags }) => tags.get(CRITERIA)?.text));
  const data = new Map(
    runs.flatMap(({ datasets }) =>
      datasets.map(
        ({ name, digest, location }) => [`${name} ${digest}`, { name, digest, line: location.line ?? 1 }] as const,
      ),
    ),
  );
  return {
    ...(commit === undefined ? {} : { commit }),
    ...(criteria === undefined ? {} : { criteria }),
    data: [...data.values()],
  };
}
