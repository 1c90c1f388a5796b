import { thresholdHolds } from '../../../../src/gates/experiment/checks/threshold-holds.ts';
import { testCheck } from '../../../support/test-check.ts';
import {
  amount,
  criteriaUnit,
  criterion,
  design,
  measured,
  resultsUnit,
  side,
  threshold,
} from '../experiment-units.ts';

const recall = (limit: number, comparison: '>=' | '>' | '<=' | '<' | '==' = '>=') =>
  criterion({ metric: 'recall', threshold: threshold(comparison, limit) });

testCheck(thresholdHolds, [
  {
    name: 'the mean is on the right side',
    unit: resultsUnit([recall(0.8)], [0.7, 0.8], [0.8, 0.9]),
    answers: [
      {
        outcome: 'pass',
        about: 'recall',
        message: 'recall is 0.85 (95 % interval 0.215 to 1.49); at least 0.8 is needed',
        location: { path: 'features/burst/burst.experiment.yml', line: 9 },
        statistics: {
          method: 'mean compared; t interval beside it',
          estimate: 0.8500000000000001,
          interval: [0.21468976319126554, 1.4853102368087345],
          confidence: 0.95,
          n: { baseline: 2, candidate: 2 },
          limit: 0.8,
          direction: 'increase',
          relative: false,
          metric: 'recall',
          role: 'goal',
          of: 'value',
          scale: 'absolute',
          baseline: 0.75,
          candidate: 0.8500000000000001,
        },
      },
    ],
  },
  {
    name: 'the mean is on the wrong side, by little: the digits show it',
    unit: resultsUnit([recall(0.8)], [0.7, 0.8], [0.79, 0.80999]),
    answers: [{ outcome: 'fail', message: /^recall is 0\.799995 \(/ }],
  },
  {
    name: 'a whole number on the limit, up to float noise',
    unit: resultsUnit([recall(0.3)], [0, 0], [0.1 + 0.2 - 1e-16, 0.3]),
    answers: [{ outcome: 'pass' }],
  },
  {
    name: 'more than is not at least',
    unit: resultsUnit([recall(0.3, '>')], [0, 0], [0.3, 0.1 + 0.2]),
    answers: [{ outcome: 'fail' }],
  },
  { name: 'less than', unit: resultsUnit([recall(0.3, '<')], [0, 0], [0.2, 0.3]), answers: [{ outcome: 'pass' }] },
  {
    name: 'at most, failed',
    unit: resultsUnit([recall(0.3, '<=')], [0, 0], [0.4, 0.3]),
    answers: [{ outcome: 'fail', message: /at most 0\.3 is needed/ }],
  },
  {
    name: 'exactly zero, measured once and said to be deterministic',
    unit: resultsUnit([criterion({ metric: 'unsafe', threshold: threshold('==', 0), deterministic: true })], [0], [0]),
    answers: [{ outcome: 'pass', message: 'unsafe is 0; exactly 0 is needed' }],
  },
  {
    name: 'measured once, which is enough for this criterion and not for another',
    unit: resultsUnit(
      [
        criterion({ metric: 'recall', threshold: threshold('>=', 0.8), deterministic: true }),
        criterion({ metric: 'recall', direction: 'increase', nonInferiorityMargin: amount(0.1) }),
      ],
      [0.9],
      [0.9],
      { design: { paired: false } },
    ),
    answers: [{ outcome: 'pass' }],
  },
  {
    name: 'a stated tolerance',
    unit: resultsUnit(
      [criterion({ metric: 'recall', threshold: threshold('>=', 0.8, { tolerance: 0.01 }) })],
      [0, 0],
      [0.79, 0.791],
    ),
    answers: [{ outcome: 'pass' }],
  },
  {
    name: 'between',
    unit: resultsUnit(
      [criterion({ metric: 'recall', threshold: threshold('between', 0.5, { upper: 0.9 }) })],
      [0, 0],
      [0.95, 0.9],
    ),
    answers: [{ outcome: 'fail', message: /between 0\.5 and 0\.9 is needed/ }],
  },
  {
    name: 'measured once is not enough',
    unit: resultsUnit([recall(0.8)], [0.7], [0.9], { design: { paired: false } }),
    answers: [
      {
        outcome: 'unknown',
        message: /not asked: .*measured once/,
        follows: { check: 'experiment/metrics-present', about: 'recall: candidate' },
      },
    ],
  },
  {
    name: 'NaN never passes',
    unit: resultsUnit([recall(0.8)], [0.7, 0.7], [0.9, 0.9], {
      results: {
        metrics: [
          { metric: 'recall', candidate: measured([0.9, 0.9], { faults: [{ kind: 'nan', count: 1, line: 4 }] }) },
        ],
      },
    }),
    answers: [{ outcome: 'unknown', message: /not a finite number in 1 row.*line 4/ }],
  },
  {
    name: 'no rows never pass',
    unit: resultsUnit([recall(0.8)], [0.7, 0.7], [], { results: { candidate: side('c.csv', 0) } }),
    answers: [{ outcome: 'unknown', message: /no rows/ }],
  },
  {
    name: 'faults of the baseline do not concern it',
    unit: resultsUnit([recall(0.8)], [0.7, 0.7], [0.9, 0.8], { results: { baseline: side('b.csv', 0) } }),
    answers: [{ outcome: 'pass' }],
  },
  {
    name: 'evidence that lacks the metric',
    unit: resultsUnit([recall(0.8)], [1, 2], [1, 2], { results: { metrics: [] } }),
    answers: [{ outcome: 'unknown', message: /nothing about `recall`/ }],
  },
  {
    name: 'numbers too large to be added up',
    unit: resultsUnit([recall(0.8)], [1, 2], [1.7e308, 1.7e308]),
    answers: [{ outcome: 'unknown', message: /too large/ }],
  },
  { name: 'criteria alone are not its business', unit: criteriaUnit({ design: design([recall(0.8)]) }), answers: [] },
]);
