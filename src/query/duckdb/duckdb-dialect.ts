import { enginePattern } from '../pattern-form.ts';
import type { JsonKind, PartKind, SqlDialect } from '../sql/sql-dialect.ts';
import { jsonPointers } from './json-pointers.ts';
import { identifier, textList, textLiteral } from './sql-literal.ts';
import { storesType } from './stored-type.ts';
import { firstCast, SQL_TYPES, typedText } from './typed-text.ts';

/** What `json_type` says of each kind. */
const KINDS: Readonly<Record<JsonKind, readonly string[]>> = {
  text: ['VARCHAR'],
  number: ['UBIGINT', 'BIGINT', 'HUGEINT', 'UHUGEINT', 'DOUBLE'],
  boolean: ['BOOLEAN'],
  object: ['OBJECT'],
  array: ['ARRAY'],
};

/** DuckDB's SQL. */
export const duckdbDialect: SqlDialect = {
  types: SQL_TYPES,
  text: textLiteral,
  identifier,
  tryCast: (value, type) => `TRY_CAST(${value} AS ${type})`,
  typedText,
  firstCast,
  stores: storesType,
  storesZone: (stored) => stored.endsWith('WITH TIME ZONE'),
  inUtc: (moment, zone) => `CAST(timezone(${textLiteral(zone)}, ${moment}) AS TIMESTAMP)`,
  epoch: (moment) => `epoch(CAST(${moment} AS TIMESTAMP))`,
  remainder: (value, divisor) => `fmod(${value}, ${divisor})`,
  bytes: (text) => `strlen(${text})`,
  pattern: enginePattern,
  matches: (text, pattern) => `regexp_matches(${text}, ${textLiteral(pattern)})`,
  captured: (text, pattern) => `regexp_extract(${text}, ${textLiteral(pattern)}, 1)`,
  tuple: (values) => `{${values.map((value, index) => `'p${index}': ${value}`).join(', ')}}`,
  hash: (values) => `hash(${values.join(', ')})`,
  // It makes a join of IN.
  hashedTo: (hash, hashes) => `list_contains([${hashes.join(', ')}]::UBIGINT[], ${hash})`,
  distinctAbout: (value) => `approx_count_distinct(${value})`,
  firstOf: (fields, order, most, where) => {
    const row = Object.entries(fields).map(([name, value]) => `${textLiteral(name)}: ${value}`);
    return `min_by({${row.join(', ')}}, ${order}, ${most})${where === undefined ? '' : ` FILTER (${where})`}`;
  },
  rowOrder: 'rowid',
  json: {
    written: (value) => `CAST(to_json(${value}) AS VARCHAR)`,
    // It makes a join of IN with five values, and sixty such joins take more memory than it may use.
    isKind: (kind, is) => `(${KINDS[is].map((name) => `${kind} = '${name}'`).join(' OR ')})`,
    count: (value, of) => (of === 'key' ? `len(json_keys(${value}))` : `json_array_length(${value})`),
    distinctItems: (value) => `len(list_distinct(${parts('item', value)}))`,
    hasKeys: (value, keys) => `list_has_all(json_keys(${value}), ${textList(keys)})`,
    sumOfSquares: (value) =>
      `list_sum(list_transform(${parts('item', value)}, lambda e: coalesce(TRY_CAST(e ->> '$' AS DOUBLE), 0) ** 2))`,
    rowOfEach: (value, of) => `unnest(${parts(of, value)})`,
    inside: (name, of, path) => {
      if (of === 'key') return { text: name, kind: "'VARCHAR'" };
      const [pointer = ''] = jsonPointers(path.map((key) => [key]));
      const entry = pointer === '' ? name : `(${name} -> ${textLiteral(pointer)})`;
      return { text: `(${entry} ->> '$')`, kind: `json_type(${entry})` };
    },
    some: (value, of, depth, meets) => {
      const name = `e${depth}`;
      return `len(list_filter(${parts(of, value)}, lambda ${name}: ${meets(name)})) > 0`;
    },
  },
};

/** SQL of the parts of a structured value, as a list. */
function parts(of: PartKind, value: string): string {
  if (of === 'key') return `json_keys(${value})`;
  return `json_extract(CAST(${value} AS JSON), '${of === 'item' ? '$[*]' : '$.*'}')`;
}
