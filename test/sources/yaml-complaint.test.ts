import { describe, expect, test } from '@jest/globals';
import { yamlDocument } from '../../src/sources/yaml-document.ts';
import { problemLines } from '../support/problem-lines.ts';

describe('what a writer did wrong is named, where it is', () => {
  test.each([
    [
      'a:\n<<<<<<< HEAD\n  b: 1\n=======\n  b: 2\n>>>>>>> other\n',
      '2:1 a merge left a conflict here that nobody has resolved → resolve it, and take the lines with `<<<<<<<`, `=======` and `>>>>>>>` out',
    ],
    [
      'a:\n<<<<<<< HEAD\n  b: 1\n=======\n  b: 2\n',
      '2:1 not valid YAML: this line is neither a key with `:` nor part of a text → start the keys of one mapping, and the `-` of one list, in the same column',
    ],
    ['a: b: c', '1:4 not valid YAML: `: ` stands twice on this line → put the text that holds `: ` in quotes'],
    [
      'threshold: >= 0.80',
      '1:13 not valid YAML: a `>` or `|` here starts a text of several lines → put the text in quotes',
    ],
    ['owner: @acme/detect', '1:8 not valid YAML: a text cannot start with `@` → put the text in quotes'],
    ['a: `b`', '1:4 not valid YAML: a text cannot start with a backtick → put the text in quotes'],
    ['share: %5', '1:8 not valid YAML: a text cannot start with `%` → put the text in quotes'],
    ['%5', '1:3 not valid YAML: a line that starts with `%` is an instruction to the reader → put the text in quotes'],
    [
      'p: **/*.csv',
      '1:4 `**/*.csv` stands for an anchor, and there is none of that name before it → put a text that starts with `*` in quotes',
    ],
    [
      'a: *later\nb: &later 1',
      '1:4 `*later` stands for an anchor, and there is none of that name before it → put a text that starts with `*` in quotes',
    ],
    ['a: &a [*a]', '1:8 `*a` stands inside what it stands for → write the value out'],
    ['a:\n\tb: 1', '2:1 not valid YAML: a tab stands where a line is indented → indent with spaces'],
    [
      'a: 1\n  b: 2',
      '1:4 not valid YAML: the lines from here on do not start in the same column → start the keys of one mapping, and the `-` of one list, in the same column',
    ],
    [
      'a:\n  - 1\n - 2',
      '3:1 not valid YAML: the lines from here on do not start in the same column → start the keys of one mapping, and the `-` of one list, in the same column',
    ],
    [
      'a: 1\n- 2',
      '2:1 not valid YAML: this line is neither a key with `:` nor part of a text → start the keys of one mapping, and the `-` of one list, in the same column',
    ],
    [
      'a: - b',
      '1:4 not valid YAML: a `-` of a list stands on the line of a key, or in its column → write each `-` on a line of its own, below the key',
    ],
    ['a: 1\nb', '2:1 not valid YAML: a key without `:` → write `:` after the key'],
    ['a: [1, 2', '1:9 not valid YAML: a `[` or `{` before this is not closed → close it with `]` or `}`'],
    ['a: [1,,2]', '1:7 not valid YAML: a `,` with nothing before it → take it out'],
    [
      'a: ]',
      '1:4 not valid YAML: `]` does not belong here → put a text that holds `: `, ` #`, brackets or quotes in quotes',
    ],
    ['a: "b', '1:6 not valid YAML: a quote is not closed → close it'],
    [
      'a: "b" c',
      '1:8 not valid YAML: this cannot follow what stands before it → put a text that holds `: `, ` #`, brackets or quotes in quotes',
    ],
    [
      'a: "C:\\data"',
      '1:7 not valid YAML: `\\d` is not an escape → double the backslash, or put the text in single quotes',
    ],
    ['? [a]\n: 1', '1:3 not valid YAML: a key must be a text → write the key as a text in quotes'],
    [
      'a: 1\nb: {c: 1, c: 2}\na: 3',
      '2:11 the key `c` stands twice → keep one of the two',
      '3:1 the key `a` stands twice → keep one of the two',
    ],
    ['"1": a\n1: b', '2:1 the key `1` stands twice → keep one of the two'],
    ['__proto__: {polluted: true}', '1:1 the key `__proto__` is not allowed → take it out'],
    ['a: 1\n---\nb: 2', '2:1 the file holds several documents → keep one, without a second `---`'],
  ])('%j', (text, ...problems) => {
    const document = yamlDocument('a.yml', text);
    expect(document.value).toBeUndefined();
    expect(problemLines(document.problems)).toEqual(problems);
  });
  test('of a file that cannot be read every position is that of its first problem', () => {
    expect(yamlDocument('a.yml', 'ok: 1\nb: c: d').locate('ok')).toEqual({ path: 'a.yml', line: 2, column: 4 });
  });
});
