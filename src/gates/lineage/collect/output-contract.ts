import type { Feature } from '../../../model/feature.ts';
import type { Repository } from '../../../sources/repository.ts';
import { resolvePath } from '../../../sources/resolve-path.ts';

/** The path of the contract that an output of a record names, by its id or by its path; undefined where it is neither. */
export function outputContract(
  stated: string,
  { path: record, outputContracts }: Feature,
  repository: Repository,
): string | undefined {
  const byId = outputContracts?.get(stated);
  if (byId !== undefined) return byId;
  const resolved = resolvePath(repository, stated, record ?? '');
  return 'path' in resolved ? resolved.path : undefined;
}
