import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { asPointer, findAddress, leafNames, valueAt } from '../../../src/sources/formats/metric-address.ts';

describe('an address names', () => {
  const TREE = { 'a.b': 1, a: { b: 2, 'c/d': 3, list: [{ e: 4 }] }, '/x': 5, '': { y: 6 } };

  test.each([
    ['a.b', [1]],
    ['/a/b', [2]],
    ['/a/c~1d', [3]],
    ['a.c/d', [3]],
    ['a.list.0.e', [4]],
    ['/a/list/0/e', [4]],
    ['/x', [5]],
    ['//y', [6]],
    ['a.x', []],
    ['/a/list/00/e', []],
    ['/a/list/1', []],
    ['toString', []],
    ['a.constructor', []],
    ['/a/__proto__', []],
  ])('%s: %j', (address, values) => {
    expect(findAddress(TREE, address).map((path) => valueAt(TREE, path))).toEqual(values);
  });

  test('a key of many dots is found without trying every way to read it', () => {
    const key = Array.from({ length: 400 }, () => 'a').join('.');
    expect(findAddress({ [key]: 1 }, key)).toEqual([[key]]);
    expect(findAddress({ a: { a: 1 } }, `${key}.b`)).toEqual([]);
  });

  test('every leaf by its pointer, whatever its keys are', () => {
    const tree = fc.dictionary(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.oneof(fc.integer(), fc.dictionary(fc.string({ unit: 'grapheme' }), fc.integer(), { maxKeys: 4 })),
      { maxKeys: 5 },
    );
    fc.assert(
      fc.property(tree, (value) => {
        for (const [key, inner] of Object.entries(value)) {
          for (const below of typeof inner === 'number' ? [] : Object.keys(inner)) {
            const path = [key, below];
            const found = findAddress(value, asPointer(path)).map((way) => valueAt(value, way));
            // A key that looks like the pointer comes first.
            if (!Object.hasOwn(value, asPointer(path)) && !asPointer(path).includes('.'))
              expect(found).toEqual([valueAt(value, path)]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('names of leaves are bounded', () => {
  expect(leafNames({ a: { b: 1, c: { d: 2 } }, e: 3 }, 10)).toEqual(['a.b', 'a.c.d', 'e']);
  expect(leafNames(Object.fromEntries(Array.from({ length: 1000 }, (_, key) => [`k${key}`, 1])), 10)).toHaveLength(10);
});
