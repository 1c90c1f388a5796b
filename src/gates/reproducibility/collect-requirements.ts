import { posix } from 'node:path';
import type { Location, PackageLockFile } from '../../generated/formats.ts';
import { LIMITS } from '../../sources/document.ts';
import { parseRequirements, type RequirementsEntry } from '../../sources/formats/requirements.ts';
import { inVersionRange } from '../../sources/formats/python/version-range.ts';
import type { Repository } from '../../sources/repository.ts';
import { shellQuoted } from '../../sources/shell-quoted.ts';
import { safePath } from '../../sources/safe-path.ts';
import { boundedText } from '../name-list.ts';
import { type FaultList, faultList } from './lock-faults.ts';
import { COMMIT_LOCK, unreadLock } from './unread-lock.ts';

/** A requirements file may lead to this many others. */
const MOST_FILES = 100;

/** A statement with the file it stands in. */
type Stated<Kind extends RequirementsEntry['kind']> = Extract<RequirementsEntry, { kind: Kind }> & {
  readonly location: Location;
};

/** Reads a requirements file and all it includes, and lists what it leaves open. */
export function readRequirementsLock(path: string, repository: Repository): PackageLockFile {
  const text = repository.text(path, LIMITS.configuration);
  if (typeof text !== 'string') {
    const because = repository.has(path) && !text.absent ? 'malformed' : 'absent';
    return unreadLock(path, 'requirements', { because, message: text.unreadable, remedy: text.remedy ?? COMMIT_LOCK });
  }
  const unfixed = faultList();
  const unhashed = faultList();
  const uncheckable = faultList();
  const asked: Stated<'package'>[] = [];
  const constraints = new Map<string, Stated<'package'>>();
  const read: string[] = [];
  let packages = 0;

  const pending: { readonly path: string; readonly constraints: boolean }[] = [{ path, constraints: false }];
  const seen = new Set<string>();
  for (let file = pending.shift(); file; file = pending.shift()) {
    const key = `${file.path} ${file.constraints}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const content = repository.text(file.path, LIMITS.configuration);
    if (typeof content !== 'string') continue;
    if (!read.includes(file.path)) read.push(file.path);
    for (const entry of parseRequirements(content)) {
      const place: Location = { path: file.path, line: entry.line };
      if (entry.kind === 'include') {
        const target = includeTarget(entry.target, file.path, repository);
        if ('why' in target) uncheckable.add(entry.text, target.why, place);
        else if (seen.size + pending.length >= MOST_FILES)
          uncheckable.add(entry.text, `is not followed: more than ${MOST_FILES} files`, place);
        else pending.push({ path: target.path, constraints: entry.constraints });
        continue;
      }
      if (file.constraints) {
        if (entry.kind === 'package' && entry.exact) constraints.set(entry.name, { ...entry, location: place });
        continue;
      }
      packages += 1;
      if (entry.kind === 'package') asked.push({ ...entry, location: place });
      else if (entry.kind === 'unreadable') unfixed.add(entry.text, `cannot be read: ${entry.why}`, place);
      else {
        const open = openReference(entry, file.path, repository);
        if (open) (open.here ? unfixed : uncheckable).add(entry.text, open.why, place);
      }
    }
  }
  for (const { name, exact, hashes, text: what, location: place } of asked) {
    const constraint = constraints.get(name);
    if (!exact && !constraint) unfixed.add(what, 'has no exact version (`==`)', place);
    else if (hashes === 0 && (constraint?.hashes ?? 0) === 0)
      unhashed.add(what, 'has no digest (`--hash=sha256:…`)', place);
  }
  const remark = packages === 0 ? firstComment(text) : undefined;
  const manifest = compiledFrom(path, text, repository);
  const stale = faultList();
  if (manifest !== undefined) compareWithSource(manifest, path, asked, repository, stale);
  return {
    path,
    format: 'requirements',
    read: [...read, ...(manifest === undefined ? [] : [manifest])],
    packages,
    ...(manifest === undefined ? {} : { manifest, renew: renewing(text, manifest, path), stale: stale.result() }),
    ...(remark === undefined ? {} : { remark }),
    unfixed: unfixed.result(),
    unhashed: unhashed.result(),
    uncheckable: uncheckable.result(),
  };
}

/** As pip does: relative to the file that includes. */
function includeTarget(
  target: string,
  from: string,
  repository: Repository,
): { readonly path: string } | { readonly why: string } {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target)) return { why: 'is an address, which is not followed' };
  const folder = posix.dirname(from);
  const safe = safePath(target, folder === '.' ? '' : folder);
  if ('refused' in safe) return { why: `is not followed: ${safe.refused}` };
  const text = repository.text(safe.path, LIMITS.configuration);
  return typeof text === 'string' ? safe : { why: `is not followed: ${text.unreadable}` };
}

/** What a requirement that is not a version from an index leaves open, and whether that can be told here. */
function openReference(
  entry: Extract<RequirementsEntry, { kind: 'address' | 'version-control' | 'folder' }>,
  from: string,
  repository: Repository,
): { readonly why: string; readonly here: boolean } | undefined {
  if (entry.kind === 'version-control') {
    if (entry.commit !== undefined) return undefined;
    return { why: 'is not at a full commit (`@` and 40 hexadecimal digits)', here: true };
  }
  if (entry.hashes > 0) return undefined;
  if (entry.kind === 'address') return { why: 'is an address without a digest (`#sha256=…`)', here: true };
  const folder = posix.dirname(from);
  // pip takes these from where it is started: here or at the root.
  const places = [safePath(entry.target, folder === '.' ? '' : folder), safePath(entry.target, '')];
  const inside = places.flatMap((place) => ('path' in place ? [place.path] : []));
  if (inside.some((path) => repository.has(path) || repository.hasFolder(path))) return undefined;
  if (inside.length > 0) return { why: 'is not in this checkout', here: false };
  return { why: 'lies outside the repository', here: true };
}

function renewing(text: string, source: string, path: string): string {
  const [from, to] = [source, path].map((file) => shellQuoted(posix.basename(file)));
  return /^# This file was autogenerated by uv\b/m.test(text)
    ? `uv pip compile ${from} -o ${to}`
    : `pip-compile ${from}`;
}

/** The file of the same name that ends in `.in`, where pip-compile or uv says that it made this one. */
function compiledFrom(path: string, text: string, repository: Repository): string | undefined {
  const source = path.replace(/\.txt$/, '.in');
  const head = text.slice(0, 2000);
  const says = /^# This file (?:is|was) autogenerated by (?:pip-compile|uv)\b/m.test(head);
  return says && head.includes(posix.basename(source)) && repository.has(source) ? source : undefined;
}

/** What a source asks for must be there, at a version that it allows. */
function compareWithSource(
  source: string,
  path: string,
  locked: readonly Stated<'package'>[],
  repository: Repository,
  stale: FaultList,
): void {
  const text = repository.text(source, LIMITS.configuration);
  for (const entry of typeof text === 'string' ? parseRequirements(text) : []) {
    if (entry.kind !== 'package') continue;
    const found = locked.filter(({ name }) => name === entry.name);
    const versions = found.flatMap(({ versions: range }) => /^={2,3}([^,]+)$/.exec(range)?.[1] ?? []);
    const location = { path: source, line: entry.line };
    if (found.length === 0)
      stale.add(entry.name, `is asked for by \`${source}\` (\`${entry.text}\`) and not in \`${path}\``, location);
    else if (versions.length > 0 && versions.every((version) => inVersionRange(version, entry.versions) === false))
      stale.add(
        entry.name,
        `is asked for by \`${source}\` as \`${entry.versions}\` and locked at ${versions.join(', ')}`,
        location,
      );
  }
}

function firstComment(text: string): string | undefined {
  const line = text.split('\n').find((candidate) => /^\s*#\s*\S/.test(candidate));
  return line === undefined ? undefined : boundedText(line.trim().replace(/^#+\s*/, ''), 300);
}
