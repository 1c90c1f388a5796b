import { createHash } from 'node:crypto';
import type { Document } from '../../document.ts';
import { plainList, plainTable, valueAt } from '../../plain-table.ts';
import { normalisedName } from './asked-package.ts';
import { lockReading } from './lock-reading.ts';
import type { LockedPackages, UnreadableLock } from './locked-packages.ts';
import { pythonJson } from './python-json.ts';

/** Reads `pdm.lock` as PDM 2 writes it (`lock_version` 4.x). */
export function readPdmLock(document: Document): LockedPackages | UnreadableLock {
  const version = valueAt(document.value, 'metadata', 'lock_version');
  if (typeof version !== 'string' || !/^4\.\d+(?:\.\d+)?$/.test(version)) {
    return {
      because: version === undefined ? 'malformed' : 'unsupported',
      message:
        version === undefined
          ? 'no `lock_version` under `[metadata]`: `pdm.lock` says which format it has there'
          : `the lock's \`lock_version\` is ${JSON.stringify(version).slice(0, 60)}; 4.x is read`,
      location: document.locate('metadata', 'lock_version'),
    };
  }
  const reading = lockReading(document, 'package');
  for (const { entry, name, place } of reading.entries) {
    for (const needed of plainList(entry['dependencies'])) {
      const [word] = typeof needed === 'string' ? (/^[A-Za-z0-9._-]+/.exec(needed) ?? []) : [];
      if (word !== undefined) reading.needs(word);
    }
    if (entry['git'] !== undefined || entry['hg'] !== undefined) reading.commit(name, entry['revision'], place);
    else if (entry['path'] === undefined || entry['files'] !== undefined) {
      const hashes = plainList(entry['files']).map((file) => plainTable(file)['hash']);
      reading.hashes(name, hashes, place);
    }
  }
  const stated = valueAt(document.value, 'metadata', 'content_hash');
  const groups = plainList(valueAt(document.value, 'metadata', 'groups')).filter((group) => typeof group === 'string');
  const target = valueAt(plainList(valueAt(document.value, 'metadata', 'targets'))[0], 'requires_python');
  return reading.result({
    ...(typeof target === 'string'
      ? { python: { range: target, location: () => document.locate('metadata', 'targets', 0, 'requires_python') } }
      : {}),
    ...(typeof stated === 'string'
      ? {
          freshness: {
            manifests: ['pyproject.toml'],
            ...(groups.length > 0
              ? { groups: new Set(groups.map((group) => (group === 'default' ? 'main' : group))) }
              : {}),
            digest: {
              stated,
              location: () => document.locate('metadata', 'content_hash'),
              computed: ({ value }) => [contentHash(value, false), contentHash(value, true)],
            },
          },
        }
      : {}),
  });
}

/** As `PyProject.content_hash` computes it: of PDM 2.29, or up to PDM 2.16, which knew neither groups of PEP 735 nor `resolution`. */
function contentHash(pyproject: unknown, old: boolean): string {
  const project = plainTable(valueAt(pyproject, 'project'));
  const settings = plainTable(valueAt(pyproject, 'tool', 'pdm'));
  const resolution = plainTable(settings['resolution']);
  const dump = {
    sources: settings['source'] ?? [],
    dependencies: project['dependencies'] ?? [],
    'dev-dependencies': old ? (settings['dev-dependencies'] ?? {}) : groupsOf(pyproject),
    'optional-dependencies': project['optional-dependencies'] ?? {},
    'requires-python': project['requires-python'] ?? '',
    ...(old ? { overrides: resolution['overrides'] ?? {} } : { resolution }),
  };
  return `sha256:${createHash('sha256').update(pythonJson(dump)).digest('hex')}`;
}

function groupsOf(pyproject: unknown): Readonly<Record<string, readonly unknown[]>> {
  const groups: Record<string, unknown[]> = {};
  for (const [group, packages] of Object.entries(plainTable(valueAt(pyproject, 'dependency-groups'))))
    groups[normalisedName(group)] = [...plainList(packages)];
  for (const [group, packages] of Object.entries(plainTable(valueAt(pyproject, 'tool', 'pdm', 'dev-dependencies'))))
    (groups[normalisedName(group)] ??= []).push(...plainList(packages));
  return groups;
}
