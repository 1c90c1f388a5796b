import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Comparison, ComparisonQuestion, Difference } from '../../src/statistics/comparison.ts';
import { pairedT } from '../../src/statistics/paired-t.ts';
import { describePairs } from '../../src/statistics/pairs.ts';
import { describeSample } from '../../src/statistics/describe-sample.ts';
import { welchT } from '../../src/statistics/welch-t.ts';
import { bounds, difference, expectToAgree, type GoldenComparison, readGolden } from './golden.ts';
import { seededNormal } from './seeded-normal.ts';

type Compare = (baseline: readonly number[], candidate: readonly number[], question: ComparisonQuestion) => Comparison;
const TESTS: Readonly<Record<string, Compare>> = {
  'paired-t': (baseline, candidate, question) => pairedT(describePairs(baseline, candidate), question),
  'welch-t': (baseline, candidate, question) => welchT(describeSample(baseline), describeSample(candidate), question),
};

const QUESTION: ComparisonQuestion = { limit: 0, confidence: 0.95, relative: false };

describe.each(Object.entries(TESTS))('%s', (name, compare) => {
  test.each(readGolden<GoldenComparison>(name))('$name: agrees with scipy to nine digits', (golden) => {
    const seen = difference(compare(golden.baseline, golden.candidate, golden));
    expect(seen.exact).toBe(false);
    expectToAgree(seen.estimate, golden.answer.estimate, 'estimate');
    expectToAgree(seen.interval[0], golden.answer.interval[0], 'low');
    expectToAgree(seen.interval[1], golden.answer.interval[1], 'high');
    expectToAgree(seen.pValue, golden.answer.pValue, 'p');
    if (golden.answer.requiredN !== undefined) {
      expect(Math.abs((seen.requiredN ?? 0) - golden.answer.requiredN)).toBeLessThanOrEqual(1);
    }
  });

  // Whole numbers over a power of two, so that sums, shifts and scales by powers of two are exact.
  const numbers = fc
    .array(fc.integer({ min: -4000, max: 4000 }), { minLength: 8, maxLength: 8 })
    .map((list) => list.map((n) => n / 64));
  const sides = fc
    .tuple(numbers, numbers)
    .filter(([left, right]) => new Set(left.map((v, i) => v - (right[i] ?? 0))).size > 1 && new Set(left).size > 1);

  test('the order of units does not matter', () => {
    fc.assert(
      fc.property(sides, fc.integer({ min: 1, max: 7 }), ([left, right], turn) => {
        const turned = (list: readonly number[]): number[] => [...list.slice(turn), ...list.slice(0, turn)].reverse();
        const one = difference(compare(left, right, QUESTION));
        const other = difference(compare(turned(left), turned(right), QUESTION));
        expectToAgree(bounds(other)[0], bounds(one)[0], 'low');
        expectToAgree(other.pValue, one.pValue, 'p');
      }),
    );
  });

  test('a change of scale scales estimate and interval, and leaves p, required n and relative differences as they are', () => {
    fc.assert(
      fc.property(sides, fc.integer({ min: -40, max: 40 }), ([left, right], power) => {
        const scale = 2 ** power;
        const scaled = (list: readonly number[]): number[] => list.map((value) => value * scale);
        const one = difference(compare(left, right, { ...QUESTION, limit: 0.5 }));
        const other = difference(compare(scaled(left), scaled(right), { ...QUESTION, limit: 0.5 * scale }));
        expect(other.estimate).toBe(one.estimate * scale);
        expect(other.interval).toEqual(bounds(one).map((end) => end * scale));
        expect([other.pValue, other.requiredN]).toEqual([one.pValue, one.requiredN]);
        const relative = { limit: 0.05, confidence: 0.95, relative: true };
        expect(compare(scaled(left), scaled(right), relative)).toEqual(compare(left, right, relative));
      }),
    );
  });

  test('swapping the sides mirrors the answer', () => {
    fc.assert(
      fc.property(sides, ([left, right]) => {
        const one = difference(compare(left, right, { ...QUESTION, limit: 0.25 }));
        const other = difference(compare(right, left, { ...QUESTION, limit: -0.25 }));
        expectToAgree(-other.estimate, one.estimate, 'estimate');
        expectToAgree(-bounds(other)[1], bounds(one)[0], 'low');
        expectToAgree(other.pValue, one.pValue, 'p');
      }),
    );
  });

  test('p is at most 1 − confidence exactly where the interval leaves the limit out', () => {
    fc.assert(
      fc.property(sides, fc.double({ min: 0.5, max: 0.999, noNaN: true }), ([left, right], confidence) => {
        const seen = difference(compare(left, right, { ...QUESTION, confidence, limit: 0.1 }));
        const outside = bounds(seen)[0] > 0.1 || bounds(seen)[1] < 0.1;
        if (Math.abs(seen.pValue - (1 - confidence)) > 1e-9) expect(seen.pValue < 1 - confidence).toBe(outside);
      }),
    );
  });

  test('an undecided difference needs more units than there are', () => {
    fc.assert(
      fc.property(sides, ([left, right]) => {
        const seen = difference(compare(left, right, { ...QUESTION, limit: 0.1 }));
        const undecided = bounds(seen)[0] < 0.1 && bounds(seen)[1] > 0.1;
        if (undecided && seen.requiredN !== undefined) expect(seen.requiredN).toBeGreaterThan(8);
      }),
    );
  });

  test.each([
    [false, 0.1],
    [true, 0.1],
  ])('a 90 %% interval covers the truth in 90 %% of 3,000 repetitions (relative: %s)', (relative, truth) => {
    const normal = seededNormal(20261123);
    let covered = 0;
    for (let repetition = 0; repetition < 3000; repetition += 1) {
      const baseline = Array.from({ length: 12 }, () => 10 + normal());
      const candidate = baseline.map((value) => (relative ? 0.6 * value + 0.4 * 10 + 1 : value + 0.1) + 0.5 * normal());
      const [low, high] = bounds(difference(compare(baseline, candidate, { limit: 0, confidence: 0.9, relative })));
      if (low <= truth && truth <= high) covered += 1;
    }
    // Welch is given sides that go together, and is right to cover more often then.
    const least = 0.9 - 3.5 * Math.sqrt((0.9 * 0.1) / 3000);
    expect(covered / 3000).toBeGreaterThan(least);
    if (name === 'paired-t') expect(covered / 3000).toBeLessThan(0.9 + 3.5 * Math.sqrt((0.9 * 0.1) / 3000));
  });

  test.each([
    ['one unit', [1], [2], QUESTION, 'too-few'],
    ['a share of zero', [-1, 1], [2, 3], { ...QUESTION, relative: true }, 'zero-baseline'],
    ['a share of what may be zero', [-1, 1.5], [2, 3], { ...QUESTION, relative: true }, 'baseline-around-zero'],
    ['numbers too large', [1e200, 3e200], [2e200, 5e200], QUESTION, 'beyond-computing'],
    ['numbers too small', [1e-200, 3e-200], [2e-200, 5e-200], QUESTION, 'beyond-computing'],
  ] as const)('%s: there is no difference to judge', (_, baseline, candidate, question, none) => {
    expect(compare(baseline, candidate, question)).toEqual({ none });
  });
});

