import type { DesignThreshold, ExperimentUnit, Statistics } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { meanInterval } from '../../../statistics/mean-interval.ts';
import { wilsonInterval } from '../../../statistics/wilson.ts';
import type { DataFault } from '../evidence/data-fault.ts';
import { dataFaults, hindrance, onceIsEnough } from '../evidence/data-faults.ts';
import { roleOf } from '../evidence/demand.ts';
import { followsFault } from '../evidence/follows-fault.ts';
import { forInformation } from '../evidence/for-information.ts';
import { confidenceWords, numberBeside, numberWords } from '../evidence/number-words.ts';
import { holds, thresholdWords } from '../evidence/threshold.ts';
import { confidenceOf } from '../evidence/confidence-of.ts';

/** Whether the candidate's own mean is on the right side of each threshold. */
export const thresholdHolds: Check<ExperimentUnit> = {
  meta: {
    id: 'experiment/threshold-holds',
    question: "Is the candidate's mean on the right side of every threshold?",
    why: 'A threshold is the least that was promised, whatever the baseline does. The mean decides, with the stated tolerance; its interval is shown beside it.',
    remedy: 'Improve the candidate and evaluate again, or agree on another threshold in a pull request of its own.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate(unit) {
    const { design } = unit;
    if (!design || !unit.results) return;
    const faults = dataFaults(unit);
    for (const criterion of design.criteria) {
      const { metric, threshold, role } = criterion;
      if (!threshold) continue;
      const once = onceIsEnough(design, criterion);
      const answer = evaluateThreshold(unit, faults, {
        metric,
        threshold,
        deterministic: once,
        role: roleOf(criterion),
        ...(criterion.confidence === undefined ? {} : { confidence: criterion.confidence }),
      });
      yield role === 'information' ? forInformation(answer) : answer;
    }
  },
};

function evaluateThreshold(
  unit: ExperimentUnit,
  faults: readonly DataFault[],
  criterion: {
    readonly metric: string;
    readonly threshold: DesignThreshold;
    readonly deterministic: boolean;
    readonly confidence?: number;
    readonly role: NonNullable<Statistics['role']>;
  },
): Answer {
  const { metric, threshold, deterministic, role } = criterion;
  const base = {
    about: metric,
    location: threshold.location,
    expected: `${metric} ${thresholdWords(threshold)}`,
    subjects: [unit.path, ...(unit.results ? [unit.results.candidate.path] : [])],
  };
  const fault = hindrance(faults, { metric, sides: ['candidate'], deterministic });
  if (fault) {
    const { message, remedy } = fault.answer;
    return {
      ...base,
      ...followsFault(fault),
      outcome: 'unknown',
      message: `the threshold of \`${metric}\` was not asked: ${message}`,
      ...(remedy === undefined ? {} : { remedy }),
    };
  }
  const numbers = unit.results?.metrics.find((one) => one.metric === metric);
  const moments = numbers?.candidate.moments;
  if (!moments || moments.mean === null) {
    return {
      ...base,
      outcome: 'unknown',
      message: `the threshold of \`${metric}\` was not asked: its numbers are too large to compute with`,
      remedy: 'write it in another unit',
    };
  }
  const confidence = confidenceOf(unit.design, criterion);
  const successes = numbers?.candidate.successes;
  const interval: Statistics['interval'] = deterministic
    ? [moments.mean, moments.mean]
    : successes === undefined
      ? meanInterval(moments, confidence)
      : [...wilsonInterval({ n: moments.n, successes }, confidence)];
  const [low, high] = interval;
  const ends =
    deterministic || low === undefined || low === null || high === undefined || high === null
      ? ''
      : ` (${confidenceWords(confidence)} interval ${numberWords(low)} to ${numberWords(high)})`;
  const nearest =
    threshold.upper !== undefined && Math.abs(moments.mean - threshold.upper) < Math.abs(moments.mean - threshold.limit)
      ? threshold.upper
      : threshold.limit;
  const baseline = numbers?.baseline?.moments;
  const upwards = { '>=': true, '>': true, '<=': false, '<': false, '==': undefined, between: undefined }[
    threshold.comparison
  ];
  const passed = holds(threshold, moments.mean);
  return {
    ...base,
    outcome: passed ? 'pass' : 'fail',
    message: `${metric} is ${numberBeside(moments.mean, nearest)}${ends}; ${thresholdWords(threshold)} is needed`,
    observed: `${numberBeside(moments.mean, nearest)}${ends}, n = ${moments.n}`,
    statistics: {
      method: deterministic
        ? 'number compared (deterministic)'
        : `mean compared; ${successes === undefined ? 't' : 'Wilson'} interval beside it`,
      estimate: moments.mean,
      interval,
      confidence,
      n: { baseline: baseline?.n ?? 0, candidate: moments.n },
      limit: threshold.limit,
      ...(threshold.upper === undefined ? {} : { upper: threshold.upper }),
      metric,
      role,
      of: 'value',
      scale: 'absolute',
      ...(upwards === undefined ? {} : { direction: upwards ? 'increase' : 'decrease' }),
      relative: false,
      ...(baseline?.mean == null ? {} : { baseline: baseline.mean }),
      candidate: moments.mean,
    },
  };
}
