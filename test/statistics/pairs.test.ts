import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { describePairs } from '../../src/statistics/pairs.ts';
import { describeSample } from '../../src/statistics/describe-sample.ts';

const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ noNaN: true, min: -2, max: 2 }),
  fc.constantFrom(0, 0.1, 1, 1e200, -1.7e308, 1.7e308),
);

test('each side and the differences are described as they are by themselves, to the last bit', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(numbers, numbers), { maxLength: 30 }), (pairs) => {
      const baseline = pairs.map(([b]) => b);
      const candidate = pairs.map(([, c]) => c);
      const described = describePairs(baseline, candidate);
      expect(described.n).toBe(pairs.length);
      expect(described.baseline).toEqual(describeSample(baseline));
      expect(described.candidate).toEqual(describeSample(candidate));
      expect(described.difference).toEqual(describeSample(pairs.map(([b, c]) => c - b)));
    }),
    { numRuns: 500 },
  );
});

test('pairs that are alike have no spread of their differences', () => {
  expect(describePairs([1, 2, 4], [1.5, 2.5, 4.5])).toMatchObject({ difference: { mean: 0.5, variance: 0 } });
});

test('the covariance is of deviations from both means', () => {
  // Deviations −1, 0, 1 and −2, 2, 0: their products sum up to 2.
  expect(describePairs([1, 2, 3], [4, 8, 6]).covariance).toBe(1);
  expect(describePairs([1], [4]).covariance).toBeNull();
  expect(describePairs([], []).covariance).toBeNull();
});

test('sides of different lengths are no pairs', () => {
  expect(() => describePairs([1, 2], [1])).toThrow('pairs need equal numbers on both sides, not 2 and 1');
});
