import { describe, expect, test } from '@jest/globals';
import { matchUnits } from '../../../src/gates/experiment/collect-matching.ts';
import type { UnitKey } from '../../../src/gates/experiment/collect-observations.ts';
import type { TablePlaces } from '../../../src/gates/experiment/collect-table.ts';

function places(units: readonly string[], unitKey?: UnitKey): TablePlaces {
  return {
    count: units.length,
    units,
    ...(unitKey ? { unitKey } : {}),
    brokenUnits: new Set(),
    segments: [],
    values: () => new Float64Array(units.length),
    flips: () => 0,
  };
}

const textKey = (units: readonly string[]): UnitKey => ({ of: 'texts', bytes: Buffer.from(units.join('\u001F')) });
const numberKey = (units: readonly string[]): UnitKey => ({
  of: 'numbers',
  bytes: new Uint8Array(Float64Array.from(units, Number).buffer),
});

describe('units are paired by their ids', () => {
  test.each<[string, (units: readonly string[]) => UnitKey | undefined]>([
    ['as they are written', () => undefined],
    ['as texts that are compared together', textKey],
    ['as numbers', numberKey],
  ])('%s', (_, key) => {
    const matched = (left: readonly string[], right: readonly string[]) =>
      matchUnits(places(left, key(left)), places(right, key(right)));
    const same = matched(['1', '2', '3'], ['1', '2', '3']);
    expect([...(same?.baseline ?? [])]).toEqual([0, 1, 2]);
    expect([...(same?.candidate ?? [])]).toEqual([0, 1, 2]);
    expect(same?.matching).toEqual({
      pairs: 3,
      onlyBaseline: { count: 0, first: [] },
      onlyCandidate: { count: 0, first: [] },
    });
    const turned = matched(['1', '2', '3'], ['1', '4', '2']);
    expect([...(turned?.baseline ?? [])]).toEqual([0, 1]);
    expect([...(turned?.candidate ?? [])]).toEqual([0, 2]);
    expect(turned?.matching).toEqual({
      pairs: 2,
      onlyBaseline: { count: 1, first: ['3'] },
      onlyCandidate: { count: 1, first: ['4'] },
    });
  });

  test('numbers on one side and texts on the other are the same ids', () => {
    const ids = ['7', '8'];
    expect(matchUnits(places(ids, numberKey(ids)), places(ids, textKey(ids)))?.matching.pairs).toBe(2);
  });

  test('ids are not written out where nobody asks for them', () => {
    const unread = (): TablePlaces => ({
      ...places([], textKey(['a', 'b'])),
      count: 2,
      get units(): readonly string[] {
        throw new Error('written out');
      },
    });
    expect(matchUnits(unread(), unread())?.matching.pairs).toBe(2);
  });
});
