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

const MOST_THREADS = 16;

/**
 * Starts an instance in memory that loads nothing. It is to be opened before anything is asked of it: apart, because it takes its time, and
 * what will be asked is not known yet.
 *
 * @param temporary an empty folder of its own, for what does not fit into memory
 * @throws where the native part of the engine, which is not bundled, cannot be loaded
 */
export async function startInstance(temporary: string): Promise<Api.DuckDBInstance> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  return DuckDBInstance.create(':memory:', {
    threads: String(wantedThreads()),
    temp_directory: temporary,
    max_temp_directory_size: '20GB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    allow_unsigned_extensions: 'false',
  });
}

function wantedThreads(): number {
  return Math.min(availableParallelism() + MORE_THREADS, MOST_THREADS);
}

/**
 * Opens an instance so that it can read the given files and nothing else, write nothing but its temporary folder, load nothing, and
 * change none of this.
 */
export async function openConnection(
  instance: Api.DuckDBInstance,
  { files, databases = [], megabytes }: InstanceOptions,
): Promise<Api.DuckDBConnection> {
  const memory = Math.floor(Math.max(megabytes * 0.4, Math.min(megabytes - BESIDES, megabytes * SHARE)));
  const connection = await instance.connect();
  await connection.run(
    [
      `SET memory_limit = '${Math.max(1, memory)}MB'`,
      `SET threads = ${Math.max(1, Math.min(wantedThreads(), Math.floor(memory / PER_THREAD)))}`,
      // Moments without an offset are taken as UTC; rows keep their order, so that the first failing ones are the first.
      "SET TimeZone = 'UTC'",
      'SET preserve_insertion_order = true',
    ].join('; '),
  );
  for (const [index, path] of databases.entries()) {
    try {
      await connection.run(`ATTACH ${textLiteral(path)} AS ${databaseName(index)} (READ_ONLY, TYPE duckdb)`);
    } catch {
      // Reading it says that it cannot be opened.
    }
  }
  const allowed = files.flatMap((path) => [...new Set([path, readablePath(path)])]);
  await connection.run(
    `SET allowed_paths = ${textList(allowed)}; SET enable_external_access = false; SET lock_configuration = true`,
  );
  return connection;
}

/** Runs statements of this program on a connection. */
export function runOn(connection: Api.DuckDBConnection): RunSql {
  return async (sql) => {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowsJson();
  };
}
