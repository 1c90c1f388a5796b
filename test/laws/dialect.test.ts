import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { openEngine } from '../query/open-engine.ts';
import { type Postgres, startPostgres } from '../query/sql/postgres-engine.ts';

const room = join(import.meta.dirname, '../../src/query/sql');

/** All fixed text of a program: of what it puts together, SQL is made. */
function texts(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      const { type, value, cooked } = node as Record<string, unknown>;
      if (type === 'StringLiteral') found.push(String(value));
      if (type === 'TemplateElement') found.push(String(cooked));
      Object.values(node).forEach(visit);
    }
  };
  visit(parseSync(source, { syntax: 'typescript', target: 'es2022' }).body);
  return found;
}

/** Names in a text that are called. */
function called(text: string): readonly string[] {
  return [...text.matchAll(/(?<![.\w])([A-Za-z_]\w*)\s?\(/g)].map(([, name = '']) => name.toLowerCase());
}

/** What DuckDB's grammar has beyond that of others, and names of types that are its own. */
const ITS_OWN =
  /\b(TRY_CAST|TRY\(|QUALIFY|GLOB|ILIKE|ANTI|SEMI|ASOF|POSITIONAL|EXCLUDE|PIVOT|DESCRIBE|SUMMARIZE|PRAGMA|LAMBDA|ROWID|UNNEST|STRUCT|HUGEINT|UBIGINT|BIGINT|VARCHAR|DOUBLE)\b|::|->|FILTER \((?!WHERE)/i;

let postgres: Postgres | undefined;
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(() => postgres?.close());

test('what questions are compiled to is SQL that DuckDB does not have for itself', async () => {
  const names = async (sql: string, run = postgres?.run): Promise<ReadonlySet<string>> =>
    new Set(((await run?.(sql)) ?? []).map(([name]) => String(name)));
  // The last is a function to DuckDB, and to the standard a form of expression.
  const everywhere = new Set([...(await names('SELECT DISTINCT proname FROM pg_proc')), 'nullif']);
  const known = await names('SELECT DISTINCT lower(function_name) FROM duckdb_functions()', await openEngine());
  expect([everywhere.has('char_length'), known.has('char_length')]).toEqual([true, true]);
  const files = readdirSync(room);
  expect(files).toContain('condition-sql.ts');
  const used = new Set<string>();
  const wrong = files.flatMap((file) =>
    texts(readFileSync(join(room, file), 'utf8')).flatMap((text) => {
      const functions = called(text).filter((name) => known.has(name));
      for (const name of functions) used.add(name);
      const own = [...functions.filter((name) => !everywhere.has(name)), ...(ITS_OWN.exec(text)?.slice(0, 1) ?? [])];
      return own.map((name) => `${file}: ${name}`);
    }),
  );
  expect(wrong).toEqual([]);
  // The law looks at something.
  expect([...used]).toEqual(expect.arrayContaining(['count', 'min', 'mod', 'char_length', 'array_agg']));
});

test.each(['SELECT list_extract(a, 1)', 'SELECT hash(a)', 'TRY_CAST(a AS b)', 'count(*) FILTER (a)', 'ORDER BY rowid'])(
  '%s would be found',
  async (sql) => {
    const run = await openEngine();
    const known = new Set((await run('SELECT DISTINCT lower(function_name) FROM duckdb_functions()')).flat());
    const everywhere = new Set(((await postgres?.run('SELECT DISTINCT proname FROM pg_proc')) ?? []).flat());
    const own = called(sql).some((name) => known.has(name) && !everywhere.has(name));
    expect(own || ITS_OWN.test(sql)).toBe(true);
  },
);
