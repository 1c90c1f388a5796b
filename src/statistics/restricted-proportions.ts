import type { Proportion } from './proportion.ts';

/**
 * The baseline's proportion of the highest likelihood if candidate − baseline were `difference`, in (−1, 1): the root of a cubic in
 * closed form (Miettinen and Nurminen, 1985, appendix I), then polished by Newton's method, since the closed form loses half its
 * digits where two roots lie close together.
 */
export function restrictedDifference(baseline: Proportion, candidate: Proportion, difference: number): number {
  const total = baseline.n + candidate.n;
  const successes = baseline.successes + candidate.successes;
  if (difference === 0) return successes / total;
  const quadratic = ((candidate.n + 2 * baseline.n) * difference - total - successes) / total;
  const linear = ((baseline.n * difference - total - 2 * baseline.successes) * difference + successes) / total;
  const constant = (baseline.successes * difference * (1 - difference)) / total;
  const third = quadratic / 3;
  const q = third ** 3 - (linear * quadratic) / 6 + constant / 2;
  const p = (q < 0 ? -1 : 1) * Math.sqrt(Math.max(0, third ** 2 - linear / 3));
  const cosine = p === 0 ? 0 : Math.min(1, Math.max(-1, q / p ** 3));
  let share = 2 * p * Math.cos((Math.PI + Math.acos(cosine)) / 3) - third;
  const least = Math.max(0, -difference);
  const most = Math.min(1, 1 - difference);
  for (let step = 0; step < 4; step += 1) {
    const value = ((share + quadratic) * share + linear) * share + constant;
    const slope = (3 * share + 2 * quadratic) * share + linear;
    const next = share - value / slope;
    if (!(Math.abs(next - share) < 1e-6)) break;
    share = next;
  }
  return Math.min(most, Math.max(least, share));
}

/** The baseline's proportion of the highest likelihood if candidate / baseline were `ratio` > 0: the root of a quadratic. */
export function restrictedRatio(baseline: Proportion, candidate: Proportion, ratio: number): number {
  const successes = baseline.successes + candidate.successes;
  const linear = candidate.successes + baseline.n + ratio * (baseline.successes + candidate.n);
  const square = linear ** 2 - 4 * (baseline.n + candidate.n) * ratio * successes;
  return Math.min(1, 1 / ratio, (2 * successes) / (linear + Math.sqrt(Math.max(0, square))));
}
