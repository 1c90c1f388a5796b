import { metricsPresent } from '../../../../src/gates/experiment/checks/metrics-present.ts';
import { testCheck } from '../../../support/test-check.ts';
import { amount, criterion, measured, PATH, resultsUnit, side, threshold } from '../experiment-units.ts';

const F1 = criterion({ metric: 'f1', direction: 'increase', minimumImprovement: amount(0.02) });
const RECALL = criterion({ metric: 'recall', threshold: threshold('>=', 0.8) });
const [LOW, HIGH] = [
  [0.7, 0.8, 0.75],
  [0.8, 0.9, 0.85],
];
const B = 'features/burst/results/ewma.csv';
const C = 'features/burst/results/burst.csv';

testCheck(metricsPresent, [
  {
    name: 'everything is there',
    unit: resultsUnit([F1, RECALL], LOW, HIGH),
    answers: [{ outcome: 'pass', message: 'f1, recall: 3 units on both sides', about: 'metrics' }],
  },
  {
    name: 'units only of the candidate are said',
    unit: resultsUnit([F1], LOW, HIGH, {
      results: {
        matching: { pairs: 3, onlyBaseline: { count: 0, first: [] }, onlyCandidate: { count: 2, first: ['8', '9'] } },
      },
    }),
    answers: [{ outcome: 'pass', message: /; 2 units only of the candidate$/ }],
  },
  {
    name: 'independent rows',
    unit: resultsUnit([F1], LOW, [...HIGH, 0.9], { design: { paired: false } }),
    answers: [{ outcome: 'pass', message: 'f1: 3 and 4 units' }],
  },
  {
    name: 'results that cannot be read',
    unit: resultsUnit([F1, RECALL], LOW, [], {
      results: { candidate: side(C, 0, { unreadable: { message: `there is no file \`${C}\``, remedy: 'bring it' } }) },
    }),
    answers: [
      {
        outcome: 'unknown',
        message: `no results of the candidate: there is no file \`${C}\``,
        remedy: 'bring it',
        subjects: [C],
      },
    ],
  },
  {
    name: 'ragged rows',
    unit: resultsUnit([F1], LOW, HIGH, {
      results: {
        baseline: side(B, 3, {
          problems: [{ message: '5 cells where the header has 6', location: { path: B, line: 7 } }],
          problemCount: 3,
        }),
      },
    }),
    answers: [
      {
        outcome: 'fail',
        message: `\`${B}\`, line 7: 5 cells where the header has 6 (and 2 problems more)`,
        size: 3,
        location: { path: B, line: 7 },
        about: 'baseline: form',
      },
    ],
  },
  {
    name: 'no rows',
    unit: resultsUnit([F1], [], HIGH),
    answers: [{ outcome: 'unknown', message: `\`${B}\` has a header and no rows` }],
  },
  {
    name: 'no column of units',
    unit: resultsUnit([F1], LOW, HIGH, { results: { candidate: side(C, 3, { noUnitColumn: 'epsiode' }) } }),
    answers: [
      { outcome: 'unknown', message: /has no column `episode`, which names the unit; did you mean `epsiode`\?/ },
    ],
  },
  {
    name: 'rows without a unit, and units with several rows',
    unit: resultsUnit([F1], LOW, HIGH, {
      results: {
        candidate: side(C, 3, { unnamed: { count: 1, line: 3 }, duplicates: { count: 2, line: 5, text: '17' } }),
      },
    }),
    answers: [
      {
        outcome: 'fail',
        message: `1 row of \`${C}\` has no \`episode\`, the first in line 3`,
        location: { path: C, line: 3 },
        size: 1,
      },
      {
        outcome: 'fail',
        message: `2 rows of \`${C}\` are of a unit that has a row before, the first in line 5: \`17\``,
        location: { path: C, line: 5 },
        size: 2,
      },
    ],
  },
  {
    name: 'the candidate covers fewer units; the numbers are there all the same',
    unit: resultsUnit([F1], LOW, HIGH, {
      results: {
        matching: {
          pairs: 3,
          onlyBaseline: { count: 7, first: ['a', 'b', 'c', 'd', 'e'] },
          onlyCandidate: { count: 0, first: [] },
        },
      },
    }),
    answers: [
      {
        outcome: 'unknown',
        message:
          'not comparable: the candidate lacks 7 of the 10 units that the baseline covers (`a`, `b`, `c`, `d`, `e`, …)',
        size: 7,
        about: 'candidate: coverage',
      },
      { outcome: 'pass' },
    ],
  },
  {
    name: 'no unit in common',
    unit: resultsUnit([F1], LOW, HIGH, {
      results: {
        matching: { pairs: 0, onlyBaseline: { count: 3, first: ['1'] }, onlyCandidate: { count: 3, first: ['01'] } },
      },
    }),
    answers: [{ outcome: 'unknown', message: /no `episode` of .* is one of/, remedy: /pair-by: none/ }],
  },
  {
    name: 'no such column, on the side that needs it',
    unit: resultsUnit([F1, RECALL], LOW, HIGH, {
      results: {
        metrics: [
          { metric: 'f1', baseline: measured([], { absent: 'F1' }), candidate: measured(HIGH) },
          { metric: 'recall', baseline: measured([], { absent: '' }), candidate: measured(HIGH) },
        ],
      },
    }),
    answers: [
      {
        outcome: 'unknown',
        message: `\`${B}\` has no column \`f1\`; did you mean \`F1\`?`,
        about: 'f1: baseline',
        location: { path: PATH, line: 7 },
      },
      { outcome: 'pass', message: /^recall: / },
    ],
  },
  {
    name: 'values that are no numbers',
    unit: resultsUnit([RECALL], LOW, HIGH, {
      results: {
        metrics: [
          {
            metric: 'recall',
            candidate: measured(HIGH, {
              faults: [
                { kind: 'text', count: 2, line: 4, text: '0,87' },
                { kind: 'empty', count: 1, line: 9 },
              ],
            }),
          },
        ],
      },
    }),
    answers: [
      {
        outcome: 'fail',
        message: `\`recall\` is not a finite number in 3 rows of \`${C}\` (2 not a number, 1 without a value), first in line 4: \`0,87\``,
        size: 3,
        location: { path: C, line: 4 },
      },
    ],
  },
  {
    name: 'measured once',
    unit: resultsUnit([RECALL], [0.7], [0.9], { design: { paired: false } }),
    answers: [{ outcome: 'unknown', message: /measured once/, remedy: /deterministic: true/ }],
  },
  {
    name: 'measured once, and that is enough',
    unit: resultsUnit([{ ...RECALL, deterministic: true }], [0.7], [0.9], { design: { paired: false } }),
    answers: [{ outcome: 'pass' }],
  },
  {
    name: 'never measured is never enough',
    unit: resultsUnit([{ ...RECALL, deterministic: true }], [0.7], [0.9], {
      results: { metrics: [{ metric: 'recall', candidate: measured([]) }] },
    }),
    answers: [{ outcome: 'unknown', message: /never measured/ }],
  },
  {
    name: 'evidence that lacks a side',
    unit: resultsUnit([F1], LOW, HIGH, { results: { metrics: [] } }),
    answers: [
      { outcome: 'unknown', message: /nothing about `f1`.*baseline/ },
      { outcome: 'unknown', message: /candidate/ },
    ],
  },
  {
    name: 'the results say that the other way is better',
    unit: resultsUnit(
      [criterion({ metric: 'loss', direction: 'increase', minimumImprovement: amount(0.1) })],
      [1, 2],
      [2, 3],
      {
        results: {
          metrics: [
            { metric: 'loss', baseline: measured([1, 2]), candidate: measured([2, 3], { direction: 'decrease' }) },
          ],
        },
      },
    ),
    answers: [{ outcome: 'unknown', message: /says that less `loss` is better, the criteria say more$/ }],
  },
  {
    name: 'rows that the infrastructure broke: more than the experiment allows',
    unit: broken(0),
    answers: [
      {
        outcome: 'unknown',
        about: 'candidate: broken rows',
        message:
          '1 of 41 rows of `c.csv` (2.44 %) ended in an error of the infrastructure, the first in line 7 (`case-6`)',
        size: 1,
      },
    ],
  },
  {
    name: 'as few as it allows: left out, and said',
    unit: broken(0.05),
    answers: [{ outcome: 'pass', message: /1 row of `c\.csv` left out \(`status: error`, the first in line 7\)/ }],
  },
  {
    name: 'units that do not come out the same each time',
    unit: resultsUnit(
      [criterion({ metric: 'solved', direction: 'increase', minimumImprovement: amount(0.1) })],
      [0, 1],
      [1, 1],
      {
        design: { repeats: 'all' },
        results: {
          repeats: { baseline: { least: 5, most: 5 }, candidate: { least: 5, most: 5 } },
          metrics: [
            {
              metric: 'solved',
              baseline: measured([0, 1, 1, 0], { flips: 1 }),
              candidate: measured([1, 1, 0, 1], { flips: 3 }),
            },
          ],
        },
      },
    ),
    answers: [
      {
        outcome: 'pass',
        message:
          /`solved` does not come out the same each time for 25 % of the baseline's, 75 % of the candidate's units$/,
      },
    ],
  },
  {
    name: 'repeats that differ in number',
    unit: resultsUnit(
      [criterion({ metric: 'solved', direction: 'increase', minimumImprovement: amount(0.1) })],
      [0, 1],
      [1, 1],
      {
        design: { repeats: 'any' },
        results: { repeats: { baseline: { least: 5, most: 5 }, candidate: { least: 4, most: 5 } } },
      },
    ),
    answers: [
      { outcome: 'unknown', message: "not comparable: the candidate's units have 4 to 5 rows each, the baseline's 5" },
    ],
  },
]);

/** One row in 41 broke, and so many may. */
function broken(brokenShare: number) {
  const numbers = Array.from({ length: 40 }, (_, index) => index % 7);
  return resultsUnit([criterion({ metric: 'f1', threshold: threshold('>=', 0) })], numbers, numbers, {
    design: { brokenShare },
    results: { candidate: side('c.csv', 40, { broken: { count: 1, line: 7, text: 'case-6' } }) },
  });
}
