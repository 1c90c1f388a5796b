import type { Feature } from '../../model/feature.ts';
import type { Repository } from '../../sources/repository.ts';
import { namedLineage } from './collect/lineage-paths.ts';

/** Every path the gate would look at for a feature, in no order: its record, and the lineage that the record names. */
export function subjectsOf(feature: Feature, repository: Repository): string[] {
  if (feature.path === undefined) return [];
  return [feature.path, ...namedLineage(feature, repository).map(({ path }) => path)];
}
