import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { DuckDBInstance } from '@duckdb/node-api';
import type { EngineFailure } from '../../../src/query/data-engine.ts';
import type { ColumnsRequest, FetchedColumns } from '../../../src/query/fetched-columns.ts';
import { duckdbEngine } from '../../../src/query/duckdb/duckdb-engine.ts';
import type { WorkerProgram } from '../../../src/query/duckdb/start-worker.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { builtWorker, ENGINE_OF_TESTS } from '../built-worker.ts';

let program: WorkerProgram;
let write: (select: string) => Promise<string>;
beforeAll(async () => {
  program = builtWorker();
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  let count = 0;
  write = async (select) => {
    count += 1;
    const path = join(temporaryFolder(), `${count}.parquet`);
    await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet, ROW_GROUP_SIZE 10000)`);
    return path;
  };
});

function fetch(
  path: string,
  columns: readonly string[],
  more: Partial<ColumnsRequest> = {},
): Promise<FetchedColumns | EngineFailure> {
  const engine = duckdbEngine(ENGINE_OF_TESTS, program);
  const request = {
    file: { path, name: 'r.parquet' },
    columns,
    names: [],
    mostCells: 1e7,
    limits: { megabytes: 1000, seconds: 60 },
    ...more,
  };
  return engine.fetchColumns?.(request, new AbortController().signal) ?? Promise.reject(new Error('no such method'));
}

async function columnsOf(
  path: string,
  columns: readonly string[],
  more: Partial<ColumnsRequest> = {},
): Promise<unknown[]> {
  const fetched = await fetch(path, columns, more);
  if ('failure' in fetched) throw new Error(fetched.message);
  return fetched.columns.map((column) => {
    if (!column) return undefined;
    if ('texts' in column) return column.texts;
    return [...column.numbers].map((value, row) =>
      (((column.nulls[row >> 3] ?? 0) >> (row & 7)) & 1) === 1 ? null : value,
    );
  });
}

describe('columns of a Parquet file', () => {
  test('texts come in order where rows do not come in whole vectors', async () => {
    const path = join(import.meta.dirname, '../../golden/results/row-groups.parquet');
    const [texts] = await columnsOf(path, ['episode'], { names: ['episode'] });
    expect(texts).toEqual(Array.from({ length: 9001 }, (_, index) => `e${(index * 7919) % 9001}`));
  });
  test('names that all differ are told from those of which two are the same, or one is empty', async () => {
    const distinct = async (select: string): Promise<number | undefined> => {
      const fetched = await fetch(await write(select), ['u'], { names: ['u'] });
      return 'failure' in fetched ? undefined : fetched.distinct[0];
    };
    const rows = 'FROM range(30000) AS t(i)';
    expect(await distinct(`SELECT 'e' || (i * 7919) % 30011 AS u ${rows}`)).toBe(30_000);
    expect(await distinct(`SELECT CASE WHEN i = 29999 THEN 'e5' ELSE 'e' || i END AS u ${rows}`)).toBe(29_999);
    expect(await distinct(`SELECT CASE WHEN i = 7 THEN '' ELSE 'e' || i END AS u ${rows}`)).toBe(29_999);
    expect(await distinct(`SELECT CASE WHEN i <> 7 THEN 'e' || i END AS u ${rows}`)).toBe(29_999);
    expect(await distinct(`SELECT (i * 7919) % 30011 AS u ${rows}`)).toBe(30_000);
    expect(await distinct(`SELECT (i * 7919) % 29989 AS u ${rows}`)).toBe(29_989);
  });

  test('come in the order of its rows, over chunks, row groups and threads', async () => {
    const path = await write(
      `SELECT i::BIGINT AS n, i / 8 AS d, 'u-' || i AS u, CASE WHEN i % 3 = 0 THEN NULL ELSE i END AS h FROM range(50000) t(i)`,
    );
    const [numbers, doubles, texts, holes, none] = await columnsOf(path, ['n', 'd', 'u', 'h', 'x']);
    const places = Array.from({ length: 50_000 }, (_, row) => row);
    expect(numbers).toEqual(places);
    expect(doubles).toEqual(places.map((row) => row / 8));
    expect(texts).toEqual(places.map((row) => `u-${row}`));
    expect(holes).toEqual(places.map((row) => (row % 3 === 0 ? null : row)));
    expect(none).toBeUndefined();
  });

  test('nulls, NaN and infinities stay apart; true is 1; other types are texts', async () => {
    const path = await write(
      `SELECT * FROM (VALUES (1.5::DOUBLE, true, '0.5', DATE '2026-01-02', 1.25::DECIMAL(9,2)), ('nan'::DOUBLE, false, NULL, NULL, NULL), ('-inf'::DOUBLE, NULL, 'a' || chr(31) || 'b', NULL, 2)) t(d, b, s, t, e)`,
    );
    expect(await columnsOf(path, ['d', 'b', 's', 't', 'e'])).toEqual([
      [1.5, Number.NaN, Number.NEGATIVE_INFINITY],
      [1, 0, null],
      ['0.5', '', 'a b'],
      ['2026-01-02', '', ''],
      [1.25, null, 2],
    ]);
  });

  test('names that are whole numbers stay exact', async () => {
    const path = await write('SELECT 9007199254740993 AS id, 7 AS small FROM range(2)');
    expect(await columnsOf(path, ['id', 'small'], { names: ['id', 'small'] })).toEqual([
      ['9007199254740993', '9007199254740993'],
      [7, 7],
    ]);
  });

  test('names are counted without repetition, empty ones left out', async () => {
    const path = await write(`SELECT * FROM (VALUES (' a', 1), ('a ', 1), ('b', NULL), (NULL, 2), ('', 3)) t(s, n)`);
    expect(await fetch(path, ['s', 'n', 'x'], { names: ['s', 'n'] })).toMatchObject({
      distinct: [2, 3, undefined],
      columns: [{ texts: ['a', 'a', 'b', '', ''] }, {}, undefined],
    });
  });

  test('few different names of many rows come once each, and are the same texts', async () => {
    const names = ['x', ' y ', '', "o'clock", 'ü'];
    const list = names.map((name) => `'${name.replaceAll("'", "''")}'`).join(', ');
    const path = await write(
      `SELECT CASE WHEN i % 6 = 5 THEN NULL ELSE ([${list}])[1 + i % 6] END AS s, 'u' || i AS u FROM range(30000) t(i)`,
    );
    const fetched = await fetch(path, ['s', 'u'], { names: ['s', 'u'] });
    if ('failure' in fetched) throw new Error(fetched.message);
    const [few, many] = fetched.columns;
    if (!few || !many || !('texts' in few) || !('texts' in many)) throw new Error('no texts');
    expect(fetched.distinct).toEqual([4, 30_000]);
    expect([...(few.coded?.values ?? [])].sort()).toEqual(['', "o'clock", 'x', 'y', 'ü']);
    expect(few.texts).toEqual(Array.from({ length: 30_000 }, (_, row) => (names[row % 6] ?? '').trim()));
    expect(many.coded).toBeUndefined();
    expect(Buffer.from(many.bytes ?? []).toString()).toBe(many.texts.join('\u001F'));
  });

  test('texts that are not clean are cleaned in the midst of others', async () => {
    const path = await write(
      `SELECT CASE i WHEN 3 THEN ' a' || chr(9) WHEN 5 THEN 'b' || chr(31) || 'c' WHEN 7 THEN repeat('ä', 1200) WHEN 9 THEN NULL ELSE 'u' || i END AS s FROM range(12) t(i)`,
    );
    const expected = Array.from({ length: 12 }, (_, row) => `u${row}`);
    expected.splice(3, 7, 'a', 'u4', 'b c', 'u6', 'ä'.repeat(1000), 'u8', '');
    expect(await columnsOf(path, ['s'], { names: ['s'] })).toEqual([expected]);
    expected[3] = ' a\t';
    expect(await columnsOf(path, ['s'])).toEqual([expected]);
  });

  test('names of columns are never taken for SQL', async () => {
    const path = await write(`SELECT 1 AS "a"" FROM x; --", 2 AS "c0"`);
    expect(await columnsOf(path, ['a" FROM x; --', 'c0'])).toEqual([[1], [2]]);
  });
});

