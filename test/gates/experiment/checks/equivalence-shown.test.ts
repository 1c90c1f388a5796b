import { equivalenceShown } from '../../../../src/gates/experiment/checks/equivalence-shown.ts';
import { testCheck } from '../../../support/test-check.ts';
import { amount, around, criterion, PATH, resultsUnit } from '../experiment-units.ts';

const cost = (value: number, more: Parameters<typeof criterion>[0] = { metric: 'cost' }) =>
  criterion({ ...more, metric: 'cost', equivalenceBand: amount(value) });
const BASELINE = around(10, 0.5, 40);
const shifted = (shift: number, spread = 0.1): number[] =>
  around(0, spread, 40).map((noise, index) => (BASELINE[index] ?? 0) + shift + noise);

testCheck(equivalenceShown, [
  {
    name: 'the whole interval lies within the band',
    unit: resultsUnit([cost(0.5)], BASELINE, shifted(0.1)),
    answers: [
      {
        outcome: 'pass',
        about: 'cost',
        message: /^cost is 0\.1\d* more \(95 % interval \+0\.0\d+ to \+0\.1\d*\); at most 0\.5 either way is allowed$/,
        expected: 'cost within 0.5 of the baseline, as a whole interval',
        location: { path: PATH, line: 8 },
      },
    ],
  },
  {
    name: 'above the band',
    unit: resultsUnit([cost(0.5)], BASELINE, shifted(0.9)),
    answers: [
      { outcome: 'fail', message: /^cost is 0\.9\d* more/, remedy: /a wider band in a pull request of its own/ },
    ],
  },
  {
    name: 'below the band is as bad, whatever the direction',
    unit: resultsUnit([cost(0.5, { metric: 'cost', direction: 'decrease' })], BASELINE, shifted(-0.9)),
    answers: [{ outcome: 'fail', message: /^cost is 0\.9\d* less/ }],
  },
  {
    name: 'across an end of the band: cannot tell, and how many would settle it',
    unit: resultsUnit([cost(0.5)], BASELINE, shifted(0.45, 0.5)),
    answers: [
      {
        outcome: 'unknown',
        message: /^cannot tell whether cost is within 0\.5 of the baseline: .*about \d+ units would settle it$/,
        remedy: /^Three ways out: more units \(about \d+\) · a wider band in a pull request of its own · a waiver/,
      },
    ],
  },
  {
    name: 'for information, it decides nothing',
    unit: resultsUnit([cost(0.5, { metric: 'cost', role: 'information' })], BASELINE, shifted(0.9)),
    answers: [{ outcome: 'skipped', message: /^for information: cost is 0\.9/ }],
  },
  {
    name: 'without a band there is nothing to ask',
    unit: resultsUnit([criterion({ metric: 'cost' })], BASELINE, BASELINE),
    answers: [],
  },
]);
