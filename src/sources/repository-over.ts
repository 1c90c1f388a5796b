import { createHash } from 'node:crypto';
import { liesIn } from './lies-in.ts';
import { createReadStream, lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Document } from './document.ts';
import { PATH_END, pathsContaining } from './paths-containing.ts';
import { readDocument } from './read-document.ts';
import type { Repository, Unreadable } from './repository.ts';
import { safePath } from './safe-path.ts';

/** What a repository is made from: a folder and the paths of it that count. */
export interface RepositoryParts {
  /** Real absolute path. */
  readonly root: string;
  readonly versioned: boolean;
  readonly paths: readonly string[];
  /** Folders that hold a repository of their own, with its commit. */
  readonly submodules?: ReadonlyMap<string, string>;
  /** Blob id of a file that is there, by its path and its absolute path. */
  readonly blob: (path: string, file: string) => Promise<string | undefined>;
  /** What git holds of a file; left out where there is no git. */
  readonly stored?: Repository['stored'];
}

/** The files of a folder as values: opened safely, each read, parsed and hashed once. */
export function repositoryOver({ root, versioned, submodules = new Map(), ...parts }: RepositoryParts): Repository {
  const paths = [...parts.paths].sort();
  const known = new Set(paths);
  const folders = foldersOf(paths);
  const spellings = once(() => new Map(paths.map((path) => [path.toLowerCase(), path])));
  const texts = new Map<string, { readonly size: number; readonly content: string | Unreadable }>();
  const documents = new Map<string, Document>();
  const blobs = new Map<string, Promise<string | undefined>>();
  const digests = new Map<string, Promise<string | undefined>>();

  const missing = (path: string, inside: string): Unreadable => {
    if (folders.has(withoutSlash(inside))) return { unreadable: `\`${path}\` is a folder` };
    const submodule = [...submodules.keys()].find((folder) => liesIn(inside, folder));
    if (submodule !== undefined) {
      const where = inside === withoutSlash(submodule) ? 'is a submodule' : `lies in the submodule \`${submodule}\``;
      const here = entryAt(join(root, submodule, '.git')) ? '' : ', which is not checked out here';
      return {
        unreadable: `\`${path}\` ${where}, a repository of its own${here}`,
        remedy: 'name a file of this repository',
      };
    }
    // What lies behind a link is not told, not even whether it is there.
    if (foldersAbove(inside).some((folder) => isLink(join(root, folder)))) return throughLink(path);
    const found = versioned ? entryAt(join(root, inside)) : undefined;
    if (found?.isSymbolicLink()) return linked(path);
    if (found && !found.isFile()) return { unreadable: `\`${path}\` is no file` };
    if (found) {
      return { unreadable: `\`${path}\` is there but git does not track it`, remedy: `run \`git add ${path}\`` };
    }
    const other = spellings().get(inside.toLowerCase());
    if (other !== undefined)
      return { unreadable: `there is no file \`${path}\`, but there is \`${other}\``, remedy: `write \`${other}\`` };
    return { unreadable: `there is no file \`${path}\`` };
  };

  /** Where a tracked path really lies, be it a file or not. */
  const resolved = (path: string): string | Unreadable => {
    const safe = safePath(path, '');
    if ('refused' in safe) return { unreadable: `\`${path}\` is not read: ${safe.refused}` };
    if (!known.has(safe.path)) return missing(path, safe.path);
    const file = join(root, safe.path);
    let real: string;
    try {
      real = realpathSync.native(file);
    } catch {
      if (isLink(file)) return linked(path);
      return {
        unreadable: `\`${path}\` is tracked but not in the checkout`,
        remedy: 'check it out (a sparse checkout leaves files out)',
        absent: true,
      };
    }
    if (real === file) return real;
    if (isLink(file)) return linked(path);
    if (relative(root, real).split(sep).join('/') !== safe.path) {
      return throughLink(path);
    }
    return real;
  };

  const absolute = (path: string): string | Unreadable => {
    const real = resolved(path);
    return typeof real !== 'string' || statSync(real).isFile() ? real : { unreadable: `\`${path}\` is not a file` };
  };

  const text = (path: string, limit: number): string | Unreadable => {
    const seen = texts.get(path);
    if (seen && seen.size <= limit) return seen.content;
    const file = resolved(path);
    if (typeof file !== 'string') return file;
    const status = statSync(file);
    if (!status.isFile()) return { unreadable: `\`${path}\` is not a file` };
    if (status.size > limit) {
      return {
        unreadable: `\`${path}\` has ${status.size.toLocaleString('en-US')} bytes; at most ${limit.toLocaleString('en-US')} are read`,
        remedy: 'make it smaller',
      };
    }
    const content = decoded(path, file);
    texts.set(path, { size: status.size, content });
    return content;
  };

  return {
    root,
    versioned,
    paths,
    submodules,
    has: (path) => known.has(path),
    hasFolder: (folder) => folder === '' || folders.has(withoutSlash(folder)),
    expand: (wanted) => {
      const found = new Set<string>();
      for (const entry of wanted) {
        if (known.has(entry)) found.add(entry);
        else if (entry === '') for (const path of paths) found.add(path);
        else if (folders.has(withoutSlash(entry))) {
          // What lies below a folder stands together, because paths are sorted.
          const prefix = `${withoutSlash(entry)}/`;
          for (const path of paths.slice(firstFrom(paths, prefix))) {
            if (!path.startsWith(prefix)) break;
            found.add(path);
          }
        }
      }
      return [...found].sort();
    },
    match: (patterns) => {
      const matches = picomatch([...patterns]);
      // Most paths of a large repository end otherwise than any of the patterns, and that is told sooner.
      const endings = patterns.map(literalEnding).map((ending) => ending && `${ending}${PATH_END}`);
      return pathsContaining(paths, endings).filter((path) => matches(path));
    },
    text,
    document: (path, limit) => {
      const content = text(path, limit);
      return typeof content === 'string' ? remembered(documents, path, () => readDocument(path, content)) : content;
    },
    absolute,
    blob: (path) => {
      if (!known.has(path)) return Promise.resolve(undefined);
      return remembered(blobs, path, () => parts.blob(path, join(root, path)));
    },
    stored: (path, most) => parts.stored?.(path, most) ?? Promise.resolve(undefined),
    sha256: (path) => {
      const file = absolute(path);
      return typeof file === 'string' ? remembered(digests, file, () => sha256Of(file)) : Promise.resolve(undefined);
    },
  };
}

