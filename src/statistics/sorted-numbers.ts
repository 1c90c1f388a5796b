import type { Numbers } from './lend.ts';

/** From so many numbers on, putting them into shares first is faster than comparing them. */
const MANY = 2000;
/** Numbers in a share on average, and at most: beyond it they are piled up, and all are sorted by comparing. */
const TOGETHER = 4;
const PILED_UP = 64;

/**
 * Numbers in rising order, in an array of their own. Many are put into equal shares of their range, share after share, and then moved by
 * the few places that they are off; three times as fast as comparing where they are spread out.
 */
export function sortedNumbers(numbers: Numbers): Float64Array {
  const values = Float64Array.from(numbers);
  const n = values.length;
  if (n < MANY) return values.sort();
  let [least, most] = [Infinity, -Infinity];
  for (let index = 0; index < n; index += 1) {
    const value = values[index] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const shares = Math.ceil(n / TOGETHER);
  const scale = (shares - 1) / (most - least);
  // Also where one of them is no number, or where the range is too wide or too narrow to be divided.
  if (!(scale > 0 && scale < Infinity) || !Number.isFinite(scale * (most - least))) return values.sort();
  const shareOf = new Int32Array(n);
  const ends = new Int32Array(shares);
  for (let index = 0; index < n; index += 1) {
    const share = Math.trunc(((values[index] ?? 0) - least) * scale);
    if (!(share >= 0 && share < shares)) return values.sort();
    shareOf[index] = share;
    ends[share] = (ends[share] ?? 0) + 1;
  }
  let end = 0;
  for (let share = 0; share < shares; share += 1) {
    const size = ends[share] ?? 0;
    if (size > PILED_UP) return values.sort();
    ends[share] = end;
    end += size;
  }
  const sorted = new Float64Array(n);
  for (let index = 0; index < n; index += 1) {
    const share = shareOf[index] ?? 0;
    const place = ends[share] ?? 0;
    sorted[place] = values[index] ?? 0;
    ends[share] = place + 1;
  }
  for (let index = 1; index < n; index += 1) {
    const value = sorted[index] ?? 0;
    let place = index;
    while (place > 0 && (sorted[place - 1] ?? 0) > value) {
      sorted[place] = sorted[place - 1] ?? 0;
      place -= 1;
    }
    sorted[place] = value;
  }
  return sorted;
}
