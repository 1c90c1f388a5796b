import type { FeatureRecord, Location } from '../generated/formats.ts';
import type { Problem } from './problem.ts';

/** A feature record as read: its paths resolved from the repository's root. */
export interface Feature {
  readonly id: string;
  readonly title: string;
  readonly stage: string;
  /**
   * The record's own path; absent for the implied feature of a repository without records. Of a feature whose record is one of
   * many in a file, the path of the file, `#`, and its name there: as unique as the path of a file, and read like one.
   */
  readonly path?: string;
  /** The file of its record, where that holds others too. */
  readonly set?: string;
  /** Whether problems of the whole file are told with this feature. */
  readonly speaksForSet?: boolean;
  /** As written, paths unresolved. */
  readonly record: FeatureRecord;
  /** Paths from the root; folders end in `/`. */
  readonly contracts: readonly string[];
  /** Ids of contracts that its record names and that lead to none, or to more than one. */
  readonly unsettled?: readonly string[];
  /** Contracts that its outputs name by an id, by that id. */
  readonly outputContracts?: ReadonlyMap<string, string>;
  readonly code: readonly string[];
  readonly experiments: readonly string[];
  /** Data the experiments were run on. */
  readonly evaluation: readonly string[];
  readonly data: readonly { readonly path: string; readonly sha256?: string }[];
  readonly packages: readonly string[];
  readonly runs: readonly string[];
  readonly tests: Readonly<Partial<Record<TestKind, readonly string[]>>>;
  readonly evidence: readonly string[];
  /** What tells of its lineage. Left out: nothing is named. */
  readonly lineage?: readonly string[];
  /** Where each value stands: the keys that lead to it, as in `['tests', 'unit', 0]`. */
  readonly locate: (...keys: readonly (string | number)[]) => Location | undefined;
  /** What is wrong with the record; a record with problems is still judged as far as it can be read. */
  readonly problems: readonly Problem[];
}

/** The evidence of a record that names none. */
export const NOTHING_NAMED = {
  contracts: [],
  code: [],
  experiments: [],
  evaluation: [],
  data: [],
  packages: [],
  runs: [],
  tests: {},
  evidence: [],
} as const satisfies Partial<Feature>;

export const TEST_KINDS = ['unit', 'integration', 'end-to-end'] as const;
export type TestKind = (typeof TEST_KINDS)[number];
