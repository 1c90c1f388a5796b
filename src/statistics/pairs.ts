import type { Numbers } from './lend.ts';
import type { Sample } from './sample.ts';
import { sampleFromSums } from './sample-from-sums.ts';

/** What is kept of numbers that were measured in pairs. */
export interface Pairs {
  readonly n: number;
  readonly baseline: Sample;
  readonly candidate: Sample;
  /** Candidate minus baseline, pair by pair. */
  readonly difference: Sample;
  /** Of baseline and candidate, with n − 1 below. Null as a variance is. */
  readonly covariance: number | null;
}

const NONE: Sample = { n: 0, mean: null, variance: null };

/**
 * Describes finite numbers, of which those at the same place belong together: each as {@link describeSample} does, to the last bit, but
 * all at once, which takes a third of the time.
 */
export function describePairs(baseline: Numbers, candidate: Numbers): Pairs {
  const n = baseline.length;
  if (candidate.length !== n)
    throw new RangeError(`pairs need equal numbers on both sides, not ${n} and ${candidate.length}`);
  if (n === 0) return { n, baseline: NONE, candidate: NONE, difference: NONE, covariance: null };
  const [before, after, apart] = meansOf(baseline, candidate);
  let [squaresBefore, squaresAfter, squaresApart, products] = [0, 0, 0, 0];
  for (let index = 0; index < n; index += 1) {
    const b = baseline[index] ?? 0;
    const c = candidate[index] ?? 0;
    const fromBefore = b - before;
    const fromAfter = c - after;
    const fromApart = c - b - apart;
    squaresBefore += fromBefore * fromBefore;
    squaresAfter += fromAfter * fromAfter;
    squaresApart += fromApart * fromApart;
    products += fromBefore * fromAfter;
  }
  const difference = (index: number): number => (candidate[index] ?? 0) - (baseline[index] ?? 0);
  return {
    n,
    baseline: sampleFromSums(n, before, squaresBefore, (index) => baseline[index] === baseline[0]),
    candidate: sampleFromSums(n, after, squaresAfter, (index) => candidate[index] === candidate[0]),
    difference: sampleFromSums(n, apart, squaresApart, (index) => difference(index) === difference(0)),
    covariance: n < 2 || !Number.isFinite(products) ? null : products / (n - 1),
  };
}

/** The means of both sides and of the differences, by sums as in {@link meanOf}. At least one pair. */
function meansOf(baseline: Numbers, candidate: Numbers): readonly [before: number, after: number, apart: number] {
  const n = baseline.length;
  let before = baseline[0] ?? Number.NaN;
  let after = candidate[0] ?? Number.NaN;
  let apart = after - before;
  let [beforeCorrection, afterCorrection, apartCorrection] = [0, 0, 0];
  for (let index = 1; index < n; index += 1) {
    const b = baseline[index] ?? Number.NaN;
    const c = candidate[index] ?? Number.NaN;
    const d = c - b;
    const nextBefore = before + b;
    const nextAfter = after + c;
    const nextApart = apart + d;
    const addedBefore = nextBefore - before;
    const addedAfter = nextAfter - after;
    const addedApart = nextApart - apart;
    beforeCorrection += before - (nextBefore - addedBefore) + (b - addedBefore);
    afterCorrection += after - (nextAfter - addedAfter) + (c - addedAfter);
    apartCorrection += apart - (nextApart - addedApart) + (d - addedApart);
    before = nextBefore;
    after = nextAfter;
    apart = nextApart;
  }
  return [(before + beforeCorrection) / n, (after + afterCorrection) / n, (apart + apartCorrection) / n];
}
