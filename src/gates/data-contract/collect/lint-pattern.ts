import type { Location } from '../../../generated/formats.ts';
import type { Problem } from '../../../model/problem.ts';
import { boundedText } from '../../name-list.ts';

/** A pattern that is no regular expression of ECMA-262. It is compiled, never run. */
export function* lintPattern(pattern: string, location: Location): Iterable<Problem> {
  const why = complaint(pattern, 'u');
  // Without the flag old spellings such as `\-` are allowed.
  if (why === undefined || complaint(pattern, '') === undefined) return;
  yield {
    message: `\`${boundedText(pattern, 100)}\` is not a regular expression of ECMA-262 (${boundedText(why, 200)})`,
    remedy: 'mend the pattern; it is found anywhere in the text unless `^` and `$` hold it',
    location,
  };
}

function complaint(pattern: string, flags: string): string | undefined {
  try {
    return new RegExp(pattern, flags).flags === flags ? undefined : 'it cannot be compiled';
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^.*\/u?: /s, '') : 'it cannot be compiled';
  }
}
