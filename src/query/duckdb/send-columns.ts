import type { DuckDBConnection } from '@duckdb/node-api';
import type { ColumnsRequest } from '../data-engine.ts';
import { checkSignature } from './file-signature.ts';
import { layoutOf, readParquetSql } from './parquet-source.ts';
import { UnreadableTable } from './unreadable-table.ts';
import { type ColumnsWorkerAnswer } from './worker-protocol.ts';

/** Where the answer goes. */
export interface ColumnsChannel {
  readonly answer: (message: ColumnsWorkerAnswer) => void;
  readonly bytes: (bytes: Uint8Array) => void;
}

const NUMBER = /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|BOOLEAN|DECIMAL\(\d+,\d+\))$/;
const WHOLE = /INT(?:EGER)?$/;
/** Rows whose texts are sent together. */
const TOGETHER = 20_000;
/** Characters of a text that are sent. */
const LONGEST_TEXT = 1000;

/**
 * Reads columns of a Parquet file and sends them: numbers as they lie in memory, everything else as text.
 *
 * @throws UnreadableTable, or an error of the engine
 */
export async function sendColumns(
  { file, columns, names: asNames, mostCells }: ColumnsRequest,
  connection: DuckDBConnection,
  channel: ColumnsChannel,
): Promise<void> {
  checkSignature(file, { kind: 'parquet' });
  const run = async (sql: string): Promise<readonly (readonly unknown[])[]> =>
    (await connection.runAndReadAll(sql)).getRowsJson();
  const { names, types } = await layoutOf(file, run);
  const exactly = (place: number): string => {
    const type = types[place] ?? '';
    if (!asNames.includes(names[place] ?? '') || !NUMBER.test(type) || type === 'DOUBLE') return 'true';
    return WHOLE.test(type)
      ? `coalesce(max(c${place}) < 9007199254740992 AND min(c${place}) > -9007199254740992, true)`
      : 'false';
  };
  const source = (numbered: boolean): string => {
    const aliases = names.map((_, place) => `c${place}`).concat(numbered ? ['n'] : []);
    return `${readParquetSql([file.path], numbered ? ', file_row_number = true' : '')} AS file(${aliases.join(', ')})`;
  };
  const places = columns.map((column) => names.indexOf(column));
  // How many there are, how many of each column, and whether doubles hold a column of names exactly.
  const [counts = []] = await run(
    `SELECT count(*)${places.map((place) => (place < 0 ? ', 0, true' : `, count(c${place}), ${exactly(place)}`)).join('')} FROM ${source(false)}`,
  );
  const rows = Number(counts[0]);
  const there = places.filter((place) => place >= 0).length;
  if (rows * there > mostCells) {
    throw new UnreadableTable(
      `\`${file.name}\` has ${rows.toLocaleString('en-US')} rows; of ${there === 1 ? 'one column' : `${there} columns`} at most ${Math.floor(mostCells / there).toLocaleString('en-US')} are read`,
      'summarise runs into units, or each metric into `{n, mean, stddev}`',
    );
  }
  const kinds = places.map((place, index) => {
    if (place < 0) return null;
    return NUMBER.test(types[place] ?? '') && counts[2 + 2 * index] !== false ? 'numbers' : 'texts';
  });
  const textOf = (place: number): string => {
    const text = `left(replace(coalesce(CAST(c${place} AS VARCHAR), ''), chr(31), ' '), ${LONGEST_TEXT})`;
    return asNames.includes(names[place] ?? '') ? `trim(${text}, ' ' || chr(9) || chr(10) || chr(13))` : text;
  };
  // Told here because it takes a map of all of them otherwise, of which most are used once.
  const different = places.map((place, index) => {
    if (place < 0 || !asNames.includes(names[place] ?? '')) return 'NULL';
    return kinds[index] === 'numbers' ? `count(DISTINCT c${place})` : `count(DISTINCT nullif(${textOf(place)}, ''))`;
  });
  const [found = []] = different.length === 0 ? [] : await run(`SELECT ${different.join(', ')} FROM ${source(false)}`);
  channel.answer({ rows, names, kinds, distinct: found.map((count) => (count === null ? null : Number(count))) });
  const numeric = places.flatMap((place, index) =>
    kinds[index] === 'numbers' ? [{ place, full: Number(counts[1 + 2 * index]) === rows }] : [],
  );
  await sendNumbers(numeric, rows, source(false), connection, channel);
  for (const [index, place] of places.entries()) {
    if (kinds[index] !== 'texts') continue;
    // Put together by the engine: handing over a million texts one by one takes four times as long.
    const stream = await connection.stream(
      `SELECT string_agg(${textOf(place)}, chr(31) ORDER BY n) FROM ${source(true)} GROUP BY n // ${TOGETHER} ORDER BY n // ${TOGETHER}`,
    );
    for (;;) {
      const chunk = await stream.fetchChunk();
      if (!chunk || chunk.rowCount === 0) break;
      for (const value of chunk.getColumnValues(0)) channel.answer({ column: index, texts: String(value) });
    }
  }
}

async function sendNumbers(
  places: readonly { readonly place: number; readonly full: boolean }[],
  rows: number,
  source: string,
  connection: DuckDBConnection,
  channel: ColumnsChannel,
): Promise<void> {
  if (places.length === 0 || rows === 0) return;
  const numbers = places.map(() => new Float64Array(rows));
  const nulls = places.map(() => new Uint8Array(Math.ceil(rows / 8)));
  const cells = places.map(({ place }) => `CAST(c${place} AS DOUBLE)`);
  const stream = await connection.stream(`SELECT ${cells.join(', ')} FROM ${source}`);
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
      if (!bits || places[index]?.full) continue;
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
  for (const [index, values] of numbers.entries()) {
    channel.bytes(new Uint8Array(values.buffer));
    channel.bytes(nulls[index] ?? new Uint8Array(0));
  }
}
