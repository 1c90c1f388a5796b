import type { LineageTrace } from '../../generated/formats.ts';
import type { CollectContext } from '../collect-context.ts';
import { lineagePaths } from './collect/lineage-paths.ts';
import { readLineageFiles } from './collect/read-lineage-files.ts';

/** Walks a feature back to its sources by the lineage of the repository; undefined where no file tells of any. */
export function collectTrace({ feature, features, repository, option }: CollectContext): LineageTrace | undefined {
  const patterns = [option('files') ?? []].flat().filter((pattern) => typeof pattern === 'string');
  const paths = lineagePaths(repository, features ?? [feature], patterns);
  if (paths.length === 0) return undefined;
  const { files } = readLineageFiles(repository, paths);
  return { files: [...files] };
}
