import { normalTail } from './normal-tail.ts';
import { root } from './root.ts';
import { upperT } from './upper-t.ts';

/** A comparison of means that is planned. */
export interface MeansPlan {
  /** Standard error of the estimate, times the root of the number of units: of pairs the spread of their differences, of sides that of both together. */
  readonly spreadPerUnit: number;
  /** Pairs, or units on each side. */
  readonly n: number;
  /** n − 1 of pairs; 2n − 2 of sides that spread alike. */
  readonly degreesOfFreedom: number;
  /** Left outside each bounded end of the interval: (1 − confidence) / 2 of a two-sided one. */
  readonly tail: number;
}

/**
 * The probability that the interval lies on the right side of a limit from which the true difference is this far: the upper tail of
 * the noncentral t. Integrated over the distribution of the sample's spread by the trapezoidal rule, which for so smooth a function
 * on a logarithmic scale is exact to about twelve digits.
 */
export function powerOfMeans({ spreadPerUnit, n, degreesOfFreedom, tail }: MeansPlan, distance: number): number {
  const center = (Math.abs(distance) / spreadPerUnit) * Math.sqrt(n);
  const critical = upperT(tail, degreesOfFreedom);
  const width = 1 / Math.sqrt(degreesOfFreedom);
  const from = -40 / degreesOfFreedom - 10 * width;
  const to = Math.min(3, 10 * width);
  const steps = Math.ceil((to - from) / (width / 20));
  let [power, whole] = [0, 0];
  for (let step = 0; step <= steps; step += 1) {
    const log = from + ((to - from) * step) / steps;
    // Of the logarithm of s, where df·s² follows chi-square; largest at 0.
    const weight = Math.exp(degreesOfFreedom * (log - Math.expm1(2 * log) / 2));
    whole += weight;
    power += weight * normalTail(critical * Math.exp(log) - center);
  }
  return power / whole;
}

/** The distance from the limit that would be decided with this power: the minimum detectable effect. */
export function detectableMeans(plan: MeansPlan, power: number): number {
  let most = plan.spreadPerUnit;
  while (powerOfMeans(plan, most) < power) most *= 2;
  return root((distance) => powerOfMeans(plan, distance) - power, 0, most);
}
