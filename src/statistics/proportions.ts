import type { Comparison, ComparisonQuestion } from './comparison.ts';
import { cohenH } from './effect-size.ts';
import type { Proportion } from './proportion.ts';
import { restrictedDifference, restrictedRatio } from './restricted-proportions.ts';
import { scoreDifference } from './score-difference.ts';
import { wilsonEnds } from './wilson.ts';

/**
 * The difference of two independent proportions: the score test, with both proportions estimated under the limit (O. S. Miettinen,
 * M. Nurminen, Statistics in Medicine 4, 1985, 213–226; without their factor N/(N − 1)), which for a limit of 0 is the z test with
 * the pooled proportion; and Newcombe's interval from two Wilson intervals (R. G. Newcombe, Statistics in Medicine 17, 1998,
 * 873–890, method 10). As a share of the baseline's proportion: the score test and its own interval (P. A. R. Koopman, Biometrics
 * 40, 1984, 513–517).
 */
export function compareProportions(
  baseline: Proportion,
  candidate: Proportion,
  question: ComparisonQuestion,
): Comparison {
  if (baseline.n < 2 || candidate.n < 2) return { none: 'too-few' };
  if (question.relative && baseline.successes === 0) return { none: 'zero-baseline' };
  const b = baseline.successes / baseline.n;
  const c = candidate.successes / candidate.n;
  const units = (2 * baseline.n * candidate.n) / (baseline.n + candidate.n);
  const effect = { measure: 'cohen-h', value: cohenH(b, c) } as const;
  const asShares = [
    { n: 1, successes: b },
    { n: 1, successes: c },
  ] as const;
  if (question.relative) {
    return scoreDifference(
      {
        method: 'score test of the ratio of proportions',
        estimate: (c - b) / b,
        range: [-1, Infinity],
        z: (truth) => scored(c - (1 + truth) * b, ratioVariance(baseline, candidate, truth)),
        spreadAt: (truth) => Math.sqrt(ratioVariance(...asShares, truth)) / b,
        units,
        effect,
      },
      question,
    );
  }
  return scoreDifference(
    {
      method: 'score test of proportions, Newcombe interval',
      estimate: c - b,
      range: [-1, 1],
      z: (truth) => scored(c - b - truth, differenceVariance(baseline, candidate, truth)),
      interval: (quantile) => newcombe(baseline, candidate, quantile),
      spreadAt: (truth) => Math.sqrt(differenceVariance(...asShares, truth)),
      units,
      effect,
    },
    question,
  );
}

/** A distance over its standard error; of no distance nothing, whatever the error. */
export function scored(distance: number, variance: number): number {
  return distance === 0 ? 0 : distance / Math.sqrt(variance);
}

/** Of the difference of both sides' proportions, as they would be if `truth` were the true difference. */
export function differenceVariance(baseline: Proportion, candidate: Proportion, truth: number): number {
  if (Math.abs(truth) >= 1) return 0;
  const b = restrictedDifference(baseline, candidate, truth);
  const c = Math.min(1, Math.max(0, b + truth));
  return (b * (1 - b)) / baseline.n + (c * (1 - c)) / candidate.n;
}

function ratioVariance(baseline: Proportion, candidate: Proportion, truth: number): number {
  const ratio = 1 + truth;
  if (ratio <= 0) return 0;
  const b = restrictedRatio(baseline, candidate, ratio);
  const c = Math.min(1, ratio * b);
  return (ratio ** 2 * b * (1 - b)) / baseline.n + (c * (1 - c)) / candidate.n;
}

function newcombe(baseline: Proportion, candidate: Proportion, quantile: number): readonly [number, number] {
  const b = baseline.successes / baseline.n;
  const c = candidate.successes / candidate.n;
  const [bLow, bHigh] = wilsonEnds(baseline, quantile);
  const [cLow, cHigh] = wilsonEnds(candidate, quantile);
  return [c - b - Math.hypot(c - cLow, bHigh - b), c - b + Math.hypot(cHigh - c, b - bLow)];
}
