import type { Document } from '../../document.ts';
import { plainTable, valueAt } from '../../plain-table.ts';
import { torchEnvironment } from './torch-environment.ts';
import { type LoggedValue, MOST_VALUES, type TrackedRun } from './tracked-run.ts';

/**
 * Reads a `results_*.json` of lm-evaluation-harness: `git_hash` of the folder it was started in, `config` with its seeds, `pretty_env_info`
 * of the machine, and metrics by task. Undefined where the document is something else. It is written when the evaluation is over, so the run finished.
 */
export function readLmEvaluationRun(document: Document): TrackedRun | undefined {
  const { value } = document;
  const results = valueAt(value, 'results');
  const config = valueAt(value, 'config');
  if (typeof results !== 'object' || results === null || typeof config !== 'object' || config === null)
    return undefined;
  const hash = valueAt(value, 'git_hash');
  if (hash === undefined && valueAt(value, 'lm_eval_version') === undefined && valueAt(config, 'model') === undefined)
    return undefined;
  const parameters = Object.entries(plainTable(config))
    .filter(([, stated]) => stated === null || typeof stated !== 'object')
    .slice(0, MOST_VALUES)
    .map(([name, stated]) => ({ name, value: asText(stated), location: document.locate('config', name) }));
  const metrics: LoggedValue[] = [];
  for (const [task, stated] of Object.entries(plainTable(results))) {
    for (const [metric, number] of Object.entries(plainTable(stated))) {
      if (typeof number !== 'number' || metrics.length >= MOST_VALUES) continue;
      // `acc,none` is the metric and the filter of the answers it was computed from.
      const name = `${task}.${metric.replace(/,none$/, '')}`;
      metrics.push({ name, value: String(number), location: document.locate('results', task, metric) });
    }
  }
  const told = valueAt(value, 'pretty_env_info');
  return {
    tool: 'lm-evaluation-harness',
    path: document.path,
    status: 'finished',
    statusLocation: document.locate('results'),
    deleted: false,
    ...(typeof hash === 'string' ? { commit: { text: hash, location: document.locate('git_hash') } } : {}),
    parameters,
    tags: [],
    metrics,
    datasets: [],
    ...(typeof told === 'string'
      ? { machine: { ...torchEnvironment(told), location: document.locate('pretty_env_info') } }
      : {}),
    read: [document.path],
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
