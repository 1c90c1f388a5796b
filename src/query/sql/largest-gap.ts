import type { TableRequest } from '../table-request.ts';
import type { CellSource, FreshNames } from './cell-source.ts';
import { part } from './column-sql.ts';
import { valuesSql } from './count-table.ts';
import type { RunSql } from './run-sql.ts';

/** Seconds of the largest gap between one moment and the next. */
export async function largestGap(
  request: TableRequest,
  source: CellSource,
  column: number,
  run: RunSql,
  fresh: FreshNames,
): Promise<number | null> {
  const all = source.groups
    .map(
      (group) => `SELECT ${part.value(column)} AS v FROM (${valuesSql(request, source, group, { rejects: fresh() })})`,
    )
    .join(' UNION ALL ');
  const moments = `SELECT DISTINCT ${source.dialect.epoch('v')} AS s FROM (${all}) WHERE v IS NOT NULL`;
  const [row] = await run(`SELECT max(gap) FROM (SELECT s - lag(s) OVER (ORDER BY s) AS gap FROM (${moments}))`);
  return row?.[0] === null || row?.[0] === undefined ? null : Number(row[0]);
}
