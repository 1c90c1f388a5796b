import type { ExperimentDesign } from '../../generated/formats.ts';
import { COUNT_METRICS, type CountKey } from './evidence/count-metrics.ts';

/** Where a metric comes from: a column of its own, or weighted sums of columns, one over the other. */
export type MetricSource =
  | { readonly column: string; readonly numerator?: undefined }
  | { readonly numerator: ReadonlyMap<string, number>; readonly denominator: ReadonlyMap<string, number> };

/** Where each metric that an experiment names comes from. */
export function metricSources({ criteria, counts }: ExperimentDesign): ReadonlyMap<string, MetricSource> {
  const columns: Readonly<Record<CountKey, string | undefined>> = {
    'true-positives': counts?.truePositives,
    'false-positives': counts?.falsePositives,
    'false-negatives': counts?.falseNegatives,
  };
  const weighted = (weights: Readonly<Partial<Record<CountKey, number>>>): ReadonlyMap<string, number> =>
    new Map(
      (Object.keys(columns) as CountKey[]).flatMap((key) => {
        const column = columns[key];
        const weight = weights[key];
        return column === undefined || weight === undefined ? [] : [[column, weight] as const];
      }),
    );
  return new Map(
    criteria.map(({ metric, ratio }): [string, MetricSource] => {
      if (ratio)
        return [metric, { numerator: new Map([[ratio.numerator, 1]]), denominator: new Map([[ratio.denominator, 1]]) }];
      const counted = counts && COUNT_METRICS.get(metric);
      if (!counted) return [metric, { column: metric }];
      return [metric, { numerator: weighted(counted.numerator), denominator: weighted(counted.denominator) }];
    }),
  );
}

/** Columns that a metric is computed from. */
export function columnsOf(source: MetricSource): readonly string[] {
  return source.numerator ? [...new Set([...source.denominator.keys(), ...source.numerator.keys()])] : [source.column];
}
