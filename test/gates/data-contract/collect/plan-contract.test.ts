import { describe, expect, test } from '@jest/globals';
import { contractNode } from '../../../../src/gates/data-contract/collect/contract-node.ts';
import { planContract } from '../../../../src/gates/data-contract/collect/plan-contract.ts';
import type { ContractPlan } from '../../../../src/gates/data-contract/collect/statement-plan.ts';
import { readDocument } from '../../../../src/sources/read-document.ts';

type Format = Parameters<typeof planContract>[1];

function plan(text: string, format: Format = 'csv'): ContractPlan {
  return planContract(contractNode(readDocument('t.odcs.yaml', text)), format);
}

const property = (lines: string): string =>
  `schema:\n  - name: t\n    properties:\n      - name: a\n${lines.replaceAll(/^/gm, '        ')}\n`;

/** What is stated of a property beyond that it is there, and what is not checked. */
function stated(
  lines: string,
  format: Format = 'csv',
): { readonly checked: readonly string[]; readonly left: readonly string[] } {
  const { objects, notChecked } = plan(property(lines), format);
  const checked = objects[0]?.statements.map(({ statement }) => `${statement.asks}: ${statement.says}`) ?? [];
  return { checked: checked.slice(1), left: notChecked.map(({ statement, why }) => `${statement}: ${why}`) };
}

describe('what a property states', () => {
  test.each<[string, string, readonly string[]]>([
    ['required', 'required: true', ['required-values-present: `a` has a value in every row']],
    [
      'a key',
      'primaryKey: true',
      [
        'required-values-present: `a` has a value in every row',
        'values-unique: no `a` appears twice, as a primary key',
      ],
    ],
    ['unique', 'unique: true', ['values-unique: no `a` appears twice']],
    ['false is no statement', 'required: false\nunique: false\nprimaryKey: false', []],
    [
      'bounds',
      'logicalType: number\nlogicalTypeOptions: { minimum: 0, exclusiveMaximum: 1.5, multipleOf: 0.1 }',
      [
        'types-hold: every `a` is a finite number, as `-1.5` or `2e-3`',
        'values-in-range: `a` is at least 0',
        'values-in-range: `a` is less than 1.5',
        'values-in-range: `a` is a multiple of 0.1',
      ],
    ],
    [
      'bounds up to 3.0',
      'logicalType: integer\nlogicalTypeOptions: { minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false }',
      [
        'types-hold: every `a` is a whole number, as `-12`',
        'values-in-range: `a` is more than 0',
        'values-in-range: `a` is at most 9',
      ],
    ],
    [
      'widths',
      'logicalType: integer\nlogicalTypeOptions: { format: u8 }',
      [
        'types-hold: every `a` is a whole number, as `-12`',
        'values-in-range: `a` fits into 8 bits without a sign (u8)',
      ],
    ],
    [
      'lengths',
      'logicalType: string\nlogicalTypeOptions: { minLength: 1, maxLength: 3 }',
      [
        'types-hold: every `a` is text',
        'values-in-range: `a` has at least 1 character',
        'values-in-range: `a` has at most 3 characters',
      ],
    ],
    [
      'moments',
      'logicalType: timestamp\nlogicalTypeOptions: { minimum: "2026-01-01", exclusiveMaximum: "2026-02-01T00:00:00Z", format: "yyyy-MM-dd HH:mm:ss" }',
      [
        'types-hold: every `a` is a timestamp written as `yyyy-MM-dd HH:mm:ss`',
        'values-in-range: `a` is not before 2026-01-01 00:00:00',
        'values-in-range: `a` is before 2026-02-01T00:00:00Z',
      ],
    ],
    ['an enumeration', 'enum: [{ value: x }, { value: 3 }]', ['values-in-enumeration: `a` is one of `x`, `3`']],
    [
      'rules',
      `quality:
  - { metric: nullValues, unit: percent, mustBeLessThan: 2 }
  - { metric: missingValues, arguments: { missingValues: [N/A, null] }, mustBe: 0 }
  - { type: library, metric: invalidValues, arguments: { validValues: [x] }, mustBeLessOrEqualTo: 3 }
  - { metric: duplicateValues, mustBeLessThan: 1 }
  - { rule: duplicateValues, mustBe: 0, unit: percent }`,
      [
        'required-values-present: rows without `a`',
        'required-values-present: rows in which `a` is missing (`N/A`, `null`)',
        'values-in-enumeration: rows in which `a` is none of `x`',
        'values-unique: rows that repeat a `a` of an earlier one',
        'values-unique: rows that repeat a `a` of an earlier one',
      ],
    ],
    [
      'patterns and formats of text',
      'logicalType: string\nlogicalTypeOptions: { pattern: "^a", format: uuid }',
      [
        'types-hold: every `a` is text',
        'values-match: `a` has the pattern `^a`',
        'values-match: `a` is a UUID (RFC 9562)',
      ],
    ],
    [
      'dates in another form, with bounds in it',
      'logicalType: date\nlogicalTypeOptions: { format: dd.MM.yyyy, minimum: 01.02.2026 }',
      ['types-hold: every `a` is a date written as `dd.MM.yyyy`', 'values-in-range: `a` is not before 2026-02-01'],
    ],
  ])('%s', (_, lines, wanted) => {
    const { checked } = stated(lines);
    expect(checked).toEqual(wanted);
  });
});

