import type { ConditionResult, EngineFailure, QuestionResult, ScanRequest, TableResult } from '../data-engine.ts';

/**
 * What the process that reads data is given, as one line of JSON on its standard input. The input stays open for as long as an
 * answer is wanted: when it closes, the process cleans up and ends. Its one argument is the path of a folder that it makes for what
 * does not fit into memory; both sides remove it.
 */
export interface WorkerRequest {
  /** Folder whose `node_modules` holds the engine. */
  readonly engine: string;
  readonly scan: ScanRequest;
  /** Indexes of the questions that are asked; left out: the tables and references are looked at, and no question is asked. */
  readonly asked?: readonly number[];
}

/** What it answers, one line of JSON each: a result as soon as there is one, or why it stops. */
export type WorkerAnswer =
  | { readonly table: number; readonly result: TableResult | EngineFailure }
  | { readonly reference: number; readonly checked: ConditionResult | EngineFailure }
  | { readonly question: number; readonly answer: QuestionResult | EngineFailure }
  | { readonly stopped: EngineFailure };

/** Longest request and longest answer, in bytes. */
export const LONGEST_MESSAGE = 64_000_000;
