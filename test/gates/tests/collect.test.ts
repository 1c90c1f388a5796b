import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { evidenceTests } from '../../../src/generated/validators/evidence-tests.js';
import { collect } from '../../../src/gates/tests/collect.ts';
import { subjectsOf } from '../../../src/gates/tests/subjects-of.ts';
import { testsGate } from '../../../src/gates/tests/gate.ts';
import type { Files } from '../../support/git-repository.ts';
import { answersOf, blobId, openFeature, sha256, temporaryRepository } from '../../support/open-feature.ts';

const RECORD = 'features/burst/burst.feature.yml';
const UNIT = 'features/burst/reports/unit.xml';
const REPLAY = 'features/burst/reports/replay.xml';
const RUN = 'features/burst/reports/unit.run.json';
const SCORE = 'def score(rows):\n    return max(rows)\n';

/** A JUnit report; a `!` at a test's end makes it fail, a `?` skips it. */
function junit(...tests: readonly string[]): string {
  const cases = tests.map((written) => {
    const inner = written.endsWith('!') ? '<failure message="no"/>' : written.endsWith('?') ? '<skipped/>' : '';
    return `<testcase classname="c" name="${written.replace(/[!?]$/, '')}">${inner}</testcase>\n`;
  });
  return `<testsuites>\n<testsuite name="s">\n${cases.join('')}</testsuite>\n</testsuites>\n`;
}

function record(tests: string, more = ''): string {
  return `id: burst\ntitle: Burst\nstage: candidate\ncode: [score.py]\ntests: { ${tests} }\n${more}`;
}

function runRecord(report: string, code: string = SCORE): string {
  return `${JSON.stringify({ version: 1, code: { '../score.py': blobId(code) }, outputs: { 'unit.xml': { sha256: sha256(report) } } })}\n`;
}

const WITH_RUN = 'runs: [reports/unit.run.json]\n';
const BASE: Files = {
  [RECORD]: record('unit: reports/unit.xml, integration: reports/replay.xml'),
  'features/burst/score.py': SCORE,
  [UNIT]: junit('one', 'two', 'three?'),
  [REPLAY]: junit('replay'),
};

let repository: ReturnType<typeof temporaryRepository>;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

async function look(base?: string): Promise<{ readonly lines: readonly string[]; readonly summary: string }> {
  const context = await openFeature(repository.folder, base);
  const units = await collect(context);
  const subjects = new Set(subjectsOf(context.feature, context.repository));
  for (const unit of units) {
    evidenceTests(unit);
    expect(evidenceTests.errors ?? []).toEqual([]);
    expect(JSON.parse(JSON.stringify(unit))).toEqual(unit);
    const here = unit.subjects.flatMap(({ path, blob }) => (path !== undefined && blob !== undefined ? [path] : []));
    for (const path of here) expect(subjects).toContain(path);
  }
  return { lines: answersOf(testsGate, units).map(({ line }) => line), summary: testsGate.summarise(units) };
}

/** Commits the base, then the change on a branch, and looks at it with the base. */
async function change(files: Files, base: Files = BASE): Promise<Awaited<ReturnType<typeof look>>> {
  repository.commit('base', base);
  repository.git('checkout', '--quiet', '-b', 'work');
  repository.commit('change', files);
  return look('main');
}

const about = (lines: readonly string[], check: string): readonly string[] =>
  lines.filter((line) => line.split(' ')[1] === `${check}:`);
const bad = (lines: readonly string[]): readonly string[] => lines.filter((line) => !line.startsWith('pass'));

test('nothing changed: everything holds', async () => {
  const { lines, summary } = await change({ 'README.md': 'x' });
  expect(bad(lines)).toEqual([]);
  expect(about(lines, 'reports-current')).toHaveLength(2);
  expect(summary).toBe('3 unit, 1 integration: all that ran passed, 1 skipped, none removed');
});

test('a record without tests, and a repository without a record', async () => {
  repository.commit('base', { [RECORD]: 'id: burst\ntitle: Burst\nstage: candidate\n' });
  expect((await look()).lines).toEqual(['fail reports-present: the record names no test reports']);
  const context = await openFeature(repository.folder);
  expect(await collect({ ...context, feature: { ...context.feature, path: '' } })).toEqual([]);
});

