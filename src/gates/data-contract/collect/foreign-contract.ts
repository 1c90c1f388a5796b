import { didYouMean } from '../../../sources/did-you-mean.ts';
import { resolvePath } from '../../../sources/resolve-path.ts';
import { safePath } from '../../../sources/safe-path.ts';
import type { Repository } from '../../../sources/repository.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import { openContract } from './open-contract.ts';

/** That something of another contract cannot be had. */
export interface ForeignRefusal {
  readonly why: string;
  readonly remedy: string;
  /** Whether nothing of that name is there; otherwise it only cannot be looked at here. */
  readonly dangling: boolean;
}

/** Another contract of the repository. */
export interface ForeignContract {
  /** From the root. */
  readonly path: string;
  readonly contract: ContractNode;
}

/** What may have been meant by a contract that is not there. */
const CONTRACTS = ['**/*.odcs.yaml', '**/*.odcs.yml'];

/**
 * Finds the contract that a reference names before `#`: a path, relative to the stating contract, or with `/` in front
 * from the root. Addresses are not fetched.
 *
 * @param path of the contract that states it
 */
export function foreignContract(
  repository: Repository,
  stated: string,
  path: string,
): ForeignContract | ForeignRefusal {
  const shown = `\`${boundedText(stated, 200)}\``;
  if (/^[a-z][a-z0-9+.-]*:/i.test(stated))
    return {
      why: `it is described at the address ${shown}, which is not read`,
      remedy: 'keep a copy of that contract in this repository and name its path',
      dangling: false,
    };
  const rooted = stated.startsWith('/') ? safePath(stated.replace(/^\/+/, ''), '') : undefined;
  if (rooted && 'refused' in rooted) return dangling(`${shown} is not read: ${rooted.refused}`, PATH);
  const resolved = rooted ?? resolvePath(repository, stated, path);
  if ('path' in resolved && repository.has(resolved.path)) {
    const contract = openContract(repository, resolved.path);
    if (contract) return { path: resolved.path, contract };
    return {
      why: `the contract \`${boundedText(resolved.path, 200)}\` cannot be read`,
      remedy: 'mend that contract',
      dangling: false,
    };
  }
  if ('problem' in resolved) return dangling(resolved.problem, resolved.remedy);
  const meant = didYouMean(resolved.path, repository.match(CONTRACTS));
  return dangling(
    `there is no contract ${shown}`,
    meant === undefined ? PATH : `it may be \`${boundedText(meant, 200)}\` (from the root)`,
  );
}

const PATH = 'name a contract of this repository by its path from this one';

function dangling(why: string, remedy: string): ForeignRefusal {
  return { why, remedy, dangling: true };
}
