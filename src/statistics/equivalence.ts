import type { Comparison, ComparisonQuestion, Difference, NoDifference } from './comparison.ts';

/** Whether the difference lies within a band is asked. */
export interface EquivalenceQuestion {
  /** Lower and upper end of the band, on the scale of the difference; low < high. */
  readonly band: readonly [number, number];
  /** Of the two-sided interval, in (0, 1). */
  readonly confidence: number;
  readonly relative: boolean;
}

/** A difference that is held against a band. */
export interface Equivalence {
  /** Two-sided; its `pValue` is the one described below and its `requiredN` that of the nearer end. */
  readonly difference: Difference;
  /** Of the one-sided tests: of not lying above the lower end, and of not lying below the upper end. */
  readonly oneSided: readonly [number, number];
}

/**
 * Two one-sided tests (D. J. Schuirmann, Journal of Pharmacokinetics and Biopharmaceutics 15, 1987, 657–680) with any comparison.
 * The p-value of not being equivalent is twice the larger one-sided p, at most 1: it is at most 1 − confidence where, and only
 * where, the two-sided interval lies within the band (for methods whose interval and p agree). Many texts give the larger
 * one-sided p itself beside an interval of twice that error; that is half of this one.
 */
export function equivalence(
  compare: (question: ComparisonQuestion) => Comparison,
  { band: [low, high], confidence, relative }: EquivalenceQuestion,
): Equivalence | { readonly none: NoDifference } {
  const above = compare({ limit: low, confidence, relative, alternative: 'greater' });
  const below = compare({ limit: high, confidence, relative, alternative: 'less' });
  const nearer = (limit: number): Comparison => compare({ limit, confidence, relative });
  const sided = nearer(low);
  if ('none' in above) return above;
  if ('none' in below) return below;
  if ('none' in sided) return sided;
  const closest = sided.estimate - low <= high - sided.estimate ? sided : nearer(high);
  if ('none' in closest) return closest;
  const oneSided = [above.pValue, below.pValue] as const;
  return {
    difference: {
      ...closest,
      method: `${closest.method}, two one-sided tests`,
      pValue: Math.min(1, 2 * Math.max(...oneSided)),
    },
    oneSided,
  };
}