describe('reports', () => {
  test('failures are told with the line in the report', async () => {
    repository.commit('base', { ...BASE, [UNIT]: junit('one', 'two!') });
    const [unit] = await collect(await openFeature(repository.folder));
    expect(unit?.reports[0]).toMatchObject({
      counts: { passed: 1, failed: 1 },
      failures: [{ name: 'c › two', message: 'no', line: 4 }],
    });
  });
  test.each<[string, Files, RegExp]>([
    ['one that is not there', { [UNIT]: undefined }, /^unknown reports-present: unit tests: there is no file/],
    ['one that is something else', { [UNIT]: 'episode,tp\n' }, /^fail reports-readable: .*does not start with/],
    ['one that breaks off', { [UNIT]: junit('one').slice(0, -20) }, /^fail reports-readable: .*unclosed tag/],
    ['one with a document type', { [UNIT]: `<!DOCTYPE x>${junit('one')}` }, /^fail reports-readable: .*DOCTYPE/],
    [
      'one that is a link',
      { [UNIT]: { link: '/etc/hostname' } },
      /^fail reports-readable: .*symbolic link|^unknown reports-present: .*symbolic link/,
    ],
    ['an empty one', { [UNIT]: '<testsuites/>' }, /^fail tests-ran: the report of the unit tests holds no test/],
    [
      'one whose numbers are made up',
      { [UNIT]: '<testsuite tests="214" failures="0"></testsuite>' },
      /^fail tests-ran/,
    ],
  ])('%s', async (_, files, wanted) => {
    repository.commit('base', { ...BASE, ...files });
    const { lines } = await look();
    expect(bad(lines).some((line) => wanted.test(line))).toBe(true);
    expect(about(lines, 'tests-passed')[0]).toMatch(/^unknown/);
  });
  test('a path that leads out of the repository is never read', async () => {
    repository.commit('base', { ...BASE, [RECORD]: record('unit: ../../../etc/passwd') });
    expect((await look()).lines).toEqual(['fail reports-present: the record names no test reports']);
  });
});

