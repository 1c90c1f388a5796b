import type { ContractNode } from './contract-node.ts';
import { externalReference } from './resolve-reference.ts';

/** A reference to another contract, taken apart, where it stands. */
export interface StatedExternally {
  readonly node: ContractNode;
  readonly stated: string;
  readonly contract: string;
  readonly within: string;
}

/** Every reference of a contract's relationships to another contract. */
export function* externalReferences(contract: ContractNode): Iterable<StatedExternally> {
  for (const object of contract.list('schema')) {
    for (const relationship of object.list('relationships')) yield* ofRelationship(relationship);
    yield* ofProperties(object);
  }
}

function* ofProperties(node: ContractNode): Iterable<StatedExternally> {
  for (const property of node.list('properties')) {
    for (const relationship of property.list('relationships')) yield* ofRelationship(relationship);
    yield* ofProperties(property);
  }
}

function* ofRelationship(relationship: ContractNode): Iterable<StatedExternally> {
  const to = relationship.get('to');
  for (const node of Array.isArray(to.value) ? relationship.list('to') : [to]) {
    const stated = node.value;
    const external = typeof stated === 'string' ? externalReference(stated) : undefined;
    if (typeof stated === 'string' && external) yield { node, stated, ...external };
  }
}
