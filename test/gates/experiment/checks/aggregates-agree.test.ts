import type { PartsComparison, StatedAggregate } from '../../../../src/generated/formats.ts';
import { aggregatesAgree } from '../../../../src/gates/experiment/checks/aggregates-agree.ts';
import { testCheck } from '../../../support/test-check.ts';
import { amount, criterion, resultsUnit, side } from '../experiment-units.ts';

const unit = (aggregates: StatedAggregate[], parts?: PartsComparison[]) =>
  resultsUnit([criterion({ metric: 'f1', direction: 'increase', minimumImprovement: amount(0.01) })], [1, 2], [2, 3], {
    design: { candidate: { stated: 'c.json', path: 'c.json', ...(parts ? { parts: 'rows.csv' } : {}) } },
    results: { candidate: side('c.json', 1, { aggregates }), ...(parts && parts.length > 0 ? { parts } : {}) },
  });

testCheck(aggregatesAgree, [
  {
    name: 'all follow, one of them rounded',
    unit: unit([
      { name: 'accuracy', stated: 0.1 + 0.2, recomputed: 0.3 },
      { name: 'macro avg', stated: 0.67, recomputed: 0.6667, rounding: 0.005 },
    ]),
    answers: [
      {
        outcome: 'pass',
        message: '2 numbers of `c.json` computed again: all agree with what follows from the file itself',
      },
    ],
  },
  {
    name: 'one does not follow',
    unit: unit([
      { name: 'accuracy', stated: 0.9, recomputed: 0.6, line: 7 },
      { name: 'macro avg', stated: 0.6, recomputed: 0.6 },
    ]),
    answers: [
      {
        outcome: 'fail',
        about: 'candidate: accuracy',
        message: '`accuracy` is 0.9 in `c.json`, and 0.6 by what follows from the file itself',
        location: { path: 'c.json', line: 7 },
      },
    ],
  },
  {
    name: 'parts in a file of their own',
    unit: unit([], [{ side: 'candidate', path: 'rows.csv', metrics: [{ name: 'f1', stated: 0.9, recomputed: 0.8 }] }]),
    answers: [{ outcome: 'fail', message: '`f1` is 0.9 in `c.json`, and 0.8 by the mean of `rows.csv`' }],
  },
  {
    name: 'parts that cannot be read',
    unit: unit([], [{ side: 'candidate', path: 'rows.csv', unreadable: { message: 'gone' }, metrics: [] }]),
    answers: [{ outcome: 'unknown', message: 'the parts of `c.json` cannot be looked at: gone' }],
  },
  {
    name: 'parts of something else',
    unit: unit([], [{ side: 'candidate', path: 'rows.csv', metrics: [] }]),
    answers: [
      { outcome: 'unknown', message: '`f1` of `c.json` cannot be computed again: `rows.csv` has no numbers of it' },
    ],
  },
  {
    name: 'parts that nobody looked at',
    unit: unit([], []),
    answers: [{ outcome: 'unknown', message: 'the parts of `c.json` cannot be looked at: they were not looked at' }],
  },
  { name: 'no parts', unit: unit([]), answers: [] },
]);
