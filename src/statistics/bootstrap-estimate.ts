import { upperNormal } from './upper-normal.ts';
import { shareBelow } from './share-below.ts';

/** What drawing units with replacement tells of a statistic. */
export interface BootstrapEstimate {
  /** Of the units as they are. */
  readonly estimate: number;
  /** Of the resamples, in rising order; what is not a number comes last. */
  readonly sorted: Float64Array;
  readonly standardError: number;
  /** The normal quantile of the share of resamples below the estimate; 0 for plain percentiles. */
  readonly bias: number;
  /** From leaving out one unit at a time; 0 for plain percentiles. */
  readonly acceleration: number;
}

/** A statistic of the means of columns, for each set of units that are drawn together. */
export type MeanStatistic = (means: readonly (readonly number[])[]) => number;

/**
 * Draws all units of each set with replacement, over and over. Only sums of columns are kept, so the statistic is one of means.
 *
 * @param sets columns of equal length that are drawn together
 * @param draw fills with places below n: for each resample once for each set, in their order
 */
export function resample(
  sets: readonly (readonly Float64Array[])[],
  statistic: MeanStatistic,
  draw: (n: number, target: Uint32Array) => void,
  options: { readonly resamples: number; readonly kind: 'bca' | 'percentile' },
): BootstrapEstimate {
  const totals = sets.map((columns) => columns.map((column) => column.reduce((sum, value) => sum + value, 0)));
  const sizes = sets.map((columns) => columns[0]?.length ?? 0);
  const places = sizes.map((n) => new Uint32Array(n));
  const meansOf = (sums: readonly (readonly number[])[]): number[][] =>
    sums.map((list, set) => list.map((sum) => sum / (sizes[set] ?? 0)));
  const estimate = statistic(meansOf(totals));
  const sorted = new Float64Array(options.resamples);
  for (let place = 0; place < sorted.length; place += 1) {
    const sums = sets.map((columns, set) => {
      const drawn = places[set] ?? new Uint32Array(0);
      draw(drawn.length, drawn);
      return columns.map((column) => sumAt(column, drawn));
    });
    sorted[place] = statistic(meansOf(sums));
  }
  sorted.sort();
  const plain = { estimate, sorted, standardError: spreadOf(sorted), bias: 0, acceleration: 0 };
  if (options.kind === 'percentile') return plain;
  const least = 1 / (sorted.length + 1);
  const share = Math.min(1 - least, Math.max(least, shareBelow(sorted, estimate)));
  return { ...plain, bias: -upperNormal(share), acceleration: accelerationOf(sets, totals, sizes, statistic) };
}

function sumAt(column: Float64Array, places: Uint32Array): number {
  // Four sums side by side, so that an addition need not wait for the one before.
  const whole = places.length - (places.length % 4);
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let index = 0; index < whole; index += 4) {
    first += column[places[index] ?? 0] ?? 0;
    second += column[places[index + 1] ?? 0] ?? 0;
    third += column[places[index + 2] ?? 0] ?? 0;
    fourth += column[places[index + 3] ?? 0] ?? 0;
  }
  for (let index = whole; index < places.length; index += 1) first += column[places[index] ?? 0] ?? 0;
  return first + second + (third + fourth);
}

function spreadOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  const center = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - center) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}

/**
 * Skewness of the leave-one-out values, over six (Efron and Tibshirani, 14.15); over several sets that are drawn apart, each counts
 * by its size (A. C. Davison, D. V. Hinkley, Bootstrap Methods and Their Application, 1997, 5.23).
 */
function accelerationOf(
  sets: readonly (readonly Float64Array[])[],
  totals: readonly (readonly number[])[],
  sizes: readonly number[],
  statistic: MeanStatistic,
): number {
  let [cubes, squares] = [0, 0];
  sets.forEach((columns, set) => {
    const n = sizes[set] ?? 0;
    const means = totals.map((list, other) => list.map((sum) => sum / (sizes[other] ?? 0)));
    const without = new Float64Array(n);
    for (let unit = 0; unit < n; unit += 1) {
      means[set] = columns.map((column, at) => ((totals[set]?.[at] ?? 0) - (column[unit] ?? 0)) / (n - 1));
      without[unit] = statistic(means);
    }
    const center = without.reduce((sum, value) => sum + value, 0) / n;
    let [ofCubes, ofSquares] = [0, 0];
    for (const value of without) {
      const influence = (n - 1) * (center - value);
      ofCubes += influence ** 3;
      ofSquares += influence ** 2;
    }
    cubes += ofCubes / n ** 3;
    squares += ofSquares / n ** 2;
  });
  return squares === 0 ? 0 : cubes / squares ** 1.5 / 6;
}
