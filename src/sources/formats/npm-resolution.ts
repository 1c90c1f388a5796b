// Each by itself: the package as a whole is half as much again to load.
import satisfies from 'semver/functions/satisfies.js';
import valid from 'semver/functions/valid.js';
import validRange from 'semver/ranges/valid.js';
import type { Location } from '../../generated/formats.ts';
import { plainTable } from '../plain-table.ts';

/** One entry of `packages` in a lock of npm: a package, a workspace, or a link to one. */
export interface NpmEntry {
  readonly version?: string;
  /** The entry that a link leads to. */
  readonly link?: string;
  /** What it cannot be without, by name; what is optional, or of a peer, is left out. */
  readonly asks: ReadonlyMap<string, string>;
  readonly location: () => Location;
}

/** The entries of a lock, by where they are installed (`node_modules/a/node_modules/b`). */
export type NpmEntries = ReadonlyMap<string, NpmEntry>;

/** How a lock meets one thing that is asked for: `elsewhere` where it comes from git, an address or a tag, of which no range says anything. */
export type NpmAnswer =
  { readonly answer: 'met' | 'missing' | 'elsewhere' } | { readonly answer: 'outside'; readonly version: string };

/** Installed no deeper than this, in folders. */
const DEEPEST = 200;
/** Longer ranges are nobody's, and cost time. */
const LONGEST = 256;

/** How what lies in a folder finds a package, as Node looks for it: beside it, then in every folder above. */
export function npmAnswer(entries: NpmEntries, from: string, name: string, range: string): NpmAnswer {
  const found = installed(entries, from, name);
  if (!found) return { answer: 'missing' };
  if (found.link !== undefined) return { answer: 'met' };
  const wanted = /^npm:.+@([^@]*)$/.exec(range)?.[1] ?? range;
  // What a tag means only the registry knows: npm keeps what the lock has.
  if (wanted === '' || wanted === '*' || /^[A-Za-z][\w-]*$/.test(wanted)) return { answer: 'met' };
  if (wanted.length > LONGEST || validRange(wanted, { loose: true }) === null) return { answer: 'elsewhere' };
  const { version } = found;
  if (version === undefined || valid(version, { loose: true }) === null) return { answer: 'elsewhere' };
  const met = [false, true].some((includePrerelease) => satisfies(version, wanted, { loose: true, includePrerelease }));
  return met ? { answer: 'met' } : { answer: 'outside', version };
}

function installed(entries: NpmEntries, from: string, name: string): NpmEntry | undefined {
  let folder = from;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (!/(?:^|\/)node_modules$/.test(folder)) {
      const found = entries.get(folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`);
      if (found) return found;
    }
    if (folder === '') return undefined;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
  }
  return undefined;
}

/** Something that a package of the lock asks for and that the lock does not give it. */
export interface NpmGap {
  readonly name: string;
  /** Goes on after the name. */
  readonly why: string;
  readonly location: Location;
}

/**
 * What the packages of a lock ask of each other and do not get: entries that were taken out or changed by hand, or by a merge.
 *
 * @param overrides of `package.json`: a name with a range of its own is held to that range, a name below another package to none
 */
export function* npmGaps(entries: NpmEntries, overrides: unknown): Generator<NpmGap> {
  const ranges = new Map<string, string | undefined>();
  governed(overrides, true, ranges);
  for (const [key, { asks, location }] of entries) {
    if (!key.includes('node_modules/')) continue;
    for (const [name, stated] of asks) {
      const overridden = ranges.get(name);
      const held = npmAnswer(entries, key, name, overridden ?? (ranges.has(name) ? '*' : stated));
      const who = `\`${key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length)}\``;
      const range =
        overridden === undefined ? `\`${stated}\` by ${who}` : `\`${overridden}\` by \`overrides\` of package.json`;
      if (held.answer === 'missing')
        yield { name, why: `is asked for by ${who} (\`${stated}\`) and not in the lock`, location: location() };
      else if (held.answer === 'outside')
        yield { name, why: `is asked for as ${range} and locked at ${held.version}`, location: location() };
    }
  }
}

/** Names that `overrides` speaks of: those of the first level with their range, all others without. */
function governed(overrides: unknown, first: boolean, ranges: Map<string, string | undefined>): void {
  for (const [key, value] of Object.entries(plainTable(overrides))) {
    const at = key.indexOf('@', 1);
    const name = at < 0 ? key : key.slice(0, at);
    const plain = first && at < 0 && typeof value === 'string' && !value.startsWith('$');
    ranges.set(name, plain && !ranges.has(name) ? value : undefined);
    if (typeof value === 'object' && value !== null) governed(value, false, ranges);
  }
}
