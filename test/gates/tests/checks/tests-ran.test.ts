import { testsRan } from '../../../../src/gates/tests/checks/tests-ran.ts';
import { testCheck } from '../../../support/test-check.ts';
import { absent, report, REPORT, testsUnit, unreadable } from '../tests-units.ts';

testCheck(testsRan, [
  {
    name: 'tests ran',
    unit: testsUnit([report()]),
    answers: [{ outcome: 'pass', message: '2 unit tests ran, 1 skipped', about: `unit: ${REPORT}` }],
  },
  {
    name: 'a failing test ran too',
    unit: testsUnit([report({ counts: { passed: 0, failed: 1, errored: 0, skipped: 0 } })]),
    answers: [{ outcome: 'pass', message: '1 unit test ran' }],
  },
  {
    name: 'an empty report',
    unit: testsUnit([report({ counts: { passed: 0, failed: 0, errored: 0, skipped: 0 } })]),
    answers: [{ outcome: 'fail', message: 'the report of the unit tests holds no test' }],
  },
  {
    name: 'all skipped',
    unit: testsUnit([report({ counts: { passed: 0, failed: 0, errored: 0, skipped: 12 } })]),
    answers: [{ outcome: 'fail', message: 'no unit test ran: all 12 were skipped' }],
  },
  {
    name: 'each report for itself',
    unit: testsUnit([report(), report({ path: 'b.xml', counts: { passed: 0, failed: 0, errored: 0, skipped: 0 } })]),
    answers: [{ outcome: 'pass' }, { outcome: 'fail', about: 'unit: b.xml' }],
  },
  {
    name: 'what is not there or cannot be read is told elsewhere',
    unit: testsUnit([absent(), unreadable()]),
    answers: [],
  },
]);
