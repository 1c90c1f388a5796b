import { ConfigurationError } from '../model/configuration-error.ts';
import type { Comparison } from '../sources/repository.ts';
import type { SuiteRequest } from './suite-request.ts';

/** A base that somebody named has to be there. @throws ConfigurationError */
export function expectBase(base: SuiteRequest['base'], comparison: Comparison): void {
  if (!base?.named || comparison.base) return;
  throw new ConfigurationError({
    message: comparison.missing ?? `there is no base \`${base.ref}\` here`,
    remedy: 'name a branch, a tag or a commit of this repository, or fetch it',
  });
}
