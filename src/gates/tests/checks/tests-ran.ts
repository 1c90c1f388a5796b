import type { TestsUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { aboutReport, numbersOf, testCount } from '../evidence.ts';

/** Whether any test ran at all. */
export const testsRan: Check<TestsUnit> = {
  meta: {
    id: 'tests/tests-ran',
    question: 'Did at least one test of every report run?',
    why: 'A run that finds no tests, or skips them all, ends green and has shown nothing.',
    remedy:
      'Look why the test runner found or ran nothing (a wrong folder, a filter, a missing dependency), and run the tests again.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate({ reports }) {
    for (const report of reports) {
      if (report.state !== 'read') continue;
      const { all, ran, skipped } = numbersOf(report);
      const common = { about: aboutReport(report), location: { path: report.path }, subjects: [report.path] };
      const skips = skipped > 0 ? `, ${skipped.toLocaleString('en-US')} skipped` : '';
      if (ran > 0)
        yield { ...common, outcome: 'pass', message: `${testCount(ran, `${report.kind} test`)} ran${skips}` };
      else {
        yield {
          ...common,
          outcome: 'fail',
          message:
            all === 0
              ? `the report of the ${report.kind} tests holds no test`
              : `no ${report.kind} test ran: all ${all.toLocaleString('en-US')} were skipped`,
          expected: 'at least one test that ran',
          observed: all === 0 ? 'none' : testCount(skipped, 'skipped test'),
        };
      }
    }
  },
};
