/**
 * The paths below a folder, found by halving: a store has hundreds of thousands.
 *
 * @param paths sorted by code unit
 */
export function* pathsBelow(paths: readonly string[], folder: string): Generator<string> {
  const start = folder === '' ? '' : `${folder}/`;
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paths[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < paths.length; at += 1) {
    const path = paths[at] ?? '';
    if (!path.startsWith(start)) return;
    yield path;
  }
}
