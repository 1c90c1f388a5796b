import { shellQuoted } from '../../../sources/shell-quoted.ts';

/** A path as a shell takes it for one word that is no option. */
export function quotedPath(path: string): string {
  return shellQuoted(path.startsWith('-') ? `./${path}` : path);
}
