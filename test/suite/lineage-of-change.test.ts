import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readinessReport as validate } from '../../src/generated/validators/readiness-report.js';
import type { GateReport, ReadinessReport } from '../../src/generated/formats.ts';
import { deskRequest } from '../../src/cli/desk-request.ts';
import { deskEngine } from '../../src/cli/desk-engine.ts';
import { runSuite } from '../../src/suite/run-suite.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { shortEvents } from '../gates/lineage/short-events.ts';
import { atDesk, checkAtDesk } from '../support/desk.ts';
import { type Files, GIT_ENVIRONMENT } from '../support/git-repository.ts';
import { temporaryRepository } from '../support/open-feature.ts';

let repository: ReturnType<typeof temporaryRepository>;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

const CONTRACT = 'contracts/cpu.odcs.yaml';
const contract = (version: string): string =>
  `apiVersion: v3.1.0\nkind: DataContract\nid: cpu\nversion: ${version}\nstatus: active\nservers:\n  - { server: lake, type: s3, environment: production, location: "s3://lake/cpu", format: parquet }\nschema:\n  - { name: cpu, properties: [{ name: busy, logicalType: number }] }\n`;
const record = (id: string, stage: string, more = ''): string =>
  `id: ${id}\ntitle: The ${id}\nstage: ${stage}\ncode: [${id}.py]\n${more}`;
const score = { job: 'score', code: 'features/score/score.py', reads: ['s3://lake/cpu'], writes: { 'd/scores': {} } };
const alert = { job: 'alert', code: 'features/alert/alert.py', reads: ['d/scores', 'd/x'], writes: { 'd/alerts': {} } };
const BASE: Files = {
  'promotion.yml': 'version: 1\nrequires: { candidate: [], production: [lineage] }\n',
  '.github/CODEOWNERS': '* @acme/all\nfeatures/alert/ @acme/sre\n',
  [CONTRACT]: contract('1.0.0'),
  'features/score/score.feature.yml': record('score', 'candidate', `contracts: [../../${CONTRACT}]\n`),
  'features/score/score.py': 'pass\n',
  'features/alert/alert.feature.yml': record('alert', 'candidate'),
  'features/alert/alert.py': 'pass\n',
  'lineage/score.ndjson': shortEvents(score),
  'lineage/alert.ndjson': shortEvents(alert),
};

/** The gate report of a job that looks at the lineage of one feature, on the branch that is checked out. */
async function gateReportsOf(folder: string, feature: string): Promise<readonly GateReport[]> {
  const nowhere = { write: () => undefined, terminal: false, columns: undefined };
  const desk = {
    workingDirectory: folder,
    environment: { ...process.env, ...GIT_ENVIRONMENT },
    signal: new AbortController().signal,
    stdout: nowhere,
    stderr: nowhere,
    now: new Date('2026-11-23T12:00:00Z'),
    stopwatch: () => 0,
  };
  const request = deskRequest(desk, deskEngine(desk, undefined), () => undefined);
  return (await runSuite({ ...request, features: [feature], gates: ['lineage'] })).gateReports;
}

async function change(files: Files, base: Files = {}): Promise<ReadinessReport> {
  repository.commit('base', { ...BASE, ...base });
  repository.git('checkout', '--quiet', '-b', 'work');
  repository.commit('change', files);
  const { report } = await checkAtDesk(repository.folder, ['--base', 'main']);
  expect(validate(report) || validate.errors).toBe(true);
  return report;
}
const nodes = ({ lineage }: ReadinessReport): readonly string[] =>
  (lineage?.nodes ?? []).map(({ kind, name, state, changed }) =>
    [kind, name, state, changed ? 'changed' : undefined].filter(Boolean).join(' '),
  );

