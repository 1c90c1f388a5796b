import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Bounds, Comparison, Difference } from '../../src/statistics/comparison.ts';

/** One case of a comparison, as scripts/golden-statistics.py wrote it. */
export interface GoldenComparison {
  readonly name: string;
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
  readonly limit: number;
  readonly confidence: number;
  readonly relative: boolean;
  readonly answer: {
    readonly estimate: number;
    readonly interval: readonly [number, number];
    readonly pValue: number;
    readonly requiredN?: number;
  };
}

/** What scipy said, from test/golden/statistics/. */
// eslint-disable-next-line typescript/no-unnecessary-type-parameters -- each file has its own kind of case
export function readGolden<Case>(name: string): readonly Case[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the file is ours
  return JSON.parse(readFileSync(join(import.meta.dirname, '../golden/statistics', `${name}.json`), 'utf8')) as Case[];
}

/** Nine significant digits. */
export function expectToAgree(seen: number | null, wanted: number, what: string): void {
  const relative = Math.abs((seen ?? Number.NaN) - wanted) / Math.abs(wanted);
  if (!(relative <= 1e-9 || seen === wanted)) expect(`${what}: ${seen}`).toBe(`${what}: ${wanted}`);
}

/** The difference, where there has to be one. */
export function difference(comparison: Comparison): Difference {
  if ('none' in comparison) throw new Error(`no difference: ${comparison.none}`);
  return comparison;
}

/** Both ends of an interval; an open one is infinite. */
export function bounds({ interval: [low, high] }: Difference): readonly [number, number] {
  return [low ?? -Infinity, high ?? Infinity];
}

/** Nine significant digits at both ends, or open where they should be. */
export function expectBounds(seen: Bounds, wanted: Bounds): void {
  for (const end of [0, 1] as const) {
    const [have, want] = [seen[end], wanted[end]];
    if (have === null || want === null) expect({ end, have }).toEqual({ end, have: want });
    else expectToAgree(have, want, end === 0 ? 'low' : 'high');
  }
}
