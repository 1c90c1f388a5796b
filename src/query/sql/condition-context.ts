import type { TableRequest } from '../table-request.ts';
import type { CellSource } from './cell-source.ts';
import type { ConditionContext } from './condition-sql.ts';

/** What was found out about patterns that the engine cannot run, by `mismatchKey`. */
export interface Mismatches {
  /** Tables of the values of the column in which each is not found, or not in a part of them. */
  readonly tables: ReadonlyMap<string, string>;
  /** Why one could not be decided. */
  readonly stopped: ReadonlyMap<string, string>;
}

/** What conditions of a table are compiled with. */
export function conditionContext(request: TableRequest, source: CellSource, { tables }: Mismatches): ConditionContext {
  return {
    cells: source.cells,
    dialect: source.dialect,
    columns: request.columns,
    mismatches: tables,
    stored: request.columns.map((_, column) =>
      source.groups.map((group) => group.stored[column]).find((type) => type !== undefined),
    ),
  };
}
