import type { ExperimentDesign, MeasuredSample, MetricResults } from '../../generated/formats.ts';
import { lineariseRatio } from '../../statistics/linearised-ratio.ts';
import { countPairs } from '../../statistics/paired-binary.ts';
import { describePairs } from '../../statistics/pairs.ts';
import { countSuccesses } from '../../statistics/proportion.ts';
import { describeSample } from '../../statistics/sample.ts';
import type { ObservedMetric, ObservedSummary } from './collect-observations.ts';
import type { Folding, SideTable } from './collect-table.ts';
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

/** Places that belong together. */
export interface PlacePairs {
  readonly baseline: Int32Array;
  readonly candidate: Int32Array;
  /** All places of both sides, one after the other. */
  readonly whole?: true;
}

/** What part of the two sides is measured; left out, all of it. */
export interface Part {
  readonly baseline?: Int32Array;
  readonly candidate?: Int32Array;
  /** Absent where units are not paired. */
  readonly pairs?: PlacePairs;
}

/** Values of a metric that can be compared, as they were compared. */
export interface ComparableValues {
  readonly paired: boolean;
  readonly baseline: Float64Array;
  readonly candidate: Float64Array;
  /** Of a ratio of sums, whose values are linearised: the sums' parts. */
  readonly ratios?: { readonly baseline: RatioParts; readonly candidate: RatioParts };
}

