import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { checkContract, contractText } from './check-contract.ts';

/** What stands in every value that must not be shown. */
const SECRET = 'hush';

/** Evidence and answers about data behind a contract, in full: all outputs are made of these. */
async function said(
  properties: string,
  data: Readonly<Record<string, string | Uint8Array>>,
  server?: string,
): Promise<string> {
  const text = contractText(properties).replace('v3.1.0', 'v3.2.0');
  const [path = ''] = Object.keys(data);
  const stated =
    server ?? `{ server: s, type: local, path: ../${path}, format: ${path.includes('json') ? 'json' : 'csv'} }`;
  const contract = text.replace(/servers:\n[^]*schema:/, `servers:\n  - ${stated}\nschema:`);
  const { unit, answers, bad } = await checkContract({ 'contracts/t.odcs.yaml': contract, ...data });
  // Otherwise there was nothing to withhold.
  expect(bad.length).toBeGreaterThan(0);
  return JSON.stringify([unit, answers]);
}

test.each<[string, string, object]>([
  [
    'a classified field of an object that fails',
    '{ name: o, logicalType: object, logicalTypeOptions: { maxProperties: 1 }, properties: [{ name: a, classification: pii }] }',
    { o: { a: SECRET, b: 1 } },
  ],
  [
    'a field that nobody declared',
    '{ name: o, logicalType: object, logicalTypeOptions: { maxProperties: 1 }, properties: [{ name: a }] }',
    { o: { a: 1, b: SECRET } },
  ],
  [
    'a field whose name tells, in an object that is public',
    '{ name: o, logicalType: object, classification: public, logicalTypeOptions: { maxProperties: 1 }, properties: [{ name: emails }] }',
    { o: { emails: SECRET, b: 1 } },
  ],
  [
    'classified items',
    '{ name: l, logicalType: array, logicalTypeOptions: { maxItems: 1 }, items: { logicalType: string, classification: secret } }',
    { l: [SECRET, 'b'] },
  ],
  [
    'items of a personal form',
    '{ name: l, logicalType: array, items: { logicalType: string, logicalTypeOptions: { format: email } } }',
    { l: [SECRET] },
  ],
  [
    'items that nobody described',
    '{ name: l, logicalType: array, logicalTypeOptions: { maxItems: 1 } }',
    { l: [SECRET, 'b'] },
  ],
  [
    'objects inside of an array',
    '{ name: l, logicalType: array, logicalTypeOptions: { maxItems: 0 }, items: { logicalType: object, properties: [{ name: a, tags: [pii] }] } }',
    { l: [{ a: SECRET }] },
  ],
  [
    'values of a map',
    '{ name: m, logicalType: map, map: { key: { logicalType: string, logicalTypeOptions: { maxLength: 1 } }, value: { logicalType: string, classification: pii } } }',
    { m: { kk: SECRET } },
  ],
  ['an object in place of text', '{ name: s, logicalType: string }', { s: { a: SECRET } }],
  ['an array in place of a number', '{ name: s, logicalType: integer }', { s: [SECRET] }],
  ['a name that is often about a person', '{ name: userName, logicalType: integer }', { userName: SECRET }],
])('%s', async (_, property, row) => {
  expect(await said(`      - ${property}\n`, { 'data/t.ndjson': `${JSON.stringify(row)}\n` })).not.toContain(SECRET);
});

test('what is described and plain is shown, inside of values as well', async () => {
  const properties = [
    '{ name: l, logicalType: array, logicalTypeOptions: { maxItems: 1 }, items: { logicalType: string } }',
    '{ name: o, classification: public, logicalType: object, logicalTypeOptions: { maxProperties: 1 }, properties: [{ name: a }] }',
  ];
  const row = JSON.stringify({ l: ['seen1', 'seen2'], o: { a: 'seen3', b: 1 } });
  const answers = await said(properties.map((one) => `      - ${one}\n`).join(''), { 'data/t.ndjson': `${row}\n` });
  expect(answers).toContain('seen2');
  expect(answers).toContain('seen3');
});

test('members of an enumeration that a database stores are values', async () => {
  const file = join(temporaryFolder(), 't.duckdb');
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  await connection.run(`CREATE TYPE e AS ENUM ('${SECRET}', 'it''s ${SECRET})', 'b')`);
  await connection.run(`CREATE TABLE t AS SELECT '${SECRET}'::e AS id, {'in': '${SECRET}'::e} AS inside`);
  connection.closeSync();
  instance.closeSync();
  const properties = ['id', 'inside'].map(
    (name) => `      - { name: ${name}, logicalType: integer, physicalType: INTEGER, classification: pii }\n`,
  );
  const answers = await said(
    properties.join(''),
    { 'data/t.duckdb': readFileSync(file) },
    '{ server: s, type: duckdb, database: ../data/t.duckdb, schema: main }',
  );
  expect(answers).not.toContain(SECRET);
  expect(answers).toContain('stored as ENUM');
});

test('numbers of rules in SQL, of classified and undeclared columns', async () => {
  const rules = ['max(pay) FROM t', 'max(c) FROM t AS x(a, b, c)', 'max(other) FROM t'].map(
    (sql) => `{ type: sql, query: "SELECT ${sql}", mustBe: 0 }`,
  );
  const properties = [
    '{ name: id, logicalType: integer }',
    `{ name: pay, logicalType: integer, classification: restricted, quality: [${rules.join(', ')}] }`,
  ];
  const data = { 'data/t.csv': 'id,pay,other\n1,471147,471148\n' };
  expect(await said(properties.map((one) => `      - ${one}\n`).join(''), data)).not.toMatch(/47114|471,14/);
});
