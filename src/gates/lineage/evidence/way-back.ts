/** A way from a feature back to what it is made from, as a reader follows it: `a ← job ← b`. */
export function wayBack(way: readonly string[]): string {
  return way.map((name) => (name.startsWith('… ') ? name : `\`${name}\``)).join(' ← ');
}
