import type { EngineFailure, ScanRequest } from '../data-engine.ts';
import type { ColumnsRequest } from '../fetched-columns.ts';
import type { QuestionResult } from '../table-question.ts';
import type { ConditionResult, TableResult } from '../table-result.ts';

/**
 * What the process that reads data is given, as one line of JSON on its standard input. The input stays open for as long as an
 * answer is wanted: when it closes, the process cleans up and ends. Its arguments are the path of a folder that it makes for what
 * does not fit into memory, which both sides remove, and the folder whose `node_modules` holds the engine.
 */
export interface WorkerRequest {
  readonly scan: ScanRequest;
  /** Indexes of the questions that are asked; left out: the tables and references are looked at, and no question is asked. */
  readonly asked?: readonly number[];
}

/**
 * The same for columns. They are in a file of that name in its folder once it answers: doubles (and bits, of numbers) of one column after
 * the other, then the texts. A pipe of a hundred megabytes takes five times as long. It ends, and the file with it, when its input closes.
 */
export interface ColumnsWorkerRequest {
  readonly fetch: ColumnsRequest;
}

/** What the file is called. */
export const COLUMNS_FILE = 'columns';

/** What it answers of columns, one line of JSON each: what there is, or why it stops. */
export type ColumnsWorkerAnswer = ColumnsHead | { readonly stopped: EngineFailure };

/** What there is of columns. */
export interface ColumnsHead {
  readonly rows: number;
  /** Names of all columns of the file. */
  readonly names: readonly string[];
  /** How each column of the request comes; null where there is none of that name. */
  readonly kinds: readonly ColumnForm[];
  /** Of columns that hold names: how many different ones, empty ones left out. */
  readonly distinct: readonly (number | null)[];
}

/**
 * How a column comes: doubles; or so many bytes of texts in UTF-8, joined by the unit separator (U+001F); or indexes of texts as
 * doubles.
 */
export type ColumnForm = 'numbers' | { readonly textBytes: number } | { readonly values: readonly string[] } | null;

/** What stands between texts that are sent together; in a text itself it becomes a space. */
export const TEXT_SEPARATOR = '\u001F';

/** What it answers, one line of JSON each: a result as soon as there is one, or why it stops. */
export type WorkerAnswer =
  | { readonly table: number; readonly result: TableResult | EngineFailure }
  | { readonly reference: number; readonly checked: ConditionResult | EngineFailure }
  | { readonly question: number; readonly answer: QuestionResult | EngineFailure }
  | { readonly stopped: EngineFailure };

/** Longest request and longest answer, in bytes. */
export const LONGEST_MESSAGE = 64_000_000;
