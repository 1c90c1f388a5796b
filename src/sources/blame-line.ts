import type { Git } from './git.ts';

/**
 * Who brought a line in, for a reader: the pull request that the commit's subject names (`… (#412)`, `Merge pull request #412`)
 * or the commit. Undefined where git cannot tell, as in a shallow checkout.
 */
export async function blameLine(git: Git, commit: string, path: string, line: number): Promise<string | undefined> {
  const blame = await git(['blame', '--porcelain', '-L', `${line},${line}`, commit, '--', path]);
  if (blame.status !== 0) return undefined;
  const lines = blame.output.toString('utf8').split('\n');
  const id = lines[0]?.split(' ')[0] ?? '';
  const summary = lines.find((text) => text.startsWith('summary '))?.slice('summary '.length) ?? '';
  if (!/^[0-9a-f]{40,64}$/.test(id)) return undefined;
  if (lines.includes('boundary')) {
    const shallow = await git(['rev-parse', '--is-shallow-repository']);
    if (shallow.output.toString().trim() === 'true') return undefined;
  }
  // A merge commit brought the line to this branch; its subject names the pull request.
  const merge = await git(['log', '--format=%s', '--merges', '--ancestry-path', '--reverse', `${id}..${commit}`]);
  const subject = merge.status === 0 ? (merge.output.toString().split('\n')[0] ?? '') : '';
  const number = /\(#(\d+)\)\s*$/.exec(summary)?.[1] ?? /^Merge pull request #(\d+)/.exec(subject)?.[1];
  return number ? `#${number} (${id.slice(0, 9)})` : id.slice(0, 9);
}
