import type { LogicalType } from '../../../query/logical-type.ts';
import { isStructured, LEXICAL_WORDS } from '../../../query/lexical-form.ts';
import { boundedText } from '../../name-list.ts';
import { type ContractNode, scalars } from './contract-node.ts';
import { heldType, typeWords } from './held-type.ts';
import { listedValues } from './listed-values.ts';
import { mayBeShown, mayBeShownWhole } from './may-be-shown.ts';
import { optionStatements } from './plan-options.ts';
import { planParts } from './plan-parts.ts';
import { planPhysicalType } from './plan-physical-type.ts';
import { planPropertyQuality } from './plan-quality.ts';
import type { PlanBuilder } from './plan-builder.ts';
import type { PlannedProperty } from './statement-plan.ts';
import { codeSpan } from '../../../model/code-span.ts';

/** The property that another one is a field of. */
interface Parent {
  readonly property: PlannedProperty;
  readonly names: readonly string[];
  readonly within: readonly (readonly string[])[];
  /** Whether its values, and those of what it is in, may be shown, but for what else is in them. */
  readonly shown: boolean;
}

/** How deep fields inside of fields are looked at. */
const DEEPEST = 8;

/** Notes down all that a property states, and the fields inside of it. Without a name there is no column: nothing. */
export function planProperty(property: ContractNode, plan: PlanBuilder, parent?: Parent): readonly PlannedProperty[] {
  const own = property.text('name');
  if (own === undefined) return [];
  const physical = property.text('physicalName');
  const stated = property.text('logicalType');
  const { type, form, zone, why } = heldType(property, plan.format);
  const names = physical === undefined || physical === own ? [own] : [physical, own];
  const name = parent ? `${parent.property.name}.${own}` : own;
  const inside = parent ? [...parent.within, names] : [];
  const visible = parent?.shown ?? true;
  const column = plan.column({
    names: parent ? parent.names : names,
    ...(parent ? { within: inside } : {}),
    ...(type === undefined ? {} : { type }),
    ...(form === undefined ? {} : { form }),
    ...(zone === undefined ? {} : { zone }),
    shown: visible && mayBeShownWhole(property),
  });
  const shown = codeSpan(boundedText(name, 200));
  const planned: PlannedProperty = { column, name, type, shown, node: property };

  const key = property.flag('primaryKey') && !parent;
  const required = property.flag('required');
  // A field is there where its object is; in JSON only rows say which fields they have.
  if (!parent)
    plan.state(
      {
        about: `${name} present`,
        says: `there is a column ${shown}`,
        asks: 'columns-present',
        location: property.get('name').location,
      },
      { kind: 'column', column, needed: required || key },
    );
  if (required || key) {
    plan.state(
      {
        about: `${name} required`,
        says: parent
          ? `${shown} has a value wherever ${parent.property.shown} has one`
          : `${shown} has a value in every row`,
        asks: 'required-values-present',
        location: property.get(required ? 'required' : 'primaryKey').location,
      },
      parent ? { column, is: 'present-in', other: parent.property.column } : { column, is: 'present' },
    );
  }
  if (property.flag('primaryKey') && parent)
    plan.skip(
      `${shown} is part of the primary key`,
      property.get('primaryKey').location,
      'a key is of columns, not of fields inside of them',
    );
  if (why !== undefined)
    plan.skip(`${shown} is of the type ${stated ?? ''}`, property.get('logicalType').location, why);
  if (type !== undefined) {
    plan.state(
      {
        about: `${name} logicalType`,
        says: `every ${shown} is ${typeWords(type, form, LEXICAL_WORDS, plan.format)}`,
        asks: 'types-hold',
        location: property.get('logicalType').location,
      },
      { column, is: 'typed' },
    );
  }
  if (property.flag('unique')) {
    plan.state(
      {
        about: `${name} unique`,
        says: `no ${shown} appears twice`,
        asks: 'values-unique',
        location: property.get('unique').location,
      },
      { unique: [column] },
    );
  }
  for (const option of optionStatements(property, type, stated, shown)) {
    const { key: about, location } = option;
    if ('why' in option)
      plan.skip(
        `${shown} has the option ${boundedText(about, 100)}: ${boundedText(JSON.stringify(option.value) ?? '', 200)}`,
        location,
        option.why,
      );
    else
      plan.state(
        { about: `${name} ${about}`, says: option.says, asks: option.asks, location },
        { column, ...option.condition },
      );
  }
  planEnumeration(property, planned, plan);
  planPropertyQuality(property, planned, plan);
  planPhysicalType(property, planned, plan);
  planParts(property, planned, plan);
  return [
    planned,
    ...fields(property, planned, type, plan, {
      names: parent?.names ?? names,
      within: inside,
      shown: visible && mayBeShown(property),
    }),
  ];
}

/** The properties of an object, as columns inside of it. */
function fields(
  property: ContractNode,
  planned: PlannedProperty,
  type: LogicalType | undefined,
  plan: PlanBuilder,
  place: Omit<Parent, 'property'>,
): readonly PlannedProperty[] {
  const nested = property.list('properties');
  if (nested.length === 0) return [];
  const refusal =
    place.within.length >= DEEPEST
      ? `only ${DEEPEST} levels are looked at`
      : type !== undefined && !isStructured(type)
        ? `values of the type ${type} have no fields`
        : undefined;
  if (refusal !== undefined) {
    for (const field of nested)
      plan.skip(
        `${planned.shown} has a field ${codeSpan(boundedText(field.text('name') ?? '', 200))}`,
        field.location,
        refusal,
      );
    return [];
  }
  return nested.flatMap((field) => planProperty(field, plan, { property: planned, ...place }));
}

function planEnumeration(property: ContractNode, { column, name, shown }: PlannedProperty, plan: PlanBuilder): void {
  if (!property.has('enum')) return;
  const { location } = property.get('enum');
  const values = scalars(property.list('enum').map((entry) => entry.get('value')));
  if (values === undefined) {
    plan.skip(`${shown} is one of a list`, location, 'the list has values that are not plain');
    return;
  }
  plan.state(
    {
      about: `${name} enum`,
      says: `${shown} is one of ${listedValues(values)}`,
      asks: 'values-in-enumeration',
      location,
    },
    { column, is: 'one-of', values },
  );
}
