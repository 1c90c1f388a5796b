import type { Numbers } from './lend.ts';
import { describeSample, type Sample } from './sample.ts';

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

/** Describes finite numbers, of which those at the same place belong together. */
export function describePairs(baseline: Numbers, candidate: Numbers): Pairs {
  const n = baseline.length;
  if (candidate.length !== n)
    throw new RangeError(`pairs need equal numbers on both sides, not ${n} and ${candidate.length}`);
  const differences = new Float64Array(n);
  for (let index = 0; index < n; index += 1) differences[index] = (candidate[index] ?? 0) - (baseline[index] ?? 0);
  const before = describeSample(baseline);
  const after = describeSample(candidate);
  return {
    n,
    baseline: before,
    candidate: after,
    difference: describeSample(differences),
    covariance: n < 2 ? null : covarianceOf(baseline, before.mean, candidate, after.mean),
  };
}

function covarianceOf(left: Numbers, leftMean: number | null, right: Numbers, rightMean: number | null): number | null {
  if (leftMean === null || rightMean === null) return null;
  let sum = 0;
  for (let index = 0; index < left.length; index += 1)
    sum += ((left[index] ?? 0) - leftMean) * ((right[index] ?? 0) - rightMean);
  const covariance = sum / (left.length - 1);
  return Number.isFinite(covariance) ? covariance : null;
}
