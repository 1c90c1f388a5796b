import type { Condition, Scalar, ValueCondition } from '../condition.ts';
import type { LogicalType } from '../logical-type.ts';
import type { ColumnRequest } from '../table-request.ts';
import { isStructured, isValueOf, type ScalarType } from '../lexical-form.ts';
import { enginePattern } from '../pattern-form.ts';
import { type CellKind, comparedType, part, presence, textOf } from './column-sql.ts';
import { textList, textLiteral } from './sql-literal.ts';
import { SQL_TYPES, typedJson, typedText, type ValueForm } from './typed-value.ts';

/** What a value is asked by: SQL of its parts. */
interface Operand {
  /** In the type in which it is compared; NULL where it is not of that type. */
  readonly value: string;
  /** As it is written. */
  readonly text: string;
  /** Not NULL where there is a value. */
  readonly presence: string;
  readonly type: LogicalType | undefined;
  /** Zone in which bounds without an offset are meant. */
  readonly zone: string | undefined;
  /** Whether the file stores it with a zone, where that can be told without looking at the text. */
  readonly withZone?: boolean;
  /** How many values it is inside of. */
  readonly depth: number;
}

/** What is known of conditions besides the request. */
export interface ConditionContext {
  readonly cells: CellKind;
  readonly columns: readonly ColumnRequest[];
  /** Tables of texts that a pattern is not found in, by column and pattern, where the engine cannot run it. */
  readonly mismatches: ReadonlyMap<string, string>;
  /** What the files store each column as. */
  readonly stored: readonly (string | undefined)[];
}

/** Name of a pattern on a column among the mismatches. */
export function mismatchKey(column: number, pattern: string): string {
  return `${column} ${pattern}`;
}

const COMPARISONS = { 'at-least': '<', 'more-than': '<=', 'at-most': '>', 'less-than': '>=' } as const;

/** SQL that is true in the rows in which a condition fails, and false or NULL in all others. */
export function failsSql(condition: Condition, context: ConditionContext): string {
  const { cells, columns, mismatches } = context;
  const { column } = condition;
  const request = columns[column];
  if (!request) throw new RangeError('a condition about no column');
  if (condition.is === 'present-in') {
    return `${presence(cells, condition.other)} IS NOT NULL AND ${presence(cells, column)} IS NULL`;
  }
  if (condition.is === 'compared')
    return `NOT (${part.value(column)} ${condition.operator} ${part.value(condition.other)})`;
  if (condition.is === 'matches') {
    const table = mismatches.get(mismatchKey(column, condition.pattern));
    if (table !== undefined) return `${part.value(column)} IN (SELECT v FROM ${table})`;
  }
  const stored = context.stored[column];
  return valueFails(condition, {
    value: part.value(column),
    text: textOf(cells, column),
    presence: presence(cells, column),
    type: comparedType(cells, request),
    zone: request.zone,
    ...(cells === 'stored' ? { withZone: stored?.endsWith('WITH TIME ZONE') ?? false } : {}),
    depth: 0,
  });
}

function valueFails(condition: ValueCondition, operand: Operand): string {
  const { value, text, presence: there, type, zone } = operand;
  switch (condition.is) {
    case 'present':
      return `${there} IS NULL`;
    case 'typed':
      return `${there} IS NOT NULL AND ${value} IS NULL`;
    case 'at-least':
    case 'more-than':
    case 'at-most':
    case 'less-than':
      return compare(operand, COMPARISONS[condition.is], condition.value);
    case 'within':
      return `${compare(operand, '<', condition.least)} OR ${compare(operand, '>', condition.most)}`;
    case 'length-at-least':
      return `length(${value}) < ${whole(condition.value)}`;
    case 'length-at-most':
      return `length(${value}) > ${whole(condition.value)}`;
    case 'multiple-of':
      return notMultiple(value, text, condition.value, type);
    case 'one-of': {
      const values = literals(condition.values, type, zone);
      return values.length === 0 ? `${value} IS NOT NULL` : `${value} NOT IN (${values.join(', ')})`;
    }
    case 'none-of':
      return someOf(condition.values, operand);
    case 'matches': {
      const pattern = enginePattern(condition.pattern);
      if (pattern === undefined) throw new TypeError('a pattern that the engine cannot run');
      return `NOT regexp_matches(${value}, ${textLiteral(pattern)})`;
    }
    case 'with-offset':
    case 'without-offset':
      return offsetFails(condition.is === 'with-offset', operand);
    case 'count-at-least':
      return `${countSql(operand)} < ${whole(condition.value)}`;
    case 'count-at-most':
      return `${countSql(operand)} > ${whole(condition.value)}`;
    case 'count-is':
      return `${countSql(operand)} <> ${whole(condition.value)}`;
    case 'unique-items':
      return `len(list_distinct(${partsSql('item', value)})) < len(${partsSql('item', value)})`;
    case 'has-keys':
      return `NOT list_has_all(json_keys(${value}), ${textList(condition.keys)})`;
    case 'unit-length':
      return `abs(sqrt(list_sum(list_transform(${partsSql('item', value)}, lambda e: coalesce(TRY_CAST(e ->> '$' AS DOUBLE), 0) ** 2))) - 1) > 0.001`;
    default:
      return eachFails(condition, operand);
  }
}

