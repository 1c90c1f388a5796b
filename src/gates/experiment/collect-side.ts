import type { ReadObservations } from './collect-observations.ts';
import { readParquet } from './collect-side-columns.ts';
import { recogniseResults } from './collect-side-format.ts';
import { readInspectLog } from './collect-side-inspect.ts';
import { unreadableSide } from './collect-side-parts.ts';
import { observeRows } from './collect-side-rows.ts';
import { observeSummary } from './collect-side-summary.ts';

/** Reads one side's results in whatever format they are: observations as rows, or summaries of metrics. */
export const readObservations: ReadObservations = async (access, question) => {
  const found = (await readInspectLog(access, question)) ?? recogniseResults(access, question);
  if (found.kind === 'unreadable') return unreadableSide(question.path, found.problem);
  if (found.kind === 'columns') return readParquet(access, question);
  if (found.kind === 'rows') return observeRows(found.table, found.format, question);
  return observeSummary(found.summary, found.format, question);
};
