import { valuesInRange } from '../../../../src/gates/data-contract/checks/values-in-range.ts';
import { testCheck } from '../../../support/test-check.ts';
import { contractUnit, counted, statement } from '../contract-unit.ts';

const says = '`a` is at most 1';

testCheck(valuesInRange, [
  {
    name: 'within',
    unit: contractUnit([statement('values-in-range', says, { counted: counted(100) })]),
    answers: [{ outcome: 'pass', message: `${says}: holds for 100 values` }],
  },
  {
    name: 'a few values are of another type, which another check says',
    unit: contractUnit([statement('values-in-range', says, { counted: counted(99, 0, { otherType: 1 }) })]),
    answers: [{ outcome: 'pass', message: `${says}: holds for 99 values that are of the declared type; 1 is not` }],
  },
  {
    name: 'all values are of another type: nobody can tell',
    unit: contractUnit([statement('values-in-range', says, { counted: counted(0, 0, { otherType: 100 }) })]),
    answers: [
      { outcome: 'unknown', message: `${says}: none of 100 values is of the declared type, so none can be held to it` },
    ],
  },
  {
    name: 'beyond',
    unit: contractUnit([statement('values-in-range', says, { counted: counted(3_000_000, 1) })]),
    answers: [{ outcome: 'fail', message: /1 of 3,000,000 rows \(< 0\.01 %\)$/ }],
  },
  {
    name: 'all beyond',
    unit: contractUnit([statement('values-in-range', says, { counted: counted(3, 3) })]),
    answers: [{ outcome: 'fail', message: /3 of 3 rows \(100 %\)$/ }],
  },
]);
