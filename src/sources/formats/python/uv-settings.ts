import type { Location } from '../../../generated/formats.ts';
import type { Document } from '../../document.ts';
import { plainList, plainTable, valueAt } from '../../plain-table.ts';
import { normalisedName } from './asked-package.ts';
import type { LockDifference } from './locked-packages.ts';
import { parseMarker } from './marker.ts';
import { sameMarker } from './same-marker.ts';
import {
  lockedRequirement,
  plainAddress,
  statedRequirements,
  type UvRequirement,
  type UvSources,
} from './uv-requirement.ts';

/** Holds two lists of requirements against each other. */
export type CompareRequirements = (
  asked: readonly UvRequirement[],
  written: readonly UvRequirement[],
  place: Location,
  manifest: string,
  what?: string,
) => void;

const LISTS = [
  ['constraint-dependencies', 'constraints'],
  ['override-dependencies', 'overrides'],
  ['build-constraint-dependencies', 'build-constraints'],
] as const;

/**
 * Holds the settings that a `uv.lock` was resolved with against those stated now.
 *
 * @param stating the file with the settings: `uv.toml`, where there is one, in place of `[tool.uv]`
 * @param root `pyproject.toml`, which alone may state conflicts
 */
export function settingsDifferences(
  lock: Document,
  stating: Document,
  root: Document,
  settings: unknown,
  sources: UvSources,
  compare: CompareRequirements,
): readonly LockDifference[] {
  const stated = plainTable(settings);
  const keys = (key: string): readonly string[] => (stating === root ? ['tool', 'uv', key] : [key]);
  const at = (key: string): Location => stating.locate(...keys(key));
  for (const [key, written] of LISTS) {
    const asked = plainList(stated[key]).flatMap((one, index) =>
      typeof one === 'string'
        ? (statedRequirements(one, {}, sources, () => stating.locate(...keys(key), index)) ?? [])
        : [],
    );
    const before = plainList(valueAt(lock.value, 'manifest', written)).flatMap(
      (entry) => lockedRequirement(entry, () => lock.locate('manifest', written)) ?? [],
    );
    compare(asked, before, at(key), stating.path, ` (\`${key}\`)`);
  }
  const options = plainTable(valueAt(lock.value, 'options'));
  return [
    ...OPTIONS.flatMap(([key, written, standard]) =>
      optionDifference(key, stated[key], options[written], standard, at(key)),
    ),
    ...cutoffDifference(stated['exclude-newer'], options, at('exclude-newer')),
    ...environmentDifferences('environments', stated, valueAt(lock.value, 'supported-markers'), at),
    ...environmentDifferences('required-environments', stated, valueAt(lock.value, 'required-markers'), at),
    ...conflictDifferences(root, valueAt(lock.value, 'conflicts')),
    ...indexDifferences(stated, lock, at('index')),
  ];
}

const OPTIONS = [
  ['resolution', 'resolution-mode', 'highest'],
  ['prerelease', 'prerelease-mode', 'if-necessary-or-explicit'],
  ['fork-strategy', 'fork-strategy', 'requires-python'],
] as const;

function optionDifference(
  key: string,
  stated: unknown,
  written: unknown,
  standard: string,
  location: Location,
): readonly LockDifference[] {
  const now = typeof stated === 'string' ? stated : standard;
  const before = typeof written === 'string' ? written : standard;
  return now === before
    ? []
    : [{ name: key, why: `is \`${now}\` now, and the lock was resolved with \`${before}\``, location }];
}

