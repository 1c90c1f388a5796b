import { recordValid } from '../../../../src/gates/governance/checks/record-valid.ts';
import { testCheck } from '../../../support/test-check.ts';
import { governanceUnit } from './governance-unit.ts';

testCheck(recordValid, [
  {
    name: 'a record in order',
    unit: governanceUnit(),
    answers: [{ outcome: 'pass', location: { path: 'features/churn.feature.yml', line: 1 } }],
  },
  {
    name: 'each problem on its own line',
    unit: governanceUnit({
      problems: [
        {
          message: '`contrats` is not a key; did you mean `contracts`?',
          remedy: 'write `contracts`',
          location: { path: 'features/churn.feature.yml', line: 4, column: 1 },
        },
        { message: 'the file has no `title`' },
      ],
    }),
    answers: [
      {
        outcome: 'fail',
        message: /did you mean/,
        remedy: 'write `contracts`',
        location: { path: 'features/churn.feature.yml', line: 4, column: 1 },
      },
      { outcome: 'fail', message: /no `title`/, location: { path: 'features/churn.feature.yml', line: 1 } },
    ],
  },
  {
    name: 'what a reader should know is said in passing',
    unit: governanceUnit({ notes: ['`x` taken from the root'] }),
    answers: [{ outcome: 'pass', message: /taken from the root/ }],
  },
  {
    name: 'a record that is gone has nothing to read',
    unit: governanceUnit({ removedFrom: 'candidate' }),
    answers: [],
  },
]);
