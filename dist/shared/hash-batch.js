import { a as fillBuffer, n as pointerIn, t as hashFileNow } from "./hash-file-now.js";
import { x as errorCode } from "./small-parts.js";
import { closeSync, openSync } from "node:fs";

const LAYOUT = {
	constants: 0,
	states: 1024,
	blocks: 1024 + 8 * 16,
	free: 1024 + 8 * 16 + 8 * 4
};
const WORDS_OF_A_VECTOR = 4;
const BLOCK_BYTES$1 = 64;
const ROTATIONS = [
	[
		7,
		12,
		17,
		22
	],
	[
		5,
		9,
		14,
		20
	],
	[
		4,
		11,
		16,
		23
	],
	[
		6,
		10,
		15,
		21
	]
];
const WORD_OF_STEP = [
	(step) => step,
	(step) => 5 * step + 1,
	(step) => 3 * step + 5,
	(step) => 7 * step
];
const LOOP = [3, 64];
const REPEAT_IF = [13, 0];
const END = [11];
const I32 = {
	type: 127,
	load: [40, 2],
	constant: 65,
	add: [106],
	subtract: [107]
};
const vector = (operation) => [253, ...unsigned(operation)];
const V128 = {
	type: 123,
	load: vector(0),
	store: vector(11),
	shuffle: vector(13),
	splat: vector(17),
	and: vector(78),
	or: vector(80),
	xor: vector(81),
	shiftLeft: vector(171),
	shiftRight: vector(173),
	add: vector(174)
};
function md5Program() {
	const body = runBody();
	const text = (value) => [value.length, ...Buffer.from(value)];
	return Buffer.concat([
		Buffer.of(0, 97, 115, 109, 1, 0, 0, 0),
		section(1, [
			1,
			96,
			1,
			I32.type,
			0
		]),
		section(2, [
			1,
			...text("hashing"),
			...text("memory"),
			2,
			0,
			1
		]),
		section(3, [1, 0]),
		section(7, [
			1,
			...text("run"),
			0,
			0
		]),
		section(10, [1, ...unsigned(body.length)], body)
	]);
}
function runBody() {
	const code = [];
	const emit = (...parts) => {
		for (const part of parts) code.push(...part);
	};
	const count = 0;
	let locals = 1;
	const some = (length) => Array.from({ length }, () => locals++);
	const addresses = some(8);
	const addressesEnd = locals;
	const groups = Array.from({ length: 8 / WORDS_OF_A_VECTOR }, (_, index) => ({
		lanes: addresses.slice(index * WORDS_OF_A_VECTOR, (index + 1) * WORDS_OF_A_VECTOR),
		state: some(4),
		before: some(4),
		block: some(16),
		at: LAYOUT.states + index * BLOCK_BYTES$1
	}));
	const [ones = 0, constant = 0, sum = 0, ...rows] = some(7);
	addresses.forEach((lane, index) => emit(word(0), I32.load, unsigned(LAYOUT.blocks + index * 4), set(lane)));
	for (const { state, at } of groups) state.forEach((register, index) => emit(load(at + 16 * index), set(register)));
	emit(word(-1), V128.splat, set(ones), LOOP);
	for (const { lanes, block } of groups) transpose(emit, lanes, block, rows);
	for (const { state, before } of groups) state.forEach((register, index) => emit(get(register), set(before[index] ?? 0)));
	for (let step = 0; step < 64; step += 1) {
		const round = step >> 4;
		const added = (WORD_OF_STEP[round]?.(step) ?? 0) % 16;
		const rotation = ROTATIONS[round]?.[step % 4] ?? 0;
		emit(load(LAYOUT.constants + 16 * step), set(constant));
		for (const { state, block } of groups) {
			const [a = 0, b = 0, c = 0, d = 0] = [
				0,
				1,
				2,
				3
			].map((index) => state[(index + 64 - step) % 4]);
			emit(get(a), get(constant), V128.add, get(block[added] ?? 0), V128.add);
			emit(...mixed(round, {
				b,
				c,
				d,
				ones
			}), V128.add, tee(sum));
			emit(word(rotation), V128.shiftLeft, get(sum), word(32 - rotation), V128.shiftRight, V128.or);
			emit(get(b), V128.add, set(a));
		}
	}
	for (const { state, before } of groups) state.forEach((register, index) => emit(get(register), get(before[index] ?? 0), V128.add, set(register)));
	for (const lane of addresses) emit(get(lane), word(BLOCK_BYTES$1), I32.add, set(lane));
	emit(get(count), word(1), I32.subtract, tee(count), REPEAT_IF, END);
	for (const { state, at } of groups) state.forEach((register, index) => emit(word(0), get(register), V128.store, [0], unsigned(at + 16 * index)));
	emit(END);
	return Buffer.from([
		2,
		addressesEnd - 1,
		I32.type,
		locals - addressesEnd,
		V128.type
	].concat(code));
}
function mixed(round, { b, c, d, ones }) {
	if (round === 0) return [
		get(c),
		get(d),
		V128.xor,
		get(b),
		V128.and,
		get(d),
		V128.xor
	];
	if (round === 1) return [
		get(b),
		get(c),
		V128.xor,
		get(d),
		V128.and,
		get(c),
		V128.xor
	];
	if (round === 2) return [
		get(b),
		get(c),
		V128.xor,
		get(d),
		V128.xor
	];
	return [
		get(d),
		get(ones),
		V128.xor,
		get(b),
		V128.or,
		get(c),
		V128.xor
	];
}
function transpose(emit, lanes, block, rows) {
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
const get = (local) => [32, local];
const set = (local) => [33, local];
const tee = (local) => [34, local];
const word = (value) => value >= -64 && value < 64 ? [I32.constant, value & 127] : [
	I32.constant,
	value & 127 | 128,
	value >> 7
];
const load = (address) => [
	...word(0),
	...V128.load,
	0,
	...unsigned(address)
];
const shuffle = (...words) => [...V128.shuffle, ...words.flatMap((each) => [
	0,
	1,
	2,
	3
].map((byte) => 4 * each + byte))];
function section(id, content, body = Buffer.alloc(0)) {
	const length = unsigned(content.length + body.length);
	return Buffer.concat([Buffer.of(id, ...length, ...content), body]);
}
function unsigned(value) {
	return value < 128 ? [value] : [value & 127 | 128, ...unsigned(value >>> 7)];
}

const ROOM_BYTES = 65536;
const BLOCK_BYTES = 64;
const MOST_PADDING = 72;
const SPACING = 65664;
const PAGE_BYTES = 65536;
const INITIAL = [
	1732584193,
	4023233417,
	2562383102,
	271733878
];
const { WebAssembly } = globalThis;
function openMd5Lanes() {
	if (!WebAssembly) return void 0;
	const first = Math.ceil(LAYOUT.free / BLOCK_BYTES) * BLOCK_BYTES;
	let memory;
	let runBlocks;
	try {
		const pages = new WebAssembly.Memory({ initial: Math.ceil((first + 8 * SPACING) / PAGE_BYTES) });
		const imports = { hashing: { memory: pages } };
		const { exports } = new WebAssembly.Instance(new WebAssembly.Module(md5Program()), imports);
		runBlocks = exports["run"];
		memory = Buffer.from(pages.buffer);
	} catch {
		return;
	}
	for (let step = 0; step < 64; step += 1) {
		const constant = Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32);
		for (let word = 0; word < 4; word += 1) memory.writeUInt32LE(constant, LAYOUT.constants + 16 * step + 4 * word);
	}
	const roomAt = (lane) => first + lane * SPACING;
	const registerAt = (lane, register) => LAYOUT.states + BLOCK_BYTES * (lane >> 2) + 16 * register + 4 * (lane & 3);
	return {
		rooms: Array.from({ length: 8 }, (_, lane) => memory.subarray(roomAt(lane), roomAt(lane) + ROOM_BYTES)),
		begin: (lane) => INITIAL.forEach((value, register) => memory.writeUInt32LE(value, registerAt(lane, register))),
		end: (lane, length, messageBytes) => {
			const bytes = Math.ceil((length + MOST_PADDING - BLOCK_BYTES + 1) / BLOCK_BYTES) * BLOCK_BYTES;
			const start = roomAt(lane);
			memory.fill(0, start + length, start + bytes);
			memory[start + length] = 128;
			memory.writeBigUInt64LE(BigInt(messageBytes) * 8n, start + bytes - 8);
			return bytes;
		},
		run: (places, bytes) => {
			places.forEach((place, lane) => memory.writeUInt32LE(roomAt(lane) + place, LAYOUT.blocks + 4 * lane));
			runBlocks(bytes / BLOCK_BYTES);
		},
		digest: (lane) => {
			const digest = Buffer.alloc(16);
			INITIAL.forEach((_, register) => memory.copy(digest, 4 * register, registerAt(lane, register), registerAt(lane, register) + 4));
			return digest.toString("hex");
		}
	};
}

