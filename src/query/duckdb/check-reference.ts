import type { KeyColumns, ReferenceRequest } from '../data-engine.ts';
import type { TableRequest } from '../table-request.ts';
import type { ConditionResult, FailingRow } from '../table-result.ts';
import type { CellSource, RejectNames } from './cell-source.ts';
import { comparedType, part, textOf } from './column-sql.ts';
import { valuesSql } from './count-table.ts';
import { type FoundRow, foundRow, LONGEST_VALUE } from './failing-rows.ts';
import { placeRows } from './place-rows.ts';
import type { RunSql } from './run-sql.ts';
import { openSource } from './scan-table.ts';

/** One side of a reference. */
interface Side {
  readonly request: TableRequest;
  readonly source: CellSource;
  readonly columns: readonly number[];
}

/**
 * Counts the rows whose key is not among the keys that it refers to. Rows in which a part of the key has no value refer to nothing
 * (SQL: MATCH SIMPLE). Values are compared in their type where both sides have the same one, as text elsewhere.
 *
 * @param prefix of names for tables
 */
export async function checkReference(
  { from, to }: ReferenceRequest,
  tables: readonly (TableRequest | undefined)[],
  prefix: string,
  run: RunSql,
): Promise<ConditionResult> {
  let named = 0;
  const fresh = (): string => `${prefix}_rejects_${named++}`;
  const child = await side(from, tables, run, fresh);
  const parent = await side(to, tables, run, fresh);
  const same = child.columns.map((_, at) => typeAt(child, at) === typeAt(parent, at));
  const keys = `${prefix}_keys`;
  await run(
    `CREATE TEMP TABLE ${keys} AS SELECT DISTINCT ${keyList(parent, same)} FROM (${allRows(parent, fresh)}) WHERE ${complete(parent)}`,
  );
  const joined = (rows: string): string =>
    `(SELECT *, ${keyList(child, same)} FROM (${rows}) WHERE ${complete(child)}) AS a ANTI JOIN ${keys} AS b ` +
    `ON ${same.map((_, at) => `a.p${at} = b.p${at}`).join(' AND ')}`;
  const [counted] = await run(`SELECT count(*) FROM (${allRows(child, fresh)}) WHERE ${complete(child)}`);
  const [missing] = await run(`SELECT count(*) FROM ${joined(allRows(child, fresh))}`);
  const failing = Number(missing?.[0] ?? 0);
  const found: FoundRow[] = [];
  for (const group of failing > 0 ? child.source.groups : []) {
    for (const file of group.files) {
      const left = child.request.examples - found.length;
      if (left <= 0) break;
      const rows = valuesSql(child.request, child.source.cells, group, { number: file, rejects: fresh() });
      const shown = child.columns.every((column) => child.request.columns[column]?.shown);
      const texts = child.columns.map((column) => `left(${textOf(child.source.cells, column)}, ${LONGEST_VALUE + 1})`);
      const seen = await run(
        `SELECT n, ${shown ? `concat_ws(', ', ${texts.join(', ')})` : 'NULL'} FROM ${joined(readable(child, rows))} ORDER BY n LIMIT ${left}`,
      );
      for (const [n, value] of seen) found.push(foundRow(file, n, value));
    }
  }
  const places = await placeRows(child.source, child.request.files, found, { rows: [], more: false });
  return {
    of: Number(counted?.[0] ?? 0),
    failing,
    examples: found.map(({ file, accepted, value }): FailingRow => ({
      ...places.accepted(file, accepted),
      ...(value === undefined ? {} : { value }),
    })),
  };
}

async function side(
  { table, columns }: KeyColumns,
  tables: readonly (TableRequest | undefined)[],
  run: RunSql,
  fresh: RejectNames,
): Promise<Side> {
  const whole = tables[table];
  if (!whole) throw new RangeError('a reference to no table');
  const request = { ...whole, columns: columns.flatMap((column) => whole.columns[column] ?? []) };
  const declared = whole.columns.flatMap(({ names }) => names);
  return { request, source: await openSource(request, declared, run, fresh), columns: columns.map((_, at) => at) };
}

function typeAt({ request, source }: Side, at: number): string | undefined {
  const column = request.columns[at];
  return column && comparedType(source.cells, column);
}

function keyList({ request, source, columns }: Side, same: readonly boolean[]): string {
  return columns
    .map((column, at) => {
      const typed = same[at] && request.columns[column]?.type !== undefined;
      return `${typed ? part.value(column) : textOf(source.cells, column)} AS p${at}`;
    })
    .join(', ');
}

/** A value of another type refers to nothing that could be found: that its type is wrong is said elsewhere. */
function complete({ columns }: Side): string {
  return columns.map((column) => `${part.value(column)} IS NOT NULL`).join(' AND ');
}

function allRows(of: Side, fresh: RejectNames): string {
  const { request, source } = of;
  return source.groups
    .map((group) => readable(of, valuesSql(request, source.cells, group, { rejects: fresh() })))
    .join(' UNION ALL ');
}

function readable({ source }: Side, rows: string): string {
  return source.cells === 'json' ? `SELECT * FROM (${rows}) WHERE NOT bad` : rows;
}
