import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from '@jest/globals';
import type { ContractRequest } from '../../../src/gates/data-contract/collect/contract-request.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { checkContract, type ContractOutcome } from './check-contract.ts';

/** A contract in YAML (object `t`, and whatever else is given) behind files of one format, and what is bad about them. */
async function look(
  schema: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  more: { readonly server?: string; readonly end?: string; readonly request?: Partial<ContractRequest> } = {},
): Promise<ContractOutcome> {
  const [first = ''] = Object.keys(files);
  const server =
    more.server ?? `{ server: s, type: local, path: ${first}, format: ${first.includes('json') ? 'json' : 'csv'} }`;
  const text = `apiVersion: v3.2.0\nkind: DataContract\nid: x\nversion: 1.0.0\nservers:\n  - ${server}\nschema:\n${schema.replaceAll(/^/gm, '  ')}\n${more.end ?? ''}`;
  return checkContract({ ...files, 'x.odcs.yaml': text }, more.request);
}

const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

describe('what is inside of values', () => {
  const schema = `- name: t
  properties:
    - { name: tags, logicalType: array, logicalTypeOptions: { minItems: 1, maxItems: 2, uniqueItems: true }, items: { logicalType: string, logicalTypeOptions: { maxLength: 3 } } }
    - { name: v, logicalType: vector, logicalTypeOptions: { dimensions: 2, elementType: float32, normalized: true } }
    - { name: m, logicalType: map, map: { key: { logicalType: string, logicalTypeOptions: { pattern: "^k" } }, value: { logicalType: integer, logicalTypeOptions: { minimum: 0 } } } }
    - name: o
      logicalType: object
      logicalTypeOptions: { maxProperties: 3, required: [a] }
      properties:
        - { name: a, logicalType: integer, required: true, logicalTypeOptions: { minimum: 0 } }
        - { name: deep, logicalType: object, properties: [{ name: b, logicalType: date }] }
    - { name: l, logicalType: array, items: { logicalType: object, properties: [{ name: q, logicalType: integer, required: true }] } }`;
  const good = { tags: ['a', 'b'], v: [0.6, 0.8], m: { k1: 1 }, o: { a: 1, deep: { b: '2026-01-31' } }, l: [{ q: 1 }] };

  test('all holds', async () => expect((await look(schema, { 't.ndjson': lines([good, {}]) })).bad).toEqual([]));

  test.each<[string, object, RegExp]>([
    ['too few items', { tags: [] }, /structure-holds fail: `tags` has at least 1 item:/],
    ['too many items', { tags: ['a', 'b', 'c'] }, /structure-holds fail: `tags` has at most 2 items/],
    ['an item twice', { tags: ['a', 'a'] }, /structure-holds fail: no item of `tags` stands in it twice/],
    ['an item of another type', { tags: [1] }, /types-hold fail: every item of `tags` is text/],
    ['a long item', { tags: ['abcd'] }, /values-in-range fail: every item of `tags` has at most 3 characters/],
    ['other dimensions', { v: [1] }, /structure-holds fail: `v` has 2 dimensions/],
    ['not normalised', { v: [1, 1] }, /structure-holds fail: `v` has the length 1/],
    ['text in a vector', { v: [0.6, 0.8].map(String) }, /types-hold fail: every element of `v` is a number/],
    ['another key', { m: { x: 1 } }, /values-match fail: every key of `m` has the pattern/],
    ['a value below', { m: { k: -1 } }, /values-in-range fail: every value of `m` is at least 0/],
    ['a field of another type', { o: { a: 'x' } }, /types-hold fail: every `o\.a` is a whole number/],
    [
      'a field deep inside',
      { o: { a: 1, deep: { b: '2026-02-30' } } },
      /types-hold fail: every `o\.deep\.b` is a date/,
    ],
    ['too many fields', { o: { a: 1, b: 1, c: 1, d: 1 } }, /structure-holds fail: `o` has at most 3 fields/],
    ['a field of an item missing', { l: [{}] }, /required-values-present fail: `q` of every item of `l` has a value/],
  ])('%s', async (_, broken, wanted) => {
    const { bad } = await look(schema, { 't.ndjson': lines([good, { ...good, ...broken }]) });
    expect(bad.filter((line) => !wanted.test(line) && !/unit|length 1/.test(line))).toEqual([]);
    expect(bad.join('\n')).toMatch(wanted);
    expect(bad.join('\n')).toContain('row 2');
  });

  test('a required field that its object lacks', async () => {
    const { bad } = await look(schema, { 't.ndjson': lines([good, { ...good, o: { deep: {} } }]) });
    expect(bad).toEqual([
      expect.stringMatching(/required-values-present fail: `o\.a` has a value wherever `o` has one: not in 1 of 2/),
      expect.stringMatching(/structure-holds fail: `o` has the field `a`/),
    ]);
  });
});

