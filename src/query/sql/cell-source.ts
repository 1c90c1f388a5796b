import type { TableRequest } from '../table-request.ts';
import type { SqlDialect } from './sql-dialect.ts';

/** How cells of a table reach the engine: as text, as JSON, or with the types they are stored with. */
export type CellKind = 'text' | 'json' | 'stored';

/** What SQL about cells is written by. */
export interface CellForm {
  readonly cells: CellKind;
  readonly dialect: SqlDialect;
}

/** The cells of a table, from all its files. */
export interface CellSource extends CellForm {
  /** Files of the same layout together: one scan each. */
  readonly groups: readonly CellGroup[];
  /** For each column of the request: what is known of it before the rows are read. */
  readonly columns: readonly CellColumn[];
  /** Columns that were not asked about. */
  readonly others: readonly string[];
  /** Names of the columns of the first file in its order, where the format has an order. */
  readonly order?: readonly string[];
}

/** Opens the columns of a table. */
export type OpenCells<Source extends CellSource = CellSource> = (
  table: Pick<TableRequest, 'format' | 'files' | 'columns'>,
  /** Names of all columns that are expected, asked about here or not. */
  declared: readonly string[],
  fresh: FreshNames,
) => Promise<Source>;

/** A column of the request in the files. */
export interface CellColumn {
  /** Names it goes by; with several, which of them is there shows only in the rows. */
  readonly names: readonly string[];
  /** Indexes of files that do not have it. */
  readonly missingIn: readonly number[];
}

/** Files that are read in the same way. */
export interface CellGroup {
  /** Indexes of files. */
  readonly files: readonly number[];
  /** What the file stores each column of the request as, for stored cells. */
  readonly stored: readonly (string | undefined)[];
  /** Names of columns in `rows` that are not null where a row has the first, second, … of a column's names, for what is in JSON. */
  readonly found: readonly (readonly string[])[];
  /**
   * SQL of a relation with the parts of each column (see `part`), as its cells are (`cellsOf`), and, for JSON, `bad`: true where a row is no object.
   * With `number` given, of that one file, and with `n`: the number of the row among those that the engine accepts, from 1.
   */
  readonly rows: (options: RowOptions) => string;
}

/** Gives a name that nothing else has. */
export type FreshNames = () => string;

/** How rows are wanted. */
export interface RowOptions {
  /** Only this file, with row numbers. */
  readonly number?: number;
  /** With the index of each row's file as `f`. */
  readonly withFile?: boolean;
  /** A name that nothing else has. A reader that rejects records notes them in a table of that name. */
  readonly rejects: string;
}
