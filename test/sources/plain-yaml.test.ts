import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument, stringify } from 'yaml';
import { plainYaml } from '../../src/sources/plain-yaml.ts';
import { type YamlValue, yamlValue } from '../../src/sources/yaml-value.ts';

/** What the library makes of a text; undefined where it finds a fault. */
function byLibrary(text: string): Pick<YamlValue, 'value' | 'place'> | undefined {
  const tree = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const { value, place, complaints } = yamlValue(tree.contents, 1);
  return tree.errors.length + complaints.length > 0 ? undefined : { value, place };
}

function read(text: string): Pick<YamlValue, 'value' | 'place'> | undefined {
  const plain = plainYaml(text);
  return plain && { value: plain.value, place: plain.place };
}

const LOCK = `schema: '2.0'
stages:
  train@a-1:
    cmd: python src/train.py --rate 0.1
      --more x
    deps:
    - path: src/train.py
      hash: md5
      md5: 324001573ed724e5ae092226fcf9ca30
      size: 1666
    params:
      params.yaml:
        train.seed: 20170428
        train.rate: 1e-05
        train.names:
        - one
        - 2
        train.none: null
    outs:
    - path: data/model.pkl
      hash: md5
      md5: d1f6e055f7f5e2827fcfae68d9b64d4c.dir
      isexec: true
`;

describe('reads what programs write', () => {
  test('a lock of DVC, with the values and places of the library', () => {
    expect(read(LOCK)).toBeDefined();
    expect(read(LOCK)).toEqual(byLibrary(LOCK));
  });

  test.each([
    'a: 1',
    'a: -0',
    'a: 0.5\nb: .5\nc: +1\nd: 1.\ne: 1e400\nf: 99999999999999999999\ng: 1.0.0\nh: -\u0031x',
    'a: null\nb: True\nc: FALSE\nd: nulls\ne: yes\nf: 2026-11-23\ng: 12:30:45',
    'null: 1\n1: 2\ntrue: 3',
    "a: '2.0'\nb: \"x: y # z\"\nc: ''",
    'a: x#y:z -- ? [b] {c}\nb: x',
    'a:\n- b\n- c: 1\n  d: 2\n-   e: 3\n    f: 4\ng: h',
    'a:\n\n  # told\n  b:\n      c: d\n\n',
    '# first\n\na: b\n  c\n   d\ne: f',
    '- a\n- b:\n  - c\n',
    '  a: b\n  c: d\n',
    'constructor: 1\ntoString: 2',
    "a: b # c\nd: 'e'   # f\ng: 1 #h\ni: # j\n  k: l\nm: x#y # z",
    'a: { b: 1, c: x y, d: [e, -1, { f: null }] } # g\nh: []\ni: {}\nj: [ ]',
    '- { a: \'[b]\', c: "d, e", f: 12:30 }\n- [g]',
    'a: x é und ö\nb: "→ 5 %" # ü\nc: [xß, x-y]',
  ])('%j', (text) => {
    expect(read(text)).toBeDefined();
    expect(read(text)).toEqual(byLibrary(text));
  });

  test('most of what the library writes of plain values', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9_./-]{0,8}[a-z0-9]$/);
    const scalar = fc.oneof(word, fc.integer(), fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.dictionary(word, fc.oneof({ maxDepth: 3 }, scalar, tie('list'), tie('tree')), {
        minKeys: 1,
        maxKeys: 4,
        noNullPrototype: true,
      }),
      list: fc.array(fc.oneof({ maxDepth: 3 }, scalar, tie('tree')), { minLength: 1, maxLength: 4 }),
    }));
    fc.assert(
      fc.property(tree, fc.boolean(), (value, indentSeq) => {
        const text = stringify(value, { indentSeq, lineWidth: 60 });
        expect(read(text)).toEqual(byLibrary(text));
        expect(read(text)?.value).toEqual(value);
      }),
      { numRuns: 200 },
    );
  });
});

