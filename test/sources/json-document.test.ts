import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonDocument } from '../../src/sources/json-document.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Json>(null, true, false, 0, ''),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: 'binary' }),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ unit: 'binary', maxLength: 5 }).filter((key) => key !== '__proto__'),
      tie('json'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
}));
const space = fc.string({ unit: fc.constantFrom(' ', '\n', '\r', '\t'), maxLength: 3 });

/** Writes JSON with the given space between its parts, and notes where each value and key starts. */
function write(value: Json, spaces: readonly string[]): { readonly text: string; readonly places: readonly Place[] } {
  const places: Place[] = [];
  let text = '';
  let next = 0;
  const gap = (): void => {
    text += spaces[next % spaces.length] ?? '';
    next += 1;
  };
  const add = (part: Json, keys: readonly (string | number)[], keyOffset: number): void => {
    places.push({ keys, offset: text.length, keyOffset: keyOffset < 0 ? text.length : keyOffset, value: part });
    if (typeof part !== 'object' || part === null) {
      text += JSON.stringify(part);
      return;
    }
    const entries = Object.entries(part);
    text += Array.isArray(part) ? '[' : '{';
    entries.forEach(([key, child], index) => {
      gap();
      const start = text.length;
      if (!Array.isArray(part)) {
        text += JSON.stringify(key);
        gap();
        text += ':';
        gap();
      }
      add(child, [...keys, Array.isArray(part) ? index : key], Array.isArray(part) ? -1 : start);
      gap();
      if (index + 1 < entries.length) text += ',';
    });
    gap();
    text += Array.isArray(part) ? ']' : '}';
  };
  gap();
  add(value, [], -1);
  gap();
  return { text, places };
}

interface Place {
  readonly keys: readonly (string | number)[];
  readonly offset: number;
  readonly keyOffset: number;
  readonly value: Json;
}

