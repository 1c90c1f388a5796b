import type { TrackedRun } from './tracked-run.ts';

/** Numbers of MLflow's RunStatus as its file store writes them, or its names. */
const STATUSES: Readonly<Record<string, TrackedRun['status']>> = {
  1: 'running',
  2: 'running',
  3: 'finished',
  4: 'failed',
  5: 'failed',
  RUNNING: 'running',
  SCHEDULED: 'running',
  FINISHED: 'finished',
  FAILED: 'failed',
  KILLED: 'failed',
};

/** How a run of MLflow ended. */
export function mlflowStatus(status: unknown): TrackedRun['status'] {
  return STATUSES[String(status).toUpperCase()] ?? 'unsaid';
}
