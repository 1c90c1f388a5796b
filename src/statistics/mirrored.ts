import type { Comparison, ComparisonQuestion } from './comparison.ts';

/** A question about differences, put to the differences with their signs turned. */
export function mirroredQuestion(question: ComparisonQuestion): ComparisonQuestion {
  const { alternative } = question;
  return {
    ...question,
    limit: -question.limit,
    ...(alternative === undefined
      ? {}
      : { alternative: alternative === 'greater' ? 'less' : alternative === 'less' ? 'greater' : alternative }),
  };
}

/** The answer to it, turned back; 0 stays without a sign. */
export function mirrored(comparison: Comparison): Comparison {
  if ('none' in comparison) return comparison;
  const [low, high] = comparison.interval;
  return {
    ...comparison,
    estimate: 0 - comparison.estimate,
    interval: [high === null ? null : 0 - high, low === null ? null : 0 - low],
    ...(comparison.effect ? { effect: { ...comparison.effect, value: 0 - comparison.effect.value } } : {}),
  };
}
