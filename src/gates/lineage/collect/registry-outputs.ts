import type { Feature } from '../../../model/feature.ts';
import type { Repository } from '../../../sources/repository.ts';
import type { OutputRule } from './feature-outputs.ts';
import type { ForeignRegistry } from './foreign-registries.ts';
import { registryHere } from './read-registry.ts';

const known = new WeakMap<Repository, Map<string, readonly OutputRule[]>>();

/** What registries say that features give to others: what the policy maps to them, and what a tag there says is theirs. Read once. */
export function registryOutputs(
  registries: readonly ForeignRegistry[],
  features: readonly Feature[],
  repository: Repository,
): readonly OutputRule[] {
  if (registries.length === 0) return [];
  const key = JSON.stringify(registries.map(({ path, features: mapped }) => [path, [...mapped]]));
  const before = known.get(repository)?.get(key);
  if (before) return before;
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
  const found = [...rules.values()];
  known.set(repository, (known.get(repository) ?? new Map<string, readonly OutputRule[]>()).set(key, found));
  return found;
}
