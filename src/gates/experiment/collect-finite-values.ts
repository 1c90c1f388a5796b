/** No values. */
export const NONE = new Float64Array(0);

/** The values at places (left out: all of them) that belong together, where all of them are finite. */
export function pickTogether(
  columns: readonly (readonly [values: Float64Array, places: Int32Array | undefined])[],
): Float64Array[] {
  const picked = columns.map(([values, places]) =>
    places ? valuesAt(values, places) : { values, gaps: hasGaps(values) },
  );
  const all = picked.map(({ values }) => values);
  if (!picked.some(({ gaps }) => gaps)) return all;
  const keep = new Uint8Array(all[0]?.length ?? 0).fill(1);
  for (const values of all) {
    for (let index = 0; index < keep.length; index += 1) if (Number.isNaN(values[index])) keep[index] = 0;
  }
  return all.map((values) => values.filter((_, index) => keep[index] === 1));
}

/** Whether something is not a number: only NaN is not equal to itself. */
function hasGaps(values: Float64Array): boolean {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    if (value !== value) return true;
  }
  return false;
}

function valuesAt(values: Float64Array, places: Int32Array): { readonly values: Float64Array; readonly gaps: boolean } {
  const taken = new Float64Array(places.length);
  let gaps = false;
  for (let index = 0; index < taken.length; index += 1) {
    const value = values[places[index] ?? -1] ?? Number.NaN;
    taken[index] = value;
    if (value !== value) gaps = true;
  }
  return { values: taken, gaps };
}
