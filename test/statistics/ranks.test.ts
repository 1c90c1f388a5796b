import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Alternative, Comparison, ComparisonQuestion } from '../../src/statistics/comparison.ts';
import { mannWhitney } from '../../src/statistics/mann-whitney.ts';
import { orderStatistics } from '../../src/statistics/order-statistic.ts';
import { differenceGrid, walshGrid } from '../../src/statistics/pair-grid.ts';
import { wilcoxon } from '../../src/statistics/wilcoxon.ts';
import { bounds, difference, expectToAgree, readGolden } from './golden.ts';
import { seededNormal, seededUniform } from './seeded-normal.ts';

interface Golden {
  readonly name: string;
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
  readonly limit: number;
  readonly confidence: number;
  readonly estimate: number;
  readonly interval: readonly [number, number] | null;
  readonly pValues: Readonly<Record<Alternative, number>>;
}

type Compare = (baseline: readonly number[], candidate: readonly number[], question: ComparisonQuestion) => Comparison;
const TESTS: readonly (readonly [string, Compare])[] = [
  ['mann-whitney', mannWhitney],
  ['wilcoxon', wilcoxon],
];
const QUESTION: ComparisonQuestion = { limit: 0, confidence: 0.95, relative: false };

describe.each(TESTS)('%s', (name, compare) => {
  test.each(readGolden<Golden>(name))('$name: agrees with scipy to nine digits', (golden) => {
    const { baseline, candidate, limit, confidence } = golden;
    const seen = difference(compare(baseline, candidate, { limit, confidence, relative: false }));
    expect(seen.estimate).toBeCloseTo(golden.estimate, 12);
    if (golden.interval === null) expect(seen.interval).toEqual([null, null]);
    else {
      expect(bounds(seen)[0]).toBeCloseTo(golden.interval[0], 12);
      expect(bounds(seen)[1]).toBeCloseTo(golden.interval[1], 12);
    }
    for (const alternative of ['two-sided', 'greater', 'less'] as const) {
      const { pValue } = difference(compare(baseline, candidate, { limit, confidence, relative: false, alternative }));
      expectToAgree(pValue, golden.pValues[alternative], alternative);
    }
  });

  const values = fc
    .array(fc.integer({ min: -300, max: 300 }), { minLength: 9, maxLength: 9 })
    .map((list) => list.map((value) => value / 8));

  test('order, scale and swapped sides', () => {
    fc.assert(
      fc.property(values, values, fc.integer({ min: 1, max: 8 }), (left, right, turn) => {
        const one = compare(left, right, { ...QUESTION, limit: 0.25 });
        const turned = (list: readonly number[]): number[] => [...list.slice(turn), ...list.slice(0, turn)].reverse();
        expect(compare(turned(left), turned(right), { ...QUESTION, limit: 0.25 })).toEqual(one);
        const scaled = (list: readonly number[]): number[] => list.map((value) => value * 4);
        const large = difference(compare(scaled(left), scaled(right), { ...QUESTION, limit: 1 }));
        const seen = difference(one);
        expect(bounds(large)).toEqual(bounds(seen).map((end): number => end * 4));
        expect([large.pValue, large.requiredN, large.effect]).toEqual([seen.pValue, seen.requiredN, seen.effect]);
        const swapped = difference(compare(right, left, { ...QUESTION, limit: -0.25 }));
        expect(swapped.estimate).toBeCloseTo(-seen.estimate, 12);
        expect(-bounds(swapped)[1]).toBeCloseTo(bounds(seen)[0], 12);
        expect(swapped.pValue).toBeCloseTo(seen.pValue, 12);
      }),
      { numRuns: 200 },
    );
  });

  test('without ties, p is at most 1 − confidence exactly where the interval leaves the limit out', () => {
    const normal = seededNormal(3);
    for (const [n, confidence] of [
      [5, 0.8],
      [9, 0.95],
      [40, 0.99],
      [120, 0.9],
    ] as const) {
      for (let repetition = 0; repetition < 40; repetition += 1) {
        const baseline = Array.from({ length: n }, normal);
        const candidate = Array.from({ length: n }, () => normal() + 0.4);
        for (const alternative of ['two-sided', 'greater', 'less'] as const) {
          const seen = difference(
            compare(baseline, candidate, { limit: 0.1, confidence, relative: false, alternative }),
          );
          const [low, high] = bounds(seen);
          if (Math.abs(seen.pValue - (1 - confidence)) > 1e-9) {
            expect(seen.pValue <= 1 - confidence).toBe(low > 0.1 || high < 0.1);
          }
        }
      }
    }
  });

  test.each([false, true])(
    'a 90 %% interval covers the truth, and p is small as often as it should (relative: %s)',
    (relative) => {
      const normal = seededNormal(20261123);
      const truth = relative ? 0.2 : 0.3;
      let [covered, small] = [0, 0];
      for (let repetition = 0; repetition < 2000; repetition += 1) {
        const baseline = Array.from({ length: 14 }, () => Math.exp(normal() / 2));
        const candidate = Array.from({ length: 14 }, () => Math.exp(normal() / 2));
        const moved = candidate.map((value) => (relative ? value * 1.2 : value + 0.3));
        const seen = difference(compare(baseline, moved, { limit: truth, confidence: 0.9, relative }));
        const [low, high] = bounds(seen);
        if (low <= truth && truth <= high) covered += 1;
        if (seen.pValue <= 0.1) small += 1;
      }
      expect(covered / 2000).toBeGreaterThan(0.88);
      expect(covered / 2000).toBeLessThan(0.935);
      expect(small / 2000).toBeLessThan(0.12);
    },
  );

  test('about the required number of units decides in four of five repetitions', () => {
    const normal = seededNormal(9);
    const side = (n: number, center: number): number[] => Array.from({ length: n }, () => center + normal());
    const n = difference(compare(side(4000, 0), side(4000, 0.5), QUESTION)).requiredN ?? 0;
    let decided = 0;
    for (let repetition = 0; repetition < 300; repetition += 1) {
      if (difference(compare(side(n, 0), side(n, 0.5), QUESTION)).pValue <= 0.05) decided += 1;
    }
    expect(Math.abs(decided / 300 - 0.8)).toBeLessThan(0.08);
  });

  test.each([
    ['one unit', [1], [2], QUESTION, 'too-few'],
    ['a share of numbers with both signs', [1, -1, 2], [1, 2, 3], { ...QUESTION, relative: true }, 'mixed-signs'],
    ['a share of zero', [1, 0, 2], [1, 2, 3], { ...QUESTION, relative: true }, 'mixed-signs'],
    ['differences that leave the range', [-1.7e308, -1.6e308], [1.7e308, 1.6e308], QUESTION, 'beyond-computing'],
  ] as const)('%s: there is no difference to judge', (_, baseline, candidate, question, none) => {
    expect(compare(baseline, candidate, question)).toEqual({ none });
  });

  test('a share of negative numbers is one of their size', () => {
    const [baseline, candidate] = [
      [1, 2, 3, 4, 5.5, 7, 8],
      [1.5, 2.5, 4, 4.5, 7, 9, 12],
    ];
    const question: ComparisonQuestion = { limit: 0.05, confidence: 0.9, relative: true, alternative: 'greater' };
    const one = difference(compare(baseline, candidate, question));
    const negative = (list: readonly number[]): number[] => list.map((value) => -value);
    const other = difference(
      compare(negative(baseline), negative(candidate), { ...question, limit: -0.05, alternative: 'less' }),
    );
    expect(other.estimate).toBe(-one.estimate);
    expect(other.interval).toEqual([null, -bounds(one)[0]]);
    expect(other.pValue).toBe(one.pValue);
  });

  test('no spread is decided by how many units there are, and said', () => {
    const same = (n: number, value: number): number[] => Array<number>(n).fill(value);
    const few = difference(compare(same(3, 1), same(3, 2), QUESTION));
    expect(few).toMatchObject({ exact: true, interval: [null, null] });
    const many = difference(compare(same(8, 1), same(8, 2), QUESTION));
    expect(many).toMatchObject({ exact: true, estimate: 1, interval: [1, 1] });
    expect(many.pValue).toBeLessThan(0.01);
    const equal = difference(compare(same(8, 1), same(8, 1), QUESTION));
    expect(equal).toMatchObject({ estimate: 0, pValue: 1 });
    expect(equal.requiredN).toBeUndefined();
  });
});

