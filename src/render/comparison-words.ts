import type { DataComparison } from '../generated/formats.ts';
import { grouped } from '../model/grouped.ts';
import { rounded } from './rounded.ts';

/** Data at the merge base and now, in words. Names are as files have them: whoever shows them escapes them. */
export interface ComparisonWords {
  /** Which data, and its rows. */
  readonly title: string;
  /** Columns with the shares of rows without a value: those that changed, and the others too where there are few. */
  readonly lines: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  /** How many columns are left out, or why nothing was compared; may be empty. */
  readonly more: string;
}

/** Columns that did not change are shown where there are no more than so many. */
const FEW = 8;

/** Puts a comparison into words. @param most columns */
export function comparisonWords(
  { contract, server, object, before, after, columns, more, notCompared }: DataComparison,
  most: number,
): ComparisonWords {
  const which = `${object} of ${contract}${server === undefined ? '' : ` (${server})`}`;
  if (!before || !after)
    return { title: `${which}: not compared`, lines: [], more: notCompared ?? 'there is nothing to compare' };
  const lines = columns.map((column) => ({
    name: column.name,
    before: share(column.before, before.rows),
    after: share(column.after, after.rows),
  }));
  const changed = lines.filter((line) => line.before !== line.after);
  const shown = (columns.length + more <= FEW ? lines : changed).slice(0, most);
  const hidden = changed.length - Math.min(changed.length, most);
  const same = lines.length - changed.length;
  const left = [
    ...(hidden > 0 ? [`${grouped(hidden)} more ${hidden === 1 ? 'column' : 'columns'} changed`] : []),
    ...(shown.length < lines.length && same > 0
      ? [`the share is the same in ${grouped(same)} ${same === 1 ? 'column' : 'columns'}`]
      : []),
    ...(more > 0 ? [`${grouped(more)} more columns were not compared`] : []),
  ];
  return { title: `${which}: ${rowsWords(before.rows, after.rows)}`, lines: shown, more: left.join('; ') };
}

function rowsWords(before: number, after: number): string {
  const change = before === 0 || before === after ? '' : ` (${signed(((after - before) / before) * 100)} %)`;
  return `${grouped(before)} → ${grouped(after)} rows${change}`;
}

function signed(percent: number): string {
  return percent > 0 ? `+${rounded(percent)}` : `−${rounded(-percent)}`;
}

/** Never 0 or 100 % of what is some, or not all. */
function share(part: number | null, rows: number): string {
  if (part === null) return 'no such column';
  if (rows === 0) return '–';
  const percent = (part / rows) * 100;
  if (percent > 0 && percent < 0.01) return '< 0.01 %';
  if (percent < 100 && percent > 99.99) return '> 99.99 %';
  return `${rounded(percent)} %`;
}
