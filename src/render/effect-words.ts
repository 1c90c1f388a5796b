import type { MeasuredEffect } from '../generated/formats.ts';

type Measure = MeasuredEffect['measure'];

/** How large a difference is, in few words: `+0.57 sd`, `larger in 68 %`, `odds × 2.3`. */
export function effectWords({ measure, value }: MeasuredEffect): string {
  const sign = value > 0 ? '+' : '';
  const number = `${sign}${rounded(value)}`;
  switch (measure) {
    case 'hedges-g':
    case 'cohen-d-paired':
      return `${number} sd`;
    case 'rank-biserial':
      return `larger in ${share((1 + value) / 2)}`;
    case 'cohen-g':
      return `larger in ${share(0.5 + value)}`;
    case 'odds-ratio':
      return `odds × ${rounded(value)}`;
    default:
      return `h ${number}`;
  }
}

/** What those words mean, for each measure that is shown. */
export function effectLegend(measures: ReadonlySet<Measure>): string {
  const meanings = ([...LEGEND] as const).filter(([, of]) => of.some((measure) => measures.has(measure)));
  return meanings.length === 0 ? '' : `size: ${meanings.map(([words]) => words).join('; ')}`;
}

const LEGEND: readonly (readonly [words: string, of: readonly Measure[]])[] = [
  ['the difference in standard deviations (sd) of the units', ['hedges-g']],
  ["the mean difference in standard deviations (sd) of the pairs' differences", ['cohen-d-paired']],
  ['how often the candidate is the larger one, of all that were ranked', ['rank-biserial']],
  ['how often the candidate is the larger one, of pairs that differ', ['cohen-g']],
  ["the candidate's odds over the baseline's", ['odds-ratio']],
  ["Cohen's h of two shares", ['cohen-h']],
];

function share(part: number): string {
  return `${Number((100 * part).toFixed(0))} %`;
}

function rounded(value: number): string {
  const text = Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(2)));
  return text.replaceAll('-', '−');
}
