import type { RuleLimit } from '../../../../src/generated/formats.ts';
import { requiredValuesPresent } from '../../../../src/gates/data-contract/checks/required-values-present.ts';
import { type CheckCase, testCheck } from '../../../support/test-check.ts';
import type { DataContractUnit } from '../../../../src/generated/formats.ts';
import { contractUnit, counted, statement } from '../contract-unit.ts';

const rule = (
  operator: RuleLimit['operator'],
  values: number[],
  failing: number,
  unit: RuleLimit['unit'] = 'rows',
  rows = 1000,
): DataContractUnit =>
  contractUnit(
    [
      statement('required-values-present', 'rows without `a`', {
        limit: { operator, values, unit },
        counted: counted(rows, failing),
      }),
    ],
    rows,
  );

/** Each operator at and around its bound. */
const operators: readonly (readonly [RuleLimit['operator'], number[], number, 'pass' | 'fail'])[] = [
  ['mustBe', [2], 2, 'pass'],
  ['mustBe', [2], 3, 'fail'],
  ['mustNotBe', [2], 3, 'pass'],
  ['mustNotBe', [2], 2, 'fail'],
  ['mustBeGreaterThan', [2], 3, 'pass'],
  ['mustBeGreaterThan', [2], 2, 'fail'],
  ['mustBeGreaterOrEqualTo', [2], 2, 'pass'],
  ['mustBeGreaterOrEqualTo', [2], 1, 'fail'],
  ['mustBeLessThan', [2], 1, 'pass'],
  ['mustBeLessThan', [2], 2, 'fail'],
  ['mustBeLessOrEqualTo', [2], 2, 'pass'],
  ['mustBeLessOrEqualTo', [2], 3, 'fail'],
  ['mustBeBetween', [2, 4], 3, 'pass'],
  ['mustBeBetween', [2, 4], 2, 'fail'],
  ['mustBeBetween', [2, 4], 4, 'fail'],
  ['mustNotBeBetween', [2, 4], 2, 'pass'],
  ['mustNotBeBetween', [2, 4], 4, 'pass'],
  ['mustNotBeBetween', [2, 4], 3, 'fail'],
];

testCheck(requiredValuesPresent, [
  {
    name: 'required, and everywhere',
    unit: contractUnit([
      statement('required-values-present', '`a` has a value in every row', { counted: counted(100) }),
    ]),
    answers: [{ outcome: 'pass' }],
  },
  {
    name: 'required, and missing',
    unit: contractUnit([
      statement('required-values-present', '`a` has a value in every row', {
        counted: counted(100, 3, { examples: [{ path: 'x.csv', row: 5 }] }),
      }),
    ]),
    answers: [
      {
        outcome: 'fail',
        message: '`a` has a value in every row: not in 3 of 100 rows (3 %), first in row 5 of x.csv',
        size: 3,
      },
    ],
  },
  ...operators.map(([operator, values, failing, outcome]): CheckCase<DataContractUnit> => ({
    name: `${operator} ${values.join(' ')}: ${failing} is a ${outcome}`,
    unit: rule(operator, values, failing),
    answers: [{ outcome }],
  })),
  {
    name: 'percent, of all rows',
    unit: rule('mustBeLessThan', [2], 19, 'percent'),
    answers: [{ outcome: 'pass', message: 'rows without `a`: 19 of 1,000 (1.9 %), allowed less than 2 %' }],
  },
  {
    name: 'percent, on the bound',
    unit: rule('mustBeLessThan', [2], 20, 'percent'),
    answers: [{ outcome: 'fail', message: 'rows without `a`: 20 of 1,000 (2 %), allowed less than 2 %', size: 20 }],
  },
  {
    name: 'percent that binary fractions cannot hold',
    unit: rule('mustBe', [0.07], 7, 'percent', 10_000),
    answers: [{ outcome: 'pass' }],
  },
  {
    name: 'a bound of between is outside, and said',
    unit: rule('mustBeBetween', [0, 5], 0),
    answers: [
      { outcome: 'fail', message: /allowed between 0 and 5 without these two$/, remedy: /mustBeGreaterOrEqualTo/ },
    ],
  },
]);
