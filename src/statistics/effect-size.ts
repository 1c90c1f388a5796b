import gammaln from '@stdlib/math-base-special-gammaln';
import type { EffectSize } from './comparison.ts';
import type { Sample } from './sample.ts';

/** Cohen's h of two proportions, candidate minus baseline: the difference of 2·arcsin √p (J. Cohen, Statistical Power Analysis, 2nd ed., 6.2). */
export function cohenH(baseline: number, candidate: number): number {
  return 2 * Math.asin(Math.sqrt(candidate)) - 2 * Math.asin(Math.sqrt(baseline));
}

/** Cohen's g of pairs that differ: the share of them in the candidate's favour, less one half (J. Cohen, ibid., 5.2). NaN where none differs. */
export function cohenG(onlyBaseline: number, onlyCandidate: number): number {
  return onlyCandidate / (onlyBaseline + onlyCandidate) - 0.5;
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
 * A difference of means over the root of the mean variance of both sides, made unbiased by Γ(df/2) / (√(df/2)·Γ((df − 1)/2)) with
 * n + m − 2 degrees of freedom (L. V. Hedges, Journal of Educational Statistics 6, 1981, 107–128). The mean variance, not the pooled
 * one, goes with Welch's test, which does not suppose that both are equal.
 */
export function hedgesG(baseline: Sample, candidate: Sample, difference: number): number {
  const spread = Math.hypot(Math.sqrt(baseline.variance ?? Number.NaN), Math.sqrt(candidate.variance ?? Number.NaN));
  const half = (baseline.n + candidate.n - 2) / 2;
  const unbiased = Math.exp(gammaln(half) - gammaln(half - 0.5)) / Math.sqrt(half);
  return ((Math.SQRT2 * difference) / spread) * unbiased;
}

/** Cohen's d of pairs, d_z: the mean of their differences over its standard deviation (J. Cohen, ibid., 2.3.5). Undefined without spread. */
export function pairedEffect({ mean, variance }: Sample): EffectSize | undefined {
  if (mean === null || variance === null || !(variance > 0)) return undefined;
  return { measure: 'cohen-d-paired', value: mean / Math.sqrt(variance) };
}

/** Hedges' g of two sides; undefined without spread. */
export function sidesEffect(baseline: Sample, candidate: Sample): EffectSize | undefined {
  if (baseline.mean === null || candidate.mean === null) return undefined;
  const value = hedgesG(baseline, candidate, candidate.mean - baseline.mean);
  return Number.isFinite(value) ? { measure: 'hedges-g', value } : undefined;
}
