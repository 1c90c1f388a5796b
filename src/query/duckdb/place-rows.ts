import type { DataFile } from '../data-file.ts';
import type { RowPlace } from '../table-result.ts';
import { type FileSource, LONGEST_ROW } from './file-source.ts';
import type { FoundRow } from '../sql/failing-rows.ts';
import { locateRows, type RowsLocated } from './locate-rows.ts';
import type { RejectedRows } from './rejected-rows.ts';

/** So far into a text file (bytes) it is read once more to tell on which lines rows are; further, where rows could not be numbered else. */
const LINES_ARE_COUNTED = 100_000_000;

/** Where rows are in their files. */
export interface RowPlaces {
  /** By the number among the rows the engine accepts. */
  readonly accepted: (file: number, number: number) => RowPlace;
  /** By the number among all records. */
  readonly rejected: (file: number, record: number) => RowPlace;
  /** Whether a rejected record is longer than rows may be, for which the reader has other words. */
  readonly tooLong: (file: number, record: number) => boolean;
}

/**
 * Finds the rows that will be named. The engine counts only rows it accepts, so where it rejects some, and for line numbers,
 * the text itself is read, up to the last of these rows.
 */
export async function placeRows(
  source: FileSource,
  files: readonly DataFile[],
  found: readonly FoundRow[],
  rejected: RejectedRows,
): Promise<RowPlaces> {
  const located = new Map<number, { readonly rows: RowsLocated; readonly certain: number; readonly whole: boolean }>();
  for (const group of source.groups) {
    const { records } = group;
    if (!records) continue;
    for (const index of group.files) {
      const path = files[index]?.path ?? '';
      const accepted = found.filter(({ file }) => file === index).map((row) => row.accepted);
      const refused = rejected.rows.filter(({ file }) => file === index);
      if (accepted.length === 0 && refused.length === 0) continue;
      const most = refused.length === 0 ? LINES_ARE_COUNTED : Infinity;
      const rows = await locateRows(path, records, { accepted, rejected: refused.map(({ record }) => record) }, most);
      // After a quote gone astray, and after the last record that was noted, nobody knows which records were rejected.
      const astray = refused.find(({ askew }) => askew)?.record ?? Infinity;
      const last = rejected.more ? (refused.at(-1)?.record ?? 0) : Infinity;
      located.set(index, { rows, certain: Math.min(astray, last), whole: refused.length === 0 && !rejected.more });
    }
  }
  const counted = new Set(source.groups.filter(({ records }) => records).flatMap((group) => group.files));
  const place = (file: number, of: 'accepted' | 'rejected', number: number): RowPlace => {
    const known = located.get(file);
    if (!known) return of === 'accepted' && !(counted.has(file) && rejected.more) ? { file, row: number } : { file };
    const at = known.rows[of].get(number);
    // Where nothing was rejected, the rows that are accepted are all there are.
    if (!at && of === 'accepted' && known.whole) return { file, row: number };
    return at && at.record <= known.certain ? { file, row: at.row, line: at.line } : { file };
  };
  return {
    accepted: (file, number) => place(file, 'accepted', number),
    rejected: (file, record) => place(file, 'rejected', record),
    tooLong: (file, record) => (located.get(file)?.rows.rejected.get(record)?.bytes ?? 0) > LONGEST_ROW,
  };
}
