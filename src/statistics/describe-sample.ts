import type { Numbers } from './lend.ts';
import { meanOf } from './mean-of.ts';
import type { Sample } from './sample.ts';
import { sampleFromSums } from './sample-from-sums.ts';

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
