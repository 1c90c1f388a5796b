import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collectContract, DEFAULT_LIMITS } from '../../../src/gates/data-contract/collect.ts';
import type { DataEngine } from '../../../src/query/data-engine.ts';
import { openFolder } from '../../../src/sources/open-repository.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';
import { type ContractOutcome, judge } from './check-contract.ts';
import { type Postgres, postgresData, startPostgres } from '../../query/sql/postgres-engine.ts';
import { engineInProcess } from './engine-in-process.ts';

/** A number with more digits than JavaScript holds, as it is written. */
interface Digits {
  readonly digits: string;
}

type Cell = unknown;
type Format = 'csv' | 'ndjson' | 'parquet';

/** What a contract states of a column, values that keep it, and values of which each breaks one statement. */
interface Kind {
  /** Keys of the property, in flow style. */
  readonly states: string;
  readonly good: (row: number) => Cell;
  /** The check, what it is about within the property, a value; `not`: a format that cannot hold it. */
  readonly breaks: readonly (readonly [check: string, about: string, cell: Cell, not?: readonly Format[]])[];
  /** What Parquet stores it as; left out: not in Parquet. */
  readonly stored?: string;
  /** Whether it is more than a word: in CSV it is JSON text in a cell. */
  readonly structured?: true;
}

const options = (type: string, stated: string): string => `logicalType: ${type}, logicalTypeOptions: { ${stated} }`;
const UNTYPED: readonly Format[] = ['parquet'];
const TEXTS: readonly Format[] = ['csv', 'parquet'];
const two = (value: number): string => String(value).padStart(2, '0');

const numbers = (type: 'integer' | 'number', stored: string): readonly Kind[] => [
  {
    states: options(type, 'minimum: 0, maximum: 50'),
    good: (row) => row,
    stored,
    breaks: [
      ['values-in-range', 'minimum', -1],
      ['values-in-range', 'maximum', 51],
      ['types-hold', 'logicalType', 'x', UNTYPED],
      ['types-hold', 'logicalType', '7', TEXTS],
      ['types-hold', 'logicalType', true, UNTYPED],
    ],
  },
  {
    states: options(type, 'exclusiveMinimum: -1, exclusiveMaximum: 50'),
    good: (row) => row,
    stored,
    breaks: [
      ['values-in-range', 'exclusiveMinimum', -1],
      ['values-in-range', 'exclusiveMaximum', 50],
    ],
  },
  {
    states: options(type, 'multipleOf: 5'),
    good: (row) => row * 5,
    stored,
    breaks: [['values-in-range', 'multipleOf', 7]],
  },
];

const widths: readonly Kind[] = (
  [
    ['i8', '-129', '128'],
    ['i16', '-32769', '32768'],
    ['i32', '-2147483649', '2147483648'],
    ['i64', '-9223372036854775809', '9223372036854775808'],
    ['u8', '-1', '256'],
    ['u16', '-1', '65536'],
    ['u32', '-1', '4294967296'],
    ['u64', '-1', '18446744073709551616'],
    ['u128', '-1', undefined],
  ] as const
).map(([format, below, above]) => ({
  states: options('integer', `format: ${format}`),
  good: (row: number) => row,
  breaks: [below, above].flatMap((digits) =>
    digits === undefined
      ? []
      : [['values-in-range', 'format', { digits }, digits.length > 15 ? TEXTS.slice(1) : UNTYPED] as const],
  ),
}));

const formats: readonly Kind[] = (
  [
    ['email', (row: number) => `a${row}@b.example`, 'a@b'],
    ['uuid', (row: number) => `00000000-0000-4000-8000-${String(row).padStart(12, '0')}`, '00000000-0000-4000-8000'],
    ['uri', (row: number) => `https://a.example/${row}?q#f`, 'a.example/1'],
    ['hostname', (row: number) => `host-${row}.example`, 'host_1'],
    ['ipv4', (row: number) => `10.0.0.${row}`, '10.0.0.256'],
    ['ipv6', (row: number) => `2001:db8::${row}`, '2001:db8::1::2'],
    ['byte', () => 'YWI=', 'YWI'],
    ['date', () => '2026-01-31', '2026-13-01'],
    ['date-time', () => '2026-01-31T00:00:00Z', '2026-01-31T00:00:00'],
  ] as const
).map(([format, good, bad]) => ({
  states: options('string', `format: ${format}`),
  good,
  stored: 'VARCHAR',
  breaks: [['values-match', 'format', bad]] as const,
}));

