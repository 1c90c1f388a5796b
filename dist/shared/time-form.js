import { n as visitRegExpAST, t as RegExpParser } from "./eslint-community-regexpp.js";

function isStructured(type) {
	return type === "object" || type === "array" || type === "map" || type === "vector";
}
const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const CLOCK = String.raw`([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?`;
const CLOCK_WITH_OFFSET = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3])(:?[0-5]\d)?)`;
const LEXICAL_FORMS = {
	string: /^[^]*$/,
	integer: /^[+-]?\d+$/,
	number: /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,
	boolean: /^(true|false|True|False|TRUE|FALSE)$/,
	date: new RegExp(`^${DAY}$`),
	timestamp: new RegExp(`^${DAY}[T ](${CLOCK}|${CLOCK_WITH_OFFSET})$`),
	time: new RegExp(`^${CLOCK}$`)
};
const LEXICAL_WORDS = {
	string: "text",
	integer: "a whole number, as `-12`",
	number: "a finite number, as `-1.5` or `2e-3`",
	boolean: "`true` or `false`",
	date: "a date, as `2026-01-31`",
	timestamp: "a moment, as `2026-01-31T23:59:00Z` or `2026-01-31 23:59:00.250`",
	time: "a time of day, as `23:59:00`"
};
const INTEGER_LIMIT = 2n ** 127n;
function isValueOf(type, text) {
	if (!LEXICAL_FORMS[type].test(text)) return false;
	switch (type) {
		case "integer": {
			const value = BigInt(text.replace("+", ""));
			return value < INTEGER_LIMIT && value >= -INTEGER_LIMIT;
		}
		case "number": return Number.isFinite(Number(text));
		case "date":
		case "timestamp": return isDay(text.slice(0, 10));
		default: return true;
	}
}
function isDay(text) {
	const [year, month, day] = text.split("-").map(Number);
	if (year === void 0 || month === void 0 || day === void 0) return false;
	if (month < 1 || month > 12 || day < 1) return false;
	return day <= ([
		31,
		year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	][month - 1] ?? 0);
}

const MOST_REPEATED = 1e3;
const BLANKS = String.raw`\t\n\v\f\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}`;
var Inexpressible = class extends Error {};
function ecmaPattern(pattern) {
	for (const flags of ["u", ""]) try {
		return new RegExp(pattern, flags);
	} catch {}
}
function enginePattern(pattern) {
	const unicode = ecmaPattern(pattern)?.unicode;
	if (unicode === void 0) return void 0;
	try {
		return written(new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, unicode));
	} catch {
		return;
	}
}
function runsInEngine(pattern) {
	return enginePattern(pattern) !== void 0;
}
function written(node) {
	let depth = 0;
	visitRegExpAST(node, { onQuantifierEnter: (repeated) => {
		const most = Number.isFinite(repeated.max) ? repeated.max : repeated.min;
		depth = Math.max(depth, most);
	} });
	if (depth > MOST_REPEATED) throw new Inexpressible();
	return node.alternatives.map(alternative).join("|");
}
function alternative({ elements }) {
	return elements.map(element).join("");
}
function element(node) {
	switch (node.type) {
		case "Character": return character(node.value);
		case "CharacterSet": return characterSet(node);
		case "CharacterClass": return characterClass(node);
		case "Group":
			if (node.modifiers) throw new Inexpressible();
			return `(?:${node.alternatives.map(alternative).join("|")})`;
		case "CapturingGroup": return `(?:${node.alternatives.map(alternative).join("|")})`;
		case "Quantifier": return quantifier(node);
		case "Assertion":
			if (node.kind === "start") return String.raw`\A`;
			if (node.kind === "end") return String.raw`\z`;
			if (node.kind === "word") return node.negate ? String.raw`\B` : String.raw`\b`;
			throw new Inexpressible();
		default: throw new Inexpressible();
	}
}
function quantifier({ element: of, min, max, greedy }) {
	if (of.type === "Assertion") throw new Inexpressible();
	const times = min === 0 && max === Infinity ? "*" : min === 1 && max === Infinity ? "+" : min === 0 && max === 1 ? "?" : `{${min}${max === min ? "" : `,${max === Infinity ? "" : max}`}}`;
	return `(?:${element(of)})${times}${greedy ? "" : "?"}`;
}
function character(value) {
	if (value >= 55296 && value <= 57343) throw new Inexpressible();
	return /[A-Za-z0-9]/.test(String.fromCodePoint(value)) ? String.fromCodePoint(value) : `\\x{${value.toString(16)}}`;
}
function characterSet(node) {
	if (node.kind === "any") return String.raw`[^\n\r\x{2028}\x{2029}]`;
	if (node.kind === "property") throw new Inexpressible();
	return `[${node.negate ? "^" : ""}${setInside(node.kind)}]`;
}
function setInside(kind) {
	return {
		digit: "0-9",
		word: "0-9A-Za-z_",
		space: BLANKS
	}[kind];
}
function characterClass(node) {
	if (node.unicodeSets) throw new Inexpressible();
	const parts = node.elements.map((part) => {
		if (part.type === "Character") return character(part.value);
		if (part.type === "CharacterClassRange") return `${character(part.min.value)}-${character(part.max.value)}`;
		if (part.type !== "CharacterSet" || part.kind === "property" || part.negate) throw new Inexpressible();
		return setInside(part.kind);
	});
	if (parts.length === 0) return node.negate ? String.raw`[\x{0}-\x{10ffff}]` : String.raw`[^\x{0}-\x{10ffff}]`;
	return `[${node.negate ? "^" : ""}${parts.join("")}]`;
}

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const short = (names) => names.replaceAll(/([A-Z][a-z]{2})[a-z]*/g, "$1");
const number = (specifier) => (count) => count === 1 ? ["[0-9]{1,2}", `%-${specifier}`] : count === 2 ? ["[0-9]{2}", `%${specifier}`] : void 0;
const yearLetter = (count) => count === 4 || count === 1 ? ["[0-9]{4}", "%Y"] : count === 2 ? ["[0-9]{2}", "%y"] : void 0;
const LETTERS = {
	y: yearLetter,
	u: yearLetter,
	M: (count) => count === 4 ? [`(${MONTHS})`, "%B"] : count === 3 ? [`(${short(MONTHS)})`, "%b"] : number("m")(count),
	d: number("d"),
	E: (count) => count === 4 ? [`(${DAYS})`, "%A"] : count <= 3 ? [`(${short(DAYS)})`, "%a"] : void 0,
	H: number("H"),
	h: number("I"),
	m: number("M"),
	s: number("S"),
	S: (count) => count <= 6 ? [`[0-9]{${count}}`, "%f"] : count <= 9 ? [`[0-9]{${count}}`, "%n"] : void 0,
	a: (count) => count === 1 ? ["(AM|PM)", "%p"] : void 0,
	X: (count) => count === 1 ? ["(Z|[+-][0-9]{2}([0-9]{2})?)", "%z"] : count === 2 ? ["(Z|[+-][0-9]{4})", "%z"] : count === 3 ? ["(Z|[+-][0-9]{2}:[0-9]{2})", "%z"] : void 0,
	x: (count) => count === 2 ? ["[+-][0-9]{4}", "%z"] : count === 3 ? ["[+-][0-9]{2}:[0-9]{2}", "%z"] : void 0,
	Z: (count) => count <= 3 ? ["[+-][0-9]{4}", "%z"] : count === 5 ? ["(Z|[+-][0-9]{2}:[0-9]{2})", "%z"] : void 0
};
function timeForm(stated) {
	let pattern = "";
	let format = "";
	const seen = /* @__PURE__ */ new Set();
	const literal = (text) => {
		pattern += text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
		format += text.replaceAll("%", "%%");
	};
	for (let at = 0; at < stated.length;) {
		const letter = stated[at] ?? "";
		if (letter === "'") {
			if (stated[at + 1] === "'") {
				literal("'");
				at += 2;
				continue;
			}
			const end = stated.indexOf("'", at + 1);
			if (end === -1) return void 0;
			literal(stated.slice(at + 1, end));
			at = end + 1;
		} else if (/[A-Za-z]/.test(letter)) {
			let count = 1;
			while (stated[at + count] === letter) count += 1;
			const part = LETTERS[letter]?.(count);
			if (!part || seen.has(letter)) return void 0;
			seen.add(letter);
			pattern += part[0];
			format += part[1];
			at += count;
		} else if (/[[\]{}#]/.test(letter)) return;
		else {
			literal(letter);
			at += 1;
		}
	}
	if (seen.has("h") !== seen.has("a")) return void 0;
	const day = (seen.has("y") || seen.has("u")) && seen.has("M") && seen.has("d");
	const clock = seen.has("H") || seen.has("h");
	return day || clock ? {
		pattern,
		format,
		offset: [
			"X",
			"x",
			"Z"
		].some((letter) => seen.has(letter))
	} : void 0;
}
function inGeneralForm(stated, text) {
	const fields = [];
	const source = stated.replaceAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/g, (part, quoted, letter) => {
		if (quoted !== void 0) return (quoted === "" ? "'" : quoted).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
		if (letter === void 0) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
		fields.push(String(letter === "u" ? "y" : letter));
		return letter === "S" ? `([0-9]{${part.length}})` : part.length === 1 ? "([0-9]{1,2})" : `([0-9]{${part.length}})`;
	});
	if (fields.some((field) => !"yMdHmsS".includes(field))) return void 0;
	const found = new RegExp(`^${source}$`).exec(text);
	if (!found) return void 0;
	const field = (letter) => {
		const at = fields.indexOf(letter);
		return at === -1 ? void 0 : found[at + 1];
	};
	const [year, month, day] = [
		field("y"),
		field("M"),
		field("d")
	];
	if (year?.length === 2) return void 0;
	const date = year && month && day ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : void 0;
	const hour = field("H");
	const fraction = field("S");
	const clock = hour === void 0 ? void 0 : `${hour.padStart(2, "0")}:${(field("m") ?? "00").padStart(2, "0")}:${(field("s") ?? "00").padStart(2, "0")}${fraction === void 0 ? "" : `.${fraction}`}`;
	return date && clock ? `${date} ${clock}` : date ?? clock;
}

export { runsInEngine as a, isStructured as c, enginePattern as i, isValueOf as l, timeForm as n, LEXICAL_FORMS as o, ecmaPattern as r, LEXICAL_WORDS as s, inGeneralForm as t };