import type { JudgedFeature } from '../generated/formats.ts';
import type { FeatureMaterials } from '../model/decision-materials.ts';
import type { EvidenceUnit } from '../model/evidence-unit.ts';
import type { Feature } from '../model/feature.ts';
import type { CarriedReport } from '../promotion/merge-evidence.ts';
import type { OwnersOf } from '../sources/code-owners.ts';
import type { Comparison, Repository } from '../sources/repository.ts';
import type { LoadedGate } from './load-gates.ts';

/** What judging features needs to know of the run. */
export interface JudgingContext {
  readonly repository: Repository;
  readonly comparison: Comparison;
  /** Gates that are looked at. */
  readonly entries: readonly LoadedGate[];
  /** Collects one gate's evidence of one feature, once. */
  readonly collected: (entry: LoadedGate, feature: Feature, stage: string) => Promise<readonly EvidenceUnit[]>;
  readonly carried: readonly CarriedReport[];
  /** Committed reports that could not be read, by the path of the record that names them. */
  readonly unreadable: ReadonlyMap<
    string,
    readonly { readonly message: string; readonly remedy: string; readonly path: string }[]
  >;
  readonly features: readonly Feature[];
  readonly owners?: { readonly file: string; readonly of: OwnersOf };
  readonly guarded: readonly string[];
  /** Gates for which the record names other evidence than on the base. */
  readonly repointed: (feature: Feature) => readonly string[];
  /** What its record says on the base, where that differs. */
  readonly recordOnBase: (feature: Feature) => Readonly<Record<string, unknown>> | undefined;
  /** Whether files are deleted that its documents may name. */
  readonly bereft: (feature: Feature) => boolean;
  readonly now: Date;
}

/** A judged feature with what the run's own verdict follows from. */
export interface JudgedWithRun {
  readonly feature: JudgedFeature;
  readonly runVerdict: JudgedFeature['verdict'];
  /** What each gate saw, for reports that travel; and what it saw elsewhere. */
  readonly evidence: readonly {
    readonly gate: string;
    readonly units: readonly EvidenceUnit[];
    readonly elsewhere: readonly EvidenceUnit[];
  }[];
  /** What it was judged from, for the decision record. */
  readonly materials: FeatureMaterials;
}
