import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { openRepository } from '../../src/sources/open-repository.ts';
import type { Repository } from '../../src/sources/repository.ts';
import { type TemporaryRepository, temporaryRepository } from '../support/temporary-repository.ts';

const LIMIT = 1000;

async function open(repository: TemporaryRepository, folder?: string): Promise<Repository> {
  const opened = await openRepository(repository.git(folder));
  if (!opened) throw new Error('not a repository');
  return opened;
}

describe('texts', () => {
  test('line endings are as they lie there, and ids as git would store them', async () => {
    const there = temporaryRepository();
    there.run('config', 'core.autocrlf', 'true');
    there.commit('crlf', {
      'sub/a.txt': 'one\r\ntwo\r\n',
      'sub/b.bin': 'one\r\n',
      '.gitattributes': '/sub/b.bin -text\n',
    });
    there.write({ 'sub/a.txt': 'one\r\nthree\r\n', 'sub/b.bin': 'two\r\n' });
    const repository = await open(there, join(there.root, 'sub'));
    expect(repository.text('sub/a.txt', LIMIT)).toBe('one\r\nthree\r\n');
    there.run('add', '--all');
    expect(await repository.blob('sub/a.txt')).toBe(there.run('rev-parse', ':sub/a.txt'));
    expect(await repository.blob('sub/b.bin')).toBe(there.run('rev-parse', ':sub/b.bin'));
  });
  test('bytes that are no text are said, a byte order mark is left out', async () => {
    const there = temporaryRepository();
    there.commit('bytes', { 'latin1.txt': new Uint8Array([0x61, 0xfc]), 'mark.yml': '\uFEFFa: 1', 'empty.txt': '' });
    const repository = await open(there);
    expect(repository.text('latin1.txt', LIMIT)).toEqual({
      unreadable: '`latin1.txt` is not UTF-8 text',
      remedy: 'save it as UTF-8',
    });
    expect(repository.text('mark.yml', LIMIT)).toBe('a: 1');
    expect(repository.text('empty.txt', LIMIT)).toBe('');
  });
  test('a document is read as its name says, and once', async () => {
    const there = temporaryRepository();
    there.commit('documents', {
      'a.yml': 'a: yes',
      'a.json': '{"a": NaN}',
      'b.json': 'a: 1',
      'a.ipynb': '{"cells": []}',
    });
    const repository = await open(there);
    expect(repository.document('a.yml', LIMIT)).toMatchObject({ value: { a: 'yes' } });
    expect(repository.document('a.json', LIMIT)).toMatchObject({ value: { a: Number.NaN } });
    expect(repository.document('b.json', LIMIT)).toMatchObject({
      problems: [{ message: expect.stringContaining('not valid JSON') }],
    });
    expect(repository.document('a.yml', LIMIT)).toBe(repository.document('a.yml', LIMIT));
  });
});
