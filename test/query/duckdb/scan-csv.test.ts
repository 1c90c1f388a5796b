import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RunSql } from '../../../src/query/sql/run-sql.ts';
import { scanTable } from '../../../src/query/duckdb/scan-table.ts';
import { openEngine } from '../open-engine.ts';
import { column, scanFiles, writeFiles } from '../scan-files.ts';

const CSV = { kind: 'csv', delimiter: ',' } as const;
const AB = { columns: [column('a'), column('b')] };

describe('cells', () => {
  test('empty is null, "" is empty text, quotes hold delimiters and line breaks', async () => {
    const result = await scanFiles(
      { 'x.csv': 'a,b\n,1\n"",2\n"p,q\n""r""",3\n' },
      {
        ...AB,
        conditions: [
          { column: 0, is: 'present' },
          { column: 0, is: 'one-of', values: [] },
        ],
      },
    );
    expect(result.rows).toBe(3);
    expect(result.conditions[0]).toEqual({ failing: 1, examples: [{ file: 0, row: 1, line: 2 }] });
    expect(result.conditions[1]?.examples.map(({ row, line, value }) => [row, line, value])).toEqual([
      [2, 3, ''],
      [3, 4, 'p,q\n"r"'],
    ]);
  });

  test('a byte order mark, CRLF and lone CR change nothing', async () => {
    for (const text of [
      '\uFEFFa,b\n1,2\n3,x\n',
      'a,b\r\n1,2\r\n3,x\r\n',
      'a,b\r1,2\r3,x\r',
      'a,b\n1,2\n3,x',
      '\uFEFF"a",b\r\n1,2\r\n3,x',
    ]) {
      const result = await scanFiles(
        { 'x.csv': text },
        { columns: [column('a', 'integer'), column('b', 'integer')], conditions: [{ column: 1, is: 'typed' }] },
      );
      expect([text, result.rows, result.conditions]).toEqual([
        text,
        2,
        [{ failing: 1, examples: [{ file: 0, row: 2, line: 3, value: 'x' }] }],
      ]);
    }
  });

  test('a quoted line break inside of CRLF rows stays a part of its cell', async () => {
    const result = await scanFiles(
      { 'x.csv': 'a,b\r\n"1\n2",3\r\n"4\r\n5",6\r\n7,x\r\n' },
      { ...AB, conditions: [{ column: 1, is: 'one-of', values: ['3', '6'] }] },
    );
    expect(result.rows).toBe(3);
    expect(result.conditions[0]?.examples).toEqual([{ file: 0, row: 3, line: 6, value: 'x' }]);
  });

  test.each([1, 2, 101])('what is none of %i values fails, what is there none of does not', async (many) => {
    const values = Array.from({ length: many }, (_, index) => `v${index}`);
    const result = await scanFiles(
      { 'x.csv': ['a,b', ...values.map((value) => `1,${value}`), '1,', '1,v', '1,V0'].join('\n') },
      { ...AB, conditions: [{ column: 1, is: 'one-of', values }] },
    );
    expect(result.conditions[0]?.examples.map(({ row, value }) => [row, value])).toEqual([
      [many + 2, 'v'],
      [many + 3, 'V0'],
    ]);
  });

  test('other delimiters', async () => {
    const result = await scanFiles(
      { 'x.tsv': 'a\tb\n1\t"2,\t3"\n' },
      { ...AB, format: { kind: 'csv', delimiter: '\t' }, conditions: [{ column: 1, is: 'one-of', values: [] }] },
    );
    expect(result.conditions[0]?.examples[0]?.value).toBe('2,\t3');
  });

  test('a single column: an empty line is a row without a value', async () => {
    const result = await scanFiles(
      { 'x.csv': 'a\n1\n\n3\n' },
      { columns: [column('a')], conditions: [{ column: 0, is: 'present' }] },
    );
    expect(result.rows).toBe(3);
    expect(result.conditions[0]?.examples).toEqual([{ file: 0, row: 2, line: 3 }]);
  });
});

