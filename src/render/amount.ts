/** A number with three significant digits, as a reader expects it: `+8.4 %`, `−0.0384`; `signed: false` leaves out the plus. */
export function amount(number: number, relative: boolean, signed = true): string {
  const text = rounded(relative ? number * 100 : number).replaceAll('-', '−');
  return `${signed && number > 0 ? '+' : ''}${text}${relative ? ' %' : ''}`;
}

/** A number with three significant digits. */
export function rounded(number: number): string {
  return String(Number(number.toPrecision(3)));
}
