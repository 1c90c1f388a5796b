import type { TableRequest } from '../table-request.ts';
import type { OpenCells } from './cell-source.ts';
import { part } from './column-sql.ts';
import { valuesSql } from './count-table.ts';
import type { RunSql } from './run-sql.ts';

/** A table that was made. */
export interface MadeTable {
  /** Whether it has a column, by a name in the contract or in the data, whose values must not be shown. */
  readonly hides: (column?: string) => boolean;
  /** Lets SQL see all of its columns, or only those whose values may be shown. */
  readonly show: (columns: 'all' | 'shown') => Promise<void>;
}

/**
 * Makes a table for SQL to ask, under each of its names: declared columns in their types (NULL where a value is not of its type),
 * all others as text. What a contract's SQL reads is these tables, never the files. Nobody said of columns that are not declared that
 * their values may be shown.
 */
export async function makeTable(
  request: TableRequest,
  prefix: string,
  run: RunSql,
  open: OpenCells,
): Promise<MadeTable> {
  let rejects = 0;
  const fresh = (): string => `${prefix}_rejects_${rejects++}`;
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
  const { identifier } = source.dialect;
  const named = (wanted: (shown: boolean) => boolean): readonly string[] =>
    columns.flatMap(({ column, names }) => (wanted(column.shown) ? names : []));
  const shown = named((is) => is).map(identifier);
  const hidden = new Set(named((is) => !is).map((name) => name.toLowerCase()));
  const show: MadeTable['show'] = async (which) => {
    const seen = which === 'all' ? '*' : shown.length === 0 ? '1 AS one' : shown.join(', ');
    for (const name of request.sqlNames ?? [])
      if (!name.includes('\0'))
        await run(`CREATE OR REPLACE VIEW ${identifier(name)} AS SELECT ${seen} FROM ${prefix}`);
  };
  await show('all');
  return {
    hides: (column) => (column === undefined ? hidden.size > 0 : hidden.has(column.toLowerCase())),
    show,
  };
}
