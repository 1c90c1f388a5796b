import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resolvePath } from '../../src/sources/resolve-path.ts';

/** A repository that has these files. */
function having(...files: readonly string[]): Parameters<typeof resolvePath>[0] {
  return {
    has: (path) => files.includes(path),
    hasFolder: (folder) => folder === '' || files.some((file) => file.startsWith(`${folder.replace(/\/$/, '')}/`)),
  };
}

const RECORD = 'features/x/x.feature.yml';

describe('a stated path', () => {
  test.each([
    ['beside the stating file', having('features/x/a.csv'), 'a.csv', { path: 'features/x/a.csv' }],
    ['above the stating file', having('data/a.csv'), '../../data/a.csv', { path: 'data/a.csv' }],
    ['a folder', having('features/x/detector/burst.py'), 'detector/', { path: 'features/x/detector/' }],
    ['a folder without its slash', having('features/x/detector/burst.py'), 'detector', { path: 'features/x/detector' }],
    ['nowhere: beside the stating file, for whoever opens it to say', having(), 'a.csv', { path: 'features/x/a.csv' }],
    [
      'only at the root: used, and said',
      having('data/a.csv'),
      'data/a.csv',
      {
        path: 'data/a.csv',
        note: '`data/a.csv` is not beside `features/x/x.feature.yml`; taken from the root of the repository',
      },
    ],
    [
      'a folder only at the root',
      having('detector/a.py'),
      'detector/',
      {
        path: 'detector/',
        note: '`detector/` is not beside `features/x/x.feature.yml`; taken from the root of the repository',
      },
    ],
    ['at the root, but `./` says beside', having('a.csv'), './a.csv', { path: 'features/x/a.csv' }],
    [
      'in both places',
      having('a.csv', 'features/x/a.csv'),
      'a.csv',
      {
        problem: '`a.csv` may be `features/x/a.csv` or `a.csv`',
        remedy: 'write `./a.csv` for the one beside this file, or rename one of them',
      },
    ],
    [
      'in both places, and `./` says which',
      having('a.csv', 'features/x/a.csv'),
      './a.csv',
      { path: 'features/x/a.csv' },
    ],
    [
      'a folder in both places',
      having('data/a', 'features/x/data/b'),
      'data/',
      {
        problem: '`data/` may be `features/x/data/` or `data/`',
        remedy: 'write `./data/` for the one beside this file, or rename one of them',
      },
    ],
    [
      'out of the repository',
      having(),
      '../../../a',
      { problem: '`../../../a` is not read: it leads out of the repository', remedy: 'name a file of this repository' },
    ],
    [
      'absolute',
      having('etc/passwd'),
      '/etc/passwd',
      {
        problem: '`/etc/passwd` is not read: it is absolute; write it relative to the file that states it',
        remedy: 'name a file of this repository',
      },
    ],
  ])('%s', (_, repository, stated, resolved) => expect(resolvePath(repository, stated, RECORD)).toEqual(resolved));
  test('in a file at the root there is only one place', () => {
    expect(resolvePath(having('a.csv'), 'a.csv', 'x.feature.yml')).toEqual({ path: 'a.csv' });
  });
});

test('whatever is stated, nothing outside the root comes out', () => {
  const part = fc.constantFrom('..', '.', '', 'a', 'features', 'x', '\\', 'C:', '~');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 7 }), fc.boolean(), fc.boolean(), (parts, has, hasFolder) => {
      const resolved = resolvePath({ has: () => has, hasFolder: () => hasFolder }, parts.join('/'), RECORD);
      if ('path' in resolved) expect(/^(?:\/|\.\.(?:\/|$))/.test(resolved.path)).toBe(false);
    }),
    { numRuns: 500 },
  );
});
