import type { DataFile } from './data-file.ts';
import type { ScanLimits } from './scan-limits.ts';

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
