import { closeSync, openSync } from 'node:fs';
import { errorCode } from '../error-code.ts';
import { fillBuffer } from './fill-buffer.ts';
import type { HashOutcome, HashRequest } from './hash-request.ts';
import { hashStream, PIECE } from './hash-stream.ts';
import { pointerIn } from './pointer-in.ts';

let piece: Buffer | undefined;

/** Hashes a file at once, holding the thread until it is done. */
export function hashFileNow({ file, kinds }: HashRequest): HashOutcome {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const stream = hashStream(kinds);
    piece ??= Buffer.allocUnsafeSlow(PIECE);
    let length = fillBuffer(descriptor, piece);
    const pointer = pointerIn(piece, length);
    // A piece that is not full was the last.
    for (; length === PIECE; length = fillBuffer(descriptor, piece)) stream.update(piece);
    if (length > 0) stream.update(piece.subarray(0, length));
    return { digests: stream.digests(), ...(pointer === undefined ? {} : { pointer }) };
  } catch (error) {
    return { error: errorCode(error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
