import { createHash } from 'node:crypto';
import type { Document } from '../../document.ts';
import { plainList, plainTable, valueAt } from '../../plain-table.ts';
import { normalisedName } from './asked-package.ts';
import { lockReading } from './lock-reading.ts';
import type { LockedPackages, UnreadableLock } from './locked-packages.ts';
import { pythonJson } from './python-json.ts';

/** Reads `poetry.lock` as Poetry 1 and 2 write it (`lock-version` 1.x and 2.x). */
export function readPoetryLock(document: Document): LockedPackages | UnreadableLock {
  const lock = plainTable(document.value);
  const version = valueAt(lock, 'metadata', 'lock-version');
  if (typeof version !== 'string' || !/^[12]\.\d+$/.test(version)) {
    return {
      because: version === undefined ? 'malformed' : 'unsupported',
      message:
        version === undefined
          ? 'no `lock-version` under `[metadata]`: `poetry.lock` says which format it has there'
          : `the lock's \`lock-version\` is ${JSON.stringify(version).slice(0, 60)}; 1.x and 2.x are read`,
      location: document.locate('metadata', 'lock-version'),
    };
  }
  const reading = lockReading(document, 'package');
  const oldFiles = plainTable(valueAt(lock, 'metadata', 'files'));
  for (const { entry, name, place } of reading.entries) {
    const source = plainTable(entry['source']);
    for (const needed of Object.keys(plainTable(entry['dependencies']))) reading.needs(needed);
    if (source['type'] === 'directory') continue;
    if (source['type'] === 'git') {
      reading.commit(name, source['resolved_reference'], place);
      continue;
    }
    const files = plainList(entry['files'] ?? oldFiles[name] ?? oldFiles[normalisedName(name)]);
    reading.hashes(
      name,
      files.map((file) => plainTable(file)['hash']),
      place,
    );
  }
  const range = valueAt(lock, 'metadata', 'python-versions');
  const stated = valueAt(lock, 'metadata', 'content-hash');
  return reading.result({
    ...(typeof range === 'string'
      ? { python: { range, location: () => document.locate('metadata', 'python-versions') } }
      : {}),
    ...(typeof stated === 'string'
      ? {
          freshness: {
            manifests: ['pyproject.toml'],
            digest: {
              stated,
              location: () => document.locate('metadata', 'content-hash'),
              // Before Poetry 2.3 the groups of PEP 735 were no part of it; which Poetry wrote the lock is only a comment.
              computed: (manifest) => [contentHash(manifest.value, true), contentHash(manifest.value, false)],
            },
          },
        }
      : {}),
  });
}

const LEGACY_KEYS = ['dependencies', 'source', 'extras', 'dev-dependencies'];
const PROJECT_KEYS = ['requires-python', 'dependencies', 'optional-dependencies'];

/** As `Locker._get_content_hash` of Poetry 2.5 computes it. */
function contentHash(pyproject: unknown, withGroups: boolean): string {
  const project = picked(valueAt(pyproject, 'project'), PROJECT_KEYS);
  const groups = withGroups ? plainTable(valueAt(pyproject, 'dependency-groups')) : {};
  const poetry = plainTable(valueAt(pyproject, 'tool', 'poetry'));
  const standard = Object.keys(project).length > 0 || Object.keys(groups).length > 0;
  const tool = {
    ...(standard ? {} : Object.fromEntries(LEGACY_KEYS.map((key) => [key, null]))),
    ...picked(poetry, [...LEGACY_KEYS, 'group']),
  };
  const relevant = standard
    ? {
        ...(Object.keys(project).length > 0 ? { project } : {}),
        ...(Object.keys(groups).length > 0 ? { 'dependency-groups': groups } : {}),
        tool: { poetry: tool },
      }
    : tool;
  return createHash('sha256').update(pythonJson(relevant)).digest('hex');
}

function picked(value: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> {
  const table = plainTable(value);
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(table, key)).map((key) => [key, table[key]]));
}
