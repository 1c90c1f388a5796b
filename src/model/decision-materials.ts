import type { FeatureRecord, Subject } from '../generated/formats.ts';

/** A file that decided how a run judged, with the digest of what was read. */
export interface ConfigurationFile {
  readonly role: 'policy' | 'waivers' | 'known-debt';
  /** From the repository's root, or as the run was told where it lies elsewhere. */
  readonly path: string;
  /** Git blob id, where it is a file of the repository. */
  readonly blob?: string;
  /** SHA-256 of its text, where it is not. */
  readonly sha256?: string;
}

/** What one feature was judged from. */
export interface FeatureMaterials {
  readonly feature: string;
  /** What is shipped, as the record states it. */
  readonly artifact?: NonNullable<FeatureRecord['artifact']>;
  /** Record, contracts, criteria, results, data, … and the gate reports that brought evidence; sorted, each once. */
  readonly subjects: readonly Subject[];
}

/** Everything a decision was made from, by digest: what a decision record states besides the decision. */
export interface DecisionMaterials {
  readonly configuration: readonly ConfigurationFile[];
  readonly features: readonly FeatureMaterials[];
}
