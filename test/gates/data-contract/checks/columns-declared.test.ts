import { columnsDeclared } from '../../../../src/gates/data-contract/checks/columns-declared.ts';
import { testCheck } from '../../../support/test-check.ts';
import { contractUnit, statement } from '../contract-unit.ts';

const NONE = { total: 0, first: [] };
const column = (found: boolean, missing: readonly string[]) =>
  statement('columns-present', 'there is a column `a`', {
    column: { needed: false, found, missingIn: { total: missing.length, first: [...missing] } },
  });
const good = contractUnit([column(true, [])], 100, { others: NONE, ordered: true });
const bad = contractUnit([column(false, ['data/t.csv'])], 100, {
  others: { total: 2, first: ['x', 'y'] },
  ordered: true,
  outOfOrder: { column: 'b', before: 'a' },
});

testCheck(columnsDeclared, [
  { name: 'allowed where nothing is said', unit: bad, answers: [] },
  { name: 'allowed', unit: bad, options: { 'extra-columns': 'allow' }, answers: [] },
  {
    name: 'good',
    unit: good,
    options: { 'extra-columns': 'fail' },
    answers: [{ outcome: 'pass', message: /is declared/ }],
  },
  {
    name: 'a warning at most',
    unit: bad,
    options: { 'extra-columns': 'warn' },
    answers: [
      { outcome: 'fail', atMost: 'warning', message: /2 columns that the contract does not declare: `x`, `y`/ },
    ],
  },
  {
    name: 'a failure',
    unit: bad,
    options: { 'extra-columns': 'fail' },
    answers: [{ outcome: 'fail', message: /2 columns that the contract does not declare: `x`, `y`/ }],
  },
]);
