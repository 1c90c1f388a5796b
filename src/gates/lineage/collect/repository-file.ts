import { posix } from 'node:path';
import type { Repository } from '../../../sources/repository.ts';
import type { DatasetName } from '../../../sources/formats/open-lineage.ts';

/** The namespace of files of this machine in OpenLineage. */
const FILES = 'file';

/**
 * The file (or folder) of the repository that a dataset of the local file system is: by its path from the root, or, since a pipeline runs in
 * some folder of some machine, by the longest end of an absolute path that is there and has a folder in it. Undefined where it is none.
 */
export function repositoryFile(
  { namespace, name }: DatasetName,
  repository: Pick<Repository, 'has' | 'hasFolder'>,
): string | undefined {
  if (namespace !== FILES && namespace !== 'file://' && namespace !== 'file:') return undefined;
  const path = posix.normalize(name.replaceAll('\\', '/')).replace(/\/+$/, '');
  const exists = (candidate: string): boolean => repository.has(candidate) || repository.hasFolder(candidate);
  if (!posix.isAbsolute(path) && !/^[a-z]:\//i.test(path)) return exists(path) ? path : undefined;
  const parts = path.split('/').filter((part) => part !== '');
  for (let start = 0; start < parts.length - 1; start += 1) {
    const candidate = parts.slice(start).join('/');
    if (exists(candidate)) return candidate;
  }
  return undefined;
}

/** The dataset that a file of the repository is called by. */
export function fileDataset(path: string): DatasetName {
  return { namespace: FILES, name: path };
}
