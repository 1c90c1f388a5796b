import { LANES } from './lanes.ts';
import { LAYOUT, md5Program } from './md5-program.ts';

/** Takes the MD5 of several messages at once. Each lane has one message at a time. */
export interface Md5Lanes {
  /** Where the next bytes of each lane's message are put: a whole number of blocks, or less and then `end`. */
  readonly rooms: readonly Buffer[];
  /** Begins a message. */
  readonly begin: (lane: number) => void;
  /** Puts what ends a message behind its last `length` bytes in the lane's room, and tells how many bytes there are then. */
  readonly end: (lane: number, length: number, messageBytes: number) => number;
  /** Hashes so many bytes, a multiple of 64, of every lane from these places in their rooms on. */
  readonly run: (places: readonly number[], bytes: number) => void;
  /** In hexadecimal digits, once the message has ended and is hashed. */
  readonly digest: (lane: number) => string;
}

/** All rooms together fit the cache of a core. */
export const ROOM_BYTES = 64 << 10;

const BLOCK_BYTES = 64;
/** What ends a message: a one, zeros, and its length in bits in eight bytes. */
const MOST_PADDING = BLOCK_BYTES + 8;
const SPACING = ROOM_BYTES + 2 * BLOCK_BYTES;
const PAGE_BYTES = 64 << 10;
/** RFC 1321, section 3.3. */
const INITIAL = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];

/** What is used of WebAssembly; it may be switched off. */
interface WebAssemblyOfHost {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
}
const { WebAssembly } = globalThis as { readonly WebAssembly?: WebAssemblyOfHost };

/** Opens lanes, of which there are `LANES`; `undefined` where the processor or the limits of this process do not allow it. */
export function openMd5Lanes(): Md5Lanes | undefined {
  if (!WebAssembly) return undefined;
  const first = Math.ceil(LAYOUT.free / BLOCK_BYTES) * BLOCK_BYTES;
  let memory: Buffer;
  let runBlocks: (count: number) => void;
  try {
    const pages = new WebAssembly.Memory({ initial: Math.ceil((first + LANES * SPACING) / PAGE_BYTES) });
    const imports = { hashing: { memory: pages } };
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(md5Program()), imports);
    runBlocks = exports['run'] as typeof runBlocks;
    memory = Buffer.from(pages.buffer);
  } catch {
    return undefined;
  }
  for (let step = 0; step < 64; step += 1) {
    // RFC 1321, section 3.4: the table T.
    const constant = Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32);
    for (let word = 0; word < 4; word += 1) memory.writeUInt32LE(constant, LAYOUT.constants + 16 * step + 4 * word);
  }
  const roomAt = (lane: number): number => first + lane * SPACING;
  const registerAt = (lane: number, register: number): number =>
    LAYOUT.states + BLOCK_BYTES * (lane >> 2) + 16 * register + 4 * (lane & 3);
  return {
    rooms: Array.from({ length: LANES }, (_, lane) => memory.subarray(roomAt(lane), roomAt(lane) + ROOM_BYTES)),
    begin: (lane) => INITIAL.forEach((value, register) => memory.writeUInt32LE(value, registerAt(lane, register))),
    end: (lane, length, messageBytes) => {
      const bytes = Math.ceil((length + MOST_PADDING - BLOCK_BYTES + 1) / BLOCK_BYTES) * BLOCK_BYTES;
      const start = roomAt(lane);
      memory.fill(0, start + length, start + bytes);
      memory[start + length] = 0x80;
      memory.writeBigUInt64LE(BigInt(messageBytes) * 8n, start + bytes - 8);
      return bytes;
    },
    run: (places, bytes) => {
      places.forEach((place, lane) => memory.writeUInt32LE(roomAt(lane) + place, LAYOUT.blocks + 4 * lane));
      runBlocks(bytes / BLOCK_BYTES);
    },
    digest: (lane) => {
      const digest = Buffer.alloc(16);
      INITIAL.forEach((_, register) =>
        memory.copy(digest, 4 * register, registerAt(lane, register), registerAt(lane, register) + 4),
      );
      return digest.toString('hex');
    },
  };
}
