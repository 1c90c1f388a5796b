import { askAboutCheckout } from '../sources/ask-about-checkout.ts';
import { gitIn } from '../sources/git.ts';
import type { OneGateRequest, SuiteOutcome } from './suite-request.ts';

/** Judges single files by one gate; works outside a git repository too, where the working directory takes the root's place. @throws ConfigurationError */
export async function runOneGate(request: OneGateRequest): Promise<SuiteOutcome> {
  const git = gitIn(request.workingDirectory, request.environment, request.signal);
  const answers = askAboutCheckout(git);
  // Its error is met where it is waited for.
  answers.catch(() => undefined);
  const { judgeFiles } = await import('./judge-files.ts');
  return judgeFiles(request, git, answers);
}
