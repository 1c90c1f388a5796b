import { expect, test } from '@jest/globals';
import { unmetNeeds } from '../../src/platform/needed-jobs.ts';

test('a needed job that did not succeed leaves the verdict open, whatever it came to', () => {
  const results = ['success', 'failure', 'cancelled', 'skipped', 'neutral'];
  expect(
    unmetNeeds(results.map((result, index) => ({ name: `job-${index}`, result }))).map(({ message }) => message),
  ).toEqual([
    'the needed job `job-1` failed',
    'the needed job `job-2` was cancelled',
    'the needed job `job-3` was skipped',
    'the needed job `job-4` ended as `neutral`',
  ]);
});
