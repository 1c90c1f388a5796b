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
  // Of k numbers no sum is smaller than that of the k smallest ranks: each row starts there.
  const starts = new Float64Array(drawn + 1);
  for (let k = 1; k <= drawn; k += 1) starts[k] = (starts[k - 1] ?? 0) + (rising[k - 1] ?? 0);
  let most = 0;
  for (const rank of rising.slice(rising.length - drawn)) most += rank;
  const least = starts[drawn] ?? 0;
  const width = most - least + 1;
  const rows = Array.from({ length: drawn + 1 }, () => new Float64Array(width));
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
        const shift = j * rank + (starts[k - j] ?? 0) - (starts[k] ?? 0);
        const last = Math.min(ends[k - j] ?? -1, width - 1 - shift);
        for (let s = 0; s <= last; s += 1) row[s + shift] = (row[s + shift] ?? 0) + ways * (from[s] ?? 0);
        if (last >= 0) ends[k] = Math.max(ends[k] ?? -1, last + shift);
      }
    }
    seen += size;
  }
  const counts = rows[drawn] ?? new Float64Array(0);
  let total = 0;
  for (const count of counts) total += count;
  return { least: least * step, step, probabilities: counts.map((count) => count / total) };
}
