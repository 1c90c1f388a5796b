import type { Numbers } from './lend.ts';
import { meanOf } from './mean-of.ts';
import { sampleFromSums } from './sample-from-sums.ts';

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
  const center = meanOf(values);
  let squares = 0;
  for (let index = 0; index < n; index += 1) {
    const deviation = (values[index] ?? 0) - center;
    squares += deviation * deviation;
  }
  return sampleFromSums(n, center, squares, (index) => values[index] === values[0]);
}
