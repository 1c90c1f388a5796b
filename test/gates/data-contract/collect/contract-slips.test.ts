import { expect, test } from '@jest/globals';
import { readContract } from '../../../../src/gates/data-contract/collect/read-contract.ts';
import { openFolder } from '../../../../src/sources/open-repository.ts';
import { temporaryFolder, writeFiles } from '../../../support/temporary-folder.ts';

/** What is said of a contract, as `line:column message → remedy`. */
function said(schema: string, version = 'v3.2.0', more = ''): readonly string[] {
  const folder = temporaryFolder();
  writeFiles(folder, {
    't.odcs.yaml': `{ apiVersion: ${version}, kind: DataContract, id: x, version: 1.0.0${more} }\n`.replace(
      / }\n$/,
      `,\nschema: [\n${schema}\n] }\n`,
    ),
  });
  return readContract(openFolder(folder), 't.odcs.yaml').problems.map(
    ({ message, remedy, location }) => `${location?.line ?? 0}:${location?.column ?? 0} ${message} → ${remedy ?? ''}`,
  );
}

const property = (text: string): readonly string[] => said(`{ name: t, properties: [\n{ name: a, ${text} }\n] }`);

test.each<[string, string, readonly (string | RegExp)[]]>([
  [
    'an option beside the type',
    'logicalType: string, pattern: "^x"',
    ['4:33 `pattern` is not a key of a property: it is an option of its type → write it under `logicalTypeOptions:`'],
  ],
  ['what may be missing', 'isNullable: false', [/`isNullable` is not a key .* → write `required: true`$/]],
  ['what may be missing, after all', 'nullable: true', [/`nullable` is not a key .* → take it out: what is not/]],
  ['a type', 'type: varchar', [/`type` is not a key of a property → write `logicalType:` for what values are/]],
  ['a reference', 'references: t.b', [/`references` is not a key .* → write `relationships: \[\{ to: OBJECT/]],
  [
    'a relationship to what is no column: one complaint',
    'relationships: [{ to: t }, { to: u }, { to: x.odcs.yaml#u }, { to: "urn:x" }]',
    [
      /4:34 `t` is an object; a relationship is between columns/,
      /4:45 `u` is not in this contract/,
      /4:56 there is no contract `x\.odcs\.yaml`/,
      /4:79 `t\.a\.relationships\[3\]\.to` is `urn:x`; expected table\.column/,
    ],
  ],
  [
    'a mistyped key',
    'requred: true',
    ['4:12 `requred` is not a key of `t.a`; did you mean `required`? → write `required`'],
  ],
  ['any other key', 'colour: red', [/`colour` is not a key of `t\.a` → take it out/]],
  [
    'a type of databases',
    'logicalType: VARCHAR(10)',
    [
      '4:25 `VARCHAR(10)` is no logical type; the one for it is `string` → write `logicalType: string`, and under `physicalType:` what the database calls it',
    ],
  ],
  ['a type of its own', 'logicalType: money', [/`t\.a\.logicalType` is `money`; expected one of `string`/]],
  ['a mistyped type', 'logicalType: Integer', [/did you mean `integer`/]],
  [
    'an option of another type',
    'logicalType: integer, logicalTypeOptions: { maxLength: 3, minimum: 1 }',
    [
      /4:56 `maxLength` is no option of the type integer \(it is one of string\) → take it out \(it has minimum, .*\), or correct the `logicalType`$/,
    ],
  ],
  [
    'an option of a type without any',
    'logicalType: boolean, logicalTypeOptions: { minimum: 3 }',
    [/`minimum` is no option of the type boolean \(it is one of date, .*\) → take it out \(it has none\)/],
  ],
  [
    'an unknown option',
    'logicalType: string, logicalTypeOptions: { length: 3 }',
    [/`length` is no option of the type string → take it out; it has minLength/],
  ],
  ['a mistyped option', 'logicalType: string, logicalTypeOptions: { maxLenght: 3 }', [/did you mean `maxLength`/]],
  [
    'options without a type',
    'logicalTypeOptions: { pattern: x }',
    [
      '4:12 `a` has `logicalTypeOptions` and no `logicalType` that they could be options of → add `logicalType:` (string)',
    ],
  ],
  [
    'a width',
    'logicalType: integer, logicalTypeOptions: { format: int32 }',
    [/`int32` is no format of the type integer → write `i32`/],
  ],
  [
    'plain entries of an enumeration',
    'logicalType: string, enum: [a, { value: b }, 3]',
    [
      /an entry of `enum` is a mapping, and `a` is none → write `\{ value: "a" \}`/,
      /an entry of `enum` is a mapping, and `3` is none → write `\{ value: 3 \}`/,
    ],
  ],
  ['inside of items', 'logicalType: array, items: { logicalType: text }', [/`text` is no logical type/]],
  [
    'inside of a map',
    'logicalType: map, map: { key: { logicalType: string, minLength: 1 }, value: { logicalType: integer } }',
    [/`minLength` is not a key of a property/],
  ],
  [
    'inside of a field',
    'logicalType: object, properties: [{ name: b, nullable: false }]',
    [/`nullable`.*→ write `required: true`/],
  ],
  ['nothing', 'logicalType: string, logicalTypeOptions: { pattern: x }', []],
])('%s', (_, text, wanted) => {
  const found = property(text);
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((want, at) => {
    if (want instanceof RegExp) expect(found[at]).toMatch(want);
    else expect(found[at]).toBe(want);
  });
});

test('keys of an object', () => {
  expect(said('{ name: t, type: table, columns: [] }')).toEqual([
    expect.stringMatching(/`type` is not a key of an object → write `physicalType:`/),
    expect.stringMatching(/`columns` is not a key of an object → write `properties:`/),
  ]);
});

test.each([
  ['v4.0.0', /`v4\.0\.0` of the Open Data Contract Standard; versions up to v3\.2\.0 are read → update/],
  ['v3.10.0', /versions up to v3\.2\.0/],
  ['3.1.0', /did you mean `v3\.1\.0`/],
])('a document in %s', (version, wanted) => {
  expect(said('{ name: t }', version)).toEqual([expect.stringMatching(wanted)]);
});

test('a description in one text', () => {
  expect(said('{ name: t }', 'v3.2.0', ', description: what it is')).toEqual([
    expect.stringMatching(/`description` of a contract is a mapping → write the text under `purpose:`/),
  ]);
});
