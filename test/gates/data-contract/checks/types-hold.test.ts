import { typesHold } from '../../../../src/gates/data-contract/checks/types-hold.ts';
import { testCheck } from '../../../support/test-check.ts';
import { contractUnit, counted, statement, unreadUnit } from '../contract-unit.ts';

const says = 'every `a` is a whole number';
const of = (seen: ReturnType<typeof counted>) => contractUnit([statement('types-hold', says, { counted: seen })]);

testCheck(typesHold, [
  {
    name: 'all hold',
    unit: of(counted(100)),
    answers: [
      {
        outcome: 'pass',
        message: `${says}: holds for 100 values`,
        about: 't.a rule',
        location: { path: 'contracts/t.odcs.yaml', line: 7 },
      },
    ],
  },
  {
    name: 'one fails: where, and which value',
    unit: of(counted(4800, 1, { examples: [{ path: 'data/t.csv', row: 4711, value: '1.7' }] })),
    answers: [
      {
        outcome: 'fail',
        message: `${says}: not in 1 of 4,800 rows (0.021 %), first in row 4,711 (\`1.7\`) of data/t.csv`,
        size: 1,
        expected: says,
        observed: 'not in 1 of 4,800 rows (0.021 %)',
      },
    ],
  },
  {
    name: 'several files',
    unit: of(
      counted(9, 2, {
        examples: [
          { path: 'a.csv', row: 1, value: 'x' },
          { path: 'b.csv', row: 2, value: 'y' },
        ],
      }),
    ),
    answers: [{ outcome: 'fail', message: /first in row 1 of a\.csv \(`x`\), row 2 of b\.csv \(`y`\)$/ }],
  },
  {
    name: 'a classified column: rows, no values',
    unit: of(counted(9, 1, { masked: true, examples: [{ path: 'a.csv', row: 1 }] })),
    answers: [
      {
        outcome: 'fail',
        message: /first in row 1 \(▒▒▒\) of a\.csv \(values are classified or may be personal, and not shown\)$/,
      },
    ],
  },
  {
    name: 'the whole column is stored as something else',
    unit: of(counted(9, 9, { stored: 'DOUBLE' })),
    answers: [{ outcome: 'fail', message: /\(it is stored as DOUBLE\)$/ }],
  },
  {
    name: 'no value at all',
    unit: of(counted(0)),
    answers: [{ outcome: 'skipped', message: `${says}: the data has no value for it` }],
  },
  {
    name: 'the column is not there',
    unit: contractUnit([statement('types-hold', says, { absent: 'a' })]),
    answers: [{ outcome: 'skipped', message: /the data has no column `a`$/ }],
  },
  {
    name: 'no rows: one answer for the object',
    unit: contractUnit(
      [
        statement('types-hold', says, { counted: counted(0) }),
        statement('types-hold', says, { about: 't.b rule', counted: counted(0) }),
      ],
      0,
    ),
    answers: [
      { outcome: 'unknown', about: 't', message: '`t` has no rows, so 2 statements about them cannot be told' },
    ],
  },
  { name: 'no data was read', unit: unreadUnit([statement('types-hold', says)], undefined), answers: [] },
  {
    name: 'statements of other checks',
    unit: contractUnit([statement('values-unique', says, { counted: counted(9, 1) })]),
    answers: [],
  },
]);
