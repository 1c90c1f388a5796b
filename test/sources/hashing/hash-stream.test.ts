import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { LineEndings } from '../../../src/sources/hashing/hash-kind.ts';
import { hashStream, isText, PIECE } from '../../../src/sources/hashing/hash-stream.ts';

const md5 = (bytes: Buffer | string): string => createHash('md5').update(bytes).digest('hex');

/** Feeds bytes in pieces of this size. */
function hashed(bytes: Buffer, lineEndings: LineEndings, size = PIECE): string {
  const stream = hashStream([{ algorithm: 'md5', lineEndings }]);
  for (let at = 0; at < bytes.length; at += size) stream.update(bytes.subarray(at, at + size));
  return stream.digests()[0] ?? '';
}

test('line endings are changed across pieces as they are within them', () => {
  const bytes = fc
    .array(fc.constantFrom('\r', '\n', '\r\n', 'a', 'b'), { maxLength: 40 })
    .map((parts) => Buffer.from(parts.join('')));
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 5 }), (content, size) => {
      const lines = content.toString().replaceAll('\r\n', '\n');
      expect(hashed(content, 'as it is', size)).toBe(md5(content));
      expect(hashed(content, 'LF', size)).toBe(md5(lines));
      expect(hashed(content, 'CRLF', size)).toBe(md5(lines.replaceAll('\n', '\r\n')));
    }),
  );
});

test('several digests of one stream', () => {
  const stream = hashStream([
    { algorithm: 'md5', lineEndings: 'as it is' },
    { algorithm: 'sha256', lineEndings: 'as it is' },
  ]);
  stream.update(Buffer.from('abc'));
  expect(stream.digests()).toEqual([
    '900150983cd24fb0d6963f7d28e17f72',
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  ]);
});

test.each<[string, Buffer, boolean]>([
  ['nothing', Buffer.alloc(0), true],
  ['text', Buffer.from('a,b\r\n1,2\r\n'), true],
  ['a NUL', Buffer.from('a,b\0\r\n'), false],
  ['a NUL after what is looked at', Buffer.concat([Buffer.alloc(512, 'a'), Buffer.of(0)]), true],
  ['30 % of other bytes', Buffer.concat([Buffer.alloc(70, 'a'), Buffer.alloc(30, 0xe4)]), true],
  ['31 % of other bytes', Buffer.concat([Buffer.alloc(69, 'a'), Buffer.alloc(31, 0xe4)]), false],
  ['tab, form feed and backspace', Buffer.from('\t\f\b'), true],
  ['escapes and deletes', Buffer.from('\x1b\x7f'), false],
])('what DVC takes for text: %s', (_, bytes, text) => {
  expect(isText(bytes)).toBe(text);
});

test('DVC 2 asks at the start of the file, DVC 3 of each mebibyte; a line ending across two of them stays', () => {
  const binary = Buffer.concat([Buffer.of(0), Buffer.alloc(PIECE - 3, 'b'), Buffer.from('\r\n')]);
  const text = Buffer.concat([Buffer.alloc(PIECE - 1, 'a'), Buffer.from('\r'), Buffer.from('\nx\r\n')]);
  const kept = Buffer.concat([Buffer.alloc(PIECE - 1, 'a'), Buffer.from('\r\nx\n')]);
  expect(hashed(text, 'DVC 2')).toBe(md5(kept));
  expect(hashed(text, 'DVC 2, read by DVC 3')).toBe(md5(kept));
  const both = Buffer.concat([binary, Buffer.from('t\r\n')]);
  expect(hashed(both, 'DVC 2')).toBe(md5(both));
  expect(hashed(both, 'DVC 2, read by DVC 3')).toBe(md5(Buffer.concat([binary, Buffer.from('t\n')])));
});
