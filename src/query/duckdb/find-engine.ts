import type { EngineFailure } from '../data-engine.ts';
import { ENGINE_PACKAGE, ENGINE_VERSION } from './engine-package.ts';
import { installEngine } from './install-engine.ts';
import { type EngineFound, type EngineSearch, presentEngine } from './present-engine.ts';

/** Finds the engine, installing it into the cache where nobody has brought one. */
export async function findEngine(search: EngineSearch, signal: AbortSignal): Promise<EngineFound | EngineFailure> {
  const present = await presentEngine(search);
  if ('directory' in present) return present;
  const { why, target } = present;
  if (target === undefined) return noEngine(why);
  const installed = await installEngine(target, search.environment, signal);
  return 'directory' in installed
    ? { directory: installed.directory, how: 'installed' }
    : noEngine([...why, installed.refused]);
}

function noEngine(why: readonly string[]): EngineFailure {
  return {
    failure: 'no-engine',
    message: `no SQL engine: ${why.join('; ')}`,
    remedy:
      `give it one in one of three ways: name a folder with \`node_modules/${ENGINE_PACKAGE}\` ${ENGINE_VERSION} in \`engine-directory\`; ` +
      `install \`${ENGINE_PACKAGE}@${ENGINE_VERSION}\` beside promotion-gates; or let npm on this machine reach a registry once`,
  };
}
