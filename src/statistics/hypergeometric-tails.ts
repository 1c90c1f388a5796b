/** Probabilities of a table with fixed margins. */
export interface HypergeometricTails {
  /** Of at most as many. */
  readonly lower: number;
  /** Of at least as many. */
  readonly upper: number;
  /** Of all numbers that are no more probable than this one. */
  readonly both: number;
}

/**
 * Of `drawn` units drawn without replacement from `total`, of which `marked` are marked: how probable `seen` marked ones are. The
 * probabilities are taken relative to the most probable number by their ratios and summed, so that tails keep their digits.
 */
export function hypergeometricTails(total: number, marked: number, drawn: number, seen: number): HypergeometricTails {
  const least = Math.max(0, drawn + marked - total);
  const most = Math.min(drawn, marked);
  const mode = Math.min(most, Math.max(least, Math.floor(((drawn + 1) * (marked + 1)) / (total + 2))));
  const weights = new Float64Array(most - least + 1);
  weights[mode - least] = 1;
  for (let k = mode; k < most; k += 1) {
    const weight =
      (weights[k - least] ?? 0) * (((marked - k) / (k + 1)) * ((drawn - k) / (total - marked - drawn + k + 1)));
    if (weight === 0) break;
    weights[k + 1 - least] = weight;
  }
  for (let k = mode; k > least; k -= 1) {
    const weight =
      (weights[k - least] ?? 0) * ((k / (marked - k + 1)) * ((total - marked - drawn + k) / (drawn - k + 1)));
    if (weight === 0) break;
    weights[k - 1 - least] = weight;
  }
  // Numbers as probable as this one, but for rounding, are no more probable: scipy and R allow the same.
  const probable = (weights[seen - least] ?? 0) * (1 + 1e-7);
  let [whole, lower, upper, both] = [0, 0, 0, 0];
  // From the outside in, so that small ones are added to small ones.
  const add = (k: number): void => {
    const weight = weights[k - least] ?? 0;
    whole += weight;
    if (k <= seen) lower += weight;
    if (k >= seen) upper += weight;
    if (weight <= probable) both += weight;
  };
  for (let k = least; k < mode; k += 1) add(k);
  const rising = [whole, lower, upper, both] as const;
  [whole, lower, upper, both] = [0, 0, 0, 0];
  for (let k = most; k >= mode; k -= 1) add(k);
  whole += rising[0];
  return {
    lower: Math.min(1, (lower + rising[1]) / whole),
    upper: Math.min(1, (upper + rising[2]) / whole),
    both: Math.min(1, (both + rising[3]) / whole),
  };
}
