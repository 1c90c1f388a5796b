import type {
  DesignAmount,
  DesignCriterion,
  ExperimentUnit,
  MetricResults,
  Statistics,
} from '../../../generated/formats.ts';
import type { Comparison, ComparisonQuestion, Difference, NoDifference } from '../../../statistics/comparison.ts';
import { pairedT } from '../../../statistics/paired-t.ts';
import type { Pairs } from '../../../statistics/pairs.ts';
import type { Sample } from '../../../statistics/sample.ts';
import { welchT } from '../../../statistics/welch-t.ts';
import type { DataFault } from './data-fault.ts';
import { hindrance } from './data-faults.ts';
import { FLOAT_NOISE } from './float-noise.ts';

/** What a criterion demands of the difference between the two sides. */
export interface Demand {
  readonly kind: 'improvement' | 'margin';
  readonly amount: DesignAmount;
  readonly direction: 'increase' | 'decrease';
}

/** Whether a demand is met, and what that was decided from. */
export type Judgement =
  | {
      readonly outcome: 'pass' | 'fail' | 'unknown';
      readonly difference: Difference;
      readonly statistics: Statistics;
      /** Whether units were paired. */
      readonly paired: boolean;
    }
  | { readonly outcome: 'unknown'; readonly none: NoDifference; readonly baseline: Sample }
  | { readonly outcome: 'unknown'; readonly fault: DataFault };

/** The demand of this kind that a criterion makes; undefined where it makes none. */
export function demandOf(criterion: DesignCriterion, kind: Demand['kind']): Demand | undefined {
  const amount = kind === 'improvement' ? criterion.minimumImprovement : criterion.nonInferiorityMargin;
  return amount && criterion.direction ? { kind, amount, direction: criterion.direction } : undefined;
}

/** What the difference is held against, with its sign: candidate minus baseline, on the demand's own scale. */
export function limitOf({ kind, amount, direction }: Demand): number {
  const upwards = (kind === 'improvement') === (direction === 'increase');
  // Zero without a sign, which would be shown.
  return upwards || amount.value === 0 ? amount.value : -amount.value;
}

/**
 * Judges the difference between the sides: met where the whole interval is on the good side of the limit, not met where all of it
 * is on the bad side, else undecided. A deterministic metric is compared as a number.
 */
export function judge(
  unit: ExperimentUnit,
  faults: readonly DataFault[],
  criterion: DesignCriterion,
  demand: Demand,
): Judgement {
  const { metric, deterministic } = criterion;
  const fault = hindrance(faults, { metric, sides: ['baseline', 'candidate'], deterministic });
  if (fault) return { outcome: 'unknown', fault };
  const { baseline, candidate, pairs } = sidesOf(unit.results?.metrics.find((one) => one.metric === metric));
  const limit = limitOf(demand);
  const confidence = unit.design?.confidence ?? 0.95;
  const relative = demand.amount.scale === 'share';
  const question = { limit, confidence, relative };
  const difference = deterministic
    ? compareNumbers(baseline, candidate, question)
    : pairs
      ? pairedT(pairs, question)
      : welchT(baseline, candidate, question);
  if ('none' in difference) return { outcome: 'unknown', none: difference.none, baseline };

  const outcome = decide(difference, question, demand.direction, noiseOf(baseline, candidate, question));
  const statistics: Statistics = {
    method: difference.method,
    estimate: difference.estimate,
    interval: [...difference.interval],
    confidence,
    ...(deterministic ? {} : { pValue: difference.pValue }),
    n: { baseline: baseline.n, candidate: candidate.n },
    ...(outcome === 'unknown' && difference.requiredN !== undefined ? { requiredN: difference.requiredN } : {}),
    limit,
    direction: demand.direction,
    relative,
    ...(baseline.mean === null ? {} : { baseline: baseline.mean }),
    ...(candidate.mean === null ? {} : { candidate: candidate.mean }),
  };
  return { outcome, difference, statistics, paired: pairs !== undefined };
}

function decide(
  { interval, exact, pValue }: Difference,
  { limit, confidence }: ComparisonQuestion,
  direction: Demand['direction'],
  noise: number,
): 'pass' | 'fail' | 'unknown' {
  if (exact && pValue > 1 - confidence) return 'unknown';
  const low = interval[0] ?? -Infinity;
  const high = interval[1] ?? Infinity;
  const [worst, best] = direction === 'increase' ? [low - limit, high - limit] : [limit - high, limit - low];
  if (worst >= -noise) return 'pass';
  return best < -noise ? 'fail' : 'unknown';
}

/** Of the units that are compared: the pairs where there are any, else all of each side. */
function sidesOf(numbers: MetricResults | undefined): {
  readonly baseline: Sample;
  readonly candidate: Sample;
  readonly pairs?: Pairs;
} {
  const none: Sample = { n: 0, mean: null, variance: null };
  const { pairs } = numbers ?? {};
  if (pairs && pairs.n > 0) return { baseline: pairs.baseline, candidate: pairs.candidate, pairs };
  return { baseline: numbers?.baseline?.moments ?? none, candidate: numbers?.candidate.moments ?? none };
}

function compareNumbers(baseline: Sample, candidate: Sample, { relative }: ComparisonQuestion): Comparison {
  if (baseline.mean === null || candidate.mean === null) return { none: 'beyond-computing' };
  if (relative && baseline.mean === 0) return { none: 'zero-baseline' };
  const estimate = (candidate.mean - baseline.mean) / (relative ? Math.abs(baseline.mean) : 1);
  if (!Number.isFinite(estimate)) return { none: 'beyond-computing' };
  return {
    method: 'numbers compared (deterministic)',
    estimate,
    interval: [estimate, estimate],
    pValue: 0,
    exact: false,
  };
}

/** What floating-point arithmetic alone may do to a difference beside its limit. */
function noiseOf(baseline: Sample, candidate: Sample, { limit, relative }: ComparisonQuestion): number {
  const sizes = [Math.abs(baseline.mean ?? 0), Math.abs(candidate.mean ?? 0)] as const;
  const rounding = 4 * Number.EPSILON * Math.max(...sizes);
  return FLOAT_NOISE * Math.abs(limit) + (relative && sizes[0] > 0 ? rounding / sizes[0] : rounding);
}
