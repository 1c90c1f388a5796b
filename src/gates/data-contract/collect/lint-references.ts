import type { Problem } from '../../../model/problem.ts';
import { didYouMean } from '../../../sources/did-you-mean.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import { type Reference, resolveReference } from './resolve-reference.ts';

/** Relationships and service levels that name what the contract does not have, and composite keys whose sides differ in length. */
export function* lintReferences(contract: ContractNode): Iterable<Problem> {
  for (const object of contract.list('schema')) {
    for (const relationship of object.list('relationships')) yield* ofRelationship(contract, relationship);
    yield* ofProperties(contract, object);
  }
  for (const level of contract.list('slaProperties')) {
    const { location } = level.get('element');
    for (const element of (level.text('element') ?? '').split(',')) {
      // A whole object may be meant, or a property of one.
      if (element.trim() !== '') yield* dangling(resolveReference(contract, element.trim()), element.trim(), location);
    }
  }
}

function* ofProperties(contract: ContractNode, node: ContractNode): Iterable<Problem> {
  for (const property of node.list('properties')) {
    for (const relationship of property.list('relationships')) yield* ofRelationship(contract, relationship);
    yield* ofProperties(contract, property);
  }
}

function* ofRelationship(contract: ContractNode, relationship: ContractNode): Iterable<Problem> {
  const sides = (['from', 'to'] as const).map((key) => {
    const node = relationship.get(key);
    return Array.isArray(node.value) ? relationship.list(key) : relationship.has(key) ? [node] : [];
  });
  const [from = [], to = []] = sides;
  if (relationship.has('from') && relationship.has('to') && from.length !== to.length) {
    yield {
      message: `${count(from.length)} on the side \`from\`, and ${count(to.length)} on the side \`to\`: a composite key has as many on both`,
      remedy: 'name the columns of both sides in the same order',
      location: relationship.get('to').location,
    };
  }
  for (const { value, location } of [...from, ...to]) {
    if (typeof value !== 'string') continue;
    const reference = resolveReference(contract, value);
    if (reference.kind === 'object')
      yield {
        message: `${word(value)} is an object; a relationship is between columns`,
        remedy: `write OBJECT.COLUMN, as \`${boundedText(value, 60)}.id\``,
        location,
      };
    else yield* dangling(reference, value, location);
  }
}

function* dangling(reference: Reference, stated: string, location: ContractNode['location']): Iterable<Problem> {
  if (reference.kind !== 'dangling') return;
  const { part, within, names } = reference;
  const meant = didYouMean(part, names);
  yield {
    message: `${word(stated)} is not in this contract: ${within === undefined ? 'it has no object' : `${word(within)} has no property`} ${word(part)}${meant === undefined ? '' : `; did you mean ${word(meant)}?`}`,
    remedy: meant === undefined ? 'name what the contract describes under `schema:`' : `write ${word(meant)}`,
    location,
  };
}

function count(columns: number): string {
  return `${columns} ${columns === 1 ? 'column' : 'columns'}`;
}

function word(value: string): string {
  return `\`${boundedText(value, 100)}\``;
}
