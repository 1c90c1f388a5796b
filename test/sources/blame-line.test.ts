import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { blameLine } from '../../src/sources/blame-line.ts';
import { temporaryClone, temporaryRepository, type TemporaryRepository } from '../support/temporary-repository.ts';

const FILE = 'promotion waivers.yml';

/** A file whose lines came in different ways. */
function history(): { readonly there: TemporaryRepository; readonly commits: Readonly<Record<string, string>> } {
  const there = temporaryRepository();
  const lines: string[] = [];
  const add = (line: string, message: string): string => {
    lines.push(line);
    return there.commit(message, { [FILE]: `${lines.join('\n')}\n` });
  };
  const direct = add('one', 'Begin');
  const squashed = add('two', 'Accept search for now (#412)');
  there.run('checkout', '-q', '-b', 'topic');
  const inside = add('three', 'Looks approved (#999)');
  there.commit('Review comments (#998)', { 'more.txt': 'x' });
  there.run('checkout', '-q', 'main');
  there.commit('On main meanwhile', { 'other.txt': 'x' });
  there.run('merge', '-q', '--no-ff', '-m', 'Merge pull request #413 from acme/topic', 'topic');
  there.run('checkout', '-q', '-b', 'later');
  there.commit('Later', { 'later.txt': 'x' });
  there.run('checkout', '-q', 'main');
  const after = add('four', 'Straight to main');
  there.run('merge', '-q', '--no-ff', '-m', 'Merge pull request #414 from acme/later', 'later');
  const plain = add('five', 'Fix (#7) at last');
  return { there, commits: { direct, squashed, inside, after, plain } };
}

describe('who brought a line in', () => {
  const { there, commits } = history();
  const short = (name: string): string => (commits[name] ?? '').slice(0, 9);
  const blame = (line: number, folder?: string): Promise<string | undefined> =>
    blameLine(there.git(folder), 'HEAD', FILE, line);

  test('the commit, where it was put on the branch itself', async () => {
    expect(await blame(1)).toBe(short('direct'));
    expect(await blame(4)).toBe(short('after'));
    expect(await blame(5)).toBe(short('plain'));
  });
  test('the pull request that a squashed commit names', async () => {
    expect(await blame(2)).toBe(`#412 (${short('squashed')})`);
  });
  test('the pull request whose merge brought it, whatever its own author wrote', async () => {
    expect(await blame(3)).toBe(`#413 (${short('inside')})`);
  });
  test('from a folder below the root it is the same file', async () => {
    there.write({ 'sub/x.txt': 'x' });
    expect(await blame(2, join(there.root, 'sub'))).toBe(`#412 (${short('squashed')})`);
  });
  test.each([
    ['a line that is not there', FILE, 99],
    ['a file that is not there', 'nowhere.yml', 1],
    ['a file named like an option', '--help', 1],
  ])('%s: nobody', async (_, path, line) => {
    expect(await blameLine(there.git(), 'HEAD', path, line)).toBeUndefined();
  });
  test('a shallow checkout cannot tell, and does not guess', async () => {
    const clone = temporaryClone(there, '--depth=1');
    expect(await blameLine(clone.git(), 'HEAD', FILE, 1)).toBeUndefined();
  });
});
