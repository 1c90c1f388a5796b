import { reportsPresent } from '../../../../src/gates/tests/checks/reports-present.ts';
import { testCheck } from '../../../support/test-check.ts';
import { absent, RECORD, report, REPORT, testsUnit } from '../tests-units.ts';

testCheck(reportsPresent, [
  {
    name: 'what is declared is there',
    unit: testsUnit([report()]),
    answers: [
      { outcome: 'pass', message: `unit tests: \`${REPORT}\` is there`, about: 'unit', subjects: [RECORD, REPORT] },
    ],
  },
  {
    name: 'the same, said by the policy',
    unit: testsUnit([report()]),
    options: { kinds: 'declared' },
    answers: [{ outcome: 'pass' }],
  },
  {
    name: 'nothing is declared',
    unit: testsUnit([]),
    answers: [
      {
        outcome: 'fail',
        about: 'tests',
        message: 'the record names no test reports',
        location: { path: RECORD, line: 8 },
      },
    ],
  },
  {
    name: 'a report that is not there',
    unit: testsUnit([absent()]),
    answers: [
      {
        outcome: 'unknown',
        about: 'unit',
        message: `unit tests: there is no file \`${REPORT}\``,
        location: { path: RECORD, line: 9 },
      },
    ],
  },
  {
    name: 'one of several is not there',
    unit: testsUnit([report(), absent({ path: 'b.xml' }), absent({ path: 'c.xml' })]),
    answers: [{ outcome: 'unknown', size: 2, message: /, and 1 more of its reports$/ }],
  },
  {
    name: 'one that cannot be read is there',
    unit: testsUnit([report({ state: 'unreadable' })]),
    answers: [{ outcome: 'pass' }],
  },
  {
    name: 'a kind that the stage asks for and nobody declared',
    unit: testsUnit([report()]),
    options: { kinds: ['unit', 'integration'] },
    answers: [
      { outcome: 'pass', about: 'unit' },
      {
        outcome: 'fail',
        about: 'integration',
        message: 'the stage asks for integration tests, and the record names no report of them',
      },
    ],
  },
  {
    name: 'nothing is declared and kinds are asked for',
    unit: testsUnit([]),
    options: { kinds: ['end-to-end'] },
    answers: [{ outcome: 'fail', about: 'end-to-end' }],
  },
  {
    name: 'more is declared than asked for',
    unit: testsUnit([report(), report({ kind: 'integration', path: 'i.xml' })]),
    options: { kinds: ['unit'] },
    answers: [{ outcome: 'pass' }, { outcome: 'pass' }],
  },
  { name: 'nothing is asked for', unit: testsUnit([]), options: { kinds: [] }, answers: [{ outcome: 'skipped' }] },
]);
