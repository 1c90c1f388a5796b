import { PGlite } from '@electric-sql/pglite';
import type { DataEngine, EngineFailure } from '../../../src/query/data-engine.ts';
import type { TableQuestion } from '../../../src/query/table-question.ts';
import type { TableRequest } from '../../../src/query/table-request.ts';
import { fileEngine } from '../../../src/query/duckdb/file-engine.ts';
import type { FileGroup } from '../../../src/query/duckdb/file-source.ts';
import { askQuestion, refused } from '../../../src/query/sql/ask-question.ts';
import type { CellGroup, CellSource } from '../../../src/query/sql/cell-source.ts';
import { makeTable } from '../../../src/query/sql/make-table.ts';
import type { RunSql } from '../../../src/query/sql/run-sql.ts';
import { scanReference } from '../../../src/query/sql/scan-reference.ts';
import { scanRows } from '../../../src/query/sql/scan-rows.ts';
import type { SqlEngine } from '../../../src/query/sql/sql-engine.ts';
import { openEngine } from '../open-engine.ts';
import { postgresDialect } from './postgres-dialect.ts';

/** PostgreSQL in this process. */
export interface Postgres {
  readonly run: RunSql;
  readonly close: () => Promise<void>;
}

/** Starts one, which takes seconds. */
export async function startPostgres(): Promise<Postgres> {
  const database = await PGlite.create();
  await database.exec("SET TimeZone = 'UTC'");
  return {
    run: async (sql) => {
      const { rows } = await database.query<readonly unknown[]>(sql, [], { rowMode: 'array' });
      return rows.map((row) => row.map((value) => (typeof value === 'bigint' ? String(value) : value)));
    },
    close: () => database.close(),
  };
}

/** Forgets all that was put there. */
async function empty(run: RunSql): Promise<void> {
  await run('DISCARD TEMP');
  await run('DROP SCHEMA public CASCADE');
  await run('CREATE SCHEMA public');
}

/** PostgreSQL with the cells of files in tables, as a load job would have put them there. */
export function loadedEngine(run: RunSql, files: SqlEngine<CellSource & { groups: readonly FileGroup[] }>): SqlEngine {
  let loaded = 0;
  return {
    run,
    open: async (table, declared, fresh) => {
      const source = await files.open(table, declared, fresh);
      const groups: CellGroup[] = [];
      for (const group of source.groups) groups.push(await load(group, `loaded_${loaded++}`, files.run, run, fresh));
      return { ...source, dialect: postgresDialect, groups };
    },
    place: async () => ({ at: ({ file, accepted }) => ({ file, row: accepted }), rejected: [], more: false }),
  };
}

/** The types that stored values have there. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^(STRUCT|MAP)\(/, 'jsonb'],
  [/INT(EGER)?$/, 'bigint'],
  [/^(FLOAT|DOUBLE)$/, 'double precision'],
  [/^DECIMAL/, 'numeric'],
  [/^BOOLEAN$/, 'boolean'],
  [/^DATE$/, 'date'],
  [/^TIMESTAMP WITH/, 'timestamp with time zone'],
  [/^TIMESTAMP/, 'timestamp without time zone'],
  [/^TIME/, 'time without time zone'],
];

function typeOf(stored: string): string {
  const items = /^(.*)\[\d*\]$/.exec(stored)?.[1];
  if (items === undefined) return TYPES.find(([is]) => is.test(stored))?.[1] ?? 'text';
  // Arrays in arrays would have to be of the same length.
  const type = typeOf(items);
  return `${type.endsWith('[]') ? 'jsonb' : type}[]`;
}

/** SQL of a value, from its text: structured ones come as JSON. */
function valueOf(text: string, type: string): string {
  const written = type.endsWith('[]') ? arrayOf(JSON.parse(text) as readonly unknown[]) : text;
  return `CAST(${postgresDialect.text(written)} AS ${type})`;
}

