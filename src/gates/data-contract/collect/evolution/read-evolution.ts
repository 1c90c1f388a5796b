import type { ContractChange, ContractEvolution, ContractSide } from '../../../../generated/formats.ts';
import type { Comparison } from '../../../../sources/repository.ts';
import { boundedText, nameList } from '../../../name-list.ts';
import type { ContractNode } from '../contract-node.ts';
import { STEPS, stepNeeded } from '../../evidence/compatibility.ts';
import { contractChanges } from './contract-changes.ts';
import type { ContractBefore } from './find-before.ts';

/** As many changes are carried; beyond them only their number. */
const MOST_CHANGES = 2000;

/** What is compared with the merge base. */
export interface EvolutionQuestion {
  readonly comparison: Comparison;
  /** The contract at the merge base. */
  readonly before: ContractBefore;
  readonly path: string;
  readonly contract: ContractNode;
  /** Files of its data. */
  readonly data: readonly string[];
}

/** How a contract differs from the one at the merge base. */
export function readEvolution(question: EvolutionQuestion): ContractEvolution {
  const { comparison, before: found, path, contract, data } = question;
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
