import { join } from 'node:path';
import type { ColumnRequest, TableRequest } from '../../src/query/table-request.ts';
import type { TableResult } from '../../src/query/table-result.ts';
import { scanTable } from '../../src/query/duckdb/scan-table.ts';
import { openEngine } from './open-engine.ts';
import { temporaryFolder, writeFiles as write } from '../support/temporary-folder.ts';

/** Writes files (name → content) into a folder of their own. */
export function writeFiles(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder();
  write(folder, files);
  return folder;
}

/** A column that is expected under its name, of a type if one is given. */
export function column(name: string, type?: ColumnRequest['type'], shown = true): ColumnRequest {
  return { names: [name], ...(type === undefined ? {} : { type }), shown };
}

/** Scans files that are written for it. The format follows the first one's ending. */
export async function scanFiles(
  files: Readonly<Record<string, string | Buffer>>,
  request: Partial<TableRequest> & Pick<TableRequest, 'columns'>,
): Promise<TableResult> {
  const folder = writeFiles(files);
  const paths = Object.keys(files).map((name) => ({ path: join(folder, name), name }));
  const run = await openEngine(paths.map(({ path }) => path));
  const first = paths[0]?.name ?? '';
  const format = first.endsWith('.parquet')
    ? { kind: 'parquet' as const }
    : first.includes('json')
      ? { kind: 'json' as const }
      : { kind: 'csv' as const, delimiter: ',' };
  return scanTable({ files: paths, format, conditions: [], keys: [], examples: 5, ...request }, 'test', run);
}
