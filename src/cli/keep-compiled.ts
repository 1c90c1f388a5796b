import { existsSync, mkdirSync } from 'node:fs';
import nodeModule from 'node:module';
import { join } from 'node:path';
import { userCache } from './user-cache.ts';

/** Node 22.8 and later; the types here are of the oldest that is supported. */
type Caching = typeof nodeModule & { readonly enableCompileCache?: (folder: string) => unknown };

/**
 * Lets Node keep what V8 made of the code that is loaded from here on, below the user's cache, so that it starts sooner the next time.
 * Nothing where Node cannot, on a runner, where there is no next time, or where the user's cache cannot be written.
 */
export function keepCompiled(environment: NodeJS.ProcessEnv): void {
  const { enableCompileCache }: Caching = nodeModule;
  if (!enableCompileCache || environment['CI']) return;
  const folder = userCache(environment);
  try {
    // Not the folders above it: Node never comes back from making folders in a file system that has none, as `/proc`.
    if (!existsSync(folder)) mkdirSync(folder);
  } catch {
    return;
  }
  enableCompileCache(join(folder, 'compiled'));
}
