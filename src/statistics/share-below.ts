/** Of sorted numbers, the share of those below a value, and half of those equal. */
export function shareBelow(sorted: Float64Array, value: number): number {
  const firstWhere = (beyond: (seen: number) => boolean): number => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (beyond(sorted[middle] ?? 0)) to = middle;
      else from = middle + 1;
    }
    return from;
  };
  return (firstWhere((seen) => seen >= value) + firstWhere((seen) => seen > value)) / (2 * sorted.length);
}
