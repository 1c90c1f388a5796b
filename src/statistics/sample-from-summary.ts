import type { Sample } from './sample.ts';

/** What people write down of n numbers instead of the numbers. */
export type Summary =
  | { readonly n: number; readonly mean: number; readonly stddev: number }
  | { readonly n: number; readonly mean: number; readonly variance: number }
  | { readonly n: number; readonly mean: number; readonly standardError: number }
  | { readonly n: number; readonly sum: number; readonly sumSquares: number }
  | { readonly n: number; readonly successes: number };

/**
 * The sample behind a summary: standard deviation and variance are taken to have n − 1 below, the standard error to be that of the
 * mean. From sums of squares a variance is lost where the numbers lie far from zero: one that is no larger than what rounding alone
 * may leave is null, unless the numbers were all equal to the last digit. Undefined where the summary contradicts itself: n is not a
 * whole number from 1, a spread is negative, more successes than units, less squares than the sum allows.
 */
export function sampleFromSummary(summary: Summary): Sample | undefined {
  const { n } = summary;
  if (!Number.isSafeInteger(n) || n < 1) return undefined;
  if ('successes' in summary) {
    const { successes } = summary;
    if (!Number.isSafeInteger(successes) || successes < 0 || successes > n) return undefined;
    return sample(n, successes / n, (successes / n) * ((n - successes) / (n - 1)));
  }
  if ('sum' in summary) {
    const mean = summary.sum / n;
    const raw = summary.sumSquares - summary.sum * mean;
    const lost = 8 * Number.EPSILON * Math.abs(summary.sumSquares);
    if (!(raw >= -lost)) return undefined;
    return sample(n, mean, raw === 0 ? 0 : raw <= lost ? Number.NaN : raw / (n - 1));
  }
  const variance =
    'variance' in summary
      ? summary.variance
      : 'stddev' in summary
        ? summary.stddev ** 2
        : summary.standardError ** 2 * n;
  const spread =
    'variance' in summary ? summary.variance : 'stddev' in summary ? summary.stddev : summary.standardError;
  return spread < 0 || Number.isNaN(spread)
    ? undefined
    : sample(n, summary.mean, spread > 0 && variance === 0 ? Number.NaN : variance);
}

function sample(n: number, mean: number, variance: number): Sample {
  return {
    n,
    mean: Number.isFinite(mean) ? mean : null,
    variance: n < 2 || !Number.isFinite(variance) ? null : variance,
  };
}
