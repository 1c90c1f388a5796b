import type { TableRequest } from '../table-request.ts';
import type { TableResult } from '../table-result.ts';
import type { RunSql } from '../sql/run-sql.ts';
import { scanRows } from '../sql/scan-rows.ts';
import { fileEngine } from './file-engine.ts';
import { stampOf, unchanged } from './file-stamp.ts';
import { UnreadableTable } from './unreadable-table.ts';

/**
 * Answers all that is asked of the rows of files, which must stay as they are meanwhile.
 *
 * @param prefix of names for temporary tables, other for each table of an instance
 * @throws UnreadableTable, or an error of the engine
 */
export async function scanTable(request: TableRequest, prefix: string, run: RunSql): Promise<TableResult> {
  if (request.files.length === 0) throw new UnreadableTable('there is no file to read', 'name one');
  const before = request.files.map(({ path }) => stampOf(path));
  const result = await scanRows(request, prefix, fileEngine(run));
  request.files.forEach((file, index) => unchanged(file, before[index]));
  return result;
}
