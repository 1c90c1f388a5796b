import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { csvTable } from '../../../src/sources/formats/csv.ts';

const rowsOf = (text: string): unknown[] => [...csvTable('results.csv', text).rows()];
const problemsOf = (text: string): string[] => csvTable('results.csv', text).problems.map(({ message }) => message);

describe('rows', () => {
  test.each([
    [
      'plain rows',
      'a,b\n1,2\n3,4\n',
      [
        { line: 2, cells: ['1', '2'] },
        { line: 3, cells: ['3', '4'] },
      ],
    ],
    ['no line end behind the last', 'a,b\n1,2', [{ line: 2, cells: ['1', '2'] }]],
    ['CRLF', 'a,b\r\n1,2\r\n', [{ line: 2, cells: ['1', '2'] }]],
    ['a byte order mark', '\uFEFFa,b\n1,2\n', [{ line: 2, cells: ['1', '2'] }]],
    ['empty lines at the end', 'a,b\n1,2\n\n\r\n', [{ line: 2, cells: ['1', '2'] }]],
    ['empty cells', 'a,b,c\n,,\n', [{ line: 2, cells: ['', '', ''] }]],
    ['spaces belong to their cell', 'a,b\n 1 ,2\n', [{ line: 2, cells: [' 1 ', '2'] }]],
    [
      'quoted commas, quotes and line ends',
      'a,b\n"x, ""y""\r\nz",2\n3,4\n',
      [
        { line: 2, cells: ['x, "y"\r\nz', '2'] },
        { line: 4, cells: ['3', '4'] },
      ],
    ],
    ['a quoted cell at the very end', 'a,b\n1,"2"', [{ line: 2, cells: ['1', '2'] }]],
    [
      'an empty quoted cell',
      'a\n""\nx\n',
      [
        { line: 2, cells: [''] },
        { line: 3, cells: ['x'] },
      ],
    ],
    ['no rows', 'a,b\n', []],
  ])('%s', (_, text, rows) => expect(rowsOf(text)).toEqual(rows));

  test.each([
    ['too few cells', 'a,b\n1\n3,4\n', '1 cell where the header has 2'],
    ['too many cells', 'a,b\n1,2,3\n3,4\n', '3 cells where the header has 2'],
    ['an empty line between', 'a,b\n\n3,4\n', 'the line is empty'],
    [
      'a stray quote',
      'a,b\n5" disk,2\n3,4\n',
      'a quote stands in cell 1, which does not begin with one; put the cell in quotes and write the quote twice',
    ],
    [
      'text behind a closing quote',
      'a,b\n"1"x,2\n3,4\n',
      'text stands behind the closing quote of cell 1; a quote inside a quoted cell is written twice',
    ],
  ])('%s is a problem of its row alone', (_, text, problem) => {
    const [first, second] = csvTable('results.csv', text).rows();
    expect(first).toMatchObject({ line: 2, problem });
    expect(second).toEqual({ line: 3, cells: ['3', '4'] });
  });

  test('a quote that is never closed', () => {
    expect(rowsOf('a,b\n1,2\n3,"4\n5,6\n')).toEqual([
      { line: 2, cells: ['1', '2'] },
      { line: 3, cells: ['3', '4\n5,6'], problem: 'the quoted cell 2 is never closed' },
    ]);
  });

  test('can be read again', () => {
    const table = csvTable('results.csv', 'a\n1\n2\n');
    expect([...table.rows()]).toEqual([...table.rows()]);
  });
});

describe('the header', () => {
  test.each([
    ['an empty file', '', '`results.csv` is empty'],
    ['line ends alone', '\n\n', '`results.csv` is empty'],
    ['a column twice', 'a,b,a\n1,2,3\n', 'two columns are named `a`'],
    ['a column without a name', 'a,,c\n1,2,3\n', 'column 2 has no name'],
    ['semicolons', 'a;b\n1;2\n', 'the columns are separated by semicolons; expected commas'],
    ['tabs', 'a\tb\n1\t2\n', 'the columns are separated by tabs; expected commas'],
    ['carriage returns alone', 'a,b\r1,2\r', 'the lines end in a carriage return alone; expected a line feed'],
    [
      'a stray quote',
      'a"b,c\n1,2\n',
      'the header: a quote stands in cell 1, which does not begin with one; put the cell in quotes and write the quote twice',
    ],
  ])('%s', (_, text, message) => {
    expect(problemsOf(text)).toEqual([message]);
    expect(rowsOf(text)).toEqual([]);
  });

  test('names of every kind are only names', () => {
    expect(csvTable('results.csv', '__proto__,constructor\n1,2\n').header).toEqual(['__proto__', 'constructor']);
  });
});

function written(value: string, always: boolean): string {
  return always || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

test('what is written by the rules is read back, whatever it holds', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('', ',', '"', '\n', '\r\n', '""', ' ', 'a\rb'));
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 4 })
        .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 })),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      (rows, lineEnd, always) => {
        const header = (rows[0] ?? ['', '']).map((_, index) => `c${index}`);
        const text =
          [header, ...rows].map((cells) => cells.map((value) => written(value, always)).join(',')).join(lineEnd) +
          lineEnd;
        const read = [...csvTable('results.csv', text).rows()];
        expect(read.map(({ cells }) => cells)).toEqual(rows);
        expect(read.every(({ problem }) => problem === undefined)).toBe(true);
      },
    ),
  );
});

test('any text at all gives rows or problems, in order of lines, and comes to an end', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', '1', ',', '"', '\n', '\r', '\uFEFF', ';'), { maxLength: 40 }),
      (parts) => {
        const table = csvTable('results.csv', parts.join(''));
        const rows = [...table.rows()];
        if (table.problems.length > 0) expect(rows).toEqual([]);
        rows.forEach(({ cells, problem }) =>
          expect(problem !== undefined || cells.length === table.header.length).toBe(true),
        );
        expect(rows.every(({ line }, index) => line > (rows[index - 1]?.line ?? 1))).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
