import type { LogicalType } from '../../../query/data-engine.ts';
import { isStructured, isValueOf, LEXICAL_WORDS } from '../../../query/lexical-form.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import type { PlanBuilder } from './plan-builder.ts';
import type { PlannedProperty } from './statement-plan.ts';

const BOUNDS = {
  minimum: { is: 'at-least', says: 'at least', moment: 'not before' },
  maximum: { is: 'at-most', says: 'at most', moment: 'not after' },
  exclusiveMinimum: { is: 'more-than', says: 'more than', moment: 'after' },
  exclusiveMaximum: { is: 'less-than', says: 'less than', moment: 'before' },
} as const;

/** Notes down the options of a property's logical type. */
export function planOptions(
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
