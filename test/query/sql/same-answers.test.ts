import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { ProfileWish } from '../../../src/query/data-profile.ts';
import type { TableRequest } from '../../../src/query/table-request.ts';
import { duckdbDialect } from '../../../src/query/duckdb/duckdb-dialect.ts';
import { fileEngine } from '../../../src/query/duckdb/file-engine.ts';
import { makeTable } from '../../../src/query/sql/make-table.ts';
import { profileValues } from '../../../src/query/sql/profile-values.ts';
import { restrictTable } from '../../../src/query/sql/restrict-table.ts';
import { scanRows } from '../../../src/query/sql/scan-rows.ts';
import { scanReference } from '../../../src/query/sql/scan-reference.ts';
import type { SqlDialect } from '../../../src/query/sql/sql-dialect.ts';
import type { SqlEngine } from '../../../src/query/sql/sql-engine.ts';
import { openEngine } from '../open-engine.ts';
import { column, writeFiles } from '../scan-files.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { loadedEngine, type Postgres, startPostgres } from './postgres-engine.ts';

let postgres: Postgres | undefined;
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(() => postgres?.close());

/** What each engine says about the same files. */
async function both<Answer>(
  files: Readonly<Record<string, string>>,
  ask: (engine: SqlEngine, tables: readonly TableRequest['files'][], dialect: SqlDialect) => Promise<Answer>,
): Promise<readonly [inDuckdb: Answer, inPostgres: Answer]> {
  if (!postgres) throw new Error('PostgreSQL did not start');
  const folder = writeFiles(files);
  const paths = Object.keys(files).map((name) => ({ path: join(folder, name), name }));
  const duckdb = fileEngine(await openEngine(paths.map(({ path }) => path)));
  const loaded = loadedEngine(postgres.run, duckdb);
  await postgres.run('DISCARD TEMP');
  await postgres.run('DROP SCHEMA public CASCADE');
  await postgres.run('CREATE SCHEMA public');
  const tables = paths.map((file) => [file]);
  return [
    await ask({ ...loaded, run: duckdb.run, open: duckdb.open }, tables, duckdbDialect),
    await ask(loaded, tables, postgresDialect),
  ];
}

const request = (files: TableRequest['files'], more: Partial<TableRequest>): TableRequest => ({
  files,
  format: files[0]?.name.endsWith('json') ? { kind: 'json' } : { kind: 'csv', delimiter: ',' },
  columns: [],
  conditions: [],
  keys: [],
  examples: 5,
  ...more,
});

/** Rows of which many break one rule and few, far behind, another; keys that are repeated at once, late, and in another file. */
function rows(from: number): string {
  const lines = Array.from({ length: 400 }, (_, at) => {
    const row = from + at;
    const moment = new Date(Date.UTC(2026, 0, 1, 0, row * (row % 7 === 3 ? 2 : 1))).toISOString();
    return `${row % 150},${row % 40 === 0 ? '1.50' : `${row}.5`},${at > 380 ? 'B' : `a${row % 3}`},${moment},${at < 300 ? -1 : row}`;
  });
  return `id,x,kind,ts,n\n${lines.join('\n')}\n`;
}

const COLUMNS = [
  column('id', 'integer'),
  column('x', 'number'),
  column('kind', 'string'),
  column('ts', 'timestamp'),
  column('n', 'integer', false),
];

