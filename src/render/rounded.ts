/** A number with three significant digits. */
export function rounded(number: number): string {
  return String(Number(number.toPrecision(3)));
}
