import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { LONGEST_ROW } from './file-source.ts';

/** How much is read at a time, in bytes. */
const BLOCK = 1 << 16;

/**
 * Whether a text file has a line that is longer than rows may be. The engine loses such lines without a word where they lie across
 * its buffers. Of a file with lines of usual lengths one block of every 16 MB is read.
 */
export function hasLongLine(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const block = Buffer.alloc(BLOCK);
    /** Where the last line break stands before a place, no further back than a start. */
    const lastBreak = (start: number, end: number): number => {
      for (let to = end; to > start;) {
        const from = Math.max(start, to - BLOCK);
        const bytes = block.subarray(0, readSync(file, block, 0, to - from, from));
        const at = Math.max(bytes.lastIndexOf(10), bytes.lastIndexOf(13));
        if (at !== -1) return from + at;
        to = from;
      }
      return -1;
    };
    let start = 0;
    while (size - start > LONGEST_ROW) {
      const found = lastBreak(start, start + LONGEST_ROW);
      if (found === -1) return true;
      start = found + 1;
    }
    return false;
  } finally {
    closeSync(file);
  }
}
