import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type DigestQuestion, digestQuestion } from '../../src/sources/digest-question.ts';
import { openFolder } from '../../src/sources/open-repository.ts';
import { openFeature, sha256, temporaryRepository } from '../support/open-feature.ts';

const repository = temporaryRepository();
const text = 'host,cpu\nh-1,0.5\nh-2,0.7\n';
const pointer = (digest: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize 3\n`;
let ask: DigestQuestion;

beforeAll(async () => {
  repository.commit('data', {
    'f.feature.yml': 'id: f\ntitle: F\nstage: candidate\n',
    '.gitignore': 'pulled.csv\n/outside-link.csv\n',
    'data/plain.csv': text,
    'data/windows.csv': text.replaceAll('\n', '\r\n'),
    'data/pointer.bin': pointer(sha256('abc')),
    'data/link.csv': { link: 'plain.csv' },
  });
  writeFileSync(join(repository.folder, 'pulled.csv'), text);
  symlinkSync('/etc/hostname', join(repository.folder, 'outside-link.csv'));
  const { repository: opened, signal } = await openFeature(repository.folder);
  ask = digestQuestion(opened, signal);
});
afterAll(() => repository.remove());

describe('a file and the digest it is said to have', () => {
  test('the same bytes', async () =>
    expect(await ask('data/plain.csv', sha256(text))).toEqual({ holds: 'same', sha256: sha256(text) }));
  test('other bytes', async () =>
    expect(await ask('data/plain.csv', sha256('x'))).toEqual({ holds: 'different', sha256: sha256(text) }));
  test('CRLF here, LF there', async () =>
    expect(await ask('data/windows.csv', sha256(text))).toEqual({
      holds: 'line-endings',
      sha256: sha256(text.replaceAll('\n', '\r\n')),
      here: 'CRLF',
    }));
  test('LF here, CRLF there', async () =>
    expect(await ask('data/plain.csv', sha256(text.replaceAll('\n', '\r\n')))).toEqual({
      holds: 'line-endings',
      sha256: sha256(text),
      here: 'LF',
    }));
  test('a Git LFS pointer is told, not hashed', async () =>
    expect(await ask('data/pointer.bin', sha256('abc'))).toEqual({ holds: 'pointer', sha256: sha256('abc') }));
  test('data that git does not track, but that is here', async () =>
    expect(await ask('pulled.csv', sha256(text))).toMatchObject({ holds: 'same' }));
});

describe('what is not read', () => {
  test.each([
    'gone.csv',
    'data',
    'data/link.csv',
    'outside-link.csv',
    '../outside.csv',
    '/etc/hostname',
    '.git/config',
  ])('%s', async (path) => {
    expect(await ask(path, sha256(text))).toMatchObject({ holds: 'absent', why: expect.stringMatching(/.{10}/) });
  });
});

test('a change of one byte anywhere is seen, and a change of all line endings is told as that', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'promotion-gates-')));
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (bytes, at, by) => {
          writeFileSync(join(folder, 'a'), bytes);
          const changed = Uint8Array.from(bytes);
          changed[at % bytes.length] = (changed[at % bytes.length] ?? 0) ^ by;
          writeFileSync(join(folder, 'b'), changed);
          const question = digestQuestion(openFolder(folder), new AbortController().signal);
          const digest = sha256(Buffer.from(bytes));
          expect((await question('a', digest)).holds).toBe('same');
          expect((await question('b', digest)).holds).not.toBe('same');
        },
      ),
      { numRuns: 50 },
    );
    // Larger than a chunk of the stream, with carriage returns where chunks meet.
    const big = `${'\r'.repeat(5)}${'ab\n'.repeat(1_000_000)}\r`;
    writeFileSync(join(folder, 'big'), big.replaceAll('\n', '\r\n'));
    const question = digestQuestion(openFolder(folder), new AbortController().signal);
    expect(await question('big', sha256(big))).toMatchObject({ holds: 'line-endings', here: 'CRLF' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a cancelled run ends', async () => {
  const { repository: opened } = await openFeature(repository.folder);
  await expect(digestQuestion(opened, AbortSignal.abort())('pulled.csv', sha256(text))).rejects.toThrow();
});
