/** A metric that is a ratio of weighted sums of counts. */
export interface CountMetric {
  /** Keys of `counts` it needs. */
  readonly columns: readonly CountKey[];
  /** How often each count is taken in the sum above and in the sum below. */
  readonly numerator: Readonly<Partial<Record<CountKey, number>>>;
  readonly denominator: Readonly<Partial<Record<CountKey, number>>>;
}

/** The keys of `counts`. */
export type CountKey = 'true-positives' | 'false-positives' | 'false-negatives';

/** Precision, recall and F1 as ratios of sums of counts (C. J. van Rijsbergen, Information Retrieval, 2nd ed., chapter 7). */
export const COUNT_METRICS: ReadonlyMap<string, CountMetric> = new Map<string, CountMetric>([
  [
    'precision',
    {
      columns: ['true-positives', 'false-positives'],
      numerator: { 'true-positives': 1 },
      denominator: { 'true-positives': 1, 'false-positives': 1 },
    },
  ],
  [
    'recall',
    {
      columns: ['true-positives', 'false-negatives'],
      numerator: { 'true-positives': 1 },
      denominator: { 'true-positives': 1, 'false-negatives': 1 },
    },
  ],
  [
    'f1',
    {
      columns: ['true-positives', 'false-positives', 'false-negatives'],
      numerator: { 'true-positives': 2 },
      denominator: { 'true-positives': 2, 'false-positives': 1, 'false-negatives': 1 },
    },
  ],
]);
