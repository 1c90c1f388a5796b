import { posix } from 'node:path';
import type { DataDigests, DataImport, Location, UnreadFile } from '../../generated/formats.ts';
import type { Problem } from '../../model/problem.ts';
import type { ExpectedDigest } from '../../sources/data-question.ts';
import { LIMITS } from '../../sources/document.ts';
import { isCroissant, readCroissant } from '../../sources/formats/croissant.ts';
import type { DvcEntry } from '../../sources/formats/dvc/dvc-entry.ts';
import { readDvcFile } from '../../sources/formats/dvc/dvc-file.ts';
import { type LockProblem, readDvcLock } from '../../sources/formats/dvc/dvc-lock.ts';
import { parseLfsPointer } from '../../sources/formats/lfs-pointer.ts';
import { parseSha256Sums } from '../../sources/formats/sha256-sums.ts';
import type { Repository, Unreadable } from '../../sources/repository.ts';
import { resolvePath } from '../../sources/resolve-path.ts';
import { safePath } from '../../sources/safe-path.ts';
import { oncePerRepository } from '../once-per-repository.ts';
import { dvcWorkingDirectories, lockBeside } from '../read-dvc-pipeline.ts';

/** One file or folder of data with its digest, as written. */
export interface DataEntry {
  /** From the root; as written where it is refused. */
  readonly path: string;
  /** Undefined where what lists it recorded none that bytes can be held against. */
  readonly digest?: ExpectedDigest;
  /** In bytes, as written. */
  readonly size?: number;
  readonly refused?: string;
  /** Where it lies, if that is not in the repository. */
  readonly elsewhere?: string;
  readonly location: () => Location;
}

/** What a file that lists data holds. */
export interface DataListContent {
  readonly listedBy: DataDigests['listedBy'];
  readonly unread?: UnreadFile;
  readonly entries: readonly DataEntry[];
  readonly malformed: readonly Problem[];
  readonly imports?: readonly DataImport[];
}

const BY_LIST = 'write `sha256sum FILE… > SHA256SUMS` beside the data and name that file under `data:`';
const BY_DIGEST =
  'name a file of DVC, a Croissant description, a SHA256SUMS file, or the data file with its digest: `{ path: FILE, sha256: DIGEST }`';
const COMMIT_LIST = 'commit it, or name a file that is there under `data:`';
const SHA256 = /^[0-9a-f]{64}$/;

/** What a file that lists data holds, however many features name it; by its name and its content. */
export const dataListContent = oncePerRepository((path, repository): DataListContent => {
  if (/(^|\/)dvc\.(lock|yaml)$/.test(path)) return lockContent(lockBeside(path), repository);
  if (path.endsWith('.dvc')) return dvcContent(path, repository);
  const text = repository.text(path, LIMITS.evidence);
  if (typeof text !== 'string') {
    const because = becauseOf(path, text, repository);
    const message = because === 'malformed' ? `${text.unreadable}: a list of digests is expected` : text.unreadable;
    const remedy =
      because === 'malformed' ? BY_DIGEST : (text.remedy ?? (repository.hasFolder(path) ? BY_LIST : COMMIT_LIST));
    return unread('list', because, message, remedy);
  }
  const pointer = parseLfsPointer(text);
  if (pointer) {
    const entry = { path, digest: sha256(pointer.sha256), size: pointer.size, location: () => ({ path, line: 2 }) };
    return { listedBy: 'lfs', entries: [entry], malformed: [] };
  }
  if (/\.json(ld)?$/i.test(path)) {
    const document = repository.document(path, LIMITS.evidence);
    if (!('unreadable' in document) && isCroissant(document)) return croissantContent(path, repository);
    const problem = 'unreadable' in document ? undefined : document.problems[0];
    // By its name or its words: other JSON may be the data itself.
    if (problem && /croissant/i.test(`${path}\n${text}`))
      return unread('croissant', 'malformed', problem.message, problem.remedy ?? BY_DIGEST, problem.location);
  }
  return sumsContent(path, text, repository);
});

function unread(
  listedBy: DataDigests['listedBy'],
  because: UnreadFile['because'],
  message: string,
  remedy?: string,
  location?: Location,
): DataListContent {
  return {
    listedBy,
    unread: {
      because,
      message,
      ...(remedy === undefined ? {} : { remedy }),
      ...(location === undefined ? {} : { location }),
    },
    entries: [],
    malformed: [],
  };
}

/** Whether something is wrong with a file that cannot be read, or it is only not here. */
function becauseOf(path: string, { absent }: Unreadable, repository: Repository): UnreadFile['because'] {
  return repository.has(path) && !absent ? 'malformed' : 'absent';
}

