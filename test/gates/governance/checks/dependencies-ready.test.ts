import { dependenciesReady } from '../../../../src/gates/governance/checks/dependencies-ready.ts';
import { testCheck } from '../../../support/test-check.ts';
import { governanceUnit } from './governance-unit.ts';

const location = { path: 'features/churn.feature.yml', line: 5 };

testCheck(dependenciesReady, [
  { name: 'leans on nothing', unit: governanceUnit(), answers: [] },
  {
    name: 'leans on one as far',
    unit: governanceUnit({ dependencies: [{ id: 'age', stage: 'candidate', lower: false, location }] }),
    answers: [{ outcome: 'pass', message: /stands at candidate/ }],
  },
  {
    name: 'leans on a lower one: both records are its subjects',
    unit: governanceUnit({
      dependencies: [{ id: 'age', stage: 'exploratory', lower: true, record: 'features/age.feature.yml', location }],
    }),
    answers: [
      {
        outcome: 'fail',
        expected: 'candidate or above',
        observed: 'exploratory',
        subjects: ['features/churn.feature.yml', 'features/age.feature.yml'],
        location,
      },
    ],
  },
  {
    name: 'leans on one that nobody registered',
    unit: governanceUnit({ dependencies: [{ id: 'age' }] }),
    answers: [{ outcome: 'fail', message: /not registered/, remedy: /register `age`/ }],
  },
]);
