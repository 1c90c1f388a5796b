import { x as errorCode } from "./small-parts.js";
import { n as parseLfsPointer, t as LONGEST_LFS_POINTER } from "./lfs-pointer.js";
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

function fillBuffer(descriptor, buffer) {
	let length = 0;
	while (length < buffer.length) {
		const read = readSync(descriptor, buffer, length, buffer.length - length, null);
		if (read === 0) break;
		length += read;
	}
	return length;
}

const PIECE = 1 << 20;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
const TEXT_BLOCK = 512;
const MOST_OTHER = .3;
function hashStream(kinds) {
	const sinks = kinds.map(({ algorithm, lineEndings }) => {
		return {
			hash: createHash(algorithm),
			convert: converter(lineEndings)
		};
	});
	return {
		update: (piece) => {
			for (const { hash, convert } of sinks) hash.update(convert(piece));
		},
		digests: () => sinks.map(({ hash, convert }) => hash.update(convert(void 0)).digest("hex"))
	};
}
const NOTHING = Buffer.alloc(0);
function converter(lineEndings) {
	switch (lineEndings) {
		case "as it is": return (piece) => piece ?? NOTHING;
		case "LF": return streamConverter(withoutCarriageReturns);
		case "CRLF": return streamConverter((bytes) => withCarriageReturns(withoutCarriageReturns(bytes)));
		case "DVC 2": {
			let text;
			return (piece) => {
				if (!piece) return NOTHING;
				text ??= isText(piece);
				return text ? withoutCarriageReturns(piece) : piece;
			};
		}
		default: return (piece) => piece && isText(piece) ? withoutCarriageReturns(piece) : piece ?? NOTHING;
	}
}
function streamConverter(convert) {
	let held = NOTHING;
	return (piece) => {
		const bytes = held.length > 0 ? Buffer.concat([held, piece ?? NOTHING]) : piece ?? NOTHING;
		held = piece && bytes.at(-1) === CARRIAGE_RETURN ? Buffer.of(CARRIAGE_RETURN) : NOTHING;
		return convert(bytes.subarray(0, bytes.length - held.length));
	};
}
function withoutCarriageReturns(bytes) {
	if (!bytes.includes("\r\n")) return bytes;
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
function withCarriageReturns(bytes) {
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
function isText(bytes) {
	const block = bytes.subarray(0, TEXT_BLOCK);
	let other = 0;
	for (const byte of block) {
		if (byte === 0) return false;
		if (!(byte >= 32 && byte < 127 || byte === 8 || byte === 9 || byte === 10 || byte === 12 || byte === 13)) other += 1;
	}
	return block.length === 0 || other / block.length <= MOST_OTHER;
}

function pointerIn(bytes, length) {
	if (length > 1024) return void 0;
	return parseLfsPointer(bytes.toString("latin1", 0, length))?.sha256;
}

let piece;
function hashFileNow({ file, kinds }) {
	let descriptor;
	try {
		descriptor = openSync(file, "r");
		const stream = hashStream(kinds);
		piece ??= Buffer.allocUnsafeSlow(PIECE);
		let length = fillBuffer(descriptor, piece);
		const pointer = pointerIn(piece, length);
		for (; length === PIECE; length = fillBuffer(descriptor, piece)) stream.update(piece);
		if (length > 0) stream.update(piece.subarray(0, length));
		return {
			digests: stream.digests(),
			...pointer === void 0 ? {} : { pointer }
		};
	} catch (error) {
		return { error: errorCode(error) };
	} finally {
		if (descriptor !== void 0) closeSync(descriptor);
	}
}

export { fillBuffer as a, hashStream as i, pointerIn as n, PIECE as r, hashFileNow as t };