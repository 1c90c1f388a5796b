import type { ColumnRequest } from '../table-request.ts';
import type { FileGroup, FileSource } from './file-source.ts';
import type { RowOptions } from '../sql/cell-source.ts';
import { part } from '../sql/column-sql.ts';
import type { RunSql } from '../sql/run-sql.ts';
import { duckdbDialect } from './duckdb-dialect.ts';
import { textLiteral } from './sql-literal.ts';
import { withoutMembers } from './stored-type.ts';

/** What a file says about its columns. */
export interface StoredLayout {
  readonly names: readonly string[];
  readonly types: readonly string[];
}

/** Files whose cells have types of their own. */
export interface StoredFiles {
  /** One for each file. */
  readonly layouts: readonly StoredLayout[];
  /**
   * SQL of a relation with the columns of files of one layout as `c0`, `c1`, …; with `n` (the number of the row in its file) or `f`
   * (the index of its file) where they are wanted.
   */
  readonly relation: (
    files: readonly number[],
    columns: readonly string[],
    options: Omit<RowOptions, 'rejects'>,
  ) => string;
}

/** A column of the request in files of one layout. */
interface StoredColumn {
  /** SQL of its value. */
  readonly value: string;
  readonly type: string;
}

/**
 * Files with stored types as cells. Columns go by their place: names never reach SQL, but for fields inside of columns.
 *
 * @param declared names of all columns that are expected, asked about here or not
 */
export async function storedSource(
  { layouts, relation }: StoredFiles,
  columns: readonly ColumnRequest[],
  declared: readonly string[],
  run: RunSql,
): Promise<FileSource> {
  const groups = new Map<string, { readonly layout: StoredLayout; readonly files: number[] }>();
  layouts.forEach((layout, index) => {
    const key = JSON.stringify(layout);
    const group = groups.get(key) ?? { layout, files: [] };
    group.files.push(index);
    groups.set(key, group);
  });
  const found: {
    readonly files: readonly number[];
    readonly at: readonly (StoredColumn | undefined)[];
    readonly names: readonly string[];
  }[] = [];
  for (const { layout, files } of groups.values()) {
    const names = layout.names.map((_, place) => `c${place}`);
    const at: (StoredColumn | undefined)[] = [];
    for (const column of columns) at.push(await columnIn(layout, column, relation(files.slice(0, 1), names, {}), run));
    found.push({ files, at, names });
  }
  // Columns that the files store with different types: only their text can be put together.
  const asText = columns.map((_, column) => new Set(found.flatMap(({ at }) => at[column]?.type ?? [])).size > 1);
  const wanted = new Set(declared);
  return {
    cells: 'stored',
    dialect: duckdbDialect,
    groups: found.map(({ files, at, names }): FileGroup => ({
      files,
      stored: at.map((column) => column?.type),
      found: [],
      rows: ({ number, withFile }: RowOptions) => {
        const cells = at.map((column, index) => {
          if (!column) return `NULL AS ${part.stored(index)}`;
          return `${asText[index] ? `CAST(${column.value} AS VARCHAR)` : column.value} AS ${part.stored(index)}`;
        });
        const more = [...(number === undefined ? [] : ['n']), ...(withFile ? ['f'] : [])];
        const parts = [...cells, ...more];
        const from = relation(number === undefined ? files : [number], names, {
          ...(number === undefined ? {} : { number }),
          ...(withFile ? { withFile } : {}),
        });
        return `SELECT ${parts.length === 0 ? '1 AS one' : parts.join(', ')} FROM ${from}`;
      },
    })),
    columns: columns.map((column, index) => {
      const name = column.names.find((candidate) => layouts.some(({ names }) => names.includes(candidate)));
      const missing = found.filter(({ at }) => at[index] === undefined).flatMap(({ files }) => files);
      return {
        names: name === undefined || missing.length === layouts.length ? [] : [name],
        missingIn: missing.sort((left, right) => left - right),
      };
    }),
    others: [...new Set(layouts.flatMap(({ names }) => names))].filter((name) => !wanted.has(name)),
    ...(layouts[0] ? { order: layouts[0].names } : {}),
  };
}

async function columnIn(
  { names, types }: StoredLayout,
  column: ColumnRequest,
  relation: string,
  run: RunSql,
): Promise<StoredColumn | undefined> {
  const name = column.names.find((candidate) => names.includes(candidate));
  if (name === undefined) return undefined;
  const place = names.indexOf(name);
  let inside: StoredColumn = { value: `c${place}`, type: types[place] ?? '' };
  for (const step of column.within ?? []) {
    let next: StoredColumn | undefined;
    for (const field of step) {
      if (next || !inside.type.startsWith('STRUCT(')) continue;
      const value = `struct_extract(${inside.value}, ${textLiteral(field)})`;
      try {
        const [described] = await run(`DESCRIBE SELECT ${value} AS v FROM ${relation}`);
        next = { value, type: String(described?.[1]) };
      } catch {
        // There is no such field.
      }
    }
    if (!next) return undefined;
    inside = next;
  }
  return { ...inside, type: withoutMembers(inside.type) };
}
