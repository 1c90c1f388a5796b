import type { Problem } from './problem.ts';

/** The configuration (arguments, inputs, policy, waivers, baseline, a named path) is wrong: exit status 2, never a verdict. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly problems: readonly Problem[];

  constructor(...problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.problems = problems;
  }
}
