import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import { UnreadableTable } from './unreadable-table.ts';

/** A column that is sent as doubles. */
export interface SentDoubles {
  /** Its index in the request. */
  readonly index: number;
  readonly sql: string;
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
    // Nulls are few as a rule: a last column tells the rows that have one.
    const gap = columns.map(({ sql }) => `(${sql}) IS NULL`).join(' OR ');
    const stream = await connection.stream(
      `SELECT ${columns.map(({ sql }) => sql).join(', ')}, CAST(${gap} AS DOUBLE) FROM ${source}`,
    );
    let at = 0;
    for (;;) {
      const chunk = await stream.fetchChunk();
      if (!chunk || chunk.rowCount === 0) break;
      const count = Math.min(chunk.rowCount, rows - at);
      const gaps = doublesOf(chunk, columns.length);
      const holes: number[] = [];
      for (let row = 0; row < count; row += 1) if (gaps[row] === 1) holes.push(row);
      for (const [index, values] of numbers.entries()) {
        values.set(doublesOf(chunk, index).subarray(0, count), at);
        const bits = nulls[index];
        for (const row of holes) {
          // A null is no number: what lies in its place in memory is left over from something else.
          if (!bits || chunk.getColumnVector(index).getItem(row) !== null) continue;
          const place = at + row;
          values[place] = Number.NaN;
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

function doublesOf(chunk: DuckDBDataChunk, index: number): Float64Array {
  const vector = chunk.getColumnVector(index);
  if (!('items' in vector) || !(vector.items instanceof Float64Array)) throw new TypeError('not a column of doubles');
  return vector.items;
}
