import type { DataEngine, EngineFailure } from '../data-engine.ts';
import { findEngine } from './find-engine.ts';
import { type EngineFound, type EngineSearch, presentEngine } from './present-engine.ts';
import { receiveColumns } from './receive-columns.ts';
import { runWorker } from './run-worker.ts';
import { type StartedWorker, startWorker, type WorkerProgram } from './start-worker.ts';

/** The engine that reads local files. It is looked for, and installed if need be, only when there is data to read, and once. */
export function duckdbEngine(search: EngineSearch, program: WorkerProgram): DataEngine {
  let found: Promise<EngineFound | EngineFailure> | undefined;
  let waiting: StartedWorker | undefined;
  const startIn = (directory: string): StartedWorker => {
    const started = waiting;
    waiting = undefined;
    if (started?.hold()) return started;
    started?.cleanUp();
    return startWorker(program, directory);
  };
  const withEngine = async <Result>(
    signal: AbortSignal,
    run: (start: () => StartedWorker) => Promise<Result>,
  ): Promise<Result | EngineFailure> => {
    try {
      found ??= findEngine(search, signal);
      const engine = await found;
      return 'failure' in engine ? engine : await run(() => startIn(engine.directory));
    } catch (error) {
      if (signal.aborted) return { failure: 'cancelled', message: 'the run was cancelled', remedy: 'run it again' };
      throw error;
    }
  };
  return {
    prepare: async () => {
      const engine = await presentEngine(search);
      if (!('directory' in engine) || found) return;
      found = Promise.resolve(engine);
      waiting = startWorker(program, engine.directory);
      waiting.letGo();
    },
    scan: (request, signal) => withEngine(signal, (start) => runWorker(start, request, signal)),
    fetchColumns: (request, signal) => withEngine(signal, (start) => receiveColumns(start, request, signal)),
  };
}
