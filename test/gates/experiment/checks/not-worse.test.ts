import { notWorse } from '../../../../src/gates/experiment/checks/not-worse.ts';
import { testCheck } from '../../../support/test-check.ts';
import { amount, around, criterion, resultsUnit } from '../experiment-units.ts';

const delay = (value: number, scale: 'absolute' | 'share' | 'points' = 'absolute') =>
  criterion({ metric: 'delay_ms', direction: 'decrease', nonInferiorityMargin: amount(value, scale) });
const recall = (value: number, scale: 'absolute' | 'share' | 'points' = 'points') =>
  criterion({ metric: 'recall', direction: 'increase', nonInferiorityMargin: amount(value, scale) });
const BASELINE = around(38, 4, 40);
const times = (factor: number, spread: number): number[] =>
  around(0, spread, 40).map((noise, index) => (BASELINE[index] ?? 0) * factor + noise);

testCheck(notWorse, [
  {
    name: 'surely within the margin',
    unit: resultsUnit([delay(0.05, 'share')], BASELINE, times(1.02, 1)),
    answers: [
      {
        outcome: 'pass',
        message: /^delay_ms is 2 % worse \(95 % interval \+0\.9\d* to \+3\.\d+ %\); at most 5 % is allowed$/,
      },
    ],
  },
  {
    name: 'surely beyond the margin',
    unit: resultsUnit([delay(0.05, 'share')], BASELINE, times(1.084, 1)),
    answers: [
      {
        outcome: 'fail',
        message: /^delay_ms is 8\.4 % worse \(95 % interval \+7\.\d+ to \+9\.\d+ %\); at most 5 % is allowed$/,
        remedy: /one that is changed in this pull request does not count/,
      },
    ],
  },
  {
    name: 'less is better, and too few units to tell',
    unit: resultsUnit([delay(0.05, 'share')], BASELINE, times(1.045, 3)),
    answers: [{ outcome: 'unknown', message: /is at most 5 % worse: \+4\.5 %, but 40 units fit anything from/ }],
  },
  {
    name: 'it got better',
    unit: resultsUnit([delay(0.05, 'share')], BASELINE, times(0.9, 1)),
    answers: [{ outcome: 'pass', message: /^delay_ms is 10 % better/ }],
  },
  {
    name: 'more is better: the limit lies below',
    unit: resultsUnit(
      [recall(0.02)],
      around(0.8, 0.1, 40),
      around(0.8, 0.1, 40).map((value, index) => value - 0.05 + (index % 3) / 1000),
    ),
    answers: [
      {
        outcome: 'fail',
        message:
          /^recall is 4\.9\d? points worse \(95 % interval −4\.\d+ to −4\.\d+ points\); at most 2 points are allowed$/,
      },
    ],
  },
  {
    name: 'too few units to tell',
    unit: resultsUnit(
      [recall(0.02)],
      around(0.8, 0.2, 76),
      around(0.8, 0.2, 76)
        .reverse()
        .map((value) => value + 0.026),
    ),
    answers: [
      {
        outcome: 'unknown',
        message:
          /^cannot tell whether recall is at most 2 points worse: \+2\.6 points, but 76 units fit anything from −[\d.]+ to \+[\d.]+ points; about \d+ units would settle it$/,
        remedy: /a wider margin in a pull request of its own · a waiver/,
      },
    ],
  },
  {
    name: 'a margin of nothing, and a candidate that is the same everywhere',
    unit: resultsUnit([recall(0)], around(0.8, 0.2, 10), around(0.8, 0.2, 10)),
    answers: [{ outcome: 'pass', message: /^recall is no better and no worse \(no spread/ }],
  },
  {
    name: 'an improvement is not its business',
    unit: resultsUnit(
      [criterion({ metric: 'f1', direction: 'increase', minimumImprovement: amount(0.02) })],
      [1, 2],
      [1, 2],
    ),
    answers: [],
  },
]);
