import type { Feature } from '../../../model/feature.ts';
import type { FoundBy } from './dataset-finder.ts';
import type { KnownLineage } from './known-lineage.ts';

/** What a dataset is under, and who says so. */
export interface Declared {
  readonly path: string;
  readonly by: FoundBy;
  readonly declared: 'record' | 'behind';
  readonly feature?: string;
}

/** The data that a feature's contracts, and those of the features it is made from, declare. */
export function declaredData(
  feature: Feature,
  leaned: readonly Feature[],
  known: KnownLineage,
): ReadonlyMap<number, Declared> {
  const map = new Map<number, Declared>();
  const add = (path: string, declared: Declared['declared'], other?: string): void => {
    for (const [dataset, by] of known.dataOf(path).datasets) {
      const before = map.get(dataset);
      // A server tells more surely than a name, whoever says it.
      if (before && !(before.by === 'name' && by !== 'name' && before.declared === declared)) continue;
      map.set(dataset, { path, by, declared, ...(other === undefined ? {} : { feature: other }) });
    }
  };
  // Features share contracts: each is looked at once, however many of those behind name it.
  const seen = new Set(feature.contracts);
  for (const path of seen) add(path, 'record');
  for (const other of leaned)
    for (const path of other.contracts)
      if (!seen.has(path)) {
        seen.add(path);
        add(path, 'behind', other.id);
      }
  return map;
}
