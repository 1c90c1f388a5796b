import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'smol-toml';
import { tomlDocument } from '../../src/sources/toml-document.ts';

const TEXT = `title = "lock"
[metadata]
"content hash" = "abc"
when = 1979-05-27T07:32:00Z
day = 1979-05-27
[[package]]
name = "a"
[[package]]
name = "b"
files = [
  { file = "b.whl", hash = "sha256:1" },
]
[package.extras]
all.more = [1, 2]
`;

describe('a TOML document', () => {
  const document = tomlDocument('a.toml', TEXT);
  test('is a value of plain data', () =>
    expect(document.value).toEqual({
      title: 'lock',
      metadata: { 'content hash': 'abc', when: '1979-05-27T07:32:00.000Z', day: '1979-05-27' },
      package: [
        { name: 'a' },
        { name: 'b', files: [{ file: 'b.whl', hash: 'sha256:1' }], extras: { all: { more: [1, 2] } } },
      ],
    }));
  test.each([
    [['title'], 1, 9],
    [['metadata', 'content hash'], 3, 18],
    [['package', 0, 'name'], 7, 8],
    [['package', 1], 8, 1],
    [['package', 1, 'files', 0, 'hash'], 11, 28],
    [['package', 1, 'extras', 'all', 'more', 1], 14, 16],
    [['package', 1, 'nowhere', 'at all'], 8, 1],
    [[], 1, 1],
  ] as const)('the value under %j stands at %i:%i', (keys, line, column) =>
    expect(document.locate(...keys)).toEqual({ path: 'a.toml', line, column }),
  );
  test('a key stands before its value', () =>
    expect(document.locateKey('metadata', 'content hash')).toEqual({ path: 'a.toml', line: 3, column: 1 }));
  test('a byte order mark is no part of it', () => expect(tomlDocument('a', '\uFEFFa = 1').value).toEqual({ a: 1 }));
});

test.each([
  ['an open list', 'a = 1\nb = [1,\nc = 2', 3],
  ['a key that stands twice', 'a = 1\na = 2', 2],
  ['a number that would be rounded', 'a = 9007199254740993', 1],
  ['thousands of lists in each other', `a = ${'['.repeat(20_000)}`, 1],
])('%s is a problem on its line', (_, text, line) => {
  const { problems, value, locate } = tomlDocument('a.toml', text);
  expect(value).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toMatch(/^not TOML: /);
  expect(problems[0]?.location).toMatchObject({ path: 'a.toml', line });
  expect(locate('a')).toMatchObject({ path: 'a.toml', line });
});

test('every value stands where its position says', () => {
  const key = fc.stringMatching(/^[a-z "'.é-]{1,6}$/);
  const scalar = fc.oneof(fc.integer(), fc.boolean(), fc.string({ maxLength: 8 }));
  fc.assert(
    fc.property(fc.dictionary(key, fc.dictionary(key, scalar, { maxKeys: 4 }), { maxKeys: 4 }), (value) => {
      const text = stringify(value);
      const lines = text.split('\n');
      const document = tomlDocument('a.toml', text);
      for (const [table, entries] of Object.entries(value))
        for (const [name, entry] of Object.entries(entries)) {
          const { line = 0, column = 0 } = document.locate(table, name);
          const rest = lines[line - 1]?.slice(column - 1) ?? '';
          expect(rest).toBe(stringify({ a: entry }).slice('a = '.length).trimEnd());
        }
    }),
    { numRuns: 100 },
  );
});
