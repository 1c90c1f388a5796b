import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** A file smaller than this, in bytes, is read at once. */
const PIECE = 1 << 20;

/** The id git would give a file's contents as they are, which may be larger than memory. */
export async function blobId(file: string, algorithm: 'sha1' | 'sha256' = 'sha1'): Promise<string> {
  const { size } = statSync(file);
  const hash = createHash(algorithm);
  if (size < PIECE) {
    const bytes = readFileSync(file);
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  }
  hash.update(`blob ${size}\0`);
  await pipeline(createReadStream(file, { highWaterMark: PIECE }), hash);
  return hash.digest('hex');
}
