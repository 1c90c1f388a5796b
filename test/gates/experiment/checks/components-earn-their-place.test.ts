import type { AblationResults, DesignAblation } from '../../../../src/generated/formats.ts';
import { componentsEarnTheirPlace } from '../../../../src/gates/experiment/checks/components-earn-their-place.ts';
import { describePairs } from '../../../../src/statistics/pairs.ts';
import { testCheck } from '../../../support/test-check.ts';
import { amount, around, criterion, measured, PATH, resultsUnit, side } from '../experiment-units.ts';

const f1 = criterion({ metric: 'f1', direction: 'increase', minimumImprovement: amount(0.02) });
const ABLATION: DesignAblation = {
  without: 'seasonality',
  source: { stated: 'results/flat.csv', path: 'features/burst/results/flat.csv' },
  metric: 'f1',
  direction: 'increase',
  worseBy: amount(0.01),
};
const CANDIDATE = around(0.8, 0.05, 40);

/** Results without the component, worse than the candidate's by so much. */
function without(worseBy: number, spread: number, more: Partial<AblationResults> = {}): AblationResults {
  const values = around(0, spread, 40).map((noise, index) => (CANDIDATE[index] ?? 0) - worseBy + noise);
  return {
    without: 'seasonality',
    side: side(ABLATION.source.path, 40),
    matching: { pairs: 40, onlyBaseline: { count: 0, first: [] }, onlyCandidate: { count: 0, first: [] } },
    metrics: [
      {
        metric: 'f1',
        baseline: measured(values),
        candidate: measured(CANDIDATE),
        pairs: describePairs(values, CANDIDATE),
      },
    ],
    ...more,
  };
}
const unit = (...ablations: AblationResults[]) =>
  resultsUnit([f1], around(0.7, 0.05, 40), CANDIDATE, { design: { ablations: [ABLATION] }, results: { ablations } });

testCheck(componentsEarnTheirPlace, [
  {
    name: 'surely worse without it',
    unit: unit(without(0.05, 0.01)),
    answers: [
      {
        outcome: 'pass',
        about: 'without seasonality: f1',
        message: /^beside the results without `seasonality`: f1 is 0\.05\d* better .*; at least 0\.01 is needed$/,
        subjects: [PATH, ABLATION.source.path, 'features/burst/results/burst.csv'],
        statistics: /"without":"seasonality"/,
      },
    ],
  },
  {
    name: 'as good without it',
    unit: unit(without(0, 0.005)),
    answers: [
      {
        outcome: 'fail',
        message: /^`seasonality` has not earned its place: /,
        remedy: /^take `seasonality` out, or agree on a smaller `worse-by`/,
      },
    ],
  },
  {
    name: 'cannot tell',
    unit: unit(without(0.012, 0.05)),
    answers: [{ outcome: 'unknown', message: /cannot tell whether f1/ }],
  },
  {
    name: 'not to be read',
    unit: unit(without(0.05, 0.01, { side: side(ABLATION.source.path, 0, { unreadable: { message: 'it is gone' } }) })),
    answers: [{ outcome: 'unknown', message: /it is gone/ }],
  },
  {
    name: 'on other units',
    unit: unit(
      without(0.05, 0.01, {
        matching: { pairs: 30, onlyBaseline: { count: 10, first: ['a'] }, onlyCandidate: { count: 0, first: [] } },
      }),
    ),
    answers: [{ outcome: 'unknown', message: /the candidate lacks 10 of the 40 units/ }],
  },
  { name: 'not looked at', unit: unit(), answers: [{ outcome: 'unknown', message: /were not looked at/ }] },
]);
