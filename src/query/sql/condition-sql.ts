import type { Condition, Scalar, ValueCondition } from '../condition.ts';
import type { LogicalType } from '../logical-type.ts';
import type { ColumnRequest } from '../table-request.ts';
import { isStructured, isValueOf, type ScalarType } from '../lexical-form.ts';
import type { CellForm } from './cell-source.ts';
import { part, presence, textOf } from './column-sql.ts';
import { notMultiple } from './multiple-sql.ts';
import type { SqlDialect } from './sql-dialect.ts';
import { typedJson } from './typed-value.ts';

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
  readonly dialect: SqlDialect;
}

/** What is known of conditions besides the request. */
export interface ConditionContext extends CellForm {
  readonly columns: readonly ColumnRequest[];
  /** Tables of values of a column that fail a condition with a pattern which the engine cannot run, by `mismatchKey`. */
  readonly mismatches: ReadonlyMap<string, string>;
  /** What the files store each column as. */
  readonly stored: readonly (string | undefined)[];
}

/** Name of a condition among the mismatches. */
export function mismatchKey(condition: Condition): string {
  return JSON.stringify(condition);
}

const COMPARISONS = { 'at-least': '<', 'more-than': '<=', 'at-most': '>', 'less-than': '>=' } as const;

/** SQL that is true in the rows in which a condition fails, and false or NULL in all others. */
export function failsSql(condition: Condition, context: ConditionContext): string {
  const { cells, columns, dialect, mismatches } = context;
  const { column } = condition;
  const request = columns[column];
  if (!request) throw new RangeError('a condition about no column');
  if (condition.is === 'present-in') {
    return `${presence(cells, condition.other)} IS NOT NULL AND ${presence(cells, column)} IS NULL`;
  }
  if (condition.is === 'compared')
    return `NOT (${part.value(column)} ${condition.operator} ${part.value(condition.other)})`;
  if (condition.is === 'matches' || condition.is === 'each') {
    const table = mismatches.get(mismatchKey(condition));
    if (table !== undefined) return `${part.value(column)} IN (SELECT v FROM ${table})`;
  }
  const stored = context.stored[column];
  return valueFails(condition, {
    value: part.value(column),
    text: textOf(context, column),
    presence: presence(cells, column),
    type: request.type,
    zone: request.zone,
    ...(cells === 'stored' ? { withZone: stored !== undefined && dialect.storesZone(stored) } : {}),
    depth: 0,
    dialect,
  });
}

function valueFails(condition: ValueCondition, operand: Operand): string {
  const { value, presence: there, dialect } = operand;
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
      return `char_length(${value}) < ${whole(condition.value)}`;
    case 'length-at-most':
      return `char_length(${value}) > ${whole(condition.value)}`;
    case 'multiple-of':
      return operand.type === 'integer' && isValueOf('integer', condition.value)
        ? `mod(${value}, CAST(${dialect.text(condition.value)} AS ${dialect.types.integer})) <> 0`
        : notMultiple(operand, condition.value);
    case 'one-of': {
      const values = literals(condition.values, operand);
      return values.length === 0 ? `${value} IS NOT NULL` : noneOf(value, values);
    }
    case 'none-of':
      return someOf(condition.values, operand);
    case 'matches': {
      const pattern = dialect.pattern(condition.pattern);
      if (pattern === undefined) throw new TypeError('a pattern that the engine cannot run');
      return `NOT ${dialect.matches(value, pattern)}`;
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
      return `${dialect.json.distinctItems(value)} < ${dialect.json.count(value, 'item')}`;
    case 'has-keys':
      return `NOT ${dialect.json.hasKeys(value, condition.keys)}`;
    case 'unit-length':
      return `abs(sqrt(${dialect.json.sumOfSquares(value)}) - 1) > 0.001`;
    default:
      return eachFails(condition, operand);
  }
}

function countSql({ value, type, dialect }: Operand): string {
  return dialect.json.count(value, type === 'object' || type === 'map' ? 'key' : 'item');
}

function eachFails(condition: EachCondition, { value, depth, dialect }: Operand): string {
  const { of, at: path = [], type, zone, holds } = condition;
  return dialect.json.some(value, of, depth, (name) => {
    const { text } = dialect.json.inside(name, of, path);
    const typed = typedPart(dialect, condition, name);
    const operand: Operand = { value: typed, text, presence: text, type, zone, depth: depth + 1, dialect };
    const fails = `(${valueFails(holds, operand)}) IS TRUE`;
    // A field of a part is asked for only where there is such a part.
    return holds.is === 'present' && path.length > 0
      ? `${dialect.json.isKind(dialect.json.inside(name, of, []).kind, 'object')} AND ${fails}`
      : fails;
  });
}