/** A file that could not be read as what it must be. */
function wrong(
  listedBy: DataDigests['listedBy'],
  { message, remedy, location, because }: LockProblem,
): DataListContent {
  return unread(listedBy, because ?? 'malformed', message, remedy, location);
}

function sha256(value: string): ExpectedDigest {
  return { algorithm: 'sha256', value };
}

function sumsContent(path: string, text: string, repository: Repository): DataListContent {
  const { entries, problems } = parseSha256Sums(path, text);
  if (entries.length === 0 && problems.length > 0)
    return unread('list', 'malformed', `\`${path}\` is not a list of SHA-256 digests`, BY_DIGEST);
  return {
    listedBy: 'list',
    malformed: problems,
    entries: entries.map(({ name, sha256: value, line }) => {
      const entry = { digest: sha256(value), location: () => ({ path, line }) };
      const resolved = resolvePath(repository, name, path);
      return 'path' in resolved
        ? { path: resolved.path, ...entry }
        : { path: name, refused: resolved.problem, ...entry };
    }),
  };
}

/** Paths of DVC are relative to the stage's folder, and to nothing else. */
function dvcEntry(entry: DvcEntry, folder: string): DataEntry {
  const { path, digest, size, location } = entry;
  const known = { ...(digest ? { digest } : {}), ...(size === undefined ? {} : { size }), location };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return { path, elsewhere: path, ...known };
  const safe = safePath(path, folder);
  return 'path' in safe
    ? { path: safe.path, ...known }
    : { path, refused: `\`${path}\` is not read: ${safe.refused}`, ...known };
}

function dvcContent(path: string, repository: Repository): DataListContent {
  const document = repository.document(path, LIMITS.evidence);
  if ('unreadable' in document) {
    const because = becauseOf(path, document, repository);
    return unread('dvc', because, document.unreadable, document.remedy ?? COMMIT_LIST);
  }
  const { outs, workingDirectory, imports, problem } = readDvcFile(document);
  if (problem) return wrong('dvc', problem);
  const folder = posix.join(posix.dirname(path), workingDirectory);
  return {
    listedBy: 'dvc',
    entries: outs.map((out) => dvcEntry(out, folder)),
    malformed: [],
    imports: imports.map(({ url, commit }) => ({ from: url.slice(0, 1000), ...(commit ? { commit } : {}) })),
  };
}

/**
 * The data of a lock: all that its stages made, and what they used that no stage made and git does not hold. What git holds is
 * code, or fixed by git already.
 */
function lockContent(path: string, repository: Repository): DataListContent {
  const document = repository.document(path, LIMITS.evidence);
  if ('unreadable' in document) {
    const because = becauseOf(path, document, repository);
    return unread(
      'dvc-lock',
      because,
      document.unreadable,
      document.remedy ?? 'run `dvc repro`, and commit `dvc.lock`',
    );
  }
  const { stages, problem } = readDvcLock(document);
  if (problem) return wrong('dvc-lock', problem);
  const folders = dvcWorkingDirectories(path, repository);
  const made = new Map<string, DataEntry>();
  const used = new Map<string, DataEntry>();
  for (const { name, deps, outs } of stages.values()) {
    const folder = posix.join(posix.dirname(path), folders.get(name) ?? '.');
    for (const out of outs.map((entry) => dvcEntry(entry, folder))) made.set(out.path, out);
    for (const dep of deps.map((entry) => dvcEntry(entry, folder)))
      if (!repository.has(dep.path) && dep.digest) used.set(dep.path, dep);
  }
  for (const out of made.keys()) used.delete(out);
  return { listedBy: 'dvc-lock', entries: [...made.values(), ...used.values()], malformed: [] };
}

function croissantContent(path: string, repository: Repository): DataListContent {
  const document = repository.document(path, LIMITS.evidence);
  if ('unreadable' in document) return unread('croissant', 'malformed', document.unreadable);
  const { files, problems } = readCroissant(document);
  const entries = files.flatMap(({ contentUrl, sha256: value, size, location }): DataEntry[] => {
    const known = {
      ...(value !== undefined && SHA256.test(value) ? { digest: sha256(value) } : {}),
      ...(size === undefined ? {} : { size }),
      location,
    };
    if (/^[a-z][a-z0-9+.-]*:/i.test(contentUrl)) return [{ path: contentUrl, elsewhere: contentUrl, ...known }];
    const resolved = resolvePath(repository, contentUrl, path);
    return [
      'path' in resolved
        ? { path: resolved.path, ...known }
        : { path: contentUrl, refused: resolved.problem, ...known },
    ];
  });
  return { listedBy: 'croissant', entries, malformed: problems };
}
