import { grouped } from './grouped.ts';

/**
 * A few of many things, for a sentence: `a, b and 12 more`.
 *
 * @param total how many there are, where `names` holds only the first of them
 */
export function nameSome(names: readonly string[], total: number = names.length, most = 3): string {
  const shown = names.slice(0, total <= most + 1 ? most + 1 : most);
  const rest = total - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${grouped(rest)} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown.join('');
}
