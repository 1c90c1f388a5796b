import { LIMITS } from '../../../sources/document.ts';
import type { Repository } from '../../../sources/repository.ts';
import { type ContractNode, contractNode } from './contract-node.ts';

/** A contract as a document, without holding it against anything. */
export function openContract(repository: Repository, path: string): ContractNode | undefined {
  const document = repository.document(path, LIMITS.configuration);
  return 'unreadable' in document || document.problems.length > 0 ? undefined : contractNode(document);
}
