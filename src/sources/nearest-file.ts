import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * Absolute path of the nearest file of a name, in the working directory or above it up to the repository's root. Where it is not there, or
 * the working directory lies elsewhere, there is none.
 *
 * @param isThere asked of paths from the root
 */
export function nearestFile(
  name: string,
  workingDirectory: string,
  root: string,
  isThere: (path: string) => boolean,
): string | undefined {
  const files = [resolve(workingDirectory, name)];
  for (let folder = dirname(files[0] ?? ''); folder !== root;) {
    folder = dirname(folder);
    // A working directory outside of the repository is never below its root.
    if (folder === dirname(folder)) return undefined;
    files.push(join(folder, name));
  }
  return files.find((file) => isThere(relative(root, file).split(sep).join('/')));
}
