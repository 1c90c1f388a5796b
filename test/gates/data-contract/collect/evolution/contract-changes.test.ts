import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contractNode } from '../../../../../src/gates/data-contract/collect/contract-node.ts';
import { contractChanges } from '../../../../../src/gates/data-contract/collect/evolution/contract-changes.ts';
import { stepNeeded } from '../../../../../src/gates/data-contract/evidence/compatibility.ts';
import type { ContractChange } from '../../../../../src/generated/formats.ts';
import { readDocument } from '../../../../../src/sources/read-document.ts';

const changes = (before: string, after: string): readonly ContractChange[] =>
  contractChanges(
    contractNode(readDocument('old.odcs.yaml', before)),
    contractNode(readDocument('new.odcs.yaml', after)),
  );

const words = (before: string, after: string): readonly string[] =>
  changes(before, after).map(
    (change) =>
      `${stepNeeded(change, 'consumer')}/${stepNeeded(change, 'producer')} ${change.element}: ${change.kind}: ${change.says}`,
  );

/** A contract with one object, its properties in flow style. */
const contract = (...properties: readonly string[]): string =>
  `id: c\nschema:\n  - name: t\n    properties:\n${properties.map((property) => `      - ${property}\n`).join('')}`;

/** Properties before and after, what readers and writers are asked for, and the words. */
describe('a property', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['that is the same', '{ name: a, required: true }', '{ required: true, name: a }', []],
    [
      'that must have a value',
      '{ name: a }',
      '{ name: a, required: true }',
      ['minor/major t.a: guarantee-added: must now have a value in every row'],
    ],
    [
      'that may be without a value',
      '{ name: a, required: true }',
      '{ name: a }',
      ['major/minor t.a: guarantee-dropped: may now be without a value'],
    ],
    [
      'that is unique no more',
      '{ name: a, unique: true }',
      '{ name: a, unique: false }',
      ['major/minor t.a: guarantee-dropped: need not be unique any more'],
    ],
    [
      'of another type',
      '{ name: a, logicalType: string }',
      '{ name: a, logicalType: integer }',
      ['major/major t.a: type-changed: its type was `string`, is `integer`'],
    ],
    [
      'of a wider type',
      '{ name: a, logicalType: integer }',
      '{ name: a, logicalType: number }',
      ['major/minor t.a: type-widened: its type was `integer`, is `number`'],
    ],
    [
      'that got a type',
      '{ name: a }',
      '{ name: a, logicalType: number }',
      ['minor/major t.a: type-added: its type was nothing, is `number`'],
    ],
    [
      'stored otherwise',
      '{ name: a, physicalType: VARCHAR(10) }',
      '{ name: a, physicalType: VARCHAR(20) }',
      ['minor/minor t.a: physical-type-changed: its physical type was `VARCHAR(10)`, is `VARCHAR(20)`'],
    ],
    [
      'called otherwise, with the same id',
      '{ id: x, name: a }',
      '{ id: x, name: b }',
      ['major/major t.b: property-renamed: called `a` before'],
    ],
    [
      'called otherwise, without an id',
      '{ name: a }',
      '{ name: b }',
      ['major/minor t.a: property-removed: removed', 'minor/minor t.b: property-added: new'],
    ],
    [
      'removed after it was deprecated',
      '{ name: a, deprecated: true }',
      '{ name: b, required: true }',
      [
        'minor/minor t.a: deprecated-property-removed: removed, after it had been deprecated',
        'minor/major t.b: required-property-added: new, and required in every row',
      ],
    ],
    [
      'that is going away',
      '{ name: a }',
      '{ name: a, deprecated: true }',
      ['minor/patch t.a: deprecated: is going away'],
    ],
    [
      'more confidential',
      '{ name: a, classification: internal }',
      '{ name: a, classification: PII }',
      ['major/minor t.a: classification-raised: its classification was `internal`, is `PII`'],
    ],
    [
      'less confidential',
      '{ name: a, classification: restricted }',
      '{ name: a, classification: public }',
      ['minor/minor t.a: classification-lowered: its classification was `restricted`, is `public`'],
    ],
    [
      'described in other words',
      '{ name: a, description: one }',
      '{ name: a, description: two, tags: [x] }',
      ['patch/patch t.a: documentation-changed: what is written about it for people'],
    ],
    [
      'with values listed',
      '{ name: a, enum: [{ value: x }, { value: y }] }',
      '{ name: a, enum: [{ value: z }, { value: y, label: Y }] }',
      [
        'major/minor t.a: value-added: `z` is allowed now',
        'minor/major t.a: value-removed: `x` is not allowed any more',
      ],
    ],
    [
      'with another relationship',
      '{ name: a, relationships: [{ to: u.id }] }',
      '{ name: a, relationships: [{ to: v.id }] }',
      [
        'major/minor t.a: guarantee-dropped: need not be found in `u.id` any more',
        'minor/major t.a: guarantee-added: must now be found in `v.id`',
      ],
    ],
    [
      'with a field of its own',
      '{ name: a, logicalType: object, properties: [{ name: b, required: true }] }',
      '{ name: a, logicalType: object, properties: [{ name: b }] }',
      ['major/minor t.a.b: guarantee-dropped: may now be without a value'],
    ],
    [
      'with items',
      '{ name: a, logicalType: array, items: { logicalType: integer } }',
      '{ name: a, logicalType: array, items: { logicalType: string } }',
      ['major/major t.a[items]: type-changed: its type was `integer`, is `string`'],
    ],
  ])('%s', (_, before, after, expected) => expect(words(contract(before), contract(after))).toEqual(expected));
});

