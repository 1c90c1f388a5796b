import type { Location, Statement } from '../../../generated/formats.ts';
import type { ValueCondition } from '../../../query/condition.ts';
import { LOGICAL_TYPES, type LogicalType } from '../../../query/logical-type.ts';
import { isStructured, isValueOf, LEXICAL_WORDS } from '../../../query/lexical-form.ts';
import { inGeneralForm } from '../../../query/time-form.ts';
import { boundedText } from '../../name-list.ts';
import { plural } from '../evidence/count-words.ts';
import type { ContractNode } from './contract-node.ts';
import { numberWidth } from './number-width.ts';
import { valueFormat } from './value-format.ts';

const BOUNDS = {
  minimum: { is: 'at-least', says: 'at least', moment: 'not before' },
  maximum: { is: 'at-most', says: 'at most', moment: 'not after' },
  exclusiveMinimum: { is: 'more-than', says: 'more than', moment: 'after' },
  exclusiveMaximum: { is: 'less-than', says: 'less than', moment: 'before' },
} as const;

/** What an option states about a value, or why it is not looked at. */
export type OptionStatement = { readonly key: string; readonly location: Location } & (
  | { readonly says: string; readonly asks: Statement['asks']; readonly condition: ValueCondition }
  | { readonly why: string; readonly value: unknown }
);

/**
 * What the options of a logical type state about its values.
 *
 * @param node a property, or what stands under `items`, `key` or `value`
 * @param type what values are held to
 * @param stated the logical type as the contract names it
 * @param shown as messages show the value
 */
export function* optionStatements(
  node: ContractNode,
  type: LogicalType | undefined,
  stated: string | undefined,
  shown: string,
): Iterable<OptionStatement> {
  const options = node.get('logicalTypeOptions');
  for (const key of options.keys) {
    const { value, location } = options.get(key);
    // Up to 3.0 a boolean beside the bound: it says how the bound itself is read.
    if (key.startsWith('exclusive') && typeof value === 'boolean') continue;
    // The form in which values are written is a part of their type, as is the zone they are meant in.
    if (isTemporal(LOGICAL_TYPES.find((known) => known === stated)) && (key === 'format' || key === 'defaultTimezone'))
      continue;
    const found = optionStatement(key, value, { options, type, stated, shown });
    if (found === undefined) continue;
    yield 'why' in found ? { key, location, value, why: found.why } : { key, location, ...found };
  }
}

/** Whether values of a type are times. */
export function isTemporal(type: LogicalType | undefined): type is 'date' | 'timestamp' | 'time' {
  return type === 'date' || type === 'timestamp' || type === 'time';
}

interface OptionContext {
  readonly options: ContractNode;
  readonly type: LogicalType | undefined;
  readonly stated: string | undefined;
  readonly shown: string;
}

type Found =
  | { readonly says: string; readonly asks: Statement['asks']; readonly condition: ValueCondition }
  | { readonly why: string }
  | undefined;

function optionStatement(key: string, value: unknown, context: OptionContext): Found {
  const { type, shown, stated } = context;
  if (key === 'minimum' || key === 'maximum' || key === 'exclusiveMinimum' || key === 'exclusiveMaximum')
    return boundStatement(key, value, context);
  const numeric = type === 'integer' || type === 'number';
  if (key === 'multipleOf' && numeric && typeof value === 'number' && value > 0) {
    return {
      says: `${shown} is a multiple of ${String(value)}`,
      asks: 'values-in-range',
      condition: { is: 'multiple-of', value: String(value) },
    };
  }
  if ((key === 'minLength' || key === 'maxLength') && type === 'string' && isCount(value)) {
    const least = key === 'minLength';
    return {
      says: `${shown} has at ${least ? 'least' : 'most'} ${value} ${plural(value, 'character')}`,
      asks: 'values-in-range',
      condition: { is: least ? 'length-at-least' : 'length-at-most', value },
    };
  }
  if (key === 'pattern' && type === 'string' && typeof value === 'string') {
    return {
      says: `${shown} has the pattern \`${boundedText(value, 200)}\``,
      asks: 'values-match',
      condition: { is: 'matches', pattern: value },
    };
  }
  if (key === 'format' && type === 'string' && typeof value === 'string') {
    const format = valueFormat(value);
    if ('why' in format) return format;
    return {
      says: `${shown} is ${format.words}`,
      asks: 'values-match',
      condition: { is: 'matches', pattern: format.pattern },
    };
  }
  if (key === 'format' && numeric && typeof value === 'string') {
    const width = numberWidth(value);
    if (!width) return { why: `the format \`${boundedText(value, 60)}\` is not known` };
    const { least, most, words } = width;
    return { says: `${shown} fits into ${words}`, asks: 'values-in-range', condition: { is: 'within', least, most } };
  }
  if (key === 'timezone' && type === 'timestamp' && typeof value === 'boolean') {
    return {
      says: `${shown} is written ${value ? 'with' : 'without'} its offset from UTC`,
      asks: 'types-hold',
      condition: { is: value ? 'with-offset' : 'without-offset' },
    };
  }
  const structure = structureStatement(key, value, type, shown);
  if (structure) return structure;
  if (stated !== undefined && type === undefined)
    return { why: `values of the type ${stated} are not looked into here` };
  return { why: UNCHECKED_OPTIONS[key] ?? 'this option is not looked at' };
}

