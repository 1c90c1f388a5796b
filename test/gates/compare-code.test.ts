import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { compareCode } from '../../src/gates/compare-code.ts';
import type { CodeComparison } from '../../src/generated/formats.ts';
import { compareWithBase } from '../../src/sources/compare-with-base.ts';
import type { ReadRun } from '../../src/sources/formats/run-record.ts';
import { openRepository } from '../../src/sources/open-repository.ts';
import { temporaryClone, temporaryRepository, type TemporaryRepository } from '../support/temporary-repository.ts';

interface Question {
  /** As the record names it. */
  readonly code: readonly string[];
  readonly commit?: string;
  readonly listed?: Readonly<Record<string, string>>;
}

/** What differs, in short: `same 2` or `different vendor`. */
async function compared(at: TemporaryRepository, { code, commit, listed = {} }: Question): Promise<string> {
  const repository = await openRepository(at.git());
  if (!repository) throw new Error('no repository');
  const run = {
    path: 'run.json',
    code: Object.entries(listed).map(([path, digest]) => ({ path, digest, location: () => ({ path: 'run.json' }) })),
    ...(commit === undefined ? {} : { commit }),
    outputs: [],
    data: [],
    locate: () => ({ path: 'run.json' }),
  } as unknown as ReadRun;
  const comparison = await compareWithBase(at.git(), undefined);
  const found = await compareCode(run, repository.expand(code), repository, comparison, [], code);
  const lists = (['different', 'added', 'gone', 'uncheckable'] as const satisfies readonly (keyof CodeComparison)[])
    .filter((key) => found[key].total > 0)
    .map((key) => `${key} ${found[key].first.join(' ')}`);
  const submodules = found.submodules === undefined ? [] : [`submodules ${found.submodules}`];
  return [`same ${found.same}`, ...submodules, ...lists].join(', ');
}

describe('submodules', () => {
  const library = temporaryRepository();
  const first = library.commit('first', { 'lib/model.py': 'print(1)\n' });
  const second = library.commit('second', { 'lib/model.py': 'print(2)\n' });
  const repository = temporaryRepository();
  repository.commit('files', { 'src/train.py': 'print(0)\n' });
  repository.run('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', library.root, 'src/vendor');
  repository.run('-C', 'src/vendor', 'checkout', '-q', first);
  const made = repository.commit('with a library');
  const other = repository.commit('something else', { README: 'x\n' });
  const model = library.run('hash-object', 'lib/model.py');
  const original = library.run('rev-parse', `${first}:lib/model.py`);

  test('in a folder of code are the same where git holds the same commit of them', async () => {
    expect(await compared(repository, { code: ['src/'], commit: made })).toBe('same 2, submodules 1');
    expect(await compared(repository, { code: ['src/vendor/lib/'], commit: made })).toBe('same 1, submodules 1');
    expect(await compared(temporaryClone(repository), { code: ['src/'], commit: made })).toBe('same 2, submodules 1');
  });
  test('moved to another commit, they are different', async () => {
    const clone = temporaryClone(repository);
    clone.run('update-index', '--cacheinfo', `160000,${second},src/vendor`);
    expect(await compared(clone, { code: ['src/'], commit: made })).toBe('same 1, different src/vendor');
    expect(await compared(clone, { code: ['src/train.py'], commit: made })).toBe('same 1');
  });
  test('that came or went since are told', async () => {
    const before = repository.run('rev-list', '--max-parents=0', 'HEAD');
    expect(await compared(repository, { code: ['src/'], commit: before })).toBe('same 1, added src/vendor');
    const clone = temporaryClone(repository);
    clone.run('rm', '-q', '--cached', 'src/vendor');
    expect(await compared(clone, { code: ['src/'], commit: made })).toBe('same 1, gone src/vendor');
  });
  test('without a commit that is here nothing tells of them', async () => {
    const listed = { 'src/train.py': repository.run('rev-parse', 'HEAD:src/train.py') };
    expect(await compared(repository, { code: ['src/'], listed })).toBe('same 1, uncheckable src/vendor');
    expect(await compared(repository, { code: ['src/'], listed, commit: 'f'.repeat(40) })).toBe(
      'same 1, uncheckable src/vendor',
    );
  });
  test('a file in one that the run listed is held by its bytes, and is never gone', async () => {
    const code = ['src/vendor/lib/model.py'];
    expect(await compared(repository, { code, listed: { 'src/vendor/lib/model.py': original } })).toBe('same 1');
    expect(await compared(repository, { code, listed: { 'src/vendor/lib/model.py': model } })).toBe(
      'same 0, uncheckable src/vendor/lib/model.py',
    );
    const bare = temporaryClone(repository);
    expect(await compared(bare, { code, listed: { 'src/vendor/lib/model.py': original } })).toBe(
      'same 0, uncheckable src/vendor/lib/model.py',
    );
  });
  test('a pull request that moves one changes its folder', async () => {
    const clone = temporaryClone(repository);
    clone.run('update-index', '--cacheinfo', `160000,${second},src/vendor`);
    clone.run('commit', '-qm', 'move');
    const { changed } = await compareWithBase(clone.git(), { ref: other, fetch: false });
    expect([...(changed ?? [])]).toEqual(['src/vendor']);
    // Moved in the checkout alone.
    repository.run('-C', 'src/vendor', 'checkout', '-q', second);
    expect(await compared(repository, { code: ['src/'], commit: made })).toBe('same 1, different src/vendor');
    repository.write({ 'src/vendor/new.txt': 'not of this repository' });
    expect([...((await compareWithBase(repository.git(), { ref: other, fetch: false })).changed ?? [])]).toEqual([
      'src/vendor',
    ]);
    repository.run('-C', 'src/vendor', 'checkout', '-q', first);
    expect([...((await compareWithBase(repository.git(), { ref: other, fetch: false })).changed ?? [])]).toEqual([]);
  });
});

