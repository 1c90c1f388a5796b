import { posix } from 'node:path';

/** A path that stays below the root, or why it does not. */
export type SafePath = { readonly path: string } | { readonly refused: string };

/** Names that start with a letter, digit or `_`, with slashes between them: nothing of what is refused looks so, and nothing is left to resolve. */
const PLAIN = /^\w[\w.-]*(?:\/\w[\w.-]*)*$/;

/**
 * Resolves a path as a file states it (relative to that file's folder) to one relative to the root, by its text alone.
 * Whether a symbolic link leads out is asked when the file is opened.
 *
 * @param stated as written, forward slashes
 * @param folder the stating file's folder, relative to the root; `''` or `.` for the root itself
 */
export function safePath(stated: string, folder: string): SafePath {
  if (PLAIN.test(stated) && (folder === '' || PLAIN.test(folder)))
    return { path: folder === '' ? stated : `${folder}/${stated}` };
  if (stated.includes('\0')) return { refused: 'it holds a NUL character' };
  if (stated.includes('\\')) return { refused: 'it holds a backslash; write forward slashes' };
  const [scheme] = /^[A-Za-z][A-Za-z0-9+.-]*:(?=\/\/)/.exec(stated) ?? [];
  if (scheme !== undefined) return { refused: `it is an address (\`${scheme}\`), not a path` };
  if (stated.startsWith('/') || /^[A-Za-z]:/.test(stated)) {
    return { refused: 'it is absolute; write it relative to the file that states it' };
  }
  if (/^~(?:\/|$)/.test(stated))
    return { refused: 'it starts at a home directory; write it relative to the file that states it' };
  const joined = posix.normalize(posix.join(folder, stated));
  if (joined === '..' || joined.startsWith('../')) return { refused: 'it leads out of the repository' };
  const parts = joined.split('/');
  if (parts.some((part) => part.toLowerCase() === '.git')) return { refused: 'it leads into .git' };
  return { path: joined === '.' || joined === './' ? '' : joined };
}
