import { pairedVariance } from './mcnemar.ts';
import { normalTail } from './normal-tail.ts';
import type { PairedBinary } from './paired-binary.ts';
import { differenceVariance } from './proportions.ts';
import { upperNormal } from './upper-normal.ts';

/** How many units are planned, and against what. */
export interface SharesPlan {
  /** Pairs, or units on each side. */
  readonly n: number;
  /** What the difference is held against. */
  readonly limit: number;
  /** Left outside each bounded end of the interval: (1 − confidence) / 2 of a two-sided one. */
  readonly tail: number;
}

/**
 * The probability that the score test decides between the limit and two true proportions: Φ((|distance|·√n − z·spread at the limit) /
 * true spread) (C. P. Farrington, G. Manning, Statistics in Medicine 9, 1990, 1447–1454).
 */
export function powerOfProportions(plan: SharesPlan, baseline: number, candidate: number): number {
  const [b, c] = [
    { n: 1, successes: baseline },
    { n: 1, successes: candidate },
  ];
  const difference = candidate - baseline;
  return decided(plan, difference, differenceVariance(b, c, plan.limit), differenceVariance(b, c, difference));
}

/**
 * The same of Fisher's exact test: that of the score test with as many fewer units as the continuity correction takes, n − 2/distance
 * + 1/(n·distance²) (J. T. Casagrande, M. C. Pike, P. G. Smith, Biometrics 34, 1978, 483–486, solved for the uncorrected n).
 */
export function powerOfFisher(plan: SharesPlan, baseline: number, candidate: number): number {
  const distance = Math.abs(candidate - baseline - plan.limit);
  const short = plan.n - 1 / distance;
  return short > 0 ? powerOfProportions({ ...plan, n: short ** 2 / plan.n }, baseline, candidate) : 0;
}

/**
 * The same of proportions over the same units.
 *
 * @param shares of all units; they add up to 1
 */
export function powerOfPairs(plan: SharesPlan, shares: PairedBinary): number {
  const difference = shares.onlyCandidate - shares.onlyBaseline;
  return decided(plan, difference, pairedVariance(shares, plan.limit), pairedVariance(shares, difference));
}

/**
 * The probability that a rank test decides, where this share of pairs of a candidate and a baseline (`sides`), or of means of two
 * differences (`pairs`), lies above the limit (G. E. Noether, Journal of the American Statistical Association 82, 1987, 645–647).
 */
export function powerOfRanks(plan: Pick<SharesPlan, 'n' | 'tail'>, share: number, units: 'sides' | 'pairs'): number {
  const reach = Math.abs(share - 0.5) * Math.sqrt((units === 'sides' ? 6 : 3) * plan.n);
  return normalTail(upperNormal(plan.tail) - reach);
}

function decided({ n, limit, tail }: SharesPlan, difference: number, variance: number, trueVariance: number): number {
  const reach = Math.abs(difference - limit) * Math.sqrt(n) - upperNormal(tail) * Math.sqrt(variance);
  if (trueVariance <= 0) return reach > 0 ? 1 : 0;
  return normalTail(-reach / Math.sqrt(trueVariance));
}
