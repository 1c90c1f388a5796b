/**
 * What is claimed of candidate minus baseline: that it differs from the limit, lies above it, or lies below it. It decides which
 * p-value and which ends of the interval are given.
 */
export type Alternative = 'two-sided' | 'greater' | 'less';

/** What is asked of two sides. */
export interface ComparisonQuestion {
  /** What the difference is held against, on the same scale. */
  readonly limit: number;
  /** Of the interval, in (0, 1). */
  readonly confidence: number;
  /** Whether the difference is taken as a share of the size of the baseline's mean (or of what the method estimates in its place). */
  readonly relative: boolean;
  /** Left out: two-sided. */
  readonly alternative?: Alternative;
  /** False: the size of the effect is not wanted, which takes rank tests a second ranking. Left out: wanted. */
  readonly effect?: false;
}

/** Lower and upper end; an open end, of a one-sided interval or where too few units bound it, is null. */
export type Bounds = readonly [number | null, number | null];

/** How large a difference is beside the spread, in the measure that goes with the method. */
export interface EffectSize {
  readonly measure: 'hedges-g' | 'cohen-d-paired' | 'rank-biserial' | 'cohen-h' | 'cohen-g' | 'odds-ratio';
  readonly value: number;
}

/** Candidate minus baseline: how much, and how surely. */
export interface Difference {
  /** The method in words: `paired t`, `Welch t, relative (delta method)`. */
  readonly method: string;
  readonly estimate: number;
  /** At the confidence asked for; open (null) on the side that a one-sided alternative does not bound. */
  readonly interval: Bounds;
  /** Of the difference being the limit, against the alternative asked for. */
  readonly pValue: number;
  /**
   * True where there was no spread at all. The interval is then a point and proves nothing; `pValue` comes from an exact test that
   * counts units, and the difference is decided only where it is at most 1 − confidence.
   */
  readonly exact: boolean;
  /**
   * Units (pairs, or on each side) that would decide such an estimate with a power of 80 %, if it and the spread stay what they
   * are. Absent where no number would.
   */
  readonly requiredN?: number;
  /**
   * The distance from the limit, on the estimate's scale, that as many units as there are would decide with the same power, if the
   * spread stays what it is: the minimum detectable effect. Absent where there is no spread.
   */
  readonly detectable?: number;
  /** Absent where there is no spread to hold it against. */
  readonly effect?: EffectSize;
}

/** Why two sides have no difference that could be judged. */
export type NoDifference =
  /** Fewer than two units on a side. */
  | 'too-few'
  /** Numbers so large or so small that they cannot be computed with. */
  | 'beyond-computing'
  /** A share of a baseline whose mean is zero. */
  | 'zero-baseline'
  /** A share of a baseline whose mean cannot be told from zero at this confidence. */
  | 'baseline-around-zero'
  /** A rank method was asked for a share, and not all numbers have the same sign. */
  | 'mixed-signs'
  /** A ratio whose denominators add up to nothing. */
  | 'zero-denominator';

/** The difference, or why there is none. */
export type Comparison = Difference | { readonly none: NoDifference };

/** The power at which required numbers of units are given. */
export const POWER = 0.8;

/**
 * The largest spread that rounding alone gives to numbers of this size: such numbers are all equal, as far as they were written
 * down. Eight units in the last place of a double.
 */
export function roundingOf(...sizes: readonly number[]): number {
  return 8 * Number.EPSILON * Math.hypot(...sizes);
}