/** An array as PostgreSQL writes it. */
function arrayOf(list: readonly unknown[]): string {
  const items = list.map((value) =>
    value === null ? 'NULL' : JSON.stringify(typeof value === 'object' ? JSON.stringify(value) : String(value)),
  );
  return `{${items.join(', ')}}`;
}

async function load(
  group: FileGroup,
  table: string,
  from: RunSql,
  run: RunSql,
  fresh: () => string,
): Promise<CellGroup> {
  const columns: { readonly name: string; readonly type: string }[] = [];
  for (const file of group.files) {
    const rows = group.rows({ number: file, rejects: fresh() });
    const described = (await from(`DESCRIBE SELECT * FROM (${rows})`)).map(([name, type]) => [
      String(name),
      String(type),
    ]);
    if (columns.length === 0) {
      for (const [name = '', type = ''] of described) columns.push({ name, type: typeOf(type) });
      await run(`CREATE TABLE ${table} (${columns.map(({ name, type }) => `${name} ${type}`).join(', ')}, f int)`);
    }
    const cells = described.map(([name = '', type = '']) =>
      /\]$|^(STRUCT|MAP)\(/.test(type) ? `CAST(to_json(${name}) AS VARCHAR)` : `CAST(${name} AS VARCHAR)`,
    );
    const read = await from(`SELECT ${cells.join(', ')} FROM (${rows})`);
    const values = read.map((row) => {
      const written = row.map((value, at) => {
        const { name, type } = columns[at] ?? { name: '', type: 'text' };
        if (value === null) return `CAST(NULL AS ${type})`;
        return valueOf(name.startsWith('k') ? kindOf(String(value)) : String(value), type);
      });
      return `(${[...written, file].join(', ')})`;
    });
    if (values.length > 0) await run(`INSERT INTO ${table} VALUES ${values.join(', ')}`);
  }
  const stored = new Map(columns.map(({ name, type }) => [name, type]));
  const cells = columns.map(({ name }) => name).filter((name) => name !== 'n');
  return {
    files: group.files,
    found: group.found,
    stored: group.stored.map((type, at) => (type === undefined ? undefined : stored.get(`r${at}`))),
    rows: ({ number, withFile }) => {
      const wanted = [...cells, ...(number === undefined ? [] : ['n']), ...(withFile ? ['f'] : [])];
      return `SELECT ${wanted.join(', ')} FROM ${table}${number === undefined ? '' : ` WHERE f = ${number}`}`;
    },
  };
}

/** What PostgreSQL calls the kinds of values in JSON. */
function kindOf(kind: string): string {
  if (kind === 'VARCHAR') return 'string';
  return ['OBJECT', 'ARRAY', 'BOOLEAN', 'NULL'].includes(kind) ? kind.toLowerCase() : 'number';
}

/** An engine that answers requests about files with PostgreSQL. */
export function postgresData({ run }: Postgres): DataEngine {
  return {
    scan: async ({ tables, references = [], questions = [] }) => {
      await empty(run);
      const files = fileEngine(await openEngine(tables.flatMap((table) => table.files.map(({ path }) => path))));
      const engine = loadedEngine(run, files);
      const results = [];
      for (const [index, table] of tables.entries()) results.push(await scanRows(table, `t${index}`, engine));
      const checked = [];
      for (const [index, reference] of references.entries())
        checked.push(await scanReference(reference, tables, `r${index}`, engine));
      const tableOf = (index: number): string => `promotion_gates_table_${index}`;
      if (questions.length > 0)
        for (const [index, table] of tables.entries()) await makeTable(table, tableOf(index), run, engine.open);
      const answers = [];
      for (const question of questions) answers.push(await answer(question, tables, tableOf, run));
      return { tables: results, references: checked, answers };
    },
  };
}

async function answer(
  question: TableQuestion,
  tables: readonly TableRequest[],
  tableOf: (index: number) => string,
  run: RunSql,
): Promise<Awaited<ReturnType<typeof askQuestion>> | EngineFailure> {
  try {
    return await askQuestion(question, tableOf, postgresDialect, run);
  } catch {
    return refused(`it cannot be run on ${tables.length} tables`, 'mend the SQL');
  }
}
