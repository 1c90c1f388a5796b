import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { grouped } from '../../src/model/grouped.ts';

test('groups whole numbers as the locale en-US does', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (count) => {
      expect(grouped(count)).toBe(count.toLocaleString('en-US'));
    }),
    { numRuns: 200 },
  );
});
