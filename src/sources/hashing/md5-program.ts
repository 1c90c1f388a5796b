import { LANES } from './lanes.ts';

/** Where the program looks in its memory, in bytes. All words are little-endian. */
export const LAYOUT = {
  /** The 64 constants, each four times. */
  constants: 0,
  /** For each four lanes the words A, B, C and D, each of the four beside each other. */
  states: 64 * 16,
  /** For each lane the address of its next block. */
  blocks: 64 * 16 + LANES * 16,
  /** The first byte that is free. */
  free: 64 * 16 + LANES * 16 + LANES * 4,
} as const;

const WORDS_OF_A_VECTOR = 4;
const BLOCK_BYTES = 64;
/** RFC 1321, section 3.4: by how much each of the four rounds rotates, in turns. */
const ROTATIONS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;
/** RFC 1321, section 3.4: the word of the block that each step of each round adds. */
const WORD_OF_STEP = [
  (step: number) => step,
  (step: number) => 5 * step + 1,
  (step: number) => 3 * step + 5,
  (step: number) => 7 * step,
] as const;

// WebAssembly Core Specification 2.0, section 5.4.
const LOOP = [0x03, 0x40];
const REPEAT_IF = [0x0d, 0x00];
const END = [0x0b];
const I32 = { type: 0x7f, load: [0x28, 0x02], constant: 0x41, add: [0x6a], subtract: [0x6b] };
const vector = (operation: number): readonly number[] => [0xfd, ...unsigned(operation)];
const V128 = {
  type: 0x7b,
  load: vector(0),
  store: vector(11),
  shuffle: vector(13),
  splat: vector(17),
  and: vector(78),
  or: vector(80),
  xor: vector(81),
  shiftLeft: vector(171),
  shiftRight: vector(173),
  add: vector(174),
};

/**
 * A WebAssembly module that imports its memory as `hashing.memory` and exports `run(count)`: MD5 (RFC 1321) over the next `count` blocks of 64
 * bytes of every lane at once, from the lane's address, which moves on, into its state. MD5 of one message is a chain in which each step
 * waits for the one before, so that most of a core idles; that of several is not.
 */
export function md5Program(): Buffer {
  const body = runBody();
  const text = (value: string): readonly number[] => [value.length, ...Buffer.from(value)];
  return Buffer.concat([
    Buffer.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00),
    section(1, [1, 0x60, 1, I32.type, 0]),
    section(2, [1, ...text('hashing'), ...text('memory'), 0x02, 0x00, 1]),
    section(3, [1, 0]),
    section(7, [1, ...text('run'), 0x00, 0]),
    section(10, [1, ...unsigned(body.length)], body),
  ]);
}

function runBody(): Buffer {
  const code: number[] = [];
  const emit = (...parts: readonly (readonly number[])[]): void => {
    for (const part of parts) code.push(...part);
  };
  // The parameter is the first local.
  const count = 0;
  let locals = 1;
  const some = (length: number): readonly number[] => Array.from({ length }, () => locals++);
  const addresses = some(LANES);
  const addressesEnd = locals;
  const groups = Array.from({ length: LANES / WORDS_OF_A_VECTOR }, (_, index) => ({
    lanes: addresses.slice(index * WORDS_OF_A_VECTOR, (index + 1) * WORDS_OF_A_VECTOR),
    state: some(4),
    before: some(4),
    block: some(16),
    at: LAYOUT.states + index * BLOCK_BYTES,
  }));
  const [ones = 0, constant = 0, sum = 0, ...rows] = some(3 + WORDS_OF_A_VECTOR);

  addresses.forEach((lane, index) => emit(word(0), I32.load, unsigned(LAYOUT.blocks + index * 4), set(lane)));
  for (const { state, at } of groups) state.forEach((register, index) => emit(load(at + 16 * index), set(register)));
  emit(word(-1), V128.splat, set(ones), LOOP);
  for (const { lanes, block } of groups) transpose(emit, lanes, block, rows);
  for (const { state, before } of groups)
    state.forEach((register, index) => emit(get(register), set(before[index] ?? 0)));
  for (let step = 0; step < 64; step += 1) {
    const round = step >> 4;
    const added = (WORD_OF_STEP[round]?.(step) ?? 0) % 16;
    const rotation = ROTATIONS[round]?.[step % 4] ?? 0;
    emit(load(LAYOUT.constants + 16 * step), set(constant));
    for (const { state, block } of groups) {
      const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((index) => state[(index + 64 - step) % 4]);
      emit(get(a), get(constant), V128.add, get(block[added] ?? 0), V128.add);
      emit(...mixed(round, { b, c, d, ones }), V128.add, tee(sum));
      emit(word(rotation), V128.shiftLeft, get(sum), word(32 - rotation), V128.shiftRight, V128.or);
      emit(get(b), V128.add, set(a));
    }
  }
  for (const { state, before } of groups) {
    state.forEach((register, index) => emit(get(register), get(before[index] ?? 0), V128.add, set(register)));
  }
  for (const lane of addresses) emit(get(lane), word(BLOCK_BYTES), I32.add, set(lane));
  emit(get(count), word(1), I32.subtract, tee(count), REPEAT_IF, END);
  for (const { state, at } of groups) {
    state.forEach((register, index) => emit(word(0), get(register), V128.store, [0], unsigned(at + 16 * index)));
  }
  emit(END);
  return Buffer.from([2, addressesEnd - 1, I32.type, locals - addressesEnd, V128.type].concat(code));
}

