import { expect, test } from '@jest/globals';
import { contractNode } from '../../../../src/gates/data-contract/collect/contract-node.ts';
import { lintContract, olderSpecification } from '../../../../src/gates/data-contract/collect/lint-contract.ts';
import { readDocument } from '../../../../src/sources/read-document.ts';

const lint = (text: string): readonly string[] =>
  lintContract(contractNode(readDocument('t.odcs.yaml', text))).map(
    ({ message, location }) => `${location?.line ?? 0}: ${message}`,
  );

const property = (lines: string, version = 'v3.1.0'): string => `apiVersion: ${version}
schema:
  - name: t
    properties:
      - name: a
${lines.replaceAll(/^/gm, '        ')}
`;

/** Two columns of one object, in flow style. */
const columns = (...texts: readonly string[]): string =>
  `schema:\n  - name: t\n    properties:\n${texts.map((text) => `      - { ${text} }\n`).join('')}`;

test.each<[string, string, readonly string[]]>([
  [
    'a key in order',
    columns('name: a, primaryKey: true, primaryKeyPosition: 2', 'name: b, primaryKey: true, primaryKeyPosition: 1'),
    [],
  ],
  ['a key of one column', columns('name: a, primaryKey: true', 'name: b, primaryKeyPosition: -1'), []],
  [
    'a position given twice',
    columns('name: a, primaryKey: true, primaryKeyPosition: 1', 'name: b, primaryKey: true, primaryKeyPosition: 1'),
    ['5: `a` and `b` are both at position 1 of the primary key'],
  ],
  [
    'a position beyond the key',
    columns('name: a, primaryKey: true, primaryKeyPosition: 1', 'name: b, primaryKey: true, primaryKeyPosition: 3'),
    ['5: primaryKeyPosition of `b` is 3; the primary key has 2 columns, at positions 1 to 2'],
  ],
  [
    'a position without a key',
    columns('name: a, partitionKeyPosition: 1'),
    ['4: `a` has a partitionKeyPosition and is not part of the partition key'],
  ],
  [
    'a position that is missing',
    columns('name: a, primaryKey: true, primaryKeyPosition: 1', 'name: b, primaryKey: true'),
    ['5: `b` is part of the primary key without a primaryKeyPosition, which the other columns have'],
  ],
  [
    'a placeholder for no property',
    'schema:\n  - name: t\n    quality: [{ type: sql, query: "SELECT max({Property}) FROM {object}", mustBe: 0 }]\n',
    ['3: `{Property}` stands for the property that a rule is written at, and this one is written at an object'],
  ],
  [
    'a placeholder for a field',
    columns(
      'name: a, properties: [{ name: b, quality: [{ type: sql, query: "SELECT max({property}) FROM t", mustBe: 0 }] }]',
    ),
    ['4: `{property}` stands for a column, and this rule is written at what is inside of one'],
  ],
  [
    'an aggregate of a field',
    columns(
      'name: a, logicalType: object, properties: [{ name: b, logicalType: integer, quality: [{ type: custom, engine: promotion-gates, implementation: { aggregate: max, maximum: 3 } }] }]',
    ),
    ['4: `a.b`: a rule of the type custom cannot be run: it names no column of numbers (`column:`)'],
  ],
  [
    'a placeholder for a property',
    columns('name: a, quality: [{ type: sql, query: "SELECT max(${column}) FROM {object}", mustBe: 0 }]'),
    [],
  ],
  [
    'a zone that there is not',
    property('logicalType: timestamp\nlogicalTypeOptions: { defaultTimezone: CEST }'),
    ['7: there is no time zone `CEST`'],
  ],
  [
    'zones',
    columns(
      'name: a, logicalType: timestamp, logicalTypeOptions: { defaultTimezone: Etc/UTC }',
      'name: b, logicalType: timestamp, logicalTypeOptions: { defaultTimezone: America/Argentina/Buenos_Aires }',
    ),
    [],
  ],
  ['a relationship', columns('name: a, relationships: [{ to: t.b }]', 'name: b'), []],
  ['a relationship to another file', columns('name: a, relationships: [{ to: other.odcs.yaml#x.y }]'), []],
  [
    'a relationship to nothing',
    columns('name: a, relationships: [{ to: t.customer_ib }]', 'name: customer_id'),
    ['4: `t.customer_ib` is not in this contract: `t` has no property `customer_ib`; did you mean `customer_id`?'],
  ],
  [
    'a relationship to an object',
    columns('name: a, relationships: [{ to: t }]'),
    ['4: `t` is an object; a relationship is between columns'],
  ],
  [
    'a relationship to a field',
    columns('name: a, relationships: [{ to: t.b.c }, { to: t.b.d }]', 'name: b, properties: [{ name: c }]'),
    ['4: `t.b.d` is not in this contract: `b` has no property `d`'],
  ],
  [
    'a composite key of two lengths',
    'schema:\n  - name: t\n    properties: [{ name: a }, { name: b }]\n    relationships:\n      - { from: [t.a, t.b], to: [t.a] }\n',
    ['5: 2 columns on the side `from`, and 1 column on the side `to`: a composite key has as many on both'],
  ],
  [
    'a service level about nothing',
    `${columns('name: a')}slaProperties:\n  - { property: latency, value: 1, unit: h, element: "t.a, t.b, u" }\n`,
    [
      '6: `t.b` is not in this contract: `t` has no property `b`',
      '6: `u` is not in this contract: it has no object `u`',
    ],
  ],
  [
    'a service level in no unit of time',
    'slaProperties:\n  - { property: ly, value: 1, unit: parsec }\n  - { property: throughput, value: 1, unit: rows }\n',
    ['2: `parsec` is no unit of time'],
  ],
  [
    'a last day that is none',
    'slaProperties:\n  - { property: endOfSupport, value: soon }\n  - { property: endOfLife, value: "2027-01-31" }\n',
    ['2: endOfSupport is `soon`, which is no day'],
  ],
  [
    'an id that stands twice in a list',
    'schema:\n  - { id: x, name: t, quality: [{ id: q, type: text }, { id: q, type: text }] }\n  - { id: x, name: u, quality: [{ id: q, type: text }] }\n',
    ['2: two entries of `quality` have the id `q`', '3: two entries of `schema` have the id `x`'],
  ],
  ['two objects of one name', 'schema:\n  - name: t\n  - name: t\n', ['3: two objects are called `t`']],
  [
    'two properties of one name',
    'schema:\n  - name: t\n    properties:\n      - name: a\n      - name: a\n',
    ['5: two properties are called `a`'],
  ],
  ['two servers of one name', 'servers:\n  - server: s\n  - server: s\n', ['3: two servers are called `s`']],
  [
    'bounds that nothing can keep',
    property('logicalType: integer\nlogicalTypeOptions: { minimum: 2, maximum: 1 }'),
    ['7: no `a` can be at least `2` and at most `1`'],
  ],
  [
    'lengths that nothing can keep',
    property('logicalType: string\nlogicalTypeOptions:\n  minLength: 2\n  maxLength: 1'),
    ['8: no `a` can be at least `2` and at most `1`'],
  ],
  [
    'dates that nothing can keep',
    property('logicalType: date\nlogicalTypeOptions: { minimum: "2026-02-01", maximum: "2026-01-01" }'),
    ['7: no `a` can be at least `2026-02-01` and at most `2026-01-01`'],
  ],
  ['bounds that are met', property('logicalType: integer\nlogicalTypeOptions: { minimum: 1, maximum: 1 }'), []],
  [
    'a bound that is no date',
    property('logicalType: date\nlogicalTypeOptions: { minimum: yesterday }'),
    ['7: minimum of `a` is `yesterday`, which is not a date, as `2026-01-31`'],
  ],
  [
    'a bound in a format of its own',
    property('logicalType: date\nlogicalTypeOptions: { minimum: 31/12/2026, format: dd/MM/yyyy }'),
    [],
  ],
  [
    'a day as the bound of a moment',
    property('logicalType: timestamp\nlogicalTypeOptions: { minimum: "2026-01-01" }'),
    [],
  ],
  [
    'true as a bound, since 3.1',
    property('logicalType: integer\nlogicalTypeOptions: { minimum: 1, exclusiveMinimum: true }'),
    ['7: exclusiveMinimum is the bound itself since v3.1.0, not true or false'],
  ],
  [
    'true as a bound, up to 3.0',
    property('logicalType: integer\nlogicalTypeOptions: { minimum: 1, exclusiveMinimum: true }', 'v3.0.2'),
    [],
  ],
  [
    'a rule without operator',
    property('quality:\n  - metric: nullValues'),
    ['7: the rule has no operator, so nothing is compared'],
  ],
  ['a rule without operator, up to 3.0', property('quality:\n  - rule: nullCheck', 'v3.0.2'), []],
  [
    'a rule with two',
    property('quality:\n  - metric: nullValues\n    mustBe: 0\n    mustBeLessThan: 3'),
    ['9: the rule has 2 operators (mustBe, mustBeLessThan); exactly one is allowed'],
  ],
  [
    'a unit that is none',
    property('quality:\n  - metric: nullValues\n    mustBe: 0\n    unit: pct'),
    ['9: `pct` is no unit of a count'],
  ],
  [
    'a value listed twice',
    property('quality:\n  - metric: invalidValues\n    mustBe: 0\n    arguments: { validValues: [x, y, x] }'),
    ['9: the value `x` stands in validValues twice'],
  ],
  [
    'a pattern that is none',
    property('logicalType: string\nlogicalTypeOptions: { pattern: "[a-" }'),
    ['7: `[a-` is not a regular expression of ECMA-262 (Unterminated character class)'],
  ],
  ['a pattern in an old spelling', property('logicalType: string\nlogicalTypeOptions: { pattern: "a\\\\-b" }'), []],
  [
    'bounds that leave nothing between them',
    property('logicalType: number\nlogicalTypeOptions: { minimum: 1, exclusiveMaximum: 1 }'),
    ['7: no `a` can be at least `1` and less than `1`'],
  ],
  [
    'moments that nothing can keep',
    property(
      'logicalType: timestamp\nlogicalTypeOptions: { minimum: "2026-02-01T00:00:00Z", maximum: "2026-01-01T00:00:00Z" }',
    ),
    ['7: no `a` can be at least `2026-02-01T00:00:00Z` and at most `2026-01-01T00:00:00Z`'],
  ],
  [
    'the same bound twice',
    property('logicalType: number\nlogicalTypeOptions: { minimum: 1, exclusiveMinimum: 0 }'),
    ['7: `a` has both minimum and exclusiveMinimum; one of them says nothing'],
  ],
  [
    'faults in items and fields',
    property(
      'logicalType: array\nitems:\n  logicalType: object\n  properties:\n    - { name: b, logicalType: integer, logicalTypeOptions: { minimum: 2, maximum: 1 } }\n    - name: b',
    ),
    ['11: two properties are called `b`', '10: no `b` can be at least `2` and at most `1`'],
  ],
  ['a rule for people', property('quality:\n  - type: text\n    description: looks right'), []],
  [
    'a value twice in a list',
    property('enum:\n  - { value: x }\n  - { value: y, label: X }\n  - { value: x, label: X }'),
    ['9: the value `x` stands in the list twice'],
  ],
  [
    'fields of fields',
    property(
      'logicalType: object\nproperties:\n  - name: b\n    logicalType: integer\n    logicalTypeOptions: { minimum: 2, maximum: 1 }',
    ),
    ['10: no `b` can be at least `2` and at most `1`'],
  ],
  [
    'the inside of values that have none',
    columns(
      'name: a, logicalType: string, items: { logicalType: string }',
      'name: b, logicalType: array, items: { logicalType: string }',
      'name: c, logicalType: array, properties: [{ name: d }]',
    ),
    [
      '4: `items` says what is inside of a value of the type array; `a` is of the type `string`',
      '6: `properties` says what is inside of a value of the type object; `c` is of the type `array`',
    ],
  ],
  [
    'a format that is nearly one, and one of somebody’s own',
    columns(
      'name: a, logicalType: string, logicalTypeOptions: { format: emial }',
      'name: b, logicalType: string, logicalTypeOptions: { format: iban }',
    ),
    ['4: `emial` is no format that is known; did you mean `email`?'],
  ],
  [
    'bounds without a whole number, or a multiple, between them',
    columns(
      'name: a, logicalType: integer, logicalTypeOptions: { minimum: 1.2, maximum: 1.8 }',
      'name: b, logicalType: integer, logicalTypeOptions: { minimum: 11, maximum: 19, multipleOf: 10 }',
      'name: c, logicalType: integer, logicalTypeOptions: { minimum: 11, maximum: 20, multipleOf: 10 }',
      'name: d, logicalType: number, logicalTypeOptions: { minimum: 1.2, maximum: 1.8 }',
      'name: e, logicalType: integer, logicalTypeOptions: { minimum: 3, maximum: 4, multipleOf: 1e-320 }',
    ),
    [
      '4: there is no whole number from `1.2` to `1.8`, so no `a` can be any',
      '5: there is no multiple of `10` from `11` to `19`, so no `b` can be any',
    ],
  ],
  [
    'a listed value of another type',
    columns('name: a, logicalType: integer, enum: [{ value: 1 }, { value: x }]', 'name: b, enum: [{ value: x }]'),
    ['4: `x` is not a whole number, as `-12`, so no value is ever that'],
  ],
  [
    'a length of time that is none',
    'slaProperties:\n  - { property: retention, value: soon, unit: d }\n  - { property: availability, value: high }\n',
    ['2: retention is `soon`, which is no length of time'],
  ],
  [
    'a metric in the wrong place',
    `${property('quality:\n  - { metric: rowCount, mustBe: 1 }')}    quality:\n      - { metric: nullValues, mustBe: 0 }\n`,
    [
      '9: nullValues counts values of a property; an object has none',
      '7: rowCount counts the rows of an object; a property has none',
    ],
  ],
  [
    'a metric without what it is counted by',
    `${property('quality:\n  - { metric: invalidValues, arguments: { patern: x }, mustBe: 0 }\n  - { metric: missingValues, mustBe: 0 }')}    quality:\n      - { metric: duplicateValues, mustBe: 0 }\n      - { metric: duplicateValues, arguments: { properties: [a, aa] }, mustBe: 0 }\n`,
    [
      '10: duplicateValues of an object names no properties that are unique together',
      '11: `t` has no property `aa`',
      '7: `patern` is not an argument of invalidValues; did you mean `pattern`?',
      '7: invalidValues names neither valid values nor a pattern, so nothing is invalid',
      '8: missingValues names no values that stand for a missing one',
    ],
  ],
  ...(
    [
      ['mustBe: many', 'mustBe is `"many"`, and a count is never that'],
      ['mustBe: -1', 'no number of rows can keep `mustBe: -1`'],
      ['mustBe: 0.5', 'no number of rows can keep `mustBe: 0.5`'],
      ['mustBe: 0.5, unit: percent', undefined],
      ['mustNotBe: -1', undefined],
      ['mustBeLessThan: 0', 'no number of rows can keep `mustBeLessThan: 0`'],
      ['mustBeLessThan: 0.5', undefined],
      ['mustBeLessOrEqualTo: 0', undefined],
      ['mustBeLessOrEqualTo: -1', 'no number of rows can keep `mustBeLessOrEqualTo: -1`'],
      ['mustBeGreaterThan: 100', undefined],
      ['mustBeGreaterThan: 100, unit: percent', 'no share of rows can keep `mustBeGreaterThan: 100`'],
      ['mustBeGreaterOrEqualTo: 100, unit: percent', undefined],
      ['mustBeGreaterOrEqualTo: 101, unit: percent', 'no share of rows can keep `mustBeGreaterOrEqualTo: 101`'],
      ['mustBeBetween: [5, 1]', 'no number of rows can keep `mustBeBetween: [5,1]`'],
      ['mustBeBetween: [1, 2]', 'no number of rows can keep `mustBeBetween: [1,2]`'],
      ['mustBeBetween: [1, 3]', undefined],
      ['mustBeBetween: [1, 2], unit: percent', undefined],
      ['mustNotBeBetween: [1, 2]', undefined],
    ] as const
  ).map(([limit, wanted]): [string, string, readonly string[]] => [
    `a limit of ${limit}`,
    property(`quality: [{ metric: nullValues, ${limit} }]`),
    wanted === undefined ? [] : [`6: ${wanted}`],
  ]),
  [
    'a custom rule of this program that cannot be run; those of others are theirs',
    property(
      'quality:\n  - { type: custom, engine: promotion-gates, implementation: { aggregte: mean } }\n  - { type: custom, engine: soda, implementation: { x: 1 } }\n  - { type: custom, engine: promotion-gates, implementation: { distinct: a, minimum: 1 } }',
    ),
    [
      '7: `a`: a rule of the type custom cannot be run: its implementation names none, or several, of condition, compare, aggregate, distinct and monotonic',
    ],
  ],
  ['anything but a contract', 'schema: 3\nservers: { a: 1 }\n', []],
])('%s', (_, text, wanted) => {
  expect(lint(text)).toEqual(wanted);
});

test.each<[string, string, RegExp | undefined]>([
  [
    'the Data Contract Specification',
    'dataContractSpecification: 1.1.0\n',
    /^1: .*Data Contract Specification.*convert it/,
  ],
  [
    'the second version of the standard',
    'apiVersion: v2.2.2\ndataset: []\n',
    /^1: .*`v2\.2\.2`.*convert it: `dataset` is `schema`/,
  ],
  ['the third', 'apiVersion: v3.0.0\nschema: []\n', undefined],
])('an older document says how it is converted: %s', (_, text, wanted) => {
  const problem = olderSpecification(contractNode(readDocument('t.odcs.yaml', text)));
  if (wanted === undefined) expect(problem).toBeUndefined();
  else expect(`${problem?.location?.line ?? 0}: ${problem?.message ?? ''} → ${problem?.remedy ?? ''}`).toMatch(wanted);
});