describe('rows that are no rows', () => {
  test('each is one unreadable row with its number, and the others keep theirs', async () => {
    const text = 'a,b,c\n1,x,2\n\n1,2\n3,4,5\n6,7,8,9\n"a\nb",1,2\n1,2\n9,9,9\n';
    const result = await scanFiles(
      { 'x.csv': text },
      { columns: [column('a', 'integer'), column('b'), column('c')], conditions: [{ column: 0, is: 'typed' }] },
    );
    expect(result.rows).toBe(4);
    expect(result.unreadable).toEqual({
      count: 3,
      more: false,
      examples: [
        { file: 0, row: 2, line: 4, why: 'it has 2 cells, the header has 3' },
        { file: 0, row: 4, line: 6, why: 'it has 4 cells, the header has 3' },
        { file: 0, row: 6, line: 9, why: 'it has 2 cells, the header has 3' },
      ],
    });
    expect(result.conditions[0]?.examples).toEqual([{ file: 0, row: 5, line: 7, value: 'a\nb' }]);
  });

  test('an open quote: rows before it keep their numbers, rows after it have none', async () => {
    const text = 'a,b\nx,1\n2,2\n"bad"z,3\nx,4\n';
    const result = await scanFiles(
      { 'x.csv': text },
      { columns: [column('a', 'integer'), column('b')], conditions: [{ column: 0, is: 'typed' }] },
    );
    expect(result.unreadable.examples).toEqual([
      { file: 0, row: 3, line: 4, why: 'a quote in it is never closed, or text follows a closing quote' },
    ]);
    expect(result.conditions[0]?.examples).toEqual([
      { file: 0, row: 1, line: 2, value: 'x' },
      { file: 0, value: 'x' },
    ]);
  });

  test('bytes that are not UTF-8', async () => {
    const result = await scanFiles(
      { 'x.csv': Buffer.concat([Buffer.from('a,b\n1,2\n'), Buffer.from([0xe9]), Buffer.from(',2\n3,4\n')]) },
      AB,
    );
    expect(result.rows).toBe(2);
    expect(result.unreadable.examples).toEqual([{ file: 0, row: 2, line: 3, why: 'it is not UTF-8 text' }]);
  });

  test('empty cells left over at the end of a row are no fault', async () => {
    const result = await scanFiles({ 'x.csv': 'a,b\n1,2,\n3,4,,\n5,6,,x\n' }, AB);
    expect([result.rows, result.unreadable.count]).toEqual([2, 1]);
  });

  test('more than are counted', async () => {
    const result = await scanFiles({ 'x.csv': `a,b\n${'1\n'.repeat(5000)}1,2\n` }, AB);
    expect(result.unreadable.more).toBe(true);
    expect(result.unreadable.count).toBeGreaterThanOrEqual(1000);
  });
});

