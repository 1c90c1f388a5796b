import * as zlib from 'node:zlib';
import { errorCode } from './error-code.ts';

/** A file in an archive, not unpacked yet. */
export interface ZipMember {
  readonly name: string;
  /** Bytes, unpacked, as the archive states them. */
  readonly size: number;
  /** Its contents; at most as many bytes as are left of the archive's budget. */
  readonly read: () => Promise<Buffer>;
}

/** Why an archive could not be read: what is wrong with it, or what this Node lacks. */
export class ZipProblem extends Error {
  /** Whether a newer Node would do. */
  readonly newerNode: boolean;

  constructor(message: string, newerNode = false) {
    super(message);
    this.name = 'ZipProblem';
    this.newerNode = newerNode;
  }
}

/** Methods of compression, by the number that the format gives them. */
const STORED = 0;
const DEFLATED = 8;
const ZSTANDARD = 93;

/** Of one archive: a file of 64 MB may hold as many. */
const MOST_MEMBERS = 200_000;

/**
 * Lists a ZIP archive that is in memory. Its members are unpacked one by one, when they are read; all of them together give no more
 * than the budget of bytes, whatever the archive says of their sizes, and nothing is written anywhere.
 *
 * @throws ZipProblem where it is none, is encrypted, packed in a way that is not read here, or larger than the budget
 */
export async function openZipArchive(bytes: Buffer, budget: number): Promise<ReadonlyMap<string, ZipMember>> {
  const { fromBufferPromise } = await import('yauzl');
  const archive = await named(() => fromBufferPromise(bytes, { lazyEntries: true, autoClose: false }));
  const members = new Map<string, ZipMember>();
  let left = budget;
  await named(async () => {
    for await (const entry of archive.eachEntry()) {
      if (members.size === MOST_MEMBERS) throw new ZipProblem(`it holds more than ${MOST_MEMBERS} files`);
      const { fileName, compressedSize, uncompressedSize, compressionMethod } = entry;
      members.set(fileName, {
        name: fileName,
        size: uncompressedSize,
        read: () =>
          named(async () => {
            if (entry.isEncrypted()) throw new ZipProblem(`\`${fileName}\` in it is encrypted`);
            if (uncompressedSize > left) throw tooLarge(budget);
            const { fileDataStart } = await archive.readLocalFileHeaderPromise(entry, { minimal: true });
            const packed = bytes.subarray(fileDataStart, fileDataStart + compressedSize);
            const content = unpack(packed, compressionMethod, fileName, left, budget);
            left -= content.length;
            return content;
          }),
      });
    }
  });
  return members;
}

function unpack(packed: Buffer, method: number, name: string, left: number, budget: number): Buffer {
  if (method === STORED) return packed;
  const options = { maxOutputLength: Math.max(1, left) };
  try {
    if (method === DEFLATED) return zlib.inflateRawSync(packed, options);
    if (method === ZSTANDARD) {
      const unpackZstandard = zstandardOfNode();
      if (!unpackZstandard) throw new ZipProblem('it is packed with Zstandard, which this Node cannot read', true);
      return unpackZstandard(packed, options);
    }
  } catch (error) {
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(budget);
    throw error;
  }
  throw new ZipProblem(`\`${name}\` in it is packed by method ${method}, which is not read here`);
}

/** Node has it since 22.15. */
function zstandardOfNode(): typeof zlib.inflateRawSync | undefined {
  const found: unknown = Reflect.get(zlib, 'zstdDecompressSync');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types are those of the oldest Node that this runs on
  return typeof found === 'function' ? (found as typeof zlib.inflateRawSync) : undefined;
}

function tooLarge(budget: number): ZipProblem {
  return new ZipProblem(`unpacked it has more than ${budget.toLocaleString('en-US')} bytes`);
}

/** Whatever goes wrong with somebody else's bytes is said, not thrown on. */
async function named<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ZipProblem) throw error;
    throw new ZipProblem(error instanceof Error ? error.message.slice(0, 200) : 'it cannot be read');
  }
}
