import { describe, expect, test } from '@jest/globals';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Git } from '../../src/sources/git.ts';
import { gitTree } from '../../src/sources/git-tree.ts';
import { compareWithBase } from '../../src/sources/compare-with-base.ts';
import { temporaryClone, temporaryRepository } from '../support/temporary-repository.ts';

describe('the files of a commit', () => {
  const there = temporaryRepository();
  const inner = temporaryRepository();
  inner.commit('inner', { 'a.txt': 'x' });
  there.write({
    'a.yml': 'a: yes',
    'b.json': '{"b": NaN}',
    'same.yml': 'a: yes',
    'new\nline ü.txt': 'odd',
    'empty.txt': '',
    'mark.yml': '\uFEFFa: 1',
    'crlf.txt': 'one\r\n',
  });
  symlinkSync('/etc/hostname', join(there.root, 'link'));
  there.run('submodule', '--quiet', 'add', inner.root, 'vendor');
  const commit = there.commit('first');
  there.commit('second', { 'a.yml': 'a: changed', 'later.txt': 'x' });

  test('are as they were, without links and submodules', async () => {
    const tree = await gitTree(there.git(), commit);
    expect(tree.commit).toBe(commit);
    expect(tree.paths).toEqual([
      '.gitmodules',
      'a.yml',
      'b.json',
      'crlf.txt',
      'empty.txt',
      'mark.yml',
      'new\nline ü.txt',
      'same.yml',
    ]);
    expect(tree.has('a.yml')).toBe(true);
    expect(tree.has('later.txt')).toBe(false);
    expect(tree.blob('a.yml')).toBe(there.run('rev-parse', `${commit}:a.yml`));
    expect(tree.blob('link')).toBeUndefined();
  });
  test('are read together; those that are not there are left out', async () => {
    const tree = await gitTree(there.git(join(there.root, 'vendor/..')), commit);
    const texts = await tree.texts([
      'new\nline ü.txt',
      'nowhere',
      'a.yml',
      'same.yml',
      'a.yml',
      'empty.txt',
      'link',
      'mark.yml',
      'crlf.txt',
    ]);
    expect([...texts]).toEqual([
      ['new\nline ü.txt', 'odd'],
      ['a.yml', 'a: yes'],
      ['same.yml', 'a: yes'],
      ['empty.txt', ''],
      ['mark.yml', 'a: 1'],
      ['crlf.txt', 'one\r\n'],
    ]);
    expect(await tree.texts([])).toEqual(new Map());
  });
  test('are documents as their names say', async () => {
    const tree = await gitTree(there.git(), commit);
    expect(await tree.document('a.yml')).toMatchObject({ path: 'a.yml', value: { a: 'yes' } });
    expect(await tree.document('b.json')).toMatchObject({ value: { b: Number.NaN } });
    expect(await tree.document('nowhere.yml')).toBeUndefined();
  });
  test('are asked of git once', async () => {
    const asked: string[] = [];
    const git: Git = (arguments_, options) => {
      asked.push(`${arguments_.slice(0, 2).join(' ')} ${(options?.input ?? '').split('\n').length - 1}`);
      return there.git()(arguments_, options);
    };
    const tree = await gitTree(git, commit);
    await tree.texts(['a.yml', 'same.yml', 'b.json']);
    await tree.texts(['a.yml', 'b.json']);
    await tree.document('a.yml');
    expect(asked).toEqual(['ls-tree -r 0', 'cat-file --batch-check 2', 'cat-file --batch 2']);
  });
  test('from a folder below the root are all of them', async () => {
    there.write({ 'deep/er/x.txt': 'x' });
    expect((await gitTree(there.git(join(there.root, 'deep/er')), commit)).paths).toContain('a.yml');
  });
});

test('a file too large to be evidence is left out, and so is one that is not there', async () => {
  const there = temporaryRepository();
  const commit = there.commit('large', { 'large.txt': 'x'.repeat(64_000_001), 'small.txt': 'y' });
  const tree = await gitTree(there.git(), commit);
  expect([...(await tree.texts(['large.txt', 'small.txt'])).keys()]).toEqual(['small.txt']);
});

test('a clone without contents whose remote does not answer is told, with what to do', async () => {
  const repository = temporaryRepository();
  const first = repository.commit('one', { 'a.txt': 'one\n' });
  repository.commit('two', { 'a.txt': 'two\n' });
  const clone = temporaryClone(repository, '--filter=blob:none');
  clone.run('remote', 'set-url', 'origin', 'file:///nonexistent');
  const tree = await gitTree(clone.git(), first);
  await expect(tree.texts(['a.txt'])).rejects.toMatchObject({
    name: 'ConfigurationError',
    problems: [
      {
        message: expect.stringMatching(/^git does not have the files of a commit .* could not bring them: [^\n]+$/),
        remedy: expect.stringMatching(/without a filter/),
      },
    ],
  });
  const bare = temporaryClone(repository, '--filter=tree:0');
  bare.run('remote', 'set-url', 'origin', 'file:///nonexistent');
  await expect(gitTree(bare.git(), first)).rejects.toThrow(/could not bring them/);
  const { treeAt } = await compareWithBase(bare.git(), undefined);
  expect(await treeAt?.(first)).toBeUndefined();
});
