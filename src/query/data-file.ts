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
