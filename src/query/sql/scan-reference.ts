import type { KeyColumns, ReferenceRequest } from '../data-engine.ts';
import type { TableRequest } from '../table-request.ts';
import type { ConditionResult } from '../table-result.ts';
import type { CellSource, FreshNames, OpenCells } from './cell-source.ts';
import { part, textOf } from './column-sql.ts';
import { valuesSql } from './count-table.ts';
import { type FoundRow, foundRow, inOrder, shownText } from './failing-rows.ts';
import type { SqlEngine } from './sql-engine.ts';

/** One side of a reference: a table with nothing but the columns of the key. */
interface Side<Source extends CellSource = CellSource> {
  readonly request: TableRequest;
  readonly source: Source;
}

/**
 * Counts the rows whose key is not among the keys that it refers to. Rows in which a part of the key has no value refer to nothing
 * (SQL: MATCH SIMPLE). Values are compared in their type where both sides have the same one, as text elsewhere.
 *
 * @param prefix of names for tables
 */
export async function scanReference<Source extends CellSource>(
  { from, to }: ReferenceRequest,
  tables: readonly (TableRequest | undefined)[],
  prefix: string,
  { run, open, place }: SqlEngine<Source>,
): Promise<ConditionResult> {
  let named = 0;
  const fresh = (): string => `${prefix}_rejects_${named++}`;
  const child = await side(from, tables, open, fresh);
  const parent = await side(to, tables, open, fresh);
  const keys = `${prefix}_keys`;
  const same = child.request.columns.map((_, at) => typeAt(child, at) === typeAt(parent, at));
  await run(
    `CREATE TEMPORARY TABLE ${keys} AS SELECT DISTINCT ${keyList(parent, same)} FROM (${allRows(parent, fresh)}) WHERE ${complete(parent)}`,
  );
  const names = same.map((_, at) => `p${at}`).join(', ');
  // Not a join that looks for what has no partner: the engine might keep the rows in memory, of which there are more than keys.
  const missing = (rows: string): string =>
    `(SELECT *, ${keyList(child, same)} FROM (${rows}) WHERE ${complete(child)}) AS a WHERE (${names}) NOT IN (SELECT ${names} FROM ${keys})`;
  const [counted] = await run(`SELECT count(*) FROM (${allRows(child, fresh)}) WHERE ${complete(child)}`);
  const [lacking] = await run(`SELECT count(*) FROM ${missing(allRows(child, fresh))}`);
  const failing = Number(lacking?.[0] ?? 0);
  const found: FoundRow[] = [];
  for (const { file, group } of failing > 0 ? inOrder(child.source) : []) {
    const left = child.request.examples - found.length;
    if (left <= 0) break;
    const rows = valuesSql(child.request, child.source, group, { number: file, rejects: fresh() });
    const shown = child.request.columns.every((column) => column.shown);
    const texts = child.request.columns.map((_, column) => shownText(child.source, child.request.columns, column));
    const seen = await run(
      `SELECT n, ${shown ? texts.join(" || ', ' || ") : 'NULL'} FROM ${missing(readable(child, rows))} ORDER BY n LIMIT ${left}`,
    );
    for (const [n, value] of seen) found.push(foundRow(file, n, value));
  }
  const { at } = await place(child.request, child.source, found, []);
  return {
    of: Number(counted?.[0] ?? 0),
    failing,
    examples: found.map((row) => ({ ...at(row), ...(row.value === undefined ? {} : { value: row.value }) })),
  };
}

async function side<Source extends CellSource>(
  { table, columns }: KeyColumns,
  tables: readonly (TableRequest | undefined)[],
  open: OpenCells<Source>,
  fresh: FreshNames,
): Promise<Side<Source>> {
  const whole = tables[table];
  if (!whole) throw new RangeError('a reference to no table');
  const request = { ...whole, columns: columns.flatMap((column) => whole.columns[column] ?? []) };
  const declared = whole.columns.flatMap(({ names }) => names);
  return { request, source: await open(request, declared, fresh) };
}

function typeAt({ request }: Side, at: number): string | undefined {
  return request.columns[at]?.type;
}

function keyList({ request, source }: Side, same: readonly boolean[]): string {
  return request.columns
    .map(({ type }, column) => {
      const typed = same[column] && type !== undefined;
      return `${typed ? part.value(column) : textOf(source, column)} AS p${column}`;
    })
    .join(', ');
}

/** A value of another type refers to nothing that could be found: that its type is wrong is said elsewhere. */
function complete({ request }: Side): string {
  return request.columns.map((_, column) => `${part.value(column)} IS NOT NULL`).join(' AND ');
}

function allRows(of: Side, fresh: FreshNames): string {
  const { request, source } = of;
  return source.groups
    .map((group) => readable(of, valuesSql(request, source, group, { rejects: fresh() })))
    .join(' UNION ALL ');
}

function readable({ source }: Side, rows: string): string {
  return source.cells === 'json' ? `SELECT * FROM (${rows}) WHERE NOT bad` : rows;
}
