import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holdAgainstSchema } from '../../src/sources/hold-against-schema.ts';
import { readDocument } from '../../src/sources/read-document.ts';
import { referredSchemas } from '../../src/sources/referred-schemas.ts';

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
      /refers to `https:\/\/schemas.example.test\/train.json`, which is neither in it/,
    ],
    [
      'another file',
      { properties: { train: { $ref: '../../etc/passwd' } } },
      /which is neither in it nor in a file of this repository/,
    ],
    [
      'a part that is not there',
      { properties: { train: { $ref: '#/$defs/train' } } },
      /which is neither in it nor in a file of this repository/,
    ],
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
    ['a name that would end a comment', { $id: 'a*/b', type: 'object' }, /an `\$id` of it holds an asterisk/],
  ])('%s', (_, schema, expected) => expect(said(hold(schema))).toMatch(expected));
});

test('words of a schema never become code', () => {
  const words = [
    '"];globalThis.harmed=1;//',
    "'+(globalThis.harmed=1)+'",
    '`${globalThis.harmed=1}`',
    '*/globalThis.harmed=1/*',
    '\u2028globalThis.harmed=1',
  ];
  for (const word of words) {
    for (const schema of [
      { properties: { [word]: { type: 'integer' } }, required: [word], title: word },
      { $id: word, type: 'object' },
      { properties: { train: { $id: word, type: 'object' } } },
      { $ref: '#/elsewhere', elsewhere: { $id: [word], type: 'object' } },
      { $ref: '#/elsewhere/$id', elsewhere: { $id: { $id: { a: word }, type: 'object' } } },
      {
        $schema: 'http://json-schema.org/draft-07/schema#',
        definitions: { a: { $id: word } },
        $ref: '#/definitions/a',
      },
      { $anchor: word, type: 'object' },
      { $defs: { [word]: { type: 'string' } }, properties: { train: { $ref: `#/$defs/${encodeURIComponent(word)}` } } },
      { enum: [word, { [word]: word }], const: word },
      { properties: { train: { pattern: word } }, patternProperties: { [word]: false } },
      { [word]: word, type: 'object', dependentRequired: { [word]: [word] }, description: word },
      { if: { properties: { [word]: { const: word } } }, else: { $ref: word } },
    ])
      expect(Object.keys(hold(schema, JSON.stringify({ [word]: word, train: word }), 'params.json'))).toHaveLength(1);
  }
  expect(globalThis).not.toHaveProperty('harmed');
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

describe('a schema of several files', () => {
  const holdFiles = (files: Readonly<Record<string, unknown>>, text = 'seed: -1\n'): readonly string[] | string => {
    const open = (path: string): ReturnType<typeof readDocument> | undefined =>
      Object.hasOwn(files, path) ? readDocument(path, JSON.stringify(files[path], null, 2)) : undefined;
    const schema = open('a/params.schema.json');
    if (!schema) throw new Error('no schema');
    const others = referredSchemas(schema, open);
    return said(holdAgainstSchema(readDocument('a/params.yaml', text), schema, 5000, others));
  };
  const SEED = { properties: { seed: { $ref: '../shared/types.schema.json#/$defs/count' } } };
  const COUNT = { $defs: { count: { $ref: 'more/numbers.json' } } };
  const NUMBERS = { type: 'integer', minimum: 0 };
  const NEGATIVE = ['1:7 `seed` is `-1`; expected at least 0'];

  test('are found by their paths, whatever they call themselves', () => {
    const files = { 'shared/types.schema.json': COUNT, 'shared/more/numbers.json': NUMBERS };
    expect(holdFiles({ 'a/params.schema.json': SEED, ...files })).toEqual(NEGATIVE);
    const named = 'https://acme.example/schemas/a/params.schema.json';
    expect(holdFiles({ 'a/params.schema.json': { $id: named, ...SEED }, ...files })).toEqual(NEGATIVE);
    const other = { $id: 'https://acme.example/schemas/shared/types.schema.json', ...COUNT };
    const both = { 'a/params.schema.json': { $id: named, ...SEED }, ...files, 'shared/types.schema.json': other };
    expect(holdFiles(both)).toEqual(NEGATIVE);
    expect(holdFiles({ ...both, 'a/params.schema.json': SEED })).toEqual(NEGATIVE);
  });
  test('may refer to each other in a circle', () => {
    const one = { type: 'object', properties: { seed: { $ref: 'other.json' } } };
    const other = { anyOf: [{ type: 'integer', minimum: 0 }, { $ref: 'params.schema.json' }] };
    expect(holdFiles({ 'a/params.schema.json': one, 'a/other.json': other }, 'seed: {seed: 1}\n')).toEqual([]);
  });
  test('that is not there, or outside, is told where it is named', () => {
    for (const $ref of ['gone.json', '../../../etc/passwd.json', 'https://x.example/s.json'])
      expect(holdFiles({ 'a/params.schema.json': { properties: { seed: { $ref } } } })).toMatch(
        /^4:15 .* refers to `.*`, which is neither in it nor in a file of this repository$/,
      );
  });
  test('is itself held to be a schema, of the same draft', () => {
    const odd = { 'a/params.schema.json': { $ref: 'b.json' }, 'a/b.json': { type: 'number!' } };
    expect(holdFiles(odd)).toMatch(/^2:\d+ not a JSON Schema: /);
    const old = { ...odd, 'a/b.json': { $schema: 'http://json-schema.org/draft-07/schema#' } };
    expect(holdFiles(old)).toMatch(/another draft/);
  });
  test('are bounded', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 80 }, (_, index) => [`a/${index}.json`, { $ref: `${index + 1}.json` }]),
    );
    expect(holdFiles({ 'a/params.schema.json': { $ref: '0.json' }, ...chain })).toMatch(/which is neither/);
  });
});
