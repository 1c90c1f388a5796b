import type { OpenCells } from '../sql/cell-source.ts';
import type { RunSql } from '../sql/run-sql.ts';
import { csvSource } from './csv-source.ts';
import { databaseSource } from './database-source.ts';
import type { FileSource } from './file-source.ts';
import { jsonSource } from './json-source.ts';
import { parquetSource } from './parquet-source.ts';

/** Opens files of every format. What it gives throws UnreadableTable. */
export function openFiles(run: RunSql): OpenCells<FileSource> {
  return async ({ format, files, columns }, declared, fresh) => {
    if (format.kind === 'duckdb') return databaseSource(files, format, columns, declared, run);
    if (format.kind === 'csv') return csvSource(files, columns, declared, format.delimiter);
    return format.kind === 'json'
      ? jsonSource(files, columns, declared, run, fresh)
      : parquetSource(files, columns, declared, run);
  };
}
