import type { Feature } from '../../../model/feature.ts';
import type { Repository } from '../../../sources/repository.ts';
import type { KnownLineage } from './known-lineage.ts';
import { jobAt } from './lineage-index.ts';
import { namedLineage } from './lineage-paths.ts';
import { walk, type Walk } from './walk.ts';

/** The files that a feature's lineage is from: those its record names, and those that told of a job behind it. */
export function filesBehind(
  feature: Feature,
  { index, outputs }: KnownLineage,
  repository: Repository,
  back: Walk = walk(
    index.up,
    index.nodes,
    outputs.of(feature).flatMap(({ dataset }) => dataset ?? []),
  ),
): ReadonlySet<string> {
  const files = new Set(namedLineage(feature, repository).map(({ path }) => path));
  for (const node of back.reached) for (const file of jobAt(index, node)?.files ?? []) files.add(file);
  return files;
}
