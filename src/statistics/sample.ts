import type { Numbers } from './lend.ts';
import { meanOf } from './mean-of.ts';

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
  return { n, mean: Number.isFinite(center) ? center : null, variance: n < 2 ? null : varianceOf(values, center) };
}

/** Zero means that all are equal, and nothing else. */
function varianceOf(values: Numbers, center: number): number | null {
  const [first] = values;
  let index = 1;
  while (index < values.length && values[index] === first) index += 1;
  if (index === values.length) return 0;
  let squares = 0;
  for (let place = 0; place < values.length; place += 1) {
    const deviation = (values[place] ?? 0) - center;
    squares += deviation * deviation;
  }
  const variance = squares / (values.length - 1);
  return variance > 0 && Number.isFinite(variance) ? variance : null;
}
