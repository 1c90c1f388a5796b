import { documentValid } from '../../../../src/gates/experiment/checks/document-valid.ts';
import { testCheck } from '../../../support/test-check.ts';
import { criterion, criteriaUnit, design, PATH, resultsUnit, threshold } from '../experiment-units.ts';

const CRITERIA = [criterion({ metric: 'recall', threshold: threshold('>=', 0.8) })];

testCheck(documentValid, [
  {
    name: 'a file that is in order',
    unit: criteriaUnit({ form: { found: true, problems: [], notes: [] }, design: design(CRITERIA) }),
    answers: [
      { outcome: 'pass', message: '1 criterion, well formed', location: { path: PATH, line: 1 }, subjects: [PATH] },
    ],
  },
  {
    name: 'a path taken from the root is said',
    unit: criteriaUnit({
      form: { found: true, problems: [], notes: ['`r.csv` is not beside `e.yml`; taken from the root'] },
      design: design(CRITERIA),
    }),
    answers: [{ outcome: 'pass', message: /; `r\.csv` is not beside/ }],
  },
  {
    name: 'every problem with its place',
    unit: criteriaUnit({
      form: {
        found: true,
        problems: [
          { message: '`treshold` is not a key', remedy: 'write `threshold`', location: { path: PATH, line: 4 } },
          { message: '`recall`: nothing is asked of it' },
        ],
        notes: [],
      },
      design: design(CRITERIA),
    }),
    answers: [
      {
        outcome: 'fail',
        message: '`treshold` is not a key',
        remedy: 'write `threshold`',
        location: { path: PATH, line: 4 },
      },
      { outcome: 'fail', location: { path: PATH, line: 1 } },
    ],
  },
  {
    name: 'a file that is not there',
    unit: criteriaUnit({
      form: {
        found: false,
        problems: [{ message: 'there is no file', location: { path: 'a.feature.yml', line: 3 } }],
        notes: [],
      },
    }),
    answers: [{ outcome: 'unknown', location: { path: 'a.feature.yml', line: 3 } }],
  },
  { name: 'results are not its business', unit: resultsUnit(CRITERIA, [1, 2], [1, 2]), answers: [] },
]);
