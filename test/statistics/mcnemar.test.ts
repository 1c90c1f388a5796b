import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Alternative, ComparisonQuestion } from '../../src/statistics/comparison.ts';
import { mcnemar } from '../../src/statistics/mcnemar.ts';
import { countPairs, type PairedBinary } from '../../src/statistics/paired-binary.ts';
import { bounds, difference, expectToAgree, readGolden } from './golden.ts';
import { seededUniform } from './seeded-normal.ts';

interface Score {
  readonly estimate: number;
  readonly interval: readonly [number, number];
  readonly pValues: Readonly<Record<string, number>>;
}

interface Golden {
  readonly pairs: PairedBinary;
  readonly confidence: number;
  readonly exactP: Readonly<Record<Alternative, number>>;
  readonly difference: Score;
  readonly ratio?: Score;
}

const QUESTION: ComparisonQuestion = { limit: 0, confidence: 0.95, relative: false };

describe.each(readGolden<Golden>('mcnemar'))('$pairs at $confidence', (golden) => {
  const { pairs, confidence, exactP } = golden;

  test('p of no difference is that of the exact binomial test', () => {
    for (const alternative of ['two-sided', 'greater', 'less'] as const) {
      expectToAgree(difference(mcnemar(pairs, { ...QUESTION, alternative })).pValue, exactP[alternative], alternative);
    }
  });

  test.each([
    ['difference', golden.difference, false],
    ['ratio', golden.ratio, true],
  ] as const)(
    'the %s has the score interval, reaching to 0 where the exact test does not reject it',
    (_, score, relative) => {
      if (!score) return;
      const seen = difference(mcnemar(pairs, { limit: 0, confidence, relative }));
      expectToAgree(seen.estimate, score.estimate, 'estimate');
      const [low, high] = score.interval;
      const accepted = exactP['two-sided'] > 1 - confidence;
      expectToAgree(bounds(seen)[0], accepted ? Math.min(0, low) : low, 'low');
      expectToAgree(bounds(seen)[1], accepted ? Math.max(0, high) : high, 'high');
      for (const [limit, pValue] of Object.entries(score.pValues)) {
        const at = difference(mcnemar(pairs, { limit: Number(limit), confidence, relative }));
        const between = Number(limit) * seen.estimate > 0 && Math.abs(Number(limit)) < Math.abs(seen.estimate);
        expectToAgree(at.pValue, between ? Math.max(pValue, exactP['two-sided']) : pValue, `p at ${limit}`);
      }
    },
  );
});

const tables = fc
  .tuple(...([0, 1, 2, 3] as const).map(() => fc.integer({ min: 0, max: 60 })))
  .map(([both = 0, onlyBaseline = 0, onlyCandidate = 0, neither = 2]): PairedBinary => ({
    both,
    onlyBaseline,
    onlyCandidate,
    neither: neither + 2,
  }));

test('swapping the sides mirrors the answer', () => {
  fc.assert(
    fc.property(tables, fc.constantFrom(0, 0.03, -0.2), (pairs, limit) => {
      const swapped = { ...pairs, onlyBaseline: pairs.onlyCandidate, onlyCandidate: pairs.onlyBaseline };
      const one = difference(mcnemar(pairs, { ...QUESTION, limit }));
      const other = difference(mcnemar(swapped, { ...QUESTION, limit: -limit }));
      expect(other.estimate).toBeCloseTo(-one.estimate, 12);
      expect(-bounds(other)[1]).toBeCloseTo(bounds(one)[0], 9);
      expect(other.pValue).toBeCloseTo(one.pValue, 8);
      expect(other.requiredN).toBe(one.requiredN);
    }),
    { numRuns: 200 },
  );
});

test.each([
  [false, 0.05],
  [true, 0.1],
])('90 %% intervals cover the truth of 60 pairs (relative: %s)', (relative, truth) => {
  const uniform = seededUniform(11);
  let covered = 0;
  for (let repetition = 0; repetition < 3000; repetition += 1) {
    const counts = [0, 0, 0, 0];
    // 0.4 both, 0.1 only the baseline, 0.15 only the candidate.
    for (let pair = 0; pair < 60; pair += 1) {
      const u = uniform();
      const kind = u < 0.4 ? 0 : u < 0.5 ? 1 : u < 0.65 ? 2 : 3;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    const [both = 0, onlyBaseline = 0, onlyCandidate = 0, neither = 0] = counts;
    const seen = difference(
      mcnemar({ both, onlyBaseline, onlyCandidate, neither }, { limit: truth, confidence: 0.9, relative }),
    );
    if (bounds(seen)[0] <= truth && truth <= bounds(seen)[1]) covered += 1;
  }
  expect(covered / 3000).toBeGreaterThan(0.88);
  expect(covered / 3000).toBeLessThan(0.935);
});

test('pairs that are all alike leave as much room as so few deserve', () => {
  const seen = difference(mcnemar({ both: 20, onlyBaseline: 0, onlyCandidate: 0, neither: 0 }, QUESTION));
  expect(seen).toMatchObject({ estimate: 0, pValue: 1 });
  expect(bounds(seen)[0]).toBeLessThan(-0.1);
  const many = difference(
    mcnemar({ both: 200, onlyBaseline: 0, onlyCandidate: 0, neither: 0 }, { ...QUESTION, limit: -0.02 }),
  );
  expect(bounds(many)[0]).toBeGreaterThan(-0.02);
  expect(many.pValue).toBeLessThan(0.05);
});

test('pairs of zeros and ones are counted, and no others', () => {
  expect(countPairs([1, 1, 0, 0, 0], [1, 0, 1, 0, 0])).toEqual({
    both: 1,
    onlyBaseline: 1,
    onlyCandidate: 1,
    neither: 2,
  });
  expect(countPairs([1], [0.5])).toBeUndefined();
  expect(() => countPairs([1], [])).toThrow('equal numbers');
  expect(mcnemar({ both: 1, onlyBaseline: 0, onlyCandidate: 0, neither: 0 }, QUESTION)).toEqual({ none: 'too-few' });
});

test('the effect size is of the pairs that differ, and turns with the sides', () => {
  const pairs = { both: 50, onlyBaseline: 3, onlyCandidate: 12, neither: 35 };
  const turned = { ...pairs, onlyBaseline: 12, onlyCandidate: 3 };
  for (const relative of [false, true]) {
    const value = (of: PairedBinary): unknown => difference(mcnemar(of, { ...QUESTION, relative })).effect;
    expect(value(pairs)).toEqual({ measure: 'cohen-g', value: expect.closeTo(0.3, 12) });
    expect(value(turned)).toEqual({ measure: 'cohen-g', value: expect.closeTo(-0.3, 12) });
    expect(value({ ...pairs, onlyBaseline: 0, onlyCandidate: 0 })).toBeUndefined();
  }
});
