import type { DuckDBConnection } from '@duckdb/node-api';
import { lookAtTexts } from './look-at-texts.ts';
import { sentText, shortText } from './sent-text.ts';
import { textLiteral } from './sql-literal.ts';
import type { RunSql } from '../sql/run-sql.ts';
import { TEXT_SEPARATOR } from './worker-protocol.ts';

/** Rows that the engine hands from one step to the next at once. */
const VECTOR = 2048;
/** Rows whose texts are put together by the engine at once. */
const TOGETHER = 20_000;
const SEPARATOR = Buffer.from(TEXT_SEPARATOR);

/** Whether the engine reads the rows of a file in whole vectors: no two of its threads then see rows of the same one. */
export async function rowsInStep(path: string, run: RunSql): Promise<boolean> {
  const groups = await run(
    `SELECT DISTINCT row_group_id, row_group_num_rows FROM parquet_metadata(${textLiteral(path)}) ORDER BY row_group_id`,
  );
  return groups.slice(0, -1).every(([, rows]) => Number(rows) % VECTOR === 0);
}

/** What texts are read from. */
interface TextSource {
  readonly rows: number;
  /** The file, with the number of each row as `n`. */
  readonly numbered: string;
  /** Whether its rows come in whole vectors: pieces of them then need no sorting. */
  readonly inStep: boolean;
  readonly connection: DuckDBConnection;
}

/** Texts of a column in the order of the rows, joined by separators. */
export interface ReadTexts {
  readonly parts: readonly Uint8Array[];
  /** Whether they surely all differ, and none is empty. */
  readonly apart: boolean;
}

/**
 * Reads the texts of a column. They are read as they are first, and looked at: cleaning each of a million takes longer than both.
 *
 * @param bare whether spaces around them are taken off
 */
export async function readTexts(sql: string, bare: boolean, from: TextSource): Promise<ReadTexts> {
  const read = await joined(shortText(sql), from);
  const { count, empty, spaced, rising } = lookAtTexts(read, SEPARATOR[0] ?? 0);
  if (count !== from.rows || (bare && spaced))
    return { parts: separated(await joined(sentText(sql, { bare }), from)), apart: false };
  return { parts: separated(read), apart: rising && empty === 0 };
}

function separated(pieces: readonly Uint8Array[]): readonly Uint8Array[] {
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : [SEPARATOR, piece]));
}

async function joined(sql: string, from: TextSource): Promise<readonly Uint8Array[]> {
  const quick = from.inStep ? await piecesOf(sql, from, { together: VECTOR, order: '' }) : undefined;
  const pieces = quick ?? (await piecesOf(sql, from, { together: TOGETHER, order: ' ORDER BY n' }));
  if (!pieces) throw new TypeError('texts that were sorted are not in order');
  return pieces;
}

/**
 * Put together by the engine: handing over a million texts one by one takes four times as long. Undefined where rows of a piece were
 * put together in another order than they have.
 */
async function piecesOf(
  sql: string,
  { numbered, connection }: TextSource,
  { together, order }: { readonly together: number; readonly order: string },
): Promise<readonly Uint8Array[] | undefined> {
  const inOrder = order === '' ? 'first(n) = min(n) AND last(n) = max(n)' : 'true';
  const stream = await connection.stream(
    `SELECT encode(string_agg(${sql}, chr(31)${order})), ${inOrder} FROM ${numbered} GROUP BY n // ${together} ORDER BY n // ${together}`,
  );
  const pieces: Uint8Array[] = [];
  for (;;) {
    const chunk = await stream.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return pieces;
    if (chunk.getColumnValues(1).includes(false)) return undefined;
    for (const value of chunk.getColumnValues(0)) {
      if (!(typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array))
        throw new TypeError('not a column of bytes');
      pieces.push(new Uint8Array(value.bytes));
    }
  }
}