test.each([
  ['nothing', ''],
  ['only a comment', '# a\n'],
  ['a text alone', 'a'],
  ['a key that stands twice', 'a: 1\na: 2'],
  ['`__proto__`', '__proto__: 1'],
  ['no value', 'a:\nb: 1'],
  ['no value at the end', 'a:'],
  ['a text that goes on behind a comment', 'a: b # c\n  d'],
  ['a comment without a space before it', "a: 'b'# c"],
  ['a colon in a text', 'a: b: c'],
  ['a colon at the end of a text', 'a: b:'],
  ['a column that does not line up', 'a:\n    b: 1\n  c: 2'],
  ['a key below a value', 'a: b\n  c: d'],
  ['an empty line in a text', 'a: b\n\n  c'],
  ['a list below a value', 'a: b\n- c'],
  ['a list in a list', '- - a'],
  ['a quote that is not closed', "a: 'b"],
  ['a quote in quotes', "a: 'it''s'"],
  ['an escape', 'a: "\\x41"'],
  ['a text after a quote', "a: 'b' c"],
  ['flow that is not closed on its line', 'a: [b,\n  c]'],
  ['flow with something behind it', 'a: [b] c'],
  ['flow with an empty item', 'a: [b, , c]'],
  ['flow that ends in a comma', 'a: { b: 1, }'],
  ['flow with a pair in a list', 'a: [b: c]'],
  ['flow with a key alone', 'a: { b }'],
  ['flow with a key that stands twice', 'a: { b: 1, b: 2 }'],
  ['flow with a quoted key', 'a: { "b": 1 }'],
  ['flow with a comment in it', 'a: [b # c\n]'],
  ['a block of text', 'a: |\n  b'],
  ['an anchor', 'a: &b c'],
  ['an alias', 'a: *b'],
  ['a tag', 'a: !!str 1'],
  ['a merge', '<<: b'],
  ['a tilde', 'a: ~'],
  ['a number to another base', 'a: 0x1f'],
  ['infinity', 'a: .inf'],
  ['a tab', 'a:\tb'],
  ['a carriage return', 'a: b\r\nc: d\r\n'],
  ['a key beyond ASCII', 'é: a'],
  ['a text that starts beyond ASCII', 'a: é'],
  ['a line end beyond ASCII', 'a: b\u2028c'],
  ['a mark of the byte order', '\uFEFFa: b'],
  ['a document’s start', '---\na: b'],
  ['a document’s end', 'a: b\n...\n'],
  ['a second document', 'a: b\n---\nc: d'],
  ['a space at the end of a line', 'a: b \nc: d'],
  ['a long key', `${'a'.repeat(1025)}: b`],
  ['deep nesting', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
])('leaves %s to the library', (_, text) => expect(plainYaml(text)).toBeUndefined());

test('reads a text as the library does, or not at all', () => {
  const piece = fc.constantFrom(
    ...'abc:-# "\'01.e+~&*!|>[]{},%@`?\\é\t\n\u0085\u00A0\uFEFF',
    ': ',
    ':\n',
    '\n  ',
    '\n    ',
    '- ',
    ' #',
    '  ',
    '\r\n',
    '---\n',
    '...\n',
    '<<',
    '{ a: 1 }',
    '[1, b]',
    '{ ',
    ' }',
    '[',
    ', ',
    ' # c',
    "'x'",
    'null',
    'true',
    '__proto__',
  );
  const place = fc.nat({ max: LOCK.length });
  const contract = readFileSync(
    join(import.meta.dirname, '../../examples/host-telemetry/contracts/host-telemetry.odcs.yaml'),
    'utf8',
  ).slice(0, 1500);
  let taken = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
        fc
          .tuple(place, piece, fc.nat({ max: 3 }))
          .map(([at, put, left]) => LOCK.slice(0, at) + put + LOCK.slice(at + left)),
        fc
          .tuple(fc.nat({ max: contract.length }), piece, fc.nat({ max: 3 }))
          .map(([at, put, left]) => contract.slice(0, at) + put + contract.slice(at + left)),
      ),
      (text) => {
        const plain = read(text);
        if (!plain) return;
        taken += 1;
        expect(plain).toEqual(byLibrary(text));
      },
    ),
    { numRuns: 600 },
  );
  expect(taken).toBeGreaterThan(10);
});
