import { tmpdir } from 'node:os';
import type { DataEngine } from './data-engine.ts';
import type { EngineSearch } from './duckdb/present-engine.ts';
import { workerPath } from './worker-path.ts';

/** Where the engine may lie, and where the process that reads data keeps what it must put down. */
export interface LazyEngineOptions extends Omit<EngineSearch, 'beside'> {
  /** Left out: the machine's. */
  readonly temporary?: string;
}

/** The engine, of which even the code is loaded only when there is data to read. */
export function lazyEngine({ temporary, ...search }: LazyEngineOptions): DataEngine {
  let engine: Promise<DataEngine> | undefined;
  const load = async (): Promise<DataEngine> => {
    const { duckdbEngine } = await import('./duckdb/duckdb-engine.ts');
    const path = workerPath();
    return duckdbEngine({ beside: path, ...search }, { path, temporary: temporary ?? tmpdir() });
  };
  return {
    prepare: async () => {
      engine ??= load();
      await (await engine).prepare?.();
    },
    scan: async (request, signal) => {
      engine ??= load();
      return (await engine).scan(request, signal);
    },
    fetchColumns: async (request, signal) => {
      engine ??= load();
      const { fetchColumns } = await engine;
      if (!fetchColumns) throw new TypeError('the engine fetches no columns');
      return fetchColumns(request, signal);
    },
  };
}
