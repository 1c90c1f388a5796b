import type { Numbers } from './lend.ts';

/**
 * The mean by a sum that keeps what rounding takes from it (A. Neumaier, Zeitschrift für angewandte Mathematik und Mechanik 54, 1974,
 * 39–51), told without asking which number is larger (D. E. Knuth, The Art of Computer Programming 2, 4.2.2, theorem B). At least one
 * number; NaN or infinite where they are too large to be added up.
 */
export function meanOf(values: Numbers): number {
  let sum = values[0] ?? Number.NaN;
  let correction = 0;
  for (let index = 1; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    const next = sum + value;
    const added = next - sum;
    correction += sum - (next - added) + (value - added);
    sum = next;
  }
  return (sum + correction) / values.length;
}
