import type { ReferenceRequest } from '../data-engine.ts';
import type { TableRequest } from '../table-request.ts';
import type { ConditionResult } from '../table-result.ts';
import { scanReference } from '../sql/scan-reference.ts';
import type { RunSql } from '../sql/run-sql.ts';
import { fileEngine } from './file-engine.ts';

/**
 * Holds one reference against files.
 *
 * @param prefix of names for tables
 * @throws UnreadableTable, or an error of the engine
 */
export async function checkReference(
  reference: ReferenceRequest,
  tables: readonly (TableRequest | undefined)[],
  prefix: string,
  run: RunSql,
): Promise<ConditionResult> {
  return scanReference(reference, tables, prefix, fileEngine(run));
}
