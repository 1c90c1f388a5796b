import type { Difference } from '../../../statistics/comparison.ts';
import type { Demand } from './demand.ts';

/** What a demand is decided from. */
export interface Decision {
  /** One for each limit, in their order. */
  readonly differences: readonly Difference[];
  readonly limits: readonly number[];
  readonly demand: Demand;
  readonly confidence: number;
  /** How far beyond a limit floating-point arithmetic alone may put a number. */
  readonly noise: number;
  readonly alternative?: 'greater' | 'less';
  /** Decides in place of the interval, where it is given. */
  readonly adjustedPValue?: number;
}

/**
 * Pass where the difference surely lies on the good side of every limit, fail where it surely lies on the bad side of one, else
 * unknown. Surely: the whole interval does, or, of a corrected goal, its corrected p-value is at most 1 − confidence. A one-sided
 * interval has no bad end that could fail, so there the probability of a difference as bad as this decides.
 */
export function decide(decision: Decision): 'pass' | 'fail' | 'unknown' {
  const { differences, limits, demand } = decision;
  if (demand.kind !== 'equivalence') {
    const [difference] = differences;
    return difference ? side(decision, difference, limits[0] ?? 0, demand.direction === 'increase') : 'unknown';
  }
  // Above the lower end of the band, and below the upper one.
  const ends = differences.map((difference, index) => side(decision, difference, limits[index] ?? 0, index === 0));
  if (ends.includes('fail')) return 'fail';
  return ends.length > 0 && ends.every((end) => end === 'pass') ? 'pass' : 'unknown';
}

function side(
  { confidence, noise, alternative, adjustedPValue }: Decision,
  { interval, estimate, exact, pValue }: Difference,
  limit: number,
  upwards: boolean,
): 'pass' | 'fail' | 'unknown' {
  const alpha = 1 - confidence;
  const refuted = alternative !== undefined && !exact && 1 - pValue <= alpha;
  if (adjustedPValue !== undefined) {
    if (adjustedPValue <= alpha) return good(estimate, limit, upwards, noise) ? 'pass' : 'fail';
    return refuted ? 'fail' : 'unknown';
  }
  if (exact && pValue > alpha) return 'unknown';
  const low = interval[0] ?? -Infinity;
  const high = interval[1] ?? Infinity;
  const [worst, best] = upwards ? [low - limit, high - limit] : [limit - high, limit - low];
  if (worst >= -noise) return 'pass';
  if (best < -noise) return 'fail';
  return refuted ? 'fail' : 'unknown';
}

function good(estimate: number, limit: number, upwards: boolean, noise: number): boolean {
  return (upwards ? estimate - limit : limit - estimate) >= -noise;
}
