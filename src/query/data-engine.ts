import type { ColumnsRequest, FetchedColumns } from './fetched-columns.ts';
import type { ScanLimits } from './scan-limits.ts';
import type { QuestionResult, TableQuestion } from './table-question.ts';
import type { TableRequest } from './table-request.ts';
import type { ConditionResult, TableResult } from './table-result.ts';

/** Questions about data files, behind which DuckDB stands. Never runs the checkout's own code. */
export interface DataEngine {
  /**
   * Starts ahead what the first question will need, while the caller is at something else. Costs a process where nothing is asked in
   * the end; installs nothing, and never fails.
   */
  readonly prepare?: () => Promise<void>;
  /**
   * Answers one request in a child process of its own, bounded in time and memory. A failure in place of the result means that
   * nothing could be looked at; a table that could not be read has its own failure among the results.
   */
  readonly scan: (request: ScanRequest, signal: AbortSignal) => Promise<ScanResult | EngineFailure>;
  /** Fetches whole columns of a Parquet file, in a child process likewise. Absent in engines that only count. */
  readonly fetchColumns?: (request: ColumnsRequest, signal: AbortSignal) => Promise<FetchedColumns | EngineFailure>;
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

/** The answers, one for each table of the request, in its order. */
export interface ScanResult {
  readonly tables: readonly (TableResult | EngineFailure)[];
  /** For each reference of the request. */
  readonly references?: readonly (ConditionResult | EngineFailure)[];
  /** For each question of the request. */
  readonly answers?: readonly (QuestionResult | EngineFailure)[];
}
