import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/generated/formats.ts';
import { mendedDebt, writeBaseline } from '../../src/promotion/known-debt.ts';

const finding = (fingerprint: string, more: Partial<Finding> = {}): Finding => ({
  check: 'tests/tests-passed',
  feature: 'f',
  outcome: 'fail',
  severity: 'block',
  standing: 'open',
  message: 'm',
  fingerprint,
  subjects: [],
  origin: 'checkout',
  for: 'engineer',
  ...more,
});

describe('writing known debt', () => {
  test('the first time: everything that blocks, never what cannot be told', () => {
    const written = writeBaseline(
      [
        finding('b', { size: 2 }),
        finding('a'),
        finding('c', { outcome: 'unknown' }),
        finding('d', { severity: 'warning' }),
        finding('e', { standing: 'waived' }),
      ],
      undefined,
    );
    expect(written.findings).toEqual([
      { check: 'tests/tests-passed', feature: 'f', fingerprint: 'a' },
      { check: 'tests/tests-passed', feature: 'f', fingerprint: 'b', size: 2 },
    ]);
  });
  test('later: it only shrinks, in number and in size', () => {
    const earlier = writeBaseline([finding('a', { size: 5 }), finding('b', { size: 5 }), finding('c')], undefined);
    const later = writeBaseline(
      [finding('a', { size: 9 }), finding('b', { size: 3, standing: 'known' }), finding('new')],
      earlier,
    );
    expect(later.findings.map(({ fingerprint, size }) => [fingerprint, size])).toEqual([
      ['a', 5],
      ['b', 3],
    ]);
  });
});

test('mended entries are told for judged features only', () => {
  const baseline = writeBaseline([finding('a'), finding('b'), finding('c', { feature: 'g' })], undefined);
  expect(mendedDebt(baseline, new Set(['f']), [finding('a')]).map(({ fingerprint }) => fingerprint)).toEqual(['b']);
});
