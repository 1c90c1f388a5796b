import type { DuckDBConnection } from '@duckdb/node-api';
import { textLiteral } from './sql-literal.ts';
import { TEXT_SEPARATOR } from './worker-protocol.ts';

/** Rows that the engine hands from one step to the next at once. */
const VECTOR = 2048;
/** Rows whose texts are put together by the engine at once. */
const TOGETHER = 20_000;
const SEPARATOR = Buffer.from(TEXT_SEPARATOR);

/** Whether the engine reads the rows of a file in whole vectors: no two of its threads then see rows of the same one. */
export async function rowsInStep(
  path: string,
  run: (sql: string) => Promise<readonly (readonly unknown[])[]>,
): Promise<boolean> {
  const groups = await run(
    `SELECT DISTINCT row_group_id, row_group_num_rows FROM parquet_metadata(${textLiteral(path)}) ORDER BY row_group_id`,
  );
  return groups.slice(0, -1).every(([, rows]) => Number(rows) % VECTOR === 0);
}

/** Texts of all rows in their order; where the rows come in whole vectors, pieces of them need no sorting. */
export async function readTexts(
  sql: string,
  source: string,
  steady: boolean,
  connection: DuckDBConnection,
): Promise<readonly Buffer[]> {
  const quick = steady ? await piecesOf(sql, source, { together: VECTOR, order: '' }, connection) : undefined;
  const pieces = quick ?? (await piecesOf(sql, source, { together: TOGETHER, order: ' ORDER BY n' }, connection));
  if (!pieces) throw new TypeError('texts that were sorted are not in order');
  return pieces;
}

/**
 * Put together by the engine: handing over a million texts one by one takes four times as long. Undefined where rows of a piece were
 * put together in another order than they have.
 */
async function piecesOf(
  sql: string,
  source: string,
  { together, order }: { readonly together: number; readonly order: string },
  connection: DuckDBConnection,
): Promise<readonly Buffer[] | undefined> {
  const inOrder = order === '' ? 'first(n) = min(n) AND last(n) = max(n)' : 'true';
  const stream = await connection.stream(
    `SELECT encode(string_agg(${sql}, chr(31)${order})), ${inOrder} FROM ${source} GROUP BY n // ${together} ORDER BY n // ${together}`,
  );
  const parts: Buffer[] = [];
  for (;;) {
    const chunk = await stream.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return parts;
    if (chunk.getColumnValues(1).includes(false)) return undefined;
    for (const value of chunk.getColumnValues(0)) {
      if (!(typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array))
        throw new TypeError('not a column of bytes');
      if (parts.length > 0) parts.push(SEPARATOR);
      parts.push(Buffer.from(value.bytes));
    }
  }
}
