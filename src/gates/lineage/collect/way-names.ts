import { boundedText } from '../../name-list.ts';
import { type LineageIndex, nodeAt } from './lineage-index.ts';
import type { Walk } from './walk.ts';

/** Names at either end of a way that is told. */
const ENDS = 20;

/** The names on the way to a node: datasets by id, jobs by name. */
export function wayTo(walked: Walk, node: number, index: LineageIndex): string[] {
  return wayNames(walked.wayTo(node), index);
}

/** Names on a way; a long one is cut in its middle. */
export function wayNames(way: readonly number[], index: LineageIndex): string[] {
  const name = (node: number): string => {
    const { id, name: own } = nodeAt(index, node);
    return boundedText(node < index.datasets ? id : own, 1000);
  };
  if (way.length <= 2 * ENDS + 1) return way.map(name);
  return [...way.slice(0, ENDS).map(name), `… ${way.length - 2 * ENDS} more …`, ...way.slice(-ENDS).map(name)];
}
