import type { EvidenceProblem, ResultsSide, ValueFault } from '../../generated/formats.ts';
import type { DataEngine } from '../../query/data-engine.ts';
import type { Repository } from '../../sources/repository.ts';

/** Where results are read from: the checkout, or the files of another commit that were fetched into memory beforehand. */
export interface ResultsAccess {
  readonly files: Pick<Repository, 'paths' | 'has' | 'text' | 'document' | 'absolute'>;
  readonly engine: DataEngine;
  readonly signal: AbortSignal;
}

/** What is looked for in one side's results. */
export interface ObservationsQuestion {
  /** From the root. */
  readonly path: string;
  /** The format as the experiment file names it; left out: recognised from the file. */
  readonly format?: string;
  /** The column with the ids of the units. Left out: rows are independent. */
  readonly unit?: string;
  /** The column whose values part the rows into segments. */
  readonly segment?: string;
  /**
   * Metrics and counted columns, without repetition: a column or key as it is written, else a dotted path, else a JSON pointer
   * (`/macro avg/f1-score`).
   */
  readonly metrics: readonly string[];
  /** Whether several rows may be of the same unit. Does not change what is read: duplicates are found by whoever asked. */
  readonly repeats: boolean;
}

/** One side's results, as read. */
export interface Observations {
  /** What evidence keeps of the file as a whole. */
  readonly side: ResultsSide;
  /**
   * One entry for each metric of the question, whatever could be read; empty where the side is `unreadable`. `side.kind` says
   * which shape all of them have.
   */
  readonly metrics: ReadonlyMap<string, ObservedMetric>;
  /** Who each row is; only where `side.kind` is `rows`. */
  readonly rows?: ObservedRows;
}

/**
 * The rows that count: neither ragged (those are problems of the side) nor broken (`status: error`, named in `side.broken`).
 * Rows of the long form (`unit, repeat, metric, value, status`) are brought into this shape first, one row for each unit and repeat.
 */
export interface ObservedRows {
  readonly count: number;
  /** The line (of Parquet: the number of the row, from 1) of each row. */
  readonly lines: Int32Array;
  /** Ids of units in the order of their first row. Absent where no unit is asked for or there is no such column. */
  readonly units?: readonly string[] | undefined;
  /** Of each row, the index into `units`; −1 where the row has no id. */
  readonly unitOf?: Int32Array;
  /** Tells without the ids whether two sides have the same; only where every row has an id of its own. */
  readonly unitKey?: UnitKey;
  /** Names of segments in the order of their first row. Absent where no segment is asked for or there is no such column. */
  readonly segments?: readonly string[];
  /** Of each row, the index into `segments`; −1 where the row has none. */
  readonly segmentOf?: Int32Array;
  /** Units with at least one broken row; they do not count as missing. */
  readonly brokenUnits: ReadonlySet<string>;
}

/** What ids were written out of. Of two sides: where both are the same, so are the ids, one after the other. */
export interface UnitKey {
  readonly of: 'texts' | 'numbers';
  readonly bytes: Uint8Array;
}

/** One metric on one side. */
export interface ObservedMetric {
  /** There is no such column or key: the nearest one, or an empty text. */
  readonly absent?: string;
  /** Values that are no finite numbers: at most one entry a kind, each with its count, first line and text. */
  readonly faults: readonly ValueFault[];
  /** Of rows: one value a row (`true`/`false` are 1 and 0), NaN where there is no finite number. */
  readonly values?: Float64Array;
  /** Of a summary. Absent where `absent` or a fault says why. */
  readonly summary?: ObservedSummary;
}

/** A metric as a summary states it. All numbers are finite. */
export interface ObservedSummary {
  /** How many units it sums up; 1 where the file states a bare number. */
  readonly n: number;
  readonly mean: number;
  /** With n − 1 below; of `{n, stderr}` it is n·stderr². Null where the file does not say. */
  readonly variance: number | null;
  /** Of `{n, successes}`: how many of the n. */
  readonly successes?: number;
  /** Which way is better, where the format says so (lm-evaluation-harness). */
  readonly direction?: 'increase' | 'decrease';
  /** Where it stands. */
  readonly line?: number;
}

/** Reads one side's results; never throws for what the file holds. What is wrong is in the answer. */
export type ReadObservations = (access: ResultsAccess, question: ObservationsQuestion) => Promise<Observations>;

/** A side of which nothing could be read. */
export function nothingObserved(path: string, unreadable: EvidenceProblem): Observations {
  return { side: { path, kind: 'rows', unreadable, rows: 0, problems: [], problemCount: 0 }, metrics: new Map() };
}
