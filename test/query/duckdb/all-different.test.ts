import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allDifferent } from '../../../src/query/duckdb/all-different.ts';

const pair = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }));

test('says that all differ where they do, and only there', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), pair, (hashes, none) => {
      const names = hashes.map(([lower, upper]) => `${lower} ${upper}`);
      const differ = new Set(names).size === names.length && !names.includes(none.join(' '));
      expect(allDifferent(Int32Array.from(hashes.flat()), none)).toBe(differ);
    }),
    { numRuns: 200 },
  );
});

test('finds a repetition at the far end of many', () => {
  const halves = new Int32Array(200_000);
  for (let row = 0; row < 100_000; row += 1) halves.set([Math.imul(row, 2654435761), row], 2 * row);
  expect(allDifferent(halves, [1, -1])).toBe(true);
  halves.set(halves.subarray(0, 2), 199_998);
  expect(allDifferent(halves, [1, -1])).toBe(false);
});