test('differences that are equal as written are tied', () => {
  // 0.3 − 0.1 and 0.2 − 0 differ as doubles.
  const one = difference(wilcoxon([0.1, 0, 0.5], [0.3, 0.2, 0.3], QUESTION));
  expect(one.pValue).toBe(difference(wilcoxon([1, 0, 5], [3, 2, 3], QUESTION)).pValue);
  const on = difference(wilcoxon([0.1, 0, 0.5], [0.3, 0.2, 0.9], { ...QUESTION, limit: 0.2, alternative: 'greater' }));
  expect(on.pValue).toBe(0.5);
});

describe('order statistics of all pairs', () => {
  const uniform = seededUniform(1);
  const sorted = (n: number, of: () => number): Float64Array => Float64Array.from({ length: n }, of).sort();
  test.each([
    ['smooth', uniform],
    ['piled up', () => Math.floor(uniform() * 4)],
    ['far apart', () => Math.exp(80 * (uniform() - 0.5))],
    ['mostly one value', () => (uniform() < 0.99 ? 1 : uniform())],
    ['all the same', (): number => 1],
  ] as const)('%s: as if all had been written down', (_, of) => {
    const [left, right] = [sorted(700, of), sorted(900, of)];
    const written = new Float64Array(700 * 900);
    left.forEach((b, i) => right.forEach((c, j) => (written[i * 900 + j] = c - b)));
    written.sort();
    const ranks = [1, 2, 777, 300_000, 315_000, 629_999, 630_000];
    expect(orderStatistics(differenceGrid(left, right, false), ranks)).toEqual(ranks.map((rank) => written[rank - 1]));
    const averages: number[] = [];
    left.forEach((low, i) => left.subarray(i).forEach((high) => averages.push((low + high) / 2)));
    const all = Float64Array.from(averages).sort();
    const some = [1, 5, 100_000, 122_000, 245_350];
    expect(orderStatistics(walshGrid(left), some)).toEqual(some.map((rank) => all[rank - 1]));
  });
});
