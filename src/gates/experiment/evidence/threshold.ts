import type { DesignThreshold } from '../../../generated/formats.ts';
import { limitWords } from './number-words.ts';

/** Whether a value is on the right side of a threshold, or no further beyond it than the tolerance. */
export function holds({ comparison, limit, upper, tolerance }: DesignThreshold, value: number): boolean {
  // What lies within the tolerance lies on the limit: that is enough for `>=`, and not for `>`.
  const onLimit = Math.abs(value - limit) <= tolerance;
  if (comparison === '==') return onLimit;
  if (comparison === '>=') return onLimit || value > limit;
  if (comparison === '<=') return onLimit || value < limit;
  if (comparison === '>') return !onLimit && value > limit;
  if (comparison === '<') return !onLimit && value < limit;
  return value >= limit - tolerance && value <= (upper ?? limit) + tolerance;
}

const WORDS: Readonly<Record<DesignThreshold['comparison'], string>> = {
  '>=': 'at least',
  '<=': 'at most',
  '>': 'more than',
  '<': 'less than',
  '==': 'exactly',
  between: 'between',
};

/** `at least 0.8`, `between 0 and 1`. */
export function thresholdWords({ comparison, limit, upper }: DesignThreshold): string {
  const end = comparison === 'between' ? ` and ${limitWords(upper ?? limit)}` : '';
  return `${WORDS[comparison]} ${limitWords(limit)}${end}`;
}
