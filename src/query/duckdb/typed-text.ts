import type { ScalarType } from '../lexical-form.ts';
import type { ValueForm } from '../sql/sql-dialect.ts';
import { timeForm } from '../time-form.ts';
import { textLiteral } from './sql-literal.ts';

/** The types in which values of the logical types are compared. */
export const SQL_TYPES = {
  string: 'VARCHAR',
  integer: 'HUGEINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
  time: 'TIME',
} as const satisfies Record<ScalarType, string>;

const DIGIT = '[0-9]';
const digits = (count: number): string => DIGIT.repeat(count);
const DAY = `${digits(4)}-${digits(2)}-${digits(2)}`;
const SECONDS = `${digits(2)}:${digits(2)}:${digits(2)}`;
const CLOCK = '([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?';
const DAY_PATTERN = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
const CLOCK_WITH_OFFSET =
  '([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3])(:?[0-5][0-9])?)';

/** SQL for a moment without a zone, of which the zone is known: the moment in UTC. */
function inZone(moment: string, zone: string | undefined): string {
  return zone === undefined ? moment : `CAST(timezone(${textLiteral(zone)}, ${moment}) AS TIMESTAMP)`;
}

/** SQL for the value of a text that is written in a form of its own. */
function typedByForm(type: 'date' | 'timestamp' | 'time', text: string, { form = '', zone }: ValueForm): string {
  const known = timeForm(form);
  if (!known) throw new TypeError('a form that is not read');
  const parsed = `try_strptime(${known.offset ? `regexp_replace(${text}, 'Z$', '+00:00')` : text}, ${textLiteral(known.format)})`;
  const moment = known.offset ? `CAST(${parsed} AS TIMESTAMP)` : parsed;
  const value =
    type === 'timestamp' ? (known.offset ? moment : inZone(moment, zone)) : `CAST(${moment} AS ${SQL_TYPES[type]})`;
  return `CASE WHEN regexp_full_match(${text}, ${textLiteral(known.pattern)}) THEN ${value} END`;
}

/** What a text of a type is first cast to. The engine's casts accept far more than the forms: which texts they are decided by is told below. */
const FIRST_CASTS = {
  integer: 'BIGINT',
  number: 'DOUBLE',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
} as const satisfies Partial<Record<ScalarType, string>>;

/** SQL for a text as the engine would cast it, which `typedText` looks at more than once; undefined where it does not. */
export function firstCast(type: ScalarType, text: string, { form }: ValueForm = {}): string | undefined {
  const casts: Partial<Record<ScalarType, string>> = FIRST_CASTS;
  const cast = form === undefined ? casts[type] : undefined;
  return cast === undefined ? undefined : `TRY_CAST(${text} AS ${cast})`;
}

/**
 * SQL for the value of a text, NULL where the text is not of the type. The forms are those of `LEXICAL_FORMS`; a cast alone is
 * far more lenient, and a regular expression for every cell costs more than all else, so the common shape of each type is
 * recognised by cheaper means that accept a part of the same form: what the engine writes as it was written has the form.
 *
 * @param text name of a column of text
 * @param cast name of a column that holds its `firstCast`, so that the engine casts only once
 */
export function typedText(
  type: ScalarType,
  text: string,
  form: ValueForm = {},
  cast = firstCast(type, text, form) ?? '',
): string {
  if (form.form !== undefined && (type === 'date' || type === 'timestamp' || type === 'time'))
    return typedByForm(type, text, form);
  return TYPED_TEXT[type](text, cast, form.zone);
}

const BLANKS = [32, 9, 10, 11, 12, 13];

const TYPED_TEXT: Readonly<Record<ScalarType, (text: string, cast: string, zone?: string) => string>> = {
  string: (text) => text,
  boolean: (text) =>
    `CASE WHEN ${text} IN ('true', 'True', 'TRUE') THEN true WHEN ${text} IN ('false', 'False', 'FALSE') THEN false END`,
  integer: (text, cast) =>
    `CASE WHEN CAST(${cast} AS VARCHAR) = ${text} THEN CAST(${cast} AS HUGEINT) ` +
    `WHEN regexp_full_match(${text}, '[+-]?[0-9]+') THEN TRY_CAST(${text} AS HUGEINT) END`,
  // The cast forgives blanks around the number, underscores in it and `+-`; nothing else beyond the form (a test tries them all).
  // Comparing tells what a text starts with at far less cost than asking for it: of what is cast, only what starts with a blank or with
  // `+-` comes before `+.`. An AND stops at what fails, an OR of the same in a NOT keeps account of both.
  number: (text, cast) =>
    `CASE WHEN isfinite(${cast}) AND ${text} >= '+.' AND NOT contains(${text}, '_') ` +
    `${BLANKS.map((code) => `AND NOT ends_with(${text}, chr(${code}))`).join(' ')} THEN ${cast} END`,
  date: (text, cast) =>
    `CASE WHEN CAST(${cast} AS VARCHAR) = ${text} AND strlen(${text}) = 10 THEN ${cast} WHEN ${text} GLOB '${DAY}' THEN ${cast} END`,
  time: (text) => `CASE WHEN regexp_full_match(${text}, '${CLOCK}') THEN TRY_CAST(${text} AS TIME) END`,
  timestamp: (text, cast, zone) =>
    `CASE WHEN strlen(${text}) = 19 AND CAST(${cast} AS VARCHAR) = ${text} THEN ${inZone(cast, zone)} ` +
    `WHEN ${text} GLOB '${DAY}[T ][01]${SECONDS.slice(DIGIT.length)}' THEN ${inZone(cast, zone)} ` +
    `WHEN ${text} GLOB '${DAY}[T ][01]${SECONDS.slice(DIGIT.length)}Z' THEN ${cast} ` +
    `WHEN regexp_full_match(${text}, '${DAY_PATTERN}[T ]${CLOCK}') THEN ${inZone(cast, zone)} ` +
    `WHEN regexp_full_match(${text}, '${DAY_PATTERN}[T ]${CLOCK_WITH_OFFSET}') THEN CAST(TRY_CAST(${text} AS TIMESTAMPTZ) AS TIMESTAMP) END`,
};
