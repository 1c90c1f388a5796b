import type { ColumnRequest, Condition, Scalar } from '../data-engine.ts';
import { isStructured, isValueOf } from '../lexical-form.ts';
import { type CellKind, comparedType, part, presence, textOf } from './column-sql.ts';
import { textLiteral } from './sql-literal.ts';
import { SQL_TYPES } from './typed-value.ts';

const COMPARISONS = { 'at-least': '<', 'more-than': '<=', 'at-most': '>', 'less-than': '>=' } as const;

/** SQL that is true in the rows in which a condition fails, and false or NULL in all others. */
export function failsSql(condition: Condition, request: ColumnRequest, cells: CellKind): string {
  const { column } = condition;
  const value = part.value(column);
  switch (condition.is) {
    case 'present':
      return `${presence(cells, column)} IS NULL`;
    case 'typed':
      return `${presence(cells, column)} IS NOT NULL AND ${value} IS NULL`;
    case 'at-least':
    case 'more-than':
    case 'at-most':
    case 'less-than':
      return compare(value, COMPARISONS[condition.is], condition.value, comparedType(cells, request));
    case 'within': {
      const type = comparedType(cells, request);
      return `${compare(value, '<', condition.least, type)} OR ${compare(value, '>', condition.most, type)}`;
    }
    case 'length-at-least':
      return `length(${value}) < ${whole(condition.value)}`;
    case 'length-at-most':
      return `length(${value}) > ${whole(condition.value)}`;
    case 'multiple-of':
      return notMultiple(value, textOf(cells, column), condition.value, comparedType(cells, request));
    case 'one-of': {
      const values = literals(condition.values, comparedType(cells, request));
      return values.length === 0 ? `${value} IS NOT NULL` : `${value} NOT IN (${values.join(', ')})`;
    }
    default:
      return someOf(condition.values, column, request, cells);
  }
}

function compare(value: string, operator: string, bound: string, type: ColumnRequest['type']): string {
  if (type === undefined || isStructured(type)) throw new TypeError('only values of a scalar type are compared');
  // A bound with a fraction is compared as a number, whatever the values are.
  if (type === 'integer' && !isValueOf('integer', bound))
    return `CAST(${value} AS DOUBLE) ${operator} CAST(${textLiteral(bound)} AS DOUBLE)`;
  if (type === 'timestamp') return `${value} ${operator} CAST(CAST(${textLiteral(bound)} AS TIMESTAMPTZ) AS TIMESTAMP)`;
  return `${value} ${operator} CAST(${textLiteral(bound)} AS ${SQL_TYPES[type]})`;
}

/** Exactly, in decimals as they are written, where 38 digits with 18 of them after the point hold both; else in binary fractions. */
function notMultiple(value: string, text: string, divisor: string, type: ColumnRequest['type']): string {
  if (type === 'integer' && isValueOf('integer', divisor))
    return `${value} % CAST(${textLiteral(divisor)} AS HUGEINT) <> 0`;
  const exact = `TRY_CAST(${text} AS DECIMAL(38, 18)) % TRY_CAST(${textLiteral(divisor)} AS DECIMAL(38, 18))`;
  return `${value} IS NOT NULL AND coalesce(${exact} <> 0, fmod(CAST(${value} AS DOUBLE), CAST(${textLiteral(divisor)} AS DOUBLE)) <> 0)`;
}

function someOf(values: readonly Scalar[], column: number, request: ColumnRequest, cells: CellKind): string {
  const texts = values.filter((value) => value !== null).map((value) => textLiteral(String(value)));
  const type = comparedType(cells, request);
  const typed = type === undefined || type === 'string' ? [] : literals(values, type);
  const ways = [
    ...(texts.length > 0 ? [`${textOf(cells, column)} IN (${texts.join(', ')})`] : []),
    ...(typed.length > 0 ? [`${part.value(column)} IN (${typed.join(', ')})`] : []),
    ...(values.includes(null) ? [`${presence(cells, column)} IS NULL`] : []),
  ];
  return ways.length === 0 ? 'false' : ways.join(' OR ');
}

/** Those of the values that a column of this type can have at all. */
function literals(values: readonly Scalar[], type: ColumnRequest['type']): readonly string[] {
  return values.flatMap((value) => {
    if (value === null) return [];
    const text = String(value);
    if (type === undefined || isStructured(type)) return [textLiteral(text)];
    if (type === 'string') return [textLiteral(text)];
    // Integers written as 1.0 are the same number in YAML.
    if (!isValueOf(type, text)) return [];
    return type === 'timestamp'
      ? [`CAST(CAST(${textLiteral(text)} AS TIMESTAMPTZ) AS TIMESTAMP)`]
      : [`CAST(${textLiteral(text)} AS ${SQL_TYPES[type]})`];
  });
}

function whole(value: number): string {
  return BigInt(Math.trunc(value)).toString();
}
