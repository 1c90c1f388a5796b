import type { ReferenceRequest } from '../data-engine.ts';
import type { TableRequest } from '../table-request.ts';
import type { ConditionResult, FailingRow } from '../table-result.ts';
import { missingReferences, referenceSide } from '../sql/missing-references.ts';
import type { RunSql } from '../sql/run-sql.ts';
import { openFiles } from './open-files.ts';
import { placeRows } from './place-rows.ts';

/**
 * Holds one reference against the files, and says where the rows are that refer to nothing.
 *
 * @param prefix of names for tables
 */
export async function checkReference(
  { from, to }: ReferenceRequest,
  tables: readonly (TableRequest | undefined)[],
  prefix: string,
  run: RunSql,
): Promise<ConditionResult> {
  let named = 0;
  const fresh = (): string => `${prefix}_rejects_${named++}`;
  const open = openFiles(run);
  const child = await referenceSide(from, tables, open, fresh);
  const parent = await referenceSide(to, tables, open, fresh);
  const { of, failing, rows } = await missingReferences(child, parent, `${prefix}_keys`, run, fresh);
  const places = await placeRows(child.source, child.request.files, rows, { rows: [], more: false });
  return {
    of,
    failing,
    examples: rows.map(({ file, accepted, value }): FailingRow => ({
      ...places.accepted(file, accepted),
      ...(value === undefined ? {} : { value }),
    })),
  };
}
