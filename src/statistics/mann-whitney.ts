import { alternativeP } from './alternative-p.ts';
import { boundsOf } from './bounds-of.ts';
import { type Comparison, type ComparisonQuestion, type Difference, POWER } from './comparison.ts';
import { detectableDistance } from './detectable-distance.ts';
import type { Numbers } from './lend.ts';
import { mirrored, mirroredQuestion } from './mirrored.ts';
import { normalTail } from './normal-tail.ts';
import { orderStatistics } from './order-statistic.ts';
import { differenceGrid } from './pair-grid.ts';
import { rankSums, type TieGroup } from './rank-sums.ts';
import { sortedNumbers } from './sorted-numbers.ts';
import { tailOf } from './tail.ts';
import { tieTolerance } from './tie-tolerance.ts';
import { upperNormal } from './upper-normal.ts';

/** (n + m) · min(n, m) up to which the distribution is counted out: 50 beside 50, or 5 beside 995. */
const MOST_EXACT = 5000;

/**
 * Whether numbers of the candidate tend to be larger than those of the baseline (H. B. Mann, D. R. Whitney, Annals of Mathematical
 * Statistics 18, 1947, 50–60), with the shift by Hodges and Lehmann (ibid. 34, 1963, 598–611): the median of all differences of a
 * candidate and a baseline, and the interval between two of them. Exact, with ties, for small samples; else normal, with the
 * corrections for ties and continuity. The limit is taken off the candidate first. Relative: all numbers above 0 (or all below),
 * the shift a factor, estimated by the median of all quotients.
 *
 * The interval comes from the distribution that differences have wherever the limit ties no two of them. It is open where even the
 * outermost difference proves too little.
 */
export function mannWhitney(baseline: Numbers, candidate: Numbers, question: ComparisonQuestion): Comparison {
  if (baseline.length < 2 || candidate.length < 2) return { none: 'too-few' };
  const b = sortedNumbers(baseline);
  const c = sortedNumbers(candidate);
  if (!question.relative || ((b[0] ?? 0) > 0 && (c[0] ?? 0) > 0)) return ofSorted(b, c, question);
  if ((b.at(-1) ?? 0) >= 0 || (c.at(-1) ?? 0) >= 0) return { none: 'mixed-signs' };
  return mirrored(ofSorted(turned(b), turned(c), mirroredQuestion(question)));
}

function turned(sorted: Float64Array): Float64Array {
  return sorted.map((value) => -value).reverse();
}

function ofSorted(baseline: Float64Array, candidate: Float64Array, question: ComparisonQuestion): Comparison {
  const { limit, relative, alternative } = question;
  const n = baseline.length;
  const m = candidate.length;
  const pairs = n * m;
  const tolerance = tieTolerance(baseline, candidate);
  const shifted = (by: number): Ranked =>
    relative
      ? rankTogether(
          baseline.map((value) => value * Math.max(0, 1 + by)),
          candidate,
          0,
          tolerance,
        )
      : rankTogether(baseline, candidate, by, tolerance);
  const ranked = shifted(limit);
  const unshifted = question.effect === false ? undefined : limit === 0 ? ranked : shifted(0);
  const exact = (n + m) * Math.min(n, m) <= MOST_EXACT;
  const tails = exact ? exactTails(ranked, n, m) : normalTails(ranked, n, m);

  const tail = tailOf(question);
  const rank = exact ? exactRank(n, m, tail) : normalRank(baseline, candidate, tail);
  const middle = Math.floor((pairs + 1) / 2);
  const wanted = [middle, pairs + 1 - middle, Math.max(1, rank), pairs + 1 - Math.max(1, rank)];
  const found = orderStatistics(differenceGrid(baseline, candidate, relative), wanted);
  const [first = Number.NaN, second = Number.NaN, low = Number.NaN, high = Number.NaN] = found.map((value) =>
    relative ? value - 1 : value,
  );
  const estimate = first + (second - first) / 2;
  if (![estimate, low, high].every(Number.isFinite)) return { none: 'beyond-computing' };

  const share = ranked.above / pairs;
  const requiredN = noetherN(share, 6, question);
  return {
    method: `Mann–Whitney, ${exact ? 'exact' : 'normal approximation'}, Hodges–Lehmann ${relative ? 'ratio' : 'shift'}`,
    estimate,
    interval: rank < 1 ? [null, null] : boundsOf(low, high, alternative),
    pValue: alternativeP(tails.lower, tails.upper, alternative),
    exact: candidate[0] === candidate[m - 1] && baseline[0] === baseline[n - 1],
    ...(requiredN === undefined ? {} : { requiredN }),
    ...rankDetectable(rank < 1, [low, high], question),
    ...(unshifted ? { effect: { measure: 'rank-biserial', value: (2 * unshifted.above) / pairs - 1 } } : {}),
  };
}

interface Ranked {
  readonly groups: readonly TieGroup[];
  /** Σ t³ − t over groups of ties. */
  readonly ties: number;
  /** Pairs in which the candidate is larger, plus half of those in which both are equal. */
  readonly above: number;
}

