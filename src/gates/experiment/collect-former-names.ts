import type { Comparison, Repository } from '../../sources/repository.ts';

const MOST_MOVES = 5;
const MOST_VERSIONS = 50;

/** Names that a file had before it was moved to the one it has, the latest first: each where the same bytes lay just before. */
export async function formerNames(
  path: string,
  repository: Repository,
  { mergeBase, changesOf, treeAt }: Comparison,
): Promise<readonly string[]> {
  const names: string[] = [];
  if (!mergeBase) return names;
  let at = path;
  if (!mergeBase.has(path)) {
    const blob = await repository.blob(path);
    const from = mergeBase.paths.find((other) => mergeBase.blob(other) === blob && !repository.has(other));
    if (from === undefined) return names;
    names.push((at = from));
  }
  while (names.length < MOST_MOVES) {
    const first = (await changesOf?.([at], MOST_VERSIONS))?.findLast(({ before }) => before !== undefined);
    const [before, after] = [await treeAt?.(first?.before ?? ''), await treeAt?.(first?.commit ?? '')];
    const blob = after?.blob(at);
    if (!before || blob === undefined || before.has(at)) return names;
    const from = before.paths.find((other) => before.blob(other) === blob && !after?.has(other));
    if (from === undefined || names.includes(from)) return names;
    names.push((at = from));
  }
  return names;
}
