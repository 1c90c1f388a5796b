import type { ContractNode } from '../contract-node.ts';

/** Entries of two lists that are about the same thing. */
export interface PairedNodes {
  readonly pairs: readonly (readonly [before: ContractNode, after: ContractNode])[];
  readonly removed: readonly ContractNode[];
  readonly added: readonly ContractNode[];
}

/** Pairs entries by their stable `id`, and where either has none by a name; order never matters. Of equal names the first are paired with each other, and so on. */
export function pairNodes(
  before: readonly ContractNode[],
  after: readonly ContractNode[],
  nameOf: (node: ContractNode) => string,
): PairedNodes {
  const pairs: (readonly [ContractNode, ContractNode])[] = [];
  const left = new Set(after);
  const unpaired: ContractNode[] = [];
  const byId = new Map(after.flatMap((node) => (node.text('id') === undefined ? [] : [[node.text('id'), node]])));
  for (const node of before) {
    const partner = node.text('id') === undefined ? undefined : byId.get(node.text('id'));
    if (partner && left.delete(partner)) pairs.push([node, partner]);
    else unpaired.push(node);
  }
  const byName = new Map<string, ContractNode[]>();
  for (const node of left) byName.set(nameOf(node), [...(byName.get(nameOf(node)) ?? []), node]);
  const removed: ContractNode[] = [];
  for (const node of unpaired) {
    const partner = byName.get(nameOf(node))?.shift();
    if (partner) {
      left.delete(partner);
      pairs.push([node, partner]);
    } else removed.push(node);
  }
  return { pairs, removed, added: [...left] };
}
