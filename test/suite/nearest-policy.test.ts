import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { atDesk, badFindings, checkAtDesk } from '../support/desk.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const record = (id: string): string =>
  `id: ${id}\ntitle: Burst\nstage: exploratory\nowners: [ada]\ntests: { unit: [unit.xml] }\n`;
const FAILING =
  '<testsuite name="unit" tests="1"><testcase classname="a" name="b"><failure message="no"/></testcase></testsuite>\n';
const BLOCKS = 'version: 1\nseverity: { tests/tests-passed: block, tests/reports-current: note }\n';

describe('the policy that nobody names', () => {
  let repository: GitRepository;
  const below = (path: string): string => join(repository.folder, path);

  beforeAll(() => {
    repository = gitRepository(temporaryFolder());
    repository.commit('files', {
      'promotion.yml': BLOCKS,
      'one/burst.feature.yml': record('one'),
      'one/unit.xml': FAILING,
      'one/src/deep/code.py': 'print(1)\n',
      'own/promotion.yml': BLOCKS.replace('block', 'note'),
      'own/feature/burst.feature.yml': record('own'),
      'own/feature/unit.xml': FAILING,
    });
  });

  test.each(['.', 'one'])('is that of the root, in %s', async (folder) => {
    const { status, report } = await checkAtDesk(below(folder));
    expect(status).toBe(1);
    expect(badFindings(report)).toContain('one tests/tests-passed fail open');
    expect(report.policy).toMatchObject({ path: 'promotion.yml' });
  });

  test('is the nearest one above a project', async () => {
    const { status, report } = await checkAtDesk(below('own/feature'));
    expect(status).toBe(0);
    expect(report.policy).toMatchObject({ path: 'own/promotion.yml' });
  });

  test('is told by `policy` too', async () => {
    expect((await atDesk(below('one/src/deep'), ['policy'])).output).toMatch(/^The policy in promotion\.yml$/m);
  });

  test('known debt is written beside it, where it counts', async () => {
    const { output } = await atDesk(below('one'), ['baseline']);
    expect(output).toMatch(/^\.\.\/promotion\.baseline\.json: 1 finding accepted/);
    expect(existsSync(below('promotion.baseline.json'))).toBe(true);
    repository.commit('debt', {});
    expect((await checkAtDesk(below('one'))).status).toBe(0);
    expect((await atDesk(below('one'), ['baseline'])).output).toMatch(/: 1 finding before, 1 now/);
    rmSync(below('promotion.baseline.json'));
    repository.commit('no debt', {});
  });

  test('beside a policy from elsewhere, known debt is written where it counts: at the root', async () => {
    const elsewhere = temporaryFolder();
    writeFileSync(join(elsewhere, 'promotion.yml'), BLOCKS);
    await atDesk(below('.'), ['baseline', '--config', join(elsewhere, 'promotion.yml')]);
    expect(existsSync(join(elsewhere, 'promotion.baseline.json'))).toBe(false);
    expect(existsSync(below('promotion.baseline.json'))).toBe(true);
    rmSync(below('promotion.baseline.json'));
  });

  test('counts before git tracks it', async () => {
    const { folder, commit } = gitRepository(temporaryFolder());
    commit('files', { 'a/burst.feature.yml': record('a'), 'a/unit.xml': FAILING });
    writeFileSync(join(folder, 'promotion.yml'), BLOCKS);
    const { status, report } = await checkAtDesk(join(folder, 'a'));
    expect(status).toBe(1);
    expect(report.policy).toEqual({ source: 'given', path: '../promotion.yml', stages: expect.anything() });
  });

  test('is that of the base, whatever nearer one a pull request brings', async () => {
    const { folder, commit, git } = gitRepository(temporaryFolder());
    commit('main', { 'promotion.yml': BLOCKS, 'a/burst.feature.yml': record('a'), 'a/unit.xml': FAILING });
    git('checkout', '--quiet', '-b', 'topic');
    commit('topic', { 'a/promotion.yml': BLOCKS.replace('block', 'off'), 'a/b/promotion.yml/x': '' });
    for (const project of ['a', 'a/b']) {
      const { report } = await checkAtDesk(join(folder, project), ['--base', 'main']);
      expect(report.policy).toMatchObject({ source: 'base', path: 'promotion.yml' });
    }
  });

  test('is told to change where a pull request brings a nearer one, with what would be judged otherwise', async () => {
    const { folder, commit, git } = gitRepository(temporaryFolder());
    commit('main', { 'promotion.yml': BLOCKS, 'a/burst.feature.yml': record('one'), 'a/unit.xml': FAILING });
    git('checkout', '--quiet', '-b', 'topic');
    commit('topic', { 'a/promotion.yml': BLOCKS.replace('block', 'note') });
    const { report } = await checkAtDesk(join(folder, 'a'), ['--base', 'main']);
    expect(report.notices).toContainEqual({
      message: '`a/promotion.yml` is changed by this pull request; this run is judged by what the base branch says',
      location: { path: 'a/promotion.yml', line: 1 },
    });
    expect(report.verdictChanges).toEqual([{ feature: 'one', from: 'blocked', to: 'ready' }]);
  });

  test('may lie in a folder whose name starts with two dots', async () => {
    const { folder, commit } = gitRepository(temporaryFolder());
    commit('files', { '..data/promotion.yml': BLOCKS, '..data/promotion.waivers.yml': 'waivers: none\n' });
    const { status, complaints } = await atDesk(join(folder, '..data'), ['check']);
    expect(status).toBe(2);
    expect(complaints).toContain('..data/promotion.waivers.yml:1');
  });

  test('is no folder of that name', async () => {
    const { folder, commit } = gitRepository(temporaryFolder());
    commit('files', { 'promotion.yml': BLOCKS, 'a/promotion.yml/x': '', 'a/burst.feature.yml': record('a') });
    expect((await checkAtDesk(join(folder, 'a'))).report.policy).toMatchObject({ path: 'promotion.yml' });
  });

  test('of a folder above the repository is none', async () => {
    const above = temporaryFolder();
    writeFileSync(join(above, 'promotion.yml'), BLOCKS);
    mkdirSync(join(above, 'repository'));
    const { folder, commit } = gitRepository(join(above, 'repository'));
    commit('files', { 'burst.feature.yml': record('a'), 'unit.xml': FAILING });
    expect((await checkAtDesk(folder)).report.policy).toMatchObject({ source: 'built-in' });
  });
});
