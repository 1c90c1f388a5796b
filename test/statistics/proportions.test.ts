import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Alternative, Bounds, ComparisonQuestion } from '../../src/statistics/comparison.ts';
import { fisherExact } from '../../src/statistics/fisher-exact.ts';
import { countSuccesses, type Proportion } from '../../src/statistics/proportion.ts';
import { compareProportions } from '../../src/statistics/proportions.ts';
import { wilsonInterval } from '../../src/statistics/wilson.ts';
import { bounds, difference, expectBounds, expectToAgree, readGolden } from './golden.ts';
import { seededUniform } from './seeded-normal.ts';

interface Golden {
  readonly baseline: Proportion;
  readonly candidate: Proportion;
  readonly question: ComparisonQuestion;
  readonly answer: { readonly estimate: number; readonly interval: Bounds; readonly pValue: number };
}

const QUESTION: ComparisonQuestion = { limit: 0, confidence: 0.95, relative: false };

test.each(readGolden<Golden>('proportions'))(
  '$candidate beside $baseline, $question: agrees with statsmodels to nine digits',
  ({ baseline, candidate, question, answer }) => {
    const seen = difference(compareProportions(baseline, candidate, question));
    expectToAgree(seen.estimate, answer.estimate, 'estimate');
    expectBounds(seen.interval, answer.interval);
    expectToAgree(seen.pValue, answer.pValue, 'p');
  },
);

test.each(readGolden<{ n: number; successes: number; confidence: number; interval: [number, number] }>('wilson'))(
  '$successes of $n at $confidence: Wilson interval',
  ({ confidence, interval, ...proportion }) => expectBounds(wilsonInterval(proportion, confidence), interval),
);

test('a one-sided Wilson interval is open on its other side; without units both are open', () => {
  const [low, high] = wilsonInterval({ n: 20, successes: 5 }, 0.95, 'greater');
  expect(high).toBeNull();
  expectToAgree(low, wilsonInterval({ n: 20, successes: 5 }, 0.9)[0] ?? Number.NaN, 'low');
  expect(wilsonInterval({ n: 0, successes: 0 }, 0.95)).toEqual([null, null]);
});

