import type { DesignCriterion } from '../../../../src/generated/formats.ts';
import { improvementReached } from '../../../../src/gates/experiment/checks/improvement-reached.ts';
import { testCheck } from '../../../support/test-check.ts';
import { amount, around, criterion, measured, PATH, resultsUnit, side } from '../experiment-units.ts';

const f1 = (value: number, scale: 'absolute' | 'share' | 'points' = 'absolute', more: Partial<DesignCriterion> = {}) =>
  criterion({ metric: 'f1', direction: 'increase', minimumImprovement: amount(value, scale), ...more });
const BASELINE = around(0.7, 0.05, 40);
const plus = (values: readonly number[], shift: number, spread: number): number[] =>
  around(0, spread, values.length).map((noise, index) => (values[index] ?? 0) + shift + noise);

testCheck(improvementReached, [
  {
    name: 'the whole interval reaches the minimum improvement',
    unit: resultsUnit([f1(0.02)], BASELINE, plus(BASELINE, 0.15, 0.01)),
    answers: [
      {
        outcome: 'pass',
        about: 'f1',
        message: /^f1 is 0\.15 better \(95 % interval \+0\.14\d to \+0\.15\d\); at least 0\.02 is needed$/,
        expected: 'f1 at least 0.02 better, as a whole interval',
        observed: /^0\.7 → 0\.85, \+0\.15 \(.*; 40 pairs; paired t\)$/,
        location: { path: PATH, line: 8 },
        subjects: [PATH, 'features/burst/results/ewma.csv', 'features/burst/results/burst.csv'],
      },
    ],
  },
  {
    name: 'the whole interval lies below it',
    unit: resultsUnit([f1(0.02)], BASELINE, plus(BASELINE, 0.005, 0.01)),
    answers: [
      {
        outcome: 'fail',
        message: /^f1 is 0\.005 better .*; at least 0\.02 is needed$/,
        remedy: /pull request of its own/,
      },
    ],
  },
  {
    name: 'worse, where better was asked for',
    unit: resultsUnit([f1(0.02)], BASELINE, plus(BASELINE, -0.1, 0.01)),
    answers: [{ outcome: 'fail', message: /^f1 is 0\.1 worse \(95 % interval −0\.10\d to −0\.09\d+\)/ }],
  },
  {
    name: 'too few units to tell: how many would settle it, and three ways out',
    unit: resultsUnit([f1(0.02)], BASELINE, plus(BASELINE, 0.03, 0.05)),
    answers: [
      {
        outcome: 'unknown',
        message:
          /^cannot tell whether f1 is at least 0\.02 better: \+0\.03, but 40 units fit anything from \+0\.01\d+ to \+0\.04\d+; about 2\d\d units would settle it$/,
        remedy:
          /^Three ways out: more units \(about 2\d\d\) · a smaller minimum improvement in a pull request of its own · a waiver with an end date in promotion\.waivers\.yml$/,
      },
    ],
  },
  {
    name: 'the same at a confidence of its own',
    unit: resultsUnit([f1(0.02, 'absolute', { confidence: 0.5 })], BASELINE, plus(BASELINE, 0.03, 0.05)),
    answers: [{ outcome: 'pass', message: /^f1 is 0\.03 better \(50 % interval /, statistics: /"confidence":0\.5,/ }],
  },
  {
    name: 'on the limit itself no number of units would do',
    unit: resultsUnit([f1(0.5)], [0, 1, 0, 1], [0, 2, 1, 1]),
    answers: [{ outcome: 'unknown', message: /no number of units settles/ }],
  },
  {
    name: 'less is better, as a share of the baseline',
    unit: resultsUnit(
      [criterion({ metric: 'cost', direction: 'decrease', minimumImprovement: amount(0.4, 'share') })],
      around(2, 0.1, 20),
      plus(around(2, 0.1, 20), -1, 0.05),
    ),
    answers: [
      {
        outcome: 'pass',
        message: /^cost is 50 % better \(95 % interval −5\d\.\d+ to −4\d\.\d+ %\); at least 40 % is needed$/,
      },
    ],
  },
  {
    name: 'percentage points',
    unit: resultsUnit([f1(0.02, 'points')], BASELINE, plus(BASELINE, 0.15, 0.01)),
    answers: [
      {
        outcome: 'pass',
        message:
          /^f1 is 15 points better \(95 % interval \+14\.\d+ to \+15\.\d+ points\); at least 2 points are needed$/,
      },
    ],
  },
  {
    name: 'a negative baseline: half of the loss is gone',
    unit: resultsUnit([f1(0.3, 'share')], around(-1, 0.01, 10), plus(around(-1, 0.01, 10), 0.5, 0.01)),
    answers: [{ outcome: 'pass', message: /^f1 is 50 % better/ }],
  },
  {
    name: 'independent units are told by side',
    unit: resultsUnit([f1(0.02)], BASELINE, around(0.9, 0.05, 20), { design: { paired: false } }),
    answers: [{ outcome: 'pass', observed: /; 40 and 20 units; Welch t\)$/ }],
  },
  {
    name: 'independent units, too few',
    unit: resultsUnit([f1(0.02)], BASELINE, around(0.73, 0.05, 20), { design: { paired: false } }),
    answers: [{ outcome: 'unknown', message: /40 and 20 units fit anything .* units on each side would settle it/ }],
  },
  {
    name: 'a deterministic number on the limit, lost to float noise elsewhere',
    unit: resultsUnit([f1(0.1, 'share', { deterministic: true })], [0.9], [0.99], { design: { paired: false } }),
    answers: [
      {
        outcome: 'pass',
        message: 'f1 is 10 % better (deterministic); at least 10 % is needed',
        observed: /numbers compared \(deterministic\)/,
      },
    ],
  },
  {
    name: 'a deterministic number below it',
    unit: resultsUnit([f1(0.1, 'share', { deterministic: true })], [0.9], [0.9899], { design: { paired: false } }),
    answers: [{ outcome: 'fail', message: /^f1 is 9\.99 % better/ }],
  },
  {
    name: 'a deterministic number that was negative',
    unit: resultsUnit([f1(0.3, 'share', { deterministic: true })], [-1], [-0.5], { design: { paired: false } }),
    answers: [{ outcome: 'pass', message: /^f1 is 50 % better/ }],
  },
  {
    name: 'units that the candidate lacks keep the others from nothing',
    unit: resultsUnit([f1(0.02)], BASELINE, plus(BASELINE, 0.15, 0.01), {
      results: {
        matching: { pairs: 40, onlyBaseline: { count: 2, first: ['x', 'y'] }, onlyCandidate: { count: 0, first: [] } },
      },
    }),
    answers: [{ outcome: 'pass' }],
  },
  {
    name: 'no spread and enough units: decided by their number, and said',
    unit: resultsUnit(
      [f1(0.02)],
      BASELINE.slice(0, 6),
      BASELINE.slice(0, 6).map((value) => value + 0.1),
    ),
    answers: [
      { outcome: 'pass', message: /^f1 is 0\.1 better \(no spread: exact sign test on pairs without spread\); / },
    ],
  },
  {
    name: 'no spread and too few units',
    unit: resultsUnit(
      [f1(0.02)],
      BASELINE.slice(0, 5),
      BASELINE.slice(0, 5).map((value) => value + 0.1),
    ),
    answers: [
      {
        outcome: 'unknown',
        message:
          'cannot tell whether f1 is at least 0.02 better: every unit differs by exactly +0.1, and at 95 % 5 units are too few to rely on that; 6 would settle it',
        remedy: /deterministic: true/,
      },
    ],
  },
  {
    name: 'nothing changed',
    unit: resultsUnit([f1(0.02)], BASELINE, BASELINE),
    answers: [{ outcome: 'fail', message: /^f1 is no better and no worse/ }],
  },
  {
    name: 'a share of nothing',
    unit: resultsUnit([f1(0.1, 'share')], [0, 0, 0], [1, 2, 3]),
    answers: [
      {
        outcome: 'unknown',
        message: "`f1` was not compared: the baseline's mean is 0, and 10 % of nothing is nothing",
        remedy: /absolute/,
      },
    ],
  },
  {
    name: 'a share of what may be nothing',
    unit: resultsUnit([f1(0.1, 'share')], [-1, 1, 0.5], [1, 2, 3]),
    answers: [{ outcome: 'unknown', message: /cannot be told from 0/ }],
  },
  {
    name: 'a zero among deterministic ones',
    unit: resultsUnit([f1(0.1, 'share', { deterministic: true })], [0], [1], { design: { paired: false } }),
    answers: [{ outcome: 'unknown', message: /baseline's mean is 0/ }],
  },
  {
    name: 'measured once',
    unit: resultsUnit([f1(0.02)], [0.7], [0.9], { design: { paired: false } }),
    answers: [
      {
        outcome: 'unknown',
        message: /^`f1` was not compared: .*measured once on the baseline's side/,
        follows: { check: 'experiment/metrics-present', about: 'f1: baseline' },
      },
    ],
  },
  {
    name: 'a single pair of several units',
    unit: resultsUnit([f1(0.02)], [0.7, 0.8], [0.9, 0.8], {
      results: {
        metrics: [
          {
            metric: 'f1',
            baseline: measured([0.7, 0.8]),
            candidate: measured([0.9, 0.8]),
            pairs: {
              n: 1,
              baseline: { n: 1, mean: 0.7, variance: null },
              candidate: { n: 1, mean: 0.9, variance: null },
              difference: { n: 1, mean: 0.2, variance: null },
              covariance: null,
            },
          },
        ],
      },
    }),
    answers: [{ outcome: 'unknown', message: /fewer than 2 units/ }],
  },
  {
    name: 'infinite values never pass',
    unit: resultsUnit([f1(0.02)], [0.7, 0.7], [0.9, 0.9], {
      results: {
        metrics: [
          {
            metric: 'f1',
            baseline: measured([0.7, 0.7], { faults: [{ kind: 'infinite', count: 2, line: 3 }] }),
            candidate: measured([0.9, 0.9]),
          },
        ],
      },
    }),
    answers: [{ outcome: 'unknown', message: /2 infinite/ }],
  },
  {
    name: 'results that are not there',
    unit: resultsUnit([f1(0.02)], [], [0.9, 0.9], {
      results: { baseline: side('b.csv', 0, { unreadable: { message: 'there is no file `b.csv`' } }) },
    }),
    answers: [{ outcome: 'unknown', message: /there is no file/ }],
  },
  {
    name: 'a margin is not its business',
    unit: resultsUnit(
      [criterion({ metric: 'f1', direction: 'increase', nonInferiorityMargin: amount(0.02) })],
      [1, 2],
      [1, 2],
    ),
    answers: [],
  },
  {
    name: 'two goals: each is decided by its corrected p, and says so',
    unit: twoGoals('holm', 0.15),
    answers: [
      {
        outcome: 'pass',
        about: 'f1',
        observed: /p = .* against the limit, corrected for 2 goals \(Holm\); the interval is not corrected\)$/,
        statistics: /"adjustedPValue":.*"correction":"holm"/,
      },
      { outcome: 'unknown', about: 'cost' },
    ],
  },
  {
    name: 'one of two goals passes by itself and not beside the other: cannot tell, and more units than by itself would settle it',
    unit: twoGoals('bonferroni', 0.041),
    answers: [
      {
        outcome: 'unknown',
        about: 'f1',
        message:
          /\(by itself it would: p = 0\.0\d+ against the limit, corrected for 2 goals \(Bonferroni\); .*about \d+ units would settle it$/,
        remedy: /^Three ways out/,
      },
      { outcome: 'unknown', about: 'cost' },
    ],
  },
  {
    name: 'the same without a correction',
    unit: twoGoals('none', 0.041),
    answers: [{ outcome: 'pass', about: 'f1', observed: /paired t\)$/ }, { outcome: 'unknown' }],
  },
  {
    name: 'a goal beside a guardrail is not corrected',
    unit: resultsUnit(
      [f1(0.02), criterion({ metric: 'cost', direction: 'decrease', nonInferiorityMargin: amount(0.5) })],
      BASELINE,
      plus(BASELINE, 0.041, 0.05),
    ),
    answers: [{ outcome: 'pass', observed: /paired t\)$/ }],
  },
  {
    name: 'one-sided: the other end is open, and null for machines',
    unit: resultsUnit([f1(0.02, 'absolute', { alternative: 'greater' })], BASELINE, plus(BASELINE, 0.15, 0.01)),
    answers: [
      {
        outcome: 'pass',
        message: /^f1 is 0\.15 better \(one-sided 95 % interval at least \+0\.14\d*\)/,
        statistics: /"interval":\[0\.14\d+,null\].*"alternative":"greater"/,
      },
    ],
  },
  {
    name: 'percentage points of what is no share',
    unit: resultsUnit([f1(0.02, 'points')], around(40, 1, 20), around(50, 1, 20)),
    answers: [{ outcome: 'unknown', message: /percentage points are for shares from 0 to 1/ }],
  },
  {
    name: 'a test for yes and no on other numbers',
    unit: resultsUnit([f1(0.02, 'absolute', { test: 'mcnemar' })], BASELINE, plus(BASELINE, 0.15, 0.01)),
    answers: [{ outcome: 'unknown', message: /`test: mcnemar` is for values that are 0 or 1/ }],
  },
  {
    name: 'a rank test needs the values, and takes what was computed from them for this very limit',
    unit: resultsUnit([f1(0.02, 'absolute', { test: 'wilcoxon' })], BASELINE, plus(BASELINE, 0.15, 0.01), {
      results: {
        metrics: [
          {
            metric: 'f1',
            baseline: measured(BASELINE),
            candidate: measured(BASELINE),
            differences: [
              {
                test: 'wilcoxon',
                limit: 0.02,
                relative: false,
                confidence: 0.95,
                method: 'Wilcoxon signed-rank',
                estimate: 0.15,
                interval: [0.14, 0.16],
                pValue: 0.001,
                exact: false,
              },
            ],
          },
        ],
      },
    }),
    answers: [{ outcome: 'pass', statistics: /Wilcoxon signed-rank/ }],
  },
  {
    name: 'a rank test without the values',
    unit: resultsUnit([f1(0.02, 'absolute', { test: 'wilcoxon' })], BASELINE, plus(BASELINE, 0.15, 0.01)),
    answers: [{ outcome: 'unknown', message: /`test: wilcoxon` needs every value/ }],
  },
]);

/** A goal that is close, beside one that is nowhere near. */
function twoGoals(correction: 'holm' | 'bonferroni' | 'none', shift: number) {
  const cost = criterion({ metric: 'cost', direction: 'decrease', minimumImprovement: amount(0.0001) });
  const unit = resultsUnit([f1(0.02), cost], BASELINE, plus(BASELINE, shift, 0.05), { design: { correction } });
  const other = resultsUnit([cost], BASELINE, plus(BASELINE, 0, 0.3));
  if (!unit.results || !other.results) throw new Error('no results');
  return {
    ...unit,
    results: { ...unit.results, metrics: [...unit.results.metrics.slice(0, 1), ...other.results.metrics] },
  };
}
