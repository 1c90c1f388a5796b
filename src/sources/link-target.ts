import { lstatSync, readlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Repository } from './repository.ts';
import { safePath } from './safe-path.ts';

/** More links in a row than this lead in a circle. */
const MOST_LINKS = 20;

/**
 * Where a symbolic link of the working tree leads by its text, from the root; nothing is opened. `refused` where it leads out of the repository,
 * in a circle, or to what git does not hold; undefined where the path is no link.
 */
export function linkTarget(
  repository: Pick<Repository, 'root' | 'has' | 'hasFolder'>,
  path: string,
): { readonly path: string } | { readonly refused: true } | undefined {
  let at = path;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const text = linkText(join(repository.root, at));
    if (text === undefined) {
      if (links === 0) return undefined;
      return repository.has(at) || repository.hasFolder(at) ? { path: at } : { refused: true };
    }
    const folder = posix.dirname(at);
    const safe = safePath(text, folder === '.' ? '' : folder);
    if ('refused' in safe) return { refused: true };
    at = safe.path.replace(/\/$/, '');
  }
  return { refused: true };
}

function linkText(file: string): string | undefined {
  try {
    return lstatSync(file).isSymbolicLink() ? readlinkSync(file) : undefined;
  } catch {
    return undefined;
  }
}
