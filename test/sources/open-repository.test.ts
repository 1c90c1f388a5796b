import { describe, expect, test } from '@jest/globals';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gitIn } from '../../src/sources/git.ts';
import { openRepository } from '../../src/sources/open-repository.ts';
import type { Repository } from '../../src/sources/repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type TemporaryRepository, temporaryRepository } from '../support/temporary-repository.ts';

const LIMIT = 1000;

async function open(repository: TemporaryRepository, folder?: string): Promise<Repository> {
  const opened = await openRepository(repository.git(folder));
  if (!opened) throw new Error('not a repository');
  return opened;
}

function literal(repository: TemporaryRepository, folder: string): ReturnType<typeof gitIn> {
  return gitIn(join(repository.root, folder), { ...process.env, GIT_LITERAL_PATHSPECS: '1' });
}

describe('what counts is what git tracks, as it lies in the working tree', () => {
  const there = temporaryRepository();
  there.commit('first', {
    'same.txt': 'same',
    'changed.txt': 'before',
    'deleted.txt': 'x',
    'removed.txt': 'x',
    'kept.txt': 'x',
    'dir/deep/a.yml': 'a: 1',
  });
  there.write({
    'changed.txt': 'after',
    'untracked.txt': 'x',
    'staged.txt': 'staged',
    'intended.txt': 'intended',
    'dir/staged-then-changed.txt': 'one',
  });
  there.run('add', 'staged.txt', 'dir/staged-then-changed.txt');
  there.run('add', '-N', 'intended.txt');
  there.write({ 'dir/staged-then-changed.txt': 'two' });
  rmSync(join(there.root, 'deleted.txt'));
  symlinkSync('same.txt', join(there.root, 'pulled.txt'));
  there.run('rm', '-q', 'removed.txt');
  there.run('rm', '-q', '--cached', 'kept.txt');

  test('paths', async () => {
    const repository = await open(there);
    expect(repository).toMatchObject({ root: there.root, versioned: true });
    expect(repository.paths).toEqual([
      'changed.txt',
      'dir/deep/a.yml',
      'dir/staged-then-changed.txt',
      'intended.txt',
      'same.txt',
      'staged.txt',
    ]);
    expect(repository.has('untracked.txt')).toBe(false);
    expect(['dir', 'dir/', 'dir/deep', ''].every(repository.hasFolder)).toBe(true);
    expect(['di', 'dir/deep/a.yml', 'nowhere'].some(repository.hasFolder)).toBe(false);
  });
  test('contents and their ids are those of the working tree', async () => {
    const repository = await open(there);
    for (const [path, text] of [
      ['same.txt', 'same'],
      ['changed.txt', 'after'],
      ['staged.txt', 'staged'],
      ['intended.txt', 'intended'],
      ['dir/staged-then-changed.txt', 'two'],
    ] as const) {
      expect(repository.text(path, LIMIT)).toBe(text);
      expect(await repository.blob(path)).toBe(there.run('hash-object', path));
    }
    expect(await repository.sha256('same.txt')).toBe(
      '0967115f2813a3541eaef77de9d9d5773f1c0c04314b0bbfe4ff3b3b1c55b5d5',
    );
  });
  test.each([
    ['untracked.txt', '`untracked.txt` is there but git does not track it', 'run `git add untracked.txt`'],
    ['kept.txt', '`kept.txt` is there but git does not track it', 'run `git add kept.txt`'],
    ['pulled.txt', '`pulled.txt` is a symbolic link, which is not followed', 'commit the file itself'],
    ['deleted.txt', 'there is no file `deleted.txt`', undefined],
    [`${'x'.repeat(300)}/y.txt`, `there is no file \`${'x'.repeat(300)}/y.txt\``, undefined],
    ['removed.txt', 'there is no file `removed.txt`', undefined],
    ['Dir/Deep/A.yml', 'there is no file `Dir/Deep/A.yml`, but there is `dir/deep/a.yml`', 'write `dir/deep/a.yml`'],
    ['dir', '`dir` is a folder', undefined],
    ['dir/', '`dir/` is a folder', undefined],
    ['../outside.txt', '`../outside.txt` is not read: it leads out of the repository', undefined],
    [
      '/etc/passwd',
      '`/etc/passwd` is not read: it is absolute; write it relative to the file that states it',
      undefined,
    ],
    ['.git/config', '`.git/config` is not read: it leads into .git', undefined],
  ])('%s is refused in words', async (path, unreadable, remedy) => {
    const repository = await open(there);
    const refused = remedy === undefined ? { unreadable } : { unreadable, remedy };
    expect(repository.text(path, LIMIT)).toEqual(refused);
    expect(repository.absolute(path)).toEqual(refused);
    expect(repository.document(path, LIMIT)).toEqual(refused);
    expect(await repository.blob(path)).toBeUndefined();
    expect(await repository.sha256(path)).toBeUndefined();
  });
  test('a folder stands for its files, a pattern for what matches', async () => {
    const repository = await open(there);
    expect(repository.expand(['dir', 'same.txt', 'nowhere', 'dir/deep/'])).toEqual([
      'dir/deep/a.yml',
      'dir/staged-then-changed.txt',
      'same.txt',
    ]);
    expect(repository.expand([''])).toEqual(repository.paths);
    expect(repository.match(['**/*.yml', 's*'])).toEqual(['dir/deep/a.yml', 'same.txt', 'staged.txt']);
  });
  test('a folder below the root opens the same repository', async () => {
    const repository = await open(there, join(there.root, 'dir/deep'));
    expect(repository.paths).toEqual((await open(there)).paths);
    expect(await repository.blob('changed.txt')).toBe(there.run('hash-object', 'changed.txt'));
  });
  test('and so it does where git is set up to speak of folders, or to take patterns for names', async () => {
    there.run('config', 'diff.relative', 'true');
    const [whole, below] = [await open(there), await openRepository(literal(there, 'dir'))];
    there.run('config', '--unset', 'diff.relative');
    expect(below?.paths).toEqual(whole.paths);
    expect(await below?.blob('changed.txt')).toBe(await whole.blob('changed.txt'));
    expect(await below?.blob('changed.txt')).not.toBe(await below?.blob('same.txt'));
  });

  test('a limit holds for each reading', async () => {
    const repository = await open(there);
    expect(repository.text('changed.txt', 4)).toMatchObject({
      unreadable: '`changed.txt` has 5 bytes; at most 4 are read',
    });
    expect(repository.text('changed.txt', 5)).toBe('after');
    expect(repository.document('changed.txt', 4)).toMatchObject({ unreadable: expect.stringContaining('at most 4') });
  });
});

