import { type LineageIndex, neighbours } from './lineage-index.ts';
import type { Walk } from './walk.ts';
import { wayNames } from './way-names.ts';

/** As many cycles are told. */
const MOST_CYCLES = 20;

/** Datasets that the trace comes to and that nothing leads into from a source. */
export function cyclesBehind(near: Walk, index: LineageIndex): string[][] {
  const cycles: string[][] = [];
  const done = new Set<number>();
  for (const start of near.reached) {
    if (cycles.length >= MOST_CYCLES) break;
    if (index.grounded[start] === 1 || done.has(start)) continue;
    const way: number[] = [];
    const place = new Map<number, number>();
    let node: number | undefined = start;
    while (node !== undefined && !place.has(node) && !done.has(node)) {
      place.set(node, way.length);
      way.push(node);
      node = neighbours(index.up, node).find((next) => index.grounded[next] === 0);
    }
    for (const one of way) done.add(one);
    const from = node === undefined ? undefined : place.get(node);
    if (from !== undefined) cycles.push(wayNames(way.slice(from), index));
  }
  return cycles;
}
