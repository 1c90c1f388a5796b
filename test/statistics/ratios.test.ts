import { describe, expect, test } from '@jest/globals';
import type { Comparison, ComparisonQuestion } from '../../src/statistics/comparison.ts';
import { lineariseRatio } from '../../src/statistics/linearised-ratio.ts';
import { describePairs } from '../../src/statistics/pairs.ts';
import { independentRatios, pairedRatios } from '../../src/statistics/ratio-difference.ts';
import { describeSample } from '../../src/statistics/describe-sample.ts';
import { sampleFromSummary, type Summary } from '../../src/statistics/sample-from-summary.ts';
import { bounds, difference, expectToAgree, readGolden } from './golden.ts';
import { seededUniform } from './seeded-normal.ts';

interface Counts {
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
}

function values({ numerators, denominators }: Counts): Float64Array {
  const linearised = lineariseRatio(numerators, denominators);
  if (!linearised) throw new Error('no ratio');
  return linearised.values;
}

const paired = (b: Counts, c: Counts, question: ComparisonQuestion): Comparison =>
  pairedRatios(describePairs(values(b), values(c)), question);
const independent = (b: Counts, c: Counts, question: ComparisonQuestion): Comparison =>
  independentRatios(describeSample(values(b)), describeSample(values(c)), question);

interface Golden {
  readonly baseline: Counts;
  readonly candidate: Counts;
  readonly relative: boolean;
  readonly ratios: readonly [number, number];
  readonly estimate: number;
  readonly interval: readonly [number, number];
  readonly pValue: number;
}

test.each(readGolden<Golden>('ratios'))('paired ratios $ratios (relative: $relative) by the delta method', (golden) => {
  const { baseline, candidate, relative } = golden;
  const pairs = describePairs(values(baseline), values(candidate));
  expectToAgree(pairs.baseline.mean, golden.ratios[0], 'baseline');
  expectToAgree(pairs.candidate.mean, golden.ratios[1], 'candidate');
  const seen = difference(pairedRatios(pairs, { limit: 0.05, confidence: 0.95, relative }));
  expectToAgree(seen.estimate, golden.estimate, 'estimate');
  expectToAgree(bounds(seen)[0], golden.interval[0], 'low');
  expectToAgree(bounds(seen)[1], golden.interval[1], 'high');
  expectToAgree(seen.pValue, golden.pValue, 'p');
  expect(seen.method).toBe(`ratio of sums over units by the delta method, paired t${relative ? ', relative' : ''}`);
});

describe.each([
  ['paired', paired],
  ['independent', independent],
] as const)('%s', (_, compare) => {
  test.each([false, true])(
    '90 %% intervals cover the truth of precision over units of all sizes (relative: %s)',
    (relative) => {
      const uniform = seededUniform(20261123);
      const draw = (precision: number): Counts => {
        const denominators = Array.from({ length: 50 }, () => 1 + Math.floor(uniform() ** 2 * 20));
        // Units differ: some are easy.
        const numerators = denominators.map((size) => {
          const own = precision + (uniform() < 0.5 ? 0.15 : -0.15);
          return Array.from({ length: size }, () => uniform() < own).filter(Boolean).length;
        });
        return { numerators, denominators };
      };
      const truth = relative ? 0.1 / 0.6 : 0.1;
      let covered = 0;
      for (let repetition = 0; repetition < 500; repetition += 1) {
        const [low, high] = bounds(difference(compare(draw(0.6), draw(0.7), { limit: 0, confidence: 0.9, relative })));
        if (low <= truth && truth <= high) covered += 1;
      }
      expect(Math.abs(covered / 500 - 0.9)).toBeLessThan(0.045);
    },
  );

  test('the same ratio in every unit has no spread, and is decided by how many they are', () => {
    const perfect = { numerators: [3, 1, 5, 2, 7, 1, 4], denominators: [3, 1, 5, 2, 7, 1, 4] };
    const seen = difference(compare(perfect, perfect, { limit: -0.02, confidence: 0.95, relative: false }));
    expect(seen).toMatchObject({ exact: true, estimate: 0 });
    expect(seen.pValue).toBeLessThan(0.05);
  });
});

test('a ratio to nothing is none; one denominator that makes up half of all is noticed', () => {
  expect(lineariseRatio([0, 0], [0, 0])).toBeUndefined();
  expect(lineariseRatio([1, 1], [1, -1])).toBeUndefined();
  expect(lineariseRatio([], [])).toBeUndefined();
  expect(() => lineariseRatio([1], [])).toThrow('as many denominators');
  expect(lineariseRatio([1, 2, 50], [2, 3, 60])?.denominatorError).toBeGreaterThan(0.5);
  expect(lineariseRatio([1, 2, 2], [3, 4, 3])?.denominatorError).toBeLessThan(0.15);
  expect(lineariseRatio([1], [2])).toMatchObject({ ratio: 0.5, denominatorError: null });
});

test.each([
  [
    { n: 4, mean: 2.5, stddev: 0.5 },
    { n: 4, mean: 2.5, variance: 0.25 },
  ],
  [
    { n: 4, mean: 2.5, variance: 0.25 },
    { n: 4, mean: 2.5, variance: 0.25 },
  ],
  [
    { n: 4, mean: 2.5, standardError: 0.25 },
    { n: 4, mean: 2.5, variance: 0.25 },
  ],
  [
    { n: 3, sum: 6, sumSquares: 14 },
    { n: 3, mean: 2, variance: 1 },
  ],
  [
    { n: 2, sum: 4, sumSquares: 8 },
    { n: 2, mean: 2, variance: 0 },
  ],
  [
    { n: 4, successes: 1 },
    { n: 4, mean: 0.25, variance: 0.25 },
  ],
  [
    { n: 1, mean: 3, stddev: 0 },
    { n: 1, mean: 3, variance: null },
  ],
  // All digits of the spread are lost under the mean.
  [
    { n: 3, sum: 3e9, sumSquares: 3e18 + 512 },
    { n: 3, mean: 1e9, variance: null },
  ],
  [
    { n: 9, mean: 1, stddev: 1e-200 },
    { n: 9, mean: 1, variance: null },
  ],
] satisfies (readonly [Summary, unknown])[])('%j', (summary, wanted) =>
  expect(sampleFromSummary(summary)).toEqual(wanted),
);

test.each([
  { n: 0, mean: 1, stddev: 1 },
  { n: 2.5, mean: 1, stddev: 1 },
  { n: 4, mean: 1, stddev: -1 },
  { n: 4, mean: 1, variance: Number.NaN },
  { n: 4, successes: 5 },
  { n: 4, successes: 1.5 },
  { n: 3, sum: 6, sumSquares: 11 },
] satisfies Summary[])('%j contradicts itself', (summary) => expect(sampleFromSummary(summary)).toBeUndefined());

test('of zeros and ones, counts and numbers describe the same', () => {
  const sample = describeSample([1, 0, 0, 1, 1]);
  const summed = sampleFromSummary({ n: 5, successes: 3 });
  expectToAgree(summed?.mean ?? null, sample.mean ?? Number.NaN, 'mean');
  expectToAgree(summed?.variance ?? null, sample.variance ?? Number.NaN, 'variance');
});
