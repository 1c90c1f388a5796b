/** Where rules stand. */
export interface RulePlace {
  /** Of an object, not of a property. */
  readonly object: boolean;
  /** The contract is in version 3.0. */
  readonly old: boolean;
  /** Whether it is inside of a column. */
  readonly inside?: boolean;
}
