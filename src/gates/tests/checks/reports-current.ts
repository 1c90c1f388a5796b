import type { TestReport, TestsUnit } from '../../../generated/formats.ts';
import { codeDifferences, differingFiles } from '../../../model/code-differences.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';
import { aboutReport } from '../evidence.ts';

/**
 * Whether a report is about the code that is here. Decided by content, in this order:
 *
 * 1. A run record of the feature lists the report with the digest it has now: then the code that the run recorded must be the
 *    code here, file by file. A run record that lists the path with another digest is about another report.
 * 2. With a base: neither the code nor the report changed since the merge base is good; code that changed while the report is
 *    the base's is not.
 * 3. Else nothing says which code was tested, and that is what is answered.
 */
export const reportsCurrent: Check<TestsUnit> = {
  meta: {
    id: 'tests/reports-current',
    question: 'Is every test report about the code that is here?',
    why: 'A report of last month’s code says nothing about today’s. It is told by content: from the run record that lists the report, else from what changed since the merge base; dates and commits are not looked at.',
    remedy:
      'Run the tests again on the code as it is, and let the run write a run record (schemas/run.schema.json) beside the report.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ subjects, reports }) {
    const code = subjects.flatMap(({ role, path }) => (role === 'code' && path !== undefined ? [path] : []));
    for (const report of reports) {
      if (report.state === 'read') yield reportAnswer(report, code);
    }
  },
};

function reportAnswer(report: TestReport, code: readonly string[]): Answer {
  const { kind, path, currency } = report;
  const common = { about: aboutReport(report), location: { path }, subjects: [path, ...code] };
  if (currency?.by === 'run' && currency.code) {
    const { run = '', code: compared } = currency;
    const subjects = [...new Set([...common.subjects, run, ...differingFiles(compared)])];
    const difference = codeDifferences(compared);
    const uncheckable = compared.uncheckable;
    if (difference !== undefined || uncheckable.total > 0) {
      const why =
        difference ??
        `${nameSome(
          uncheckable.first.map((name) => `\`${name}\``),
          uncheckable.total,
        )} cannot be compared here`;
      return {
        ...common,
        subjects,
        outcome: 'unknown',
        message: `the ${kind} tests ran on other code: ${why}`,
        expected: `the ${compared.recorded} files that \`${run}\` recorded`,
        observed: why,
      };
    }
    const files =
      compared.recorded === 1
        ? 'the one file of code that is here'
        : `the ${compared.recorded} files of code that are here`;
    return { ...common, subjects, outcome: 'pass', message: `the ${kind} tests ran on ${files}, says \`${run}\`` };
  }
  if (currency?.by === 'base' && currency.changed) {
    const { changed } = currency;
    if (changed.total === 0)
      return {
        ...common,
        outcome: 'pass',
        message: `neither the code nor the report of the ${kind} tests changed since the merge base`,
      };
    const names = nameSome(
      changed.first.map((name) => `\`${name}\``),
      changed.total,
    );
    return {
      ...common,
      subjects: [...new Set([...common.subjects, ...changed.first])],
      outcome: 'unknown',
      message: `the report of the ${kind} tests is older than the code: ${names} changed since the merge base, and the report did not`,
      expected: 'a report of the code that is here',
      observed: `${changed.total === 1 ? 'one file' : `${changed.total} files`} changed`,
    };
  }
  return {
    ...common,
    outcome: 'unknown',
    message: `nothing says which code the ${kind} tests ran on: ${currency?.why ?? 'no run record lists this report'}`,
    expected: 'a run record that lists the report among its outputs',
    observed: 'none',
    remedy:
      'let the run that makes the report write a run record beside it (schemas/run.schema.json), and name it under `runs:` in the record',
  };
}
