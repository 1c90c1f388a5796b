import type { DataFile } from '../data-file.ts';
import type { ColumnRequest } from '../table-request.ts';
import { type FileSource, fileIndexSql } from './file-source.ts';
import { checkSignature } from './file-signature.ts';
import type { RunSql } from '../sql/run-sql.ts';
import { readablePath, textList, textLiteral } from './sql-literal.ts';
import { type StoredLayout, storedSource } from './stored-source.ts';
import { UnreadableTable } from './unreadable-table.ts';

/**
 * Parquet files as values with the types they are stored with.
 *
 * @param declared names of all columns that are expected, asked about here or not
 * @throws UnreadableTable
 */
export async function parquetSource(
  files: readonly DataFile[],
  columns: readonly ColumnRequest[],
  declared: readonly string[],
  run: RunSql,
): Promise<FileSource> {
  const layouts: StoredLayout[] = [];
  for (const file of files) {
    checkSignature(file, { kind: 'parquet' });
    layouts.push(await layoutOf(file, run));
  }
  const relation = (
    indexes: readonly number[],
    names: readonly string[],
    { number, withFile }: { readonly number?: number; readonly withFile?: boolean },
  ): string => {
    const paths = indexes.map((index) => files[index]?.path ?? '');
    if (number !== undefined) {
      const from = `${readParquetSql(paths, ', file_row_number = true')} AS file(${[...names, 'm'].join(', ')})`;
      return `(SELECT ${[...names, 'm + 1 AS n'].join(', ')} FROM ${from})`;
    }
    if (withFile) {
      const from = `${readParquetSql(paths, ', filename = true')} AS file(${[...names, 'filename'].join(', ')})`;
      return `(SELECT ${[...names, `${fileIndexSql(paths, indexes)} AS f`].join(', ')} FROM ${from})`;
    }
    return `${readParquetSql(paths)} AS file(${names.join(', ')})`;
  };
  return storedSource({ layouts, relation }, columns, declared, run);
}

/**
 * Names and types of the columns of a file.
 *
 * @throws UnreadableTable
 */
export async function layoutOf({ path, name }: DataFile, run: RunSql): Promise<StoredLayout> {
  const described = await run(`DESCRIBE SELECT * FROM ${readParquetSql([path])}`);
  const types = described.map((row) => String(row[1]));
  // The description renames columns that differ only in case; the file's own tree has the true names.
  const tree = await run(
    `SELECT name, coalesce(num_children, 0) FROM parquet_schema(${textLiteral(readablePath(path))})`,
  );
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

/** The call that reads files, with their names as texts; `more` is more arguments for it. */
export function readParquetSql(paths: readonly string[], more = ''): string {
  return `read_parquet(${textList(paths.map(readablePath))}, hive_partitioning = false, union_by_name = false${more})`;
}
