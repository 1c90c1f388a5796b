import { alternativeP } from './alternative-p.ts';
import { boundsOf } from './bounds-of.ts';
import { type Comparison, type ComparisonQuestion, roundingOf } from './comparison.ts';
import type { Numbers } from './lend.ts';
import { noetherN, rankDetectable } from './mann-whitney.ts';
import { mirrored, mirroredQuestion } from './mirrored.ts';
import { normalTail } from './normal-tail.ts';
import { orderStatistics } from './order-statistic.ts';
import { walshGrid } from './pair-grid.ts';
import { signedRankSums } from './signed-rank-sums.ts';
import { sortedNumbers } from './sorted-numbers.ts';
import { tailOf } from './tail.ts';
import { tieTolerance } from './tie-tolerance.ts';
import { upperNormal } from './upper-normal.ts';

/** Pairs up to which the distribution is counted out. */
const MOST_EXACT = 100;

/**
 * Whether the differences of pairs lie around the limit (F. Wilcoxon, Biometrics Bulletin 1, 1945, 80–83), with the shift by Hodges
 * and Lehmann: the median of the means of each two differences (J. W. Tukey's Walsh averages), and the interval between two of them.
 * Pairs on the limit itself are left out of the test, as Wilcoxon did; equal sizes share their mean rank. Exact, with ties, up to
 * 100 pairs; else normal, with the corrections for ties and continuity. Relative: all numbers above 0 (or all below), and the
 * logarithms of the quotients take the place of differences.
 */
export function wilcoxon(baseline: Numbers, candidate: Numbers, question: ComparisonQuestion): Comparison {
  const n = baseline.length;
  if (candidate.length !== n) {
    throw new RangeError(`pairs need equal numbers on both sides, not ${n} and ${candidate.length}`);
  }
  if (n < 2) return { none: 'too-few' };
  if (!question.relative) {
    return ofDifferences(
      sortedPairs(baseline, candidate, (b, c) => c - b),
      tieTolerance(baseline, candidate),
      question,
    );
  }
  const signs = new Set<number>();
  for (let index = 0; index < n; index += 1) {
    signs.add(Math.sign(baseline[index] ?? 0));
    signs.add(Math.sign(candidate[index] ?? 0));
  }
  if (signs.size !== 1 || signs.has(0)) return { none: 'mixed-signs' };
  const quotients = sortedPairs(baseline, candidate, (b, c) => Math.log(c / b));
  const tolerance = 1024 * roundingOf(1);
  return signs.has(1)
    ? ofDifferences(quotients, tolerance, question)
    : mirrored(ofDifferences(quotients, tolerance, mirroredQuestion(question)));
}

function sortedPairs(baseline: Numbers, candidate: Numbers, of: (b: number, c: number) => number): Float64Array {
  const values = new Float64Array(baseline.length);
  for (let index = 0; index < values.length; index += 1)
    values[index] = of(baseline[index] ?? 0, candidate[index] ?? 0);
  return sortedNumbers(values);
}

function ofDifferences(sorted: Float64Array, tolerance: number, question: ComparisonQuestion): Comparison {
  const { limit, relative, alternative } = question;
  const n = sorted.length;
  const shift = relative ? Math.log(Math.max(Number.MIN_VALUE, 1 + limit)) : limit;
  const ranked = signedRanks(sorted, shift, tolerance);
  const unshifted = question.effect === false ? undefined : limit === 0 ? ranked : signedRanks(sorted, 0, tolerance);
  const exact = n <= MOST_EXACT;
  const tails = exact ? exactTails(ranked) : normalTails(ranked);

  const total = (n * (n + 1)) / 2;
  const rank = exact ? exactRank(n, tailOf(question)) : normalRank(n, tailOf(question));
  const middle = Math.floor((total + 1) / 2);
  const ranks = [middle, total + 1 - middle, Math.max(1, rank), total + 1 - Math.max(1, rank)];
  const found = orderStatistics(walshGrid(sorted), ranks);
  const scaled = (value: number): number => (relative ? Math.expm1(value) : value);
  const [first = Number.NaN, second = Number.NaN, low = Number.NaN, high = Number.NaN] = found;
  const estimate = scaled(first + (second - first) / 2);
  const ends = [scaled(low), scaled(high)] as const;
  if (![estimate, ...ends].every(Number.isFinite)) return { none: 'beyond-computing' };

  // Of the pairs that are on the limit no number will ever tell anything: the others have to make up for them.
  const useful = noetherN(ranked.n === 0 ? 0.5 : ranked.positive / ((ranked.n * (ranked.n + 1)) / 2), 3, question);
  const requiredN = useful === undefined ? undefined : Math.ceil((useful * n) / ranked.n);
  return {
    method: `Wilcoxon signed rank, ${exact ? 'exact' : 'normal approximation'}, Hodges–Lehmann ${relative ? 'ratio' : 'shift'}`,
    estimate,
    interval: rank < 1 ? [null, null] : boundsOf(...ends, alternative),
    pValue: alternativeP(tails.lower, tails.upper, alternative),
    exact: (sorted[n - 1] ?? 0) - (sorted[0] ?? 0) <= tolerance,
    ...(requiredN === undefined ? {} : { requiredN }),
    ...rankDetectable(rank < 1, ends, question),
    ...(!unshifted || unshifted.n === 0
      ? {}
      : {
          effect: { measure: 'rank-biserial', value: (4 * unshifted.positive) / (unshifted.n * (unshifted.n + 1)) - 1 },
        }),
  };
}

