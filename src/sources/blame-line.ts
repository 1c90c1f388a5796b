import type { Git } from './git.ts';

/**
 * Who brought a line in, for a reader: the pull request that the commit's subject names (`… (#412)`, `Merge pull request #412`)
 * or the commit. Undefined where git cannot tell, as in a shallow checkout.
 *
 * @param path from the root of the repository
 */
export async function blameLine(git: Git, commit: string, path: string, line: number): Promise<string | undefined> {
  const top = await git(['rev-parse', '--show-toplevel']);
  const root = top.output.toString().replace(/\r?\n$/, '');
  const blame = await git(['-C', root, 'blame', '--porcelain', '-L', `${line},${line}`, commit, '--', path]);
  if (blame.status !== 0) return undefined;
  const [header = '', ...rest] = blame.output.toString('utf8').split('\n');
  const [id = ''] = header.split(' ');
  if (!/^[0-9a-f]{40,64}$/.test(id)) return undefined;
  if (rest.includes('boundary')) {
    const shallow = await git(['rev-parse', '--is-shallow-repository']);
    if (shallow.output.toString().trim() === 'true') return undefined;
  }
  const subject = await subjectOfMerge(git, id, commit);
  const number = /\(#(\d+)\)\s*$/.exec(subject)?.[1] ?? /^Merge pull request #(\d+)/.exec(subject)?.[1];
  return number ? `#${number} (${id.slice(0, 9)})` : id.slice(0, 9);
}

/**
 * Subject of the commit by which another came to a branch: of the merge, or its own where it was put on the branch itself.
 * Only that one was written when the pull request was merged; those inside it are its author's.
 */
async function subjectOfMerge(git: Git, id: string, tip: string): Promise<string> {
  const [mainline, between] = await Promise.all([
    git(['rev-list', '--first-parent', `${id}..${tip}`]),
    git(['rev-list', '--ancestry-path', `${id}..${tip}`]),
  ]);
  const descendants = new Set(between.output.toString().split('\n'));
  const merge = mainline.output
    .toString()
    .split('\n')
    .filter((commit) => commit !== '' && descendants.has(commit))
    .at(-1);
  const parents =
    merge === undefined
      ? []
      : (await git(['rev-list', '--parents', '-n', '1', merge])).output.toString().trim().split(' ').slice(1);
  const brought = merge === undefined || parents[0] === id ? id : merge;
  return (await git(['log', '-1', '--format=%s', brought])).output.toString().trim();
}