describe('links lead nowhere', () => {
  const there = temporaryRepository();
  there.write({ 'real/a.txt': 'inside', 'replaced.txt': 'x', 'folder/b.txt': 'x' });
  symlinkSync('/etc/hostname', join(there.root, 'out.txt'));
  symlinkSync('real/a.txt', join(there.root, 'in.txt'));
  symlinkSync('real', join(there.root, 'linked'));
  there.commit('links');
  rmSync(join(there.root, 'replaced.txt'));
  symlinkSync('/etc/hostname', join(there.root, 'replaced.txt'));
  renameSync(join(there.root, 'folder'), join(there.root, 'moved'));
  symlinkSync('moved', join(there.root, 'folder'));

  test.each(['out.txt', 'in.txt', 'replaced.txt'])('%s is not followed', async (path) => {
    const repository = await open(there);
    expect(repository.text(path, LIMIT)).toEqual({
      unreadable: `\`${path}\` is a symbolic link, which is not followed`,
      remedy: 'commit the file itself',
    });
    expect(await repository.sha256(path)).toBeUndefined();
  });
  test('the id of a link is that of the link, never of what it leads to', async () => {
    const repository = await open(there);
    expect(await repository.blob('in.txt')).toBe(there.run('rev-parse', 'HEAD:in.txt'));
    expect(await repository.blob('replaced.txt')).toBeUndefined();
  });
  test('nothing is read through a linked folder', async () => {
    const repository = await open(there);
    for (const path of ['linked/a.txt', 'linked/not-there.txt'])
      expect(repository.text(path, LIMIT)).toMatchObject({
        unreadable: `\`${path}\` leads through a symbolic link, which is not followed`,
      });
    expect(repository.paths).not.toContain('folder/b.txt');
    expect(repository.text('folder/b.txt', LIMIT)).toHaveProperty('unreadable');
  });
});

test('unusual names are names like any other', async () => {
  const names = [
    'with space.txt',
    'ünïcode/数据.txt',
    '"quoted".txt',
    'new\nline.txt',
    'tab\t.txt',
    '-dash.txt',
    ':colon.txt',
    '$(x).txt',
    '*.txt',
    ' lead',
    '#',
    '@{0}',
  ];
  const there = temporaryRepository();
  there.commit('names', Object.fromEntries(names.map((name) => [name, 'one'])));
  there.write(Object.fromEntries(names.map((name) => [name, name])));
  const repository = await open(there);
  expect(repository.paths).toEqual([...names].sort());
  there.run('add', '--all');
  for (const name of names) {
    expect(repository.text(name, LIMIT)).toBe(name);
    expect(await repository.blob(name)).toBe(there.run('rev-parse', `:${name}`));
  }
});