/** A condition on the parts of a value. */
export type EachCondition = Extract<ValueCondition, { is: 'each' }>;

/** SQL for what a condition on parts looks at in a part of this name, in its type; NULL where it is not of that type. */
export function typedPart(dialect: SqlDialect, { of, at = [], type, form, zone }: EachCondition, name: string): string {
  const entry = dialect.json.inside(name, of, at);
  if (type === undefined) return entry.text;
  const written = { ...(form === undefined ? {} : { form }), ...(zone === undefined ? {} : { zone }) };
  return of === 'key'
    ? dialect.typedText(isStructured(type) ? 'string' : type, entry.text, written)
    : typedJson(dialect, type, entry, written);
}

function offsetFails(wanted: boolean, { value, text, withZone, dialect }: Operand): string {
  if (withZone !== undefined) return withZone === wanted ? 'false' : `${value} IS NOT NULL`;
  const offset = dialect.matches(text, '(Z|[+-][0-9]{2}(:?[0-9]{2})?)$');
  const found = `${offset} AND NOT ${dialect.matches(text, '^[0-9-]*$')}`;
  return `${value} IS NOT NULL AND ${wanted ? `NOT (${found})` : `(${found})`}`;
}

function compare({ value, type, zone, dialect }: Operand, operator: string, bound: string): string {
  if (type === undefined || isStructured(type)) throw new TypeError('only values of a scalar type are compared');
  // A bound with a fraction is compared as a number, whatever the values are.
  if (type === 'integer' && !isValueOf('integer', bound)) {
    const { number } = dialect.types;
    return `CAST(${value} AS ${number}) ${operator} CAST(${dialect.text(bound)} AS ${number})`;
  }
  return `${value} ${operator} ${scalarLiteral(bound, type, zone, dialect)}`;
}

function scalarLiteral(text: string, type: ScalarType, zone: string | undefined, dialect: SqlDialect): string {
  const literal = (of: string): string => `CAST(${dialect.text(text)} AS ${of})`;
  const compared = dialect.types[type];
  if (type !== 'timestamp') return literal(compared);
  return zone !== undefined && !/(Z|[+-]\d\d(:?\d\d)?)$/.test(text.slice(10))
    ? dialect.inUtc(literal(compared), zone)
    : `CAST(${literal('TIMESTAMP WITH TIME ZONE')} AS ${compared})`;
}

/** More values than this take long to plan one by one. */
const MANY = 100;

/** An AND stops at the first that is met, which takes half the time of NOT IN. */
function noneOf(value: string, listed: readonly string[]): string {
  return listed.length > MANY
    ? `${value} NOT IN (${listed.join(', ')})`
    : listed.map((literal) => `${value} <> ${literal}`).join(' AND ');
}

/** Of more than a few values the engine makes a join of IN. */
function oneOf(value: string, listed: readonly string[]): string {
  return listed.length > MANY
    ? `${value} IN (${listed.join(', ')})`
    : listed.map((literal) => `${value} = ${literal}`).join(' OR ');
}

function someOf(values: readonly Scalar[], operand: Operand): string {
  const { value, text, presence: there, type, dialect } = operand;
  const texts = values.filter((entry) => entry !== null).map((entry) => dialect.text(String(entry)));
  const typed = type === undefined || type === 'string' ? [] : literals(values, operand);
  const ways = [
    ...(texts.length > 0 ? [oneOf(text, texts)] : []),
    ...(typed.length > 0 ? [oneOf(value, typed)] : []),
    ...(values.includes(null) ? [`${there} IS NULL`] : []),
  ];
  return ways.length === 0 ? 'false' : ways.join(' OR ');
}

/** Those of the values that a column of this type can have at all. */
function literals(values: readonly Scalar[], { type, zone, dialect }: Operand): readonly string[] {
  return values.flatMap((value) => {
    if (value === null) return [];
    const text = String(value);
    if (type === undefined || isStructured(type) || type === 'string') return [dialect.text(text)];
    return isValueOf(type, text) ? [scalarLiteral(text, type, zone, dialect)] : [];
  });
}

function whole(value: number): string {
  return BigInt(Math.trunc(value)).toString();
}
