import { posix } from 'node:path';
import type { Location, PackageLockFile } from '../../generated/formats.ts';
import type { Document } from '../../sources/document.ts';
import { LIMITS } from '../../sources/document.ts';
import type { AskedPackage, AskedPackages } from '../../sources/formats/python/asked-package.ts';
import { readCondaEnvironment } from '../../sources/formats/python/conda-environment.ts';
import { readCondaAsked } from '../../sources/formats/python/conda-asked.ts';
import { readCondaLock } from '../../sources/formats/python/conda-lock.ts';
import type { BesideLock, LockedPackages, UnreadableLock } from '../../sources/formats/python/locked-packages.ts';
import { readPdmLock } from '../../sources/formats/python/pdm-lock.ts';
import { readPipfile, readPipfileLock } from '../../sources/formats/python/pipfile-lock.ts';
import { readPoetryLock } from '../../sources/formats/python/poetry-lock.ts';
import { readPylock } from '../../sources/formats/python/pylock.ts';
import { readPyproject } from '../../sources/formats/python/pyproject.ts';
import { readUvLock } from '../../sources/formats/python/uv-lock.ts';
import { inVersionRange, sameInterpreters } from '../../sources/formats/python/version-range.ts';
import type { Repository } from '../../sources/repository.ts';
import { safePath } from '../../sources/safe-path.ts';
import { boundedText } from '../name-list.ts';
import { type FaultList, faultList } from './lock-faults.ts';
import { COMMIT_LOCK, unreadLock } from './unread-lock.ts';

/** A format of lock: how it is recognised, read, and written anew. */
interface LockFormat {
  readonly format: PackageLockFile['format'];
  readonly name: RegExp;
  readonly read: (document: Document) => LockedPackages | UnreadableLock;
  readonly asked: (manifest: Document) => AskedPackages;
  /** The command that writes it anew. */
  readonly renew: string;
}

const FORMATS: readonly LockFormat[] = [
  { format: 'poetry', name: /^poetry\.lock$/, read: readPoetryLock, asked: readPyproject, renew: 'poetry lock' },
  { format: 'pdm', name: /^pdm\.lock$/, read: readPdmLock, asked: readPyproject, renew: 'pdm lock' },
  { format: 'pipenv', name: /^Pipfile\.lock$/, read: readPipfileLock, asked: readPipfile, renew: 'pipenv lock' },
  { format: 'uv', name: /^uv\.lock$/, read: readUvLock, asked: readPyproject, renew: 'uv lock' },
  {
    format: 'pylock',
    name: /^pylock(?:\.[^./]+)?\.toml$/,
    read: readPylock,
    asked: readPyproject,
    renew: 'uv export --format pylock.toml -o pylock.toml',
  },
  {
    format: 'conda-lock',
    name: /^(?:[^/]*\.)?conda-lock\.ya?ml$/,
    read: readCondaLock,
    asked: readCondaAsked,
    renew: 'conda-lock lock',
  },
  {
    format: 'conda-environment',
    name: /^environment[^/]*\.ya?ml$/,
    read: readCondaEnvironment,
    asked: readCondaAsked,
    renew: 'conda env export',
  },
];

/** Whether a file of this name is a lock that is read here. */
export function isPythonLock(name: string): boolean {
  return FORMATS.some((format) => format.name.test(name));
}

/** Reads a lock of Poetry, PDM, Pipenv, uv or conda, or of PEP 751, and holds it against the manifest beside it. */
export function readPythonLock(path: string, repository: Repository): PackageLockFile {
  const kind = FORMATS.find(({ name }) => name.test(posix.basename(path)));
  if (!kind)
    return unreadLock(path, 'other', { because: 'unsupported', message: `\`${path}\` is not a lock of Python` });
  const document = repository.document(path, LIMITS.evidence);
  if ('unreadable' in document) {
    const because = repository.has(path) && !document.absent ? 'malformed' : 'absent';
    const remedy = document.remedy ?? COMMIT_LOCK;
    return unreadLock(path, kind.format, { because, message: document.unreadable, remedy });
  }
  const [problem] = document.problems;
  const read: LockedPackages | UnreadableLock = problem
    ? { because: 'malformed', message: problem.message, location: problem.location ?? { path, line: 1 } }
    : kind.read(document);
  if ('because' in read) {
    const { because, message, location, remedy } = read;
    return unreadLock(path, kind.format, {
      because,
      message: `\`${path}\`: ${message}`,
      remedy:
        remedy ??
        (because === 'unsupported'
          ? 'update this program, or write the lock with a version of the tool that writes what is read'
          : `write it anew with \`${kind.renew}\``),
      location,
    });
  }
  const [unfixed, unhashed, uncheckable, stale] = [faultList(), faultList(), faultList(), faultList()];
  for (const { name, why, location } of read.unfixed) unfixed.add(name, why, location);
  for (const { name, why, location } of read.unhashed) unhashed.add(name, why, location);
  const manifest = read.freshness ? manifestBeside(path, read.freshness.manifests, repository) : undefined;
  if (read.freshness && manifest === undefined) {
    const wanted = read.freshness.manifests[0] ?? 'the manifest';
    uncheckable.add(wanted, 'is not beside the lock, so the lock cannot be held against it', { path, line: 1 });
  }
  const others = manifest === undefined ? [] : compare(path, read, kind, manifest, repository, stale, uncheckable);
  return {
    path,
    format: kind.format,
    read: [path, ...(manifest === undefined ? [] : [manifest]), ...others.filter((other) => other !== manifest)],
    packages: read.packages,
    ...(manifest === undefined ? {} : { manifest }),
    ...(read.python === undefined
      ? {}
      : {
          python: { says: boundedText(read.python.range, 200), location: pythonPlace(path, read.python, repository) },
        }),
    renew: kind.renew,
    unfixed: unfixed.result(),
    unhashed: unhashed.result(),
    uncheckable: uncheckable.result(),
    stale: stale.result(),
  };
}

