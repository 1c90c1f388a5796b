import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractNode, type ContractNode } from '../../../../src/gates/data-contract/collect/contract-node.ts';
import {
  type MatchedResults,
  matchToolResults,
} from '../../../../src/gates/data-contract/collect/match-tool-results.ts';
import { planContract } from '../../../../src/gates/data-contract/collect/plan-contract.ts';
import { contractJunit } from '../../../../src/sources/formats/contract-junit.ts';
import { type DbtTest, dbtRunResults } from '../../../../src/sources/formats/dbt-run-results.ts';
import { greatExpectationsResults } from '../../../../src/sources/formats/great-expectations.ts';
import type { ToolResults, ToolTest } from '../../../../src/sources/formats/tool-results.ts';
import { readDocument } from '../../../../src/sources/read-document.ts';

const golden = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../golden/other-tools', name), 'utf8');
const contract = (text: string): ContractNode => contractNode(readDocument('c.odcs.yaml', text));
const HOST = golden('host.odcs.yaml');

const match = (text: string, results: ToolResults): MatchedResults => {
  const read = contract(text);
  return matchToolResults(read, planContract(read, undefined), results);
};
const matches = (text: string, results: ToolResults | undefined): readonly string[] =>
  results ? match(text, results).matched.map(({ about, test: { outcome } }) => `${about}: ${outcome}`) : [];

describe('results that the tools wrote of data that breaks the contract', () => {
  test('datacontract-cli, of this version', () =>
    expect(matches(HOST, contractJunit('a.xml', golden('datacontract-cli.xml')) as ToolResults)).toEqual([
      'host_metrics.host_id present: passed',
      'host_metrics.host_id required: passed',
      'host_metrics.host_id unique: failed',
      'host_metrics.busy_share present: passed',
      'host_metrics.busy_share required: failed',
      'host_metrics.busy_share minimum: passed',
      'host_metrics.busy_share maximum: failed',
      'host_metrics.service present: passed',
      'host_metrics.service invalidValues: failed',
      'host_metrics.rowCount: passed',
    ]));
  test('datacontract-cli, of another version: nothing', () => {
    const results = contractJunit('a.xml', golden('datacontract-cli.xml')) as ToolResults;
    const { matched, unmatched } = match(HOST.replace('version: 1.0.0', 'version: 1.1.0'), results);
    expect(matched).toEqual([]);
    expect(unmatched).toHaveLength(10);
  });
  test('Great Expectations', () =>
    expect(matches(HOST, greatExpectationsResults(JSON.parse(golden('great-expectations.json'))))).toEqual([
      'host_metrics.host_id required: passed',
      'host_metrics.host_id unique: failed',
      'host_metrics.busy_share required: failed',
      'host_metrics.busy_share minimum: failed',
      'host_metrics.busy_share maximum: failed',
      'host_metrics.service present: passed',
      'host_metrics.service invalidValues: failed',
      'host_metrics.rowCount: passed',
    ]));
  test('dbt', () =>
    expect(matches(HOST, dbtRunResults(JSON.parse(golden('dbt-run-results.json'))))).toEqual([
      'host_metrics.host_id required: passed',
      'host_metrics.host_id unique: failed',
      'host_metrics.busy_share required: failed',
      'host_metrics.service invalidValues: failed',
    ]));
});

