import { type LineageIndex, neighbours } from './lineage-index.ts';

/** What columns are made from. */
export interface ColumnWalk {
  /** Datasets where the way of some column is lost: they are made, and nothing tells from which columns. */
  readonly lost: ReadonlySet<number>;
  /** By dataset where the walk ended: the columns whose values flow, and those that only decide (filter, join, group). */
  readonly ends: ReadonlyMap<number, { readonly flowing: ReadonlySet<string>; readonly deciding: ReadonlySet<string> }>;
}

/**
 * Walks columns back until they come to a dataset where the walk ends.
 *
 * @param starts columns by dataset; no columns stand for all of it
 */
export function walkColumns(
  index: LineageIndex,
  starts: readonly { readonly dataset: number; readonly fields: readonly string[] }[],
  end: (dataset: number) => boolean,
): ColumnWalk {
  const { columns } = index;
  const lost = new Set<number>();
  const ends = new Map<number, { flowing: Set<string>; deciding: Set<string> }>();
  /** By column: 0 not visited, 1 because it decides, 2 because its values flow. */
  const visited = new Uint8Array(columns.count);
  const waiting: number[] = [];
  const arrive = (dataset: number, field: string | undefined, flowing: boolean): void => {
    const place = ends.get(dataset) ?? { flowing: new Set<string>(), deciding: new Set<string>() };
    ends.set(dataset, place);
    if (field !== undefined) place[flowing ? 'flowing' : 'deciding'].add(field);
  };
  const visit = (column: number, flowing: boolean): void => {
    const rank = flowing ? 2 : 1;
    if ((visited[column] ?? 0) >= rank) return;
    visited[column] = rank;
    waiting.push(column);
  };
  for (const { dataset, fields } of starts) {
    if (end(dataset)) {
      arrive(dataset, undefined, true);
      for (const field of fields) arrive(dataset, field, true);
      continue;
    }
    if (columns.told[dataset] === 0) {
      lost.add(dataset);
      continue;
    }
    for (const field of fields.length > 0 ? fields : columns.fieldsOf(dataset)) {
      const column = columns.of(dataset, field);
      if (column === undefined) lost.add(dataset);
      else visit(column, true);
    }
  }
  for (let column = waiting.pop(); column !== undefined; column = waiting.pop()) {
    const dataset = columns.datasetAt(column);
    const field = columns.fieldAt(column);
    const flowing = visited[column] === 2;
    if (end(dataset)) {
      arrive(dataset, field, flowing);
      continue;
    }
    // The whole of something that is made, or columns that nobody tells of: from here on only datasets are known.
    if (field === undefined || columns.told[dataset] === 0) {
      lost.add(dataset);
      continue;
    }
    const follow = (edge: number): void => visit(columns.from[edge] ?? 0, flowing && columns.direct[edge] === 1);
    neighbours(columns.into, column).forEach(follow);
    const whole = columns.of(dataset, undefined);
    // What decides about all of a dataset decides about this column too.
    if (whole !== undefined) neighbours(columns.into, whole).forEach(follow);
  }
  for (const { flowing, deciding } of ends.values()) for (const field of flowing) deciding.delete(field);
  return { lost, ends };
}
