import type { Feature } from '../../model/feature.ts';
import type { Repository } from '../../sources/repository.ts';
import { namedLineage } from './collect/lineage-paths.ts';
import { linkedFiles } from './collect/record-links.ts';
import { parameterFilesOf } from './collect/record-parameters.ts';

/** Every path the gate would look at for a feature, in no order: its record, the lineage that it names, and what it points to. */
export function subjectsOf(feature: Feature, repository: Repository): string[] {
  if (feature.path === undefined) return [];
  return [
    feature.path,
    ...namedLineage(feature, repository).map(({ path }) => path),
    ...linkedFiles(feature, repository),
    ...parameterFilesOf(feature, repository),
  ];
}
