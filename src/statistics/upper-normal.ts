import quantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * The value that a standard normal one exceeds with this probability. Asked for through the lower tail, where small probabilities
 * keep all their digits.
 *
 * @param probability in (0, 1)
 */
export function upperNormal(probability: number): number {
  return -quantile(probability, 0, 1);
}
