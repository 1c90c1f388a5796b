import { CODE_OWNERS_PATHS, codeOwners } from '../sources/code-owners.ts';
import { LIMITS } from '../sources/document.ts';
import type { Comparison, Repository } from '../sources/repository.ts';
import type { JudgingContext } from './judging-context.ts';

/** The code owners on the base; without a base, those of the head. */
export async function readOwners(repository: Repository, { base }: Comparison): Promise<JudgingContext['owners']> {
  for (const file of CODE_OWNERS_PATHS) {
    const content = base
      ? (await base.texts([file])).get(file)
      : repository.has(file)
        ? repository.text(file, LIMITS.configuration)
        : undefined;
    if (typeof content === 'string') return { file, of: codeOwners(content) };
  }
  return undefined;
}

/** Workflow files that run the suite. */
export function workflowsOf(repository: Repository): readonly string[] {
  return repository.expand(['.github/workflows/']).filter((path) => {
    if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return false;
    const content = repository.text(path, LIMITS.configuration);
    return typeof content === 'string' && content.includes('/promotion-gates');
  });
}
