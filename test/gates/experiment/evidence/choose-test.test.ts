import { expect, test } from '@jest/globals';
import type { MetricResults } from '../../../../src/generated/formats.ts';
import { chooseTest } from '../../../../src/gates/experiment/evidence/choose-test.ts';
import { describePairs } from '../../../../src/statistics/pairs.ts';
import { criterion, measured } from '../experiment-units.ts';

const sides = (n: number, yes?: readonly [number, number]): MetricResults => {
  const values = Array.from({ length: n }, (_, index) => index / n);
  const [before, after] = yes ?? [];
  return {
    metric: 'm',
    baseline: measured(values, before === undefined ? {} : { successes: before }),
    candidate: measured(values, after === undefined ? {} : { successes: after }),
  };
};
const paired = (numbers: MetricResults, yesNo = false): MetricResults => ({
  ...numbers,
  pairs: {
    ...describePairs([1, 2, 3], [2, 3, 5]),
    ...(yesNo ? { yesNo: { both: 1, onlyBaseline: 0, onlyCandidate: 1, neither: 1 } } : {}),
  },
});
const M = criterion({ metric: 'm' });

test.each<[string, ReturnType<typeof chooseTest>, MetricResults | undefined, boolean]>([
  ['two samples of numbers', 'welch', sides(20), false],
  ['pairs of numbers', 'paired-t', paired(sides(20)), false],
  ['pairs of yes and no', 'mcnemar', paired(sides(20, [5, 9]), true), false],
  ['pairs of yes and no, as a share', 'mcnemar', paired(sides(20, [5, 9]), true), true],
  ['two shares', 'proportions', sides(100, [40, 60]), false],
  ['two shares where few are expected', 'fisher', sides(20, [1, 3]), false],
  ['few are expected, as a share of the baseline', 'proportions', sides(20, [1, 3]), true],
  ['yes and no on one side only', 'welch', { ...sides(20), candidate: measured([0, 1], { successes: 1 }) }, false],
  [
    'a ratio of sums',
    'paired-t',
    { ...paired(sides(20)), candidate: measured([1, 2], { sums: { numerator: 1, denominator: 2 } }) },
    false,
  ],
  ['nothing', 'welch', undefined, false],
])('%s: %s', (_, name, numbers, relative) => {
  expect(chooseTest(M, numbers, relative)).toBe(name);
  expect(chooseTest({ ...M, test: 'wilcoxon' }, numbers, relative)).toBe('wilcoxon');
});
