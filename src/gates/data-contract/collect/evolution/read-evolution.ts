import type { ContractChange, ContractEvolution, ContractSide } from '../../../../generated/formats.ts';
import type { Comparison, Repository, Tree } from '../../../../sources/repository.ts';
import { boundedText, nameList } from '../../../name-list.ts';
import { type ContractNode, contractNode } from '../contract-node.ts';
import { STEPS, stepNeeded } from '../../evidence/compatibility.ts';
import { contractChanges } from './contract-changes.ts';

/** As many changes are carried; beyond them only their number. */
const MOST_CHANGES = 2000;

/** Among so many contracts that are gone one is looked for that was moved. */
const MOST_MOVED = 200;

/** What is compared with the merge base. */
export interface EvolutionQuestion {
  readonly repository: Repository;
  readonly comparison: Comparison;
  readonly path: string;
  readonly contract: ContractNode;
  /** Files of its data. */
  readonly data: readonly string[];
}

/** How a contract differs from the one at the merge base; undefined where there was none, or nothing to compare with. */
export async function readEvolution(question: EvolutionQuestion): Promise<ContractEvolution | undefined> {
  const { repository, comparison, path, contract, data } = question;
  const tree = comparison.mergeBase;
  if (!tree) return undefined;
  const found = await findBefore(tree, repository, path, contract);
  if (!found) return undefined;
  const changed = data.filter((file) => comparison.changed?.has(file));
  const changes = found.same ? [] : contractChanges(found.contract, contract);
  // Those that ask for more come first, so that what is left out changes no answer.
  const ordered = [...changes].sort((one, other) => weight(one) - weight(other));
  const kept = new Set(ordered.slice(0, MOST_CHANGES));
  return {
    location: contract.get('version').location,
    before: contractSide(found.path, found.contract),
    after: contractSide(path, contract),
    changes: changes.filter((change) => kept.has(change)),
    more: changes.length - kept.size,
    dataChanged: nameList(changed),
  };
}

/** A contract's path, version and status. */
export function contractSide(path: string, contract: ContractNode): ContractSide {
  const version = contract.text('version');
  const status = contract.text('status');
  return {
    path: boundedText(path, 1000),
    ...(version === undefined ? {} : { version: boundedText(version, 200) }),
    ...(status === undefined ? {} : { status: boundedText(status, 200) }),
  };
}

function weight(change: ContractChange): number {
  return STEPS.indexOf(stepNeeded(change, 'full'));
}

interface Before {
  readonly path: string;
  readonly contract: ContractNode;
  readonly same: boolean;
}

/** The contract at its path, or one with its id under a path that is gone. */
async function findBefore(
  tree: Tree,
  repository: Repository,
  path: string,
  contract: ContractNode,
): Promise<Before | undefined> {
  const blob = tree.blob(path);
  if (blob !== undefined) {
    const before = await openBefore(tree, path);
    return before === undefined ? undefined : { path, contract: before, same: blob === (await repository.blob(path)) };
  }
  const id = contract.text('id');
  const gone = tree.paths.filter((other) => /\.odcs\.ya?ml$/i.test(other) && !repository.has(other));
  for (const other of id === undefined ? [] : gone.slice(0, MOST_MOVED)) {
    const before = await openBefore(tree, other);
    if (before && before.text('id') === id) return { path: other, contract: before, same: false };
  }
  return undefined;
}

async function openBefore(tree: Tree, path: string): Promise<ContractNode | undefined> {
  const document = await tree.document(path);
  return document === undefined || document.problems.length > 0 ? undefined : contractNode(document);
}
