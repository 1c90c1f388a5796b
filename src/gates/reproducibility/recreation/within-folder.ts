import { posix } from 'node:path';
import { quotedPath } from './quoted-path.ts';

/** A command that works in the folder of a file. */
export function withinFolder(file: string, command: string): string {
  const folder = posix.dirname(file);
  return folder === '.' ? command : `(cd ${quotedPath(folder)} && ${command})`;
}
