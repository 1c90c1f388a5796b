import { askAboutCheckout } from '../sources/ask-about-checkout.ts';
import { gitIn } from '../sources/git.ts';
import type { RepositoryOutcome, SuiteRequest } from './suite-request.ts';

/** Runs the suite over a repository: collects, evaluates, judges. Writes nothing. @throws ConfigurationError */
export async function runSuite(request: SuiteRequest): Promise<RepositoryOutcome> {
  const git = gitIn(request.workingDirectory, request.environment, request.signal);
  const answers = askAboutCheckout(git);
  // Its error is met where it is waited for.
  answers.catch(() => undefined);
  const { runOverCheckout } = await import('./run-over-checkout.ts');
  return runOverCheckout(request, git, answers);
}
