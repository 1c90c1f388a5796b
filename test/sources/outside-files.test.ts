import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { linkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { listOutsideFiles } from '../../src/sources/list-outside-files.ts';
import { readOutsideFile } from '../../src/sources/read-outside-file.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
writeFiles(folder, {
  'policy.yml': 'version: 1\n',
  'mark.yml': '\uFEFFversion: 1\n',
  'large.yml': 'x'.repeat(101),
  'latin1.yml': new Uint8Array([0x61, 0xfc]),
  'reports/b/2.json': '2',
  'reports/a/1.json': '1',
  'reports/a.json': '1',
  'reports/b.json': '3',
  'elsewhere/secret.json': '4',
});
symlinkSync(join(folder, 'elsewhere/secret.json'), join(folder, 'reports/link.json'));
symlinkSync(join(folder, 'elsewhere'), join(folder, 'reports/linked'));
symlinkSync(join(folder, 'loop'), join(folder, 'loop'));
execFileSync('mkfifo', [join(folder, 'pipe')]);

describe('reading a file that the workflow names', () => {
  const read = (path: string): unknown => readOutsideFile(path === '' ? folder : join(folder, path), 100);
  test.each([
    ['policy.yml', 'version: 1\n'],
    ['mark.yml', 'version: 1\n'],
  ])('%s', (path, text) => expect(read(path)).toBe(text));
  test.each([
    ['nowhere.yml', /^there is no file `.*nowhere\.yml`$/],
    ['policy.yml/below', /^there is no file `.*policy\.yml\/below`$/],
    ['', /^`.*` is a folder$/],
    ['large.yml', /^`.*large\.yml` has 101 bytes; at most 100 are read$/],
    ['latin1.yml', /^`.*latin1\.yml` is not UTF-8 text$/],
    ['pipe', /^`.*pipe` is not a file$/],
    ['loop', /^`.*loop` cannot be read \(ELOOP\)$/],
    ['nul\0', /^`.*` cannot be read \(ERR_INVALID_ARG_VALUE\)$/],
  ])('%j is refused in words', (path, unreadable) => {
    expect(read(path)).toMatchObject({ unreadable: expect.stringMatching(unreadable) });
  });
});

describe('listing what the workflow hands in', () => {
  test('a folder is all its files, sorted, without following links', () => {
    expect(listOutsideFiles(join(folder, 'reports'))).toEqual({
      folder: true,
      paths: ['a.json', 'a/1.json', 'b.json', 'b/2.json'].map((path) => join(folder, 'reports', path)),
    });
  });
  test('a file is itself', () => {
    expect(listOutsideFiles(join(folder, 'policy.yml'))).toEqual({
      folder: false,
      paths: [join(folder, 'policy.yml')],
    });
  });
  test.each(['nowhere', 'loop', 'policy.yml/below'])('%s is refused in words', (path) => {
    expect(listOutsideFiles(join(folder, path))).toEqual({
      unreadable: expect.stringMatching(/^(?:there is no file|`.*` cannot be read)/),
    });
  });
  test('a folder of very many files is refused', () => {
    const crowded = temporaryFolder();
    writeFiles(crowded, { '0.json': '' });
    for (let index = 1; index <= 10_000; index += 1) linkSync(join(crowded, '0.json'), join(crowded, `${index}.json`));
    expect(listOutsideFiles(crowded)).toEqual({ unreadable: `\`${crowded}\` holds more than 10,000 files` });
  });
});
