import type { Git } from './git.ts';

/** The checked-out commit. */
export interface HeadCommit {
  readonly commit: string;
  readonly parents: readonly string[];
}

/** Reads the checked-out commit. The raw commit object names its parents even where a shallow checkout does not have them. */
export async function headCommit(git: Git): Promise<HeadCommit | undefined> {
  const [revision, raw] = await Promise.all([
    git(['rev-parse', '--verify', '-q', 'HEAD^{commit}']),
    git(['cat-file', 'commit', 'HEAD']),
  ]);
  if (revision.status !== 0 || raw.status !== 0) return undefined;
  const header = raw.output.toString('utf8').split('\n\n')[0] ?? '';
  return {
    commit: revision.output.toString().trim(),
    parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? ''),
  };
}
