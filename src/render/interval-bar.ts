import type { Statistics } from '../generated/formats.ts';
import { rounded } from './rounded.ts';

/**
 * One line of text that shows an interval against its limit: `0` is no change, `┃` the limit, `●` the estimate between `├` and
 * `┤`. Undefined where there is nothing to draw (no limit, all in one place).
 *
 * @param width characters for the scale
 */
export function intervalBar(statistics: Statistics, width = 40): string | undefined {
  const { estimate, interval, limit, upper, direction } = statistics;
  if (limit === undefined || (direction === undefined && upper === undefined)) return undefined;
  const [low = null, high = null] = interval;
  const limits = [limit, ...(upper === undefined ? [] : [upper])];
  const zero = statistics.of === 'value' ? [] : [0];
  const points = [...zero, estimate, ...limits, low, high].filter((point) => point !== null);
  const from = Math.min(...points);
  const to = Math.max(...points);
  const span = to - from;
  if (!Number.isFinite(span) || span === 0) return undefined;
  const at = (point: number): number => Math.round(((point - from) / span) * (width - 1));
  const start = low === null ? 0 : at(low);
  const end = high === null ? width - 1 : at(high);
  const cells = Array.from({ length: width }, (_, index): string => (index >= start && index <= end ? '─' : '·'));
  for (const point of zero) cells[at(point)] = '0';
  if (low !== null) cells[start] = '├';
  if (high !== null) cells[end] = '┤';
  for (const point of limits) cells[at(point)] = '┃';
  cells[at(estimate)] = '●';
  const [left, right] =
    direction === undefined ? ['less', 'more'] : direction === 'increase' ? ['worse', 'better'] : ['better', 'worse'];
  return `${left} ◂ ${cells.join('')} ▸ ${right}`;
}

const NO_BREAK = '\u00A0';

/** What the signs of a bar stand for, with their values. */
export function intervalLegend(statistics: Statistics): string {
  const { estimate, interval, limit, upper, confidence, of } = statistics;
  const value = (number: number): string => statisticWords(number, statistics);
  const [low = null, high = null] = interval;
  const ends = `${low === null ? 'open' : value(low)} to ${high === null ? 'open' : value(high)}`;
  return [
    ...(of === 'value' ? [] : ['0 no change']),
    ...(limit === undefined ? [] : [`┃ limit ${value(limit)}${upper === undefined ? '' : ` and ${value(upper)}`}`]),
    `● estimate ${value(estimate)}`,
    ...(low !== null && low === high ? [] : [`├ ┤ ${rounded(confidence * 100)} % interval ${ends}`]),
  ]
    .map((part) => part.replaceAll(' ', NO_BREAK))
    .join('   ');
}

/** A number on the scale of a statistic: differences with their sign, shares as per cent, points as points. */
export function statisticWords(number: number, { relative, scale, of }: Statistics): string {
  const hundredfold = relative === true || scale === 'points';
  const text = rounded(hundredfold ? number * 100 : number).replaceAll('-', '−');
  const unit = relative === true ? ' %' : scale === 'points' ? ' pt' : '';
  return `${number > 0 && of !== 'value' ? '+' : ''}${text}${unit}`;
}
