import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unitFault } from '../../../../src/gates/lineage/evidence/ucum.ts';
import { TELEMETRY_NAMES } from '../../../../src/generated/telemetry-names.ts';

describe('a unit', () => {
  test('of every metric of the semantic conventions is one, but for the speed of fans', () => {
    const units = [...new Set(Object.values(TELEMETRY_NAMES.metrics).flatMap(({ unit }) => unit ?? []))];
    expect(units.length).toBeGreaterThan(20);
    expect(units.filter((unit) => unitFault(unit))).toEqual(['rpm']);
  });
  test.each([
    '1',
    's',
    'ms',
    'By',
    'KiBy',
    'MBy',
    '%',
    '{request}',
    'By/s',
    '{request}/s',
    'm/s2',
    'mA.h',
    'kg.m/s2',
    '10*3/uL',
    '/s',
    'Cel',
    '[degF]',
    'm[H2O]',
    'B[SPL]',
    'g%',
    'mol{CO2}',
    '(m.s)/kg',
    "'",
    '2.s',
    's-1',
    'mm[Hg]',
    '{a.b/c}',
    'dB[W]',
    'dB',
  ])('may be %s', (unit) => expect(unitFault(unit)).toBeUndefined());
  test.each([
    ['seconds', 's'],
    ['Seconds', 's'],
    ['bytes', 'By'],
    ['requests', '{request}'],
    ['processes', '{process}'],
    ['requests/second', '{request}/s'],
    ['bytes per second', 'By/s'],
    ['percent', '%'],
    ['score', '1'],
    ['', '1'],
    ['MiB', 'MiBy'],
    ['µs', 'us'],
  ])('is not %s but %s', (unit, instead) => expect(unitFault(unit)).toMatchObject({ instead }));
  test.each([
    's/',
    's//m',
    '(s',
    's)',
    '{a',
    'a}',
    '{{a}}',
    's.',
    '.s',
    'm s',
    'Kis',
    'B',
    '{a b}',
    'xyz',
    's^2',
    '()',
    'ß',
    'a'.repeat(64),
  ])('is not %s', (unit) => expect(unitFault(unit)).toBeDefined());
  test('names the part that is none', () =>
    expect(unitFault('By/sec')).toEqual({ fault: 'has a part that is none of UCUM: `sec`', instead: 'By/s' }));
  test('is judged for any text, and what is proposed instead is one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const { instead } = unitFault(text) ?? {};
        if (instead !== undefined) expect(unitFault(instead)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});
