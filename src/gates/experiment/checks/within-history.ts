import type { DesignCriterion, ExperimentUnit, ResultsSource, Statistics } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { followsFault } from '../evidence/follows-fault.ts';
import { type NoPrediction, predictionBounds } from '../../../statistics/prediction-bounds.ts';
import type { DataFault } from '../evidence/data-fault.ts';
import { dataFaults, hindrance } from '../evidence/data-faults.ts';
import { roleOf } from '../evidence/demand.ts';
import { forInformation } from '../evidence/for-information.ts';
import { confidenceWords, countWords, numberBeside, numberWords } from '../evidence/number-words.ts';
import { confidenceOf } from '../evidence/confidence-of.ts';

/** Whether each metric lies within what its earlier runs lead one to expect. */
export const withinHistory: Check<ExperimentUnit> = {
  meta: {
    id: 'experiment/within-history',
    question: 'Is every metric where its earlier runs lead one to expect it?',
    why: 'Runs differ by chance. Bounds that are predicted from the last runs tell a bad run from a bad change, where a fixed limit is either too tight or too loose.',
    remedy: 'Find out what changed, or agree on a threshold or another window in a pull request of its own.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate(unit) {
    const { design, results } = unit;
    if (design?.baseline?.from !== 'history' || !results) return;
    const faults = dataFaults(unit);
    const seen = new Set<string>();
    for (const criterion of design.criteria) {
      if (seen.has(criterion.metric)) continue;
      seen.add(criterion.metric);
      const answer = evaluateMetric(unit, faults, criterion, design.baseline);
      yield roleOf(criterion) === 'information' ? forInformation(answer) : answer;
    }
  },
};

function evaluateMetric(
  { path, design, results }: ExperimentUnit,
  faults: readonly DataFault[],
  criterion: DesignCriterion,
  history: ResultsSource,
): Answer {
  const { metric, direction, location } = criterion;
  const confidence = confidenceOf(design, criterion);
  const base = {
    about: metric,
    location,
    subjects: [path, history.path, ...(results ? [results.candidate.path] : [])],
  };
  const unknown = (why: string, remedy: string): Answer => ({
    ...base,
    outcome: 'unknown',
    message: `\`${metric}\` was not held against its history: ${why}`,
    remedy,
  });
  const fault = hindrance(faults, { metric, sides: ['baseline', 'candidate'], deterministic: true });
  if (fault)
    return { ...unknown(fault.answer.message, fault.answer.remedy ?? 'mend the results'), ...followsFault(fault) };
  const value = results?.metrics.find((one) => one.metric === metric)?.candidate.moments.mean ?? null;
  if (value === null) return unknown('the candidate has no number of it', 'write it to the results');
  const values = results?.history?.find((one) => one.metric === metric)?.values ?? [];
  const method = history.bounds ?? 't';
  const alternative = direction === undefined ? 'two-sided' : direction === 'increase' ? 'greater' : 'less';
  const bounds = predictionBounds(
    values,
    method === 'iqr' ? { method, multiple: FENCE, alternative } : { method, confidence, alternative },
  );
  if ('none' in bounds) return unknown(...NONE[bounds.none](values.length, history.path));
  const [low, high] = bounds.bounds;
  const passed = (low === null || value >= low) && (high === null || value <= high);
  const nearest = low !== null && (high === null || value < low) ? low : (high ?? value);
  const runs = countWords(values.length, 'run');
  const asked =
    low === null
      ? `at most ${numberWords(high ?? 0)}`
      : high === null
        ? `at least ${numberWords(low)}`
        : `${numberWords(low)} to ${numberWords(high)}`;
  const certainty =
    method === 'iqr' ? `quartiles and ${FENCE} times their distance` : `${confidenceWords(confidence)} prediction`;
  const statistics: Statistics = {
    method: bounds.method,
    metric,
    role: roleOf(criterion),
    of: 'value',
    scale: 'absolute',
    estimate: value,
    interval: [value, value],
    confidence,
    n: { baseline: values.length, candidate: 1 },
    ...(low === null && high !== null ? { limit: high } : {}),
    ...(low === null ? {} : { limit: low }),
    ...(low !== null && high !== null ? { upper: high } : {}),
    ...(direction === undefined ? {} : { direction }),
    relative: false,
    baseline: bounds.center,
    candidate: value,
  };
  return {
    ...base,
    outcome: passed ? 'pass' : 'fail',
    message: `${metric} is ${numberBeside(value, nearest)}; ${asked} is expected after ${runs} (${certainty})`,
    expected: `${metric} ${asked}`,
    observed: numberBeside(value, nearest),
    ...(passed ? {} : { remedy: 'find out what changed; if it is meant, agree on it in a pull request of its own' }),
    statistics,
  };
}

/** Tukey's fences (J. W. Tukey, Exploratory Data Analysis, 1977). */
const FENCE = 1.5;

const NONE: Readonly<Record<NoPrediction, (runs: number, path: string) => readonly [why: string, remedy: string]>> = {
  'too-few': (runs, path) => [
    `\`${path}\` has ${countWords(runs, 'run')} of it, too few to predict the next`,
    'add earlier runs, one a row, the oldest first',
  ],
  'no-spread': (runs) => [
    `all of its ${countWords(runs, 'run')} came out the same, which says nothing of how much it varies`,
    'add earlier runs, or hold it against a `threshold`',
  ],
  'not-positive': () => [
    '`bounds: log-normal` needs numbers above 0',
    'write `bounds: t` in a pull request of its own',
  ],
  'beyond-computing': () => ['its numbers are too large or too small to compute with', 'write it in another unit'],
};
