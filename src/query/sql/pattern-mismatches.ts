import { runInNewContext } from 'node:vm';
import type { TableRequest } from '../table-request.ts';
import { ecmaPattern } from '../pattern-form.ts';
import type { CellSource, FreshNames } from './cell-source.ts';
import { part } from './column-sql.ts';
import type { Mismatches } from './condition-context.ts';
import { mismatchKey } from './condition-sql.ts';
import { valuesSql } from './count-table.ts';
import type { RunSql } from './run-sql.ts';
import type { SqlDialect } from './sql-dialect.ts';

/** How long a pattern may take for all values of a column, in milliseconds. */
const TIME = 5000;

/** Different values that are fetched at a time. */
const AT_A_TIME = 20_000;

/**
 * Runs the patterns that the engine cannot (looking around, references back) over the different values of their columns, each
 * within a limit of time: such patterns may take forever.
 *
 * @param prefix of names for tables
 */
export async function patternMismatches(
  request: TableRequest,
  source: CellSource,
  prefix: string,
  run: RunSql,
  fresh: FreshNames,
): Promise<Mismatches> {
  const { dialect } = source;
  const tables = new Map<string, string>();
  const stopped = new Map<string, string>();
  for (const condition of request.conditions) {
    if (condition.is !== 'matches') continue;
    const { column, pattern } = condition;
    const key = mismatchKey(column, pattern);
    if (tables.has(key) || (await engineRuns(pattern, dialect, run))) continue;
    const table = `${prefix}_mismatches_${tables.size}`;
    tables.set(key, table);
    await run(`CREATE TEMPORARY TABLE ${table} (v ${dialect.types.string})`);
    const expression = ecmaPattern(pattern);
    if (!expression) {
      stopped.set(key, 'the pattern is not a regular expression of ECMA-262');
      continue;
    }
    const values = `${table}_values`;
    const all = source.groups
      .map((group) => valuesSql(request, source, group, { rejects: fresh() }))
      .map((rows) => `SELECT ${part.value(column)} AS v FROM (${rows})`);
    await run(
      `CREATE TEMPORARY TABLE ${values} AS SELECT v, row_number() OVER () AS id FROM (SELECT DISTINCT v FROM (${all.join(' UNION ALL ')})) WHERE v IS NOT NULL`,
    );
    const started = Date.now();
    for (let from = 0; ; from += AT_A_TIME) {
      const rows = await run(`SELECT v FROM ${values} WHERE id > ${from} AND id <= ${from + AT_A_TIME}`);
      if (rows.length === 0) break;
      const texts = rows.map(([value]) => String(value));
      const missing = unmatched(expression, texts, TIME - (Date.now() - started));
      if (missing === undefined) {
        stopped.set(key, `the pattern takes longer than ${TIME / 1000} seconds`);
        await run(`DELETE FROM ${table}`);
        break;
      }
      if (missing.length > 0) {
        await run(`INSERT INTO ${table} VALUES ${missing.map((text) => `(${dialect.text(text)})`).join(', ')}`);
      }
    }
    await run(`DROP TABLE ${values}`);
  }
  return { tables, stopped };
}

async function engineRuns(pattern: string, dialect: SqlDialect, run: RunSql): Promise<boolean> {
  const written = dialect.pattern(pattern);
  if (written === undefined) return false;
  try {
    // A pattern may be too large for the engine in the end.
    await run(`SELECT ${dialect.matches("''", written)}`);
    return true;
  } catch {
    return false;
  }
}

/** Texts in which an expression is not found; undefined where time runs out. */
function unmatched(expression: RegExp, texts: readonly string[], milliseconds: number): readonly string[] | undefined {
  if (milliseconds <= 0) return undefined;
  try {
    const found: unknown = runInNewContext(
      'texts.filter((text) => !expression.test(text))',
      { texts, expression },
      { timeout: Math.ceil(milliseconds) },
    );
    return Array.isArray(found) ? found.map(String) : undefined;
  } catch {
    return undefined;
  }
}
