import cdf from '@stdlib/stats-base-dists-t-cdf';
import { alternativeP } from './alternative-p.ts';
import { boundsOf } from './bounds-of.ts';
import { type Comparison, type ComparisonQuestion, type EffectSize } from './comparison.ts';
import { detectableDistance } from './detectable-distance.ts';
import { decidableN } from './required-n.ts';
import { tailOf } from './tail.ts';
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
  readonly effect?: EffectSize;
}

/** Interval, p against the limit, and required n of such an estimate. */
export function tDifference(found: TEstimate, question: ComparisonQuestion): Comparison {
  const { method, estimate, standardError, degreesOfFreedom, effect } = found;
  const { limit, alternative } = question;
  const reach = upperT(tailOf(question), degreesOfFreedom) * standardError;
  const t = (estimate - limit) / standardError;
  // Both from the lower tail, so that they keep their digits down to 1e-300.
  const pValue = alternativeP(cdf(t, degreesOfFreedom), cdf(-t, degreesOfFreedom), alternative);
  if (![estimate - reach, estimate + reach, pValue].every(Number.isFinite)) return { none: 'beyond-computing' };
  const n = decidableN(question, estimate, found);
  return {
    method,
    estimate,
    interval: boundsOf(estimate - reach, estimate + reach, alternative),
    pValue,
    exact: false,
    ...(n === undefined ? {} : { requiredN: n }),
    detectable: detectableDistance(standardError, tailOf(question), degreesOfFreedom),
    ...(effect === undefined ? {} : { effect }),
  };
}
