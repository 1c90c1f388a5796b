import type { TableRequest } from '../data-engine.ts';

/** A part of a request, with the places of its entries in the whole. */
export interface RequestPart {
  readonly request: TableRequest;
  readonly columns: readonly number[];
  readonly conditions: readonly number[];
  readonly keys: readonly number[];
}

/** Columns of one scan: beyond it the engine's time to plan a query and its memory grow out of proportion. */
const MOST_COLUMNS = 100;

/** The parts in which a request is answered, a scan each; nearly always that is the request itself. */
export function splitRequest(request: TableRequest): readonly RequestPart[] {
  const all = request.columns.map((_, index) => index);
  const groups: (readonly number[])[] = [];
  for (let from = 0; from < all.length || from === 0; from += MOST_COLUMNS)
    groups.push(all.slice(from, from + MOST_COLUMNS));
  const parts = groups.map((columns) => part(request, columns, true));
  const held = new Set(parts.flatMap(({ keys }) => keys));
  // A key over columns of several parts is a part of its own.
  const across = request.keys.flatMap((key, index) =>
    held.has(index) ? [] : [part(request, [...new Set(key)], false, index)],
  );
  return [...parts, ...across];
}

function part(
  request: TableRequest,
  columns: readonly number[],
  withConditions: boolean,
  onlyKey?: number,
): RequestPart {
  const place = new Map(columns.map((column, at) => [column, at]));
  const within = (column: number): boolean => place.has(column);
  const conditions = withConditions ? indexes(request.conditions, ({ column }) => within(column)) : [];
  const keys = indexes(request.keys, (key, index) => (onlyKey === undefined ? key.every(within) : index === onlyKey));
  return {
    columns,
    conditions,
    keys,
    request: {
      ...request,
      columns: columns.flatMap((column) => request.columns[column] ?? []),
      conditions: conditions.flatMap((index) => {
        const condition = request.conditions[index];
        return condition ? [{ ...condition, column: place.get(condition.column) ?? 0 }] : [];
      }),
      keys: keys.map((index) => (request.keys[index] ?? []).map((column) => place.get(column) ?? 0)),
    },
  };
}

function indexes<Entry>(list: readonly Entry[], wanted: (entry: Entry, index: number) => boolean): readonly number[] {
  return list.flatMap((entry, index) => (wanted(entry, index) ? [index] : []));
}
