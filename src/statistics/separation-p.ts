/**
 * Two-sided probability that, of all ways to part n + m units, the one with all smaller ones on one side comes up: 2 / C(n + m, n).
 * The exact permutation test of two sides without any overlap.
 */
export function separationP(n: number, m: number): number {
  let p = 2;
  for (let k = 1; k <= Math.min(n, m) && p > 0; k += 1) p *= k / (Math.max(n, m) + k);
  return Math.min(1, p);
}