interface SignedRanks {
  /** Pairs that are not on the limit. */
  readonly n: number;
  /** The sum of the ranks of those above it. */
  readonly positive: number;
  /** Σ t³ − t over groups of ties. */
  readonly ties: number;
  /** Twice the mean rank of each, in rising order; only for as few pairs as are counted out. */
  readonly doubled: readonly number[];
}

/** Ranks sorted differences by their distance from the shift, both ways at once from the middle. */
function signedRanks(sorted: Float64Array, shift: number, tolerance: number): SignedRanks {
  const total = sorted.length;
  let [left, right] = [0, 0];
  while (left < total && (sorted[left] ?? 0) - shift < -tolerance) left += 1;
  right = left;
  while (right < total && (sorted[right] ?? 0) - shift <= tolerance) right += 1;
  const n = left + total - right;
  const doubled: number[] = [];
  left -= 1;
  let [seen, positive, ties] = [0, 0, 0];
  while (left >= 0 || right < total) {
    const below = left >= 0 ? shift - (sorted[left] ?? 0) : Infinity;
    const above = right < total ? (sorted[right] ?? 0) - shift : Infinity;
    const end = Math.min(below, above) + tolerance;
    const [leftStart, rightStart] = [left, right];
    while (left >= 0 && shift - (sorted[left] ?? 0) <= end) left -= 1;
    while (right < total && (sorted[right] ?? 0) - shift <= end) right += 1;
    const size = leftStart - left + right - rightStart;
    const doubledRank = 2 * seen + size + 1;
    positive += ((right - rightStart) * doubledRank) / 2;
    if (size > 1) ties += size ** 3 - size;
    if (total <= MOST_EXACT) for (let unit = 0; unit < size; unit += 1) doubled.push(doubledRank);
    seen += size;
  }
  return { n, positive, ties, doubled };
}

function exactTails({ positive, doubled }: SignedRanks): { readonly lower: number; readonly upper: number } {
  const halved = doubled.every((rank) => rank % 2 === 0);
  const probabilities = signedRankSums(halved ? doubled.map((rank) => rank / 2) : doubled);
  const place = Math.round(halved ? positive : 2 * positive);
  let [lower, upper] = [0, 0];
  for (let sum = 0; sum < probabilities.length; sum += 1) {
    const probability = probabilities[sum] ?? 0;
    if (sum <= place) lower += probability;
    if (sum >= place) upper += probability;
  }
  return { lower, upper };
}

function normalTails({ n, positive, ties }: SignedRanks): { readonly lower: number; readonly upper: number } {
  const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - ties / 48);
  if (spread === 0) return { lower: 1, upper: 1 };
  const distance = positive - (n * (n + 1)) / 4;
  return { lower: normalTail(-(distance + 0.5) / spread), upper: normalTail((distance - 0.5) / spread) };
}

/** The rank of the mean that is the lower end of the interval; 0 where there is none. */
function exactRank(n: number, tail: number): number {
  const probabilities = signedRankSums(Array.from({ length: n }, (_, place) => place + 1));
  let [sum, rank] = [0, 0];
  while (rank < probabilities.length && sum + (probabilities[rank] ?? 0) <= tail) {
    sum += probabilities[rank] ?? 0;
    rank += 1;
  }
  return Math.min(rank, Math.floor(probabilities.length / 2));
}

function normalRank(n: number, tail: number): number {
  const total = (n * (n + 1)) / 2;
  const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
  return Math.min(Math.floor(total / 2 + 0.5 - upperNormal(tail) * spread), Math.floor((total + 1) / 2));
}
