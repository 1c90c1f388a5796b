import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DataEngine } from '../query/data-engine.ts';
import { lazyEngine } from '../query/lazy-engine.ts';
import type { Desk } from './terminal.ts';

/** The engine at a desk: from the folder that was named, beside the program, or in the user's cache, where it is installed once. */
export function deskEngine(desk: Desk, engineDirectory: string | undefined): DataEngine {
  const { environment, workingDirectory } = desk;
  const caches = environment['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return lazyEngine({
    environment,
    cache: environment['RUNNER_TOOL_CACHE'] || join(caches, 'promotion-gates'),
    ...(engineDirectory === undefined ? {} : { engineDirectory: resolve(workingDirectory, engineDirectory) }),
  });
}