describe('an option', () => {
  test.each<[string, string, readonly string[]]>([
    ['minimum: 0', 'minimum: -1', ['major/minor guarantee-dropped: minimum was `0`, is `-1`']],
    ['minimum: 0', 'minimum: 1', ['minor/major guarantee-added: minimum was `0`, is `1`']],
    ['maximum: 1', 'maximum: 2', ['major/minor guarantee-dropped: maximum was `1`, is `2`']],
    ['maximum: 1', '', ['major/minor guarantee-dropped: maximum was `1`, is not there']],
    ['', 'maxLength: 3', ['minor/major guarantee-added: maxLength was not there, is `3`']],
    ['minimum: 0', 'exclusiveMinimum: 0', ['minor/major guarantee-added: minimum was `0`, is `0` (itself left out)']],
    ['minimum: 0, exclusiveMinimum: true', 'exclusiveMinimum: 0', []],
    ['pattern: "^a"', 'pattern: "^b"', ['major/major pattern-changed: the pattern was `^a`, is `^b`']],
    ['pattern: "^a"', '', ['major/minor guarantee-dropped: it need not match `^a` any more']],
    ['multipleOf: 5', 'multipleOf: 10', ['minor/major guarantee-added: multipleOf was `5`, is `10`']],
    ['multipleOf: 10', 'multipleOf: 5', ['major/minor guarantee-dropped: multipleOf was `10`, is `5`']],
    ['multipleOf: 5', 'multipleOf: 7', ['major/major form-changed: multipleOf was `5`, is `7`']],
    ['format: email', 'format: uuid', ['major/major form-changed: format was `email`, is `uuid`']],
    ['dimensions: 384', 'dimensions: 768', ['major/major form-changed: dimensions was `384`, is `768`']],
    ['uniqueItems: true', '', ['major/minor guarantee-dropped: uniqueItems was true, is false']],
    [
      'required: [x]',
      'required: [y]',
      [
        'major/minor guarantee-dropped: the field `x` may now be missing',
        'minor/major guarantee-added: the field `y` must now be there',
      ],
    ],
  ])('{ %s } → { %s }', (before, after, expected) => {
    const of = (options: string): string => contract(`{ name: a, logicalTypeOptions: { ${options} } }`);
    expect(words(of(before), of(after))).toEqual(expected.map((text) => text.replace(' ', ' t.a: ')));
  });
});

