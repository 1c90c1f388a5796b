import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { adjustP } from '../../src/statistics/adjusted-p.ts';
import type { Comparison, ComparisonQuestion } from '../../src/statistics/comparison.ts';
import { type Equivalence, equivalence } from '../../src/statistics/equivalence.ts';
import { mannWhitney } from '../../src/statistics/mann-whitney.ts';
import { pairedT } from '../../src/statistics/paired-t.ts';
import { describePairs } from '../../src/statistics/pairs.ts';
import { describeSample } from '../../src/statistics/describe-sample.ts';
import { welchT } from '../../src/statistics/welch-t.ts';
import { bounds, expectToAgree, readGolden } from './golden.ts';
import { seededUniform } from './seeded-normal.ts';

const CORRECTIONS = ['bonferroni', 'holm', 'benjamini-hochberg'] as const;

describe('adjusted p-values', () => {
  type Family = Readonly<Record<'pValues' | (typeof CORRECTIONS)[number], readonly number[]>>;
  test.each(readGolden<Family>('families'))('of $pValues are those of statsmodels', (family) => {
    for (const correction of CORRECTIONS) {
      adjustP(family.pValues, correction).forEach((p, place) =>
        expectToAgree(p, family[correction][place] ?? Number.NaN, `${correction} ${place}`),
      );
    }
  });

  const lists = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 });
  test('never fall below the p-value, keep its order, and are ordered among themselves', () => {
    fc.assert(
      fc.property(lists, (pValues) => {
        const [bonferroni = [], holm = [], benjaminiHochberg = []] = CORRECTIONS.map((one) => adjustP(pValues, one));
        pValues.forEach((p, place) => {
          const slack = 1 + 1e-12;
          expect(benjaminiHochberg[place]).toBeGreaterThanOrEqual(p / slack);
          expect((holm[place] ?? 0) * slack).toBeGreaterThanOrEqual(benjaminiHochberg[place] ?? 1);
          expect((bonferroni[place] ?? 0) * slack).toBeGreaterThanOrEqual(holm[place] ?? 1);
          pValues.forEach((other, at) => {
            if (other < p) expect(holm[at]).toBeLessThanOrEqual(holm[place] ?? 0);
          });
        });
      }),
      { numRuns: 200 },
    );
  });

  test('Holm and Bonferroni falsely claim anything in at most 5 % of families', () => {
    const uniform = seededUniform(6);
    const claims = { bonferroni: 0, holm: 0, 'benjamini-hochberg': 0 };
    for (let family = 0; family < 4000; family += 1) {
      const pValues = Array.from({ length: 6 }, uniform);
      for (const correction of CORRECTIONS)
        if (adjustP(pValues, correction).some((p) => p <= 0.05)) claims[correction] += 1;
    }
    for (const correction of CORRECTIONS) expect(claims[correction] / 4000).toBeLessThan(0.062);
    expect(claims.holm / 4000).toBeGreaterThan(0.036);
  });

  test('one that is no probability is refused', () => {
    expect(() => adjustP([0.5, Number.NaN], 'holm')).toThrow('from 0 to 1');
    expect(() => adjustP([1.1], 'bonferroni')).toThrow('from 0 to 1');
    expect(adjustP([], 'holm')).toEqual([]);
  });
});

function decided(answer: ReturnType<typeof equivalence>): Equivalence {
  if ('none' in answer) throw new Error(answer.none);
  return answer;
}

describe('equivalence', () => {
  interface Golden {
    readonly baseline: readonly number[];
    readonly independent: readonly number[];
    readonly paired: readonly number[];
    readonly band: readonly [number, number];
    readonly independentP: readonly [number, number];
    readonly pairedP: readonly [number, number];
  }
  test.each(readGolden<Golden>('equivalence'))('within $band: both one-sided p are those of statsmodels', (golden) => {
    const { baseline, independent, paired, band, independentP, pairedP } = golden;
    const asked = { band, confidence: 0.95, relative: false };
    const pairs = describePairs(baseline, paired);
    const cases = [
      [decided(equivalence((question) => pairedT(pairs, question), asked)), pairedP],
      [
        decided(
          equivalence((question) => welchT(describeSample(baseline), describeSample(independent), question), asked),
        ),
        independentP,
      ],
    ] as const;
    for (const [seen, wanted] of cases) {
      expectToAgree(seen.oneSided[0], wanted[0], 'above the lower end');
      expectToAgree(seen.oneSided[1], wanted[1], 'below the upper end');
      expectToAgree(seen.difference.pValue, Math.min(1, 2 * Math.max(...wanted)), 'p');
    }
  });

  const values = fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 9, maxLength: 9 });
  test('p is at most 1 − confidence exactly where the interval lies in the band', () => {
    fc.assert(
      fc.property(values, values, fc.integer({ min: 1, max: 60 }), (left, right, reach) => {
        const welch = (question: ComparisonQuestion): Comparison =>
          welchT(describeSample(left), describeSample(right), question);
        const ranks = (question: ComparisonQuestion): Comparison => mannWhitney(left, right, question);
        for (const compare of [welch, ranks]) {
          const answer = equivalence(compare, {
            band: [-reach - 0.25, reach / 2 + 0.25],
            confidence: 0.9,
            relative: false,
          });
          if ('none' in answer || answer.difference.exact) return;
          const [low, high] = bounds(answer.difference);
          const inside = low > -reach - 0.25 && high < reach / 2 + 0.25;
          if (inside) expect(answer.difference.pValue).toBeLessThanOrEqual(0.1 + 1e-9);
          // With ties the rank test may claim a little more than the interval does, never less.
          else if (compare === welch) expect(answer.difference.pValue).toBeGreaterThanOrEqual(0.1 - 1e-9);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('what cannot be compared is said', () => {
    const one = describeSample([1]);
    const asked = { band: [-1, 1], confidence: 0.95, relative: false } as const;
    expect(equivalence((question) => welchT(one, one, question), asked)).toEqual({ none: 'too-few' });
  });
});
