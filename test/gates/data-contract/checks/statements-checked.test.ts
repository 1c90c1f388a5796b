import { statementsChecked } from '../../../../src/gates/data-contract/checks/statements-checked.ts';
import { testCheck } from '../../../support/test-check.ts';
import { contractUnit, counted, statement, unreadUnit } from '../contract-unit.ts';

const held = statement('values-in-range', '`a` is at least 0', { counted: counted(100) });
const broken = statement('values-in-range', '`a` is at least 0', { counted: counted(100, 3) });
const absent = statement('values-in-range', '`a` is at least 0', { absent: 'a' });
const optional = statement('columns-present', 'there is a column `a`', {
  column: { needed: false, found: false, missingIn: { total: 1, first: ['data/t.csv'] } },
});
const left = {
  statement: '`t`: looks right',
  location: { path: 't.odcs.yaml', line: 9 },
  why: 'it is for people to judge',
};

testCheck(statementsChecked, [
  {
    name: 'a statement that holds',
    unit: contractUnit([held, absent]),
    answers: [{ outcome: 'pass', message: '1 of 2 statements was held against the data' }],
  },
  {
    name: 'a statement that does not',
    unit: contractUnit([broken]),
    answers: [{ outcome: 'pass', message: '1 of 1 statement was held against the data' }],
  },
  {
    name: 'what nothing looks at is said, on its line',
    unit: { ...contractUnit([held]), notChecked: [left] },
    answers: [
      {
        outcome: 'skipped',
        message: '`t`: looks right: it is for people to judge',
        location: { path: 't.odcs.yaml', line: 9 },
      },
      { outcome: 'pass', message: '1 of 2 statements was held against the data' },
    ],
  },
  {
    name: 'very much that nothing looks at is counted',
    unit: {
      ...contractUnit([held]),
      notChecked: Array.from({ length: 205 }, (_, index) => ({ ...left, statement: `s${index}` })),
    },
    answers: [
      ...Array.from({ length: 200 }, () => ({ outcome: 'skipped' }) as const),
      { outcome: 'skipped', message: '5 more statements are declared and not checked' },
      { outcome: 'pass' },
    ],
  },
  {
    name: 'a contract that states nothing',
    unit: contractUnit([]),
    answers: [{ outcome: 'unknown', message: /nothing that the contract states was held/, observed: 'none' }],
  },
  {
    name: 'a contract of which nothing is checked',
    unit: { ...contractUnit([]), notChecked: [left] },
    answers: [{ outcome: 'skipped' }, { outcome: 'unknown', observed: '1 that is not checked' }],
  },
  {
    name: 'a contract about columns that are not there',
    unit: contractUnit([optional, absent]),
    answers: [{ outcome: 'unknown' }],
  },
  {
    name: 'no rows: that is said elsewhere',
    unit: contractUnit([held], 0),
    answers: [{ outcome: 'pass' }],
  },
  {
    name: 'no data: that is said elsewhere',
    unit: unreadUnit([held], { outcome: 'unknown', message: 'm', remedy: 'r' }),
    answers: [],
  },
]);