describe('a rule', () => {
  const rule = (text: string): string => contract(`{ name: a, quality: [{ ${text} }] }`);
  test.each<[string, string, readonly string[]]>([
    [
      'metric: nullValues, mustBe: 0',
      'mustBe: 0, metric: nullValues, type: library',
      ['minor/minor rule-changed: type was nothing, is `library`'],
    ],
    [
      'metric: nullValues, mustBe: 0',
      'metric: nullValues, mustBeLessThan: 5',
      ['minor/patch rule-loosened: allowed was mustBe `0`, is mustBeLessThan `5`'],
    ],
    [
      'metric: nullValues, mustBeLessOrEqualTo: 5',
      'metric: nullValues, mustBeLessThan: 5',
      ['minor/major rule-tightened: allowed was mustBeLessOrEqualTo `5`, is mustBeLessThan `5`'],
    ],
    [
      'metric: nullValues, mustBeBetween: [1, 5]',
      'metric: nullValues, mustBeBetween: [2, 6]',
      ['minor/minor rule-changed: allowed was mustBeBetween `[1,5]`, is mustBeBetween `[2,6]`'],
    ],
    [
      'metric: nullValues, mustBe: 0, severity: error',
      'metric: nullValues, mustBe: 0, severity: warning',
      ['minor/patch rule-loosened: its severity was `error`, is `warning`'],
    ],
    [
      'metric: nullValues, mustBe: 0',
      'metric: nullValues, mustBe: 0, severity: notice',
      ['minor/patch rule-loosened: its severity was nothing, is `notice`'],
    ],
    [
      'metric: nullValues, mustBeGreaterThan: 0, dimension: coverage',
      'metric: nullValues, mustBeGreaterThan: 0, dimension: completeness',
      ['minor/patch rule-loosened: it is no known edge case any more, which an evaluation must have met'],
    ],
    [
      'metric: nullValues, mustBeGreaterThan: 0',
      'metric: nullValues, mustBeGreaterThan: 0, tags: [edge-case]',
      ['patch/patch documentation-changed: it is a known edge case now, which an evaluation must have met'],
    ],
    [
      'type: sql, query: SELECT 1, mustBe: 1',
      'type: sql, query: SELECT 2, mustBe: 1',
      ['minor/minor rule-changed: query was `SELECT 1`, is `SELECT 2`'],
    ],
    [
      'metric: invalidValues, arguments: { validValues: [x] }, mustBe: 0',
      'metric: invalidValues, arguments: { validValues: [x, y] }, mustBe: 0',
      ['major/minor value-added: `y` is allowed now'],
    ],
    [
      'metric: nullValues, mustBe: 0, unit: rows',
      'metric: nullValues, mustBe: 0, unit: percent',
      ['minor/minor rule-changed: allowed was mustBe `0` in rows, is mustBe `0` in percent'],
    ],
  ])('{ %s } → { %s }', (before, after, expected) =>
    expect(words(rule(before), rule(after)).map((text) => text.replace(/t\.a \([^)]*\): /, ''))).toEqual(expected),
  );
  test('that is gone, and one that is new', () => {
    const one = contract('{ name: a, quality: [{ name: x, metric: nullValues, mustBe: 0 }] }');
    const other = contract(
      '{ name: a, quality: [{ name: y, metric: nullValues, mustBe: 0 }, { type: text, description: z }] }',
    );
    expect(words(one, other)).toEqual([
      'minor/patch t.a (x): rule-loosened: the rule is gone',
      'minor/major t.a (y): rule-tightened: a new rule',
      'patch/patch t.a (z): documentation-changed: a new text',
    ]);
  });
});

describe('the contract around its properties', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['another id', 'id: a', 'id: b', ['major/major the contract: identity-changed: its id was `a`, is `b`']],
    [
      'its end',
      'status: active',
      'status: retired',
      ['major/minor the contract: ended: its status was `active`, is `retired`'],
    ],
    [
      'its end announced',
      'status: active',
      'status: deprecated',
      ['minor/patch the contract: deprecated: its status was `active`, is `deprecated`'],
    ],
    [
      'a status in which it may change freely',
      'status: active',
      'status: draft',
      ['major/minor the contract: ended: its status was `active`, is `draft`'],
    ],
    [
      'one such status for another',
      'status: draft',
      'status: proposed',
      ['patch/patch the contract: documentation-changed: its status was `draft`, is `proposed`'],
    ],
    [
      'an object that was deprecated',
      'schema: [{ name: a, deprecated: true }, { name: b }]',
      'schema: [{ name: b }]',
      ['minor/minor a: deprecated-object-removed: removed, after it had been deprecated'],
    ],
    [
      'other words',
      'name: a',
      'name: b\ntags: [x]',
      ['patch/patch the contract: documentation-changed: what is written about it for people'],
    ],
    ['the version alone', 'version: 1.0.0', 'version: 2.0.0', []],
    [
      'objects',
      'schema: [{ name: a }]',
      'schema: [{ name: b }]',
      ['major/major a: object-removed: removed', 'minor/minor b: object-added: new'],
    ],
    [
      'an object with its id',
      'schema: [{ id: x, name: a }]',
      'schema: [{ id: x, name: b }]',
      ['major/major b: object-moved: called `a` before'],
    ],
    [
      'another place',
      'schema: [{ name: a, physicalName: p }]',
      'schema: [{ name: a, physicalName: q }]',
      ['major/major a: object-moved: its physicalName was `p`, is `q`'],
    ],
    [
      'another key',
      'schema: [{ name: a, properties: [{ name: p, primaryKey: true, primaryKeyPosition: 1 }, { name: q, primaryKey: true, primaryKeyPosition: 2 }] }]',
      'schema: [{ name: a, properties: [{ name: p, primaryKey: true, primaryKeyPosition: 2 }, { name: q, primaryKey: true, primaryKeyPosition: 1 }] }]',
      ['major/major a: key-changed: its primary key was `p`, `q`, is `q`, `p`'],
    ],
    [
      'where it is',
      'servers: [{ server: s, type: s3, location: "s3://a" }]',
      'servers: [{ server: s, type: s3, location: "s3://b", description: x }]',
      ['major/major server s: server-changed: location was `s3://a`, is `s3://b`'],
    ],
    [
      'where its sample is',
      'servers: [{ server: s, type: local, environment: sandbox, path: a }]',
      'servers: [{ server: s, type: local, environment: sandbox, path: b }]',
      ['patch/patch server s: sandbox-changed: path was `a`, is `b`'],
    ],
    [
      'a later latency in another unit',
      'slaProperties: [{ property: latency, value: 15, unit: m }]',
      'slaProperties: [{ property: latency, value: 1, unit: h }]',
      ['major/minor latency: service-level-loosened: was `15 m`, is `1 h`'],
    ],
    [
      'the same latency in another unit',
      'slaProperties: [{ property: latency, value: 60, unit: m }]',
      'slaProperties: [{ property: latency, value: 1, unit: h }]',
      [],
    ],
    [
      'longer retention',
      'slaProperties: [{ property: retention, value: 1, unit: y }]',
      'slaProperties: [{ property: retention, value: 2, unit: y }]',
      ['minor/major retention: service-level-tightened: was `1 y`, is `2 y`'],
    ],
    [
      'an earlier end of support',
      'slaProperties: [{ property: endOfSupport, value: "2027-06-01" }]',
      'slaProperties: [{ property: endOfSupport, value: "2027-01-01" }]',
      ['major/minor endOfSupport: service-level-loosened: was `2027-06-01`, is `2027-01-01`'],
    ],
    [
      'promises that come and go',
      'slaProperties: [{ property: availability, value: 99 }]',
      'slaProperties: [{ property: throughput, value: 5 }]',
      [
        'major/minor availability: service-level-loosened: was `99`, is promised no more',
        'minor/major throughput: service-level-tightened: `5`, newly promised',
      ],
    ],
  ])('%s', (_, before, after, expected) => expect(words(before, after)).toEqual(expected));
});

