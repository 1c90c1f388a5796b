import { plural } from '../evidence/count-words.ts';
import { boundedText } from '../../name-list.ts';
import type { ContractNode } from './contract-node.ts';
import type { PlanBuilder } from './plan-builder.ts';
import type { PlannedProperty } from './statement-plan.ts';

/** The engine's name for types that databases call by other names. */
const ALIASES: Readonly<Record<string, string>> = {
  text: 'VARCHAR',
  string: 'VARCHAR',
  varchar: 'VARCHAR',
  char: 'VARCHAR',
  bpchar: 'VARCHAR',
  nvarchar: 'VARCHAR',
  'character varying': 'VARCHAR',
  character: 'VARCHAR',
  utf8: 'VARCHAR',
  tinyint: 'TINYINT',
  byte: 'TINYINT',
  smallint: 'SMALLINT',
  short: 'SMALLINT',
  int2: 'SMALLINT',
  int: 'INTEGER',
  int4: 'INTEGER',
  int32: 'INTEGER',
  integer: 'INTEGER',
  bigint: 'BIGINT',
  long: 'BIGINT',
  int64: 'BIGINT',
  hugeint: 'HUGEINT',
  real: 'FLOAT',
  float4: 'FLOAT',
  float32: 'FLOAT',
  double: 'DOUBLE',
  'double precision': 'DOUBLE',
  float8: 'DOUBLE',
  float64: 'DOUBLE',
  boolean: 'BOOLEAN',
  bool: 'BOOLEAN',
  date: 'DATE',
  time: 'TIME',
  timestamp: 'TIMESTAMP',
  datetime: 'TIMESTAMP',
  timestamp_ntz: 'TIMESTAMP',
  timestamptz: 'TIMESTAMP WITH TIME ZONE',
  timestamp_tz: 'TIMESTAMP WITH TIME ZONE',
  'timestamp with time zone': 'TIMESTAMP WITH TIME ZONE',
  uuid: 'UUID',
  blob: 'BLOB',
  bytea: 'BLOB',
  binary: 'BLOB',
  varbinary: 'BLOB',
};

/**
 * Notes down the physical type of a property: of files that store types, the stored one; of text, the length of `VARCHAR(n)` and
 * `CHAR(n)`. Names of types that only some database knows are not compared.
 */
export function planPhysicalType(
  property: ContractNode,
  { column, name, shown, type }: PlannedProperty,
  plan: PlanBuilder,
): void {
  if (!property.has('physicalType')) return;
  const { value, location } = property.get('physicalType');
  const stated = String(value).trim();
  const [, base = '', inside] = /^([A-Za-z_][A-Za-z0-9_ ]*?)\s*(?:\(([^()]*)\))?$/.exec(stated) ?? [];
  const alias = Object.hasOwn(ALIASES, base.toLowerCase()) ? ALIASES[base.toLowerCase()] : undefined;
  const length = alias === 'VARCHAR' && /^\d{1,9}$/.test(inside ?? '') ? Number(inside) : undefined;
  if (length !== undefined && (type === undefined || type === 'string')) {
    plan.state(
      {
        about: `${name} physicalType length`,
        says: `${shown} has at most ${length} ${plural(length, 'character')}, as ${boundedText(stated, 60)}`,
        asks: 'values-in-range',
        location,
      },
      { column, is: 'length-at-most', value: length },
    );
  }
  // Text files have no types of their own for the rest to be about.
  if (plan.format !== 'parquet' && plan.format !== 'duckdb') return;
  const decimal = /^(decimal|numeric|number)$/i.test(base) ? /^\s*(\d+)\s*(?:,\s*(\d+)\s*)?$/.exec(inside ?? '') : null;
  // In some databases a float has single precision, in others double.
  const wanted = decimal
    ? [`DECIMAL(${decimal[1] ?? ''},${decimal[2] ?? '0'})`]
    : base.toLowerCase() === 'float'
      ? ['FLOAT', 'DOUBLE']
      : alias === 'TIMESTAMP'
        ? ['TIMESTAMP', 'TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP_NS']
        : alias === undefined
          ? undefined
          : [alias];
  if (wanted === undefined) {
    plan.skip(
      `${shown} is stored as ${boundedText(stated, 100)}`,
      location,
      'this name of a physical type is not known here',
    );
    return;
  }
  plan.state(
    {
      about: `${name} physicalType`,
      says: `${shown} is stored as ${boundedText(stated, 100)}`,
      asks: 'types-hold',
      location,
    },
    { kind: 'stored', column, types: wanted },
  );
}
