import type { TableRequest } from '../data-engine.ts';
import type { CellGroup, CellSource, RowOptions } from './cell-source.ts';
import { identitySql, part, presence, valueSql } from './column-sql.ts';
import { failsSql } from './condition-sql.ts';
import type { RunSql } from './run-sql.ts';

/** What one scan of a table counts. */
export interface TableCounts {
  /** Rows that could be read. */
  readonly rows: number;
  /** Rows of JSON that are no object. */
  readonly bad: number;
  /** For each column: rows with a value, and with a value of its type. */
  readonly columns: readonly { readonly values: number; readonly typed: number }[];
  /** For each column, for each of its names in JSON: rows that have it. */
  readonly found: readonly (readonly number[])[];
  /** For each condition: rows in which it fails. */
  readonly failing: readonly number[];
  /** For each key: rows with a value in each of its columns, and different ones among them. */
  readonly keys: readonly { readonly rows: number; readonly distinct: number }[];
}

/** Bits of one mask: what a signed 64-bit integer holds. */
const BITS = 62;

/**
 * Counts everything in one scan. Presence and type follow from counts of values. All other conditions become bits of one number
 * a row, which costs far less than asking each of them in an aggregate of its own.
 *
 * @param rejects for each group of the source, the name of a table for its rejected records
 */
export async function countTable(
  request: TableRequest,
  source: CellSource,
  run: RunSql,
  rejects: readonly string[],
): Promise<TableCounts> {
  const { cells } = source;
  const json = cells === 'json';
  const asked = request.conditions.flatMap((condition, index) => (isCounted(condition.is) ? [] : [index]));
  const masks = Math.ceil(asked.length / BITS);

  const selected: string[] = [];
  const select = (sql: string): number => selected.push(sql) - 1;
  const bad = json ? select('count(*) FILTER (bad)') : -1;
  const all = select('count(*)');
  const values = request.columns.map((_, column) => select(`count(${presence(cells, column)})`));
  const typed = request.columns.map((_, column) => select(`count(${part.value(column)})`));
  const found = request.columns.map(({ names }, column) =>
    json ? names.map((_, name) => select(`count(${source.groups[0]?.found[column]?.[name] ?? 'NULL'})`)) : [],
  );
  const failing = asked.map((_, index) =>
    select(`count(*) FILTER (m${Math.floor(index / BITS)} & ${1n << BigInt(index % BITS)} <> 0)`),
  );
  const keys = request.keys.map((key) => {
    const complete = key.map((column) => `${part.value(column)} IS NOT NULL`).join(' AND ');
    return {
      rows: select(`count(*) FILTER (${complete})`),
      distinct: select(`count(DISTINCT ${keySql(request, source, key)})`),
    };
  });

  const branches = source.groups.map((group, index) => {
    return valuesSql(request, cells, group, { rejects: rejects[index] ?? '' });
  });
  const bits = Array.from({ length: masks }, (_, mask) => {
    const of = asked.slice(mask * BITS, (mask + 1) * BITS);
    const flags = of.map((index, bit) => {
      const condition = request.conditions[index];
      const column = condition && request.columns[condition.column];
      if (!condition || !column) throw new RangeError('a condition about no column');
      return `CASE WHEN ${failsSql(condition, column, cells)} THEN ${1n << BigInt(bit)} ELSE 0 END`;
    });
    return `${json ? `CASE WHEN bad THEN 0 ELSE ${flags.join(' | ')} END` : flags.join(' | ')} AS m${mask}`;
  });
  const sql = `SELECT ${selected.join(', ')} FROM (SELECT ${['*', ...bits].join(', ')} FROM (${branches.join(' UNION ALL ')}))`;
  const row = (await run(sql))[0] ?? [];
  const at = (index: number): number => (index < 0 ? 0 : Number(row[index] ?? 0));

  const rows = at(all) - at(bad);
  const columns = request.columns.map((_, column) => ({
    values: at(values[column] ?? -1),
    typed: at(typed[column] ?? -1),
  }));
  const counted = new Map(asked.map((condition, index) => [condition, at(failing[index] ?? -1)]));
  return {
    rows,
    bad: at(bad),
    columns,
    found: found.map((of) => of.map(at)),
    failing: request.conditions.map((condition, index) => {
      const column = columns[condition.column] ?? { values: 0, typed: 0 };
      if (condition.is === 'present') return rows - column.values;
      if (condition.is === 'typed') return column.values - column.typed;
      return counted.get(index) ?? 0;
    }),
    keys: keys.map((key) => ({ rows: at(key.rows), distinct: at(key.distinct) })),
  };
}

/** SQL of a group's rows with the value of each column beside its other parts. */
export function valuesSql(
  { columns }: TableRequest,
  cells: CellSource['cells'],
  group: CellGroup,
  options: RowOptions,
): string {
  const values = columns.map((column, at) => `${valueSql(cells, column, at, group.stored[at])} AS ${part.value(at)}`);
  return `SELECT ${['*', ...values].join(', ')} FROM (${group.rows(options)})`;
}

/** Whether a condition is decided by the counts of values alone. */
function isCounted(is: TableRequest['conditions'][number]['is']): boolean {
  return is === 'present' || is === 'typed';
}

/** SQL of what is equal for rows of the same key, NULL where a part is missing. */
export function keySql({ columns }: TableRequest, { cells }: CellSource, key: readonly number[]): string {
  const parts = key.flatMap((column) => {
    const request = columns[column];
    return request ? identitySql(cells, request, column) : [];
  });
  if (parts.length === 1 && key[0] !== undefined && parts[0] === part.value(key[0])) return parts[0];
  const complete = key.map((column) => `${part.value(column)} IS NOT NULL`).join(' AND ');
  return `CASE WHEN ${complete} THEN ${parts.length === 1 ? parts[0] : `{${parts.map((sql, index) => `'p${index}': ${sql}`).join(', ')}}`} END`;
}