describe('what nothing looks at is said, with the reason', () => {
  test.each<[string, string, readonly RegExp[], Format]>([
    [
      'formats that say nothing about the text, or are not known',
      'logicalType: string\nlogicalTypeOptions: { format: password }',
      [/option format: "password": any text may be a password/],
      'csv',
    ],
    [
      'weeks of a year',
      "logicalType: date\nlogicalTypeOptions: { format: YYYY-'W'ww, minimum: 2026-W05 }",
      [
        /of the type date: values written as `YYYY-'W'ww` are not read/,
        /option minimum.*of the type date are not compared here/,
      ],
      'csv',
    ],
    [
      'a zone that there is not',
      'logicalType: timestamp\nlogicalTypeOptions: { defaultTimezone: Europe/Nowhere }',
      [/there is no time zone `Europe\/Nowhere`/],
      'csv',
    ],
    [
      'a bound that is none',
      'logicalType: date\nlogicalTypeOptions: { minimum: soon }',
      [/option minimum: "soon": it is not a date/],
      'csv',
    ],
    ['bounds without a type', 'logicalTypeOptions: { minimum: 1 }', [/says nothing without a logicalType/], 'csv'],
    [
      'keys and relationships inside of values',
      'logicalType: array\nitems: { logicalType: object, properties: [{ name: b, unique: true, relationships: [{ to: t.a }] }] }',
      [
        /no `b` of item of `a` appears twice: keys are of columns/,
        /`b` of every item of `a` refers to something: relationships are of columns/,
      ],
      'json',
    ],
    [
      'a field that says it is a key',
      'logicalType: object\nproperties: [{ name: b, primaryKey: true }]',
      [/`a\.b` is part of the primary key: a key is of columns/],
      'json',
    ],
    ['physical types of some database', 'physicalType: GEOMETRY', [/is stored as GEOMETRY/], 'parquet'],
    ['physical types of text are no statement about it', 'physicalType: VARCHAR', [], 'csv'],
    [
      'what it refers to is not there',
      'relationships: [{ to: u.id }]',
      [/refers to `u\.id`: it refers to what/],
      'csv',
    ],
    [
      'what another contract describes',
      'relationships: [{ to: "u.odcs.yaml#u.id" }]',
      [/is described by another contract/],
      'csv',
    ],
    [
      'rules that others decide',
      `quality:
  - { type: text, description: looks right }
  - { type: sql, name: none lost, query: SELECT 1 }
  - { type: custom, engine: soda, implementation: x }
  - { metric: invalidValues, arguments: { pattern: "^a", validValues: [a] }, mustBe: 0 }
  - { type: custom, engine: promotion-gates, implementation: { compare: [a, '<', z] } }
  - { metric: rowCount, mustBe: 3 }
  - { metric: nullValues, mustBe: 0, mustNotBe: 1 }
  - { metric: nullValues, mustBe: none }
  - { metric: nullValues, mustBe: 0, unit: bytes }
  - { metric: other, mustBe: 0 }`,
      [
        /looks right: it is for people to judge/,
        /both valid values and a pattern/,
        /rowCount: it counts the rows of an object/,
        /it has 2 operators/,
        /a count is not held to what stands under mustBe/,
        /its unit is neither rows nor percent/,
        /the metric `other` is not known/,
        /none lost: it has no operator/,
        /soda decides it/,
        /`compare` is \[column, operator, column\]/,
      ],
      'csv',
    ],
  ])('%s', (_, lines, wanted, format) => {
    const { left } = stated(lines, format);
    expect(left).toHaveLength(wanted.length);
    wanted.forEach((words, index) => expect(left[index]).toMatch(words));
  });

  test('service levels and relationships of objects', () => {
    const { notChecked } = plan(
      'schema:\n  - name: t\n    relationships: [{ from: t.a, to: u.b }]\nslaProperties:\n  - { property: latency, value: 15, unit: m }\n',
    );
    expect(notChecked).toMatchObject([
      { statement: '`t` refers to `u.b`', location: { line: 3 } },
      { statement: 'latency: 15 m', location: { line: 5 }, why: 'it names no column (`element: OBJECT.COLUMN`)' },
    ]);
  });
});

