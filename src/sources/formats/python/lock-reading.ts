import type { Location } from '../../../generated/formats.ts';
import type { Document } from '../../document.ts';
import { plainList, plainTable } from '../../plain-table.ts';
import { normalisedName } from './asked-package.ts';
import type { LockedPackages, OpenPackage } from './locked-packages.ts';

/** One package as a lock lists it. */
export interface LockEntry {
  readonly entry: Readonly<Record<string, unknown>>;
  /** As written. */
  readonly name: string;
  readonly place: () => Location;
}

/** What is gathered while the packages of a lock are gone through. */
export interface LockReading {
  readonly entries: readonly LockEntry[];
  /** Another package asks for this one. */
  readonly needs: (name: string) => void;
  /** Counts a package from version control, which a full commit fixes. */
  readonly commit: (name: string, commit: unknown, place: () => Location) => void;
  /** Counts a package from an index or an address, which any good digest fixes to its bytes. */
  readonly hashes: (name: string, stated: readonly unknown[], place: () => Location) => void;
  readonly open: (name: string, why: string, place: () => Location) => void;
  readonly result: (rest: Pick<LockedPackages, 'python' | 'freshness'>) => LockedPackages;
}

/** Starts on a lock whose packages are a list of tables with `name` and, as a rule, `version`. */
export function lockReading(document: Document, key: string): LockReading {
  const versions = new Map<string, string[]>();
  const needed = new Set<string>();
  const unfixed: OpenPackage[] = [];
  const unhashed: OpenPackage[] = [];
  let packages = 0;
  const entries = plainList(plainTable(document.value)[key]).flatMap((item, index): LockEntry[] => {
    const entry = plainTable(item);
    const place = (): Location => document.locate(key, index);
    if (typeof entry['name'] !== 'string') {
      unfixed.push({ name: `${key} ${index + 1}`, why: 'has no name', location: place() });
      return [];
    }
    const name = entry['name'];
    const known = versions.get(normalisedName(name)) ?? [];
    versions.set(normalisedName(name), known);
    if (typeof entry['version'] === 'string') known.push(entry['version']);
    return [{ entry, name, place }];
  });
  return {
    entries,
    needs: (name) => needed.add(normalisedName(name)),
    commit: (name, commit, place) => {
      packages += 1;
      if (typeof commit !== 'string' || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(commit))
        unfixed.push({ name, why: 'comes from version control and not from a full commit', location: place() });
    },
    hashes: (name, stated, place) => {
      packages += 1;
      if ((versions.get(normalisedName(name)) ?? []).length === 0 && !stated.some(isDigest))
        unfixed.push({ name, why: 'has neither a version nor a digest', location: place() });
      else if (stated.length === 0 || !stated.every(isDigest))
        unhashed.push({
          name,
          why: stated.length === 0 ? 'has no digest' : 'has a file without a digest',
          location: place(),
        });
    },
    open: (name, why, place) => {
      packages += 1;
      unfixed.push({ name, why, location: place() });
    },
    result: (rest) => ({ packages, versions, needed, unfixed, unhashed, ...rest }),
  };
}

const LENGTHS: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

/** `sha256:…` in full length. */
function isDigest(stated: unknown): boolean {
  if (typeof stated !== 'string') return false;
  const [algorithm = '', digits = ''] = stated.split(':');
  return LENGTHS[algorithm] === digits.length && /^[0-9a-f]+$/i.test(digits);
}
