import type { LockFaults, PackageLockFile, UnreadFile } from '../../generated/formats.ts';

/** What to do about a lock file that is named and not there. */
export const COMMIT_LOCK = 'commit the lock file, or name the one there is under `packages:`';

/** A lock file that tells nothing, and why. */
export function unreadLock(path: string, format: PackageLockFile['format'], unread: UnreadFile): PackageLockFile {
  const none: LockFaults = { total: 0, first: [] };
  return { path, format, unread, read: [path], packages: 0, unfixed: none, unhashed: none, uncheckable: none };
}
