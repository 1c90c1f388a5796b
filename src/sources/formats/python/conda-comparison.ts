import { posix } from 'node:path';
import type { Location } from '../../../generated/formats.ts';
import type { Document } from '../../document.ts';
import { plainList, plainTable, valueAt } from '../../plain-table.ts';
import { readDocument } from '../../read-document.ts';
import { normalisedName } from './asked-package.ts';
import { type CondaAsked, readCondaAsked } from './conda-asked.ts';
import { matchSpec } from './conda-environment.ts';
import { mayHoldOn, textForPlatform } from './conda-platform.ts';
import type { BesideLock, LockComparison, LockDifference } from './locked-packages.ts';
import { parseMarker } from './marker.ts';
import { readPyproject } from './pyproject.ts';
import { inVersionRange } from './version-range.ts';

/** A lock with more platforms or sources than this is nobody's. */
const MOST_STATED = 20;

/** One package as a lock has it for a platform. */
interface Locked {
  readonly versions: Set<string>;
  readonly managers: Set<unknown>;
  readonly builds: Set<string>;
}

/** What the sources ask for on one platform, by manager and name: as in conda-lock, a later source stands over an earlier one. */
type AskedHere = Map<string, CondaAsked & { readonly source: string }>;

/** Where a list stands that a source states, and what it holds. */
interface StatedList {
  readonly source: string;
  readonly texts: readonly string[];
  readonly location: Location;
}

/**
 * Holds a lock of conda-lock against all its sources, platform by platform, as far as that can be told without a channel and without
 * conda-lock's table of virtual packages: platforms, channels, and that it has what they ask for, and nothing else at its roots, at a
 * version and build they allow, where conda and PEP 440 mean the same by it. Names are compared as the Python Package Index normalises
 * them: conda and pip write the same package in different ways.
 */
export function compareCondaLock(lock: Document, beside: BesideLock): LockComparison {
  const stale: LockDifference[] = [];
  const uncheckable: LockDifference[] = [];
  const read: string[] = [];
  const stated = [...new Set(textsAt(lock.value, 'metadata', 'platforms'))];
  const sources = sourcesOf(lock, beside);
  for (const [what, list] of [
    ['platforms', stated],
    ['sources', sources],
  ] as const) {
    if (list.length <= MOST_STATED) continue;
    const why = `are ${list.length}; at most ${MOST_STATED} are compared`;
    return { read, stale, uncheckable: [{ name: what, why, location: lock.locate('metadata', what) }] };
  }
  const filled = new Set(plainList(plainTable(lock.value)['package']).map((item) => plainTable(item)['platform']));
  const platforms = stated.filter((platform) => filled.has(platform));
  const asked = new Map(platforms.map((platform): [string, AskedHere] => [platform, new Map()]));
  const channels: StatedList[] = [];
  const wanted: StatedList[] = [];
  let whole = true;
  for (const source of sources) {
    const document = beside.document(source);
    const text = beside.text(source);
    if (posix.basename(source) === 'meta.yaml' || !document || text === undefined) {
      const recipe =
        document === undefined || text === undefined ? undefined : 'is a recipe of conda-build, which is not read';
      const why = recipe ?? 'is not in this checkout or cannot be read, so the lock cannot be held against it';
      uncheckable.push({ name: source, why, location: lock.locate('metadata', 'sources') });
      whole = false;
      continue;
    }
    read.push(source);
    const keys = source.endsWith('.toml') ? ['tool', 'conda-lock'] : [];
    for (const [key, list] of [
      ['channels', channels],
      ['platforms', wanted],
    ] as const)
      list.push({
        source,
        texts: textsAt(document.value, ...keys, key),
        location: document.locate(...keys, key),
      });
    if (source.endsWith('.toml')) {
      whole = false;
      heldByName(document, source, lock, stale, uncheckable);
      continue;
    }
    const everywhere = readCondaAsked(document);
    const texts = new Map([[text, everywhere]]);
    for (const [platform, here] of asked) {
      const there = textForPlatform(text, platform);
      const one = texts.get(there) ?? readCondaAsked(readDocument(document.path, there));
      texts.set(there, one);
      for (const entry of one.packages)
        if (mayHoldOn(parseMarker(entry.marker) ?? { kind: 'always' }, platform))
          here.set(`${entry.manager}\0${entry.name}`, { ...entry, source });
    }
  }
  stale.push(...platformDifferences(wanted, stated), ...channelDifferences(channels, lock));
  stale.push(...packageDifferences(asked, lock, read, whole));
  return { read, stale, uncheckable };
}

function sourcesOf(lock: Document, beside: BesideLock): readonly string[] {
  const stated = textsAt(lock.value, 'metadata', 'sources');
  if (stated.length > 0) return [...new Set(stated)];
  return ['environment.yml', 'environment.yaml'].filter((path) => beside.text(path) !== undefined).slice(0, 1);
}

