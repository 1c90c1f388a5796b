import type { TableRequest } from '../data-engine.ts';
import type { CellSource, RejectNames } from './cell-source.ts';
import { textOf } from './column-sql.ts';
import { keySql, valuesSql } from './count-table.ts';
import { type FoundRow, foundRow, inOrder, LONGEST_VALUE } from './failing-rows.ts';
import type { RunSql } from './run-sql.ts';

/** Keys that are there more than once. */
export interface RepeatedKeys {
  /** How many rows there are beyond the first of each key. */
  readonly surplus: number;
  /** Of the first few such keys, by value, up to two rows each. */
  readonly rows: readonly FoundRow[];
}

/**
 * Counts a key exactly and finds rows of what is repeated.
 *
 * @param table name for a temporary table
 */
export async function repeatedKeys(
  request: TableRequest,
  source: CellSource,
  key: readonly number[],
  table: string,
  run: RunSql,
  fresh: RejectNames,
): Promise<RepeatedKeys> {
  const sql = keySql(request, source, key);
  const all = source.groups
    .map((group) => `SELECT ${sql} AS key FROM (${valuesSql(request, source.cells, group, { rejects: fresh() })})`)
    .join(' UNION ALL ');
  await run(
    `CREATE TEMP TABLE ${table}_all AS SELECT key, count(*) AS rows FROM (${all}) WHERE key IS NOT NULL GROUP BY key HAVING count(*) > 1`,
  );
  const [counted] = await run(`SELECT sum(rows) - count(*) FROM ${table}_all`);
  const surplus = Number(counted?.[0] ?? 0);
  const values = Math.ceil(request.examples / 2);
  if (surplus === 0 || values === 0) return { surplus, rows: [] };
  await run(
    `CREATE TEMP TABLE ${table} AS SELECT key, row_number() OVER (ORDER BY key) AS id FROM (SELECT key FROM ${table}_all ORDER BY key LIMIT ${values})`,
  );
  await run(`DROP TABLE ${table}_all`);
  const shown = key.every((column) => request.columns[column]?.shown);
  const texts = key.map((column) => `left(${textOf(source.cells, column)}, ${LONGEST_VALUE + 1})`);
  const text = shown ? `concat_ws(', ', ${texts.join(', ')})` : 'NULL';
  const found = new Map<number, FoundRow[]>();
  for (const { file, group } of inOrder(source)) {
    const rows = valuesSql(request, source.cells, group, { number: file, rejects: fresh() });
    const keyed = `SELECT n, ${sql} AS key, ${text} AS shown FROM (${rows})`;
    const seen = await run(
      `SELECT id, n, shown FROM (SELECT id, n, shown, row_number() OVER (PARTITION BY id ORDER BY n) AS place FROM (${keyed}) JOIN ${table} USING (key)) ` +
        `WHERE place <= 2 ORDER BY id, n`,
    );
    for (const [id, n, value] of seen) {
      const of = found.get(Number(id)) ?? [];
      if (of.length < 2) of.push(foundRow(file, n, value));
      found.set(Number(id), of);
    }
    if (found.size === values && [...found.values()].every((of) => of.length === 2)) break;
  }
  return { surplus, rows: [...found].sort(([left], [right]) => left - right).flatMap(([, rows]) => rows) };
}
