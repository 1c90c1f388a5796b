import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';

/** The number that a frame of zstd starts with, and the 16 that a frame to be skipped may start with (RFC 8878, section 3.1). */
const FRAME = 0xfd2fb528;
const SKIPPED = 0x184d2a50;

/** Whether a file is in zstd, by its first bytes. */
export function isZstd(head: Buffer): boolean {
  if (head.length < 4) return false;
  const magic = head.readUInt32LE(0);
  return magic === FRAME || magic - (magic % 16) === SKIPPED;
}

/** Whether this Node unpacks zstd: 22.15 was the first to. */
export function unpacksZstd(): boolean {
  return typeof Reflect.get(zlib, 'createZstdDecompress') === 'function';
}

/**
 * What a file in zstd unpacks to. It is one frame or several, one after the other, as tools write them that work in parallel or append.
 * A decompressor of Node ends with the frame that it is in and says nothing of what follows, so each is begun where the last one ended.
 *
 * @throws what Node throws, where a frame is cut off or something else follows it
 */
export async function* unpackZstd(path: string, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < size;) {
    const frame = decompressor();
    const read = pipeline(createReadStream(path, { start, highWaterMark: 1 << 18 }), frame);
    // Its failure is that of the frame, which is being read.
    read.catch(() => undefined);
    for await (const bytes of frame) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what unpacks gives bytes
      yield bytes as Buffer;
    }
    if (frame.bytesWritten === 0) throw new TypeError('nothing was unpacked');
    start += frame.bytesWritten;
  }
}

function decompressor(): Transform & { readonly bytesWritten: number } {
  const create: unknown = Reflect.get(zlib, 'createZstdDecompress');
  const stream: unknown = typeof create === 'function' ? Reflect.apply(create, zlib, []) : undefined;
  if (stream instanceof Transform && 'bytesWritten' in stream && typeof stream.bytesWritten === 'number') {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- looked at above
    return stream as Transform & { readonly bytesWritten: number };
  }
  throw new TypeError('this Node does not unpack zstd');
}
