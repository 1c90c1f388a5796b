import type { MeasuredSample } from '../../generated/formats.ts';
import { columnsOf, type MetricSource } from './collect-metric-sources.ts';
import type { ObservedMetric, ObservedSummary } from './collect-observations.ts';
import type { Folding, SideTable } from './collect-table.ts';

/** What a ratio of sums is made of, unit by unit. */
export interface RatioParts {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

/** One metric on one side, place by place or as it was summed up. */
export interface SideMetric {
  readonly faults: MeasuredSample['faults'];
  readonly absent?: Pick<MeasuredSample, 'absent' | 'column'>;
  readonly values?: Float64Array;
  readonly ratio?: RatioParts;
  readonly summary?: ObservedSummary;
  readonly flips?: number;
}

/** Takes a metric out of a side. */
export function sideMetric(
  source: MetricSource,
  { places, observed, repeats }: SideTable,
  folding: Folding,
): SideMetric {
  const columns = columnsOf(source);
  const faults = columns.flatMap((column) => [...(observed.get(column)?.faults ?? [])]).slice(0, MOST_FAULTS);
  const lacking = columns.find((column) => observed.get(column)?.absent !== undefined);
  const absent =
    lacking === undefined
      ? undefined
      : {
          absent: observed.get(lacking)?.absent ?? '',
          ...(source.numerator ? { column: lacking } : {}),
        };
  const base = { faults, ...(absent ? { absent } : {}) };
  if (!places) {
    const summary = summaryOf(source, observed);
    return { ...base, ...(summary ? { summary } : {}) };
  }
  if (!source.numerator) {
    const flips = repeats ? { flips: places.flips(source.column) } : {};
    return { ...base, values: places.values(source.column, folding), ...flips };
  }
  const sum = (weights: ReadonlyMap<string, number>): Float64Array => {
    const total = new Float64Array(places.count);
    for (const [column, weight] of weights) {
      places.values(column, 'sum').forEach((value, place) => {
        total[place] = (total[place] ?? 0) + weight * value;
      });
    }
    return total;
  };
  return { ...base, ratio: { numerators: sum(source.numerator), denominators: sum(source.denominator) } };
}

const MOST_FAULTS = 4;

/** Of a ratio: the one number that the sums of the summary give, without spread. */
function summaryOf(source: MetricSource, observed: ReadonlyMap<string, ObservedMetric>): ObservedSummary | undefined {
  if (!source.numerator) return observed.get(source.column)?.summary;
  const sum = (weights: ReadonlyMap<string, number>): number =>
    [...weights].reduce(
      (total, [column, weight]) => total + weight * (observed.get(column)?.summary?.mean ?? Number.NaN),
      0,
    );
  const mean = sum(source.numerator) / sum(source.denominator);
  const line = observed.get(columnsOf(source)[0] ?? '')?.summary?.line;
  return Number.isFinite(mean) ? { n: 1, mean, variance: null, ...(line === undefined ? {} : { line }) } : undefined;
}
