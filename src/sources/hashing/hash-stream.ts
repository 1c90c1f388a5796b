import { createHash } from 'node:crypto';
import type { HashKind, LineEndings } from './hash-kind.ts';

/** Bytes are read and fed in pieces of this size: what DVC decides for each piece depends on where it begins. */
export const PIECE = 1 << 20;

const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
/** DVC looks at so many bytes to tell whether they are text. */
const TEXT_BLOCK = 512;
/** Of them at most this share may be something else. */
const MOST_OTHER = 0.3;

/** Several digests of one stream of bytes. */
export interface HashStream {
  /** Takes pieces of `PIECE` bytes, the last one shorter. A piece is not kept. */
  readonly update: (piece: Buffer) => void;
  /** In hexadecimal digits, in the order of the kinds. Ends the stream. */
  readonly digests: () => readonly string[];
}

/** Hashes one stream in several ways at once. */
export function hashStream(kinds: readonly HashKind[]): HashStream {
  const sinks = kinds.map(({ algorithm, lineEndings }) => {
    const hash = createHash(algorithm);
    return { hash, convert: converter(lineEndings) };
  });
  return {
    update: (piece) => {
      for (const { hash, convert } of sinks) hash.update(convert(piece));
    },
    digests: () => sinks.map(({ hash, convert }) => hash.update(convert(undefined)).digest('hex')),
  };
}

const NOTHING = Buffer.alloc(0);

/** What becomes of each piece; `undefined` asks for what is still held at the end. */
function converter(lineEndings: LineEndings): (piece: Buffer | undefined) => Buffer {
  switch (lineEndings) {
    case 'as it is':
      return (piece) => piece ?? NOTHING;
    case 'LF':
      return streamConverter(withoutCarriageReturns);
    case 'CRLF':
      return streamConverter((bytes) => withCarriageReturns(withoutCarriageReturns(bytes)));
    case 'DVC 2': {
      let text: boolean | undefined;
      return (piece) => {
        if (!piece) return NOTHING;
        text ??= isText(piece);
        return text ? withoutCarriageReturns(piece) : piece;
      };
    }
    default:
      return (piece) => (piece && isText(piece) ? withoutCarriageReturns(piece) : (piece ?? NOTHING));
  }
}

/** A carriage return at the end of a piece may be half of a line ending: it waits for what follows. */
function streamConverter(convert: (bytes: Buffer) => Buffer): (piece: Buffer | undefined) => Buffer {
  let held = NOTHING;
  return (piece) => {
    const bytes = held.length > 0 ? Buffer.concat([held, piece ?? NOTHING]) : (piece ?? NOTHING);
    held = piece && bytes.at(-1) === CARRIAGE_RETURN ? Buffer.of(CARRIAGE_RETURN) : NOTHING;
    return convert(bytes.subarray(0, bytes.length - held.length));
  };
}

function withoutCarriageReturns(bytes: Buffer): Buffer {
  if (!bytes.includes('\r\n')) return bytes;
  const result = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED) continue;
    result[length] = byte;
    length += 1;
  }
  return result.subarray(0, length);
}

function withCarriageReturns(bytes: Buffer): Buffer {
  if (!bytes.includes(LINE_FEED)) return bytes;
  const result = Buffer.allocUnsafe(bytes.length * 2);
  let length = 0;
  for (const byte of bytes) {
    if (byte === LINE_FEED) {
      result[length] = CARRIAGE_RETURN;
      length += 1;
    }
    result[length] = byte;
    length += 1;
  }
  return result.subarray(0, length);
}

/** Whether DVC takes bytes for text: no NUL, and at most 30 % outside printable ASCII, line feed, return, tab, form feed and backspace. Nothing is text. */
export function isText(bytes: Buffer): boolean {
  const block = bytes.subarray(0, TEXT_BLOCK);
  let other = 0;
  for (const byte of block) {
    if (byte === 0) return false;
    const text = (byte >= 32 && byte < 127) || byte === 8 || byte === 9 || byte === 10 || byte === 12 || byte === 13;
    if (!text) other += 1;
  }
  return block.length === 0 || other / block.length <= MOST_OTHER;
}
