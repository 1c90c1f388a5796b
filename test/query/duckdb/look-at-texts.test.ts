import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lookAtTexts } from '../../../src/query/duckdb/look-at-texts.ts';

const SEPARATOR = 31;
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'ä', ' ', '\t'), maxLength: 4 }),
  fc.nat({ max: 120 }).map((number) => `e${number}`),
);

/** The texts as the engine joins them, so many in each part. */
function parts(texts: readonly string[], together: number): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let from = 0; from < texts.length; from += together)
    found.push(Buffer.from(texts.slice(from, from + together).join(String.fromCharCode(SEPARATOR))));
  return found;
}

function rises(texts: readonly string[], compare: (one: Buffer, other: Buffer) => number): boolean {
  const bytes = texts.map((text) => Buffer.from(text));
  return bytes.every((text, index) => index === 0 || compare(bytes[index - 1] ?? text, text) < 0);
}

test('sees of texts what is true of them, however they are parted', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word, { maxLength: 12 }),
        fc.uniqueArray(word, { maxLength: 12 }).map((texts) => [...texts].sort()),
        fc
          .uniqueArray(word, { maxLength: 12 })
          .map((texts) => [...texts].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))),
      ),
      fc.integer({ min: 1, max: 5 }),
      (texts, together) => {
        expect(lookAtTexts(parts(texts, together), SEPARATOR)).toEqual({
          count: texts.length,
          empty: texts.filter((text) => text === '').length,
          spaced: texts.some((text) => /^[ \t\n\r]|[ \t\n\r]$/.test(text)),
          rising:
            rises(texts, (one, other) => one.compare(other)) ||
            rises(texts, (one, other) => one.length - other.length || one.compare(other)),
        });
      },
    ),
    { numRuns: 500 },
  );
});

test('counts more texts than there are where one holds a separator', () => {
  expect(lookAtTexts(parts(['a\u001Fb', 'c'], 2), SEPARATOR).count).toBe(3);
});
