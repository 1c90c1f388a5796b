import type { ContractNode } from '../contract-node.ts';

/** What stands beside the keys that are looked at one by one. */
export function otherKeys(node: ContractNode, known: ReadonlySet<string>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(node.keys.filter((key) => !known.has(key)).map((key) => [key, node.get(key).value]));
}
