import type { Feature } from '../../../model/feature.ts';
import type { Repository } from '../../../sources/repository.ts';
import type { OutputRule } from './feature-outputs.ts';
import type { ForeignRegistry } from './foreign-registries.ts';
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
    const { items, services, tagged } = read.registry;
    for (const [feature, names] of [...mapped, ...tagged])
      for (const name of names) {
        const dataset = (items.get(name) ?? services.get(name))?.dataset;
        if (dataset !== undefined && ids.has(feature)) rules.set(`${feature} ${dataset}`, { dataset, feature });
      }
  }
  return [...rules.values()];
}
