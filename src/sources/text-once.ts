import { readFileSync, statSync } from 'node:fs';
import type { Repository, Unreadable } from './repository.ts';

/**
 * Reads UTF-8 text that is looked at once, and does not keep it: notebooks with pictures in them are large, and there are many.
 *
 * @param limit bytes
 */
export function textOnce(repository: Pick<Repository, 'absolute'>, path: string, limit: number): string | Unreadable {
  const file = repository.absolute(path);
  if (typeof file !== 'string') return file;
  const { size } = statSync(file);
  if (size > limit) {
    const [has, most] = [size, limit].map((bytes) => bytes.toLocaleString('en-US'));
    return { unreadable: `\`${path}\` has ${has} bytes; at most ${most} are read`, remedy: 'make it smaller' };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return { unreadable: `\`${path}\` is not UTF-8 text`, remedy: 'save it as UTF-8' };
  }
}
