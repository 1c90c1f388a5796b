import { describe, expect, test } from '@jest/globals';
import type { Comparison, ComparisonQuestion } from '../../src/statistics/comparison.ts';
import { fisherExact } from '../../src/statistics/fisher-exact.ts';
import { mannWhitney } from '../../src/statistics/mann-whitney.ts';
import { mcnemar } from '../../src/statistics/mcnemar.ts';
import { countPairs } from '../../src/statistics/paired-binary.ts';
import { pairedT } from '../../src/statistics/paired-t.ts';
import { permutePairs, permuteSides } from '../../src/statistics/permutation.ts';
import { compareProportions } from '../../src/statistics/proportions.ts';
import { describePairs } from '../../src/statistics/pairs.ts';
import { describeSample } from '../../src/statistics/describe-sample.ts';
import { welchT } from '../../src/statistics/welch-t.ts';
import { wilcoxon } from '../../src/statistics/wilcoxon.ts';
import { difference } from './golden.ts';
import { seededNormal, seededUniform } from './seeded-normal.ts';

/** Repetitions of an experiment without an effect. */
const TIMES = 3000;
/**
 * A distribution function that follows from so many draws is nowhere further from the true one than this, but for one time in ten
 * thousand (P. Massart, Annals of Probability 18, 1990, 1269–1283: the least constant in the inequality of Dvoretzky, Kiefer, Wolfowitz).
 */
const FARTHEST = Math.sqrt(Math.log(2 / 1e-4) / (2 * TIMES));

const QUESTION: ComparisonQuestion = { limit: 0, confidence: 0.95, relative: false };
const ALTERNATIVES = ['two-sided', 'greater', 'less'] as const;

type Draw = (repetition: number, question: ComparisonQuestion) => Comparison;

/** How far the p-values are from uniform: at most in excess of it (too many small ones) and at most short of it. */
function distances(draw: Draw, question: ComparisonQuestion): { readonly excess: number; readonly short: number } {
  const found = Float64Array.from({ length: TIMES }, (_, repetition) => {
    const compared = draw(repetition, question);
    // Where nobody differs there is nothing to reject.
    return 'none' in compared ? 1 : difference(compared).pValue;
  }).sort();
  let [excess, short] = [0, 0];
  found.forEach((p, index) => {
    excess = Math.max(excess, (index + 1) / TIMES - p);
    short = Math.max(short, p - index / TIMES);
  });
  return { excess, short };
}

function numbers(n: number, draw: () => number): number[] {
  return Array.from({ length: n }, draw);
}

/** Two sides of the same distribution, of which tests of continuous numbers must find p anywhere from 0 to 1 as often. */
const CONTINUOUS: Readonly<Record<string, () => Draw>> = {
  'paired t': () => {
    const normal = seededNormal(1);
    return (_, question) => {
      // Pairs share what is their own.
      const own = numbers(7, () => 3 * normal());
      const side = (): number[] => own.map((value) => value + normal());
      return pairedT(describePairs(side(), side()), question);
    };
  },
  'Welch t': () => {
    const normal = seededNormal(2);
    return (_, question) =>
      welchT(describeSample(numbers(25, normal)), describeSample(numbers(25, () => 2 * normal())), question);
  },
  'Mann–Whitney, large samples': () => {
    const uniform = seededUniform(3);
    return (_, question) => mannWhitney(numbers(60, uniform), numbers(60, uniform), question);
  },
  'Wilcoxon, large samples': () => {
    const normal = seededNormal(4);
    return (_, question) => wilcoxon(numbers(60, normal), numbers(60, normal), question);
  },
  'permutation of units': () => {
    const normal = seededNormal(5);
    return (seed, question) =>
      permuteSides(numbers(9, normal), numbers(15, normal), question, { seed, resamples: 199 });
  },
  'permutation of pairs': () => {
    const normal = seededNormal(6);
    return (seed, question) =>
      permutePairs(numbers(16, normal), numbers(16, normal), question, { seed, resamples: 199 });
  },
};

/** Tests whose p-values are few: a p that is smaller than uniform would be a pass too many. */
const DISCRETE: Readonly<Record<string, () => Draw>> = {
  'Fisher exact': () => {
    const share = shares(7, 0.3);
    return (_, question) => fisherExact(share(15), share(24), question);
  },
  'McNemar exact': () => {
    const uniform = seededUniform(8);
    return (_, question) => {
      const side = (): number[] => numbers(20, () => (uniform() < 0.4 ? 1 : 0));
      const pairs = countPairs(side(), side());
      return pairs ? mcnemar(pairs, question) : { none: 'too-few' };
    };
  },
  'Mann–Whitney, few units with ties': () => {
    const uniform = seededUniform(9);
    const tied = (): number => Math.floor(uniform() * 5);
    return (_, question) => mannWhitney(numbers(6, tied), numbers(8, tied), question);
  },
  'Wilcoxon, few pairs with ties': () => {
    const uniform = seededUniform(10);
    const tied = (): number => Math.floor(uniform() * 5);
    return (_, question) => wilcoxon(numbers(9, tied), numbers(9, tied), question);
  },
  'permutation of units, all': () => {
    const uniform = seededUniform(11);
    const tied = (): number => Math.floor(uniform() * 9);
    return (seed, question) => permuteSides(numbers(4, tied), numbers(5, tied), question, { seed, resamples: 500 });
  },
  'permutation of pairs, all': () => {
    const uniform = seededUniform(12);
    const tied = (): number => Math.floor(uniform() * 9);
    return (seed, question) => permutePairs(numbers(7, tied), numbers(7, tied), question, { seed, resamples: 500 });
  },
};

function shares(seed: number, share: number): (n: number) => { readonly n: number; readonly successes: number } {
  const uniform = seededUniform(seed);
  return (n) => ({ n, successes: numbers(n, uniform).filter((value) => value < share).length });
}

describe('without an effect, p is uniform', () => {
  test.each(Object.entries(CONTINUOUS))('%s', (_, begin) => {
    for (const alternative of ALTERNATIVES) {
      const { excess, short } = distances(begin(), { ...QUESTION, alternative });
      expect({ alternative, excess: excess < FARTHEST, short: short < FARTHEST }).toEqual({
        alternative,
        excess: true,
        short: true,
      });
    }
  });

  test('two shares, but for the steps that shares come in', () => {
    for (const alternative of ALTERNATIVES) {
      const share = shares(13, 0.4);
      const draw: Draw = (_, question) => compareProportions(share(200), share(170), question);
      const { excess, short } = distances(draw, { ...QUESTION, alternative });
      expect(Math.max(excess, short)).toBeLessThan(FARTHEST + 0.02);
    }
  });
});

describe('without an effect, p is nowhere smaller than uniform where it comes in steps', () => {
  test.each(Object.entries(DISCRETE))('%s', (_, begin) => {
    for (const alternative of ALTERNATIVES)
      expect(distances(begin(), { ...QUESTION, alternative }).excess).toBeLessThan(FARTHEST);
  });
});

test('p-values of a spread that is held too small would be found out', () => {
  const normal = seededNormal(14);
  const draw: Draw = (_, question) => {
    const [b, c] = [describeSample(numbers(25, normal)), describeSample(numbers(25, normal))];
    return welchT({ ...b, variance: (b.variance ?? 0) * 0.7 }, { ...c, variance: (c.variance ?? 0) * 0.7 }, question);
  };
  expect(distances(draw, { ...QUESTION, alternative: 'two-sided' }).excess).toBeGreaterThan(FARTHEST);
});
