import gammaln from '@stdlib/math-base-special-gammaln';

/** Cohen's h of two proportions, candidate minus baseline: the difference of 2·arcsin √p (J. Cohen, Statistical Power Analysis, 2nd ed., 6.2). */
export function cohenH(baseline: number, candidate: number): number {
  return 2 * Math.asin(Math.sqrt(candidate)) - 2 * Math.asin(Math.sqrt(baseline));
}

/** The odds of the candidate over those of the baseline: infinite or NaN where a side has only one kind. */
export function oddsRatio(
  baseline: { readonly n: number; readonly successes: number },
  candidate: { readonly n: number; readonly successes: number },
): number {
  return (
    (candidate.successes * (baseline.n - baseline.successes)) /
    (baseline.successes * (candidate.n - candidate.successes))
  );
}

/**
 * What makes a standardised difference of means unbiased: Γ(df/2) / (√(df/2)·Γ((df − 1)/2)) (L. V. Hedges, Journal of Educational
 * Statistics 6, 1981, 107–128).
 */
export function hedgesCorrection(degreesOfFreedom: number): number {
  const half = degreesOfFreedom / 2;
  return Math.exp(gammaln(half) - gammaln(half - 0.5)) / Math.sqrt(half);
}
