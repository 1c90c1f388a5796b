import type { Problem } from '../../../model/problem.ts';
import { isValueOf, LEXICAL_WORDS } from '../../../query/lexical-form.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import { lintBounds } from './lint-bounds.ts';
import { lintCustomRules } from './lint-custom-rules.ts';
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
    problems.push(...lintRules(object, { object: true, old }), ...lintKeys(object), ...ofProperties(object, old));
  }
  problems.push(
    ...lintReferences(contract),
    ...lintServiceLevels(contract),
    ...lintCustomRules(contract),
    ...repeatedIds(contract),
  );
  return problems;
}

/**
 * Whether a document is in the older Data Contract Specification, or in the second version of the standard: one problem says more
 * than all complaints of the schema.
 */
export function olderSpecification(document: ContractNode): Problem | undefined {
  const version = document.text('apiVersion');
  if (
    /^v?[12]\./.test(version ?? '') &&
    (document.has('dataset') || document.has('datasetName') || !document.has('schema'))
  )
    return {
      message: `this is written in ${word(version)} of the Open Data Contract Standard; versions from v3.0.0 on are read`,
      remedy:
        'convert it: `dataset` is `schema`, `table` and `column` are `name`, `columns` is `properties`, `uuid` is `id`, `isNullable: false` is `required: true`, `sourceSystem` and the like are `servers`',
      location: document.get('apiVersion').location,
    };
  if (!document.has('dataContractSpecification')) return undefined;
  return {
    message:
      'this is written in the Data Contract Specification, which has ended in favour of the Open Data Contract Standard',
    remedy: 'convert it with datacontract-cli: `datacontract export odcs --output NAME.odcs.yaml FILE`',
    location: document.get('dataContractSpecification').location,
  };
}

function* ofProperties(node: ContractNode, old: boolean, inside = false): Iterable<Problem> {
  const properties = node.list('properties');
  yield* repeated(properties, 'name', 'properties');
  for (const property of properties) yield* ofProperty(property, old, inside);
}

/** What describes the inside of values, and the type of such values. */
const INSIDES = [
  ['items', 'array'],
  ['properties', 'object'],
  ['map', 'map'],
] as const;

function* ofProperty(property: ContractNode, old: boolean, inside: boolean): Iterable<Problem> {
  yield* lintBounds(property, old);
  yield* lintRules(property, { object: false, old, inside });
  const type = property.text('logicalType');
  for (const [key, owner] of INSIDES) {
    if (!property.has(key) || type === undefined || type === owner) continue;
    yield {
      message: `\`${key}\` says what is inside of a value of the type ${owner}; ${word(property.text('name') ?? '')} is of the type ${word(type)}`,
      remedy: `take it out, or write \`logicalType: ${owner}\``,
      location: property.get(key).location,
    };
  }
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
    if (type === 'integer' || type === 'number' || type === 'date' || type === 'timestamp' || type === 'time') {
      const own = property.get('logicalTypeOptions').has('format');
      if (!entry.has('value') || (typeof value === 'string' && own) || isValueOf(type, String(value))) continue;
      yield {
        message: `${word(value)} is not ${LEXICAL_WORDS[type]}, so no value is ever that`,
        remedy: 'correct it, or the logicalType',
        location: entry.get('value').location,
      };
    }
  }
  yield* ofProperties(property, old, true);
  for (const inner of [property.get('items'), property.get('map').get('key'), property.get('map').get('value')])
    if (inner.keys.length > 0) yield* ofProperty(inner, old, true);
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
