import type { EngineFailure } from '../data-engine.ts';
import type { Aggregate, QuestionResult, TableQuestion } from '../table-question.ts';
import type { SqlDialect } from './sql-dialect.ts';

/** Longest SQL that a contract may ask, in characters. */
export const LONGEST_SQL = 100_000;

/** Runs one statement of a stranger; the first rows of its result. Throws `QuestionRefused`. */
export type RunForeignSql = (sql: string) => Promise<readonly (readonly unknown[])[]>;

/** SQL of what is computed of a column. */
const AGGREGATES: Readonly<Record<Aggregate, (column: string) => string>> = {
  min: (column) => `min(${column})`,
  max: (column) => `max(${column})`,
  mean: (column) => `avg(${column})`,
  median: (column) => `percentile_cont(0.5) WITHIN GROUP (ORDER BY ${column})`,
  sum: (column) => `sum(${column})`,
  stddev: (column) => `stddev_samp(${column})`,
};

/**
 * Answers one question about tables that were made.
 *
 * @param tableOf name of a table by its index
 */
export async function askQuestion(
  question: TableQuestion,
  tableOf: (table: number) => string,
  { identifier, rowOrder, types }: SqlDialect,
  run: RunForeignSql,
): Promise<QuestionResult | EngineFailure> {
  switch (question.is) {
    case 'sql':
      return single(await run(question.sql));
    case 'condition': {
      const sql = `(${question.sql}\n)`;
      const [row] = await run(
        `SELECT count(c), count(CASE WHEN NOT c THEN 1 END) FROM (SELECT CAST(${sql} AS BOOLEAN) AS c FROM ${tableOf(question.table)})`,
      );
      return { of: Number(row?.[0] ?? 0), failing: Number(row?.[1] ?? 0) };
    }
    case 'aggregate': {
      const aggregate = AGGREGATES[question.of](identifier(question.column));
      return single(await run(`SELECT CAST(${aggregate} AS ${types.number}) FROM ${tableOf(question.table)}`));
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
      if (rowOrder === undefined)
        return refused(
          'the rows of this table have no order',
          'compare with the value before it by a query of its own',
        );
      const column = identifier(question.column);
      const wrong = `${question.descending ? '>' : '<'}${question.strictly ? '=' : ''}`;
      const by = question.by.length === 0 ? '' : `PARTITION BY ${question.by.map(identifier).join(', ')} `;
      const [row] = await run(
        `SELECT count(*), count(CASE WHEN v ${wrong} b THEN 1 END) FROM (SELECT ${column} AS v, lag(${column}) OVER (${by}ORDER BY ${rowOrder}) AS b ` +
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
