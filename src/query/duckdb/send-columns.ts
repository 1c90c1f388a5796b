import type { DuckDBConnection } from '@duckdb/node-api';
import type { ColumnsRequest } from '../fetched-columns.ts';
import { countNames } from './count-names.ts';
import { fewNames } from './few-names.ts';
import { checkSignature } from './file-signature.ts';
import { layoutOf, readParquetSql } from './parquet-source.ts';
import { readDoubles, type SentDoubles } from './read-doubles.ts';
import { readTexts, rowsInStep } from './read-texts.ts';
import { sentText } from './sent-text.ts';
import { UnreadableTable } from './unreadable-table.ts';
import type { ColumnForm, ColumnsWorkerAnswer } from './worker-protocol.ts';

/** Where the answer goes. */
export interface ColumnsChannel {
  readonly answer: (message: ColumnsWorkerAnswer) => void;
  readonly bytes: (bytes: Uint8Array) => void;
}

const NUMBER = /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|BOOLEAN|DECIMAL\(\d+,\d+\))$/;
const WHOLE = /INT(?:EGER)?$/;
/** In so many rows, few different names are sent once each. */
const MANY_ROWS = 10_000;
/** Texts of one column, in bytes: more cannot be made into one text. */
const LONGEST_TEXTS = 512_000_000;

/** A column of the request that the file has. */
interface Wanted {
  /** Its index in the request. */
  readonly index: number;
  /** How it is called in SQL. */
  readonly sql: string;
  readonly type: string;
  readonly isName: boolean;
}

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
  const aliases = names.map((_, place) => `c${place}`);
  const source = `${readParquetSql([file.path])} AS file(${aliases.join(', ')})`;
  const numbered = `${readParquetSql([file.path], ', file_row_number = true')} AS file(${[...aliases, 'n'].join(', ')})`;
  const wanted = columns.flatMap((name, index): Wanted[] => {
    const place = names.indexOf(name);
    return place < 0 ? [] : [{ index, sql: `c${place}`, type: types[place] ?? '', isName: asNames.includes(name) }];
  });

  const looked = wanted.filter(({ type }) => NUMBER.test(type));
  const [[counted, ...exact] = []] = await run(
    `SELECT ${['count(*)', ...looked.map(exactSql)].join(', ')} FROM ${source}`,
  );
  const rows = Number(counted);
  if (rows * wanted.length > mostCells) {
    throw new UnreadableTable(
      `\`${file.name}\` has ${rows.toLocaleString('en-US')} rows; of ${wanted.length === 1 ? 'one column' : `${wanted.length} columns`} at most ${Math.floor(mostCells / wanted.length).toLocaleString('en-US')} are read`,
      'summarise runs into units, or each metric into `{n, mean, stddev}`',
    );
  }
  const forms: ColumnForm[] = columns.map(() => null);
  const distinct: (number | null)[] = columns.map(() => null);
  const doubles: SentDoubles[] = [];
  for (const [at, column] of looked.entries()) {
    if (exact[at] !== true) continue;
    forms[column.index] = 'numbers';
    doubles.push({ index: column.index, sql: `CAST(${column.sql} AS DOUBLE)`, flags: true });
  }
  const texts: Wanted[] = [];
  for (const column of wanted) {
    if (forms[column.index]) continue;
    const few =
      column.isName && rows >= MANY_ROWS
        ? await fewNames(column.sql, `few${column.index}`, { source, run, sample: MANY_ROWS })
        : undefined;
    if (!few) {
      texts.push(column);
      continue;
    }
    forms[column.index] = { values: few.names };
    distinct[column.index] = few.names.filter((name) => name !== '').length;
    doubles.push({ index: column.index, sql: few.code, flags: false });
  }

  const numbers = await readDoubles(doubles, rows, source, connection);
  for (const { index, sql, isName } of looked) {
    const read = numbers.find((column) => column.index === index);
    if (!isName || !read) continue;
    // Numbers that rise from row to row need not be looked up; where one is null, none is larger than it.
    distinct[index] = rises(read.values) ? rows : await countNames(sql, rows, source, connection);
  }
  const inStep = texts.length > 0 && (await rowsInStep(file.path, run));
  const written: Uint8Array[] = [];
  for (const { index, sql, isName } of texts) {
    const read = await readTexts(sql, isName, { rows, numbered, inStep, connection });
    const textBytes = read.parts.reduce((sum, { length }) => sum + length, 0);
    if (textBytes > LONGEST_TEXTS)
      throw new UnreadableTable(
        `the texts of \`${file.name}\` are too long`,
        'keep only the columns that the criteria name',
      );
    if (isName)
      distinct[index] = read.apart
        ? rows
        : await countNames(`nullif(${sentText(sql, { bare: true })}, '')`, rows, source, connection);
    forms[index] = { textBytes };
    written.push(...read.parts);
  }
  for (const { values, nulls } of numbers) {
    channel.bytes(new Uint8Array(values.buffer));
    if (nulls) channel.bytes(nulls);
  }
  for (const part of written) channel.bytes(part);
  channel.answer({ rows, names, kinds: forms, distinct });
}

/** Whether doubles hold a column of names exactly, as they need not hold one of measurements. */
function exactSql({ sql, type, isName }: Wanted): string {
  if (!isName || type === 'DOUBLE') return 'true';
  if (!WHOLE.test(type)) return 'false';
  return `coalesce(max(${sql}) < 9007199254740992 AND min(${sql}) > -9007199254740992, true)`;
}

function rises(values: Float64Array): boolean {
  if (Number.isNaN(values[0])) return false;
  for (let row = 1; row < values.length; row += 1) if (!((values[row] ?? 0) > (values[row - 1] ?? 0))) return false;
  return true;
}
