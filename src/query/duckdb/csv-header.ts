import { closeSync, openSync, readSync } from 'node:fs';
import { UnreadableTable } from './unreadable-table.ts';

/** Longest header that is read, in bytes. */
const LONGEST_HEADER = 1_000_000;
const LINE_FEED = 10;
const QUOTE = 34;

/**
 * The names in the first record of a CSV file, as RFC 4180 has it.
 *
 * @param name how messages call the file
 * @throws UnreadableTable where there is no header to go by
 */
export function csvHeader(path: string, name: string, delimiter: string): readonly string[] {
  const bytes = firstBytes(path);
  const text = new TextDecoder('utf-8').decode(bytes);
  const first = firstRecord(text, delimiter);
  if (first === undefined) {
    const why = bytes.length > LONGEST_HEADER ? 'is longer than 1 MB' : 'opens a quote that is never closed';
    throw new UnreadableTable(`the first row of \`${name}\`, which names the columns, ${why}`, 'mend the header');
  }
  const { cells: header, lineBreak } = first;
  const other = header.find((cell) => (cell.match(/\r\n|\n|\r/g) ?? []).some((inside) => inside !== lineBreak));
  // The engine takes the first line break that it sees for the one that ends rows, and would lose them all.
  if (other !== undefined && lineBreak !== '') {
    throw new UnreadableTable(
      `the name of a column in the header of \`${name}\` (\`${short(other)}\`) is broken by another line ending than rows have`,
      'write the name on one line',
    );
  }
  if (header.length === 1 && header[0] === '') {
    throw new UnreadableTable(
      `\`${name}\` starts with an empty line; the first row names the columns`,
      'take the empty line out',
    );
  }
  if (header.some((cell) => cell.includes('\uFFFD'))) {
    throw new UnreadableTable(
      `the first row of \`${name}\` is not UTF-8 text`,
      'save the file as UTF-8, or name its encoding in the contract (customProperties of the server: property encoding, value latin-1)',
    );
  }
  const seen = new Set<string>();
  for (const cell of header) {
    // A column of row labels has no name in files that pandas writes; it is nobody's column.
    if (cell !== '' && seen.has(cell)) {
      throw new UnreadableTable(
        `the header of \`${name}\` names \`${short(cell)}\` twice`,
        'give each column a name of its own',
      );
    }
    seen.add(cell);
  }
  return header;
}

/** Cells of the first record and what ends it, or undefined where it does not end. */
function firstRecord(
  text: string,
  delimiter: string,
): { readonly cells: readonly string[]; readonly lineBreak: string } | undefined {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    let cell: string;
    if (text[at] === '"') {
      let end = at + 1;
      for (;;) {
        end = text.indexOf('"', end);
        if (end === -1) return undefined;
        if (text[end + 1] !== '"') break;
        end += 2;
      }
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      // Whatever stands between the closing quote and the next cell is taken along, as other readers do.
      const rest = untilBreak(text, at, delimiter);
      cell += text.slice(at, rest);
      at = rest;
    } else {
      const end = untilBreak(text, at, delimiter);
      cell = text.slice(at, end);
      at = end;
    }
    cells.push(cell);
    if (at >= text.length || text[at] === '\n' || text[at] === '\r')
      return { cells, lineBreak: /^(?:\r\n|\n|\r)?/.exec(text.slice(at, at + 2))?.[0] ?? '' };
    at += delimiter.length;
  }
}

function untilBreak(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r' && !text.startsWith(delimiter, at)) at += 1;
  return at;
}

/** As much of the file as holds its header, if that is not too long. */
function firstBytes(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(LONGEST_HEADER + 1);
    let length = 0;
    for (;;) {
      // Headers are short: a first small read is enough for nearly all of them.
      const read = readSync(
        file,
        bytes,
        length,
        Math.min(length === 0 ? 65_536 : bytes.length, bytes.length - length),
        null,
      );
      length += read;
      const seen = bytes.subarray(0, length);
      if (read === 0 || length === bytes.length || (seen.includes(LINE_FEED) && !seen.includes(QUOTE))) return seen;
    }
  } finally {
    closeSync(file);
  }
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
