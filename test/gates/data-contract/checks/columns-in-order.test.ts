import { columnsInOrder } from '../../../../src/gates/data-contract/checks/columns-in-order.ts';
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

testCheck(columnsInOrder, [
  { name: 'allowed where nothing is said', unit: bad, answers: [] },
  { name: 'allowed', unit: bad, options: { 'column-order': 'allow' }, answers: [] },
  {
    name: 'good',
    unit: good,
    options: { 'column-order': 'fail' },
    answers: [{ outcome: 'pass', message: /stand in the order/ }],
  },
  {
    name: 'a warning at most',
    unit: bad,
    options: { 'column-order': 'warn' },
    answers: [{ outcome: 'fail', atMost: 'warning', message: /`b` stands before `a`/ }],
  },
  {
    name: 'a failure',
    unit: bad,
    options: { 'column-order': 'fail' },
    answers: [{ outcome: 'fail', message: /`b` stands before `a`/ }],
  },
]);
