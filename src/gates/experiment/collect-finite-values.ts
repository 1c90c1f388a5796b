/** No values. */
export const NONE = new Float64Array(0);

/** The values at places (left out: all of them) that belong together, where all of them are finite. */
export function pickTogether(
  columns: readonly (readonly [values: Float64Array, places: Int32Array | undefined])[],
): Float64Array[] {
  const picked = columns.map(([values, places]) => (places ? valuesAt(values, places) : values));
  if (!picked.some(hasGaps)) return picked;
  const keep = new Uint8Array(picked[0]?.length ?? 0).fill(1);
  for (const values of picked) {
    for (let index = 0; index < keep.length; index += 1) if (Number.isNaN(values[index])) keep[index] = 0;
  }
  return picked.map((values) => values.filter((_, index) => keep[index] === 1));
}

function hasGaps(values: Float64Array): boolean {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    // Only NaN is not equal to itself.
    if (value !== value) return true;
  }
  return false;
}

function valuesAt(values: Float64Array, places: Int32Array): Float64Array {
  const taken = new Float64Array(places.length);
  for (let index = 0; index < taken.length; index += 1) taken[index] = values[places[index] ?? -1] ?? Number.NaN;
  return taken;
}
