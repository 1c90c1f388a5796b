import type { Location } from '../../../generated/formats.ts';
import type { Problem } from '../../../model/problem.ts';
import { LOGICAL_TYPES, type LogicalType } from '../../../query/logical-type.ts';
import { didYouMean } from '../../../sources/did-you-mean.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';

/** A mistake that the schema finds too, in words that say what was probably meant. */
export interface Slip {
  readonly problem: Problem;
  /** Where the schema complains about it. */
  readonly replaces: Location;
}

/** The newest version of the standard that is read. */
const NEWEST = [3, 2] as const;

/** The options of each logical type, and of none. */
const OPTIONS = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  date: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'format'],
  timestamp: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'format', 'timezone', 'defaultTimezone'],
  time: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'format', 'timezone', 'defaultTimezone'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
  boolean: [],
  object: ['minProperties', 'maxProperties', 'required'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
  map: [],
  vector: ['dimensions', 'elementType', 'distanceMetric', 'normalized', 'embeddingModel', 'embeddingModelVersion'],
} as const satisfies Record<LogicalType, readonly string[]>;

const ALL_OPTIONS: ReadonlySet<string> = new Set(Object.values(OPTIONS).flat());

/** Types as databases and programming languages call them, in small letters. */
const OTHER_TYPES: Readonly<Record<string, LogicalType>> = {
  text: 'string',
  str: 'string',
  varchar: 'string',
  char: 'string',
  uuid: 'string',
  enum: 'string',
  int: 'integer',
  int32: 'integer',
  int64: 'integer',
  bigint: 'integer',
  smallint: 'integer',
  long: 'integer',
  float: 'number',
  float32: 'number',
  float64: 'number',
  double: 'number',
  decimal: 'number',
  numeric: 'number',
  real: 'number',
  bool: 'boolean',
  datetime: 'timestamp',
  timestamptz: 'timestamp',
  timestamp_tz: 'timestamp',
  timestamp_ntz: 'timestamp',
  struct: 'object',
  record: 'object',
  json: 'object',
  list: 'array',
  embedding: 'vector',
};

/** Widths of numbers by their names elsewhere. */
const OTHER_WIDTHS: Readonly<Record<string, string>> = {
  int8: 'i8',
  int16: 'i16',
  int32: 'i32',
  int64: 'i64',
  int128: 'i128',
  uint8: 'u8',
  uint16: 'u16',
  uint32: 'u32',
  uint64: 'u64',
  float: 'f32',
  float32: 'f32',
  double: 'f64',
  float64: 'f64',
};

/** What keys of a property in other formats, and of earlier versions of the standard, are here. */
const OTHER_KEYS: Readonly<Record<string, string>> = {
  type: 'write `logicalType:` for what values are, and `physicalType:` for what the database calls it',
  dataType: 'write `logicalType:` for what values are, and `physicalType:` for what the database calls it',
  column: 'write `name:`',
  fields: 'write `properties:`, a list',
  columns: 'write `properties:`, a list',
  references: 'write `relationships: [{ to: OBJECT.COLUMN }]`',
  ref: 'write `relationships: [{ to: OBJECT.COLUMN }]`',
  primary: 'write `primaryKey:`',
  isPrimary: 'write `primaryKey:`',
  isPrimaryKey: 'write `primaryKey:`',
  isUnique: 'write `unique:`',
  isRequired: 'write `required:`',
  pii: 'write `classification:`',
  title: 'write `businessName:`',
  sampleValues: 'write `examples:`',
  example: 'write `examples:`, a list',
  values: 'write `enum: [{ value: … }]`',
  allowedValues: 'write `enum: [{ value: … }]`',
  validValues: 'write `enum: [{ value: … }]`, or a rule with the metric invalidValues under `quality:`',
  precision: 'write `physicalType: DECIMAL(PRECISION, SCALE)`',
  scale: 'write `physicalType: DECIMAL(PRECISION, SCALE)`',
};

/** The same for objects. */
const OTHER_OBJECT_KEYS: Readonly<Record<string, string>> = {
  type: 'write `physicalType:` (table, view, topic, file)',
  table: 'write `name:`, or `physicalName:` for what the database calls it',
  columns: 'write `properties:`, a list in which each entry has a `name`',
  fields: 'write `properties:`, a list in which each entry has a `name`',
  primaryKey: 'write `primaryKey: true` at each property of the key',
};

/** Mistakes in the objects of a contract that its schema refuses, with what to write instead. */
export function* contractSlips(contract: ContractNode): Iterable<Slip> {
  const version = contract.text('apiVersion') ?? '';
  const [, major = '0', minor = '0'] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
  if (Number(major) > NEWEST[0] || (Number(major) === NEWEST[0] && Number(minor) > NEWEST[1]))
    yield at(
      contract.get('apiVersion').location,
      `this is written in ${word(version)} of the Open Data Contract Standard; versions up to v${NEWEST.join('.')}.0 are read`,
      'update promotion-gates, or write it in a version that is read',
    );
  const description = contract.get('description');
  if (typeof description.value === 'string')
    yield at(
      description.location,
      '`description` of a contract is a mapping',
      'write the text under `purpose:` (or `usage:`, `limitations:`) of it',
    );
  for (const object of contract.list('schema')) {
    for (const key of object.keys) {
      const remedy = Object.hasOwn(OTHER_OBJECT_KEYS, key) ? OTHER_OBJECT_KEYS[key] : undefined;
      if (remedy !== undefined) yield atKey(object, key, `${word(key)} is not a key of an object`, remedy);
    }
    for (const property of object.list('properties')) yield* ofProperty(property);
  }
}

