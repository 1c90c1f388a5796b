import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Unreadable } from './repository.ts';

/** A folder handed in may hold at most this many files; more is a mistake. */
const MOST_FILES = 10_000;

/** The files a path outside the judged repository stands for: itself, or everything below it, sorted. Links are not followed. */
export function listOutsideFiles(path: string): { readonly paths: readonly string[]; readonly folder: boolean } | Unreadable {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) return { unreadable: `there is no \`${path}\`` };
  if (!status.isDirectory()) return { paths: [path], folder: false };
  const paths: string[] = [];
  const walk = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      const entry = join(folder, name);
      const kind = lstatSync(entry);
      if (kind.isDirectory()) walk(entry);
      else if (kind.isFile()) paths.push(entry);
      if (paths.length > MOST_FILES) return;
    }
  };
  walk(path);
  return paths.length > MOST_FILES ? { unreadable: `\`${path}\` holds more than ${MOST_FILES} files` } : { paths, folder: true };
}
