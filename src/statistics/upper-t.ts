import quantile from '@stdlib/stats-base-dists-t-quantile';

/**
 * The value that Student's t exceeds with this probability. Asked for through the lower tail, where small probabilities keep
 * all their digits.
 *
 * @param probability in (0, 1)
 * @param degreesOfFreedom > 0; need not be whole
 */
export function upperT(probability: number, degreesOfFreedom: number): number {
  return -quantile(probability, degreesOfFreedom);
}
