const UNITS = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const;

/** A span of time in words, in the largest unit of which there are two or more: `3.5 hours`. */
export function spanWords(seconds: number): string {
  const [size, name] = UNITS.find(([unit]) => Math.abs(seconds) >= 2 * unit) ?? ([1, 'second'] as const);
  const amount = Number((seconds / size).toPrecision(3));
  return `${amount} ${amount === 1 ? name : `${name}s`}`;
}
