import type { DuckDBConnection } from '@duckdb/node-api';
import type { ColumnsRequest } from '../fetched-columns.ts';
import { allDifferent } from './all-different.ts';
import { checkSignature } from './file-signature.ts';
import { layoutOf, readParquetSql } from './parquet-source.ts';
import { readTexts, rowsInStep } from './read-texts.ts';
import { UnreadableTable } from './unreadable-table.ts';
import type { ColumnForm, ColumnsWorkerAnswer } from './worker-protocol.ts';

/** Where the answer goes. */
export interface ColumnsChannel {
  readonly answer: (message: ColumnsWorkerAnswer) => void;
  readonly bytes: (bytes: Uint8Array) => void;
}

const NUMBER = /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|BOOLEAN|DECIMAL\(\d+,\d+\))$/;
const WHOLE = /INT(?:EGER)?$/;
/** Of more rows the hashes are not held at once. */
const MOST_HASHED = 20_000_000;
/** Characters of a text that are sent. */
const LONGEST_TEXT = 1000;
/** So few different names, in so many rows, are sent once each. */
const FEW_NAMES = 1000;
const MANY_ROWS = 10_000;
/** Texts of one column, in bytes: more cannot be made into one text. */
const LONGEST_TEXTS = 512_000_000;

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
  const source = (numbered: boolean): string => {
    const aliases = names.map((_, place) => `c${place}`).concat(numbered ? ['n'] : []);
    return `${readParquetSql([file.path], numbered ? ', file_row_number = true' : '')} AS file(${aliases.join(', ')})`;
  };
  const places = columns.map((column) => names.indexOf(column));
  const isName = (place: number): boolean => asNames.includes(names[place] ?? '');
  const asIs = (place: number): string => {
    const type = types[place] ?? '';
    if (!NUMBER.test(type)) return `coalesce(bool_and(${cleanSql(place, isName(place))}), true)`;
    if (!isName(place) || type === 'DOUBLE') return 'true';
    return WHOLE.test(type)
      ? `coalesce(max(c${place}) < 9007199254740992 AND min(c${place}) > -9007199254740992, true)`
      : 'false';
  };
  // How many there are, how many of each column, whether doubles hold a column of names exactly, and whether texts are clean as they are.
  const [counts = []] = await run(
    `SELECT count(*)${places.map((place) => (place < 0 ? ', 0, true' : `, count(c${place}), ${asIs(place)}`)).join('')} FROM ${source(false)}`,
  );
  const rows = Number(counts[0]);
  const there = places.filter((place) => place >= 0).length;
  if (rows * there > mostCells) {
    throw new UnreadableTable(
      `\`${file.name}\` has ${rows.toLocaleString('en-US')} rows; of ${there === 1 ? 'one column' : `${there} columns`} at most ${Math.floor(mostCells / there).toLocaleString('en-US')} are read`,
      'summarise runs into units, or each metric into `{n, mean, stddev}`',
    );
  }
  const isNumber = places.map((place, index) => NUMBER.test(types[place] ?? '') && counts[2 + 2 * index] !== false);
  const texted = places.map((place, index) => {
    const clean = !NUMBER.test(types[place] ?? '') && counts[2 + 2 * index] === true;
    return clean ? `coalesce(CAST(c${place} AS VARCHAR), '')` : textSql(place, isName(place));
  });
  const full = places.map((_, index) => Number(counts[1 + 2 * index]) === rows);

  /** What is sent as doubles, what as texts: names of which there are few as the indexes of them. */
  const doubles: SentDoubles[] = [];
  const texts: { readonly index: number; readonly sql: string }[] = [];
  const forms: ColumnForm[] = places.map(() => null);
  for (const [index, place] of places.entries()) {
    if (place < 0) continue;
    if (isNumber[index]) {
      forms[index] = 'numbers';
      doubles.push({ index, sql: `CAST(c${place} AS DOUBLE)`, full: full[index] ?? false, flags: true });
      continue;
    }
    const sql = texted[index] ?? '';
    const few = isName(place) && rows >= MANY_ROWS ? await fewNames(sql, `few${index}`, source(false), run) : undefined;
    if (few) {
      forms[index] = { values: few };
      doubles.push({
        index,
        sql: `CAST(enum_code(CAST(${sql} AS few${index})) AS DOUBLE)`,
        full: true,
        flags: false,
      });
    } else texts.push({ index, sql });
  }
  const numbers = await readDoubles(doubles, rows, source(false), connection);
  const distinct = await Promise.all(
    places.map(async (place, index): Promise<number | null> => {
      if (place < 0 || !isName(place)) return null;
      const form = forms[index];
      if (form && form !== 'numbers' && 'values' in form) return form.values.filter((name) => name !== '').length;
      // Numbers that rise from row to row need not be looked up.
      const read = numbers.find((column) => column.index === index);
      if (read && full[index] && rises(read.values)) return rows;
      const what = read ? `c${place}` : `nullif(${texted[index] ?? ''}, '')`;
      // Looked up by their hashes, which takes a third of the time; only where two have the same are they counted.
      if (full[index] && (await apart(what, rows, source(false), connection))) return rows;
      const [found = []] = await run(`SELECT count(DISTINCT ${what}) FROM ${source(false)}`);
      return Number(found[0]);
    }),
  );
  const written: Buffer[] = [];
  for (const { index, sql } of texts) {
    const own = await readTexts(sql, source(true), await rowsInStep(file.path, run), connection);
    const textBytes = own.reduce((sum, { length }) => sum + length, 0);
    if (textBytes > LONGEST_TEXTS)
      throw new UnreadableTable(
        `the texts of \`${file.name}\` are too long`,
        'keep only the columns that the criteria name',
      );
    forms[index] = { textBytes };
    written.push(...own);
  }
  channel.answer({ rows, names, kinds: forms, distinct });
  for (const { values, nulls } of numbers) {
    channel.bytes(new Uint8Array(values.buffer));
    if (nulls) channel.bytes(nulls);
  }
  for (const part of written) channel.bytes(part);
}