const PYTHON_KEYS = /^[ \t]*"?(?:requires[-_]python|python-versions|python_(?:full_)?version)"?[ \t]*[=:]/m;

/** Where a lock says which interpreters it was made for: by the text, as long as that is enough. */
function pythonPlace(path: string, python: NonNullable<LockedPackages['python']>, repository: Repository): Location {
  const text = repository.text(path, LIMITS.evidence);
  const found = typeof text === 'string' ? PYTHON_KEYS.exec(text) : null;
  if (typeof text !== 'string' || !found) return python.location();
  return { path, line: text.slice(0, found.index).split('\n').length };
}

/** The versions that a lock of these tools fixes: name, versions, and the lock. */
export function pythonLockVersions(
  path: string,
  repository: Repository,
): readonly (readonly [string, readonly string[], string])[] {
  const kind = FORMATS.find(({ name }) => name.test(posix.basename(path)));
  const document = kind && repository.document(path, LIMITS.evidence);
  if (!document || 'unreadable' in document || document.problems.length > 0) return [];
  const read = kind.read(document);
  return 'because' in read ? [] : [...read.versions].map(([name, versions]) => [name, versions, path] as const);
}

/** The first of these files that lies beside the lock. */
function manifestBeside(lock: string, names: readonly string[], repository: Repository): string | undefined {
  const folder = posix.dirname(lock);
  for (const name of names) {
    const safe = safePath(name, folder === '.' ? '' : folder);
    if ('path' in safe && repository.has(safe.path)) return safe.path;
  }
  return undefined;
}

/** Says how a lock and its manifests differ, and which other manifests there are. */
function compare(
  lockPath: string,
  lock: LockedPackages,
  kind: LockFormat,
  path: string,
  repository: Repository,
  stale: FaultList,
  uncheckable: FaultList,
): readonly string[] {
  const document = repository.document(path, LIMITS.configuration);
  const unreadable = 'unreadable' in document ? document.unreadable : document.problems[0]?.message;
  if ('unreadable' in document || unreadable !== undefined) {
    uncheckable.add(path, `cannot be read: ${unreadable ?? ''}`, { path, line: 1 });
    return [];
  }
  const { digest, groups } = lock.freshness ?? {};
  if (lock.freshness?.compare) {
    const folder = posix.dirname(lockPath);
    const compared = lock.freshness.compare(besideLock(folder, repository));
    for (const { name, why, location } of compared.stale) stale.add(name, why, location);
    for (const { name, why, location } of compared.uncheckable) uncheckable.add(name, why, location);
    return compared.read.map((other) => posix.join(folder, other));
  }
  if (digest?.computed(document).includes(digest.stated)) return [];
  const manifest = kind.asked(document);
  const wanted = manifest.packages.filter(({ group }) => groups?.has(group) ?? true);
  for (const one of wanted) {
    const why = missing(one, lock, path);
    if (why !== undefined) stale.add(one.name, why, one.location());
  }
  if (!digest) return [];
  if (lock.needed.size > 0 || kind.format === 'poetry') {
    const here = new Set(manifest.packages.map(({ name }) => name));
    for (const name of lock.versions.keys()) {
      if (!here.has(name) && !lock.needed.has(name))
        stale.add(name, `is in the lock and no longer asked for by \`${path}\``, document.locate());
    }
  }
  const range = lock.python?.range;
  // The targets of PDM may be fewer than what the manifest allows.
  const whole = kind.format !== 'pdm' && manifest.python && range !== undefined;
  if (whole && sameInterpreters([manifest.python.range], [range]) === false) {
    const why = `are \`${manifest.python.range}\` in \`${path}\` and \`${range}\` in the lock`;
    stale.add('interpreters', why, manifest.python.location);
  }
  if (stale.result().total === 0) {
    const why = `is of another \`${path}\`: every name is there at a version that is allowed, but a range, a marker, an extra, a group or a source was changed since`;
    stale.add('content hash', why, digest.location());
  }
  return [];
}

/** The files around a lock, for formats that were made from several. */
function besideLock(folder: string, repository: Repository): BesideLock {
  const inside = folder === '.' ? '' : folder;
  const whole = (path: string): string | undefined => {
    const safe = safePath(path, inside);
    return 'path' in safe ? safe.path : undefined;
  };
  return {
    document: (path) => {
      const at = whole(path);
      const document =
        at !== undefined && repository.has(at) ? repository.document(at, LIMITS.configuration) : undefined;
      return document && !('unreadable' in document) && document.problems.length === 0 ? document : undefined;
    },
    text: (path) => {
      const at = whole(path);
      const text = at !== undefined && repository.has(at) ? repository.text(at, LIMITS.configuration) : undefined;
      return typeof text === 'string' ? text : undefined;
    },
    match: (patterns) =>
      repository.match(patterns.flatMap((pattern) => whole(pattern) ?? [])).map((path) => posix.relative(inside, path)),
  };
}

function missing({ name, versions, text }: AskedPackage, lock: LockedPackages, path: string): string | undefined {
  const locked = lock.versions.get(name);
  if (!locked) return `is asked for by \`${path}\` (\`${text}\`) and not in the lock`;
  if (versions === undefined || locked.length === 0) return undefined;
  return locked.every((version) => inVersionRange(version, versions) === false)
    ? `is asked for by \`${path}\` as \`${versions}\` and locked at ${locked.join(', ')}`
    : undefined;
}
