/** So many of all, with their share. */
export function countWords(failing: number, of: number): string {
  return `${grouped(failing)} of ${grouped(of)} ${plural(of, 'row')} (${shareWords(failing, of)})`;
}

/** A share with two digits that say something. */
export function shareWords(part: number, whole: number): string {
  if (whole === 0) return '0 %';
  const percent = (part / whole) * 100;
  if (percent > 0 && percent < 0.01) return '< 0.01 %';
  if (percent < 100 && percent > 99.99) return '> 99.99 %';
  return `${Number(percent.toPrecision(percent >= 10 ? 3 : 2))} %`;
}

/** A number with its thousands set apart. */
export function grouped(value: number): string {
  return Number.isInteger(value) ? String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',') : String(value);
}

/** A noun for so many. */
export function plural(of: number, noun: string): string {
  return of === 1 ? noun : `${noun}s`;
}
