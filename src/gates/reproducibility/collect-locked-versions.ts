import type { PackageLockFile } from '../../generated/formats.ts';
import { LIMITS } from '../../sources/document.ts';
import { parseRequirements } from '../../sources/formats/requirements.ts';
import type { Repository } from '../../sources/repository.ts';
import { pythonLockVersions } from './collect-python-lock.ts';

/** The versions that the locks of a feature fix, by name as the index has it, with the file that says so; the first lock wins. */
export function lockedVersions(
  locks: readonly PackageLockFile[],
  repository: Repository,
): ReadonlyMap<string, { readonly path: string; readonly versions: readonly string[] }> {
  const found = new Map<string, { path: string; versions: string[] }>();
  for (const lock of locks) {
    if (lock.unread) continue;
    for (const [name, versions, path] of lock.format === 'requirements'
      ? requirementVersions(lock, repository)
      : pythonLockVersions(lock.path, repository)) {
      const known = found.get(name);
      if (!known) found.set(name, { path, versions: [...versions] });
      else if (known.path === path) known.versions.push(...versions);
    }
  }
  return found;
}

function requirementVersions(
  lock: PackageLockFile,
  repository: Repository,
): readonly (readonly [string, readonly string[], string])[] {
  return lock.read.flatMap((path) => {
    const text = repository.text(path, LIMITS.configuration);
    if (typeof text !== 'string') return [];
    return parseRequirements(text).flatMap((entry) => {
      const version = entry.kind === 'package' && entry.exact ? /={2,3}([^,]+)/.exec(entry.versions)?.[1] : undefined;
      return entry.kind === 'package' && version !== undefined ? [[entry.name, [version], path] as const] : [];
    });
  });
}
