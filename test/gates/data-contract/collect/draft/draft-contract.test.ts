import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import Ajv from 'ajv/dist/2019.js';
import { collectContract, DEFAULT_LIMITS } from '../../../../../src/gates/data-contract/collect.ts';
import { draftContract } from '../../../../../src/gates/data-contract/collect/draft/draft-contract.ts';
import { commentedYaml } from '../../../../../src/sources/commented-yaml.ts';
import { openFolder } from '../../../../../src/sources/open-repository.ts';
import { temporaryFolder, writeFiles } from '../../../../support/temporary-folder.ts';
import { judge } from '../../check-contract.ts';
import { engineInProcess as engine } from '../../engine-in-process.ts';

const signal = new AbortController().signal;

/** The official schema, where it is at hand beside this repository. */
const official = join(import.meta.dirname, '../../../../../../shared/data/odcs/odcs-json-schema-v3.1.0.json');
const accepts = existsSync(official)
  ? new Ajv.default({ strict: false, allErrors: true, validateFormats: false }).compile(
      JSON.parse(readFileSync(official, 'utf8')) as object,
    )
  : undefined;

async function drafted(folder: string, name: string) {
  const files = [{ path: join(folder, name), name }];
  const draft = await draftContract({ files, path: name, schema: 'x', engine, limits: DEFAULT_LIMITS, signal });
  if ('failure' in draft) throw new Error(draft.message);
  return { ...draft, text: commentedYaml(draft.contract, draft.notes) };
}

async function held(folder: string, text: string) {
  writeFiles(folder, { 't.odcs.yaml': text });
  const repository = openFolder(folder);
  return judge(await collectContract({ repository, path: 't.odcs.yaml', engine, limits: DEFAULT_LIMITS, signal }));
}

const day = (row: number): string => new Date(Date.UTC(2026, 0, 1 + row)).toISOString().slice(0, 10);
const moment = (row: number): string => new Date(Date.UTC(2026, 0, 1, 0, row)).toISOString();

/** Text that may hold anything that a file can. */
const anyText = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\0', ''));
const listed = <Value>(value: fc.Arbitrary<Value>) =>
  fc.array(value, { minLength: 1, maxLength: 9 }).map(
    (list) =>
      (row: number): unknown =>
        list[row % list.length],
  );

/** Columns as people have them: a value for each row. */
const scalars: fc.Arbitrary<(row: number) => unknown> = fc.oneof(
  fc.constantFrom<(row: number) => unknown>(
    (row) => row,
    (row) => row % 3,
    (row) => String(row).padStart(5, '0'),
    (row) => row * 1e12,
    (row) => row / 7,
    (row) => row % 2 === 0,
    day,
    moment,
    (row) => moment(row).replace('T', ' ').slice(0, 16),
    (row) => `${String((row % 28) + 1).padStart(2, '0')}.03.2026`,
    (row) => `${String((row % 12) + 1).padStart(2, '0')}/03/2026`,
    (row) => `12:00:${String(row % 60).padStart(2, '0')}`,
    (row) => ['red', 'green', 'yes', 'no', '1e3', ''][row % 6],
    (row) => `u${row}@acme.example`,
    (row) => `+49 30 ${1_000_000 + row}`,
    (row) => `00000000-0000-4000-8000-${String(row).padStart(12, '0')}`,
    (row) => `https://acme.example/${row}`,
    (row) => (row % 5 === 0 ? 'x' : row),
    () => null,
  ),
  listed(fc.double({ noNaN: true, noDefaultInfinity: true })),
  listed(
    fc.oneof(
      fc.maxSafeInteger(),
      fc.nat(9).map((zeros) => `00${zeros}`),
    ),
  ),
  listed(
    fc.oneof(anyText, fc.constantFrom('1', '-0', '+1', '1.', '.5', 'NaN', 'Infinity', '2026-02-30', 'true', ' 1', '١')),
  ),
);

/** What files with structure hold, and CSV as JSON in a cell. */
const structures = fc.oneof(
  fc.constantFrom<(row: number) => unknown>(
    (row) => ({ a: row, 'b c': { d: day(row), e: null }, l: [row] }),
    (row) => [{ q: row, r: 's' }, { q: null }],
    (row) => (row % 2 === 0 ? [1, 2.5] : []),
    (row) => (row % 2 === 0 ? {} : { [`k${row}`]: 1 }),
  ),
  listed(fc.jsonValue({ maxDepth: 2 })),
);

