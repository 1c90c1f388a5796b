import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { didYouMean } from '../../src/sources/did-you-mean.ts';

const WORDS = ['data-contract', 'experiment', 'reproducibility', 'tests', 'lineage', 'id'];

test.each([
  ['data-contarct', 'data-contract'],
  ['datacontract', 'data-contract'],
  ['data_contract', 'data-contract'],
  ['Data Contract', 'data-contract'],
  ['DATA-CONTRACT', 'data-contract'],
  ['experiments', 'experiment'],
  ['reproducability', 'reproducibility'],
  ['test', 'tests'],
  ['tsets', 'tests'],
  ['linage', 'lineage'],
  ['ID', 'id'],
  ['ib', undefined],
  ['x', undefined],
  ['', undefined],
  ['guardrails', undefined],
  ['data', undefined],
])('%j is meant to be %j', (word, meant) => expect(didYouMean(word, WORDS)).toBe(meant));

test('of two that are alike near, the first is named', () => {
  expect(didYouMean('testc', ['testa', 'testb'])).toBe('testa');
});

describe('whatever the words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', 'é', '😀'), maxLength: 12 });
  const words = fc.array(word, { maxLength: 8 });
  test('what is named is one of them', () => {
    fc.assert(
      fc.property(word, words, (mistyped, known) => {
        const meant = didYouMean(mistyped, known);
        expect(meant === undefined || known.includes(meant)).toBe(true);
      }),
    );
  });
  test('a word that is known is meant itself, unless another one before it is only spelt differently', () => {
    fc.assert(
      fc.property(word, words, (mistyped, known) => {
        const plain = (text: string): string => text.toLowerCase().replaceAll('-', '');
        expect(plain(didYouMean(mistyped, [...known, mistyped]) ?? 'none')).toBe(plain(mistyped));
      }),
    );
  });
  test('one slip in a word of three letters or more is seen', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(letters, fc.nat(), fc.constantFrom('drop', 'double', 'swap', 'change'), (right, at, slip) => {
        const index = at % (right.length - 1);
        const [before, one, two, after] = [
          right.slice(0, index),
          right[index],
          right[index + 1],
          right.slice(index + 2),
        ];
        const mistyped = {
          drop: `${before}${two}${after}`,
          double: `${before}${one}${one}${two}${after}`,
          swap: `${before}${two}${one}${after}`,
          change: `${before}x${two}${after}`,
        }[slip];
        expect(didYouMean(mistyped, ['zzzzzzzz', right])).toBe(right);
      }),
    );
  });
  test('a word of a million letters costs nothing', () => {
    expect(didYouMean('x'.repeat(1_000_000), WORDS)).toBeUndefined();
  });
});
