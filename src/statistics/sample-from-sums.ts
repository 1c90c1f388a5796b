import type { Sample } from './sample.ts';

/**
 * What is kept of finite numbers of which the sums have been made. A variance of zero means that all are equal, and nothing else.
 *
 * @param n at least 1
 * @param mean NaN or infinite where it could not be computed
 * @param squares of the deviations from the mean, added up
 * @param likeFirst whether the number at a place is the first one
 */
export function sampleFromSums(
  n: number,
  mean: number,
  squares: number,
  likeFirst: (index: number) => boolean,
): Sample {
  return {
    n,
    mean: Number.isFinite(mean) ? mean : null,
    variance: n < 2 ? null : varianceOf(n, squares, likeFirst),
  };
}

function varianceOf(n: number, squares: number, likeFirst: (index: number) => boolean): number | null {
  let index = 1;
  while (index < n && likeFirst(index)) index += 1;
  if (index === n) return 0;
  const variance = squares / (n - 1);
  return variance > 0 && Number.isFinite(variance) ? variance : null;
}
