import { expect, test } from '@jest/globals';
import { parseLfsPointer } from '../../../src/sources/formats/lfs-pointer.ts';

const digest = '4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393';
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize 12345\n`;

test.each([
  ['a pointer', pointer, digest],
  ['a pointer with an extension', pointer.replace('oid', 'ext-0-a sha256:00\noid'), digest],
])('%s', (_, text, sha256) => expect(parseLfsPointer(text)).toEqual({ sha256, size: 12345 }));

test.each([
  ['nothing', ''],
  ['another version', pointer.replace('/v1', '/v2')],
  ['no size', pointer.replace(/size.*\n/, '')],
  ['no digest', pointer.replace(/oid.*\n/, '')],
  ['a digest that is too short', pointer.replace(digest, digest.slice(1))],
  ['Windows line ends', pointer.replaceAll('\n', '\r\n')],
  ['a table that starts like one', `version https://git-lfs.github.com/spec/v1,a\n`],
])('%s is none', (_, text) => expect(parseLfsPointer(text)).toBeUndefined());
