import { readFileSync, statSync } from 'node:fs';
import { LIMITS } from './document.ts';
import type { Unreadable } from './repository.ts';

/**
 * Text of a file that an input or argument names and the judged repository does not track: a policy from a second checkout, a
 * gate report that the workflow fetched. The name comes from the workflow or the command line, never from the pull request.
 */
export function readOutsideFile(path: string, limit: number = LIMITS.configuration): string | Unreadable {
  try {
    const { size } = statSync(path);
    if (size > limit) return { unreadable: `\`${path}\` has ${size} bytes; at most ${limit} are read` };
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return { unreadable: `there is no file \`${path}\`` };
    if (code === 'EISDIR') return { unreadable: `\`${path}\` is a folder` };
    return { unreadable: `\`${path}\` cannot be read${code ? ` (${code})` : ': it is not UTF-8 text'}` };
  }
}