describe('structure in cells of CSV', () => {
  const cell = (value: unknown): string => `"${JSON.stringify(value).replaceAll('"', '""')}"`;
  const csv = (...rows: readonly (readonly string[])[]): string =>
    `id,tags,o,v\n${rows.map((row, at) => `${[at, ...row].join(',')}\n`).join('')}`;
  const good = [cell(['a', 'b']), cell({ a: 1, deep: { b: '2026-01-31' } }), cell([0.6, 0.8])];
  const schema = `- name: t
  properties:
    - { name: id, logicalType: integer, primaryKey: true }
    - { name: tags, logicalType: array, required: true, items: { logicalType: string, enum: [{ value: a }, { value: b }] } }
    - name: o
      logicalType: object
      properties:
        - { name: a, logicalType: integer, required: true, unique: true }
        - { name: deep, logicalType: object, properties: [{ name: b, logicalType: date }] }
        - { name: never, logicalType: integer }
    - { name: v, logicalType: vector, logicalTypeOptions: { dimensions: 2 } }`;
  const second = [cell(['a']), cell({ a: 2, deep: null }), ''];

  test('JSON text is looked into; what no row has is no fault', async () => {
    const { bad, answers } = await look(schema, { 't.csv': csv(good, second) });
    expect(bad).toEqual([]);
    expect(answers.filter(({ outcome }) => outcome === 'skipped').map(({ message }) => message)).toEqual([
      'every `o.never` is a whole number, as `-12`: the data has no column `o.never`',
    ]);
  });

  test.each<[string, number, string, RegExp]>([
    ['no JSON', 0, '"[\'a\']"', /types-hold fail: every `tags` is an array in JSON.* first in row 3 \(`\['a'\]`/],
    ['JSON that goes on', 0, '"[] []"', /types-hold fail: every `tags` is an array in JSON/],
    ['empty text', 2, '""', /types-hold fail: every `v` is a vector in JSON.* row 3 \(empty text/],
    ['JSON of another type', 1, '[1]', /types-hold fail: every `o` is an object in JSON/],
    ['text in JSON', 0, cell('a'), /types-hold fail: every `tags` is an array in JSON/],
    ['null is no value', 0, 'null', /required-values-present fail: `tags` has a value in every row.* row 3/],
    ['an item that is not listed', 0, cell(['a', 'c']), /values-in-enumeration fail: every item of `tags` is one of/],
    ['a field of another type', 1, cell({ a: '3' }), /types-hold fail: every `o\.a` is a whole number.* row 3 \(`3`/],
    ['a field deep inside', 1, cell({ a: 3, deep: { b: 'x' } }), /types-hold fail: every `o\.deep\.b` is a date/],
    ['a repeated field', 1, cell({ a: 1 }), /values-unique fail: no `o\.a` appears twice: 1 of 3/],
    ['a field that is missing', 1, '{}', /required-values-present fail: `o\.a` has a value wherever `o` has one/],
    ['another number of elements', 2, '[1]', /structure-holds fail: `v` has 2 dimensions/],
  ])('%s', async (_, place, broken, wanted) => {
    const third = second.with(1, cell({ a: 3 })).with(place, broken);
    const { bad } = await look(schema, { 't.csv': csv(good, second, third) });
    expect(bad.filter((line) => !wanted.test(line) && !/`o\.a` has a value wherever/.test(line))).toEqual([]);
    expect(bad.join('\n')).toMatch(wanted);
  });

  test('files of which one lacks the column, and names that differ', async () => {
    const optional = schema
      .replace(', required: true, items', ', items')
      .replace('name: o\n', 'name: o\n      physicalName: O\n');
    const files = {
      't/1.csv': csv(good).replace(',o,', ',O,'),
      't/2.csv': 'id\n7\n',
      't/3.csv': csv(second).replace('\n0,', '\n8,'),
    };
    const server = '{ server: s, type: local, path: t/*.csv, format: csv }';
    expect((await look(optional, files, { server })).bad).toEqual([]);
    const { bad } = await look(optional, { ...files, 't/4.csv': 'o,id\n{},9\n' }, { server });
    expect(bad).toEqual([
      expect.stringMatching(/`o\.a` has a value wherever `o` has one: not in 1 of 3 rows .*, all in `t\/4\.csv`/),
    ]);
  });
});

describe('references', () => {
  const schema = `- name: host
  properties: [{ name: id, logicalType: string }, { name: zone, logicalType: integer }]
- name: t
  properties: [{ name: host, logicalType: string, relationships: [{ to: host.id }] }, { name: z, logicalType: integer }]
  relationships: [{ from: [t.host, t.z], to: [host.id, host.zone] }]`;
  const server = '{ server: s, type: local, path: "{object}.csv", format: csv }';

  test('of one column and of several; what has no value refers to nothing', async () => {
    const host = 'id,zone\na,1\nb,2\n';
    const good = await look(schema, { 'host.csv': host, 't.csv': 'host,z\na,01\n,9\nb,\n' }, { server });
    expect(good.bad).toEqual([]);
    const { bad } = await look(schema, { 'host.csv': host, 't.csv': 'host,z\na,1\nb,1\nc,1\n' }, { server });
    expect(bad).toEqual([
      'references-hold fail: every `host` is one of `host.id`: not in 1 of 3 rows (33.3 %), first in row 3 (`c`) of t.csv',
      'references-hold fail: every `host`, `z` together is one of `host.id`, `host.zone`: not in 2 of 3 rows (66.7 %), first in row 2 (`b, 1`), row 3 (`c, 1`) of t.csv',
    ]);
  });

  test('what it refers to was not read', async () => {
    const { bad } = await look(schema, { 't.csv': 'host,z\na,1\n' }, { server });
    expect(bad.join('\n')).toMatch(
      /references-hold unknown: every `host` is one of `host\.id`: the data that it refers to was not read/,
    );
  });
});

describe('files as they come', () => {
  const schema = '- name: t\n  properties: [{ name: ä, logicalType: integer, required: true }]';
  const text = 'ä\r\n1\r\nx\r\n';
  const wanted = [
    'types-hold fail: every `ä` is a whole number, as `-12`: not in 1 of 2 rows (50 %), first in row 2 (`x`)',
  ];
  const encoded = (encoding: string): string =>
    `{ server: s, type: local, path: t.csv, format: csv, customProperties: [{ property: encoding, value: ${encoding} }] }`;
  test.each<[string, string, Uint8Array, string | undefined]>([
    ['gzip', 't.csv.gz', gzipSync(text), undefined],
    ['UTF-16, little-endian', 't.csv', Buffer.from(`\uFEFF${text}`, 'utf16le'), undefined],
    ['UTF-16, big-endian', 't.csv', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), undefined],
    ['UTF-16 in gzip', 't.csv.gz', gzipSync(Buffer.from(`\uFEFF${text}`, 'utf16le')), undefined],
    ['Latin-1', 't.csv', Buffer.from(text, 'latin1'), encoded('ISO-8859-1')],
  ])('%s', async (_, name, bytes, server) => {
    const { bad } = await look(schema, { [name]: bytes }, server === undefined ? {} : { server });
    expect(bad).toEqual([`${wanted[0]} of ${name}`]);
  });

  test('another encoding is refused by name', async () => {
    const { bad } = await look(schema, { 't.csv': text }, { server: encoded('shift_jis') });
    expect(bad.join('\n')).toMatch(/text in the encoding `shift_jis` is not read \(UTF-8, UTF-16 and Latin-1 are\)/);
  });

  test.each<[string, Readonly<Record<string, string | Uint8Array>>, string | undefined, RegExp]>([
    [
      'an encoding that nobody named',
      { 't.csv': Buffer.from('ä,b\n1,2\n', 'latin1') },
      undefined,
      /the first row of `t\.csv` is not UTF-8 text/,
    ],
    [
      'an object over several lines',
      { 't.json': '{\n  "ä": 1\n}\n' },
      undefined,
      /`t\.json` has an object that is spread over several lines/,
    ],
    [
      'a delimiter of two characters',
      { 't.csv': 'ä\n1\n' },
      '{ server: s, type: local, path: t.csv, format: csv, customProperties: [{ property: delimiter, value: "||" }] }',
      /the delimiter is not a single plain character/,
    ],
  ])('%s is said in words', async (_, files, server, words) => {
    const { bad } = await look(schema, files, server === undefined ? {} : { server });
    expect(bad[0]).toMatch(words);
  });

  test('a column of nearly the name is pointed out; empty text, and quotes in values, are told apart', async () => {
    const near =
      '- name: t\n  properties: [{ name: host, logicalType: string, enum: [{ value: a }] }, { name: n, logicalType: integer }]';
    const { bad } = await look(near, { 't.csv': 'Host,n\nb,1\n' });
    expect(bad).toEqual([
      'optional-columns-present fail: there is a column `host`, though not required: not in `t.csv`, which has `Host` (names are compared exactly)',
    ]);
    expect((await look(near, { 't.csv': 'host,n\n"",1\n`x`,2\n' })).bad).toEqual([
      'values-in-enumeration fail: `host` is one of `a`: not in 2 of 2 rows (100 %), first in row 1 (empty text), row 2 (`` `x` ``) of t.csv',
    ]);
  });

  test.each(['t', 't/', './t/', 't/**', 't/*'])('a folder, as `%s`', async (path) => {
    const server = `{ server: s, type: local, path: "${path}", format: csv }`;
    const { unit } = await look(
      '- name: t\n  properties: [{ name: a, logicalType: integer }]',
      { 't/1.csv': 'a\n1\n', 't/2.csv': 'a\n2\n' },
      { server },
    );
    expect(unit.objects[0]?.data?.rows).toBe(2);
  });

  test('a damaged gzip file', async () => {
    const { bad } = await look(schema, { 't.csv.gz': gzipSync(text).subarray(0, 20) });
    expect(bad.join('\n')).toMatch(/`t\.csv\.gz` is damaged/);
  });

  test('several files: in how many it does not hold', async () => {
    const server = '{ server: s, type: local, path: "p/*.csv", format: csv }';
    const { bad, unit } = await look(schema, { 'p/a.csv': 'ä\n1\n', 'p/b.csv': 'ä\nx\ny\n' }, { server });
    expect(bad[0]).toMatch(
      /not in 2 of 3 rows \(66\.7 %\), all in `p\/b\.csv`, first in row 1 \(`x`\), row 2 \(`y`\) of p\/b\.csv/,
    );
    expect(unit.objects[0]?.data?.fileRows).toEqual([
      { path: 'p/a.csv', rows: 1 },
      { path: 'p/b.csv', rows: 2 },
    ]);
  });
});

test('a pattern that explodes is unknown after its time, and the rest is decided', async () => {
  const schema = `- name: t
  properties:
    - { name: a, logicalType: string, logicalTypeOptions: { pattern: "^(a+)+(?!x)$", maxLength: 3 } }`;
  const { bad } = await look(schema, { 't.csv': `a\n${'a'.repeat(60)}b\n` });
  expect(bad).toEqual([
    expect.stringMatching(/^values-in-range fail: `a` has at most 3 characters: not in 1 of 1 row/),
    'values-match unknown: `a` has the pattern `^(a+)+(?!x)$`: the pattern takes longer than 5 seconds',
  ]);
});

test('so is one that explodes inside of values', async () => {
  const schema = `- name: t
  properties:
    - { name: a, logicalType: array, items: { logicalType: string, logicalTypeOptions: { pattern: "^(a+)+(?!x)$", maxLength: 3 } } }`;
  const { bad } = await look(schema, { 't.ndjson': lines([{ a: ['a'] }, { a: ['b', `${'a'.repeat(60)}b`] }]) });
  expect(bad).toEqual([
    expect.stringMatching(/^values-in-range fail: every item of `a` has at most 3 characters: not in 1 of 2 rows/),
    'values-match unknown: every item of `a` has the pattern `^(a+)+(?!x)$`: the pattern takes longer than 5 seconds',
  ]);
});

describe('service levels and rules', () => {
  test('gaps; ages of data that is no file of the repository', async () => {
    const schema = '- name: t\n  properties: [{ name: ts, logicalType: timestamp }]';
    const end = 'slaProperties:\n  - { property: frequency, value: 2, unit: h, element: t.ts }\n';
    const rows = (hours: readonly number[]): string =>
      `ts\n${hours.map((hour) => `2026-01-01T${String(hour).padStart(2, '0')}:00:00Z\n`).join('')}`;
    expect((await look(schema, { 't.csv': rows([4, 0, 2]) }, { end })).bad).toEqual([]);
    expect((await look(schema, { 't.csv': rows([4, 0, 1]) }, { end })).bad).toEqual([
      'service-levels-kept fail: from one `ts` to the next it is at most 2 h: 3 hours',
    ]);
    const fresh = end.replace('frequency', 'latency');
    expect((await look(schema, { 't.csv': rows([4]) }, { end: fresh })).unit.notChecked[0]?.why).toMatch(
      /does not age/,
    );
  });

  test('duplicates by all operators and in percent; a rule that is only a warning', async () => {
    const schema = (rule: string): string => `- name: t\n  properties: [{ name: a, quality: [${rule}] }]`;
    const csv = { 't.csv': 'a\n1\n1\n2\n3\n' };
    const bad = async (rule: string): Promise<readonly string[]> =>
      (await look(schema(`{ metric: duplicateValues, ${rule} }`), csv)).bad;
    expect(await bad('mustBe: 1')).toEqual([]);
    expect(await bad('unit: percent, mustBeLessOrEqualTo: 25')).toEqual([]);
    expect(await bad('unit: percent, mustBeLessThan: 25')).toHaveLength(1);
    const advised = await look(schema('{ metric: duplicateValues, mustBe: 0, severity: warning }'), csv);
    expect(advised.answers.filter(({ outcome }) => outcome === 'fail')).toMatchObject([{ atMost: 'warning' }]);
  });

  test('a column that is not there has no value in any row; how old its moments are is unknown', async () => {
    const schema = `- name: t
  properties:
    - { name: a, logicalType: integer }
    - name: b
      logicalType: timestamp
      quality:
        - { metric: nullValues, mustBe: 0 }
        - { metric: nullValues, unit: percent, mustBeLessThan: 50 }
        - { metric: missingValues, mustBe: 0, arguments: { missingValues: [null, x] } }
        - { metric: missingValues, mustBe: 0, arguments: { missingValues: [x] } }
        - { metric: nullValues, mustBe: 2 }`;
    const end = 'slaProperties: [{ property: frequency, value: 1, unit: d, element: t.b }]\n';
    const { bad } = await look(schema, { 't.csv': 'a\n1\n2\n' }, { end });
    expect(bad).toEqual([
      'required-values-present fail: rows without `b`: 2 of 2 (100 %), allowed exactly 0; first in row 1, row 2 of t.csv',
      'required-values-present fail: rows without `b`: 2 of 2 (100 %), allowed less than 50 %; first in row 1, row 2 of t.csv',
      'required-values-present fail: rows in which `b` is missing (`null`, `x`): 2 of 2 (100 %), allowed exactly 0; first in row 1, row 2 of t.csv',
      'service-levels-kept unknown: from one `b` to the next it is at most 1 d: there are no moments to tell by',
    ]);
  });

  test('no value of a classified column leaves, in any field of the evidence or of an answer', async () => {
    const secret = 'Zebedee-4711';
    const schema = `- name: t
  properties:
    - { name: id, logicalType: string, primaryKey: true, classification: pii }
    - { name: n, logicalType: integer, classification: confidential, unique: true, logicalTypeOptions: { minimum: 9 }, relationships: [{ to: t.m }] }
    - { name: m, logicalType: integer }
    - { name: note, logicalType: string, classification: restricted, logicalTypeOptions: { pattern: "^(?!Z)", maxLength: 3, format: uuid }, enum: [{ value: a }], quality: [{ metric: invalidValues, arguments: { pattern: "^q" }, mustBe: 0 }] }
    - { name: o, logicalType: object, logicalTypeOptions: { required: [x] }, properties: [{ name: who, properties: [{ name: mail, logicalType: string, classification: pii }, { name: size, logicalType: integer }] }] }
    - { name: l, logicalType: array, logicalTypeOptions: { minItems: 2 }, items: { logicalType: string, classification: pii } }
  quality:
    - { type: sql, query: "SELECT max(n) FROM t", mustBe: 0 }
    - { type: sql, query: "SELECT CAST(id AS INTEGER) FROM t LIMIT 1", mustBe: 0 }
    - { type: custom, engine: promotion-gates, implementation: { aggregate: max, column: n, maximum: 1 } }
    - { type: custom, engine: promotion-gates, implementation: { compare: [n, "<", m] } }`;
    const inside = `"{""who"":{""mail"":""${secret}"",""size"":""huge""}}","[""${secret}""]"`;
    const row = `${secret},8675309,5,${secret},${inside}\n`;
    const outcome = await look(schema, { 't.csv': `id,n,m,note,o,l\n${row}${row}` });
    expect(outcome.bad.length).toBeGreaterThan(8);
    const all = JSON.stringify(outcome);
    expect(all).not.toContain(secret);
    expect(all).not.toContain('8675309');
    // What stands beside it may be.
    expect(outcome.bad).toContainEqual(expect.stringMatching(/every `o\.who\.size` is a whole number.*\(`huge` at/));
  });
});

describe('files with types of their own', () => {
  const SELECT = `SELECT 'a' AS id, CAST(1.5 AS DECIMAL(5, 2)) AS price, {'a': 1, 'deep': {'b': DATE '2026-01-31'}} AS o,
    [0.6, 0.8] AS v, map {'k': 1} AS m, TIMESTAMPTZ '2026-01-01 00:00:00+00' AS at`;
  const schema = `- name: t
  physicalName: T1
  properties:
    - { name: id, logicalType: string, physicalType: VARCHAR(1) }
    - { name: price, logicalType: number, physicalType: "decimal(5,2)" }
    - name: o
      logicalType: object
      properties:
        - { name: a, logicalType: integer, required: true }
        - { name: deep, logicalType: object, properties: [{ name: b, logicalType: date, logicalTypeOptions: { minimum: "2026-01-01" } }] }
    - { name: v, logicalType: vector, logicalTypeOptions: { dimensions: 2, normalized: true } }
    - { name: m, logicalType: map, map: { key: { logicalType: string }, value: { logicalType: integer, logicalTypeOptions: { minimum: 1 } } } }
    - { name: at, logicalType: timestamp, physicalType: timestamptz, logicalTypeOptions: { timezone: true } }
  quality: [{ type: sql, query: "SELECT count(*) FROM {object} WHERE price > 1", mustBe: 1 }]`;
  const broken = schema
    .replace('VARCHAR(1)', 'BIGINT')
    .replace('decimal(5,2)', 'decimal(9,2)')
    .replace('"2026-01-01"', '"2027-01-01"')
    .replace('dimensions: 2', 'dimensions: 3')
    .replace('minimum: 1 }', 'minimum: 2 }')
    .replace('timezone: true', 'timezone: false');
  const wanted = [
    /types-hold fail: `id` is stored as BIGINT: it is stored as VARCHAR/,
    /types-hold fail: `price` is stored as decimal\(9,2\): it is stored as DECIMAL\(5,2\)/,
    /types-hold fail: `at` is written without its offset/,
    /values-in-range fail: `o\.deep\.b` is not before 2027-01-01/,
    /values-in-range fail: every value of `m` is at least 2/,
    /structure-holds fail: `v` has 3 dimensions/,
  ];

  async function made(name: string, statements: readonly string[]): Promise<Uint8Array> {
    const path = join(temporaryFolder(), name);
    const instance = await DuckDBInstance.create(name.endsWith('duckdb') ? path : ':memory:');
    const connection = await instance.connect();
    for (const sql of statements) await connection.run(sql.replaceAll('PATH', path));
    connection.closeSync();
    instance.closeSync();
    return readFileSync(path);
  }

  test('Parquet', async () => {
    const bytes = await made('t.parquet', [`COPY (${SELECT}) TO 'PATH' (FORMAT parquet)`]);
    const server = '{ server: s, type: local, path: t.parquet, format: parquet }';
    expect((await look(schema, { 't.parquet': bytes }, { server })).bad).toEqual([]);
    const { bad } = await look(broken, { 't.parquet': bytes }, { server });
    expect(bad).toHaveLength(wanted.length);
    for (const words of wanted) expect(bad.join('\n')).toMatch(words);
  });

  test('a table of a DuckDB database, by its physical name', async () => {
    const bytes = await made('d.duckdb', [`CREATE TABLE "T1" AS ${SELECT}`, 'CREATE TABLE other AS SELECT 1 AS x']);
    const server = '{ server: s, type: duckdb, database: d.duckdb, schema: main }';
    expect((await look(schema, { 'd.duckdb': bytes }, { server })).bad).toEqual([]);
    const { bad } = await look(broken, { 'd.duckdb': bytes }, { server });
    expect(bad).toHaveLength(wanted.length);
    for (const words of wanted) expect(bad.join('\n')).toMatch(words);
    const none = await look(schema.replace('T1', 'T2'), { 'd.duckdb': bytes }, { server });
    expect(none.bad.join('\n')).toMatch(/`d\.duckdb` has no table `T2` or `t` in the schema `main`/);
  });
});
