import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { JudgedFeature, ReadinessReport } from '../../src/generated/formats.ts';
import { decisionRecord } from '../../src/generated/validators/decision-record.js';
import type { DecisionMaterials } from '../../src/model/decision-materials.ts';
import { decisionFiles } from '../../src/render/decision-files.ts';
import { type Decision, decisionRecords } from '../../src/render/decision-record.ts';
import {
  gates,
  NOTE,
  OPEN,
  PASSED,
  REPORTS,
  reworded,
  steady,
  WAIVER,
  WARNING,
  WORSE,
} from '../support/example-reports.ts';
import { hostileText } from '../support/hostile-text.ts';
import { feature, readinessReport } from '../support/report.ts';

const BLOB = 'a'.repeat(40);
const DIGEST = 'b'.repeat(64);
const materials: DecisionMaterials = {
  configuration: [
    { role: 'policy', path: 'promotion.yml', blob: BLOB },
    { role: 'waivers', path: 'promotion.waivers.yml', blob: BLOB },
    { role: 'known-debt', path: 'promotion.baseline.json', blob: BLOB },
  ],
  features: [
    {
      feature: 'cpu-burst',
      artifact: { name: 'cpu-burst', version: 14, digest: `sha256:${DIGEST}` },
      subjects: [
        { role: 'code', path: 'detector/main.py', blob: BLOB },
        { role: 'contract', path: 'host.odcs.yaml', blob: BLOB },
        { role: 'criteria', path: 'burst.experiment.yml', blob: BLOB },
        { role: 'data', name: 's3://acme-telemetry/host cpu/*.parquet', rows: 1_204_118_332 },
        { role: 'data', path: 'data/labels.csv', blob: BLOB, sha256: DIGEST },
        { role: 'report', path: 'evidence/host.json', sha256: DIGEST },
      ],
    },
  ],
};
const options = {
  reportText: '{}\n',
  home: 'https://github.com/acme/promotion-gates',
  now: new Date('2026-11-23T12:00:00Z'),
};

function decide(report: ReadinessReport, of: DecisionMaterials = materials): readonly Decision[] {
  const decisions = decisionRecords(report, of, options);
  for (const { testResult, verification } of decisions) {
    for (const statement of verification ? [testResult, verification] : [testResult]) {
      decisionRecord(statement);
      expect(decisionRecord.errors ?? []).toEqual([]);
    }
  }
  return decisions;
}

function one(judged: Partial<JudgedFeature>, rest: Partial<ReadinessReport> = {}): Decision {
  const [decision] = decide(readinessReport({ features: [feature({ gates: gates('ready'), ...judged })], ...rest }));
  if (!decision) throw new Error('no decision');
  return decision;
}

