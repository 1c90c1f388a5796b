import type { Statistics } from '../generated/formats.ts';
import { amount, rounded } from './amount.ts';

/**
 * One line of text that shows an interval against its limit: `0` is no change, `┃` the limit, `●` the estimate between `├` and
 * `┤`. Undefined where there is nothing to draw (no limit, all in one place).
 *
 * @param width characters for the scale
 */
export function intervalBar(statistics: Statistics, width = 40): string | undefined {
  const { estimate, interval, limit } = statistics;
  if (limit === undefined || statistics.direction === undefined) return undefined;
  const [low = null, high = null] = interval;
  const points = [0, estimate, limit, low, high].filter((point) => point !== null);
  const from = Math.min(...points);
  const to = Math.max(...points);
  const span = to - from;
  if (!Number.isFinite(span) || span === 0) return undefined;
  const at = (point: number): number => Math.round(((point - from) / span) * (width - 1));
  const start = low === null ? 0 : at(low);
  const end = high === null ? width - 1 : at(high);
  const cells = Array.from({ length: width }, (_, index): string => (index >= start && index <= end ? '─' : '·'));
  cells[at(0)] = '0';
  if (low !== null) cells[start] = '├';
  if (high !== null) cells[end] = '┤';
  cells[at(limit)] = '┃';
  cells[at(estimate)] = '●';
  const [left, right] = statistics.direction === 'increase' ? ['worse', 'better'] : ['better', 'worse'];
  return `${left} ◂ ${cells.join('')} ▸ ${right}`;
}

const NO_BREAK = '\u00A0';

/** What the signs of a bar stand for, with their values. */
export function intervalLegend({ estimate, interval, limit, confidence, relative }: Statistics): string {
  const value = (number: number): string => amount(number, relative === true);
  const [low = null, high = null] = interval;
  const ends = `${low === null ? 'open' : value(low)} to ${high === null ? 'open' : value(high)}`;
  return [
    '0 no change',
    ...(limit === undefined ? [] : [`┃ limit ${value(limit)}`]),
    `● estimate ${value(estimate)}`,
    `├ ┤ ${rounded(confidence * 100)} % interval ${ends}`,
  ]
    .map((part) => part.replaceAll(' ', NO_BREAK))
    .join('   ');
}
