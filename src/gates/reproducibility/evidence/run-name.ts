import type { RecordedRun } from '../../../generated/formats.ts';

/** How messages call a run, and what tells it from others: its file, and its id where the file holds many (`mlflow.db#RUN`). */
export function runName({ path, id }: Pick<RecordedRun, 'path' | 'id'>): string {
  return id === undefined ? path : `${path}#${id}`;
}
