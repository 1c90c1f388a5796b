import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractJunit } from '../../../src/sources/formats/contract-junit.ts';
import { dbtRunResults } from '../../../src/sources/formats/dbt-run-results.ts';
import { greatExpectationsResults } from '../../../src/sources/formats/great-expectations.ts';
import type { ToolResults } from '../../../src/sources/formats/tool-results.ts';

const text = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../golden/other-tools', name), 'utf8');
const json = (name: string): unknown => JSON.parse(text(name));

/** One line for each test that has a question. */
const lines = (results: ToolResults | undefined): readonly string[] =>
  (results?.tests ?? []).map(
    ({ object = '', column = '', asks = [], rule, outcome, failing, rows }) =>
      `${object}.${column} ${rule && 'metric' in rule ? rule.metric : asks.join(' ')}: ${outcome}${failing === undefined ? '' : ` ${failing}`}${rows === undefined ? '' : ` of ${rows}`}`,
  );

describe('results that the tools themselves wrote of one file', () => {
  test('Great Expectations', () => {
    const results = greatExpectationsResults(json('great-expectations.json'));
    expect(results).toMatchObject({
      tool: 'Great Expectations',
      toolVersion: '1.24.1',
      time: expect.stringMatching(/^2026-/),
    });
    expect([...lines(results)].sort()).toEqual([
      'host_metrics. row-count: passed',
      'host_metrics.busy_share at-least at-most: failed 1 of 4',
      'host_metrics.busy_share not-null: failed 1 of 4',
      'host_metrics.host_id not-null: passed 0 of 4',
      'host_metrics.host_id unique: failed 2 of 4',
      'host_metrics.service in-set: failed 1 of 4',
      'host_metrics.service present: passed',
    ]);
  });
  test('dbt', () => {
    const results = dbtRunResults(json('dbt-run-results.json'));
    expect(results).toMatchObject({ tool: 'dbt', toolVersion: '1.10.23', time: expect.stringMatching(/^2026-/) });
    expect(results?.tests).toEqual([
      {
        name: 'accepted_values_host_metrics_service__checkout__search',
        asks: ['in-set'],
        about: 'host_metrics_service__checkout__search',
        object: 'host_metrics',
        outcome: 'failed',
        failing: 1,
      },
      {
        name: 'not_null_host_metrics_busy_share',
        asks: ['not-null'],
        about: 'host_metrics_busy_share',
        object: 'host_metrics',
        outcome: 'failed',
        failing: 1,
      },
      {
        name: 'not_null_host_metrics_host_id',
        asks: ['not-null'],
        about: 'host_metrics_host_id',
        object: 'host_metrics',
        outcome: 'passed',
        failing: 0,
      },
      {
        name: 'unique_host_metrics_host_id',
        asks: ['unique'],
        about: 'host_metrics_host_id',
        object: 'host_metrics',
        outcome: 'failed',
        failing: 1,
      },
    ]);
  });
  test('datacontract-cli', () => {
    const results = contractJunit('a.xml', text('datacontract-cli.xml')) as ToolResults;
    expect(results).toMatchObject({
      tool: 'datacontract-cli',
      contract: { id: 'host-metrics', version: '1.0.0' },
      server: 'sample',
    });
    expect(lines(results)).toEqual([
      'host_metrics.host_id present: passed',
      'host_metrics.host_id not-null: passed',
      'host_metrics.host_id unique: failed',
      'host_metrics.busy_share present: passed',
      'host_metrics.busy_share not-null: failed',
      'host_metrics.busy_share at-least: passed',
      'host_metrics.busy_share at-most: failed',
      'host_metrics.service present: passed',
      'host_metrics.service invalidValues: failed',
      'host_metrics. rowCount: passed',
    ]);
  });
  test('no value of the data is taken over', () => {
    const all = [
      greatExpectationsResults(json('great-expectations.json')),
      dbtRunResults(json('dbt-run-results.json')),
      contractJunit('a.xml', text('datacontract-cli.xml')),
    ];
    // 1.5 is the value above its maximum; `batch` the service that is not listed.
    expect(JSON.stringify(all)).not.toMatch(/1\.5|batch/);
  });
});

describe('what is not known is no answer', () => {
  test('an expectation that lets some rows fail asks another question than the contract', () => {
    const result = (kwargs: object): unknown => ({
      statistics: { evaluated_expectations: 1 },
      results: [
        { success: true, expectation_config: { expectation_type: 'expect_column_values_to_not_be_null', kwargs } },
      ],
    });
    expect(greatExpectationsResults(result({ column: 'a', mostly: 0.9 }))?.tests[0]?.asks).toBeUndefined();
    expect(greatExpectationsResults(result({ column: 'a', row_condition: 'b > 1' }))?.tests[0]?.asks).toBeUndefined();
    expect(greatExpectationsResults(result({ column: 'a', row_condition: null }))?.tests[0]?.asks).toEqual([
      'not-null',
    ]);
    expect(greatExpectationsResults(result({ column: 'a' }))?.tests[0]?.asks).toEqual(['not-null']);
  });
  test('a status of dbt that nobody knows is an error', () => {
    const results = dbtRunResults({
      metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/run-results/v9.json' },
      results: [
        { unique_id: 'test.p.unique_t_a.0123456789', status: 'hovering' },
        { unique_id: 'test.p.unique_t_b.0123456789', status: 'warn', failures: 3, compiled_code: 'select b from db.t' },
        { unique_id: 'test.p.unique_t_c.0123456789', status: 'pass', failures: 2, compiled_code: 'select c from [t]' },
        { unique_id: 'test.p.unique_t_d.0123456789', status: 'pass', failures: 0 },
        {
          unique_id: 'test.p.unique_t_e.0123456789',
          status: 'pass',
          compiled_code: 'select e from (select * from `p`.`t` where e > 1) dbt_subquery',
        },
        { unique_id: 'test.p.my_own_question', status: 'pass' },
        { unique_id: 'model.p.t', status: 'success' },
        'nonsense',
      ],
    });
    expect(results?.tests.map(({ name, outcome, asks }) => [name, outcome, asks])).toEqual([
      ['unique_t_a', 'errored', ['unique']],
      ['unique_t_b', 'failed', ['unique']],
      ['unique_t_c', 'failed', ['unique']],
      // Whether all rows were looked at is not told.
      ['unique_t_d', 'passed', undefined],
      ['unique_t_e', 'passed', undefined],
      ['my_own_question', 'passed', undefined],
    ]);
  });
  test('a test report of anything else has names and no questions', () => {
    expect(
      contractJunit('a.xml', '<testsuite name="s"><testcase classname="t.a" name="x__field_unique"/></testsuite>'),
    ).toEqual({
      tool: 'a test report',
      tests: [{ name: 'x__field_unique', outcome: 'passed' }],
    });
    expect(contractJunit('a.xml', '<testsuite><testcase')).toMatchObject({
      message: expect.stringContaining('not valid XML'),
    });
  });
  test.each([
    [null],
    [[]],
    [{}],
    [{ results: [] }],
    [{ metadata: { dbt_schema_version: 'manifest/v12.json' }, results: [] }],
  ])('%j is neither', (value) => {
    expect(greatExpectationsResults(value)).toBeUndefined();
    expect(dbtRunResults(value)).toBeUndefined();
  });
});
