import type { ComputedDifference, ExperimentDesign } from '../../generated/formats.ts';
import type { Comparison, ComparisonQuestion } from '../../statistics/comparison.ts';
import { mannWhitney } from '../../statistics/mann-whitney.ts';
import { wilcoxon } from '../../statistics/wilcoxon.ts';
import type { ComparableValues } from './collect-metric.ts';
import { needsValues, type TestName } from './evidence/choose-test.ts';
import type { Demand } from './evidence/demand.ts';
import { questionsOf } from './evidence/judgement.ts';

/** The differences of a metric whose tests need every value, for each limit that is asked for. Empty where no such test is. */
export function computeDifferences(
  design: ExperimentDesign,
  metric: string,
  demands: readonly Demand[],
  paired: ComparableValues | undefined,
  sides: ComparableValues | undefined,
): ComputedDifference[] {
  const differences: ComputedDifference[] = [];
  for (const criterion of design.criteria) {
    const { test } = criterion;
    if (criterion.metric !== metric || test === undefined || !needsValues(test)) continue;
    const values = test === 'wilcoxon' ? paired : test === 'mann-whitney' ? sides : (paired ?? sides);
    if (!values || values.baseline.length === 0 || values.candidate.length === 0) continue;
    for (const demand of demands) {
      for (const question of questionsOf(design, criterion, demand)) {
        differences.push(computed(test, question, compareValues(test, values, question)));
      }
    }
    break;
  }
  return differences;
}

function compareValues(
  test: TestName,
  { baseline, candidate }: ComparableValues,
  question: ComparisonQuestion,
): Comparison {
  switch (test) {
    case 'mann-whitney':
      return mannWhitney(baseline, candidate, question);
    case 'wilcoxon':
      return wilcoxon(baseline, candidate, question);
    default:
      return { none: 'beyond-computing' };
  }
}

function computed(test: TestName, question: ComparisonQuestion, answer: Comparison): ComputedDifference {
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
  const { method, estimate, interval, pValue, exact, requiredN } = answer;
  return {
    ...asked,
    method,
    estimate,
    interval: [...interval],
    pValue,
    exact,
    ...(requiredN === undefined ? {} : { requiredN }),
  };
}
