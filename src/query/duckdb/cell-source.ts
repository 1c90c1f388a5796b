import type { CellKind } from './column-sql.ts';
import type { RecordDialect } from './locate-rows.ts';
import { textList } from './sql-literal.ts';

/** Longest row that is read, in bytes. */
export const LONGEST_ROW = 16_000_000;

/** The cells of a table, from all its files. */
export interface CellSource {
  readonly cells: CellKind;
  /** Files of the same layout together: one scan each. */
  readonly groups: readonly CellGroup[];
  /** For each column of the request: what is known of it before the rows are read. */
  readonly columns: readonly CellColumn[];
  /** Columns that were not asked about. */
  readonly others: readonly string[];
  /** Names of the columns of the first file in its order, where the format has an order. */
  readonly order?: readonly string[];
}

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
  /** How records follow one another, for text files: their reader may reject some, and they have lines. */
  readonly records?: RecordDialect;
  /** Names of columns in `rows` that are not null where the file has the first, second, … of a column's names, for JSON. */
  readonly found: readonly (readonly string[])[];
  /**
   * SQL of a relation with the parts of each column (see `part`) and, for JSON, `bad`: true where a row is no object.
   * With `number` given, of that one file, and with `n`: the number of the row among those that the engine accepts, from 1.
   */
  readonly rows: (options: RowOptions) => string;
}

/** Gives a name for a table of rejected records that no other has. */
export type RejectNames = () => string;

/** How rows are wanted. */
export interface RowOptions {
  /** Only this file, with row numbers. */
  readonly number?: number;
  /** With the index of each row's file as `f`. */
  readonly withFile?: boolean;
  /**
   * Name of a new table that notes the records which the reader of a text file rejects. Always given: where it notes nothing,
   * the engine passes over good rows as well.
   */
  readonly rejects: string;
}

/** How many rejected records are noted for each group of files: their text is held in memory. */
export const MOST_REJECTS = 1000;

/** SQL of the index of a row's file, from the paths that were read and their indexes. */
export function fileIndexSql(paths: readonly string[], indexes: readonly number[]): string {
  return `list_extract([${indexes.join(', ')}], list_position(${textList(paths)}, filename))`;
}
