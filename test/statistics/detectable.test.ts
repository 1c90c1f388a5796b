import { describe, expect, test } from '@jest/globals';
import { bootstrapPairs, bootstrapSides } from '../../src/statistics/bootstrap.ts';
import type { Comparison, ComparisonQuestion } from '../../src/statistics/comparison.ts';
import { fisherExact } from '../../src/statistics/fisher-exact.ts';
import { mannWhitney } from '../../src/statistics/mann-whitney.ts';
import { mcnemar } from '../../src/statistics/mcnemar.ts';
import { pairedT } from '../../src/statistics/paired-t.ts';
import { describePairs } from '../../src/statistics/pairs.ts';
import { permutePairs, permuteSides } from '../../src/statistics/permutation.ts';
import { detectableMeans } from '../../src/statistics/power-of-means.ts';
import { powerOfFisher } from '../../src/statistics/power-of-shares.ts';
import { compareProportions } from '../../src/statistics/proportions.ts';
import { describeSample } from '../../src/statistics/describe-sample.ts';
import { welchT } from '../../src/statistics/welch-t.ts';
import { wilcoxon } from '../../src/statistics/wilcoxon.ts';
import { difference } from './golden.ts';
import { seededNormal } from './seeded-normal.ts';

const normal = seededNormal(7);
const baseline = Float64Array.from({ length: 200 }, () => 10 + normal());
const candidate = baseline.map((value) => value + 0.3 + 0.5 * normal());
const QUESTION: ComparisonQuestion = { limit: 0.2, confidence: 0.95, relative: false };
const RESAMPLING = { seed: 3, resamples: 4000 };
const detectable = (comparison: Comparison): number => difference(comparison).detectable ?? Number.NaN;

describe('the distance that can be told', () => {
  const pairs = describePairs(baseline, candidate);
  const ofPairs = detectable(pairedT(pairs, QUESTION));
  const ofSides = detectable(welchT(describeSample(baseline), describeSample(candidate), QUESTION));

  test('of means is that of the noncentral t', () => {
    const spread = Math.sqrt(pairs.difference.variance ?? Number.NaN);
    const plan = { spreadPerUnit: spread, n: 200, degreesOfFreedom: 199, tail: 0.025 };
    expect(ofPairs / detectableMeans(plan, 0.8)).toBeCloseTo(1, 3);
  });

  test.each<[string, () => Comparison, number, number]>([
    ['sign flips', () => permutePairs(baseline, candidate, QUESTION, RESAMPLING), ofPairs, 0.02],
    ['permutation', () => permuteSides(baseline, candidate, QUESTION, RESAMPLING), ofSides, 0.02],
    [
      'bootstrap of pairs',
      () => bootstrapPairs({ values: baseline }, { values: candidate }, QUESTION, { ...RESAMPLING, kind: 'bca' }),
      ofPairs,
      0.05,
    ],
    [
      'bootstrap',
      () => bootstrapSides({ values: baseline }, { values: candidate }, QUESTION, { ...RESAMPLING, kind: 'bca' }),
      ofSides,
      0.05,
    ],
    // Of normal numbers ranks tell nearly as much as means: √(π/3) of the distance.
    ['Wilcoxon', () => wilcoxon(baseline, candidate, QUESTION), ofPairs, 0.12],
    ['Mann–Whitney', () => mannWhitney(baseline, candidate, QUESTION), ofSides, 0.12],
  ])('by %s is near that of t', (_, compare, wanted, within) => {
    expect(Math.abs(detectable(compare()) / wanted - 1)).toBeLessThan(within);
  });

  test.each([-0.05, 0, 0.02])('of proportions turns the required number of units around, at the limit %d', (limit) => {
    const sides = [
      { n: 300, successes: 210 },
      { n: 300, successes: 222 },
    ] as const;
    const asked = { ...QUESTION, limit };
    for (const found of [
      compareProportions(...sides, asked),
      mcnemar({ both: 200, onlyBaseline: 10, onlyCandidate: 22, neither: 68 }, asked),
    ]) {
      const { estimate, requiredN = Number.NaN } = difference(found);
      const needed = 300 * (detectable(found) / Math.abs(estimate - limit)) ** 2;
      expect(Math.ceil(needed)).toBe(requiredN);
    }
  });

  test("of Fisher's test has the power of Fisher's test", () => {
    const sides = [
      { n: 40, successes: 12 },
      { n: 40, successes: 26 },
    ] as const;
    const told = detectable(fisherExact(...sides, { ...QUESTION, limit: 0 }));
    expect(powerOfFisher({ n: 40, limit: 0, tail: 0.025 }, 0.3, 0.3 + told)).toBeCloseTo(0.8, 1);
  });

  test('of pairs that all agree is no less than the reach of the interval', () => {
    const found = mcnemar({ both: 38, onlyBaseline: 0, onlyCandidate: 0, neither: 2 }, { ...QUESTION, limit: -0.02 });
    expect(detectable(found)).toBeCloseTo(-(difference(found).interval[0] ?? 0), 12);
  });

  test('of a share of the baseline is a share', () => {
    const asShare = detectable(pairedT(pairs, { ...QUESTION, limit: 0.02, relative: true }));
    expect(asShare / (ofPairs / 10)).toBeCloseTo(1, 1);
  });
});

describe('sizes of effects', () => {
  test('of resampling are those of t', () => {
    const pairs = describePairs(baseline, candidate);
    const paired = difference(pairedT(pairs, QUESTION)).effect;
    const sides = difference(welchT(describeSample(baseline), describeSample(candidate), QUESTION)).effect;
    const values = [{ values: baseline }, { values: candidate }] as const;
    const options = { ...RESAMPLING, kind: 'percentile' } as const;
    expect(difference(permutePairs(baseline, candidate, QUESTION, RESAMPLING)).effect).toEqual(paired);
    expect(difference(bootstrapPairs(...values, QUESTION, options)).effect).toEqual(paired);
    expect(difference(permuteSides(baseline, candidate, QUESTION, RESAMPLING)).effect).toEqual(sides);
    expect(difference(bootstrapSides(...values, QUESTION, options)).effect).toEqual(sides);
  });
  test('of ratios that are drawn anew are those of their linearised values', () => {
    const denominators = baseline.map(() => 20 + normal());
    const ratio = (numerators: Float64Array) => ({ numerators, denominators });
    const found = bootstrapPairs(
      ratio(baseline),
      ratio(candidate),
      { ...QUESTION, limit: 0 },
      { ...RESAMPLING, kind: 'bca' },
    );
    expect(difference(found).effect).toMatchObject({ measure: 'cohen-d-paired', value: expect.closeTo(0.6, 0) });
  });
});
