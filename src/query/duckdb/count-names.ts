import type { DuckDBConnection } from '@duckdb/node-api';
import { allDifferent } from './all-different.ts';

/** Of more rows the hashes are not held at once. */
const MOST_HASHED = 20_000_000;

/**
 * How many different names there are, NULL left out. They are looked up by their hashes first, which takes a third of the time; only
 * where two have the same are they counted.
 *
 * @param sql a name, or NULL
 */
export async function countNames(
  sql: string,
  rows: number,
  source: string,
  connection: DuckDBConnection,
): Promise<number> {
  if (await apart(sql, rows, source, connection)) return rows;
  const reader = await connection.runAndReadAll(`SELECT count(DISTINCT ${sql}) FROM ${source}`);
  return Number(reader.getRowsJson()[0]?.[0]);
}

/** Whether the texts or numbers of all rows surely differ, and none is null. */
async function apart(sql: string, rows: number, source: string, connection: DuckDBConnection): Promise<boolean> {
  if (rows > MOST_HASHED) return false;
  const hashes = new BigUint64Array(rows + 1);
  let at = 0;
  for (const query of [
    `SELECT hash(${sql}) FROM ${source}`,
    `SELECT hash(CASE WHEN false THEN ${sql} END) FROM (FROM ${source} LIMIT 1)`,
  ]) {
    const stream = await connection.stream(query);
    for (;;) {
      const chunk = await stream.fetchChunk();
      if (!chunk || chunk.rowCount === 0) break;
      const vector = chunk.getColumnVector(0);
      if (!('items' in vector) || !(vector.items instanceof BigUint64Array))
        throw new TypeError('not a column of hashes');
      hashes.set(vector.items.subarray(0, Math.min(chunk.rowCount, rows + 1 - at)), at);
      at += chunk.rowCount;
    }
  }
  if (at !== rows + 1) return false;
  const halves = new Int32Array(hashes.buffer);
  return allDifferent(halves.subarray(0, 2 * rows), [halves[2 * rows] ?? 0, halves[2 * rows + 1] ?? 0]);
}
