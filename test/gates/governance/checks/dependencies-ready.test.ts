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
    name: 'a circle is told at its lower end',
    unit: governanceUnit({
      dependencies: [{ id: 'age', stage: 'production', lower: false, circle: ['age', 'sex', 'churn'], location }],
    }),
    answers: [
      { outcome: 'pass', message: /at production and leans on this one in turn: `churn` → `age` → `sex` → `churn`$/ },
    ],
  },
  {
    name: 'and at its higher one',
    unit: governanceUnit({
      dependencies: [{ id: 'age', stage: 'exploratory', lower: true, circle: ['age', 'churn'], location }],
    }),
    answers: [{ outcome: 'fail', message: /in turn: `churn` → `age` → `churn`$/, remedy: /in one pull request/ }],
  },
  {
    name: 'leans on itself',
    unit: governanceUnit({ dependencies: [{ id: 'churn', stage: 'candidate', lower: false, circle: ['churn'] }] }),
    answers: [{ outcome: 'pass', message: /stands at candidate: it leans on itself$/ }],
  },
  {
    name: 'leans on one that nobody registered',
    unit: governanceUnit({ dependencies: [{ id: 'age' }] }),
    answers: [{ outcome: 'fail', message: /not registered/, remedy: /register `age`/ }],
  },
]);
