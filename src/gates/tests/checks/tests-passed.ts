import type { TestReport, TestsUnit } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';
import { aboutReport, numbersOf, testCount } from '../evidence.ts';

/** Failures that are told with their messages. */
const MOST_TOLD = 3;

/** Whether every test that ran passed. */
export const testsPassed: Check<TestsUnit> = {
  meta: {
    id: 'tests/tests-passed',
    question: 'Did every test that ran pass?',
    why: 'A test that fails is the cheapest warning there will be.',
    remedy: 'Mend the code or the test, run the tests again, and commit their report.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'block', production: 'block' },
  },
  *evaluate({ reports }) {
    for (const report of reports) yield reportAnswer(report);
  },
};

function reportAnswer(report: TestReport): Answer {
  const { kind, path, state, failures = [] } = report;
  const { ran, bad, skipped } = numbersOf(report);
  const common = { about: aboutReport(report), location: { path }, subjects: [path] };
  if (state !== 'read' || ran === 0) {
    const why =
      state === 'absent'
        ? 'their report is not here'
        : state === 'unreadable'
          ? 'their report cannot be read'
          : 'none ran';
    return {
      ...common,
      outcome: 'unknown',
      message: `whether the ${kind} tests pass cannot be told: ${why}`,
      remedy: 'run the tests and commit the report they write',
    };
  }
  const skips = skipped > 0 ? ` (${skipped.toLocaleString('en-US')} skipped)` : '';
  if (bad === 0)
    return {
      ...common,
      outcome: 'pass',
      message: `${ran === 1 ? `the one ${kind} test` : `all ${testCount(ran, `${kind} test`)}`} that ran passed${skips}`,
    };
  const names = failures.map(({ name }) => `\`${name}\``);
  const told = failures
    .slice(0, MOST_TOLD)
    .map(({ name, message }) => (message === undefined ? name : `${name}: ${message}`));
  return {
    ...common,
    outcome: 'fail',
    message: `${bad.toLocaleString('en-US')} of ${testCount(ran, `${kind} test`)} did not pass: ${nameSome(names, bad, 5)}${skips}`,
    size: bad,
    expected: 'every test passes',
    observed: told.join(' · '),
    location: { path, line: failures[0]?.line ?? 1 },
  };
}
