/** Characters of a text that are sent. */
const LONGEST_TEXT = 1000;
const SPACES = [32, 9, 10, 13].map((code) => `chr(${code})`).join(' || ');

/** A column as text, empty for NULL, cut where it is very long: as nearly all texts may be sent. */
export function shortText(sql: string): string {
  const text = `coalesce(CAST(${sql} AS VARCHAR), '')`;
  return `CASE WHEN strlen(${text}) > ${LONGEST_TEXT} THEN left(${text}, ${LONGEST_TEXT}) ELSE ${text} END`;
}

/** The same with no separator in it, and bare of the spaces around it: as every text may be sent. It takes several times as long. */
export function sentText(sql: string, { bare }: { readonly bare: boolean }): string {
  const text = `left(replace(coalesce(CAST(${sql} AS VARCHAR), ''), chr(31), ' '), ${LONGEST_TEXT})`;
  return bare ? `trim(${text}, ${SPACES})` : text;
}
