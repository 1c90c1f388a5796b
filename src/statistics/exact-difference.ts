import type { Comparison } from './comparison.ts';

/**
 * A difference without any spread. A t interval would be a point however few units there are, so the units are counted instead:
 * `pAt(n)` is the probability, were the true (median) difference on the other side of the limit, of all n units agreeing so.
 */
export function exactDifference(
  found: {
    readonly method: string;
    readonly estimate: number;
    readonly pValue: number;
    readonly pAt: (n: number) => number;
  },
  confidence: number,
): Comparison {
  const { method, estimate, pValue, pAt } = found;
  if (!Number.isFinite(estimate)) return { none: 'beyond-computing' };
  let requiredN = 2;
  while (pAt(requiredN) > 1 - confidence) requiredN += 1;
  return { method, estimate, interval: [estimate, estimate], pValue, exact: true, requiredN };
}
