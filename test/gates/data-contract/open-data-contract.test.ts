import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { contractNode } from '../../../src/gates/data-contract/collect/contract-node.ts';
import { lintContract } from '../../../src/gates/data-contract/collect/lint-contract.ts';
import { openDataContract } from '../../../src/generated/validators/open-data-contract.js';
import { checkDocument } from '../../../src/sources/check-document.ts';
import { readDocument } from '../../../src/sources/read-document.ts';

const root = join(import.meta.dirname, '../../..');

function problems(text: string): readonly string[] {
  const document = readDocument('t.odcs.yaml', text);
  return [...checkDocument(document, openDataContract), ...lintContract(contractNode(document))].map(
    ({ message, location }) => `${location?.line ?? 0}: ${message}`,
  );
}

describe('official examples of the standard', () => {
  const folder = join(root, '../shared/data/odcs/examples');
  if (existsSync(folder)) {
    test.each(readdirSync(folder))(
      '%s is accepted by the schema, and names nothing that it lacks but where it does',
      (name) => {
        const document = readDocument(name, readFileSync(join(folder, name), 'utf8'));
        expect(checkDocument(document, openDataContract)).toEqual([]);
        // Two of them refer to tables that they do not describe; nothing else is wrong with any.
        const beyond = lintContract(contractNode(document)).map(({ message }) => message.replace(/^.*: /, ''));
        const dangling = ['it has no object `tab1`', 'it has no object `receiver_types`'];
        expect(beyond.filter((message) => !dangling.includes(message))).toEqual([]);
        expect(beyond.length > 0).toBe(/^(database-table-sla|full-example)/.test(name));
      },
    );
  } else {
    test('are not at hand here', () => {
      console.warn('skipped: the official examples of the Open Data Contract Standard are not at hand');
    });
  }
});

const HEAD = 'apiVersion: v3.2.0\nkind: DataContract\nid: x\nversion: 1.0.0\n';
const server = (lines: string): string => `${HEAD}servers:\n  - server: s\n${lines.replaceAll(/^/gm, '    ')}\n`;
const property = (lines: string): string =>
  `${HEAD}schema:\n  - name: t\n    properties:\n      - name: a\n${lines.replaceAll(/^/gm, '        ')}\n`;

describe('accepted', () => {
  test.each<[string, string]>([
    ['the least there may be', HEAD],
    ['every version', HEAD.replace('v3.2.0', 'v3.0.0\nstatus: draft')],
    ['a variable as a port', server('type: postgres\nhost: ${HOST}\nport: ${PORT:-5432}\ndatabase: d\nschema: s')],
    ['a server of a kind that only 3.2 knows', server('type: exasol\nhost: h\nanything: x')],
    ['a custom server with any known key', server('type: custom\nhost: h\nlocation: l\nstream: s')],
    [
      'map and vector',
      property('logicalType: map\nmap: { key: { logicalType: string }, value: { logicalType: integer } }'),
    ],
    [
      'a vector',
      property('logicalType: vector\nlogicalTypeOptions: { dimensions: 384, elementType: float32, normalized: true }'),
    ],
    ['an enumeration', property('logicalType: string\nenum: [{ value: x, label: X }, { value: y }]')],
    [
      'fields of fields',
      property('logicalType: array\nitems: { logicalType: object, properties: [{ name: b, logicalType: integer }] }'),
    ],
    [
      'relationships by name and by id',
      property(
        'relationships:\n  - to: u.id\n  - to: schema/u_obj/properties/u_id\n  - to: other.yaml#schema/u/properties/id',
      ) + '  - name: u\n    id: u_obj\n    properties:\n      - name: id\n        id: u_id\n',
    ],
    ['a team, and a list of members', `${HEAD}team: { name: x, members: [{ username: a, dateIn: "2026-01-01" }] }\n`],
    ['members alone', `${HEAD}team: [{ username: a }]\n`],
    ['anything in a description', `${HEAD}description: { purpose: p, more: m }\n`],
    [
      'a rule with the older name of its metric',
      property('quality: [{ rule: validValues, validValues: [a], mustBe: 0 }]').replace('v3.2.0', 'v3.0.2\nstatus: x'),
    ],
  ])('%s', (_, text) => {
    expect(problems(text)).toEqual([]);
  });
});

describe('complained about, where it stands', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'nothing needed is there',
      'x: 1\n',
      [
        '1: the file has no `version`',
        '1: the file has no `apiVersion`',
        '1: the file has no `kind`',
        '1: the file has no `id`',
        '1: `x` is not a key',
      ],
    ],
    ['no status before 3.2', HEAD.replace('v3.2.0', 'v3.1.0'), ['1: the file has no `status`']],
    [
      'a mistyped key',
      property('requred: true'),
      ['9: `requred` is not a key of `schema[0].properties[0]`; did you mean `required`?'],
    ],
    [
      'a key of another server',
      server('type: local\npath: p\nformat: csv\ndelimiter: ";"'),
      ['10: `delimiter` is not a key of `servers[0]`'],
    ],
    ['a server without what its kind needs', server('type: local\npath: p'), ['6: `servers[0]` has no `format`']],
    [
      'an option of another type',
      property('logicalType: integer\nlogicalTypeOptions: { minLength: 1 }'),
      ['10: `minLength` is not a key of `schema[0].properties[0].logicalTypeOptions`'],
    ],
    [
      'options without a type',
      property('logicalTypeOptions: { minimum: 1 }'),
      ['8: `schema[0].properties[0]` has no `logicalType`'],
    ],
    [
      'no name',
      `${HEAD}schema:\n  - name: t\n    properties:\n      - logicalType: string\n`,
      ['8: `schema[0].properties[0]` has no `name`'],
    ],
    ['a map without its parts', property('logicalType: map'), ['8: `schema[0].properties[0]` has no `map`']],
    [
      'a SQL rule without its query',
      property('quality: [{ type: sql, mustBe: 0 }]'),
      ['9: `schema[0].properties[0].quality[0]` has no `query`'],
    ],
    [
      'a custom rule without its tool',
      property('quality: [{ type: custom, implementation: x }]'),
      ['9: `schema[0].properties[0].quality[0]` has no `engine`'],
    ],
    [
      'an operator in a rule for people',
      property('quality: [{ type: text, mustBe: 0 }]'),
      ['9: `mustBe` is not a key of `schema[0].properties[0].quality[0]`'],
    ],
    [
      'a relationship of a property that says from where',
      property('relationships: [{ from: a.b, to: t.a }]'),
      [
        '9: `from` is not a key of `schema[0].properties[0].relationships[0]`',
        '9: `a.b` is not in this contract: it has no object `a`',
      ],
    ],
    ['an empty enumeration', property('enum: []'), ['9: `schema[0].properties[0].enum` is empty; expected at least 1']],
    [
      'a vector without dimensions',
      property('logicalType: vector\nlogicalTypeOptions: { normalized: true }'),
      ['10: `schema[0].properties[0].logicalTypeOptions` has no `dimensions`'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(problems(text)).toEqual(wanted);
  });

  test('a word that is nearly right', () => {
    expect(problems(property('logicalType: strng'))[0]).toMatch(/^9: .*did you mean `string`\?$/);
    expect(problems(server('type: locl\npath: p'))[0]).toMatch(/^7: .*did you mean `local`\?$/);
    expect(problems(HEAD.replace('v3.2.0', 'v3.2'))[0]).toMatch(/^1: `apiVersion` is `v3.2`/);
  });
});
