import { posix } from 'node:path';
import type { Location } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import type { Repository } from '../../sources/repository.ts';
import { resolvePath } from '../../sources/resolve-path.ts';
import { boundedText } from '../name-list.ts';

/** A file that a record names, or that was found where it names none. */
export interface NamedFile {
  readonly path: string;
  /** Where it is named, or the file itself. */
  readonly location: Location;
  /** Why the path leads nowhere. */
  readonly refused?: string;
}

const MOST_FILES = 100;

/** The files under a key of the record, which holds one path or a list of them; undefined where the key is left out. */
export function namedFiles(
  feature: Feature,
  key: 'model-card' | 'models' | 'metrics' | 'parameters',
  repository: Repository,
): readonly NamedFile[] | undefined {
  const stated: unknown = feature.record[key];
  const record = feature.path;
  if (stated === undefined || !record) return undefined;
  const list: readonly unknown[] = Array.isArray(stated) ? stated.slice(0, MOST_FILES) : [stated];
  return list.flatMap((entry, index): NamedFile[] => {
    // A file of parameters may stand with the schema it is held against.
    const path: unknown = typeof entry === 'object' && entry !== null && 'path' in entry ? entry.path : entry;
    if (typeof path !== 'string') return [];
    const location = (Array.isArray(stated) ? feature.locate(key, index) : feature.locate(key)) ?? {
      path: record,
      line: 1,
    };
    const resolved = resolvePath(repository, path, record);
    if ('path' in resolved) return [{ path: resolved.path, location }];
    return [{ path: boundedText(path, 1000), location, refused: resolved.problem }];
  });
}

/** Files of these names beside the record. */
export function filesBeside(feature: Feature, names: readonly string[], repository: Repository): readonly NamedFile[] {
  if (!feature.path) return [];
  const folder = posix.dirname(feature.path);
  return names
    .map((name) => posix.join(folder, name))
    .filter((path) => repository.has(path))
    .map((path) => ({ path, location: { path, line: 1 } }));
}

const PARAMETERS = /(?:^|\/)(?:params|parameters)\.(?:ya?ml|json|toml)$/;

/** Files of parameters: those the record names, or else those among its code that are called so. */
export function parameterFiles(feature: Feature, repository: Repository): readonly NamedFile[] {
  const named = namedFiles(feature, 'parameters', repository);
  if (named) return named;
  return repository
    .expand(feature.code)
    .filter((path) => PARAMETERS.test(path))
    .slice(0, MOST_FILES)
    .map((path) => ({ path, location: { path, line: 1 } }));
}

/** A tracked file that this checkout lacks, as a sparse one does, is not here: nothing is wrong with it. */
export function isHere(path: string, repository: Repository): boolean {
  const file = repository.absolute(path);
  return repository.has(path) && (typeof file === 'string' || !file.absent);
}
