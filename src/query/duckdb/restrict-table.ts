import type { TableRequest } from '../table-request.ts';
import { identifier } from './database-source.ts';
import type { RunSql } from './run-sql.ts';
import { textLiteral } from './sql-literal.ts';

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
  run: RunSql,
): Promise<void> {
  const sides = [{ table, column }, ...among.map((side) => ({ table: tableOf(side.table), column: side.column }))];
  for (const side of sides) {
    const [has] = await run(
      `SELECT count(*) FROM pragma_table_info(${textLiteral(side.table)}) WHERE lower(name) = lower(${textLiteral(side.column)})`,
    );
    if (Number(has?.[0] ?? 0) === 0) return;
  }
  const [own, ...others] = sides.map((side) => ({ ...side, key: `CAST(${identifier(side.column)} AS VARCHAR)` }));
  if (!own || others.length === 0) return;
  const kept = others.map((side) => `SELECT ${side.key} AS k FROM ${side.table}`).join(' UNION ALL ');
  await run(
    `DELETE FROM ${own.table} WHERE ${own.key} IS NULL OR ${own.key} NOT IN (SELECT k FROM (${kept}) WHERE k IS NOT NULL)`,
  );
}
