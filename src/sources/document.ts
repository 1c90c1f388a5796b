import type { Location } from '../generated/formats.ts';
import type { Problem } from '../model/problem.ts';

/** A structured file as a value, with the position of each part. */
export interface Document {
  readonly path: string;
  readonly value: unknown;
  /** What kept the file from being read whole (syntax, duplicate keys, aliases that explode). With any of these `value` is undefined. */
  readonly problems: readonly Problem[];
  /** Position of the value under these keys, or of the nearest parent that is there. */
  readonly locate: (...keys: readonly (string | number)[]) => Location;
  /** Position of the key itself, for messages about keys. */
  readonly locateKey: (...keys: readonly (string | number)[]) => Location;
}

/** Limits, in bytes, on files that are read whole. */
export const LIMITS = {
  /** Configuration and contracts. */
  configuration: 2_000_000,
  /** Other YAML, JSON and XML evidence. */
  evidence: 64_000_000,
  /** YAML, in characters, wherever it stands: its syntax tree takes some five hundred times the memory of the text. */
  yaml: 4_000_000,
} as const;
