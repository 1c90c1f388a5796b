import { createHash } from 'node:crypto';
import type { Location } from '../../../generated/formats.ts';
import type { Document } from '../../document.ts';
import { plainList, plainTable, valueAt } from '../../plain-table.ts';
import { type AskedPackage, type AskedPackages, normalisedName } from './asked-package.ts';
import { lockReading } from './lock-reading.ts';
import type { LockedPackages, UnreadableLock } from './locked-packages.ts';
import { pythonJson } from './python-json.ts';

/** Reads `Pipfile.lock` (`pipfile-spec` 6, the only one there has been). */
export function readPipfileLock(document: Document): LockedPackages | UnreadableLock {
  const spec = valueAt(document.value, '_meta', 'pipfile-spec');
  if (spec !== 6) {
    return {
      because: spec === undefined ? 'malformed' : 'unsupported',
      message:
        spec === undefined
          ? 'no `pipfile-spec` under `_meta`: `Pipfile.lock` says which format it has there'
          : `the lock's \`pipfile-spec\` is ${JSON.stringify(spec).slice(0, 60)}; 6 is read`,
      location: document.locate('_meta', 'pipfile-spec'),
    };
  }
  const sections = Object.keys(plainTable(document.value)).filter((section) => section !== '_meta');
  const list = sections.flatMap((section) =>
    Object.entries(plainTable(valueAt(document.value, section))).map(([name, entry]) => ({
      ...plainTable(entry),
      name,
      section,
    })),
  );
  // The sections as the one list that other locks have; a version is written `==1.0` here.
  const flat: Document = {
    ...document,
    value: { packages: list.map((entry) => ({ ...entry, version: bare(plainTable(entry)['version']) })) },
    locate: (_, index) => placeOf(index),
  };
  const placeOf = (index: unknown): Location => {
    const entry = typeof index === 'number' ? list[index] : undefined;
    return entry ? document.locateKey(entry.section, entry.name) : document.locate();
  };
  const reading = lockReading(flat, 'packages');
  for (const { entry, name, place } of reading.entries) {
    if (entry['path'] !== undefined || entry['editable'] === true) continue;
    if (entry['git'] !== undefined || entry['hg'] !== undefined) reading.commit(name, entry['ref'], place);
    else reading.hashes(name, plainList(entry['hashes']), place);
  }
  const stated = valueAt(document.value, '_meta', 'hash', 'sha256');
  const requires = plainTable(valueAt(document.value, '_meta', 'requires'));
  const python = requires['python_full_version'] ?? requires['python_version'];
  return reading.result({
    ...(typeof python === 'string'
      ? { python: { range: python, location: () => document.locate('_meta', 'requires') } }
      : {}),
    ...(typeof stated === 'string'
      ? {
          freshness: {
            manifests: ['Pipfile'],
            digest: {
              stated,
              location: () => document.locate('_meta', 'hash', 'sha256'),
              computed: ({ value }) =>
                [normalisedName, (name: string) => name].map((nameOf) =>
                  pipfileHash(value, valueAt(document.value, '_meta', 'sources'), nameOf),
                ),
            },
          },
        }
      : {}),
  });
}

/** What a `Pipfile` asks for. */
export function readPipfile(document: Document): AskedPackages {
  const packages: AskedPackage[] = [];
  for (const [section, stated] of Object.entries(plainTable(document.value))) {
    if (NO_PACKAGES.has(section)) continue;
    for (const [name, entry] of Object.entries(plainTable(stated))) {
      const version = typeof entry === 'string' ? entry : plainTable(entry)['version'];
      packages.push({
        name: normalisedName(name),
        ...(typeof version === 'string' ? { versions: version } : {}),
        text: typeof version === 'string' ? `${name} ${version}` : name,
        group: section,
        location: () => document.locateKey(section, name),
      });
    }
  }
  const requires = plainTable(valueAt(document.value, 'requires'));
  const python = requires['python_full_version'] ?? requires['python_version'];
  return {
    packages,
    ...(typeof python === 'string' ? { python: { range: python, location: document.locate('requires') } } : {}),
  };
}

const NO_PACKAGES = new Set(['source', 'requires', 'scripts', 'pipfile', 'pipenv']);

/**
 * As Pipenv computes it: 2026 with every name as the index has it, before that with the names as written. A Pipfile without
 * `[[source]]` is taken with the index of the machine, where the lock names no other: Pipenv calls it `pypi`, or `pip_conf_…` where pip is told of one.
 */
function pipfileHash(pipfile: unknown, lockedSources: unknown, nameOf: (name: string) => string): string {
  const sections = plainTable(pipfile);
  const named = (section: unknown): unknown =>
    Object.fromEntries(Object.entries(plainTable(section)).map(([name, entry]) => [nameOf(name), entry]));
  const more = Object.entries(sections).filter(
    ([section]) => !NO_PACKAGES.has(section) && !['packages', 'dev-packages', 'default', 'develop'].includes(section),
  );
  const content = {
    _meta: { sources: sections['source'] ?? machineSources(lockedSources), requires: sections['requires'] ?? {} },
    default: named(sections['packages']),
    develop: named(sections['dev-packages']),
    ...Object.fromEntries(more.map(([section, packages]) => [section, named(packages)])),
  };
  return createHash('sha256')
    .update(pythonJson(content, { item: ',', key: ':' }))
    .digest('hex');
}

function machineSources(locked: unknown): readonly unknown[] {
  const sources = plainList(locked);
  const usual = sources.every((source) => /^(?:pypi$|pip_conf_)/.test(String(plainTable(source)['name'])));
  return usual ? sources : [];
}

function bare(version: unknown): unknown {
  return typeof version === 'string' && version.startsWith('==') ? version.slice(2) : undefined;
}
