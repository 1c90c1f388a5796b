import type { NameList, TestReport, TestsUnit } from '../../../generated/formats.ts';
import type { Answer, Check } from '../../../model/check.ts';
import { nameSome } from '../../../model/name-some.ts';
import { aboutReport, testCount } from '../evidence.ts';

/** Whether every test of the base is still there. */
export const testsNotRemoved: Check<TestsUnit> = {
  meta: {
    id: 'tests/tests-not-removed',
    question: 'Is every test that was in the report at the merge base still in one?',
    why: 'The easiest way to a green run is to take the red test out. A test under a new suite, class, file or report is still there; one that is skipped now is said.',
    remedy: 'Bring the tests back. Where they are rightly gone, say why in a waiver.',
    for: 'data-scientist',
    severity: { exploratory: 'note', candidate: 'warning', production: 'block' },
  },
  *evaluate({ record, reports, dropped, noBase }) {
    for (const report of reports) {
      if (report.state !== 'read') continue;
      if (noBase !== undefined) {
        yield {
          ...common(report),
          outcome: 'skipped',
          message: `whether ${report.kind} tests are gone is not asked: ${noBase}`,
        };
      } else yield reportAnswer(report);
    }
    for (const { kind, path, tests, removed } of dropped) {
      const about = aboutReport({ kind, path });
      const subjects = [record.path, path];
      if (removed.total === 0) {
        const message = `the record no longer names \`${path}\`; its ${testCount(tests, `${kind} test`)} are in other reports`;
        yield { outcome: 'pass', message, about, location: record, subjects };
        continue;
      }
      yield {
        outcome: 'fail',
        message: `the record no longer names \`${path}\`, and with it went ${goneInWords(removed, kind)}`,
        about,
        size: removed.total,
        expected: `the ${testCount(tests, 'test')} it held at the merge base`,
        observed: `${testCount(removed.total, 'test')} in no report`,
        location: record,
        subjects,
      };
    }
  },
};

function common(report: TestReport): Pick<Answer, 'about' | 'location' | 'subjects'> & { readonly about: string } {
  return { about: aboutReport(report), location: { path: report.path }, subjects: [report.path] };
}

function reportAnswer(report: TestReport): Answer {
  const { kind, path, sinceBase } = report;
  if (!sinceBase || sinceBase.state === 'unreadable') {
    const why = sinceBase?.problem ?? 'it was not compared';
    return {
      ...common(report),
      outcome: 'skipped',
      message: `whether ${kind} tests are gone is not asked: the report at the merge base cannot be read (${why})`,
    };
  }
  if (sinceBase.state === 'new')
    return {
      ...common(report),
      outcome: 'pass',
      message: `\`${path}\` is new: no ${kind} test could have been removed from it`,
    };
  const { tests, removed, moved, nowSkipped } = sinceBase;
  const remarks = [
    moved > 0 ? `${testCount(moved, 'test')} moved to another suite, class, file or report` : '',
    nowSkipped.total > 0
      ? `${testCount(nowSkipped.total, 'test')} that ran at the merge base ${nowSkipped.total === 1 ? 'is' : 'are'} skipped now: ${listed(nowSkipped)}`
      : '',
  ].filter((remark) => remark !== '');
  const rest = remarks.map((remark) => `; ${remark}`).join('');
  if (removed.total === 0) {
    const all =
      tests === 1
        ? `the one ${kind} test of the merge base is still there`
        : `none of the ${testCount(tests, `${kind} test`)} of the merge base is gone`;
    return { ...common(report), outcome: 'pass', message: `${all}${rest}` };
  }
  return {
    ...common(report),
    outcome: 'fail',
    message: `gone since the merge base: ${goneInWords(removed, kind)}${rest}`,
    size: removed.total,
    expected: `the ${testCount(tests, 'test')} of the merge base`,
    observed: `${testCount(removed.total, 'test')} in no report`,
  };
}

function goneInWords(removed: NameList, kind: string): string {
  return `${testCount(removed.total, `${kind} test`)}: ${listed(removed)}`;
}

function listed({ first, total }: NameList): string {
  return nameSome(
    first.map((name) => `\`${name}\``),
    total,
    5,
  );
}
