import type { DesignCriterion, ExperimentUnit, ResultsSource } from '../../../../src/generated/formats.ts';
import { withinHistory } from '../../../../src/gates/experiment/checks/within-history.ts';
import { testCheck } from '../../../support/test-check.ts';
import { criterion, measured, PATH, resultsUnit, side } from '../experiment-units.ts';

const RUNS = [10.1, 9.8, 10.3, 9.9, 10.2, 10.0, 9.7, 10.4];
const loss = (more: Partial<DesignCriterion> = {}) => criterion({ metric: 'loss', direction: 'decrease', ...more });

function unit(
  value: number,
  values: readonly number[] = RUNS,
  bounds: ResultsSource['bounds'] & string = 't',
  of = loss(),
): ExperimentUnit {
  return resultsUnit([of], [], [value], {
    design: { paired: false, baseline: { stated: 'h.csv', path: 'h.csv', from: 'history', window: 20, bounds } },
    results: {
      baseline: side('h.csv', values.length),
      candidate: side('c.json', 1, { kind: 'summary' }),
      metrics: [{ metric: 'loss', candidate: measured([value]) }],
      history: [{ metric: 'loss', values: [...values] }],
    },
  });
}

testCheck(withinHistory, [
  {
    name: 'within what the last runs lead one to expect, measured once',
    unit: unit(10.4),
    answers: [
      {
        outcome: 'pass',
        about: 'loss',
        message: /^loss is 10\.4; at most 10\.\d+ is expected after 8 runs \(95 % prediction\)$/,
        location: { path: PATH, line: 7 },
        subjects: [PATH, 'h.csv', 'c.json'],
      },
    ],
  },
  {
    name: 'worse than that',
    unit: unit(11),
    answers: [{ outcome: 'fail', message: /^loss is 11; at most 10\.\d+ is expected/ }],
  },
  { name: 'better is no reason to complain', unit: unit(2), answers: [{ outcome: 'pass' }] },
  {
    name: 'without a direction both ends count',
    unit: unit(2, RUNS, 't', criterion({ metric: 'loss' })),
    answers: [{ outcome: 'fail', message: /^loss is 2; 9\.\d+ to 10\.\d+ is expected after 8 runs/ }],
  },
  {
    name: 'quartiles',
    unit: unit(10.9, RUNS, 'iqr'),
    answers: [{ outcome: 'fail', message: /\(quartiles and 1\.5 times their distance\)$/ }],
  },
  {
    name: 'one run predicts nothing',
    unit: unit(10, [10]),
    answers: [{ outcome: 'unknown', message: /`h\.csv` has 1 run of it, too few/ }],
  },
  {
    name: 'runs that all came out the same say nothing of how much it varies',
    unit: unit(10, [10, 10, 10, 10]),
    answers: [{ outcome: 'unknown', message: /came out the same/ }],
  },
  {
    name: 'unless there are so many that the next one would be worse by chance but once in twenty',
    unit: unit(
      10,
      Array.from({ length: 19 }, () => 10),
    ),
    answers: [{ outcome: 'pass' }],
  },
  {
    name: 'logarithms of what is not above 0',
    unit: unit(10, [0, 1, 2], 'log-normal'),
    answers: [{ outcome: 'unknown', message: /needs numbers above 0/ }],
  },
  {
    name: 'the candidate has no number of it',
    unit: { ...unit(10), results: { baseline: side('h.csv', 8), candidate: side('c.json', 1), metrics: [] } },
    answers: [{ outcome: 'unknown', message: /was not held against its history/ }],
  },
  {
    name: 'for information',
    unit: unit(11, RUNS, 't', loss({ role: 'information' })),
    answers: [{ outcome: 'skipped' }],
  },
  { name: 'without a history there is nothing to ask', unit: resultsUnit([loss()], [1, 2], [1, 2]), answers: [] },
]);
