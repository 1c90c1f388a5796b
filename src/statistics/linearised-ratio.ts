import type { Numbers } from './lend.ts';
import { meanOf } from './mean-of.ts';

/** A ratio of two sums over units, and one value per unit that carries it. */
export interface LinearisedRatio {
  /** The sum of the numerators over the sum of the denominators. */
  readonly ratio: number;
  /**
   * ratio + (numerator − ratio · denominator) / mean denominator: their mean is the ratio, and their variance over n is its variance by
   * the delta method. Whatever is asked of means of units (intervals, tests, pairs) can be asked of these.
   */
  readonly values: Float64Array;
  /**
   * The standard error of the mean denominator as a share of it. Above about 0.2 the linear approximation is rough and the
   * interval too narrow (W. G. Cochran, Sampling Techniques, 3rd ed., 6.8); null of fewer than two units.
   */
  readonly denominatorError: number | null;
}

/**
 * Linearises a ratio over units (Cochran, chapter 6): precision is true positives over true and false positives, recall over true
 * positives and false negatives, F1 twice the true positives over twice those and both kinds of errors. Undefined where the
 * denominators add up to zero, or to what cannot be computed with.
 */
export function lineariseRatio(numerators: Numbers, denominators: Numbers): LinearisedRatio | undefined {
  const n = numerators.length;
  if (denominators.length !== n) {
    throw new RangeError(`a ratio needs as many denominators as numerators, not ${denominators.length} for ${n}`);
  }
  if (n === 0) return undefined;
  const below = meanOf(denominators);
  const ratio = meanOf(numerators) / below;
  if (below === 0 || !Number.isFinite(below) || !Number.isFinite(ratio)) return undefined;
  const values = new Float64Array(n);
  let squares = 0;
  for (let index = 0; index < n; index += 1) {
    const denominator = denominators[index] ?? 0;
    values[index] = ratio + ((numerators[index] ?? 0) - ratio * denominator) / below;
    squares += (denominator - below) ** 2;
  }
  const error = n < 2 ? null : Math.sqrt(squares / (n - 1) / n) / Math.abs(below);
  return { ratio, values, denominatorError: error };
}
