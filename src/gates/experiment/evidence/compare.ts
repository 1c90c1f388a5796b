import type { MeasuredSample, MetricResults } from '../../../generated/formats.ts';
import type { Comparison, ComparisonQuestion } from '../../../statistics/comparison.ts';
import { fisherExact } from '../../../statistics/fisher-exact.ts';
import { mcnemar } from '../../../statistics/mcnemar.ts';
import { pairedT } from '../../../statistics/paired-t.ts';
import type { Proportion } from '../../../statistics/proportion.ts';
import { compareProportions } from '../../../statistics/proportions.ts';
import { independentRatios, pairedRatios } from '../../../statistics/ratio-difference.ts';
import type { Sample } from '../../../statistics/sample.ts';
import { welchT } from '../../../statistics/welch-t.ts';
import { needsValues, type TestName } from './choose-test.ts';

/** Why a test that was asked for could not be carried out on these numbers. */
export type NoTest =
  /** It needs pairs, and there are none. */
  | 'no-pairs'
  /** It is for values that are 0 or 1, and some are not. */
  | 'not-yes-no'
  /** Percentage points are asked of something that is no share. */
  | 'not-a-share'
  /** So many values are not resampled in the time there is. */
  | 'too-many'
  /** It needs every value, and the results are a summary or were carried by an older report. */
  | 'no-values';

const NOTHING: Sample = { n: 0, mean: null, variance: null };

/** Compares the two sides of a metric by this test: from moments and counts, or as it was computed where the values are. */
export function compareBy(
  test: TestName,
  numbers: MetricResults | undefined,
  question: ComparisonQuestion,
): Comparison | { readonly noTest: NoTest } {
  const { pairs, baseline, candidate } = numbers ?? {};
  if (needsValues(test)) return carried(test, numbers, question);
  switch (test) {
    case 'paired-t':
      if (!pairs || pairs.n === 0) return { noTest: 'no-pairs' };
      return candidate?.sums ? pairedRatios(pairs, question) : pairedT(pairs, question);
    case 'mcnemar':
      if (!pairs || pairs.n === 0) return { noTest: 'no-pairs' };
      return pairs.yesNo ? mcnemar(pairs.yesNo, question) : { noTest: 'not-yes-no' };
    case 'proportions':
    case 'fisher': {
      const before = proportionOf(baseline);
      const after = proportionOf(candidate);
      if (!before || !after) return { noTest: 'not-yes-no' };
      return test === 'fisher' ? fisherExact(before, after, question) : compareProportions(before, after, question);
    }
    default: {
      const before = baseline?.moments ?? NOTHING;
      const after = candidate?.moments ?? NOTHING;
      return candidate?.sums ? independentRatios(before, after, question) : welchT(before, after, question);
    }
  }
}

function proportionOf(measured: MeasuredSample | undefined): Proportion | undefined {
  return measured?.successes === undefined ? undefined : { n: measured.moments.n, successes: measured.successes };
}

function carried(
  test: TestName,
  numbers: MetricResults | undefined,
  { limit, confidence, relative, alternative = 'two-sided' }: ComparisonQuestion,
): Comparison | { readonly noTest: NoTest } {
  const found = numbers?.differences?.find(
    (one) =>
      one.test === test &&
      one.limit === limit &&
      one.confidence === confidence &&
      one.relative === relative &&
      (one.alternative ?? 'two-sided') === alternative,
  );
  if (!found) return { noTest: 'no-values' };
  const { none, method, estimate, pValue, exact, requiredN, detectable, effect } = found;
  if (none === 'too-many') return { noTest: none };
  if (none !== undefined) return { none };
  const [low = null, high = null] = found.interval;
  return {
    method,
    estimate,
    interval: [low, high],
    pValue,
    exact,
    ...(requiredN === undefined ? {} : { requiredN }),
    ...(detectable === undefined ? {} : { detectable }),
    ...(effect ? { effect } : {}),
  };
}
