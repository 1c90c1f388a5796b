import { describe, expect, test } from '@jest/globals';
import type { LogicalType } from '../../../src/query/logical-type.ts';
import { column, scanFiles } from '../scan-files.ts';

describe('one object a line', () => {
  test('a line that is no object is one unreadable row; the others keep their numbers', async () => {
    const lines = [
      '{"a":1}',
      '',
      'not json',
      '  ',
      '[1]',
      '5',
      '{"a":"x"}',
      '{"a":1}trailing',
      '{"a":null}',
      '{"b":2}',
    ];
    const result = await scanFiles(
      { 'x.ndjson': `${lines.join('\n')}\n` },
      {
        columns: [column('a', 'integer')],
        conditions: [
          { column: 0, is: 'typed' },
          { column: 0, is: 'present' },
          { column: 0, is: 'none-of', values: [null] },
        ],
      },
    );
    expect(result.rows).toBe(4);
    expect(result.unreadable.count).toBe(4);
    expect(result.unreadable.examples.map(({ row, line, why }) => [row, line, why])).toEqual([
      [2, 3, 'it is not a JSON object'],
      [3, 5, 'it is not a JSON object'],
      [4, 6, 'it is not a JSON object'],
      [6, 8, 'it is not a JSON object'],
    ]);
    expect(result.conditions[0]).toEqual({ failing: 1, examples: [{ file: 0, row: 5, line: 7, value: 'x' }] });
    expect(result.conditions[1]?.examples.map(({ row, line }) => [row, line])).toEqual([
      [7, 9],
      [8, 10],
    ]);
    expect(result.conditions[2]?.failing).toBe(2);
    expect(result.others).toEqual(['b']);
  });

  test('300 columns of numbers, each with a list of values that stand for none, take no more memory than few', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `c${index}`);
    const line = (value: string): string => `{${names.map((name) => `"${name}":${value}`).join(',')}}`;
    const values = ['n/a', '-', '?', '-1', '-9', 'none'];
    const result = await scanFiles(
      { 'x.ndjson': [line('1'), line('"x"'), line('-9')].join('\n') },
      {
        columns: names.map((name) => column(name, 'integer')),
        conditions: names.flatMap((_, at) => [
          { column: at, is: 'typed' } as const,
          { column: at, is: 'none-of', values } as const,
        ]),
      },
    );
    expect(result.conditions).toHaveLength(600);
    expect(new Set(result.conditions.map(({ failing }) => failing))).toEqual(new Set([1]));
    expect(result.conditions[599]?.examples.map(({ row, value }) => [row, value])).toEqual([[3, '-9']]);
  });

  test('a byte order mark and mixed line ends', async () => {
    const result = await scanFiles(
      { 'x.jsonl': '\uFEFF{"a":1}\r\n{"a":2}\n{"a":"x"}' },
      { columns: [column('a', 'integer')], conditions: [{ column: 0, is: 'typed' }] },
    );
    expect([result.rows, result.unreadable.count]).toEqual([3, 0]);
    expect(result.conditions[0]?.examples).toEqual([{ file: 0, row: 3, line: 3, value: 'x' }]);
  });

  test('a line of 20 MB and one that is not UTF-8', async () => {
    const bad = Buffer.concat([
      Buffer.from('{"a":1}\n{"a":"'),
      Buffer.from([0xe9]),
      Buffer.from(`"}\n{"a":"${'x'.repeat(20e6)}"}\n{"a":2}\n`),
    ]);
    const result = await scanFiles({ 'x.ndjson': bad }, { columns: [column('a', 'integer')] });
    expect(result.rows).toBe(2);
    expect(result.unreadable.examples).toEqual([
      { file: 0, row: 2, line: 2, why: 'it is not UTF-8 text' },
      { file: 0, row: 3, line: 3, why: 'it is longer than 16 MB' },
    ]);
  });
});

describe('an array', () => {
  test('items are rows', async () => {
    const result = await scanFiles(
      { 'x.json': '\uFEFF [{"a":1},\n {"a":"x"}, 5, {"b":1}]' },
      {
        columns: [column('a', 'integer')],
        conditions: [
          { column: 0, is: 'typed' },
          { column: 0, is: 'present' },
        ],
      },
    );
    expect([result.rows, result.unreadable.count]).toEqual([3, 1]);
    expect(result.unreadable.examples).toEqual([{ file: 0, row: 3, why: 'it is not a JSON object' }]);
    expect(result.conditions.map(({ examples }) => examples)).toEqual([
      [{ file: 0, row: 2, value: 'x' }],
      [{ file: 0, row: 4 }],
    ]);
  });

  test('an empty one has no rows and knows no columns', async () => {
    const result = await scanFiles({ 'x.json': '[]' }, { columns: [column('a')] });
    expect([result.rows, result.columns[0]?.name]).toEqual([0, undefined]);
  });

  test.each(['[{"a":1},', '[{"a":1}] garbage', '[{"a":1} {"a":2}]'])(
    'one that is malformed is refused: %s',
    async (text) => {
      const { engineWords } = await import('../../../src/query/duckdb/engine-words.ts');
      const failure = await scanFiles({ 'x.json': text }, { columns: [column('a')] }).catch((error: unknown) =>
        engineWords(error, { kind: 'json' }, ['x.json']),
      );
      expect(failure).toMatchObject({
        failure: 'unreadable',
        message: expect.stringMatching(/^`x\.json` is not a JSON array/),
      });
    },
  );
});

test('values are of a type when JSON says so, and numbers as they are written', async () => {
  const values: Record<string, string> = {
    one: '1',
    point: '1.0',
    exponent: '1e3',
    text: '"1"',
    true: 'true',
    truth: '"true"',
    day: '"2026-01-31"',
    moment: '"2026-01-31T10:00:00Z"',
    object: '{"x":1}',
    array: '[1]',
    huge: '123456789012345678901234567890',
    nan: 'NaN',
  };
  const wanted: Partial<Record<LogicalType, string[]>> = {
    integer: ['one', 'huge'],
    number: ['one', 'point', 'exponent', 'huge'],
    string: ['text', 'truth', 'day', 'moment'],
    boolean: ['true'],
    date: ['day'],
    timestamp: ['moment'],
    object: ['object'],
    map: ['object'],
    array: ['array'],
    vector: ['array'],
  };
  const names = Object.keys(values);
  for (const [type, fitting] of Object.entries(wanted)) {
    const row = `{${names.map((name) => `"${name}":${values[name] ?? ''}`).join(',')}}`;
    const result = await scanFiles(
      { 'x.ndjson': `${row}\n` },
      { columns: names.map((name) => column(name, type as LogicalType)) },
    );
    expect([type, names.filter((_, index) => result.columns[index]?.typed === 1)]).toEqual([type, fitting]);
  }
});

test('keys with quotes, slashes, tildes and blanks', async () => {
  const names = ['a"b', 'c/d', 'e~f', ' ', 'g.h', "i'j", '$'];
  const row = `{${names.map((name, index) => `${JSON.stringify(name)}:${index}`).join(',')}}`;
  const result = await scanFiles({ 'x.ndjson': `${row}\n` }, { columns: names.map((name) => column(name, 'integer')) });
  expect(result.columns.map(({ name, typed }) => [name, typed])).toEqual(names.map((name) => [name, 1]));
});

test('the first of several names that a row has', async () => {
  const result = await scanFiles(
    { 'x.ndjson': '{"b":1}\n' },
    { columns: [{ names: ['a', 'b'], type: 'integer', shown: true }] },
  );
  expect(result.columns[0]).toMatchObject({ name: 'b', typed: 1 });
});
