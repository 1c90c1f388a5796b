import type { ScalarType } from '../lexical-form.ts';
import type { LogicalType } from '../logical-type.ts';
import type { ColumnRequest } from '../table-request.ts';

/** How the text of a column's values is written. */
export type ValueForm = Pick<ColumnRequest, 'form' | 'zone'>;

/** What JSON says that a value is. */
export type JsonKind = 'text' | 'number' | 'boolean' | 'object' | 'array';

/** What the parts of a structured value are: items of an array, keys or values of an object. */
export type PartKind = 'item' | 'key' | 'value';

/** SQL of a value inside of a structured one: its text (without quotes), and what `isKind` is asked about. */
export interface JsonPart {
  readonly text: string;
  readonly kind: string;
}

/**
 * How an engine writes what engines write differently. All else that questions are compiled to is SQL:2016 with what DuckDB and
 * PostgreSQL have besides: LIMIT, temporary tables made of a query, a query without a name in FROM. Arguments are SQL unless said
 * otherwise, and so are results; of NULL it is NULL, or false. Sessions are in UTC: there a moment with an offset becomes one without by a cast.
 */
export interface SqlDialect {
  /** Types in which values are compared: integers of 38 digits, numbers in 64 bits, moments in UTC without a zone. */
  readonly types: Readonly<Record<ScalarType, string>>;
  /** A text, of whichever characters, as a literal. */
  readonly text: (text: string) => string;
  /** A name as an identifier. */
  readonly identifier: (name: string) => string;

  /** The value in another type (its name), NULL where it cannot be. */
  readonly tryCast: (value: string, type: string) => string;
  /**
   * The value of a text, NULL where it has not the form of the type (`LEXICAL_FORMS`, or the stated one).
   *
   * @param cast name of a column that holds its `firstCast`
   */
  readonly typedText: (type: ScalarType, text: string, form: ValueForm, cast?: string) => string;
  /** What `typedText` looks at more than once, to be computed once; undefined where there is nothing. */
  readonly firstCast: (type: ScalarType, text: string, form: ValueForm) => string | undefined;
  /** Whether a column of a type, as the engine names it, holds values of a logical type. */
  readonly stores: (type: LogicalType, stored: string) => boolean;
  /** Whether one of that type holds moments with their zone. */
  readonly storesZone: (stored: string) => boolean;

  /** A moment without an offset that is meant in a zone (an IANA name), in UTC. */
  readonly inUtc: (moment: string, zone: string) => string;
  /** Seconds since 1970 of a date or moment. */
  readonly epoch: (moment: string) => string;
  /** What is left of a division in binary fractions. */
  readonly remainder: (value: string, divisor: string) => string;

  /** How long a text is in bytes, which costs less than counting characters. */
  readonly bytes: (text: string) => string;
  /** A pattern of ECMA-262 as the engine's own; undefined where it has none that finds the same. Both are plain text. */
  readonly pattern: (pattern: string) => string | undefined;
  /** Whether one of the engine's own patterns (plain text) is found in a text. */
  readonly matches: (text: string, pattern: string) => string;
  /** What the first group of a pattern (plain text) finds in a text; empty or NULL where that is nothing. */
  readonly captured: (text: string, pattern: string) => string;

  /** What is equal where all parts are, NULL being equal to NULL. It can be stored, compared and hashed. */
  readonly tuple: (parts: readonly string[]) => string;
  /** A number of 64 bits that is the same for the same values in the same types. */
  readonly hash: (values: readonly string[]) => string;
  /** Whether a hash is one of a few, told row by row: whoever wants the first such rows need not wait for the last. */
  readonly hashedTo: (hash: string, hashes: readonly string[]) => string;
  /** About how many different ones there are. Exactly will do, where it costs no more memory. */
  readonly distinctAbout: (value: string) => string;
  /** An aggregate: a list of objects with these fields (name → SQL) of the rows in which a condition is true, the first so many by `order`. */
  readonly firstOf: (
    fields: Readonly<Record<string, string>>,
    order: string,
    most: number,
    where: string | undefined,
  ) => string;
  /** A column by which the rows of a table are in the order in which they were put there; undefined where tables have none. */
  readonly rowOrder: string | undefined;

  /** Structured values (arrays, objects, maps, vectors), which are compared and passed on as JSON text. */
  readonly json: {
    /** A structured value, as the engine stores such, as JSON text. */
    readonly written: (value: string) => string;
    /** Whether something is of a kind. */
    readonly isKind: (kind: string, is: JsonKind) => string;
    /** How many items or entries there are. */
    readonly count: (value: string, of: 'item' | 'key') => string;
    /** How many different items there are. */
    readonly distinctItems: (value: string) => string;
    /** Whether an object has all of these keys (plain text). */
    readonly hasKeys: (value: string, keys: readonly string[]) => string;
    /** The sum of the squares of an array's items. */
    readonly sumOfSquares: (value: string) => string;
    /**
     * The parts of a value that is not NULL, in a list of what is selected: a row each.
     */
    readonly rowOfEach: (value: string, of: PartKind) => string;
    /**
     * What is at a path of keys (plain text) inside of a part, the part itself at none; a key has no inside.
     *
     * @param name of the part
     */
    readonly inside: (name: string, of: PartKind, path: readonly string[]) => JsonPart;
    /**
     * Whether some part of a value meets a condition.
     *
     * @param depth how many values it is inside of
     * @param meets is given the name of the part
     */
    readonly some: (value: string, of: PartKind, depth: number, meets: (name: string) => string) => string;
  };
}