describe('a pull request', () => {
  test('that changes a contract tells whom it reaches, with owners that are named and not mentioned', async () => {
    const report = await change({ [CONTRACT]: contract('1.1.0') });
    expect(report.features.map(({ id }) => id)).toEqual(['score']);
    expect(report.impact).toMatchObject({
      total: 1,
      features: [{ feature: 'alert', stage: 'candidate', owners: ['@acme/sre'], by: 'lineage', through: CONTRACT }],
    });
    expect(nodes(report)).toEqual([
      'feature score ready',
      'dataset d/scores',
      'job score',
      'dataset s3://lake/cpu under-contract changed',
      'feature alert affected',
      'job alert',
      'dataset d/alerts',
    ]);
    const comment = renderMarkdown(report);
    expect(comment).toContain('1 feature that is not judged here is made from what this changes.');
    expect(comment).toContain('acme/sre');
    expect(comment).not.toContain('@acme');
    expect(comment).toContain('```mermaid\nflowchart LR\n');
  });
  test('that changes a transformation does', async () => {
    const report = await change({ 'features/score/score.py': 'print(1)\n' });
    expect(report.impact?.features.map(({ feature, through }) => [feature, through])).toEqual([
      ['alert', 'features/score/score.py'],
    ]);
    expect(nodes(report)).toContain('job score changed');
  });
  test('that changes lineage is judged for the features whose lineage it is, although no record names it', async () => {
    const report = await change({ 'lineage/score.ndjson': shortEvents({ ...score, reads: ['d/unknown'] }) });
    expect(report.features.map(({ id }) => id)).toEqual(['alert', 'score']);
    expect(nodes(report)).toContain('dataset d/unknown undeclared');
  });
  test('that raises a feature over a source without a contract is blocked, and shows the way', async () => {
    const report = await change({ 'features/alert/alert.feature.yml': record('alert', 'production') });
    expect(report.verdict).toBe('blocked');
    const blocking = report.features[0]?.findings.filter(
      ({ severity, outcome, check }) =>
        severity === 'block' &&
        outcome === 'fail' &&
        /\/(sources-under-contract|nothing-less-ready-behind)$/.test(check),
    );
    expect(blocking?.map(({ message }) => message)).toEqual([
      'an undeclared source: `d/x` is under no contract; `d/alerts` ← `alert` ← `d/x`',
      'it is made from the feature `score`, which is candidate; `d/alerts` ← `alert` ← `d/scores`',
    ]);
    expect(nodes(report)).toContain('dataset d/scores less-ready');
  });
  test('whose gates ran in other jobs is drawn by the job that reports', async () => {
    const drawn = await change({ [CONTRACT]: contract('1.1.0') });
    const [made] = await gateReportsOf(repository.folder, 'score');
    const evidence = mkdtempSync(join(tmpdir(), 'lineage-reports-'));
    try {
      writeFileSync(join(evidence, 'lineage.json'), JSON.stringify(made));
      const { output } = await atDesk(repository.folder, ['report', evidence, '--base', 'main', '--format', 'json']);
      const report = JSON.parse(output) as ReadinessReport;
      expect(nodes(report)).toEqual(nodes(drawn));
      expect(report.impact).toEqual(drawn.impact);
    } finally {
      rmSync(evidence, { recursive: true });
    }
  });
  test('of what no lineage speaks of reads none', async () => {
    const report = await change({ 'web/page.ts': 'export {};\n' });
    expect(report.verdict).toBe('nothing-to-judge');
    expect(report).not.toHaveProperty('lineage');
  });
  test('of a file that only lineage speaks of tells whom it reaches', async () => {
    const base = {
      'lineage/score.ndjson': shortEvents({ ...score, code: 'pipelines/clean.sql' }),
      'pipelines/clean.sql': 'select 1\n',
    };
    const report = await change({ 'pipelines/clean.sql': 'select 2\n' }, base);
    expect(report.impact?.features.map(({ feature, through }) => [feature, through])).toEqual([
      ['alert', 'pipelines/clean.sql'],
    ]);
  });
  test('of pages alone reads no lineage', async () => {
    const report = await change({ 'README.md': '# Read\n' });
    expect(report.verdict).toBe('nothing-to-judge');
    expect(report).not.toHaveProperty('lineage');
  });
});
