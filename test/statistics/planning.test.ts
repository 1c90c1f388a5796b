import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Alternative } from '../../src/statistics/comparison.ts';
import { detectablePairs, detectableProportion, detectableRankShare } from '../../src/statistics/detectable-share.ts';
import { hedgesG } from '../../src/statistics/effect-size.ts';
import { fisherExact } from '../../src/statistics/fisher-exact.ts';
import { mcnemar } from '../../src/statistics/mcnemar.ts';
import { noetherN } from '../../src/statistics/mann-whitney.ts';
import { detectableMeans, powerOfMeans } from '../../src/statistics/power-of-means.ts';
import { powerOfFisher, powerOfPairs, powerOfProportions, powerOfRanks } from '../../src/statistics/power-of-shares.ts';
import { predictionBounds } from '../../src/statistics/prediction-bounds.ts';
import { compareProportions } from '../../src/statistics/proportions.ts';
import { requiredN } from '../../src/statistics/required-n.ts';
import { describeSample } from '../../src/statistics/describe-sample.ts';
import { difference, expectBounds, expectToAgree, readGolden } from './golden.ts';
import { seededNormal, seededUniform } from './seeded-normal.ts';

interface Powers {
  readonly means: readonly {
    readonly n: number;
    readonly degreesOfFreedom: number;
    readonly distance: number;
    readonly tail: number;
    readonly power: number;
  }[];
  readonly proportions: readonly {
    readonly baseline: number;
    readonly candidate: number;
    readonly n: number;
    readonly tail: number;
    readonly power: number;
  }[];
}
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the file is ours
const golden = JSON.parse(readFileSync(join(import.meta.dirname, '../golden/statistics/power.json'), 'utf8')) as Powers;

