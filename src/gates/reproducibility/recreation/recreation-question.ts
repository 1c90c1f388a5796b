import type { PackageLockFile } from '../../../generated/formats.ts';
import type { Feature } from '../../../model/feature.ts';
import type { ReadRun } from '../../../sources/formats/run-record.ts';
import type { Comparison, Repository } from '../../../sources/repository.ts';
import type { DataList } from '../collect-data.ts';
import type { FeaturePipeline } from '../collect-pipelines.ts';

/** What is known of how a feature's numbers were made. */
export interface RecreationQuestion {
  readonly feature: Feature;
  readonly repository: Repository;
  readonly comparison: Comparison;
  readonly locks: readonly Pick<PackageLockFile, 'path' | 'format' | 'packages' | 'unhashed' | 'unread'>[];
  readonly lists: readonly DataList[];
  readonly pipelines: readonly FeaturePipeline[];
  readonly runs: readonly ReadRun[];
  readonly results: readonly string[];
}
