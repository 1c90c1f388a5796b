import { type SharesPlan, powerOfProportions, powerOfRanks } from './power-of-shares.ts';
import { root } from './root.ts';

/**
 * The candidate's proportion nearest to the limit, above or below it, that would be decided with this power; undefined where not even
 * 1 (or 0) would.
 */
export function detectableProportion(
  plan: SharesPlan,
  baseline: number,
  power: number,
  direction: 'above' | 'below',
): number | undefined {
  const from = Math.min(1, Math.max(0, baseline + plan.limit));
  const to = direction === 'above' ? 1 : 0;
  const short = (candidate: number): number => powerOfProportions(plan, baseline, candidate) - power;
  return short(to) < 0 ? undefined : root(short, from, to);
}

/** The share of pairs above the limit, from ½ up, that a rank test would decide with this power; undefined where not even 1 would be. */
export function detectableRankShare(
  plan: Pick<SharesPlan, 'n' | 'tail'>,
  power: number,
  units: 'sides' | 'pairs',
): number | undefined {
  const short = (share: number): number => powerOfRanks(plan, share, units) - power;
  return short(1) < 0 ? undefined : root(short, 0.5, 1);
}
