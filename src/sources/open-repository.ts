import { createHash } from 'node:crypto';
import { createReadStream, existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Document } from './document.ts';
import { type Git, nulSeparated } from './git.ts';
import { readDocument } from './read-document.ts';
import type { Repository, Unreadable } from './repository.ts';
import { safePath } from './safe-path.ts';

/** Outside git, a folder with more files than this is not walked to its end. */
const MOST_FILES = 100_000;

/** Opens the git repository a folder lies in, or `undefined` where there is none. */
export async function openRepository(git: Git): Promise<Repository | undefined> {
  const top = await git(['rev-parse', '--show-toplevel']);
  if (top.status !== 0) return undefined;
  const root = realpathSync(top.output.toString().replace(/\r?\n$/, ''));
  const [listed, touched] = await Promise.all([
    git(['ls-files', '-z', '--stage', '--full-name', '--', ':/']),
    git(['diff-files', '-z', '--name-status', '--ignore-submodules', '--no-ext-diff', '--', ':/']),
  ]);
  const index = new Map<string, string>();
  for (const entry of nulSeparated(listed.output)) {
    const tab = entry.indexOf('\t');
    const [mode, blob] = entry.slice(0, tab).split(' ');
    if (mode !== '160000' && blob) index.set(entry.slice(tab + 1), blob);
  }
  const modified = new Set<string>();
  const fields = nulSeparated(touched.output);
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const path = fields[at + 1] ?? '';
    if (fields[at] === 'D') index.delete(path);
    else modified.add(path);
  }
  const hashes = new Map<string, Promise<string | undefined>>();
  return repositoryOver(root, true, [...index.keys()].sort(), (path) => {
    const blob = index.get(path);
    if (blob === undefined || !modified.has(path)) return Promise.resolve(blob);
    let hash = hashes.get(path);
    if (!hash) {
      hash = git(['hash-object', `--path=${path}`, '--', join(root, path)]).then((answer) =>
        answer.status === 0 ? answer.output.toString().trim() : undefined,
      );
      hashes.set(path, hash);
    }
    return hash;
  });
}

/** The files below a folder that is no git repository. Hidden folders and `node_modules` are left out. */
export function openFolder(folder: string): Repository {
  const root = realpathSync(folder);
  const paths: string[] = [];
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
      if (paths.length >= MOST_FILES) return;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') walk(path);
      else if (entry.isFile()) paths.push(path);
    }
  };
  walk('');
  return repositoryOver(root, false, paths.sort(), (path) => {
    const file = join(root, path);
    if (!existsSync(file)) return Promise.resolve(undefined);
    const bytes = readFileSync(file);
    return Promise.resolve(createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'));
  });
}

function repositoryOver(
  root: string,
  versioned: boolean,
  paths: readonly string[],
  blob: (path: string) => Promise<string | undefined>,
): Repository {
  const known = new Set(paths);
  const folders = new Set<string>();
  for (const path of paths) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  const texts = new Map<string, string | Unreadable>();
  const documents = new Map<string, Document | Unreadable>();
  const digests = new Map<string, Promise<string | undefined>>();

  const absolute = (path: string): string | Unreadable => {
    const safe = safePath(path, '');
    if ('refused' in safe) return { unreadable: `\`${path}\` is not read: ${safe.refused}` };
    const file = join(root, safe.path);
    if (!known.has(safe.path)) return { ...missing(root, path, versioned, folders, paths) };
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) {
      return { unreadable: `\`${path}\` is a symbolic link, which is not followed`, remedy: 'commit the file itself' };
    }
    let real: string;
    try {
      real = realpathSync(file);
    } catch {
      return { unreadable: `\`${path}\` is tracked but not in the checkout`, remedy: 'check it out (a sparse checkout leaves files out)' };
    }
    const inside = relative(root, real).split(sep).join('/');
    if (inside !== safe.path) return { unreadable: `\`${path}\` leads through a symbolic link, which is not followed` };
    if (!statSync(real).isFile()) return { unreadable: `\`${path}\` is not a file` };
    return real;
  };

  const text = (path: string, limit: number): string | Unreadable => {
    const seen = texts.get(path);
    if (seen !== undefined) return seen;
    const result = readText(path, absolute(path), limit);
    texts.set(path, result);
    return result;
  };

  return {
    root,
    versioned,
    paths,
    has: (path) => known.has(path),
    hasFolder: (folder) => folder === '' || folders.has(folder.replace(/\/$/, '')),
    expand: (wanted) => {
      const found = new Set<string>();
      for (const entry of wanted) {
        if (known.has(entry)) found.add(entry);
        else if (entry === '' || folders.has(entry.replace(/\/$/, ''))) {
          const prefix = entry === '' ? '' : `${entry.replace(/\/$/, '')}/`;
          for (const path of paths) if (path.startsWith(prefix)) found.add(path);
        }
      }
      return [...found].sort();
    },
    match: (patterns) => {
      const matches = picomatch([...patterns], { dot: false });
      return paths.filter((path) => matches(path));
    },
    text,
    document: (path, limit) => {
      let document = documents.get(path);
      if (!document) {
        const content = text(path, limit);
        document = typeof content === 'string' ? readDocument(path, content) : content;
        documents.set(path, document);
      }
      return document;
    },
    absolute,
    blob,
    sha256: (path) => {
      let digest = digests.get(path);
      if (!digest) {
        const file = absolute(path);
        digest = typeof file === 'string' ? sha256Of(file) : Promise.resolve(undefined);
        digests.set(path, digest);
      }
      return digest;
    },
  };
}

function readText(path: string, file: string | Unreadable, limit: number): string | Unreadable {
  if (typeof file !== 'string') return file;
  const size = statSync(file).size;
  if (size > limit) {
    return { unreadable: `\`${path}\` has ${size.toLocaleString('en-US')} bytes; at most ${limit.toLocaleString('en-US')} are read` };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(readFileSync(file));
  } catch {
    return { unreadable: `\`${path}\` is not UTF-8 text`, remedy: 'save it as UTF-8' };
  }
}

function missing(root: string, path: string, versioned: boolean, folders: ReadonlySet<string>, known: readonly string[]): Unreadable {
  if (folders.has(path.replace(/\/$/, ''))) return { unreadable: `\`${path}\` is a folder` };
  if (versioned && existsSync(join(root, path))) {
    return { unreadable: `\`${path}\` is there but git does not track it`, remedy: `git add ${path}` };
  }
  const other = known.find((candidate) => candidate.toLowerCase() === path.toLowerCase());
  if (other) return { unreadable: `there is no file \`${path}\`, but there is \`${other}\``, remedy: `write \`${other}\`` };
  return { unreadable: `there is no file \`${path}\`` };
}

function sha256Of(file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const hash = createHash('sha256');
    createReadStream(file, { highWaterMark: 1 << 20 })
      .on('data', (chunk) => hash.update(chunk))
      .on('error', reject)
      .on('end', () => resolve(hash.digest('hex')));
  });
}
