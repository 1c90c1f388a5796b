import { posix } from 'node:path';
import type { Location } from '../../../generated/formats.ts';
import { plainList, plainTable } from '../../plain-table.ts';
import { normalisedName } from './asked-package.ts';
import { bothMarkers, type Marker, parseMarker } from './marker.ts';
import { sameMarker } from './same-marker.ts';
import { plainRange } from './version-range.ts';

/** One requirement, as a manifest states it or as `uv.lock` wrote it down: the same words on both sides, so that they can be held against each other. */
export interface UvRequirement {
  readonly name: string;
  /** Normalised, sorted and joined. */
  readonly extras: string;
  readonly versions: string;
  /** The versions as written. */
  readonly range: string;
  /** `undefined` where it cannot be read. */
  readonly marker: Marker | undefined;
  /** Where it comes from, if from elsewhere than the usual index: `git URL?tag=v1`, `url URL`, `path FOLDER`, `editable FOLDER`, `member FOLDER` (of the workspace, either way), `index URL`. `undefined`: cannot be told. */
  readonly source: string | undefined;
  /** As a reader would write it. */
  readonly text: string;
  readonly location: () => Location;
}

/** What `tool.uv.sources` says, and where names of indexes lead. */
export interface UvSources {
  readonly sources: Readonly<Record<string, unknown>>;
  readonly indexes: ReadonlyMap<string, string>;
  /** The folder that paths are relative to, as seen from the lock. */
  readonly folder: string;
  /** Folders of the workspace's members by name, as seen from the lock. */
  readonly members: ReadonlyMap<string, string>;
}

const STATED =
  /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(?:@\s*(\S+)\s*|\(?([^();@]*?)\)?\s*)(?:;\s*(.*))?$/s;

/**
 * A requirement of PEP 508 with what `tool.uv.sources` adds to it: one for each source, where it names several for different environments.
 *
 * @param part the extra or group it stands in; sources may be for one of them alone
 */
export function statedRequirements(
  stated: string,
  part: { readonly extra?: string; readonly group?: string },
  from: UvSources,
  location: () => Location,
): readonly UvRequirement[] | undefined {
  const [, written, extras = '', address, versions = '', condition = ''] =
    stated.length > LONGEST ? [] : (STATED.exec(stated) ?? []);
  if (written === undefined) return undefined;
  const name = normalisedName(written);
  const own = parseMarker(condition);
  const ofExtra: Marker = part.extra === undefined ? ALWAYS : isExtra(part.extra);
  const base = {
    name,
    extras: joinedNames(extras.split(',')),
    versions: plainRange(versions),
    range: versions.trim(),
    location,
  };
  const of =
    part.extra === undefined ? '' : `${condition === '' ? ' ;' : ' and'} extra == '${normalisedName(part.extra)}'`;
  const text = `${stated.trim().replaceAll(/\s+/g, ' ')}${of}`;
  const marker = own && bothMarkers(own, ofExtra);
  if (address !== undefined) return [{ ...base, text, marker, source: sourceOfAddress(address, from.folder) }];
  const listed = [Object.entries(from.sources).find(([key]) => normalisedName(key) === name)?.[1] ?? []].flat();
  const apply = listed.map(plainTable).filter(({ extra, group }) => fits(extra, part.extra) && fits(group, part.group));
  if (apply.length === 0) return [{ ...base, text, marker, source: '' }];
  const entries: UvRequirement[] = [];
  let rest: Marker | undefined = marker;
  for (const source of apply) {
    const only = parseMarker(typeof source['marker'] === 'string' ? source['marker'] : '');
    const place = sourceOf(source, name, from);
    const all = { marker: marker && only && bothMarkers(marker, only), source: place };
    entries.push({ ...base, ...all, text: `${text} from ${place ?? 'a source that is not known here'}` });
    rest = only?.kind === 'always' ? NEVER : rest && only && bothMarkers(rest, { kind: 'not', part: only });
  }
  // What no source is for comes from the usual index.
  return rest === NEVER ? entries : [...entries, { ...base, text, marker: rest, source: '' }];
}

const LONGEST = 2000;
const ALWAYS: Marker = { kind: 'always' };
const NEVER: Marker = { kind: 'not', part: ALWAYS };

function isExtra(extra: string): Marker {
  return { kind: 'compare', variable: 'extra', operator: '==', value: normalisedName(extra), reversed: false };
}

function fits(stated: unknown, part: string | undefined): boolean {
  return stated === undefined || (typeof stated === 'string' && part !== undefined && same(stated, part));
}

function same(one: string, other: string): boolean {
  return normalisedName(one) === normalisedName(other);
}

function joinedNames(names: readonly string[]): string {
  const plain = names.map((name) => normalisedName(name.trim())).filter((name) => name !== '');
  return [...new Set(plain)].sort().join(',');
}

