import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collectContract, DEFAULT_LIMITS } from '../../../src/gates/data-contract/collect.ts';
import { openFolder } from '../../../src/sources/open-repository.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';
import { type ContractOutcome, judge } from './check-contract.ts';
import { engineInProcess as engine } from './engine-in-process.ts';

type Cell = string | number | boolean | null;

/** A kind of column: what the contract states of it, good values by row, and what breaks one statement each. */
interface Kind {
  readonly yaml: string;
  readonly good: (row: number) => Cell;
  readonly breaks: readonly {
    readonly check: string;
    readonly about: string;
    readonly cell: Cell;
    readonly json?: boolean;
  }[];
}

const KINDS: readonly Kind[] = [
  {
    yaml: 'logicalType: integer\nlogicalTypeOptions: { minimum: 0, maximum: 1000, format: i16 }',
    // The first lie on the bounds, which are allowed.
    good: (row) => (row === 0 ? 1000 : row - 1),
    breaks: [
      { check: 'values-in-range', about: 'minimum', cell: -1 },
      { check: 'values-in-range', about: 'maximum', cell: 1001 },
      { check: 'types-hold', about: 'logicalType', cell: 1.5 },
      { check: 'types-hold', about: 'logicalType', cell: 'x' },
      { check: 'types-hold', about: 'logicalType', cell: '7', json: true },
    ],
  },
  {
    yaml: 'logicalType: integer\nlogicalTypeOptions: { multipleOf: 3 }',
    good: (row) => row * 3,
    breaks: [{ check: 'values-in-range', about: 'multipleOf', cell: 300_001 }],
  },
  {
    yaml: 'logicalType: number\nlogicalTypeOptions: { minimum: -1, exclusiveMaximum: 1, multipleOf: 0.01 }',
    good: (row) => (row % 100) / 100,
    breaks: [
      { check: 'values-in-range', about: 'exclusiveMaximum', cell: 1 },
      { check: 'values-in-range', about: 'minimum', cell: -1.01 },
      { check: 'values-in-range', about: 'multipleOf', cell: 0.005 },
      { check: 'types-hold', about: 'logicalType', cell: 'NaN' },
    ],
  },
  {
    yaml: 'logicalType: string\nlogicalTypeOptions: { minLength: 3, maxLength: 5 }',
    good: (row) => (row === 0 ? 'kkkké' : `k${row % 1000}é`),
    breaks: [
      { check: 'values-in-range', about: 'minLength', cell: 'é' },
      { check: 'values-in-range', about: 'maxLength', cell: 'éééééé' },
      { check: 'types-hold', about: 'logicalType', cell: 55_555, json: true },
    ],
  },
  {
    yaml: 'logicalType: string\nenum: [{ value: a }, { value: "b,\\"c" }, { value: "" }]',
    good: (row) => ['a', 'b,"c', ''][row % 3] ?? '',
    breaks: [
      { check: 'values-in-enumeration', about: 'enum', cell: 'A' },
      { check: 'values-in-enumeration', about: 'enum', cell: 'a ' },
    ],
  },
  {
    yaml: 'logicalType: date\nlogicalTypeOptions: { minimum: "2026-01-01" }',
    good: (row) => new Date(Date.UTC(2026, 0, 1 + row)).toISOString().slice(0, 10),
    breaks: [
      { check: 'values-in-range', about: 'minimum', cell: '2025-12-31' },
      { check: 'types-hold', about: 'logicalType', cell: '2026-02-30' },
      { check: 'types-hold', about: 'logicalType', cell: '2026-02-03 10:00' },
    ],
  },
  {
    yaml: 'logicalType: timestamp\nlogicalTypeOptions: { maximum: "2030-01-01T00:00:00Z" }',
    good: (row) => new Date(Date.UTC(2026, 0, 1, 0, row)).toISOString(),
    breaks: [
      { check: 'values-in-range', about: 'maximum', cell: '2030-01-01T00:30:00.001+00:30' },
      { check: 'types-hold', about: 'logicalType', cell: '2026-01-01' },
    ],
  },
  {
    yaml: 'logicalType: boolean',
    good: (row) => row % 2 === 0,
    breaks: [
      { check: 'types-hold', about: 'logicalType', cell: 'yes' },
      { check: 'types-hold', about: 'logicalType', cell: 1 },
    ],
  },
  {
    yaml: 'logicalType: integer\nlogicalTypeOptions: { format: i16 }',
    good: (row) => [32_767, -32_768][row] ?? row,
    breaks: [
      { check: 'values-in-range', about: 'format', cell: 32_768 },
      { check: 'values-in-range', about: 'format', cell: -32_769 },
    ],
  },
];

