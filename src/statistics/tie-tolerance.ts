import { roundingOf } from './comparison.ts';
import type { Numbers } from './lend.ts';

const MOST_LOOKED_AT = 4096;

/**
 * How far apart two differences of such numbers may be and still be tied: 0.3 − 0.1 and 0.2 − 0 are, though not as doubles. A
 * thousand times the rounding of a number of median size, so that a single huge one does not tie all others.
 */
export function tieTolerance(...sides: readonly Numbers[]): number {
  const sizes: number[] = [];
  for (const side of sides) {
    const stride = Math.max(1, Math.ceil(side.length / MOST_LOOKED_AT));
    for (let index = 0; index < side.length; index += stride) {
      const size = Math.abs(side[index] ?? 0);
      if (size > 0) sizes.push(size);
    }
  }
  const sorted = Float64Array.from(sizes).sort();
  return 1024 * roundingOf(sorted[sorted.length >> 1] ?? 0);
}