function sourceOf(source: Readonly<Record<string, unknown>>, name: string, from: UvSources): string | undefined {
  const text = (key: string): string | undefined => (typeof source[key] === 'string' ? source[key] : undefined);
  const [git, url, path, index] = ['git', 'url', 'path', 'index'].map(text);
  if (git !== undefined) {
    const query = ['branch', 'rev', 'subdirectory', 'tag'].flatMap((key) => {
      const value = text(key);
      return value === undefined ? [] : [`${key}=${value}`];
    });
    return gitSource(git, query);
  }
  if (url !== undefined) return `url ${url.replace(/#.*$/s, '')}`;
  if (path !== undefined) return pathSource(path, from.folder, source['editable'] === true);
  if (source['workspace'] === true) {
    const folder = from.members.get(name);
    return folder === undefined ? undefined : `member ${folder}`;
  }
  if (index === undefined) return undefined;
  const address = from.indexes.get(index);
  return address === undefined ? undefined : `index ${plainAddress(address)}`;
}

function sourceOfAddress(address: string, folder: string): string | undefined {
  const [, git, revision] = /^git\+(.*?)(?:@([^@/#]+))?(?:#.*)?$/s.exec(address) ?? [];
  if (git !== undefined) {
    const subdirectory = /[#&]subdirectory=([^&]+)/.exec(address)?.[1];
    const query = [
      ...(revision === undefined ? [] : [`rev=${revision}`]),
      ...(subdirectory === undefined ? [] : [`subdirectory=${subdirectory}`]),
    ];
    return gitSource(git, query);
  }
  if (/^(?:file:|[./])/.test(address))
    return /^\.{0,2}\/?[^/:]/.test(address) ? pathSource(address, folder) : undefined;
  return `url ${address.replace(/#.*$/s, '')}`;
}

function pathSource(path: string, folder: string, editable = false): string | undefined {
  if (path.startsWith('/')) return undefined;
  return `${editable ? 'editable' : 'path'} ${posix.normalize(posix.join(folder, path)).replace(/\/$/, '')}`;
}

function gitSource(address: string, query: readonly string[]): string {
  const plain = plainAddress(address.replace(/^git\+/, '')).replace(/\.git$/, '');
  return `git ${plain}${query.length === 0 ? '' : `?${[...query].sort().join('&')}`}`;
}

/** Without a name and a password in it, and without a last slash: locks leave them out. */
export function plainAddress(address: string): string {
  return address.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1').replace(/\/+$/, '');
}

/** A requirement as `uv.lock` writes it: under `requires-dist`, a group of `requires-dev`, or in its `[manifest]`. */
export function lockedRequirement(entry: unknown, location: () => Location): UvRequirement | undefined {
  const { name, extras, specifier, marker, git, url, path, directory, editable, virtual, index } = plainTable(entry);
  if (typeof name !== 'string') return undefined;
  const versions = typeof specifier === 'string' ? specifier : '';
  const condition = typeof marker === 'string' ? marker : '';
  const named = plainList(extras).filter((extra) => typeof extra === 'string');
  const folder = [path, directory, virtual].find((one) => typeof one === 'string');
  const source =
    typeof git === 'string'
      ? lockedGit(git)
      : typeof url === 'string'
        ? `url ${url}`
        : typeof folder === 'string'
          ? `path ${folder}`
          : typeof editable === 'string'
            ? `editable ${editable}`
            : typeof index === 'string'
              ? `index ${plainAddress(index)}`
              : '';
  const shown = [
    name,
    named.length > 0 ? `[${named.join(',')}]` : '',
    versions,
    condition === '' ? '' : ` ; ${condition}`,
    source === '' ? '' : ` from ${source}`,
  ];
  return {
    name: normalisedName(name),
    extras: joinedNames(named),
    versions: plainRange(versions),
    range: versions,
    marker: parseMarker(condition),
    source,
    text: shown.join(''),
    location,
  };
}

function lockedGit(address: string): string {
  const [before = '', query = ''] = address.replace(/#.*$/s, '').split('?', 2);
  return gitSource(before, query === '' ? [] : query.split('&').map((part) => decoded(part)));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether both ask for the same, of interpreters in this range. `undefined` where their sources or markers cannot be held against each other. */
export function sameRequirement(
  one: UvRequirement,
  other: UvRequirement,
  python: string | undefined,
): boolean | undefined {
  if (one.name !== other.name || one.extras !== other.extras) return false;
  const sources =
    one.source === undefined || other.source === undefined ? undefined : sameSource(one.source, other.source);
  if (sources === false) return false;
  // A range beside a source that is no index says nothing more.
  if (one.versions !== other.versions && !/^(?:git|url|path|editable|member) /.test(one.source ?? '')) return false;
  const markers = one.marker && other.marker && sameMarker(one.marker, other.marker, python);
  if (markers === false) return false;
  return sources && markers;
}

function sameSource(stated: string, written: string): boolean {
  const member = /^member (.*)$/s.exec(stated)?.[1];
  return member === undefined ? stated === written : [`path ${member}`, `editable ${member}`].includes(written);
}

/** Whether it is asked for nowhere: its marker holds in no environment. */
export function holdsNowhere({ marker }: UvRequirement, python: string | undefined): boolean {
  return marker !== undefined && sameMarker(marker, NEVER, python) === true;
}
