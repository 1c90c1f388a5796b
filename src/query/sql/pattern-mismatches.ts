import { runInNewContext } from 'node:vm';
import type { Condition, ValueCondition } from '../condition.ts';
import type { TableRequest } from '../table-request.ts';
import { ecmaPattern } from '../pattern-form.ts';
import type { CellSource, FreshNames } from './cell-source.ts';
import { part } from './column-sql.ts';
import type { Mismatches } from './condition-context.ts';
import { type EachCondition, mismatchKey, typedPart } from './condition-sql.ts';
import { valuesSql } from './count-table.ts';
import type { RunSql } from './run-sql.ts';
import type { SqlDialect } from './sql-dialect.ts';

/** How long a pattern may take for all values of a column, in milliseconds. */
const TIME = 5000;

/** Different texts that are fetched at a time. */
const AT_A_TIME = 20_000;

/**
 * Runs the patterns that the engine cannot (looking around, references back) over the different texts of their columns, or of parts
 * of their values, each within a limit of time: such patterns may take forever.
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
    const { pattern, parts } = patternIn(condition);
    const key = mismatchKey(condition);
    if (pattern === undefined || tables.has(key) || (await engineRuns(pattern, dialect, run))) continue;
    const table = `${prefix}_mismatches_${tables.size}`;
    tables.set(key, table);
    await run(`CREATE TEMPORARY TABLE ${table} (v ${dialect.types.string})`);
    const expression = ecmaPattern(pattern);
    if (!expression) {
      stopped.set(key, 'the pattern is not a regular expression of ECMA-262');
      continue;
    }
    const whole = `${table}_whole`;
    // Where the value itself is the text, nothing has to be taken out of it.
    const inside = parts.length > 0;
    const texts = inside ? `${table}_texts` : whole;
    const found = inside ? `${table}_found` : table;
    const all = source.groups
      .map((group) => valuesSql(request, source, group, { rejects: fresh() }))
      .map((rows) => `SELECT ${part.value(condition.column)} AS v FROM (${rows})`);
    await run(
      `CREATE TEMPORARY TABLE ${whole} AS SELECT v, row_number() OVER () AS id FROM (SELECT DISTINCT v FROM (${all.join(' UNION ALL ')})) WHERE v IS NOT NULL`,
    );
    if (inside) {
      await run(
        `CREATE TEMPORARY TABLE ${texts} AS SELECT v, row_number() OVER () AS id FROM (SELECT DISTINCT v FROM (${textsSql(parts, whole, dialect)})) WHERE v IS NOT NULL`,
      );
      await run(`CREATE TEMPORARY TABLE ${found} (v ${dialect.types.string})`);
    }
    const started = Date.now();
    let inTime = true;
    for (let from = 0; inTime; from += AT_A_TIME) {
      const rows = await run(`SELECT v FROM ${texts} WHERE id > ${from} AND id <= ${from + AT_A_TIME}`);
      if (rows.length === 0) break;
      const values = rows.map(([value]) => String(value));
      const missing = unmatched(expression, values, TIME - (Date.now() - started));
      inTime = missing !== undefined;
      if (missing && missing.length > 0)
        await run(`INSERT INTO ${found} VALUES ${missing.map((text) => `(${dialect.text(text)})`).join(', ')}`);
    }
    if (!inTime) {
      stopped.set(key, `the pattern takes longer than ${TIME / 1000} seconds`);
      await run(`DELETE FROM ${table}`);
    } else if (inside) {
      const ids = `SELECT id FROM (${textsSql(parts, whole, dialect)}) WHERE v IN (SELECT v FROM ${found})`;
      await run(`INSERT INTO ${table} SELECT v FROM ${whole} WHERE id IN (${ids})`);
    }
    for (const name of inside ? [whole, texts, found] : [whole]) await run(`DROP TABLE ${name}`);
  }
  return { tables, stopped };
}

/** The pattern that a condition asks for, and on the way to it the parts of the value, the outermost first. */
function patternIn(condition: Condition): { readonly pattern?: string; readonly parts: readonly EachCondition[] } {
  const parts: EachCondition[] = [];
  let inner: Condition | ValueCondition = condition;
  while (inner.is === 'each') {
    parts.push(inner);
    inner = inner.holds;
  }
  return inner.is === 'matches' ? { pattern: inner.pattern, parts } : { parts };
}

/** SQL of all texts (`v`) that are asked for the pattern, with the `id` of the whole value that they are in. */
function textsSql(parts: readonly EachCondition[], whole: string, dialect: SqlDialect): string {
  return parts.reduce(
    (values, each) =>
      `SELECT id, ${typedPart(dialect, each, 'e')} AS v FROM (SELECT id, ${dialect.json.rowOfEach('v', each.of)} AS e FROM (${values}) WHERE v IS NOT NULL)`,
    `SELECT id, v FROM ${whole}`,
  );
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
