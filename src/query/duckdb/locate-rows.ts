import { createReadStream } from 'node:fs';

/** How records of a text file follow one another. */
export interface RecordDialect {
  /** Of CSV, where quotes may hold line breaks; left out for one record a line. */
  readonly delimiter?: string;
  /** Whether the first record names the columns. */
  readonly header: boolean;
  /** Whether an empty line is a row: it is in CSV with a single column. */
  readonly emptyRows: boolean;
}

/** Where a row stands in its file. */
export interface LocatedRow {
  /** Row 1 is the first row of data, whether or not it could be read. */
  readonly row: number;
  /** Physical line, from 1. */
  readonly line: number;
  /** Record, from 1, counted with the header and empty lines. */
  readonly record: number;
  /** How long it is, with the end of its line, in bytes. */
  readonly bytes: number;
}

/** What is looked for. */
export interface WantedRows {
  /** Numbers among the rows that the engine accepts, from 1. */
  readonly accepted: readonly number[];
  /** Records that the engine rejects, counted from 1 with the header and empty lines. */
  readonly rejected: readonly number[];
}

/** Records that are longer than so many bytes, in the order of the file, the one that names the columns left out. */
export async function longRecords(path: string, dialect: RecordDialect, bytes: number): Promise<readonly number[]> {
  const found: number[] = [];
  let record = 0;
  const feed = recordReader(dialect.delimiter, (_, __, length) => {
    record += 1;
    if (length > bytes && !(dialect.header && record === 1)) found.push(record);
    return false;
  });
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) feed(chunk);
  feed(undefined);
  return found;
}

/** Where they are, by the numbers under which they were looked for. */
export interface RowsLocated {
  readonly accepted: ReadonlyMap<number, LocatedRow>;
  readonly rejected: ReadonlyMap<number, LocatedRow>;
}

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
/** What an empty line may hold: in CSV blanks are a value. */
const BLANKS = { csv: new Set([CARRIAGE_RETURN]), lines: new Set([32, 9, CARRIAGE_RETURN]) } as const;

/**
 * Reads a text file up to the last row that is looked for and says where each of them is.
 *
 * @param most how far it is read, in bytes; rows beyond are not located
 */
export async function locateRows(
  path: string,
  dialect: RecordDialect,
  wanted: WantedRows,
  most = Infinity,
): Promise<RowsLocated> {
  const accepted = new Set(wanted.accepted);
  const rejected = new Set(wanted.rejected);
  const result = { accepted: new Map<number, LocatedRow>(), rejected: new Map<number, LocatedRow>() };
  const lastAccepted = Math.max(0, ...wanted.accepted);
  const lastRejected = Math.max(0, ...wanted.rejected);

  let record = 0;
  let row = 0;
  let read = 0;
  const end = (line: number, empty: boolean, bytes: number): boolean => {
    record += 1;
    if (dialect.header && record === 1) return false;
    if (empty && !dialect.emptyRows) return false;
    row += 1;
    if (rejected.has(record)) {
      result.rejected.set(record, { row, line, record, bytes });
    } else {
      read += 1;
      if (accepted.has(read)) result.accepted.set(read, { row, line, record, bytes });
    }
    return read >= lastAccepted && record >= lastRejected;
  };
  const feed = recordReader(dialect.delimiter, end);
  let seen = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes: Buffer = chunk;
    if (feed(bytes)) return result;
    seen += bytes.length;
    if (seen >= most) return result;
  }
  feed(undefined);
  return result;
}

/**
 * Feeds bytes to a reader of records; `end` is told the line on which each starts and whether it is empty, and answers whether
 * that was the last one of interest.
 */
function recordReader(
  delimiter: string | undefined,
  end: (line: number, empty: boolean, bytes: number) => boolean,
): (chunk: Buffer | undefined) => boolean {
  const separator = delimiter?.charCodeAt(0);
  const blanks = separator === undefined ? BLANKS.lines : BLANKS.csv;
  let breaker: number | undefined;
  let held = false;
  let line = 1;
  let start = 1;
  let empty = true;
  let any = false;
  let quoted = false;
  let cellStart = true;
  let bytes = 0;
  const close = (): boolean => {
    const last = end(start, empty, bytes);
    bytes = 0;
    start = line;
    empty = true;
    any = false;
    cellStart = true;
    return last;
  };
  return (chunk) => {
    if (chunk === undefined) return any ? close() : false;
    for (const byte of chunk) {
      bytes += 1;
      // Which character ends a line is settled by the first one that does.
      if (held) {
        held = false;
        breaker = byte === LINE_FEED ? LINE_FEED : CARRIAGE_RETURN;
        if (breaker === CARRIAGE_RETURN) {
          line += 1;
          if (close()) return true;
        }
      }
      if (byte === breaker || (breaker === undefined && byte === LINE_FEED)) {
        breaker ??= LINE_FEED;
        line += 1;
        if (!quoted && close()) return true;
        continue;
      }
      if (breaker === undefined && byte === CARRIAGE_RETURN && !quoted) {
        held = true;
        continue;
      }
      any = true;
      if (separator !== undefined && byte === QUOTE && (quoted || cellStart)) {
        // A doubled quote closes and opens again at once, which leaves nothing between.
        quoted = !quoted;
        cellStart = !quoted;
        empty = false;
      } else if (quoted) {
        empty = false;
      } else if (byte === separator) {
        cellStart = true;
        empty = false;
      } else {
        // Blanks before an opening quote do not keep it from opening.
        cellStart &&= byte === SPACE;
        empty &&= blanks.has(byte);
      }
    }
    return false;
  };
}
