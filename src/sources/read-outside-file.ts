import { readFileSync, statSync } from 'node:fs';
import { LIMITS } from './document.ts';
import { fileComplaint } from './file-complaint.ts';
import type { Unreadable } from './repository.ts';

/**
 * Text of a file that an input or argument names and the judged repository does not track: a policy from a second checkout, a
 * gate report that the workflow fetched. The name comes from the workflow or the command line, never from the pull request.
 */
export function readOutsideFile(path: string, limit: number = LIMITS.configuration): string | Unreadable {
  let bytes: Buffer;
  try {
    const status = statSync(path);
    if (status.isDirectory()) return { unreadable: `\`${path}\` is a folder` };
    // A device or a pipe has no size, and reading it may never end.
    if (!status.isFile()) return { unreadable: `\`${path}\` is not a file` };
    if (status.size > limit) {
      return {
        unreadable: `\`${path}\` has ${status.size.toLocaleString('en-US')} bytes; at most ${limit.toLocaleString('en-US')} are read`,
      };
    }
    bytes = readFileSync(path);
  } catch (error) {
    return { unreadable: fileComplaint(path, error) };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { unreadable: `\`${path}\` is not UTF-8 text`, remedy: 'save it as UTF-8' };
  }
}
