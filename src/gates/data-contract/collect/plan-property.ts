import { LOGICAL_TYPES, type LogicalType } from '../../../query/data-engine.ts';
import { isStructured, isValueOf, LEXICAL_WORDS } from '../../../query/lexical-form.ts';
import { boundedText } from '../../name-list.ts';
import { type ContractNode, scalars } from './contract-node.ts';
import { listedValues } from './listed-values.ts';
import type { PlanBuilder } from './plan-builder.ts';
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

const BOUNDS = {
  minimum: { is: 'at-least', says: 'at least', moment: 'not before' },
  maximum: { is: 'at-most', says: 'at most', moment: 'not after' },
  exclusiveMinimum: { is: 'more-than', says: 'more than', moment: 'after' },
  exclusiveMaximum: { is: 'less-than', says: 'less than', moment: 'before' },
} as const;

function planOptions(
  property: ContractNode,
  planned: PlannedProperty,
  stated: string | undefined,
  plan: PlanBuilder,
): void {
  const options = property.get('logicalTypeOptions');
  const { column, name, shown, type } = planned;
  for (const key of options.keys) {
    const { location, value } = options.get(key);
    const skip = (why: string): void =>
      plan.skip(
        `${shown} has the option ${boundedText(key, 100)}: ${boundedText(JSON.stringify(value) ?? '', 200)}`,
        location,
        why,
      );
    const about = `${name} ${key}`;
    if (key === 'minimum' || key === 'maximum' || key === 'exclusiveMinimum' || key === 'exclusiveMaximum') {
      // Up to 3.0 a boolean beside the bound: it says how the bound itself is read.
      if (typeof value === 'boolean') continue;
      const exclusive =
        options.flag(key === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum') && !key.startsWith('exclusive');
      const bound = BOUNDS[exclusive ? (key === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum') : key];
      const text = boundText(type, value);
      if (type === undefined || isStructured(type) || type === 'string' || type === 'boolean') {
        skip(
          stated === undefined
            ? 'it says nothing without a logicalType'
            : `values of the type ${stated} are not compared here`,
        );
      } else if (text === undefined) {
        skip(`it is not ${LEXICAL_WORDS[type]}`);
      } else if (otherZone(options)) {
        skip('moments in another zone than UTC are not compared');
      } else {
        const words = type === 'integer' || type === 'number' ? bound.says : bound.moment;
        plan.state(
          { about, says: `${shown} is ${words} ${text}`, asks: 'values-in-range', location },
          { column, is: bound.is, value: text },
        );
      }
    } else if (
      key === 'multipleOf' &&
      (type === 'integer' || type === 'number') &&
      typeof value === 'number' &&
      value > 0
    ) {
      plan.state(
        { about, says: `${shown} is a multiple of ${String(value)}`, asks: 'values-in-range', location },
        { column, is: 'multiple-of', value: String(value) },
      );
    } else if ((key === 'minLength' || key === 'maxLength') && type === 'string' && isLength(value)) {
      const least = key === 'minLength';
      plan.state(
        {
          about,
          says: `${shown} has at ${least ? 'least' : 'most'} ${value} characters`,
          asks: 'values-in-range',
          location,
        },
        { column, is: least ? 'length-at-least' : 'length-at-most', value },
      );
    } else if (
      key === 'format' &&
      (type === 'integer' || type === 'number') &&
      typeof value === 'string' &&
      widthOf(value)
    ) {
      const { least, most, words } = widthOf(value) ?? { least: '', most: '', words: '' };
      plan.state(
        { about, says: `${shown} fits into ${words}`, asks: 'values-in-range', location },
        { column, is: 'within', least, most },
      );
    } else {
      skip(UNCHECKED_OPTIONS[key] ?? 'this option is not looked at');
    }
  }
}

const UNCHECKED_OPTIONS: Readonly<Record<string, string>> = {
  pattern: 'patterns are not looked at',
  format: 'formats are not looked at',
  timezone: 'whether a zone is written is not looked at',
  defaultTimezone: 'moments without a zone are taken as UTC',
  embeddingModel: 'data does not show what made it',
  embeddingModelVersion: 'data does not show what made it',
  distanceMetric: 'data does not show how it is compared',
};

/** What a width of numbers can hold. */
function widthOf(
  format: string,
): { readonly least: string; readonly most: string; readonly words: string } | undefined {
  if (format === 'f32')
    return { least: '-3.4028234663852886e38', most: '3.4028234663852886e38', words: 'single precision (f32)' };
  if (format === 'f64')
    return { least: String(-Number.MAX_VALUE), most: String(Number.MAX_VALUE), words: 'double precision (f64)' };
  const [, sign, width] = /^([iu])(8|16|32|64|128)$/.exec(format) ?? [];
  if (sign === undefined || width === undefined) return undefined;
  // Integers are read up to 127 bits and a sign: nothing beyond is one.
  const bits = BigInt(Math.min(Number(width) - (sign === 'i' ? 1 : 0), 127));
  const least = sign === 'i' ? -(2n ** bits) : 0n;
  return {
    least: String(least),
    most: String(2n ** bits - 1n),
    words: `${width} bits ${sign === 'i' ? 'with' : 'without'} a sign (${format})`,
  };
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** A bound as its type is written; undefined where it is no value of the type. */
function boundText(type: LogicalType | undefined, value: unknown): string | undefined {
  if (type === undefined || isStructured(type)) return undefined;
  if (type === 'integer' || type === 'number') {
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const text = type === 'timestamp' && isValueOf('date', value) ? `${value} 00:00:00` : value;
  return isValueOf(type, text) ? text : undefined;
}

function otherZone(options: ContractNode): boolean {
  const zone = options.text('defaultTimezone');
  return zone !== undefined && !/^(Etc\/)?(UTC|GMT|Z|UCT|Zulu)$/i.test(zone);
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
