import type { Condition } from './condition.ts';
import type { DataFile, DataFormat } from './data-file.ts';
import type { ProfileWish } from './data-profile.ts';
import type { LogicalType } from './logical-type.ts';

/** One data set: the rows of all its files together. */
export interface TableRequest {
  readonly files: readonly DataFile[];
  readonly format: DataFormat;
  readonly columns: readonly ColumnRequest[];
  /** What every row is held to. */
  readonly conditions: readonly Condition[];
  /** Columns (indexes into `columns`) that together are unique. */
  readonly keys: readonly (readonly number[])[];
  /** What else is computed of columns with dates or moments. */
  readonly measures?: readonly Measure[];
  /** Columns (indexes) whose values are shown with a failing row, to find it by. */
  readonly identity?: readonly number[];
  /** Names by which questions in SQL know the table. Its declared columns have their types there, all others are text. */
  readonly sqlNames?: readonly string[];
  /**
   * Questions see only rows whose value in a column is found in columns of other tables, compared as text; where one of them has no such
   * column, all rows. What is counted of the table itself is of all rows.
   */
  readonly only?: {
    readonly column: string;
    /** Indexes of tables that are not restricted themselves, with their columns. */
    readonly among: readonly { readonly table: number; readonly column: string }[];
  };
  /** How many failing rows are fetched for each condition and key. */
  readonly examples: number;
  /** What is asked of data that nobody has described yet, besides all else. */
  readonly profile?: ProfileWish;
}

/** A column as it is expected. */
export interface ColumnRequest {
  /** Names it may have in the data; the first that is there is taken. Compared exactly. */
  readonly names: readonly string[];
  /** A field inside of that column: for each step the names it may have. */
  readonly within?: readonly (readonly string[])[];
  /** What its values are; left out: anything. */
  readonly type?: LogicalType;
  /** How text writes its dates or times, as a pattern of java.time.format.DateTimeFormatter; left out: the general form. */
  readonly form?: string;
  /** Zone (IANA name) in which moments without an offset are meant; left out: UTC. */
  readonly zone?: string;
  /** Whether values may leave the process that reads them. */
  readonly shown: boolean;
}

/** A number computed of a column: seconds since 1970, or seconds between one moment and the next. */
export interface Measure {
  readonly column: number;
  readonly is: 'oldest' | 'newest' | 'largest-gap';
}
