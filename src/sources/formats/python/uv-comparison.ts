import { posix } from 'node:path';
import type { Location } from '../../../generated/formats.ts';
import type { Document } from '../../document.ts';
import { plainList, plainTable, valueAt } from '../../plain-table.ts';
import { normalisedName } from './asked-package.ts';
import type { BesideLock, LockComparison, LockDifference } from './locked-packages.ts';
import { readUvPyproject, readUvSources } from './uv-pyproject.ts';
import { holdsNowhere, lockedRequirement, sameRequirement, type UvRequirement } from './uv-requirement.ts';
import {
  extraDifferences,
  identityDifferences,
  memberDifferences,
  type OwnPackage,
  pythonDifferences,
  usualGroupDifferences,
} from './uv-project-differences.ts';
import { settingsDifferences } from './uv-settings.ts';
import { inVersionRange } from './version-range.ts';

const MOST_PROJECTS = 500;

/**
 * Holds a `uv.lock` against every `pyproject.toml` it was made from, as `uv lock --check` does before it asks an index: uv keeps no digest of
 * them, and writes down what they said.
 */
export function compareUvLock(lock: Document, beside: BesideLock): LockComparison {
  const stale: LockDifference[] = [];
  const uncheckable: LockDifference[] = [];
  const packages = plainList(plainTable(lock.value)['package']).map(plainTable);
  const own = packages.flatMap((entry, index) => ownPackage(entry, index)).slice(0, MOST_PROJECTS);
  const root = beside.document('pyproject.toml');
  if (!root) return { read: [], stale, uncheckable };
  const overriding = beside.document('uv.toml');
  const settings = overriding ? overriding.value : valueAt(root.value, 'tool', 'uv');
  const listed = new Set(plainList(valueAt(lock.value, 'manifest', 'members')));
  const isMember = ({ name, folder }: OwnPackage): boolean => folder === '' || listed.has(name);
  const members = new Map(own.filter(isMember).map(({ name, folder }) => [name, folder] as const));
  const around = { value: root.value, settings, members };
  const python = valueAt(lock.value, 'requires-python');
  const range = typeof python === 'string' ? python : undefined;
  const read = ['pyproject.toml', ...(overriding ? ['uv.toml'] : [])];
  const locked = versionsOf(packages);
  const compare = (
    asked: readonly UvRequirement[],
    written: readonly UvRequirement[],
    place: Location,
    manifest: string,
    what = '',
  ): void => compareRequirements({ asked, written, place, manifest, what, range, locked, stale, uncheckable });

  const ranges: { readonly range: string; readonly location: Location }[] = [];
  for (const one of own) {
    const path = posix.join(one.folder, 'pyproject.toml');
    const document = one.folder === '' ? root : beside.document(path);
    const place = (): Location => lock.locate('package', one.index);
    if (!document) {
      const why = `is not in this checkout or cannot be read, so what \`${one.name}\` asks for cannot be held against it`;
      uncheckable.push({ name: path, why, location: place() });
      continue;
    }
    if (one.folder !== '') read.push(path);
    const stated = valueAt(document.value, 'project', 'requires-python');
    if (isMember(one) && typeof stated === 'string')
      ranges.push({ range: stated, location: document.locate('project', 'requires-python') });
    if (valueAt(document.value, 'project') === undefined) continue;
    stale.push(...identityDifferences(one, document, path));
    const asked = readUvPyproject(document, readUvSources(document.value, one.folder, around));
    for (const { text, location } of asked.unreadable)
      uncheckable.push({ name: text, why: 'is not a requirement that can be read here', location: location() });
    const metadata = plainTable(one.entry['metadata']);
    if (one.entry['metadata'] === undefined && plainList(one.entry['dependencies']).length > 0) {
      const why = 'was locked by a uv that did not write down what it asks for';
      uncheckable.push({ name: one.name, why, location: place() });
      continue;
    }
    if (asked.requires)
      compare(asked.requires, requirements(metadata['requires-dist'], place), document.locate('project'), path);
    else {
      const why = 'takes its dependencies from a program (`dynamic`), so they cannot be held against the lock here';
      uncheckable.push({ name: path, why, location: document.locate('project', 'dynamic') });
    }
    const complete = Number(plainTable(lock.value)['revision'] ?? 0) >= 1;
    if (asked.extras && complete)
      stale.push(...extraDifferences(asked.extras, plainList(metadata['provides-extras']), document, path));
    const groups = plainTable(metadata['requires-dev']);
    const names = new Set([...asked.groups.keys(), ...Object.keys(groups)]);
    // Of a folder that is no member, uv does not take the groups.
    if (!isMember(one)) continue;
    for (const group of names) {
      const now = asked.groups.get(group);
      if (now?.length === 0 && complete && !Object.hasOwn(groups, group))
        stale.push({
          name: group,
          why: `is a group of \`${path}\` and was not when the lock was written`,
          location: document.locate('dependency-groups'),
        });
      if (!now && plainList(groups[group]).length === 0 && complete)
        stale.push({ name: group, why: `is a group in the lock and no longer in \`${path}\``, location: place() });
      compare(
        now ?? [],
        requirements(groups[group], place),
        document.locate('dependency-groups'),
        path,
        ` in group \`${group}\``,
      );
    }
  }
  stale.push(...usualGroupDifferences(own, root, lock));
  stale.push(...pythonDifferences(ranges, range, root));
  stale.push(...memberDifferences(root, members, beside, lock));
  const manifestGroups = plainTable(valueAt(lock.value, 'manifest', 'dependency-groups'));
  if (valueAt(root.value, 'project') === undefined) {
    const asked = readUvPyproject(root, readUvSources(root.value, '', around));
    for (const group of new Set([...asked.groups.keys(), ...Object.keys(manifestGroups)])) {
      const written = requirements(manifestGroups[group], () => lock.locate('manifest'));
      compare(
        asked.groups.get(group) ?? [],
        written,
        root.locate('dependency-groups'),
        'pyproject.toml',
        ` in group \`${group}\``,
      );
    }
  }
  stale.push(
    ...settingsDifferences(lock, overriding ?? root, root, settings, readUvSources(root.value, '', around), compare),
  );
  return { read, stale, uncheckable };
}

