import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { shellQuoted } from '../../src/sources/shell-quoted.ts';
import { shellWords } from '../../src/sources/shell-words.ts';

test.each([
  ['python train.py --out=x', ['python', 'train.py', '--out=x']],
  [`python 'eval it.py' "a b"`, ['python', 'eval it.py', 'a b']],
  ['python eval\\ it.py', ['python', 'eval it.py']],
  [`a'b c'd`, ['ab cd']],
  [`'not closed`, ['not', 'closed']],
  ['', []],
])('%s', (command, words) => {
  expect(shellWords(command)).toEqual(words);
});
test('a word that was quoted is itself again', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }), (words) => {
      expect(shellWords(words.map(shellQuoted).join(' '))).toEqual(words);
    }),
    { numRuns: 200 },
  );
});
