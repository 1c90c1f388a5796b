import type { ComparisonQuestion, Difference } from './comparison.ts';

/**
 * Joins a score difference, whose test takes any limit, with an exact test, which knows only the limit 0: p at 0 is the exact one;
 * the interval reaches to 0 where the exact test does not reject it; and beyond 0, nearer to the estimate, p is at least the exact
 * one. So neither ever claims more than the exact test allows.
 *
 * @param exactP of no difference, against the alternative asked for
 */
export function exactAtZero(difference: Difference, exactP: number, question: ComparisonQuestion): Difference {
  const { limit, confidence, alternative = 'two-sided' } = question;
  const { estimate, pValue } = difference;
  const upwards = alternative === 'two-sided' ? estimate > 0 : alternative === 'greater';
  const beyond = upwards ? limit > 0 : limit < 0;
  const claimed = alternative !== 'two-sided' || (upwards ? estimate > limit : estimate < limit);
  const [low, high] = difference.interval;
  const accepted = exactP > 1 - confidence;
  return {
    ...difference,
    pValue: limit === 0 ? exactP : beyond && claimed ? Math.max(pValue, exactP) : pValue,
    interval: accepted
      ? [low === null ? null : Math.min(low, 0), high === null ? null : Math.max(high, 0)]
      : [low, high],
  };
}
