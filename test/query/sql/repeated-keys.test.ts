import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { column, scanFiles } from '../scan-files.ts';

/** Rows of several files, as cells. */
const files = fc.array(
  fc.array(fc.tuple(fc.constantFrom('', 'a', 'b', '1', '01', '-0', '0', '1e0', 'x'), fc.constantFrom('', '1', '2')), {
    maxLength: 30,
  }),
  { minLength: 1, maxLength: 3 },
);

/** What a cell is as a number, or nothing. */
const asNumber = (cell: string): number | undefined => (/^-?[0-9]+(e0)?$/.test(cell) ? Number(cell) + 0 : undefined);

describe('keys are counted as one would by hand', () => {
  test.each(['string', 'number'] as const)(
    'of type %s',
    async (type) => {
      await fc.assert(
        fc.asyncProperty(files, async (all) => {
          const texts = all.map((rows) => `a,b\n${rows.map(([a, b]) => `${a},${b}\n`).join('')}`);
          const named = Object.fromEntries(texts.map((text, index) => [`${index}.csv`, text]));
          const result = await scanFiles(named, {
            columns: [column('a', type), column('b')],
            keys: [[0], [0, 1]],
            examples: 6,
          });
          const rows = all.flatMap((of, file) => of.map(([a, b], index) => ({ file, row: index + 1, a, b })));
          const value = (cell: string): unknown =>
            type === 'number' ? asNumber(cell) : cell === '' ? undefined : cell;
          const [one, both] = [
            rows.flatMap((row) => (value(row.a) === undefined ? [] : [{ ...row, key: String(value(row.a)) }])),
            rows.flatMap((row) =>
              value(row.a) === undefined || row.b === '' ? [] : [{ ...row, key: `${String(value(row.a))} ${row.b}` }],
            ),
          ];
          for (const [index, expected] of [one, both].entries()) {
            const found = result.keys[index];
            expect([found?.rows, found?.distinct]).toEqual([
              expected.length,
              new Set(expected.map(({ key }) => key)).size,
            ]);
            // Two rows of each key that is shown, and no key is shown that stands once.
            const shown = (found?.examples ?? []).map(
              ({ file, row }) => expected.find((of) => of.file === file && of.row === row)?.key,
            );
            const repeated = new Set(
              expected.map(({ key }) => key).filter((key, at, keys) => keys.indexOf(key) !== at),
            );
            expect(shown.length).toBe(2 * Math.min(3, repeated.size));
            for (const key of shown) expect([key, shown.filter((other) => other === key).length]).toEqual([key, 2]);
            for (const key of shown) expect(repeated).toContain(key);
          }
        }),
        { numRuns: 40, seed: 3 },
      );
    },
    120_000,
  );
});

test('of a key that is repeated far away from where it first stands both rows are found', async () => {
  const many = Array.from({ length: 3000 }, (_, index) => `k${index}`);
  const result = await scanFiles(
    { 'x.csv': `a\n${[...many, 'k7', 'k2999'].join('\n')}\n`, 'y.csv': 'a\nk9\n' },
    { columns: [column('a', 'string')], keys: [[0]], examples: 6 },
  );
  expect(result.keys[0]).toMatchObject({ rows: 3003, distinct: 3000 });
  const found = result.keys[0]?.examples.map(({ file, row, value }) => `${value} ${file}:${row}`);
  expect(found).toEqual(['k7 0:8', 'k7 0:3001', 'k9 0:10', 'k9 1:1', 'k2999 0:3000', 'k2999 0:3002']);
});

test('one key in all rows, and more repeated keys than are looked for at once', async () => {
  const same = await scanFiles(
    { 'x.csv': `a\n${'z\n'.repeat(5000)}y\ny\n` },
    { columns: [column('a')], keys: [[0]], examples: 4 },
  );
  expect(same.keys[0]).toMatchObject({ rows: 5002, distinct: 2 });
  expect(same.keys[0]?.examples.map(({ row, value }) => `${value} ${row}`)).toEqual(['z 1', 'z 2', 'y 5001', 'y 5002']);
  const twice = Array.from({ length: 1000 }, (_, index) => `k${1000 - index}`);
  const many = await scanFiles(
    { 'x.csv': `a\n${[...twice, ...twice].join('\n')}\n` },
    { columns: [column('a')], keys: [[0]], examples: 2 },
  );
  expect(many.keys[0]).toMatchObject({ rows: 2000, distinct: 1000 });
  expect(many.keys[0]?.examples).toHaveLength(2);
  expect(new Set(many.keys[0]?.examples.map(({ value }) => value)).size).toBe(1);
});
