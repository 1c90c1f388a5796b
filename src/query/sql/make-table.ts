import type { TableRequest } from '../table-request.ts';
import type { OpenCells } from './cell-source.ts';
import { part } from './column-sql.ts';
import { valuesSql } from './count-table.ts';
import type { RunSql } from './run-sql.ts';

/**
 * Makes a table for SQL to ask, under each of its names: declared columns in their types (NULL where a value is not of its type),
 * all others as text. What a contract's SQL reads is these tables, never the files.
 */
export async function makeTable(request: TableRequest, prefix: string, run: RunSql, open: OpenCells): Promise<void> {
  let named = 0;
  const fresh = (): string => `${prefix}_rejects_${named++}`;
  const top = request.columns.filter(({ within }) => within === undefined);
  const declared = top.flatMap(({ names }) => names);
  const { others } = await open({ ...request, columns: top }, declared, fresh);
  // Names differ for SQL only where they differ by more than case.
  const taken = new Set<string>();
  const free = (name: string): boolean => {
    const key = name.toLowerCase();
    if (name === '' || name.includes('\0') || taken.has(key)) return false;
    taken.add(key);
    return true;
  };
  const columns = [
    ...top.map((column) => ({ column, names: [...new Set([...column.names].reverse())].filter(free) })),
    ...others.filter(free).map((name) => ({ column: { names: [name], shown: false }, names: [name] })),
  ];
  const asked = { ...request, columns: columns.map(({ column }) => column) };
  const source = await open(asked, declared, fresh);
  const list = columns.flatMap(({ names }, at) =>
    names.map((name) => `${part.value(at)} AS ${source.dialect.identifier(name)}`),
  );
  const rows = source.groups.map((group) => {
    const values = valuesSql(asked, source, group, { rejects: fresh() });
    return `SELECT ${list.length === 0 ? '1 AS one' : list.join(', ')} FROM (${values})${source.cells === 'json' ? ' WHERE NOT bad' : ''}`;
  });
  await run(`CREATE TABLE ${prefix} AS ${rows.join(' UNION ALL ')}`);
  for (const name of request.sqlNames ?? [])
    if (!name.includes('\0'))
      await run(`CREATE OR REPLACE VIEW ${source.dialect.identifier(name)} AS SELECT * FROM ${prefix}`);
}
