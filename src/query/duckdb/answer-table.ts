import type { TableRequest } from '../table-request.ts';
import type { TableResult } from '../table-result.ts';
import { profileValues } from '../sql/profile-values.ts';
import { fileEngine } from './file-engine.ts';
import { readLayout } from './read-layout.ts';
import type { RunSql } from '../sql/run-sql.ts';
import { scanTable } from './scan-table.ts';

/**
 * Answers all that is asked of one table: what contracts ask, and what a draft of one does.
 *
 * @param prefix of names for temporary tables, other for each table of an instance
 * @throws UnreadableTable, or an error of the engine
 */
export async function answerTable(request: TableRequest, prefix: string, run: RunSql): Promise<TableResult> {
  const { profile } = request;
  if (profile?.is === 'layout') return { ...NO_ROWS, profile: await readLayout(request, `${prefix}_layout`, run) };
  const result = await scanTable(request, prefix, run);
  return profile
    ? { ...result, profile: await profileValues(request, profile, `${prefix}_profile`, run, fileEngine(run).open) }
    : result;
}

/** Where nothing but the layout was looked at. */
const NO_ROWS: TableResult = {
  rows: 0,
  unreadable: { count: 0, more: false, examples: [] },
  columns: [],
  others: [],
  conditions: [],
  keys: [],
};
