import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A Parquet file of what a query gives. */
export async function makeParquet(sql: string): Promise<Buffer> {
  const file = join(temporaryFolder(), 'x.parquet');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`COPY (${sql}) TO '${file}' (FORMAT parquet)`);
  return readFileSync(file);
}