describe('power', () => {
  test.each(golden.means)('of a mean, $distance spreads away over $n units at $tail: the noncentral t', (plan) => {
    const seen = powerOfMeans({ spreadPerUnit: 1, ...plan }, plan.distance);
    expectToAgree(seen, plan.power, 'power');
    expect(powerOfMeans({ spreadPerUnit: 1, ...plan }, -plan.distance)).toBe(seen);
  });

  test.each(golden.proportions)('of $candidate beside $baseline over $n units: that of statsmodels', (plan) => {
    const seen = powerOfProportions({ ...plan, limit: 0 }, plan.baseline, plan.candidate);
    expectToAgree(seen, plan.power, 'power');
  });

  test('the detectable effect is the one that has the power', () => {
    const plan = { spreadPerUnit: 2, n: 15, degreesOfFreedom: 14, tail: 0.025 };
    expect(powerOfMeans(plan, detectableMeans(plan, 0.8))).toBeCloseTo(0.8, 9);
    const shares = { n: 200, limit: -0.03, tail: 0.025 };
    for (const direction of ['above', 'below'] as const) {
      const found = detectableProportion(shares, 0.6, 0.8, direction) ?? Number.NaN;
      expect(powerOfProportions(shares, 0.6, found)).toBeCloseTo(0.8, 9);
      expect(found > 0.57).toBe(direction === 'above');
    }
    expect(detectableProportion({ n: 10, limit: 0, tail: 0.025 }, 0.9, 0.8, 'above')).toBeUndefined();
    const rank = detectableRankShare({ n: 30, tail: 0.025 }, 0.8, 'sides') ?? Number.NaN;
    expect(powerOfRanks({ n: 30, tail: 0.025 }, rank, 'sides')).toBeCloseTo(0.8, 9);
    expect(detectableRankShare({ n: 3, tail: 0.025 }, 0.8, 'pairs')).toBeUndefined();
  });

  test('the detectable difference over the same units has the power, as counted in simulated experiments', () => {
    const plan = { n: 150, limit: -0.05, tail: 0.025 };
    for (const direction of ['above', 'below'] as const) {
      const found = detectablePairs(plan, 0.2, 0.8, direction) ?? Number.NaN;
      expect(found > plan.limit).toBe(direction === 'above');
      const shares = { onlyBaseline: (0.2 - found) / 2, onlyCandidate: (0.2 + found) / 2 };
      expect(powerOfPairs(plan, { both: 0.8, neither: 0, ...shares })).toBeCloseTo(0.8, 9);
      const uniform = seededUniform(21);
      let decided = 0;
      for (let repetition = 0; repetition < 2000; repetition += 1) {
        let [onlyBaseline, onlyCandidate] = [0, 0];
        for (let unit = 0; unit < plan.n; unit += 1) {
          const drawn = uniform();
          if (drawn < shares.onlyBaseline) onlyBaseline += 1;
          else if (drawn < 0.2) onlyCandidate += 1;
        }
        const pairs = { both: plan.n - onlyBaseline - onlyCandidate, onlyBaseline, onlyCandidate, neither: 0 };
        const [low, high] = difference(
          mcnemar(pairs, { limit: plan.limit, confidence: 0.95, relative: false }),
        ).interval;
        if (direction === 'above' ? (low ?? 0) > plan.limit : (high ?? 0) < plan.limit) decided += 1;
      }
      expect(Math.abs(decided / 2000 - 0.8)).toBeLessThan(0.04);
    }
    // Where hardly anybody differs, nothing above the limit can be told, and what lies far below it at once.
    expect(detectablePairs({ n: 20, limit: 0, tail: 0.025 }, 0.05, 0.8, 'above')).toBeUndefined();
    expect(detectablePairs({ n: 10_000, limit: -0.05, tail: 0.025 }, 0.01, 0.8, 'above')).toBe(-0.01);
  });

  test('the power of Fisher’s test is that of its required number of units, and of the share it can tell', () => {
    const sides = [
      { n: 60, successes: 30 },
      { n: 60, successes: 42 },
    ] as const;
    const n = difference(fisherExact(...sides, { limit: 0, confidence: 0.95, relative: false })).requiredN ?? 0;
    const power = (units: number): number => powerOfFisher({ n: units, limit: 0, tail: 0.025 }, 0.5, 0.7);
    expect(power(n)).toBeGreaterThanOrEqual(0.8);
    expect(power(n - 2)).toBeLessThan(0.8);
    expect(power(n)).toBeLessThan(powerOfProportions({ n, limit: 0, tail: 0.025 }, 0.5, 0.7));
    expect(power(4)).toBe(0);
    const plan = { n, limit: 0, tail: 0.025 };
    const found = detectableProportion(plan, 0.5, 0.8, 'above', powerOfFisher) ?? Number.NaN;
    expect(powerOfFisher(plan, 0.5, found)).toBeCloseTo(0.8, 9);
  });

  test('the required number of units is the first that has a power of 80 %', () => {
    const n =
      requiredN({ distance: 0.4, spreadPerUnit: 1, tail: 0.025, power: 0.8, degreesOfFreedom: (units) => units - 1 }) ??
      0;
    const power = (units: number): number =>
      powerOfMeans({ spreadPerUnit: 1, n: units, degreesOfFreedom: units - 1, tail: 0.025 }, 0.4);
    expect(power(n + 1)).toBeGreaterThanOrEqual(0.8);
    expect(power(n - 2)).toBeLessThan(0.8);

    const asked = { limit: -0.05, confidence: 0.95, relative: false };
    const sides =
      difference(compareProportions({ n: 100, successes: 80 }, { n: 100, successes: 82 }, asked)).requiredN ?? 0;
    const ofSides = (units: number): number => powerOfProportions({ n: units, limit: -0.05, tail: 0.025 }, 0.8, 0.82);
    expect(ofSides(sides)).toBeGreaterThanOrEqual(0.8);
    expect(ofSides(sides - 1)).toBeLessThan(0.8);

    const pairs =
      difference(mcnemar({ both: 70, onlyBaseline: 8, onlyCandidate: 10, neither: 12 }, asked)).requiredN ?? 0;
    const shares = { both: 0.7, onlyBaseline: 0.08, onlyCandidate: 0.1, neither: 0.12 };
    expect(powerOfPairs({ n: pairs, limit: -0.05, tail: 0.025 }, shares)).toBeGreaterThanOrEqual(0.8);
    expect(powerOfPairs({ n: pairs - 1, limit: -0.05, tail: 0.025 }, shares)).toBeLessThan(0.8);

    const ranks = noetherN(0.62, 6, { limit: 0, confidence: 0.95, relative: false }) ?? 0;
    expect(powerOfRanks({ n: ranks, tail: 0.025 }, 0.62, 'sides')).toBeGreaterThanOrEqual(0.8);
    expect(powerOfRanks({ n: ranks - 1, tail: 0.025 }, 0.62, 'sides')).toBeLessThan(0.8);
  });
});

