import { closeSync, openSync } from 'node:fs';
import { errorCode } from '../error-code.ts';
import { fillBuffer } from './fill-buffer.ts';
import type { HashOutcome } from './hash-request.ts';
import { type Md5Lanes, ROOM_BYTES } from './md5-lanes.ts';
import { pointerIn } from './pointer-in.ts';

/** A file in a lane. */
interface OpenFile {
  readonly index: number;
  readonly descriptor: number;
  /** Bytes read so far. */
  length: number;
  /** Where in the lane's room the next bytes to hash are, and how many. */
  place: number;
  ready: number;
  ended: boolean;
  pointer: string | undefined;
}

/** Takes the MD5 of files, as they are, several at once, holding the thread until all are done. The outcomes are in the order of the files. */
export function hashTogether(files: readonly string[], lanes: Md5Lanes): readonly HashOutcome[] {
  const outcomes: HashOutcome[] = [];
  let next = 0;
  /** The next file that can be opened and read, its first bytes ready. */
  const openNext = (lane: number): OpenFile | undefined => {
    while (next < files.length) {
      const index = next;
      next += 1;
      try {
        const descriptor = openSync(files[index] ?? '', 'r');
        const opened = { index, descriptor, length: 0, place: 0, ready: 0, ended: false, pointer: undefined };
        lanes.begin(lane);
        if (read(lane, opened)) return opened;
      } catch (error) {
        outcomes[index] = { error: errorCode(error) };
      }
    }
    return undefined;
  };
  /** Reads on; false where the file cannot be read, which is its outcome then. */
  const read = (lane: number, file: OpenFile): boolean => {
    const room = lanes.rooms[lane] ?? Buffer.alloc(0);
    try {
      const length = fillBuffer(file.descriptor, room);
      if (file.length === 0) file.pointer = pointerIn(room, length);
      file.length += length;
      file.place = 0;
      // A room that is not full has the last bytes.
      file.ended = length < ROOM_BYTES;
      file.ready = file.ended ? lanes.end(lane, length, file.length) : length;
      return true;
    } catch (error) {
      closeSync(file.descriptor);
      outcomes[file.index] = { error: errorCode(error) };
      return false;
    }
  };
  const close = (lane: number, { index, descriptor, pointer }: OpenFile): void => {
    closeSync(descriptor);
    outcomes[index] = { digests: [lanes.digest(lane)], ...(pointer === undefined ? {} : { pointer }) };
  };

  const open = lanes.rooms.map((_, lane) => openNext(lane));
  for (;;) {
    let bytes = Infinity;
    for (const file of open) if (file && file.ready < bytes) bytes = file.ready;
    if (bytes === Infinity) return outcomes;
    // A lane without a file hashes what lies in its room, and nobody asks for it.
    lanes.run(
      open.map((file) => file?.place ?? 0),
      bytes,
    );
    open.forEach((file, lane) => {
      if (!file) return;
      file.place += bytes;
      file.ready -= bytes;
      if (file.ready > 0 || (!file.ended && read(lane, file))) return;
      if (file.ended) close(lane, file);
      open[lane] = openNext(lane);
    });
  }
}