function ownPackage(entry: Readonly<Record<string, unknown>>, index: number): readonly OwnPackage[] {
  const { editable, virtual, directory } = plainTable(entry['source']);
  const folder = [editable, virtual, directory].find((path) => typeof path === 'string');
  if (typeof entry['name'] !== 'string' || typeof folder !== 'string') return [];
  return [{ entry, name: normalisedName(entry['name']), folder: folder === '.' ? '' : folder, index }];
}

function versionsOf(packages: readonly Readonly<Record<string, unknown>>[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { name, version } of packages) {
    if (typeof name !== 'string') continue;
    const versions = found.get(normalisedName(name)) ?? [];
    if (typeof version === 'string') versions.push(version);
    found.set(normalisedName(name), versions);
  }
  return found;
}

function requirements(list: unknown, place: () => Location): readonly UvRequirement[] {
  return plainList(list).flatMap((entry) => lockedRequirement(entry, place) ?? []);
}

/** What a comparison of two lists is made of. */
interface Compared {
  readonly asked: readonly UvRequirement[];
  readonly written: readonly UvRequirement[];
  /** Where the manifest would ask for what it no longer does. */
  readonly place: Location;
  readonly manifest: string;
  readonly what: string;
  readonly range: string | undefined;
  readonly locked: ReadonlyMap<string, readonly string[]>;
  readonly stale: LockDifference[];
  readonly uncheckable: LockDifference[];
}

function compareRequirements({
  asked,
  written,
  place,
  manifest,
  what,
  range,
  locked,
  stale,
  uncheckable,
}: Compared): void {
  const used = new Set<UvRequirement>();
  const left: UvRequirement[] = [];
  for (const one of asked) {
    const alike = written.filter((other) => sameRequirement(one, other, range) === true);
    for (const other of alike) used.add(other);
    if (alike.length > 0 || holdsNowhere(one, range)) continue;
    const unsure = written.filter((other) => sameRequirement(one, other, range) === undefined);
    for (const other of unsure) used.add(other);
    if (unsure.length === 0) left.push(one);
    else {
      const why = `cannot be held against the lock, where it is \`${unsure[0]?.text ?? ''}\``;
      uncheckable.push({ name: one.text, why, location: one.location() });
    }
  }
  const gone = written.filter((other) => !used.has(other));
  for (const one of left) {
    const before = gone.filter(({ name }) => name === one.name);
    const versions = locked.get(one.name);
    const out =
      versions !== undefined &&
      versions.length > 0 &&
      one.versions !== '' &&
      versions.every((version) => inVersionRange(version, one.versions) === false);
    const why = !versions
      ? `is asked for by \`${manifest}\`${what} (\`${one.text}\`) and not in the lock`
      : out
        ? `is asked for by \`${manifest}\`${what} as \`${one.range}\` and locked at ${versions.join(', ')}`
        : before.length > 0
          ? `is \`${one.text}\` in \`${manifest}\`${what} and ${before.map(({ text }) => `\`${text}\``).join(', ')} in the lock`
          : `is asked for by \`${manifest}\`${what} (\`${one.text}\`) and was not when the lock was written`;
    stale.push({ name: one.name, why, location: one.location() });
  }
  for (const name of new Set(gone.map((other) => other.name))) {
    if (left.some((one) => one.name === name)) continue;
    const why = asked.some((one) => one.name === name)
      ? `is also \`${gone.find((other) => other.name === name)?.text ?? ''}\` in the lock, which \`${manifest}\`${what} no longer says`
      : `is in the lock and no longer asked for by \`${manifest}\`${what}`;
    stale.push({ name, why, location: asked.find((one) => one.name === name)?.location() ?? place });
  }
}
