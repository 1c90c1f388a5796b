import { posix } from 'node:path';
import type { Repository } from './repository.ts';
import { safePath } from './safe-path.ts';

/** Where a stated path leads, from the root; what a reader should know about it; or why it leads nowhere. */
export type ResolvedPath =
  { readonly path: string; readonly note?: string } | { readonly problem: string; readonly remedy: string };

/**
 * Resolves a path by the one rule for all files: relative to the file that states it; found only from the repository's root
 * it is used, and said; found in both places and not the same file, it is refused (`./` and `../` say which is meant). A path that is found in neither is
 * resolved relative to the stating file, for whoever opens it to say that nothing is there.
 *
 * @param statingFile path of the stating file from the root
 */
export function resolvePath(
  repository: Pick<Repository, 'has' | 'hasFolder'>,
  stated: string,
  statingFile: string,
): ResolvedPath {
  const folder = posix.dirname(statingFile);
  const near = safePath(stated, folder === '.' ? '' : folder);
  const far = safePath(stated, '');
  const exists = (path: string): boolean => repository.has(path) || repository.hasFolder(path);
  const nearFound = 'path' in near && exists(near.path);
  const farFound = 'path' in far && exists(far.path);
  const explicit = /^\.\.?\//.test(stated);
  if (nearFound && farFound && near.path !== far.path && !explicit) {
    return {
      problem: `\`${stated}\` may be \`${near.path}\` or \`${far.path}\``,
      remedy: `write \`./${stated}\` for the one beside this file, or rename one of them`,
    };
  }
  if (!nearFound && farFound && !explicit) {
    return {
      path: far.path,
      note: `\`${stated}\` is not beside \`${statingFile}\`; taken from the root of the repository`,
    };
  }
  if ('refused' in near)
    return { problem: `\`${stated}\` is not read: ${near.refused}`, remedy: 'name a file of this repository' };
  return { path: near.path };
}