describe('the decision record', () => {
  test.each(Object.entries(REPORTS))('of %s satisfies its schema', (_name, report) => {
    expect(decide(report)).toHaveLength(Math.max(1, report.features.length));
  });

  test('is about the artefact and the readiness report, by SHA-256', () => {
    const { testResult, verification } = one({ findings: [PASSED] });
    const report = createHash('sha256').update('{}\n').digest('hex');
    const subjects = [
      { name: 'cpu-burst@14', digest: { sha256: DIGEST } },
      { name: 'readiness-report.json', digest: { sha256: report } },
    ];
    expect(testResult.subject).toEqual(subjects);
    expect(verification?.subject).toEqual(subjects);
  });

  test('says passed, and what was verified for admission', () => {
    const { testResult, verification } = one({ findings: [PASSED, NOTE] });
    expect(testResult.predicate).toMatchObject({
      result: 'PASSED',
      url: 'https://github.example/acme/detectors/actions/runs/18234567',
      passedTests: ['tests/tests-passed'],
      warnedTests: [],
      failedTests: [],
    });
    expect(verification).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://in-toto.io/attestation/svr/v0.2',
      predicate: {
        verifier: { id: 'https://github.com/acme/promotion-gates@v1.0.0' },
        timeCreated: '2026-11-23T12:00:00.000Z',
        properties: [
          'PROMOTION_GATES_READY_FOR_PRODUCTION',
          'PROMOTION_GATES_DATA_CONTRACT_MET',
          'PROMOTION_GATES_EXPERIMENT_MET',
          'PROMOTION_GATES_REPRODUCIBILITY_MET',
          'PROMOTION_GATES_TESTS_MET',
        ],
      },
    });
  });

  test('says warned where something warns or was accepted', () => {
    expect(one({ findings: [PASSED, WARNING] }).testResult.predicate).toMatchObject({
      result: 'WARNED',
      warnedTests: ['reproducibility/packages-locked'],
    });
    for (const standing of ['waived', 'known'] as const) {
      const { testResult, verification } = one({ findings: [{ ...WORSE, standing }] });
      expect(testResult.predicate).toMatchObject({ result: 'WARNED', warnedTests: ['experiment/not-worse'] });
      expect(verification).toBeDefined();
    }
  });

  test('says failed, and verifies nothing, unless feature and run are ready', () => {
    const failed: readonly [Partial<JudgedFeature>, Partial<ReadinessReport>, string][] = [
      [{ verdict: 'blocked', blocksThisRun: true, findings: [WORSE, PASSED] }, {}, 'experiment/not-worse'],
      [{ verdict: 'undecided', blocksThisRun: true, findings: [OPEN] }, {}, 'experiment/not-worse'],
      // Known before this pull request: it does not block the run, and the feature is not ready for all that.
      [{ verdict: 'blocked', findings: [{ ...WORSE, standing: 'already-on-main' }] }, {}, 'experiment/not-worse'],
      [{ findings: [PASSED] }, { verdict: 'undecided', ready: false }, 'promotion-gates/undecided'],
      [
        { verdict: 'blocked', findings: [WORSE] },
        { verdict: 'blocked', ready: false, enforced: { value: false } },
        'experiment/not-worse',
      ],
    ];
    for (const [judged, rest, check] of failed) {
      const { testResult, verification } = one(judged, rest);
      expect(testResult.predicate.result).toBe('FAILED');
      expect(testResult.predicate.failedTests).toContain(check);
      expect(testResult.predicate.passedTests).not.toContain(check);
      expect(verification).toBeUndefined();
    }
  });

  test('verifies nothing where nothing is registered or nothing was judged', () => {
    expect(decide(REPORTS['a look around']).map(({ verification }) => verification)).toEqual([undefined]);
    const [nothing] = decide(REPORTS['nothing to judge']);
    expect(nothing).toMatchObject({ feature: undefined, testResult: { predicate: { result: 'PASSED' } } });
    expect(nothing?.verification).toBeUndefined();
    const gone = one({ because: 'removed' });
    expect(gone.verification).toBeUndefined();
  });

  test('states by digest what it was made from, and the waivers', () => {
    const { testResult, verification } = one({ findings: [{ ...OPEN, standing: 'waived' }] }, { waivers: [WAIVER] });
    expect(testResult.predicate.configuration).toEqual([
      {
        name: 'commit',
        digest: { gitCommit: '4be1c7d000000000000000000000000000000000' },
        annotations: { role: 'commit' },
      },
      {
        name: 'base',
        digest: { gitCommit: '91d0a2e000000000000000000000000000000000' },
        annotations: { role: 'base' },
      },
      { name: 'promotion.yml', digest: { gitBlob: BLOB }, annotations: { role: 'policy', source: 'base' } },
      {
        name: 'promotion.waivers.yml',
        digest: { gitBlob: BLOB },
        annotations: {
          role: 'waivers',
          waivers: [
            {
              check: 'experiment/not-worse',
              reason: 'Archive replay lands in January.',
              until: '2027-01-31',
              findings: 1,
              approvedBy: '#412 (91d0a2e11)',
            },
          ],
        },
      },
      { name: 'promotion.baseline.json', digest: { gitBlob: BLOB }, annotations: { role: 'known-debt' } },
      { name: 'host.odcs.yaml', digest: { gitBlob: BLOB }, annotations: { role: 'contract' } },
      { name: 'burst.experiment.yml', digest: { gitBlob: BLOB }, annotations: { role: 'criteria' } },
      {
        name: 's3://acme-telemetry/host cpu/*.parquet',
        uri: 's3://acme-telemetry/host%20cpu/*.parquet',
        annotations: { role: 'data', rows: 1_204_118_332 },
      },
      { name: 'data/labels.csv', digest: { sha256: DIGEST, gitBlob: BLOB }, annotations: { role: 'data' } },
      { name: 'evidence/host.json', digest: { sha256: DIGEST }, annotations: { role: 'report' } },
    ]);
    expect(verification?.predicate.verifier.policies.map(({ name }) => name)).toEqual([
      'promotion.yml',
      'promotion.waivers.yml',
      'promotion.baseline.json',
    ]);
  });

  test('names the program where its own policy judged', () => {
    const [decision] = decide(readinessReport(), { configuration: [], features: [] });
    expect(decision?.testResult.predicate.configuration.at(-1)).toMatchObject({
      name: 'built-in policy',
      uri: 'pkg:npm/promotion-gates@1.0.0',
    });
  });

  test('keeps an artefact out that has no digest', () => {
    for (const digest of [undefined, 'sha256:abc', `sha512:${DIGEST}`]) {
      const own = {
        feature: 'cpu-burst',
        artifact: { name: 'x', version: 1, ...(digest ? { digest } : {}) },
        subjects: [],
      };
      const [decision] = decide(readinessReport(), { configuration: [], features: [own] });
      expect(decision?.testResult.subject.map(({ name }) => name)).toEqual(['readiness-report.json']);
    }
  });

  test('stays of a size that can be signed', () => {
    const subjects = Array.from({ length: 5_000 }, (_unused, index) => ({
      role: 'data' as const,
      name: `part-${index}`,
    }));
    const [decision] = decide(readinessReport(), { configuration: [], features: [{ feature: 'cpu-burst', subjects }] });
    const configuration = decision?.testResult.predicate.configuration ?? [];
    expect(configuration).toHaveLength(2_000);
    expect(configuration.at(-1)?.annotations).toEqual({ role: 'omitted', omitted: 5_000 + 3 - 1_999 });
  });

  test('comes as files: a folder a feature, what `actions/attest` asks for beside the statements', () => {
    const ready = decide(
      readinessReport({ features: [feature({ findings: [PASSED] }), steady({ id: 'b', verdict: 'blocked' })] }),
    );
    const files = decisionFiles(ready);
    expect([...files.keys()]).toEqual([
      'cpu-burst/test-result.json',
      'cpu-burst/test-result.predicate.json',
      'cpu-burst/svr.json',
      'cpu-burst/svr.predicate.json',
      'cpu-burst/subjects.sha256',
      'b/test-result.json',
      'b/test-result.predicate.json',
      'b/subjects.sha256',
    ]);
    expect(files.get('cpu-burst/subjects.sha256')).toMatch(
      new RegExp(`^${DIGEST}  cpu-burst@14\n[0-9a-f]{64}  readiness-report\\.json\n$`),
    );
    expect(JSON.parse(files.get('cpu-burst/svr.predicate.json') ?? '')).toEqual(ready[0]?.verification?.predicate);
  });

  test('whatever stands in the files, it is a valid record in folders of its own, a subject a line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(REPORTS)), fc.infiniteStream(hostileText), (report, words) => {
        const word = (): string => words.next().value ?? '';
        const hostile = reworded<ReadinessReport>(report, (key) =>
          key === 'check' ? 'a/b' : key === 'until' ? '2027-01-31' : word(),
        );
        const own = reworded(materials.features[0], (key) =>
          key === 'blob' ? BLOB : key === 'role' ? 'data' : key === 'sha256' ? DIGEST : word(),
        );
        if (!own) throw new Error('no materials');
        const features = hostile.features.map(({ id }) => ({
          ...own,
          feature: id,
          artifact: { name: word(), version: word(), digest: `sha256:${DIGEST}` },
        }));
        const decisions = decide(hostile, { ...materials, features });
        const files = decisionFiles(decisions);
        for (const path of files.keys())
          expect(path).toMatch(/^[A-Za-z0-9_][\w.-]{0,110}\/[a-z0-9-]+(\.predicate)?\.(json|sha256)$/);
        for (const [path, text] of files) {
          if (path.endsWith('.sha256')) expect(text).toMatch(/^([0-9a-f]{64} {2}[^\n\r]+\n){1,2}$/);
        }
        expect([...files.keys()].filter((path) => path.endsWith('/test-result.json'))).toHaveLength(decisions.length);
      }),
      { numRuns: 100 },
    );
  });

  test('the same inputs give the same bytes', () => {
    const text = (): string => JSON.stringify([...decisionFiles(decide(REPORTS.several))]);
    expect(text()).toBe(text());
  });
});
