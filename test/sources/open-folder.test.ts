import { describe, expect, test } from '@jest/globals';
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder } from '../../src/sources/open-repository.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { temporaryRepository } from '../support/temporary-repository.ts';

describe('a folder outside git', () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'a.csv': 'x',
    'data/b.csv': 'y',
    '.hidden/c.csv': 'z',
    'node_modules/d.csv': 'z',
    '.env': 'kept',
  });
  symlinkSync('/etc/hostname', join(folder, 'out.txt'));
  mkdirSync(join(folder, 'closed'));
  chmodSync(join(folder, 'closed'), 0);
  const repository = openFolder(folder);

  test('has the files below it, without links and what tools keep there', () => {
    expect(repository).toMatchObject({ root: folder, versioned: false, paths: ['.env', 'a.csv', 'data/b.csv'] });
  });
  test('has the ids git would give', async () => {
    const there = temporaryRepository();
    there.write({ 'data/b.csv': 'y' });
    expect(await repository.blob('data/b.csv')).toBe(there.run('hash-object', 'data/b.csv'));
    expect(await repository.blob('nowhere.csv')).toBeUndefined();
  });
  test('of files of any size', async () => {
    const large = temporaryFolder();
    writeFiles(large, { 'large.csv': '' });
    truncateSync(join(large, 'large.csv'), 2 ** 31 + 1);
    expect(await openFolder(large).blob('large.csv')).toMatch(/^[0-9a-f]{40}$/);
  });
  test('does not speak of git', () => {
    expect(repository.text('out.txt', 1000)).toEqual({ unreadable: 'there is no file `out.txt`' });
  });
});
