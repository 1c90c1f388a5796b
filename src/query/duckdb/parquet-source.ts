import type { ColumnRequest, DataFile } from '../data-engine.ts';
import { type CellGroup, type CellSource, type RowOptions } from './cell-source.ts';
import { part } from './column-sql.ts';
import { checkSignature } from './file-signature.ts';
import type { RunSql } from './run-sql.ts';
import { textList, textLiteral } from './sql-literal.ts';
import { UnreadableTable } from './unreadable-table.ts';

/** What a Parquet file says about its columns. */
export interface Layout {
  readonly names: readonly string[];
  readonly types: readonly string[];
}

/**
 * Parquet files as values with the types they are stored with. Columns go by their place: names never reach SQL.
 *
 * @param declared names of all columns that are expected, asked about here or not
 * @throws UnreadableTable
 */
export async function parquetSource(
  files: readonly DataFile[],
  columns: readonly ColumnRequest[],
  declared: readonly string[],
  run: RunSql,
): Promise<CellSource> {
  const groups = new Map<string, { readonly layout: Layout; readonly files: number[] }>();
  const layouts: Layout[] = [];
  for (const [index, file] of files.entries()) {
    checkSignature(file, { kind: 'parquet' });
    const layout = await layoutOf(file, run);
    layouts.push(layout);
    const key = JSON.stringify(layout);
    const group = groups.get(key) ?? { layout, files: [] };
    group.files.push(index);
    groups.set(key, group);
  }
  const wanted = new Set(declared);
  return {
    cells: 'stored',
    groups: [...groups.values()].map((group) => parquetGroup(group, files, columns, mixed(columns, layouts))),
    columns: columns.map((column) => {
      const present = layouts.map(({ names }) => column.names.find((name) => names.includes(name)));
      const name = present.find((found) => found !== undefined);
      return {
        names: name === undefined ? [] : [name],
        missingIn: present.flatMap((found, index) => (found === undefined ? [index] : [])),
      };
    }),
    others: [...new Set(layouts.flatMap(({ names }) => names))].filter((name) => !wanted.has(name)),
  };
}

/**
 * Names and types of the columns of a file.
 *
 * @throws UnreadableTable
 */
export async function layoutOf({ path, name }: DataFile, run: RunSql): Promise<Layout> {
  const described = await run(`DESCRIBE SELECT * FROM ${readParquetSql([path])}`);
  const types = described.map((row) => String(row[1]));
  // The description renames columns that differ only in case; the file's own tree has the true names.
  const tree = await run(`SELECT name, coalesce(num_children, 0) FROM parquet_schema(${textLiteral(path)})`);
  const own: string[] = [];
  let left = 0;
  for (const [column, children] of tree.slice(1)) {
    if (left === 0) own.push(String(column));
    else left -= 1;
    left += Number(children);
  }
  const names = own.length === types.length ? own : described.map((row) => String(row[0]));
  const twice = names.find((column, index) => names.indexOf(column) !== index);
  if (twice !== undefined)
    throw new UnreadableTable(
      `\`${name}\` has two columns \`${twice.slice(0, 60)}\``,
      'give each column a name of its own',
    );
  return { names, types };
}

/** Columns that the files store with different types: only their text can be put together. */
function mixed(columns: readonly ColumnRequest[], layouts: readonly Layout[]): readonly boolean[] {
  return columns.map((column) => new Set(layouts.flatMap((layout) => typeIn(layout, column) ?? [])).size > 1);
}

function typeIn(layout: Layout, { names }: ColumnRequest): string | undefined {
  const name = names.find((candidate) => layout.names.includes(candidate));
  return name === undefined ? undefined : layout.types[layout.names.indexOf(name)];
}

function parquetGroup(
  { layout, files: indexes }: { readonly layout: Layout; readonly files: readonly number[] },
  files: readonly DataFile[],
  columns: readonly ColumnRequest[],
  asText: readonly boolean[],
): CellGroup {
  const places = columns.map(({ names }) => {
    const name = names.find((candidate) => layout.names.includes(candidate));
    return name === undefined ? -1 : layout.names.indexOf(name);
  });
  const aliases = layout.names.map((_, place) => `c${place}`);
  return {
    files: indexes,
    stored: columns.map((column) => typeIn(layout, column)),
    found: [],
    rows: ({ number }: RowOptions) => {
      const paths = (number === undefined ? indexes : [number]).map((index) => files[index]?.path ?? '');
      const cells = places.map((place, column) => {
        if (place === -1) return `NULL AS ${part.stored(column)}`;
        return `${asText[column] ? `CAST(c${place} AS VARCHAR)` : `c${place}`} AS ${part.stored(column)}`;
      });
      const parts = [...cells, ...(number === undefined ? [] : ['n + 1 AS n'])];
      const names = [...aliases, ...(number === undefined ? [] : ['n'])].join(', ');
      return `SELECT ${parts.length === 0 ? '1 AS one' : parts.join(', ')} FROM ${readParquetSql(paths, number !== undefined)} AS file(${names})`;
    },
  };
}

/** The call that reads files, with their names as texts. */
export function readParquetSql(paths: readonly string[], numbered = false): string {
  return `read_parquet(${textList(paths)}, hive_partitioning = false, union_by_name = false${numbered ? ', file_row_number = true' : ''})`;
}
