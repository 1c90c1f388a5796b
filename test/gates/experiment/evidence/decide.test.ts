import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Decision, decide } from '../../../../src/gates/experiment/evidence/decide.ts';
import type { Demand } from '../../../../src/gates/experiment/evidence/demand.ts';
import type { Difference } from '../../../../src/statistics/comparison.ts';

const amount = { value: 0.02, scale: 'absolute', location: { path: 'e' } } as const;
const demand = (kind: Demand['kind'], direction: Demand['direction'] = 'increase'): Demand => ({
  kind,
  amount,
  direction,
});
const difference = (low: number | null, high: number | null, more: Partial<Difference> = {}): Difference => ({
  method: 'paired t',
  estimate: ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2,
  interval: [low, high],
  pValue: 0.01,
  exact: false,
  ...more,
});
const of = (differences: Difference[], more: Partial<Decision> = {}): Decision => ({
  differences,
  limits: [0.02],
  demand: demand('improvement'),
  confidence: 0.95,
  noise: 0,
  ...more,
});

describe('by the interval', () => {
  test.each<[string, Decision, string]>([
    ['beyond the limit', of([difference(0.02, 0.05)]), 'pass'],
    ['short of it', of([difference(0, 0.0199)]), 'fail'],
    ['across it', of([difference(0, 0.05)]), 'unknown'],
    [
      'less is better',
      of([difference(-0.05, -0.02)], { limits: [-0.02], demand: demand('improvement', 'decrease') }),
      'pass',
    ],
    ['a margin, just inside', of([difference(-0.02, 0.1)], { limits: [-0.02], demand: demand('margin') }), 'pass'],
    ['a margin, surely outside', of([difference(-0.2, -0.03)], { limits: [-0.02], demand: demand('margin') }), 'fail'],
    [
      'no spread, and too few units to rely on it',
      of([difference(0.05, 0.05, { exact: true, pValue: 0.25 })]),
      'unknown',
    ],
    ['no spread, and enough units', of([difference(0.05, 0.05, { exact: true, pValue: 0.01 })]), 'pass'],
    ['open at both ends', of([difference(null, null)]), 'unknown'],
  ])('%s', (_, decision, outcome) => expect(decide(decision)).toBe(outcome));
});

describe('one-sided', () => {
  const greater = (low: number, pValue: number, exact = false): Decision =>
    of([difference(low, null, { pValue, exact })], { alternative: 'greater' });
  test.each<[string, Decision, string]>([
    ['the closed end beyond the limit', greater(0.03, 0.01), 'pass'],
    ['short of the limit by chance or not', greater(0, 0.5), 'unknown'],
    ['surely short of it: a difference as bad as this is as unlikely', greater(-0.2, 0.97), 'fail'],
    ['contradicted without spread: units cannot be counted on', greater(-0.2, 1, true), 'unknown'],
  ])('%s', (_, decision, outcome) => expect(decide(decision)).toBe(outcome));
});

describe('corrected for several goals', () => {
  test.each<[string, Decision, string]>([
    [
      'the interval would pass, the corrected p does not',
      of([difference(0.025, 0.05)], { adjustedPValue: 0.08 }),
      'unknown',
    ],
    ['the corrected p passes', of([difference(0.025, 0.05)], { adjustedPValue: 0.03 }), 'pass'],
    ['surely short of the limit', of([difference(-0.05, 0)], { adjustedPValue: 0.03 }), 'fail'],
  ])('%s', (_, decision, outcome) => expect(decide(decision)).toBe(outcome));
});

describe('a band', () => {
  const band = (low: number, high: number): Decision => {
    const one = difference(low, high);
    return of([one, one], { limits: [-0.02, 0.02], demand: demand('equivalence') });
  };
  test.each<[string, Decision, string]>([
    ['within', band(-0.02, 0.02), 'pass'],
    ['above', band(0.03, 0.05), 'fail'],
    ['below', band(-0.05, -0.03), 'fail'],
    ['across one end', band(0.01, 0.03), 'unknown'],
    ['across both ends', band(-0.1, 0.1), 'unknown'],
  ])('%s', (_, decision, outcome) => expect(decide(decision)).toBe(outcome));
});

test('an interval is never on both sides: turning everything round turns nothing but the direction', () => {
  const number = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(number, number, number, (one, other, limit) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const up = decide(of([difference(low, high)], { limits: [limit] }));
      const down = decide(
        of([difference(-high, -low)], { limits: [-limit], demand: demand('improvement', 'decrease') }),
      );
      expect(down).toBe(up);
      if (low < limit && high > limit) expect(up).toBe('unknown');
    }),
    { numRuns: 200 },
  );
});
