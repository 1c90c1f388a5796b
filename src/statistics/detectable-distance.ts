import { POWER } from './comparison.ts';
import { upperT } from './upper-t.ts';

/** As good as normal. */
const UNLIMITED = 1e9;

/**
 * The distance from the limit that an estimate with this standard error decides with a power of 80 %: (t[tail] + t[0.2]) · standard
 * error, the inverse of `requiredN`.
 *
 * @param tail left outside each bounded end of the interval, in (0, ½)
 */
export function detectableDistance(standardError: number, tail: number, degreesOfFreedom = UNLIMITED): number {
  return (upperT(tail, degreesOfFreedom) + upperT(1 - POWER, degreesOfFreedom)) * standardError;
}