test('nothing is left of columns that were taken over, nor of those that were not', async () => {
  const path = await write('SELECT i AS a FROM range(50000) t(i)');
  expect(await fetch(path, ['a'])).toMatchObject({ rows: 50_000 });
  expect(await fetch(path, ['a'], { mostCells: 10 })).toMatchObject({ failure: 'unreadable' });
  for (let looks = 0; looks < 200 && readdirSync(program.temporary).length > 0; looks += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(readdirSync(program.temporary)).toEqual([]);
});

describe('what is refused', () => {
  test('more cells than may be held, before they are read', async () => {
    const path = await write('SELECT i AS a, i AS b FROM range(1000) t(i)');
    expect(await fetch(path, ['a', 'b', 'x'], { mostCells: 1999 })).toMatchObject({
      failure: 'unreadable',
      message: '`r.parquet` has 1,000 rows; of 2 columns at most 999 are read',
    });
  });

  test.each([
    ['nothing', ''],
    ['text', 'a,b\n1,2\n'],
    ['half a file', 'PAR1'],
  ])('%s', async (_, text) => {
    const path = join(temporaryFolder(), 'r.parquet');
    writeFileSync(path, text);
    expect(await fetch(path, ['a'])).toMatchObject({
      failure: 'unreadable',
      message: expect.stringContaining('`r.parquet`'),
    });
  });
});
