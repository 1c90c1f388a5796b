import type { DataFile, DataFormat } from '../data-file.ts';
import type { ColumnRequest } from '../table-request.ts';
import type { FileSource } from './file-source.ts';
import type { RunSql } from '../sql/run-sql.ts';
import { identifier, textLiteral } from './sql-literal.ts';
import { type StoredLayout, storedSource } from './stored-source.ts';
import { UnreadableTable } from './unreadable-table.ts';

/** Name of an attached database. */
export function databaseName(index: number): string {
  return `database_${index}`;
}

/**
 * A table of DuckDB databases, as values with the types they are stored with. The databases are attached before the instance is
 * locked; views in them are read like tables, and can open no file.
 *
 * @param attached paths of the databases, by the index under which each is attached
 * @throws UnreadableTable
 */
export async function databaseSource(
  files: readonly DataFile[],
  { schema, tables }: Extract<DataFormat, { kind: 'duckdb' }>,
  columns: readonly ColumnRequest[],
  declared: readonly string[],
  run: RunSql,
): Promise<FileSource> {
  const layouts: StoredLayout[] = [];
  const relations: string[] = [];
  for (const file of files) {
    const { name } = file;
    const { database, tables: all } = await tablesOf(file, run);
    const fitting = all.filter(([of]) => schema === undefined || of === schema);
    const wanted = tables.find((table) => fitting.some(([, of]) => of === table));
    const places = fitting.filter(([, of]) => of === wanted);
    const [place] = places;
    if (wanted === undefined || !place) {
      throw new UnreadableTable(
        `\`${name}\` has no table ${tables.map((table) => `\`${table.slice(0, 100)}\``).join(' or ')}${schema === undefined ? '' : ` in the schema \`${schema.slice(0, 100)}\``}`,
        'name the table under `physicalName`, and its schema in the server',
      );
    }
    if (places.length > 1)
      throw new UnreadableTable(
        `\`${name}\` has a table \`${wanted.slice(0, 100)}\` in several schemas`,
        'name the schema in the server',
      );
    const relation = `${identifier(database)}.${identifier(place[0])}.${identifier(wanted)}`;
    layouts.push(await describe(relation, run));
    relations.push(relation);
  }
  return storedSource(
    {
      layouts,
      relation: (indexes, names, { number, withFile }) => {
        const one = (index: number): string => {
          const from = `${relations[index] ?? ''} AS file(${names.join(', ')})`;
          if (number !== undefined) return `SELECT *, row_number() OVER () AS n FROM ${from}`;
          return `SELECT *${withFile ? `, ${index} AS f` : ''} FROM ${from}`;
        };
        return `(${indexes.map(one).join(' UNION ALL ')})`;
      },
    },
    columns,
    declared,
    run,
  );
}

/** The tables of an attached database, by schema and name. @throws UnreadableTable where it could not be attached */
async function tablesOf(
  { path, name }: DataFile,
  run: RunSql,
): Promise<{ readonly database: string; readonly tables: readonly (readonly [schema: string, table: string])[] }> {
  const known = await run('SELECT database_name, path FROM duckdb_databases()');
  const database = known.find(([, of]) => of === path)?.[0];
  if (database === undefined) {
    throw new UnreadableTable(
      `\`${name}\` cannot be opened as a DuckDB database of the version that is read here`,
      'see whether it is whole and no other program holds it open, or export the table as Parquet',
    );
  }
  const within = `table_catalog = ${textLiteral(String(database))}`;
  const found = await run(
    `SELECT table_schema, table_name FROM information_schema.tables WHERE ${within} ORDER BY ALL`,
  );
  return {
    database: String(database),
    tables: found.map(([schema, table]) => [String(schema), String(table)] as const),
  };
}

async function describe(relation: string, run: RunSql): Promise<StoredLayout> {
  const described = await run(`DESCRIBE ${relation}`);
  return { names: described.map((row) => String(row[0])), types: described.map((row) => String(row[1])) };
}

/** All tables of a database with their columns. @throws UnreadableTable */
export async function databaseLayouts(
  file: DataFile,
  run: RunSql,
): Promise<readonly (StoredLayout & { readonly schema: string; readonly table: string })[]> {
  const { database, tables } = await tablesOf(file, run);
  const layouts: (StoredLayout & { readonly schema: string; readonly table: string })[] = [];
  for (const [schema, table] of tables) {
    const relation = `${identifier(database)}.${identifier(schema)}.${identifier(table)}`;
    layouts.push({ schema, table, ...(await describe(relation, run)) });
  }
  return layouts;
}
