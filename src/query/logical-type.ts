/** The logical types of the Open Data Contract Standard. */
export const LOGICAL_TYPES = [
  'string',
  'date',
  'timestamp',
  'time',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'map',
  'vector',
] as const;

/** What values of a column are. */
export type LogicalType = (typeof LOGICAL_TYPES)[number];
