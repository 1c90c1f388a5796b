import type { Feature } from '../../model/feature.ts';
import { LIMITS } from '../../sources/document.ts';
import type { Repository } from '../../sources/repository.ts';
import { FEATURE_TAG, foreignRegistries } from './collect/foreign-registries.ts';
import { namedLineage } from './collect/lineage-paths.ts';
import { linkedFiles } from './collect/record-links.ts';
import { parameterFilesOf } from './collect/record-parameters.ts';

/**
 * Every path the gate would look at for a feature, in no order: its record, the lineage that it names, what it points to, and the registries of which the
 * policy, or a tag in them, says that something there is the feature's.
 */
export function subjectsOf(
  feature: Feature,
  repository: Repository,
  _interesting?: (text: string) => boolean,
  option: (name: string) => unknown = () => undefined,
): string[] {
  if (feature.path === undefined) return [];
  const registries = foreignRegistries(option).filter(
    ({ path, features }) => features.has(feature.id) || mayTag(path, feature.id, repository),
  );
  return [
    feature.path,
    ...namedLineage(feature, repository).map(({ path }) => path),
    ...linkedFiles(feature, repository),
    ...parameterFilesOf(feature, repository),
    ...registries.map(({ path }) => path),
  ];
}

/** By its text alone: whether something there has the tag, and the id stands in it. */
function mayTag(path: string, id: string, repository: Repository): boolean {
  const text = repository.has(path) ? repository.text(path, LIMITS.evidence) : undefined;
  return typeof text === 'string' && text.includes(FEATURE_TAG) && text.includes(id);
}