describe('what the tools tell of questions that are not those of the contract', () => {
  const METRICS = golden('metrics.odcs.yaml');

  test('datacontract-cli: rules with names of their own, several columns together, and what broke', () =>
    expect(matches(METRICS, contractJunit('a.xml', golden('metrics-datacontract-cli.xml')) as ToolResults)).toEqual([
      'hosts.id present: passed',
      'hosts.id required: passed',
      'hosts.primary key: passed',
      'metrics.host_id present: passed',
      'metrics.host_id required: passed',
      'metrics.ts present: passed',
      'metrics.ts required: passed',
      'metrics.share present: passed',
      'metrics.share required: failed',
      'metrics.share minimum: passed',
      'metrics.share nullValues enough: passed',
      'metrics.x present: passed',
      'metrics.x unique: failed',
      'metrics.x duplicateValues no x twice: failed',
      'metrics.service present: passed',
      'metrics.service minLength: passed',
      'metrics.service maxLength: passed',
      'metrics.service pattern: passed',
      'metrics.service missingValues: passed',
      'metrics.service invalidValues known services: failed',
      'metrics.primary key: passed',
      'metrics.service sql some service: passed',
      'metrics.rowCount enough rows: passed',
      'metrics.duplicateValues no host twice: passed',
      'metrics.sql broken: errored',
      'metrics.host_id refers to hosts.id: passed',
    ]));

  test('dbt: not of some of the rows, nor of a view with nearly the same name', () => {
    const results = dbtRunResults(JSON.parse(golden('metrics-dbt-run-results.json')));
    expect(results?.tests.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(results?.tests.map(({ name }) => name).sort()).toEqual([
      'accepted_values_metrics_service__checkout__search',
      'not_null_metrics_host_id',
      'not_null_metrics_share',
      'not_null_stg_metrics_service',
      'relationships_metrics_host_id__id__ref_hosts_',
      'source_not_null_raw_metrics_ts',
      'unique_stg_metrics_x',
    ]);
    expect(matches(METRICS, results)).toEqual([
      'metrics.host_id required: passed',
      'metrics.ts required: passed',
      'metrics.host_id refers to hosts.id: passed',
    ]);
  });

  test('Great Expectations: not of some of the rows; what broke is no answer', () => {
    const [rows, none] = (JSON.parse(golden('metrics-great-expectations.json')) as readonly unknown[]).map(
      greatExpectationsResults,
    );
    expect(matches(METRICS, rows)).toEqual([
      'metrics.service minLength: passed',
      'metrics.service maxLength: passed',
      'metrics.service pattern: passed',
      'metrics.service invalidValues known services: failed',
      'metrics.primary key: passed',
      'metrics.rowCount enough rows: passed',
      'metrics.duplicateValues no host twice: passed',
    ]);
    expect(none?.tests.filter(({ rows: seen }) => seen === 0)).toHaveLength(6);
    expect(rows?.tests.find(({ column }) => column === 'nope')?.outcome).toBe('errored');
  });
});

const TEXT = `schema:
  - name: t
    physicalName: raw_t
    properties:
      - { name: a, logicalType: number, logicalTypeOptions: { minimum: 0, maximum: 10, exclusiveMaximum: 20 }, enum: [{ value: x }, { value: y z }] }
      - { name: s, logicalType: string, logicalTypeOptions: { pattern: "^x", minLength: 2 } }
    quality:
      - { metric: rowCount, mustBeGreaterThan: 100 }
`;
const results = (...tests: readonly ToolTest[]): ToolResults => ({ tool: 'x', tests });

test('a share of duplicates, and bounds that the tool counts as allowed, are not taken from datacontract-cli', () => {
  const text = `id: x
version: 1.0.0
schema:
  - name: t
    properties:
      - name: a
        quality:
          - { metric: duplicateValues, unit: percent, mustBeLessThan: 5 }
          - { metric: nullValues, mustBeBetween: [0, 5] }
`;
  const made = (metric: string): ToolTest => ({
    name: metric,
    object: 't',
    column: 'a',
    rule: { metric },
    outcome: 'passed',
  });
  const own = { tool: 'datacontract-cli', contract: { id: 'x', version: '1.0.0' } };
  expect(matches(text, { ...own, tests: [made('duplicateValues'), made('nullValues')] })).toEqual([]);
});

describe('a test answers a statement', () => {
  test.each<[string, ToolTest, readonly string[]]>([
    [
      'where it asked for as much',
      { name: 'n', object: 't', column: 'a', asks: ['at-least'], stated: { least: 0 }, outcome: 'passed' },
      ['t.a minimum: passed'],
    ],
    [
      'where it asked for more',
      { name: 'n', object: 'raw_t', column: 'a', asks: ['at-most'], stated: { most: 5 }, outcome: 'passed' },
      ['t.a maximum: passed', 't.a exclusiveMaximum: passed'],
    ],
    [
      'a bound that is left out, where the test leaves it out too',
      { name: 'n', column: 'a', asks: ['at-most'], stated: { most: 20, strictMost: true }, outcome: 'passed' },
      ['t.a exclusiveMaximum: passed'],
    ],
    [
      'but not where it does not',
      { name: 'n', column: 'a', asks: ['at-most'], stated: { most: 20 }, outcome: 'passed' },
      [],
    ],
    [
      'texts that are at least as long',
      { name: 'n', column: 's', asks: ['length-at-least'], stated: { least: 3 }, outcome: 'passed' },
      ['t.s minLength: passed'],
    ],
    [
      'but not shorter ones',
      { name: 'n', column: 's', asks: ['length-at-least'], stated: { least: 1 }, outcome: 'passed' },
      [],
    ],
    [
      'but not where it asked for less',
      { name: 'n', object: 't', column: 'a', asks: ['at-most'], stated: { most: 21 }, outcome: 'passed' },
      [],
    ],
    ['nor where it does not say', { name: 'n', object: 't', column: 'a', asks: ['at-most'], outcome: 'passed' }, []],
    ['nor of another table', { name: 'n', object: 'u', column: 'a', asks: ['present'], outcome: 'passed' }, []],
    ['nor of another column', { name: 'n', object: 't', column: 'b', asks: ['present'], outcome: 'passed' }, []],
    [
      'where it allowed fewer values',
      { name: 'n', column: 'a', asks: ['in-set'], stated: { values: ['x'] }, outcome: 'passed' },
      ['t.a enum: passed'],
    ],
    [
      'but not where it allowed others',
      { name: 'n', column: 'a', asks: ['in-set'], stated: { values: ['x', 'w'] }, outcome: 'passed' },
      [],
    ],
    [
      'nor where it allowed none',
      { name: 'n', column: 'a', asks: ['in-set'], stated: { values: [] }, outcome: 'passed' },
      [],
    ],
    [
      'where it wanted as many rows',
      { name: 'n', object: 't', asks: ['row-count'], stated: { least: 101 }, outcome: 'passed' },
      ['t.rowCount: passed'],
    ],
    [
      'but not where one fewer would do',
      { name: 'n', object: 't', asks: ['row-count'], stated: { least: 100 }, outcome: 'passed' },
      [],
    ],
    [
      'where it searched the same pattern',
      { name: 'n', column: 's', asks: ['matches'], stated: { pattern: '^x' }, outcome: 'passed' },
      ['t.s pattern: passed'],
    ],
    [
      'but not where it had another',
      { name: 'n', column: 's', asks: ['matches'], stated: { pattern: 'x' }, outcome: 'passed' },
      [],
    ],
  ])('%s', (_, one, expected) => expect(matches(TEXT, results(one))).toEqual(expected));
  test('of several the worst', () => {
    const one = (outcome: ToolTest['outcome']): ToolTest => ({
      name: outcome,
      object: 't',
      column: 'a',
      asks: ['present'],
      outcome,
    });
    expect(matches(TEXT, results(one('passed'), one('failed'), one('skipped')))).toEqual(['t.a present: failed']);
  });
  test('by the name that dbt makes of table, column and values', () => {
    const named = (about: string, more: Partial<DbtTest> = {}): DbtTest => ({
      name: about,
      asks: ['in-set'],
      outcome: 'passed',
      about,
      ...more,
    });
    expect(matches(TEXT, results(named('raw_t_a__x__y_z')))).toEqual(['t.a enum: passed']);
    expect(matches(TEXT, results(named('source_name_t_a__x__y_z', { ofSource: true })))).toEqual(['t.a enum: passed']);
    expect(matches(TEXT, results(named('stg_t_a__x__y_z')))).toEqual([]);
    expect(matches(TEXT, results(named('name_stg_t_a__x__y_z', { ofSource: true, object: 'stg_t' })))).toEqual([]);
    expect(matches(TEXT, results(named('t_a__x__y_z', { object: 'T' })))).toEqual(['t.a enum: passed']);
    expect(matches(TEXT, results(named('t_a__x')))).toEqual([]);
  });
});
