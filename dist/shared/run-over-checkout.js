import { r as __toESM } from "./rolldown-runtime.js";
import { _ as askAboutCheckout, g as nulSeparated, x as ConfigurationError } from "./basics.js";
import { n as TomlDate, r as TomlError, t as parse } from "./smol-toml.js";
import { t as parseTOML } from "./toml-eslint-parser.js";
import { a as isAlias, c as isScalar, l as isSeq, r as LineCounter, s as isMap, t as parseDocument } from "./yaml.js";
import { t as require_picomatch } from "./picomatch.js";
import { createHash } from "node:crypto";
import { createReadStream, lstatSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pipeline } from "node:stream/promises";

async function headCommit(git) {
	const { status, output } = await git(["cat-file", "--batch"], { input: "HEAD^{commit}\n" });
	const header = output.toString("utf8").split("\n\n")[0] ?? "";
	const [, commit] = /^([0-9a-f]+) commit \d+\n/.exec(header) ?? [];
	if (status !== 0 || commit === void 0) return void 0;
	return {
		commit,
		parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? "")
	};
}

const LIMITS = {
	configuration: 2e6,
	evidence: 64e6,
	yaml: 4e6
};

function failedDocument(path, problems) {
	const location = problems[0].location ?? {
		path,
		line: 1
	};
	return {
		path,
		value: void 0,
		problems,
		locate: () => location,
		locateKey: () => location
	};
}

