import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { logText } from '../../src/platform/log-text.ts';

/** As the runner tells a command from a line of text. */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || /##\[[^\]]*\]/.test(line);
}

test.each([
  ['::add-mask::x', ': :add-mask::x'],
  ['feature\n  ::set-output name=ready::true', 'feature\n  : :set-output name=ready::true'],
  ['x ##[error]y', 'x ## [error]y'],
  ['a\r::error::b', 'a\n: :error::b'],
  ['std::vector stays', 'std::vector stays'],
  [
    '\u001b[31mred\u001b[0m stays, \u001b]0;title\u0007 goes',
    '\u001b[31mred\u001b[0m stays, \uFFFD]0;title\uFFFD goes',
  ],
])('%j', (text, shown) => {
  expect(logText(text)).toBe(shown);
});

test('no text is a command', () => {
  const piece = fc.constantFrom(
    ':',
    '::',
    ' ',
    '\t',
    '\n',
    '\r',
    '\u0085',
    '\u2028',
    '##[',
    '##',
    '[',
    ']',
    '\u001b[1m',
    '\u001b',
    'error',
    '\u00a0',
    '\u000b',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (parts) => {
      const lines = logText(parts.join('')).split(/\r\n|[\r\n]/);
      expect(lines.filter(isCommand)).toEqual([]);
    }),
  );
});
