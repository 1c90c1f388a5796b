import { LEXICAL_FORMS } from '../../../src/query/lexical-form.ts';
import type { LogicalType } from '../../../src/query/logical-type.ts';
import { enginePattern } from '../../../src/query/pattern-form.ts';
import type { JsonKind, SqlDialect } from '../../../src/query/sql/sql-dialect.ts';
import { timeForm } from '../../../src/query/time-form.ts';

const TYPES = {
  string: 'text',
  integer: 'numeric',
  number: 'double precision',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamp without time zone',
  time: 'time without time zone',
} as const satisfies SqlDialect['types'];

const KINDS = {
  text: 'string',
  number: 'number',
  boolean: 'boolean',
  object: 'object',
  array: 'array',
} as const satisfies Record<JsonKind, string>;

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const json = (value: string): string => `CAST(${value} AS jsonb)`;
const matches = (text: string, own: string): string => `(${text} ~ ${literal(own)})`;
const inUtc = (moment: string, zone: string): string =>
  `((${moment} AT TIME ZONE ${literal(zone)}) AT TIME ZONE 'UTC')`;

/** There is no cast that gives NULL, but a function that tells whether a text can be cast. */
function tryCast(value: string, type: string): string {
  const text = `CAST(${value} AS text)`;
  return `CASE WHEN pg_input_is_valid(${text}, ${literal(type)}) THEN CAST(${text} AS ${type}) END`;
}

/**
 * What RE2 writes in another way: escapes, and a character by its number. No text holds a NUL character, and repetitions are written
 * out, of which repeated ones never come to an end.
 */
function pattern(ecma: string): string | undefined {
  const written = enginePattern(ecma);
  const repeated = written?.match(/(?<!\\x)\{(\d+,)?\d{2,}\}/g) ?? [];
  if (written === undefined || repeated.length > 1 || written.includes(String.raw`\x{0}`)) return undefined;
  return written.replaceAll(/\\x\{([0-9a-f]+)\}|\\([\s\S])/g, (all, code: string | undefined, escaped: string) =>
    code === undefined
      ? ({ z: String.raw`\Z`, b: String.raw`\y`, B: String.raw`\Y` }[escaped] ?? all)
      : String.raw`\U` + code.padStart(8, '0'),
  );
}

const WITH_OFFSET = String.raw`(Z|[+-]\d{2}(:?\d{2})?)$`;

const typedText: SqlDialect['typedText'] = (type, text, { form, zone }) => {
  if (type === 'string') return text;
  if (form !== undefined) return typedByForm(type, text, form, zone);
  const is = matches(text, pattern(LEXICAL_FORMS[type].source) ?? '');
  if (type !== 'timestamp') return `CASE WHEN ${is} THEN ${tryCast(text, TYPES[type])} END`;
  const offset = `CAST(${tryCast(text, 'timestamp with time zone')} AS ${TYPES.timestamp})`;
  const plain = tryCast(text, TYPES.timestamp);
  const clock = `substring(${text}, 11)`;
  const moment = zone === undefined ? plain : inUtc(plain, zone);
  return `CASE WHEN NOT ${is} THEN NULL WHEN ${matches(clock, pattern(WITH_OFFSET) ?? '')} THEN ${offset} ELSE ${moment} END`;
};

/** What is written in digits alone is put into the general form. */
function typedByForm(type: keyof typeof TYPES, text: string, form: string, zone: string | undefined): string {
  const known = timeForm(form);
  const letters = form.match(/([yMdHms])\1*/g) ?? [];
  if (!known || known.offset || /[^yMdHms\W]/.test(form)) throw new TypeError('a form that is not read');
  const source = `^${form.replaceAll(/([yMdHms])\1*|\W/g, (part) => (/\w/.test(part) ? `([0-9]{${part.length}})` : `[${part}]`))}$`;
  const at = (letter: string): string => `\\${letters.findIndex((part) => part.startsWith(letter)) + 1}`;
  const day = `${at('y')}-${at('M')}-${at('d')}`;
  const general = type === 'date' ? day : type === 'time' ? `${at('H')}:${at('m')}` : `${day} ${at('H')}:${at('m')}`;
  const value = tryCast(`regexp_replace(${text}, ${literal(source)}, ${literal(general)})`, TYPES[type]);
  return `CASE WHEN ${matches(text, source)} THEN ${type === 'timestamp' && zone !== undefined ? inUtc(value, zone) : value} END`;
}

