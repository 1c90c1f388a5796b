import type { PairedBinary } from './paired-binary.ts';
import { type SharesPlan, powerOfPairs, powerOfProportions, powerOfRanks } from './power-of-shares.ts';
import { root } from './root.ts';

/**
 * The candidate's proportion nearest to the limit, above or below it, that would be decided with this power; undefined where not even
 * 1 (or 0) would.
 *
 * @param powerOf the power of the test that decides: of the score test, or `powerOfFisher`
 */
export function detectableProportion(
  plan: SharesPlan,
  baseline: number,
  power: number,
  direction: 'above' | 'below',
  powerOf: typeof powerOfProportions = powerOfProportions,
): number | undefined {
  const from = Math.min(1, Math.max(0, baseline + plan.limit));
  return nearest((candidate) => powerOf(plan, baseline, candidate) - power, from, direction === 'above' ? 1 : 0);
}

/**
 * The difference of two proportions over the same units nearest to the limit, above or below it, that McNemar's or the paired score
 * test would decide with this power; undefined where none would, even if all units that differ did so in one direction.
 *
 * @param discordant the share of all units on which the sides differ, either way
 */
export function detectablePairs(
  plan: SharesPlan,
  discordant: number,
  power: number,
  direction: 'above' | 'below',
): number | undefined {
  const shares = (difference: number): PairedBinary => ({
    both: 1 - discordant,
    onlyBaseline: (discordant - difference) / 2,
    onlyCandidate: (discordant + difference) / 2,
    neither: 0,
  });
  const from = Math.min(discordant, Math.max(-discordant, plan.limit));
  const to = direction === 'above' ? discordant : -discordant;
  return nearest((difference) => powerOfPairs(plan, shares(difference)) - power, from, to);
}

/** The share of pairs above the limit, from ½ up, that a rank test would decide with this power; undefined where not even 1 would be. */
export function detectableRankShare(
  plan: Pick<SharesPlan, 'n' | 'tail'>,
  power: number,
  units: 'sides' | 'pairs',
): number | undefined {
  return nearest((share) => powerOfRanks(plan, share, units) - power, 0.5, 1);
}

/** Where what is lacking comes to nothing, between a place near the limit and the farthest one. */
function nearest(lacking: (place: number) => number, from: number, to: number): number | undefined {
  if (lacking(to) < 0) return undefined;
  return lacking(from) >= 0 ? from : root(lacking, from, to);
}
