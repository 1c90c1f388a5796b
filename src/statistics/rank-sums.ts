/** Numbers of equal rank among all numbers of both sides. */
export interface TieGroup {
  readonly size: number;
  /** Twice the mean rank, a whole number. */
  readonly doubledRank: number;
}

/**
 * How probable each sum of doubled ranks is, of `drawn` numbers drawn from the groups without replacement: the ways are counted
 * group by group (the exact permutation distribution with ties; cf. C. R. Mehta, N. R. Patel, A. A. Tsiatis, Biometrics 40, 1984,
 * 819–825). In doubles, in which counts keep fifteen digits however large.
 *
 * @returns probabilities by sum, from `least` in steps of `step`
 */
export function rankSums(
  groups: readonly TieGroup[],
  drawn: number,
): { readonly least: number; readonly step: number; readonly probabilities: Float64Array } {
  // Without half ranks all sums are even, and half of the work.
  const step = groups.every(({ doubledRank }) => doubledRank % 2 === 0) ? 2 : 1;
  const rising = groups.flatMap(({ size, doubledRank }) => Array<number>(size).fill(doubledRank / step));
  rising.sort((left, right) => left - right);
  const sum = (ranks: readonly number[]): number => ranks.reduce((total, rank) => total + rank, 0);
  const least = sum(rising.slice(0, drawn));
  const most = sum(rising.slice(rising.length - drawn));
  const rows = Array.from({ length: drawn + 1 }, () => new Float64Array(most + 1));
  const ends = new Int32Array(drawn + 1).fill(-1);
  const [first] = rows;
  if (first) first[0] = 1;
  ends[0] = 0;
  let seen = 0;
  for (const { size, doubledRank } of groups) {
    const rank = doubledRank / step;
    for (let k = Math.min(drawn, seen + size); k >= 1; k -= 1) {
      const row = rows[k] ?? new Float64Array(0);
      let ways = 1;
      for (let j = 1; j <= Math.min(size, k); j += 1) {
        ways *= (size - j + 1) / j;
        const from = rows[k - j] ?? row;
        const end = ends[k - j] ?? -1;
        const shift = j * rank;
        const last = Math.min(end, most - shift);
        for (let s = 0; s <= last; s += 1) row[s + shift] = (row[s + shift] ?? 0) + ways * (from[s] ?? 0);
        if (last >= 0) ends[k] = Math.max(ends[k] ?? -1, last + shift);
      }
    }
    seen += size;
  }
  const counts = (rows[drawn] ?? new Float64Array(0)).subarray(least);
  let total = 0;
  for (const count of counts) total += count;
  return { least: least * step, step, probabilities: counts.map((count) => count / total) };
}