const STORES: Readonly<Record<LogicalType, RegExp>> = {
  string: /^(text|character varying|uuid)/,
  integer: /^(smallint|integer|bigint|numeric(\(\d+,0\))?)$/,
  number: /^(smallint|integer|bigint|numeric.*|real|double precision)$/,
  boolean: /^boolean$/,
  date: /^date$/,
  timestamp: /^timestamp/,
  time: /^time /,
  object: /^jsonb$/,
  map: /^jsonb$/,
  array: /\[\]$/,
  vector: /\[\]$/,
};

const PARTS = {
  item: (value: string, name: string) => `jsonb_array_elements(${json(value)}) AS p(${name})`,
  key: (value: string, name: string) => `jsonb_object_keys(${json(value)}) AS p(${name})`,
  value: (value: string, name: string) => `jsonb_each(${json(value)}) AS p(k${name}, ${name})`,
} as const;

/** PostgreSQL's SQL: that another engine can be asked is tried with it. */
export const postgresDialect: SqlDialect = {
  types: TYPES,
  text: literal,
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  tryCast,
  typedText,
  firstCast: () => undefined,
  stores: (type, stored) => STORES[type].test(stored),
  storesZone: (stored) => stored.endsWith('with time zone'),
  inUtc,
  epoch: (moment) => `CAST(extract(epoch FROM ${moment}) AS double precision)`,
  remainder: (value, divisor) => `(${value} - ${divisor} * trunc(${value} / ${divisor}))`,
  bytes: (text) => `octet_length(${text})`,
  pattern,
  matches,
  captured: (text, inside) => `substring(${text} FROM ${literal(inside)})`,
  tuple: (parts) => `jsonb_build_array(${parts.join(', ')})`,
  hash: (values) => `hash_record_extended(ROW(${values.join(', ')}), 0)`,
  hashedTo: (hash, hashes) => `${hash} IN (${hashes.join(', ')})`,
  distinctAbout: (value) => `count(DISTINCT ${value})`,
  firstOf: (fields, order, most, where) => {
    const row = Object.entries(fields).map(([name, value]) => `${literal(name)}, ${value}`);
    const filter = where === undefined ? '' : ` FILTER (WHERE ${where})`;
    return `jsonb_path_query_array(jsonb_agg(jsonb_build_object(${row.join(', ')}) ORDER BY ${order})${filter}, '$[0 to ${most - 1}]')`;
  },
  rowOrder: undefined,
  json: {
    written: (value) => `CAST(to_jsonb(${value}) AS text)`,
    isKind: (kind, is) => `${kind} = '${KINDS[is]}'`,
    count: (value, of) =>
      of === 'item'
        ? `jsonb_array_length(${json(value)})`
        : `CASE WHEN ${value} IS NOT NULL THEN (SELECT count(*) FROM ${PARTS.key(value, 'e')}) END`,
    distinctItems: (value) =>
      `CASE WHEN ${value} IS NOT NULL THEN (SELECT count(DISTINCT e) FROM ${PARTS.item(value, 'e')}) END`,
    hasKeys: (value, keys) => `(${json(value)} ?& ARRAY[${keys.map(literal).join(', ')}])`,
    sumOfSquares: (value) =>
      `(SELECT sum(coalesce(${tryCast(`(e #>> '{}')`, TYPES.number)}, 0) ^ 2) FROM ${PARTS.item(value, 'e')})`,
    rowOfEach: (value, of) =>
      of === 'value' ? `(jsonb_each(${json(value)})).value` : PARTS[of](value, 'e').replace(/ AS p.*$/, ''),
    inside: (name, of, path) => {
      if (of === 'key') return { text: name, kind: "'string'" };
      const entry = path.length === 0 ? name : `(${name} #> ARRAY[${path.map(literal).join(', ')}])`;
      return { text: `(${entry} #>> '{}')`, kind: `jsonb_typeof(${entry})` };
    },
    some: (value, of, depth, meets) => {
      const name = `e${depth}`;
      return `EXISTS (SELECT 1 FROM ${PARTS[of](value, name)} WHERE ${meets(name)})`;
    },
  },
};
