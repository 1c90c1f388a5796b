import { mean, sampleVariance } from 'simple-statistics';
import { lend, type Numbers } from './lend.ts';

/** What is kept of one side's numbers: enough for intervals, tests and required n. */
export interface Sample {
  readonly n: number;
  /** Null where there are no numbers, or where they are too large for their mean to be computed. */
  readonly mean: number | null;
  /** With n − 1 below. Null for fewer than two numbers, or where they are so large or so small that it cannot be computed. */
  readonly variance: number | null;
}

/**
 * Describes finite numbers: the mean by a compensated sum, the variance from the deviations from it, so that numbers that are
 * alike keep their digits however large they are.
 */
export function describeSample(values: Numbers): Sample {
  const n = values.length;
  if (n === 0) return { n, mean: null, variance: null };
  const center = mean(lend(values));
  return { n, mean: Number.isFinite(center) ? center : null, variance: n < 2 ? null : varianceOf(values) };
}

/** Zero means that all are equal, and nothing else. */
function varianceOf(values: Numbers): number | null {
  if (lend(values).every((value) => value === values[0])) return 0;
  const variance = sampleVariance(lend(values));
  return variance > 0 && Number.isFinite(variance) ? variance : null;
}
