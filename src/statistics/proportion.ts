import type { Numbers } from './lend.ts';

/** How many of n units did. */
export interface Proportion {
  readonly n: number;
  /** A whole number from 0 to n. */
  readonly successes: number;
}

/** Counts the ones among zeros and ones; undefined where there is any other number. */
export function countSuccesses(values: Numbers): Proportion | undefined {
  let successes = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (value === 1) successes += 1;
    else if (value !== 0) return undefined;
  }
  return { n: values.length, successes };
}
