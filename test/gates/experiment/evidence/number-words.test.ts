import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  confidenceWords,
  countWords,
  intervalWords,
  limitWords,
  amountWords,
  numberBeside,
  numberWords,
  signedWords,
  sizeWords,
} from '../../../../src/gates/experiment/evidence/number-words.ts';

test.each([
  [0, '0'],
  [-0, '0'],
  [0.8712345, '0.871'],
  [38, '38'],
  [41123.4, '41123'],
  [-6.34, '−6.34'],
  [0.1 + 0.2, '0.3'],
  [1.5e-9, '1.5e−9'],
  [2e20, '2e20'],
  [-1e-12, '−1e−12'],
])('%p reads %s', (value, words) => expect(numberWords(value)).toBe(words));

function read(text: string): number {
  return Number(text.replaceAll('−', '-'));
}

test('a number reads as on that side of its limit on which it lies', () => {
  const number = fc.oneof(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.integer({ min: -99999, max: 99999 }).map((n) => n / 1000),
  );
  fc.assert(
    fc.property(number, number, fc.double({ min: -1e-3, max: 1e-3, noNaN: true }), (value, limit, near) => {
      for (const seen of [value, limit * (1 + near)]) {
        if (Math.abs(seen - limit) <= 1e-9 * Math.abs(limit)) expect(numberBeside(seen, limit)).toBe(limitWords(limit));
        else expect(Math.sign(read(numberBeside(seen, limit)) - limit)).toBe(Math.sign(seen - limit));
      }
    }),
    { numRuns: 1000 },
  );
});

test('differences are told on their scale', () => {
  expect(sizeWords(-0.084, 'share', -0.05)).toBe('8.4 %');
  expect(sizeWords(0.049999, 'share', 0.05)).toBe('4.9999 %');
  expect(sizeWords(-0.049999, 'share', 0.05)).toBe('5 %');
  expect(amountWords(0.01, 'points')).toBe('1 point');
  expect(amountWords(0.12345, 'share')).toBe('12.345 %');
  expect(signedWords(0.026, 'points', -0.02)).toBe('+2.6 points');
  expect(signedWords(-0.02, 'absolute', 0)).toBe('−0.02');
  expect(signedWords(0, 'share', 0.1)).toBe('0 %');
  expect(intervalWords([-0.063, 0.116], 'points', -0.02)).toBe('−6.3 to +11.6 points');
});

test('counts and confidences', () => {
  expect(countWords(1, 'unit')).toBe('1 unit');
  expect(countWords(583, 'unit')).toBe('583 units');
  expect(confidenceWords(0.95)).toBe('95 %');
  expect(confidenceWords(0.999)).toBe('99.9 %');
});