/** SQL of the parts of a structured value, as a list. */
function partsSql(of: 'item' | 'key' | 'value', value: string): string {
  if (of === 'key') return `json_keys(${value})`;
  return `json_extract(CAST(${value} AS JSON), '${of === 'item' ? '$[*]' : '$.*'}')`;
}

function countSql({ value, type }: Operand): string {
  return type === 'object' || type === 'map' ? `len(json_keys(${value}))` : `json_array_length(${value})`;
}

function eachFails(condition: Extract<ValueCondition, { is: 'each' }>, { value, depth }: Operand): string {
  const name = `e${depth}`;
  const inside = condition.at?.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('') ?? '';
  const entry = inside === '' ? name : `(${name} -> ${textLiteral(inside)})`;
  const isKey = condition.of === 'key';
  const text = isKey ? name : `(${entry} ->> '$')`;
  const kind = `json_type(${entry})`;
  const form: ValueForm = condition;
  const { type } = condition;
  const typed =
    type === undefined
      ? text
      : isKey
        ? typedText(isStructured(type) ? 'string' : type, text, form)
        : typedJson(type, text, kind, form);
  const operand: Operand = { value: typed, text, presence: text, type, zone: condition.zone, depth: depth + 1 };
  // A field of a part is asked for only where there is such a part.
  const where = condition.holds.is === 'present' && inside !== '' ? `json_type(${name}) = 'OBJECT' AND ` : '';
  return `len(list_filter(${partsSql(condition.of, value)}, lambda ${name}: ${where}(${valueFails(condition.holds, operand)}) IS TRUE)) > 0`;
}

function offsetFails(wanted: boolean, { value, text, withZone }: Operand): string {
  if (withZone !== undefined) return withZone === wanted ? 'false' : `${value} IS NOT NULL`;
  const found = `regexp_matches(${text}, '(Z|[+-][0-9]{2}(:?[0-9]{2})?)$') AND NOT regexp_matches(${text}, '^[0-9-]*$')`;
  return `${value} IS NOT NULL AND ${wanted ? `NOT (${found})` : `(${found})`}`;
}

function compare({ value, type, zone }: Operand, operator: string, bound: string): string {
  if (type === undefined || isStructured(type)) throw new TypeError('only values of a scalar type are compared');
  // A bound with a fraction is compared as a number, whatever the values are.
  if (type === 'integer' && !isValueOf('integer', bound))
    return `CAST(${value} AS DOUBLE) ${operator} CAST(${textLiteral(bound)} AS DOUBLE)`;
  return `${value} ${operator} ${scalarLiteral(bound, type, zone)}`;
}

function scalarLiteral(text: string, type: ScalarType, zone: string | undefined): string {
  if (type === 'timestamp' && zone !== undefined && !/(Z|[+-]\d\d(:?\d\d)?)$/.test(text.slice(10)))
    return `CAST(timezone(${textLiteral(zone)}, CAST(${textLiteral(text)} AS TIMESTAMP)) AS TIMESTAMP)`;
  return type === 'timestamp'
    ? `CAST(CAST(${textLiteral(text)} AS TIMESTAMPTZ) AS TIMESTAMP)`
    : `CAST(${textLiteral(text)} AS ${SQL_TYPES[type]})`;
}

/** Exactly, in decimals as they are written, where 38 digits with 18 of them after the point hold both; else in binary fractions. */
function notMultiple(value: string, text: string, divisor: string, type: LogicalType | undefined): string {
  if (type === 'integer' && isValueOf('integer', divisor))
    return `${value} % CAST(${textLiteral(divisor)} AS HUGEINT) <> 0`;
  const exact = `TRY_CAST(${text} AS DECIMAL(38, 18)) % TRY_CAST(${textLiteral(divisor)} AS DECIMAL(38, 18))`;
  return `${value} IS NOT NULL AND coalesce(${exact} <> 0, fmod(CAST(${value} AS DOUBLE), CAST(${textLiteral(divisor)} AS DOUBLE)) <> 0)`;
}

function someOf(values: readonly Scalar[], { value, text, presence: there, type, zone }: Operand): string {
  const texts = values.filter((entry) => entry !== null).map((entry) => textLiteral(String(entry)));
  const typed = type === undefined || type === 'string' ? [] : literals(values, type, zone);
  const ways = [
    ...(texts.length > 0 ? [`${text} IN (${texts.join(', ')})`] : []),
    ...(typed.length > 0 ? [`${value} IN (${typed.join(', ')})`] : []),
    ...(values.includes(null) ? [`${there} IS NULL`] : []),
  ];
  return ways.length === 0 ? 'false' : ways.join(' OR ');
}

/** Those of the values that a column of this type can have at all. */
function literals(
  values: readonly Scalar[],
  type: LogicalType | undefined,
  zone: string | undefined,
): readonly string[] {
  return values.flatMap((value) => {
    if (value === null) return [];
    const text = String(value);
    if (type === undefined || isStructured(type) || type === 'string') return [textLiteral(text)];
    return isValueOf(type, text) ? [scalarLiteral(text, type, zone)] : [];
  });
}

function whole(value: number): string {
  return BigInt(Math.trunc(value)).toString();
}
