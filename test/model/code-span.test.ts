import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeSpan, messageParts } from '../../src/model/code-span.ts';

test.each([
  ['a', '`a`'],
  ['a`b', '``a`b``'],
  ['`a`', '`` `a` ``'],
  ['a``b`', '``` a``b` ```'],
])('%s is written %s', (text, span) => expect(codeSpan(text)).toBe(span));

test('a name among words is read back as it is, whatever is in it', () => {
  const name = fc.string({ unit: fc.constantFrom('`', ' ', 'a', '|', '\\', '\n'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(messageParts(`there is ${codeSpan(one)} and ${codeSpan(other)} too`)).toEqual([
        { code: false, text: 'there is ' },
        { code: true, text: one },
        { code: false, text: ' and ' },
        { code: true, text: other },
        { code: false, text: ' too' },
      ]);
    }),
    { numRuns: 200 },
  );
});

test('backticks without a counterpart are characters', () => {
  expect(messageParts('one ` and `` two')).toEqual([{ code: false, text: 'one ` and `` two' }]);
  expect(messageParts('')).toEqual([]);
});
