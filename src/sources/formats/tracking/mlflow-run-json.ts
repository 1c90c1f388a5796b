import type { Document } from '../../document.ts';
import { plainList, plainTable, valueAt } from '../../plain-table.ts';
import { mlflowStatus } from './mlflow-status.ts';
import { type LoggedValue, MOST_VALUES, type TrackedRun } from './tracked-run.ts';

/**
 * Reads one run as MLflow's REST API (`runs/get`) or its command (`mlflow runs describe`) prints it: `info` and `data`, with values
 * as lists of `key` and `value` or as objects. Undefined where the document is something else.
 */
export function readMlflowRunJson(document: Document): TrackedRun | undefined {
  const { value } = document;
  const top = valueAt(value, 'run') === undefined ? [] : ['run'];
  const run = top.length > 0 ? valueAt(value, 'run') : value;
  const info = plainTable(valueAt(run, 'info'));
  const id = info['run_id'] ?? info['run_uuid'];
  if (typeof id !== 'string') return undefined;
  const values = (kind: string): LoggedValue[] => {
    const stated = valueAt(run, 'data', kind);
    const at = (...keys: readonly (string | number)[]): LoggedValue['location'] =>
      document.locate(...top, 'data', kind, ...keys);
    if (Array.isArray(stated)) {
      return stated.slice(0, MOST_VALUES).flatMap((entry: unknown, index) => {
        const { key, value: logged } = plainTable(entry);
        return typeof key === 'string' ? [{ name: key, value: asText(logged), location: at(index) }] : [];
      });
    }
    return Object.entries(plainTable(stated))
      .slice(0, MOST_VALUES)
      .map(([name, logged]) => ({ name, value: asText(logged), location: at(name) }));
  };
  const commit = values('tags').find(({ name }) => name === 'mlflow.source.git.commit');
  const artifacts = info['artifact_uri'];
  const datasets = plainList(valueAt(run, 'inputs', 'dataset_inputs')).flatMap((input) => {
    const { name, digest } = plainTable(plainTable(input)['dataset']);
    return typeof name === 'string' && typeof digest === 'string' ? [{ name, digest }] : [];
  });
  return {
    tool: 'MLflow',
    path: document.path,
    id,
    status: mlflowStatus(info['status']),
    statusLocation: document.locate(...top, 'info', 'status'),
    deleted: info['lifecycle_stage'] === 'deleted',
    ...(commit ? { commit: { text: commit.value, location: commit.location } } : {}),
    parameters: values('params'),
    metrics: values('metrics'),
    datasets,
    ...(typeof artifacts === 'string'
      ? { artifacts: { address: artifacts, location: document.locate(...top, 'info', 'artifact_uri') } }
      : {}),
    read: [document.path],
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
