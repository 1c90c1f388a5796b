import { readSync } from 'node:fs';

/** Reads until the buffer is full or the file ends, as a read may give less than it was asked for, and tells how many bytes there are. */
export function fillBuffer(descriptor: number, buffer: Buffer): number {
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return length;
}
