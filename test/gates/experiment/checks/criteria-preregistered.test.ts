import type { Registration } from '../../../../src/generated/formats.ts';
import { criteriaPreregistered } from '../../../../src/gates/experiment/checks/criteria-preregistered.ts';
import { testCheck } from '../../../support/test-check.ts';
import { amount, criterion, criteriaUnit, design, PATH, resultsUnit, threshold } from '../experiment-units.ts';

const recall = (limit: number) => criterion({ metric: 'recall', threshold: threshold('>=', limit) });
const NOW = design([recall(0.7), criterion({ metric: 'f1', direction: 'increase', minimumImprovement: amount(0.02) })]);
const BEFORE = design(
  [recall(0.8), criterion({ metric: 'delay', direction: 'decrease', nonInferiorityMargin: amount(0.05, 'share') })],
  { confidence: 0.99 },
);
const unit = (registration: Registration) => criteriaUnit({ design: NOW, registration });
const compared = (parts: Partial<Registration>) =>
  unit({ standing: 'compared', candidateNow: true, candidateBefore: 'absent', ...parts });

testCheck(criteriaPreregistered, [
  {
    name: 'unchanged',
    unit: compared({ file: 'unchanged' }),
    answers: [{ outcome: 'pass', subjects: [PATH, 'features/burst/results/burst.csv'] }],
  },
  {
    name: 'moved',
    unit: compared({ file: 'moved', movedFrom: 'old.experiment.yml' }),
    answers: [{ outcome: 'pass', message: /moved from `old/ }],
  },
  { name: 'no base', unit: unit({ standing: 'no-base' }), answers: [{ outcome: 'skipped', message: /no base/ }] },
  {
    name: 'a base that is not to be had',
    unit: unit({ standing: 'unreachable', reason: 'the base is not in this checkout' }),
    answers: [{ outcome: 'unknown', message: /^cannot prove .*not in this checkout$/, remedy: /fetch-depth: 0/ }],
  },
  {
    name: 'new, before any results',
    unit: compared({ file: 'new', candidateNow: false }),
    answers: [{ outcome: 'pass', message: /written before any results/ }],
  },
  {
    name: 'new, together with the results',
    unit: compared({ file: 'new' }),
    answers: [
      {
        outcome: 'unknown',
        message: /^not pre-registered: .*so are the results/,
        remedy: /without results; then bring the results/,
      },
    ],
  },
  {
    name: 'new, for results that were there',
    unit: compared({ file: 'new', candidateBefore: 'same' }),
    answers: [{ outcome: 'unknown', message: /^not pre-registered: .*there before them/ }],
  },
  {
    name: 'new, for results that are taken out',
    unit: compared({ file: 'new', candidateNow: false, candidateBefore: 'different' }),
    answers: [{ outcome: 'unknown' }],
  },
  {
    name: 'changed in meaning: old and new of each, with its line',
    unit: compared({ file: 'changed', before: BEFORE, changedWith: ['features/burst/results/burst.csv'] }),
    answers: [
      {
        outcome: 'unknown',
        about: 'confidence',
        message:
          'not pre-registered: confidence 0.99 → 0.95, in the pull request that changes `features/burst/results/burst.csv`',
        location: { path: PATH, line: 1 },
      },
      {
        about: 'recall: threshold',
        message: /recall: threshold >= 0\.8 → >= 0\.7, in/,
        location: { path: PATH, line: 9 },
        expected: '>= 0.8, as at the merge base',
        observed: '>= 0.7',
      },
      { about: 'f1: direction', message: /f1: direction increase is new/ },
      {
        about: 'f1: minimum-improvement',
        message: /f1: minimum-improvement 0\.02 is new/,
        location: { path: PATH, line: 8 },
      },
      { about: 'delay: direction', message: /delay: direction decrease was taken out/, observed: 'taken out' },
      { about: 'delay: non-inferiority-margin', message: /delay: non-inferiority-margin 5 % was taken out/ },
    ],
  },
  {
    name: 'changed, and nothing says what else changed',
    unit: compared({ file: 'changed', before: { ...NOW, confidence: 0.9 } }),
    answers: [{ outcome: 'unknown', about: 'confidence' }],
  },
  {
    name: 'changed in a pull request of its own',
    unit: compared({ file: 'changed', before: { ...NOW, confidence: 0.9 }, candidateBefore: 'same', changedWith: [] }),
    answers: [{ outcome: 'pass', message: /in a pull request of their own, .*: confidence 0\.9 → 0\.95$/ }],
  },
  {
    name: 'changed before any results',
    unit: compared({
      file: 'changed',
      before: BEFORE,
      candidateNow: false,
      changedWith: ['features/burst/burst.feature.yml'],
    }),
    answers: [{ outcome: 'pass', message: /^the criteria changed before any results: confidence 0\.99 → 0\.95; / }],
  },
  {
    name: 'changed in wording alone',
    unit: compared({ file: 'changed', before: { ...NOW, hypothesis: 'It is much better.' }, changedWith: ['x'] }),
    answers: [{ outcome: 'pass', message: /mean what they meant .*; the hypothesis is worded anew/ }],
  },
  {
    name: 'unreadable at the merge base',
    unit: compared({ file: 'changed', beforeProblem: '`criteria` is empty' }),
    answers: [{ outcome: 'unknown', message: /^not pre-registered: .*cannot be read \(`criteria` is empty\)/ }],
  },
  {
    name: 'unreadable at the merge base, but before any results',
    unit: compared({ file: 'changed', beforeProblem: 'x', candidateNow: false }),
    answers: [{ outcome: 'pass' }],
  },
  { name: 'results are not its business', unit: resultsUnit([recall(0.8)], [1, 2], [1, 2]), answers: [] },
  {
    name: 'the results say that they were measured under these criteria',
    unit: compared({
      file: 'unchanged',
      named: [{ path: 'run.json', by: 'commit', value: 'a'.repeat(40), held: 'same' }],
    }),
    answers: [
      {
        outcome: 'pass',
        message: /`run\.json` says that the results were measured at aaaaaaaaa under these criteria$/,
      },
    ],
  },
  {
    name: 'at a commit that had none, and under others',
    unit: compared({
      file: 'unchanged',
      named: [
        { path: 'run.json', by: 'commit', value: 'a'.repeat(40), held: 'absent' },
        { path: 'c.json', by: 'digest', value: 'b'.repeat(64), held: 'different' },
      ],
    }),
    answers: [
      {
        outcome: 'unknown',
        about: 'criteria named by run.json',
        message:
          'not pre-registered: `run.json` says that the results were measured at aaaaaaaaa, where there were no such criteria yet',
        remedy: /^measure again/,
      },
      { outcome: 'unknown', message: /under other criteria than these$/ },
    ],
  },
  {
    name: 'at a commit that is not here: nothing is concluded',
    unit: compared({
      file: 'unchanged',
      named: [{ path: 'run.json', by: 'commit', value: 'a'.repeat(40), held: 'unreachable' }],
    }),
    answers: [{ outcome: 'pass', message: 'the criteria are those of the merge base, byte for byte' }],
  },
  {
    name: 'results that came with the criteria, before this pull request',
    unit: compared({ file: 'unchanged', candidateBefore: 'same', arrival: { commit: 'c'.repeat(40), held: 'absent' } }),
    answers: [
      {
        outcome: 'unknown',
        about: 'results',
        message: /^not pre-registered: the results were merged with ccccccccc, and before it there were no criteria$/,
        location: { path: 'features/burst/results/burst.csv' },
        remedy: /^evaluate again, .* name the criteria by digest/,
      },
    ],
  },
  {
    name: 'a history that is not here',
    unit: compared({ file: 'unchanged', candidateBefore: 'same', arrival: { held: 'unreachable' } }),
    answers: [{ outcome: 'unknown', message: /^cannot prove/, remedy: /fetch-depth: 0/ }],
  },
  {
    name: 'criteria that another commit could not be read in',
    unit: compared({
      file: 'unchanged',
      arrival: { commit: 'c'.repeat(40), held: 'different', changes: [{ commit: 'd'.repeat(40) }] },
    }),
    answers: [{ outcome: 'unknown', message: /ddddddddd changed the criteria from what cannot be read/ }],
  },
  {
    name: 'criteria that were there first, or were agreed upon since',
    unit: compared({ file: 'unchanged', arrival: { commit: 'c'.repeat(40), held: 'different', changes: [] } }),
    answers: [{ outcome: 'pass' }],
  },
]);