test('in a shallow clone what the run did not list cannot be told, and is not new', async () => {
  const repository = temporaryRepository();
  const commit = repository.commit('run', { 'src/a.py': '1\n', 'src/b.py': '2\n' });
  const listed = { 'src/a.py': repository.run('rev-parse', 'HEAD:src/a.py') };
  repository.commit('results', { results: 'x\n' });
  const question = { code: ['src/'], commit, listed };
  expect(await compared(temporaryClone(repository), question)).toBe('same 2');
  expect(await compared(temporaryClone(repository, '--depth=1'), question)).toBe('same 1, uncheckable src/b.py');
  // Without a commit its list is all there was.
  expect(await compared(repository, { code: ['src/'], listed })).toBe('same 1, added src/b.py');
});

describe('symbolic links', () => {
  const repository = temporaryRepository();
  repository.write({ 'src/a.py': '1\n', 'other/c.py': '3\n', 'src/sub/d.py': '4\n' });
  const link = (to: string, path: string): void => symlinkSync(to, join(repository.root, path));
  link('a.py', 'src/link.py');
  link('link.py', 'src/twice.py');
  link('sub', 'src/folder');
  const commit = repository.commit('run');
  const [a, text] = ['src/a.py', 'src/link.py'].map((path) => repository.run('rev-parse', `HEAD:${path}`));

  test('to code that is compared too are the same with their text', async () => {
    expect(await compared(repository, { code: ['src/'], commit })).toBe('same 5');
  });
  test('that a run listed are held by what is behind them, or by their text', async () => {
    const code = ['src/link.py', 'src/a.py'];
    const listed = { 'src/a.py': a ?? '', 'src/link.py': a ?? '' };
    expect(await compared(repository, { code, listed })).toBe('same 2');
    expect(await compared(repository, { code, listed: { ...listed, 'src/link.py': text ?? '' } })).toBe('same 2');
    expect(await compared(repository, { code, listed: { ...listed, 'src/link.py': 'f'.repeat(40) } })).toBe(
      'same 1, different src/link.py',
    );
    expect(await compared(repository, { code: ['src/link.py'], commit })).toBe('same 0, uncheckable src/link.py');
  });
  test('that lead out, nowhere, in a circle or to what is not compared cannot be told', async () => {
    const clone = temporaryClone(repository);
    const more = (to: string, path: string): void => symlinkSync(to, join(clone.root, path));
    more('/etc/hostname', 'src/out.py');
    more('../../beside.py', 'src/above.py');
    more('nothing.py', 'src/dangling.py');
    more('round.py', 'src/round.py');
    more('../other/c.py', 'src/uncompared.py');
    const then = clone.commit('links');
    expect(await compared(clone, { code: ['src/'], commit: then })).toBe(
      'same 5, uncheckable src/above.py src/dangling.py src/out.py src/round.py src/uncompared.py',
    );
  });
  test('that lead elsewhere now differ', async () => {
    const clone = temporaryClone(repository);
    rmSync(join(clone.root, 'src/link.py'));
    symlinkSync('sub/d.py', join(clone.root, 'src/link.py'));
    clone.commit('moved');
    expect(await compared(clone, { code: ['src/'], commit })).toMatch(/^same 4, different src\/link.py$/);
  });
});
