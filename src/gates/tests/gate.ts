import type { TestReport, TestsUnit } from '../../generated/formats.ts';
import { TEST_KINDS } from '../../model/feature.ts';
import type { Gate } from '../../model/gate.ts';
import { reportsCurrent } from './checks/reports-current.ts';
import { reportsPresent } from './checks/reports-present.ts';
import { reportsReadable } from './checks/reports-readable.ts';
import { testsNotRemoved } from './checks/tests-not-removed.ts';
import { testsPassed } from './checks/tests-passed.ts';
import { testsRan } from './checks/tests-ran.ts';
import { numbersOf } from './evidence.ts';

/** Whether the feature's tests ran on this code, passed, and are all still there. */
export const testsGate: Gate<TestsUnit> = {
  id: 'tests',
  title: 'tests',
  description:
    'Reads the reports of the tests that ran: that there are some, that they passed on this code, and that none was taken away.',
  missing: 'name JUnit XML reports under `tests:` in the record, by kind: unit, integration, end-to-end',
  checks: [reportsPresent, reportsReadable, testsRan, testsPassed, testsNotRemoved, reportsCurrent],
  summarise: (units) => {
    const reports = units.flatMap((unit) => unit.reports);
    if (reports.length === 0) return 'no reports';
    const kinds = TEST_KINDS.flatMap((kind) => {
      const own = reports.filter((report) => report.kind === kind);
      if (own.length === 0) return [];
      const known = own.some(({ state }) => state === 'read');
      return [`${known ? total(own, 'all').toLocaleString('en-US') : 'no readable'} ${kind}`];
    });
    const unread = reports.filter(({ state }) => state !== 'read').length;
    const bad = total(reports, 'bad');
    const skipped = total(reports, 'skipped');
    const lists = [
      ...reports.flatMap(({ sinceBase }) => sinceBase?.removed ?? []),
      ...units.flatMap(({ dropped }) => dropped.map(({ removed }) => removed)),
    ];
    const removed = lists.reduce((sum, list) => sum + list.total, 0);
    const passed =
      total(reports, 'ran') === 0
        ? 'none ran'
        : bad > 0
          ? `${bad.toLocaleString('en-US')} did not pass`
          : skipped > 0
            ? 'all that ran passed'
            : 'all passed';
    const parts = [
      passed,
      skipped > 0 ? `${skipped.toLocaleString('en-US')} skipped` : '',
      unread > 0 ? `${unread === 1 ? 'one report' : `${unread} reports`} could not be read` : '',
      removed > 0 ? `${removed.toLocaleString('en-US')} removed` : lists.length > 0 ? 'none removed' : '',
    ];
    return `${kinds.join(', ')}: ${parts.filter((part) => part !== '').join(', ')}`;
  },
};

function total(reports: readonly TestReport[], what: keyof ReturnType<typeof numbersOf>): number {
  return reports.reduce((sum, report) => sum + numbersOf(report)[what], 0);
}
