import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ecmaPattern, enginePattern } from '../../src/query/pattern-form.ts';
import { textLiteral } from '../../src/query/duckdb/sql-literal.ts';
import { openEngine } from './open-engine.ts';

const PATTERNS = [
  'ab',
  '^ab$',
  'a.b',
  String.raw`^\s+$`,
  String.raw`\d{2,3}`,
  String.raw`[\w-]+@[a-z]+\.(com|org)`,
  '^(a|b)*?c',
  '(?<year>[0-9]{4})-[0-9]{2}',
  String.raw`\bab\b`,
  '[^ab]',
  '[]',
  '[^]',
  String.raw`\u00e9|\x41`,
  '^é.$',
  String.raw`a\/b`,
  '',
] as const;

describe('patterns of ECMA-262', () => {
  test('find in the engine what they find in JavaScript', async () => {
    const run = await openEngine();
    const text = fc.string({ unit: fc.constantFrom(...'abcAé0129 \n\r\t\u00a0\u2028-/@.com😀') });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PATTERNS), text, async (pattern, value) => {
        const written = enginePattern(pattern) ?? '';
        const [row] = await run(`SELECT regexp_matches(${textLiteral(value)}, ${textLiteral(written)})`);
        expect([pattern, value, row?.[0]]).toEqual([pattern, value, ecmaPattern(pattern)?.test(value)]);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  test.each(['^(?!bad)', '(?<=a)b', String.raw`(a)\1`, 'a{1,2000}', String.raw`\p{L}`, String.raw`[\S]`])(
    '%s is left to JavaScript',
    (pattern) => expect(enginePattern(pattern)).toBeUndefined(),
  );

  test('what is no pattern is none', () => {
    expect(ecmaPattern('(')).toBeUndefined();
    expect(enginePattern('(')).toBeUndefined();
  });
});
