import { posix } from 'node:path';
import { LIMITS } from '../../document.ts';
import type { Repository } from '../../repository.ts';
import { readLmEvaluationRun } from './lm-evaluation-run.ts';
import { mlflowRunInDatabase, mlflowRunInFolder, mlflowRunInJson } from './mlflow-tracked-run.ts';
import type { ReadTrackedRun } from './tracked-run.ts';

/** A database of MLflow, and behind `#` the run that is meant. */
export const RUN_IN_DATABASE = /^(.*\.(?:db|sqlite3?))(?:#([^#/]*))?$/i;

/**
 * Reads the run of a tracking tool that a path names: the folder of an MLflow run or its `meta.yaml`, a run of MLflow as JSON, a run in
 * MLflow's SQLite store (`mlflow.db#RUN`), or results of lm-evaluation-harness. Undefined where it is none of these.
 */
export function readTrackedRun(stated: string, repository: Repository): ReadTrackedRun | undefined {
  if (RUN_IN_DATABASE.test(stated)) return mlflowRunInDatabase(stated, repository);
  const path = stated.replace(/\/$/, '');
  if (posix.basename(path) === 'meta.yaml') return mlflowRunInFolder(posix.dirname(path), repository);
  if (repository.hasFolder(path)) return mlflowRunInFolder(path, repository);
  if (!path.endsWith('.json')) return undefined;
  const document = repository.document(path, LIMITS.evidence);
  if ('unreadable' in document || document.problems.length > 0) return undefined;
  return mlflowRunInJson(document) ?? readLmEvaluationRun(document);
}
