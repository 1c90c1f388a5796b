import { valuesUnique } from '../../../../src/gates/data-contract/checks/values-unique.ts';
import { testCheck } from '../../../support/test-check.ts';
import { contractUnit, counted, statement } from '../contract-unit.ts';

const says = 'no `a` appears twice';

testCheck(valuesUnique, [
  {
    name: 'none repeats',
    unit: contractUnit([statement('values-unique', says, { counted: counted(100) })]),
    answers: [{ outcome: 'pass' }],
  },
  {
    name: 'some repeat',
    unit: contractUnit([
      statement('values-unique', says, {
        counted: counted(100, 2, {
          examples: [
            { path: 'x.csv', row: 3, value: 'k' },
            { path: 'x.csv', row: 9, value: 'k' },
          ],
        }),
      }),
    ]),
    answers: [
      {
        outcome: 'fail',
        message: `${says}: 2 of 100 rows (2 %) repeat an earlier one, as row 3 (\`k\`), row 9 (\`k\`) of x.csv`,
        size: 2,
      },
    ],
  },
  {
    name: 'nothing to compare',
    unit: contractUnit([statement('values-unique', says, { counted: counted(0) })]),
    answers: [{ outcome: 'skipped' }],
  },
]);