test('a change stands on its line of the new contract', () => {
  const [change] = changes(
    contract('{ name: a }', '{ name: b, logicalTypeOptions: { maximum: 1 } }'),
    contract('{ name: a }', '{ name: b, logicalTypeOptions: { maximum: 2 } }'),
  );
  expect(change?.location).toMatchObject({ path: 'new.odcs.yaml', line: 6 });
});

const name = fc.stringMatching(/^[a-d]$/);
const property = fc.record(
  {
    name,
    logicalType: fc.constantFrom('string', 'integer', 'number'),
    required: fc.boolean(),
    unique: fc.boolean(),
    primaryKey: fc.boolean(),
    description: fc.string(),
    classification: fc.constantFrom('public', 'pii'),
    logicalTypeOptions: fc.record(
      { minimum: fc.nat(3), maximum: fc.nat(3), pattern: fc.string() },
      { requiredKeys: [] },
    ),
    quality: fc.array(
      fc.record({
        metric: fc.constant('nullValues'),
        mustBeLessThan: fc.nat(3),
        severity: fc.constantFrom('error', 'info'),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['name'] },
);
const document = fc.record({
  id: fc.constantFrom('x', 'y'),
  schema: fc.uniqueArray(fc.record({ name, properties: fc.uniqueArray(property, { selector: (one) => one.name }) }), {
    selector: (one) => one.name,
  }),
});
const between = (before: unknown, after: unknown): readonly ContractChange[] =>
  changes(JSON.stringify(before), JSON.stringify(after));

describe('whatever the contracts', () => {
  test('a contract does not differ from itself, nor from itself in another order', () => {
    fc.assert(
      fc.property(document, (one) => {
        const turned = {
          ...one,
          schema: one.schema.map((object) => ({ ...object, properties: object.properties.toReversed() })).toReversed(),
        };
        expect(between(one, structuredClone(one))).toEqual([]);
        expect(between(one, turned).filter(({ kind }) => kind !== 'key-changed')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
  test('what is given one way is taken back the other way', () => {
    const opposite: Readonly<Record<string, string>> = {
      'guarantee-added': 'guarantee-dropped',
      'guarantee-dropped': 'guarantee-added',
      'type-added': 'type-removed',
      'type-removed': 'type-added',
      'object-added': 'object-removed',
      'object-removed': 'object-added',
      'rule-loosened': 'rule-tightened',
      'rule-tightened': 'rule-loosened',
      'classification-raised': 'classification-lowered',
      'classification-lowered': 'classification-raised',
      'type-widened': 'type-changed',
      'property-added': 'property-removed',
      'required-property-added': 'property-removed',
    };
    fc.assert(
      fc.property(document, document, (one, other) => {
        const sorted = (kinds: readonly string[]): readonly string[] =>
          kinds
            .map((kind) =>
              kind === 'type-widened' ? 'type-changed' : kind === 'required-property-added' ? 'property-added' : kind,
            )
            .sort();
        expect(sorted(between(other, one).map(({ kind }) => kind))).toEqual(
          sorted(
            between(one, other).map(({ kind }) =>
              kind === 'property-removed' ? 'property-added' : (opposite[kind] ?? kind),
            ),
          ),
        );
      }),
      { numRuns: 150 },
    );
  });
});
