import type { TableRequest } from '../table-request.ts';
import type { CellSource, FreshNames } from './cell-source.ts';
import { mismatchKey } from './condition-sql.ts';
import { countTable, type TableCounts } from './count-table.ts';
import { badRows, failingRows, type FoundRow } from './failing-rows.ts';
import { largestGap } from './largest-gap.ts';
import { patternMismatches } from './pattern-mismatches.ts';
import { type RepeatedKeys, repeatedKeys } from './repeated-keys.ts';
import type { RunSql } from './run-sql.ts';

/** What the rows of a table say. */
export interface RowsAsked {
  readonly counts: TableCounts;
  /** For each condition: the first rows in which it fails. */
  readonly failing: readonly (readonly FoundRow[])[];
  /** For each condition: why it could not be decided. */
  readonly stopped: readonly (string | undefined)[];
  /** For each key. */
  readonly repeated: readonly RepeatedKeys[];
  /** Rows of JSON that are no object, the first of them. */
  readonly bad: readonly FoundRow[];
  /** For each measure: seconds, or null where there is nothing to measure. */
  readonly measures: readonly (number | null)[];
}

/**
 * Asks the rows of a table all that a request asks: one scan that counts; only where something fails, a second one for the rows.
 *
 * @param prefix of names for temporary tables
 * @param rejects for each group of the source: the name for the counting scan (see `RowOptions`)
 */
export async function askRows(
  request: TableRequest,
  source: CellSource,
  prefix: string,
  run: RunSql,
  fresh: FreshNames,
  rejects: readonly string[],
): Promise<RowsAsked> {
  const mismatches = await patternMismatches(request, source, prefix, run, fresh);
  const counts = await countTable(request, source, run, rejects, mismatches);
  const failing = await failingRows(request, source, counts, run, fresh, mismatches);
  const repeated: RepeatedKeys[] = [];
  for (const [index, key] of request.keys.entries()) {
    const counted = counts.keys[index] ?? { rows: 0, hashes: 0 };
    const table = `${prefix}_repeated_${index}`;
    repeated.push(await repeatedKeys(request, source, key, counted, table, run, fresh));
  }
  const measures: (number | null)[] = [];
  for (const [index, { column, is }] of (request.measures ?? []).entries())
    measures.push(
      is === 'largest-gap' ? await largestGap(request, source, column, run, fresh) : (counts.measures[index] ?? null),
    );
  return {
    counts,
    failing,
    stopped: request.conditions.map((condition) => mismatches.stopped.get(mismatchKey(condition))),
    repeated,
    bad: counts.bad > 0 ? await badRows(request, source, run, fresh) : [],
    measures,
  };
}
