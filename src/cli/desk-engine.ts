import { resolve } from 'node:path';
import type { DataEngine } from '../query/data-engine.ts';
import { lazyEngine } from '../query/lazy-engine.ts';
import type { Desk } from './terminal.ts';
import { userCache } from './user-cache.ts';

/** The engine at a desk: from the folder that was named, beside the program, or in the user's cache, where it is installed once. */
export function deskEngine(desk: Desk, engineDirectory: string | undefined): DataEngine {
  const { environment, workingDirectory } = desk;
  return lazyEngine({
    environment,
    cache: environment['RUNNER_TOOL_CACHE'] || userCache(environment),
    ...(engineDirectory === undefined ? {} : { engineDirectory: resolve(workingDirectory, engineDirectory) }),
  });
}
