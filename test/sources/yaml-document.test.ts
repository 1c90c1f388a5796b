import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { LIMITS } from '../../src/sources/document.ts';
import { yamlDocument } from '../../src/sources/yaml-document.ts';
import { problemLines } from '../support/problem-lines.ts';

const read = (text: string): unknown => {
  const document = yamlDocument('a.yml', text);
  expect(document.problems).toEqual([]);
  return document.value;
};
const problemsOf = (text: string): readonly string[] => {
  const document = yamlDocument('a.yml', text);
  expect(document.value).toBeUndefined();
  return problemLines(document.problems);
};

describe('values', () => {
  test.each<[string, unknown]>([
    ['a: yes', { a: 'yes' }],
    ['a: [y, n, no, on, off, Yes, NO]', { a: ['y', 'n', 'no', 'on', 'off', 'Yes', 'NO'] }],
    ['a: [true, True, FALSE]', { a: [true, true, false] }],
    ['a: 2026-11-23', { a: '2026-11-23' }],
    ['a: 2026-11-23T12:00:00Z', { a: '2026-11-23T12:00:00Z' }],
    ['a: 12:30:45', { a: '12:30:45' }],
    ['a: [0o17, 0x1f, 017, 1_000, 1e3, +1, -0.5]', { a: [15, 31, 17, '1_000', 1000, 1, -0.5] }],
    ['a: [.inf, -.inf, .nan]', { a: [Infinity, -Infinity, Number.NaN] }],
    ['a: [~, null, ]', { a: [null, null] }],
    ['a:', { a: null }],
    ['', null],
    ['# only a comment', null],
    ['text', 'text'],
    ['2: a\ntrue: b\nnull: c', { 2: 'a', true: 'b', null: 'c' }],
    ['<<: {a: 1}\nb: <<', { '<<': { a: 1 }, b: '<<' }],
    ['%YAML 1.1\n---\na: yes\n<<: {b: 2}', { a: 'yes', '<<': { b: 2 } }],
    ['---\na: 1\n...\n', { a: 1 }],
    ['\uFEFFa: 1', { a: 1 }],
    ['a: 1\r\nb:\r\n  - 2\r\n', { a: 1, b: [2] }],
    ['a: "\\u0041\\t"', { a: 'A\t' }],
    ['a: |\n  one\n  two\n', { a: 'one\ntwo\n' }],
    ['a: >-\n  one\n  two\n', { a: 'one two' }],
    ['constructor: 1\ntoString: 2', { constructor: 1, toString: 2 }],
  ])('%j', (text, value) => expect(read(text)).toEqual(value));

  test.each<[string, unknown]>([
    ['a: !!js/function x', { a: 'x' }],
    ['a: !!binary aGk=', { a: 'aGk=' }],
    ['a: !!timestamp 2026-11-23', { a: '2026-11-23' }],
    ['a: !!set {x}', { a: { x: null } }],
    ['a: !secret {b: 1}', { a: { b: 1 } }],
    ['a: !!str 1', { a: '1' }],
  ])('a tag makes nothing but plain data: %j', (text, value) => expect(read(text)).toEqual(value));

  test('are those the library gives for what it writes, at the places it gives them', () => {
    const scalar = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom(
        'yes',
        '2026-11-23',
        '*a',
        '&a',
        '<<',
        '- a',
        'a: b',
        '# a',
        '"',
        "'",
        '@',
        '`',
        '%',
        '...',
        '---',
      ),
    );
    const key = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => text !== '__proto__');
    const tree = fc.dictionary(
      key,
      fc.oneof(
        scalar,
        fc.array(scalar, { maxLength: 3 }),
        fc.dictionary(key, scalar, { maxKeys: 3, noNullPrototype: true }),
      ),
      { minKeys: 1, maxKeys: 4, noNullPrototype: true },
    );
    fc.assert(
      fc.property(tree, fc.boolean(), (value, flow) => {
        const text = stringify(value, flow ? { collectionStyle: 'flow' } : {});
        const document = yamlDocument('a.yml', text);
        expect(document.problems).toEqual([]);
        expect(document.value).toEqual(parse(text));
        expect(document.value).toEqual(value);
        const lines = text.split('\n');
        for (const name of Object.keys(value)) {
          const { line, column } = document.locateKey(name);
          // What stands there reads as the key again.
          const rest = [lines[(line ?? 0) - 1]?.slice((column ?? 0) - 1), ...lines.slice(line)].join('\n');
          expect(rest.startsWith(name) || /^["'?]/.test(rest)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('positions', () => {
  const text = [
    '# a record',
    'id: cpu-burst',
    'code:',
    '  - detector/',
    '  - "b c"',
    'tests: { unit: [a.xml, b.xml] }',
    'empty:',
    'twice: &t',
    '  deep: 1',
    'again: *t',
    '',
  ].join('\n');
  const document = yamlDocument('f.yml', text);
  test.each<[(string | number)[], number, number]>([
    [['id'], 2, 5],
    [['code'], 4, 3],
    [['code', 1], 5, 5],
    [['tests', 'unit', 1], 6, 24],
    [['empty'], 7, 7],
    [['again', 'deep'], 9, 9],
    [['tests', 'nothing'], 6, 8],
    [['code', 9], 4, 3],
    [['nowhere'], 2, 1],
    [[], 2, 1],
  ])('of the value under %j', (keys, line, column) =>
    expect(document.locate(...keys)).toEqual({ path: 'f.yml', line, column }),
  );
  test.each<[(string | number)[], number, number]>([
    [['id'], 2, 1],
    [['tests', 'unit'], 6, 10],
    [['empty'], 7, 1],
    [['again', 'deep'], 9, 3],
    [['code', 1], 5, 5],
  ])('of the key %j', (keys, line, column) =>
    expect(document.locateKey(...keys)).toEqual({ path: 'f.yml', line, column }),
  );
  test('are counted alike with carriage returns', () => {
    expect(yamlDocument('f.yml', text.replaceAll('\n', '\r\n')).locate('tests', 'unit', 1)).toMatchObject({
      line: 6,
      column: 24,
    });
  });
});

describe('hostile files', () => {
  test('no text makes reading throw, and problems stay short', () => {
    const pieces = [
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '&a ',
      '*a ',
      '!!x ',
      '|',
      '>',
      '#',
      '?',
      '%',
      '---\n',
      '...',
      '\t',
      '\r\n',
      '\\',
      '\u0000',
      '1',
      '@',
    ];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const document = yamlDocument('a.yml', text);
          for (const { message, remedy, location } of document.problems) {
            expect(message.length).toBeLessThan(300);
            expect(message).not.toMatch(
              /token|stringKeys|mplicit|indicator|undefined|\[object|scalar|node|flow|collection|sequence/,
            );
            expect(remedy).toBeTruthy();
            expect(location?.line).toBeLessThanOrEqual(text.split(/\r\n|\n/).length);
          }
          document.locate('a', 0, 'b');
        },
      ),
      { numRuns: 200 },
    );
  });
  const laughs = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'
      .split('')
      .map(
        (name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[index]}`).join(', ')}]`,
      ),
  ].join('\n');
  test.each([
    ['a billion laughs', laughs, /^5:8 the aliases of this file stand for more than 10,000 values/],
    [
      'a long text again and again',
      `a: &a ${'x'.repeat(100_000)}\nb: [${Array.from({ length: 200 }, () => '*a').join(', ')}]`,
      /^2:\d+ the aliases of this file stand for more than 10,000 values/,
    ],
    [
      'nesting through aliases',
      [
        'a0: &a0 x',
        ...Array.from(
          { length: 20 },
          (_, index) => `a${index + 1}: &a${index + 1} ${'['.repeat(20)}*a${index}${']'.repeat(20)}`,
        ),
      ].join('\n'),
      /nested more than 200 deep/,
    ],
    ['brackets', '['.repeat(10_000), /nested more than 200 deep/],
    ['brackets that close', `${'['.repeat(201)}${']'.repeat(201)}`, /^1:201 nested more than 200 deep/],
    ['dashes', '- '.repeat(20_000), /nested more than 200 deep/],
    ['question marks', '? '.repeat(20_000), /a key must be a text/],
    ['many errors', 'a: b: c\n'.repeat(5_000), /^1:4 not valid YAML: `: ` stands twice on this line/],
  ])('%s', (_, text, message) => {
    const problems = problemsOf(text);
    expect(problems[0]).toMatch(message);
    expect(problems.length).toBeLessThanOrEqual(100);
  });
  test('an alias may be used often, and what it stands for is there each time', () => {
    const value = read(`a: &a {b: 1}\nc: [${Array.from({ length: 500 }, () => '*a').join(', ')}]`) as {
      readonly c: readonly unknown[];
    };
    expect(value.c).toHaveLength(500);
    expect(value.c[499]).toEqual({ b: 1 });
  });
  test('many keys, anchors and aliases are read in reasonable time', () => {
    expect(read(Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n'))).toHaveProperty('k19999', 1);
    expect(read(Array.from({ length: 5_000 }, (_, index) => `- &a${index} x\n- *a${index}`).join('\n'))).toHaveLength(
      10_000,
    );
  });
  test('a file beyond the limit is not read', () => {
    expect(problemsOf(`a: ${'x'.repeat(LIMITS.yaml)}`)).toEqual([
      '1:undefined the file has 4,000,003 characters; of YAML at most 4,000,000 are read → write it as JSON, which may be longer',
    ]);
  });
  test('a key that is very long is not repeated whole', () => {
    const key = 'k'.repeat(1000);
    expect(problemsOf(`${key}: 1\n${key}: 2`)[0]?.length).toBeLessThan(150);
  });
});
