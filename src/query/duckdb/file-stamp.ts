import { statSync } from 'node:fs';
import type { DataFile } from '../data-file.ts';
import { UnreadableTable } from './unreadable-table.ts';

/** What changes when a file is written to or replaced: its size, the time of its last change, its number in the file system. */
export function stampOf(path: string): string {
  const { size, mtimeMs, ino } = statSync(path);
  return `${size} ${mtimeMs} ${ino}`;
}

/**
 * Makes sure that a file is as it was: counts of a file that was written to meanwhile are of no one state of it.
 *
 * @throws UnreadableTable
 */
export function unchanged({ path, name }: DataFile, before: string | undefined): void {
  let now: string | undefined;
  try {
    now = stampOf(path);
  } catch {
    // It was taken away.
  }
  if (now !== before)
    throw new UnreadableTable(`\`${name}\` changed while it was read`, 'check it when nothing writes to it');
}