const date = (row: number): string => `2026-01-${two((row % 28) + 1)}`;
const moment = (row: number): string => `${date(row)}T10:00:00Z`;
const time = (row: number): string => `12:${two(row)}:00`;

const times: readonly Kind[] = (
  [
    ['date', 'DATE', date, '2026-01-01', '2026-12-31', '2025-12-31', '2027-01-01', '2026-02-30'],
    [
      'timestamp',
      'TIMESTAMP',
      moment,
      '2026-01-01T10:00:00Z',
      '2026-12-31T00:00:00Z',
      '2026-01-01T09:59:59Z',
      '2027-01-01T00:00:00Z',
      '2026-01-01',
    ],
    ['time', 'TIME', time, '12:00:00', '13:00:00', '11:59:59', '13:00:01', '24:00:00'],
  ] as const
).flatMap(([type, stored, good, least, most, below, above, none]): readonly Kind[] => [
  {
    states: options(type, `minimum: "${least}", maximum: "${most}"`),
    good,
    stored,
    breaks: [
      ['values-in-range', 'minimum', below],
      ['values-in-range', 'maximum', above],
      ['types-hold', 'logicalType', none, UNTYPED],
      ['types-hold', 'logicalType', 5, UNTYPED],
    ],
  },
  {
    states: options(type, `exclusiveMinimum: "${below}", exclusiveMaximum: "${above}"`),
    good,
    stored,
    breaks: [
      ['values-in-range', 'exclusiveMinimum', below],
      ['values-in-range', 'exclusiveMaximum', above],
    ],
  },
]);

