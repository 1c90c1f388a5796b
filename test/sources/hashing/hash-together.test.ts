import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hashTogether } from '../../../src/sources/hashing/hash-together.ts';
import { type Md5Lanes, openMd5Lanes, ROOM_BYTES } from '../../../src/sources/hashing/md5-lanes.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const opened = openMd5Lanes();
if (!opened) throw new Error('WebAssembly with vectors is part of every Node that runs these tests');
const lanes: Md5Lanes = opened;
let written = 0;

function fileOf(content: Buffer | string): string {
  written += 1;
  const file = join(folder, `file-${written}`);
  writeFileSync(file, content);
  return file;
}

/** By the library of Node. */
const md5 = (content: Buffer | string): { readonly digests: readonly string[] } => ({
  digests: [createHash('md5').update(content).digest('hex')],
});

test('the digests of RFC 1321, appendix A.5', () => {
  const suite = {
    '': 'd41d8cd98f00b204e9800998ecf8427e',
    a: '0cc175b9c0f1b6a831c399e269772661',
    abc: '900150983cd24fb0d6963f7d28e17f72',
    'message digest': 'f96b697d7cb7938d525a2f31aaf161d0',
    abcdefghijklmnopqrstuvwxyz: 'c3fcd3d76192e4007dfb496cca67e13b',
    ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789: 'd174ab98d277d9f5a5611c2c9f419d9f',
    ['1234567890'.repeat(8)]: '57edf4a22be3c955ac49da2e2107b67a',
  };
  expect(hashTogether(Object.keys(suite).map(fileOf), lanes)).toEqual(
    Object.values(suite).map((digest) => ({ digests: [digest] })),
  );
});

describe('the digests are those of the library of Node', () => {
  test('at every length around the ends of blocks and of what is read at once', () => {
    const lengths = [0, 64, 128, ROOM_BYTES, 2 * ROOM_BYTES].flatMap((edge) =>
      Array.from({ length: 20 }, (_, index) => edge - 10 + index),
    );
    const contents = lengths.filter((length) => length >= 0).map((length) => Buffer.alloc(length, `${length} `));
    expect(hashTogether(contents.map(fileOf), lanes)).toEqual(contents.map(md5));
  });

  test('whatever the bytes and however many files of whatever lengths', () => {
    const content = fc
      .tuple(
        fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 3 * ROOM_BYTES })),
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
      )
      .map(([length, bytes]) => Buffer.alloc(length, bytes));
    fc.assert(
      fc.property(fc.array(content, { maxLength: 20 }), (contents) => {
        expect(hashTogether(contents.map(fileOf), lanes)).toEqual(contents.map(md5));
      }),
      { numRuns: 100 },
    );
  });
});

test('what cannot be read is told in its place, and the others have their digests', () => {
  const [first, last] = [fileOf('first'), fileOf('last')];
  const inside = join(folder, 'folder');
  mkdirSync(inside);
  const gone = join(folder, 'gone');
  const asked = [gone, inside, first, ...Array.from({ length: 20 }, () => inside), gone, last];
  expect(hashTogether(asked, lanes)).toEqual(
    asked.map((file) =>
      file === gone
        ? { error: 'ENOENT' }
        : file === inside
          ? { error: 'EISDIR' }
          : md5(file === first ? 'first' : 'last'),
    ),
  );
  expect(hashTogether([gone], lanes)).toEqual([{ error: 'ENOENT' }]);
  expect(hashTogether([], lanes)).toEqual([]);
});

test('a pointer of Git LFS is told', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`;
  expect(hashTogether([fileOf('x'), fileOf(pointer), fileOf('y')], lanes)).toEqual([
    md5('x'),
    { ...md5(pointer), pointer: 'a'.repeat(64) },
    md5('y'),
  ]);
});
