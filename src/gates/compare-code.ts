import type { CodeComparison } from '../generated/formats.ts';
import { pathsBelow } from '../sources/paths-below.ts';
import type { ReadRun } from '../sources/formats/run-record.ts';
import type { Comparison, Repository } from '../sources/repository.ts';
import { nameList } from './name-list.ts';

/**
 * Holds the files of code that a run recorded, and those that the feature's record names, against the checkout: by content
 * alone, so that merging, squashing and rebasing change nothing. A file that the run did not list is looked up at the commit
 * the run recorded, where that can be had.
 *
 * @param code files the feature's record names under `code:`, expanded
 * @param folders those among its names that are folders: of a run that lists no files, what its commit has in them and is not here
 * is gone
 */
export async function compareCode(
  run: ReadRun,
  code: readonly string[],
  repository: Repository,
  comparison: Comparison,
  folders: readonly string[] = [],
): Promise<CodeComparison> {
  const recorded = new Map(run.code.map(({ path, digest }) => [path, digest]));
  const { commit } = run;
  const unlisted = code.filter((path) => !recorded.has(path));
  const tree = commit !== undefined && unlisted.length > 0 ? await comparison.treeAt?.(commit) : undefined;
  let atCommit = 0;
  for (const path of unlisted) {
    const blob = tree?.blob(path);
    if (blob === undefined) continue;
    recorded.set(path, blob);
    atCommit += 1;
  }
  for (const folder of run.tracked && tree ? folders : []) {
    for (const path of pathsBelow(tree?.paths ?? [], folder.replace(/\/$/, ''))) {
      const blob = tree?.blob(path);
      if (blob !== undefined && !recorded.has(path)) recorded.set(path, blob);
    }
  }
  const different: string[] = [];
  const gone: string[] = [];
  // Tracking tools record a commit and no files: without that commit nothing can be told.
  const outOfReach = run.tracked !== undefined && commit !== undefined && !tree;
  const uncheckable: string[] = outOfReach ? [...unlisted] : [];
  for (const [path, was] of recorded) {
    const is = repository.has(path) ? await repository.blob(path) : undefined;
    if (is === was) continue;
    if (is === undefined) (repository.has(path) ? uncheckable : gone).push(path);
    // A repository of the other object format names the same bytes otherwise.
    else if (is.length === was.length) different.push(path);
    else uncheckable.push(path);
  }
  return {
    recorded: recorded.size,
    ...(atCommit > 0 ? { atCommit } : {}),
    same: recorded.size - different.length - gone.length - (outOfReach ? 0 : uncheckable.length),
    different: nameList(different.sort()),
    added: nameList(outOfReach ? [] : unlisted.filter((path) => !recorded.has(path))),
    gone: nameList(gone.sort()),
    uncheckable: nameList(uncheckable.sort()),
  };
}
