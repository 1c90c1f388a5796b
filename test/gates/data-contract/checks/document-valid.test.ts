import { documentValid } from '../../../../src/gates/data-contract/checks/document-valid.ts';
import { testCheck } from '../../../support/test-check.ts';
import { contractUnit } from '../contract-unit.ts';

const problem = (message: string, line: number) => ({
  message,
  remedy: 'write `required`',
  location: { path: 'contracts/t.odcs.yaml', line, column: 9 },
});

testCheck(documentValid, [
  {
    name: 'valid',
    unit: contractUnit([]),
    answers: [{ outcome: 'pass', about: 'document', subjects: ['contracts/t.odcs.yaml'] }],
  },
  {
    name: 'every problem, on its line',
    unit: {
      ...contractUnit([]),
      problems: [
        problem('`requred` is not a key', 4),
        problem('`x` is empty', 9),
        problem('`requred` is not a key', 12),
      ],
    },
    answers: [
      {
        outcome: 'fail',
        message: '`requred` is not a key',
        about: '`requred` is not a key',
        location: { path: 'contracts/t.odcs.yaml', line: 4, column: 9 },
        remedy: 'write `required`',
      },
      { outcome: 'fail', message: '`x` is empty' },
      {
        outcome: 'fail',
        about: '`requred` is not a key (2)',
        location: { path: 'contracts/t.odcs.yaml', line: 12, column: 9 },
      },
    ],
  },
]);
