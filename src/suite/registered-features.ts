import type { Feature } from '../model/feature.ts';
import type { EffectivePolicy } from '../promotion/effective-policy.ts';
import { effectivePolicy } from '../promotion/effective-policy.ts';
import { gitIn } from '../sources/git.ts';
import { openFolder, openRepository } from '../sources/open-repository.ts';
import type { Repository } from '../sources/repository.ts';
import { loadConfiguration } from './load-configuration.ts';
import { readRegistered } from './read-registered.ts';

/** Where to look. */
export interface RegisteredQuestion {
  readonly workingDirectory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly config: { readonly path: string; readonly named: boolean };
}

/** A repository with its policy and its records, for questions that judge nothing. @throws ConfigurationError */
export async function registeredFeatures(question: RegisteredQuestion): Promise<{
  readonly repository: Repository;
  readonly policy: EffectivePolicy;
  readonly features: readonly Feature[];
}> {
  const git = gitIn(question.workingDirectory, question.environment, question.signal);
  const versioned = await openRepository(git);
  const configuration =
    versioned &&
    (await loadConfiguration(git, versioned, {}, { ...question.config, workingDirectory: question.workingDirectory }));
  const policy = configuration?.judging.policy ?? effectivePolicy();
  const repository = versioned ?? openFolder(question.workingDirectory);
  return { repository, policy, features: readRegistered(repository, policy) };
}
