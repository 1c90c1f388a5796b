import { reportsReadable } from '../../../../src/gates/tests/checks/reports-readable.ts';
import { testCheck } from '../../../support/test-check.ts';
import { absent, report, REPORT, testsUnit, unreadable } from '../tests-units.ts';

testCheck(reportsReadable, [
  {
    name: 'a report',
    unit: testsUnit([report()]),
    answers: [
      { outcome: 'pass', message: 'the report of the unit tests can be read: 3 tests', about: `unit: ${REPORT}` },
    ],
  },
  {
    name: 'a report that breaks off',
    unit: testsUnit([unreadable()]),
    answers: [
      {
        outcome: 'fail',
        message: 'the report of the unit tests cannot be read: not valid XML: unclosed tag: testsuite',
        location: { path: REPORT, line: 4 },
        remedy: 'write it anew',
        subjects: [REPORT],
      },
    ],
  },
  { name: 'one that is not there is asked for elsewhere', unit: testsUnit([absent()]), answers: [] },
]);
