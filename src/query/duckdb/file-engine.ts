import type { RunSql } from '../sql/run-sql.ts';
import type { SqlEngine } from '../sql/sql-engine.ts';
import { csvSource } from './csv-source.ts';
import { databaseSource } from './database-source.ts';
import type { FileSource } from './file-source.ts';
import { jsonSource } from './json-source.ts';
import { parquetSource } from './parquet-source.ts';
import { placeRows } from './place-rows.ts';
import { rejectedRows, TOO_LONG, withLongRows } from './rejected-rows.ts';

/** DuckDB as it answers about files of every format. Opening throws UnreadableTable. */
export function fileEngine(run: RunSql): SqlEngine<FileSource> {
  return {
    run,
    open: async ({ format, files, columns }, declared, fresh) => {
      if (format.kind === 'duckdb') return databaseSource(files, format, columns, declared, run);
      if (format.kind === 'csv') return csvSource(files, columns, declared, format.delimiter);
      return format.kind === 'json'
        ? jsonSource(files, columns, declared, run, fresh)
        : parquetSource(files, columns, declared, run);
    },
    place: async ({ files }, source, found, rejects) => {
      const noted = rejects.filter((_, group) => source.groups[group]?.records);
      const rejected = await withLongRows(await rejectedRows(noted, files, run), source.groups, files);
      const places = await placeRows(source, files, found, rejected);
      return {
        at: ({ file, accepted }) => places.accepted(file, accepted),
        rejected: rejected.rows.map(({ file, record, why }) => ({
          ...places.rejected(file, record),
          why: places.tooLong(file, record) ? TOO_LONG : why,
        })),
        more: rejected.more,
      };
    },
  };
}