const table = (column: fc.Arbitrary<(row: number) => unknown>) =>
  fc.record({
    columns: fc.uniqueArray(
      fc.record({
        name: anyText.filter((name) => name.trim() !== ''),
        make: column,
        holes: fc.constantFrom(0, 0, 3, 7),
      }),
      { minLength: 1, maxLength: 5, selector: ({ name }) => name },
    ),
    rows: fc.integer({ min: 1, max: 45 }),
  });

type Table = Parameters<Parameters<ReturnType<typeof table>['map']>[0]>[0];

const rowsOf = ({ columns, rows }: Table): readonly (readonly (readonly [string, unknown])[])[] =>
  Array.from({ length: rows }, (_, row) =>
    columns.map(({ name, make, holes }) => [name, holes > 0 && row % holes === 1 ? null : make(row)] as const),
  );

function csv(given: Table, delimiter: string): string {
  const cell = (value: unknown): string =>
    value === null || value === undefined
      ? ''
      : typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : `"${(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('"', '""')}"`;
  const lines = [given.columns.map(({ name }) => name), ...rowsOf(given).map((row) => row.map(([, value]) => value))];
  return lines.map((line) => `${line.map(cell).join(delimiter)}\n`).join('');
}

/** What a draft owes: valid by both schemas, without complaint of the lint, and kept by the data that it was drafted from. */
async function owed(folder: string, name: string): Promise<void> {
  const { contract, text } = await drafted(folder, name);
  if (accepts) expect(accepts(contract) || accepts.errors).toBe(true);
  const { bad, unit } = await held(folder, text);
  expect({ problems: unit.problems, bad, text }).toEqual({ problems: [], bad: [], text });
}

test('a draft of a CSV file is valid, and kept by the file', async () => {
  const given = fc.record({
    table: table(fc.oneof(scalars, structures)),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
  });
  await fc.assert(
    fc.asyncProperty(given, async ({ table: of, delimiter }) => {
      const folder = temporaryFolder();
      writeFiles(folder, { 'd.csv': csv(of, delimiter) });
      await owed(folder, 'd.csv');
    }),
    { numRuns: 25, seed: 11 },
  );
});

test('a draft of JSON is valid, and kept by the file', async () => {
  const given = fc.record({ table: table(fc.oneof(scalars, structures)), array: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(given, async ({ table: of, array }) => {
      const folder = temporaryFolder();
      const objects = rowsOf(of).map((row) => JSON.stringify(Object.fromEntries(row)));
      const [from, between, to] = array ? ['[', ',\n', ']'] : ['', '\n', '\n'];
      writeFiles(folder, { 'd.json': `${from}${objects.join(between)}${to}` });
      await owed(folder, 'd.json');
    }),
    { numRuns: 15, seed: 12 },
  );
});

test('cells of CSV that hold JSON are described by what is in it', async () => {
  const folder = temporaryFolder();
  const cell = (value: unknown): string => `"${JSON.stringify(value).replaceAll('"', '""')}"`;
  const rows = [0, 1, 2].map((row) =>
    [row, cell([`t${row}`]), cell({ a: row, b: [{ c: true }] }), row === 1 ? 'text' : '[1]', cell([1])].join(','),
  );
  writeFiles(folder, { 'd.csv': `id,tags,o,half,"x""y"\n${rows.join('\n')}\n3,,,,\n` });
  const { contract } = await drafted(folder, 'd.csv');
  expect(contract).toMatchObject({
    schema: [
      {
        properties: [
          { name: 'id', logicalType: 'integer' },
          { name: 'tags', logicalType: 'array', items: { logicalType: 'string' } },
          {
            name: 'o',
            logicalType: 'object',
            properties: [
              { name: 'a', logicalType: 'integer', required: true },
              { name: 'b', logicalType: 'array', items: { properties: [{ name: 'c', logicalType: 'boolean' }] } },
            ],
          },
          { name: 'half', logicalType: 'string' },
          { name: 'x"y', logicalType: 'array', items: { logicalType: 'integer' } },
        ],
      },
    ],
  });
});