/** What a ratio of sums is made of, unit by unit. */
export interface RatioParts {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

/** A metric measured on both sides, or on the candidate's alone, and its values for tests that need every one. */
export function measureMetric(
  metric: string,
  baseline: SideMetric | undefined,
  candidate: SideMetric,
  part: Part,
): { readonly results: MetricResults; readonly paired?: ComparableValues; readonly sides?: ComparableValues } {
  const pairs = baseline && part.pairs && measurePairs(baseline, candidate, part.pairs);
  const paired = (side: 'baseline' | 'candidate'): PairedSide | undefined =>
    pairs && {
      moments: pairs.pairs[side],
      ...(part[side] !== undefined &&
      part[side] === part.pairs?.[side] &&
      pairs.values[side].length === part[side].length
        ? { values: pairs.values[side] }
        : {}),
    };
  const before = baseline && measureSide(baseline, part.baseline, paired('baseline'));
  const after = measureSide(candidate, part.candidate, paired('candidate'));
  return {
    results: {
      metric,
      ...(before ? { baseline: before.measured } : {}),
      candidate: after.measured,
      ...(pairs ? { pairs: pairs.pairs } : {}),
    },
    ...(pairs ? { paired: pairs.values } : {}),
    ...(before?.values && after.values
      ? {
          sides: {
            paired: false,
            baseline: before.values,
            candidate: after.values,
            ...(before.ratio && after.ratio ? { ratios: { baseline: before.ratio, candidate: after.ratio } } : {}),
          },
        }
      : {}),
  };
}

/** What is known of a side from its pairs. */
interface PairedSide {
  readonly moments: MeasuredSample['moments'];
  /** Where all of its values have their pair: those values. */
  readonly values?: Float64Array;
}

function measureSide(
  { faults, absent, values, ratio, summary, flips }: SideMetric,
  places: Int32Array | undefined,
  paired: PairedSide | undefined,
): { readonly measured: MeasuredSample; readonly values?: Float64Array; readonly ratio?: RatioParts } {
  const known = { faults: [...faults], ...absent };
  if (ratio) {
    const { numerators, denominators } = finiteRatio(ratio, places);
    const linear = lineariseRatio(numerators, denominators);
    const sums = { numerator: sumOf(numerators), denominator: sumOf(denominators) };
    const moments = linear
      ? { ...describeSample(linear.values), mean: linear.ratio }
      : { n: numerators.length, mean: null, variance: null };
    return {
      measured: { moments, ...(Object.values(sums).every(Number.isFinite) ? { sums } : {}), ...known },
      ...(linear ? { values: linear.values, ratio: { numerators, denominators } } : {}),
    };
  }
  if (values) {
    const finite = paired?.values ?? finiteOf(values, places);
    const yes = countSuccesses(finite);
    return {
      measured: {
        // Where every value has its pair, the pairs have been described already.
        moments: paired?.moments.n === finite.length ? paired.moments : describeSample(finite),
        ...(yes && yes.n > 0 ? { successes: yes.successes } : {}),
        ...(flips === undefined || !yes ? {} : { flips }),
        ...known,
      },
      values: finite,
    };
  }
  if (!summary) return { measured: { moments: { n: 0, mean: null, variance: null }, ...known } };
  const { n, mean, variance, successes, line, direction } = summary;
  return {
    measured: {
      moments: { n, mean, variance },
      ...(successes === undefined ? {} : { successes }),
      ...(line === undefined ? {} : { line }),
      ...(direction === undefined ? {} : { direction }),
      ...known,
    },
  };
}

function measurePairs(
  baseline: SideMetric,
  candidate: SideMetric,
  pairs: PlacePairs,
): { readonly pairs: NonNullable<MetricResults['pairs']>; readonly values: ComparableValues } | undefined {
  const lefts = pairs.whole ? undefined : pairs.baseline;
  const rights = pairs.whole ? undefined : pairs.candidate;
  if (baseline.ratio && candidate.ratio) {
    const four = [
      [baseline.ratio.numerators, lefts],
      [baseline.ratio.denominators, lefts],
      [candidate.ratio.numerators, rights],
      [candidate.ratio.denominators, rights],
    ] as const;
    const [a = NONE, b = NONE, c = NONE, d = NONE] = pickTogether(four);
    const left = lineariseRatio(a, b);
    const right = lineariseRatio(c, d);
    if (!left || !right) return undefined;
    const described = describePairs(left.values, right.values);
    return {
      pairs: {
        ...described,
        baseline: { ...described.baseline, mean: left.ratio },
        candidate: { ...described.candidate, mean: right.ratio },
        difference: { ...described.difference, mean: right.ratio - left.ratio },
      },
      values: {
        paired: true,
        baseline: left.values,
        candidate: right.values,
        ratios: { baseline: { numerators: a, denominators: b }, candidate: { numerators: c, denominators: d } },
      },
    };
  }
  if (!baseline.values || !candidate.values) return undefined;
  const [left = NONE, right = NONE] = pickTogether([
    [baseline.values, lefts],
    [candidate.values, rights],
  ]);
  const yesNo = countPairs(left, right);
  return {
    pairs: { ...describePairs(left, right), ...(yesNo && left.length > 0 ? { yesNo } : {}) },
    values: { paired: true, baseline: left, candidate: right },
  };
}

const NONE = new Float64Array(0);

/** The values at places (left out: all of them) that belong together, where all of them are finite. */
function pickTogether(
  columns: readonly (readonly [values: Float64Array, places: Int32Array | undefined])[],
): Float64Array[] {
  const picked = columns.map(([values, places]) => (places ? valuesAt(values, places) : values));
  if (!picked.some(hasGaps)) return picked;
  const keep = new Uint8Array(picked[0]?.length ?? 0).fill(1);
  for (const values of picked) {
    for (let index = 0; index < keep.length; index += 1) if (Number.isNaN(values[index])) keep[index] = 0;
  }
  return picked.map((values) => values.filter((_, index) => keep[index] === 1));
}

function hasGaps(values: Float64Array): boolean {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    // Only NaN is not equal to itself.
    if (value !== value) return true;
  }
  return false;
}

function valuesAt(values: Float64Array, places: Int32Array): Float64Array {
  const taken = new Float64Array(places.length);
  for (let index = 0; index < taken.length; index += 1) taken[index] = values[places[index] ?? -1] ?? Number.NaN;
  return taken;
}

function finiteRatio({ numerators, denominators }: RatioParts, places: Int32Array | undefined): RatioParts {
  const [above = NONE, below = NONE] = pickTogether([
    [numerators, places],
    [denominators, places],
  ]);
  return { numerators: above, denominators: below };
}

function finiteOf(values: Float64Array, places: Int32Array | undefined): Float64Array {
  const [picked = NONE] = pickTogether([[values, places]]);
  return picked;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
