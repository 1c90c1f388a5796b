import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { badFindings, checkAtDesk } from '../support/desk.ts';
import { type Files, type GitRepository, gitRepository } from '../support/git-repository.ts';

const xml = (failed: boolean): string =>
  `<testsuite name="s"><testcase classname="c" name="a"/><testcase classname="c" name="b">${failed ? '<failure message="no"/>' : ''}</testcase></testsuite>\n`;
const record = (id: string, stage: string, more = ''): string =>
  `id: ${id}\ntitle: Feature ${id}\nstage: ${stage}\ncode: [${id}.py]\ntests: { unit: ${id}.xml }\n${more}`;
const POLICY =
  'version: 1\nrequires: { candidate: [tests], production: [tests] }\nseverity: { tests/reports-current: note }\n';

const MAIN: Files = {
  'README.md': '# Readme\n',
  'promotion.yml': POLICY,
  '.github/workflows/promotion.yml':
    'on: pull_request\njobs: { gates: { steps: [{ uses: acme/promotion-gates@v1 }] } }\n',
  'a/a.feature.yml': record('a', 'candidate'),
  'a/a.py': 'A = 1\n',
  'a/a.xml': xml(false),
  // Broken on main already.
  'b/b.feature.yml': record('b', 'candidate', 'depends-on: [a]\n'),
  'b/b.py': 'B = 1\n',
  'b/b.xml': xml(true),
  'c/c.feature.yml': record('c', 'exploratory'),
  'c/c.py': 'C = 1\n',
  'c/c.xml': xml(true),
};

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'pull-requests-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

let count = 0;
/** A repository whose branch `change` differs from `main` by these files. */
function pullRequest(change: Files, main: Files = MAIN): GitRepository {
  count += 1;
  const repository = gitRepository(join(root, String(count)));
  repository.commit('main', main);
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.commit('change', change);
  return repository;
}
const judged = async (change: Files, main: Files = MAIN, more: readonly string[] = []) => {
  const { status, report } = await checkAtDesk(pullRequest(change, main).folder, ['--base', 'main', ...more]);
  const features = Object.fromEntries(
    report.features.map((feature) => [
      feature.id,
      `${feature.because}: ${feature.verdict}${feature.blocksThisRun ? ', blocks' : ''}`,
    ]),
  );
  return {
    status,
    report,
    features,
    verdict: report.verdict,
    notices: report.notices.map(({ message }) => message).join('\n'),
  };
};

