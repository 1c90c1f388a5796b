import type { DataFile } from '../data-file.ts';
import { type FileGroup, LONGEST_ROW, MOST_REJECTS } from './file-source.ts';
import { longRecords } from './locate-rows.ts';
import { hasLongLine } from './long-lines.ts';
import type { RunSql } from '../sql/run-sql.ts';

/** A record of a text file that the engine does not accept as a row. */
export interface RejectedRow {
  readonly file: number;
  /** Counted from 1, with the header and empty lines. */
  readonly record: number;
  readonly why: string;
  /** Whether it is certain where the records after it begin. */
  readonly askew: boolean;
}

/** All that the reader noted in a table, in the order of the files. */
export interface RejectedRows {
  readonly rows: readonly RejectedRow[];
  /** Whether there may be more. */
  readonly more: boolean;
}

/** Reads what was noted while scanning. The noted text of the rows is left alone: it may be confidential. */
export async function rejectedRows(
  tables: readonly string[],
  files: readonly DataFile[],
  run: RunSql,
): Promise<RejectedRows> {
  const rows = new Map<string, RejectedRow>();
  let more = false;
  for (const table of tables) {
    const noted = await run(
      `SELECT s.file_path, r.line, CAST(r.error_type AS VARCHAR), CASE WHEN r.error_message LIKE 'Expected Number of Columns: %' THEN r.error_message END ` +
        `FROM ${table} AS r JOIN (SELECT DISTINCT scan_id, file_id, file_path FROM ${table}_scan) AS s USING (scan_id, file_id) ORDER BY r.line, r.error_type`,
    );
    more ||= noted.length >= MOST_REJECTS;
    for (const [path, line, kind, counts] of noted) {
      const file = files.findIndex((candidate) => candidate.path === path);
      const record = Number(line);
      const key = `${file}:${record}`;
      if (!rows.has(key))
        rows.set(key, { file, record, why: words(String(kind), String(counts)), askew: kind === 'UNQUOTED VALUE' });
    }
  }
  return { rows: [...rows.values()].sort((left, right) => left.file - right.file || left.record - right.record), more };
}

/** What was noted, with the rows that are longer than rows may be: the reader does not note all of them. */
export async function withLongRows(
  { rows, more }: RejectedRows,
  groups: readonly FileGroup[],
  files: readonly DataFile[],
): Promise<RejectedRows> {
  const long: RejectedRow[] = [];
  for (const { records, files: indexes } of groups) {
    for (const file of records ? indexes : []) {
      const path = files[file]?.path ?? '';
      if (!records || !hasLongLine(path)) continue;
      const known = new Set(rows.filter((row) => row.file === file).map(({ record }) => record));
      const found = (await longRecords(path, records, LONGEST_ROW)).filter((record) => !known.has(record));
      long.push(...found.slice(0, MOST_REJECTS).map((record) => ({ file, record, why: TOO_LONG, askew: false })));
    }
  }
  if (long.length === 0) return { rows, more };
  return { rows: [...rows, ...long].sort((left, right) => left.file - right.file || left.record - right.record), more };
}

/** Why a row that is longer than rows may be is none. */
export const TOO_LONG = 'it is longer than 16 MB';

function words(kind: string, counts: string): string {
  const [, expected, found] = /^Expected Number of Columns: (\d+) Found: (\d+)/.exec(counts) ?? [];
  switch (kind) {
    case 'MISSING COLUMNS':
    case 'TOO MANY COLUMNS':
      if (expected === undefined || found === undefined) return 'it has not as many cells as the header';
      return `it has ${found} ${found === '1' ? 'cell' : 'cells'}, the header has ${expected}`;
    case 'UNQUOTED VALUE':
      return 'a quote in it is never closed, or text follows a closing quote';
    case 'LINE SIZE OVER MAXIMUM':
      return TOO_LONG;
    case 'INVALID ENCODING':
      return 'it is not UTF-8 text';
    default:
      return 'it does not follow RFC 4180';
  }
}
