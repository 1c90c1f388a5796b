import type { Feature } from '../model/feature.ts';
import { dependenciesOf } from './read-features.ts';

/** Beyond this many features no circle is looked for. */
const MOST_VISITED = 2000;

/**
 * The shortest way from a feature that another one leans on back to that one, by `depends-on`: ids, from `first` to `back`, both
 * included. Undefined where there is none, or none within the first 2,000 features.
 */
export function circleOfDependencies(
  first: string,
  back: string,
  byId: ReadonlyMap<string, Feature>,
): readonly string[] | undefined {
  const before = new Map<string, string | undefined>([[first, undefined]]);
  // A map goes on to what is added while it is gone through: nearest first.
  for (const [id] of before) {
    if (id === back) return wayTo(id, before);
    if (before.size > MOST_VISITED) return undefined;
    const feature = byId.get(id);
    for (const next of feature ? dependenciesOf(feature) : []) if (!before.has(next)) before.set(next, id);
  }
  return undefined;
}

function wayTo(id: string, before: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = before.get(at)) way.unshift(at);
  return way;
}
