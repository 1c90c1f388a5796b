import { edgeCasesMet } from '../../../../src/gates/data-contract/checks/edge-cases-met.ts';
import type { DataContractUnit, EdgeCase, ObjectData, Statement } from '../../../../src/generated/formats.ts';
import { testCheck } from '../../../support/test-check.ts';
import { contractUnit, statement } from '../contract-unit.ts';

const reboot = (more: Partial<Statement> = {}): Statement =>
  statement('rules-hold', '`t`: a host that was rebooted', {
    limit: { operator: 'mustBeGreaterThan', values: [0], unit: 'rows' },
    ...more,
  });
const DATA: ObjectData = {
  files: { total: 1, first: ['data/eval.csv'] },
  rows: 100,
  columnsKnown: true,
  others: { total: 0, first: [] },
  unreadable: { count: 0, more: false, examples: [] },
};

const unit = (...edgeCases: EdgeCase[]): DataContractUnit => ({
  ...contractUnit([]),
  aside: true,
  objects: [],
  edgeCases,
});

testCheck(edgeCasesMet, [
  { name: 'a unit of data', unit: contractUnit([]), answers: [] },
  {
    name: 'met',
    unit: unit({ statement: reboot({ measured: { value: 3 } }), from: 'evaluation', data: DATA }),
    answers: [
      {
        outcome: 'pass',
        message: 'met in the evaluation data (`data/eval.csv`): `t`: a host that was rebooted: 3, allowed more than 0',
        location: { path: 'contracts/t.odcs.yaml', line: 7 },
      },
    ],
  },
  {
    name: 'never met, in results of several files',
    unit: unit({
      statement: reboot({ measured: { value: 0 } }),
      from: 'results',
      data: { ...DATA, files: { total: 2, first: ['a.csv', 'b.csv'] } },
    }),
    answers: [
      {
        outcome: 'fail',
        message:
          'a case that the contract knows was never met in the results (2 files): `t`: a host that was rebooted: 0, allowed more than 0',
        about: 't.a rule',
        expected: '`t`: a host that was rebooted: more than 0',
        observed: '0',
      },
    ],
  },
  {
    name: 'of data only what was evaluated',
    unit: unit({
      statement: reboot({ measured: { value: 0 } }),
      from: 'data',
      data: DATA,
      units: { column: 'episode', of: 2400 },
    }),
    answers: [
      {
        outcome: 'fail',
        message: /the data snapshot \(`data\/eval\.csv`\), in the 100 of 2,400 rows whose `episode` the results have: /,
      },
    ],
  },
  {
    name: 'a rule that only advises',
    unit: unit({ statement: reboot({ measured: { value: 0 }, advisory: true }), from: 'data', data: DATA }),
    answers: [{ outcome: 'fail', message: /never met in the data snapshot/, atMost: 'warning' }],
  },
  {
    name: 'a column that is not there',
    unit: unit({ statement: reboot({ absent: 'steal_share' }), from: 'results', data: DATA }),
    answers: [
      {
        outcome: 'unknown',
        message:
          '`t`: a host that was rebooted: there is no column `steal_share` in the results (`data/eval.csv`), which the rule needs',
        remedy: /under `evaluation:`/,
      },
    ],
  },
  {
    name: 'no rows',
    unit: unit({ statement: reboot({ measured: { value: 0 } }), from: 'evaluation', data: { ...DATA, rows: 0 } }),
    answers: [{ outcome: 'unknown', message: /there are no rows in the evaluation data \(`data\/eval\.csv`\)/ }],
  },
  {
    name: 'what it was evaluated on is not known; a rule that could not be run',
    unit: unit(
      { statement: reboot(), unread: { outcome: 'unknown', message: 'nothing is named for it', remedy: 'name it' } },
      {
        statement: reboot({ about: 't.other', undecided: { why: 'it is no SELECT', remedy: 'write one' } }),
        from: 'evaluation',
        data: DATA,
      },
      { statement: reboot({ about: 't.third' }), from: 'evaluation', data: DATA },
    ),
    answers: [
      { outcome: 'unknown', message: /nothing is named for it/, remedy: 'name it' },
      { outcome: 'unknown', message: /it is no SELECT/, remedy: 'write one' },
      { outcome: 'unknown', message: /there is nothing to tell it by/ },
    ],
  },
]);
