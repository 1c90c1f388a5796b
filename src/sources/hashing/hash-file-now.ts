import { closeSync, openSync, readSync } from 'node:fs';
import { errorCode } from '../error-code.ts';
import { LONGEST_LFS_POINTER, parseLfsPointer } from '../formats/lfs-pointer.ts';
import type { HashOutcome, HashRequest } from './hash-request.ts';
import { hashStream, PIECE } from './hash-stream.ts';

let piece: Buffer | undefined;

/** Hashes a file at once, holding the thread until it is done. */
export function hashFileNow({ file, kinds }: HashRequest): HashOutcome {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const stream = hashStream(kinds);
    piece ??= Buffer.allocUnsafeSlow(PIECE);
    let length = fill(descriptor, piece);
    const pointer = pointerIn(piece, length);
    // A piece that is not full was the last.
    for (; length === PIECE; length = fill(descriptor, piece)) stream.update(piece);
    if (length > 0) stream.update(piece.subarray(0, length));
    return { digests: stream.digests(), ...(pointer === undefined ? {} : { pointer }) };
  } catch (error) {
    return { error: errorCode(error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** What a whole file stands for, where it is a pointer: it is told while the file is open, because opening costs more than reading. */
function pointerIn(bytes: Buffer, length: number): string | undefined {
  if (length > LONGEST_LFS_POINTER) return undefined;
  return parseLfsPointer(bytes.toString('latin1', 0, length))?.sha256;
}

/** Reads until the piece is full or the file ends: a read may give less than it was asked for. */
function fill(descriptor: number, into: Buffer): number {
  let length = 0;
  while (length < into.length) {
    const read = readSync(descriptor, into, length, into.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return length;
}
