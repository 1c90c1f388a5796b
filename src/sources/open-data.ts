import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { liesIn } from './lies-in.ts';
import type { Repository, Unreadable } from './repository.ts';
import { safePath } from './safe-path.ts';

/** Real absolute path of a file of the working tree, tracked by git or not, or why it is not read. */
export function openData(repository: Repository, path: string): string | Unreadable {
  if (repository.has(path)) return repository.absolute(path);
  return below(repository, path, 'file') ?? repository.absolute(path);
}

/** How many bytes a file of the working tree has; undefined where it cannot be read. */
export function dataSize(repository: Repository, path: string): number | undefined {
  const file = openData(repository, path);
  return typeof file === 'string' ? statSync(file).size : undefined;
}

/** Real absolute path of a folder of the working tree, or why it is not read. */
export function openDataFolder(repository: Repository, path: string): string | Unreadable {
  const folder = below(repository, path, 'folder');
  if (folder !== undefined) return folder;
  for (const submodule of repository.submodules.keys()) {
    if (liesIn(path, submodule) && isEmpty(join(repository.root, submodule)))
      return { unreadable: `\`${path}\` lies in the submodule \`${submodule}\`, which is not checked out here` };
  }
  return { unreadable: `there is no folder \`${path}\` in this checkout` };
}

/** Text of a file of the working tree, or why it is not read. */
export function dataText(repository: Repository, path: string, limit: number): string | Unreadable {
  const file = openData(repository, path);
  if (typeof file !== 'string') return file;
  const { size } = statSync(file);
  if (size > limit) {
    const [has, most] = [size, limit].map((bytes) => bytes.toLocaleString('en-US'));
    return { unreadable: `\`${path}\` has ${has} bytes; at most ${most} are read` };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return { unreadable: `\`${path}\` is not UTF-8 text` };
  }
}

/** Paths (from the root, sorted) of the files below a folder of the working tree, tracked or not; links are left out. */
export function dataFilesBelow(repository: Repository, folder: string, most: number): readonly string[] | Unreadable {
  const real = openDataFolder(repository, folder);
  if (typeof real !== 'string') return real;
  const files: string[] = [];
  const walk = (inside: string): void => {
    let entries: readonly Dirent[] = [];
    try {
      entries = readdirSync(join(real, inside), { withFileTypes: true });
    } catch {
      // A folder that cannot be read holds nothing to be compared.
    }
    for (const entry of entries) {
      if (files.length > most) return;
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== '.git') walk(path);
      else if (entry.isFile()) files.push(`${folder.replace(/\/$/, '')}/${path}`);
    }
  };
  walk('');
  if (files.length > most)
    return {
      unreadable: `\`${folder}\` holds more than ${most.toLocaleString('en-US')} files, which are not compared`,
    };
  return files.sort();
}

/** A submodule that is not checked out is an empty folder, or none. */
function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return true;
  }
}

/** Undefined where nothing of this kind is there, or where a symbolic link leads to it. */
function below(repository: Repository, path: string, kind: 'file' | 'folder'): string | undefined {
  const safe = safePath(path, '');
  if ('refused' in safe) return undefined;
  // With a slash at its end, a link would be followed.
  const file = join(repository.root, safe.path.replace(/\/$/, ''));
  try {
    const entry = lstatSync(file);
    if (kind === 'file' ? !entry.isFile() : !entry.isDirectory()) return undefined;
    return liesWhereItSays(repository, dirname(file)) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Folders of a repository, and whether no link leads to them. */
const folders = new WeakMap<Repository, Map<string, boolean>>();

function liesWhereItSays(repository: Repository, folder: string): boolean {
  const known = folders.get(repository) ?? new Map<string, boolean>();
  folders.set(repository, known);
  const lies = known.get(folder) ?? realpathSync(folder) === folder;
  known.set(folder, lies);
  return lies;
}
