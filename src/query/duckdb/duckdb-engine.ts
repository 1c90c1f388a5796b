import type { DataEngine, EngineFailure } from '../data-engine.ts';
import { type EngineFound, type EngineSearch, findEngine } from './find-engine.ts';
import { receiveColumns } from './receive-columns.ts';
import { runWorker, type WorkerProgram } from './run-worker.ts';

/** The engine that reads local files. It is looked for, and installed if need be, only when there is data to read, and once. */
export function duckdbEngine(search: EngineSearch, program: WorkerProgram): DataEngine {
  let found: Promise<EngineFound | EngineFailure> | undefined;
  const withEngine = async <Result>(
    signal: AbortSignal,
    run: (directory: string) => Promise<Result>,
  ): Promise<Result | EngineFailure> => {
    try {
      found ??= findEngine(search, signal);
      const engine = await found;
      return 'failure' in engine ? engine : await run(engine.directory);
    } catch (error) {
      if (signal.aborted) return { failure: 'cancelled', message: 'the run was cancelled', remedy: 'run it again' };
      throw error;
    }
  };
  return {
    scan: (request, signal) => withEngine(signal, (directory) => runWorker(program, directory, request, signal)),
    fetchColumns: (request, signal) =>
      withEngine(signal, (directory) => receiveColumns(program, directory, request, signal)),
  };
}
