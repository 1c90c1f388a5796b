import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { manifestOf, type ManifestSource } from '../../../../src/gates/reproducibility/evidence/manifest.ts';
import type { ReproducibilityUnit } from '../../../../src/generated/formats.ts';
import { reproducibilityManifest } from '../../../../src/generated/validators/reproducibility-manifest.js';
import { finding } from '../../../support/report.ts';
import { dataUnit, DIGEST, featureUnit, unverified } from '../reproducibility-units.ts';

const BLOB = 'c'.repeat(40);
const stage = {
  location: { path: 'dvc.lock', line: 3 },
  verified: 1,
  byRecord: 0,
  parameters: 0,
  changes: { total: 0, first: [] },
  uncheckable: { total: 0, first: [] },
  subjects: [],
};
const UNITS: readonly ReproducibilityUnit[] = [
  featureUnit(),
  {
    ...dataUnit({ confirmed: [{ path: 'data/spread', digest: `${'d'.repeat(32)}.dir` }] }),
    subjects: [
      { role: 'data', path: 'data/SHA256SUMS', blob: BLOB },
      { role: 'data', path: 'data/a.csv', blob: BLOB, sha256: DIGEST },
      { role: 'data', path: 'data/gone.csv' },
      { role: 'data', name: 's3://bucket/x' },
    ],
  },
  {
    ...dataUnit({ ...unverified('line-endings').data, path: 'other.dvc', listedBy: 'dvc' }),
    subjects: [{ role: 'run', path: 'data/a.csv', blob: BLOB }],
  },
  {
    id: 'dvc.yaml#pipeline',
    subjects: [],
    pipeline: {
      path: 'dvc.yaml',
      lock: 'dvc.lock',
      location: { path: 'dvc.lock', line: 1 },
      stages: [
        { ...stage, name: 'c', uncheckable: { total: 1, first: [] } },
        { ...stage, name: 'b', changes: { total: 1, first: [] } },
        {
          ...stage,
          name: 'a',
          command: 'python train.py',
          parameters: 2,
          deps: {
            total: 3,
            first: [
              { answer: 'not-recorded', path: 'new.py' },
              { path: 'data', md5: `${'d'.repeat(32)}.dir`, answer: 'by-record' },
            ],
          },
          outs: { total: 1, first: [{ path: 'model.pkl', md5: 'e'.repeat(32), answer: 'verified' }] },
        },
      ],
    },
  },
];

function source(units: readonly ReproducibilityUnit[], time = '2026-11-23T12:00:00Z'): ManifestSource {
  return {
    producer: { tool: 'promotion-gates', version: '1.0.0', time, commit: BLOB, run: `https://example.test/${time}` },
    features: ['z', 'a'].map((feature) => ({
      feature,
      stage: 'candidate',
      units: units as unknown as ManifestSource['features'][number]['units'],
      findings: [
        finding({ check: 'reproducibility/seed-recorded', outcome: 'pass' }),
        finding({ check: 'reproducibility/data-snapshot', outcome: 'pass' }),
        finding({ check: 'reproducibility/data-snapshot', outcome: 'fail' }),
      ],
    })),
  };
}

test('what was verified, in order', () => {
  const manifest = manifestOf(source(UNITS));
  expect(reproducibilityManifest(manifest)).toBe(true);
  expect(manifest.commit).toBe(BLOB);
  const [first, second] = manifest.features;
  expect([first?.id, second?.id]).toEqual(['a', 'z']);
  expect(first?.files).toEqual([
    { path: 'data/SHA256SUMS', roles: ['data'], blob: BLOB },
    { path: 'data/a.csv', roles: ['data', 'run'], blob: BLOB, sha256: DIGEST },
    { path: 'data/spread', roles: [], md5: `${'d'.repeat(32)}.dir` },
  ]);
  expect(first?.data.map(({ verified, lineEndings }) => [verified, lineEndings])).toEqual([
    [2, 0],
    [1, 1],
  ]);
  expect(first?.pipelines[0]?.stages).toEqual([
    {
      name: 'a',
      command: 'python train.py',
      parameters: 2,
      deps: [
        { path: 'data', md5: `${'d'.repeat(32)}.dir`, answer: 'by-record' },
        { path: 'new.py', answer: 'not-recorded' },
      ],
      moreDeps: 1,
      outs: [{ path: 'model.pkl', md5: 'e'.repeat(32), answer: 'verified' }],
      fresh: true,
    },
    { name: 'b', parameters: 0, deps: [], outs: [], fresh: false },
    { name: 'c', parameters: 0, deps: [], outs: [], fresh: null },
  ]);
  expect(first?.packages).toEqual([
    { path: 'features/burst/requirements.txt', format: 'requirements', packages: 3, unfixed: 0, unhashed: 3 },
  ]);
  expect(first?.runs.map(({ path }) => path)).toEqual([expect.stringContaining('features/burst/')]);
  expect(first?.checks).toEqual([
    { check: 'reproducibility/data-snapshot', pass: 1, fail: 1, unknown: 0, skipped: 0 },
    { check: 'reproducibility/seed-recorded', pass: 1, fail: 0, unknown: 0, skipped: 0 },
  ]);
  expect(JSON.stringify(manifest)).not.toContain('2026');
});

test('neither time nor the order things were looked at changes a byte', () => {
  const [list, ...others] = UNITS;
  const expected = JSON.stringify(manifestOf(source(UNITS)));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(others, { minLength: others.length }),
      fc.date({ noInvalidDate: true }),
      (rest, time) => {
        const units = list ? [...rest, list] : rest;
        expect(JSON.stringify(manifestOf(source(units, time.toISOString())))).toBe(expected);
      },
    ),
    { numRuns: 50 },
  );
});
