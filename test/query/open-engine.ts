import { openConnection, runOn, startInstance } from '../../src/query/duckdb/open-instance.ts';
import type { RunSql } from '../../src/query/sql/run-sql.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The engine in this process, able to open these files. */
export async function openEngine(files: readonly string[] = []): Promise<RunSql> {
  return runOn(await openConnection(await startInstance(temporaryFolder()), { files, megabytes: 1000 }));
}
