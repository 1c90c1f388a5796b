import { type ComparisonQuestion, POWER } from './comparison.ts';
import { tailOf } from './tail.ts';
import { upperT } from './upper-t.ts';

/** More units than this are as good as never. */
const MOST_UNITS = 1_000_000_000;

/** What the number of units follows from. */
export interface RequiredNQuestion {
  /** From the estimate to the limit, on the estimate's scale. */
  readonly distance: number;
  /** Standard error of the estimate, times the root of the number of units. */
  readonly spreadPerUnit: number;
  /** Left outside each bounded end of the interval, in (0, ½): (1 − confidence) / 2 of a two-sided one. */
  readonly tail: number;
  /** Probability of a decision, in (0, 1). */
  readonly power: number;
  /** Degrees of freedom with this many units. */
  readonly degreesOfFreedom: (n: number) => number;
}

/**
 * The least number of units (pairs, or on each side) at which the interval would lie beyond the limit with the given power, if the
 * true difference and spread are those that were seen:
 *
 *     n ≥ ( (t[tail, df(n)] + t[1 − power, df(n)]) · spreadPerUnit / distance )²
 *
 * solved for n, because the degrees of freedom follow from n. This is the usual t-corrected sample size for means (S. A. Julious,
 * Sample sizes for clinical trials with Normal data, Statistics in Medicine 23, 2004, 1921–1986); beside exact power from the
 * noncentral t it is within one unit. Undefined where no number of units, or none below a billion, would do.
 */
export function requiredN(question: RequiredNQuestion): number | undefined {
  const { tail, power, degreesOfFreedom } = question;
  const ratio = (question.spreadPerUnit / question.distance) ** 2;
  if (!Number.isFinite(ratio)) return undefined;
  const needed = (df: number): number => (upperT(tail, df) + upperT(1 - power, df)) ** 2 * ratio;
  // With unlimited degrees of freedom t is normal, and no fewer units than that can do.
  let n = Math.max(2, Math.ceil(needed(1e12)));
  while (n <= MOST_UNITS && n < needed(degreesOfFreedom(n))) n += 1;
  return n <= MOST_UNITS ? n : undefined;
}

/**
 * The same of an estimate and a question, at the power of every report; undefined too where the estimate lies on the far side of
 * the limit from what a one-sided claim says, which no number of units would establish.
 */
export function decidableN(
  question: ComparisonQuestion,
  estimate: number,
  found: { readonly spreadPerUnit: number; readonly degreesOfFreedomAt: (n: number) => number },
): number | undefined {
  const distance = estimate - question.limit;
  if (question.alternative === 'greater' && !(distance > 0)) return undefined;
  if (question.alternative === 'less' && !(distance < 0)) return undefined;
  return requiredN({
    distance,
    spreadPerUnit: found.spreadPerUnit,
    tail: tailOf(question),
    power: POWER,
    degreesOfFreedom: found.degreesOfFreedomAt,
  });
}
