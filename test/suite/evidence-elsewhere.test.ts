import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GateReport } from '../../src/generated/formats.ts';
import { atDesk, badFindings, checkAtDesk } from '../support/desk.ts';
import { type Files, type GitRepository, gitRepository } from '../support/git-repository.ts';

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: lake
name: lake
version: 1.0.0
status: active
servers:
  - { server: lake, type: s3, location: "s3://example/lake/*.csv", format: csv }
schema:
  - name: lake
    properties:
      - { name: id, logicalType: string, required: true, unique: true }
      - { name: share, logicalType: number, logicalTypeOptions: { minimum: 0, maximum: 1 } }
`;
const MAIN: Files = {
  'promotion.yml': 'version: 1\nrequires: { candidate: [data-contract] }\nevidence: {}\n',
  'lake.odcs.yaml': CONTRACT,
  'a.feature.yml': 'id: a\ntitle: A\nstage: exploratory\ncontracts: [lake.odcs.yaml]\ncode: [a.py]\n',
  'a.py': 'A = 1\n',
};
const RAISED = {
  'a.feature.yml':
    'id: a\ntitle: A\nstage: candidate\ncontracts: [lake.odcs.yaml]\ncode: [a.py]\nevidence: [reports/lake.json]\n',
};

let root: string;
let count = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'evidence-elsewhere-'));
  writeFileSync(join(root, 'good.csv'), 'id,share\na,0.5\nb,1\n');
  writeFileSync(join(root, 'bad.csv'), 'id,share\na,0.5\na,7\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function fresh(main: Files = MAIN): GitRepository {
  count += 1;
  const repository = gitRepository(join(root, String(count)));
  repository.commit('main', main);
  return repository;
}

/** The gate report of a job that ran where the data is. */
async function reportFrom(repository: GitRepository, data: string): Promise<string> {
  const { output, complaints } = await atDesk(repository.folder, [
    'data-contract',
    'test',
    'lake.odcs.yaml',
    '--data',
    join(root, data),
    '--format',
    'json',
  ]);
  if (output === '') throw new Error(complaints);
  return output;
}

describe('evidence made where the data is', () => {
  test('without it, what cannot be reached cannot be told', async () => {
    const repository = fresh();
    const { status, report } = await checkAtDesk(repository.folder, ['--stage', 'candidate']);
    expect([status, report.verdict]).toEqual([1, 'undecided']);
    expect(badFindings(report)).toEqual(['a data-contract/evidence-present unknown open']);
  });

  test('committed beside the feature it stands in, and says who made it and how it came', async () => {
    const repository = fresh();
    const carried = await reportFrom(repository, 'good.csv');
    repository.git('checkout', '--quiet', '-b', 'raise');
    repository.commit('raise', { ...RAISED, 'reports/lake.json': carried });
    const { status, report } = await checkAtDesk(repository.folder, ['--base', 'main']);
    expect([status, badFindings(report)]).toEqual([0, []]);
    expect(report.features[0]?.gates.find(({ gate }) => gate === 'data-contract')?.producers).toMatchObject([
      { origin: 'committed', producer: { tool: 'promotion-gates' } },
    ]);
  });

  test('a stage may ask that the workflow hands it in', async () => {
    const repository = fresh({
      ...MAIN,
      'promotion.yml': 'version: 1\nrequires: { candidate: [data-contract] }\nevidence: { candidate: supplied }\n',
    });
    const carried = await reportFrom(repository, 'good.csv');
    writeFileSync(join(root, 'supplied.json'), carried);
    repository.commit('raise', { ...RAISED, 'reports/lake.json': carried });
    const committed = await checkAtDesk(repository.folder);
    expect([committed.status, badFindings(committed.report)]).toEqual([
      1,
      ['a data-contract/evidence-present unknown open'],
    ]);
    const supplied = await checkAtDesk(repository.folder, ['--evidence', join(root, 'supplied.json')]);
    expect([supplied.status, badFindings(supplied.report)]).toEqual([0, []]);
  });

  test('it is evaluated anew: a verdict that somebody wrote into it is not believed', async () => {
    const repository = fresh();
    const carried = JSON.parse(await reportFrom(repository, 'bad.csv')) as GateReport;
    const forged = {
      ...carried,
      features: carried.features.map((part) => ({
        ...part,
        findings: part.findings.map((finding) => ({ ...finding, outcome: 'pass' })),
      })),
    };
    repository.commit('raise', { ...RAISED, 'reports/lake.json': JSON.stringify(forged) });
    const { status, report } = await checkAtDesk(repository.folder);
    expect(status).toBe(1);
    expect(badFindings(report)).toEqual(
      expect.arrayContaining(['a data-contract/values-unique fail open', 'a data-contract/values-in-range fail open']),
    );
  });

  test('made for another version of the contract it proves nothing', async () => {
    const repository = fresh();
    const carried = await reportFrom(repository, 'good.csv');
    repository.commit('raise', {
      ...RAISED,
      'reports/lake.json': carried,
      'lake.odcs.yaml': CONTRACT.replace('maximum: 1', 'maximum: 0.4'),
    });
    const { report } = await checkAtDesk(repository.folder);
    expect(report.features[0]?.findings.find(({ outcome }) => outcome === 'unknown')?.message).toMatch(
      /another version of lake\.odcs\.yaml/,
    );
  });

  test.each([
    ['newer', (text: string) => text.replace('"version": "1.0"', '"version": "1.7"'), /update the step/],
    ['with a key nobody knows', (text: string) => text.replace('"gate":', '"gatte": 1, "gate":'), /`gatte`/],
    ['that is no JSON', () => '{', /cannot be read/],
    [
      'of a gate nobody knows',
      (text: string) => text.replace('"gate": "data-contract"', '"gate": "astrology"'),
      /astrology/,
    ],
    ['that is no gate report', () => '{"kind": "something"}', /not a gate report/],
  ])('a committed report %s is told and is no pass', async (_, change, message) => {
    const repository = fresh();
    const carried = change(await reportFrom(repository, 'good.csv'));
    repository.commit('raise', { ...RAISED, 'reports/lake.json': carried });
    const { status, report } = await checkAtDesk(repository.folder);
    expect(status).toBe(1);
    const text = report.features
      .flatMap(({ findings }) =>
        findings
          .filter(({ outcome }) => outcome === 'unknown')
          .map((finding) => `${finding.message} ${finding.remedy ?? ''}`),
      )
      .join('\n');
    expect(text).toMatch(message);
  });

  test('an unreadable report that the workflow hands in leaves the run undecided', async () => {
    const repository = fresh();
    writeFileSync(join(root, 'broken.json'), '{');
    const { status, report } = await checkAtDesk(repository.folder, ['--evidence', join(root, 'broken.json')]);
    expect([status, report.verdict]).toEqual([1, 'undecided']);
    expect(report.notices[0]?.message).toMatch(/broken\.json/);
  });

  test('evidence that is not there is a wrong configuration', async () => {
    const { status, complaints } = await atDesk(fresh().folder, ['check', '--evidence', 'nowhere.json']);
    expect([status, complaints]).toEqual([2, expect.stringMatching(/there is no/)]);
  });
});

describe('the same bytes, not the same history', () => {
  test.each([
    ['merge', (git: GitRepository['git']) => git('merge', '--quiet', '--no-ff', '--message', 'merge', 'raise')],
    [
      'squash',
      (git: GitRepository['git']) => {
        git('merge', '--quiet', '--squash', 'raise');
        git('commit', '--quiet', '--message', 'squashed');
      },
    ],
    [
      'rebase',
      (git: GitRepository['git']) => {
        git('checkout', '--quiet', 'raise');
        git('rebase', '--quiet', 'main');
        git('checkout', '--quiet', 'main');
        git('merge', '--quiet', '--ff-only', 'raise');
      },
    ],
    [
      'force-push of an amended commit',
      (git: GitRepository['git']) => {
        git('checkout', '--quiet', 'raise');
        git('commit', '--quiet', '--amend', '--message', 'amended');
        git('branch', '--force', 'main', 'raise');
        git('checkout', '--quiet', 'main');
      },
    ],
  ])('%s changes no verdict', async (_, land) => {
    const repository = fresh();
    repository.git('checkout', '--quiet', '-b', 'raise');
    const carried = await reportFrom(repository, 'good.csv');
    repository.commit('raise', { ...RAISED, 'reports/lake.json': carried });
    repository.git('checkout', '--quiet', 'main');
    repository.commit('meanwhile', { 'other.txt': 'x\n' });
    land(repository.git);
    const { status, report } = await checkAtDesk(repository.folder);
    expect([status, report.verdict]).toEqual([0, 'ready']);
  });
});

describe('promotion-gates report', () => {
  test('judges reports alone: a required gate without one is undecided', async () => {
    const repository = fresh();
    writeFileSync(join(root, 'only.json'), await reportFrom(repository, 'good.csv'));
    repository.commit('raise', {
      'promotion.yml': 'version: 1\nrequires: { candidate: [data-contract, tests] }\n',
      'a.feature.yml': RAISED['a.feature.yml'].replace(/evidence.*\n/, ''),
    });
    const { output, status } = await atDesk(repository.folder, ['report', join(root, 'only.json'), '--format', 'json']);
    expect(status).toBe(1);
    expect(badFindings(JSON.parse(output))).toEqual(['a tests/evidence-present unknown open']);
  });
  test('two reports about the same thing cannot both be right', async () => {
    const repository = fresh();
    const carried = await reportFrom(repository, 'good.csv');
    for (const name of ['one.json', 'two.json']) writeFileSync(join(root, name), carried);
    const { output } = await atDesk(repository.folder, [
      'report',
      join(root, 'one.json'),
      join(root, 'two.json'),
      '--format',
      'json',
    ]);
    expect(JSON.parse(output)).toMatchObject({
      verdict: 'undecided',
      notices: [{ message: expect.stringMatching(/both report data-contract/) }],
    });
  });
});