test('an unbiased effect size: the mean of many is the truth', () => {
  const normal = seededNormal(17);
  let sum = 0;
  for (let repetition = 0; repetition < 4000; repetition += 1) {
    const [b, c] = [0, 0.8].map((center) => describeSample(Array.from({ length: 5 }, () => center + normal())));
    if (b && c) sum += hedgesG(b, c, (c.mean ?? 0) - (b.mean ?? 0));
  }
  expect(sum / 4000).toBeCloseTo(0.8, 1);
});

describe('prediction bounds', () => {
  type Golden = { readonly history: readonly number[]; readonly confidence: number } & Readonly<
    Partial<Record<'z' | 't' | 'log-normal' | 'iqr', readonly [number, number]>>
  >;
  test.each(readGolden<Golden>('prediction'))('of $history at $confidence', ({ history, confidence, ...wanted }) => {
    for (const method of ['z', 't', 'log-normal'] as const) {
      const seen = predictionBounds(history, { method, confidence });
      if ('none' in seen) throw new Error(seen.none);
      expectBounds(seen.bounds, wanted[method] ?? [null, null]);
    }
    const fences = predictionBounds(history, { method: 'iqr', multiple: 1.5 });
    if ('none' in fences) expect([fences.none, wanted.iqr]).toEqual(['too-few', undefined]);
    else expectBounds(fences.bounds, wanted.iqr ?? [null, null]);
  });

  test.each(['t', 'log-normal'] as const)('by %s hold the next value as often as they say', (method) => {
    const normal = seededNormal(3);
    const next = (): number => (method === 't' ? 5 + normal() : Math.exp(1 + normal() / 2));
    let held = 0;
    for (let repetition = 0; repetition < 3000; repetition += 1) {
      const seen = predictionBounds(Array.from({ length: 6 }, next), { method, confidence: 0.9 });
      const value = next();
      if ('bounds' in seen && (seen.bounds[0] ?? 0) <= value && value <= (seen.bounds[1] ?? 0)) held += 1;
    }
    expect(Math.abs(held / 3000 - 0.9)).toBeLessThan(0.02);
  });

  test.each(['greater', 'less'] as const)('one-sided (%s) leave the other side open', (alternative: Alternative) => {
    const seen = predictionBounds([1, 2, 3, 5], { method: 't', confidence: 0.95, alternative });
    expect('bounds' in seen && seen.bounds[alternative === 'greater' ? 1 : 0]).toBeNull();
  });

  test('many runs without spread bound the next by how many they are', () => {
    const runs = Array<number>(40).fill(0.3);
    expect(predictionBounds(runs, { method: 't', confidence: 0.95 })).toMatchObject({
      bounds: [0.3, 0.3],
      center: 0.3,
    });
    expect(predictionBounds(runs.slice(2), { method: 't', confidence: 0.95 })).toEqual({ none: 'no-spread' });
  });

  test.each([
    [[1], { method: 't', confidence: 0.95 }, 'too-few'],
    [[1, 2, 3], { method: 'iqr', multiple: 1.5 }, 'too-few'],
    [[0.3, 0.3, 0.3], { method: 'z', confidence: 0.95 }, 'no-spread'],
    [[0.1 + 0.2, 0.3, 0.3], { method: 't', confidence: 0.95 }, 'no-spread'],
    [[1, 1, 1, 1, 9], { method: 'iqr', multiple: 3 }, 'no-spread'],
    [[1, 0, 2], { method: 'log-normal', confidence: 0.95 }, 'not-positive'],
    [[1e200, 3e200], { method: 't', confidence: 0.95 }, 'beyond-computing'],
  ] as const)('%j by %j: %s', (history, asked, none) => expect(predictionBounds(history, asked)).toEqual({ none }));
});
