import type { TestReport, TestsUnit } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { TEST_KINDS } from '../../../model/feature.ts';
import { nameSome } from '../../../model/name-some.ts';

/** Whether every kind of test that the stage asks for is named, and its reports are there. */
export const reportsPresent: Check<TestsUnit> = {
  meta: {
    id: 'tests/reports-present',
    question: 'Does the record name a report for every kind of test the stage asks for, and are the reports there?',
    why: 'Tests whose report nobody keeps may as well not have run.',
    remedy: 'Write a JUnit XML report when the tests run, commit it, and name it under `tests:` in the record.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate({ record, reports }, { option }) {
    const wanted = option('kinds');
    const needed: readonly string[] = Array.isArray(wanted) ? wanted.map(String) : [];
    if (!Array.isArray(wanted) && reports.length === 0) {
      yield {
        outcome: 'fail',
        message: 'the record names no test reports',
        undeclared: true,
        about: 'tests',
        expected: 'at least one kind of test under `tests:`',
        observed: 'none',
        location: record,
        remedy: 'name a JUnit XML report under `tests:` in the record, as in `tests: { unit: reports/unit.xml }`',
        subjects: [record.path],
      };
      return;
    }
    for (const kind of TEST_KINDS) {
      const named = reports.filter((report) => report.kind === kind);
      if (named.length > 0) yield kindAnswer(kind, named, record.path);
      else if (needed.includes(kind)) {
        yield {
          outcome: 'fail',
          message: `the stage asks for ${kind} tests, and the record names no report of them`,
          about: kind,
          expected: `\`tests: { ${kind}: … }\``,
          observed: 'none',
          location: record,
          remedy: `run the ${kind} tests with a JUnit XML report and name it under \`tests: ${kind}:\` in the record`,
          subjects: [record.path],
        };
      }
    }
    if (needed.length === 0 && reports.length === 0) {
      yield {
        outcome: 'skipped',
        message: 'the stage asks for no tests',
        about: 'tests',
        location: record,
        subjects: [record.path],
      };
    }
  },
};

function kindAnswer(kind: string, reports: readonly TestReport[], record: string): Answer {
  const absent = reports.filter(({ state }) => state === 'absent');
  const [first] = absent;
  const common = {
    about: kind,
    location: (first ?? reports[0])?.location ?? { path: record },
    subjects: [record, ...reports.map(({ path }) => path)],
  };
  if (!first) {
    const names = nameSome(reports.map(({ path }) => `\`${path}\``));
    return {
      ...common,
      outcome: 'pass',
      message: `${kind} tests: ${names} ${reports.length === 1 ? 'is' : 'are'} there`,
    };
  }
  const others = absent.length > 1 ? `, and ${absent.length - 1} more of its reports` : '';
  return {
    ...common,
    outcome: 'unknown',
    message: `${kind} tests: ${first.problem?.message ?? `\`${first.path}\` is not here`}${others}`,
    size: absent.length,
    remedy: first.problem?.remedy ?? `run the ${kind} tests and commit their report, or mend the path in the record`,
  };
}
