import { posix } from 'node:path';
import type { Location, PackageLockFile } from '../../generated/formats.ts';
import { type Document, LIMITS } from '../../sources/document.ts';
import {
  compareDependencies,
  type PackageLock,
  readManifest,
  readPackageLock,
} from '../../sources/formats/package-lock.ts';
import { npmAnswer, npmGaps, type NpmAnswer, type NpmEntries } from '../../sources/formats/npm-resolution.ts';
import { plainList, plainTable, valueAt } from '../../sources/plain-table.ts';
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
  const stale = faultList();
  const read = [path];
  const [root] = lock.own.filter(({ folder }) => folder === '');
  const top = root && manifestOf(root.folder, path, repository);
  for (const own of lock.own) {
    const manifest = manifestOf(own.folder, path, repository);
    if ('path' in manifest) {
      read.push(manifest.path);
      compareWithManifest(own, lock.entries, manifest.path, repository, stale, uncheckable);
      // A workspace that is gone is left over in the lock, and harms nobody.
    } else if (own.folder === '' || manifest.refused)
      uncheckable.add(posix.join(own.folder, 'package.json'), manifest.why, own.location);
  }
  const stated = top && 'path' in top ? repository.document(top.path, LIMITS.evidence) : undefined;
  if (top && 'path' in top && stated && 'value' in stated)
    for (const { folder, location } of newWorkspaces(stated, top.path, lock, repository))
      stale.add(folder, 'is a workspace and was not when the lock was written', location);
  const overrides = stated && 'value' in stated ? valueAt(stated.value, 'overrides') : undefined;
  for (const { name, why, location: place } of npmGaps(lock.entries, overrides)) unfixed.add(name, why, place);
  for (const { name, why, location: place } of lock.unfixed) unfixed.add(name, why, place);
  return {
    path,
    format: 'package-lock',
    read,
    packages: lock.packages,
    ...(top && 'path' in top ? { manifest: top.path } : {}),
    renew: 'npm install --package-lock-only',
    unfixed: unfixed.result(),
    unhashed: { total: 0, first: [] },
    uncheckable: uncheckable.result(),
    stale: stale.result(),
  };
}

const MOST_PATTERNS = 50;
const LONGEST_PATTERN = 200;

/** Folders that `workspaces` names and that the lock does not know. */
function newWorkspaces(
  manifest: Document,
  path: string,
  lock: PackageLock,
  repository: Repository,
): readonly { readonly folder: string; readonly location: Location }[] {
  const { workspaces } = plainTable(manifest.value);
  const beside = posix.dirname(path);
  const patterns = plainList(Array.isArray(workspaces) ? workspaces : plainTable(workspaces)['packages'])
    .filter((pattern) => typeof pattern === 'string')
    .filter((pattern) => pattern.length <= LONGEST_PATTERN)
    .slice(0, MOST_PATTERNS);
  const matching = (negated: boolean): readonly string[] =>
    repository.match(
      patterns.flatMap((pattern) => {
        if (pattern.startsWith('!') !== negated) return [];
        const safe = safePath(posix.join(pattern.replace(/^!/, ''), 'package.json'), beside === '.' ? '' : beside);
        return 'path' in safe ? [safe.path] : [];
      }),
    );
  const left = new Set(matching(true));
  const known = new Set(lock.own.map(({ folder }) => folder));
  return matching(false)
    .filter((found) => !left.has(found) && !found.includes('node_modules/'))
    .map((found) => posix.relative(beside, posix.dirname(found)))
    .filter((folder) => !known.has(folder))
    .map((folder) => ({ folder, location: manifest.locate('workspaces') }));
}

function manifestOf(
  folder: string,
  lock: string,
  repository: Repository,
): { readonly path: string } | { readonly why: string; readonly refused: boolean } {
  const beside = posix.dirname(lock);
  const safe = safePath(posix.join(folder, 'package.json'), beside === '.' ? '' : beside);
  if ('refused' in safe) return { why: `is not read: ${safe.refused}`, refused: true };
  if (repository.has(safe.path)) return safe;
  return { why: 'is not in this checkout, so the lock cannot be held against it', refused: false };
}

/** As `npm ci` does: what is asked for must be in the lock, at a version that its range allows. What is no longer asked for harms nobody. */
function compareWithManifest(
  { folder, wanted: locked, location }: PackageLock['own'][number],
  entries: NpmEntries,
  path: string,
  repository: Repository,
  stale: FaultList,
  uncheckable: FaultList,
): void {
  const document = repository.document(path, LIMITS.evidence);
  const wanted = 'unreadable' in document ? { message: document.unreadable } : readManifest(document);
  if ('message' in wanted) {
    uncheckable.add(path, `cannot be read: ${wanted.message}`, location);
    return;
  }
  for (const { name, sort, locked: before, wanted: now } of compareDependencies(locked, wanted)) {
    if (now === undefined) continue;
    const held = npmAnswer(entries, folder, name, now);
    if (held.answer === 'met') continue;
    const place = 'locate' in document ? document.locateKey(sort, name) : location;
    stale.add(name, disagreement(held, sort, before, now, path), place);
  }
  for (const sort of ['dependencies', 'devDependencies'] as const)
    for (const [name, range] of wanted[sort]) {
      if (locked[sort].get(name) !== range) continue;
      const held = npmAnswer(entries, folder, name, range);
      if (held.answer === 'met' || held.answer === 'elsewhere') continue;
      const place = 'locate' in document ? document.locateKey(sort, name) : location;
      stale.add(name, disagreement(held, sort, undefined, range, path), place);
    }
}

function disagreement(held: NpmAnswer, sort: string, before: string | undefined, now: string, path: string): string {
  if (held.answer === 'outside') return `is asked for by \`${path}\` as \`${now}\` and locked at ${held.version}`;
  if (before === undefined || held.answer === 'missing')
    return `is asked for by \`${path}\` (${sort}: ${now}) and not in the lock`;
  return `is \`${now}\` in \`${path}\` and \`${before}\` in the lock`;
}