function jsonPlaces(source) {
	const known = /* @__PURE__ */ new Map();
	return (keys, ofKey) => {
		let offset = afterSpace(source, 0);
		let found = offset;
		for (const key of keys) {
			let places = known.get(offset);
			if (!places) {
				places = placesIn(source, offset);
				known.set(offset, places);
			}
			const place = "get" in places ? places.get(key) : typeof key === "number" ? places[key] : void 0;
			if (place === void 0) break;
			offset = typeof place === "number" ? place : place.value;
			found = typeof place !== "number" && ofKey ? place.key : offset;
		}
		return found;
	};
}
function placesIn(source, offset) {
	if (source[offset] === "{") return placesOfKeys(source, offset);
	return source[offset] === "[" ? placesOfItems(source, offset) : [];
}
function placesOfItems(source, offset) {
	const places = [];
	let at = afterSpace(source, offset + 1);
	while (at < source.length && source[at] !== "]") {
		places.push(at);
		at = afterSpace(source, afterValue(source, at));
		if (source[at] === ",") at = afterSpace(source, at + 1);
	}
	return places;
}
function placesOfKeys(source, offset) {
	const places = /* @__PURE__ */ new Map();
	let at = afterSpace(source, offset + 1);
	while (at < source.length && source[at] !== "}") {
		const endOfKey = afterString(source, at);
		const value = afterSpace(source, afterSpace(source, endOfKey) + 1);
		places.set(JSON.parse(source.slice(at, endOfKey)), {
			key: at,
			value
		});
		at = afterSpace(source, afterValue(source, value));
		if (source[at] === ",") at = afterSpace(source, at + 1);
	}
	return places;
}
const SPACE$1 = /[ \t\r\n]*/y;
const SCALAR = /[^\s,\]}]*/y;
const BRACKET_OR_QUOTE = /["[\]{}]/g;
function afterSpace(source, at) {
	return matchEnd(SPACE$1, source, at);
}
function afterString(source, at) {
	let quote = at;
	for (;;) {
		quote = source.indexOf("\"", quote + 1);
		if (quote < 0) return source.length;
		let backslashes = 0;
		while (source[quote - 1 - backslashes] === "\\") backslashes += 1;
		if (backslashes % 2 === 0) return quote + 1;
	}
}
function afterValue(source, at) {
	const first = source[at];
	if (first === "\"") return afterString(source, at);
	if (first !== "{" && first !== "[") return matchEnd(SCALAR, source, at);
	let depth = 0;
	let next = at;
	do {
		BRACKET_OR_QUOTE.lastIndex = next;
		const { index } = BRACKET_OR_QUOTE.exec(source) ?? { index: source.length };
		const character = source[index];
		next = character === "\"" ? afterString(source, index) : index + 1;
		if (character === "{" || character === "[") depth += 1;
		else if (character !== "\"") depth -= 1;
	} while (depth > 0);
	return next;
}
function matchEnd(pattern, source, at) {
	pattern.lastIndex = at;
	pattern.test(source);
	return pattern.lastIndex;
}

function shorten(text, most = 60) {
	if (text.length <= most) return text;
	return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

const DEEPEST = 200;
var SyntaxComplaint = class extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
const ESCAPES = {
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
};
const WORDS$1 = {
	t: ["true", true],
	f: ["false", false],
	n: ["null", null],
	N: ["NaN", NaN]
};
const NUMBER = /-?(?:Infinity|(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const PLAIN$1 = /[^"\\\u0000-\u001f]*/y;
function parseJson(source, mostComplaints) {
	const complaints = [];
	let index = 0;
	const skip = () => {
		for (;;) {
			const code = source.charCodeAt(index);
			if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
			index += 1;
		}
	};
	const seen = (at = index) => {
		const point = source.codePointAt(at);
		return point === void 0 ? "the end of the file" : JSON.stringify(String.fromCodePoint(point));
	};
	const expectCharacter = (character, what) => {
		if (source[index] !== character) throw new SyntaxComplaint(`expected ${what}, saw ${seen()}`, index);
		index += 1;
	};
	const complain = (message, remedy, offset) => {
		complaints.push({
			message,
			remedy,
			offset
		});
		if (complaints.length + 1 >= mostComplaints) throw new SyntaxComplaint("too much is wrong with this file to read on", index);
	};
	const string = () => {
		expectCharacter("\"", "a text in double quotes");
		let result = "";
		for (;;) {
			PLAIN$1.lastIndex = index;
			PLAIN$1.test(source);
			result += source.slice(index, PLAIN$1.lastIndex);
			index = PLAIN$1.lastIndex;
			const character = source[index];
			if (character === "\"") {
				index += 1;
				return result;
			}
			if (character !== "\\") throw new SyntaxComplaint(`a text is not closed: saw ${seen()}`, index);
			const escape = source[index + 1] ?? "";
			if (escape === "u") {
				const digits = source.slice(index + 2, index + 6);
				if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new SyntaxComplaint("`\\u` needs four hexadecimal digits", index);
				result += String.fromCharCode(Number.parseInt(digits, 16));
				index += 6;
			} else {
				const meant = ESCAPES[escape];
				if (meant === void 0) throw new SyntaxComplaint(`a backslash cannot stand before ${seen(index + 1)}`, index);
				result += meant;
				index += 2;
			}
		}
	};
	const number = () => {
		NUMBER.lastIndex = index;
		const [text] = NUMBER.exec(source) ?? [];
		if (text === void 0) throw new SyntaxComplaint(`expected a value, saw ${seen()}`, index);
		index += text.length;
		if (/[\w.+-]/.test(source[index] ?? "")) throw new SyntaxComplaint(`a number cannot go on with ${seen()}`, index);
		return Number(text);
	};
	const scalar = () => {
		const [text, meant] = WORDS$1[source[index] ?? ""] ?? [];
		if (text === void 0 || !source.startsWith(text, index)) return number();
		index += text.length;
		return meant;
	};
	const list = (depth) => {
		const items = [];
		for (;;) {
			items.push(item(depth));
			skip();
			if (source[index] !== ",") break;
			index += 1;
		}
		expectCharacter("]", "`,` or `]`");
		return items;
	};
	const record = (depth) => {
		const entries = {};
		for (;;) {
			skip();
			const keyOffset = index;
			const key = string();
			skip();
			expectCharacter(":", `\`:\` after the key \`${shorten(key)}\``);
			const value = item(depth);
			if (key === "__proto__") complain("the key `__proto__` is not allowed", "take it out", keyOffset);
			else if (Object.hasOwn(entries, key)) complain(`the key \`${shorten(key)}\` stands twice`, "keep one of the two", keyOffset);
			else entries[key] = value;
			skip();
			if (source[index] !== ",") break;
			index += 1;
		}
		expectCharacter("}", "`,` or `}`");
		return entries;
	};
	const item = (depth) => {
		skip();
		const character = source[index];
		if (character === "\"") return string();
		if (character !== "{" && character !== "[") return scalar();
		if (depth >= 200) throw new SyntaxComplaint(`nested more than ${200} deep`, index);
		index += 1;
		skip();
		if (source[index] === (character === "{" ? "}" : "]")) {
			index += 1;
			return character === "{" ? {} : [];
		}
		return character === "{" ? record(depth + 1) : list(depth + 1);
	};
	try {
		const value = item(0);
		skip();
		if (index < source.length) throw new SyntaxComplaint(`expected the end of the file, saw ${seen()}`, index);
		return {
			value,
			complaints
		};
	} catch (error) {
		if (!(error instanceof SyntaxComplaint)) throw error;
		complaints.push({
			message: `not valid JSON: ${error.message}`,
			offset: error.offset
		});
		return {
			value: void 0,
			complaints
		};
	}
}

function positionFinder(text) {
	let starts;
	return (offset) => {
		if (!starts) {
			starts = [0];
			for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
		}
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}

function jsonDocument(path, text) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	const positionOf = positionFinder(source);
	const { value, complaints } = parseJson(source, 100);
	const [first, ...rest] = complaints.map(({ offset, ...problem }) => ({
		...problem,
		location: {
			path,
			...positionOf(offset)
		}
	}));
	if (first) return failedDocument(path, [first, ...rest]);
	const offsetOf = jsonPlaces(source);
	return {
		path,
		value,
		problems: [],
		locate: (...keys) => ({
			path,
			...positionOf(offsetOf(keys, false))
		}),
		locateKey: (...keys) => ({
			path,
			...positionOf(offsetOf(keys, true))
		})
	};
}

function tomlPlaceName(keys) {
	return JSON.stringify(keys.map(String));
}
function tomlPlaces(text) {
	const places = /* @__PURE__ */ new Map();
	const note = (path, key, value) => {
		const name = tomlPlaceName(path);
		if (!places.has(name)) places.set(name, {
			key: start(key),
			value: start(value)
		});
	};
	const ofValue = (path, value) => {
		if (value.type === "TOMLArray") value.elements.forEach((element, index) => {
			note([...path, index], element, element);
			ofValue([...path, index], element);
		});
		if (value.type === "TOMLInlineTable") for (const pair of value.body) ofPair(path, pair);
	};
	const ofPair = (path, pair) => {
		const keys = pair.key.keys.map((key) => key.type === "TOMLBare" ? key.name : key.value);
		keys.forEach((_, index) => note([...path, ...keys.slice(0, index + 1)], pair.key, pair.value));
		ofValue([...path, ...keys], pair.value);
	};
	for (const item of parseTOML(text).body[0].body) if (item.type === "TOMLKeyValue") ofPair([], item);
	else {
		item.resolvedKey.forEach((_, index) => note(item.resolvedKey.slice(0, index + 1), item.key, item));
		for (const pair of item.body) ofPair(item.resolvedKey, pair);
	}
	return places;
}
function start({ loc }) {
	return {
		line: loc.start.line,
		column: loc.start.column + 1
	};
}

function tomlDocument(path, text) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	let value;
	try {
		value = plainValue(parse(source));
	} catch (error) {
		return failedDocument(path, [complaint(path, error)]);
	}
	let places;
	const find = (keys, part) => {
		places ??= placesOf(source);
		for (let length = keys.length; length > 0; length -= 1) {
			const place = places.get(tomlPlaceName(keys.slice(0, length)));
			if (place) return {
				path,
				...place[part]
			};
		}
		return {
			path,
			line: 1,
			column: 1
		};
	};
	return {
		path,
		value,
		problems: [],
		locate: (...keys) => find(keys, "value"),
		locateKey: (...keys) => find(keys, "key")
	};
}
function complaint(path, error) {
	if (error instanceof TomlError) return {
		message: `not TOML: ${/^Invalid TOML document: (.*)$/m.exec(error.message)?.[1] ?? "invalid"}`,
		location: {
			path,
			line: error.line,
			column: error.column
		}
	};
	if (error instanceof RangeError) return {
		message: "not TOML: nested too deeply",
		location: {
			path,
			line: 1
		}
	};
	throw error;
}
function placesOf(source) {
	try {
		return tomlPlaces(source);
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
function plainValue(value) {
	if (value instanceof TomlDate) return value.toISOString();
	if (typeof value === "bigint") return value.toString();
	if (Array.isArray(value)) return value.map(plainValue);
	if (typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue(inner)]));
}

const WORDS = new Map([
	...[
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		"true",
		"True",
		"TRUE"
	].map((word) => [word, true]),
	...[
		"false",
		"False",
		"FALSE"
	].map((word) => [word, false])
]);
const NOT_TEXT = /[^ -~\u00a1-\u1fff\u2030-\ud7ff]/;
const MORE_THAN_TEXT = /[^ -~\u00a1-\u1fff\u2030-\ud7ff]|: |[: ]$| #/;
const INTEGER = /^[-+]?[0-9]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const OTHER_NUMBER = /^(?:0[ox]|[-+]?\.[iInN])/;
const LONGEST_KEY = 1e3;
const [SPACE, HASH, QUOTE, DOUBLE_QUOTE, DASH, COLON, COMMA] = [
	32,
	35,
	39,
	34,
	45,
	58,
	44
];
const [OPEN_MAP, CLOSE_MAP, OPEN_LIST, CLOSE_LIST] = [
	123,
	125,
	91,
	93
];
function plainYaml(text) {
	let start = 0;
	let end = -1;
	let indent = -1;
	let passed = false;
	let refused = false;
	const refuse = () => {
		refused = true;
		return {
			value: null,
			place: -1
		};
	};
	const isDeeper = (column) => indent > column;
	const isIn = (column) => !refused && indent === column;
	const advance = () => {
		passed = false;
		for (;;) {
			const first = end + 1;
			if (first >= text.length) {
				indent = -1;
				return;
			}
			end = text.indexOf("\n", first);
			if (end < 0) end = text.length;
			start = first;
			while (text.charCodeAt(start) === SPACE) start += 1;
			indent = start - first;
			if (start < end && text.charCodeAt(start) !== HASH) return;
			passed = true;
		}
	};
	const keyEnd = () => {
		if (!isWordStart(text.charCodeAt(start))) return -1;
		for (let at = start + 1; at < end && at - start < LONGEST_KEY; at += 1) {
			const code = text.charCodeAt(at);
			if (code === COLON && (at + 1 === end || text.charCodeAt(at + 1) === SPACE)) return text.charCodeAt(at - 1) === SPACE ? -1 : at;
			if (!isKeyPart(code)) return -1;
		}
		return -1;
	};
	let hash = -1;
	const commentAfter = (from) => {
		if (hash < from) {
			const found = text.indexOf(" #", from);
			hash = found < 0 ? text.length : found;
		}
		return hash;
	};
	const content = (from, outer, depth) => {
		const code = text.charCodeAt(from);
		if (code === QUOTE || code === DOUBLE_QUOTE || code === OPEN_MAP || code === OPEN_LIST) {
			cursor = from;
			const part = flow(depth);
			if (refused || !endsAt(cursor)) return refuse();
			advance();
			return isDeeper(outer) ? refuse() : part;
		}
		const commented = commentAfter(from) < end;
		let last = commented ? hash : end;
		if (commented) while (text.charCodeAt(last - 1) === SPACE) last -= 1;
		if (!isPlain(from, last, true)) return refuse();
		let written = text.slice(from, last);
		advance();
		if (commented && isDeeper(outer)) return refuse();
		while (isDeeper(outer)) {
			if (passed || !isPlain(start, end, false)) return refuse();
			written += ` ${text.slice(start, end)}`;
			advance();
		}
		return meant(written, code, from);
	};
	const meant = (written, code, place) => {
		const value = WORDS.has(written) ? WORDS.get(written) : isDigitStart(code) ? numberOrText(written) : written;
		return value === void 0 ? refuse() : {
			value,
			place
		};
	};
	const endsAt = (at) => {
		let rest = at;
		while (rest < end && text.charCodeAt(rest) === SPACE) rest += 1;
		return rest === end || rest > at && text.charCodeAt(rest) === HASH;
	};
	let cursor = 0;
	const skipSpaces = () => {
		while (cursor < end && text.charCodeAt(cursor) === SPACE) cursor += 1;
		return cursor < end ? text.charCodeAt(cursor) : -1;
	};
	const flow = (depth) => {
		const code = skipSpaces();
		if (depth >= 200) return refuse();
		if (code === OPEN_MAP) return flowMap(depth);
		if (code === OPEN_LIST) return flowList(depth);
		return code === QUOTE || code === DOUBLE_QUOTE ? quoted(code) : flowPlain(code);
	};
	const quoted = (quote) => {
		const from = cursor;
		const close = text.indexOf(quote === QUOTE ? "'" : "\"", from + 1);
		if (close < 0 || close >= end) return refuse();
		cursor = close + 1;
		const value = text.slice(from + 1, close);
		return text.charCodeAt(cursor) === quote || NOT_TEXT.test(value) || /['"\\]/.test(value) ? refuse() : {
			value,
			place: from
		};
	};
	const flowPlain = (code) => {
		const from = cursor;
		while (cursor < end && !isFlowSign(text.charCodeAt(cursor))) cursor += 1;
		let last = cursor;
		while (last > from && text.charCodeAt(last - 1) === SPACE) last -= 1;
		if (last === from || !isPlain(from, last, true)) return refuse();
		return meant(text.slice(from, last), code, from);
	};
	const flowMap = (depth) => {
		const at = cursor;
		const value = {};
		const keys = {};
		const values = {};
		cursor += 1;
		let next = skipSpaces();
		while (next !== CLOSE_MAP) {
			const keyAt = cursor;
			start = keyAt;
			const colon = keyEnd();
			const key = text.slice(keyAt, colon);
			if (colon < 0 || key === "__proto__" || Object.hasOwn(value, key)) return refuse();
			cursor = colon + 1;
			const part = flow(depth + 1);
			if (refused) return part;
			value[key] = part.value;
			keys[key] = keyAt;
			values[key] = part.place;
			next = afterItem(CLOSE_MAP);
		}
		cursor += 1;
		return refused ? refuse() : {
			value,
			place: {
				at,
				keys,
				values
			}
		};
	};
	const flowList = (depth) => {
		const at = cursor;
		const value = [];
		const items = [];
		cursor += 1;
		let next = skipSpaces();
		while (next !== CLOSE_LIST) {
			const part = flow(depth + 1);
			if (refused) return part;
			value.push(part.value);
			items.push(part.place);
			next = afterItem(CLOSE_LIST);
		}
		cursor += 1;
		return refused ? refuse() : {
			value,
			place: {
				at,
				items
			}
		};
	};
	const afterItem = (close) => {
		const code = skipSpaces();
		if (code === COMMA) {
			cursor += 1;
			const next = skipSpaces();
			if (next !== close) return next;
		} else if (code === close) return code;
		refused = true;
		return close;
	};
	const isPlain = (from, to, first) => {
		const code = text.charCodeAt(from);
		if (first && !isWordStart(code)) {
			const next = text.charCodeAt(from + 1);
			if (code !== 46 && !((code === DASH || code === 43) && (next >= 48 && next <= 57 || next === 46))) return false;
		}
		return !MORE_THAN_TEXT.test(text.slice(from, to));
	};
	const isItem = () => text.charCodeAt(start) === DASH && text.charCodeAt(start + 1) === SPACE;
	const mapping = (depth) => {
		const [column, at] = [indent, start];
		const value = {};
		const keys = {};
		const values = {};
		while (isIn(column)) {
			const colon = keyEnd();
			const key = text.slice(start, colon);
			if (colon < 0 || key === "__proto__" || Object.hasOwn(value, key)) return refuse();
			const keyAt = start;
			let from = colon + 1;
			while (from < end && text.charCodeAt(from) === SPACE) from += 1;
			const part = from < end && text.charCodeAt(from) !== HASH ? content(from, column, depth + 1) : below(column, depth);
			value[key] = part.value;
			keys[key] = keyAt;
			values[key] = part.place;
		}
		return indent > column ? refuse() : {
			value,
			place: {
				at,
				keys,
				values
			}
		};
	};
	const below = (column, depth) => {
		advance();
		return indent > column || indent === column && isItem() ? collection(depth + 1) : refuse();
	};
	const sequence = (depth) => {
		const [column, at] = [indent, start];
		const value = [];
		const items = [];
		while (isIn(column) && isItem()) {
			const dash = start;
			start += 2;
			while (text.charCodeAt(start) === SPACE) start += 1;
			indent += start - dash;
			if (start >= end) return refuse();
			const part = keyEnd() < 0 ? content(start, column, depth + 1) : depth + 1 < 200 ? mapping(depth + 1) : refuse();
			value.push(part.value);
			items.push(part.place);
		}
		return indent > column ? refuse() : {
			value,
			place: {
				at,
				items
			}
		};
	};
	const collection = (depth) => {
		if (depth >= 200) return refuse();
		return isItem() ? sequence(depth) : mapping(depth);
	};
	advance();
	if (indent < 0) return void 0;
	const part = collection(0);
	return refused || indent >= 0 ? void 0 : {
		...part,
		complaints: []
	};
}
function numberOrText(written) {
	if (OTHER_NUMBER.test(written)) return void 0;
	if (INTEGER.test(written)) return Number.parseInt(written, 10);
	return FLOAT.test(written) ? Number.parseFloat(written) : written;
}
function isLetter(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90;
}
function isWordStart(code) {
	return isLetter(code) || code >= 48 && code <= 57 || code === 95 || code === 47;
}
function isKeyPart(code) {
	return isWordStart(code) || code >= 45 && code <= 46 || code === SPACE || code === 64 || code === 43 || code === 61;
}
function isDigitStart(code) {
	return code >= 48 && code <= 57 || code === DASH || code === 43 || code === 46;
}
function isFlowSign(code) {
	return code === COMMA || code === OPEN_MAP || code === CLOSE_MAP || code === OPEN_LIST || code === CLOSE_LIST;
}

const QUOTES = "put the text in quotes";
const DELIMITERS = "put a text that holds `: `, ` #`, brackets or quotes in quotes";
const COLUMNS = "start the keys of one mapping, and the `-` of one list, in the same column";
function yamlComplaint(errors, text) {
	let first = errors[0];
	for (const error of errors) if (first && error.pos[0] < first.pos[0]) first = error;
	if (!first) return void 0;
	const conflict = conflictIn(text);
	if (conflict !== void 0) return {
		message: "a merge left a conflict here that nobody has resolved",
		remedy: "resolve it, and take the lines with `<<<<<<<`, `=======` and `>>>>>>>` out",
		offset: conflict
	};
	const offset = first.pos[0];
	const codes = new Set(errors.filter(({ pos }) => pos[0] === offset).map(({ code }) => code));
	const [message, remedy] = words(first, codes);
	return {
		message: first.code === "RESOURCE_EXHAUSTION" || first.code === "MULTIPLE_DOCS" ? message : `not valid YAML: ${message}`,
		remedy,
		offset
	};
}
function conflictIn(text) {
	const start = text.search(/^<{7} /m);
	const middle = start < 0 ? -1 : text.indexOf("\n=======", start);
	return middle < 0 || !text.includes("\n>>>>>>> ", middle) ? void 0 : start;
}
function words({ code, message }, codes) {
	switch (code) {
		case "RESOURCE_EXHAUSTION": return [`nested more than ${200} deep`, "nest less"];
		case "MULTIPLE_DOCS": return ["the file holds several documents", "keep one, without a second `---`"];
		case "BLOCK_AS_IMPLICIT_KEY":
			if (codes.has("MULTILINE_IMPLICIT_KEY") || message.startsWith("A block sequence")) return ["the lines from here on do not start in the same column", COLUMNS];
			return ["`: ` stands twice on this line", "put the text that holds `: ` in quotes"];
		case "BAD_INDENT":
			if (message.startsWith("Flow")) return ["a `[` or `{` before this is not closed", "close it with `]` or `}`"];
			return ["the lines from here on do not start in the same column", COLUMNS];
		case "TAB_AS_INDENT": return ["a tab stands where a line is indented", "indent with spaces"];
		case "MULTILINE_IMPLICIT_KEY": return ["this line is neither a key with `:` nor part of a text", COLUMNS];
		case "BAD_SCALAR_START": return [`a text cannot start with ${badStart(message)}`, QUOTES];
		case "BAD_DQ_ESCAPE": return [`\`${shorten(message.replace(/^Invalid escape sequence /, ""))}\` is not an escape`, "double the backslash, or put the text in single quotes"];
		case "NON_STRING_KEY": return ["a key must be a text", "write the key as a text in quotes"];
		case "MISSING_CHAR":
			if (message.startsWith("Missing closing")) return ["a quote is not closed", "close it"];
			if (message.startsWith("Implicit map keys")) return ["a key without `:`", "write `:` after the key"];
			if (message.startsWith("Comments")) return ["a `#` starts a comment only after a space", QUOTES];
			if (message.includes("directives-end")) return ["a line that starts with `%` is an instruction to the reader", QUOTES];
			break;
		case "UNEXPECTED_TOKEN":
			if (message.startsWith("Block scalar header")) return ["a `>` or `|` here starts a text of several lines", QUOTES];
			if (message.includes("block-seq-ind")) return ["a `-` of a list stands on the line of a key, or in its column", "write each `-` on a line of its own, below the key"];
			if (message.startsWith("Unexpected , in")) return ["a `,` with nothing before it", "take it out"];
			break;
		case "BAD_ALIAS":
		case "ALIAS_PROPS":
		case "MULTIPLE_ANCHORS":
		case "MULTIPLE_TAGS":
		case "BAD_PROP_ORDER":
		case "TAG_RESOLVE_FAILED": return ["`&`, `*` and `!` at the start of a text have a meaning of their own", QUOTES];
		case "KEY_OVER_1024_CHARS": return ["a key is longer than 1024 characters", "make it shorter"];
	}
	const [, source] = /(?:stream|document|token): "?(.{1,20}?)"?$/.exec(message) ?? [];
	return [source === void 0 ? "this cannot follow what stands before it" : `\`${source}\` does not belong here`, DELIMITERS];
}
function badStart(message) {
	if (message.includes("tab")) return "a tab";
	return message.endsWith("`") ? "a backtick" : `\`${message.slice(-1)}\``;
}

const MOST_ALIASED = 1e4;
const LONG_TEXT = 1e3;
const NOTHING = {
	value: null,
	place: -1,
	size: 1,
	height: 0
};
function yamlValue(root, mostComplaints) {
	const complaints = [];
	const anchors = /* @__PURE__ */ new Map();
	let aliased = 0;
	const complain = (message, remedy, node) => {
		if (complaints.length < mostComplaints) complaints.push({
			message,
			remedy,
			offset: Math.max(0, startOf$1(node))
		});
		return NOTHING;
	};
	const alias = (node, depth) => {
		const anchor = anchors.get(node.source);
		const name = shorten(`*${node.source}`);
		if (!anchor) return complain(`\`${name}\` stands for an anchor, and there is none of that name before it`, "put a text that starts with `*` in quotes", node);
		if (!anchor.built) return complain(`\`${name}\` stands inside what it stands for`, "write the value out", node);
		const before = aliased;
		aliased += anchor.built.size - 1;
		if (before > MOST_ALIASED) return NOTHING;
		if (aliased > MOST_ALIASED) return complain(`the aliases of this file stand for more than ${MOST_ALIASED.toLocaleString("en-US")} values`, "write the values out", node);
		if (depth + anchor.built.height > 200) return tooDeep(node);
		const { place } = anchor.built;
		return {
			...anchor.built,
			place: typeof place === "number" ? startOf$1(node) : {
				...place,
				at: startOf$1(node)
			}
		};
	};
	const tooDeep = (node) => complain(`nested more than ${200} deep`, "nest less", node);
	const mapping = (node, depth) => {
		const value = {};
		const keys = {};
		const values = {};
		let size = 1;
		let height = 0;
		for (const pair of node.items) {
			const key = keyOf(pair);
			const child = build(pair.value, depth + 1);
			size += child.size;
			height = Math.max(height, child.height);
			if (key === void 0) complain("a key must be a text", "write the key as a text in quotes", pair.key ?? node);
			else if (key === "__proto__") complain("the key `__proto__` is not allowed", "take it out", pair.key);
			else if (Object.hasOwn(value, key)) complain(`the key \`${shorten(key)}\` stands twice`, "keep one of the two", pair.key);
			else {
				value[key] = child.value;
				keys[key] = startOf$1(pair.key);
				values[key] = child.place;
			}
		}
		return {
			value,
			place: {
				at: startOf$1(node),
				keys,
				values
			},
			size,
			height: height + 1
		};
	};
	const collection = (node, depth) => {
		if (depth >= 200) return tooDeep(node);
		if (isMap(node)) return mapping(node, depth);
		if (!isSeq(node)) return NOTHING;
		const items = node.items.map((item) => build(item, depth + 1));
		return {
			value: items.map((item) => item.value),
			place: {
				at: startOf$1(node),
				items: items.map((item) => item.place)
			},
			size: items.reduce((sum, item) => sum + item.size, 1),
			height: items.reduce((most, item) => Math.max(most, item.height), 0) + 1
		};
	};
	const build = (item, depth) => {
		const node = item;
		if (!node || complaints.length >= mostComplaints) return NOTHING;
		if (isAlias(node)) return alias(node, depth);
		const name = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : void 0;
		if (name !== void 0) anchors.set(name, {});
		const built = isScalar(node) ? {
			value: node.value,
			place: startOf$1(node),
			size: sizeOf(node.value),
			height: 0
		} : collection(node, depth);
		if (name !== void 0) anchors.set(name, { built });
		return built;
	};
	const { value, place } = build(root, 0);
	return {
		value,
		place,
		complaints
	};
}
function sizeOf(value) {
	return typeof value === "string" ? 1 + Math.floor(value.length / LONG_TEXT) : 1;
}
function keyOf({ key }) {
	return isScalar(key) && typeof key.value === "string" ? key.value : void 0;
}
function startOf$1(node) {
	return node?.range?.[0] ?? -1;
}

function yamlDocument(path, text) {
	if (text.length > LIMITS.yaml) {
		const [most, has] = [LIMITS.yaml, text.length].map((count) => count.toLocaleString("en-US"));
		return failedDocument(path, [{
			message: `the file has ${has} characters; of YAML at most ${most} are read`,
			remedy: "write it as JSON, which may be longer",
			location: {
				path,
				line: 1
			}
		}]);
	}
	const lines = new LineCounter();
	const at = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			path,
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
	const plain = plainYaml(text);
	if (plain) countLines(lines, text);
	const { value, place, complaints } = plain ?? wholeYaml(text, lines);
	const [first, ...rest] = complaints.map(({ offset, ...problem }) => ({
		...problem,
		location: at(offset)
	}));
	if (first) return failedDocument(path, [first, ...rest]);
	const find = (keys, ofKey) => {
		let found = Math.max(0, startOf(place));
		let inside = place;
		for (const key of keys) {
			if (inside === void 0 || typeof inside === "number") break;
			if ("items" in inside) {
				inside = typeof key === "number" ? inside.items[key] : void 0;
				if (inside === void 0) break;
				if (startOf(inside) >= 0) found = startOf(inside);
			} else {
				const name = String(key);
				if (!Object.hasOwn(inside.values, name)) break;
				const keyAt = inside.keys[name] ?? -1;
				inside = inside.values[name] ?? -1;
				const start = ofKey || startOf(inside) < 0 ? keyAt : startOf(inside);
				if (start >= 0) found = start;
			}
		}
		return at(found);
	};
	return {
		path,
		value,
		problems: [],
		locate: (...keys) => find(keys, false),
		locateKey: (...keys) => find(keys, true)
	};
}
function wholeYaml(text, lines) {
	const tree = parseDocument(text, {
		lineCounter: lines,
		version: "1.2",
		schema: "core",
		resolveKnownTags: false,
		stringKeys: true,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "error"
	});
	const syntax = yamlComplaint(tree.errors, text);
	const read = yamlValue(syntax ? null : tree.contents, 100);
	return syntax ? {
		...read,
		complaints: [syntax]
	} : read;
}
function countLines(lines, text) {
	for (let start = 0;;) {
		lines.addNewLine(start);
		const end = text.indexOf("\n", start);
		if (end < 0) return;
		start = end + 1;
	}
}
function startOf(place) {
	return typeof place === "number" ? place : place.at;
}

const TOML = /\.toml$|(?:^|\/)(?:(?:poetry|uv|pdm)\.lock|Pipfile)$/i;
const JSON_TEXT = /\.(?:json|jsonld|ipynb)$|(?:^|\/)Pipfile\.lock$/i;
function readDocument(path, text) {
	if (TOML.test(path)) return tomlDocument(path, text);
	return JSON_TEXT.test(path) ? jsonDocument(path, text) : yamlDocument(path, text);
}

function fileComplaint(path, error) {
	const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "error";
	if (code === "ENOENT" || code === "ENOTDIR") return `there is no file \`${path}\``;
	if (code === "EACCES" || code === "EPERM") return `\`${path}\` may not be read`;
	return `\`${path}\` cannot be read (${code})`;
}

function readOutsideFile(path, limit = LIMITS.configuration) {
	let bytes;
	try {
		const status = statSync(path);
		if (status.isDirectory()) return { unreadable: `\`${path}\` is a folder` };
		if (!status.isFile()) return { unreadable: `\`${path}\` is not a file` };
		if (status.size > limit) return { unreadable: `\`${path}\` has ${status.size.toLocaleString("en-US")} bytes; at most ${limit.toLocaleString("en-US")} are read` };
		bytes = readFileSync(path);
	} catch (error) {
		return { unreadable: fileComplaint(path, error) };
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return {
			unreadable: `\`${path}\` is not UTF-8 text`,
			remedy: "save it as UTF-8"
		};
	}
}

var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const PLAIN = /^\w[\w.-]*(?:\/\w[\w.-]*)*$/;
function safePath(stated, folder) {
	if (PLAIN.test(stated) && (folder === "" || PLAIN.test(folder))) return { path: folder === "" ? stated : `${folder}/${stated}` };
	if (stated.includes("\0")) return { refused: "it holds a NUL character" };
	if (stated.includes("\\")) return { refused: "it holds a backslash; write forward slashes" };
	const [scheme] = /^[A-Za-z][A-Za-z0-9+.-]*:(?=\/\/)/.exec(stated) ?? [];
	if (scheme !== void 0) return { refused: `it is an address (\`${scheme}\`), not a path` };
	if (stated.startsWith("/") || /^[A-Za-z]:/.test(stated)) return { refused: "it is absolute; write it relative to the file that states it" };
	if (/^~(?:\/|$)/.test(stated)) return { refused: "it starts at a home directory; write it relative to the file that states it" };
	const joined = posix.normalize(posix.join(folder, stated));
	if (joined === ".." || joined.startsWith("../")) return { refused: "it leads out of the repository" };
	if (joined.split("/").some((part) => part.toLowerCase() === ".git")) return { refused: "it leads into .git" };
	return { path: joined === "." || joined === "./" ? "" : joined };
}

function liesIn(path, folder) {
	return path === folder || path.startsWith(`${folder}/`);
}

const PATH_END = "\0";
const together = /* @__PURE__ */ new WeakMap();
function pathsContaining(paths, parts) {
	if (parts.includes("")) return paths;
	const { text, lower, alike } = together.get(paths) ?? put(paths);
	const starts = /* @__PURE__ */ new Set();
	for (const part of parts.map(alike)) for (let at = lower.indexOf(part); at >= 0; at = lower.indexOf(part, lower.indexOf("\0", at) + 1)) starts.add(lower.lastIndexOf("\0", at - 1) + 1);
	return [...starts].sort((left, right) => left - right).map((start) => text.slice(start, lower.indexOf("\0", start)));
}
function put(paths) {
	const text = paths.length === 0 ? "" : `${paths.join("\0")}${"\0"}`;
	const lower = text.toLowerCase();
	const made = lower.length === text.length ? {
		text,
		lower,
		alike: lowerCase
	} : {
		text,
		lower: asciiLower(text),
		alike: asciiLower
	};
	together.set(paths, made);
	return made;
}
function lowerCase(text) {
	return text.toLowerCase();
}
function asciiLower(text) {
	return text.replaceAll(/[A-Z]+/g, lowerCase);
}

function repositoryOver({ root, versioned, submodules = /* @__PURE__ */ new Map(), ...parts }) {
	const paths = [...parts.paths].sort();
	const known = new Set(paths);
	const folders = foldersOf(paths);
	const spellings = once(() => new Map(paths.map((path) => [path.toLowerCase(), path])));
	const texts = /* @__PURE__ */ new Map();
	const documents = /* @__PURE__ */ new Map();
	const blobs = /* @__PURE__ */ new Map();
	const digests = /* @__PURE__ */ new Map();
	const missing = (path, inside) => {
		if (folders.has(withoutSlash(inside))) return { unreadable: `\`${path}\` is a folder` };
		const submodule = [...submodules.keys()].find((folder) => liesIn(inside, folder));
		if (submodule !== void 0) return {
			unreadable: `\`${path}\` ${inside === withoutSlash(submodule) ? "is a submodule" : `lies in the submodule \`${submodule}\``}, a repository of its own${entryAt(join(root, submodule, ".git")) ? "" : ", which is not checked out here"}`,
			remedy: "name a file of this repository"
		};
		if (foldersAbove(inside).some((folder) => isLink(join(root, folder)))) return throughLink(path);
		const found = versioned ? entryAt(join(root, inside)) : void 0;
		if (found?.isSymbolicLink()) return linked(path);
		if (found && !found.isFile()) return { unreadable: `\`${path}\` is no file` };
		if (found) return {
			unreadable: `\`${path}\` is there but git does not track it`,
			remedy: `run \`git add ${path}\``
		};
		const other = spellings().get(inside.toLowerCase());
		if (other !== void 0) return {
			unreadable: `there is no file \`${path}\`, but there is \`${other}\``,
			remedy: `write \`${other}\``
		};
		return { unreadable: `there is no file \`${path}\`` };
	};
	const resolved = (path) => {
		const safe = safePath(path, "");
		if ("refused" in safe) return { unreadable: `\`${path}\` is not read: ${safe.refused}` };
		if (!known.has(safe.path)) return missing(path, safe.path);
		const file = join(root, safe.path);
		let real;
		try {
			real = realpathSync.native(file);
		} catch {
			if (isLink(file)) return linked(path);
			return {
				unreadable: `\`${path}\` is tracked but not in the checkout`,
				remedy: "check it out (a sparse checkout leaves files out)",
				absent: true
			};
		}
		if (real === file) return real;
		if (isLink(file)) return linked(path);
		if (relative(root, real).split(sep).join("/") !== safe.path) return throughLink(path);
		return real;
	};
	const absolute = (path) => {
		const real = resolved(path);
		return typeof real !== "string" || statSync(real).isFile() ? real : { unreadable: `\`${path}\` is not a file` };
	};
	const text = (path, limit) => {
		const seen = texts.get(path);
		if (seen && seen.size <= limit) return seen.content;
		const file = resolved(path);
		if (typeof file !== "string") return file;
		const status = statSync(file);
		if (!status.isFile()) return { unreadable: `\`${path}\` is not a file` };
		if (status.size > limit) return {
			unreadable: `\`${path}\` has ${status.size.toLocaleString("en-US")} bytes; at most ${limit.toLocaleString("en-US")} are read`,
			remedy: "make it smaller"
		};
		const content = decoded(path, file);
		texts.set(path, {
			size: status.size,
			content
		});
		return content;
	};
	return {
		root,
		versioned,
		paths,
		submodules,
		has: (path) => known.has(path),
		hasFolder: (folder) => folder === "" || folders.has(withoutSlash(folder)),
		expand: (wanted) => {
			const found = /* @__PURE__ */ new Set();
			for (const entry of wanted) if (known.has(entry)) found.add(entry);
			else if (entry === "") for (const path of paths) found.add(path);
			else if (folders.has(withoutSlash(entry))) {
				const prefix = `${withoutSlash(entry)}/`;
				for (const path of paths.slice(firstFrom(paths, prefix))) {
					if (!path.startsWith(prefix)) break;
					found.add(path);
				}
			}
			return [...found].sort();
		},
		match: (patterns) => {
			const matches = (0, import_picomatch.default)([...patterns]);
			const endings = patterns.map(literalEnding).map((ending) => ending && `${ending}${"\0"}`);
			return pathsContaining(paths, endings).filter((path) => matches(path));
		},
		text,
		document: (path, limit) => {
			const content = text(path, limit);
			return typeof content === "string" ? remembered(documents, path, () => readDocument(path, content)) : content;
		},
		absolute,
		blob: (path) => {
			if (!known.has(path)) return Promise.resolve(void 0);
			return remembered(blobs, path, () => parts.blob(path, join(root, path)));
		},
		stored: (path, most) => parts.stored?.(path, most) ?? Promise.resolve(void 0),
		sha256: (path) => {
			const file = absolute(path);
			return typeof file === "string" ? remembered(digests, file, () => sha256Of(file)) : Promise.resolve(void 0);
		}
	};
}
function literalEnding(pattern) {
	return pattern.includes("!") ? "" : /[\w.-]*$/.exec(pattern)?.[0] ?? "";
}
function foldersOf(paths) {
	const folders = /* @__PURE__ */ new Set();
	let last = "";
	for (const path of paths) {
		const slash = path.lastIndexOf("/");
		if (slash === last.length && path.startsWith(last)) continue;
		last = path.slice(0, Math.max(0, slash));
		for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
			const folder = path.slice(0, at);
			if (folders.has(folder)) break;
			folders.add(folder);
		}
	}
	return folders;
}
function firstFrom(sorted, text) {
	let low = 0;
	for (let high = sorted.length; low < high;) {
		const middle = low + high >> 1;
		if ((sorted[middle] ?? "") < text) low = middle + 1;
		else high = middle;
	}
	return low;
}
function withoutSlash(folder) {
	return folder.replace(/\/$/, "");
}
function entryAt(file) {
	try {
		return lstatSync(file);
	} catch {
		return;
	}
}
function isLink(file) {
	return entryAt(file)?.isSymbolicLink() ?? false;
}
function foldersAbove(path) {
	const steps = path.split("/").slice(0, -1);
	return steps.map((_, at) => steps.slice(0, at + 1).join("/"));
}
function throughLink(path) {
	return {
		unreadable: `\`${path}\` leads through a symbolic link, which is not followed`,
		remedy: "commit the file itself"
	};
}
function linked(path) {
	return {
		unreadable: `\`${path}\` is a symbolic link, which is not followed`,
		remedy: "commit the file itself"
	};
}
function once(make) {
	let made;
	return () => (made ??= { value: make() }).value;
}
function remembered(known, key, make) {
	const seen = known.get(key);
	if (seen !== void 0) return seen;
	const value = make();
	known.set(key, value);
	return value;
}
const UTF_8 = new TextDecoder("utf-8", { fatal: true });
function decoded(path, file) {
	try {
		return UTF_8.decode(readFileSync(file));
	} catch {
		return {
			unreadable: `\`${path}\` is not UTF-8 text`,
			remedy: "save it as UTF-8"
		};
	}
}
async function sha256Of(file) {
	const hash = createHash("sha256");
	for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
	return hash.digest("hex");
}

const PIECE = 1 << 20;
async function blobId(file, algorithm = "sha1") {
	const { size } = statSync(file);
	const hash = createHash(algorithm);
	if (size < PIECE) {
		const bytes = readFileSync(file);
		return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
	}
	hash.update(`blob ${size}\0`);
	await pipeline(createReadStream(file, { highWaterMark: PIECE }), hash);
	return hash.digest("hex");
}

const MOST_FILES = 1e5;
const SUBMODULE = "160000";
const ELSEWHERE = "0".repeat(40);
async function openRepository(git, answers = askAboutCheckout(git)) {
	const { top, listed, touched } = await answers;
	if (top.status !== 0) {
		const [, theirs] = /dubious ownership in repository at '(.*)'/.exec(top.complaint) ?? [];
		if (theirs === void 0) return void 0;
		throw new ConfigurationError({
			message: `git does not read \`${theirs}\`: it belongs to another user`,
			remedy: `run \`git config --global --add safe.directory ${theirs}\` first`
		});
	}
	const root = realpathSync.native(top.output.toString().replace(/\r?\n$/, ""));
	const { index, submodules } = readIndex(listed.output.toString("utf8"));
	const modified = /* @__PURE__ */ new Set();
	const fields = nulSeparated(touched.output);
	for (let at = 0; at + 1 < fields.length; at += 2) {
		const path = fields[at + 1] ?? "";
		if (fields[at] === "D") index.delete(path);
		else if (submodules.has(path)) submodules.set(path, ELSEWHERE);
		else modified.add(path);
	}
	const blobOf = blobHasher(git, root);
	const local = { environment: { GIT_NO_LAZY_FETCH: "1" } };
	const repository = repositoryOver({
		root,
		versioned: true,
		paths: [...index.keys()],
		submodules,
		blob: (path) => {
			if (!modified.has(path)) return Promise.resolve(index.get(path));
			return typeof repository.absolute(path) === "string" ? blobOf(path) : Promise.resolve(void 0);
		},
		stored: async (path, most) => {
			const blob = index.get(path);
			if (blob === void 0) return void 0;
			const size = await git([
				"-C",
				root,
				"cat-file",
				"-s",
				blob
			], local);
			if (size.status !== 0 || !(Number(size.output.toString()) <= most)) return void 0;
			const text = await git([
				"-C",
				root,
				"cat-file",
				"blob",
				blob
			], local);
			return text.status === 0 ? text.output.toString("utf8") : void 0;
		}
	});
	return repository;
}
function readIndex(listed) {
	const index = /* @__PURE__ */ new Map();
	const submodules = /* @__PURE__ */ new Map();
	for (let at = 0; at < listed.length;) {
		const tab = listed.indexOf("	", at);
		const end = listed.indexOf("\0", tab);
		if (end < 0) break;
		const path = listed.slice(tab + 1, end);
		const afterMode = at + 6;
		const id = listed.slice(afterMode + 1, listed.indexOf(" ", afterMode + 1));
		if (listed.startsWith(SUBMODULE, at)) submodules.set(path, id);
		else index.set(path, id);
		at = end + 1;
	}
	return {
		index,
		submodules
	};
}
function blobHasher(git, root) {
	let queue = [];
	const one = async (path) => {
		const answer = await git([
			"-C",
			root,
			"hash-object",
			`--path=${path}`,
			"--",
			join(root, path)
		]);
		return answer.status === 0 ? answer.output.toString().trim() : void 0;
	};
	const all = async (asked) => {
		const together = asked.filter(({ path }) => !/^"|[\r\n]/.test(path));
		const input = together.map(({ path }) => `${path}\n`).join("");
		const answer = together.length > 1 ? await git([
			"-C",
			root,
			"hash-object",
			"--stdin-paths"
		], { input }) : void 0;
		const blobs = answer?.status === 0 ? answer.output.toString().trim().split("\n") : [];
		const known = new Map(blobs.length === together.length ? together.map(({ path }, at) => [path, blobs[at]]) : []);
		for (const { path, done } of asked) done(known.get(path) ?? await one(path));
	};
	return (path) => new Promise((done, fail) => {
		if (queue.length === 0) setImmediate(() => {
			const asked = queue;
			queue = [];
			all(asked).catch((error) => asked.forEach((waiting) => waiting.fail(error)));
		});
		queue.push({
			path,
			done,
			fail
		});
	});
}
function openFolder(folder) {
	const root = realpathSync.native(folder);
	const paths = [];
	const walk = (below) => {
		for (const entry of entriesOf(join(root, below))) {
			if (paths.length >= MOST_FILES) return;
			const path = below === "" ? entry.name : `${below}/${entry.name}`;
			if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules") walk(path);
			else if (entry.isFile()) paths.push(path);
		}
	};
	walk("");
	return repositoryOver({
		root,
		versioned: false,
		paths,
		blob: (_, file) => blobId(file)
	});
}
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

function nearestFile(name, workingDirectory, root, isThere) {
	const files = [resolve(workingDirectory, name)];
	for (let folder = dirname(files[0] ?? ""); folder !== root;) {
		folder = dirname(folder);
		if (folder === dirname(folder)) return void 0;
		files.push(join(folder, name));
	}
	return files.find((file) => isThere(relative(root, file).split(sep).join("/")));
}

function fetchingGit(plain, access) {
	let current = plain;
	return {
		git: (arguments_, options) => current(arguments_, options),
		fetch: async (what) => {
			for (const git of [current, ...authorised(plain, access)]) {
				const { status } = await patiently(() => git([
					"fetch",
					"--quiet",
					"--no-tags",
					"--no-recurse-submodules",
					"--no-auto-maintenance",
					...what
				]));
				if (status !== 0) continue;
				current = git;
				return true;
			}
			return false;
		}
	};
}
function authorised(git, { token, server }) {
	if (!token || !server) return [];
	const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
	const key = `http.${server.replace(/\/$/, "")}/.extraheader`;
	const environment = {
		GIT_CONFIG_COUNT: "2",
		GIT_CONFIG_KEY_0: key,
		GIT_CONFIG_VALUE_0: "",
		GIT_CONFIG_KEY_1: key,
		GIT_CONFIG_VALUE_1: header
	};
	return [(arguments_, options) => git(arguments_, {
		...options,
		environment: {
			...options?.environment,
			...environment
		}
	})];
}
const IN_EACH_OTHERS_WAY = /\.lock|shallow file has changed/;
async function patiently(run) {
	for (let wait = 100;; wait *= 2) {
		const answer = await run();
		if (answer.status === 0 || wait > 1600 || !IN_EACH_OTHERS_WAY.test(answer.complaint)) return answer;
		await setTimeout(wait);
	}
}

const LINK = "120000";
async function gitTree(git, commit) {
	const answer = await git([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]);
	if (answer.status !== 0) throw notRead(answer.complaint);
	const blobs = /* @__PURE__ */ new Map();
	const links = /* @__PURE__ */ new Map();
	const submodules = /* @__PURE__ */ new Map();
	for (const entry of nulSeparated(answer.output)) {
		const tab = entry.indexOf("	");
		const [mode, kind, blob] = entry.slice(0, tab).split(" ");
		if (kind === "commit" && blob) submodules.set(entry.slice(tab + 1), blob);
		if (kind === "blob" && blob) (mode === LINK ? links : blobs).set(entry.slice(tab + 1), blob);
	}
	const paths = [...blobs.keys()].sort();
	const known = /* @__PURE__ */ new Map();
	const texts = async (wanted) => {
		const unread = new Set(wanted.flatMap((path) => blobs.get(path) ?? []).filter((blob) => !known.has(blob)));
		for (const [blob, text] of await readBlobs(git, [...unread])) known.set(blob, text);
		return new Map(wanted.flatMap((path) => {
			const text = known.get(blobs.get(path) ?? "");
			return text === void 0 ? [] : [[path, text]];
		}));
	};
	return {
		commit,
		paths,
		links,
		submodules,
		has: (path) => blobs.has(path),
		blob: (path) => blobs.get(path),
		texts,
		document: async (path) => {
			const text = (await texts([path])).get(path);
			return text === void 0 ? void 0 : readDocument(path, text);
		},
		bytes: async (path, most) => {
			const blob = blobs.get(path);
			if (blob === void 0) return { unreadable: `there was no file \`${path}\`` };
			const asked = await git([
				"cat-file",
				"-s",
				blob
			], { environment: { GIT_NO_LAZY_FETCH: "1" } });
			if (asked.status !== 0) return { unreadable: `git does not have \`${path}\` of ${commit.slice(0, 9)} here` };
			const size = Number(asked.output.toString("latin1"));
			if (size > most) return { unreadable: `\`${path}\` had ${grouped(size)} bytes; at most ${grouped(most)} are compared` };
			const { output, status, complaint } = await git([
				"cat-file",
				"blob",
				blob
			]);
			if (status !== 0) throw notRead(complaint);
			return output;
		}
	};
}
function notRead(complaint) {
	const [line = ""] = complaint.replace(/^(?:fatal|error): /, "").split("\n");
	return new ConfigurationError({
		message: `git does not have the files of a commit that is needed here, and could not bring them: ${line}`,
		remedy: "check out without a filter (`filter:`), or leave the checkout its credentials (`persist-credentials`)"
	});
}
function grouped(bytes) {
	return String(bytes).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
async function readBlobs(git, blobs) {
	const texts = /* @__PURE__ */ new Map();
	if (blobs.length === 0) return texts;
	const readable = (await catFile(git, ["--batch-check"], blobs)).toString("latin1").split("\n").flatMap((line) => {
		const [blob = "", kind, size] = line.split(" ");
		return kind === "blob" && Number(size) <= LIMITS.evidence ? [blob] : [];
	});
	if (readable.length === 0) return texts;
	const output = await catFile(git, ["--batch"], readable);
	const decoder = new TextDecoder("utf-8");
	let offset = 0;
	for (const blob of readable) {
		const end = output.indexOf(10, offset);
		const size = Number(output.toString("latin1", offset, end).split(" ")[2]);
		texts.set(blob, decoder.decode(output.subarray(end + 1, end + 1 + size)));
		offset = end + 1 + size + 1;
	}
	return texts;
}
async function catFile(git, how, blobs) {
	const { output, status, complaint } = await git(["cat-file", ...how], { input: `${blobs.join("\n")}\n` });
	if (status !== 0) throw notRead(complaint);
	return output;
}

async function isShallow(git) {
	return (await git(["rev-parse", "--is-shallow-repository"])).output.toString().trim() === "true";
}

function mergedChanges({ git, fetch }, request, from) {
	let deepened;
	const log = async (paths, most) => {
		const { status, output } = await git([
			"--literal-pathspecs",
			"log",
			"--first-parent",
			`--max-count=${most}`,
			"--format=%H %P",
			from,
			"--",
			...paths
		]);
		if (status !== 0) return void 0;
		const changes = output.toString().split("\n").filter((line) => line !== "").map((line) => {
			const [commit = "", before = ""] = line.split(" ");
			return {
				commit,
				...before === "" ? {} : { before }
			};
		});
		const oldest = changes.at(-1);
		return oldest && oldest.before === void 0 && await isShallow(git) ? void 0 : changes;
	};
	return async (paths, most) => {
		const here = await log(paths, most);
		if (here || !request.fetch || !await isShallow(git)) return here;
		deepened ??= fetch([
			"--unshallow",
			"--filter=blob:none",
			"origin",
			from
		]);
		return await deepened ? log(paths, most) : void 0;
	};
}

async function compareWithBase(git, request) {
	const head = await headCommit(git);
	if (!request) return head ? {
		head: head.commit,
		treeAt: treesOf(git)
	} : {};
	if (!head) return { missing: "the repository has no commit yet" };
	const access = fetchingGit(git, request);
	return {
		head: head.commit,
		treeAt: treesOf(access.git),
		...await compare(access, request, head)
	};
}
function treesOf(git) {
	const trees = /* @__PURE__ */ new Map();
	return (commit) => {
		const tree = trees.get(commit) ?? verify(git, commit).then((found) => found === void 0 ? void 0 : gitTree(git, found).catch(() => void 0));
		trees.set(commit, tree);
		return tree;
	};
}
async function compare(access, request, head) {
	const { git } = access;
	const commit = await findCommit(access, request, head);
	if (commit === void 0) {
		const wanted = request.ref === "first-parent" ? head.parents[0] : request.ref;
		return {
			missing: missingBase(request, head),
			...askingServer(request, head, wanted)
		};
	}
	const base = await gitTree(git, commit);
	const ancestor = head.parents.includes(commit) || commit === head.commit ? commit : await findMergeBase(access, request, commit);
	if (ancestor === void 0) {
		const shallow = await isShallow(git);
		const here = shallow ? " is in this checkout; check out with `fetch-depth: 0`" : ": their histories are unrelated";
		return {
			base,
			missing: `no common ancestor of HEAD and ${commit.slice(0, 9)}${here}`,
			...shallow ? askingServer(request, head, commit) : {}
		};
	}
	const mergeBase = ancestor === commit ? base : await gitTree(git, ancestor);
	const difference = await git([
		"diff",
		"--name-only",
		"-z",
		"--no-relative",
		"--no-renames",
		"--no-ext-diff",
		"--ignore-submodules=dirty",
		ancestor
	]);
	const changesOf = mergedChanges(access, request, ancestor);
	if (difference.status !== 0) return {
		base,
		mergeBase,
		changesOf,
		missing: `git diff: ${difference.complaint}`
	};
	return {
		base,
		mergeBase,
		changesOf,
		changed: new Set(nulSeparated(difference.output))
	};
}
function askingServer({ serverMergeBase }, head, base) {
	if (!serverMergeBase || base === void 0 || !/^[0-9a-f]{40,64}$/.test(base)) return {};
	const question = {
		base,
		head: head.commit,
		baseIsParent: head.parents.includes(base)
	};
	let answer;
	return { askServer: () => answer ??= serverMergeBase(question) };
}
function missingBase({ ref, fetch }, head) {
	if (ref === "first-parent" && head.parents.length === 0) return "HEAD is the first commit: there is none before it to compare with";
	return `the base ${ref === "first-parent" ? "commit" : `\`${ref}\``} is not in this checkout${fetch ? " and could not be fetched" : ""}; check out with \`fetch-depth: 0\`, or leave the checkout its credentials`;
}
async function findCommit({ git, fetch }, request, head) {
	const wanted = request.ref === "first-parent" ? head.parents[0] : request.ref;
	if (!wanted || /^[-+^]|[:\s]/.test(wanted)) return void 0;
	const local = await verify(git, wanted) ?? await verify(git, `refs/remotes/origin/${wanted}`);
	if (local !== void 0 || !request.fetch) return local;
	if (!await fetch([
		...await isShallow(git) ? ["--depth=1"] : [],
		"origin",
		wanted
	])) return void 0;
	return await verify(git, wanted) ?? verify(git, "FETCH_HEAD");
}
async function findMergeBase({ git, fetch }, request, base) {
	const ask = async () => {
		const answer = await git([
			"merge-base",
			base,
			"HEAD"
		]);
		return answer.status === 0 ? answer.output.toString().trim() : void 0;
	};
	const found = await ask();
	if (found !== void 0 || !request.fetch || !await isShallow(git)) return found;
	return await fetch([
		"--unshallow",
		"--filter=blob:none",
		"origin",
		base
	]) ? ask() : void 0;
}
async function verify(git, ref) {
	const answer = await git([
		"rev-parse",
		"--verify",
		"-q",
		"--end-of-options",
		`${ref}^{commit}`
	]);
	return answer.status === 0 ? answer.output.toString().trim().split("\n").at(-1) : void 0;
}

function expectBase(base, comparison) {
	if (!base?.named || comparison.base) return;
	throw new ConfigurationError({
		message: comparison.missing ?? `there is no base \`${base.ref}\` here`,
		remedy: "name a branch, a tag or a commit of this repository, or fetch it"
	});
}

const JUDGEABLE = [
	"promotion.yml",
	"promotion.waivers.yml",
	"promotion.baseline.json",
	".feature.yml",
	".odcs.yml",
	".odcs.yaml",
	".experiment.yml",
	".experiment.yaml",
	".ipynb"
].map((ending) => `${ending}${"\0"}`);
async function runOverCheckout(request, git, answers) {
	const plain = isPlain(request);
	const judging = plain ? void 0 : loadJudging(request.gates);
	const [repository, compared] = await Promise.all([open(request, git, answers), compareWithBase(git, request.base)]);
	const comparison = request.head === void 0 ? compared : {
		...compared,
		head: request.head
	};
	expectBase(request.base, comparison);
	if (plain && !judgeable(repository, comparison) && !hasUntrackedPolicy(request, repository)) {
		const { lookAround } = await import("./look-around2.js");
		return lookAround(request, repository, comparison);
	}
	const { judgeRepository } = await (judging ?? import("./judge-repository2.js"));
	return judgeRepository(request, {
		git,
		repository,
		comparison
	});
}
async function loadJudging(gates) {
	const loaded = await import("./judge-repository2.js");
	const { GATE_ENTRIES } = await import("./gate-entries.js");
	for (const entry of GATE_ENTRIES.filter(({ id }) => gates.includes(id))) {
		await entry.gate();
		await entry.collect();
	}
	return loaded;
}
function isPlain({ config, features, gates, stage, evidence }) {
	return !config.named && features.length === 0 && gates.length === 0 && stage === void 0 && evidence.length === 0;
}
function judgeable(repository, { base, mergeBase }) {
	return [
		repository,
		base,
		mergeBase
	].some((files) => files && pathsContaining(files.paths, JUDGEABLE).length > 0);
}
function hasUntrackedPolicy({ workingDirectory, config }, repository) {
	const isFile = (file) => typeof readOutsideFile(file) === "string";
	return isFile(resolve(workingDirectory, config.path)) || nearestFile(config.path, workingDirectory, repository.root, (path) => isFile(join(repository.root, path))) !== void 0;
}
async function open(request, git, answers) {
	const repository = await openRepository(git, answers);
	if (repository) return repository;
	const version = await git(["--version"]);
	throw new ConfigurationError(version.status === 127 ? {
		message: "git is not installed",
		remedy: "install git: the evidence under judgement is what git tracks"
	} : {
		message: `${request.workingDirectory} is not in a git repository`,
		remedy: "run this in a checkout (`actions/checkout` before this step, or `git init`); for a single file, `promotion-gates experiment FILE` and `promotion-gates data-contract test FILE` work anywhere"
	});
}

export { headCommit as S, positionFinder as _, openFolder as a, jsonPlaces as b, repositoryOver as c, safePath as d, readOutsideFile as f, jsonDocument as g, yamlDocument as h, nearestFile as i, pathsContaining as l, readDocument as m, expectBase as n, openRepository as o, fileComplaint as p, compareWithBase as r, blobId as s, runOverCheckout as t, liesIn as u, parseJson as v, LIMITS as x, shorten as y };