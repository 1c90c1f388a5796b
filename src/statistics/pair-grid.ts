/** What one pass over all pairs finds out about a value. */
export interface Passed {
  /** Pairs at most as large. */
  readonly count: number;
  /** The largest of those; −Infinity where there are none. */
  readonly largest: number;
  /** The smallest of the others; Infinity where there are none. */
  readonly next: number;
}

/** All values that pairs of numbers have, in an order that lets them be counted without being written down. */
export interface PairGrid {
  readonly total: number;
  readonly pass: (value: number) => Passed;
  /** The values from `low` to `high`, in any order; `count` of them. */
  readonly between: (low: number, high: number, count: number) => Float64Array;
  /** The same of so many of the numbers at most, evenly taken: nearly the same values at the same shares of ranks. */
  readonly thinned: (most: number) => PairGrid;
}

/** Each candidate minus (or over) each baseline; both sorted, and above 0 for ratios. */
export function differenceGrid(baseline: Float64Array, candidate: Float64Array, ratio: boolean): PairGrid {
  const n = baseline.length;
  const m = candidate.length;
  const value = (b: number, c: number): number => (ratio ? c / b : c - b);
  return {
    total: n * m,
    pass: (limit) => {
      let [count, largest, next] = [0, -Infinity, Infinity];
      // One step a number along the border between both kinds: what lies next to it on either side is seen on the way.
      for (let i = 0, j = 0; i < n && j < m;) {
        const seen = value(baseline[i] ?? 0, candidate[j] ?? 0);
        if (seen > limit) {
          if (seen < next) next = seen;
          i += 1;
        } else {
          if (seen > largest) largest = seen;
          count += n - i;
          j += 1;
        }
      }
      return { count, largest, next };
    },
    between: (low, high, count) => {
      const values = new Float64Array(count);
      let [found, first] = [0, 0];
      for (let j = 0; j < m; j += 1) {
        const c = candidate[j] ?? 0;
        while (first < n && value(baseline[first] ?? 0, c) > high) first += 1;
        for (let i = first; i < n; i += 1) {
          const seen = value(baseline[i] ?? 0, c);
          if (seen < low) break;
          values[found] = seen;
          found += 1;
        }
      }
      return values;
    },
    thinned: (most) => differenceGrid(strided(baseline, most), strided(candidate, most), ratio),
  };
}

/** The mean of each two of the numbers, and each number itself: Walsh's averages. The numbers are sorted. */
export function walshGrid(numbers: Float64Array): PairGrid {
  const n = numbers.length;
  const value = (i: number, j: number): number => ((numbers[i] ?? 0) + (numbers[j] ?? 0)) / 2;
  return {
    total: (n * (n + 1)) / 2,
    pass: (limit) => {
      // Of sums, which are halved in the end.
      const twice = 2 * limit;
      let [count, largest, next] = [0, -Infinity, Infinity];
      for (let i = 0, j = n - 1; i <= j;) {
        const sum = (numbers[i] ?? 0) + (numbers[j] ?? 0);
        if (sum > twice) {
          if (sum < next) next = sum;
          j -= 1;
        } else {
          if (sum > largest) largest = sum;
          count += j - i + 1;
          i += 1;
        }
      }
      return { count, largest: largest / 2, next: next / 2 };
    },
    between: (low, high, count) => {
      const values = new Float64Array(count);
      let [found, last] = [0, n - 1];
      for (let i = 0; i < n && found < count; i += 1) {
        while (last >= i && value(i, last) > high) last -= 1;
        for (let j = last; j >= i; j -= 1) {
          const seen = value(i, j);
          if (seen < low) break;
          values[found] = seen;
          found += 1;
        }
      }
      return values;
    },
    thinned: (most) => walshGrid(strided(numbers, most)),
  };
}

/** At most so many of sorted numbers, each from the middle of its share. */
function strided(sorted: Float64Array, most: number): Float64Array {
  const few = new Float64Array(Math.min(sorted.length, most));
  for (let place = 0; place < few.length; place += 1) {
    few[place] = sorted[Math.floor(((place + 0.5) * sorted.length) / few.length)] ?? 0;
  }
  return few;
}
