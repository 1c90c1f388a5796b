import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Condition } from '../src/query/condition.ts';
import type { DataFormat } from '../src/query/data-file.ts';
import type { TableRequest } from '../src/query/table-request.ts';

/** How the rows are stored. */
export type Stored = 'csv' | 'parquet';

/** Rows that keep a contract, or of which one in a thousand breaks each of seven rules and one in a thousand repeats an id. */
export type Kept = 'all hold' | 'some fail';

/** The types a hand-written query would read CSV with. */
const TYPES = `{'id': 'VARCHAR', 'ts': 'TIMESTAMP', 'n': 'BIGINT', 'x': 'DOUBLE', 'y': 'DOUBLE', 'kind': 'VARCHAR', 'd': 'DATE'}`;

/** What a hand-written query asks of each row. */
const HELD = [
  'id IS NOT NULL', "id >= ''", 'length(id) >= 3', 'length(id) <= 20', "regexp_matches(id, '^h-[0-9]+$')",
  'ts IS NOT NULL', "ts >= TIMESTAMP '2020-01-01'", "ts < TIMESTAMP '2040-01-01'",
  'n IS NOT NULL', 'n >= 0', 'n < 100000', 'n % 1 = 0', 'n BETWEEN -2147483648 AND 2147483647',
  'x IS NOT NULL', 'x >= 0', 'x <= 100', 'x > -1', 'y IS NOT NULL', 'y >= 0', 'y <= 1', 'y < 2',
  'kind IS NOT NULL', "kind IN ('0', '1', '2', '3', '4')", 'd IS NOT NULL', "d >= DATE '2020-01-01'",
]; // prettier-ignore

/** The same for the gate. */
const CONDITIONS: readonly Condition[] = [
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

/** What the gate asks of a file of these rows. */
export function gateRequest(path: string, stored: Stored): TableRequest {
  const column = (name: string, type: 'string' | 'timestamp' | 'integer' | 'number' | 'date') =>
    ({ names: [name], type, shown: true }) as const;
  const format: DataFormat = stored === 'csv' ? { kind: 'csv', delimiter: ',' } : { kind: 'parquet' };
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
    conditions: CONDITIONS,
    keys: [[0]],
    examples: 5,
  };
}

/** One query over native types that counts, of each predicate, the rows in which it does not hold, and the ids that are repeated. */
export function handWritten(path: string, stored: Stored): string {
  const from =
    stored === 'csv'
      ? `read_csv('${path}', auto_detect = false, header = true, columns = ${TYPES})`
      : `read_parquet('${path}')`;
  const counts = HELD.map((held) => `count(*) FILTER (NOT (${held}))`).join(', ');
  return `SELECT ${counts}, count(*) - count(DISTINCT id) FROM ${from}`;
}

/** Writes so many rows as `rows.csv` and `rows.parquet` into a folder, with a contract of the same rules for each, `csv.odcs.yaml` and `parquet.odcs.yaml`. */
export async function writeRows(folder: string, rows: number, kept: Kept): Promise<void> {
  const broken = (digit: number, value: string, else_: string): string =>
    kept === 'all hold' ? else_ : `CASE WHEN i % 1000 = ${digit} THEN ${value} ELSE ${else_} END`;
  const id = broken(991, "'h-' || (i - 1)", broken(17, "'host ' || i", "'h-' || i"));
  const select = `SELECT ${id} AS id,
    ${broken(117, "TIMESTAMP '2050-01-01 00:00:00'", "TIMESTAMP '2010-01-01 00:00:00' + INTERVAL (i % 300000000 + 320000000) SECOND")} AS ts,
    ${broken(217, '-1', '(i * 7919) % 100000')} AS n,
    ${broken(317, '100.5', "(hash(i, 'x') % 1000001) / 10000.0")} AS x, ${broken(417, 'NULL', "(hash(i, 'y') % 1000001) / 1000000.0")} AS y,
    ${broken(517, "'9'", 'CAST(i % 5 AS VARCHAR)')} AS kind,
    ${broken(617, "DATE '2019-12-31'", "DATE '2026-01-01' + CAST(i % 300 AS INTEGER)")} AS d FROM range(${rows}) AS t(i)`;
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '2GB',
    temp_directory: join(folder, 'spill'),
  });
  const connection = await instance.connect();
  await connection.run(`COPY (${select}) TO '${join(folder, 'rows.csv')}' (HEADER)`);
  await connection.run(`COPY (${select}) TO '${join(folder, 'rows.parquet')}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  for (const stored of ['csv', 'parquet'] as const)
    writeFileSync(join(folder, `${stored}.odcs.yaml`), contract(stored));
}

function contract(stored: Stored): string {
  return `apiVersion: v3.1.0
kind: DataContract
id: rows-as-${stored}
version: 1.0.0
status: active
servers:
  - server: local
    type: local
    path: rows.${stored}
    format: ${stored}
schema:
  - name: rows
    properties:
      - name: id
        logicalType: string
        required: true
        unique: true
        logicalTypeOptions: { minLength: 3, maxLength: 20, pattern: '^h-[0-9]+$' }
      - name: ts
        logicalType: timestamp
        required: true
        logicalTypeOptions: { minimum: '2020-01-01 00:00:00', maximum: '2040-01-01 00:00:00' }
      - name: n
        logicalType: integer
        required: true
        logicalTypeOptions: { minimum: 0, maximum: 99999 }
      - name: x
        logicalType: number
        required: true
        logicalTypeOptions: { minimum: 0, maximum: 100 }
      - name: y
        logicalType: number
        required: true
        logicalTypeOptions: { minimum: 0, maximum: 1 }
      - name: kind
        logicalType: string
        required: true
        quality:
          - { metric: invalidValues, arguments: { validValues: ['0', '1', '2', '3', '4'] }, mustBe: 0 }
      - name: d
        logicalType: date
        required: true
        logicalTypeOptions: { minimum: '2020-01-01' }
`;
}
