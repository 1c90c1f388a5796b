import type { Location, NotChecked, RuleLimit, Statement } from '../../../generated/formats.ts';
import type { ColumnRequest, Condition, LogicalType } from '../../../query/data-engine.ts';

/** A property of the contract that stands for a column. */
export interface PlannedProperty {
  readonly column: number;
  /** Its name in the contract. */
  readonly name: string;
  /** What its values are held to; undefined where there is nothing, or the data cannot be held to it. */
  readonly type: LogicalType | undefined;
  /** As messages show it. */
  readonly shown: string;
}

/** A statement of a contract before data has been seen, with the question whose answer decides it. */
export interface PlannedStatement {
  readonly statement: Pick<Statement, 'about' | 'says' | 'asks' | 'location'> & { readonly limit?: RuleLimit };
  readonly question: Question;
}

/** What is asked of the data: an entry of the scan, by its index. */
export type Question =
  /** Whether a column is there, and whether it must be. */
  | { readonly kind: 'column'; readonly column: number; readonly needed: boolean }
  | { readonly kind: 'condition'; readonly condition: number }
  | { readonly kind: 'key'; readonly key: number }
  | { readonly kind: 'rows' };

/** An object of a contract, as far as it could be read, with all that is asked of its data. */
export interface ObjectPlan {
  readonly name: string;
  readonly location: Location;
  readonly columns: readonly ColumnRequest[];
  readonly conditions: readonly Condition[];
  readonly keys: readonly (readonly number[])[];
  readonly statements: readonly PlannedStatement[];
}

/** A contract, as far as it could be read. */
export interface ContractPlan {
  readonly version?: string;
  readonly objects: readonly ObjectPlan[];
  readonly notChecked: readonly NotChecked[];
}