describe('objects', () => {
  test('keys of several columns, in their order; rows that are counted', () => {
    const { objects } = plan(`schema:
  - name: t
    properties:
      - { name: b, primaryKey: true, primaryKeyPosition: 2 }
      - { name: a, physicalName: A, primaryKey: true, primaryKeyPosition: 1 }
    quality:
      - { metric: rowCount, mustBeBetween: [1, 9] }
      - { metric: duplicateValues, arguments: { properties: [a, b] }, mustBe: 0 }
      - { metric: duplicateValues, arguments: { properties: [a, c] }, mustBe: 0 }
`);
    expect(objects[0]?.columns.map(({ names }) => names)).toEqual([['b'], ['A', 'a']]);
    // The same question is asked once.
    expect(objects[0]?.keys).toEqual([[1, 0]]);
    expect(
      objects[0]?.statements
        .filter(({ statement }) => statement.asks !== 'columns-present')
        .map(({ statement }) => statement.says),
    ).toEqual([
      '`b` has a value in every row',
      '`a` has a value in every row',
      'no `a`, `b` appears twice together, as a primary key',
      'rows of `t`',
      'rows that repeat `a`, `b` of an earlier one',
    ]);
  });

  test('each statement has an identity of its own, which does not depend on lines', () => {
    const lines =
      'logicalType: integer\nrequired: true\nunique: true\nquality:\n  - { metric: nullValues, mustBe: 0 }\n  - { metric: nullValues, mustBe: 0 }\n  - { id: q1, metric: nullValues, mustBe: 0 }';
    const abouts = (text: string) => plan(text).objects[0]?.statements.map(({ statement }) => statement.about);
    expect(abouts(property(lines))).toEqual([
      't.a present',
      't.a required',
      't.a logicalType',
      't.a unique',
      't.a nullValues',
      't.a nullValues (2)',
      't.a nullValues q1',
    ]);
    expect(abouts(`# a comment\n\n${property(lines)}`)).toEqual(abouts(property(lines)));
  });

  test('whatever a contract holds, planning goes on', () => {
    for (const text of [
      'schema: 3',
      'schema: [1, null, {}]',
      'schema: [{ name: 3 }]',
      'schema: [{ name: t, properties: { a: 1 } }]',
      property('quality: 3\nlogicalTypeOptions: [1]\nenum: x\nlogicalType: [x]'),
      'slaProperties: [1]',
    ]) {
      expect(() => plan(text)).not.toThrow();
    }
  });

  test.each<[string, boolean]>([
    ['', true],
    ['classification: public', true],
    ['classification: Public', true],
    ['classification: internal', false],
    ['classification: pii', false],
    ['classification: 3', false],
    ['physicalName: e_mail', false],
    ['physicalName: customerEmail', false],
    ['tags: [pii]', false],
    ['logicalTypeOptions: { format: email }', false],
    ['classification: public\ntags: [pii]', true],
    ['classification: public\nencryptedName: a_x', false],
  ])('values of a column with %j are shown: %s', (line, shown) => {
    expect(plan(property(line)).objects[0]?.columns[0]?.shown).toBe(shown);
  });
});

test('a rule with a metric is called by its name, with what it counts', () => {
  const rule =
    'quality: [{ metric: missingValues, name: an unknown state, arguments: { missingValues: [none] }, mustBe: 0 }]';
  expect(stated(rule).checked).toEqual([
    'required-values-present: an unknown state: rows in which `a` is missing (`none`)',
  ]);
});
