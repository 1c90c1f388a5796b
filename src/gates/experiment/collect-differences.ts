import type { ComputedDifference, ExperimentDesign } from '../../generated/formats.ts';
import type { Comparison, ComparisonQuestion } from '../../statistics/comparison.ts';
import { bootstrapPairs, bootstrapSides } from '../../statistics/bootstrap.ts';
import { mannWhitney } from '../../statistics/mann-whitney.ts';
import { permutePairs, permuteSides } from '../../statistics/permutation.ts';
import { wilcoxon } from '../../statistics/wilcoxon.ts';
import type { ComparableValues } from './collect-metric.ts';
import { needsValues, type TestName } from './evidence/choose-test.ts';
import type { Demand } from './evidence/demand.ts';
import { questionsOf } from './evidence/judgement.ts';

/** What differences are computed for. */
export interface Measuring {
  readonly design: ExperimentDesign;
  /** Random draws that are left for the whole experiment. */
  readonly budget: { draws: number };
  readonly signal: AbortSignal;
}

const RESAMPLES = 10_000;
/** Above so many values, the size of an effect is not worth a second ranking. */
const MOST_RANKED_TWICE = 200_000;

/** The differences of a metric whose tests need every value, for each limit that is asked for. Empty where no such test is. */
export function computeDifferences(
  measuring: Measuring,
  metric: string,
  demands: readonly Demand[],
  { paired, sides }: { readonly paired: ComparableValues | undefined; readonly sides: ComparableValues | undefined },
): ComputedDifference[] {
  const { design, signal } = measuring;
  const criterion = design.criteria.find((one) => one.metric === metric && one.test && needsValues(one.test));
  const test = criterion?.test;
  if (!criterion || !test) return [];
  const values = test === 'wilcoxon' ? paired : test === 'mann-whitney' ? sides : (paired ?? sides);
  if (!values || values.baseline.length === 0 || values.candidate.length === 0) return [];
  return demands.flatMap((demand) =>
    questionsOf(design, criterion, demand).map((question) => {
      signal.throwIfAborted();
      return computed(test, question, compareValues(measuring, test, values, question));
    }),
  );
}

function compareValues(
  { design, budget }: Measuring,
  test: TestName,
  values: ComparableValues,
  question: ComparisonQuestion,
): Comparison | { readonly none: 'too-many' } {
  const { baseline, candidate, paired } = values;
  const ranked: ComparisonQuestion =
    baseline.length + candidate.length > MOST_RANKED_TWICE ? { ...question, effect: false } : question;
  if (test === 'mann-whitney') return mannWhitney(baseline, candidate, ranked);
  if (test === 'wilcoxon') return wilcoxon(baseline, candidate, ranked);
  budget.draws -= RESAMPLES * (paired ? baseline.length : baseline.length + candidate.length);
  if (budget.draws < 0) return { none: 'too-many' };
  const resampling = { seed: design.seed ?? 1, resamples: RESAMPLES };
  if (test === 'permutation') return (paired ? permutePairs : permuteSides)(baseline, candidate, question, resampling);
  const before = values.ratios?.baseline ?? { values: baseline };
  const after = values.ratios?.candidate ?? { values: candidate };
  return (paired ? bootstrapPairs : bootstrapSides)(before, after, question, { ...resampling, kind: 'bca' });
}

function computed(
  test: TestName,
  question: ComparisonQuestion,
  answer: Comparison | { readonly none: 'too-many' },
): ComputedDifference {
  const { limit, relative, confidence, alternative } = question;
  const asked = {
    test,
    limit,
    relative,
    confidence,
    ...(alternative === undefined || alternative === 'two-sided' ? {} : { alternative }),
  };
  if ('none' in answer)
    return { ...asked, none: answer.none, method: test, estimate: 0, interval: [null, null], pValue: 1, exact: false };
  const { method, estimate, interval, pValue, exact, requiredN, detectable, effect } = answer;
  return {
    ...asked,
    method,
    estimate,
    interval: [...interval],
    pValue,
    exact,
    ...(requiredN === undefined ? {} : { requiredN }),
    ...(detectable === undefined ? {} : { detectable }),
    ...(effect && Number.isFinite(effect.value) ? { effect } : {}),
  };
}
