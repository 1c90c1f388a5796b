import type { EngineFailure } from '../data-engine.ts';
import type { QuestionResult, TableQuestion } from '../table-question.ts';
import type { TableRequest } from '../table-request.ts';
import { part } from './column-sql.ts';
import { valuesSql } from './count-table.ts';
import { identifier } from './database-source.ts';
import type { RunSql } from './run-sql.ts';
import { openSource } from './scan-table.ts';

/** Longest SQL that a contract may ask, in characters. */
export const LONGEST_SQL = 100_000;

/** Runs one statement of a stranger; the first rows of its result. Throws `QuestionRefused`. */
export type RunForeignSql = (sql: string) => Promise<readonly (readonly unknown[])[]>;

/**
 * Makes a table for SQL to ask, under each of its names: declared columns in their types (NULL where a value is not of its type),
 * all others as text. What a contract's SQL reads is these tables, never the files.
 */
export async function makeTable(request: TableRequest, prefix: string, run: RunSql): Promise<void> {
  let named = 0;
  const fresh = (): string => `${prefix}_rejects_${named++}`;
  const top = request.columns.filter(({ within }) => within === undefined);
  const declared = top.flatMap(({ names }) => names);
  const { others } = await openSource({ ...request, columns: top }, declared, run, fresh);
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
  const source = await openSource(asked, declared, run, fresh);
  const list = columns.flatMap(({ names }, at) => names.map((name) => `${part.value(at)} AS ${identifier(name)}`));
  const rows = source.groups.map((group) => {
    const values = valuesSql(asked, source.cells, group, { rejects: fresh() });
    return `SELECT ${list.length === 0 ? '1 AS one' : list.join(', ')} FROM (${values})${source.cells === 'json' ? ' WHERE NOT bad' : ''}`;
  });
  await run(`CREATE TABLE ${prefix} AS ${rows.join(' UNION ALL ')}`);
  for (const name of request.sqlNames ?? [])
    if (!name.includes('\0')) await run(`CREATE OR REPLACE VIEW ${identifier(name)} AS SELECT * FROM ${prefix}`);
}

/**
 * Answers one question about tables that were made.
 *
 * @param tableOf name of a table by its index
 */
export async function askQuestion(
  question: TableQuestion,
  tableOf: (table: number) => string,
  run: RunForeignSql,
): Promise<QuestionResult | EngineFailure> {
  switch (question.is) {
    case 'sql':
      return single(await run(question.sql));
    case 'condition': {
      const sql = `(${question.sql}\n)`;
      const [row] = await run(
        `SELECT count(c), count(*) FILTER (NOT c) FROM (SELECT CAST(${sql} AS BOOLEAN) AS c FROM ${tableOf(question.table)})`,
      );
      return { of: Number(row?.[0] ?? 0), failing: Number(row?.[1] ?? 0) };
    }
    case 'aggregate': {
      const name = { min: 'min', max: 'max', mean: 'avg', median: 'median', sum: 'sum', stddev: 'stddev_samp' }[
        question.of
      ];
      const column = identifier(question.column);
      return single(await run(`SELECT CAST(${name}(${column}) AS DOUBLE) FROM ${tableOf(question.table)}`));
    }
    case 'distinct': {
      const columns = question.columns.map(identifier);
      const filter = columns.map((column) => `${column} IS NOT NULL`).join(' AND ');
      return single(
        await run(
          `SELECT count(*) FROM (SELECT DISTINCT ${columns.join(', ')} FROM ${tableOf(question.table)} WHERE ${filter})`,
        ),
      );
    }
    default: {
      const column = identifier(question.column);
      const wrong = `${question.descending ? '>' : '<'}${question.strictly ? '=' : ''}`;
      const by = question.by.length === 0 ? '' : `PARTITION BY ${question.by.map(identifier).join(', ')} `;
      const [row] = await run(
        `SELECT count(*), count(*) FILTER (v ${wrong} b) FROM (SELECT ${column} AS v, lag(${column}) OVER (${by}ORDER BY rowid) AS b ` +
          `FROM ${tableOf(question.table)} WHERE ${column} IS NOT NULL)`,
      );
      return { of: Number(row?.[0] ?? 0), failing: Number(row?.[1] ?? 0) };
    }
  }
}

/** The one number or boolean of a result. */
function single(rows: readonly (readonly unknown[])[]): QuestionResult | EngineFailure {
  const [row] = rows;
  if (rows.length !== 1 || row?.length !== 1) {
    return refused(
      `it gives ${rows.length === 0 ? 'no row' : rows.length === 1 ? `${row?.length ?? 0} columns` : 'more than one row'} where one number is expected`,
      'write a SELECT that gives one number or one boolean, as `SELECT count(*) FROM …`',
    );
  }
  const [value] = row;
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return { value: value ?? null };
  if (typeof value === 'string' && value !== '' && Number.isFinite(Number(value))) return { value: Number(value) };
  return refused(
    'it gives something else than a number or a boolean',
    'write a SELECT that gives one number or one boolean',
  );
}

/** That something is not run, or gives nothing that could be compared. */
export function refused(message: string, remedy: string): EngineFailure {
  return { failure: 'refused', message, remedy };
}