/** The functions F, G, H and I of RFC 1321, section 3.4, with as few operations as they take. */
function mixed(
  round: number,
  { b, c, d, ones }: Readonly<Record<'b' | 'c' | 'd' | 'ones', number>>,
): readonly (readonly number[])[] {
  if (round === 0) return [get(c), get(d), V128.xor, get(b), V128.and, get(d), V128.xor];
  if (round === 1) return [get(b), get(c), V128.xor, get(d), V128.and, get(c), V128.xor];
  if (round === 2) return [get(b), get(c), V128.xor, get(d), V128.xor];
  return [get(d), get(ones), V128.xor, get(b), V128.or, get(c), V128.xor];
}

/** Loads the blocks of four lanes so that each vector has the same word of all four. */
function transpose(
  emit: (...parts: readonly (readonly number[])[]) => void,
  lanes: readonly number[],
  block: readonly number[],
  rows: readonly number[],
): void {
  const [first = 0, second = 0, third = 0, fourth = 0] = rows;
  for (let at = 0; at < block.length; at += WORDS_OF_A_VECTOR) {
    const [one = 0, two = 0, three = 0, four = 0] = block.slice(at, at + WORDS_OF_A_VECTOR);
    lanes.forEach((lane, index) => emit(get(lane), V128.load, [0], unsigned(4 * at), set(rows[index] ?? 0)));
    emit(get(first), get(second), shuffle(0, 4, 1, 5), set(one));
    emit(get(third), get(fourth), shuffle(0, 4, 1, 5), set(two));
    emit(get(first), get(second), shuffle(2, 6, 3, 7), set(three));
    emit(get(third), get(fourth), shuffle(2, 6, 3, 7), set(four));
    emit(get(one), get(two), shuffle(0, 1, 4, 5), set(first));
    emit(get(one), get(two), shuffle(2, 3, 6, 7), set(two));
    emit(get(first), set(one));
    emit(get(three), get(four), shuffle(0, 1, 4, 5), set(first));
    emit(get(three), get(four), shuffle(2, 3, 6, 7), set(four));
    emit(get(first), set(three));
  }
}

const get = (local: number): readonly number[] => [0x20, local];
const set = (local: number): readonly number[] => [0x21, local];
const tee = (local: number): readonly number[] => [0x22, local];
/** A number of seven bits with its sign. */
const word = (value: number): readonly number[] =>
  value >= -64 && value < 64 ? [I32.constant, value & 0x7f] : [I32.constant, (value & 0x7f) | 0x80, value >> 7];
const load = (address: number): readonly number[] => [...word(0), ...V128.load, 0, ...unsigned(address)];
/** Takes four words of eight: those of the one vector, then those of the other. */
const shuffle = (...words: readonly number[]): readonly number[] => [
  ...V128.shuffle,
  ...words.flatMap((each) => [0, 1, 2, 3].map((byte) => 4 * each + byte)),
];

function section(id: number, content: readonly number[], body: Buffer = Buffer.alloc(0)): Buffer {
  const length = unsigned(content.length + body.length);
  return Buffer.concat([Buffer.of(id, ...length, ...content), body]);
}

/** LEB128, as WebAssembly writes whole numbers. */
function unsigned(value: number): readonly number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}
