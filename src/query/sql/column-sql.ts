import type { ColumnRequest } from '../table-request.ts';
import { isStructured } from '../lexical-form.ts';
import type { CellForm, CellKind } from './cell-source.ts';
import { typedJson, typedStored } from './typed-value.ts';

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
export function textOf({ cells, dialect }: CellForm, column: number): string {
  return cells === 'stored' ? `CAST(${part.stored(column)} AS ${dialect.types.string})` : part.text(column);
}

/** How the cells of one column reach the engine: where cells are text, structure is JSON text in a cell. */
export function cellsOf(cells: CellKind, { type, within }: ColumnRequest): CellKind {
  return cells === 'text' && (within !== undefined || (type !== undefined && isStructured(type))) ? 'json' : cells;
}

/** SQL for what the engine makes of a column's text, where that is of use to decide its value. */
export function castSql({ cells, dialect }: CellForm, request: ColumnRequest, column: number): string | undefined {
  const { type } = request;
  if (cellsOf(cells, request) !== 'text' || type === undefined || isStructured(type)) return undefined;
  return dialect.firstCast(type, part.text(column), request);
}

/**
 * SQL for a column's value, from the names of its parts.
 *
 * @param stored what it is stored as, for stored cells; undefined where the file does not have it
 * @param cast where its `castSql` is found
 */
export function valueSql(
  form: CellForm,
  request: ColumnRequest,
  column: number,
  stored?: string,
  cast = part.cast(column),
): string {
  const { dialect } = form;
  const { type } = request;
  const cells = cellsOf(form.cells, request);
  const text = part.text(column);
  if (cells === 'stored') {
    if (type === undefined) return textOf(form, column);
    return typedStored(dialect, type, stored ?? 'absent', part.stored(column), request);
  }
  if (type === undefined) return text;
  if (cells === 'json') return typedJson(dialect, type, { text, kind: part.kind(column) }, request);
  // Cells of structured types are JSON.
  return isStructured(type) ? text : dialect.typedText(type, text, request, cast);
}

/**
 * SQL for what must be equal for two values of a column to be the same value: where the compared type holds fewer digits than
 * the text, the text decides.
 */
export function identitySql({ cells, dialect }: CellForm, request: ColumnRequest, column: number): readonly string[] {
  const { type } = request;
  const value = part.value(column);
  if (cells === 'stored') return type === undefined ? [value] : [part.stored(column)];
  const text = part.text(column);
  const longer = (than: number): string => `${dialect.bytes(text)} > ${than}`;
  if (type === 'number') return [value, `CASE WHEN ${longer(15)} THEN ${text} END`];
  if (type === 'timestamp' || type === 'time') {
    const plain = type === 'timestamp' ? 26 : 15;
    const beyond = `nullif(rtrim(${dialect.captured(text, '[.][0-9]{6}([0-9]{1,3})')}, '0'), '')`;
    return [value, `CASE WHEN ${longer(plain)} THEN ${beyond} END`];
  }
  return [value];
}
