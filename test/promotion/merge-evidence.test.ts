import { describe, expect, test } from '@jest/globals';
import type { GateReport } from '../../src/generated/formats.ts';
import type { EvidenceUnit } from '../../src/model/evidence-unit.ts';
import { type CarriedReport, mergeEvidence } from '../../src/promotion/merge-evidence.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const unit = (id: string, blob: string | undefined, unavailable?: string): EvidenceUnit => ({
  id,
  subjects: [{ role: 'contract', path: `${id}.yaml`, ...(blob ? { blob } : {}) }],
  ...(unavailable ? { unavailable } : {}),
});
const carried = (
  units: readonly EvidenceUnit[],
  origin: CarriedReport['origin'] = 'supplied',
  time = '2026-11-20T00:00:00Z',
  path = 'report.json',
): CarriedReport => ({
  origin,
  path,
  report: {
    kind: 'promotion-gates/gate-report',
    version: '1.0',
    gate: 'data-contract',
    producer: { tool: 'promotion-gates', version: '1', time },
    features: [
      { feature: 'f', stage: 'candidate', units: units as GateReport['features'][number]['units'], findings: [] },
    ],
  },
});
const question = { gate: 'data-contract', feature: 'f', least: 'committed', blobAt: () => A } as const;

describe('evidence made elsewhere', () => {
  test('stands in for what could not be looked at here', () => {
    const [merged] = mergeEvidence([unit('lake', A, 'the server is s3')], [carried([unit('lake', A)])], question);
    expect(merged).toMatchObject({ origin: 'supplied', unit: { id: 'lake' } });
    expect(merged?.unusable).toBeUndefined();
  });
  test('never replaces what was looked at here', () => {
    expect(mergeEvidence([unit('lake', A)], [carried([unit('lake', A)])], question)).toMatchObject([
      { origin: 'checkout' },
    ]);
  });
  test('made for other bytes is told, naming the path', () => {
    const [merged] = mergeEvidence([], [carried([unit('lake', B)])], question);
    expect(merged?.unusable?.message).toMatch(/another version of lake\.yaml/);
  });
  test('from results that are only there is taken; what it was promised in must be here', () => {
    const results = { role: 'results', path: 'results.csv', blob: B } as const;
    const here = (path: string): string | undefined => (path === 'lake.yaml' ? A : undefined);
    const bound = { ...unit('lake', A), subjects: [...unit('lake', A).subjects, results] };
    expect(mergeEvidence([], [carried([bound])], { ...question, blobAt: here })[0]?.unusable).toBeUndefined();
    expect(mergeEvidence([], [carried([bound])], question)[0]?.unusable?.message).toMatch(
      /another version of results\.csv/,
    );
    expect(
      mergeEvidence([], [carried([bound])], { ...question, blobAt: () => undefined })[0]?.unusable?.message,
    ).toMatch(/another version of lake\.yaml/);
    expect(
      mergeEvidence([], [carried([{ id: 'lake', subjects: [results] }])], { ...question, blobAt: here })[0]?.unusable
        ?.message,
    ).toMatch(/does not say which files/);
  });
  test('that names no file of the checkout proves nothing', () => {
    expect(mergeEvidence([], [carried([unit('lake', undefined)])], question)[0]?.unusable?.message).toMatch(
      /does not say which files/,
    );
  });
  test('committed is not enough where the stage asks for supplied', () => {
    const [merged] = mergeEvidence([], [carried([unit('lake', A)], 'committed')], { ...question, least: 'supplied' });
    expect(merged?.unusable?.message).toMatch(/is committed/);
  });
  test('a usable report is taken before a stale one, a newer before an older', () => {
    const reports = [
      carried([unit('lake', B)], 'supplied', '2026-11-22T00:00:00Z', 'stale.json'),
      carried([unit('lake', A)], 'supplied', '2026-11-19T00:00:00Z', 'old.json'),
      carried([unit('lake', A)], 'supplied', '2026-11-20T00:00:00Z', 'new.json'),
    ];
    const merged = mergeEvidence([unit('lake', A, 'not here')], reports, question);
    expect(merged).toHaveLength(1);
    expect(merged[0]?.producer?.time).toBe('2026-11-20T00:00:00Z');
  });
  test('of another gate or feature is not looked at', () => {
    expect(mergeEvidence([], [carried([unit('lake', A)])], { ...question, gate: 'tests' })).toEqual([]);
    expect(mergeEvidence([], [carried([unit('lake', A)])], { ...question, feature: 'g' })).toEqual([]);
  });
  test('what could not be looked at there either stays unknown', () => {
    expect(mergeEvidence([], [carried([unit('lake', A, 'no engine there')])], question)[0]?.unusable?.message).toBe(
      'no engine there',
    );
  });
});
