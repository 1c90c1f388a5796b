import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInstance } from '../../src/query/duckdb/open-instance.ts';
import type { RunSql } from '../../src/query/duckdb/run-sql.ts';

/** The engine in this process, able to open these files. */
export async function openEngine(files: readonly string[] = []): Promise<RunSql> {
  const temporary = mkdtempSync(join(tmpdir(), 'promotion-gates-test-'));
  return openInstance({ engine: join(import.meta.dirname, '../..'), files, temporary, megabytes: 1000 });
}