const KINDS: readonly Kind[] = [
  ...numbers('integer', 'BIGINT'),
  ...numbers('number', 'DOUBLE'),
  ...widths,
  ...formats,
  ...times,
  { states: 'logicalType: integer', good: (row) => row, breaks: [['types-hold', 'logicalType', 1.5, UNTYPED]] },
  {
    states: options('number', 'format: f32'),
    good: (row) => row / 4,
    stored: 'DOUBLE',
    breaks: [['values-in-range', 'format', 1e39]],
  },
  {
    states: options('number', 'format: f64, multipleOf: 0.01'),
    good: (row) => row / 100,
    stored: 'DOUBLE',
    breaks: [
      ['values-in-range', 'multipleOf', 0.015],
      ['types-hold', 'logicalType', 'Infinity', UNTYPED],
    ],
  },
  {
    states: options('string', 'minLength: 2, maxLength: 4'),
    good: (row) => `é${row}`,
    stored: 'VARCHAR',
    breaks: [
      ['values-in-range', 'minLength', 'é'],
      ['values-in-range', 'maxLength', 'ééééé'],
    ],
  },
  {
    states: options('string', 'pattern: "^k[0-9]+$"'),
    good: (row) => `k${row}`,
    stored: 'VARCHAR',
    breaks: [['values-match', 'pattern', 'k']],
  },
  {
    states: options('string', 'pattern: "^(?!x)k"'),
    good: (row) => `k${row}`,
    stored: 'VARCHAR',
    breaks: [['values-match', 'pattern', 'xk']],
  },
  {
    states: 'logicalType: string, enum: [{ value: a }, { value: "b,c" }]',
    good: (row) => ['a', 'b,c'][row % 2],
    stored: 'VARCHAR',
    breaks: [['values-in-enumeration', 'enum', 'b']],
  },
  {
    states: 'logicalType: boolean',
    good: (row) => row % 2 === 0,
    breaks: [['types-hold', 'logicalType', 'yes', UNTYPED]],
  },
  {
    states: 'logicalType: string, required: true',
    good: (row) => `v${row}`,
    stored: 'VARCHAR',
    breaks: [['required-values-present', 'required', null]],
  },
  {
    states: 'logicalType: string, physicalType: VARCHAR(3)',
    good: (row) => `v${row}`,
    breaks: [['values-in-range', 'physicalType length', 'abcd']],
  },
  {
    states: options('date', 'format: dd.MM.yyyy, minimum: "01.01.2026"'),
    good: (row) => `${two((row % 28) + 1)}.02.2026`,
    breaks: [
      ['types-hold', 'logicalType', '30.02.2026', UNTYPED],
      ['types-hold', 'logicalType', '2026-02-01', UNTYPED],
      ['values-in-range', 'minimum', '31.12.2025', UNTYPED],
    ],
  },
  {
    states: options('timestamp', 'format: "yyyy/MM/dd HH:mm"'),
    good: (row) => `2026/01/${two((row % 28) + 1)} 10:00`,
    breaks: [['types-hold', 'logicalType', '2026/01/32 10:00', UNTYPED]],
  },
  {
    states: options('time', 'format: HH.mm'),
    good: (row) => `12.${two(row)}`,
    breaks: [['types-hold', 'logicalType', '12:01', UNTYPED]],
  },
  {
    states: options('timestamp', 'timezone: true'),
    good: moment,
    breaks: [['types-hold', 'timezone', '2026-01-01T10:00:00', UNTYPED]],
  },
  {
    states: options('timestamp', 'timezone: false'),
    good: (row) => moment(row).slice(0, -1),
    breaks: [['types-hold', 'timezone', '2026-01-01T10:00:00+01:00', UNTYPED]],
  },
  {
    states: options('timestamp', 'defaultTimezone: Europe/Berlin, minimum: "2026-01-01T00:00:00"'),
    good: (row) => moment(row).slice(0, -1),
    breaks: [['values-in-range', 'minimum', '2025-12-31T22:59:59Z', UNTYPED]],
  },
  {
    states:
      'logicalType: array, logicalTypeOptions: { minItems: 1, maxItems: 2, uniqueItems: true }, items: { logicalType: string, logicalTypeOptions: { maxLength: 3 } }',
    good: (row) => [`t${row}`],
    stored: 'VARCHAR[]',
    structured: true,
    breaks: [
      ['structure-holds', 'minItems', []],
      ['structure-holds', 'maxItems', ['a', 'b', 'c']],
      ['structure-holds', 'uniqueItems', ['a', 'a']],
      ['types-hold', 'items logicalType', [1], UNTYPED],
      ['types-hold', 'logicalType', 'text', UNTYPED],
      ['values-in-range', 'items maxLength', ['abcd']],
    ],
  },
  {
    states:
      'logicalType: array, items: { logicalType: array, items: { logicalType: integer, logicalTypeOptions: { minimum: 0 } } }',
    good: (row) => [[row], []],
    stored: 'BIGINT[][]',
    structured: true,
    breaks: [['values-in-range', 'items items minimum', [[1], [-1]]]],
  },
  {
    // Patterns that RE2 has no means for.
    states:
      'logicalType: array, items: { logicalType: array, items: { logicalType: string, logicalTypeOptions: { pattern: "^(?!tmp)" } } }',
    good: (row) => [[`t${row}`, null], [], ['x']],
    stored: 'VARCHAR[][]',
    structured: true,
    breaks: [['values-match', 'items items pattern', [['a'], ['b', 'tmp1']]]],
  },
  {
    states:
      'logicalType: array, items: { logicalType: object, properties: [{ name: q, logicalType: string, logicalTypeOptions: { pattern: "^(a|b)\\\\1$" } }] }',
    good: (row) => [{ q: row % 2 ? 'aa' : 'bb' }, { q: null }],
    stored: 'STRUCT(q VARCHAR)[]',
    structured: true,
    breaks: [['values-match', 'items q pattern', [{ q: 'aa' }, { q: 'ab' }]]],
  },
  {
    states:
      'logicalType: array, items: { logicalType: object, properties: [{ name: q, logicalType: integer, required: true }] }',
    good: (row) => [{ q: row }],
    stored: 'STRUCT(q BIGINT)[]',
    structured: true,
    breaks: [
      ['required-values-present', 'items q required', [{ q: 1 }, { q: null }]],
      ['types-hold', 'items q logicalType', [{ q: 'x' }], UNTYPED],
    ],
  },
  {
    states: 'logicalType: object, logicalTypeOptions: { minProperties: 1, maxProperties: 2, required: [a] }',
    good: (row) => ({ a: row }),
    structured: true,
    breaks: [
      ['structure-holds', 'maxProperties', { a: 1, b: 2, c: 3 }],
      ['structure-holds', 'required', { b: 1 }],
      ['types-hold', 'logicalType', [1]],
    ],
  },
  {
    states:
      'logicalType: object, properties: [{ name: a, logicalType: integer, required: true, logicalTypeOptions: { minimum: 0 } }, { name: d, logicalType: object, properties: [{ name: e, logicalType: date }] }]',
    good: (row) => ({ a: row, d: { e: date(row) } }),
    stored: 'STRUCT(a BIGINT, d STRUCT(e DATE))',
    structured: true,
    breaks: [
      ['required-values-present', '.a required', { a: null, d: { e: null } }],
      ['values-in-range', '.a minimum', { a: -1, d: null }],
      ['types-hold', '.d.e logicalType', { a: 1, d: { e: '2026-02-30' } }, UNTYPED],
    ],
  },
  {
    states:
      'logicalType: map, map: { key: { logicalType: string, logicalTypeOptions: { pattern: "^k" } }, value: { logicalType: integer, logicalTypeOptions: { minimum: 0 } } }',
    good: (row) => ({ [`k${row}`]: row }),
    stored: 'MAP(VARCHAR, BIGINT)',
    structured: true,
    breaks: [
      ['values-match', 'key pattern', { x: 1 }],
      ['values-in-range', 'value minimum', { k: -1 }],
      ['types-hold', 'value logicalType', { k: 'x' }, UNTYPED],
    ],
  },
  {
    states:
      'logicalType: map, map: { key: { logicalType: string, logicalTypeOptions: { pattern: "^(?=k)" } }, value: { logicalType: string, logicalTypeOptions: { pattern: "(?<!x)$" } } }',
    good: (row) => ({ [`k${row}`]: `v${row}`, k: null }),
    stored: 'MAP(VARCHAR, VARCHAR)',
    structured: true,
    breaks: [
      ['values-match', 'key pattern', { k: 'a', x: 'a' }],
      ['values-match', 'value pattern', { k: 'a', k2: 'ax' }],
    ],
  },
  {
    states:
      'logicalType: array, items: { logicalType: map, map: { key: { logicalType: string, logicalTypeOptions: { maxLength: 2 } }, value: { logicalType: integer, logicalTypeOptions: { minimum: 0 } } } }',
    good: (row) => [{ k: row }, {}],
    stored: 'MAP(VARCHAR, BIGINT)[]',
    structured: true,
    breaks: [
      ['values-in-range', 'items key maxLength', [{ k: 1 }, { key: 1 }]],
      ['values-in-range', 'items value minimum', [{ k: 1, l: -1 }]],
      ['types-hold', 'items value logicalType', [{ k: 'x' }], UNTYPED],
      ['types-hold', 'items logicalType', [[]], UNTYPED],
    ],
  },
  {
    states: options('vector', 'dimensions: 2, normalized: true'),
    good: (row) => (row % 2 === 0 ? [0.6, 0.8] : [1, 0]),
    stored: 'DOUBLE[]',
    structured: true,
    breaks: [
      ['structure-holds', 'dimensions', [1]],
      ['structure-holds', 'normalized', [1, 1]],
    ],
  },
  {
    states: options('vector', 'dimensions: 2, elementType: int8'),
    good: (row) => [row, -row],
    stored: 'BIGINT[]',
    structured: true,
    breaks: [['structure-holds', 'elementType', [128, 0]]],
  },
];

