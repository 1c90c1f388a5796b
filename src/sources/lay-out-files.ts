import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LONGEST_LFS_POINTER, parseLfsPointer } from './formats/lfs-pointer.ts';
import type { Tree, Unreadable } from './repository.ts';

/** How much of a commit is laid out, in bytes. */
export interface LayOutLimits {
  readonly file: number;
  readonly all: number;
}

/**
 * Lays files of a commit out in a folder of their own, for an engine to open, and takes them away again.
 *
 * @param use is given their absolute paths, in the order of `paths`
 * @returns what `use` gives, or why a file could not be had: it is not here, too large, or a pointer of Git LFS without its bytes
 */
export async function layOutFiles<Value>(
  tree: Tree,
  paths: readonly string[],
  limits: LayOutLimits,
  use: (files: readonly string[]) => Promise<Value>,
): Promise<Value | Unreadable> {
  const { bytes } = tree;
  if (!bytes) return { unreadable: 'contents of the base are not in this checkout' };
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'promotion-gates-base-')));
  try {
    let left = limits.all;
    const files: string[] = [];
    for (const [index, path] of paths.entries()) {
      const content = await bytes(path, Math.min(limits.file, left));
      if ('unreadable' in content) return content;
      if (content.length <= LONGEST_LFS_POINTER && parseLfsPointer(Buffer.from(content).toString('latin1')))
        return { unreadable: `\`${path}\` was a Git LFS pointer, whose bytes git does not have` };
      left -= content.length;
      // Of its name only the ending means anything to those who read it.
      const file = join(folder, `${index}${/(?:\.[a-z0-9]{1,10}){1,2}$/i.exec(path)?.[0] ?? ''}`);
      writeFileSync(file, content, { mode: 0o600 });
      files.push(file);
    }
    return await use(files);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}
