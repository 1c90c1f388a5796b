import type { Alternative, Bounds } from './comparison.ts';

/** Both ends, of which the one that a one-sided claim does not bound, or that is infinite, is open. */
export function boundsOf(low: number, high: number, alternative: Alternative = 'two-sided'): Bounds {
  return [
    alternative === 'less' || low === -Infinity ? null : low,
    alternative === 'greater' || high === Infinity ? null : high,
  ];
}