/** One object: a column of a kind, with the value that breaks one statement of it in one row. */
interface Case {
  readonly kind: Kind;
  readonly broken: Kind['breaks'][number];
}

const CASES: readonly Case[] = KINDS.flatMap((kind) => kind.breaks.map((broken) => ({ kind, broken })));

function casesOf(format: Format): readonly Case[] {
  return CASES.filter(
    ({ kind, broken: [, , , not = []] }, index) =>
      !not.includes(format) &&
      // What text files hold alike is looked at in one of them, and now and then in the other.
      !(format === 'ndjson' && !kind.structured && !not.includes('csv') && index % 4 > 0) &&
      !(format === 'parquet' && kind.stored === undefined),
  );
}

function isDigits(cell: Cell): cell is Digits {
  return typeof cell === 'object' && cell !== null && 'digits' in cell;
}

function json(cell: Cell): string {
  return isDigits(cell) ? cell.digits : JSON.stringify(cell);
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'object' && !isDigits(cell) ? json(cell) : cell;
  return typeof text === 'string' ? `"${text.replaceAll('"', '""')}"` : json(text);
}

async function parquet(folder: string, name: string, lines: string, stored: string): Promise<void> {
  const from = join(temporaryFolder(), 'rows.ndjson');
  writeFiles(join(from, '..'), { 'rows.ndjson': lines });
  connection ??= (await DuckDBInstance.create(':memory:')).connect();
  await (
    await connection
  ).run(
    `COPY (SELECT * FROM read_json('${from}', format = 'newline_delimited', columns = {'id': 'BIGINT', 'v': '${stored}'})) TO '${join(folder, name)}' (FORMAT parquet)`,
  );
}
let connection: ReturnType<DuckDBInstance['connect']> | undefined;

