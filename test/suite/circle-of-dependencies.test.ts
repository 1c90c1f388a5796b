import { expect, test } from '@jest/globals';
import type { Feature } from '../../src/model/feature.ts';
import { circleOfDependencies } from '../../src/suite/circle-of-dependencies.ts';

/** Features by id, with the ids each leans on. */
function features(leaning: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Feature> {
  return new Map(
    Object.entries(leaning).map(([id, named]) => [
      id,
      // Nothing else of a feature is looked at.
      { id, record: { 'depends-on': named } } as unknown as Feature,
    ]),
  );
}

test.each([
  ['two that lean on each other', { a: ['b'], b: ['a'] }, ['b', 'a']],
  ['the shortest way back', { a: ['b'], b: ['c', 'd'], c: ['d'], d: ['a'] }, ['b', 'd', 'a']],
  ['none', { a: ['b'], b: ['c'], c: [] }, undefined],
  ['a circle that does not lead back', { a: ['b'], b: ['c'], c: ['b'] }, undefined],
  ['one that leans on what nobody registered', { a: ['b'], b: ['gone'] }, undefined],
  ['one that leans on itself', { a: ['a'] }, ['a']],
])('%s', (_, leaning, way) => {
  const first = leaning.a[0] ?? '';
  expect(circleOfDependencies(first, 'a', features(leaning))).toEqual(way);
});
test('of very many features no circle is looked for to the end', () => {
  const ids = Array.from({ length: 5000 }, (_, index) => `f${index}`);
  const long = Object.fromEntries(ids.map((id, index) => [id, [ids[index + 1] ?? 'f0']]));
  expect(circleOfDependencies('f1', 'f0', features(long))).toBeUndefined();
});