describe('what a pull request answers for', () => {
  test('nothing, where it touches no feature', async () => {
    const { status, verdict, features, report } = await judged({ 'README.md': '# Other\n' });
    expect([status, verdict, features, report.notJudged]).toEqual([0, 'nothing-to-judge', {}, 3]);
  });
  test('a raised stage: the feature, whole, at the new stage', async () => {
    const { status, features, report } = await judged({ 'c/c.feature.yml': record('c', 'candidate') });
    expect([status, features]).toEqual([1, { c: 'raised: blocked, blocks' }]);
    expect(badFindings(report)).toEqual(['c tests/tests-passed fail open']);
    expect(report.features[0]).toMatchObject({ stage: 'candidate', raisedFrom: 'exploratory' });
  });
  test('a feature that is registered above the first stage', async () => {
    const { features } = await judged({
      'd/d.feature.yml': record('d', 'candidate'),
      'd/d.py': '',
      'd/d.xml': xml(true),
    });
    expect(features).toEqual({ d: 'registered: blocked, blocks' });
  });
  test('a feature that is registered at the first stage blocks nothing', async () => {
    const { status, features } = await judged({ 'd/d.feature.yml': 'id: d\ntitle: D\nstage: exploratory\n' });
    expect([status, features]).toEqual([0, { d: 'registered: ready' }]);
  });
  test('a changed subject: the feature at its stage; what was broken before is already on main', async () => {
    const { status, features, report } = await judged({ 'b/b.py': 'B = 2\n' });
    expect([status, features]).toEqual([0, { b: 'changed: blocked' }]);
    expect(badFindings(report)).toEqual(['b tests/tests-passed fail already-on-main']);
  });
  test('naming other evidence makes it its own, bad as it was before', async () => {
    const repointed = record('b', 'candidate', 'depends-on: [a]\n').replace('unit: b.xml', 'unit: ../c/c.xml');
    const { status, report } = await judged({ 'b/b.feature.yml': repointed });
    expect(status).toBe(1);
    expect(badFindings(report)).toEqual(['b tests/tests-passed fail open']);
    const retitled = await judged({
      'b/b.feature.yml': record('b', 'candidate', 'depends-on: [a]\n').replace('title: Feature b', 'title: B'),
    });
    expect([retitled.status, retitled.features]).toEqual([0, { b: 'changed: blocked' }]);
  });
  test('what it breaks itself blocks', async () => {
    const { status, report } = await judged({ 'a/a.xml': xml(true) });
    expect(status).toBe(1);
    expect(badFindings(report)).toEqual(['a tests/tests-passed fail open']);
  });
  test('a lowered stage: who leans on it', async () => {
    const main = { ...MAIN, 'b/b.feature.yml': record('b', 'production', 'depends-on: [a]\n'), 'b/b.xml': xml(false) };
    const { status, features, report } = await judged({ 'a/a.feature.yml': record('a', 'exploratory') }, main);
    expect([status, features]).toEqual([1, { a: 'lowered: ready', b: 'depends: blocked, blocks' }]);
    expect(badFindings(report)).toEqual(['b governance/dependencies-ready fail open']);
    expect(report.features[0]?.dependents).toEqual([{ id: 'b', stage: 'production' }]);
  });
  test('a retired feature asks for nothing more', async () => {
    const { status, features } = await judged(
      {
        'a/a.feature.yml': record('a', 'retired'),
        'a/a.xml': undefined,
        'b/b.feature.yml': undefined,
        'c/c.feature.yml': undefined,
      },
      { ...MAIN, 'b/b.feature.yml': record('b', 'exploratory') },
    );
    expect([status, features]).toEqual([0, { a: 'lowered: ready', b: 'removed: ready', c: 'removed: ready' }]);
  });
  test('a record above the first stage may not just vanish', async () => {
    const { status, report } = await judged({ 'a/a.feature.yml': undefined });
    expect(status).toBe(1);
    expect(badFindings(report).filter((line) => line.endsWith('open'))).toEqual(['a governance/record-kept fail open']);
    expect(report.features.find(({ id }) => id === 'a')?.findings[0]?.paste?.text).toBe('stage: retired');
  });
  test('a stage that is not in the list is judged as the strictest and told on its line', async () => {
    const { status, report } = await judged({ 'a/a.feature.yml': record('a', 'prodution') });
    expect(status).toBe(1);
    const finding = report.features[0]?.findings.find(({ check }) => check === 'governance/record-valid');
    expect(finding).toMatchObject({
      outcome: 'fail',
      location: { path: 'a/a.feature.yml', line: 3 },
      message: '`prodution` is not a stage; did you mean `production`?',
    });
  });
});

