import type { TableRequest } from '../table-request.ts';
import type { RowPlace, UnreadableRow } from '../table-result.ts';
import type { CellSource, OpenCells } from './cell-source.ts';
import type { FoundRow } from './failing-rows.ts';
import type { RunSql } from './run-sql.ts';

/** An engine that answers what is asked of tables. */
export interface SqlEngine<Source extends CellSource = CellSource> {
  readonly run: RunSql;
  readonly open: OpenCells<Source>;
  /**
   * Says where rows are that will be named, and which could not be read, once a table has been scanned.
   *
   * @param rejects for each group of the source, the name under which rejected records were noted; none where that is not asked
   */
  readonly place: (
    { files }: Pick<TableRequest, 'files'>,
    source: Source,
    found: readonly FoundRow[],
    rejects: readonly string[],
  ) => Promise<PlacedRows>;
}

/** Where rows are. */
export interface PlacedRows {
  readonly at: (row: FoundRow) => RowPlace;
  /** Records that are not rows, all that were noted. */
  readonly rejected: readonly UnreadableRow[];
  /** Whether there may be more of them. */
  readonly more: boolean;
}
