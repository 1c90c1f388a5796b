import { closeSync, openSync, readSync } from 'node:fs';
import { errorCode } from '../error-code.ts';
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
    for (let length = fill(descriptor, piece); length > 0; length = fill(descriptor, piece))
      stream.update(length === PIECE ? piece : piece.subarray(0, length));
    return { digests: stream.digests() };
  } catch (error) {
    return { error: errorCode(error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
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
