import type { HashKind } from './hash-kind.ts';

/** A file to be hashed in some ways. */
export interface HashRequest {
  /** Absolute path. */
  readonly file: string;
  readonly kinds: readonly HashKind[];
}

/** Files that one thread hashes before it answers. */
export interface HashBatch {
  readonly requests: readonly HashRequest[];
  /** Whether they are hashed beside each other where there are several: each is asked for its MD5 alone, as it is. */
  readonly together: boolean;
}

/** Digests in the order of the kinds, in hexadecimal digits, or the code of the error that kept the file from being read. */
export type HashOutcome =
  | {
      readonly digests: readonly string[];
      /** The SHA-256 that the file stands for, where it is a pointer of Git LFS. */
      readonly pointer?: string;
    }
  | { readonly error: string };
