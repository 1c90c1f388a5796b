import { personalDataDeclared } from '../../../../src/gates/lineage/checks/personal-data-declared.ts';
import { testCheck } from '../../../support/test-check.ts';
import { lineageUnit, RECORD, traced } from '../lineage-units.ts';

const user = { dataset: 'lake/cpu', column: 'user', word: 'pii', certain: true };
const declared = (personal: 'none' | 'some'): Parameters<typeof traced>[0] => ({
  personal: [user],
  privacy: { personal, location: { path: RECORD, line: 12 } },
});

testCheck(personalDataDeclared, [
  { name: 'none that is known of', unit: traced(), answers: [] },
  {
    name: 'undeclared',
    unit: traced({ personal: [user] }),
    answers: [
      {
        outcome: 'fail',
        about: 'lake/cpu user',
        message:
          '`user` of `lake/cpu` (pii) comes to the feature unmasked, and the record says nothing of personal data',
        observed: 'nothing',
      },
    ],
  },
  {
    name: 'denied',
    unit: traced(declared('none')),
    answers: [{ outcome: 'fail', message: /says that there is none$/, location: { path: RECORD, line: 12 } }],
  },
  {
    name: 'declared',
    unit: traced(declared('some')),
    answers: [{ outcome: 'pass', message: /declares personal data$/ }],
  },
  {
    name: 'possible, of a whole dataset',
    unit: traced({ personal: [{ dataset: 'lake/cpu', word: 'pii', certain: false }] }),
    answers: [{ outcome: 'unknown', about: 'lake/cpu', message: /^`lake\/cpu` \(pii\) may come/ }],
  },
  { name: 'a feature that was not traced', unit: lineageUnit(), answers: [] },
]);
