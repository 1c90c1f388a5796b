import { describe, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compareWithBase } from '../../src/sources/compare-with-base.ts';
import { gitIn } from '../../src/sources/git.ts';
import { temporaryClone, temporaryRepository, type TemporaryRepository } from '../support/temporary-repository.ts';

/** `main` with two commits, a branch that left at the first, and what a hosting service makes of both: a merge commit. */
function pullRequest(): {
  readonly there: TemporaryRepository;
  readonly first: string;
  readonly main: string;
  readonly head: string;
  readonly merge: string;
} {
  const there = temporaryRepository();
  const first = there.commit('first', { 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' });
  there.run('checkout', '-q', '-b', 'feature');
  const head = there.commit('feature', { 'a.txt': 'changed', 'new.txt': 'x' });
  there.run('checkout', '-q', 'main');
  const main = there.commit('main', { 'b.txt': 'changed on main' });
  there.run('checkout', '-q', '--detach');
  there.run('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  const merge = there.run('rev-parse', 'HEAD');
  there.run('update-ref', 'refs/pull/1/merge', merge);
  return { there, first, main, head, merge };
}

const request = (ref: string, fetch = false): { readonly ref: string; readonly fetch: boolean } => ({ ref, fetch });

describe('a merge commit', () => {
  const { there, main, merge } = pullRequest();
  test('is compared with its first parent: what the pull request changes, and nothing that main changed', async () => {
    const comparison = await compareWithBase(there.git(), request('first-parent'));
    expect(comparison).toMatchObject({ head: merge, base: { commit: main }, mergeBase: { commit: main } });
    expect([...(comparison.changed ?? [])].sort()).toEqual(['a.txt', 'new.txt']);
    expect(await comparison.base?.texts(['b.txt', 'a.txt'])).toEqual(
      new Map([
        ['b.txt', 'changed on main'],
        ['a.txt', 'a'],
      ]),
    );
    expect(comparison.missing).toBeUndefined();
  });
});

describe('a branch', () => {
  const { there, first, main, head } = pullRequest();
  there.run('checkout', '-q', 'feature');
  test('is compared with the commit where it left the base', async () => {
    const comparison = await compareWithBase(there.git(), request('main'));
    expect(comparison).toMatchObject({ head, base: { commit: main }, mergeBase: { commit: first } });
    expect([...(comparison.changed ?? [])].sort()).toEqual(['a.txt', 'new.txt']);
  });
  test('counts what lies in the working tree, from any folder and whatever the user prefers', async () => {
    there.write({ 'c.txt': 'edited', 'untracked.txt': 'x', 'staged.txt': 'x', 'sub/own.txt': 'x' });
    there.run('add', 'staged.txt', 'sub/own.txt');
    rmSync(join(there.root, 'b.txt'));
    for (const [name, value] of [
      ['diff.relative', 'true'],
      ['diff.noprefix', 'true'],
      ['diff.renames', 'copies'],
      ['diff.external', 'false'],
    ])
      there.run('config', name ?? '', value ?? '');
    const comparison = await compareWithBase(there.git(join(there.root, 'sub')), request('main'));
    expect([...(comparison.changed ?? [])].sort()).toEqual([
      'a.txt',
      'b.txt',
      'c.txt',
      'new.txt',
      'staged.txt',
      'sub/own.txt',
    ]);
  });
  test('a commit, a tag, or what stands before HEAD may be named', async () => {
    there.run('tag', 'v1', first);
    for (const ref of [first, first.slice(0, 10), 'v1', 'HEAD~1', 'HEAD^']) {
      expect(await compareWithBase(there.git(), request(ref))).toMatchObject({ base: { commit: first } });
    }
  });
});

describe('no base', () => {
  test('was asked for: only the head, and the trees of commits that are here', async () => {
    const { there, first, merge } = pullRequest();
    const comparison = await compareWithBase(there.git(), undefined);
    expect(comparison).toEqual({ head: merge, treeAt: expect.any(Function) });
    expect((await comparison.treeAt?.(first))?.paths).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(await comparison.treeAt?.('0'.repeat(40))).toBeUndefined();
    expect(await comparison.treeAt?.('--help')).toBeUndefined();
  });
  test('is there: an empty repository', async () => {
    expect(await compareWithBase(temporaryRepository().git(), undefined)).toEqual({});
    expect(await compareWithBase(temporaryRepository().git(), request('first-parent'))).toEqual({
      missing: 'the repository has no commit yet',
    });
  });
  test('is there: the first commit', async () => {
    const there = temporaryRepository();
    there.commit('first', { 'a.txt': 'a' });
    expect(await compareWithBase(there.git(), request('first-parent', true))).toMatchObject({
      missing: 'HEAD is the first commit: there is none before it to compare with',
    });
  });
  test('is there: unrelated histories', async () => {
    const there = temporaryRepository();
    const main = there.commit('main', { 'a.txt': 'a' });
    there.run('checkout', '-q', '--orphan', 'other');
    there.commit('other');
    const comparison = await compareWithBase(there.git(), request('main'));
    expect(comparison).toMatchObject({
      base: { commit: main },
      missing: `no common ancestor of HEAD and ${main.slice(0, 9)}: their histories are unrelated`,
    });
    expect(comparison.mergeBase).toBeUndefined();
    expect(comparison.changed).toBeUndefined();
  });
  test('without git', async () => {
    const { there } = pullRequest();
    expect(await compareWithBase(gitIn(there.root, { PATH: '/nonexistent' }), request('main'))).toEqual({
      missing: 'the repository has no commit yet',
    });
  });
  describe('is named by a word that is none', () => {
    const { there } = pullRequest();
    const clone = temporaryClone(there);
    const before = clone.run('for-each-ref');
    test.each([
      '--upload-pack=touch pwned',
      '-x',
      '+main:refs/heads/pwned',
      'main:refs/heads/pwned',
      '^main',
      'HEAD:a.txt',
      'a b',
      '',
      'nowhere',
      'refs/heads/nowhere',
    ])('%j', async (ref) => {
      expect(await compareWithBase(clone.git(), request(ref, true))).toMatchObject({
        missing: expect.stringMatching(
          /^the base `.*` is not in this checkout and could not be fetched; check out with `fetch-depth: 0`/,
        ),
      });
      expect(clone.run('for-each-ref')).toBe(before);
    });
  });
});

describe('a clone', () => {
  test('of everything knows the branches of origin by their names', async () => {
    const { there, first, main } = pullRequest();
    const clone = temporaryClone(there, '--branch', 'feature');
    expect(await compareWithBase(clone.git(), request('main'))).toMatchObject({
      base: { commit: main },
      mergeBase: { commit: first },
    });
    expect(await compareWithBase(clone.git(), request('origin/main'))).toMatchObject({ base: { commit: main } });
  });
  test('of one branch is asked for the other, and stays whole', async () => {
    const { there, first, main } = pullRequest();
    const clone = temporaryClone(there, '--branch', 'feature', '--single-branch');
    expect(await compareWithBase(clone.git(), request('main'))).toMatchObject({
      missing:
        'the base `main` is not in this checkout; check out with `fetch-depth: 0`, or leave the checkout its credentials',
    });
    expect(await compareWithBase(clone.git(), request('main', true))).toMatchObject({
      base: { commit: main },
      mergeBase: { commit: first },
    });
    expect(clone.run('rev-parse', '--is-shallow-repository')).toBe('false');
    expect(clone.run('config', '--list')).not.toMatch(/promisor|partialclone/);
  });
});

describe('a shallow checkout, as actions/checkout makes it', () => {
  const shallow = (there: TemporaryRepository, ref: string): TemporaryRepository => {
    const clone = temporaryClone(there, '--depth=1', '--no-checkout');
    clone.run('fetch', '-q', '--depth=1', 'origin', ref);
    clone.run('checkout', '-q', '--detach', 'FETCH_HEAD');
    clone.run('update-ref', '-d', 'refs/remotes/origin/main');
    return clone;
  };
  test('of a merge commit lacks its first parent, which is fetched where that is allowed', async () => {
    const { there, main } = pullRequest();
    const clone = shallow(there, 'refs/pull/1/merge');
    expect(await compareWithBase(clone.git(), request('first-parent'))).toMatchObject({
      missing:
        'the base commit is not in this checkout; check out with `fetch-depth: 0`, or leave the checkout its credentials',
    });
    const comparison = await compareWithBase(clone.git(), request('first-parent', true));
    expect(comparison).toMatchObject({ base: { commit: main }, mergeBase: { commit: main } });
    expect([...(comparison.changed ?? [])].sort()).toEqual(['a.txt', 'new.txt']);
    expect(clone.run('rev-parse', '--is-shallow-repository')).toBe('true');
  });
  test('is compared by several runs at a time, each of which fetches', async () => {
    const { there, main } = pullRequest();
    const clone = shallow(there, 'refs/pull/1/merge');
    const runs = Array.from({ length: 6 }, () => compareWithBase(clone.git(), request('first-parent', true)));
    for (const { base, missing } of await Promise.all(runs)) {
      expect(missing).toBeUndefined();
      expect(base?.commit).toBe(main);
    }
  });
  test('of a branch fetches the base and the history up to where the branch left it', async () => {
    const { there, first, main, head } = pullRequest();
    const clone = shallow(there, 'feature');
    expect(await compareWithBase(clone.git(), request('main'))).toMatchObject({
      head,
      missing: expect.stringContaining('`main` is not in this checkout'),
    });
    const comparison = await compareWithBase(clone.git(), request('main', true));
    expect(comparison).toMatchObject({ base: { commit: main }, mergeBase: { commit: first } });
    expect([...(comparison.changed ?? [])].sort()).toEqual(['a.txt', 'new.txt']);
    expect(await comparison.mergeBase?.texts(['b.txt'])).toEqual(new Map([['b.txt', 'b']]));
  });
  test('whose origin is gone says so', async () => {
    const { there } = pullRequest();
    const clone = shallow(there, 'refs/pull/1/merge');
    clone.run('remote', 'set-url', 'origin', 'file:///nonexistent');
    expect(await compareWithBase(clone.git(), request('first-parent', true))).toMatchObject({
      missing:
        'the base commit is not in this checkout and could not be fetched; check out with `fetch-depth: 0`, or leave the checkout its credentials',
    });
  });
});
