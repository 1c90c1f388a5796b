import { describe, expect, test } from '@jest/globals';
import { mayName } from '../../src/sources/may-name.ts';

const of = (...paths: readonly string[]): ((text: string) => boolean) => mayName(new Set(paths));

describe('a document may name a path', () => {
  test.each([
    ['its name', 'baseline: results/ewma.csv\n'],
    ['its name from elsewhere', 'path: ../../x/results/ewma.csv\n'],
    ['a folder above it', 'code: [x/]\n'],
    ['a star', 'path: data/*.csv\n'],
    ['a question mark', 'path: data/ewm?.csv\n'],
    ['braces', 'path: "data/{a,b}.csv"\n'],
    ['braces in a mapping', '- { path: "{ew,x}ma.csv" }\n'],
    ['a range', 'path: data/ew[a-z]a.txt\n'],
    ['an escape', 'path: "\\x65wma.txt"\n'],
    ['the folder itself', 'code: [.]\n'],
    ['the folder above', 'code:\n  - ../\n'],
  ])('by %s', (_, text) => expect(of('x/results/ewma.csv')(text)).toBe(true));

  test.each([
    ['other files', 'baseline: a.csv\ncandidate: b.csv\n'],
    ['a mapping in braces', '- { metric: recall, threshold: ">= 0.5" }\n'],
    ['a number', 'version: 1.0.0\nmargin: -0.5\n'],
  ])('not by %s', (_, text) => expect(of('README.md')(text)).toBe(false));

  test('where many paths changed every document is looked at', () => {
    expect(of(...Array.from({ length: 300 }, (_, index) => `file-${index}`))('nothing')).toBe(true);
  });
});
