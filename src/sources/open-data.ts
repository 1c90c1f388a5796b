import { lstatSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Repository, Unreadable } from './repository.ts';
import { safePath } from './safe-path.ts';

/** Real absolute path of a file of the working tree, tracked by git or not, or why it is not read. */
export function openData(repository: Repository, path: string): string | Unreadable {
  const tracked = repository.absolute(path);
  if (typeof tracked === 'string' || repository.has(path)) return tracked;
  return below(repository, path, 'file') ?? tracked;
}

/** How many bytes a file of the working tree has; undefined where it cannot be read. */
export function dataSize(repository: Repository, path: string): number | undefined {
  const file = openData(repository, path);
  return typeof file === 'string' ? statSync(file).size : undefined;
}

/** Real absolute path of a folder of the working tree, or why it is not read. */
export function openDataFolder(repository: Repository, path: string): string | Unreadable {
  return (
    below(repository, path, 'folder') ?? {
      unreadable: `there is no folder \`${path}\` in this checkout`,
    }
  );
}

/** Undefined where nothing of this kind is there, or where a symbolic link leads to it. */
function below(repository: Repository, path: string, kind: 'file' | 'folder'): string | undefined {
  const safe = safePath(path, '');
  if ('refused' in safe) return undefined;
  const file = join(repository.root, safe.path);
  try {
    const entry = lstatSync(file);
    if (kind === 'file' ? !entry.isFile() : !entry.isDirectory()) return undefined;
    const inside = relative(repository.root, realpathSync(file)).split(sep).join('/');
    return inside === safe.path.replace(/\/$/, '') ? file : undefined;
  } catch {
    return undefined;
  }
}
