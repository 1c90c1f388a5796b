import { posix } from 'node:path';
import type { Location, PackageLockFile } from '../../generated/formats.ts';
import type { Feature } from '../../model/feature.ts';
import { PATH_END, pathsContaining } from '../../sources/paths-containing.ts';
import type { Repository } from '../../sources/repository.ts';
import { readNpmLock } from './collect-npm-lock.ts';
import { isPythonLock, readPythonLock } from './collect-python-lock.ts';
import { readRequirementsLock } from './collect-requirements.ts';
import { oncePerRepository } from '../once-per-repository.ts';
import { COMMIT_LOCK, unreadLock } from './unread-lock.ts';

/** The lock files a feature is judged by. */
export interface NamedLocks {
  /** Whether the record names them. Else they are the nearest there are. */
  readonly named: boolean;
  readonly locks: readonly { readonly path: string; readonly location: Location }[];
}

const REQUIREMENTS = /^requirements[^/]*\.txt$/;
const NPM = /^(?:package-lock|npm-shrinkwrap)\.json$/;
/** Lock files of other tools: known, so that they are not taken for nothing. */
const OTHERS = /^(?:pixi\.lock|yarn\.lock|pnpm-lock\.yaml|bun\.lock|renv\.lock|Cargo\.lock|go\.sum)$/;
/** Says what is wanted, not what was taken. */
const INTENT = /^environment[^/]*\.ya?ml$/;

/** The lock files that a record names, or else the nearest beside it or above it. */
export function locksOf(feature: Feature, repository: Repository): NamedLocks {
  if (feature.packages.length > 0) {
    const locks = feature.packages.map((path, index) => ({ path, location: placeOf(feature, index) }));
    return { named: true, locks };
  }
  const byFolder = lockFilesByFolder('', repository);
  let folder = posix.dirname(feature.path || '.');
  for (;;) {
    const names = byFolder.get(folder) ?? [];
    if (names.length > 0)
      return {
        named: false,
        locks: nearest(names).map((name) => ({
          path: posix.join(folder, name),
          location: { path: posix.join(folder, name), line: 1 },
        })),
      };
    if (folder === '.') return { named: false, locks: [] };
    folder = posix.dirname(folder);
  }
}

/** Locks before statements of intent, those that can be read before those that cannot; of several requirements files the plain one. */
function nearest(names: readonly string[]): readonly string[] {
  const npm = names.filter((name) => NPM.test(name));
  const requirements = names.filter((name) => REQUIREMENTS.test(name));
  const plain = requirements.includes('requirements.txt') ? ['requirements.txt'] : requirements;
  const python = names.filter((name) => isPythonLock(name) && !INTENT.test(name));
  // A lock that is held against its manifest says more than a list of requirements beside it.
  const readable = [...(python.length > 0 ? python : plain), ...npm];
  if (readable.length > 0) return readable;
  const intents = names.filter((name) => INTENT.test(name));
  return intents.length > 0 ? intents : names;
}

/** How the names of all of these end: most files of a large repository end otherwise. */
const ENDINGS = ['.txt', '.json', '.lock', '.yml', '.yaml', '.sum', '.toml'].map((ending) => `${ending}${PATH_END}`);

/** Names of lock files by folder (`.` is the root). */
const lockFilesByFolder = oncePerRepository((_, repository): ReadonlyMap<string, readonly string[]> => {
  const byFolder = new Map<string, string[]>();
  for (const path of pathsContaining(repository.paths, ENDINGS)) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!REQUIREMENTS.test(name) && !NPM.test(name) && !isPythonLock(name) && !OTHERS.test(name)) continue;
    const folder = posix.dirname(path);
    const names = byFolder.get(folder);
    if (names) names.push(name);
    else byFolder.set(folder, [name]);
  }
  return byFolder;
});

function placeOf(feature: Feature, index: number): Location {
  const written = Array.isArray(feature.record.packages) ? feature.record.packages.length : 0;
  const place = written === feature.packages.length ? feature.locate('packages', index) : feature.locate('packages');
  return place ?? { path: feature.path ?? '', line: 1 };
}

/** What a lock file holds, read by its name. */
export const readLock = oncePerRepository((path, repository): PackageLockFile => {
  const name = posix.basename(path);
  if (NPM.test(name)) return readNpmLock(path, repository);
  if (name.endsWith('.txt')) return readRequirementsLock(path, repository);
  if (isPythonLock(name)) return readPythonLock(path, repository);
  const here = repository.has(path);
  return unreadLock(path, 'other', {
    because: here ? 'unsupported' : 'absent',
    message: here
      ? `\`${path}\` is not read yet; requirements files (*.txt), the locks of Poetry, PDM, Pipenv, uv, conda-lock and npm, pylock.toml and environment.yml are`
      : `there is no file \`${path}\``,
    remedy: here ? 'name a requirements file with exact versions beside it under `packages:`' : COMMIT_LOCK,
  });
});