/** A contract with an object for each case, and its data: `rows` rows each, broken in row `at` (from 0) or nowhere. */
async function look(
  cases: readonly Case[],
  format: Format,
  rows: number,
  at: number | undefined,
  engine: DataEngine,
): Promise<ContractOutcome> {
  const folder = temporaryFolder();
  const objects = cases.map(
    ({ kind: { states } }, index) =>
      `  - name: t${index}\n    properties:\n      - { name: id, logicalType: integer, primaryKey: true }\n      - { name: v, ${states} }\n`,
  );
  const files: Record<string, string> = {
    't.odcs.yaml': `apiVersion: v3.2.0\nkind: DataContract\nid: x\nversion: 1.0.0\nservers:\n  - { server: s, type: local, path: "{object}.${format}", format: ${format === 'ndjson' ? 'json' : format} }\nschema:\n${objects.join('')}`,
  };
  for (const [index, { kind, broken }] of cases.entries()) {
    const cells = Array.from({ length: rows }, (_, row) => (row === at ? broken[2] : kind.good(row)));
    const lines = cells.map((cell, row) => `{"id":${row},"v":${json(cell)}}\n`).join('');
    if (format === 'parquet') await parquet(folder, `t${index}.parquet`, lines, kind.stored ?? '');
    else
      files[`t${index}.${format}`] =
        format === 'csv' ? `id,v\n${cells.map((cell, row) => `${row},${csvCell(cell)}\n`).join('')}` : lines;
  }
  writeFiles(folder, files);
  const signal = new AbortController().signal;
  return judge(
    await collectContract({
      repository: openFolder(folder),
      path: 't.odcs.yaml',
      engine,
      limits: DEFAULT_LIMITS,
      signal,
    }),
  );
}

let postgres: Postgres | undefined;
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(() => postgres?.close());

/** PostgreSQL stands for warehouses: it is asked about the same cells, put into tables of its own. */
const inPostgres = (): DataEngine => {
  if (!postgres) throw new Error('PostgreSQL did not start');
  return postgresData(postgres);
};

test.each<readonly [Format, string, () => DataEngine]>([
  ['csv', 'DuckDB', () => engineInProcess],
  ['ndjson', 'DuckDB', () => engineInProcess],
  ['parquet', 'DuckDB', () => engineInProcess],
  ['csv', 'PostgreSQL', inPostgres],
  ['ndjson', 'PostgreSQL', inPostgres],
  ['parquet', 'PostgreSQL', inPostgres],
])(
  '%s in %s: each statement is kept by good data, and one broken cell breaks exactly that one, in its row',
  async (format, _, engine) => {
    const cases = casesOf(format);
    expect(cases.length).toBeGreaterThan(format === 'csv' ? 70 : 35);
    expect((await look(cases, format, 30, undefined, engine())).bad).toEqual([]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 40 }), fc.nat(), async (rows, pick) => {
        const at = pick % rows;
        const { answers } = await look(cases, format, rows, at, engine());
        const bad = answers.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
        const found = bad.map(({ check, outcome, about, size }) => `${about} | ${check} ${outcome} ${size ?? ''}`);
        const wanted = cases.map(
          ({ broken: [check, about] }, index) =>
            `t${index}.v${about.startsWith('.') ? '' : ' '}${about} | ${check} fail 1`,
        );
        expect(found.sort()).toEqual(wanted.sort());
        for (const { message } of bad) expect(message).toMatch(new RegExp(`row ${at + 1}\\b`));
      }),
      { numRuns: 1, seed: 5, endOnFailure: true },
    );
  },
  240_000,
);
