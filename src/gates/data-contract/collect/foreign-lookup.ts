import type { ForeignRefusal } from './foreign-contract.ts';
import type { ForeignObject } from './statement-plan.ts';

/** A column of an object of another contract. */
export interface ForeignColumn {
  readonly object: ForeignObject;
  readonly column: number;
}

/** Finds what a reference with `#` in it names. */
export type ForeignLookup = (stated: string) => ForeignColumn | ForeignRefusal;
