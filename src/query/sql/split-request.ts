import type { Condition } from '../condition.ts';
import type { TableRequest } from '../table-request.ts';

/** A part of a request, with the places of its entries in the whole. */
export interface RequestPart {
  readonly request: TableRequest;
  readonly columns: readonly number[];
  readonly conditions: readonly number[];
  readonly keys: readonly number[];
  readonly measures: readonly number[];
}

/** Columns of one scan: beyond it the engine's time to plan a query and its memory grow out of proportion. */
const MOST_COLUMNS = 100;

/** The parts in which a request is answered, a scan each; nearly always that is the request itself. */
export function splitRequest(request: TableRequest): readonly RequestPart[] {
  const all = request.columns.map((_, index) => index);
  const groups: (readonly number[])[] = [];
  for (let from = 0; from < all.length || from === 0; from += MOST_COLUMNS)
    groups.push(all.slice(from, from + MOST_COLUMNS));
  const parts = groups.map((columns) => part(request, columns));
  const held = new Set(parts.flatMap(({ keys }) => keys));
  // A key or a condition over columns of several parts is a part of its own.
  const across = request.keys.flatMap((key, index) =>
    held.has(index) ? [] : [part(request, [...new Set(key)], [], [index])],
  );
  const heldConditions = new Set(parts.flatMap(({ conditions }) => conditions));
  const between = request.conditions.flatMap((condition, index) =>
    heldConditions.has(index) ? [] : [part(request, [...new Set(columnsOf(condition))], [index], [])],
  );
  return [...parts, ...across, ...between];
}

/** Columns that a condition looks at. */
function columnsOf(condition: Condition): readonly number[] {
  return condition.is === 'present-in' || condition.is === 'compared'
    ? [condition.column, condition.other]
    : [condition.column];
}

function part(
  request: TableRequest,
  columns: readonly number[],
  onlyConditions?: readonly number[],
  onlyKeys?: readonly number[],
): RequestPart {
  const place = new Map(columns.map((column, at) => [column, at]));
  const within = (column: number): boolean => place.has(column);
  const conditions = onlyConditions ?? indexes(request.conditions, (condition) => columnsOf(condition).every(within));
  const keys = onlyKeys ?? indexes(request.keys, (key) => key.every(within));
  const measures = onlyKeys ? [] : indexes(request.measures ?? [], ({ column }) => within(column));
  const at = (column: number): number => place.get(column) ?? 0;
  return {
    columns,
    conditions,
    keys,
    measures,
    request: {
      ...request,
      columns: columns.flatMap((column) => request.columns[column] ?? []),
      conditions: conditions.flatMap((index): readonly Condition[] => {
        const condition = request.conditions[index];
        if (!condition) return [];
        return condition.is === 'present-in' || condition.is === 'compared'
          ? [{ ...condition, column: at(condition.column), other: at(condition.other) }]
          : [{ ...condition, column: at(condition.column) }];
      }),
      keys: keys.map((index) => (request.keys[index] ?? []).map(at)),
      measures: measures.flatMap((index) => {
        const measure = request.measures?.[index];
        return measure ? [{ ...measure, column: at(measure.column) }] : [];
      }),
      identity: (request.identity ?? []).every(within) ? (request.identity ?? []).map(at) : [],
    },
  };
}

function indexes<Entry>(list: readonly Entry[], wanted: (entry: Entry, index: number) => boolean): readonly number[] {
  return list.flatMap((entry, index) => (wanted(entry, index) ? [index] : []));
}
