import picomatch from 'picomatch';
import { filesBehind } from '../gates/lineage/collect/files-behind.ts';
import { foreignRegistries } from '../gates/lineage/collect/foreign-registries.ts';
import { lineagePaths } from '../gates/lineage/collect/lineage-paths.ts';
import { registryBefore } from '../gates/lineage/collect/read-registry.ts';
import type { Feature } from '../model/feature.ts';
import type { EffectivePolicy } from '../promotion/effective-policy.ts';
import type { Comparison, Repository } from '../sources/repository.ts';
import { lineageUnder } from './describe-impact.ts';

/**
 * Which changed files of lineage each feature is judged from. No record has to name them, so they are found through the graph; nothing is read
 * where none of them changed. Of a file that is gone nobody can tell whose it was: it counts for every feature whose stage requires lineage. A changed
 * registry counts for the features that something in it named by its tag on the base, too: what is deleted cannot say so any more.
 */
export async function lineageSubjects(
  repository: Repository,
  policy: EffectivePolicy,
  features: readonly Feature[],
  comparison: Comparison,
): Promise<(feature: Feature) => readonly string[]> {
  const { changed = new Set<string>() } = comparison;
  const stage = policy.stages.at(-1) ?? '';
  const patterns = [policy.option('lineage', 'files', stage) ?? []].flat() as string[];
  const here = lineagePaths(repository, features, patterns).filter((path) => changed.has(path));
  const matches = picomatch(patterns);
  const gone = [...changed].filter((path) => !repository.has(path) && matches(path));
  const tagged = await taggedBefore(
    foreignRegistries((name) => policy.option('lineage', name, stage)).filter(({ path }) => changed.has(path)),
    comparison,
  );
  const known = here.length === 0 ? undefined : lineageUnder(policy, repository, features);
  return (feature) => {
    const own = known ? filesBehind(feature, known, repository) : new Set<string>();
    return [
      ...here.filter((path) => own.has(path)),
      ...(policy.requires(feature.stage).includes('lineage') ? gone : []),
      ...(tagged.get(feature.id) ?? []),
    ];
  };
}

/** Id of a feature → registries in which something had its tag on the base. */
async function taggedBefore(
  registries: readonly { readonly path: string }[],
  comparison: Comparison,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const { path } of registries)
    for (const id of (await registryBefore(path, comparison))?.tagged.keys() ?? [])
      found.set(id, [...(found.get(id) ?? []), path]);
  return found;
}
