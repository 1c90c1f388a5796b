import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { twoSidedP } from '../../src/statistics/two-sided-p.ts';
import { upperT } from '../../src/statistics/upper-t.ts';
import { expectToAgree, readGolden } from './golden.ts';

test.each(readGolden<{ t: number; degreesOfFreedom: number; pValue: number }>('two-sided-p'))(
  'two-sided p of t = $t with $degreesOfFreedom degrees of freedom is that of scipy',
  ({ t, degreesOfFreedom, pValue }) => {
    expectToAgree(twoSidedP(t, degreesOfFreedom), pValue, 'p');
    expectToAgree(twoSidedP(-t, degreesOfFreedom), pValue, 'p on the other side');
  },
);

test.each(readGolden<{ t: number; degreesOfFreedom: number; probability: number }>('upper-t'))(
  't exceeded with probability $probability at $degreesOfFreedom degrees of freedom is that of scipy',
  ({ t, degreesOfFreedom, probability }) => expectToAgree(upperT(probability, degreesOfFreedom), t, 't'),
);

test('quantile and tail lead back to each other', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-12, max: 0.499, noNaN: true }),
      fc.double({ min: 1, max: 1e5, noNaN: true }),
      (probability, df) => {
        expect(twoSidedP(upperT(probability, df), df) / 2 / probability).toBeCloseTo(1, 8);
      },
    ),
    { numRuns: 200 },
  );
});
