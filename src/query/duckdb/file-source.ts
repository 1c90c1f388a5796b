import type { CellGroup, CellSource } from '../sql/cell-source.ts';
import type { RecordDialect } from './locate-rows.ts';
import { textList } from './sql-literal.ts';

/** Longest row that is read, in bytes. */
export const LONGEST_ROW = 16_000_000;

/** How many rejected records are noted for each group of files: their text is held in memory. */
export const MOST_REJECTS = 1000;

/** The cells of files. */
export interface FileSource extends CellSource {
  readonly groups: readonly FileGroup[];
}

/** Files of the same layout. The engine passes over good rows as well where it is given no name for the table of rejected ones. */
export interface FileGroup extends CellGroup {
  /** How records follow one another, for text files: their reader may reject some, and they have lines. */
  readonly records?: RecordDialect;
}

/** SQL of the index of a row's file, from the paths that were read and their indexes. */
export function fileIndexSql(paths: readonly string[], indexes: readonly number[]): string {
  return `list_extract([${indexes.join(', ')}], list_position(${textList(paths)}, filename))`;
}
