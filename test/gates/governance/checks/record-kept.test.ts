import { recordKept } from '../../../../src/gates/governance/checks/record-kept.ts';
import { testCheck } from '../../../support/test-check.ts';
import { governanceUnit } from './governance-unit.ts';

testCheck(recordKept, [
  { name: 'a record that is there', unit: governanceUnit(), answers: [] },
  { name: 'gone at the first stage', unit: governanceUnit({ removedFrom: '' }), answers: [{ outcome: 'pass' }] },
  {
    name: 'gone at a higher one',
    unit: governanceUnit({ removedFrom: 'production' }),
    answers: [
      {
        outcome: 'fail',
        message: /gone while the feature stands at production/,
        paste: { path: 'features/churn.feature.yml', text: 'stage: retired' },
        subjects: ['features/churn.feature.yml'],
      },
    ],
  },
]);