function textsAt(value: unknown, ...keys: readonly string[]): readonly string[] {
  return plainList(valueAt(value, ...keys)).filter((item) => typeof item === 'string');
}

/** A lock may have more platforms than its sources: conda-lock leaves those where they are. */
function platformDifferences(stated: readonly StatedList[], platforms: readonly string[]): readonly LockDifference[] {
  return stated.flatMap(({ source, texts, location }) =>
    texts
      .filter((platform) => !platforms.includes(platform))
      .map((name) => ({ name, why: `is a platform of \`${source}\` and not one of the lock`, location })),
  );
}

/** Of several sources the longest list counts, of which the others are the end. Addresses with a secret in them are written otherwise. */
function channelDifferences(stated: readonly StatedList[], lock: Document): readonly LockDifference[] {
  const lists = stated
    .map((list) => ({ ...list, texts: list.texts.filter((channel) => channel !== 'nodefaults') }))
    .sort((left, right) => right.texts.length - left.texts.length);
  const [first] = lists;
  const locked = plainList(valueAt(lock.value, 'metadata', 'channels')).flatMap((channel) => {
    const url = typeof channel === 'string' ? channel : plainTable(channel)['url'];
    return typeof url === 'string' ? [url] : [];
  });
  if (!first || first.texts.length === 0 || locked.length === 0) return [];
  if ([...first.texts, ...locked].some((channel) => /[$@]|\/t\//.test(channel))) return [];
  if (first.texts.join('\n') === locked.join('\n')) return [];
  const inWords = (channels: readonly string[]): string => channels.map((channel) => `\`${channel}\``).join(', ');
  const why = `are ${inWords(first.texts)} in \`${first.source}\` and ${inWords(locked)} in the lock`;
  return [{ name: 'channels', why, location: first.location }];
}

/** What is asked for and not locked so, and what is locked and neither asked for nor needed. */
function packageDifferences(
  asked: ReadonlyMap<string, AskedHere>,
  lock: Document,
  sources: readonly string[],
  whole: boolean,
): readonly LockDifference[] {
  const found = new Map<string, LockDifference & { readonly on: string[] }>();
  const tell = (platform: string, name: string, why: string, location: () => Location): void => {
    const key = `${name}\0${why}`;
    const known = found.get(key);
    if (known) known.on.push(platform);
    else found.set(key, { name, why, location: location(), on: [platform] });
  };
  for (const [platform, here] of asked) {
    const { locked, needed } = lockedOn(lock, platform);
    for (const one of here.values()) {
      const why = unlike(one, locked.get(one.name));
      if (why !== undefined) tell(platform, one.name, why, one.location);
    }
    if (!whole) continue;
    const names = new Set([...here.values()].map(({ name }) => name));
    const extras = [...here.values()].some(({ manager, text }) => manager === 'pip' && text.includes('['));
    for (const [name, { managers }] of locked) {
      // conda-lock asks for `pip` itself, and does not say which packages an extra brought.
      if (names.has(name) || needed.has(name) || name === 'pip' || (extras && managers.has('pip'))) continue;
      const why = `is in the lock and no longer asked for by ${sources.map((source) => `\`${source}\``).join(', ')}`;
      tell(platform, name, why, () => ({ path: lock.path, line: 1 }));
    }
  }
  return [...found.values()].map(({ on, why, ...rest }) => ({
    ...rest,
    why: on.length === asked.size ? why : `${why}, for ${on.join(', ')}`,
  }));
}

/** The packages of one platform, and the names that they ask for themselves. */
function lockedOn(
  lock: Document,
  wanted: string,
): { readonly locked: ReadonlyMap<string, Locked>; readonly needed: ReadonlySet<string> } {
  const locked = new Map<string, Locked>();
  const needed = new Set<string>();
  for (const item of plainList(plainTable(lock.value)['package'])) {
    const { name, version, platform, manager, url, dependencies } = plainTable(item);
    if (platform !== wanted || typeof name !== 'string' || typeof version !== 'string') continue;
    const known = locked.get(normalisedName(name)) ?? { versions: new Set(), managers: new Set(), builds: new Set() };
    known.versions.add(version);
    known.managers.add(manager);
    const start = `${name}-${version}-`;
    const file = typeof url === 'string' ? (url.split('/').at(-1) ?? '') : '';
    if (file.startsWith(start)) known.builds.add(file.slice(start.length).replace(/\.(?:conda|tar\.bz2)$/, ''));
    locked.set(normalisedName(name), known);
    for (const other of Object.keys(plainTable(dependencies))) needed.add(normalisedName(other));
  }
  return { locked, needed };
}

/** How a package is locked otherwise than it is asked for; goes on after its name. */
function unlike(
  { text, versions, build, manager, source }: CondaAsked & { readonly source: string },
  locked: Locked | undefined,
): string | undefined {
  if (!locked) return `is asked for by \`${source}\` (\`${text}\`) and not in the lock`;
  // What `pip` is asked for may be locked as a package of conda, which then is there already.
  if (manager === 'conda' && !locked.managers.has('conda'))
    return `is asked for by \`${source}\` as a package of conda (\`${text}\`) and locked as one of pip`;
  const here = [...locked.versions];
  if (versions !== undefined && here.every((version) => inVersionRange(version, versions) === false))
    return `is asked for by \`${source}\` as \`${versions}\` and locked at ${here.join(', ')}`;
  if (build === undefined || locked.builds.size === 0) return undefined;
  return [...locked.builds].some((one) => isBuild(one, build))
    ? undefined
    : `is asked for by \`${source}\` in the build \`${build}\` and locked in ${[...locked.builds].join(', ')}`;
}

/** `*` stands for any text. */
function isBuild(build: string, wanted: string): boolean {
  const [start = '', ...rest] = wanted.split('*');
  const end = rest.pop();
  if (end === undefined) return build === wanted;
  let at = start.length;
  for (const part of rest) {
    const found = build.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return build.startsWith(start) && build.endsWith(end) && build.length >= at + end.length;
}

/**
 * Packages of a `pyproject.toml` are held by their names: conda-lock gives packages of the index the names that conda has for them, by a
 * table that is not here, so one that is not there under its own name may be there under another.
 */
function heldByName(
  document: Document,
  source: string,
  lock: Document,
  stale: LockDifference[],
  uncheckable: LockDifference[],
): void {
  const locked = new Map<string, string[]>();
  for (const item of plainList(plainTable(lock.value)['package'])) {
    const { name, version } = plainTable(item);
    if (typeof name !== 'string' || typeof version !== 'string') continue;
    locked.set(normalisedName(name), [...(locked.get(normalisedName(name)) ?? []), version]);
  }
  const own = plainTable(valueAt(document.value, 'tool', 'conda-lock'));
  if (textsAt(document.value, 'project', 'dynamic').includes('dependencies')) {
    const why = 'takes its dependencies from a program (`dynamic`), so they cannot be held against the lock here';
    uncheckable.push({ name: source, why, location: document.locate('project', 'dynamic') });
  }
  const outside = (versions: string | undefined, here: readonly string[]): boolean =>
    versions !== undefined && here.every((version) => inVersionRange(version, versions) === false);
  const extras = plainTable(valueAt(document.value, 'project', 'optional-dependencies'));
  const groups = Object.keys(plainTable(valueAt(document.value, 'dependency-groups')));
  // conda-lock (4) reads no groups of PEP 735.
  const unread = new Set(groups.filter((group) => !(group in extras)));
  const { packages, python } = own['skip-non-conda-lock'] === true ? { packages: [] } : readPyproject(document);
  for (const { name, versions, text, group, location } of packages) {
    if (unread.has(group)) continue;
    const here = locked.get(name);
    if (!here) {
      const why = `is asked for by \`${source}\` (\`${text}\`) and not in the lock under this name; conda may have another for it`;
      uncheckable.push({ name, why, location: location() });
    } else if (outside(versions, here)) {
      const why = `is asked for by \`${source}\` as \`${versions ?? ''}\` and locked at ${[...new Set(here)].join(', ')}`;
      stale.push({ name, why, location: location() });
    }
  }
  const pythons = locked.get('python') ?? [];
  // Of `[project]` conda-lock (4) leaves `requires-python` alone.
  if (
    python &&
    valueAt(document.value, 'project') === undefined &&
    pythons.length > 0 &&
    outside(python.range, pythons)
  ) {
    const why = `is asked for by \`${source}\` as \`${python.range}\` and locked at ${[...new Set(pythons)].join(', ')}`;
    stale.push({ name: 'python', why, location: python.location });
  }
  for (const [stated, spec] of Object.entries(plainTable(own['dependencies']))) {
    if (typeof spec !== 'string') continue;
    const { name, range } = matchSpec(`${stated} ${spec}`.trim());
    const here = locked.get(normalisedName(name));
    const location = (): Location => document.locateKey('tool', 'conda-lock', 'dependencies', stated);
    const why = !here
      ? `is asked for by \`${source}\` and not in the lock`
      : outside(range, here)
        ? `is asked for by \`${source}\` as \`${range ?? ''}\` and locked at ${[...new Set(here)].join(', ')}`
        : undefined;
    if (why !== undefined) stale.push({ name, why, location: location() });
  }
}
