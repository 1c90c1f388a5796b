import type { Comparison, ComparisonQuestion } from './comparison.ts';
import { oddsRatio } from './effect-size.ts';
import { exactAtZero } from './exact-at-zero.ts';
import { hypergeometricTails } from './hypergeometric-tails.ts';
import type { Proportion } from './proportion.ts';
import { compareProportions } from './proportions.ts';

/**
 * The difference of two independent proportions by Fisher's exact test (R. A. Fisher, Journal of the Royal Statistical Society 85,
 * 1922, 87–94); two-sided, of all tables that are no more probable than the one seen. It knows only the limit 0: at another limit
 * the score test decides, and says so, and never claims more than the exact test does at 0. The interval is that of the score
 * test, reaching to 0 where the exact test does not reject it.
 */
export function fisherExact(baseline: Proportion, candidate: Proportion, question: ComparisonQuestion): Comparison {
  const score = compareProportions(baseline, candidate, question);
  if ('none' in score) return score;
  const { alternative = 'two-sided' } = question;
  const tails = hypergeometricTails(
    baseline.n + candidate.n,
    baseline.successes + candidate.successes,
    candidate.n,
    candidate.successes,
  );
  const exactP = { 'two-sided': tails.both, less: tails.lower, greater: tails.upper }[alternative];
  const ratio = oddsRatio(baseline, candidate);
  const { effect: _, requiredN, detectable, ...rest } = score;
  const n =
    requiredN === undefined
      ? undefined
      : withContinuity(requiredN, score.estimate - question.limit, question, baseline);
  return exactAtZero(
    {
      ...rest,
      method: question.limit === 0 ? `Fisher exact (interval: ${score.method})` : `${score.method}, Fisher exact at 0`,
      ...(n === undefined ? {} : { requiredN: n }),
      ...(detectable === undefined ? {} : { detectable: detectable + continuityOf(baseline, candidate, question) }),
      ...(Number.isFinite(ratio) ? { effect: { measure: 'odds-ratio', value: ratio } as const } : {}),
    },
    exactP,
    question,
  );
}

/** What the exact test needs beyond the score test (J. T. Casagrande, M. C. Pike, P. G. Smith, Biometrics 34, 1978, 483–486). */
function withContinuity(n: number, distance: number, { relative }: ComparisonQuestion, baseline: Proportion): number {
  const size = Math.abs(distance) * (relative ? baseline.successes / baseline.n : 1);
  return Math.ceil((n / 4) * (1 + Math.sqrt(1 + 4 / (n * size))) ** 2);
}

/** Solved for the distance, with n units in place of the n − 1/distance that the exact test has of them. */
function continuityOf(baseline: Proportion, candidate: Proportion, { relative }: ComparisonQuestion): number {
  const units = (2 * baseline.n * candidate.n) / (baseline.n + candidate.n);
  return 1 / units / (relative ? baseline.successes / baseline.n : 1);
}
