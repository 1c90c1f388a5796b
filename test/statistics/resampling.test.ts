import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type BootstrapSide, bootstrapPairs, bootstrapSides } from '../../src/statistics/bootstrap.ts';
import { type MeanStatistic, resample } from '../../src/statistics/bootstrap-estimate.ts';
import { bootstrapInterval } from '../../src/statistics/bootstrap-interval.ts';
import type { Alternative, Comparison, ComparisonQuestion } from '../../src/statistics/comparison.ts';
import { permutePairs, permuteSides } from '../../src/statistics/permutation.ts';
import { type RandomWords, randomWords } from '../../src/statistics/random-words.ts';
import { bounds, difference, expectBounds, expectToAgree, readGolden } from './golden.ts';
import { seededNormal } from './seeded-normal.ts';

const QUESTION: ComparisonQuestion = { limit: 0, confidence: 0.95, relative: false };
const ALL = { seed: 1, resamples: 5000 };

describe('permutation', () => {
  interface Golden {
    readonly baseline: readonly number[];
    readonly candidate: readonly number[];
    readonly limit: number;
    readonly relative: boolean;
    readonly pairs: boolean;
    readonly pValues: Readonly<Record<Alternative, number>>;
  }
  test.each(readGolden<Golden>('permutation'))(
    '$candidate beside $baseline (pairs: $pairs) at $limit: all permutations, as in scipy',
    ({ baseline, candidate, limit, relative, pairs, pValues }) => {
      for (const alternative of ['two-sided', 'greater', 'less'] as const) {
        const question = { limit, relative, alternative, confidence: 0.95 };
        const seen = difference((pairs ? permutePairs : permuteSides)(baseline, candidate, question, ALL));
        expect(seen.method).toContain('all ');
        expectToAgree(seen.pValue, pValues[alternative], alternative);
      }
    },
  );

  interface DrawnGolden extends Golden {
    /** Of pairs which are swapped, as `0100…`; of units which are on the smaller side, the candidate's numbered first. */
    readonly drawn: readonly (string | readonly number[])[];
  }
  test.each(readGolden<DrawnGolden>('permutation-drawn'))(
    '$candidate.length units beside $baseline.length (pairs: $pairs) at $limit: some permutations, the ones scipy drew',
    ({ baseline, candidate, limit, relative, pairs, pValues, drawn }) => {
      const resamples = drawn.length;
      for (const alternative of ['two-sided', 'greater', 'less'] as const) {
        const question = { limit, relative, alternative, confidence: 0.95 };
        const words = pairs ? flipping(drawn) : placing(drawn, candidate.length + baseline.length);
        const compare = pairs ? permutePairs : permuteSides;
        const seen = difference(compare(baseline, candidate, question, { seed: 1, resamples }, words));
        expect(seen.method).toContain(`${resamples} drawn`);
        expectToAgree(seen.pValue, pValues[alternative], alternative);
      }
    },
  );

  /** Words whose bits are the pairs that are swapped. */
  function flipping(drawn: DrawnGolden['drawn']): RandomWords {
    let row = 0;
    return wordsFrom((target) => {
      target.fill(0);
      [...(drawn[row++] ?? '')].forEach((swapped, pair) => {
        if (swapped === '1') target[pair >>> 5] = (target[pair >>> 5] ?? 0) | (1 << (pair & 31));
      });
    });
  }

  /** Words that a shuffle, begun anew from where the last one ended, turns into these units. */
  function placing(drawn: DrawnGolden['drawn'], whole: number): RandomWords {
    const places = Array.from({ length: whole }, (_, unit) => unit);
    let row = 0;
    return wordsFrom((target) => {
      [...(drawn[row++] ?? [])].map(Number).forEach((unit, index) => {
        const other = places.indexOf(unit);
        target[index] = Math.ceil(((other - index) * 2 ** 32) / (whole - index));
        [places[index], places[other]] = [unit, places[index] ?? 0];
      });
    });
  }

  function wordsFrom(words: RandomWords['words']): RandomWords {
    return {
      words,
      below: () => {
        throw new Error('not asked by permutations');
      },
    };
  }

  const tests = [
    ['pairs', permutePairs],
    ['sides', permuteSides],
  ] as const;
  const values = fc
    .array(fc.integer({ min: 1, max: 300 }), { minLength: 7, maxLength: 7 })
    .map((list) => list.map((value) => value / 8));

  test.each(tests)('%s: p is at most 1 − confidence exactly where the interval leaves the limit out', (_, compare) => {
    fc.assert(
      fc.property(
        values,
        values,
        fc.double({ min: 0.5, max: 0.98, noNaN: true }),
        fc.boolean(),
        fc.constantFrom<Alternative>('two-sided', 'greater', 'less'),
        fc.integer({ min: 50, max: 4000 }),
        (left, right, confidence, relative, alternative, resamples) => {
          const question = { limit: 0.07, confidence, relative, alternative };
          const seen = difference(compare(left, right, question, { seed: 3, resamples }));
          const [low, high] = bounds(seen);
          const apart = Math.min(Math.abs(low - 0.07), Math.abs(high - 0.07)) > 1e-9;
          if (apart && Math.abs(seen.pValue - (1 - confidence)) > 1e-9) {
            expect(seen.pValue <= 1 - confidence).toBe(low > 0.07 || high < 0.07);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each(tests)('%s: order, scale and swapped sides', (_, compare) => {
    fc.assert(
      fc.property(values, values, (left, right) => {
        const one = difference(compare(left, right, QUESTION, ALL));
        const other = difference(compare([...left].reverse(), [...right].reverse(), QUESTION, ALL));
        expect(other.interval).toEqual(one.interval);
        expect(other.pValue).toBe(one.pValue);
        const scaled = (list: readonly number[]): number[] => list.map((value) => value * 8);
        const large = difference(compare(scaled(left), scaled(right), QUESTION, ALL));
        expect(bounds(large)).toEqual(bounds(one).map((end): number => end * 8));
        const swapped = difference(compare(right, left, QUESTION, ALL));
        expect(swapped.pValue).toBe(one.pValue);
        expect(0 - bounds(swapped)[1]).toBe(bounds(one)[0]);
      }),
      { numRuns: 100 },
    );
  });

  test.each(tests)('%s: some permutations tell nearly what all tell, and the same seed the same', (_, compare) => {
    const normal = seededNormal(4);
    const left = Array.from({ length: 11 }, normal);
    const right = Array.from({ length: 11 }, () => normal() + 0.8);
    const all = difference(compare(left, right, QUESTION, { seed: 1, resamples: 1e6 }));
    const some = difference(compare(left, right, QUESTION, { seed: 1, resamples: 2000 }));
    expect(all.method).toContain('all ');
    expect(some.method).toContain('2000 drawn');
    expect(Math.abs(some.pValue - all.pValue)).toBeLessThan(5 * Math.sqrt(all.pValue / 2000) + 1e-3);
    expect(compare(left, right, QUESTION, { seed: 1, resamples: 2000 })).toEqual(some);
    expect(compare(left, right, QUESTION, { seed: 2, resamples: 2000 })).not.toEqual(some);
  });

  test.each(tests)('%s: a 90 %% interval covers the truth of unequal sides', (name, compare) => {
    const normal = seededNormal(8);
    let covered = 0;
    for (let repetition = 0; repetition < 600; repetition += 1) {
      const left = Array.from({ length: name === 'pairs' ? 12 : 25 }, () => 5 + normal());
      const right = Array.from({ length: 12 }, () => 5.5 + normal());
      const [low, high] = bounds(
        difference(compare(left, right, { ...QUESTION, confidence: 0.9 }, { seed: repetition, resamples: 199 })),
      );
      if (low <= 0.5 && 0.5 <= high) covered += 1;
    }
    expect(Math.abs(covered / 600 - 0.9)).toBeLessThan(0.04);
  });

  test('p is never 0, and too few units leave the interval open', () => {
    const left = Array.from({ length: 40 }, (_, index) => index / 100);
    const right = left.map((value) => value + 10);
    for (const [, compare] of tests) {
      expect(difference(compare(left, right, QUESTION, { seed: 1, resamples: 99 })).pValue).toBe(0.02);
      expect(
        difference(compare(left, right, { ...QUESTION, confidence: 0.999 }, { seed: 1, resamples: 99 })).interval,
      ).toEqual([null, null]);
      expect(difference(compare([1, 2], [4, 6], QUESTION, ALL)).interval).toEqual([null, null]);
    }
  });

  test.each(tests)('%s: no spread is decided by how many units there are, and said', (_, compare) => {
    const same = (n: number, value: number): number[] => Array<number>(n).fill(value);
    expect(difference(compare(same(3, 1), same(3, 2), QUESTION, ALL))).toMatchObject({
      exact: true,
      interval: [null, null],
    });
    const seen = difference(compare(same(8, 1), same(8, 2), QUESTION, ALL));
    expect(seen).toMatchObject({ exact: true, interval: [1, 1] });
    expect(seen.pValue).toBeLessThan(0.01);
  });

  test.each(tests)('%s: what cannot be shared is said', (_, compare) => {
    const relative = { ...QUESTION, relative: true };
    expect(compare([1], [1], QUESTION, ALL)).toEqual({ none: 'too-few' });
    expect(compare([-1, 1], [1, 2], relative, ALL)).toEqual({ none: 'mixed-signs' });
    expect(compare([0, 0], [1, 2], relative, ALL)).toEqual({ none: 'zero-baseline' });
    const [left, right] = [
      [1, 2, 3, 4, 5, 6],
      [2, 3, 5, 5, 7, 9],
    ];
    const negative = (list: readonly number[]): number[] => list.map((value) => -value);
    const one = difference(compare(left, right, relative, ALL));
    const other = difference(compare(negative(left), negative(right), relative, ALL));
    expect([other.estimate, other.pValue]).toEqual([-one.estimate, one.pValue]);
  });
});

describe('bootstrap', () => {
  interface Golden {
    readonly name: string;
    readonly sides: readonly (readonly number[])[];
    readonly places: readonly (readonly (readonly number[])[])[];
    readonly standardError: number;
    readonly answers: readonly {
      readonly kind: 'bca' | 'percentile';
      readonly confidence: number;
      readonly interval: readonly [number, number];
    }[];
  }
  const STATISTICS: Readonly<Record<string, MeanStatistic>> = {
    'paired difference': ([[b = 0, c = 0] = []]) => c - b,
    'paired share': ([[b = 0, c = 0] = []]) => (c - b) / Math.abs(b),
    'paired ratios': ([[b = 0, perB = 1, c = 0, perC = 1] = []]) => c / perC - b / perB,
    difference: ([[b = 0] = [], [c = 0] = []]) => c - b,
    share: ([[b = 0] = [], [c = 0] = []]) => (c - b) / Math.abs(b),
  };
  test.each(readGolden<Golden>('bootstrap'))('$name: agrees with scipy over the same resamples', (golden) => {
    const columns = golden.sides.map((side) => Float64Array.from(side));
    const sets = golden.places.length === 1 ? [columns] : columns.map((column) => [column]);
    for (const { kind, confidence, interval } of golden.answers) {
      let drawn = 0;
      const draw = (_: number, target: Uint32Array): void => {
        target.set(golden.places[drawn % golden.places.length]?.[Math.floor(drawn / golden.places.length)] ?? []);
        drawn += 1;
      };
      const resamples = golden.places[0]?.length ?? 0;
      const found = resample(sets, STATISTICS[golden.name] ?? ((): number => Number.NaN), draw, { resamples, kind });
      expectToAgree(found.standardError, golden.standardError, 'standard error');
      expectBounds(bootstrapInterval(found, (1 - confidence) / 2), interval);
    }
  });

  const numbers = Array.from(
    { length: 20 },
    (
      (normal) => () =>
        4 + normal()
    )(seededNormal(2)),
  );
  const others = numbers.map((value, index) => value * 1.1 + Math.sin(index));
  const OPTIONS = { seed: 7, resamples: 999, kind: 'bca' } as const;
  const of = (values: readonly number[]): BootstrapSide => ({ values });
  const tests = [
    ['pairs', bootstrapPairs],
    ['sides', bootstrapSides],
  ] as const;

  test.each(tests)('%s: the same seed, the same answer; another, another', (_, compare) => {
    const one = compare(of(numbers), of(others), QUESTION, OPTIONS);
    expect(compare(of(numbers), of(others), QUESTION, OPTIONS)).toEqual(one);
    expect(compare(of(numbers), of(others), QUESTION, { ...OPTIONS, seed: 8 })).not.toEqual(one);
  });

  test.each(tests)('%s: at the end of an interval p is 1 − confidence', (_, compare) => {
    for (const kind of ['bca', 'percentile'] as const) {
      for (const relative of [false, true]) {
        const options = { ...OPTIONS, kind, resamples: 4999 };
        const [low, high] = bounds(difference(compare(of(numbers), of(others), { ...QUESTION, relative }, options)));
        for (const limit of [low, high]) {
          const { pValue } = difference(compare(of(numbers), of(others), { ...QUESTION, relative, limit }, options));
          expect(Math.abs(pValue - 0.05)).toBeLessThan(0.002);
        }
      }
    }
  });

  test.each(tests)('%s: a ratio of sums is one of ratios, not a mean of them', (_, compare) => {
    const [above, below] = [
      [1, 0, 8, 2, 3, 4, 1, 6],
      [2, 1, 10, 2, 5, 5, 3, 9],
    ];
    const side = { numerators: above, denominators: below };
    const better = { numerators: above.map((value) => value + 0.5), denominators: below };
    const seen = difference(compare(side, better, QUESTION, OPTIONS));
    expect(seen.estimate).toBeCloseTo(4 / 37, 12);
    expect(bounds(seen)[0]).toBeGreaterThan(-1);
    expect(compare(side, { numerators: above, denominators: above.map(() => 0) }, QUESTION, OPTIONS)).toEqual({
      none: 'zero-denominator',
    });
  });

  test.each(tests)('%s: what cannot be shared is said', (_, compare) => {
    const relative = { ...QUESTION, relative: true };
    expect(compare(of([1]), of([2]), QUESTION, OPTIONS)).toEqual({ none: 'too-few' });
    expect(compare(of([-1, 1]), of([1, 2]), relative, OPTIONS)).toEqual({ none: 'zero-baseline' });
    expect(compare(of([-1, 1.5, 1]), of([1, 2, 3]), relative, OPTIONS)).toEqual({ none: 'baseline-around-zero' });
  });

  test.each(tests)('%s: no spread is decided by an exact test, and said', (_, compare) => {
    const same = (n: number, value: number): BootstrapSide => of(Array<number>(n).fill(value));
    const seen = difference(compare(same(3, 1), same(3, 2), QUESTION, OPTIONS));
    expect(seen).toMatchObject({ exact: true, interval: [1, 1] });
    expect(seen.method).toContain('no spread, exact test');
    expect(seen.pValue).toBeGreaterThan(0.05);
  });

  test('BCa covers the difference of means of skewed numbers in about 90 % of repetitions', () => {
    const normal = seededNormal(12);
    let covered = 0;
    for (let repetition = 0; repetition < 500; repetition += 1) {
      const [left, right] = [0, 1].map(() => Array.from({ length: 60 }, () => Math.exp(normal() / 4)));
      const options = { seed: repetition, resamples: 399, kind: 'bca' } as const;
      const question = { ...QUESTION, confidence: 0.9 };
      const seen: Comparison = bootstrapSides(of(left ?? []), of(right ?? []), question, options);
      const [low, high] = bounds(difference(seen));
      if (low <= 0 && 0 <= high) covered += 1;
    }
    expect(Math.abs(covered / 500 - 0.9)).toBeLessThan(0.045);
  });
});

test('drawn numbers are spread evenly', () => {
  const drawn = new Uint32Array(70_000);
  randomWords(5).below(7, drawn);
  const counts = Array<number>(7).fill(0);
  for (const number of drawn) counts[number] = (counts[number] ?? 0) + 1;
  const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  expect(chiSquare).toBeLessThan(22.5);
});
