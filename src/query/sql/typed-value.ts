import { isStructured } from '../lexical-form.ts';
import type { LogicalType } from '../logical-type.ts';
import type { JsonPart, SqlDialect, ValueForm } from './sql-dialect.ts';

/** The number of 64 bits beyond which there are none but infinity. */
const GREATEST = '1.7976931348623157e308';

/** SQL for the value of something in JSON, NULL where it is not of the type: numbers are JSON numbers, text is JSON text. */
export function typedJson(
  { typedText, json }: SqlDialect,
  type: LogicalType,
  { text, kind }: JsonPart,
  form: ValueForm = {},
): string {
  switch (type) {
    case 'integer':
    case 'number':
      return `CASE WHEN ${json.isKind(kind, 'number')} THEN ${typedText(type, text, {})} END`;
    case 'boolean':
      return `CASE WHEN ${json.isKind(kind, 'boolean')} THEN ${text} = 'true' END`;
    case 'object':
    case 'map':
      return `CASE WHEN ${json.isKind(kind, 'object')} THEN ${text} END`;
    case 'array':
    case 'vector':
      return `CASE WHEN ${json.isKind(kind, 'array')} THEN ${text} END`;
    default:
      return `CASE WHEN ${json.isKind(kind, 'text')} THEN ${typedText(type, text, form)} END`;
  }
}

/**
 * SQL for a value that is stored with a type, NULL where that type is not one for the logical type.
 *
 * @param stored the type, as the engine names it
 * @param value name of the column
 */
export function typedStored(
  { types, stores, storesZone, tryCast, inUtc, json }: SqlDialect,
  type: LogicalType,
  stored: string,
  value: string,
  { zone }: ValueForm = {},
): string {
  const compared = isStructured(type) ? types.string : types[type];
  if (!stores(type, stored)) return `CAST(NULL AS ${compared})`;
  if (isStructured(type)) return json.written(value);
  if (type === 'timestamp' && zone !== undefined && !storesZone(stored)) return inUtc(tryCast(value, compared), zone);
  if (type === 'number') {
    const number = `CAST(${value} AS ${compared})`;
    // Engines hold what is no number for greater than all of them.
    return `CASE WHEN ${number} BETWEEN -${GREATEST} AND ${GREATEST} THEN ${number} END`;
  }
  return tryCast(value, compared);
}
