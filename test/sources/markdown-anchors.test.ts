import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markdownAnchors } from '../../src/sources/markdown-anchors.ts';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['words', '## Undo one action\n', ['undo-one-action']],
  ['marks that end it', '# Undo #\n## C#\n###   \n', ['undo', 'c', '']],
  ['code, links and emphasis', '# `kill-switch`: see [the *flag*](flags.md#kill)\n', ['kill-switch-see-the-flag']],
  ['a name with underscores', '# snake_case and _emphasis_\n', ['snake_case-and-emphasis']],
  ['letters of any language, other signs not', '# Ünï & 中文 — 50%?\n', ['ünï--中文--50']],
  ['an image', '# ![logo](logo.png) Runbook\n', ['runbook']],
  ['the same twice', '# Undo\n# Undo\n# Undo\n', ['undo', 'undo-1', 'undo-2']],
  ['underlined', 'Roll back\n=====\n\nUndo\nit\n---\n', ['roll-back', 'undo-it']],
  ['a rule is no underline', 'text\n\n---\n- item\n---\n', []],
  ['HTML', '<h2 align="center">Roll <b>back</b></h2>\n<a name="undo"></a>\n', ['roll-back', 'undo']],
  ['in a quotation', '> # Quoted\n', ['quoted']],
  [
    'no heading: fenced, commented, indented, no space',
    '```sh\n# a\n```\n~~~\n# b\n```\n~~~\n<!-- # c\n# d -->\n    # e\n#f\n',
    [],
  ],
  ['front matter', '---\ntitle: x\n# no\n---\n# Yes\n', ['yes']],
  ['other ends of lines', '# One\r\n# Two\r# Three', ['one', 'two', 'three']],
];

test.each(cases)('headings: %s', (_, text, expected) => {
  expect([...markdownAnchors(text)]).toEqual(expected);
});

test('whatever a page holds, it is read', () => {
  const part = fc.constantFrom(
    '# ',
    '#',
    '<!--',
    '-->',
    '```',
    '[',
    '](',
    ')',
    '_',
    '*',
    '<a id="',
    '">',
    '\n',
    '> ',
    '---',
    'a',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 200 }), (parts) => {
      expect(markdownAnchors(parts.join(''))).toBeInstanceOf(Set);
    }),
    { numRuns: 200 },
  );
});