/** A date is the end of that day where uv ran, and a span is counted from when it ran: those are compared as far as they can be. */
function cutoffDifference(
  stated: unknown,
  options: Readonly<Record<string, unknown>>,
  location: Location,
): readonly LockDifference[] {
  const written = options['exclude-newer'] ?? options['exclude-newer-span'];
  const shown = (value: unknown): string => (typeof value === 'string' ? `\`${value}\`` : 'not stated');
  const differs = [
    {
      name: 'exclude-newer',
      why: `is ${shown(stated)} now, and was ${shown(written)} when the lock was written`,
      location,
    },
  ];
  if ((stated === undefined) !== (written === undefined)) return differs;
  const [now, before] = [stated, options['exclude-newer']].map((value) =>
    Date.parse(typeof value === 'string' ? value : ''),
  );
  if (now === undefined || before === undefined || Number.isNaN(now) || Number.isNaN(before)) return [];
  if (options['exclude-newer-span'] !== undefined) return [];
  const slack =
    typeof stated === 'string' && /^\d{4}-\d\d-\d\d(?:T00:00:00(?:\.0+)?Z?)?$/.test(stated) ? 2 * 86_400_000 : 0;
  return Math.abs(now - before) <= slack ? [] : differs;
}

function environmentDifferences(
  key: string,
  settings: Readonly<Record<string, unknown>>,
  written: unknown,
  at: (key: string) => Location,
): readonly LockDifference[] {
  const [now, before] = [[settings[key]].flat(), plainList(written)].map((list) =>
    list.filter((text) => typeof text === 'string'),
  );
  if (!now || !before) return [];
  const differs = [
    {
      name: key,
      why: `is ${now.length === 0 ? 'not stated' : `\`${now.join('`, `')}\``} now, and the lock was resolved for ${before.length === 0 ? 'all' : `\`${before.join('`, `')}\``}`,
      location: at(key),
    },
  ];
  // Their order is that of the search for versions, and is held to.
  if (now.length !== before.length) return differs;
  const markers = [now, before].map((list) => list.map(parseMarker));
  const same = now.every((_, index) => {
    const [one, other] = [markers[0]?.[index], markers[1]?.[index]];
    return !one || !other || sameMarker(one, other, undefined) !== false;
  });
  return same ? [] : differs;
}

/** uv adds sets for what groups include; what was stated must be among them. */
function conflictDifferences(root: Document, written: unknown): readonly LockDifference[] {
  const own = valueAt(root.value, 'project', 'name');
  const name = typeof own === 'string' ? normalisedName(own) : '';
  const set = (list: unknown): string =>
    plainList(list)
      .map((item) => {
        const { package: of = name, extra, group } = plainTable(item);
        return [of, extra ?? '', group ?? ''].map((word) => normalisedName(String(word))).join('/');
      })
      .sort()
      .join(' ');
  const now = plainList(valueAt(root.value, 'tool', 'uv', 'conflicts')).map(set);
  const before = plainList(written).map(set);
  const location = root.locate('tool', 'uv', 'conflicts');
  if (now.every((one) => before.includes(one)) && (now.length > 0 || before.length === 0)) return [];
  return [
    {
      name: 'conflicts',
      why: `(${now.length === 0 ? 'none' : now.length} stated) are others than when the lock was written (${before.length === 0 ? 'none' : before.length})`,
      location,
    },
  ];
}

/**
 * Every index that the lock took packages from is one that is stated, where a default is; else all but one, which is the default of uv or of the
 * machine.
 */
function indexDifferences(
  settings: Readonly<Record<string, unknown>>,
  lock: Document,
  location: Location,
): readonly LockDifference[] {
  const indexes = plainList(settings['index']).map(plainTable);
  const older = [settings['index-url'], settings['extra-index-url'], settings['find-links']].flat();
  const addresses = [...indexes.map(({ url }) => url), ...older].filter((url) => typeof url === 'string');
  const stated = new Set(addresses.map(plainAddress));
  const taken = new Set(
    plainList(plainTable(lock.value)['package']).flatMap((entry) => {
      const { registry } = plainTable(plainTable(entry)['source']);
      return typeof registry === 'string' && /^https?:/.test(registry) ? [plainAddress(registry)] : [];
    }),
  );
  const others = [...taken].filter((address) => !stated.has(address));
  const withDefault = indexes.some((index) => index['default'] === true) || settings['index-url'] !== undefined;
  if (others.length <= (withDefault ? 0 : 1)) return [];
  return [
    {
      name: 'index',
      why: `does not name \`${others.join('`, `')}\`, which the lock took packages from`,
      location,
    },
  ];
}
