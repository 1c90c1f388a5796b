import { type Comparison, type ComparisonQuestion, roundingOf } from './comparison.ts';
import { hedgesG } from './effect-size.ts';
import { exactDifference } from './exact-difference.ts';
import type { Sample } from './sample.ts';
import { separationP } from './separation-p.ts';
import { tDifference } from './t-difference.ts';
import { upperT } from './upper-t.ts';

/**
 * The difference of two independent means by Welch's t, with the degrees of freedom of Welch and Satterthwaite (B. L. Welch,
 * Biometrika 34, 1947, 28–35). As a share of |baseline mean| by the delta method: Var(c̄/b̄) ≈ (Var(c̄) + r²·Var(b̄)) / b̄² where
 * r = c̄/b̄; the degrees of freedom are those of the same sum of two variances. Two sides without spread are decided by the exact
 * two-sided permutation test.
 */
export function welchT(baseline: Sample, candidate: Sample, question: ComparisonQuestion): Comparison {
  if (baseline.n < 2 || candidate.n < 2) return { none: 'too-few' };
  const { mean: b, variance: bVariance } = baseline;
  const { mean: c, variance: cVariance } = candidate;
  if (b === null || c === null || bVariance === null || cVariance === null) return { none: 'beyond-computing' };
  let scale = 1;
  let ratio = 1;
  if (question.relative) {
    if (b === 0) return { none: 'zero-baseline' };
    const reach = upperT((1 - question.confidence) / 2, baseline.n - 1) * Math.sqrt(bVariance / baseline.n);
    if (Math.abs(b) <= reach) return { none: 'baseline-around-zero' };
    scale = Math.abs(b);
    ratio = c / b;
  }
  const estimate = (c - b) / scale;
  const bSpread = Math.abs(ratio) * Math.sqrt(bVariance);
  const cSpread = Math.sqrt(cVariance);
  const suffix = question.relative ? ', relative' : '';
  if (Math.sqrt(bVariance) <= roundingOf(b) && cSpread <= roundingOf(c)) {
    return exactDifference(
      {
        method: `exact permutation test on sides without spread${suffix}`,
        estimate,
        pValue: separationP(baseline.n, candidate.n),
        pAt: (units) => separationP(units, units),
      },
      question,
    );
  }
  const spread = Math.hypot(bSpread, cSpread);
  const bShare = (bSpread / spread) ** 2;
  const cShare = (cSpread / spread) ** 2;
  const error = Math.hypot(bSpread / Math.sqrt(baseline.n), cSpread / Math.sqrt(candidate.n));
  const bPart = (bSpread / error) ** 2 / baseline.n;
  const cPart = (cSpread / error) ** 2 / candidate.n;
  return tDifference(
    {
      method: `Welch t${question.relative ? ', relative (delta method)' : ''}`,
      estimate,
      standardError: error / scale,
      degreesOfFreedom: 1 / (bPart ** 2 / (baseline.n - 1) + cPart ** 2 / (candidate.n - 1)),
      spreadPerUnit: spread / scale,
      degreesOfFreedomAt: (units) => (units - 1) / (bShare ** 2 + cShare ** 2),
      effect: { measure: 'hedges-g', value: hedgesG(baseline, candidate, c - b) },
    },
    question,
  );
}
