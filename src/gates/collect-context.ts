import type { Feature } from '../model/feature.ts';
import type { DataEngine } from '../query/data-engine.ts';
import type { Comparison, Repository } from '../sources/repository.ts';

/** What a gate's collector works with. */
export interface CollectContext {
  readonly repository: Repository;
  readonly comparison: Comparison;
  readonly feature: Feature;
  /** The gate's options at the stage the feature is judged at. */
  readonly option: (name: string) => unknown;
  readonly engine: DataEngine;
  readonly now: Date;
  /** Ends long work when the run is cancelled or its time is up. */
  readonly signal: AbortSignal;
}
