import type { Alternative, Bounds } from './comparison.ts';
import { boundsOf } from './bounds-of.ts';
import type { Proportion } from './proportion.ts';
import { tailOf } from './tail.ts';
import { upperNormal } from './upper-normal.ts';

/**
 * The score interval of one proportion (E. B. Wilson, Journal of the American Statistical Association 22, 1927, 209–212): inside
 * [0, 1], and as wide as few units deserve where all or none did. Open on both sides where there are no units.
 */
export function wilsonInterval(
  proportion: Proportion,
  confidence: number,
  alternative: Alternative = 'two-sided',
): Bounds {
  if (proportion.n === 0) return [null, null];
  const [low, high] = wilsonEnds(
    proportion,
    upperNormal(tailOf({ confidence, alternative, limit: 0, relative: false })),
  );
  return boundsOf(low, high, alternative);
}

/** Both ends, for a normal quantile. */
export function wilsonEnds({ n, successes }: Proportion, z: number): readonly [number, number] {
  const share = successes / n;
  const square = z ** 2;
  const reach = z * Math.sqrt((share * (1 - share)) / n + square / (4 * n ** 2));
  const center = share + square / (2 * n);
  const width = 1 + square / n;
  return [successes === 0 ? 0 : (center - reach) / width, successes === n ? 1 : (center + reach) / width];
}
