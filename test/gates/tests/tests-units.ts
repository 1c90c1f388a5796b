import type { CodeComparison, TestReport, TestsSinceBase, TestsUnit } from '../../../src/generated/formats.ts';

export const RECORD = 'features/burst/burst.feature.yml';
export const REPORT = 'features/burst/reports/unit.xml';

const none = { total: 0, first: [] };

/** A unit with these reports. */
export function testsUnit(reports: readonly TestReport[], changes: Partial<TestsUnit> = {}): TestsUnit {
  return {
    id: RECORD,
    subjects: [
      { role: 'record', path: RECORD },
      { role: 'code', path: 'features/burst/score.py' },
    ],
    record: { path: RECORD, line: 8 },
    code: 1,
    reports: [...reports],
    dropped: [],
    ...changes,
  };
}

/** A report of three unit tests of which one was skipped, with some things changed. */
export function report(changes: Partial<TestReport> = {}): TestReport {
  return {
    kind: 'unit',
    path: REPORT,
    location: { path: RECORD, line: 9 },
    state: 'read',
    counts: { passed: 2, failed: 0, errored: 0, skipped: 1 },
    failures: [],
    sinceBase: sinceBase(),
    currency: { by: 'base', changed: none },
    ...changes,
  };
}

/** A report that is not there. */
export function absent(changes: Partial<TestReport> = {}): TestReport {
  return {
    kind: 'unit',
    path: REPORT,
    location: { path: RECORD, line: 9 },
    state: 'absent',
    problem: { message: `there is no file \`${REPORT}\`` },
    ...changes,
  };
}

/** A report that breaks off. */
export function unreadable(): TestReport {
  return {
    kind: 'unit',
    path: REPORT,
    location: { path: RECORD, line: 9 },
    state: 'unreadable',
    problem: {
      message: 'not valid XML: unclosed tag: testsuite',
      remedy: 'write it anew',
      location: { path: REPORT, line: 4 },
    },
  };
}

/** Nothing gone since the base. */
export function sinceBase(changes: Partial<TestsSinceBase> = {}): TestsSinceBase {
  return { state: 'compared', tests: 3, removed: none, moved: 0, nowSkipped: none, ...changes };
}

/** Code that is as the run recorded it, with some things changed. */
export function code(changes: Partial<CodeComparison> = {}): CodeComparison {
  return { recorded: 2, same: 2, different: none, added: none, gone: none, uncheckable: none, ...changes };
}
