import { posix } from 'node:path';
import type { Repository } from '../../../sources/repository.ts';
import { quotedPath } from './quoted-path.ts';

/** A command of DVC, which works in its own project alone: in the nearest folder above a file that holds one. */
export function dvcCommand(
  file: string,
  paths: readonly string[],
  command: (named: string) => string,
  repository: Repository,
): string {
  const folder = projectOf(file, repository);
  const named = paths.map((path) => quotedPath(folder === '.' ? path : posix.relative(folder, path))).join(' ');
  return folder === '.' ? command(named) : `(cd ${quotedPath(folder)} && ${command(named)})`;
}

function projectOf(file: string, repository: Repository): string {
  for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder))
    if (repository.has(posix.join(folder, '.dvc/config'))) return folder;
  return '.';
}
