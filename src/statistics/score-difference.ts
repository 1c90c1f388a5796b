import { alternativeP } from './alternative-p.ts';
import { boundsOf } from './bounds-of.ts';
import { type Comparison, type ComparisonQuestion, type EffectSize, POWER } from './comparison.ts';
import { normalTail } from './normal-tail.ts';
import { root } from './root.ts';
import { tailOf } from './tail.ts';
import { upperNormal } from './upper-normal.ts';

/** An estimate with a score statistic: the variance is taken as it would be if the limit were the truth. */
export interface ScoreEstimate {
  readonly method: string;
  readonly estimate: number;
  /** The smallest and the largest value that the difference can have. */
  readonly range: readonly [number, number];
  /** Standard normal if this were the true difference; falls as it rises. */
  readonly z: (truth: number) => number;
  /** Where given, the interval at this normal quantile; else `z` is inverted. */
  readonly interval?: (quantile: number) => readonly [number, number];
  /** Standard error times the root of the number of units (pairs, or on each side), if this were the true difference. */
  readonly spreadAt: (truth: number) => number;
  /** Pairs, or units on each side; of unequal sides their harmonic mean. */
  readonly units: number;
  readonly effect?: EffectSize;
}

/** Interval, p against the limit, and required n of such an estimate. */
export function scoreDifference(found: ScoreEstimate, question: ComparisonQuestion): Comparison {
  const { method, estimate, effect } = found;
  const { limit, alternative } = question;
  const quantile = upperNormal(tailOf(question));
  const [low, high] = found.interval?.(quantile) ?? invert(found, quantile);
  const z = found.z(limit);
  const pValue = alternativeP(normalTail(-z), normalTail(z), alternative);
  if (![estimate, low, pValue].every(Number.isFinite) || Number.isNaN(high)) return { none: 'beyond-computing' };
  const requiredN = scoreRequiredN(found, question);
  // Where hardly a unit differs, the spread tells less than the interval, whose end has to reach the limit at the least.
  const detectable = Math.max(
    reachOf(found, question) / Math.sqrt(found.units),
    estimate > limit ? estimate - low : high - estimate,
  );
  return {
    method,
    estimate,
    interval: boundsOf(low, high, alternative),
    pValue,
    exact: false,
    ...(requiredN === undefined ? {} : { requiredN }),
    ...(Number.isFinite(detectable) ? { detectable } : {}),
    ...(effect === undefined || !Number.isFinite(effect.value) ? {} : { effect }),
  };
}

/** All differences at which the statistic is not beyond ± the quantile. */
function invert({ estimate, range, z }: ScoreEstimate, quantile: number): readonly [number, number] {
  const end = (limit: number, target: number): number => {
    const excess = (truth: number): number => z(truth) - target;
    let far = limit;
    // No largest ratio: doubled until it is beyond.
    if (far === Infinity) {
      far = 2 * Math.abs(estimate) + 1;
      while (far < 1e300 && excess(far) > 0) far *= 2;
      if (far >= 1e300) return Infinity;
    }
    // At the very end of the range the statistic need not be defined: it bounds, unless the statistic turns before.
    return root(excess, estimate, far);
  };
  return [
    estimate === range[0] ? estimate : end(range[0], quantile),
    estimate === range[1] ? estimate : end(range[1], -quantile),
  ];
}

/**
 * n ≥ ((z[tail]·spread at the limit + z[1 − power]·spread at the estimate) / distance)²: the sample size of score tests (C. P.
 * Farrington, G. Manning, Statistics in Medicine 9, 1990, 1447–1454). Undefined where no number of units would do.
 */
function scoreRequiredN(found: ScoreEstimate, question: ComparisonQuestion): number | undefined {
  const { limit, alternative } = question;
  const distance = found.estimate - limit;
  if ((alternative === 'greater' && !(distance > 0)) || (alternative === 'less' && !(distance < 0))) return undefined;
  const n = Math.max(2, Math.ceil((reachOf(found, question) / distance) ** 2));
  return n <= 1e9 ? n : undefined;
}

/** The distance from the limit that one unit would decide; that of n units is √n times less. */
function reachOf({ estimate, spreadAt }: ScoreEstimate, question: ComparisonQuestion): number {
  return upperNormal(tailOf(question)) * spreadAt(question.limit) + upperNormal(1 - POWER) * spreadAt(estimate);
}