describe('files that are refused, in words', () => {
  test.each<[string, string | Buffer, RegExp]>([
    ['empty', '', /`x\.csv` is empty/],
    ['no header', '1,2\n3,4\n', /the first row of `x\.csv` names none of the columns of the contract/],
    ['another delimiter', 'a;b\n1;2\n', /names none of the columns of the contract/],
    ['an empty first line', '\na,b\n1,2\n', /starts with an empty line/],
    ['the same name twice', 'a,b,a\n1,2,3\n', /names `a` twice/],
    ['an open quote in the header', 'a,"b\n1,2\n', /opens a quote that is never closed/],
    ['UTF-16', Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le'), /is UTF-16 text/],
    ['UTF-16 without a mark', Buffer.from('a,b\n1,2\n3,4\n', 'utf16le'), /is UTF-16 text/],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), /is compressed \(gzip\), which is not read/],
    ['Parquet', Buffer.from('PAR1xxxx'), /is a Parquet file/],
    [
      'a Git LFS pointer',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`,
      /is a Git LFS pointer/,
    ],
    ['mixed line ends', 'a,b\r\n1,2\n3,4\r\n5,6\n', /line endings differ within the file/],
  ])('%s', async (_, content, words) => {
    const { engineWords } = await import('../../../src/query/duckdb/engine-words.ts');
    const failure = await scanFiles({ 'x.csv': content }, AB).then(
      () => undefined,
      (error: unknown) => engineWords(error, { kind: 'csv', delimiter: ',' }, ['x.csv']),
    );
    expect(failure?.failure).toBe('unreadable');
    expect(failure?.message).toMatch(words);
    expect(failure?.remedy).not.toBe('');
  });

  test('the values of a first row that is no header are not told', async () => {
    await expect(scanFiles({ 'x.csv': 'Erika Mustermann,secret\n' }, AB)).rejects.toThrow(/^(?!.*(Erika|secret))/);
  });
});

describe('columns', () => {
  test('headers with quotes, line breaks and blanks; a nameless column of row labels', async () => {
    const result = await scanFiles(
      { 'x.csv': ',"a ""q""\nz",b \n0,1,2\n' },
      { columns: [column('a "q"\nz'), column('b '), column('b')] },
    );
    expect(result.columns.map(({ name }) => name)).toEqual(['a "q"\nz', 'b ', undefined]);
    expect(result.others).toEqual([]);
  });

  test('a second name is taken where the first is not there', async () => {
    const result = await scanFiles({ 'x.csv': 'a,c\n1,2\n' }, { columns: [{ names: ['b', 'a'], shown: true }] });
    expect(result.columns[0]).toMatchObject({ name: 'a', values: 1 });
    expect(result.others).toEqual(['c']);
  });

  test('2,000 columns with a condition each', async () => {
    const names = Array.from({ length: 2000 }, (_, index) => `column "${index}"`);
    const text = `${names.map((name) => `"${name.replaceAll('"', '""')}"`).join(',')}\n${names.map((_, index) => index).join(',')}\n`;
    const columns = names.map((name) => column(name, 'integer'));
    const conditions = names.flatMap((_, index) => [
      { column: index, is: 'present' as const },
      { column: index, is: 'at-most' as const, value: '1998' },
    ]);
    const result = await scanFiles({ 'x.csv': text }, { columns, conditions });
    expect(result.conditions.map(({ failing }) => failing).reduce((sum, failing) => sum + failing, 0)).toBe(1);
    expect(result.conditions[3999]).toEqual({ failing: 1, examples: [{ file: 0, row: 1, line: 2, value: '1999' }] });
  });
});

test('several files: columns may differ and stand elsewhere, rows are counted per file', async () => {
  const result = await scanFiles(
    { '1.csv': 'a,b\n1,2\n', '2.csv': 'b,a,c\n5,x,0\n6,2,0\n', '3.csv': 'b\n1\n' },
    {
      columns: [column('a', 'integer'), column('b', 'integer')],
      conditions: [
        { column: 0, is: 'typed' },
        { column: 0, is: 'present' },
      ],
      keys: [[1], [0]],
    },
  );
  expect(result.rows).toBe(4);
  expect(result.columns[0]).toMatchObject({ name: 'a', missingIn: [2], values: 3, typed: 2 });
  expect(result.others).toEqual(['c']);
  expect(result.conditions).toMatchObject([
    { failing: 1, examples: [{ file: 1, row: 1, line: 2, value: 'x' }] },
    { failing: 1, examples: [{ file: 2, row: 1, line: 2 }] },
  ]);
  expect(result.keys[0]).toEqual({ rows: 4, distinct: 4, examples: [] });
});

test('a file that changes while it is read is refused', async () => {
  const folder = writeFiles({ 'x.csv': 'a\n1\n' });
  const path = join(folder, 'x.csv');
  const run = await openEngine([path]);
  const request = {
    files: [{ path, name: 'x.csv' }],
    format: CSV,
    columns: [column('a')],
    conditions: [],
    keys: [],
    examples: 5,
  };
  const growing: RunSql = (sql) => {
    appendFileSync(path, '2\n');
    return run(sql);
  };
  await expect(scanTable(request, 'test', growing)).rejects.toThrow('`x.csv` changed while it was read');
});

test('values of a column that may not be shown never leave', async () => {
  const result = await scanFiles(
    { 'x.csv': 'a,b\nsecret,1\nsecret,2\n' },
    {
      columns: [column('a', 'integer', false), column('b')],
      conditions: [{ column: 0, is: 'typed' }],
      keys: [[0], [0, 1]],
    },
  );
  expect(result.conditions[0]?.failing).toBe(2);
  expect(JSON.stringify(result)).not.toContain('secret');
});

test('the first failing rows of each condition, however late they come', async () => {
  const lines = Array.from({ length: 3000 }, (_, index) => `${index + 1},${index >= 2990 ? 'late' : '1'}`);
  const result = await scanFiles(
    { 'x.csv': `a,b\n${lines.join('\n')}\n` },
    {
      columns: [column('a', 'integer'), column('b')],
      conditions: [
        { column: 0, is: 'at-most', value: '0' },
        { column: 1, is: 'one-of', values: ['1'] },
      ],
      examples: 3,
    },
  );
  expect(result.conditions[0]).toEqual({
    failing: 3000,
    examples: [1, 2, 3].map((row) => ({ file: 0, row, line: row + 1, value: String(row) })),
  });
  expect(result.conditions[1]).toEqual({
    failing: 10,
    examples: [2991, 2992, 2993].map((row) => ({ file: 0, row, line: row + 1, value: 'late' })),
  });
});

describe('repeated keys', () => {
  test('are counted without rows that lack a part, and shown in pairs', async () => {
    const result = await scanFiles(
      { 'x.csv': 'a,b\n1,x\n2,x\n1,x\n,x\n,x\n1,y\n2,x\n' },
      { columns: [column('a', 'integer'), column('b')], keys: [[0, 1], [0]], examples: 4 },
    );
    expect(result.keys[0]).toEqual({
      rows: 5,
      distinct: 3,
      examples: [
        { file: 0, row: 1, line: 2, value: '1, x' },
        { file: 0, row: 3, line: 4, value: '1, x' },
        { file: 0, row: 2, line: 3, value: '2, x' },
        { file: 0, row: 7, line: 8, value: '2, x' },
      ],
    });
    expect(result.keys[1]).toMatchObject({ rows: 5, distinct: 2 });
  });

  test.each<[string, 'number' | 'integer' | 'timestamp' | 'string' | undefined, string[], number]>([
    ['numbers that are written differently', 'number', ['1', '1.0', '1e0'], 1],
    ['numbers that differ beyond the fifteenth digit', 'number', ['0.12345678901234567', '0.12345678901234568'], 2],
    ['large integers', 'integer', ['9007199254740993', '9007199254740992', '+9007199254740992'], 2],
    ['moments in other zones', 'timestamp', ['2026-01-01T00:00:00Z', '2026-01-01T02:00:00+02:00'], 1],
    [
      'moments a nanosecond apart',
      'timestamp',
      ['2026-01-01T00:00:00.000000001Z', '2026-01-01T00:00:00.000000002Z'],
      2,
    ],
    ['text as it is', 'string', ['a', 'A', 'a '], 3],
    ['anything as its text', undefined, ['1', '1.0'], 2],
  ])('%s', async (_, type, values, distinct) => {
    const result = await scanFiles(
      { 'x.csv': `a\n${values.join('\n')}\n` },
      { columns: [column('a', type)], keys: [[0]] },
    );
    expect(result.keys[0]).toMatchObject({ rows: values.length, distinct });
  });
});
