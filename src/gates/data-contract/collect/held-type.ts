import { LOGICAL_TYPES, type LogicalType } from '../../../query/logical-type.ts';
import { isStructured } from '../../../query/lexical-form.ts';
import { timeForm } from '../../../query/time-form.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import type { PlannedFormat } from './plan-builder.ts';
import { isUtc, isZone } from './is-zone.ts';
import { isTemporal } from './plan-options.ts';

/** What values are held to, with the way in which text writes them. */
export interface HeldType {
  readonly type?: LogicalType;
  readonly form?: string;
  readonly zone?: string;
  /** Why values are not held to a type that is stated. */
  readonly why?: string;
}

/** What values of a property, an item, a key are held to. */
export function heldType(node: ContractNode, format: PlannedFormat): HeldType {
  const type = LOGICAL_TYPES.find((known) => known === node.text('logicalType'));
  if (type === undefined) return {};
  if (isStructured(type)) return { type };
  if (!isTemporal(type)) return { type };
  const options = node.get('logicalTypeOptions');
  const stated = options.text('format');
  const stored = format === 'parquet' || format === 'duckdb';
  const zone = type === 'timestamp' ? otherZone(options.text('defaultTimezone')) : undefined;
  if (zone !== undefined && !isZone(zone)) return { why: `there is no time zone \`${boundedText(zone, 60)}\`` };
  if (!stored && type === 'time' && options.flag('timezone')) return { why: 'times of day with a zone are not read' };
  const inZone = zone === undefined ? {} : { zone };
  if (stored || stated === undefined) return { type, ...inZone };
  const known = timeForm(stated);
  if (!known) return { why: `values written as \`${boundedText(stated, 100)}\` are not read` };
  // The general form of a date is read faster.
  return type === 'date' && stated === 'yyyy-MM-dd' ? { type } : { type, form: stated, ...inZone };
}

function otherZone(zone: string | undefined): string | undefined {
  return zone === undefined || isUtc(zone) ? undefined : zone;
}

/** What values of a type are, in words for messages. */
export function typeWords(
  type: LogicalType,
  form: string | undefined,
  words: Readonly<Record<string, string>>,
  format: PlannedFormat,
): string {
  if (isStructured(type))
    return format === 'csv'
      ? STRUCTURE_IN_CSV[type]
      : type === 'array' || type === 'object'
        ? `an ${type}`
        : `a ${type}`;
  return form === undefined ? (words[type] ?? type) : `a ${type} written as \`${boundedText(form, 100)}\``;
}

/** Structure in a cell of text, in words. */
const STRUCTURE_IN_CSV = {
  array: 'an array in JSON, as `["a", "b"]`',
  object: 'an object in JSON, as `{"a": 1}`',
  map: 'a map in JSON, as `{"a": 1}`',
  vector: 'a vector in JSON, as `[0.6, 0.8]`',
} as const;
