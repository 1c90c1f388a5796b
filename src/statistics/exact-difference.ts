import { boundsOf } from './bounds-of.ts';
import type { Comparison, ComparisonQuestion } from './comparison.ts';

/**
 * A difference without any spread. A t interval would be a point however few units there are, so the units are counted instead:
 * `pAt(n)` is the two-sided probability, were the true (median) difference on the other side of the limit, of all n units agreeing
 * so; half of it speaks for a one-sided claim that they agree with, and nothing for one that they contradict.
 */
export function exactDifference(
  found: {
    readonly method: string;
    readonly estimate: number;
    readonly pValue: number;
    readonly pAt: (n: number) => number;
  },
  question: ComparisonQuestion,
): Comparison {
  const { method, estimate, pAt } = found;
  const { limit, confidence, alternative = 'two-sided' } = question;
  if (!Number.isFinite(estimate)) return { none: 'beyond-computing' };
  const interval = boundsOf(estimate, estimate, alternative);
  const contradicted = alternative === 'greater' ? estimate < limit : alternative === 'less' && estimate > limit;
  if (contradicted) return { method, estimate, interval, pValue: 1, exact: true };
  const share = alternative === 'two-sided' ? 1 : 0.5;
  let requiredN = 2;
  while (pAt(requiredN) * share > 1 - confidence) requiredN += 1;
  return { method, estimate, interval, pValue: found.pValue * share, exact: true, requiredN };
}
