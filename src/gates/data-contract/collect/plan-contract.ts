import type { NotChecked } from '../../../generated/formats.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import { planBuilder, type PlannedFormat } from './plan-builder.ts';
import { planProperty } from './plan-property.ts';
import { planObjectQuality } from './plan-quality.ts';
import type { ContractPlan, ObjectPlan, PlannedProperty } from './statement-plan.ts';

/**
 * All that a contract states about its data: what is asked of the data to decide it, and what nothing here looks at.
 *
 * @param format of the data, as some statements can be decided in some formats only; undefined where there is no data
 */
export function planContract(contract: ContractNode, format: PlannedFormat): ContractPlan {
  const notChecked: NotChecked[] = [];
  const objects = contract.list('schema').flatMap((object) => planObject(object, format, notChecked) ?? []);
  for (const level of contract.list('slaProperties')) {
    const name = level.text('property');
    if (name === undefined) continue;
    const unit = level.text('unit');
    const statement = `${boundedText(name, 200)}: ${boundedText(String(level.get('value').value), 200)}${unit === undefined ? '' : ` ${boundedText(unit, 50)}`}`;
    notChecked.push({ statement, location: level.location, why: 'service levels are not looked at' });
  }
  const version = contract.text('version');
  return { ...(version === undefined ? {} : { version: boundedText(version, 200) }), objects, notChecked };
}

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

function planObject(object: ContractNode, format: PlannedFormat, notChecked: NotChecked[]): ObjectPlan | undefined {
  const name = object.text('name');
  if (name === undefined) return undefined;
  const plan = planBuilder(boundedText(name, 400), format, notChecked);
  const keys: { readonly position: number; readonly property: PlannedProperty; readonly node: ContractNode }[] = [];
  const properties: PlannedProperty[] = [];
  for (const node of object.list('properties')) {
    const property = planProperty(node, plan);
    if (!property) continue;
    properties.push(property);
    if (node.flag('primaryKey')) keys.push({ position: node.number('primaryKeyPosition') ?? Infinity, property, node });
  }
  const ordered = keys.sort(
    (left, right) => left.position - right.position || left.property.column - right.property.column,
  );
  const [first] = ordered;
  if (first) {
    const shown = ordered.map(({ property }) => property.shown).join(', ');
    plan.state(
      {
        about: 'primary key',
        says: `no ${shown} appears twice${ordered.length > 1 ? ' together' : ''}, as a primary key`,
        asks: 'values-unique',
        location: first.node.get('primaryKey').location,
      },
      { unique: ordered.map(({ property }) => property.column) },
    );
  }
  planObjectQuality(object, properties, plan);
  for (const relationship of object.list('relationships')) {
    plan.skip(
      `\`${boundedText(name, 200)}\` refers to ${boundedText(JSON.stringify(relationship.get('to').value) ?? '', 200)}`,
      relationship.location,
      'relationships are not looked at',
    );
  }
  return plan.build(object.location);
}
