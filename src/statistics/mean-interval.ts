import type { Sample } from './sample.ts';
import { upperT } from './upper-t.ts';

/** The two-sided t interval of a mean; ends are null where there are too few numbers, or none that can be computed with. */
export function meanInterval(sample: Sample, confidence: number): [number | null, number | null] {
  const { n, mean, variance } = sample;
  if (n < 2 || mean === null || variance === null) return [null, null];
  const reach = upperT((1 - confidence) / 2, n - 1) * Math.sqrt(variance / n);
  const interval: [number, number] = [mean - reach, mean + reach];
  return interval.every(Number.isFinite) ? interval : [null, null];
}
