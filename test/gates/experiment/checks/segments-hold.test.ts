import type { DesignSegments, ExperimentResults, SegmentResults } from '../../../../src/generated/formats.ts';
import { segmentsHold } from '../../../../src/gates/experiment/checks/segments-hold.ts';
import { describePairs } from '../../../../src/statistics/pairs.ts';
import { testCheck } from '../../../support/test-check.ts';
import { amount, around, criterion, measured, PATH, resultsUnit, threshold } from '../experiment-units.ts';

const SEGMENTS: DesignSegments = {
  by: 'service',
  minimumN: 20,
  margin: amount(0.02, 'points'),
  location: { path: PATH, line: 12 },
};
const recall = criterion({ metric: 'recall', direction: 'increase', threshold: threshold('>=', 0.8) });
const delay = criterion({ metric: 'delay', direction: 'decrease', nonInferiorityMargin: amount(0.05, 'share') });
const cost = criterion({ metric: 'cost', role: 'information', direction: 'decrease' });

function segment(name: string, shift: number, n = 40, spread = 0.01): SegmentResults {
  const baseline = around(0.8, 0.05, n);
  const candidate = around(0, spread, n).map((noise, index) => (baseline[index] ?? 0) + shift + noise);
  const metrics = ['recall', 'delay'].map((metric) => ({
    metric,
    baseline: measured(baseline),
    candidate: measured(candidate),
    pairs: describePairs(baseline, candidate),
  }));
  return { name, n: { baseline: n, candidate: n }, metrics };
}
const unit = (segments: SegmentResults[], more: Partial<ExperimentResults> = {}, criteria = [recall, cost]) =>
  resultsUnit(criteria, around(0.8, 0.05, 80), around(0.85, 0.05, 80), {
    design: { segments: SEGMENTS },
    results: { segments, ...more },
  });

testCheck(segmentsHold, [
  {
    name: 'each segment by itself; what is for information is not held',
    unit: unit([segment('checkout', 0.03), segment('search', -0.2)]),
    answers: [
      { outcome: 'pass', about: 'checkout: recall', message: /^recall in `checkout` is 3 points better/ },
      {
        outcome: 'fail',
        about: 'search: recall',
        message: /^recall in `search` is 20 points worse .*; at most 2 points are allowed$/,
        location: { path: PATH, line: 8 },
        statistics: /"segment":"search"/,
      },
    ],
  },
  {
    name: 'a criterion with a margin of its own keeps it',
    unit: unit([segment('search', 0.03)], {}, [delay]),
    answers: [{ outcome: 'pass', message: /^delay in `search` is 3\.\d+ % worse .*; at most 5 % is allowed$/ }],
  },
  {
    name: 'too few to tell, and what would do',
    unit: unit([segment('search', 0.03, 12)]),
    answers: [
      {
        outcome: 'unknown',
        about: 'search: units',
        message: 'cannot tell for segment `search`: 12 units, at least 20 are needed',
        remedy: /^Three ways out: more units of `search` \(at least 20\) · a smaller `minimum-n`/,
        location: { path: PATH, line: 12 },
      },
    ],
  },
  {
    name: 'undecided in one segment',
    unit: unit([segment('search', 0.01, 24, 0.2)]),
    answers: [{ outcome: 'unknown', message: /^cannot tell whether recall in `search` is at most 2 points worse/ }],
  },
  {
    name: 'a segment that is gone, and one that is new',
    unit: unit([
      { name: 'batch', n: { baseline: 40, candidate: 0 }, metrics: [] },
      { name: 'ingest', n: { baseline: 0, candidate: 40 }, metrics: [] },
    ]),
    answers: [
      {
        outcome: 'unknown',
        about: 'batch: units',
        message: /^segment `batch` is gone: the baseline has 40 units of it/,
      },
      { outcome: 'skipped', about: 'ingest: units', message: /^segment `ingest` is new/ },
    ],
  },
  {
    name: 'no segment was found',
    unit: unit([]),
    answers: [{ outcome: 'unknown', message: 'no segment by `service` was looked at' }],
  },
  {
    name: 'more segments than are looked at, and units that changed segment',
    unit: unit([segment('checkout', 0.03)], { moreSegments: 3, movedUnits: { count: 7, first: ['a', 'b'] } }),
    answers: [
      { outcome: 'pass' },
      { outcome: 'unknown', message: '`service` has 4 segments; only the first 1 were looked at', size: 3 },
      {
        outcome: 'unknown',
        message: /^7 units are in one segment on the baseline's side .* \(`a`, `b`, …\)$/,
        size: 7,
      },
    ],
  },
  {
    name: 'without segments there is nothing to ask',
    unit: resultsUnit([recall], around(0.8, 0.05, 80), around(0.85, 0.05, 80)),
    answers: [],
  },
]);
