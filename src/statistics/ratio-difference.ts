import type { Comparison, ComparisonQuestion } from './comparison.ts';
import { pairedT } from './paired-t.ts';
import type { Pairs } from './pairs.ts';
import type { Sample } from './sample.ts';
import { welchT } from './welch-t.ts';

/**
 * The difference of two ratios over the same units, from their linearised values in pairs: the delta method with all covariances
 * (of numerators, denominators and sides), and Student's t with one degree of freedom fewer than there are units.
 */
export function pairedRatios(pairs: Pairs, question: ComparisonQuestion): Comparison {
  return named(pairedT(pairs, question));
}

/** The difference of two ratios over different units, from their linearised values: the delta method, and Welch's t. */
export function independentRatios(baseline: Sample, candidate: Sample, question: ComparisonQuestion): Comparison {
  return named(welchT(baseline, candidate, question));
}

function named(comparison: Comparison): Comparison {
  if ('none' in comparison) return comparison;
  const inner = comparison.method.replace(' (delta method)', '');
  return { ...comparison, method: `ratio of sums over units by the delta method, ${inner}` };
}
