import type { Problem } from '../../../model/problem.ts';
import { LOGICAL_TYPES } from '../../../query/data-engine.ts';
import { isStructured, isValueOf, LEXICAL_WORDS } from '../../../query/lexical-form.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import { OPERATORS } from './rule-operator.ts';

/** What is wrong with a contract that its schema cannot say, on the line where it stands. */
export function lintContract(contract: ContractNode): readonly Problem[] {
  const old = (contract.text('apiVersion') ?? '').startsWith('v3.0.');
  const problems: Problem[] = [];
  const objects = contract.list('schema');
  problems.push(...repeated(objects, 'name', 'objects'), ...repeated(contract.list('servers'), 'server', 'servers'));
  for (const object of objects) {
    const properties = object.list('properties');
    problems.push(...repeated(properties, 'name', 'properties'), ...quality(object, old));
    for (const property of properties) problems.push(...ofProperty(property, old));
  }
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

function* ofProperty(property: ContractNode, old: boolean): Iterable<Problem> {
  yield* bounds(property, old);
  yield* quality(property, old);
  const values = new Set<unknown>();
  for (const entry of property.list('enum')) {
    const { value, location } = entry.get('value');
    if (entry.has('value') && values.has(value)) {
      yield { message: `the value ${word(value)} stands in the list twice`, remedy: 'take one of them out', location };
    }
    values.add(value);
  }
  for (const nested of property.list('properties')) yield* ofProperty(nested, old);
}

function* bounds(property: ContractNode, old: boolean): Iterable<Problem> {
  const options = property.get('logicalTypeOptions');
  const type = LOGICAL_TYPES.find((known) => known === property.text('logicalType'));
  const name = `\`${boundedText(property.text('name') ?? '', 100)}\``;
  for (const key of ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const) {
    const { value, location } = options.get(key);
    if (typeof value === 'boolean' && !old && key.startsWith('exclusive')) {
      const meant = key === 'exclusiveMinimum' ? 'minimum' : 'maximum';
      yield {
        message: `${key} is the bound itself since v3.1.0, not true or false`,
        remedy: `write \`${key}: BOUND\` in place of \`${meant}\``,
        location,
      };
    }
    if (typeof value !== 'string' || type === undefined || isStructured(type)) continue;
    if (
      (type === 'date' || type === 'timestamp' || type === 'time') &&
      !options.has('format') &&
      !isValueOf(type, value) &&
      !isValueOf('date', value)
    ) {
      yield {
        message: `${key} of ${name} is ${word(value)}, which is not ${LEXICAL_WORDS[type]}`,
        remedy: `write it as ${LEXICAL_WORDS[type]}`,
        location,
      };
    }
  }
  for (const [least, most] of [
    ['minimum', 'maximum'],
    ['minLength', 'maxLength'],
    ['minItems', 'maxItems'],
    ['minProperties', 'maxProperties'],
  ] as const) {
    const low = options.get(least).value;
    const high = options.get(most).value;
    const comparable =
      (typeof low === 'number' && typeof high === 'number') ||
      (typeof low === 'string' && typeof high === 'string' && !options.has('format') && type === 'date');
    if (comparable && low > high) {
      yield {
        message: `no ${name} can be at least ${word(low)} and at most ${word(high)}`,
        remedy: `make ${least} the smaller one`,
        location: options.get(least).location,
      };
    }
  }
}

function* quality(of: ContractNode, old: boolean): Iterable<Problem> {
  for (const rule of of.list('quality')) {
    const type = rule.text('type') ?? 'library';
    const operators = OPERATORS.filter((operator) => rule.has(operator));
    const counts = type === 'sql' || (type === 'library' && (rule.has('metric') || rule.has('rule')));
    if (!counts || operators.length === 1 || (old && operators.length === 0)) continue;
    yield operators.length === 0
      ? {
          message: 'the rule has no operator, so nothing is compared',
          remedy: `add one, as \`mustBe: 0\` (${OPERATORS.join(', ')})`,
          location: rule.location,
        }
      : {
          message: `the rule has ${operators.length} operators (${operators.join(', ')}); exactly one is allowed`,
          remedy: 'make a rule of each',
          location: rule.get(operators[1] ?? '').location,
        };
  }
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
