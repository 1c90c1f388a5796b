import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractNode, type ContractNode } from '../../../../src/gates/data-contract/collect/contract-node.ts';
import { matchToolResults } from '../../../../src/gates/data-contract/collect/match-tool-results.ts';
import { contractJunit } from '../../../../src/sources/formats/contract-junit.ts';
import { dbtRunResults } from '../../../../src/sources/formats/dbt-run-results.ts';
import { greatExpectationsResults } from '../../../../src/sources/formats/great-expectations.ts';
import type { ToolResults, ToolTest } from '../../../../src/sources/formats/tool-results.ts';
import { readDocument } from '../../../../src/sources/read-document.ts';

const golden = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../golden/other-tools', name), 'utf8');
const contract = (text: string): ContractNode => contractNode(readDocument('c.odcs.yaml', text));
const HOST = golden('host.odcs.yaml');

const matches = (text: string, results: ToolResults | undefined): readonly string[] =>
  results
    ? matchToolResults(contract(text), results).matched.map(
        ({ object, about, test: { outcome } }) => `${object}.${about}: ${outcome}`,
      )
    : [];

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
    const { matched, unmatched } = matchToolResults(
      contract(HOST.replace('version: 1.0.0', 'version: 1.1.0')),
      results,
    );
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

const TEXT = `schema:
  - name: t
    physicalName: raw_t
    properties:
      - { name: a, logicalType: number, logicalTypeOptions: { minimum: 0, maximum: 10, pattern: "^x" }, enum: [{ value: x }, { value: y z }] }
    quality:
      - { metric: rowCount, mustBeGreaterThan: 100 }
`;
const results = (...tests: readonly ToolTest[]): ToolResults => ({ tool: 'x', tests });

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
      ['t.a maximum: passed'],
    ],
    [
      'but not where it asked for less',
      { name: 'n', object: 't', column: 'a', asks: ['at-most'], stated: { most: 11 }, outcome: 'passed' },
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
      { name: 'n', column: 'a', asks: ['matches'], stated: { pattern: '^x' }, outcome: 'passed' },
      ['t.a pattern: passed'],
    ],
    [
      'but not where it had another',
      { name: 'n', column: 'a', asks: ['matches'], stated: { pattern: 'x' }, outcome: 'passed' },
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
    const named = (about: string): ToolTest =>
      ({ name: about, asks: ['in-set'], outcome: 'passed', about }) as ToolTest;
    expect(matches(TEXT, results(named('raw_t_a__x__y_z')))).toEqual(['t.a enum: passed']);
    expect(matches(TEXT, results(named('source_name_t_a__x__y_z')))).toEqual(['t.a enum: passed']);
    expect(matches(TEXT, results(named('t_a__x')))).toEqual([]);
  });
});