/** How every path ends that a glob pattern matches: what follows its last character that is not a letter, digit, `_`, `-` or `.`. */
function literalEnding(pattern: string): string {
  return pattern.includes('!') ? '' : (/[\w.-]*$/.exec(pattern)?.[0] ?? '');
}

/** Every folder that a path lies below. */
function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  let last = '';
  for (const path of paths) {
    // Paths are sorted: most lie where the one before them does.
    const slash = path.lastIndexOf('/');
    if (slash === last.length && path.startsWith(last)) continue;
    last = path.slice(0, Math.max(0, slash));
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** Where the first of some sorted texts stands that does not come before a text. */
function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0;
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withoutSlash(folder: string): string {
  return folder.replace(/\/$/, '');
}

/** What is at a path; undefined where nothing is or can be, as under a name that is too long. */
function entryAt(file: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch {
    return undefined;
  }
}

function isLink(file: string): boolean {
  return entryAt(file)?.isSymbolicLink() ?? false;
}

/** The folders that a path leads through, from the root. */
function foldersAbove(path: string): readonly string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, at) => steps.slice(0, at + 1).join('/'));
}

function throughLink(path: string): Unreadable {
  return {
    unreadable: `\`${path}\` leads through a symbolic link, which is not followed`,
    remedy: 'commit the file itself',
  };
}

function linked(path: string): Unreadable {
  return { unreadable: `\`${path}\` is a symbolic link, which is not followed`, remedy: 'commit the file itself' };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const value = make();
  known.set(key, value);
  return value;
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function decoded(path: string, file: string): string | Unreadable {
  try {
    return UTF_8.decode(readFileSync(file));
  } catch {
    return { unreadable: `\`${path}\` is not UTF-8 text`, remedy: 'save it as UTF-8' };
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
