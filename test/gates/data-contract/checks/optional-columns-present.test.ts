import { optionalColumnsPresent } from '../../../../src/gates/data-contract/checks/optional-columns-present.ts';
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

const near = contractUnit([
  statement('columns-present', 'there is a column `host`', {
    column: { needed: false, found: false, missingIn: { total: 1, first: ['data/t.csv'] }, near: ' Host' },
  }),
]);

testCheck(optionalColumnsPresent, [
  {
    name: 'a column of nearly that name is a warning, whatever the policy',
    unit: near,
    answers: [
      {
        outcome: 'fail',
        atMost: 'warning',
        message: /though not required: not in `data\/t\.csv`, which has ` Host` \(names are compared exactly\)/,
        remedy: /Rename the column ` Host`/,
      },
    ],
  },
  { name: 'allowed where nothing is said', unit: bad, answers: [] },
  { name: 'allowed', unit: bad, options: { 'optional-columns': 'allow' }, answers: [] },
  {
    name: 'good',
    unit: good,
    options: { 'optional-columns': 'fail' },
    answers: [{ outcome: 'pass', message: /there is a column/ }],
  },
  {
    name: 'a warning at most',
    unit: bad,
    options: { 'optional-columns': 'warn' },
    answers: [{ outcome: 'fail', atMost: 'warning', message: /though not required: not in `data\/t\.csv`/ }],
  },
  {
    name: 'a failure',
    unit: bad,
    options: { 'optional-columns': 'fail' },
    answers: [{ outcome: 'fail', message: /though not required: not in `data\/t\.csv`/ }],
  },
]);
