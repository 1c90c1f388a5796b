import cdf from '@stdlib/stats-base-dists-t-cdf';

/**
 * The probability that Student's t lies at least as far from zero as this, on either side. From the lower tail, so that it
 * keeps its digits down to 1e-300.
 */
export function twoSidedP(t: number, degreesOfFreedom: number): number {
  return Math.min(1, 2 * cdf(-Math.abs(t), degreesOfFreedom));
}
