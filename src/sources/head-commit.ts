import type { Git } from './git.ts';

/** The checked-out commit. */
export interface HeadCommit {
  readonly commit: string;
  readonly parents: readonly string[];
}

/** Reads the checked-out commit. The raw commit object names its parents even where a shallow checkout does not have them. */
export async function headCommit(git: Git): Promise<HeadCommit | undefined> {
  const { status, output } = await git(['cat-file', '--batch'], { input: 'HEAD^{commit}\n' });
  // The id, kind and size on the first line, then the object.
  const header = output.toString('utf8').split('\n\n')[0] ?? '';
  const [, commit] = /^([0-9a-f]+) commit \d+\n/.exec(header) ?? [];
  if (status !== 0 || commit === undefined) return undefined;
  return { commit, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '') };
}
