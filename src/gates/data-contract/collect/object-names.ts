import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';

/** An object by its name in the contract and the names by which its files may go. */
export interface ObjectNames {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The objects that have a name, in their order: those that are planned. */
export function objectNames(contract: ContractNode): readonly ObjectNames[] {
  return contract.list('schema').flatMap((object) => {
    const name = object.text('name');
    const physical = object.text('physicalName');
    return name === undefined
      ? []
      : [{ name: boundedText(name, 400), aliases: physical === undefined ? [name] : [physical, name] }];
  });
}
