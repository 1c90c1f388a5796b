import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { DataFile, DataFormat, TextEncodingName } from '../data-file.ts';
import { LONGEST_LFS_POINTER } from '../../sources/formats/lfs-pointer.ts';
import { firstBytes, looksWide } from './file-signature.ts';
import { stampOf, unchanged } from './file-stamp.ts';
import { UnreadableTable } from './unreadable-table.ts';
import { isZstd, unpackZstd, unpacksZstd } from './unpack-zstd.ts';

/** What a compressed file may grow to, in bytes: so much, or so many times its own size where that is more. */
const LARGEST = 1_000_000_000;
const MOST_TIMES = 50;

/** What all of them together may grow to, in bytes. */
const LARGEST_TOGETHER = 20_000_000_000;

/** What has been written so far, of all files of a process. */
export interface Unpacked {
  bytes: number;
}

/**
 * A file as the engine can read it: itself, or a copy in the temporary folder in plain UTF-8, where it is compressed (gzip, zstd) or in
 * UTF-16 or Latin-1. The copy has the same rows and lines.
 *
 * @param name of the copy
 * @param unpacked is told what is written
 * @throws UnreadableTable
 */
export async function plainFile(
  file: DataFile,
  format: DataFormat,
  temporary: string,
  name: string,
  unpacked: Unpacked,
): Promise<DataFile> {
  if (format.kind !== 'csv' && format.kind !== 'json') return file;
  const head = firstBytes(file.path);
  const packed = isZstd(head) ? 'zstd' : head[0] === 0x1f && head[1] === 0x8b ? 'gzip' : undefined;
  if (packed === 'zstd' && !unpacksZstd())
    throw new UnreadableTable(
      `\`${file.name}\` is compressed with zstd, which Node ${process.versions.node} cannot unpack`,
      'run this with Node 22.15 or newer, or compress it with gzip',
      'refused',
    );
  const stated = format.encoding;
  const encoding = packed === undefined ? encodingOf(head, stated) : undefined;
  if (packed === undefined && encoding === undefined) return file;
  const { size } = statSync(file.path);
  const before = stampOf(file.path);
  const path = join(temporary, `plain-${name}`);
  const allowed = Math.max(LARGEST, size * MOST_TIMES);
  try {
    await pipeline([
      packed === 'zstd'
        ? Readable.from(unpackZstd(file.path, size), { objectMode: false })
        : createReadStream(file.path, { highWaterMark: 1 << 18 }),
      ...(packed === 'gzip' ? [createGunzip()] : []),
      limit(allowed, file.name, unpacked),
      recode(stated),
      createWriteStream(path, { mode: 0o600 }),
    ]);
  } catch (error) {
    if (error instanceof UnreadableTable) throw error;
    throw new UnreadableTable(
      packed === undefined
        ? `\`${file.name}\` cannot be read as ${encoding ?? 'text'}`
        : `\`${file.name}\` is damaged: its compressed contents end early or are not what they should be`,
      'write or fetch it again',
    );
  }
  unchanged(file, before);
  return { ...file, path };
}

/** What has to be rewritten; undefined for UTF-8. */
function encodingOf(head: Buffer, stated: TextEncodingName | undefined): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const wide = looksWide(head);
  if (wide !== undefined) return wide;
  if (stated === 'utf-16') return 'utf-16le';
  return stated === 'latin-1' ? 'latin1' : undefined;
}

/** Rewrites text as UTF-8. Which encoding compressed text has shows only once it is unpacked: by its first bytes. */
function recode(stated: TextEncodingName | undefined): Transform {
  let decode: ((bytes: Buffer, last: boolean) => string | Buffer) | undefined;
  const decoder = (head: Buffer): ((bytes: Buffer, last: boolean) => string | Buffer) => {
    const encoding = encodingOf(head, stated);
    if (encoding === undefined) return (bytes) => bytes;
    if (encoding === 'latin1') return (bytes) => bytes.toString('latin1');
    const text = new TextDecoder(encoding, { ignoreBOM: false });
    return (bytes, last) => text.decode(bytes, { stream: !last });
  };
  return new Transform({
    transform(chunk: Buffer, _, done) {
      decode ??= decoder(chunk.subarray(0, LONGEST_LFS_POINTER));
      done(null, decode(chunk, false));
    },
    flush(done) {
      done(null, decode?.(Buffer.alloc(0), true));
    },
  });
}

/** Ends a stream that grows beyond what it may. */
function limit(allowed: number, name: string, unpacked: Unpacked): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      length += chunk.length;
      unpacked.bytes += chunk.length;
      if (length <= allowed && unpacked.bytes <= LARGEST_TOGETHER) {
        done(null, chunk);
        return;
      }
      done(
        new UnreadableTable(
          length <= allowed
            ? `\`${name}\` and the files before it unpack to more than ${LARGEST_TOGETHER / 1e9} GB together`
            : `\`${name}\` unpacks to more than ${Math.round(allowed / 1e6)} MB`,
          'store it as Parquet, or split it; small files that unpack to very large ones are not read',
        ),
      );
    },
  });
}