describe('tests that are gone', () => {
  test('are named', async () => {
    const { lines, summary } = await change({ [UNIT]: junit('one', 'three?') });
    expect(about(lines, 'tests-not-removed')).toEqual([
      'fail tests-not-removed: gone since the merge base: 1 unit test: `c › two`',
      'pass tests-not-removed: the one integration test of the merge base is still there',
    ]);
    expect(summary).toMatch(/1 removed$/);
  });
  test('are gone too when their report is no longer named', async () => {
    const { lines } = await change({ [RECORD]: record('unit: reports/unit.xml') });
    expect(about(lines, 'tests-not-removed')).toContain(
      'fail tests-not-removed: the record no longer names `features/burst/reports/replay.xml`, and with it went 1 integration test: `c › replay`',
    );
  });
  test('are not gone when their report has another name', async () => {
    const { lines } = await change({
      [RECORD]: record('unit: reports/unit.xml, integration: reports/new.xml'),
      [REPLAY]: undefined,
      'features/burst/reports/new.xml': junit('replay'),
    });
    expect(bad(about(lines, 'tests-not-removed'))).toEqual([]);
  });
  test('skipping one is said', async () => {
    const { lines } = await change({ [UNIT]: junit('one', 'two?', 'three?') });
    expect(about(lines, 'tests-not-removed')[0]).toMatch(
      /^pass .*; 1 test that ran at the merge base is skipped now: `c › two`$/,
    );
  });
  test('are compared with the merge base, not with what main has got since', async () => {
    repository.commit('base', BASE);
    repository.git('checkout', '--quiet', '-b', 'work');
    repository.commit('change', { 'README.md': 'x' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit('more tests', { [UNIT]: junit('one', 'two', 'three', 'four') });
    repository.git('checkout', '--quiet', 'work');
    expect(bad(about((await look('main')).lines, 'tests-not-removed'))).toEqual([]);
  });
  test('cannot be told without a base', async () => {
    repository.commit('base', BASE);
    expect(about((await look()).lines, 'tests-not-removed')[0]).toMatch(/^skipped/);
    expect(about((await look('gone')).lines, 'tests-not-removed')[0]).toMatch(
      /^skipped .*the base `gone` is not in this checkout/,
    );
  });
  test('cannot be told where the report at the base was none', async () => {
    const { lines } = await change({ [UNIT]: junit('one') }, { ...BASE, [UNIT]: '<html/>' });
    expect(about(lines, 'tests-not-removed')[0]).toMatch(/^skipped .*outermost element is <html>/);
  });
});

async function current(files: Files, base?: Files): Promise<string | undefined> {
  return about((await change(files, base)).lines, 'reports-current')[0];
}

describe('which code a report is about', () => {
  const tested = `${SCORE}# better\n`;

  test('the code changed and the report did not', async () =>
    expect(await current({ 'features/burst/score.py': tested })).toMatch(
      /^unknown .*older than the code: `features\/burst\/score.py` changed/,
    ));
  test('a file of code is gone and the report did not change', async () =>
    expect(
      await current(
        { 'features/burst/lib/a.py': undefined },
        {
          ...BASE,
          [RECORD]: record('unit: reports/unit.xml').replace('[score.py]', '[score.py, lib/]'),
          'features/burst/lib/a.py': 'a',
          'features/burst/lib/b.py': 'b',
        },
      ),
    ).toMatch(/^unknown .*`features\/burst\/lib\/a.py` changed/));
  test('both changed', async () =>
    expect(await current({ 'features/burst/score.py': tested, [UNIT]: junit('one', 'two', 'three') })).toMatch(
      /^unknown .*nothing says .*both it and the code changed/,
    ));
  test('the report alone changed', async () =>
    expect(await current({ [UNIT]: junit('one', 'two', 'three') })).toMatch(
      /^unknown .*it is new or changed, and no run record lists it/,
    ));
  test('no base', async () => {
    repository.commit('base', BASE);
    expect(about((await look()).lines, 'reports-current')[0]).toMatch(/^unknown .*no base to compare with/);
  });
  test('the record names no code', async () =>
    expect(
      await current(
        { 'README.md': 'x' },
        { ...BASE, [RECORD]: record('unit: reports/unit.xml').replace('code: [score.py]\n', '') },
      ),
    ).toMatch(/^unknown .*the record names no code/));

  describe('with a run record', () => {
    const report = junit('one', 'two', 'three');
    const files = (more: Files): Files => ({
      [RECORD]: record('unit: reports/unit.xml', WITH_RUN),
      'features/burst/score.py': tested,
      [UNIT]: report,
      ...more,
    });
    test('that lists this report and this code', async () =>
      expect(await current(files({ [RUN]: runRecord(report, tested) }))).toBe(
        `pass reports-current: the unit tests ran on the one file of code that is here, says \`${RUN}\``,
      ));
    test('of other code', async () =>
      expect(await current(files({ [RUN]: runRecord(report, SCORE) }))).toMatch(
        /^unknown .*ran on other code: `features\/burst\/score.py` differs$/,
      ));
    test('of another report says nothing about this one', async () =>
      expect(await current(files({ [RUN]: runRecord(junit('one'), tested) }))).toMatch(
        /^unknown .*both it and the code changed/,
      ));
    test('that cannot be read says nothing', async () =>
      expect(await current(files({ [RUN]: '{' }))).toMatch(/^unknown .*nothing says/));
    test('that names test code which has changed since', async () => {
      const run = JSON.stringify({
        version: 1,
        code: { '../score.py': blobId(tested), '../test_score.py': blobId('old') },
        outputs: { 'unit.xml': { sha256: sha256(report) } },
      });
      expect(await current(files({ [RUN]: run, 'features/burst/test_score.py': 'new' }))).toMatch(
        /^unknown .*`features\/burst\/test_score.py` differs$/,
      );
    });
    test('holds without a base, and after a squash', async () => {
      repository.commit('all', { ...BASE, ...files({ [RUN]: runRecord(report, tested) }) });
      repository.git('checkout', '--quiet', '--orphan', 'fresh');
      repository.git('commit', '--quiet', '--message', 'no history');
      expect(about((await look()).lines, 'reports-current')[0]).toMatch(/^pass/);
    });
    test('is believed before what changed since the base', async () => {
      const base = { ...BASE, ...files({ [RUN]: runRecord(report, SCORE) }) };
      expect(await current({ 'README.md': 'x' }, base)).toMatch(/^unknown .*ran on other code/);
    });
  });
});

test('a hundred thousand tests, half of them gone: the evidence stays small', async () => {
  const names = Array.from({ length: 100_000 }, (_, index) => `t${index}${index % 10 === 0 ? '!' : ''}`);
  repository.commit('base', { ...BASE, [UNIT]: junit(...names) });
  repository.git('checkout', '--quiet', '-b', 'work');
  repository.commit('change', { [UNIT]: junit(...names.slice(50_000)) });
  const [unit] = await collect(await openFeature(repository.folder, 'main'));
  expect(unit?.reports[0]?.counts).toEqual({ passed: 45_000, failed: 5000, errored: 0, skipped: 0 });
  expect(unit?.reports[0]?.sinceBase?.removed.total).toBe(50_000);
  expect(JSON.stringify(unit).length).toBeLessThan(30_000);
});
