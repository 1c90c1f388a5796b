import type { Numbers } from './lend.ts';

/** Pairs of yes and no: how many units did on both sides, on one, on none. */
export interface PairedBinary {
  readonly both: number;
  readonly onlyBaseline: number;
  readonly onlyCandidate: number;
  readonly neither: number;
}

/** Counts pairs of zeros and ones; undefined where there is any other number. */
export function countPairs(baseline: Numbers, candidate: Numbers): PairedBinary | undefined {
  if (baseline.length !== candidate.length) {
    throw new RangeError(`pairs need equal numbers on both sides, not ${baseline.length} and ${candidate.length}`);
  }
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (let index = 0; index < baseline.length; index += 1) {
    const b = baseline[index];
    const c = candidate[index];
    if ((b !== 0 && b !== 1) || (c !== 0 && c !== 1)) return undefined;
    const kind = (2 * b + c) as 0 | 1 | 2 | 3;
    counts[kind] += 1;
  }
  const [neither, onlyCandidate, onlyBaseline, both] = counts;
  return { both, onlyBaseline, onlyCandidate, neither };
}
