import type { Location, LockFaults } from '../../generated/formats.ts';
import { boundedText } from '../name-list.ts';

/** A growing list of things that a lock file leaves open. */
export interface FaultList {
  readonly add: (what: string, why: string, location: Location) => void;
  readonly result: () => LockFaults;
}

const MOST_FAULTS = 100;

/** Counts all faults and keeps the first. */
export function faultList(): FaultList {
  const first: LockFaults['first'] = [];
  let total = 0;
  return {
    add: (what, why, location) => {
      total += 1;
      if (first.length < MOST_FAULTS)
        first.push({ what: boundedText(what, 200), why: boundedText(why, 500), location });
    },
    result: () => ({ total, first }),
  };
}
