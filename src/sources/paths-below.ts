import type { Repository } from './repository.ts';

/** The files below a folder, found without looking at the others: a store of runs may hold hundreds of thousands. */
export function pathsBelow(repository: Pick<Repository, 'paths'>, folder: string, most = Infinity): readonly string[] {
  const { paths } = repository;
  const prefix = folder === '' ? '' : `${folder}/`;
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paths[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; at < paths.length && found.length < most; at += 1) {
    const path = paths[at] ?? '';
    if (!path.startsWith(prefix)) break;
    found.push(path);
  }
  return found;
}
