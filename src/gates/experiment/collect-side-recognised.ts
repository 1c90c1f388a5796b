import type { Problem } from '../../model/problem.ts';
import type { ResultSummary } from '../../sources/formats/result-summary.ts';
import type { ResultTable } from '../../sources/formats/result-table.ts';

/** Results as they were recognised, or why not. */
export type RecognisedResults =
  | { readonly kind: 'rows'; readonly format: string; readonly table: ResultTable }
  | { readonly kind: 'summary'; readonly format: string; readonly summary: ResultSummary }
  /** Parquet, which the engine reads. */
  | { readonly kind: 'columns' }
  | { readonly kind: 'unreadable'; readonly problem: Problem };
