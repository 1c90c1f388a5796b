import type { Problem } from '../../../model/problem.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import { lintBounds } from './lint-bounds.ts';
import { lintKeys } from './lint-keys.ts';
import { lintReferences } from './lint-references.ts';
import { lintRules } from './lint-rules.ts';
import { lintServiceLevels } from './lint-service-levels.ts';
import { repeatedIds } from './repeated-ids.ts';

/** What is wrong with a contract that its schema cannot say, on the line where it stands. */
export function lintContract(contract: ContractNode): readonly Problem[] {
  const old = (contract.text('apiVersion') ?? '').startsWith('v3.0.');
  const problems: Problem[] = [];
  const objects = contract.list('schema');
  problems.push(...repeated(objects, 'name', 'objects'), ...repeated(contract.list('servers'), 'server', 'servers'));
  for (const object of objects) {
    problems.push(...lintRules(object, old), ...lintKeys(object), ...ofProperties(object, old));
  }
  problems.push(...lintReferences(contract), ...lintServiceLevels(contract), ...repeatedIds(contract));
  return problems;
}

/**
 * Whether a document is in the older Data Contract Specification, of which one problem says more than all complaints of the
 * schema.
 */
export function olderSpecification(document: ContractNode): Problem | undefined {
  if (!document.has('dataContractSpecification')) return undefined;
  return {
    message:
      'this is written in the Data Contract Specification, which has ended in favour of the Open Data Contract Standard',
    remedy: 'convert it: `datacontract export --format odcs FILE`',
    location: document.get('dataContractSpecification').location,
  };
}

function* ofProperties(node: ContractNode, old: boolean): Iterable<Problem> {
  const properties = node.list('properties');
  yield* repeated(properties, 'name', 'properties');
  for (const property of properties) yield* ofProperty(property, old);
}

function* ofProperty(property: ContractNode, old: boolean): Iterable<Problem> {
  yield* lintBounds(property, old);
  yield* lintRules(property, old);
  const values = new Set<unknown>();
  for (const entry of property.list('enum')) {
    const { value } = entry.get('value');
    if (entry.has('value') && values.has(value)) {
      yield {
        message: `the value ${word(value)} stands in the list twice`,
        remedy: 'take one of them out',
        location: entry.get('value').location,
      };
    }
    values.add(value);
  }
  yield* ofProperties(property, old);
  for (const inner of [property.get('items'), property.get('map').get('key'), property.get('map').get('value')])
    if (inner.keys.length > 0) yield* ofProperty(inner, old);
}

function* repeated(nodes: readonly ContractNode[], key: string, what: string): Iterable<Problem> {
  const seen = new Set<string>();
  for (const node of nodes) {
    const name = node.text(key);
    if (name !== undefined && seen.has(name)) {
      yield {
        message: `two ${what} are called ${word(name)}`,
        remedy: 'give each a name of its own',
        location: node.get(key).location,
      };
    }
    if (name !== undefined) seen.add(name);
  }
}

function word(value: unknown): string {
  return `\`${boundedText(String(value), 100)}\``;
}