function rankTogether(baseline: Float64Array, candidate: Float64Array, shift: number, tolerance: number): Ranked {
  const [n, m] = [baseline.length, candidate.length];
  const groups: TieGroup[] = [];
  let [i, j, ties, above] = [0, 0, 0, 0];
  while (i < n || j < m) {
    const end =
      Math.min(i < n ? (baseline[i] ?? 0) : Infinity, j < m ? (candidate[j] ?? 0) - shift : Infinity) + tolerance;
    const before = i;
    const seen = i + j;
    while (i < n && (baseline[i] ?? 0) <= end) i += 1;
    const started = j;
    while (j < m && (candidate[j] ?? 0) - shift <= end) j += 1;
    const size = i + j - seen;
    above += (j - started) * (before + (i - before) / 2);
    if (size > 1) ties += size ** 3 - size;
    if ((n + m) * Math.min(n, m) <= MOST_EXACT) groups.push({ size, doubledRank: 2 * seen + size + 1 });
  }
  return { groups, ties, above };
}

function exactTails(
  { groups, above }: Ranked,
  n: number,
  m: number,
): { readonly lower: number; readonly upper: number } {
  const few = Math.min(n, m);
  const { least, step, probabilities } = rankSums(groups, few);
  // Twice U of the smaller side, then its place among the sums.
  const doubled = 2 * (m <= n ? above : n * m - above) + few * (few + 1);
  const place = Math.round((doubled - least) / step);
  let [atMost, atLeast] = [0, 0];
  for (let sum = 0; sum < probabilities.length; sum += 1) {
    const probability = probabilities[sum] ?? 0;
    if (sum <= place) atMost += probability;
    if (sum >= place) atLeast += probability;
  }
  return m <= n ? { lower: atMost, upper: atLeast } : { lower: atLeast, upper: atMost };
}

function normalTails(
  { ties, above }: Ranked,
  n: number,
  m: number,
): { readonly lower: number; readonly upper: number } {
  const spread = spreadOf(n, m, ties);
  if (spread === 0) return { lower: 1, upper: 1 };
  const distance = above - (n * m) / 2;
  return { lower: normalTail(-(distance + 0.5) / spread), upper: normalTail((distance - 0.5) / spread) };
}

function spreadOf(n: number, m: number, ties: number): number {
  const all = n + m;
  return Math.sqrt(((n * m) / 12) * (all + 1 - ties / (all * (all - 1))));
}

/** The largest rank whose difference is the lower end of the interval: as many differences as U may count and still be rejected, plus 1. */
function exactRank(n: number, m: number, tail: number): number {
  const few = Math.min(n, m);
  const groups = Array.from({ length: n + m }, (_, place): TieGroup => ({ size: 1, doubledRank: 2 * (place + 1) }));
  const { probabilities } = rankSums(groups, few);
  let [sum, rank] = [0, 0];
  while (rank < probabilities.length && sum + (probabilities[rank] ?? 0) <= tail) {
    sum += probabilities[rank] ?? 0;
    rank += 1;
  }
  return Math.min(rank, Math.floor((n * m + 1) / 2));
}

function normalRank(baseline: Float64Array, candidate: Float64Array, tail: number): number {
  const pairs = baseline.length * candidate.length;
  const spread = spreadOf(baseline.length, candidate.length, tiesWithin(baseline) + tiesWithin(candidate));
  const rank = Math.floor(pairs / 2 + 0.5 - upperNormal(tail) * spread);
  return Math.min(rank, Math.floor((pairs + 1) / 2));
}

function tiesWithin(sorted: Float64Array): number {
  let [ties, run] = [0, 1];
  for (let index = 1; index <= sorted.length; index += 1) {
    if (index < sorted.length && sorted[index] === sorted[index - 1]) run += 1;
    else {
      ties += run ** 3 - run;
      run = 1;
    }
  }
  return ties;
}

/**
 * Units needed if the share of pairs on the one side stays what it is: (z[tail] + z[1 − power])² / (factor · (share − ½)²), with a
 * factor of 6 for equal sides and 3 for signed ranks (G. E. Noether, Journal of the American Statistical Association 82, 1987,
 * 645–647). Undefined where no number would do.
 */
export function noetherN(share: number, factor: 3 | 6, question: ComparisonQuestion): number | undefined {
  const { alternative } = question;
  const distance = share - 0.5;
  if ((alternative === 'greater' && !(distance > 0)) || (alternative === 'less' && !(distance < 0))) return undefined;
  const reach = upperNormal(tailOf(question)) + upperNormal(1 - POWER);
  const n = Math.max(2, Math.ceil(reach ** 2 / (factor * distance ** 2)));
  return n <= 1e9 ? n : undefined;
}

/** What could be told, of a shift whose interval is as wide as this: half of it over the normal quantile is taken for a standard error. */
export function rankDetectable(
  open: boolean,
  [low, high]: readonly [number, number],
  question: ComparisonQuestion,
): Pick<Difference, 'detectable'> {
  if (open || !(high > low)) return {};
  const tail = tailOf(question);
  return { detectable: detectableDistance((high - low) / 2 / upperNormal(tail), tail) };
}
