import type { LogicalType } from '../logical-type.ts';
import type { ColumnRequest } from '../table-request.ts';
import { isStructured } from '../lexical-form.ts';
import { firstCast, typedJson, typedStored, typedText } from './typed-value.ts';

/** How cells of a table reach the engine: as text, as JSON, or with the types the file stores. */
export type CellKind = 'text' | 'json' | 'stored';

/**
 * The names under which a column's parts are known in a query. In the relation of cells: `t` its text (JSON: without quotes),
 * `k` what JSON says it is, `r` the value as stored. Derived: `q` what the engine makes of the text by itself, `v` its value in the
 * type in which it is compared, NULL where it is not of that type.
 */
export const part = {
  text: (column: number): string => `t${column}`,
  kind: (column: number): string => `k${column}`,
  stored: (column: number): string => `r${column}`,
  cast: (column: number): string => `q${column}`,
  value: (column: number): string => `v${column}`,
} as const;

/** Name of the part that is not null where there is a value, of the type or not. */
export function presence(cells: CellKind, column: number): string {
  return cells === 'stored' ? part.stored(column) : part.text(column);
}

/** SQL for the text by which a value is shown or compared with a list of texts. */
export function textOf(cells: CellKind, column: number): string {
  return cells === 'stored' ? `CAST(${part.stored(column)} AS VARCHAR)` : part.text(column);
}

/**
 * Whether values are compared by something else than their text. Structure in a text cell cannot be told from text: such a
 * column is read as untyped.
 */
export function comparedType(cells: CellKind, { type }: ColumnRequest): LogicalType | undefined {
  return type === undefined || (cells === 'text' && isStructured(type)) ? undefined : type;
}

/** SQL for what the engine makes of a column's text, where that is of use to decide its value. */
export function castSql(cells: CellKind, request: ColumnRequest, column: number): string | undefined {
  const type = comparedType(cells, request);
  if (cells !== 'text' || type === undefined || isStructured(type)) return undefined;
  return firstCast(type, part.text(column), request);
}

/**
 * SQL for a column's value, from the names of its parts.
 *
 * @param stored what the file stores it as, for stored cells; undefined where the file does not have it
 * @param cast where its `castSql` is found
 */
export function valueSql(
  cells: CellKind,
  request: ColumnRequest,
  column: number,
  stored?: string,
  cast = part.cast(column),
): string {
  const type = comparedType(cells, request);
  if (cells === 'stored') {
    if (type === undefined) return textOf(cells, column);
    return typedStored(type, stored ?? 'absent', part.stored(column), request);
  }
  if (type === undefined) return part.text(column);
  if (cells === 'json') return typedJson(type, part.text(column), part.kind(column), request);
  // Only structured types are no scalar types, and those are untyped here.
  return isStructured(type) ? part.text(column) : typedText(type, part.text(column), request, cast);
}

/**
 * SQL for what must be equal for two values of a column to be the same value: where the compared type holds fewer digits than
 * the text, the text decides.
 */
export function identitySql(cells: CellKind, request: ColumnRequest, column: number): readonly string[] {
  const type = comparedType(cells, request);
  const value = part.value(column);
  if (cells === 'stored') return type === undefined ? [value] : [part.stored(column)];
  const text = part.text(column);
  if (type === 'number') return [value, `CASE WHEN strlen(${text}) > 15 THEN ${text} END`];
  if (type === 'timestamp' || type === 'time') {
    const plain = type === 'timestamp' ? 26 : 15;
    const beyond = `nullif(rtrim(regexp_extract(${text}, '[.][0-9]{6}([0-9]{1,3})', 1), '0'), '')`;
    return [value, `CASE WHEN strlen(${text}) > ${plain} THEN ${beyond} END`];
  }
  return [value];
}
