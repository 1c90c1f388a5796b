/** Numbers in a row: an array, or a typed array where there are a million of them. */
export type Numbers = readonly number[] | Float64Array;

/** Lends numbers to simple-statistics, which only ever reads them by their index, though its types ask for an array to write to. */
export function lend(values: Numbers): number[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above; a copy of a million numbers would cost more
  return values as number[];
}
