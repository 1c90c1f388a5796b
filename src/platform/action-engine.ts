import { tmpdir } from 'node:os';
import type { DataEngine } from '../query/data-engine.ts';
import { workerPath } from '../query/worker-path.ts';

/** Where an action looks for the engine. */
export interface ActionEngineOptions {
  /** The input, absolute. */
  readonly engineDirectory: string | undefined;
  /** The checkout under test, from which nothing is loaded. */
  readonly workspace: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** The engine of an action. Even its code is loaded only when there is data to read. */
export function actionEngine(options: ActionEngineOptions): DataEngine {
  let engine: Promise<DataEngine> | undefined;
  return {
    scan: async (request, signal) => {
      engine ??= load(options);
      return (await engine).scan(request, signal);
    },
  };
}

async function load({ engineDirectory, workspace, environment }: ActionEngineOptions): Promise<DataEngine> {
  const { duckdbEngine } = await import('../query/duckdb/duckdb-engine.ts');
  const path = workerPath();
  const cache = environment['RUNNER_TOOL_CACHE'];
  return duckdbEngine(
    {
      beside: path,
      checkout: workspace,
      environment,
      ...(engineDirectory === undefined ? {} : { engineDirectory }),
      ...(cache ? { cache } : {}),
    },
    { path, temporary: environment['RUNNER_TEMP'] || tmpdir() },
  );
}
