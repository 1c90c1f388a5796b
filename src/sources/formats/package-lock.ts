import type { Location } from '../../generated/formats.ts';
import type { Problem } from '../../model/problem.ts';
import type { Document } from '../document.ts';
import { isRecord } from '../../model/is-record.ts';
import type { NpmEntries, NpmEntry } from './npm-resolution.ts';

/** What one package.json asks for: sort of dependency (`dependencies`, …) to name to range. */
export type Wanted = Readonly<Record<DependencySort, ReadonlyMap<string, string>>>;

const SORTS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;
export type DependencySort = (typeof SORTS)[number];

/** A lock of npm as read. */
export interface PackageLock {
  /** The root (folder `''`) and the workspaces: what the lock was made for. */
  readonly own: readonly { readonly folder: string; readonly wanted: Wanted; readonly location: Location }[];
  readonly entries: NpmEntries;
  /** How many packages come from elsewhere. */
  readonly packages: number;
  /** Packages from elsewhere whose bytes nothing fixes. */
  readonly unfixed: readonly { readonly name: string; readonly why: string; readonly location: Location }[];
}

/** Two statements of one dependency that disagree. An absent side does not name it. */
export interface DependencyDifference {
  readonly name: string;
  readonly sort: DependencySort;
  readonly locked?: string;
  readonly wanted?: string;
}

/** Why a lock of npm cannot be read; `unsupported` where nothing is wrong with it, as far as can be told. */
export interface PackageLockProblem extends Problem {
  readonly because?: 'malformed' | 'unsupported';
}

/** Reads `package-lock.json` or `npm-shrinkwrap.json` of version 2 or 3, or says why it cannot. */
export function readPackageLock(document: Document): PackageLock | PackageLockProblem {
  const [syntax] = document.problems;
  if (syntax) return syntax;
  const { value } = document;
  if (!isRecord(value)) return { message: 'the lock is not an object', location: document.locate() };
  const version = value['lockfileVersion'];
  if (version === 1) {
    return {
      because: 'unsupported',
      message: 'the lock is of version 1, which does not say what package.json asked for; 2 and 3 are read',
      remedy: 'write it anew with `npm install --package-lock-only --lockfile-version 3`',
      location: document.locate('lockfileVersion'),
    };
  }
  if (version !== 2 && version !== 3) {
    return {
      because: version === undefined ? 'malformed' : 'unsupported',
      message: `the lock's \`lockfileVersion\` is ${shown(version)}; 2 and 3 are read`,
      remedy: 'write it anew with `npm install --package-lock-only --lockfile-version 3`',
      location: document.locate('lockfileVersion'),
    };
  }
  const entries = value['packages'];
  if (!isRecord(entries)) return { message: 'the lock has no `packages`', location: document.locate('packages') };

  const own: PackageLock['own'][number][] = [];
  const unfixed: PackageLock['unfixed'][number][] = [];
  const found = new Map<string, NpmEntry>();
  let packages = 0;
  for (const [key, entry] of Object.entries(entries)) {
    const place = (): Location => document.locateKey('packages', key);
    if (!isRecord(entry))
      return { message: `\`packages\` holds \`${short(key)}\`, which is not an object`, location: place() };
    found.set(key, npmEntry(entry, place));
    const installed = key.lastIndexOf('node_modules/');
    if (installed < 0) {
      const wanted = wantedBy(entry);
      if (!wanted)
        return { message: `the dependencies of \`${short(key)}\` are not names with ranges`, location: place() };
      own.push({ folder: key, wanted, location: place() });
      continue;
    }
    // A link leads to a workspace, and what is bundled comes within the bytes of the package that bundles it.
    if (entry['link'] === true || entry['inBundle'] === true) continue;
    packages += 1;
    const why = whyUnfixed(entry);
    if (why !== undefined)
      unfixed.push({ name: key.slice(installed + 'node_modules/'.length), why, location: place() });
  }
  if (!own.some(({ folder }) => folder === ''))
    return {
      message: 'the lock does not say what it was made for: `packages` has no `""`',
      location: document.locate('packages'),
    };
  return { own, entries: found, packages, unfixed };
}

function npmEntry(entry: Readonly<Record<string, unknown>>, location: () => Location): NpmEntry {
  const { version, link, resolved } = entry;
  const asks = Object.entries(isRecord(entry['dependencies']) ? entry['dependencies'] : {}).flatMap(([name, range]) =>
    typeof range === 'string' ? [[name, range] as const] : [],
  );
  return {
    ...(typeof version === 'string' ? { version } : {}),
    ...(link === true && typeof resolved === 'string' ? { link: resolved } : {}),
    // What is bundled may bring its own.
    asks: new Map(entry['inBundle'] === true || entry['bundleDependencies'] !== undefined ? [] : asks),
    location,
  };
}

/** What a package.json asks for, or what is wrong with it. */
export function readManifest(document: Document): Wanted | Problem {
  const [syntax] = document.problems;
  if (syntax) return syntax;
  const wanted = isRecord(document.value) ? wantedBy(document.value) : undefined;
  return wanted ?? { message: 'the dependencies are not names with ranges', location: document.locate() };
}

/** Where a lock and the package.json it was made for disagree, by sort and name. */
export function compareDependencies(locked: Wanted, wanted: Wanted): readonly DependencyDifference[] {
  return SORTS.flatMap((sort) =>
    [...new Set([...locked[sort].keys(), ...wanted[sort].keys()])].sort().flatMap((name) => {
      const before = locked[sort].get(name);
      const now = wanted[sort].get(name);
      if (before === now) return [];
      return [
        {
          name,
          sort,
          ...(before === undefined ? {} : { locked: before }),
          ...(now === undefined ? {} : { wanted: now }),
        },
      ];
    }),
  );
}

function wantedBy(manifest: Readonly<Record<string, unknown>>): Wanted | undefined {
  const read = {
    dependencies: new Map<string, string>(),
    devDependencies: new Map<string, string>(),
    optionalDependencies: new Map<string, string>(),
    peerDependencies: new Map<string, string>(),
  } satisfies Wanted;
  for (const sort of SORTS) {
    const ranges = manifest[sort] ?? {};
    if (!isRecord(ranges)) return undefined;
    for (const [name, range] of Object.entries(ranges)) {
      if (typeof range !== 'string') return undefined;
      read[sort].set(name, range);
    }
  }
  // npm takes a dependency that is also an optional one as optional only, and writes its locks so.
  for (const name of read.optionalDependencies.keys()) read.dependencies.delete(name);
  return read;
}

const INTEGRITY = /^(?:sha1|sha256|sha384|sha512)-[A-Za-z0-9+/]+={0,2}(?:\?\S*)?$/;

function whyUnfixed(entry: Readonly<Record<string, unknown>>): string | undefined {
  const { integrity, resolved } = entry as { readonly integrity?: unknown; readonly resolved?: unknown };
  if (typeof integrity === 'string' && integrity.split(' ').some((part) => INTEGRITY.test(part))) return undefined;
  if (typeof resolved === 'string' && resolved.startsWith('git')) {
    return /#[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(resolved) ? undefined : 'comes from git and not from a full commit';
  }
  return 'has no `integrity`';
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : `\`${short(JSON.stringify(value))}\``;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
