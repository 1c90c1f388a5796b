import { agreementP } from './agreement-p.ts';
import { type Comparison, type ComparisonQuestion, roundingOf } from './comparison.ts';
import { pairedEffect } from './effect-size.ts';
import { exactDifference } from './exact-difference.ts';
import type { Pairs } from './pairs.ts';
import { tDifference } from './t-difference.ts';
import { upperT } from './upper-t.ts';

/**
 * The mean of paired differences, by Student's t with n − 1 degrees of freedom. As a share of |baseline mean| by the delta method
 * with the covariance of the two sides: Var(c̄/b̄) ≈ Var(c − r·b) / (n·b̄²) where r = c̄/b̄ (G. Casella, R. L. Berger, Statistical
 * Inference, 2nd ed., 5.5.4). Differences without spread are decided by the exact two-sided sign test.
 */
export function pairedT(pairs: Pairs, question: ComparisonQuestion): Comparison {
  const { n } = pairs;
  if (n < 2) return { none: 'too-few' };
  const { mean: b, variance: bVariance } = pairs.baseline;
  const { mean: c, variance: cVariance } = pairs.candidate;
  const { mean: difference, variance } = pairs.difference;
  const { covariance } = pairs;
  if (b === null || c === null || difference === null) return { none: 'beyond-computing' };
  if (bVariance === null || cVariance === null || variance === null || covariance === null)
    return { none: 'beyond-computing' };
  const rounding = roundingOf(b, c, Math.sqrt(bVariance), Math.sqrt(cVariance));
  const exact = (estimate: number, scale: string): Comparison =>
    exactDifference(
      { method: `exact sign test on pairs without spread${scale}`, estimate, pValue: agreementP(n), pAt: agreementP },
      question,
    );

  const size = pairedEffect(pairs.difference);
  const effect = size ? { effect: size } : {};
  if (!question.relative) {
    const spread = Math.sqrt(variance);
    if (spread <= rounding) return exact(difference, '');
    return tDifference(
      {
        method: 'paired t',
        estimate: difference,
        standardError: spread / Math.sqrt(n),
        degreesOfFreedom: n - 1,
        spreadPerUnit: spread,
        degreesOfFreedomAt: (units) => units - 1,
        ...effect,
      },
      question,
    );
  }

  if (b === 0) return { none: 'zero-baseline' };
  const baselineReach = upperT((1 - question.confidence) / 2, n - 1) * Math.sqrt(bVariance / n);
  if (Math.abs(b) <= baselineReach) return { none: 'baseline-around-zero' };
  const scale = Math.abs(b);
  const excess = difference / b;
  // c − r·b, written as (c − b) − (r − 1)·b: less is lost where the two sides are alike.
  const residual = variance + excess ** 2 * bVariance - 2 * excess * (covariance - bVariance);
  const lost = 64 * Number.EPSILON * (cVariance + (1 + excess) ** 2 * bVariance);
  if (residual <= lost + rounding ** 2) return exact(difference / scale, ', relative');
  const spread = Math.sqrt(residual) / scale;
  return tDifference(
    {
      method: 'paired t, relative (delta method)',
      estimate: difference / scale,
      standardError: spread / Math.sqrt(n),
      degreesOfFreedom: n - 1,
      spreadPerUnit: spread,
      degreesOfFreedomAt: (units) => units - 1,
      ...effect,
    },
    question,
  );
}