function hashTogether(files, lanes) {
	const outcomes = [];
	let next = 0;
	const openNext = (lane) => {
		while (next < files.length) {
			const index = next;
			next += 1;
			try {
				const opened = {
					index,
					descriptor: openSync(files[index] ?? "", "r"),
					length: 0,
					place: 0,
					ready: 0,
					ended: false,
					pointer: void 0
				};
				lanes.begin(lane);
				if (read(lane, opened)) return opened;
			} catch (error) {
				outcomes[index] = { error: errorCode(error) };
			}
		}
	};
	const read = (lane, file) => {
		const room = lanes.rooms[lane] ?? Buffer.alloc(0);
		try {
			const length = fillBuffer(file.descriptor, room);
			if (file.length === 0) file.pointer = pointerIn(room, length);
			file.length += length;
			file.place = 0;
			file.ended = length < ROOM_BYTES;
			file.ready = file.ended ? lanes.end(lane, length, file.length) : length;
			return true;
		} catch (error) {
			closeSync(file.descriptor);
			outcomes[file.index] = { error: errorCode(error) };
			return false;
		}
	};
	const close = (lane, { index, descriptor, pointer }) => {
		closeSync(descriptor);
		outcomes[index] = {
			digests: [lanes.digest(lane)],
			...pointer === void 0 ? {} : { pointer }
		};
	};
	const open = lanes.rooms.map((_, lane) => openNext(lane));
	for (;;) {
		let bytes = Infinity;
		for (const file of open) if (file && file.ready < bytes) bytes = file.ready;
		if (bytes === Infinity) return outcomes;
		lanes.run(open.map((file) => file?.place ?? 0), bytes);
		open.forEach((file, lane) => {
			if (!file) return;
			file.place += bytes;
			file.ready -= bytes;
			if (file.ready > 0 || !file.ended && read(lane, file)) return;
			if (file.ended) close(lane, file);
			open[lane] = openNext(lane);
		});
	}
}

let lanes;
function hashBatch({ requests, together }) {
	if (together && requests.length > 1) lanes ??= openMd5Lanes() ?? "none";
	else return requests.map(hashFileNow);
	if (lanes === "none") return requests.map(hashFileNow);
	return hashTogether(requests.map(({ file }) => file), lanes);
}

export { hashBatch as t };