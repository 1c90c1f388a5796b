import { hasRows } from '../../../../src/gates/data-contract/checks/has-rows.ts';
import type { RuleLimit } from '../../../../src/generated/formats.ts';
import { testCheck } from '../../../support/test-check.ts';
import { contractUnit, statement, unreadUnit } from '../contract-unit.ts';

const rule = (operator: RuleLimit['operator'], value: number) =>
  statement('has-rows', 'rows of `t`', { about: 't.rowCount', limit: { operator, values: [value], unit: 'rows' } });

testCheck(hasRows, [
  {
    name: 'some',
    unit: contractUnit([], 4800),
    answers: [{ outcome: 'pass', message: '`t` has 4,800 rows', about: 't' }],
  },
  { name: 'one', unit: contractUnit([], 1), answers: [{ outcome: 'pass', message: '`t` has 1 row' }] },
  {
    name: 'none',
    unit: contractUnit([], 0),
    answers: [{ outcome: 'fail', message: '`t` has no rows', location: { path: 'contracts/t.odcs.yaml', line: 3 } }],
  },
  {
    name: 'as many as the contract states',
    unit: contractUnit([rule('mustBeGreaterThan', 50)], 100),
    answers: [
      { outcome: 'pass', about: 't' },
      { outcome: 'pass', message: 'rows of `t`: 100, allowed more than 50', about: 't.rowCount' },
    ],
  },
  {
    name: 'fewer',
    unit: contractUnit([rule('mustBeGreaterThan', 100_000)], 100),
    answers: [
      { outcome: 'pass' },
      { outcome: 'fail', message: 'rows of `t`: 100, allowed more than 100,000', size: 99_900 },
    ],
  },
  {
    name: 'none, which a rule says better',
    unit: contractUnit([rule('mustBeGreaterThan', 50)], 0),
    answers: [{ outcome: 'fail', about: 't.rowCount' }],
  },
  {
    name: 'none, which a rule allows',
    unit: contractUnit([rule('mustBeGreaterOrEqualTo', 0)], 0),
    answers: [
      { outcome: 'fail', about: 't' },
      { outcome: 'pass', about: 't.rowCount' },
    ],
  },
  { name: 'no data was read', unit: unreadUnit([rule('mustBe', 1)], undefined), answers: [] },
]);
