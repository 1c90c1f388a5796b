import { expect, test } from '@jest/globals';
import { COMMENT_MODES, mayBegin } from '../../src/platform/comment-mode.ts';
import { REPORTS } from '../support/example-reports.ts';
import { readinessReport } from '../support/report.ts';

const begins = (report: Parameters<typeof mayBegin>[1]): readonly string[] =>
  COMMENT_MODES.filter((mode) => mayBegin(mode, report));

test.each([
  ['what blocks', REPORTS.blocked, ['always', 'on-change', 'on-failure']],
  ['what cannot be told', REPORTS.undecided, ['always', 'on-change', 'on-failure']],
  ['what would block', REPORTS['not enforced'], ['always', 'on-change', 'on-failure']],
  ['what is ready', REPORTS.ready, ['always', 'on-change']],
  ['what was there before', REPORTS['already on main'], ['always', 'on-change']],
  ['a first look around', REPORTS['a look around'], []],
  ['nothing to judge', REPORTS['nothing to judge'], []],
  [
    'a run that is undecided although it judged no feature',
    readinessReport({ features: [], verdict: 'undecided', ready: false }),
    ['always', 'on-change', 'on-failure'],
  ],
] as const)('%s begins a comment in the modes that ask for it', (_, report, modes) => {
  expect(begins(report)).toEqual(modes);
});
