/** What a test of another tool asked, as far as it has a counterpart among the statements of a contract. */
export type ToolQuestion =
  | 'present'
  | 'not-null'
  | 'unique'
  /** Several columns together. */
  | 'unique-together'
  | 'at-least'
  | 'at-most'
  | 'in-set'
  | 'matches'
  | 'length-at-least'
  | 'length-at-most'
  | 'type'
  | 'row-count'
  | 'refers';

/** One test that another tool ran on data. Values of the data are never taken over: nobody knows what they tell. */
export interface ToolTest {
  /** The name the tool gives it. */
  readonly name: string;
  /** The table or file, where the tool says it. */
  readonly object?: string;
  readonly column?: string;
  /** Of a question about several together. */
  readonly columns?: readonly string[];
  /** Left out: a question of the tool's own. Several where one test asks for two bounds. */
  readonly asks?: readonly ToolQuestion[];
  /** The quality rules of a contract that it decides: those with a metric, or the one at a place in the list, counted from 0. */
  readonly rule?: { readonly metric: string } | { readonly place: number };
  /** What the test was told to hold the data to; left out where the tool's results do not say it. */
  readonly stated?: {
    readonly least?: number;
    readonly most?: number;
    /** Whether the bounds themselves are left out. */
    readonly strictLeast?: boolean;
    readonly strictMost?: boolean;
    readonly values?: readonly unknown[];
    readonly pattern?: string;
  };
  readonly outcome: 'passed' | 'failed' | 'errored' | 'skipped';
  /** Rows that failed. */
  readonly failing?: number;
  /** Rows that were looked at. */
  readonly rows?: number;
}

/** Results of a tool that checked data somewhere else. Whoever ran it vouches for them: they carry no digests of what they are about. */
export interface ToolResults {
  readonly tool: string;
  readonly toolVersion?: string;
  /** When it ran, in ISO 8601. */
  readonly time?: string;
  /** The contract that was checked, where the tool says it. */
  readonly contract?: { readonly id: string; readonly version?: string };
  readonly server?: string;
  readonly tests: readonly ToolTest[];
}
