import type { TableRequest } from '../table-request.ts';
import type { RunSql } from './run-sql.ts';
import type { SqlDialect } from './sql-dialect.ts';

/**
 * Takes those rows out of a table that was made whose value (as text) is in none of other tables. Where a table has no such column
 * nothing is taken out: nobody could say which rows are meant.
 *
 * @param tableOf name of a table by its index; those that are needed have been made
 */
export async function restrictTable(
  { column, among }: NonNullable<TableRequest['only']>,
  table: string,
  tableOf: (table: number) => string,
  dialect: SqlDialect,
  run: RunSql,
): Promise<void> {
  const sides = [{ table, column }, ...among.map((side) => ({ table: tableOf(side.table), column: side.column }))];
  for (const side of sides) {
    const [has] = await run(
      `SELECT count(*) FROM information_schema.columns WHERE lower(table_name) = ${dialect.text(side.table)} AND lower(column_name) = lower(${dialect.text(side.column)})`,
    );
    if (Number(has?.[0] ?? 0) === 0) return;
  }
  const [own, ...others] = sides.map((side) => ({
    ...side,
    key: `CAST(${dialect.identifier(side.column)} AS ${dialect.types.string})`,
  }));
  if (!own || others.length === 0) return;
  const kept = others.map((side) => `SELECT ${side.key} AS k FROM ${side.table}`).join(' UNION ALL ');
  await run(
    `DELETE FROM ${own.table} WHERE ${own.key} IS NULL OR ${own.key} NOT IN (SELECT k FROM (${kept}) WHERE k IS NOT NULL)`,
  );
}