/** Line and column of an offset, counted the slow way. */
function position(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

describe('values and positions', () => {
  test('are those of JSON.parse, wherever the parts stand', () => {
    fc.assert(
      fc.property(json, fc.array(space, { minLength: 1, maxLength: 7 }), (value, spaces) => {
        const { text, places } = write(value, spaces);
        const document = jsonDocument('a.json', text);
        expect(document.problems).toEqual([]);
        expect(document.value).toEqual(JSON.parse(text));
        for (const { keys, offset, keyOffset } of places) {
          expect(document.locate(...keys)).toEqual({ path: 'a.json', ...position(text, offset) });
          expect(document.locateKey(...keys)).toEqual({ path: 'a.json', ...position(text, keyOffset) });
        }
      }),
      { numRuns: 200 },
    );
  });
  test('whatever JSON.parse refuses is a problem with a position in the text, and never a value', () => {
    const almost = fc
      .tuple(json, fc.nat(), fc.constantFrom('', ',', '}', '"', '\\', 'x', '\u0000', '[', 'NaN1', '01', '+', '.'))
      .map(([value, at, noise]) => {
        const text = JSON.stringify(value);
        return text.slice(0, at % (text.length + 1)) + noise + text.slice((at % (text.length + 1)) + 1);
      });
    fc.assert(
      fc.property(
        fc.oneof(almost, fc.string(), fc.string({ unit: fc.constantFrom(...'{}[]",:\\tfn01-.eE \n') })),
        (text) => {
          const document = jsonDocument('a.json', text);
          let expected: unknown;
          try {
            expected = JSON.parse(text);
          } catch {
            if (/NaN|Infinity/.test(text)) return;
            expect(document.problems).not.toEqual([]);
          }
          if (document.problems.length === 0) {
            if (!/NaN|Infinity/.test(text)) expect(document.value).toEqual(expected);
            return;
          }
          expect(document.value).toBeUndefined();
          for (const { location } of document.problems) {
            expect(location?.line).toBeGreaterThanOrEqual(1);
            expect(location?.line).toBeLessThanOrEqual(text.split('\n').length);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
  test.each([
    '0',
    '-0',
    '-0.0',
    '1E5',
    '1e+5',
    '12.50E-2',
    '1e999',
    '-1e999',
    '9007199254740993',
    '"\\u00e9\\ud83d\\ude00\\/"',
  ])('%s is what JSON.parse makes of it', (text) => {
    expect(jsonDocument('a.json', text).value).toBe(JSON.parse(text));
  });
  test('a key that is not there is located at its nearest parent', () => {
    const document = jsonDocument('a.json', '{\n  "a": {\n    "b": [1]\n  }\n}');
    expect(document.locate('a', 'x', 'y')).toEqual({ path: 'a.json', line: 2, column: 8 });
    expect(document.locate('a', 'b', 7)).toEqual({ path: 'a.json', line: 3, column: 10 });
    expect(document.locate('a', 'b', 0, 'deeper')).toEqual({ path: 'a.json', line: 3, column: 11 });
    expect(document.locateKey('nowhere')).toEqual({ path: 'a.json', line: 1, column: 1 });
  });
  test('a byte order mark is no part of the text', () => {
    const document = jsonDocument('a.json', '\uFEFF{"a": 1}');
    expect(document.value).toEqual({ a: 1 });
    expect(document.locate('a')).toEqual({ path: 'a.json', line: 1, column: 7 });
  });
});

describe('what many tools write', () => {
  test('NaN and Infinity are numbers', () => {
    const document = jsonDocument('a.json', '{"f1": NaN, "low": -Infinity, "high": [Infinity]}');
    expect(document.value).toEqual({ f1: Number.NaN, low: -Infinity, high: [Infinity] });
    expect(document.locate('high', 0)).toEqual({ path: 'a.json', line: 1, column: 40 });
  });
  test.each([
    ['nan'],
    ['inf'],
    ['-NaN'],
    ['NaNs'],
    ['Infinity1'],
    ['+1'],
    ['01'],
    ['1.'],
    ['.5'],
    ['0x1f'],
    ['1_000'],
    ["'a'"],
    ['True'],
    ['None'],
    ['undefined'],
    ['// a'],
    ['[1,]'],
    ['{a: 1}'],
    [''],
  ])('%s is not JSON', (text) => {
    expect(jsonDocument('a.json', text).problems).toMatchObject([
      { message: expect.stringMatching(/^not valid JSON: /) },
    ]);
  });
});

describe('what a file must not hold', () => {
  test.each([
    ['a key that stands twice', '{\n "a": 1,\n "b": {"c": 1, "c": 1}\n}', 'the key `c` stands twice', 3, 16],
    ['a key that stands twice, written differently', '{"a": 1, "\\u0061": 2}', 'the key `a` stands twice', 1, 10],
    ['__proto__', '{"__proto__": {"polluted": true}}', 'the key `__proto__` is not allowed', 1, 2],
    ['a text that is not closed', '{"a": "b\n}', 'not valid JSON: a text is not closed: saw "\\n"', 1, 9],
    ['an unknown escape', '["\\q"]', 'not valid JSON: a backslash cannot stand before "q"', 1, 3],
    ['half an escape', '["\\u12"]', 'not valid JSON: `\\u` needs four hexadecimal digits', 1, 3],
    ['an end too soon', '{"a": [1, 2', 'not valid JSON: expected `,` or `]`, saw the end of the file', 1, 12],
    ['something after the end', '{} {}', 'not valid JSON: expected the end of the file, saw "{"', 1, 4],
    ['a key without a colon', '{"a" 1}', 'not valid JSON: expected `:` after the key `a`, saw "1"', 1, 6],
    ['an emoji where a value is expected', '[😀]', 'not valid JSON: expected a value, saw "😀"', 1, 2],
    ['too much depth', `${'['.repeat(201)}${']'.repeat(201)}`, 'not valid JSON: nested more than 200 deep', 1, 201],
  ])('%s', (_, text, message, line, column) => {
    const document = jsonDocument('a.json', text);
    expect(document.problems).toMatchObject([{ message, location: { path: 'a.json', line, column } }]);
    expect(document.value).toBeUndefined();
    expect(document.locate('a')).toEqual(document.problems[0]?.location);
  });
  test('nothing that is read touches the prototype of other objects', () => {
    jsonDocument('a.json', '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}');
    expect({}).not.toHaveProperty('polluted');
    expect(jsonDocument('a.json', '{"constructor": 1, "toString": 2, "hasOwnProperty": 3}').value).toEqual({
      constructor: 1,
      toString: 2,
      hasOwnProperty: 3,
    });
  });
  test('200 deep is read', () => {
    expect(jsonDocument('a.json', `${'['.repeat(200)}1${']'.repeat(200)}`).problems).toEqual([]);
  });
});

describe('large and hostile files', () => {
  test('a file that is wrong everywhere is complained of a hundred times at most, in short messages', () => {
    const twice = `"${'k'.repeat(100_000)}": 1`;
    const { problems } = jsonDocument('a.json', `{${Array.from({ length: 200 }, () => twice).join()}}`);
    expect(problems).toHaveLength(100);
    for (const { message } of problems) expect(message.length).toBeLessThan(200);
  });
  test.each([
    ['a long list', `[${'1,'.repeat(500_000)}1]`],
    ['a long text', `["${'x'.repeat(5_000_000)}"]`],
    ['many escapes', `["${'\\"'.repeat(1_000_000)}"]`],
    ['many backslashes', `["${'\\\\'.repeat(1_000_000)}"]`],
    ['many empty objects', `[${'{},'.repeat(200_000)}1]`],
    ['many keys', `{${Array.from({ length: 100_000 }, (_, index) => `"k${index}":${index}`).join()}}`],
  ])('%s is read and its end is found', (_, text) => {
    const document = jsonDocument('a.json', `{"first": ${text}, "last": 1}`);
    expect(document.problems).toEqual([]);
    expect(document.locate('last').column).toBe(text.length + 21);
  });
});
