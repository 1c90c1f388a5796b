import type { Feature } from '../model/feature.ts';
import type { OwnersOf } from '../sources/code-owners.ts';
import type { DataEngine } from '../query/data-engine.ts';
import type { ToolResults } from '../sources/formats/tool-results.ts';
import type { Comparison, Repository } from '../sources/repository.ts';

/** What another tool found in data that is not here. */
export interface ToolEvidence {
  /** The file it was read from. */
  readonly path: string;
  readonly origin: 'committed' | 'supplied';
  readonly results: ToolResults;
}

/** What a gate's collector works with. */
export interface CollectContext {
  readonly repository: Repository;
  readonly comparison: Comparison;
  readonly feature: Feature;
  /** All registered features, this one among them. Left out: this one stands alone. */
  readonly features?: readonly Feature[];
  /** What the feature's record says at the merge base; absent where it was not registered there, and where there is no merge base. */
  readonly recordAtBase?: Readonly<Record<string, unknown>>;
  /** The code owners on the base. */
  readonly owners?: { readonly file: string; readonly of: OwnersOf };
  /** Of the policy, from loosest to strictest. Left out: none are known. */
  readonly stages?: readonly string[];
  /** The gate's options at the stage the feature is judged at. */
  readonly option: (name: string) => unknown;
  readonly engine: DataEngine;
  /** Results of other tools that the record names or the workflow handed in. Left out: there are none. */
  readonly tools?: readonly ToolEvidence[];
  readonly now: Date;
  /** Ends long work when the run is cancelled or its time is up. */
  readonly signal: AbortSignal;
}
