import type { TableRequest } from '../table-request.ts';
import type { CellSource, FreshNames } from './cell-source.ts';
import { type TableCounts, valuesSql } from './count-table.ts';
import { type FoundRow, foundRow, inOrder, objects, shownText } from './failing-rows.ts';
import { hashSql, keySql } from './key-sql.ts';
import type { RunSql } from './run-sql.ts';

/** Keys that are there more than once. */
export interface RepeatedKeys {
  /** How many rows there are beyond the first of each key. */
  readonly surplus: number;
  /** Of the first few such keys in the files, up to two rows each, those of the same key together; no more than are asked for. */
  readonly rows: readonly FoundRow[];
}

/** Repeated keys that are looked for, and rows with one of them that are looked at, before those of a few keys are searched for. */
const LOOKED_FOR = 100;
const LOOKED_AT = 10;

const NONE: RepeatedKeys = { surplus: 0, rows: [] };

/**
 * Counts a key exactly and finds rows of what is repeated.
 *
 * @param counted what is known of it from the scan
 * @param table name for a temporary table
 */
export async function repeatedKeys(
  request: TableRequest,
  source: CellSource,
  key: readonly number[],
  counted: TableCounts['keys'][number],
  table: string,
  run: RunSql,
  fresh: FreshNames,
): Promise<RepeatedKeys> {
  const sql = keySql(request, source, key);
  const all = (selected: string): string =>
    source.groups
      .map((group) => `SELECT ${selected} FROM (${valuesSql(request, source, group, { rejects: fresh() })})`)
      .join(' UNION ALL ');
  if (counted.hashes === counted.rows) return NONE;
  let candidates = all(`${sql} AS key`);
  if (counted.hashes === undefined) {
    // Hashes are half the work of the keys themselves, which then are compared only where hashes are the same.
    const hash = hashSql(request, source, key);
    await run(
      `CREATE TEMPORARY TABLE ${table}_hashes AS SELECT h FROM (${all(`${hash} AS h`)}) WHERE h IS NOT NULL GROUP BY h HAVING count(*) > 1`,
    );
    const [hashes] = await run(`SELECT count(*) FROM ${table}_hashes`);
    if (Number(hashes?.[0] ?? 0) === 0) return NONE;
    candidates = `SELECT key FROM (${all(`${sql} AS key, ${hash} AS h`)}) WHERE h IN (SELECT h FROM ${table}_hashes)`;
  }
  await run(
    `CREATE TEMPORARY TABLE ${table} AS SELECT key, count(*) AS times FROM (${candidates}) WHERE key IS NOT NULL GROUP BY key HAVING count(*) > 1`,
  );
  const [summed] = await run(`SELECT sum(times) - count(*), count(*) FROM ${table}`);
  const surplus = Number(summed?.[0] ?? 0);
  const keys = Math.min(Math.ceil(request.examples / 2), Number(summed?.[1] ?? 0));
  if (keys === 0) return { surplus, rows: [] };

  const { hash: hashOf, hashedTo, firstOf, types } = source.dialect;
  const few = `${table}_few`;
  await run(
    `CREATE TEMPORARY TABLE ${few} AS SELECT key, h, row_number() OVER (ORDER BY h, key) AS id ` +
      `FROM (SELECT key, ${hashOf(['key'])} AS h FROM ${table} ORDER BY h, key LIMIT ${Math.max(LOOKED_FOR, keys)})`,
  );
  const shown = key.every((column) => request.columns[column]?.shown);
  const texts = key.map((column) => shownText(source, request.columns, column));
  const text = shown ? texts.join(" || ', ' || ") : `CAST(NULL AS ${types.string})`;
  // Hashes in a list, not a join: the engine knows nothing of how many rows a text file has, and would rather keep those in memory.
  const rowsOf = (file: number, group: CellSource['groups'][number], hashes: readonly unknown[]): string => {
    const rows = valuesSql(request, source, group, { number: file, rejects: fresh() });
    return `SELECT n, key, shown FROM (SELECT n, ${sql} AS key, ${text} AS shown FROM (${rows})) WHERE key IS NOT NULL AND ${hashedTo(hashOf(['key']), hashes.map(String))}`;
  };
  const found = new Map<number, FoundRow[]>();
  const keep = (file: number, id: unknown, n: unknown, value: unknown): void => {
    const of = found.get(Number(id)) ?? [];
    const known = of.some((row) => row.file === file && row.accepted === Number(n));
    if (of.length < 2 && !known) of.push(foundRow(file, n, value));
    if (found.size < keys || found.has(Number(id))) found.set(Number(id), of);
  };
  const whole = (): boolean => found.size === keys && [...found.values()].every((of) => of.length === 2);

  // Where a key is repeated soon after it first stands, which is the rule, little of the files is read again.
  const lookedFor = await run(`SELECT id, h FROM ${few} ORDER BY id`);
  const hashes = lookedFor.map(([, hash]) => hash);
  for (const { file, group } of inOrder(source)) {
    const first = `(${rowsOf(file, group, hashes)} LIMIT ${LOOKED_AT})`;
    const seen = await run(
      `SELECT r.id, a.n, a.shown FROM ${first} AS a JOIN ${few} AS r ON a.key = r.key ORDER BY a.n`,
    );
    for (const [id, n, value] of seen) keep(file, id, n, value);
    if (found.size === keys) break;
  }
  const wanted = [...lookedFor]
    .sort(([left], [right]) => Number(found.has(Number(right))) - Number(found.has(Number(left))))
    .slice(0, keys)
    .map(([, hash]) => hash);
  for (const { file, group } of inOrder(source)) {
    if (whole()) break;
    const rows = firstOf({ n: 'a.n', shown: 'a.shown' }, 'a.n', 2, undefined);
    const firstTwo = `SELECT r.id, ${rows} FROM (${rowsOf(file, group, wanted)}) AS a JOIN ${few} AS r ON a.key = r.key GROUP BY r.id ORDER BY r.id`;
    for (const [id, list] of await run(firstTwo))
      for (const { n, shown: value } of objects(list)) keep(file, id, n, value);
  }
  const inFileOrder = (left: FoundRow, right: FoundRow): number =>
    left.file - right.file || left.accepted - right.accepted;
  return { surplus, rows: [...found.values()].flatMap((of) => of.sort(inFileOrder)).slice(0, request.examples) };
}
