import type { ComparisonQuestion } from './comparison.ts';

/** The probability left outside each bounded end of the interval: half of 1 − confidence, or all of it for a one-sided claim. */
export function tailOf({ confidence, alternative = 'two-sided' }: ComparisonQuestion): number {
  return alternative === 'two-sided' ? (1 - confidence) / 2 : 1 - confidence;
}