describe('what judges comes from the base', () => {
  test('a loosened policy does not help its own pull request, and the change is told', async () => {
    const { status, notices, report } = await judged({
      'promotion.yml': POLICY.replace('severity: {', 'severity: { tests/tests-passed: note,'),
      'c/c.feature.yml': record('c', 'candidate'),
    });
    expect(status).toBe(1);
    expect(notices).toMatch(/`promotion.yml` is changed by this pull request/);
    expect(report.verdictChanges).toEqual([
      { feature: 'b', from: 'blocked', to: 'ready' },
      { feature: 'c', from: 'blocked', to: 'ready' },
    ]);
  });
  test('only policy, waivers or known debt: nothing blocks, and the verdicts that will change are listed', async () => {
    const { status, verdict, report } = await judged({
      'promotion.yml': POLICY.replace('severity: {', 'severity: { tests/tests-passed: note,'),
    });
    expect([status, verdict]).toEqual([0, 'nothing-to-judge']);
    expect(report.verdictChanges).toEqual([{ feature: 'b', from: 'blocked', to: 'ready' }]);
  });
  test('a waiver that the pull request brings is shown and does nothing', async () => {
    const waivers =
      'version: 1\nwaivers:\n  - { check: tests/tests-passed, feature: a, reason: the lab moves house, until: 2026-12-31 }\n';
    const { status, report } = await judged({ 'promotion.waivers.yml': waivers, 'a/a.xml': xml(true) });
    expect(status).toBe(1);
    expect(report.waivers).toMatchObject([{ state: 'not-merged', feature: 'a', daysLeft: 38 }]);
  });
  test('a merged waiver holds; who merged it is found in git', async () => {
    const waivers =
      'version: 1\nwaivers:\n  - { check: tests/tests-passed, feature: a, reason: the lab moves house, until: 2026-12-31 }\n';
    const repository = gitRepository(join(root, 'waiver'));
    repository.commit('main', MAIN);
    repository.commit('Accept the failing test for now (#412)', { 'promotion.waivers.yml': waivers });
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.commit('change', { 'a/a.xml': xml(true) });
    const during = await checkAtDesk(repository.folder, ['--base', 'main']);
    expect([during.status, during.report.counts.waived]).toEqual([0, 1]);
    expect(during.report.waivers[0]?.approvedBy).toMatch(/^#412 \([0-9a-f]{9}\)$/);
    const after = await checkAtDesk(repository.folder, ['--base', 'main'], '2027-01-01T00:00:00Z');
    expect(after.status).toBe(1);
    expect(badFindings(after.report)).toEqual([
      'a tests/tests-passed fail open',
      'a governance/waivers-current fail open',
    ]);
  });
  test('the workflow that runs the suite is told when it changes', async () => {
    const { notices } = await judged({
      '.github/workflows/promotion.yml': 'on: push\njobs: { gates: { steps: [{ uses: acme/promotion-gates@v1 }] } }\n',
    });
    expect(notices).toMatch(/which runs this suite, is changed/);
  });
  test('known debt that grows is told', async () => {
    const entry = (fingerprint: string): object => ({ check: 'tests/tests-passed', feature: 'b', fingerprint });
    const baseline = (...entries: object[]): string => JSON.stringify({ version: 1, findings: entries });
    const { notices, status } = await judged(
      { 'promotion.baseline.json': baseline(entry('x'), entry('y')) },
      { ...MAIN, 'promotion.baseline.json': baseline(entry('x')) },
    );
    expect([status, notices]).toEqual([0, expect.stringMatching(/grow by 1/)]);
  });
});

describe('the first pull request', () => {
  test('is green: it reports what it would have blocked', async () => {
    const { status, verdict, report } = await judged(
      { 'c/c.feature.yml': record('c', 'candidate'), 'c/c.xml': xml(true), 'c/c.py': '' },
      { 'README.md': '# Readme\n' },
    );
    expect([status, verdict, report.ready, report.enforced.value]).toEqual([0, 'blocked', false, false]);
    expect(report.enforced.because).toMatch(/first run/);
  });
});

describe('locks and the next stage', () => {
  test('a locked check blocks at the first stage', async () => {
    const { status, report } = await judged({
      'c/c.feature.yml': record('c', 'exploratory', 'locked: [tests/tests-passed]\n'),
    });
    expect(status).toBe(1);
    expect(badFindings(report)).toEqual(['c tests/tests-passed fail open']);
  });
  test('a lock that names nothing is told, with the one that was meant', async () => {
    const { report } = await judged({ 'c/c.feature.yml': record('c', 'exploratory', 'locked: [tests/test-passed]\n') });
    expect(report.features[0]?.findings.find(({ check }) => check === 'governance/record-valid')?.message).toMatch(
      /did you mean `tests\/tests-passed`/,
    );
  });
  test('what is missing for the next stage is listed', async () => {
    const { status, report } = await judged({ 'c/c.py': 'C = 2\n' });
    expect(status).toBe(0);
    expect(report.features[0]?.next).toMatchObject({
      stage: 'candidate',
      missing: [{ check: 'tests/tests-passed', outcome: 'fail' }],
    });
  });
});

describe('a pull request that deletes what a feature rests on', () => {
  test.each(['a/a.xml', 'a/a.py'])('%s: the feature answers for it', async (path) => {
    const main = { ...MAIN, 'promotion.yml': POLICY.replace(' tests/reports-current: note ', '') };
    const { features, report } = await judged({ [path]: undefined }, main);
    expect(Object.keys(features)).toContain('a');
    expect(
      report.features
        .find(({ id }) => id === 'a')
        ?.findings.filter(({ outcome, standing }) => outcome === 'unknown' && standing === 'open'),
    ).not.toEqual([]);
  });
});

test('a run that takes longer than the policy allows is undecided, and says so', async () => {
  const repository = gitRepository(join(root, 'late'));
  repository.commit('main', { ...MAIN, 'promotion.yml': `${POLICY}timeout: 0.000001\n` });
  const { status, report } = await checkAtDesk(repository.folder);
  expect([status, report.verdict]).toEqual([1, expect.stringMatching(/undecided|blocked/)]);
  expect(report.notices.map(({ message }) => message).join()).toMatch(/that a run may take are used up/);
});
