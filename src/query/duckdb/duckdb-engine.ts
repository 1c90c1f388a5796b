import type { DataEngine, EngineFailure } from '../data-engine.ts';
import { type EngineFound, type EngineSearch, findEngine } from './find-engine.ts';
import { runWorker, type WorkerProgram } from './run-worker.ts';

/** The engine that reads local files. It is looked for, and installed if need be, only when there is data to read, and once. */
export function duckdbEngine(search: EngineSearch, program: WorkerProgram): DataEngine {
  let found: Promise<EngineFound | EngineFailure> | undefined;
  return {
    scan: async (request, signal) => {
      try {
        found ??= findEngine(search, signal);
        const engine = await found;
        if ('failure' in engine) return engine;
        return await runWorker(program, engine.directory, request, signal);
      } catch (error) {
        if (signal.aborted) return { failure: 'cancelled', message: 'the run was cancelled', remedy: 'run it again' };
        throw error;
      }
    },
  };
}
