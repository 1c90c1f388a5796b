import { availableParallelism } from 'node:os';
import type * as Api from '@duckdb/node-api';
import type { RunSql } from '../sql/run-sql.ts';
import { databaseName } from './database-source.ts';
import { readablePath, textList, textLiteral } from './sql-literal.ts';

/** What an instance may use. */
export interface InstanceOptions {
  /** Real paths of the files it may open, and no others. */
  readonly files: readonly string[];
  /** Real paths of the files among them that are databases. */
  readonly databases?: readonly string[];
  /** An empty folder of its own, for what does not fit into memory. */
  readonly temporary: string;
  /** Resident memory of the process, in megabytes. */
  readonly megabytes: number;
}

/** What the process needs besides what the engine accounts for, in megabytes, and what share the engine's own allocations overshoot. */
const BESIDES = 250;
const SHARE = 0.6;

/** What one thread of the engine needs to be of use, in megabytes. */
const PER_THREAD = 150;

/**
 * One thread more than cores: the engine takes a power of two of partitions, at least as many as threads, for what it looks up by hash.
 * On two cores four of them fit its caches better than two, which is a tenth of the time to find repeated keys among ten million.
 */
const MORE_THREADS = 1;

/** The engine's library. @throws where its native part, which is not bundled, cannot be loaded */
export async function loadEngine(): Promise<typeof Api> {
  return import('@duckdb/node-api');
}

/**
 * Opens an instance in memory that can read the given files and nothing else, write nothing but its temporary folder, load
 * nothing, and change none of this.
 */
export async function openConnection({
  files,
  databases = [],
  temporary,
  megabytes,
}: InstanceOptions): Promise<Api.DuckDBConnection> {
  const { DuckDBInstance } = await loadEngine();
  const memory = Math.floor(Math.max(megabytes * 0.4, Math.min(megabytes - BESIDES, megabytes * SHARE)));
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(Math.max(1, Math.min(availableParallelism() + MORE_THREADS, 16, Math.floor(memory / PER_THREAD)))),
    memory_limit: `${Math.max(1, memory)}MB`,
    temp_directory: temporary,
    max_temp_directory_size: '20GB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    allow_unsigned_extensions: 'false',
  });
  const connection = await instance.connect();
  // Moments without an offset are taken as UTC; rows keep their order, so that the first failing ones are the first.
  await connection.run("SET TimeZone = 'UTC'");
  await connection.run('SET preserve_insertion_order = true');
  for (const [index, path] of databases.entries()) {
    try {
      await connection.run(`ATTACH ${textLiteral(path)} AS ${databaseName(index)} (READ_ONLY, TYPE duckdb)`);
    } catch {
      // Reading it says that it cannot be opened.
    }
  }
  const allowed = files.flatMap((path) => [...new Set([path, readablePath(path)])]);
  await connection.run(`SET allowed_paths = ${textList(allowed)}`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
  return connection;
}

/** Runs statements of this program on a connection. */
export function runOn(connection: Api.DuckDBConnection): RunSql {
  return async (sql) => {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowsJson();
  };
}

/** Such an instance, to run statements of this program in. */
export async function openInstance(options: InstanceOptions): Promise<RunSql> {
  return runOn(await openConnection(options));
}
