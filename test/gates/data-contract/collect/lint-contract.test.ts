import { expect, test } from '@jest/globals';
import { contractNode } from '../../../../src/gates/data-contract/collect/contract-node.ts';
import { lintContract } from '../../../../src/gates/data-contract/collect/lint-contract.ts';
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

test.each<[string, string, readonly string[]]>([
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
  ['anything but a contract', 'schema: 3\nservers: { a: 1 }\n', []],
])('%s', (_, text, wanted) => {
  expect(lint(text)).toEqual(wanted);
});
