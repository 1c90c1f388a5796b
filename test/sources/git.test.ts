import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { gitIn, nulSeparated } from '../../src/sources/git.ts';
import { headCommit } from '../../src/sources/head-commit.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { temporaryRepository } from '../support/temporary-repository.ts';

describe('git', () => {
  const there = temporaryRepository();
  const first = there.commit('first', { 'ü.txt': 'x' });

  test('answers with its status, output and complaint', async () => {
    expect(await there.git()(['rev-parse', 'HEAD'])).toEqual({
      status: 0,
      output: Buffer.from(`${first}\n`),
      complaint: '',
    });
    expect(await there.git()(['rev-parse', '--verify', 'nowhere'])).toEqual({
      status: 128,
      output: Buffer.alloc(0),
      complaint: 'fatal: Needed a single revision',
    });
  });
  test('is given input, and speaks English whatever the user speaks', async () => {
    const git = gitIn(there.root, { ...there.environment, LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de' });
    expect((await git(['hash-object', '--stdin'], { input: 'x' })).output.toString().trim()).toBe(
      there.run('rev-parse', 'HEAD:ü.txt'),
    );
    expect((await git(['nonsense'])).complaint).toMatch(/is not a git command/);
  });
  test('that does not read its input does no harm', async () => {
    expect((await there.git()(['--version'], { input: 'x'.repeat(1_000_000) })).status).toBe(0);
  });
  test('that is not installed, or has no folder to run in, says so', async () => {
    expect(await gitIn(there.root, { PATH: temporaryFolder() })(['--version'])).toMatchObject({
      status: 127,
      complaint: 'git is not installed',
    });
    const bin = temporaryFolder();
    writeFiles(bin, { git: 'not a program' });
    expect(await gitIn(there.root, { PATH: bin })(['--version'])).toMatchObject({
      status: 127,
      complaint: 'git is not installed',
    });
    expect(await gitIn(join(there.root, 'gone'), there.environment)(['--version'])).toMatchObject({
      status: 127,
      complaint: `there is no folder ${join(there.root, 'gone')}`,
    });
  });
  test('ends with its signal', async () => {
    const controller = new AbortController();
    const git = gitIn(there.root, there.environment, controller.signal);
    const waiting = git(['cat-file', '--batch'], { input: '' });
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });
  test('asks for no password', async () => {
    const answer = await gitIn(there.root, { ...there.environment, GIT_ALLOW_PROTOCOL: 'https' })(
      ['credential', 'fill'],
      { input: 'protocol=https\nhost=example.test\n\n' },
    );
    expect(answer.complaint).toMatch(/terminal prompts disabled/);
  });
});

test.each([
  ['', []],
  ['a\0', ['a']],
  ['a\0b\nc\0', ['a', 'b\nc']],
])('%j separated by NUL', (text, parts) => expect(nulSeparated(Buffer.from(text))).toEqual(parts));

describe('the checked-out commit', () => {
  test('has its parents, also where a shallow checkout lacks them', async () => {
    const there = temporaryRepository();
    const first = there.commit('first');
    there.run('checkout', '-q', '-b', 'other');
    const other = there.commit('other\n\nparent 0123456789012345678901234567890123456789');
    there.run('checkout', '-q', 'main');
    const main = there.commit('main');
    there.run('merge', '-q', '--no-ff', '-m', 'merge', 'other');
    expect(await headCommit(there.git())).toEqual({ commit: there.run('rev-parse', 'HEAD'), parents: [main, other] });
    there.run('checkout', '-q', '--detach', other);
    expect(await headCommit(there.git())).toEqual({ commit: other, parents: [first] });
    there.run('checkout', '-q', '--detach', first);
    expect(await headCommit(there.git())).toEqual({ commit: first, parents: [] });
  });
  test('is not there in an empty repository', async () => {
    expect(await headCommit(temporaryRepository().git())).toBeUndefined();
  });
});
