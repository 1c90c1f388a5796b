import { LOGICAL_TYPES, type LogicalType } from '../../../query/data-engine.ts';
import { isStructured, LEXICAL_WORDS } from '../../../query/lexical-form.ts';
import { boundedText } from '../../name-list.ts';
import { type ContractNode, scalars } from './contract-node.ts';
import { listedValues } from './listed-values.ts';
import type { PlanBuilder } from './plan-builder.ts';
import { planOptions } from './plan-options.ts';
import { planPropertyQuality } from './plan-quality.ts';
import type { PlannedProperty } from './statement-plan.ts';

/** Formats of dates and times that are the general form itself. */
const GENERAL_FORMATS = new Set([
  'yyyy-MM-dd',
  'HH:mm',
  'HH:mm:ss',
  'HH:mm:ss.SSS',
  'yyyy-MM-dd HH:mm',
  'yyyy-MM-dd HH:mm:ss',
  'yyyy-MM-dd HH:mm:ss.SSS',
  'yyyy-MM-dd HH:mm:ssZ',
  'yyyy-MM-dd HH:mm:ssXXX',
  "yyyy-MM-dd'T'HH:mm:ss",
  "yyyy-MM-dd'T'HH:mm:ss.SSS",
  "yyyy-MM-dd'T'HH:mm:ss'Z'",
  "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'",
  "yyyy-MM-dd'T'HH:mm:ssZ",
  "yyyy-MM-dd'T'HH:mm:ssXXX",
  "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
]);

/** Notes down all that a property states. Without a name there is no column: undefined. */
export function planProperty(property: ContractNode, plan: PlanBuilder): PlannedProperty | undefined {
  const name = property.text('name');
  if (name === undefined) return undefined;
  const physical = property.text('physicalName');
  const stated = property.text('logicalType');
  const type = LOGICAL_TYPES.find((known) => known === stated);
  const written = heldToForm(property, type, plan);
  const column = plan.column({
    names: physical === undefined || physical === name ? [name] : [physical, name],
    ...(written === undefined ? {} : { type: written }),
    shown: mayBeShown(property),
  });
  const shown = `\`${boundedText(name, 200)}\``;
  const planned: PlannedProperty = { column, name, type: written, shown };

  const key = property.flag('primaryKey');
  const required = property.flag('required');
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
        says: `${shown} has a value in every row`,
        asks: 'required-values-present',
        location: property.get(required ? 'required' : 'primaryKey').location,
      },
      { column, is: 'present' },
    );
  }
  if (written !== undefined) {
    const words = isStructured(written) ? `a JSON or nested ${written}` : LEXICAL_WORDS[written];
    plan.state(
      {
        about: `${name} logicalType`,
        says: `every ${shown} is ${words}`,
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
  planOptions(property, planned, stated, plan);
  planEnumeration(property, planned, plan);
  planPropertyQuality(property, planned, plan);
  planRest(property, shown, plan);
  return planned;
}

/** Values leave the process that reads them only where nobody classified them, or said that anyone may see them. */
function mayBeShown(property: ContractNode): boolean {
  return !property.has('classification') || property.text('classification')?.trim().toLowerCase() === 'public';
}

/** The type that values are held to; undefined where there is none, or the file's text cannot be held to it. */
function heldToForm(property: ContractNode, type: LogicalType | undefined, plan: PlanBuilder): LogicalType | undefined {
  if (type === undefined) return undefined;
  const { location } = property.get('logicalType');
  const statement = `\`${property.text('name') ?? ''}\` is of the type ${type}`;
  if (isStructured(type)) {
    if (plan.format !== 'csv') return type;
    plan.skip(statement, location, 'a CSV cell has no structure');
    return undefined;
  }
  const options = property.get('logicalTypeOptions');
  const format = options.text('format');
  const temporal = type === 'date' || type === 'timestamp' || type === 'time';
  if (temporal && plan.format !== 'parquet' && format !== undefined && !GENERAL_FORMATS.has(format)) {
    plan.skip(statement, location, `values written as \`${boundedText(format, 100)}\` are not read`);
    return undefined;
  }
  if (type === 'time' && options.flag('timezone')) {
    plan.skip(statement, location, 'times of day with a zone are not read');
    return undefined;
  }
  return type;
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

/** What else a property may state about its values. */
function planRest(property: ContractNode, shown: string, plan: PlanBuilder): void {
  for (const relationship of property.list('relationships')) {
    plan.skip(
      `${shown} refers to ${boundedText(String(relationship.get('to').value), 200)}`,
      relationship.location,
      'relationships are not looked at',
    );
  }
  for (const nested of property.list('properties')) {
    plan.skip(
      `${shown} has a field \`${boundedText(nested.text('name') ?? '', 200)}\``,
      nested.location,
      'what is inside of values is not looked at',
    );
  }
  for (const key of ['items', 'map']) {
    if (property.has(key))
      plan.skip(
        `${shown} states what its ${key === 'map' ? 'keys and values' : 'items'} are`,
        property.get(key).location,
        'what is inside of values is not looked at',
      );
  }
  // Text files have no types of their own for this to be about.
  if (plan.format === 'parquet' && property.has('physicalType')) {
    const { location, value } = property.get('physicalType');
    plan.skip(
      `${shown} is stored as ${boundedText(String(value), 100)}`,
      location,
      'names of physical types are not compared',
    );
  }
}
