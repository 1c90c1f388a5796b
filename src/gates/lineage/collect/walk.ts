import type { Adjacency } from './lineage-index.ts';

/** What a walk came to. */
export interface Walk {
  /** Every node that was reached, the nearest first; the starts among them. */
  readonly reached: readonly number[];
  readonly has: (node: number) => boolean;
  /** The shortest way from a start to a node, both ends included; the empty way where it was not reached. */
  readonly wayTo: (node: number) => readonly number[];
}

/**
 * Walks a graph from some nodes, nearest first, so that every way is a shortest one. Each node is visited once: a cycle ends it.
 *
 * @param nodes how many there are
 * @param stop nodes that are reached and not left
 */
export function walk(
  { offsets, targets }: Adjacency,
  nodes: number,
  starts: readonly number[],
  stop: (node: number) => boolean = () => false,
): Walk {
  /** By node: 0 not reached, 1 a start, else the node before it and 2. */
  const before = new Int32Array(nodes);
  const reached: number[] = [];
  for (const start of starts)
    if (before[start] === 0) {
      before[start] = 1;
      reached.push(start);
    }
  for (let index = 0; index < reached.length; index += 1) {
    const node = reached[index] ?? 0;
    if (stop(node)) continue;
    const last = offsets[node + 1] ?? 0;
    for (let place = offsets[node] ?? 0; place < last; place += 1) {
      const next = targets[place] ?? 0;
      if (before[next] === 0) {
        before[next] = node + 2;
        reached.push(next);
      }
    }
  }
  return {
    reached,
    has: (node) => before[node] !== 0,
    wayTo: (node) => {
      const way: number[] = [];
      if (before[node] === 0) return way;
      for (let at = node; ; at = (before[at] ?? 0) - 2) {
        way.push(at);
        if ((before[at] ?? 1) === 1) return way.reverse();
      }
    },
  };
}
