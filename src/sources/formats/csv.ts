import type { Problem } from '../../model/problem.ts';

/** One record of a CSV file below its header. */
interface CsvRow {
  /** Line it begins on, counted from 1. */
  readonly line: number;
  /** As many as the header has, unless there is a problem. */
  readonly cells: readonly string[];
  /** What is wrong with this row alone: too few or too many cells, a stray quote. The rows after it are read as usual. */
  readonly problem?: string;
}

/** A CSV file as text: what a cell means is for the reader to say. */
export interface CsvTable {
  readonly header: readonly string[];
  /** What is wrong with the header. With any of these there are no rows. */
  readonly problems: readonly Problem[];
  /** Reads the rows anew at each call, one at a time, so that a large file is never held twice. */
  readonly rows: () => Iterable<CsvRow>;
}

const SEPARATORS = { comma: 0x2c, tab: 0x09 } as const;
const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Reads comma-separated values strictly as RFC 4180 has them, with a header: cells that hold commas, quotes or line ends stand in
 * double quotes, and a quote inside them stands twice. Lines end in LF or CRLF; a byte order mark and empty lines at the end are
 * passed over. Nothing is guessed: other separators, stray quotes and ragged rows are problems with their line.
 *
 * @param separator what stands between cells: a comma, or a tab (TSV)
 */
export function csvTable(path: string, text: string, separator: 'comma' | 'tab' = 'comma'): CsvTable {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const location = { path, line: 1 };
  const records = csvRecords(source, SEPARATORS[separator], undefined);
  const first = records.next();
  if (first.done) {
    return broken([
      { message: `\`${path}\` is empty`, remedy: 'write a first line with the names of the columns', location },
    ]);
  }
  const header = first.value.cells;
  const problems: Problem[] = [];
  if (first.value.problem !== undefined) problems.push({ message: `the header: ${first.value.problem}`, location });
  const other = header.length === 1 ? OTHERS.find(({ sign }) => header[0]?.includes(sign)) : undefined;
  if (other) {
    problems.push({
      message: `the columns are separated by ${other.name}; expected ${separator}s`,
      remedy: `export it with ${separator}s`,
      location,
    });
  }
  if (header.some((name) => name.includes('\r'))) {
    problems.push({
      message: 'the lines end in a carriage return alone; expected a line feed',
      remedy: 'save it with Unix line ends',
      location,
    });
  }
  const seen = new Set<string>();
  header.forEach((name, index) => {
    if (name.trim() === '')
      problems.push({ message: `column ${index + 1} has no name`, remedy: 'name every column', location });
    else if (seen.has(name)) {
      problems.push({
        message: `two columns are named \`${short(name)}\``,
        remedy: 'give every column a name of its own',
        location,
      });
    }
    seen.add(name);
  });
  if (problems.length > 0) return broken(problems);
  return {
    header,
    problems,
    rows: () => {
      const rows = csvRecords(source, SEPARATORS[separator], header.length);
      rows.next();
      return rows;
    },
  };
}

/** What a header that comes to one column was probably separated by. */
const OTHERS = [
  { sign: ';', name: 'semicolons' },
  { sign: '\t', name: 'tabs' },
  { sign: ',', name: 'commas' },
] as const;

function broken(problems: readonly Problem[]): CsvTable {
  return { header: [], problems, rows: () => [] };
}

/** All records of the text, the header first. */
function* csvRecords(source: string, separator: number, width: number | undefined): Generator<CsvRow, undefined> {
  // Empty lines at the end are not records.
  let end = source.length;
  while (end > 0 && (source.charCodeAt(end - 1) === LINE_FEED || source.charCodeAt(end - 1) === CARRIAGE_RETURN))
    end -= 1;
  let at = 0;
  let line = 1;
  while (at < end) {
    const began = line;
    const cells: string[] = [];
    let problem: string | undefined;
    let more = true;
    while (more) {
      if (source.charCodeAt(at) === QUOTE && at < end) {
        const cell = quotedCell(source, at, end);
        cells.push(cell.text);
        line += cell.lines;
        at = cell.next;
        if (!cell.closed) problem ??= `the quoted cell ${cells.length} is never closed`;
        else if (at < end && !isCellEnd(source, separator, at)) {
          problem ??= `text stands behind the closing quote of cell ${cells.length}; a quote inside a quoted cell is written twice`;
          at = plainEnd(source, separator, at, end).next;
        }
      } else {
        const cell = plainEnd(source, separator, at, end);
        cells.push(source.slice(at, cell.next));
        if (cell.stray)
          problem ??= `a quote stands in cell ${cells.length}, which does not begin with one; put the cell in quotes and write the quote twice`;
        at = cell.next;
      }
      more = at < end && source.charCodeAt(at) === separator;
      if (more) at += 1;
    }
    // What ends the record: LF, CRLF, or the end of the text.
    if (source.charCodeAt(at) === CARRIAGE_RETURN) at += 1;
    if (source.charCodeAt(at) === LINE_FEED) at += 1;
    line += 1;
    if (width !== undefined && cells.length !== width) problem ??= ragged(cells, width);
    yield problem === undefined ? { line: began, cells } : { line: began, cells, problem };
  }
  return undefined;
}

function ragged(cells: readonly string[], width: number): string {
  if (cells.length === 1 && cells[0] === '') return 'the line is empty';
  return `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} where the header has ${width}`;
}

/** A cell in quotes, from its opening quote to behind its closing one. */
function quotedCell(
  source: string,
  start: number,
  end: number,
): { text: string; next: number; lines: number; closed: boolean } {
  let text = '';
  let lines = 0;
  let from = start + 1;
  for (;;) {
    const quote = source.indexOf('"', from);
    const closed = quote >= 0 && quote < end;
    const part = source.slice(from, closed ? quote : end);
    for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) lines += 1;
    text += part;
    if (!closed) return { text, next: end, lines, closed };
    if (source.charCodeAt(quote + 1) !== QUOTE || quote + 1 >= end) return { text, next: quote + 1, lines, closed };
    text += '"';
    from = quote + 2;
  }
}

/** Where a cell without quotes ends, and whether there is a quote in it. */
function plainEnd(source: string, separator: number, start: number, end: number): { next: number; stray: boolean } {
  let stray = false;
  let at = start;
  for (; at < end && !isCellEnd(source, separator, at); at += 1) if (source.charCodeAt(at) === QUOTE) stray = true;
  return { next: at, stray };
}

function isCellEnd(source: string, separator: number, at: number): boolean {
  const code = source.charCodeAt(at);
  return (
    code === separator || code === LINE_FEED || (code === CARRIAGE_RETURN && source.charCodeAt(at + 1) === LINE_FEED)
  );
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
