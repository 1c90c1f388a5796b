/** Of sorted numbers, interpolated as numpy and R do by default (R. J. Hyndman, Y. Fan, The American Statistician 50, 1996, type 7). */
export function sortedQuantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.min(sorted.length - 1, Math.max(0, Math.floor(place)));
  const low = sorted[below] ?? Number.NaN;
  return low + ((sorted[below + 1] ?? low) - low) * (place - below);
}
