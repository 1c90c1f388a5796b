import type { ReportCurrency } from '../../../../src/generated/formats.ts';
import { reportsCurrent } from '../../../../src/gates/tests/checks/reports-current.ts';
import { testCheck } from '../../../support/test-check.ts';
import { absent, code, report, REPORT, testsUnit, unreadable } from '../tests-units.ts';

const current = (currency: ReportCurrency): ReturnType<typeof testsUnit> => testsUnit([report({ currency })]);
const names = (...first: string[]): { total: number; first: string[] } => ({ total: first.length, first });
const { currency: _, ...withoutCurrency } = report();
const run = 'features/burst/reports/unit.run.json';
const score = 'features/burst/score.py';

testCheck(reportsCurrent, [
  {
    name: 'a run record lists the report, and its code is here',
    unit: current({ by: 'run', run, code: code() }),
    answers: [
      {
        outcome: 'pass',
        message: `the unit tests ran on the 2 files of code that are here, says \`${run}\``,
        about: `unit: ${REPORT}`,
        subjects: [REPORT, score, run],
      },
    ],
  },
  {
    name: 'its code is other code',
    unit: current({ by: 'run', run, code: code({ same: 1, different: names(score), added: names('new.py') }) }),
    answers: [
      {
        outcome: 'unknown',
        message: `the unit tests ran on other code: \`${score}\` differs; \`new.py\` is new`,
        subjects: [REPORT, score, run, 'new.py'],
      },
    ],
  },
  {
    name: 'its code cannot be compared',
    unit: current({ by: 'run', run, code: code({ same: 1, uncheckable: names('a.py') }) }),
    answers: [{ outcome: 'unknown', message: /`a.py` cannot be compared here/ }],
  },
  {
    name: 'neither changed since the base',
    unit: current({ by: 'base', changed: names() }),
    answers: [
      { outcome: 'pass', message: 'neither the code nor the report of the unit tests changed since the merge base' },
    ],
  },
  {
    name: 'the code changed and the report did not',
    unit: current({ by: 'base', changed: names(score, 'old.py') }),
    answers: [
      {
        outcome: 'unknown',
        message: `the report of the unit tests is older than the code: \`${score}\` and \`old.py\` changed since the merge base, and the report did not`,
        subjects: [REPORT, score, 'old.py'],
      },
    ],
  },
  {
    name: 'nothing tells',
    unit: current({ by: 'nothing', why: 'both it and the code changed, and no run record lists it' }),
    answers: [
      {
        outcome: 'unknown',
        message:
          'nothing says which code the unit tests ran on: both it and the code changed, and no run record lists it',
        remedy: /run record beside it/,
      },
    ],
  },
  {
    name: 'evidence without any word of it',
    unit: testsUnit([withoutCurrency]),
    answers: [{ outcome: 'unknown' }],
  },
  {
    name: 'what is not there or cannot be read is told elsewhere',
    unit: testsUnit([absent(), unreadable()]),
    answers: [],
  },
]);
