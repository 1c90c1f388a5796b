import { expect, test } from '@jest/globals';
import { nameSome } from '../../src/model/name-some.ts';

test.each([
  [[], undefined, ''],
  [['a'], undefined, 'a'],
  [['a', 'b'], undefined, 'a and b'],
  [['a', 'b', 'c', 'd'], undefined, 'a, b, c and d'],
  [['a', 'b', 'c', 'd', 'e'], undefined, 'a, b, c and 2 more'],
  [['a', 'b', 'c'], 1500, 'a, b, c and 1,497 more'],
  [['a'], 2, 'a and 1 more'],
])('%j of %s', (names, total, wanted) => expect(nameSome(names, total)).toBe(wanted));
