import type { FetchingGit } from './fetching-git.ts';
import { isShallow } from './is-shallow.ts';
import type { Comparison, MergedChange } from './repository.ts';

/**
 * What changed files on the base branch's own line up to a commit. A shallow checkout fetches the history behind that commit once,
 * commits and trees alone, and only when it is asked for something that lies beyond its end.
 */
export function mergedChanges(
  { git, fetch }: FetchingGit,
  request: { readonly fetch: boolean },
  from: string,
): NonNullable<Comparison['changesOf']> {
  let deepened: Promise<boolean> | undefined;
  const log = async (paths: readonly string[], most: number): Promise<readonly MergedChange[] | undefined> => {
    const { status, output } = await git([
      '--literal-pathspecs',
      'log',
      '--first-parent',
      `--max-count=${most}`,
      '--format=%H %P',
      from,
      '--',
      ...paths,
    ]);
    if (status !== 0) return undefined;
    const changes = output
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [commit = '', before = ''] = line.split(' ');
        return { commit, ...(before === '' ? {} : { before }) };
      });
    // At the end of a shallow checkout every file looks as if it had just been added.
    const oldest = changes.at(-1);
    return oldest && oldest.before === undefined && (await isShallow(git)) ? undefined : changes;
  };
  return async (paths, most) => {
    const here = await log(paths, most);
    if (here || !request.fetch || !(await isShallow(git))) return here;
    deepened ??= fetch(['--unshallow', '--filter=blob:none', 'origin', from]);
    return (await deepened) ? log(paths, most) : undefined;
  };
}
