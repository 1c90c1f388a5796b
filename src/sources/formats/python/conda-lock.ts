import type { Document } from '../../document.ts';
import { plainList, plainTable, valueAt } from '../../plain-table.ts';
import { normalisedName } from './asked-package.ts';
import { compareCondaLock } from './conda-comparison.ts';
import type { LockedPackages, OpenPackage, UnreadableLock } from './locked-packages.ts';

/**
 * Reads `conda-lock.yml` (`version` 1). Its `content_hash` folds in a table of virtual packages that is not in the checkout, and is not recomputed:
 * what its sources ask for is held against what it has.
 */
export function readCondaLock(document: Document): LockedPackages | UnreadableLock {
  const lock = plainTable(document.value);
  if (lock['version'] !== 1 || !Array.isArray(lock['package'])) {
    return {
      because: lock['version'] === undefined || lock['version'] === 1 ? 'malformed' : 'unsupported',
      message:
        lock['version'] === 1
          ? 'no list `package`, which a lock of conda-lock has'
          : `the lock's \`version\` is ${(JSON.stringify(lock['version']) ?? 'missing').slice(0, 60)}; 1 is read`,
      location: document.locate('version'),
    };
  }
  const versions = new Map<string, string[]>();
  const unfixed: OpenPackage[] = [];
  const unhashed: OpenPackage[] = [];
  const platforms = new Map<string, Set<string>>();
  const needed = new Set<string>();
  let packages = 0;
  lock['package'].forEach((item: unknown, index) => {
    packages += 1;
    const { name, version, platform, hash, dependencies } = plainTable(item);
    const place = (): ReturnType<Document['locate']> => document.locate('package', index);
    if (typeof name !== 'string' || typeof version !== 'string') {
      unfixed.push({
        name: typeof name === 'string' ? name : `package ${index + 1}`,
        why: 'has no version',
        location: place(),
      });
      return;
    }
    const known = versions.get(normalisedName(name)) ?? [];
    versions.set(normalisedName(name), [...new Set([...known, version])]);
    for (const other of Object.keys(plainTable(dependencies))) needed.add(normalisedName(other));
    if (typeof platform === 'string')
      platforms.set(platform, (platforms.get(platform) ?? new Set()).add(name.toLowerCase()));
    if (!/^[0-9a-f]{64}$/.test(String(plainTable(hash)['sha256'] ?? '')))
      unhashed.push({ name, why: 'has no SHA-256', location: place() });
  });
  const stated = plainList(valueAt(lock, 'metadata', 'platforms')).filter((platform) => typeof platform === 'string');
  for (const platform of stated) {
    if (!platforms.has(platform))
      unfixed.push({
        name: platform,
        why: 'is a platform of the lock without a single package',
        location: document.locate('metadata', 'platforms'),
      });
  }
  const sources = plainList(valueAt(lock, 'metadata', 'sources')).filter((source) => typeof source === 'string');
  const python = versions.get('python')?.[0];
  return {
    packages,
    versions,
    needed,
    unfixed,
    unhashed,
    ...(python === undefined ? {} : { python: { range: python, location: () => document.locate('package') } }),
    freshness: {
      manifests: sources.length > 0 ? sources : ['environment.yml', 'environment.yaml'],
      compare: (beside) => compareCondaLock(document, beside),
    },
  };
}
