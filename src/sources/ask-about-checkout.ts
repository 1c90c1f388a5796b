import type { Git, GitAnswer } from './git.ts';

/** What git says of a checkout. */
export interface CheckoutAnswers {
  /** The folder it lies in. Where there is none, the others are of no use. */
  readonly top: GitAnswer;
  readonly listed: GitAnswer;
  /** What is not as it was when git last looked. */
  readonly touched: GitAnswer;
}

/** Asks git what `openRepository` has to know, all at once and the longest first. Apart from it, so that git looks while the code is loaded that reads its answers. */
export async function askAboutCheckout(git: Git): Promise<CheckoutAnswers> {
  const [touched, listed, top] = await Promise.all([
    git(['diff-files', '-z', '--name-status', '--no-relative', '--ignore-submodules=dirty', '--no-ext-diff']),
    git(['ls-files', '-z', '--stage', '--full-name', '--', ':/'], { environment: { GIT_LITERAL_PATHSPECS: '0' } }),
    git(['rev-parse', '--show-toplevel']),
  ]);
  return { top, listed, touched };
}
