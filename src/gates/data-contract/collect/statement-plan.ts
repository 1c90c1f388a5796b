import type { Location, NotChecked, RuleLimit, Statement } from '../../../generated/formats.ts';
import type { Condition } from '../../../query/condition.ts';
import type { LogicalType } from '../../../query/logical-type.ts';
import type { TableQuestion } from '../../../query/table-question.ts';
import type { ColumnRequest, Measure } from '../../../query/table-request.ts';
import type { DataFile, DataFormat } from '../../../query/data-file.ts';
import type { ContractNode } from './contract-node.ts';

/** A property of the contract that stands for a column, or for a field inside of one. */
export interface PlannedProperty {
  readonly column: number;
  /** Its name in the contract, with those of the objects it is in. */
  readonly name: string;
  /** What its values are held to; undefined where there is nothing, or the data cannot be held to it. */
  readonly type: LogicalType | undefined;
  /** As messages show it. */
  readonly shown: string;
  readonly node: ContractNode;
}

/** A statement of a contract before data has been seen, with the question whose answer decides it. */
export interface PlannedStatement {
  readonly statement: Pick<Statement, 'about' | 'says' | 'asks' | 'location' | 'advisory' | 'mostly' | 'range'> & {
    readonly limit?: RuleLimit;
  };
  readonly question: Question;
  /** Whether a feature's evaluation data is held to it too. */
  readonly edgeCase?: boolean;
}

/** What is asked of the data: an entry of the scan, by its index. */
export type Question =
  /** Whether a column is there, and whether it must be. */
  | { readonly kind: 'column'; readonly column: number; readonly needed: boolean }
  /** Whether a column is stored as one of these types. */
  | { readonly kind: 'stored'; readonly column: number; readonly types: readonly string[] }
  | { readonly kind: 'condition'; readonly condition: number }
  | { readonly kind: 'key'; readonly key: number }
  | { readonly kind: 'rows' }
  /** A promise of so many seconds, kept by what a measure gives. */
  | { readonly kind: 'level'; readonly measure: number; readonly allowed: number }
  /** It cannot be asked here; what would decide it is elsewhere. */
  | { readonly kind: 'elsewhere'; readonly why: string; readonly remedy: string }
  /** Into the references of the contract. */
  | { readonly kind: 'reference'; readonly reference: number }
  /** Into the questions of the contract; a value is held to `limit`. */
  | { readonly kind: 'question'; readonly question: number };

/** An object of a contract, as far as it could be read, with all that is asked of its data. */
export interface ObjectPlan {
  readonly name: string;
  readonly location: Location;
  readonly columns: readonly ColumnRequest[];
  readonly conditions: readonly Condition[];
  readonly keys: readonly (readonly number[])[];
  readonly measures: readonly Measure[];
  /** Columns that rows are known by: those of the primary key. */
  readonly identity: readonly number[];
  /** Names by which SQL knows it. */
  readonly sqlNames: readonly string[];
  readonly statements: readonly PlannedStatement[];
}

/** That columns of one object (by its index) refer to columns of another. */
export interface PlannedReference {
  readonly from: { readonly object: number; readonly columns: readonly number[] };
  readonly to:
    | { readonly object: number; readonly columns: readonly number[] }
    /** Into the foreign tables of the contract; columns are of its list. */
    | { readonly foreign: number; readonly columns: readonly number[] };
}

/** An object of another contract with its data. The same object is the same value, however often it is asked for. */
export interface ForeignObject {
  /** Path of its contract. */
  readonly path: string;
  readonly files: readonly DataFile[];
  readonly format: DataFormat;
  readonly plan: ObjectPlan;
  readonly properties: readonly PlannedProperty[];
}

/** An object of another contract that something refers to, with those of its columns (indexes) that are needed. */
export interface ForeignTable {
  readonly object: ForeignObject;
  readonly columns: readonly number[];
}

/** A contract, as far as it could be read. */
export interface ContractPlan {
  readonly version?: string;
  readonly objects: readonly ObjectPlan[];
  readonly references: readonly PlannedReference[];
  readonly foreign: readonly ForeignTable[];
  /** Tables in them are indexes of objects. */
  readonly questions: readonly TableQuestion[];
  readonly notChecked: readonly NotChecked[];
}
