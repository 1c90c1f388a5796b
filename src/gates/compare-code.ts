import type { CodeComparison } from '../generated/formats.ts';
import { blobId } from '../sources/blob-id.ts';
import { linkTarget } from '../sources/link-target.ts';
import { openData } from '../sources/open-data.ts';
import { pathsBelow } from '../sources/paths-below.ts';
import type { ReadRun } from '../sources/formats/run-record.ts';
import type { Comparison, Repository } from '../sources/repository.ts';
import { nameList } from './name-list.ts';
import { submodulesAmong } from './submodules-among.ts';

/**
 * Holds the files of code that a run recorded, and those that the feature's record names, against the checkout: by content
 * alone, so that merging, squashing and rebasing change nothing. A file that the run did not list is looked up at the commit
 * the run recorded, where that can be had.
 *
 * @param code files the feature's record names under `code:`, expanded
 * @param folders those among its names that are folders: of a run that lists no files, what its commit has in them and is not here
 * is gone
 * @param named the names themselves: a submodule among them is one file with its commit
 */
export async function compareCode(
  run: ReadRun,
  code: readonly string[],
  repository: Repository,
  comparison: Comparison,
  folders: readonly string[] = [],
  named: readonly string[] = [],
): Promise<CodeComparison> {
  const recorded = new Map(run.code.map(({ path, digest }) => [path, digest]));
  const { commit } = run;
  const unlisted = code.filter((path) => !recorded.has(path));
  // A file that the run listed is held by itself.
  const open = named.filter((path) => !recorded.has(path));
  const submodules = submodulesAmong(open, repository);
  const tree =
    commit !== undefined && unlisted.length + submodules.length > 0 ? await comparison.treeAt?.(commit) : undefined;
  let atCommit = 0;
  for (const path of unlisted) {
    const id = tree?.blob(path) ?? tree?.links?.get(path);
    if (id === undefined) continue;
    recorded.set(path, id);
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
  // What a run did not list, its commit tells. Where that is not in this checkout (a shallow clone), nothing can be told of it.
  const outOfReach = commit !== undefined && !tree;
  const uncheckable: string[] = outOfReach ? [...unlisted, ...submodules] : [];
  const added = outOfReach ? [] : unlisted.filter((path) => !recorded.has(path));
  const then = submodulesAmong(open, { submodules: tree?.submodules ?? new Map() });
  for (const path of outOfReach ? [] : new Set([...submodules, ...then])) {
    const was = tree?.submodules?.get(path);
    if (was !== undefined) {
      recorded.set(path, was);
      atCommit += 1;
    } else if (tree?.submodules) added.push(path);
    else uncheckable.push(path);
  }
  let same = 0;
  let unmoved = 0;
  const held = new Set(code);
  for (const [path, was] of recorded) {
    const is = await idOf(path, was, held, repository);
    if (is === was) {
      same += 1;
      if (repository.submodules.has(path)) unmoved += 1;
    } else if (is === undefined) (isTold(path, repository) ? uncheckable : gone).push(path);
    // A repository of the other object format names the same bytes otherwise.
    else if (is.length === was.length) different.push(path);
    else uncheckable.push(path);
  }
  return {
    recorded: recorded.size,
    ...(atCommit > 0 ? { atCommit } : {}),
    same,
    ...(unmoved > 0 ? { submodules: unmoved } : {}),
    different: nameList(different.sort()),
    added: nameList(added.sort()),
    gone: nameList(gone.sort()),
    uncheckable: nameList(uncheckable.sort()),
  };
}

/** What git names the contents of a path by: a blob, or the commit of a submodule. */
async function idOf(
  path: string,
  was: string,
  code: ReadonlySet<string>,
  repository: Repository,
): Promise<string | undefined> {
  const target = linkTarget(repository, path);
  if (target) return 'path' in target ? linkedId(path, target.path, was, code, repository) : undefined;
  if (repository.has(path)) return await repository.blob(path);
  const commit = repository.submodules.get(path);
  if (commit !== undefined || submodulesAmong([path], repository).length === 0) return commit;
  // How a submodule has its files converted is not known here: only that they are the same tells something.
  const file = openData(repository, path);
  const is = typeof file === 'string' ? await blobId(file, was.length === 64 ? 'sha256' : 'sha1') : undefined;
  return is === was ? is : undefined;
}

/**
 * Of a symbolic link: that of the file behind it (as `git hash-object` gives it), or that of its text (as git itself holds it), which tells enough
 * where what is behind it is code that is compared too.
 */
async function linkedId(
  path: string,
  target: string,
  was: string,
  code: ReadonlySet<string>,
  repository: Repository,
): Promise<string | undefined> {
  const behind = repository.has(target) ? await repository.blob(target) : undefined;
  if (behind === was) return behind;
  const text = await repository.blob(path);
  if (text !== was) return behind ?? text;
  return repository.expand([target]).every((file) => code.has(file)) ? text : undefined;
}

/** Whether git says that a path is there, be it that its contents are not. */
function isTold(path: string, repository: Repository): boolean {
  return repository.has(path) || submodulesAmong([path], repository).length > 0;
}
