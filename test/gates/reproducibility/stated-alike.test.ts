import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { sameMetric, sameParameter } from '../../../src/gates/reproducibility/stated-alike.ts';

test.each([
  [0.871, 0.871, true],
  [0.871, 0.8712, true],
  [0.87, 0.871, true],
  [0.88, 0.871, false],
  [0.871, 0.872, false],
  [87.1, 0.871, true],
  [87, 0.871, true],
  ['87.1%', 0.871, true],
  ['87.1 %', 0.93, false],
  [0.009, 0.871, false],
  [0.5, 50, true],
  [1, 0.6, false],
  [1, 1, true],
  [38, 38.2, true],
  [38, 41.1, false],
  [38, 39, false],
  [0, 0, true],
  [0, 0.004, false],
  [1e-7, 2e-7, false],
  ['n/a', 0.5, undefined],
  ['', 0.5, undefined],
  ['nan', 0.5, false],
  ['.nan', 50, false],
  ['-Infinity', 0.5, false],
  [Number.NaN, Number.NaN, undefined],
])('the metrics %j and %j: %j', (left, right, alike) => {
  expect(sameMetric(left, right)).toBe(alike);
  expect(sameMetric(right, left)).toBe(alike);
});
test('a metric agrees with itself as any program writes it, and with nothing a hundredth away', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (units) => {
      const value = units / 10_000;
      expect(sameMetric(value, String(value))).toBe(true);
      expect(sameMetric(value, value.toExponential())).toBe(true);
      expect(sameMetric(value.toFixed(4), (value + 0.0001).toFixed(4))).toBe(false);
    }),
    { numRuns: 200 },
  );
});
test.each([
  ['15', 15, true],
  ['0.10', 0.1, true],
  ['1e-1', 0.1, true],
  ['True', true, true],
  ['None', null, true],
  ['null', null, true],
  ['15', 16, false],
  ['adam', 'sgd', false],
  ['', 0, false],
  ['None', 0, false],
  ['false', 0, false],
])('the parameters %j and %j: %j', (left, right, alike) => {
  expect(sameParameter(left, right)).toBe(alike);
  expect(sameParameter(right, left)).toBe(alike);
});
