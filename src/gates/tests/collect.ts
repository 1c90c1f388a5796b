import type { Subject, TestReport, TestsUnit } from '../../generated/formats.ts';
import { TEST_KINDS, type TestKind } from '../../model/feature.ts';
import { digestQuestion } from '../../sources/digest-question.ts';
import { LIMITS } from '../../sources/document.ts';
import { parseJunit, type TestCase } from '../../sources/formats/junit.ts';
import type { Repository, Tree } from '../../sources/repository.ts';
import { resolvePath } from '../../sources/resolve-path.ts';
import type { CollectContext } from '../collect-context.ts';
import { fileSubject } from '../file-subject.ts';
import { boundedText, nameList } from '../name-list.ts';
import { currencyOf } from './collect-currency.ts';
import { declaredReports } from './declared-reports.ts';
import { runsListing } from './runs-listing.ts';
import { compareTests, nameOfTest, type TestChanges } from './compare-tests.ts';
import { isRecord } from '../../model/is-record.ts';

const MOST_FAILURES = 100;

/** Reads the test reports that a feature's record names, here and at the merge base. One unit; none without a record. */
export async function collect(context: CollectContext): Promise<TestsUnit[]> {
  const { feature, repository, comparison, signal } = context;
  if (!feature.path) return [];
  const record = feature.path;
  const reports = declaredReports(feature);
  const { mergeBase } = comparison;
  const before = mergeBase ? await reportsBefore(record, reports, mergeBase) : new Map<string, BaseReport>();
  signal.throwIfAborted();

  const runs = runsListing(
    reports.map(({ path }) => path),
    feature,
    repository,
  );
  const question = { feature, runs, repository, comparison, ask: digestQuestion(repository, signal) };
  const read: { readonly report: TestReport; readonly cases?: readonly TestCase[] }[] = [];
  for (const { kind, path, index } of reports) {
    signal.throwIfAborted();
    const location = feature.locate('tests', kind, index) ?? { path: record, line: 1 };
    const content = readReport(path, repository);
    const known = { kind, path, location };
    if ('problem' in content) read.push({ report: { ...known, ...content } });
    else {
      const report: TestReport = {
        ...known,
        state: 'read',
        ...counted(content.cases),
        currency: await currencyOf(path, question),
      };
      read.push({ report, cases: content.cases });
    }
  }

  const here = new Set(reports.map(({ path }) => path));
  const dropped = [...before.values()].filter(({ path }) => !here.has(path));
  const pairs = [
    ...read.map(({ report, cases }) => ({ before: (cases && before.get(report.path)?.cases) ?? [], now: cases ?? [] })),
    ...dropped.map(({ cases = [] }) => ({ before: cases, now: [] })),
  ];
  const changes = mergeBase ? compareTests(pairs) : [];
  const code = repository.expand(feature.code);
  const subjects: (readonly [Subject['role'], string])[] = [
    ['record', record],
    ...[...here].map((path) => ['test-report', path] as const),
    ...runs.map(({ path }) => ['run', path] as const),
    ...[...new Set([...code, ...runs.flatMap((run) => run.code.map(({ path }) => path))])].map(
      (path) => ['code', path] as const,
    ),
  ];
  return [
    {
      id: record,
      subjects: await Promise.all(subjects.map(([role, path]) => fileSubject(repository, role, path))),
      record: feature.locate('tests') ?? { path: record, line: 1 },
      code: code.length,
      ...(mergeBase ? {} : { noBase: comparison.missing ?? 'there is no base to compare with' }),
      reports: read.map(({ report, cases }, index) => {
        const change = changes[index];
        return change && cases ? { ...report, sinceBase: sinceBase(before.get(report.path), change) } : report;
      }),
      dropped: dropped.flatMap(({ kind, path }, index) => {
        const { tests = 0, removed = [] } = changes[read.length + index] ?? {};
        return tests > 0 ? [{ kind, path, tests, removed: nameList(removed) }] : [];
      }),
    },
  ];
}

type ReadReport = { readonly cases: readonly TestCase[] } | Required<Pick<TestReport, 'state' | 'problem'>>;

function readReport(path: string, repository: Repository): ReadReport {
  const text = repository.text(path, LIMITS.evidence);
  if (typeof text !== 'string') {
    const state = repository.has(path) ? 'unreadable' : 'absent';
    return {
      state,
      problem: { message: text.unreadable, ...(text.remedy === undefined ? {} : { remedy: text.remedy }) },
    };
  }
  const cases = parseJunit(path, text);
  return 'message' in cases ? { state: 'unreadable', problem: { ...cases } } : { cases };
}

function counted(cases: readonly TestCase[]): Required<Pick<TestReport, 'counts' | 'failures'>> {
  const counts = { passed: 0, failed: 0, errored: 0, skipped: 0 };
  const failures: NonNullable<TestReport['failures']> = [];
  for (const test of cases) {
    counts[test.outcome] += 1;
    if ((test.outcome === 'failed' || test.outcome === 'errored') && failures.length < MOST_FAILURES) {
      const { message, line } = test;
      failures.push({ name: boundedText(nameOfTest(test), 500), ...(message === undefined ? {} : { message }), line });
    }
  }
  return { counts, failures };
}

interface BaseReport {
  readonly kind: TestKind;
  readonly path: string;
  readonly cases?: readonly TestCase[];
  /** Why it could not be read there. */
  readonly problem?: string;
}

/** The reports of today as they were at the base, and those that the record named there and no longer names. */
async function reportsBefore(
  record: string,
  reports: readonly { readonly kind: TestKind; readonly path: string }[],
  tree: Tree,
): Promise<ReadonlyMap<string, BaseReport>> {
  const document = await tree.document(record);
  const named = isRecord(document?.value) ? document.value['tests'] : undefined;
  const then = isRecord(named)
    ? TEST_KINDS.flatMap((kind) =>
        [named[kind]].flat().flatMap((stated) => {
          const resolved =
            typeof stated === 'string'
              ? resolvePath({ has: tree.has, hasFolder: () => false }, stated, record)
              : undefined;
          return resolved && 'path' in resolved ? [{ kind, path: resolved.path }] : [];
        }),
      )
    : [];
  const wanted = new Map([...then, ...reports].map((report) => [report.path, report]));
  const texts = await tree.texts([...wanted.keys()]);
  const before = new Map<string, BaseReport>();
  for (const [path, text] of texts) {
    const { kind = 'unit' } = wanted.get(path) ?? {};
    const cases = text.length > LIMITS.evidence ? { message: 'it is too long to be read' } : parseJunit(path, text);
    before.set(path, 'message' in cases ? { kind, path, problem: cases.message } : { kind, path, cases });
  }
  return before;
}

function sinceBase(base: BaseReport | undefined, change: TestChanges): NonNullable<TestReport['sinceBase']> {
  const { tests, removed, moved, nowSkipped } = change;
  const common = { tests, removed: nameList(removed), moved, nowSkipped: nameList(nowSkipped) };
  if (!base) return { state: 'new', ...common };
  if (base.problem !== undefined) return { state: 'unreadable', problem: boundedText(base.problem, 2000), ...common };
  return { state: 'compared', ...common };
}
