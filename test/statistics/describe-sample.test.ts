import { expect, test } from '@jest/globals';
import { meanInterval } from '../../src/statistics/mean-interval.ts';
import { describeSample } from '../../src/statistics/describe-sample.ts';
import { expectToAgree, readGolden } from './golden.ts';

interface Golden {
  readonly name: string;
  readonly values: readonly number[];
  readonly mean: number;
  readonly variance: number;
  readonly interval: readonly [number, number];
}

test.each(readGolden<Golden>('sample'))('$name: mean, variance and interval are right to nine digits', (golden) => {
  const sample = describeSample(golden.values);
  expect(sample.n).toBe(golden.values.length);
  expectToAgree(sample.mean, golden.mean, 'mean');
  expectToAgree(sample.variance, golden.variance, 'variance');
  const [low, high] = meanInterval(sample, 0.95);
  expectToAgree(low, golden.interval[0], 'low');
  expectToAgree(high, golden.interval[1], 'high');
});

test.each([
  ['no numbers', [], { n: 0, mean: null, variance: null }],
  ['one number', [0.3], { n: 1, mean: 0.3, variance: null }],
  ['equal numbers', [0.3, 0.3, 0.3], { n: 3, mean: 0.3, variance: 0 }],
  ['numbers too far apart', [-1.7e308, 1.7e308], { n: 2, mean: 0, variance: null }],
  ['numbers too large to be added', [1.7e308, 1.7e308], { n: 2, mean: null, variance: 0 }],
  ['numbers whose squares leave the range', [1e200, 2e200], { n: 2, mean: 1.5e200, variance: null }],
  ['different numbers whose squares vanish', [1e-200, 2e-200], { n: 2, mean: 1.5e-200, variance: null }],
] as const)('%s', (_, values, wanted) => expect(describeSample(values)).toEqual(wanted));

test('an interval needs two numbers and a spread that can be computed', () => {
  expect(meanInterval({ n: 1, mean: 0.5, variance: null }, 0.95)).toEqual([null, null]);
  expect(meanInterval({ n: 9, mean: 0.5, variance: null }, 0.95)).toEqual([null, null]);
  expect(meanInterval({ n: 9, mean: 0.5, variance: 0 }, 0.95)).toEqual([0.5, 0.5]);
});
