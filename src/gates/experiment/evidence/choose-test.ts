import type { DesignCriterion, MetricResults } from '../../../generated/formats.ts';

/** How two sides may be compared. */
export type TestName = NonNullable<DesignCriterion['test']>;

/** Tests that need every value, and are carried out where the values are. */
const OF_VALUES: ReadonlySet<TestName> = new Set<TestName>(['mann-whitney', 'wilcoxon', 'permutation', 'bootstrap']);

/** Whether a test needs every value: no mean, variance or count can stand in for them. */
export function needsValues(test: TestName): boolean {
  return OF_VALUES.has(test);
}

/** With fewer than this expected in a cell, approximations to counts are not to be relied on (W. G. Cochran, Biometrics 10, 1954). */
const LEAST_EXPECTED = 5;

/**
 * The test a criterion names; else the one that suits the shape of its numbers: McNemar for pairs of yes and no, the score test for
 * two proportions (Fisher's where few are expected and the difference is absolute), the paired t test for pairs of numbers, Welch's
 * for two samples.
 */
export function chooseTest(
  criterion: DesignCriterion,
  numbers: MetricResults | undefined,
  relative: boolean,
): TestName {
  if (criterion.test !== undefined) return criterion.test;
  const paired = (numbers?.pairs?.n ?? 0) > 0;
  if (numbers?.candidate.sums) return paired ? 'paired-t' : 'welch';
  if (paired) return numbers?.pairs?.yesNo ? 'mcnemar' : 'paired-t';
  const baseline = numbers?.baseline;
  const candidate = numbers?.candidate;
  if (baseline?.successes === undefined || candidate?.successes === undefined) return 'welch';
  const total = baseline.moments.n + candidate.moments.n;
  const yes = baseline.successes + candidate.successes;
  const rarer = Math.min(yes, total - yes);
  const smaller = Math.min(baseline.moments.n, candidate.moments.n);
  return !relative && (rarer * smaller) / total < LEAST_EXPECTED ? 'fisher' : 'proportions';
}
