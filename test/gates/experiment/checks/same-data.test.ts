import type { MeasuredData } from '../../../../src/generated/formats.ts';
import { sameData } from '../../../../src/gates/experiment/checks/same-data.ts';
import { testCheck } from '../../../support/test-check.ts';
import { amount, criterion, resultsUnit, side } from '../experiment-units.ts';

const unit = (before?: MeasuredData[], after?: MeasuredData[]) =>
  resultsUnit([criterion({ metric: 'acc', direction: 'increase', minimumImprovement: amount(0.01) })], [1, 2], [2, 3], {
    results: {
      baseline: side('b.json', 1, before ? { data: before } : {}),
      candidate: side('c.json', 1, after ? { data: after } : {}),
    },
  });

testCheck(sameData, [
  {
    name: 'the same',
    unit: unit([{ name: 'arc', digest: 'AB' }], [{ name: 'arc', digest: 'ab', line: 4 }]),
    answers: [
      {
        outcome: 'pass',
        message: 'both sides were measured on the same data (`arc`)',
        location: { path: 'c.json', line: 4 },
      },
    ],
  },
  {
    name: 'other content under the same name',
    unit: unit([{ name: 'arc', digest: 'ab' }], [{ name: 'arc', digest: 'cd' }]),
    answers: [
      {
        outcome: 'fail',
        message: 'candidate and baseline were not measured on the same data: `arc` has other content',
        size: 1,
      },
    ],
  },
  {
    name: 'a part is gone; what is more than before does no harm',
    unit: unit(
      [
        { name: 'arc', digest: 'ab' },
        { name: 'mmlu', digest: 'cd' },
      ],
      [
        { name: 'arc', digest: 'ab' },
        { name: 'new', digest: 'ef' },
      ],
    ),
    answers: [{ outcome: 'fail', message: /`mmlu` is not among the candidate's$/ }],
  },
  {
    name: 'only one side says so',
    unit: unit([{ name: 'arc', digest: 'ab' }]),
    answers: [{ outcome: 'unknown', message: '`b.json` says which data it was measured on, `c.json` does not' }],
  },
  { name: 'neither side says so', unit: unit(), answers: [] },
]);
