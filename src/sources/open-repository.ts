import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../model/configuration-error.ts';
import { askAboutCheckout, type CheckoutAnswers } from './ask-about-checkout.ts';
import { blobId } from './blob-id.ts';
import { type Git, nulSeparated } from './git.ts';
import type { Repository } from './repository.ts';
import { repositoryOver } from './repository-over.ts';

/** Outside git, a folder with more files than this is not walked to its end. */
const MOST_FILES = 100_000;

/** Modes of entries that are no files of this repository. */
const SUBMODULE = '160000';

/** How git writes that a submodule stands at another commit in the checkout than in the index. */
const ELSEWHERE = '0'.repeat(40);

/**
 * Opens the git repository a folder lies in, or `undefined` where there is none.
 *
 * @throws ConfigurationError where git refuses to read it because it belongs to another user
 */
export async function openRepository(
  git: Git,
  answers: Promise<CheckoutAnswers> = askAboutCheckout(git),
): Promise<Repository | undefined> {
  const { top, listed, touched } = await answers;
  if (top.status !== 0) {
    const [, theirs] = /dubious ownership in repository at '(.*)'/.exec(top.complaint) ?? [];
    if (theirs === undefined) return undefined;
    throw new ConfigurationError({
      message: `git does not read \`${theirs}\`: it belongs to another user`,
      remedy: `run \`git config --global --add safe.directory ${theirs}\` first`,
    });
  }
  const root = realpathSync.native(top.output.toString().replace(/\r?\n$/, ''));
  const { index, submodules } = readIndex(listed.output.toString('utf8'));
  const modified = new Set<string>();
  const fields = nulSeparated(touched.output);
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const path = fields[at + 1] ?? '';
    if (fields[at] === 'D') index.delete(path);
    else if (submodules.has(path)) submodules.set(path, ELSEWHERE);
    else modified.add(path);
  }
  const blobOf = blobHasher(git, root);
  // Of a clone without contents nothing is fetched.
  const local = { environment: { GIT_NO_LAZY_FETCH: '1' } };
  const repository: Repository = repositoryOver({
    root,
    versioned: true,
    paths: [...index.keys()],
    submodules,
    blob: (path) => {
      if (!modified.has(path)) return Promise.resolve(index.get(path));
      // What became a link is not followed.
      return typeof repository.absolute(path) === 'string' ? blobOf(path) : Promise.resolve(undefined);
    },
    stored: async (path, most) => {
      const blob = index.get(path);
      if (blob === undefined) return undefined;
      const size = await git(['-C', root, 'cat-file', '-s', blob], local);
      if (size.status !== 0 || !(Number(size.output.toString()) <= most)) return undefined;
      const text = await git(['-C', root, 'cat-file', 'blob', blob], local);
      return text.status === 0 ? text.output.toString('utf8') : undefined;
    },
  });
  return repository;
}

/** Reads `MODE BLOB STAGE<tab>PATH<NUL>`, many times over: in a large repository there are as many as files. */
function readIndex(listed: string): {
  readonly index: Map<string, string>;
  readonly submodules: Map<string, string>;
} {
  const index = new Map<string, string>();
  const submodules = new Map<string, string>();
  for (let at = 0; at < listed.length;) {
    const tab = listed.indexOf('\t', at);
    const end = listed.indexOf('\0', tab);
    if (end < 0) break;
    const path = listed.slice(tab + 1, end);
    const afterMode = at + SUBMODULE.length;
    const id = listed.slice(afterMode + 1, listed.indexOf(' ', afterMode + 1));
    if (listed.startsWith(SUBMODULE, at)) submodules.set(path, id);
    else index.set(path, id);
    at = end + 1;
  }
  return { index, submodules };
}

/**
 * Takes the blob ids of files as they lie in the working tree, as git would store them. What is asked for together is answered by one git:
 * in a checkout that was copied or unpacked git takes every file for changed.
 */
function blobHasher(git: Git, root: string): (path: string) => Promise<string | undefined> {
  interface Waiting {
    readonly path: string;
    readonly done: (blob: string | undefined) => void;
    readonly fail: (error: unknown) => void;
  }
  let queue: Waiting[] = [];
  const one = async (path: string): Promise<string | undefined> => {
    const answer = await git(['-C', root, 'hash-object', `--path=${path}`, '--', join(root, path)]);
    return answer.status === 0 ? answer.output.toString().trim() : undefined;
  };
  const all = async (asked: readonly Waiting[]): Promise<void> => {
    // A path is a line there, and one that starts with a quote is taken for quoted.
    const together = asked.filter(({ path }) => !/^"|[\r\n]/.test(path));
    const input = together.map(({ path }) => `${path}\n`).join('');
    const answer = together.length > 1 ? await git(['-C', root, 'hash-object', '--stdin-paths'], { input }) : undefined;
    const blobs = answer?.status === 0 ? answer.output.toString().trim().split('\n') : [];
    // One file that cannot be read spoils the answer for all: then each is asked for by itself.
    const known = new Map(blobs.length === together.length ? together.map(({ path }, at) => [path, blobs[at]]) : []);
    for (const { path, done } of asked) done(known.get(path) ?? (await one(path)));
  };
  return (path) =>
    new Promise((done, fail) => {
      if (queue.length === 0) {
        setImmediate(() => {
          const asked = queue;
          queue = [];
          all(asked).catch((error: unknown) => asked.forEach((waiting) => waiting.fail(error)));
        });
      }
      queue.push({ path, done, fail });
    });
}

/** The files below a folder that is no git repository. Hidden folders and `node_modules` are left out. */
export function openFolder(folder: string): Repository {
  const root = realpathSync.native(folder);
  const paths: string[] = [];
  const walk = (below: string): void => {
    for (const entry of entriesOf(join(root, below))) {
      if (paths.length >= MOST_FILES) return;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') walk(path);
      else if (entry.isFile()) paths.push(path);
    }
  };
  walk('');
  return repositoryOver({
    root,
    versioned: false,
    paths,
    blob: (_, file) => blobId(file),
  });
}

/** What a folder holds; nothing where it cannot be read. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
