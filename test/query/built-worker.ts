import { execFileSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import type { EngineSearch } from '../../src/query/duckdb/present-engine.ts';
import type { WorkerProgram } from '../../src/query/duckdb/start-worker.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');

/** The process that reads data, bundled from its source, with an empty folder for what it might leave behind. */
export function builtWorker(): WorkerProgram {
  const path = join(temporaryFolder(), 'query-worker.mjs');
  const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');
  execFileSync(
    process.execPath,
    [
      rolldown,
      '--config',
      'rolldown.query-worker.config.js',
      '--dir',
      dirname(path),
      '--entry-file-names',
      basename(path),
    ],
    { cwd: root },
  );
  return { path, temporary: temporaryFolder() };
}

/** Finds the engine that this repository has for its tests. */
export const ENGINE_OF_TESTS: EngineSearch = { beside: join(root, 'src'), environment: {} };
