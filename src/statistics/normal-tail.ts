import cdf from '@stdlib/stats-base-dists-normal-cdf';

/** The probability that a standard normal value is at least this large; keeps its digits down to 1e-300. */
export function normalTail(z: number): number {
  return cdf(-z, 0, 1);
}
