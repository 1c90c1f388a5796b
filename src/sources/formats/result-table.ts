import type { Problem } from '../../model/problem.ts';
import type { ResultOrigin } from './result-origin.ts';

/** Observations of a file, one a row, whatever the format: what a cell means is for the reader to say. */
export interface ResultTable {
  /** What is wrong with the file as a whole. With any of these there are no rows. */
  readonly problems: readonly Problem[];
  /** Names that columns may be asked for by, as far as they are known beforehand. */
  readonly names: readonly string[];
  /** The column with the ids of units, in formats that have one of their own; used where the one asked for is not there. */
  readonly unit?: string;
  readonly origin?: ResultOrigin;
  /**
   * Goes over the rows and gives of each the cells that are asked for. A cell is a text, a number, true, false, null (empty), or
   * undefined where the row has no such cell; anything else is no value.
   */
  readonly rows: (columns: readonly string[]) => Iterable<ResultRow>;
}

/** One row. */
export interface ResultRow {
  /** Where it starts, counted from 1. */
  readonly line: number;
  /** At the places of the columns that were asked for. */
  readonly cells: readonly unknown[];
  /** What is wrong with this row alone; its cells are not to be used. */
  readonly problem?: string;
}

/** A table that cannot be read. */
export function unreadableTable(...problems: readonly Problem[]): ResultTable {
  return { problems, names: [], rows: () => [] };
}