describe('the same answers from both engines', () => {
  test('counts, failing rows, keys and measures of several files', async () => {
    const [inDuckdb, inPostgres] = await both({ 'a.csv': rows(0), 'b.csv': rows(400) }, (engine, [a = [], b = []]) =>
      scanRows(
        request([...a, ...b], {
          columns: COLUMNS,
          conditions: [
            { column: 4, is: 'at-least', value: '0' },
            { column: 2, is: 'matches', pattern: '^[a-z]\\d$' },
            { column: 2, is: 'matches', pattern: '^(?!B)' },
            { column: 1, is: 'multiple-of', value: '0.5' },
            { column: 3, is: 'less-than', value: '2026-01-01T10:00:00+02:00' },
            { column: 3, is: 'without-offset' },
            { column: 0, is: 'compared', operator: '<=', other: 1 },
            { column: 2, is: 'one-of', values: ['a0', 'a1'] },
          ],
          keys: [[0], [0, 1], [3, 4], [1]],
          measures: [
            { column: 3, is: 'oldest' },
            { column: 3, is: 'newest' },
            { column: 3, is: 'largest-gap' },
          ],
          identity: [0, 4],
        }),
        't',
        engine,
      ),
    );
    expect(inPostgres).toEqual(inDuckdb);
    expect(inDuckdb.conditions.map(({ failing }) => failing > 0)).toEqual(
      [...Array<boolean>(8)].map((_, at) => at !== 3),
    );
    expect(inDuckdb.keys.map(({ examples }) => examples.length > 0)).toEqual([true, true, true, true]);
    expect(inDuckdb.conditions[1]?.examples).toHaveLength(5);
  });

  test('references of two columns', async () => {
    const files = { 'child.csv': 'a,b\n1,x\n01,x\n2,y\n,y\n3,x\n', 'parent.csv': 'a,b\n1,x\n2,x\n3,\n' };
    const [inDuckdb, inPostgres] = await both(files, (engine, tables) =>
      scanReference(
        { from: { table: 0, columns: [0, 1] }, to: { table: 1, columns: [0, 1] } },
        tables.map((of) => request(of, { columns: [column('a', 'integer'), column('b', 'string')] })),
        'r',
        engine,
      ),
    );
    expect(inPostgres).toEqual(inDuckdb);
    expect(inDuckdb).toEqual({
      of: 4,
      failing: 2,
      examples: [
        { file: 0, row: 3, value: '2, y' },
        { file: 0, row: 5, value: '3, x' },
      ],
    });
  });

  test('which rows questions see', async () => {
    const files = { 'a.csv': 'unit,n\nx,1\ny,2\n,3\n', 'b.csv': 'unit\nx\n\nz\n' };
    const [inDuckdb, inPostgres] = await both(files, async (engine, tables, dialect) => {
      for (const [at, of] of tables.entries())
        await makeTable(request(of, { sqlNames: [`t${at}`] }), `made_${at}`, engine.run, engine.open);
      const only = { column: 'UNIT', among: [{ table: 1, column: 'unit' }] };
      await restrictTable({ ...only, column: 'nope' }, 'made_0', (at) => `made_${at}`, dialect, engine.run);
      const before = await engine.run('SELECT count(*) FROM t0');
      await restrictTable({ ...only, column: 'unit' }, 'made_0', (at) => `made_${at}`, dialect, engine.run);
      return [Number(before[0]?.[0]), await engine.run('SELECT n FROM t0 ORDER BY n')];
    });
    expect(inPostgres).toEqual(inDuckdb);
    expect(inDuckdb).toEqual([3, [['1']]]);
  });

  test('what a draft is written from', async () => {
    const wish: ProfileWish = {
      is: 'values',
      forms: [
        { name: 'word', pattern: '^[a-z]+$', personal: false },
        { name: 'email', pattern: '^[^@]+@[^@]+$', personal: true },
      ],
      timeForms: [{ type: 'date', form: 'dd/MM/yyyy' }],
      listed: { most: 5, longest: 20, often: 2 },
    };
    const lines = Array.from(
      { length: 300 },
      (_, at) =>
        `${at},0${at},${at % 2 ? 'yes' : 'no'},u${at}@example.org,${String((at % 28) + 1).padStart(2, '0')}/02/2026`,
    );
    const [inDuckdb, inPostgres] = await both(
      { 'a.csv': `n,code,word,mail,day\n${lines.join('\n')}\n` },
      (engine, [a = []]) =>
        profileValues(
          request(a, { columns: ['n', 'code', 'word', 'mail', 'day'].map((name) => column(name)) }),
          wish,
          'p',
          engine.run,
          engine.open,
        ),
    );
    // One engine estimates how many different ones there are, the other counts; and one writes whole numbers with a point.
    const same = (profile: unknown): string =>
      JSON.stringify(profile)
        .replaceAll(/"distinct":\d+/g, '')
        .replaceAll(/"(\d+)[.]0"/g, '"$1"');
    expect(same(inPostgres)).toEqual(same(inDuckdb));
    expect(inDuckdb).toMatchObject({
      columns: [
        { types: [{ type: 'integer', least: '0', most: '299' }, { type: 'number' }] },
        { padded: 300 },
        { listed: ['no', 'yes'], forms: ['word'] },
        { personal: 'email' },
        { types: [{ type: 'date', form: 'dd/MM/yyyy', least: '2026-02-01' }] },
      ],
    });
  });
});