describe('Fisher', () => {
  test.each(
    readGolden<{ baseline: Proportion; candidate: Proportion; pValues: Record<Alternative, number> }>('fisher-exact'),
  )('$candidate beside $baseline: p is that of scipy to nine digits', ({ baseline, candidate, pValues }) => {
    for (const alternative of ['two-sided', 'greater', 'less'] as const) {
      const seen = fisherExact(baseline, candidate, { ...QUESTION, alternative });
      // Nothing to take a share of where nobody did; the test itself is asked all the same.
      expectToAgree(difference(seen).pValue, pValues[alternative], alternative);
    }
  });

  test('the interval never leaves out 0 where the exact test does not reject it', () => {
    const counts = fc.tuple(fc.integer({ min: 2, max: 25 }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(counts, counts, ([n, share], [m, other]) => {
        const seen = difference(
          fisherExact({ n, successes: Math.round(n * share) }, { n: m, successes: Math.round(m * other) }, QUESTION),
        );
        const [low, high] = bounds(seen);
        if (seen.pValue > 0.05) expect(low <= 0 && high >= 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('at a margin the score test decides, and says so', () => {
    const [baseline, candidate] = [
      { n: 40, successes: 30 },
      { n: 40, successes: 31 },
    ] as const;
    const question = { ...QUESTION, limit: -0.2 };
    const seen = difference(fisherExact(baseline, candidate, question));
    expect(seen.method).toBe('score test of proportions, Newcombe interval, Fisher exact at 0');
    expect(seen.pValue).toBe(difference(compareProportions(baseline, candidate, question)).pValue);
    // Nearer to the estimate than 0, no p is smaller than the exact one at 0.
    const near = difference(fisherExact({ n: 5, successes: 1 }, { n: 5, successes: 5 }, { ...QUESTION, limit: 0.01 }));
    const zero = difference(fisherExact({ n: 5, successes: 1 }, { n: 5, successes: 5 }, QUESTION));
    expect(near.pValue).toBeGreaterThanOrEqual(zero.pValue);
  });
});

const proportions = fc
  .tuple(fc.integer({ min: 2, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]): Proportion => ({ n, successes: Math.round(n * share) }));

test('swapping the sides, or counting failures, mirrors the difference', () => {
  const failed = ({ n, successes }: Proportion): Proportion => ({ n, successes: n - successes });
  fc.assert(
    fc.property(proportions, proportions, fc.constantFrom(0, 0.03, -0.2), (baseline, candidate, limit) => {
      const one = difference(compareProportions(baseline, candidate, { ...QUESTION, limit }));
      for (const other of [
        difference(compareProportions(candidate, baseline, { ...QUESTION, limit: -limit })),
        difference(compareProportions(failed(baseline), failed(candidate), { ...QUESTION, limit: -limit })),
      ]) {
        expect(other.estimate).toBeCloseTo(-one.estimate, 12);
        expect(-bounds(other)[1]).toBeCloseTo(bounds(one)[0], 10);
        expect(other.pValue).toBeCloseTo(one.pValue, 8);
      }
    }),
    { numRuns: 200 },
  );
});

test('p of a ratio is at most 1 − confidence exactly where its interval leaves the limit out', () => {
  const question: ComparisonQuestion = { limit: 0.1, confidence: 0.9, relative: true };
  fc.assert(
    fc.property(proportions, proportions, (baseline, candidate) => {
      if (baseline.successes === 0) {
        expect(compareProportions(baseline, candidate, question)).toEqual({ none: 'zero-baseline' });
        return;
      }
      const seen = difference(compareProportions(baseline, candidate, question));
      const outside = bounds(seen)[0] > 0.1 || bounds(seen)[1] < 0.1;
      if (Math.abs(seen.pValue - 0.1) > 1e-9) expect(seen.pValue < 0.1).toBe(outside);
    }),
    { numRuns: 200 },
  );
});

test.each([
  [0.3, 0.35, false, 0.05],
  [0.9, 0.92, false, 0.02],
  [0.5, 0.6, true, 0.2],
])('90 %% intervals of %f beside %f cover the truth (relative: %s)', (b, c, relative, truth) => {
  const uniform = seededUniform(20261123);
  const draw = (n: number, share: number): Proportion => {
    let successes = 0;
    for (let unit = 0; unit < n; unit += 1) if (uniform() < share) successes += 1;
    return { n, successes };
  };
  let covered = 0;
  let rejected = 0;
  for (let repetition = 0; repetition < 3000; repetition += 1) {
    const question = { limit: truth, confidence: 0.9, relative };
    const seen = difference(compareProportions(draw(80, b), draw(120, c), question));
    if (bounds(seen)[0] <= truth && truth <= bounds(seen)[1]) covered += 1;
    if (seen.pValue <= 0.1) rejected += 1;
  }
  expect(Math.abs(covered / 3000 - 0.9)).toBeLessThan(0.025);
  expect(rejected / 3000).toBeLessThan(0.125);
});

test('about the required number of units decides in four of five repetitions', () => {
  const uniform = seededUniform(5);
  const question: ComparisonQuestion = { limit: -0.05, confidence: 0.95, relative: false };
  const n =
    difference(compareProportions({ n: 100, successes: 80 }, { n: 100, successes: 82 }, question)).requiredN ?? 0;
  let decided = 0;
  for (let repetition = 0; repetition < 400; repetition += 1) {
    const side = (share: number): Proportion => ({
      n,
      successes: Array.from({ length: n }, () => uniform() < share).filter(Boolean).length,
    });
    if ((difference(compareProportions(side(0.8), side(0.82), question)).interval[0] ?? -1) > -0.05) decided += 1;
  }
  expect(Math.abs(decided / 400 - 0.8)).toBeLessThan(0.06);
});

test.each([
  ['all on both sides', { n: 50, successes: 50 }, { n: 50, successes: 50 }],
  ['none on both sides', { n: 50, successes: 0 }, { n: 50, successes: 0 }],
] as const)('%s: no difference, and an interval as wide as so few units deserve', (_, baseline, candidate) => {
  const seen = difference(compareProportions(baseline, candidate, QUESTION));
  expect(seen).toMatchObject({ estimate: 0, pValue: 1 });
  expect(bounds(seen)[0]).toBeLessThan(-0.05);
  expect(bounds(seen)[1]).toBeGreaterThan(0.05);
});

test('fewer than two units are too few', () => {
  expect(compareProportions({ n: 1, successes: 1 }, { n: 9, successes: 1 }, QUESTION)).toEqual({ none: 'too-few' });
});

test('only zeros and ones are counted', () => {
  expect(countSuccesses([0, 1, 1])).toEqual({ n: 3, successes: 2 });
  expect(countSuccesses([0, 1, 0.5])).toBeUndefined();
});