const SPACES = [32, 9, 10, 13].map((code) => `chr(${code})`);

/** A column as text, with no separator in it, and of names without spaces around them. */
function textSql(place: number, isName: boolean): string {
  const text = `left(replace(coalesce(CAST(c${place} AS VARCHAR), ''), chr(31), ' '), ${LONGEST_TEXT})`;
  return isName ? `trim(${text}, ${SPACES.join(' || ')})` : text;
}

/** Whether a text is so already, as nearly all are: that is told much faster than it is made so. NULL where there is none. */
function cleanSql(place: number, isName: boolean): string {
  const text = `CAST(c${place} AS VARCHAR)`;
  const clean = [`strlen(${text}) <= ${LONGEST_TEXT}`, `NOT contains(${text}, chr(31))`];
  const bare = SPACES.flatMap((space) => [`NOT starts_with(${text}, ${space})`, `NOT suffix(${text}, ${space})`]);
  return [...clean, ...(isName ? bare : [])].join(' AND ');
}

/** Different texts of a column, where they are few; they become a type of that name. */
async function fewNames(
  sql: string,
  type: string,
  source: string,
  run: (sql: string) => Promise<readonly (readonly unknown[])[]>,
): Promise<readonly string[] | undefined> {
  const found = await run(
    `SELECT name FROM (SELECT DISTINCT ${sql} AS name FROM (FROM ${source} LIMIT ${MANY_ROWS})) LIMIT ${FEW_NAMES + 1}`,
  );
  // Where even the first rows have many, all of them have.
  if (found.length > FEW_NAMES) return undefined;
  await run(
    `CREATE TEMP TYPE ${type} AS ENUM (SELECT name FROM (SELECT DISTINCT ${sql} AS name FROM ${source}) LIMIT ${FEW_NAMES + 1})`,
  );
  const names = await run(`SELECT unnest(enum_range(NULL::${type}))::VARCHAR`);
  return names.length > FEW_NAMES ? undefined : names.map(([name]) => String(name));
}

/** A column that is sent as doubles. */
interface SentDoubles {
  /** Its index in the request. */
  readonly index: number;
  readonly sql: string;
  /** Whether no row is null. */
  readonly full: boolean;
  /** Whether it is sent which rows are null. */
  readonly flags: boolean;
}

interface ReadDoubles {
  readonly index: number;
  readonly values: Float64Array;
  readonly nulls?: Uint8Array;
}

async function readDoubles(
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

function rises(values: Float64Array): boolean {
  for (let row = 1; row < values.length; row += 1) if (!((values[row] ?? 0) > (values[row - 1] ?? 0))) return false;
  return true;
}
