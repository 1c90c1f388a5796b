import { testsPassed } from '../../../../src/gates/tests/checks/tests-passed.ts';
import { testCheck } from '../../../support/test-check.ts';
import { absent, report, REPORT, testsUnit, unreadable } from '../tests-units.ts';

const failures = [
  { name: 'test_score › test_burst', message: 'assert 1 == 2', line: 4 },
  { name: 'test_score › test_calm', line: 9 },
];

testCheck(testsPassed, [
  {
    name: 'all passed',
    unit: testsUnit([report({ counts: { passed: 214, failed: 0, errored: 0, skipped: 0 } })]),
    answers: [{ outcome: 'pass', message: 'all 214 unit tests that ran passed' }],
  },
  {
    name: 'skipped ones are counted',
    unit: testsUnit([report()]),
    answers: [{ outcome: 'pass', message: 'all 2 unit tests that ran passed (1 skipped)' }],
  },
  {
    name: 'failures are named, with the first messages',
    unit: testsUnit([report({ counts: { passed: 5, failed: 1, errored: 1, skipped: 0 }, failures })]),
    answers: [
      {
        outcome: 'fail',
        message: '2 of 7 unit tests did not pass: `test_score › test_burst` and `test_score › test_calm`',
        observed: 'test_score › test_burst: assert 1 == 2 · test_score › test_calm',
        size: 2,
        about: `unit: ${REPORT}`,
        location: { path: REPORT, line: 4 },
        subjects: [REPORT],
      },
    ],
  },
  {
    name: 'thousands of failures',
    unit: testsUnit([
      report({
        counts: { passed: 0, failed: 5000, errored: 0, skipped: 0 },
        failures: Array.from({ length: 100 }, (_, index) => ({ name: `t${index}`, line: index + 1 })),
      }),
    ]),
    answers: [
      {
        outcome: 'fail',
        size: 5000,
        message: '5,000 of 5,000 unit tests did not pass: `t0`, `t1`, `t2`, `t3`, `t4` and 4,995 more',
      },
    ],
  },
  {
    name: 'none ran',
    unit: testsUnit([report({ counts: { passed: 0, failed: 0, errored: 0, skipped: 3 } })]),
    answers: [{ outcome: 'unknown', message: /cannot be told: none ran/ }],
  },
  {
    name: 'no report',
    unit: testsUnit([absent()]),
    answers: [{ outcome: 'unknown', message: /their report is not here/ }],
  },
  {
    name: 'a broken report',
    unit: testsUnit([unreadable()]),
    answers: [{ outcome: 'unknown', message: /their report cannot be read/ }],
  },
]);
