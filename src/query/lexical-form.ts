import type { LogicalType } from './logical-type.ts';

/** Types whose values are single words of text. */
export type ScalarType = Exclude<LogicalType, 'object' | 'array' | 'map' | 'vector'>;

/** Whether values of a type have structure of their own. */
export function isStructured(type: LogicalType): type is Exclude<LogicalType, ScalarType> {
  return type === 'object' || type === 'array' || type === 'map' || type === 'vector';
}

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const CLOCK = String.raw`([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?`;
const CLOCK_WITH_OFFSET = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3])(:?[0-5]\d)?)`;

/**
 * How a value of a type is written where the file stores text (CSV cells, text in JSON). Nothing else is of the type, whatever
 * a database would make of it: no `1.0`, `1e3`, `0x1F`, `1_000` for an integer, no `NaN` or `inf` for a number, no `yes` for a
 * boolean, no date with a time. What has the form must also exist (no 30 February) and fit: integers have at most 128 bits,
 * numbers are finite. Years have four digits. Fractions of seconds beyond the sixth digit are not compared.
 */
export const LEXICAL_FORMS = {
  string: /^[^]*$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,
  boolean: /^(true|false|True|False|TRUE|FALSE)$/,
  date: new RegExp(`^${DAY}$`),
  timestamp: new RegExp(`^${DAY}[T ](${CLOCK}|${CLOCK_WITH_OFFSET})$`),
  time: new RegExp(`^${CLOCK}$`),
} as const satisfies Record<ScalarType, RegExp>;

/** The forms in words, for messages. */
export const LEXICAL_WORDS = {
  string: 'text',
  integer: 'a whole number, as `-12`',
  number: 'a finite number, as `-1.5` or `2e-3`',
  boolean: '`true` or `false`',
  date: 'a date, as `2026-01-31`',
  timestamp: 'a moment, as `2026-01-31T23:59:00Z` or `2026-01-31 23:59:00.250`',
  time: 'a time of day, as `23:59:00`',
} as const satisfies Record<ScalarType, string>;

const INTEGER_LIMIT = 2n ** 127n;

/** Whether a text is a value of a type, by the forms above. Data is asked the same by the engine. */
export function isValueOf(type: ScalarType, text: string): boolean {
  if (!LEXICAL_FORMS[type].test(text)) return false;
  switch (type) {
    case 'integer': {
      const value = BigInt(text.replace('+', ''));
      return value < INTEGER_LIMIT && value >= -INTEGER_LIMIT;
    }
    case 'number':
      return Number.isFinite(Number(text));
    case 'date':
    case 'timestamp':
      return isDay(text.slice(0, 10));
    default:
      return true;
  }
}

function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}
