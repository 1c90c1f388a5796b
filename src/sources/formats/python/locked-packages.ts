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
  /** What the lock says it was asked for, as texts that must be equal: name to range. */
  readonly asked?: ReadonlyMap<string, string>;
}

/** Why a lock tells nothing: its form is wrong, or of a version that is not read. */
export interface UnreadableLock {
  readonly because: 'malformed' | 'unsupported';
  readonly message: string;
  readonly remedy?: string;
  readonly location: Location;
}
