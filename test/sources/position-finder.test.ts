import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { positionFinder } from '../../src/sources/position-finder.ts';

test('every offset is where an editor shows it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\t') }), (text) => {
      const positionOf = positionFinder(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        const lines = text.slice(0, offset).split('\n');
        expect(positionOf(offset)).toEqual({ line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
      }
    }),
  );
});
