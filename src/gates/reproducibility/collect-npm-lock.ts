import { posix } from 'node:path';
import type { Location, PackageLockFile } from '../../generated/formats.ts';
import { LIMITS } from '../../sources/document.ts';
import {
  compareDependencies,
  type DependencyDifference,
  readManifest,
  readPackageLock,
  type Wanted,
} from '../../sources/formats/package-lock.ts';
import type { Repository } from '../../sources/repository.ts';
import { safePath } from '../../sources/safe-path.ts';
import { type FaultList, faultList } from './lock-faults.ts';
import { COMMIT_LOCK, unreadLock } from './unread-lock.ts';

/** Reads a lock of npm, holds it against the package.json files it was made for, and lists what it leaves open. */
export function readNpmLock(path: string, repository: Repository): PackageLockFile {
  const document = repository.document(path, LIMITS.evidence);
  if ('unreadable' in document) {
    const because = repository.has(path) && !document.absent ? 'malformed' : 'absent';
    return unreadLock(path, 'package-lock', {
      because,
      message: document.unreadable,
      remedy: document.remedy ?? COMMIT_LOCK,
    });
  }
  const lock = readPackageLock(document);
  if ('message' in lock) {
    const { because = 'malformed', message, remedy = 'write it anew with `npm install --package-lock-only`' } = lock;
    const place = lock.location ?? { path, line: 1 };
    return unreadLock(path, 'package-lock', {
      because,
      message: `\`${path}\`: ${message}`,
      remedy,
      location: place,
    });
  }
  const unfixed = faultList();
  const uncheckable = faultList();
  const read = [path];
  for (const own of lock.own) {
    const manifest = manifestOf(own.folder, path, repository);
    if (manifest && 'path' in manifest) {
      read.push(manifest.path);
      compareWithManifest(own.wanted, own.location, manifest.path, repository, unfixed, uncheckable);
    } else uncheckable.add(posix.join(own.folder, 'package.json'), manifest.why, own.location);
  }
  for (const { name, why, location: place } of lock.unfixed) unfixed.add(name, why, place);
  return {
    path,
    format: 'package-lock',
    read,
    packages: lock.packages,
    unfixed: unfixed.result(),
    unhashed: { total: 0, first: [] },
    uncheckable: uncheckable.result(),
  };
}

function manifestOf(
  folder: string,
  lock: string,
  repository: Repository,
): { readonly path: string } | { readonly why: string } {
  const beside = posix.dirname(lock);
  const safe = safePath(posix.join(folder, 'package.json'), beside === '.' ? '' : beside);
  if ('refused' in safe) return { why: `is not read: ${safe.refused}` };
  return repository.has(safe.path) ? safe : { why: 'is not in this checkout, so the lock cannot be held against it' };
}

function compareWithManifest(
  locked: Wanted,
  location: Location,
  path: string,
  repository: Repository,
  unfixed: FaultList,
  uncheckable: FaultList,
): void {
  const document = repository.document(path, LIMITS.evidence);
  const wanted = 'unreadable' in document ? { message: document.unreadable } : readManifest(document);
  if ('message' in wanted) {
    uncheckable.add(path, `cannot be read: ${wanted.message}`, location);
    return;
  }
  for (const difference of compareDependencies(locked, wanted)) {
    const place =
      'locate' in document && difference.wanted !== undefined
        ? document.locateKey(difference.sort, difference.name)
        : location;
    unfixed.add(difference.name, disagreement(difference, path), place);
  }
}

function disagreement({ sort, locked, wanted }: DependencyDifference, manifest: string): string {
  if (locked === undefined) return `is asked for by \`${manifest}\` (${sort}: ${wanted}) and not in the lock`;
  if (wanted === undefined) return `is in the lock (${sort}: ${locked}) and no longer asked for by \`${manifest}\``;
  return `is \`${wanted}\` in \`${manifest}\` and \`${locked}\` in the lock`;
}
