import { t as LIMITS } from "./document.js";
import { n as failedDocument, t as shorten } from "./shorten.js";
import { t as positionFinder } from "./position-finder.js";
import { a as isAlias, c as isScalar, l as isSeq, r as LineCounter, s as isMap, t as parseDocument } from "./yaml.js";

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
const PLAIN = /[^"\\\u0000-\u001f]*/y;
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
			PLAIN.lastIndex = index;
			PLAIN.test(source);
			result += source.slice(index, PLAIN.lastIndex);
			index = PLAIN.lastIndex;
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
		for (cursor += 1; cursor < end; cursor += 1) {
			const code = text.charCodeAt(cursor);
			if (code === quote) {
				cursor += 1;
				return text.charCodeAt(cursor) === quote ? refuse() : {
					value: text.slice(from + 1, cursor - 1),
					place: from
				};
			}
			if (!isText(code) || code === QUOTE || code === DOUBLE_QUOTE || code === 92) return refuse();
		}
		return refuse();
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
		if (text.charCodeAt(to - 1) === SPACE) return false;
		for (let at = from; at < to; at += 1) {
			const here = text.charCodeAt(at);
			if (!isText(here)) return false;
			if (here === COLON && (at + 1 === to || text.charCodeAt(at + 1) === SPACE)) return false;
			if (here === HASH && text.charCodeAt(at - 1) === SPACE) return false;
		}
		return true;
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
function isText(code) {
	return code >= SPACE && code <= 126 || code >= 161 && code <= 8191 || code >= 8240 && code <= 55295;
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

export { jsonPlaces as i, jsonDocument as n, parseJson as r, yamlDocument as t };