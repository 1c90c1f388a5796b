import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holdAgainstSchema } from '../../src/sources/hold-against-schema.ts';
import { readDocument } from '../../src/sources/read-document.ts';

const PARAMETERS = `train:
  seed: 7
  n_est: 50
  window: 5m
`;
const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['train'],
  properties: {
    train: {
      type: 'object',
      required: ['seed'],
      properties: {
        seed: { type: 'integer', minimum: 0 },
        n_est: { type: 'integer', maximum: 500 },
        window: { type: 'string', pattern: '^[0-9]+[smh]$' },
      },
    },
  },
};

const hold = (schema: unknown, text = PARAMETERS, name = 'params.yaml', time = 5000) =>
  holdAgainstSchema(
    readDocument(name, text),
    readDocument('params.schema.json', JSON.stringify(schema, null, 2)),
    time,
  );

/** What is said and where: `line:column message`. */
const said = (answer: ReturnType<typeof hold>): readonly string[] | string => {
  if ('stopped' in answer) return 'stopped';
  const words = ({ message, location }: { message: string; location?: { line?: number; column?: number } }): string =>
    `${location?.line}:${location?.column} ${message}`;
  return 'schema' in answer ? words(answer.schema) : answer.document.map(words);
};

describe('a file of parameters that a schema speaks of', () => {
  test('is as the schema wants it', () => expect(said(hold(SCHEMA))).toEqual([]));

  test.each<[string, string, string, readonly string[]]>([
    [
      'YAML',
      'params.yaml',
      'train:\n  seed: -1\n  window: 5 minutes\nextra: 1\n',
      [
        '2:9 `train.seed` is `-1`; expected at least 0',
        '3:11 `train.window` is `5 minutes`, which does not match `^[0-9]+[smh]$`',
        '4:1 `extra` is not a key',
      ],
    ],
    [
      'JSON',
      'params.json',
      '{\n  "train": { "seed": 1.5 }\n}',
      ['2:22 `train.seed` is `1.5`; expected a whole number'],
    ],
    ['TOML', 'params.toml', '[train]\nseed = "seven"\n', ['2:8 `train.seed` is `seven`; expected a whole number']],
    ['a key left out', 'params.yaml', 'train:\n  n_est: 1\n', ['2:3 `train` has no `seed`']],
    [
      'a number that is none',
      'params.json',
      '{"train": {"seed": NaN}}',
      ['1:20 `train.seed` is `NaN`; expected at least 0', '1:20 `train.seed` is `NaN`; expected a whole number'],
    ],
    [
      'text that cannot be read',
      'params.yaml',
      'train: [\n',
      ['2:1 not valid YAML: a `[` or `{` before this is not closed'],
    ],
  ])('in %s: every fault with its line and column', (_, name, text, expected) => {
    expect(said(hold(SCHEMA, text, name))).toEqual(expected);
  });
});

test('a schema may refer to itself for what lies deeper', () => {
  const tree = { type: 'object', additionalProperties: { anyOf: [{ type: 'number' }, { $ref: '#' }] } };
  expect(said(hold(tree, 'a: { b: { c: 1 } }\n'))).toEqual([]);
  expect(said(hold(tree, 'a: { b: { c: [] } }\n'))).toEqual(['1:14 `a.b.c` is a list; expected a number or a mapping']);
});

describe('a schema that cannot be used', () => {
  test.each<[string, unknown, RegExp]>([
    ['a text', 'params', /1:1 .*it is not a mapping/],
    ['nothing asked', { title: 'Parameters', $defs: { a: SCHEMA } }, /it asks for nothing/],
    ['a draft nobody knows', { $schema: 'http://json-schema.org/draft-04/schema#', type: 'object' }, /2:14 .*draft-04/],
    [
      'another type than there is',
      { properties: { seed: { type: 'int' } } },
      /4:15 not a JSON Schema: `properties.seed.type` is `int`/,
    ],
    [
      'an address',
      { properties: { train: { $ref: 'https://schemas.example.test/train.json' } } },
      /refers to `https:\/\/schemas.example.test\/train.json`, which is not in it/,
    ],
    ['another file', { properties: { train: { $ref: '../../etc/passwd' } } }, /which is not in it/],
    ['a part that is not there', { properties: { train: { $ref: '#/$defs/train' } } }, /which is not in it/],
    ['a pattern that is none', { properties: { train: { pattern: '(' } } }, /Invalid regular expression/],
    ['answers that come later', { $async: true, type: 'object' }, /\$async/],
    [
      'answers that come later, further down',
      { type: 'object', properties: { train: { $async: true, type: 'object' } } },
      /async/,
    ],
    [
      'a reference to itself',
      { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/a' } } },
      /refers to itself without end/,
    ],
  ])('%s', (_, schema, expected) => expect(said(hold(schema))).toMatch(expected));
});

describe('a schema that would work without end is stopped', () => {
  test('a pattern that backtracks', () => {
    const schema = { properties: { train: { pattern: '^(a+)+$' } } };
    expect(hold(schema, `train: ${'a'.repeat(50)}!`, 'params.yaml', 200)).toEqual({ stopped: true });
  });
  test('references that double', () => {
    const $defs = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `a${index}`,
        index === 39
          ? { type: 'object' }
          : { allOf: [{ $ref: `#/$defs/a${index + 1}` }, { $ref: `#/$defs/a${index + 1}` }] },
      ]),
    );
    expect(hold({ $ref: '#/$defs/a0', $defs }, PARAMETERS, 'params.yaml', 200)).toEqual({ stopped: true });
  });
  test('millions of complaints are no more than a reader can read', () => {
    const values = `{"train": [${'"x",'.repeat(100_000)}"x"]}`;
    const answer = hold({ properties: { train: { items: { type: 'integer' } } } }, values, 'params.json');
    expect('document' in answer && answer.document.length).toBe(100);
  });
  test('no time is left', () => expect(hold(SCHEMA, PARAMETERS, 'params.yaml', 0)).toEqual({ stopped: true }));
});

test.each([
  'https://json-schema.org/draft/2020-12/schema',
  'https://json-schema.org/draft/2019-09/schema',
  'http://json-schema.org/draft-07/schema#',
])('draft %s', ($schema) => {
  expect(said(hold({ $schema, ...SCHEMA }))).toEqual([]);
  expect(said(hold({ $schema, ...SCHEMA }, 'train: 1\n'))).toEqual(['1:8 `train` is `1`; expected a mapping']);
});

test('whatever stands in a schema, there is an answer', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (schema, value) => {
      const answer = holdAgainstSchema(
        readDocument('p.json', JSON.stringify(value)),
        readDocument('s.json', JSON.stringify({ properties: schema, items: schema, $defs: schema, anyOf: schema })),
        2000,
      );
      expect(Object.keys(answer)).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});
