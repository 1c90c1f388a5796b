import type { Statistics } from '../generated/formats.ts';

/**
 * One line of text that shows an interval against its limit: `0` is no change, `┃` the limit, `●` the estimate between `├` and
 * `┤`. Undefined where there is nothing to draw (no limit, an open end that cannot be placed).
 *
 * @param width characters for the scale
 */
export function intervalBar(statistics: Statistics, width = 40): string | undefined {
  const { estimate, interval, limit } = statistics;
  if (limit === undefined || statistics.direction === undefined) return undefined;
  const [low, high] = [interval[0] ?? null, interval[1] ?? null];
  const points = [0, estimate, limit, low, high].filter((point) => point !== null);
  const from = Math.min(...points);
  const to = Math.max(...points);
  if (!Number.isFinite(from) || !Number.isFinite(to) || from === to) return undefined;
  const at = (point: number): number => Math.round(((point - from) / (to - from)) * (width - 1));
  const cells = Array.from({ length: width }, () => '·');
  const start = low === null ? 0 : at(low);
  const end = high === null ? width - 1 : at(high);
  for (let index = start; index <= end; index += 1) cells[index] = '─';
  cells[at(0)] = '0';
  if (low !== null) cells[start] = '├';
  if (high !== null) cells[end] = '┤';
  cells[at(limit)] = '┃';
  cells[at(estimate)] = '●';
  const [left, right] = statistics.direction === 'increase' ? ['worse', 'better'] : ['better', 'worse'];
  return `${left} ◂ ${cells.join('')} ▸ ${right}`;
}
