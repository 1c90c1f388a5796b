import type { LogicalType } from './logical-type.ts';

/**
 * What the value of a column is held to in every row. `present`: it is not null. `typed`: a value is of the column's type.
 * The others look only at values that are there and of the type: a null or a value of another type neither holds nor fails.
 */
export type Condition = { readonly column: number } & (
  | ValueCondition
  /** It has a value where another column (the object that it is a field of) has one. */
  | { readonly is: 'present-in'; readonly other: number }
  /** Against the value of another column of the same type in the same row. */
  | { readonly is: 'compared'; readonly operator: ComparisonOperator; readonly other: number }
);

/** How two values compare. */
export const COMPARISON_OPERATORS = ['<', '<=', '=', '<>', '>=', '>'] as const;

/** One of them. */
export type ComparisonOperator = (typeof COMPARISON_OPERATORS)[number];

/** What one value is held to, in a column or inside of one. */
export type ValueCondition =
  | { readonly is: 'present' | 'typed' }
  /** `value` is written as the general form of the type. */
  | { readonly is: 'at-least' | 'more-than' | 'at-most' | 'less-than'; readonly value: string }
  /** From the one to the other, both included. */
  | { readonly is: 'within'; readonly least: string; readonly most: string }
  /** In characters. */
  | { readonly is: 'length-at-least' | 'length-at-most'; readonly value: number }
  /** A decimal number above zero. */
  | { readonly is: 'multiple-of'; readonly value: string }
  /** `none-of` looks at nulls as well where null is among the values. */
  | { readonly is: 'one-of' | 'none-of'; readonly values: readonly Scalar[] }
  /** A regular expression of ECMA-262, found anywhere in the text. */
  | { readonly is: 'matches'; readonly pattern: string }
  /** Whether a moment is written with its offset. */
  | { readonly is: 'with-offset' | 'without-offset' }
  /** Items of an array or vector, entries of an object or map. */
  | { readonly is: 'count-at-least' | 'count-at-most' | 'count-is'; readonly value: number }
  | { readonly is: 'unique-items' }
  /** An object has these keys. */
  | { readonly is: 'has-keys'; readonly keys: readonly string[] }
  /** The Euclidean length of a vector is 1, give or take 0.001. */
  | { readonly is: 'unit-length' }
  /** Every part of the value, or every field `at` a path of every part, holds. */
  | {
      readonly is: 'each';
      readonly of: 'item' | 'key' | 'value';
      readonly at?: readonly string[];
      readonly type?: LogicalType;
      readonly form?: string;
      readonly zone?: string;
      readonly holds: ValueCondition;
    };

/** A value as a contract writes it. */
export type Scalar = string | number | boolean | null;
