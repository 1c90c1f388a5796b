import picomatch from 'picomatch';
import { filesBehind } from '../gates/lineage/collect/files-behind.ts';
import { lineagePaths } from '../gates/lineage/collect/lineage-paths.ts';
import type { Feature } from '../model/feature.ts';
import type { EffectivePolicy } from '../promotion/effective-policy.ts';
import type { Repository } from '../sources/repository.ts';
import { lineageUnder } from './describe-impact.ts';

/**
 * Which changed files of lineage each feature is judged from. No record has to name them, so they are found through the graph; nothing is read
 * where none of them changed. Of a file that is gone nobody can tell whose it was: it counts for every feature whose stage requires lineage.
 */
export function lineageSubjects(
  repository: Repository,
  policy: EffectivePolicy,
  features: readonly Feature[],
  changed: ReadonlySet<string>,
): (feature: Feature) => readonly string[] {
  const patterns = [policy.option('lineage', 'files', policy.stages.at(-1) ?? '') ?? []].flat() as string[];
  const here = lineagePaths(repository, features, patterns).filter((path) => changed.has(path));
  const matches = picomatch(patterns);
  const gone = [...changed].filter((path) => !repository.has(path) && matches(path));
  if (here.length + gone.length === 0) return () => [];
  const known = lineageUnder(policy, repository, features);
  return (feature) => {
    const own = here.length === 0 ? new Set<string>() : filesBehind(feature, known, repository);
    return [
      ...here.filter((path) => own.has(path)),
      ...(policy.requires(feature.stage).includes('lineage') ? gone : []),
    ];
  };
}
