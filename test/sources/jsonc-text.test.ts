import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { jsonOfJsonc } from '../../src/sources/jsonc-text.ts';

test.each([
  ['{"a": 1} // b', '{"a": 1}     '],
  ['{/* x\ny */"a": 1,}', '{    \n    "a": 1 }'],
  ['{"url": "http://x/*y*/", "b": "//",}', '{"url": "http://x/*y*/", "b": "//" }'],
  ['[1, 2,\n]', '[1, 2 \n]'],
  ['{"a": ",}"}', '{"a": ",}"}'],
])('%j', (jsonc, json) => {
  expect(jsonOfJsonc(jsonc)).toBe(json);
});
test('plain JSON stays as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(jsonOfJsonc(text)).toBe(text);
    }),
  );
});
test('a million comments that never end take no time to speak of', () => {
  const text = '/*'.repeat(1_000_000);
  expect(jsonOfJsonc(text)).toHaveLength(text.length);
});
