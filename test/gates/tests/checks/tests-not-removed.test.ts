import { testsNotRemoved } from '../../../../src/gates/tests/checks/tests-not-removed.ts';
import { testCheck } from '../../../support/test-check.ts';
import { absent, RECORD, report, REPORT, sinceBase, testsUnit, unreadable } from '../tests-units.ts';

const since = (changes: Parameters<typeof sinceBase>[0]): ReturnType<typeof report> =>
  report({ sinceBase: sinceBase(changes) });

testCheck(testsNotRemoved, [
  {
    name: 'all are there',
    unit: testsUnit([report()]),
    answers: [{ outcome: 'pass', message: 'none of the 3 unit tests of the merge base is gone' }],
  },
  {
    name: 'some are gone, by name',
    unit: testsUnit([since({ tests: 214, removed: { total: 2, first: ['a › one', 'a › two'] } })]),
    answers: [
      {
        outcome: 'fail',
        message: 'gone since the merge base: 2 unit tests: `a › one` and `a › two`',
        size: 2,
        about: `unit: ${REPORT}`,
        subjects: [REPORT],
      },
    ],
  },
  {
    name: 'many are gone',
    unit: testsUnit([since({ tests: 900, removed: { total: 900, first: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] } })]),
    answers: [{ outcome: 'fail', size: 900, message: /and 895 more$/ }],
  },
  {
    name: 'moved ones are there',
    unit: testsUnit([since({ moved: 12 })]),
    answers: [{ outcome: 'pass', message: /; 12 tests moved to another suite, class, file or report$/ }],
  },
  {
    name: 'ones that are skipped now are said',
    unit: testsUnit([since({ nowSkipped: { total: 1, first: ['a › one'] } })]),
    answers: [{ outcome: 'pass', message: /; 1 test that ran at the merge base is skipped now: `a › one`$/ }],
  },
  {
    name: 'a new report',
    unit: testsUnit([since({ state: 'new', tests: 0 })]),
    answers: [{ outcome: 'pass', message: /is new/ }],
  },
  {
    name: 'a report that could not be read there',
    unit: testsUnit([since({ state: 'unreadable', tests: 0, problem: 'not valid XML' })]),
    answers: [{ outcome: 'skipped', message: /\(not valid XML\)$/ }],
  },
  {
    name: 'no base',
    unit: testsUnit([report()], { noBase: 'there is no base to compare with' }),
    answers: [
      { outcome: 'skipped', message: 'whether unit tests are gone is not asked: there is no base to compare with' },
    ],
  },
  {
    name: 'a report that the record no longer names',
    unit: testsUnit([], {
      dropped: [{ kind: 'integration', path: 'i.xml', tests: 31, removed: { total: 31, first: ['a › one'] } }],
    }),
    answers: [
      {
        outcome: 'fail',
        message: 'the record no longer names `i.xml`, and with it went 31 integration tests: `a › one` and 30 more',
        location: { path: RECORD, line: 8 },
        subjects: [RECORD, 'i.xml'],
        size: 31,
      },
    ],
  },
  {
    name: 'its tests are in another report',
    unit: testsUnit([], {
      dropped: [{ kind: 'integration', path: 'i.xml', tests: 31, removed: { total: 0, first: [] } }],
    }),
    answers: [{ outcome: 'pass', message: /are in other reports/ }],
  },
  {
    name: 'what is not there or cannot be read is told elsewhere',
    unit: testsUnit([absent(), unreadable()]),
    answers: [],
  },
]);
