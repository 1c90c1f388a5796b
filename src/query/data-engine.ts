/** Questions about data files, behind which DuckDB stands. Never runs the checkout's own code. */
export interface DataEngine {
  /**
   * Answers one request in a child process of its own, bounded in time and memory. A failure in place of the result means that
   * nothing could be looked at; a table that could not be read has its own failure among the results.
   */
  readonly scan: (request: ScanRequest, signal: AbortSignal) => Promise<ScanResult | EngineFailure>;
  /** Fetches whole columns of a Parquet file, in a child process likewise. Absent in engines that only count. */
  readonly fetchColumns?: (request: ColumnsRequest, signal: AbortSignal) => Promise<FetchedColumns | EngineFailure>;
}

/** Which columns of which Parquet file are fetched. */
export interface ColumnsRequest {
  readonly file: DataFile;
  /** Their names, compared exactly. */
  readonly columns: readonly string[];
  /** Those of them that hold names: spaces around them are taken off, and whole numbers among them come as numbers only where doubles hold them exactly. */
  readonly names: readonly string[];
  /** Cells beyond this are refused before any is read. */
  readonly mostCells: number;
  readonly limits: ScanLimits;
}

/** Columns as they were fetched, in the order of the rows. */
export interface FetchedColumns {
  readonly rows: number;
  /** Names of all columns of the file. */
  readonly names: readonly string[];
  /** For each column of the request; undefined where the file has none of that name. */
  readonly columns: readonly (FetchedColumn | undefined)[];
  /** For each column of the request that holds names: how many different ones there are, empty ones left out. */
  readonly distinct: readonly (number | undefined)[];
}

/** Numbers, as doubles, with NaN for null; `nulls` has a bit for each row that was null. Or texts, empty for null. */
export type FetchedColumn =
  { readonly numbers: Float64Array; readonly nulls: Uint8Array } | { readonly texts: readonly string[] };

/** Why there is no answer: no engine, out of time, out of memory, a file that cannot be read as what it is said to be, a cancelled run. */
export interface EngineFailure {
  readonly failure: 'no-engine' | 'time-limit' | 'memory-limit' | 'unreadable' | 'cancelled';
  /** One sentence, without values from the data and without paths of this machine. */
  readonly message: string;
  readonly remedy: string;
}

/** What is asked of the tables of one contract. Plain data. */
export interface ScanRequest {
  readonly tables: readonly TableRequest[];
  readonly limits: ScanLimits;
}

/** What the process that reads the data may use. */
export interface ScanLimits {
  /** Resident memory, in megabytes (10⁶ bytes). */
  readonly megabytes: number;
  readonly seconds: number;
}

/** One data set: the rows of all its files together. */
export interface TableRequest {
  readonly files: readonly DataFile[];
  readonly format: DataFormat;
  readonly columns: readonly ColumnRequest[];
  /** What every row is held to. */
  readonly conditions: readonly Condition[];
  /** Columns (indexes into `columns`) that together are unique. */
  readonly keys: readonly (readonly number[])[];
  /** How many failing rows are fetched for each condition and key. */
  readonly examples: number;
}

/** A file to be opened. */
export interface DataFile {
  /** Real absolute path. */
  readonly path: string;
  /** How messages call it, as a rule its path from the repository's root. */
  readonly name: string;
}

/**
 * How files are read. `csv`: RFC 4180 with a header, empty is null and `""` is empty text. `json`: an array of objects, or one
 * object a line, whichever the file starts with.
 */
export type DataFormat =
  { readonly kind: 'csv'; readonly delimiter: string } | { readonly kind: 'json' } | { readonly kind: 'parquet' };

/** A column as it is expected. */
export interface ColumnRequest {
  /** Names it may have in the data; the first that is there is taken. Compared exactly. */
  readonly names: readonly string[];
  /** What its values are; left out: anything. */
  readonly type?: LogicalType;
  /** Whether values may leave the process that reads them. */
  readonly shown: boolean;
}

/** The logical types of the Open Data Contract Standard. */
export const LOGICAL_TYPES = [
  'string',
  'date',
  'timestamp',
  'time',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'map',
  'vector',
] as const;

/** What values of a column are. */
export type LogicalType = (typeof LOGICAL_TYPES)[number];

/**
 * What the value of a column is held to in every row. `present`: it is not null. `typed`: a value is of the column's type.
 * The others look only at values that are there and of the type: a null or a value of another type neither holds nor fails.
 */
export type Condition =
  | { readonly column: number; readonly is: 'present' | 'typed' }
  /** `value` is written as the column's type is. */
  | { readonly column: number; readonly is: 'at-least' | 'more-than' | 'at-most' | 'less-than'; readonly value: string }
  /** From the one to the other, both included. */
  | { readonly column: number; readonly is: 'within'; readonly least: string; readonly most: string }
  /** In characters. */
  | { readonly column: number; readonly is: 'length-at-least' | 'length-at-most'; readonly value: number }
  /** A decimal number above zero. */
  | { readonly column: number; readonly is: 'multiple-of'; readonly value: string }
  /** `none-of` looks at nulls as well where null is among the values. */
  | { readonly column: number; readonly is: 'one-of' | 'none-of'; readonly values: readonly Scalar[] };

/** A value as a contract writes it. */
export type Scalar = string | number | boolean | null;

/** The answers, one for each table of the request, in its order. */
export interface ScanResult {
  readonly tables: readonly (TableResult | EngineFailure)[];
}

/** What was seen of one table. */
export interface TableResult {
  /** Rows that could be read, of all files. */
  readonly rows: number;
  readonly unreadable: UnreadableRows;
  /** For each column of the request. */
  readonly columns: readonly ColumnResult[];
  /** Names of columns in the data that were not asked about, in the order of the first file that has them. */
  readonly others: readonly string[];
  /** For each condition of the request. */
  readonly conditions: readonly ConditionResult[];
  /** For each key of the request. */
  readonly keys: readonly KeyResult[];
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
}

/** How a condition fared. */
export interface ConditionResult {
  readonly failing: number;
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
