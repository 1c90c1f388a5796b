import type { UnitList, UnitMatching } from '../../generated/formats.ts';
import { boundedText } from '../name-list.ts';
import type { UnitKey } from './collect-observations.ts';
import type { PlacePairs } from './collect-metric.ts';
import type { TablePlaces } from './collect-table.ts';

const MOST_NAMES = 5;
const LONGEST_NAME = 200;

/** How the units of two sides go together. */
export interface Matched extends PlacePairs {
  readonly matching: UnitMatching;
}

/**
 * Finds the units that are on both sides, in the baseline's order. A unit that the infrastructure broke on one side counts as
 * missing on neither.
 */
export function matchUnits(baseline: TablePlaces, candidate: TablePlaces): Matched | undefined {
  if (baseline.unitKey && candidate.unitKey && sameKeys(baseline.unitKey, candidate.unitKey)) {
    const all = new Int32Array(baseline.count);
    for (let place = 0; place < all.length; place += 1) all[place] = place;
    const none = unitLister().list();
    return {
      baseline: all,
      candidate: all,
      whole: true,
      matching: { pairs: all.length, onlyBaseline: none, onlyCandidate: none },
    };
  }
  const { units } = baseline;
  const others = candidate.units;
  if (!units || !others) return undefined;
  const lefts = new Int32Array(units.length);
  const rights = new Int32Array(units.length);
  const taken = new Uint8Array(others.length);
  const missing = unitLister();
  // Files that were written alike begin alike, as a rule to their end: only what is left is looked up.
  let pairs = 0;
  const most = Math.min(units.length, others.length);
  while (pairs < most && units[pairs] === others[pairs]) {
    lefts[pairs] = pairs;
    rights[pairs] = pairs;
    taken[pairs] = 1;
    pairs += 1;
  }
  const placeOf = new Map<string, number>();
  for (let place = pairs; place < others.length; place += 1) placeOf.set(others[place] ?? '', place);
  for (let place = pairs; place < units.length; place += 1) {
    const id = units[place] ?? '';
    const other = placeOf.get(id);
    if (other === undefined) {
      if (!candidate.brokenUnits.has(id)) missing.add(id);
      continue;
    }
    lefts[pairs] = place;
    rights[pairs] = other;
    taken[other] = 1;
    pairs += 1;
  }
  const extra = unitLister();
  for (let place = 0; place < others.length; place += 1) {
    const id = others[place] ?? '';
    if (taken[place] === 0 && !baseline.brokenUnits.has(id)) extra.add(id);
  }
  return {
    baseline: lefts.subarray(0, pairs),
    candidate: rights.subarray(0, pairs),
    matching: { pairs, onlyBaseline: missing.list(), onlyCandidate: extra.list() },
  };
}

function sameKeys(left: UnitKey, right: UnitKey): boolean {
  return left.of === right.of && Buffer.compare(left.bytes, right.bytes) === 0;
}

/** Counts units and keeps the first names. */
export function unitLister(): { readonly add: (unit: string) => void; readonly list: () => UnitList } {
  const first: string[] = [];
  let count = 0;
  return {
    add: (unit) => {
      count += 1;
      if (first.length < MOST_NAMES) first.push(boundedText(unit, LONGEST_NAME));
    },
    list: () => ({ count, first }),
  };
}
