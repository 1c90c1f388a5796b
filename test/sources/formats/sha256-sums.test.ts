import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseSha256Sums } from '../../../src/sources/formats/sha256-sums.ts';
import { sha256 } from '../../support/open-feature.ts';

const golden = join(import.meta.dirname, '../../golden/sha256-sums');
/** What scripts in test/golden/sha256-sums/ wrote into the files, by name. */
const CONTENTS = {
  ' leading space.csv': 'eight',
  '*starred.csv': 'six',
  'back\\slash.csv': 'four',
  'carriage\rreturn.csv': 'five',
  'line\nbreak.csv': 'three',
  'plain.csv': 'one',
  'with  spaces.csv': 'two',
  'folder/ünïcode.csv': 'seven',
};

describe('lists written by sha256sum itself', () => {
  test.each(['text', 'binary', 'tagged'])('%s', (form) => {
    const path = `${form}.sha256sums`;
    const { entries, problems } = parseSha256Sums(path, readFileSync(join(golden, path), 'utf8'));
    expect(problems).toEqual([]);
    expect(Object.fromEntries(entries.map((entry) => [entry.name, entry.sha256]))).toEqual(
      Object.fromEntries(Object.entries(CONTENTS).map(([name, content]) => [name, sha256(content)])),
    );
    expect(entries.map(({ line }) => line)).toEqual(entries.map((_, index) => index + 1));
  });
});

describe('other lists', () => {
  const digest = 'A'.repeat(64);
  test('Windows line ends, comments, blank lines and upper-case digits are read', () => {
    const { entries, problems } = parseSha256Sums('S', `\uFEFF# data of May\r\n\r\n${digest}  a.csv\r\n`);
    expect(problems).toEqual([]);
    expect(entries).toEqual([{ name: 'a.csv', sha256: 'a'.repeat(64), line: 3 }]);
  });
  test.each([
    ['d41d8cd98f00b204e9800998ecf8427e  a.csv', /MD5; SHA-256 is expected/],
    [`${'0'.repeat(40)}  a.csv`, /SHA-1/],
    [`${'0'.repeat(128)} *a.csv`, /SHA-512/],
    ['episode,service,tp', /not a SHA-256 digest and a name/],
    [digest, /not a SHA-256 digest and a name/],
    [`${digest} a.csv`, /not a SHA-256 digest and a name/],
    [`\\${digest}  a\\tb.csv`, /escape/],
    [`\\${digest}  a\\`, /escape/],
  ])('%s is a problem with its line', (line, message) => {
    const { entries, problems } = parseSha256Sums('data/S', `${digest}  fine.csv\n${line}\n`);
    expect(entries.map(({ name }) => name)).toEqual(['fine.csv']);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.location).toEqual({ path: 'data/S', line: 2 });
  });
});

/** As sha256sum(1) says it: a leading backslash, and backslash, line feed and carriage return escaped. */
function written(name: string, digest: string): string {
  if (!/[\\\n\r]/.test(name)) return `${digest}  ${name}`;
  const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `\\${digest}  ${escaped}`;
}

test('every name comes back', () => {
  const names = fc.string({ unit: 'binary', minLength: 1 }).filter((name) => !name.includes('\0'));
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 20 }), (list) => {
      const text = list.map((name) => `${written(name, sha256(name))}\n`).join('');
      const { entries, problems } = parseSha256Sums('S', text);
      expect(problems).toEqual([]);
      expect(entries.map(({ name, sha256: digest }) => [name, digest])).toEqual(
        list.map((name) => [name, sha256(name)]),
      );
    }),
  );
});

test('no text is too strange to be read, and every line is an entry, a problem, a comment or blank', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { entries, problems } = parseSha256Sums('S', text);
      const lines = text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#'));
      expect(entries.length + problems.length).toBe(lines.length);
    }),
  );
});
