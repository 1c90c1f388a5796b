import type { Problem } from '../../../model/problem.ts';
import { didYouMean } from '../../../sources/did-you-mean.ts';
import type { Repository } from '../../../sources/repository.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import { externalReferences } from './external-references.ts';
import { foreignContract } from './foreign-contract.ts';
import { resolveReference } from './resolve-reference.ts';

/**
 * Relationships to other contracts of the repository that name what is not there. What stands at an address is not looked at.
 *
 * @param path of the contract
 */
export function* lintForeignReferences(
  repository: Repository,
  path: string,
  contract: ContractNode,
): Iterable<Problem> {
  for (const { node, stated, contract: named, within } of externalReferences(contract)) {
    const { location } = node;
    const found = foreignContract(repository, named, path);
    if ('why' in found) {
      if (found.dangling) yield { message: found.why, remedy: found.remedy, location };
      continue;
    }
    const reference = resolveReference(found.contract, within);
    const file = word(found.path);
    if (reference.kind === 'object')
      yield {
        message: `${word(stated)} is an object; a relationship is between columns`,
        remedy: 'write FILE#OBJECT.COLUMN',
        location,
      };
    if (reference.kind !== 'dangling') continue;
    const meant = didYouMean(reference.part, reference.names);
    const place = reference.within === undefined ? 'it has no object' : `${word(reference.within)} has no property`;
    yield {
      message: `${word(within)} is not in ${file}: ${place} ${word(reference.part)}${meant === undefined ? '' : `; did you mean ${word(meant)}?`}`,
      remedy: meant === undefined ? `name what ${file} describes` : `write ${word(meant)}`,
      location,
    };
  }
}

function word(value: string): string {
  return `\`${boundedText(value, 200)}\``;
}