function structureStatement(key: string, value: unknown, type: LogicalType | undefined, shown: string): Found {
  const asks = 'structure-holds';
  const counted = type === 'array' ? 'item' : 'field';
  const bound = (COUNT_BOUNDS[type ?? ''] ?? {})[key];
  if (bound && isCount(value)) {
    const says = `${shown} has at ${bound === 'count-at-least' ? 'least' : 'most'} ${value} ${plural(value, counted)}`;
    return { says, asks, condition: { is: bound, value } };
  }
  if (key === 'uniqueItems' && type === 'array') {
    return value === true
      ? { says: `no item of ${shown} stands in it twice`, asks, condition: { is: 'unique-items' } }
      : undefined;
  }
  if (key === 'required' && type === 'object' && Array.isArray(value)) {
    const keys = value.filter((entry): entry is string => typeof entry === 'string');
    const names = keys.map((entry) => `\`${boundedText(entry, 100)}\``).join(', ');
    return { says: `${shown} has the fields ${names}`, asks, condition: { is: 'has-keys', keys } };
  }
  if (type !== 'vector') return undefined;
  if (key === 'dimensions' && isCount(value))
    return { says: `${shown} has ${value} ${plural(value, 'dimension')}`, asks, condition: { is: 'count-is', value } };
  if (key === 'normalized') {
    return value === true
      ? { says: `${shown} has the length 1 (± 0.001)`, asks, condition: { is: 'unit-length' } }
      : undefined;
  }
  if (key === 'elementType' && typeof value === 'string') {
    const holds = elementCondition(value);
    if (!holds) return { why: `the element type \`${boundedText(value, 60)}\` is not known` };
    return {
      says: `every element of ${shown} is a ${value}`,
      asks,
      condition: { is: 'each', of: 'item', type: holds.type, holds: holds.condition },
    };
  }
  return undefined;
}

const COUNT_BOUNDS: Readonly<Record<string, Readonly<Record<string, 'count-at-least' | 'count-at-most'>>>> = {
  array: { minItems: 'count-at-least', maxItems: 'count-at-most' },
  object: { minProperties: 'count-at-least', maxProperties: 'count-at-most' },
};

/** What an element of a vector is held to: that its type can hold it. Text does not show with which precision it was made. */
function elementCondition(
  elementType: string,
): { readonly type: LogicalType; readonly condition: ValueCondition } | undefined {
  const within = (type: LogicalType, least: string, most: string) =>
    ({ type, condition: { is: 'within', least, most } }) as const;
  switch (elementType) {
    case 'int8':
      return within('integer', '-128', '127');
    case 'uint8':
      return within('integer', '0', '255');
    case 'binary':
      return within('integer', '0', '1');
    case 'float16':
      return within('number', '-65504', '65504');
    case 'bfloat16':
    case 'float32':
      return within('number', '-3.4028234663852886e38', '3.4028234663852886e38');
    case 'float64':
      return within('number', String(-Number.MAX_VALUE), String(Number.MAX_VALUE));
    default:
      return undefined;
  }
}

function boundStatement(
  key: keyof typeof BOUNDS,
  value: unknown,
  { options, type, stated, shown }: OptionContext,
): Found {
  const exclusive =
    options.flag(key === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum') && !key.startsWith('exclusive');
  const bound = BOUNDS[exclusive ? (key === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum') : key];
  if (type === undefined || isStructured(type) || type === 'string' || type === 'boolean')
    return {
      why:
        stated === undefined
          ? 'it says nothing without a logicalType'
          : `values of the type ${stated} are not compared here`,
    };
  const text = boundText(type, value, options.text('format'));
  if (text === undefined) return { why: `it is not ${LEXICAL_WORDS[type]}` };
  const words = type === 'integer' || type === 'number' ? bound.says : bound.moment;
  return {
    says: `${shown} is ${words} ${text}`,
    asks: 'values-in-range',
    condition: { is: bound.is, value: text },
  };
}

const UNCHECKED_OPTIONS: Readonly<Record<string, string>> = {
  pattern: 'only text has patterns',
  timezone: 'whether a zone is written is not looked at for this type',
  defaultTimezone: 'values of this type have no zone',
  embeddingModel: 'data does not show what made it',
  embeddingModelVersion: 'data does not show what made it',
  distanceMetric: 'data does not show how it is compared',
};

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** A bound as its type is written; undefined where it is no value of the type. It may be in the form of the values themselves. */
function boundText(type: LogicalType, value: unknown, format: string | undefined): string | undefined {
  if (isStructured(type)) return undefined;
  if (type === 'integer' || type === 'number')
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const general = (text: string): string | undefined => {
    const whole = type === 'timestamp' && isValueOf('date', text) ? `${text} 00:00:00` : text;
    return isValueOf(type, whole) ? whole : undefined;
  };
  const written = format === undefined ? undefined : inGeneralForm(format, value);
  return general(value) ?? (written === undefined ? undefined : general(written));
}
