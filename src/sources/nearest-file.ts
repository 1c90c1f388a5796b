import { statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Comparison, Repository } from './repository.ts';

/**
 * Absolute path of the nearest file of a name, in the working directory or above it up to the repository's root: on the base, else at the
 * head or not tracked yet, so that no pull request puts one before that of the base. Where there is none, what it would be in the
 * working directory, which may be outside of the repository.
 */
export function nearestFile(
  name: string,
  workingDirectory: string,
  repository: Repository,
  { base }: Comparison,
): string {
  const own = resolve(workingDirectory, name);
  const files = [own];
  for (let folder = dirname(own); folder !== repository.root;) {
    folder = dirname(folder);
    // A working directory outside of the repository is never below its root.
    if (folder === dirname(folder)) return own;
    files.push(join(folder, name));
  }
  const path = (file: string): string => relative(repository.root, file).split(sep).join('/');
  return (
    files.find((file) => base?.has(path(file))) ??
    files.find((file) => repository.has(path(file)) || isFile(file)) ??
    own
  );
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
