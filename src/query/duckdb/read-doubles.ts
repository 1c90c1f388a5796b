import type { DuckDBConnection } from '@duckdb/node-api';
import { UnreadableTable } from './unreadable-table.ts';

/** A column that is sent as doubles. */
export interface SentDoubles {
  /** Its index in the request. */
  readonly index: number;
  readonly sql: string;
  /** Whether no row is null. */
  readonly full: boolean;
  /** Whether it is sent which rows are null. */
  readonly flags: boolean;
}

/** The same, read; `nulls` has a bit for each row that was null, NaN stands in its place. */
export interface ReadDoubles {
  readonly index: number;
  readonly values: Float64Array;
  readonly nulls?: Uint8Array;
}

/**
 * Reads columns of doubles in one scan, as they lie in memory.
 *
 * @throws UnreadableTable, or an error of the engine
 */
export async function readDoubles(
  columns: readonly SentDoubles[],
  rows: number,
  source: string,
  connection: DuckDBConnection,
): Promise<readonly ReadDoubles[]> {
  const numbers = columns.map(() => new Float64Array(rows));
  const nulls = columns.map(() => new Uint8Array(Math.ceil(rows / 8)));
  if (columns.length > 0 && rows > 0) {
    const stream = await connection.stream(`SELECT ${columns.map(({ sql }) => sql).join(', ')} FROM ${source}`);
    let at = 0;
    for (;;) {
      const chunk = await stream.fetchChunk();
      if (!chunk || chunk.rowCount === 0) break;
      const count = Math.min(chunk.rowCount, rows - at);
      for (const [index, values] of numbers.entries()) {
        const vector = chunk.getColumnVector(index);
        if (!('items' in vector) || !(vector.items instanceof Float64Array))
          throw new TypeError('not a column of doubles');
        values.set(vector.items.subarray(0, count), at);
        const bits = nulls[index];
        if (!bits || columns[index]?.full) continue;
        for (let row = 0; row < count; row += 1) {
          // A null is no number: what lies in its place in memory is left over from something else.
          if (vector.getItem(row) !== null) continue;
          values[at + row] = Number.NaN;
          const place = at + row;
          bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
        }
      }
      at += count;
    }
    if (at !== rows) throw new UnreadableTable('the file holds fewer rows than it says', 'write or fetch it again');
  }
  return columns.map(({ index, flags }, at) => ({
    index,
    values: numbers[at] ?? new Float64Array(0),
    ...(flags ? { nulls: nulls[at] ?? new Uint8Array(0) } : {}),
  }));
}