function* ofProperty(property: ContractNode): Iterable<Slip> {
  for (const key of property.keys) yield* ofKey(property, key);
  yield* ofType(property);
  yield* ofOptions(property);
  for (const entry of property.list('enum')) {
    if (entry.keys.length > 0 || typeof entry.value === 'object') continue;
    yield at(
      entry.location,
      `an entry of \`enum\` is a mapping, and ${word(entry.value)} is none`,
      `write \`{ value: ${boundedText(JSON.stringify(entry.value) ?? '', 100)} }\``,
    );
  }
  for (const field of property.list('properties')) yield* ofProperty(field);
  const map = property.get('map');
  for (const inner of [property.get('items'), map.get('key'), map.get('value')])
    if (inner.keys.length > 0) yield* ofProperty(inner);
}

function* ofKey(property: ContractNode, key: string): Iterable<Slip> {
  const refused = `${word(key)} is not a key of a property`;
  if (ALL_OPTIONS.has(key) && key !== 'required')
    yield atKey(property, key, `${refused}: it is an option of its type`, `write it under \`logicalTypeOptions:\``);
  else if (/^(is)?nullable$/i.test(key))
    yield atKey(
      property,
      key,
      refused,
      property.get(key).value === false
        ? 'write `required: true`'
        : 'take it out: what is not `required: true` may be missing',
    );
  else if (Object.hasOwn(OTHER_KEYS, key)) yield atKey(property, key, refused, OTHER_KEYS[key] ?? '');
}

function* ofType(property: ContractNode): Iterable<Slip> {
  const stated = property.text('logicalType');
  if (stated === undefined || isType(stated)) return;
  const plain = stated.toLowerCase().replace(/\s*\(.*\)$/, '');
  const meant = Object.hasOwn(OTHER_TYPES, plain) ? OTHER_TYPES[plain] : undefined;
  if (meant === undefined) return;
  yield at(
    property.get('logicalType').location,
    `${word(stated)} is no logical type; the one for it is \`${meant}\``,
    `write \`logicalType: ${meant}\`, and under \`physicalType:\` what the database calls it`,
  );
}

function* ofOptions(property: ContractNode): Iterable<Slip> {
  const options = property.get('logicalTypeOptions');
  if (options.keys.length === 0) return;
  const type = property.text('logicalType');
  const name = word(property.text('name') ?? '');
  if (type === undefined) {
    yield {
      problem: {
        message: `${property.has('name') ? name : 'this'} has \`logicalTypeOptions\` and no \`logicalType\` that they could be options of`,
        remedy: `add \`logicalType:\`${typeOf(options.keys)}`,
        location: property.locationOf('logicalTypeOptions'),
      },
      replaces: property.location,
    };
    return;
  }
  if (!isType(type)) return;
  const own: readonly string[] = OPTIONS[type];
  for (const key of options.keys) {
    const owners = LOGICAL_TYPES.filter((of) => (OPTIONS[of] as readonly string[]).includes(key));
    if (own.includes(key) || (owners.length === 0 && didYouMean(key, own) !== undefined)) continue;
    const has = own.length === 0 ? 'it has none' : `it has ${own.join(', ')}`;
    yield atKey(
      options,
      key,
      `${word(key)} is no option of the type ${type}${owners.length === 0 ? '' : ` (it is one of ${owners.join(', ')})`}`,
      owners.length === 0 ? `take it out; ${has}` : `take it out (${has}), or correct the \`logicalType\``,
    );
  }
  const format = options.text('format')?.toLowerCase() ?? '';
  if ((type === 'integer' || type === 'number') && Object.hasOwn(OTHER_WIDTHS, format)) {
    const width = OTHER_WIDTHS[format] ?? '';
    if (width.startsWith('f') === (type === 'number'))
      yield at(
        options.get('format').location,
        `${word(options.text('format'))} is no format of the type ${type}`,
        `write \`${width}\``,
      );
  }
}

/** The types that have all of some options, to choose from. */
function typeOf(options: readonly string[]): string {
  const types = LOGICAL_TYPES.filter((type) =>
    options.every((key) => (OPTIONS[type] as readonly string[]).includes(key)),
  );
  return types.length === 0 ? '' : ` (${types.join(', ')})`;
}

function isType(name: string): name is LogicalType {
  return LOGICAL_TYPES.some((type) => type === name);
}

function at(location: Location, message: string, remedy: string): Slip {
  return { problem: { message, remedy, location }, replaces: location };
}

function atKey(node: ContractNode, key: string, message: string, remedy: string): Slip {
  return at(node.locationOf(key), message, remedy);
}

function word(value: unknown): string {
  return `\`${boundedText(String(value), 100)}\``;
}
