import type { Document } from '../../document.ts';
import { plainList, plainTable, valueAt } from '../../plain-table.ts';
import { matchSpec } from './conda-environment.ts';
import { parseRequirements } from '../requirements.ts';
import { type AskedPackage, type AskedPackages, normalisedName } from './asked-package.ts';
import type { LockedPackages, OpenPackage, UnreadableLock } from './locked-packages.ts';

/**
 * Reads `conda-lock.yml` (`version` 1). Its `content_hash` folds in a table of virtual packages that is not in the checkout, and is not recomputed; what
 * `environment.yml` asks for must be there, packages of `pip` too, at a version it allows where conda and PEP 440 mean the same by it. Names
 * are compared as the Python Package Index normalises them: conda and pip write the same package in different ways.
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
    freshness: { manifests: sources.length > 0 ? sources : ['environment.yml', 'environment.yaml'] },
  };
}

/** What an `environment.yml` asks for, for a lock to be held against: packages of conda, and those of `pip` below them. */
export function readCondaAsked(document: Document): AskedPackages {
  return {
    packages: plainList(plainTable(document.value)['dependencies']).flatMap((stated, index): AskedPackage[] => {
      if (typeof stated === 'string') {
        const { name, range } = matchSpec(stated);
        const versions = range === undefined ? {} : { versions: range };
        const location = (): ReturnType<Document['locate']> => document.locate('dependencies', index);
        return [{ name: normalisedName(name), ...versions, text: stated, group: 'main', location }];
      }
      return plainList(plainTable(stated)['pip']).flatMap((requirement, inner) =>
        parseRequirements(typeof requirement === 'string' ? requirement : '').flatMap((entry) =>
          entry.kind === 'package'
            ? [
                {
                  name: entry.name,
                  ...(entry.versions === '' ? {} : { versions: entry.versions }),
                  text: entry.text,
                  group: 'pip',
                  location: () => document.locate('dependencies', index, 'pip', inner),
                },
              ]
            : [],
        ),
      );
    }),
  };
}
