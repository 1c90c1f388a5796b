/** How p-values of one family are corrected for their number. */
export type Correction = 'bonferroni' | 'holm' | 'benjamini-hochberg';

/**
 * The p-values of one family, in the order given, each to be held against the level that the whole family may have.
 *
 * - `bonferroni`: p · m. The probability of any false claim stays at the level.
 * - `holm`: likewise, and never larger (S. Holm, Scandinavian Journal of Statistics 6, 1979, 65–70).
 * - `benjamini-hochberg`: the expected share of false claims among all claims stays at the level, if the tests are independent or
 *   positively dependent (Y. Benjamini, Y. Hochberg, Journal of the Royal Statistical Society B 57, 1995, 289–300).
 *
 * A comparison of the family that has no p-value still belongs to it: it is given as 1.
 *
 * @throws RangeError where a number is not a probability
 */
export function adjustP(pValues: readonly number[], correction: Correction): number[] {
  const m = pValues.length;
  for (const p of pValues) if (!(p >= 0 && p <= 1)) throw new RangeError(`a p-value lies from 0 to 1, not at ${p}`);
  if (correction === 'bonferroni') return pValues.map((p) => Math.min(1, p * m));
  const rising = pValues.map((p, place) => ({ p, place })).sort((left, right) => left.p - right.p);
  const adjusted = Array<number>(m).fill(1);
  let bound = correction === 'holm' ? 0 : 1;
  for (let step = 0; step < m; step += 1) {
    const rank = correction === 'holm' ? step : m - 1 - step;
    const { p, place } = rising[rank] ?? { p: 1, place: 0 };
    bound =
      correction === 'holm' ? Math.max(bound, Math.min(1, p * (m - rank))) : Math.min(bound, (p * m) / (rank + 1));
    adjusted[place] = bound;
  }
  return adjusted;
}
