import type { BootstrapEstimate } from './bootstrap-estimate.ts';
import { normalTail } from './normal-tail.ts';
import { shareBelow } from './share-below.ts';
import { sortedQuantile } from './sorted-quantile.ts';
import { upperNormal } from './upper-normal.ts';

/** Both ends, of which each leaves out this probability; BCa where there is a bias and an acceleration, else percentiles. */
export function bootstrapInterval(drawn: BootstrapEstimate, tail: number): readonly [number, number] {
  const reach = upperNormal(tail);
  return [sortedQuantile(drawn.sorted, adjusted(drawn, -reach)), sortedQuantile(drawn.sorted, adjusted(drawn, reach))];
}

/** The share of resamples below the end of an interval whose normal quantile this is (Efron and Tibshirani, 14.10). */
function adjusted({ bias, acceleration }: BootstrapEstimate, quantileWanted: number): number {
  const moved = bias + quantileWanted;
  return normalTail(-bias - moved / (1 - acceleration * moved));
}

/** The same backwards: the probabilities that would have to be left out for the upper, and for the lower end, to be this limit. */
export function bootstrapTails(
  { sorted, bias, acceleration }: BootstrapEstimate,
  limit: number,
): readonly [number, number] {
  const least = 1 / (sorted.length + 1);
  const share = Math.min(1 - least, Math.max(least, shareBelow(sorted, limit)));
  const moved = -upperNormal(share) - bias;
  const scaled = 1 + acceleration * moved;
  const z = scaled > 0 ? moved / scaled - bias : Math.sign(moved) * Infinity;
  return [Math.max(least, normalTail(z)), Math.max(least, normalTail(-z))];
}
