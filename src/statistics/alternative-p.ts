import type { Alternative } from './comparison.ts';

/**
 * The p-value of the alternative asked for, from the probabilities of a statistic at most (`lower`) and at least (`upper`) as large
 * as the one that was seen. Two-sided: twice the smaller one, at most 1.
 */
export function alternativeP(lower: number, upper: number, alternative: Alternative = 'two-sided'): number {
  const p = alternative === 'greater' ? upper : alternative === 'less' ? lower : 2 * Math.min(lower, upper);
  return Math.min(1, p);
}
