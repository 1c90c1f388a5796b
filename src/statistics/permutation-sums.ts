import { type RandomWords, randomWords, type Resampling } from './random-words.ts';

/**
 * Permutations, each as the difference from which on it is at least as extreme as what was seen: if the true difference is above the
 * threshold, the permuted statistic is the larger one. So one run over the permutations answers for every limit.
 */
export interface SwappedSums {
  /** In rising order, of the permutations that change something. */
  readonly thresholds: Float64Array;
  /** Permutations that are as extreme as what was seen whatever the limit: those that change nothing, and, where they are drawn, what was seen. */
  readonly always: number;
  /** Permutations in all. */
  readonly whole: number;
  /** Whether they are all there are. */
  readonly all: boolean;
}

/** Flips signs: a permutation's threshold is the mean of the flipped differences (over that of `weights`, for shares of them). */
export function flippedSums(
  differences: Float64Array,
  weights: Float64Array | undefined,
  { seed, resamples }: Resampling,
  random: RandomWords = randomWords(seed),
): SwappedSums {
  const n = differences.length;
  const found = new Float64Array(n <= 30 && 2 ** n <= resamples ? 2 ** n : resamples);
  if (found.length === 2 ** n) {
    for (let flipped = 0; flipped < found.length; flipped += 1) {
      let [sum, weight] = [0, 0];
      for (let index = 0; index < n; index += 1) {
        if ((flipped >>> index) & 1) {
          sum += differences[index] ?? 0;
          weight += weights ? (weights[index] ?? 0) : 1;
        }
      }
      found[flipped] = sum / weight;
    }
    return summed(found, true);
  }
  const words = new Uint32Array(Math.ceil(n / 32));
  const sums = nibbleSums(differences, words.length * 8);
  const shares = nibbleSums(weights ?? new Float64Array(n).fill(1), words.length * 8);
  for (let place = 0; place < found.length; place += 1) {
    random.words(words);
    let [sum, weight, row] = [0, 0, 0];
    for (let at = 0; at < words.length; at += 1) {
      let word = words[at] ?? 0;
      for (const end = row + 128; row < end; row += 16) {
        const entry = row + (word & 15);
        sum += sums[entry] ?? 0;
        weight += shares[entry] ?? 0;
        word >>>= 4;
      }
    }
    found[place] = sum / weight;
  }
  return summed(found, false);
}

/** The sums of all sixteen choices of each four numbers in a row, so that four signs are flipped at once. */
function nibbleSums(values: Float64Array, rows: number): Float64Array {
  const sums = new Float64Array(rows * 16);
  for (let row = 0; row < rows; row += 1) {
    for (let choice = 1; choice < 16; choice += 1) {
      // What is chosen without the lowest bit, and the number of that bit.
      const bit = 31 - Math.clz32(choice & -choice);
      sums[row * 16 + choice] = (sums[row * 16 + (choice & (choice - 1))] ?? 0) + (values[row * 4 + bit] ?? 0);
    }
  }
  return sums;
}

/**
 * Parts units anew: a permutation's threshold is the mean of the candidate's units that leave minus that of the baseline's that come
 * in their place (relative: the quotient of their sums, minus 1).
 */
export function swappedSums(
  baseline: Float64Array,
  candidate: Float64Array,
  { seed, resamples }: Resampling,
  relative: boolean,
  random: RandomWords = randomWords(seed),
): SwappedSums {
  const [n, m] = [baseline.length, candidate.length];
  const count = combinations(n + m, m, resamples);
  const pooled = new Float64Array(n + m);
  pooled.set(candidate);
  pooled.set(baseline, m);
  const found = new Float64Array(count ?? resamples);
  const few = Math.min(n, m);
  const ofCandidate = few === m;
  const candidateSum = candidate.reduce((sum, value) => sum + value, 0);
  const baselineSum = baseline.reduce((sum, value) => sum + value, 0);
  // The sum of the units chosen for the smaller side, how many of them were the candidate's, and the sum of those that were not.
  const threshold = (sum: number, ofTheirs: number, baselineIn: number): number => {
    const came = ofCandidate ? few - ofTheirs : ofTheirs;
    if (came === 0) return Number.NaN;
    // What leaves the candidate minus what comes in its place, whichever side the units were chosen for.
    const exchanged = ofCandidate ? candidateSum - sum : sum - baselineSum;
    if (!relative) return exchanged / came;
    return exchanged / (ofCandidate ? baselineIn : baselineSum - baselineIn);
  };
  if (count !== undefined) {
    const chosen = Uint32Array.from({ length: few }, (_, index) => index);
    for (let place = 0; place < count; place += 1) {
      let [sum, ofTheirs, baselineIn] = [0, 0, 0];
      for (const unit of chosen) {
        const value = pooled[unit] ?? 0;
        sum += value;
        if (unit < m) ofTheirs += 1;
        else baselineIn += value;
      }
      found[place] = threshold(sum, ofTheirs, baselineIn);
      let last = few - 1;
      while (last >= 0 && chosen[last] === n + m - few + last) last -= 1;
      if (last < 0) break;
      chosen[last] = (chosen[last] ?? 0) + 1;
      for (let next = last + 1; next < few; next += 1) chosen[next] = (chosen[next - 1] ?? 0) + 1;
    }
    return summed(found, true);
  }
  const order = Uint32Array.from({ length: n + m }, (_, index) => index);
  const words = new Uint32Array(few);
  for (let place = 0; place < found.length; place += 1) {
    // The first places of a shuffle, begun anew from wherever the last one ended.
    random.words(words);
    let [sum, ofTheirs, baselineIn] = [0, 0, 0];
    for (let index = 0; index < few; index += 1) {
      const other = (index + ((words[index] ?? 0) / 4294967296) * (n + m - index)) >>> 0;
      const unit = order[other] ?? 0;
      order[other] = order[index] ?? 0;
      order[index] = unit;
      const value = pooled[unit] ?? 0;
      sum += value;
      // 1 where the unit is the candidate's, without a branch that is taken at random.
      const theirs = (unit - m) >>> 31;
      ofTheirs += theirs;
      if (relative) baselineIn += (1 - theirs) * value;
    }
    found[place] = threshold(sum, ofTheirs, baselineIn);
  }
  return summed(found, false);
}

/** Sorts out the permutations that change nothing, which have no threshold. */
function summed(found: Float64Array, all: boolean): SwappedSums {
  const thresholds = found.filter((threshold) => !Number.isNaN(threshold)).sort();
  const nothing = found.length - thresholds.length;
  return { thresholds, always: nothing + (all ? 0 : 1), whole: found.length + (all ? 0 : 1), all };
}

/** The number of ways to choose, where it is no more than `most`. */
function combinations(n: number, k: number, most: number): number | undefined {
  let ways = 1;
  for (let step = 1; step <= Math.min(k, n - k); step += 1) {
    ways = (ways * (n - Math.min(k, n - k) + step)) / step;
    if (ways > most) return undefined;
  }
  return Math.round(ways);
}
