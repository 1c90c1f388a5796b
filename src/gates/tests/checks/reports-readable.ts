import type { TestsUnit } from '../../../generated/formats.ts';
import type { Check } from '../../../model/check.ts';
import { aboutReport, numbersOf, testCount } from '../evidence.ts';

/** Whether the named reports are test reports at all. */
export const reportsReadable: Check<TestsUnit> = {
  meta: {
    id: 'tests/reports-readable',
    question: 'Is every test report JUnit XML that can be read to its end?',
    why: 'A report that breaks off, or is something else, says nothing about the tests that come after the break.',
    remedy:
      'Let the test runner write the report anew; most have an option for JUnit XML (pytest `--junit-xml`, jest-junit, gotestsum `--junitfile`).',
    for: 'engineer',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate({ reports }) {
    for (const report of reports) {
      const { kind, path, state, problem } = report;
      if (state === 'absent') continue;
      const common = { about: aboutReport(report), subjects: [path] };
      if (state === 'read') {
        const message = `the report of the ${kind} tests can be read: ${testCount(numbersOf(report).all)}`;
        yield { ...common, outcome: 'pass', message, location: { path } };
        continue;
      }
      yield {
        ...common,
        outcome: 'fail',
        message: `the report of the ${kind} tests cannot be read: ${problem?.message ?? 'it is no test report'}`,
        expected: 'JUnit XML',
        location: problem?.location ?? { path, line: 1 },
        ...(problem?.remedy === undefined ? {} : { remedy: problem.remedy }),
      };
    }
  },
};
