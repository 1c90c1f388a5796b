import { liesIn } from '../sources/lies-in.ts';
import type { Repository } from '../sources/repository.ts';

/** The submodules (folders, sorted) that some paths lead into, or that lie below one of them. */
export function submodulesAmong(
  paths: readonly string[],
  { submodules }: Pick<Repository, 'submodules'>,
): readonly string[] {
  if (submodules.size === 0) return [];
  const named = paths.map((path) => path.replace(/\/$/, ''));
  return [...submodules.keys()]
    .filter((folder) => named.some((path) => path === '' || liesIn(folder, path) || liesIn(path, folder)))
    .sort();
}
