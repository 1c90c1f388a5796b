/**
 * Measures the scan of a data contract against one hand-written query of the same predicates and uniqueness over native types, on the
 * same rows as CSV and as Parquet. `node --import ./scripts/typescript-loader.mjs bench/data-contract.ts [rows]`; a million rows if not said.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measurement, median, table } from './compare.ts';
import type { Condition, DataFormat, TableRequest } from '../src/query/data-engine.ts';
import { openConnection, runOn } from '../src/query/duckdb/open-instance.ts';
import { scanTable } from '../src/query/duckdb/scan-table.ts';
import { DuckDBInstance } from '@duckdb/node-api';

const rows = Number(process.argv[2] ?? 1_000_000);
const ROUNDS = 5;
const work = mkdtempSync(join(tmpdir(), 'promotion-gates-bench-'));

const COLUMNS = `'id': 'VARCHAR', 'ts': 'TIMESTAMP', 'n': 'BIGINT', 'x': 'DOUBLE', 'y': 'DOUBLE', 'kind': 'VARCHAR', 'd': 'DATE'`;
const HELD = [
  'id IS NOT NULL', "id >= ''", 'length(id) >= 3', 'length(id) <= 20', "regexp_matches(id, '^h-[0-9]+$')",
  'ts IS NOT NULL', "ts >= TIMESTAMP '2020-01-01'", "ts < TIMESTAMP '2040-01-01'",
  'n IS NOT NULL', 'n >= 0', 'n < 100000', 'n % 1 = 0', 'n BETWEEN -2147483648 AND 2147483647',
  'x IS NOT NULL', 'x >= 0', 'x <= 100', 'x > -1', 'y IS NOT NULL', 'y >= 0', 'y <= 1', 'y < 2',
  'kind IS NOT NULL', "kind IN ('0', '1', '2', '3', '4')", 'd IS NOT NULL', "d >= DATE '2020-01-01'",
]; // prettier-ignore

const conditions: readonly Condition[] = [
  ...[0, 1, 2, 3, 4, 5, 6].map((column) => ({ column, is: 'present' }) as const),
  ...[1, 2, 3, 4, 6].map((column) => ({ column, is: 'typed' }) as const),
  { column: 0, is: 'length-at-least', value: 3 },
  { column: 0, is: 'length-at-most', value: 20 },
  { column: 0, is: 'matches', pattern: '^h-[0-9]+$' },
  { column: 1, is: 'at-least', value: '2020-01-01 00:00:00' },
  { column: 1, is: 'less-than', value: '2040-01-01 00:00:00' },
  { column: 2, is: 'at-least', value: '0' },
  { column: 2, is: 'less-than', value: '100000' },
  { column: 2, is: 'within', least: '-2147483648', most: '2147483647' },
  { column: 3, is: 'at-least', value: '0' },
  { column: 3, is: 'at-most', value: '100' },
  { column: 4, is: 'at-least', value: '0' },
  { column: 4, is: 'at-most', value: '1' },
  { column: 5, is: 'one-of', values: ['0', '1', '2', '3', '4'] },
  { column: 6, is: 'at-least', value: '2020-01-01' },
];

function request(path: string, format: DataFormat): TableRequest {
  const column = (name: string, type: 'string' | 'timestamp' | 'integer' | 'number' | 'date') =>
    ({ names: [name], type, shown: true }) as const;
  return {
    files: [{ path, name: 'data' }],
    format,
    columns: [
      column('id', 'string'),
      column('ts', 'timestamp'),
      column('n', 'integer'),
      column('x', 'number'),
      column('y', 'number'),
      column('kind', 'string'),
      column('d', 'date'),
    ],
    conditions,
    keys: [[0]],
    examples: 5,
  };
}

const seconds = async (run: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await run();
  return (performance.now() - started) / 1000;
};

try {
  const csv = join(work, 'data.csv');
  const parquet = join(work, 'data.parquet');
  const maker = await (await DuckDBInstance.create(':memory:')).connect();
  const select = `SELECT 'h-' || i AS id, TIMESTAMP '2026-01-01 00:00:00' + INTERVAL (i) SECOND AS ts, (i * 7919) % 100000 AS n,
    round(random() * 100, 4) AS x, round(random(), 6) AS y, CAST(i % 5 AS VARCHAR) AS kind, DATE '2026-01-01' + CAST(i % 300 AS INTEGER) AS d FROM range(${rows}) AS t(i)`;
  await maker.run(`CREATE TABLE made AS ${select}`);
  await maker.run(`COPY made TO '${csv}' (HEADER)`);
  await maker.run(`COPY made TO '${parquet}' (FORMAT parquet)`);
  maker.closeSync();

  const measurements: Measurement[] = [];
  for (const [name, path, format, limit] of [
    ['CSV', csv, { kind: 'csv', delimiter: ',' }, 1.3],
    ['Parquet', parquet, { kind: 'parquet' }, 1.3],
  ] as const) {
    const engine = join(import.meta.dirname, '..');
    const run = runOn(await openConnection({ engine, files: [path], temporary: join(work, name), megabytes: 1000 }));
    const from =
      format.kind === 'csv'
        ? `read_csv('${path}', auto_detect = false, header = true, columns = {${COLUMNS}})`
        : `read_parquet('${path}')`;
    const counts = HELD.map((held) => `count(*) FILTER (NOT (${held}))`).join(', ');
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      theirs.push(await seconds(() => run(`SELECT ${counts}, count(*) - count(DISTINCT id) FROM ${from}`)));
      ours.push(await seconds(() => scanTable(request(path, format), `r${round}`, run)));
    }
    measurements.push({
      what: `${rows.toLocaleString('en-US')} rows as ${name}, 26 conditions and a key, all hold`,
      measured: median(ours),
      unit: 's',
      rival: { name: 'a hand-written query over native types', measured: median(theirs) },
      limit,
    });
  }
  console.log(table(measurements));
} finally {
  rmSync(work, { recursive: true, force: true });
}
