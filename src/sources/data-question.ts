import { closeSync, openSync, readSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { errorCode } from './error-code.ts';
import { type DvcFolder, dvcFolder } from './dvc-folder.ts';
import { type HashFile, hashFiles } from './hashing/hash-files.ts';
import type { HashKind, LineEndings } from './hashing/hash-kind.ts';
import { openData, openDataFolder } from './open-data.ts';
import type { Repository } from './repository.ts';

/** A digest that data is said to have. */
export interface ExpectedDigest {
  /** `md5-dos2unix` is the MD5 of DVC 1 and 2, taken after CRLF became LF in what DVC holds for text. */
  readonly algorithm: 'sha256' | 'md5' | 'md5-dos2unix';
  /** Lower case. Of a folder, as DVC writes it: with `.dir` at the end. */
  readonly value: string;
}

/** How data stands to the digest it is said to have. */
export type DataAnswer =
  | { readonly holds: 'same'; readonly digest: string }
  | { readonly holds: 'different'; readonly digest: string }
  /** The same but for its line endings; `here` are those of the bytes here. */
  | { readonly holds: 'line-endings'; readonly digest: string; readonly here: 'CRLF' | 'LF' }
  /** A Git LFS pointer lies here instead of the bytes, and names them by the same algorithm: `digest`. */
  | { readonly holds: 'pointer'; readonly digest: string }
  | { readonly holds: 'absent'; readonly why: string };

/** Answers whether a file or folder (path from the root) has the bytes that a digest names. */
export type DataQuestion = (path: string, expected: ExpectedDigest) => Promise<DataAnswer>;

/** Digests of what lies in a repository, by file and kind: each is taken once in a run. */
const taken = new WeakMap<Repository, Map<string, Promise<Taken>>>();

interface Taken {
  readonly digest: string;
  /** What the file stands for, where it is a pointer of Git LFS. */
  readonly pointer?: string;
}

/** What was answered of folders, by folder and digest. */
const answered = new WeakMap<Repository, Map<string, Promise<DataAnswer>>>();

/** Of a folder so many files are asked for together. */
const TOGETHER = 1000;

/** A file with a NUL among its first bytes is no text, as git sees it. */
const TEXT_PROBE = 8000;

/**
 * Compares data with digests. Data need not be tracked by git (it may have been pulled or generated): a digest names it
 * exactly. Like everything else it is read only below the root and never through a link. Questions asked together are
 * answered by several threads.
 */
export function dataQuestion(repository: Repository, signal: AbortSignal): DataQuestion {
  const hash = hashFiles(signal);
  const digestsOf = digester(repository, hash);
  const folders = answered.get(repository) ?? new Map<string, Promise<DataAnswer>>();
  answered.set(repository, folders);
  const once = (
    folder: string,
    { algorithm, value }: ExpectedDigest,
    look: () => Promise<DataAnswer>,
  ): Promise<DataAnswer> => {
    const key = `${algorithm}\0${value}\0${folder}`;
    const answer = folders.get(key) ?? look();
    folders.set(key, answer);
    return answer;
  };
  const ask = async (path: string, expected: ExpectedDigest): Promise<DataAnswer> => {
    if (expected.value.endsWith('.dir')) {
      const folder = openDataFolder(repository, path);
      if (typeof folder !== 'string') return { holds: 'absent', why: folder.unreadable };
      return await once(folder, expected, () => folderAnswer(repository, folder, expected, hash, signal));
    }
    const file = openData(repository, path);
    if (typeof file !== 'string') return { holds: 'absent', why: file.unreadable };
    const { first, further } = kindsFor(expected.algorithm);
    const [{ digest, pointer } = NOTHING] = await digestsOf(file, [first]);
    if (pointer !== undefined) {
      if (expected.algorithm === 'sha256') return { holds: 'pointer', digest: pointer };
      return { holds: 'absent', why: `\`${path}\` is a Git LFS pointer here, without its bytes` };
    }
    if (digest === expected.value) return { holds: 'same', digest };
    if (!seemsText(file)) return { holds: 'different', digest };
    const others = await digestsOf(file, further);
    return explained(digest, expected.value, further[others.findIndex((other) => other.digest === expected.value)]);
  };
  return async (path, expected) => {
    try {
      return await ask(path, expected);
    } catch (error) {
      signal.throwIfAborted();
      const code = errorCode(error);
      return { holds: 'absent', why: `\`${path}\` cannot be read (${code})` };
    }
  };
}

/** Tells whether two files of the working tree (paths from the root) hold the same bytes; what cannot be read is the same as nothing. */
export function sameBytes(
  repository: Repository,
  signal: AbortSignal,
): (first: string, second: string) => Promise<boolean> {
  const digestsOf = digester(repository, hashFiles(signal));
  const digest = async (path: string): Promise<string | undefined> => {
    const file = openData(repository, path);
    if (typeof file !== 'string') return undefined;
    return (await digestsOf(file, [{ algorithm: 'sha256', lineEndings: 'as it is' }]))[0]?.digest;
  };
  return async (first, second) => {
    const [one, other] = await Promise.all([digest(first), digest(second)]);
    return one !== undefined && one === other;
  };
}

/** What is tried first for a digest, and what might explain another. */
function kindsFor(algorithm: ExpectedDigest['algorithm']): {
  readonly first: HashKind;
  readonly further: readonly HashKind[];
} {
  const kind = (lineEndings: LineEndings): HashKind => ({
    algorithm: algorithm === 'sha256' ? 'sha256' : 'md5',
    lineEndings,
  });
  return algorithm === 'md5-dos2unix'
    ? {
        first: kind('DVC 2'),
        further: ['as it is', 'DVC 2, read by DVC 3', 'LF', 'CRLF'].map((name) => kind(name as LineEndings)),
      }
    : { first: kind('as it is'), further: [kind('LF'), kind('CRLF')] };
}

/** What a digest that is not the expected one means, when that of another kind is. */
function explained(digest: string, expected: string, found: HashKind | undefined): DataAnswer {
  if (!found) return { holds: 'different', digest };
  const here = found.lineEndings === 'LF' ? 'CRLF' : found.lineEndings === 'CRLF' ? 'LF' : undefined;
  return here ? { holds: 'line-endings', digest, here } : { holds: 'same', digest: expected };
}

const NOTHING: Taken = { digest: '' };

type Digester = (file: string, kinds: readonly HashKind[]) => Promise<readonly Taken[]>;

/** Takes each digest once. What cannot be read rejects with the code of its error. */
function digester(repository: Repository, hash: HashFile): Digester {
  const known = taken.get(repository) ?? new Map<string, Promise<Taken>>();
  taken.set(repository, known);
  const keyOf = (file: string, { algorithm, lineEndings }: HashKind): string => `${algorithm}\0${lineEndings}\0${file}`;
  return (file, kinds) => {
    const missing = kinds.filter((kind) => !known.has(keyOf(file, kind)));
    if (missing.length > 0) {
      const outcome = hash(file, missing);
      missing.forEach((kind, index) => {
        const digest = outcome.then((result) => {
          if ('digests' in result) {
            const { pointer } = result;
            return { digest: result.digests[index] ?? '', ...(pointer === undefined ? {} : { pointer }) };
          }
          throw Object.assign(new Error(`${file}: ${result.error}`), { code: result.error });
        });
        // Whoever asks is told; that nobody may have asked for this one is no fault of the program.
        digest.catch(() => undefined);
        known.set(keyOf(file, kind), digest);
      });
    }
    return Promise.all(kinds.map((kind) => known.get(keyOf(file, kind)) ?? Promise.resolve(NOTHING)));
  };
}

/** The digest DVC gives a folder, under each way of hashing its files. */
async function folderAnswer(
  repository: Repository,
  folder: string,
  expected: ExpectedDigest,
  hash: HashFile,
  signal: AbortSignal,
): Promise<DataAnswer> {
  const listed = dvcFolder(repository.root, folder, signal);
  if ('unreadable' in listed) return { holds: 'absent', why: listed.unreadable };
  const { first, further } = kindsFor(expected.algorithm);
  let pointer: string | undefined;
  const by = async (kinds: readonly HashKind[]): Promise<readonly string[]> => {
    const all: (readonly string[])[] = [];
    for (let at = 0; at < listed.files.length; at += TOGETHER) {
      signal.throwIfAborted();
      const some = listed.files.slice(at, at + TOGETHER);
      all.push(...(await Promise.all(some.map((each) => digestsOfFile(each, kinds)))));
    }
    return kinds.map((_, index) => listed.digest(all.map((each) => each[index] ?? '')));
  };
  const digestsOfFile = async (
    { path, file }: DvcFolder['files'][number],
    kinds: readonly HashKind[],
  ): Promise<readonly string[]> => {
    // Line endings of what is no text are left alone.
    const text = kinds.length === 1 || seemsText(file);
    const outcome = await hash(file, text ? kinds : [first]);
    if ('error' in outcome) throw Object.assign(new Error(`${file}: ${outcome.error}`), { code: outcome.error });
    if (outcome.pointer !== undefined) pointer ??= path;
    return text ? outcome.digests : kinds.map(() => outcome.digests[0] ?? '');
  };
  const [digest = ''] = await by([first]);
  if (pointer !== undefined) {
    const shown = `${relative(repository.root, folder).split(sep).join('/')}/${pointer}`;
    return { holds: 'absent', why: `\`${shown}\` is a Git LFS pointer here, without its bytes` };
  }
  if (digest === expected.value) return { holds: 'same', digest };
  const others = await by(further);
  return explained(digest, expected.value, further[others.indexOf(expected.value)]);
}

function seemsText(file: string): boolean {
  const probe = Buffer.alloc(TEXT_PROBE);
  const descriptor = openSync(file, 'r');
  try {
    return !probe.subarray(0, readSync(descriptor, probe, 0, TEXT_PROBE, 0)).includes(0);
  } finally {
    closeSync(descriptor);
  }
}
