import { columnsPresent } from '../../../../src/gates/data-contract/checks/columns-present.ts';
import type { ColumnSeen } from '../../../../src/generated/formats.ts';
import { testCheck } from '../../../support/test-check.ts';
import { contractUnit, statement } from '../contract-unit.ts';

const NONE = { total: 0, first: [] };
const column = (seen: Partial<ColumnSeen>) =>
  statement('columns-present', 'there is a column `a`', {
    column: { needed: true, found: true, missingIn: NONE, ...seen },
  });
const x = { total: 1, first: ['x.csv'] };

testCheck(columnsPresent, [
  { name: 'there', unit: contractUnit([column({})]), answers: [{ outcome: 'pass', message: 'there is a column `a`' }] },
  { name: 'there, in a file without rows', unit: contractUnit([column({})], 0), answers: [{ outcome: 'pass' }] },
  {
    name: 'needed, and not there',
    unit: contractUnit([column({ found: false, missingIn: x })]),
    answers: [{ outcome: 'fail', message: 'there is a column `a`: not in `x.csv`', size: 1 }],
  },
  {
    name: 'nearly there',
    unit: contractUnit([column({ found: false, missingIn: x, near: 'A' })]),
    answers: [
      {
        outcome: 'fail',
        message: /not in `x\.csv`, which has `A` \(names are compared exactly\)$/,
        remedy: 'rename the column `A` in the data, or the property in the contract',
      },
    ],
  },
  {
    name: 'in some files only',
    unit: contractUnit([column({ missingIn: { total: 5, first: ['1.csv', '2.csv', '3.csv', '4.csv', '5.csv'] } })]),
    answers: [{ outcome: 'fail', message: /not in `1\.csv`, `2\.csv`, `3\.csv` and 2 more$/, size: 5 }],
  },
  {
    name: 'optional, and not there',
    unit: contractUnit([column({ needed: false, found: false, missingIn: x })]),
    answers: [{ outcome: 'pass', message: 'there is a column `a`: optional, and not in `x.csv`' }],
  },
  {
    name: 'JSON without rows does not say',
    unit: contractUnit([column({ found: false, missingIn: x })], 0, { columnsKnown: false }),
    answers: [{ outcome: 'unknown', about: 't' }],
  },
]);
