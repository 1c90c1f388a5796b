import type { Git } from './git.ts';

/** Whether a checkout lacks history. */
export async function isShallow(git: Git): Promise<boolean> {
  const answer = await git(['rev-parse', '--is-shallow-repository']);
  return answer.output.toString().trim() === 'true';
}
