import type { Repository, Tree } from '../../../../sources/repository.ts';
import { type ContractNode, contractNode } from '../contract-node.ts';

/** Among so many contracts that are gone one is looked for that was moved. */
const MOST_MOVED = 200;

/** A contract as it was. */
export interface ContractBefore {
  readonly tree: Tree;
  readonly path: string;
  readonly contract: ContractNode;
  /** Whether it is the same byte for byte. */
  readonly same: boolean;
}

/** The contract at the merge base: at its path, or one with its id under a path that is gone; undefined where there was none, or nothing to compare with. */
export async function findBefore(
  tree: Tree | undefined,
  repository: Repository,
  path: string,
  contract: ContractNode,
): Promise<ContractBefore | undefined> {
  if (!tree) return undefined;
  const blob = tree.blob(path);
  if (blob !== undefined) {
    const before = await openBefore(tree, path);
    return before === undefined
      ? undefined
      : { tree, path, contract: before, same: blob === (await repository.blob(path)) };
  }
  const id = contract.text('id');
  const gone = tree.paths.filter((other) => /\.odcs\.ya?ml$/i.test(other) && !repository.has(other));
  for (const other of id === undefined ? [] : gone.slice(0, MOST_MOVED)) {
    const before = await openBefore(tree, other);
    if (before && before.text('id') === id) return { tree, path: other, contract: before, same: false };
  }
  return undefined;
}

async function openBefore(tree: Tree, path: string): Promise<ContractNode | undefined> {
  const document = await tree.document(path);
  return document === undefined || document.problems.length > 0 ? undefined : contractNode(document);
}
