import { structureHolds } from '../../../../src/gates/data-contract/checks/structure-holds.ts';
import { testCheck } from '../../../support/test-check.ts';
import { contractUnit, counted, statement, unreadUnit } from '../contract-unit.ts';

const says = '`a` has 3 dimensions';

testCheck(structureHolds, [
  {
    name: 'all hold',
    unit: contractUnit([statement('structure-holds', says, { counted: counted(100) })]),
    answers: [{ outcome: 'pass', message: `${says}: holds for 100 values` }],
  },
  {
    name: 'one fails, in a row that its key tells, in one of several files',
    unit: contractUnit([
      statement('structure-holds', says, {
        counted: counted(100, 1, {
          filesFailing: 1,
          inFiles: [{ path: 'b.csv', rows: 50, failing: 1 }],
          examples: [{ path: 'b.csv', row: 7, line: 8, value: 'x', key: [{ name: 'id', value: 'h-1' }] }],
        }),
      }),
    ]),
    answers: [
      {
        outcome: 'fail',
        message: `${says}: not in 1 of 100 rows (1 %), all in \`b.csv\`, first in row 7 (\`x\` at id \`h-1\`) of b.csv`,
        size: 1,
      },
    ],
  },
  {
    name: 'a classified column and a classified key are masked',
    unit: contractUnit([
      statement('structure-holds', says, {
        counted: counted(9, 1, {
          masked: true,
          examples: [{ path: 'b.csv', row: 7, key: [{ name: 'id', value: null }] }],
        }),
      }),
    ]),
    answers: [
      {
        outcome: 'fail',
        message:
          /first in row 7 \(▒▒▒ at id ▒▒▒\) of b\.csv \(values are classified or may be personal, and not shown\)$/,
      },
    ],
  },
  {
    name: 'lines of data in the repository are places',
    unit: contractUnit([
      statement('structure-holds', says, {
        counted: counted(9, 1, { examples: [{ path: 'data/t.csv', row: 7, line: 8 }] }),
      }),
    ]),
    answers: [{ outcome: 'fail', places: [{ path: 'data/t.csv', line: 8 }] }],
  },
  {
    name: 'it could not be decided',
    unit: contractUnit([
      statement('structure-holds', says, { undecided: { why: 'it takes too long', remedy: 'mend it' } }),
    ]),
    answers: [{ outcome: 'unknown', message: `${says}: it takes too long`, remedy: 'mend it' }],
  },
  { name: 'no data was read', unit: unreadUnit([statement('structure-holds', says)], undefined), answers: [] },
]);
