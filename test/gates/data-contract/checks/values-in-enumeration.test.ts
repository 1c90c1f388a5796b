import { valuesInEnumeration } from '../../../../src/gates/data-contract/checks/values-in-enumeration.ts';
import { testCheck } from '../../../support/test-check.ts';
import { contractUnit, counted, statement } from '../contract-unit.ts';

testCheck(valuesInEnumeration, [
  {
    name: 'all listed',
    unit: contractUnit([statement('values-in-enumeration', '`a` is one of `x`, `y`', { counted: counted(100) })]),
    answers: [{ outcome: 'pass' }],
  },
  {
    name: 'one is not',
    unit: contractUnit([
      statement('values-in-enumeration', '`a` is one of `x`, `y`', {
        counted: counted(100, 1, { examples: [{ path: 'x.csv', row: 2, value: 'z' }] }),
      }),
    ]),
    answers: [
      { outcome: 'fail', message: '`a` is one of `x`, `y`: not in 1 of 100 rows (1 %), first in row 2 (`z`) of x.csv' },
    ],
  },
  {
    name: 'a rule allows a few',
    unit: contractUnit([
      statement('values-in-enumeration', 'rows in which `a` is none of `x`', {
        limit: { operator: 'mustBeLessThan', values: [5], unit: 'percent' },
        counted: counted(100, 4),
      }),
    ]),
    answers: [{ outcome: 'pass', message: 'rows in which `a` is none of `x`: 4 of 100 (4 %), allowed less than 5 %' }],
  },
]);
