import type { Feature } from '../../../model/feature.ts';
import type { Repository } from '../../../sources/repository.ts';
import type { OutputRule } from './feature-outputs.ts';
import { FEATURE_TAG, type ForeignRegistry } from './foreign-registries.ts';
import { registryHere } from './read-registry.ts';

/** What registries say that features give to others: what the policy maps to them, and what a tag there says is theirs. */
export function registryOutputs(
  registries: readonly ForeignRegistry[],
  features: readonly Feature[],
  repository: Repository,
): readonly OutputRule[] {
  const ids = new Set(features.map(({ id }) => id));
  const rules = new Map<string, OutputRule>();
  for (const { path, features: mapped } of registries) {
    const read = registryHere(path, repository);
    if ('problem' in read) continue;
    const { items, services } = read.registry;
    const add = (dataset: string | undefined, feature: string): void => {
      if (dataset !== undefined && ids.has(feature)) rules.set(`${feature} ${dataset}`, { dataset, feature });
    };
    for (const [feature, names] of mapped)
      for (const name of names) add((items.get(name) ?? services.get(name))?.dataset, feature);
    for (const { tags, dataset } of [...items.values(), ...services.values()])
      if (Object.hasOwn(tags, FEATURE_TAG))
        for (const feature of tags[FEATURE_TAG]?.split(/[,\s]+/) ?? []) add(dataset, feature);
  }
  return [...rules.values()];
}