describe('unusual repositories', () => {
  test('an empty one has no files', async () => {
    expect((await open(temporaryRepository())).paths).toEqual([]);
  });
  test('one with SHA-256 ids', async () => {
    const there = temporaryRepository('--object-format=sha256');
    there.commit('first', { 'a.txt': 'one', 'b.txt': 'one' });
    there.write({ 'b.txt': 'two' });
    const repository = await open(there);
    expect(await repository.blob('a.txt')).toMatch(/^[0-9a-f]{64}$/);
    expect(await repository.blob('b.txt')).toBe(there.run('hash-object', 'b.txt'));
  });
  test('the files of a submodule are another repository’s', async () => {
    const inner = temporaryRepository();
    inner.commit('inner', { 'a.txt': 'x' });
    const there = temporaryRepository();
    there.commit('outer', { 'b.txt': 'x' });
    there.run('submodule', '--quiet', 'add', inner.root, 'vendor/inner');
    there.commit('with submodule');
    const repository = await open(there);
    expect(repository.paths).toEqual(['.gitmodules', 'b.txt']);
    expect(repository.text('vendor/inner/a.txt', LIMIT)).toMatchObject({
      unreadable: '`vendor/inner/a.txt` lies in the submodule `vendor/inner`, a repository of its own',
    });
  });
  test('a sparse checkout has names without contents', async () => {
    const there = temporaryRepository();
    there.commit('first', { 'a/a.txt': 'x', 'b/b.txt': 'x' });
    there.run('sparse-checkout', 'set', 'a');
    const repository = await open(there);
    expect(repository.has('b/b.txt')).toBe(true);
    expect(repository.text('b/b.txt', LIMIT)).toMatchObject({
      unreadable: '`b/b.txt` is tracked but not in the checkout',
    });
    expect(await repository.blob('b/b.txt')).toBe(await repository.blob('a/a.txt'));
    symlinkSync('a', join(there.root, 'b'));
    renameSync(join(there.root, 'a/a.txt'), join(there.root, 'a/b.txt'));
    expect(repository.text('b/b.txt', LIMIT)).toMatchObject({
      unreadable: '`b/b.txt` leads through a symbolic link, which is not followed',
    });
  });
  test('one in the middle of a merge has each path once', async () => {
    const there = temporaryRepository();
    there.commit('first', { 'a.txt': 'one' });
    there.run('checkout', '-q', '-b', 'other');
    there.commit('other', { 'a.txt': 'two' });
    there.run('checkout', '-q', 'main');
    there.commit('main', { 'a.txt': 'three' });
    expect(() => there.run('merge', 'other')).toThrow();
    const repository = await open(there);
    expect(repository.paths).toEqual(['a.txt']);
    expect(await repository.blob('a.txt')).toBe(there.run('hash-object', 'a.txt'));
  });
  test('no repository, and a bare one, are none', async () => {
    expect(
      await openRepository(gitIn(temporaryFolder(), { ...process.env, GIT_CEILING_DIRECTORIES: '/tmp' })),
    ).toBeUndefined();
    expect(await openRepository(temporaryRepository('--bare').git())).toBeUndefined();
  });
  test('without git there is none', async () => {
    expect(await openRepository(gitIn(temporaryRepository().root, { PATH: temporaryFolder() }))).toBeUndefined();
  });
  test('one that belongs to another user is refused with what to do', async () => {
    const there = temporaryRepository();
    const environment = { ...there.environment, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    await expect(openRepository(gitIn(there.root, environment))).rejects.toMatchObject({
      problems: [
        {
          message: `git does not read \`${there.root}\`: it belongs to another user`,
          remedy: `run \`git config --global --add safe.directory ${there.root}\` first`,
        },
      ],
    });
  });
});

test('ids of many changed files are those git would store, and take one git', async () => {
  const there = temporaryRepository();
  const names = [
    ...Array.from({ length: 40 }, (_, index) => `f${index}.txt`),
    'a b.txt',
    ' ü".txt',
    '"q".txt',
    'new\nline.txt',
  ];
  there.commit('first', {
    '.gitattributes': '*.txt text\n',
    ...Object.fromEntries(names.map((name) => [name, 'before\n'])),
  });
  there.write(Object.fromEntries(names.map((name, index) => [name, `after ${index}\r\n`])));
  const calls: (readonly string[])[] = [];
  const git = there.git();
  const opened = await openRepository((arguments_, options) => {
    calls.push(arguments_);
    return git(arguments_, options);
  });
  if (!opened) throw new Error('not a repository');
  const blobs = await Promise.all(names.map((name) => opened.blob(name)));
  expect(blobs).toEqual(names.map((name) => there.run('hash-object', '--', name)));
  // Those two whose names are no lines are asked for by themselves.
  expect(calls.filter((call) => call.includes('hash-object'))).toHaveLength(3);
});
