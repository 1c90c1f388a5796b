import type { Location } from '../../../generated/formats.ts';
import type { Document } from '../../document.ts';

/** One package of a lock that leaves something open. */
export interface OpenPackage {
  readonly name: string;
  readonly why: string;
  readonly location: Location;
}

/** A lock of a Python tool as read. */
export interface LockedPackages {
  /** How many packages come from elsewhere. */
  readonly packages: number;
  /** Versions by name, normalised; none where a package has no version. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
  /** Names that only other packages of the lock ask for. */
  readonly needed: ReadonlySet<string>;
  readonly unfixed: readonly OpenPackage[];
  readonly unhashed: readonly OpenPackage[];
  /** The range of interpreters it was made for, or the one interpreter; finding places in a long lock costs more than reading it. */
  readonly python?: { readonly range: string; readonly location: () => Location };
  /** How it can be told whether the lock was made for a manifest. Absent: it cannot. */
  readonly freshness?: Freshness;
}

/** How a lock says what it was made for. */
export interface Freshness {
  /** Names of the files it may have been made for, the likeliest first. */
  readonly manifests: readonly string[];
  /** Groups of the manifest that the lock holds; absent: all. */
  readonly groups?: ReadonlySet<string>;
  /** A digest of the manifest, which must be one of those computed from the manifest here. */
  readonly digest?: {
    readonly stated: string;
    readonly location: () => Location;
    readonly computed: (manifest: Document) => readonly string[];
  };
  /** Holds what the lock wrote down of its manifests against them. */
  readonly compare?: (beside: BesideLock) => LockComparison;
}

/** The files around a lock, by paths as seen from its folder. */
export interface BesideLock {
  /** `undefined` where it is not here or cannot be read. */
  readonly document: (path: string) => Document | undefined;
  readonly text: (path: string) => string | undefined;
  /** Those that match any of these patterns. */
  readonly match: (patterns: readonly string[]) => readonly string[];
}

/** One thing that a manifest and a lock say otherwise. */
export interface LockDifference {
  readonly name: string;
  /** Goes on after the name. */
  readonly why: string;
  readonly location: Location;
}

/** What came of holding a lock against its manifests. */
export interface LockComparison {
  /** The manifests, by paths as seen from the lock's folder. */
  readonly read: readonly string[];
  readonly stale: readonly LockDifference[];
  readonly uncheckable: readonly LockDifference[];
}

/** Why a lock tells nothing: its form is wrong, or of a version that is not read. */
export interface UnreadableLock {
  readonly because: 'malformed' | 'unsupported';
  readonly message: string;
  readonly remedy?: string;
  readonly location: Location;
}
