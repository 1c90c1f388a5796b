import type { Feature } from '../model/feature.ts';
import { dependenciesOf } from './read-features.ts';

/** All features by id, and who leans on whom. */
export interface FeatureIndex {
  readonly byId: ReadonlyMap<string, Feature>;
  /** Features that lean on the feature of this id. */
  readonly dependents: (id: string) => readonly Feature[];
}

const known = new WeakMap<readonly Feature[], FeatureIndex>();

/** Made once for a list of features: every one of thousands is judged with it. */
export function featureIndex(features: readonly Feature[]): FeatureIndex {
  let index = known.get(features);
  if (!index) {
    const dependents = new Map<string, Set<Feature>>();
    for (const feature of features)
      for (const id of dependenciesOf(feature)) {
        const leaning = dependents.get(id) ?? new Set();
        dependents.set(id, leaning.add(feature));
      }
    index = {
      byId: new Map([...features].reverse().map((feature) => [feature.id, feature])),
      dependents: (id) => [...(dependents.get(id) ?? [])],
    };
    known.set(features, index);
  }
  return index;
}