/** Kinds whose values differ in every row, and may be a key. */
const DISTINCT = new Set([0, 1, 5, 6]);

const column = fc
  .record({ kind: fc.nat(KINDS.length - 1), required: fc.boolean(), unique: fc.boolean(), holes: fc.boolean() })
  .map(({ kind, unique, ...rest }) => ({ kind, unique: unique && DISTINCT.has(kind), ...rest }));

const contract = fc.record({
  columns: fc.array(column, { minLength: 1, maxLength: 5 }),
  rows: fc.integer({ min: 2, max: 40 }),
  format: fc.constantFrom('csv', 'ndjson'),
  pick: fc.nat(),
  row: fc.nat(),
});

type Contract = Parameters<Parameters<typeof contract.map>[0]>[0];

function yaml({ columns, format }: Contract): string {
  const properties = columns.map(({ kind, required, unique }, index) => {
    const lines = [
      `name: "c \\"${index}\\""`,
      `required: ${required}`,
      `unique: ${unique}`,
      ...(KINDS[kind]?.yaml ?? '').split('\n'),
    ];
    return `      - ${lines.join('\n        ')}\n`;
  });
  return `apiVersion: v3.2.0\nkind: DataContract\nid: x\nversion: 1.0.0\nservers:\n  - { server: s, type: local, path: x.${format}, format: ${format} }\nschema:\n  - name: t\n    properties:\n${properties.join('')}`;
}

function goodRows({ columns, rows }: Contract): Cell[][] {
  return Array.from({ length: rows }, (_, row) =>
    columns.map(({ kind, required, holes }) =>
      holes && !required && row % 5 === 4 ? null : (KINDS[kind]?.good(row) ?? null),
    ),
  );
}

function written(rows: readonly (readonly Cell[])[], { columns, format }: Contract): string {
  const names = columns.map((_, index) => `c "${index}"`);
  if (format === 'ndjson')
    return rows
      .map((row) => `${JSON.stringify(Object.fromEntries(row.map((cell, index) => [names[index], cell])))}\n`)
      .join('');
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const cell = (value: Cell): string =>
    value === null ? '' : typeof value === 'string' ? quoted(value) : String(value);
  return [names.map(quoted), ...rows.map((row) => row.map(cell))].map((cells) => `${cells.join(',')}\n`).join('');
}

async function look(given: Contract, rows: readonly (readonly Cell[])[]): Promise<ContractOutcome> {
  const folder = temporaryFolder();
  writeFiles(folder, { 't.odcs.yaml': yaml(given), [`x.${given.format}`]: written(rows, given) });
  const request = {
    repository: openFolder(folder),
    path: 't.odcs.yaml',
    engine,
    limits: DEFAULT_LIMITS,
    signal: new AbortController().signal,
  };
  return judge(await collectContract(request));
}

test('data that satisfies its contract passes; one broken cell is exactly one finding, in its row', async () => {
  await fc.assert(
    fc.asyncProperty(contract, async (given) => {
      const rows = goodRows(given);
      expect((await look(given, rows)).bad).toEqual([]);

      const breaks = given.columns.flatMap(({ kind, required, unique }, at) => [
        ...(KINDS[kind]?.breaks ?? [])
          .filter(({ json }) => !json || given.format === 'ndjson')
          .map((broken) => ({ at, ...broken })),
        ...(required ? [{ at, check: 'required-values-present', about: 'required', cell: null }] : []),
        ...(unique ? [{ at, check: 'values-unique', about: 'unique', cell: 'repeat' }] : []),
      ]);
      const broken = breaks[given.pick % breaks.length];
      if (!broken) return;
      const row = 1 + (given.row % (given.rows - 1));
      const changed = rows.map((cells) => [...cells]);
      const cells = changed[row];
      if (cells) cells[broken.at] = broken.check === 'values-unique' ? (rows[0]?.[broken.at] ?? null) : broken.cell;
      const { answers } = await look(given, changed);
      const bad = answers.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
      expect(bad.map(({ check, outcome, about, size }) => ({ check, outcome, about, size }))).toEqual([
        { check: broken.check, outcome: 'fail', about: `t.c "${broken.at}" ${broken.about}`, size: 1 },
      ]);
      expect(bad[0]?.message).toContain(`row ${row + 1}`);
    }),
    { numRuns: 80, seed: 3 },
  );
});
