import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, ReadinessReport } from '../../src/generated/formats.ts';
import { checkAtDesk } from '../support/desk.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { temporaryRepository, type TemporaryRepository } from '../support/temporary-repository.ts';

const golden = (name: string): string => readFileSync(join(import.meta.dirname, '../golden/other-tools', name), 'utf8');
/** The contract the tools tested, its data now in a warehouse that cannot be reached. */
const CONTRACT = golden('host.odcs.yaml').replace(
  /^ {2}- \{ server: .*$/m,
  '  - { server: lake, type: s3, environment: production, location: "s3://lake/host/*.parquet", format: parquet }',
);

function repository(evidence: Readonly<Record<string, string>>): TemporaryRepository {
  const there = temporaryRepository();
  const names = Object.keys(evidence);
  there.commit('files', {
    'host.odcs.yaml': CONTRACT,
    'host.feature.yml': `id: host\ntitle: Host\nstage: candidate\ncontracts: [host.odcs.yaml]\n${names.length > 0 ? `evidence: [${names.join(', ')}]\n` : ''}`,
    'promotion.yml':
      'version: 1\nrequires: { candidate: [data-contract], production: [data-contract] }\nevidence: { production: supplied }\n',
    ...evidence,
  });
  return there;
}

const about = ({ features }: ReadinessReport): readonly string[] =>
  (features[0]?.findings ?? [])
    .filter(({ check, outcome }) => check.startsWith('data-contract/') && outcome !== 'skipped')
    .map(({ outcome, fingerprint }: Finding) => `${outcome} ${fingerprint.replace(/^.*: /, '')}`)
    .sort();

describe('data that is elsewhere', () => {
  test('is unknown without anything', async () => {
    const { report } = await checkAtDesk(repository({}).root);
    expect(report.features[0]?.verdict).toBe('undecided');
  });
  test('is judged by what datacontract-cli found, statement by statement', async () => {
    const { report, status } = await checkAtDesk(repository({ 'results.xml': golden('datacontract-cli.xml') }).root);
    expect(about(report)).toEqual([
      'fail host_metrics.busy_share maximum',
      'fail host_metrics.busy_share required',
      'fail host_metrics.host_id unique',
      'fail host_metrics.service invalidValues',
      'pass document',
      'pass host_metrics.busy_share minimum',
      'pass host_metrics.busy_share present',
      'pass host_metrics.host_id present',
      'pass host_metrics.host_id required',
      'pass host_metrics.rowCount',
      'pass host_metrics.service present',
    ]);
    expect(status).toBe(1);
    const [feature] = report.features;
    expect(feature?.verdict).toBe('blocked');
    expect(feature?.gates.find(({ gate }) => gate === 'data-contract')?.summary).toContain('datacontract-cli');
    const failed = feature?.findings.find(({ fingerprint }) => fingerprint.endsWith('host_id unique'));
    expect(failed).toMatchObject({ location: { path: 'host.odcs.yaml', line: 12 } });
    expect(failed?.message).toMatch(/^no `host_id` appears twice: does not hold, says datacontract-cli on 2026-/);
  });
  test('what held for no row, and a question that broke, decide nothing', async () => {
    const [, none] = JSON.parse(golden('metrics-great-expectations.json')) as readonly unknown[];
    const contract = golden('metrics.odcs.yaml').replace(/type: local, path: "[^"]*"/, 'type: s3, location: "s3://x"');
    const there = repository({
      'results.json': JSON.stringify(none),
      'results.xml': golden('metrics-datacontract-cli.xml'),
    });
    there.commit('another contract', { 'host.odcs.yaml': contract });
    const { report } = await checkAtDesk(there.root);
    expect(about(report).filter((line) => line.startsWith('unknown'))).toEqual([
      'unknown metrics.duplicateValues no host twice',
      'unknown metrics.primary key',
      'unknown metrics.service invalidValues known services',
      'unknown metrics.service maxLength',
      'unknown metrics.service minLength',
      'unknown metrics.service pattern',
      'unknown metrics.sql broken',
    ]);
    const messages = report.features[0]?.findings.map(({ message }) => message) ?? [];
    expect(messages).toContainEqual(
      expect.stringMatching(/at most 10 characters: there was no row to tell by, says Great/),
    );
    expect(messages).toContainEqual(
      expect.stringMatching(/: rows without `share` \(allowed less than 50 %\): holds, says datacontract-cli/),
    );
    expect(messages).toContainEqual(
      expect.stringMatching(
        /: broken \(allowed exactly 0\): `metrics__quality_sql_2` of datacontract-cli could not be run/,
      ),
    );
  });
  test('of another version of the contract nothing is believed', async () => {
    const there = repository({ 'results.xml': golden('datacontract-cli.xml') });
    there.commit('changed', { 'host.odcs.yaml': CONTRACT.replace('version: 1.0.0', 'version: 2.0.0') });
    const { report } = await checkAtDesk(there.root);
    expect(report.features[0]?.verdict).toBe('undecided');
  });
  test('is judged by dbt and Great Expectations together, handed in by the workflow', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      'run_results.json': golden('dbt-run-results.json'),
      'validation.json': golden('great-expectations.json'),
      'unit-tests.xml': '<testsuite name="s"><testcase name="t"/></testsuite>',
    });
    const { report } = await checkAtDesk(repository({}).root, ['--evidence', folder]);
    expect(about(report).filter((line) => line.startsWith('fail'))).toEqual([
      'fail host_metrics.busy_share maximum',
      'fail host_metrics.busy_share minimum',
      'fail host_metrics.busy_share required',
      'fail host_metrics.host_id unique',
      'fail host_metrics.service invalidValues',
    ]);
  });
  test('where the stage asks for evidence that the workflow hands in, committed results are none', async () => {
    const there = repository({ 'results.xml': golden('datacontract-cli.xml') });
    const { report } = await checkAtDesk(there.root, ['--stage', 'production']);
    expect(report.features[0]?.verdict).toBe('undecided');
  });
});
