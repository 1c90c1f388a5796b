import type { ValueCondition } from '../../../query/condition.ts';
import { isStructured, LEXICAL_WORDS } from '../../../query/lexical-form.ts';
import { type ContractNode, scalars } from './contract-node.ts';
import { heldType, typeWords } from './held-type.ts';
import { listedValues } from './listed-values.ts';
import type { PlanBuilder } from './plan-builder.ts';
import { optionStatements } from './plan-options.ts';
import type { PlannedProperty } from './statement-plan.ts';

/** Which parts of a value, and a field of each. */
interface Parts {
  readonly of: 'item' | 'key' | 'value';
  readonly at: readonly string[];
}

/** A condition on parts as one on the value that has them. */
type Wrap = (condition: ValueCondition) => ValueCondition;

/** How deep parts of parts are looked at. */
const DEEPEST = 4;

/** Notes down what a property states about the items of an array, the keys and values of a map, the elements of a vector. */
export function planParts(property: ContractNode, planned: PlannedProperty, plan: PlanBuilder): void {
  const { column, name, shown, type } = planned;
  for (const [key, parts] of [
    ['items', [['items', 'item']]],
    [
      'map',
      [
        ['key', 'key'],
        ['value', 'value'],
      ],
    ],
  ] as const) {
    if (!property.has(key)) continue;
    const structured = key === 'items' ? type === 'array' || type === 'vector' : type === 'map' || type === 'object';
    if (!structured) {
      plan.skip(
        `${shown} states what its ${key === 'map' ? 'keys and values' : 'items'} are`,
        property.get(key).location,
        `only values of the type ${key === 'map' ? 'map have keys' : 'array have items'}`,
      );
      continue;
    }
    for (const [under, of] of parts) {
      const node = key === 'map' ? property.get('map').get(under) : property.get('items');
      const state = stateFor(column, `${name} ${under}`, plan);
      planPart(
        node,
        { of, at: [] },
        (condition) => condition,
        `${of === 'item' ? 'item' : of} of ${shown}`,
        state,
        plan,
        1,
      );
    }
  }
  if (type === 'vector') {
    plan.state(
      {
        about: `${name} elements`,
        says: `every element of ${shown} is a number`,
        asks: 'types-hold',
        location: property.get('logicalType').location,
      },
      { column, is: 'each', of: 'item', type: 'number', holds: { is: 'typed' } },
    );
  }
}

type State = (
  about: string,
  noted: Pick<Parameters<PlanBuilder['state']>[0], 'says' | 'asks' | 'location'>,
  condition: ValueCondition,
) => void;

function stateFor(column: number, prefix: string, plan: PlanBuilder): State {
  return (about, noted, condition) => plan.state({ about: `${prefix} ${about}`, ...noted }, { column, ...condition });
}

function planPart(
  node: ContractNode,
  parts: Parts,
  wrap: Wrap,
  words: string,
  state: State,
  plan: PlanBuilder,
  depth: number,
): void {
  if (node.keys.length === 0) return;
  const { type, form, zone, why } = heldType(node, plan.format);
  const typed = {
    ...(type === undefined ? {} : { type }),
    ...(form === undefined ? {} : { form }),
    ...(zone === undefined ? {} : { zone }),
  };
  const each = (holds: ValueCondition): ValueCondition =>
    wrap({ is: 'each', of: parts.of, ...(parts.at.length > 0 ? { at: parts.at } : {}), ...typed, holds });
  const path = parts.at.map((step) => `.${step}`).join('');
  const label = (about: string): string => (path === '' ? about : `${path.slice(1)} ${about}`);
  const shown = path === '' ? `every ${words}` : `\`${path.slice(1)}\` of every ${words}`;
  if (why !== undefined) plan.skip(`${shown} is of the type ${node.text('logicalType') ?? ''}`, node.location, why);
  if (type !== undefined)
    state(
      label('logicalType'),
      {
        says: `${shown} is ${typeWords(type, form, LEXICAL_WORDS, plan.format)}`,
        asks: 'types-hold',
        location: node.get('logicalType').location,
      },
      each({ is: 'typed' }),
    );
  if (node.flag('required'))
    state(
      label('required'),
      { says: `${shown} has a value`, asks: 'required-values-present', location: node.get('required').location },
      each({ is: 'present' }),
    );
  for (const option of optionStatements(node, type, node.text('logicalType'), shown)) {
    if ('why' in option) plan.skip(`${shown} has the option ${option.key}`, option.location, option.why);
    else state(label(option.key), option, each(option.condition));
  }
  const values = node.has('enum') ? scalars(node.list('enum').map((entry) => entry.get('value'))) : undefined;
  if (values)
    state(
      label('enum'),
      {
        says: `${shown} is one of ${listedValues(values)}`,
        asks: 'values-in-enumeration',
        location: node.get('enum').location,
      },
      each({ is: 'one-of', values }),
    );
  for (const key of ['unique', 'primaryKey'])
    if (node.flag(key))
      plan.skip(
        `no ${path === '' ? words : `\`${path.slice(1)}\` of ${words}`} appears twice`,
        node.get(key).location,
        'keys are of columns, not of parts of values',
      );
  if (node.list('relationships').length > 0)
    plan.skip(
      `${shown} refers to something`,
      node.get('relationships').location,
      'relationships are of columns, not of parts of values',
    );
  if (node.list('quality').length > 0)
    plan.skip(`rules about ${shown}`, node.get('quality').location, 'rules are run on columns, not inside of values');
  const nested = node.list('properties').map((field) => ({ field, name: field.text('name') }));
  if (depth >= DEEPEST && (nested.length > 0 || node.has('items') || node.has('map'))) {
    plan.skip(`what is inside of ${shown}`, node.location, `only ${DEEPEST} levels are looked at`);
    return;
  }
  for (const { field, name } of nested) {
    if (name === undefined || (type !== undefined && !isStructured(type))) continue;
    planPart(
      field,
      { ...parts, at: [...parts.at, field.text('physicalName') ?? name] },
      wrap,
      words,
      state,
      plan,
      depth + 1,
    );
  }
  for (const under of node.has('map') ? (['key', 'value'] as const) : []) {
    const inner: State = (about, noted, condition) => state(label(`${under} ${about}`), noted, condition);
    planPart(node.get('map').get(under), { of: under, at: [] }, each, `${under} of ${shown}`, inner, plan, depth + 1);
  }
  if (node.has('items')) {
    const inner: State = (about, noted, condition) => state(label(`items ${about}`), noted, condition);
    planPart(node.get('items'), { of: 'item', at: [] }, each, `item of ${shown}`, inner, plan, depth + 1);
  }
}
