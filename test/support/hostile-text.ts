import fc from 'fast-check';

const PIECES = [
  '`', '``', '```', '~~~', '*', '**', '_', '__', '~~', '[', ']', '(', ')', '![', '](', '<', '>', '<!--', '-->', '<b>', '</details>', '<img src=x onerror=alert(1)>', '<summary>',
  '&lt;', '&#64;', '|', '||', '---', '- - -', '===', '***', '- ', '+ ', '* ', '1. ', '1) ', '10. ', '# ', '#', '######', '> ', '>', '[!NOTE]', '[x]', '[^1]', '[^1]: ', '[a]: b',
  '@acme', '@acme/detect', 'a@b.test', '#1', '#12', 'acme/x#3', 'GH-1', 'gh-22', 'https://e.test/x', 'http://e.test', 'ftp://e.test', 'www.e.test', 'mailto:a@b.test', 'xmpp:a@b.test', 'javascript:alert(1)',
  ':tada:', ':+1:', '$', '$$', '$x$', '\\', '\\\\', '\n', '\r\n', '\r', '\n\n', '    ', '\t', ' ', '  \n', '\u2028', '\u2029', '\u0085', '\u00A0', '\0', '\u001B[31m', '\u0007', '\u009B', '\u202E', '\u200B', '\u00AD', '\uFEFF', '\u{E0041}', '\uD83D', '\uDE00', '😀', 'é', 'e\u0301', '数据',
  '::error::x', '##[group]', '%0A', '^', '=', 'a', 'b c', '12:30:45', '→', '“', "'", '"', ',', '.', '!', '?',
];

/** Texts that try to be more than text: pieces of markup, references, control characters, and random characters. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) }), { maxLength: 10 }).map((parts) => parts.join('')),
  fc.string({ unit: fc.constantFrom(...'`*_[]()<>|~&$^=#-+!\\@:. \n1a'), maxLength: 30 }),
);
