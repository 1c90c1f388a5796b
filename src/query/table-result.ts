import type { DataProfile } from './data-profile.ts';

/** What was seen of one table. */
export interface TableResult {
  /** Rows that could be read, of all files. */
  readonly rows: number;
  /** Rows of each file, where there are several. */
  readonly fileRows?: readonly number[];
  readonly unreadable: UnreadableRows;
  /** For each column of the request. */
  readonly columns: readonly ColumnResult[];
  /** Names of columns in the data that were not asked about, in the order of the first file that has them. */
  readonly others: readonly string[];
  /** For each condition of the request. */
  readonly conditions: readonly ConditionResult[];
  /** For each key of the request. */
  readonly keys: readonly KeyResult[];
  /** For each measure of the request: seconds, or null where there is nothing to measure. */
  readonly measures?: readonly (number | null)[];
  /** Names of the columns of the first file, in its order, where the format has an order. */
  readonly order?: readonly string[];
  readonly profile?: DataProfile;
}

/** A column as it was found. */
export interface ColumnResult {
  /** The name it has in the data; undefined where no file has it. */
  readonly name?: string;
  /** Files (indexes) that do not have it. */
  readonly missingIn: readonly number[];
  /** Types the files store it as, where the format has types. */
  readonly stored: readonly string[];
  /** Rows with a value. */
  readonly values: number;
  /** Rows with a value of the column's type. */
  readonly typed: number;
}

/** Rows that are not rows: cells missing or left over, an open quote, no JSON object. They count nowhere else. */
export interface UnreadableRows {
  readonly count: number;
  /** Whether there may be more: counting ends somewhere. */
  readonly more: boolean;
  readonly examples: readonly UnreadableRow[];
}

/** One of them. */
export interface UnreadableRow extends RowPlace {
  /** What is wrong with it, as `it has 2 cells, the header has 3`. */
  readonly why: string;
}

/** Where a row is. */
export interface RowPlace {
  /** Index into the files of the request. */
  readonly file: number;
  /** Row 1 is the first row of data. Left out where rows cannot be counted. */
  readonly row?: number;
  /** Physical line of a text file on which the row starts, from 1; left out where the file is too large to count lines. */
  readonly line?: number;
}

/** A row that fails, with the value unless the column's values may not be shown. Long values are cut. */
export interface FailingRow extends RowPlace {
  readonly value?: string;
  /** For each column of the request's `identity`: its value; null where it has none, or must not be shown. */
  readonly identity?: readonly (string | null)[];
}

/** How a condition fared. */
export interface ConditionResult {
  readonly failing: number;
  /** Rows that were asked; left out where that follows from the column. */
  readonly of?: number;
  /** Failing rows of each file, where there are several. */
  readonly inFiles?: readonly number[];
  /** Why it could not be decided; nothing was counted then. */
  readonly stopped?: string;
  /** The first failing rows. */
  readonly examples: readonly FailingRow[];
}

/** How a key fared. Rows in which a column of the key has no value are left out. */
export interface KeyResult {
  readonly rows: number;
  readonly distinct: number;
  /** Rows of a few values that appear more than once, those of the same value together. */
  readonly examples: readonly FailingRow[];
}
