import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { pythonJson } from '../../../../src/sources/formats/python/python-json.ts';

// Each line as CPython 3.11 printed it for the same value.
test.each([
  [{ b: [1, true, null], a: 'Größe' }, '{"a": "Gr\\u00f6\\u00dfe", "b": [1, true, null]}'],
  [{ '\u007f': '\u007f\u2028\u001f\b' }, '{"\\u007f": "\\u007f\\u2028\\u001f\\b"}'],
  [{ '😀': 1, '\uffff': 2 }, '{"\\uffff": 2, "\\ud83d\\ude00": 1}'],
  [[], '[]'],
  [{}, '{}'],
])('%j', (value, printed) => {
  expect(pythonJson(value)).toBe(printed);
});

test('it is JSON of the same value, in ASCII', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      const printed = pythonJson(plain);
      expect(printed).toMatch(/^[\x20-\x7e]*$/);
      expect(JSON.parse(printed)).toEqual(plain);
    }),
    { numRuns: 200 },
  );
});
