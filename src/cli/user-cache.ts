import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder of the user for what can be made again, of this program alone (XDG Base Directory Specification). */
export function userCache(environment: NodeJS.ProcessEnv): string {
  return join(environment['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'promotion-gates');
}
