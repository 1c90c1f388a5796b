import type { Numbers } from './lend.ts';

/**
 * The mean by a sum that keeps what rounding takes from it (A. Neumaier, Zeitschrift für angewandte Mathematik und Mechanik 54, 1974,
 * 39–51). At least one number; NaN or infinite where they are too large to be added up.
 */
export function meanOf(values: Numbers): number {
  let sum = values[0] ?? Number.NaN;
  let correction = 0;
  for (let index = 1; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    const next = sum + value;
    correction += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return (sum + correction) / values.length;
}
