/** A whole number with commas between its thousands. `toLocaleString` says the same and loads the data of all locales first, a tenth of the time of a short run. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
