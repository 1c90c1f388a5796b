import { createHash } from 'node:crypto';
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Unreadable } from './repository.ts';

/** A folder with more files than this is not compared. */
const MOST_FILES = 250_000;
const LONGEST_IGNORE = 1_000_000;
/** Folders that DVC never looks into. */
const NEVER = new Set(['.git', '.hg', '.dvc']);

/** The files of a folder that DVC counts, and how their digests become the folder's. */
export interface DvcFolder {
  readonly files: readonly { readonly path: string; readonly file: string }[];
  /** The digest of the folder, `.dir` at the end, from the MD5 of its files in their order. */
  readonly digest: (md5: readonly string[]) => string;
}

/**
 * Lists a folder as DVC does, for the digest it gives folders: the MD5 of the JSON text Python's `json` makes of
 * `[{"md5": …, "relpath": …}, …]`, sorted by path (`dvc_data/hashfile/tree.py`). What `.dvcignore` files name is left out. A
 * folder that holds a symbolic link, or a name that is not UTF-8, cannot be told.
 *
 * @param root of the repository
 * @param folder real absolute path below the root
 */
export function dvcFolder(root: string, folder: string, signal: AbortSignal): DvcFolder | Unreadable {
  const files: { path: string; file: string }[] = [];
  let unreadable: string | undefined;
  const walk = (below: string, ignores: readonly IgnoreFile[]): void => {
    signal.throwIfAborted();
    const here = join(folder, below);
    const rules = withIgnoreFile(here, ignores);
    let entries: readonly Dirent[];
    try {
      entries = readdirSync(here, { withFileTypes: true });
    } catch {
      unreadable ??= `the folder \`${slashed(relative(root, here))}\` cannot be read`;
      return;
    }
    for (const entry of entries) {
      if (unreadable !== undefined) return;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const file = join(here, entry.name);
      if (NEVER.has(entry.name) || isIgnored(file, entry.isDirectory(), rules)) continue;
      const shown = slashed(relative(root, file));
      if (entry.isSymbolicLink()) unreadable = `\`${shown}\` is a symbolic link, which is not followed`;
      else if (entry.name.includes('\uFFFD')) unreadable = `the name \`${shown}\` is not UTF-8`;
      else if (entry.isDirectory()) walk(path, rules);
      else if (entry.isFile()) files.push({ path, file });
      if (files.length > MOST_FILES)
        unreadable = `\`${slashed(relative(root, folder))}\` holds more than ${MOST_FILES.toLocaleString('en-US')} files, which are not compared`;
    }
  };
  walk('', above(root, folder));
  if (unreadable !== undefined) return { unreadable };
  files.sort((left, right) => byCodePoint(left.path, right.path));
  return {
    files,
    digest: (md5) => {
      const hash = createHash('md5').update('[');
      files.forEach(({ path }, index) => {
        hash.update(`${index > 0 ? ', ' : ''}{"md5": ${pythonJson(md5[index] ?? '')}, "relpath": ${pythonJson(path)}}`);
      });
      return `${hash.update(']').digest('hex')}.dir`;
    },
  };
}

/** A text as Python's `json.dumps` writes it: in ASCII. */
export function pythonJson(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Python orders texts by code point; JavaScript by code unit, which differs above U+D7FF. */
export function byCodePoint(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The `.dvcignore` files of the folders above a folder, from the root down. */
function above(root: string, folder: string): readonly IgnoreFile[] {
  const chain: string[] = [];
  for (let at = folder; at !== root && at !== dirname(at); at = dirname(at)) chain.unshift(dirname(at));
  return chain.reduce<readonly IgnoreFile[]>((rules, at) => withIgnoreFile(at, rules), []);
}

function withIgnoreFile(folder: string, ignores: readonly IgnoreFile[]): readonly IgnoreFile[] {
  const file = join(folder, '.dvcignore');
  const entry = lstatSync(file, { throwIfNoEntry: false });
  if (!entry?.isFile() || entry.size > LONGEST_IGNORE) return ignores;
  return [...ignores, { folder, rules: ignore({ ignorecase: false }).add(readFileSync(file, 'utf8')) }];
}

/** The deepest file that says anything about a path decides. */
function isIgnored(file: string, isFolder: boolean, ignores: readonly IgnoreFile[]): boolean {
  for (let at = ignores.length - 1; at >= 0; at -= 1) {
    const { folder = '', rules } = ignores[at] ?? {};
    const path = `${slashed(relative(folder, file))}${isFolder ? '/' : ''}`;
    const { ignored, unignored } = rules?.test(path) ?? { ignored: false, unignored: false };
    if (ignored || unignored) return ignored;
  }
  return false;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
