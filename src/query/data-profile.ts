/**
 * What is asked of data that no contract describes yet: `layout`, which columns there are (the columns of the request are not looked
 * at, and of a database without named tables all of its tables are told); `values`, what the values of the request's columns are.
 */
export type ProfileWish =
  | { readonly is: 'layout' }
  | {
      readonly is: 'values';
      /** Forms of text that are looked for. */
      readonly forms: readonly TextForm[];
      /** How text may write dates and moments besides the general form, as patterns of DateTimeFormatter. */
      readonly timeForms: readonly { readonly type: 'date' | 'timestamp'; readonly form: string }[];
      /** Texts are listed where no column has more different ones, none is longer, and each stands there so often on average. */
      readonly listed: { readonly most: number; readonly longest: number; readonly often: number };
    };

/** A form that text may have throughout a column. */
export interface TextForm {
  readonly name: string;
  /** A regular expression of ECMA-262 without looking around or back, over the whole text. */
  readonly pattern: string;
  /** Whether values of this form tell of a person: where half of a column has it, no value of the column leaves the process. */
  readonly personal: boolean;
}

/** Logical types that values are told to be of; a vector cannot be told from an array. */
export type ToldType =
  'string' | 'boolean' | 'integer' | 'number' | 'date' | 'timestamp' | 'time' | 'object' | 'array' | 'map';

/** What was found. */
export type DataProfile =
  | {
      readonly is: 'layout';
      readonly tables: readonly TableLayout[];
      readonly more: number;
      readonly delimiter?: string;
    }
  | { readonly is: 'values'; readonly columns: readonly ColumnProfile[] };

/** Columns of one table in their order. */
export interface TableLayout {
  /** Where the file has several: the table's name, and the schema that it is in. */
  readonly name?: string;
  readonly schema?: string;
  readonly columns: readonly FieldLayout[];
}

/** A column or a field. */
export interface FieldLayout extends ValueLayout {
  readonly name: string;
}

/** What values are, as far as that is known before they are looked at. */
export interface ValueLayout {
  /** The type that the file stores them with, as the engine names it; left out for text and JSON. */
  readonly stored?: string;
  /** The logical type of values with a stored type, and of values in JSON; undefined where there is none, or it shows in each value. */
  readonly type?: ToldType;
  readonly fields?: readonly FieldLayout[];
  readonly items?: ValueLayout;
}

/** What the values of a column are. */
export interface ColumnProfile {
  /** Rows with a value. */
  readonly values: number;
  /** Types of which all values are; text is not among them. The narrower one comes first. */
  readonly types: readonly TypeSeen[];
  /** Whether all values are text, and may be nothing else. */
  readonly text: boolean;
  /** Values that start with a plus sign, or a zero before other digits, as `007`. */
  readonly padded: number;
  /** Moments that are written with their offset from UTC. */
  readonly offsets: number;
  /** In characters. */
  readonly shortest: number;
  readonly longest: number;
  /** About how many different values there are. */
  readonly distinct: number;
  /** Names of forms that all values have. */
  readonly forms: readonly string[];
  /** Name of the form of a person's data that at least half of the values have. */
  readonly personal?: string;
  /** All different texts, sorted, where there are few. */
  readonly listed?: readonly string[];
}

/** A type that all values of a column have. */
export interface TypeSeen {
  readonly type: ToldType;
  /** How text writes it where that is not the general form. */
  readonly form?: string;
  /** The least and the greatest as the engine writes them; left out where values may not leave. */
  readonly least?: string;
  readonly most?: string;
}
