import type { MeasuredSample, MetricResults } from '../../generated/formats.ts';
import { lineariseRatio } from '../../statistics/linearised-ratio.ts';
import { countPairs } from '../../statistics/paired-binary.ts';
import { describePairs } from '../../statistics/pairs.ts';
import { countSuccesses } from '../../statistics/proportion.ts';
import { describeSample } from '../../statistics/describe-sample.ts';
import { NONE, pickTogether } from './collect-finite-values.ts';
import type { RatioParts, SideMetric } from './collect-side-metric.ts';

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
