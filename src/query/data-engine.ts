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

/** Numbers, as doubles, with NaN for null; `nulls` has a bit for each row that was null. Or texts. */
export type FetchedColumn = { readonly numbers: Float64Array; readonly nulls: Uint8Array } | FetchedTexts;

/** Texts of a column, empty for null. A million of them are dear as texts of their own: what need not look at each has the other forms. */
export interface FetchedTexts {
  /** Row by row. Put together when first asked for. */
  readonly texts: readonly string[];
  /** All of them as one. Two columns with the same bytes hold the same texts in the same order. */
  readonly bytes?: Uint8Array;
  /** Of many rows with few different texts: those, and of each row the index among them. */
  readonly coded?: { readonly values: readonly string[]; readonly of: Float64Array };
}

/**
 * Why there is no answer: no engine, out of time, out of memory, a file that cannot be read as what it is said to be, a cancelled
 * run, a question that is not one.
 */
export interface EngineFailure {
  readonly failure: 'no-engine' | 'time-limit' | 'memory-limit' | 'unreadable' | 'cancelled' | 'refused';
  /** One sentence, without values from the data and without paths of this machine. */
  readonly message: string;
  readonly remedy: string;
}

/** What is asked of the tables of one contract. Plain data. */
export interface ScanRequest {
  readonly tables: readonly TableRequest[];
  /** Columns whose values must be among those of others. */
  readonly references?: readonly ReferenceRequest[];
  /**
   * What a contract asks in SQL, or about a table as a whole. It is answered in a process of its own: where that ends (out of memory,
   * out of time), the question it was at is answered with why, and the others are asked in another process.
   */
  readonly questions?: readonly TableQuestion[];
  readonly limits: ScanLimits;
}

/** Columns of one table, together. */
export interface KeyColumns {
  /** Index of the table. */
  readonly table: number;
  /** Indexes of its columns. */
  readonly columns: readonly number[];
}

/** That every value of some columns, where each of them has one, is found in others. */
export interface ReferenceRequest {
  readonly from: KeyColumns;
  readonly to: KeyColumns;
}

/** A question of its own. `column` and `by` are names as the contract has them. */
export type TableQuestion =
  /** One SELECT that gives one number or boolean. */
  | { readonly is: 'sql'; readonly sql: string }
  /** In how many rows a condition in SQL does not hold; rows in which it is NULL are not asked. */
  | { readonly is: 'condition'; readonly table: number; readonly sql: string }
  | { readonly is: 'aggregate'; readonly table: number; readonly column: string; readonly of: Aggregate }
  | { readonly is: 'distinct'; readonly table: number; readonly columns: readonly string[] }
  /** In how many rows a value goes back (or, strictly, stays) against the row before it, in the order of the files. */
  | {
      readonly is: 'ordered';
      readonly table: number;
      readonly column: string;
      readonly by: readonly string[];
      readonly descending: boolean;
      readonly strictly: boolean;
    };

/** What can be computed of a column of numbers. */
export const AGGREGATES = ['min', 'max', 'mean', 'median', 'sum', 'stddev'] as const;

/** One of them. */
export type Aggregate = (typeof AGGREGATES)[number];

/** The answer to a question: a value, or rows that were asked and that fail. A value is null where there was nothing to compute it of. */
export type QuestionResult =
  { readonly value: number | boolean | null } | { readonly of: number; readonly failing: number };

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
 * object a line, whichever the file starts with. Both may be compressed with gzip or zstd. `duckdb`: the first of `tables` that the
 * database has.
 */
export type DataFormat =
  | { readonly kind: 'csv'; readonly delimiter: string; readonly encoding?: TextEncodingName }
  | { readonly kind: 'json'; readonly encoding?: TextEncodingName }
  | { readonly kind: 'parquet' }
  | { readonly kind: 'duckdb'; readonly schema?: string; readonly tables: readonly string[] };

/** Encodings of text that are read; UTF-16 is also recognised. */
export type TextEncodingName = 'utf-8' | 'utf-16' | 'latin-1';

/** A number computed of a column: seconds since 1970, or seconds between one moment and the next. */
export interface Measure {
  readonly column: number;
  readonly is: 'oldest' | 'newest' | 'largest-gap';
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
export type Condition = { readonly column: number } & (
  | ValueCondition
  /** It has a value where another column (the object that it is a field of) has one. */
  | { readonly is: 'present-in'; readonly other: number }
  /** Against the value of another column of the same type in the same row. */
  | { readonly is: 'compared'; readonly operator: ComparisonOperator; readonly other: number }
);

/** How two values compare. */
export const COMPARISON_OPERATORS = ['<', '<=', '=', '<>', '>=', '>'] as const;

/** One of them. */
export type ComparisonOperator = (typeof COMPARISON_OPERATORS)[number];

/** What one value is held to, in a column or inside of one. */
export type ValueCondition =
  | { readonly is: 'present' | 'typed' }
  /** `value` is written as the general form of the type. */
  | { readonly is: 'at-least' | 'more-than' | 'at-most' | 'less-than'; readonly value: string }
  /** From the one to the other, both included. */
  | { readonly is: 'within'; readonly least: string; readonly most: string }
  /** In characters. */
  | { readonly is: 'length-at-least' | 'length-at-most'; readonly value: number }
  /** A decimal number above zero. */
  | { readonly is: 'multiple-of'; readonly value: string }
  /** `none-of` looks at nulls as well where null is among the values. */
  | { readonly is: 'one-of' | 'none-of'; readonly values: readonly Scalar[] }
  /** A regular expression of ECMA-262, found anywhere in the text. */
  | { readonly is: 'matches'; readonly pattern: string }
  /** Whether a moment is written with its offset. */
  | { readonly is: 'with-offset' | 'without-offset' }
  /** Items of an array or vector, entries of an object or map. */
  | { readonly is: 'count-at-least' | 'count-at-most' | 'count-is'; readonly value: number }
  | { readonly is: 'unique-items' }
  /** An object has these keys. */
  | { readonly is: 'has-keys'; readonly keys: readonly string[] }
  /** The Euclidean length of a vector is 1, give or take 0.001. */
  | { readonly is: 'unit-length' }
  /** Every part of the value, or every field `at` a path of every part, holds. */
  | {
      readonly is: 'each';
      readonly of: 'item' | 'key' | 'value';
      readonly at?: readonly string[];
      readonly type?: LogicalType;
      readonly form?: string;
      readonly zone?: string;
      readonly holds: ValueCondition;
    };

/** A value as a contract writes it. */
export type Scalar = string | number | boolean | null;

/** The answers, one for each table of the request, in its order. */
export interface ScanResult {
  readonly tables: readonly (TableResult | EngineFailure)[];
  /** For each reference of the request. */
  readonly references?: readonly (ConditionResult | EngineFailure)[];
  /** For each question of the request. */
  readonly answers?: readonly (QuestionResult | EngineFailure)[];
}

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
