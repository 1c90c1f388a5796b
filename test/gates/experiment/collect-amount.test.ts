import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAmount, readShare, readThreshold } from '../../../src/gates/experiment/collect-amount.ts';
import { holds } from '../../../src/gates/experiment/evidence/threshold.ts';
import { experiment } from '../../../src/generated/validators/experiment.js';

const PLACE = { path: 'e.experiment.yml', line: 3 };
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => (digits / 10 ** places).toFixed(places));
const space = fc.constantFrom('', ' ', '  ');

function valid(criterion: Readonly<Record<string, unknown>>): boolean {
  return experiment({
    id: 'e',
    hypothesis: 'h',
    baseline: 'b.csv',
    candidate: 'c.csv',
    criteria: [{ metric: 'm', ...criterion }],
  });
}

describe('amounts', () => {
  test('are read as the decimal they are written as, whatever stands around them', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom('%', 'pp'), space, space, space, (digits, unit, before, between, after) => {
        const text = `${before}${digits}${between}${unit}${after}`;
        expect(valid({ 'minimum-improvement': text })).toBe(true);
        const amount = readAmount(text, PLACE);
        expect(amount).toEqual({
          value: Number(`${digits}e-2`),
          scale: unit === '%' ? 'share' : 'points',
          location: PLACE,
        });
        expect(readAmount(Number(digits), PLACE)).toEqual({
          value: Number(digits),
          scale: 'absolute',
          location: PLACE,
        });
      }),
      { numRuns: 200 },
    );
  });
  test.each([
    ['8.4%', 0.084],
    ['0.1pp', 0.001],
    ['29 %', 0.29],
  ])('%s is exactly the double that is meant', (text, value) => {
    expect(readAmount(text, PLACE)?.value).toBe(value);
  });
  test.each(['-2%', '2 percent', '%', '', '2%%', '1e2%', 'NaN', 'Infinity', '0x2', '٢%'])('`%s` is none', (text) => {
    expect(valid({ 'minimum-improvement': text })).toBe(false);
  });
  test.each([-1, Number.NaN, Infinity])('the number %s is none', (value) => {
    expect(valid({ 'non-inferiority-margin': value })).toBe(false);
  });
  test('no text at all is taken for an amount that is not one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        if (!valid({ 'equivalence-band': text })) return;
        const amount = readAmount(text, PLACE);
        expect(amount && Number.isFinite(amount.value) && amount.value >= 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

test.each([
  [0.02, 0.02],
  ['2%', 0.02],
  [' 12.5 % ', 0.125],
])('the share %s', (stated, share) => {
  expect(readShare(stated)).toBe(share);
});

describe('thresholds', () => {
  const sign = fc.constantFrom('', '-', '+');
  test('are read as they are written, and hold at the number itself unless they say more or less than', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('>=', '<=', '==', '>', '<'),
        sign,
        decimal,
        space,
        (comparison, minus, digits, gap) => {
          const text = `${comparison}${gap}${minus}${digits}`;
          expect(valid({ threshold: text })).toBe(true);
          const limit = Number(`${minus}${digits}`);
          const threshold = readThreshold(text, undefined, PLACE);
          expect(threshold).toMatchObject({ comparison, limit, location: PLACE });
          expect(holds(threshold, limit)).toBe(comparison.includes('='));
          // Float noise does not decide.
          expect(holds(threshold, limit * (1 + 2 ** -50))).toBe(comparison.includes('='));
        },
      ),
      { numRuns: 200 },
    );
  });
  test('between has two ends, and both belong to it', () => {
    fc.assert(
      fc.property(decimal, decimal, (low, high) => {
        const [from, to] = Number(low) <= Number(high) ? [low, high] : [high, low];
        const threshold = readThreshold(`between ${from} and ${to}`, undefined, PLACE);
        expect(threshold).toMatchObject({ comparison: 'between', limit: Number(from), upper: Number(to) });
        expect([holds(threshold, Number(from)), holds(threshold, Number(to))]).toEqual([true, true]);
      }),
      { numRuns: 100 },
    );
  });
  test('10 % more than 0.9 is 0.99', () => {
    expect(holds(readThreshold('>= 0.99', undefined, PLACE), 0.9 * 1.1)).toBe(true);
    expect(holds(readThreshold('<= 0.3', undefined, PLACE), 0.1 + 0.2)).toBe(true);
  });
  test.each(['=> 1', '>= ', '>= 1 or 2', 'between 1', 'between 1 and', '>= NaN', '>= Infinity', '!= 1', '1'])(
    '`%s` is none',
    (text) => {
      expect(valid({ threshold: text })).toBe(false);
    },
  );
});