describe('independent sides', () => {
  test('Welch covers the truth with unequal spreads and sizes', () => {
    const normal = seededNormal(7);
    let covered = 0;
    for (let repetition = 0; repetition < 3000; repetition += 1) {
      const baseline = Array.from({ length: 8 }, () => 5 + 3 * normal());
      const candidate = Array.from({ length: 30 }, () => 5.5 + normal());
      const [low, high] = bounds(
        difference(TESTS['welch-t']?.(baseline, candidate, { ...QUESTION, confidence: 0.9 }) ?? { none: 'too-few' }),
      );
      if (low <= 0.5 && 0.5 <= high) covered += 1;
    }
    expect(Math.abs(covered / 3000 - 0.9)).toBeLessThan(0.02);
  });
});

/** Sides of n threes and m fours. */
function constant(n: number, m: number): Difference {
  return difference(
    welchT(describeSample(Array<number>(n).fill(3)), describeSample(Array<number>(m).fill(4)), QUESTION),
  );
}

/** Pairs that all differ by 0.2. */
const paired = (n: number, question = QUESTION): Difference =>
  difference(
    pairedT(
      describePairs(
        Array.from({ length: n }, (_, i) => i / 10),
        Array.from({ length: n }, (_, i) => i / 10 + 0.2),
      ),
      question,
    ),
  );

describe('no spread', () => {
  test('pairs that all differ by the same are decided by how many they are', () => {
    expect(paired(5)).toMatchObject({
      exact: true,
      pValue: 2 ** -4,
      requiredN: 6,
      method: 'exact sign test on pairs without spread',
    });
    expect(paired(6)).toMatchObject({ exact: true, pValue: 2 ** -5 });
    expect(paired(6).interval).toEqual([paired(6).estimate, paired(6).estimate]);
    expect(paired(6, { ...QUESTION, confidence: 0.999 }).requiredN).toBe(11);
  });

  test('float noise is not spread', () => {
    const baseline = [0.1, 0.2, 0.3, 0.7];
    const seen = difference(pairedT(describePairs(baseline, [0.2, 0.3, 0.4, 0.8]), QUESTION));
    expect(seen.exact).toBe(true);
  });

  test('a relative difference without spread is seen through the spread of both sides', () => {
    const baseline = [10, 20, 30, 40, 50, 60, 71];
    const seen = difference(
      pairedT(
        describePairs(
          baseline,
          baseline.map((value) => value * 1.1),
        ),
        { ...QUESTION, relative: true },
      ),
    );
    expect(seen).toMatchObject({ exact: true, method: 'exact sign test on pairs without spread, relative' });
    expect(seen.estimate).toBeCloseTo(0.1, 12);
  });

  test('two constant sides are decided by a permutation test', () => {
    expect(constant(3, 3)).toMatchObject({ exact: true, requiredN: 4 });
    expect(constant(3, 3).pValue).toBeCloseTo(2 / 20, 12);
    expect(constant(4, 4).pValue).toBeCloseTo(2 / 70, 12);
    expect(constant(2, 30).pValue).toBeCloseTo(2 / 496, 12);
  });

  test('one constant side is none', () => {
    expect(difference(welchT(describeSample([3, 3, 3]), describeSample([4, 5, 6]), QUESTION)).exact).toBe(false);
  });
});

test('pairs need both sides', () => {
  expect(() => describePairs([1, 2], [1])).toThrow('equal numbers');
});

test('on the limit itself no number of units would do', () => {
  const seen = difference(pairedT(describePairs([0, 0, 0, 0], [1, 2, 3, 2]), { ...QUESTION, limit: 2 }));
  expect(seen.requiredN).toBeUndefined();
});
