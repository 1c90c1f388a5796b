import type { DesignCriterion, ExperimentDesign, MetricResults, Statistics } from '../../../generated/formats.ts';
import type { Comparison, ComparisonQuestion, Difference, NoDifference } from '../../../statistics/comparison.ts';
import type { Sample } from '../../../statistics/sample.ts';
import { chooseTest, type TestName } from './choose-test.ts';
import { compareBy, type NoTest } from './compare.ts';
import type { DataFault } from './data-fault.ts';
import { hindrance } from './data-faults.ts';
import { type Decision, decide } from './decide.ts';
import { type Demand, limitOf, limitsOf, roleOf } from './demand.ts';
import { FLOAT_NOISE } from './float-noise.ts';
import type { GoalCorrection } from './goal-correction.ts';
import { confidenceOf } from './confidence-of.ts';

/** One demand on one metric, and the numbers it is judged by. */
export interface JudgementQuestion {
  readonly design: ExperimentDesign;
  readonly criterion: DesignCriterion;
  readonly demand: Demand;
  readonly numbers: MetricResults | undefined;
  readonly faults: readonly DataFault[];
  /** Of a goal that is tested beside others. */
  readonly correction?: GoalCorrection;
}

/** A demand that could be held against a difference. */
export interface Compared {
  readonly outcome: 'pass' | 'fail' | 'unknown';
  readonly difference: Difference;
  readonly statistics: Statistics;
  /** Whether units were paired. */
  readonly paired: boolean;
  readonly test: TestName | undefined;
}

/** Whether a demand is met, and what that was decided from. */
export type Judgement =
  | Compared
  | { readonly outcome: 'unknown'; readonly none: NoDifference; readonly baseline: Sample }
  | { readonly outcome: 'unknown'; readonly noTest: NoTest; readonly test: TestName }
  | { readonly outcome: 'unknown'; readonly fault: DataFault };

/**
 * Judges the difference between the sides: met where the whole interval is on the good side of the limit (of a band: within it),
 * not met where all of it is on the bad side, else undecided. Goals that are tested side by side are decided by their corrected
 * p-values in place of the interval. A deterministic metric is compared as a number.
 */
export function judge(asked: JudgementQuestion): Judgement {
  const { design, criterion, demand, numbers, faults, correction } = asked;
  const { metric, deterministic } = criterion;
  const fault = hindrance(faults, { metric, sides: ['baseline', 'candidate'], deterministic });
  if (fault) return { outcome: 'unknown', fault };
  const relative = demand.amount.scale === 'share';
  const test = deterministic ? undefined : chooseTest(criterion, numbers, relative);
  const { baseline, candidate, paired } = sidesOf(numbers, test);
  if (demand.amount.scale === 'points' && Math.max(Math.abs(baseline.mean ?? 0), Math.abs(candidate.mean ?? 0)) > 1)
    return { outcome: 'unknown', noTest: 'not-a-share', test: test ?? 'welch' };
  const answers: Difference[] = [];
  for (const question of questionsOf(design, criterion, demand)) {
    const answer =
      test === undefined ? compareNumbers(baseline, candidate, question) : compareBy(test, numbers, question);
    if ('noTest' in answer) return { outcome: 'unknown', noTest: answer.noTest, test: test ?? 'welch' };
    if ('none' in answer) return { outcome: 'unknown', none: answer.none, baseline };
    answers.push(answer);
  }
  const [first] = answers;
  if (!first) return { outcome: 'unknown', none: 'too-few', baseline };
  const difference = strictest(first, answers);
  const decision: Decision = {
    differences: answers,
    limits: limitsOf(demand),
    demand,
    confidence: confidenceOf(design, criterion),
    noise: noiseOf(baseline, candidate, limitOf(demand), relative),
    ...(criterion.alternative ? { alternative: criterion.alternative } : {}),
    ...(correction && !deterministic ? { adjustedPValue: correction.adjustedPValue } : {}),
  };
  const outcome = decide(decision);
  const requiredN =
    correction && outcome === 'unknown' ? (correction.requiredN ?? difference.requiredN) : difference.requiredN;
  const statistics: Statistics = {
    method: difference.method,
    estimate: difference.estimate,
    interval: [...difference.interval],
    confidence: confidenceOf(design, criterion),
    ...(deterministic ? {} : { pValue: difference.pValue }),
    n: { baseline: baseline.n, candidate: candidate.n },
    ...(outcome === 'unknown' && requiredN !== undefined ? { requiredN } : {}),
    ...(difference.detectable === undefined ? {} : { detectable: difference.detectable }),
    ...(difference.effect && Number.isFinite(difference.effect.value) ? { effect: difference.effect } : {}),
    ...(demand.kind === 'equivalence'
      ? { limit: -limitOf(demand), upper: limitOf(demand) }
      : { limit: limitOf(demand), direction: demand.direction }),
    relative,
    scale: demand.amount.scale,
    metric,
    role: roleOf(criterion),
    ...(criterion.alternative ? { alternative: criterion.alternative } : {}),
    ...(correction && !deterministic
      ? { adjustedPValue: correction.adjustedPValue, correction: correction.method }
      : {}),
    ...(baseline.mean === null ? {} : { baseline: baseline.mean }),
    ...(candidate.mean === null ? {} : { candidate: candidate.mean }),
  };
  return { outcome, difference, statistics, paired, test };
}

/** What is asked of the sides for a demand: one question for each of its limits. */
export function questionsOf(
  design: ExperimentDesign,
  criterion: DesignCriterion,
  demand: Demand,
): readonly ComparisonQuestion[] {
  const { alternative } = criterion;
  return limitsOf(demand).map((limit) => ({
    limit,
    confidence: confidenceOf(design, criterion),
    relative: demand.amount.scale === 'share',
    ...(alternative ? { alternative } : {}),
  }));
}

/** Of a band: the question that is harder to answer, for its p-value and its number of units. */
function strictest(first: Difference, all: readonly Difference[]): Difference {
  return all.reduce((worst, one) => (one.pValue > worst.pValue ? one : worst), first);
}

/** Of the units that are compared: the pairs where the test takes them, else all of each side. */
function sidesOf(
  numbers: MetricResults | undefined,
  test: TestName | undefined,
): { readonly baseline: Sample; readonly candidate: Sample; readonly paired: boolean } {
  const none: Sample = { n: 0, mean: null, variance: null };
  const { pairs } = numbers ?? {};
  const takesPairs = test !== 'welch' && test !== 'mann-whitney' && test !== 'proportions' && test !== 'fisher';
  if (pairs && pairs.n > 0 && takesPairs) return { baseline: pairs.baseline, candidate: pairs.candidate, paired: true };
  return { baseline: numbers?.baseline?.moments ?? none, candidate: numbers?.candidate.moments ?? none, paired: false };
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
function noiseOf(baseline: Sample, candidate: Sample, limit: number, relative: boolean): number {
  const sizes = [Math.abs(baseline.mean ?? 0), Math.abs(candidate.mean ?? 0)] as const;
  const rounding = 4 * Number.EPSILON * Math.max(...sizes);
  return FLOAT_NOISE * Math.abs(limit) + (relative && sizes[0] > 0 ? rounding / sizes[0] : rounding);
}
