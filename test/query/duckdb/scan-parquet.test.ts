import { describe, expect, test } from '@jest/globals';
import type { LogicalType } from '../../../src/query/logical-type.ts';
import { engineWords } from '../../../src/query/duckdb/engine-words.ts';
import { makeParquet } from '../make-parquet.ts';
import { column, scanFiles } from '../scan-files.ts';

test('rows have the numbers they have in the file', async () => {
  const file = await makeParquet(
    "SELECT i AS a, CASE WHEN i % 1000 = 0 THEN NULL ELSE 'x' || i END AS b FROM range(300000) r(i)",
  );
  const result = await scanFiles(
    { 'x.parquet': file },
    {
      columns: [column('a', 'integer'), column('b', 'string')],
      conditions: [
        { column: 1, is: 'present' },
        { column: 0, is: 'less-than', value: '299999' },
      ],
      keys: [[0]],
      examples: 2,
    },
  );
  expect(result.rows).toBe(300_000);
  expect(result.conditions).toEqual([
    {
      failing: 300,
      examples: [
        { file: 0, row: 1 },
        { file: 0, row: 1001 },
      ],
    },
    { failing: 1, examples: [{ file: 0, row: 300_000, value: '299999' }] },
  ]);
  expect(result.keys).toEqual([{ rows: 300_000, distinct: 300_000, examples: [] }]);
});

test('what the file stores decides what is of a type', async () => {
  const stored: Record<string, string> = {
    int: '1::TINYINT',
    unsigned: '1::UBIGINT',
    whole: '1::DECIMAL(10,0)',
    decimal: '1.5::DECIMAL(10,2)',
    double: '1.0::DOUBLE',
    nan: "'nan'::DOUBLE",
    text: "'1'",
    uuid: 'uuid()',
    yes: 'true',
    day: "DATE '2026-01-31'",
    moment: "TIMESTAMP '2026-01-31 10:00:00'",
    zoned: "TIMESTAMPTZ '2026-01-31 10:00:00+02'",
    nanos: "TIMESTAMP_NS '2026-01-31 10:00:00.123456789'",
    clock: "TIME '10:00'",
    struct: "{'x': 1}",
    list: '[1, 2]',
    structs: "[{'x': 1}]",
    map: "MAP {'a': 1}",
  };
  const wanted: Partial<Record<LogicalType, string[]>> = {
    integer: ['int', 'unsigned', 'whole'],
    number: ['int', 'unsigned', 'whole', 'decimal', 'double'],
    string: ['text', 'uuid'],
    boolean: ['yes'],
    date: ['day'],
    timestamp: ['moment', 'zoned', 'nanos'],
    time: ['clock'],
    object: ['struct'],
    array: ['list', 'structs'],
    map: ['map'],
  };
  const file = await makeParquet(
    `SELECT ${Object.entries(stored)
      .map(([name, sql]) => `${sql} AS "${name}"`)
      .join(', ')}`,
  );
  for (const [type, fitting] of Object.entries(wanted)) {
    const names = Object.keys(stored);
    const result = await scanFiles(
      { 'x.parquet': file },
      { columns: names.map((name) => column(name, type as LogicalType)) },
    );
    expect([type, names.filter((_, index) => result.columns[index]?.typed === 1)]).toEqual([type, fitting]);
  }
});

test('columns whose names differ only in case, with quotes and line breaks', async () => {
  const file = await makeParquet('SELECT 1 AS "abcd", 2 AS "b""\nc", 3 AS "abce"');
  const renamed = Buffer.from(file.toString('latin1').replaceAll('abce', 'ABCD'), 'latin1');
  const result = await scanFiles(
    { 'x.parquet': renamed },
    {
      columns: [column('ABCD', 'integer'), column('b"\nc', 'integer'), column('Abcd')],
      conditions: [{ column: 0, is: 'at-least', value: '4' }],
    },
  );
  expect(result.columns.map(({ name }) => name)).toEqual(['ABCD', 'b"\nc', undefined]);
  expect(result.conditions[0]?.examples).toEqual([{ file: 0, row: 1, value: '3' }]);
  expect(result.others).toEqual(['abcd']);
});

test('several files that store a column differently, or not at all', async () => {
  const result = await scanFiles(
    {
      '1.parquet': await makeParquet('SELECT 1::BIGINT AS a, 1 AS b'),
      '2.parquet': await makeParquet("SELECT 'x' AS a, 2::DOUBLE AS b"),
      '3.parquet': await makeParquet('SELECT 3 AS b'),
    },
    {
      columns: [column('a', 'integer'), column('b', 'number')],
      conditions: [
        { column: 0, is: 'typed' },
        { column: 0, is: 'present' },
        { column: 1, is: 'at-least', value: '2' },
      ],
      keys: [[1]],
    },
  );
  expect(result.rows).toBe(3);
  expect(result.columns[0]).toEqual({ name: 'a', missingIn: [2], stored: ['BIGINT', 'VARCHAR'], values: 2, typed: 1 });
  expect(result.conditions).toMatchObject([
    { failing: 1, examples: [{ file: 1, row: 1, value: 'x' }] },
    { failing: 1, examples: [{ file: 2, row: 1 }] },
    { failing: 1, examples: [{ file: 0, row: 1, value: '1' }] },
  ]);
  expect(result.keys[0]).toMatchObject({ rows: 3, distinct: 3 });
});

describe('damaged files are refused, in words', () => {
  test('cut off, corrupt inside, empty, and something else', async () => {
    const file = await makeParquet('SELECT i AS a, md5(i::VARCHAR) AS b FROM range(100000) r(i)');
    const corrupt = Buffer.from(file);
    for (let at = 1000; at < 200_000; at += 1) corrupt[at] = (at * 7919) & 255;
    const wrong: readonly (readonly [Buffer, RegExp])[] = [
      [file.subarray(0, file.length >> 1), /is not a whole Parquet file: its end is missing/],
      [corrupt, /is damaged/],
      [Buffer.from('PAR1'), /its end is missing/],
      [
        Buffer.concat([Buffer.from('PAR1'), Buffer.alloc(1000, 3), Buffer.from([10, 0, 0, 0]), Buffer.from('PAR1')]),
        /is damaged/,
      ],
      [Buffer.alloc(0), /is empty/],
      [Buffer.from('a,b\n1,2\n'), /is not a Parquet file/],
    ];
    for (const [content, words] of wrong) {
      const failure = await scanFiles(
        { 'x.parquet': content },
        { columns: [column('a', 'integer'), column('b', 'string')] },
      ).catch((error: unknown) => engineWords(error, { kind: 'parquet' }, ['x.parquet']));
      expect(failure).toMatchObject({ failure: 'unreadable', message: expect.stringMatching(words) });
    }
  });
});
