import { alternativeP } from './alternative-p.ts';
import { binomialTail } from './binomial-tail.ts';
import type { Comparison, ComparisonQuestion } from './comparison.ts';
import { cohenG } from './effect-size.ts';
import { exactAtZero } from './exact-at-zero.ts';
import type { PairedBinary } from './paired-binary.ts';
import { scored } from './proportions.ts';
import { scoreDifference } from './score-difference.ts';

/**
 * The difference of two proportions over the same units. At the limit 0 by McNemar's exact test: the units that differ, against a
 * fair coin (Q. McNemar, Psychometrika 12, 1947, 153–157). At another limit by the score test, whose interval is given, reaching to
 * 0 where the exact test does not reject it: of the difference by T. Tango (Statistics in Medicine 17, 1998, 891–908), of the ratio
 * by J.-M. Nam and W. C. Blackwelder (Statistics in Medicine 21, 2002, 689–699).
 */
export function mcnemar(pairs: PairedBinary, question: ComparisonQuestion): Comparison {
  const { both, onlyBaseline, onlyCandidate, neither } = pairs;
  const n = both + onlyBaseline + onlyCandidate + neither;
  if (n < 2) return { none: 'too-few' };
  const b = both + onlyBaseline;
  if (question.relative && b === 0) return { none: 'zero-baseline' };
  const interval = question.relative ? 'score interval of the ratio' : 'Tango score interval';
  const method =
    question.limit === 0 ? `McNemar exact (${interval})` : `paired score test, McNemar exact at 0 (${interval})`;
  const shares: PairedBinary = {
    both: both / n,
    onlyBaseline: onlyBaseline / n,
    onlyCandidate: onlyCandidate / n,
    neither: neither / n,
  };
  const difference = onlyCandidate - onlyBaseline;
  const effect = { measure: 'cohen-g', value: cohenG(onlyBaseline, onlyCandidate) } as const;
  const score = scoreDifference(
    question.relative
      ? {
          method,
          units: n,
          effect,
          estimate: difference / b,
          range: [-1, Infinity],
          z: (truth) => scored(difference - truth * b, n * ratioVariance(shares, truth)),
          spreadAt: (truth) => (Math.sqrt(ratioVariance(shares, truth)) * n) / b,
        }
      : {
          method,
          units: n,
          effect,
          estimate: difference / n,
          range: [-1, 1],
          z: (truth) => scored(difference - n * truth, n * pairedVariance(shares, truth)),
          spreadAt: (truth) => Math.sqrt(pairedVariance(shares, truth)),
        },
    question,
  );
  if ('none' in score) return score;
  const discordant = onlyBaseline + onlyCandidate;
  const exactP = alternativeP(
    binomialTail(onlyBaseline, discordant, 0.5),
    binomialTail(onlyCandidate, discordant, 0.5),
    question.alternative,
  );
  return exactAtZero(score, exactP, question);
}

/** Of the difference of one unit, at the highest likelihood with this true difference (Tango, 1998). */
export function pairedVariance({ onlyBaseline, onlyCandidate }: PairedBinary, truth: number): number {
  if (Math.abs(truth) >= 1) return 0;
  const linear = (2 - onlyCandidate + onlyBaseline) * truth - onlyBaseline - onlyCandidate;
  const constant = -onlyBaseline * truth * (1 - truth);
  const share = largerRoot(2, linear, constant);
  return Math.max(0, 2 * share + truth * (1 - truth));
}

/** Of candidate − ratio · baseline of one unit, at the highest likelihood with this true ratio − 1 (Nam and Blackwelder, 2002). */
function ratioVariance({ both, onlyBaseline, onlyCandidate }: PairedBinary, truth: number): number {
  const ratio = 1 + truth;
  if (ratio <= 0) return 0;
  const any = both + onlyBaseline + onlyCandidate;
  const shift = -truth * any;
  // x10/p10 + ratio·x01/p01 = 1 + ratio, where p10 = ratio·p01 + shift.
  const p01 = Math.max(
    0,
    largerRoot(
      (1 + ratio) * ratio,
      (1 + ratio) * shift - onlyBaseline - ratio ** 2 * onlyCandidate,
      -ratio * onlyCandidate * shift,
    ),
  );
  const p10 = Math.max(0, ratio * p01 + shift);
  return ratio * (p01 + p10);
}

/** Of a·x² + b·x + c with a > 0, without loss of digits. */
function largerRoot(a: number, b: number, c: number): number {
  const square = Math.sqrt(Math.max(0, b ** 2 - 4 * a * c));
  return b <= 0 ? (square - b) / (2 * a) : (-2 * c) / (b + square);
}
