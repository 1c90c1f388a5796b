import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { gitTree } from '../../src/sources/git-tree.ts';
import { layOutFiles } from '../../src/sources/lay-out-files.ts';
import type { Tree } from '../../src/sources/repository.ts';
import { temporaryClone, temporaryRepository } from '../support/temporary-repository.ts';

const LIMITS = { file: 100, all: 150 };
const there = temporaryRepository();
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`;
const COMMIT = there.commit('files', {
  'data/a.csv': 'a\n1\n',
  'data/b.csv.gz': Uint8Array.of(0, 255, 10, 13),
  'odd "name\'; x': 'b',
  'large.csv': 'x'.repeat(101),
  'half.csv': 'x'.repeat(90),
  'pointer.csv': POINTER,
});
const tree = (): Promise<Tree> => gitTree(there.git(), COMMIT);

describe('files of a commit, laid out', () => {
  test('byte for byte, under names of our own, and gone afterwards', async () => {
    const seen = await layOutFiles(await tree(), ['data/b.csv.gz', 'odd "name\'; x', 'data/a.csv'], LIMITS, (files) =>
      Promise.resolve(files.map((file) => ({ file, bytes: [...readFileSync(file)] }))),
    );
    if ('unreadable' in seen) throw new Error(seen.unreadable);
    expect(seen.map(({ file, bytes }) => [basename(file), bytes])).toEqual([
      ['0.csv.gz', [0, 255, 10, 13]],
      ['1', [98]],
      ['2.csv', [...Buffer.from('a\n1\n')]],
    ]);
    expect(existsSync(dirname(seen[0]?.file ?? ''))).toBe(false);
  });

  test('gone also where something goes wrong', async () => {
    let folder = '';
    const failing = layOutFiles(await tree(), ['data/a.csv'], LIMITS, (files) => {
      folder = dirname(files[0] ?? '');
      return Promise.reject(new Error('no'));
    });
    await expect(failing).rejects.toThrow('no');
    expect([folder === '', existsSync(folder)]).toEqual([false, false]);
  });

  test.each<[string, readonly string[], string]>([
    ['too large', ['large.csv'], '`large.csv` had 101 bytes; at most 100 are compared'],
    ['too large together', ['half.csv', 'half.csv'], '`half.csv` had 90 bytes; at most 60 are compared'],
    ['a pointer', ['pointer.csv'], '`pointer.csv` was a Git LFS pointer, whose bytes git does not have'],
    ['not there', ['none.csv'], 'there was no file `none.csv`'],
  ])('%s', async (_, paths, unreadable) => {
    const limits = paths[0] === 'pointer.csv' ? { file: 1000, all: 1000 } : LIMITS;
    expect(await layOutFiles(await tree(), paths, limits, () => Promise.resolve([]))).toEqual({ unreadable });
  });

  test('a clone without contents fetches none', async () => {
    const clone = temporaryClone(there, '--filter=blob:none', '--no-checkout');
    const answer = await layOutFiles(await gitTree(clone.git(), COMMIT), ['data/a.csv'], LIMITS, () =>
      Promise.resolve([]),
    );
    expect(answer).toEqual({ unreadable: `git does not have \`data/a.csv\` of ${COMMIT.slice(0, 9)} here` });
  });

  test('a commit that a server lists has no contents', async () => {
    const { bytes: _, ...listed } = await tree();
    expect(await layOutFiles(listed, ['data/a.csv'], LIMITS, () => Promise.resolve([]))).toEqual({
      unreadable: 'contents of the base are not in this checkout',
    });
  });
});
