import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { sortedNumbers } from '../../src/statistics/sorted-numbers.ts';
import { seededUniform } from './seeded-normal.ts';

const uniform = seededUniform(7);
const MANY = 5000;

describe('numbers in rising order', () => {
  test.each<[string, () => number]>([
    ['spread out', () => uniform() - uniform()],
    ['piled up on a few', () => Math.round(uniform() * 10)],
    ['over many sizes', () => Math.exp(uniform() * 600)],
    ['with one far away', () => (uniform() < 0.001 ? 1e300 : uniform())],
    ['all the same', () => 3],
    ['too far apart for their range to be a number', () => (uniform() < 0.5 ? -1 : 1) * uniform() * Number.MAX_VALUE],
    ['hardly apart', () => 1 + Math.floor(uniform() * 3) * Number.EPSILON],
    ['smaller than any normal number', () => Math.floor(uniform() * 100) * Number.MIN_VALUE],
    ['infinite among them', () => (uniform() < 0.01 ? Infinity : uniform())],
  ])('%s', (_, draw) => {
    const numbers = Float64Array.from({ length: MANY }, draw);
    const before = Float64Array.from(numbers);
    expect(sortedNumbers(numbers)).toEqual(Float64Array.from(before).sort());
    expect(numbers).toEqual(before);
  });

  test('as the engine of JavaScript sorts them', () => {
    const parts = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 3000 }), (values, times) => {
        const numbers = Array.from({ length: times }, (_, index) => (values[index % values.length] ?? 0) + (index % 7));
        const sorted = sortedNumbers(numbers);
        const expected = Float64Array.from(numbers).sort();
        expect(sorted.length).toBe(expected.length);
        expect(sorted.every((value, index) => value === expected[index])).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
