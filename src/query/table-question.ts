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
  | {
      readonly value: number | boolean | null;
      /** That it may be a value of a column whose values must not be shown, or made of one: it is for comparing alone. */
      readonly withheld?: true;
    }
  | { readonly of: number; readonly failing: number };
