import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Comparison, Repository } from './repository.ts';

/**
 * Absolute path of the nearest file of a name, in the working directory or above it up to the repository's root: on the base, at the
 * head, or not tracked yet. Where there is none, what it would be in the working directory, which may be outside of the repository.
 */
export function nearestFile(
  name: string,
  workingDirectory: string,
  repository: Repository,
  { base }: Comparison,
): string {
  const own = resolve(workingDirectory, name);
  if (relative(repository.root, own).startsWith('..')) return own;
  for (let folder = dirname(own); ; folder = dirname(folder)) {
    const file = join(folder, name);
    const path = relative(repository.root, file).split(sep).join('/');
    if (repository.has(path) || base?.has(path) === true || existsSync(file)) return file;
    if (folder === repository.root || folder === dirname(folder)) return own;
  }
}
