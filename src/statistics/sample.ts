/** What is kept of one side's numbers: enough for intervals, tests and required n. */
export interface Sample {
  readonly n: number;
  /** Null where there are no numbers, or where they are too large for their mean to be computed. */
  readonly mean: number | null;
  /** With n − 1 below. Null for fewer than two numbers, or where they are so large or so small that it cannot be computed. */
  readonly variance: number | null;
}
