import { type Comparison, type ComparisonQuestion, POWER } from './comparison.ts';
import { requiredN } from './required-n.ts';
import { twoSidedP } from './two-sided-p.ts';
import { upperT } from './upper-t.ts';

/** An estimate whose distance from the truth, over its standard error, follows Student's t. */
export interface TEstimate {
  readonly method: string;
  readonly estimate: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  /** Standard error times the root of the number of units, with equally many on each side. */
  readonly spreadPerUnit: number;
  readonly degreesOfFreedomAt: (n: number) => number;
}

/** Interval, p against the limit, and required n of such an estimate. */
export function tDifference(found: TEstimate, question: ComparisonQuestion): Comparison {
  const { method, estimate, standardError, degreesOfFreedom } = found;
  const { limit, confidence } = question;
  const reach = upperT((1 - confidence) / 2, degreesOfFreedom) * standardError;
  const interval = [estimate - reach, estimate + reach] as const;
  const pValue = twoSidedP((estimate - limit) / standardError, degreesOfFreedom);
  if (![...interval, pValue].every(Number.isFinite)) return { none: 'beyond-computing' };
  const n = requiredN({
    distance: estimate - limit,
    spreadPerUnit: found.spreadPerUnit,
    confidence,
    power: POWER,
    degreesOfFreedom: found.degreesOfFreedomAt,
  });
  return { method, estimate, interval, pValue, exact: false, ...(n === undefined ? {} : { requiredN: n }) };
}
