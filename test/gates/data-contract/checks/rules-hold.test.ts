import { rulesHold } from '../../../../src/gates/data-contract/checks/rules-hold.ts';
import { testCheck } from '../../../support/test-check.ts';
import { contractUnit, counted, statement } from '../contract-unit.ts';

const says = '`t`: enough';
const limit = { operator: 'mustBeGreaterThan', values: [5], unit: 'rows' } as const;

testCheck(rulesHold, [
  {
    name: 'a value that its operator allows',
    unit: contractUnit([statement('rules-hold', says, { limit: { ...limit, values: [5] }, measured: { value: 6 } })]),
    answers: [{ outcome: 'pass', message: `${says}: 6, allowed more than 5` }],
  },
  {
    name: 'a value that it does not',
    unit: contractUnit([statement('rules-hold', says, { limit: { ...limit, values: [5] }, measured: { value: 5 } })]),
    answers: [{ outcome: 'fail', expected: `${says}: more than 5`, observed: '5' }],
  },
  {
    name: 'a boolean is one or zero',
    unit: contractUnit([
      statement('rules-hold', says, {
        limit: { operator: 'mustBe', values: [1], unit: 'rows' },
        measured: { value: false },
      }),
    ]),
    answers: [{ outcome: 'fail', message: `${says}: false, allowed exactly true`, observed: 'false' }],
  },
  {
    name: 'a bound of what it lies between is no such value',
    unit: contractUnit([
      statement('rules-hold', says, {
        limit: { operator: 'mustBeBetween', values: [0, 5], unit: 'rows' },
        measured: { value: 5 },
      }),
    ]),
    answers: [
      {
        outcome: 'fail',
        message: `${says}: 5, allowed between 0 and 5 without these two`,
        remedy: /mustBeGreaterOrEqualTo/,
      },
    ],
  },
  {
    name: 'no value is no pass',
    unit: contractUnit([
      statement('rules-hold', says, { limit: { ...limit, values: [5] }, measured: { value: null } }),
    ]),
    answers: [{ outcome: 'unknown', observed: 'no value' }],
  },
  {
    name: 'a range',
    unit: contractUnit([
      statement('rules-hold', says, { range: { minimum: 0, maximum: 1 }, measured: { value: 1 } }),
      statement('rules-hold', says, { about: 't.b', range: { maximum: 1 }, measured: { value: 1.5 } }),
    ]),
    answers: [{ outcome: 'pass' }, { outcome: 'fail', message: `${says}: 1.5, allowed at most 1` }],
  },
  {
    name: 'a value that may be one of a classified column is not shown',
    unit: contractUnit([
      statement('rules-hold', says, { limit: { ...limit, values: [5] }, measured: { holds: false } }),
    ]),
    answers: [
      {
        outcome: 'fail',
        observed: 'another value, not shown',
      },
    ],
  },
  {
    name: 'in most rows',
    unit: contractUnit([
      statement('rules-hold', says, { mostly: 0.9, counted: counted(100, 10) }),
      statement('rules-hold', says, { about: 't.b', mostly: 0.9, counted: counted(100, 11) }),
    ]),
    answers: [{ outcome: 'pass' }, { outcome: 'fail', size: 11 }],
  },
  {
    name: 'a rule that calls itself a warning weighs no more',
    unit: contractUnit([statement('rules-hold', says, { advisory: true, counted: counted(9, 1) })]),
    answers: [{ outcome: 'fail', atMost: 'warning' }],
  },
]);
