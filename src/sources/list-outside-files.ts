import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileComplaint } from './file-complaint.ts';
import type { Unreadable } from './repository.ts';

/** A folder handed in may hold at most this many files; more is a mistake. */
const MOST_FILES = 10_000;

/** The files a path outside the judged repository stands for: itself, or everything below it, sorted. Links in a folder are not followed. */
export function listOutsideFiles(
  path: string,
): { readonly paths: readonly string[]; readonly folder: boolean } | Unreadable {
  try {
    if (!statSync(path).isDirectory()) return { paths: [path], folder: false };
    const paths = filesBelow(path);
    return paths.length > MOST_FILES
      ? { unreadable: `\`${path}\` holds more than ${MOST_FILES.toLocaleString('en-US')} files` }
      : { paths: paths.sort(), folder: true };
  } catch (error) {
    return { unreadable: fileComplaint(path, error) };
  }
}

function filesBelow(root: string): string[] {
  const paths: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined && paths.length <= MOST_FILES; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) paths.push(path);
    }
  }
  return paths;
}
