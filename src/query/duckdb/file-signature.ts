import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { LONGEST_LFS_POINTER, parseLfsPointer } from '../../sources/formats/lfs-pointer.ts';
import type { DataFile, DataFormat } from '../data-file.ts';
import { UnreadableTable } from './unreadable-table.ts';

/** First bytes by which a file is known, whatever it is called. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly is: string }[] = [
  { bytes: [0x1f, 0x8b], is: 'compressed (gzip)' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], is: 'compressed (zstd)' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], is: 'compressed (zip)' },
  { bytes: [0x42, 0x5a, 0x68], is: 'compressed (bzip2)' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], is: 'compressed (xz)' },
  { bytes: [0xff, 0xfe], is: 'UTF-16 text' },
  { bytes: [0xfe, 0xff], is: 'UTF-16 text' },
];

/**
 * The first bytes of a file, after making sure that it may be what it is said to be.
 *
 * @throws UnreadableTable where it is something else, in words
 */
export function checkSignature({ path, name }: DataFile, format: DataFormat): Buffer {
  const { size, bytes } = head(path);
  if (size === 0) {
    throw new UnreadableTable(
      `\`${name}\` is empty`,
      format.kind === 'csv' ? 'write the names of the columns in its first row' : 'write the data into it',
    );
  }
  if (size <= LONGEST_LFS_POINTER && parseLfsPointer(bytes.toString('latin1'))) {
    throw new UnreadableTable(
      `\`${name}\` is a Git LFS pointer; the data itself is not here`,
      'fetch it (`git lfs pull`, or `lfs: true` in the checkout step)',
    );
  }
  const parquet = bytes.subarray(0, 4).toString('latin1');
  if (format.kind === 'parquet') {
    if (parquet === 'PARE')
      throw new UnreadableTable(`\`${name}\` is an encrypted Parquet file`, 'check it where its key is');
    if (parquet !== 'PAR1')
      throw new UnreadableTable(
        `\`${name}\` is not a Parquet file: it does not start as one`,
        'write it again, or name its format in the contract',
      );
    return bytes;
  }
  if (parquet === 'PAR1')
    throw new UnreadableTable(`\`${name}\` is a Parquet file`, 'write `format: parquet` in the contract');
  const other = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (other?.is.startsWith('compressed')) {
    throw new UnreadableTable(`\`${name}\` is ${other.is}, which is not read`, 'store it uncompressed, or as Parquet');
  }
  if (other || looksWide(bytes) !== undefined)
    throw new UnreadableTable(`\`${name}\` is UTF-16 text, which is not read`, 'save it as UTF-8');
  return bytes;
}

/** UTF-16 without a mark: every other byte of ordinary text is zero. */
export function looksWide(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.min(bytes.length >> 1, 64);
  if (pairs < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) even += 1;
    if (bytes[pair * 2 + 1] === 0) odd += 1;
  }
  return odd > pairs * 0.7 ? 'utf-16le' : even > pairs * 0.7 ? 'utf-16be' : undefined;
}

/** The last character of a text file that is no blank; undefined where there is none among its last bytes. */
export function lastCharacter(path: string): string | undefined {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(Math.min(size, 4096));
    readSync(file, bytes, 0, bytes.length, size - bytes.length);
    return bytes.toString('utf8').trimEnd().at(-1);
  } finally {
    closeSync(file);
  }
}

function head(path: string): { readonly size: number; readonly bytes: Buffer } {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(LONGEST_LFS_POINTER);
    return { size: fstatSync(file).size, bytes: bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0)) };
  } finally {
    closeSync(file);
  }
}

/** The first bytes of a file. */
export function firstBytes(path: string): Buffer {
  return head(path).bytes;
}
