import { f as codeSpan, s as isRecord } from "./basics.js";
import { h as boundedText } from "./small-parts.js";
import { n as grouped, r as plural } from "./count-words.js";

function contractNode(document) {
	return nodeAt(document, document.value, void 0, void 0);
}
function nodeAt(document, value, parent, step) {
	const node = Object.create(NODE);
	node.document = document;
	node.value = value;
	node.mapping = isRecord(value) ? value : NOTHING;
	node.parent = parent;
	node.step = step;
	return node;
}
const NOTHING = {};
const NODE = {
	get location() {
		return this.document.locate(...wayTo(this));
	},
	locationOf(key) {
		return this.document.locateKey(...wayTo(this), key);
	},
	get keys() {
		return Object.keys(this.mapping);
	},
	has(key) {
		return (own(this, key) ?? null) !== null;
	},
	get(key) {
		return nodeAt(this.document, own(this, key), this, [key]);
	},
	list(key) {
		const list = own(this, key);
		return Array.isArray(list) ? list.map((entry, index) => nodeAt(this.document, entry, this, [key, index])) : [];
	},
	text(key) {
		const text = own(this, key);
		return typeof text === "string" && text !== "" ? text : void 0;
	},
	number(key) {
		const number = own(this, key);
		return typeof number === "number" && Number.isFinite(number) ? number : void 0;
	},
	flag(key) {
		return own(this, key) === true;
	}
};
function own({ mapping }, key) {
	return Object.hasOwn(mapping, key) ? mapping[key] : void 0;
}
function wayTo({ parent, step }) {
	const path = [...step ?? []];
	for (let above = parent; above; above = above.parent) path.unshift(...above.step ?? []);
	return path;
}
function scalars(nodes) {
	const values = nodes.map(({ value }) => value);
	return values.every((value) => value === null || [
		"string",
		"number",
		"boolean"
	].includes(typeof value)) && values.length > 0 ? values : void 0;
}

function isEdgeCase(rule) {
	return rule.text("dimension") === "coverage" || rule.list("tags").some(({ value }) => value === "edge-case");
}

const OPERATORS = [
	"mustBe",
	"mustNotBe",
	"mustBeGreaterThan",
	"mustBeGreaterOrEqualTo",
	"mustBeLessThan",
	"mustBeLessOrEqualTo",
	"mustBeBetween",
	"mustNotBeBetween"
];
function ruleLimit(rule, truths = false) {
	const operators = OPERATORS.filter((operator) => rule.has(operator));
	const [operator] = operators;
	if (operator === void 0 || operators.length > 1) return { why: `it has ${operators.length === 0 ? "no operator" : `${operators.length} operators`}; a rule needs exactly one` };
	const unit = truths ? "rows" : rule.text("unit") ?? "rows";
	if (unit !== "rows" && unit !== "percent") return { why: `its unit is neither rows nor percent` };
	const between = operator === "mustBeBetween" || operator === "mustNotBeBetween";
	const stated = between ? rule.list(operator).map(({ value }) => value) : [rule.get(operator).value];
	const values = truths ? stated.map((value) => typeof value === "boolean" ? Number(value) : value) : stated;
	const numbers = values.filter((value) => typeof value === "number" && Number.isFinite(value));
	if (numbers.length !== values.length || numbers.length !== (between ? 2 : 1)) return { why: `a count is not held to what stands under ${operator}` };
	return {
		operator,
		values: numbers,
		unit
	};
}
function allowsNone({ operator, values, unit }) {
	const [value = NaN] = values;
	if (operator === "mustBe") return value === 0;
	const step = unit === "rows" ? 1 : 0;
	if (operator === "mustBeLessOrEqualTo") return value >= 0 && (value === 0 || value < step);
	return operator === "mustBeLessThan" && value > 0 && value <= step;
}

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

const LOGICAL_TYPES = [
	"string",
	"date",
	"timestamp",
	"time",
	"number",
	"integer",
	"boolean",
	"object",
	"array",
	"map",
	"vector"
];

function isZone(zone) {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "" && zone.includes("/");
	} catch {
		return false;
	}
}
function isUtc(zone) {
	return /^(Etc\/)?(UTC|GMT|Z|UCT|Zulu)$/i.test(zone);
}

const BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const IPV4 = `(${BYTE}\\.){3}${BYTE}`;
const LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const GROUP = "[0-9A-Fa-f]{1,4}";
const IPV6 = [
	`(${GROUP}:){7}${GROUP}`,
	`(${GROUP}:){6}${IPV4}`,
	`(${GROUP}:){1,7}:`,
	...[
		1,
		2,
		3,
		4,
		5,
		6
	].map((before) => `(${GROUP}:){1,${before}}(:${GROUP}){1,${7 - before}}`),
	`:((:${GROUP}){1,7}|:)`,
	`(${GROUP}:){1,5}(:${GROUP}){0,4}:${IPV4}`,
	`::(${GROUP}:){0,5}${IPV4}`
].join("|");
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const FORMATS = {
	email: {
		pattern: `^${ATOM}(\\.${ATOM})*@(${LABEL}\\.)+${LABEL}$`,
		words: "an e-mail address (RFC 5321, without quotes and comments)"
	},
	uuid: {
		pattern: "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$",
		words: "a UUID (RFC 9562)"
	},
	uri: {
		pattern: "^[A-Za-z][A-Za-z0-9+.-]*:([A-Za-z0-9._~:/?#@!$&'()*+,;=[\\]-]|%[0-9A-Fa-f]{2})+$",
		words: "a URI with its scheme (RFC 3986)"
	},
	hostname: {
		pattern: `^(${LABEL}\\.){0,126}${LABEL}$`,
		words: "a host name (RFC 1123)"
	},
	ipv4: {
		pattern: `^${IPV4}$`,
		words: "an IPv4 address"
	},
	ipv6: {
		pattern: `^(${IPV6})$`,
		words: "an IPv6 address (RFC 4291)"
	},
	byte: {
		pattern: "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
		words: "bytes in Base64 (RFC 4648)"
	},
	date: {
		pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
		words: "a date, as `2026-01-31`"
	},
	"date-time": {
		pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt ]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$",
		words: "a moment with its offset (RFC 3339)"
	}
};
const TEXT_FORMATS = [
	...Object.keys(FORMATS),
	"password",
	"binary"
];
function valueFormat(format) {
	const known = Object.hasOwn(FORMATS, format) ? FORMATS[format] : void 0;
	if (known) return known;
	if (format === "password" || format === "binary") return { why: `any text may be a ${format}` };
	return { why: `the format \`${boundedText(format, 60)}\` is not known here; write it as a pattern` };
}

function planBuilder(name, object, format, lists) {
	const columns = [];
	const conditions = [];
	const keys = [];
	const measures = [];
	const statements = [];
	const seen = /* @__PURE__ */ new Map();
	const abouts = /* @__PURE__ */ new Map();
	const once = (kind, list, entry) => {
		const key = `${kind} ${JSON.stringify(entry)}`;
		const index = seen.get(key) ?? list.push(entry) - 1;
		seen.set(key, index);
		return index;
	};
	const about = (text) => {
		const full = boundedText(`${name}.${text}`, 1900);
		const count = (abouts.get(full) ?? 0) + 1;
		abouts.set(full, count);
		return count === 1 ? full : `${full} (${count})`;
	};
	const question = (asked) => {
		if ("unique" in asked) return {
			kind: "key",
			key: once("key", keys, asked.unique)
		};
		if ("is" in asked) return {
			kind: "condition",
			condition: once("condition", conditions, asked)
		};
		if ("allowed" in asked && "measure" in asked && typeof asked.measure === "object") return {
			kind: "level",
			measure: once("measure", measures, asked.measure),
			allowed: asked.allowed
		};
		if ("refers" in asked) return {
			kind: "reference",
			reference: lists.references.push(asked.refers) - 1
		};
		if ("kind" in asked) return asked;
		if ("question" in asked) return {
			kind: "question",
			question: lists.questions.push(asked.question) - 1
		};
		throw new TypeError("a question of no kind");
	};
	return {
		format,
		object,
		column: (request) => columns.push(request) - 1,
		state: (noted, asked) => {
			const { limit, mostly, range, advisory, edgeCase } = noted;
			statements.push({
				statement: {
					about: about(noted.about),
					says: boundedText(noted.says, 1900),
					asks: noted.asks,
					location: noted.location,
					...limit ? { limit } : {},
					...mostly === void 0 ? {} : { mostly },
					...range === void 0 ? {} : { range },
					...advisory ? { advisory } : {}
				},
				question: question(asked),
				...edgeCase ? { edgeCase } : {}
			});
		},
		skip: (statement, location, why) => lists.notChecked.push({
			statement: boundedText(statement, 1900),
			location,
			why: boundedText(why, 1900)
		}),
		foreign: (table) => lists.foreign.push(table) - 1,
		build: (location, more) => ({
			name,
			location,
			columns,
			conditions,
			keys,
			measures,
			statements,
			...more
		})
	};
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

function numberWidth(format) {
	if (format === "f32") return {
		least: "-3.4028234663852886e38",
		most: "3.4028234663852886e38",
		words: "single precision (f32)"
	};
	if (format === "f64") return {
		least: String(-Number.MAX_VALUE),
		most: String(Number.MAX_VALUE),
		words: "double precision (f64)"
	};
	const [, sign, width] = /^([iu])(8|16|32|64|128)$/.exec(format) ?? [];
	if (sign === void 0 || width === void 0) return void 0;
	const bits = BigInt(Math.min(Number(width) - (sign === "i" ? 1 : 0), 127));
	const least = sign === "i" ? -(2n ** bits) : 0n;
	return {
		least: String(least),
		most: String(2n ** bits - 1n),
		words: `${width} bits ${sign === "i" ? "with" : "without"} a sign (${format})`
	};
}

const BOUNDS = {
	minimum: {
		is: "at-least",
		says: "at least",
		moment: "not before"
	},
	maximum: {
		is: "at-most",
		says: "at most",
		moment: "not after"
	},
	exclusiveMinimum: {
		is: "more-than",
		says: "more than",
		moment: "after"
	},
	exclusiveMaximum: {
		is: "less-than",
		says: "less than",
		moment: "before"
	}
};
function* optionStatements(node, type, stated, shown) {
	const options = node.get("logicalTypeOptions");
	for (const key of options.keys) {
		const { value, location } = options.get(key);
		if (key.startsWith("exclusive") && typeof value === "boolean") continue;
		if (isTemporal(LOGICAL_TYPES.find((known) => known === stated)) && (key === "format" || key === "defaultTimezone")) continue;
		const found = optionStatement(key, value, {
			options,
			type,
			stated,
			shown
		});
		if (found === void 0) continue;
		yield "why" in found ? {
			key,
			location,
			value,
			why: found.why
		} : {
			key,
			location,
			...found
		};
	}
}
function isTemporal(type) {
	return type === "date" || type === "timestamp" || type === "time";
}
function optionStatement(key, value, context) {
	const { type, shown, stated } = context;
	if (key === "minimum" || key === "maximum" || key === "exclusiveMinimum" || key === "exclusiveMaximum") return boundStatement(key, value, context);
	const numeric = type === "integer" || type === "number";
	if (key === "multipleOf" && numeric && typeof value === "number" && value > 0) return {
		says: `${shown} is a multiple of ${String(value)}`,
		asks: "values-in-range",
		condition: {
			is: "multiple-of",
			value: String(value)
		}
	};
	if ((key === "minLength" || key === "maxLength") && type === "string" && isCount(value)) {
		const least = key === "minLength";
		return {
			says: `${shown} has at ${least ? "least" : "most"} ${value} ${plural(value, "character")}`,
			asks: "values-in-range",
			condition: {
				is: least ? "length-at-least" : "length-at-most",
				value
			}
		};
	}
	if (key === "pattern" && type === "string" && typeof value === "string") return {
		says: `${shown} has the pattern \`${boundedText(value, 200)}\``,
		asks: "values-match",
		condition: {
			is: "matches",
			pattern: value
		}
	};
	if (key === "format" && type === "string" && typeof value === "string") {
		const format = valueFormat(value);
		if ("why" in format) return format;
		return {
			says: `${shown} is ${format.words}`,
			asks: "values-match",
			condition: {
				is: "matches",
				pattern: format.pattern
			}
		};
	}
	if (key === "format" && numeric && typeof value === "string") {
		const width = numberWidth(value);
		if (!width) return { why: `the format \`${boundedText(value, 60)}\` is not known` };
		const { least, most, words } = width;
		return {
			says: `${shown} fits into ${words}`,
			asks: "values-in-range",
			condition: {
				is: "within",
				least,
				most
			}
		};
	}
	if (key === "timezone" && type === "timestamp" && typeof value === "boolean") return {
		says: `${shown} is written ${value ? "with" : "without"} its offset from UTC`,
		asks: "types-hold",
		condition: { is: value ? "with-offset" : "without-offset" }
	};
	const structure = structureStatement(key, value, type, shown);
	if (structure) return structure;
	if (stated !== void 0 && type === void 0) return { why: `values of the type ${stated} are not looked into here` };
	return { why: UNCHECKED_OPTIONS[key] ?? "this option is not looked at" };
}
function structureStatement(key, value, type, shown) {
	const asks = "structure-holds";
	const counted = type === "array" ? "item" : "field";
	const bound = (COUNT_BOUNDS[type ?? ""] ?? {})[key];
	if (bound && isCount(value)) return {
		says: `${shown} has at ${bound === "count-at-least" ? "least" : "most"} ${value} ${plural(value, counted)}`,
		asks,
		condition: {
			is: bound,
			value
		}
	};
	if (key === "uniqueItems" && type === "array") return value === true ? {
		says: `no item of ${shown} stands in it twice`,
		asks,
		condition: { is: "unique-items" }
	} : void 0;
	if (key === "required" && type === "object" && Array.isArray(value)) {
		const keys = value.filter((entry) => typeof entry === "string");
		const names = keys.map((entry) => `\`${boundedText(entry, 100)}\``).join(", ");
		return {
			says: `${shown} has the ${plural(keys.length, "field")} ${names}`,
			asks,
			condition: {
				is: "has-keys",
				keys
			}
		};
	}
	if (type !== "vector") return void 0;
	if (key === "dimensions" && isCount(value)) return {
		says: `${shown} has ${value} ${plural(value, "dimension")}`,
		asks,
		condition: {
			is: "count-is",
			value
		}
	};
	if (key === "normalized") return value === true ? {
		says: `${shown} has the length 1 (± 0.001)`,
		asks,
		condition: { is: "unit-length" }
	} : void 0;
	if (key === "elementType" && typeof value === "string") {
		const holds = elementCondition(value);
		if (!holds) return { why: `the element type \`${boundedText(value, 60)}\` is not known` };
		return {
			says: `every element of ${shown} is a ${value}`,
			asks,
			condition: {
				is: "each",
				of: "item",
				type: holds.type,
				holds: holds.condition
			}
		};
	}
}
const COUNT_BOUNDS = {
	array: {
		minItems: "count-at-least",
		maxItems: "count-at-most"
	},
	object: {
		minProperties: "count-at-least",
		maxProperties: "count-at-most"
	}
};
function elementCondition(elementType) {
	const within = (type, least, most) => ({
		type,
		condition: {
			is: "within",
			least,
			most
		}
	});
	switch (elementType) {
		case "int8": return within("integer", "-128", "127");
		case "uint8": return within("integer", "0", "255");
		case "binary": return within("integer", "0", "1");
		case "float16": return within("number", "-65504", "65504");
		case "bfloat16":
		case "float32": return within("number", "-3.4028234663852886e38", "3.4028234663852886e38");
		case "float64": return within("number", String(-Number.MAX_VALUE), String(Number.MAX_VALUE));
		default: return;
	}
}
function boundStatement(key, value, { options, type, stated, shown }) {
	const exclusive = options.flag(key === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum") && !key.startsWith("exclusive");
	const bound = BOUNDS[exclusive ? key === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum" : key];
	if (type === void 0 || isStructured(type) || type === "string" || type === "boolean") return { why: stated === void 0 ? "it says nothing without a logicalType" : `values of the type ${stated} are not compared here` };
	const text = boundText(type, value, options.text("format"));
	if (text === void 0) return { why: `it is not ${LEXICAL_WORDS[type]}` };
	return {
		says: `${shown} is ${type === "integer" || type === "number" ? bound.says : bound.moment} ${text}`,
		asks: "values-in-range",
		condition: {
			is: bound.is,
			value: text
		}
	};
}
const UNCHECKED_OPTIONS = {
	pattern: "only text has patterns",
	timezone: "whether a zone is written is not looked at for this type",
	defaultTimezone: "values of this type have no zone",
	embeddingModel: "data does not show what made it",
	embeddingModelVersion: "data does not show what made it",
	distanceMetric: "data does not show how it is compared"
};
function isCount(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function boundText(type, value, format) {
	if (isStructured(type)) return void 0;
	if (type === "integer" || type === "number") return typeof value === "number" && Number.isFinite(value) ? String(value) : void 0;
	if (typeof value !== "string") return void 0;
	const general = (text) => {
		const whole = type === "timestamp" && isValueOf("date", text) ? `${text} 00:00:00` : text;
		return isValueOf(type, whole) ? whole : void 0;
	};
	const written = format === void 0 ? void 0 : inGeneralForm(format, value);
	return general(value) ?? (written === void 0 ? void 0 : general(written));
}

function heldType(node, format) {
	const type = LOGICAL_TYPES.find((known) => known === node.text("logicalType"));
	if (type === void 0) return {};
	if (isStructured(type)) return { type };
	if (!isTemporal(type)) return { type };
	const options = node.get("logicalTypeOptions");
	const stated = options.text("format");
	const stored = format === "parquet" || format === "duckdb";
	const zone = type === "timestamp" ? otherZone(options.text("defaultTimezone")) : void 0;
	if (zone !== void 0 && !isZone(zone)) return { why: `there is no time zone \`${boundedText(zone, 60)}\`` };
	if (!stored && type === "time" && options.flag("timezone")) return { why: "times of day with a zone are not read" };
	const inZone = zone === void 0 ? {} : { zone };
	if (stored || stated === void 0) return {
		type,
		...inZone
	};
	if (!timeForm(stated)) return { why: `values written as \`${boundedText(stated, 100)}\` are not read` };
	return type === "date" && stated === "yyyy-MM-dd" ? { type } : {
		type,
		form: stated,
		...inZone
	};
}
function otherZone(zone) {
	return zone === void 0 || isUtc(zone) ? void 0 : zone;
}
function typeWords(type, form, words, format) {
	if (isStructured(type)) return format === "csv" ? STRUCTURE_IN_CSV[type] : type === "array" || type === "object" ? `an ${type}` : `a ${type}`;
	return form === void 0 ? words[type] ?? type : `a ${type} written as \`${boundedText(form, 100)}\``;
}
const STRUCTURE_IN_CSV = {
	array: "an array in JSON, as `[\"a\", \"b\"]`",
	object: "an object in JSON, as `{\"a\": 1}`",
	map: "a map in JSON, as `{\"a\": 1}`",
	vector: "a vector in JSON, as `[0.6, 0.8]`"
};

function listedValues(values) {
	const words = values.slice(0, 8).map((value) => codeSpan(boundedText(String(value), 60)));
	return values.length > 8 ? `${words.join(", ")} and ${grouped(values.length - 8)} more` : words.join(", ");
}

const PERSONAL_FORMATS = /* @__PURE__ */ new Set([
	"email",
	"ipv4",
	"ipv6",
	"password"
]);
const PERSONAL_WORDS = /(^|[^a-z])(e[ -]?mail|phone|telephone|mobile|ssn|social security|passport|iban|credit card|card number|password|passwd|secret|token|api key|first name|last name|full name|surname|given name|family name|birth ?(date|day)|date of birth|dob|home address|street|ip address)(e?s)?([^a-z]|$)/;
const PERHAPS_PERSONAL = /(^|[^a-z])(user ?name|user|login|contact|address|addr|zip|post ?code|postal code|ip|ip v?[46]|mac|imei|msisdn|latitude|longitude|gender|sex|salary|salarie|nationality|religion|(customer|client|person|employee|patient|author|owner|member|driver|guest|student|user|account) name|comment|free text)(e?s)?([^a-z]|$)/;
function mayBeShown(property) {
	if (property.has("encryptedName")) return false;
	if (property.has("classification")) return property.text("classification")?.trim().toLowerCase() === "public";
	const format = property.get("logicalTypeOptions").text("format")?.toLowerCase() ?? "";
	if (PERSONAL_FORMATS.has(format)) return false;
	if (property.list("tags").map(({ value }) => String(value)).some((tag) => /(^|[^a-z])(pii|personal|gdpr|sensitive|confidential|secret)([^a-z]|$)/i.test(tag))) return false;
	return [property.text("name"), property.text("physicalName")].every((name) => {
		const words = nameInWords(name ?? "");
		return !PERSONAL_WORDS.test(words) && !PERHAPS_PERSONAL.test(words);
	});
}
function mayBeShownWhole(property) {
	if (!mayBeShown(property)) return false;
	if (![
		...property.list("properties"),
		...property.has("items") ? [property.get("items")] : [],
		...property.has("map") ? [property.get("map").get("key"), property.get("map").get("value")] : []
	].every(mayBeShownWhole)) return false;
	const type = property.text("logicalType")?.toLowerCase();
	const open = type === "object" || type === "array" && !property.has("items") || type === "map" && !property.has("map");
	return property.has("classification") || !(open || property.list("properties").length > 0);
}
function nameInWords(name) {
	return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/[_\s.-]+/g, " ").toLowerCase();
}

const DEEPEST$1 = 4;
function planParts(property, planned, plan) {
	const { column, name, shown, type } = planned;
	for (const [key, parts] of [["items", [["items", "item"]]], ["map", [["key", "key"], ["value", "value"]]]]) {
		if (!property.has(key)) continue;
		if (!(key === "items" ? type === "array" || type === "vector" : type === "map" || type === "object")) {
			plan.skip(`${shown} states what its ${key === "map" ? "keys and values" : "items"} are`, property.get(key).location, `only values of the type ${key === "map" ? "map have keys" : "array have items"}`);
			continue;
		}
		for (const [under, of] of parts) {
			const node = key === "map" ? property.get("map").get(under) : property.get("items");
			const state = stateFor(column, `${name} ${under}`, plan);
			planPart(node, {
				of,
				at: []
			}, (condition) => condition, `${of === "item" ? "item" : of} of ${shown}`, state, plan, 1);
		}
	}
	if (type === "vector") plan.state({
		about: `${name} elements`,
		says: `every element of ${shown} is a number`,
		asks: "types-hold",
		location: property.get("logicalType").location
	}, {
		column,
		is: "each",
		of: "item",
		type: "number",
		holds: { is: "typed" }
	});
}
function stateFor(column, prefix, plan) {
	return (about, noted, condition) => plan.state({
		about: `${prefix} ${about}`,
		...noted
	}, {
		column,
		...condition
	});
}
function planPart(node, parts, wrap, words, state, plan, depth) {
	if (node.keys.length === 0) return;
	const { type, form, zone, why } = heldType(node, plan.format);
	const typed = {
		...type === void 0 ? {} : { type },
		...form === void 0 ? {} : { form },
		...zone === void 0 ? {} : { zone }
	};
	const each = (holds) => wrap({
		is: "each",
		of: parts.of,
		...parts.at.length > 0 ? { at: parts.at } : {},
		...typed,
		holds
	});
	const path = parts.at.map((step) => `.${step}`).join("");
	const label = (about) => path === "" ? about : `${path.slice(1)} ${about}`;
	const shown = path === "" ? `every ${words}` : `\`${path.slice(1)}\` of every ${words}`;
	if (why !== void 0) plan.skip(`${shown} is of the type ${node.text("logicalType") ?? ""}`, node.location, why);
	if (type !== void 0) state(label("logicalType"), {
		says: `${shown} is ${typeWords(type, form, LEXICAL_WORDS, plan.format)}`,
		asks: "types-hold",
		location: node.get("logicalType").location
	}, each({ is: "typed" }));
	if (node.flag("required")) state(label("required"), {
		says: `${shown} has a value`,
		asks: "required-values-present",
		location: node.get("required").location
	}, each({ is: "present" }));
	for (const option of optionStatements(node, type, node.text("logicalType"), shown)) if ("why" in option) plan.skip(`${shown} has the option ${option.key}`, option.location, option.why);
	else state(label(option.key), option, each(option.condition));
	const values = node.has("enum") ? scalars(node.list("enum").map((entry) => entry.get("value"))) : void 0;
	if (values) state(label("enum"), {
		says: `${shown} is one of ${listedValues(values)}`,
		asks: "values-in-enumeration",
		location: node.get("enum").location
	}, each({
		is: "one-of",
		values
	}));
	for (const key of ["unique", "primaryKey"]) if (node.flag(key)) plan.skip(`no ${path === "" ? words : `\`${path.slice(1)}\` of ${words}`} appears twice`, node.get(key).location, "keys are of columns, not of parts of values");
	if (node.list("relationships").length > 0) plan.skip(`${shown} refers to something`, node.get("relationships").location, "relationships are of columns, not of parts of values");
	if (node.list("quality").length > 0) plan.skip(`rules about ${shown}`, node.get("quality").location, "rules are run on columns, not inside of values");
	const nested = node.list("properties").map((field) => ({
		field,
		name: field.text("name")
	}));
	if (depth >= DEEPEST$1 && (nested.length > 0 || node.has("items") || node.has("map"))) {
		plan.skip(`what is inside of ${shown}`, node.location, `only ${DEEPEST$1} levels are looked at`);
		return;
	}
	for (const { field, name } of nested) {
		if (name === void 0 || type !== void 0 && !isStructured(type)) continue;
		planPart(field, {
			...parts,
			at: [...parts.at, field.text("physicalName") ?? name]
		}, wrap, words, state, plan, depth + 1);
	}
	for (const under of node.has("map") ? ["key", "value"] : []) {
		const inner = (about, noted, condition) => state(label(`${under} ${about}`), noted, condition);
		planPart(node.get("map").get(under), {
			of: under,
			at: []
		}, each, `${under} of ${shown}`, inner, plan, depth + 1);
	}
	if (node.has("items")) {
		const inner = (about, noted, condition) => state(label(`items ${about}`), noted, condition);
		planPart(node.get("items"), {
			of: "item",
			at: []
		}, each, `item of ${shown}`, inner, plan, depth + 1);
	}
}

const ALIASES = {
	text: "VARCHAR",
	string: "VARCHAR",
	varchar: "VARCHAR",
	char: "VARCHAR",
	bpchar: "VARCHAR",
	nvarchar: "VARCHAR",
	"character varying": "VARCHAR",
	character: "VARCHAR",
	utf8: "VARCHAR",
	tinyint: "TINYINT",
	byte: "TINYINT",
	smallint: "SMALLINT",
	short: "SMALLINT",
	int2: "SMALLINT",
	int: "INTEGER",
	int4: "INTEGER",
	int32: "INTEGER",
	integer: "INTEGER",
	bigint: "BIGINT",
	long: "BIGINT",
	int64: "BIGINT",
	hugeint: "HUGEINT",
	real: "FLOAT",
	float4: "FLOAT",
	float32: "FLOAT",
	double: "DOUBLE",
	"double precision": "DOUBLE",
	float8: "DOUBLE",
	float64: "DOUBLE",
	boolean: "BOOLEAN",
	bool: "BOOLEAN",
	date: "DATE",
	time: "TIME",
	timestamp: "TIMESTAMP",
	datetime: "TIMESTAMP",
	timestamp_ntz: "TIMESTAMP",
	timestamptz: "TIMESTAMP WITH TIME ZONE",
	timestamp_tz: "TIMESTAMP WITH TIME ZONE",
	"timestamp with time zone": "TIMESTAMP WITH TIME ZONE",
	uuid: "UUID",
	blob: "BLOB",
	bytea: "BLOB",
	binary: "BLOB",
	varbinary: "BLOB"
};
function planPhysicalType(property, { column, name, shown, type }, plan) {
	if (!property.has("physicalType")) return;
	const { value, location } = property.get("physicalType");
	const stated = String(value).trim();
	const [, base = "", inside] = /^([A-Za-z_][A-Za-z0-9_ ]*?)\s*(?:\(([^()]*)\))?$/.exec(stated) ?? [];
	const alias = Object.hasOwn(ALIASES, base.toLowerCase()) ? ALIASES[base.toLowerCase()] : void 0;
	const length = alias === "VARCHAR" && /^\d{1,9}$/.test(inside ?? "") ? Number(inside) : void 0;
	if (length !== void 0 && (type === void 0 || type === "string")) plan.state({
		about: `${name} physicalType length`,
		says: `${shown} has at most ${length} ${plural(length, "character")}, as ${boundedText(stated, 60)}`,
		asks: "values-in-range",
		location
	}, {
		column,
		is: "length-at-most",
		value: length
	});
	if (plan.format !== "parquet" && plan.format !== "duckdb") return;
	const decimal = /^(decimal|numeric|number)$/i.test(base) ? /^\s*(\d+)\s*(?:,\s*(\d+)\s*)?$/.exec(inside ?? "") : null;
	const wanted = decimal ? [`DECIMAL(${decimal[1] ?? ""},${decimal[2] ?? "0"})`] : base.toLowerCase() === "float" ? ["FLOAT", "DOUBLE"] : alias === "TIMESTAMP" ? [
		"TIMESTAMP",
		"TIMESTAMP_S",
		"TIMESTAMP_MS",
		"TIMESTAMP_NS"
	] : alias === void 0 ? void 0 : [alias];
	if (wanted === void 0) {
		plan.skip(`${shown} is stored as ${boundedText(stated, 100)}`, location, "this name of a physical type is not known here");
		return;
	}
	plan.state({
		about: `${name} physicalType`,
		says: `${shown} is stored as ${boundedText(stated, 100)}`,
		asks: "types-hold",
		location
	}, {
		kind: "stored",
		column,
		types: wanted
	});
}

const COMPARISON_OPERATORS = [
	"<",
	"<=",
	"=",
	"<>",
	">=",
	">"
];

const AGGREGATES = [
	"min",
	"max",
	"mean",
	"median",
	"sum",
	"stddev"
];

const ENGINE = "promotion-gates";
function planCustomRule(rule, draft, property) {
	const engine = rule.node.text("engine");
	if (engine?.toLowerCase() !== "promotion-gates") return rule.skip(`${boundedText(engine ?? "another tool", 60)} decides it`);
	const given = rule.node.get("implementation");
	const kinds = [
		"condition",
		"compare",
		"aggregate",
		"distinct",
		"monotonic"
	].filter((kind) => given.has(kind));
	const [kind] = kinds;
	if (kind === void 0 || kinds.length > 1) return rule.skip("its implementation names none, or several, of condition, compare, aggregate, distinct and monotonic");
	const unknown = given.keys.find((key) => key !== kind && !(KEYS[kind] ?? []).includes(key));
	if (unknown !== void 0) return rule.skip(`${codeSpan(boundedText(unknown, 60))} means nothing beside ${codeSpan(kind)}`);
	const mostly = given.get("mostly").value;
	if (mostly !== void 0 && !(typeof mostly === "number" && mostly > 0 && mostly <= 1)) return rule.skip("`mostly` is a share above 0 and up to 1");
	const context = {
		rule,
		given,
		draft,
		property,
		share: typeof mostly === "number" ? { mostly } : {}
	};
	if (kind === "condition") condition(context);
	else if (kind === "compare") compare(context);
	else if (kind === "monotonic") monotonic(context);
	else inRange(kind, context);
}
const KEYS = {
	condition: ["mostly"],
	compare: ["mostly"],
	aggregate: [
		"column",
		"minimum",
		"maximum"
	],
	distinct: ["minimum", "maximum"],
	monotonic: [
		"direction",
		"strictly",
		"by",
		"mostly"
	]
};
function common({ rule, draft, property, share }, says) {
	const name = rule.node.text("name") ?? rule.node.text("description");
	const place = property?.shown ?? codeSpan(boundedText(draft.node.text("name") ?? "", 200));
	return {
		about: property ? `${property.name} ${rule.label}` : rule.label,
		says: `${place}: ${name === void 0 ? says : `${boundedText(name, 300)} (${says})`}${share.mostly === void 0 ? "" : `, in at least ${share.mostly * 100} % of rows`}`,
		asks: "rules-hold",
		location: rule.node.location,
		advisory: rule.advisory,
		edgeCase: rule.edgeCase,
		...share
	};
}
function condition(context) {
	const { given, draft, rule } = context;
	const sql = given.text("condition");
	if (sql === void 0) return rule.skip("`condition` is an expression in SQL over the columns of a row");
	draft.plan.state(common(context, codeSpan(boundedText(sql.replaceAll(/\s+/g, " ").trim(), 200))), { question: {
		is: "condition",
		table: draft.plan.object,
		sql
	} });
}
function compare(context) {
	const { given, draft, rule } = context;
	const [left, operator, right] = given.list("compare").map(({ value }) => value);
	const known = COMPARISON_OPERATORS.find((candidate) => candidate === operator);
	const one = columnOf(draft, left);
	const other = columnOf(draft, right);
	if (!known || !one || !other) return rule.skip(`\`compare\` is [column, operator, column] with an operator of ${COMPARISON_OPERATORS.join(" ")}`);
	if (one.type === void 0 || one.type !== other.type) return rule.skip("columns that are compared have the same logicalType");
	draft.plan.state(common(context, `${one.shown} ${known} ${other.shown}`), {
		column: one.column,
		is: "compared",
		operator: known,
		other: other.column
	});
}
function monotonic(context) {
	const { given, draft, rule } = context;
	const column = columnOf(draft, given.text("monotonic"));
	const by = given.list("by").map(({ value }) => columnOf(draft, value));
	const direction = given.text("direction") ?? "increasing";
	if (!column || by.some((of) => of === void 0)) return rule.skip("it names a column that the object does not have");
	if (direction !== "increasing" && direction !== "decreasing") return rule.skip("`direction` is increasing or decreasing");
	const strictly = given.flag("strictly");
	const within = by.length === 0 ? "" : ` within ${by.flatMap((of) => of?.shown ?? []).join(", ")}`;
	draft.plan.state(common(context, `${column.shown} is ${strictly ? "strictly " : ""}${direction} from row to row${within}`), { question: {
		is: "ordered",
		table: draft.plan.object,
		column: column.name,
		by: by.flatMap((of) => of?.name ?? []),
		descending: direction === "decreasing",
		strictly
	} });
}
function inRange(kind, context) {
	const { given, draft, rule } = context;
	const minimum = given.number("minimum");
	const maximum = given.number("maximum");
	if (minimum === void 0 && maximum === void 0) return rule.skip("it has neither `minimum` nor `maximum`");
	if (minimum !== void 0 && maximum !== void 0 && minimum > maximum) return rule.skip("no number is at least its `minimum` and at most its `maximum`");
	const range = {
		...minimum === void 0 ? {} : { minimum },
		...maximum === void 0 ? {} : { maximum }
	};
	if (kind === "distinct") {
		const stated = given.get("distinct").value;
		const columns = (Array.isArray(stated) ? stated : [stated]).map((name) => columnOf(draft, name));
		const known = columns.flatMap((column) => column ?? []);
		if (known.length === 0 || known.length < columns.length) return rule.skip("it names a column that the object does not have");
		draft.plan.state({
			...common(context, `different values of ${known.map(({ shown }) => shown).join(", ")}`),
			range
		}, { question: {
			is: "distinct",
			table: draft.plan.object,
			columns: known.map(({ name }) => name)
		} });
		return;
	}
	const of = AGGREGATES.find((aggregate) => aggregate === given.text("aggregate"));
	const column = columnOf(draft, given.has("column") ? given.text("column") : context.property?.name);
	if (!of) return rule.skip(`\`aggregate\` is one of ${AGGREGATES.join(", ")}`);
	if (!column || column.type !== "number" && column.type !== "integer") return rule.skip("it names no column of numbers (`column:`)");
	draft.plan.state({
		...common(context, `the ${of} of ${column.shown}`),
		range
	}, { question: {
		is: "aggregate",
		table: draft.plan.object,
		column: column.name,
		of
	} });
}
function columnOf({ properties }, name) {
	return properties.find((property) => property.name === name && property.node.text("name") === name);
}

function planSqlRule(rule, { node: object, plan }, property) {
	const query = rule.node.text("query");
	if (query === void 0) return rule.skip("it has no query");
	const limit = ruleLimit(rule.node, true);
	if ("why" in limit) return rule.skip(limit.why);
	const name = rule.node.text("name") ?? rule.node.text("description") ?? rule.node.text("id");
	const sql = withNames(query, object.text("name") ?? "", property?.node.text("name"));
	plan.state({
		about: property ? `${property.name} ${rule.label}` : rule.label,
		says: `${property?.shown ?? codeSpan(boundedText(object.text("name") ?? "", 200))}: ${boundedText(name ?? oneLine(query), 300)}`,
		asks: "rules-hold",
		location: rule.node.location,
		limit,
		advisory: rule.advisory,
		edgeCase: rule.edgeCase
	}, { question: {
		is: "sql",
		sql
	} });
}
function withNames(query, object, property) {
	const quoted = (name) => `"${name.replaceAll("\"", "\"\"")}"`;
	return query.replaceAll(/\$?\{(object|table|model|schema)\}/gi, () => quoted(object)).replaceAll(/\$?\{(property|column|field)\}/gi, (whole) => property === void 0 ? whole : quoted(property));
}
function oneLine(query) {
	return codeSpan(boundedText(query.replaceAll(/\s+/g, " ").trim(), 200));
}

const ADVISORY = /* @__PURE__ */ new Set([
	"info",
	"information",
	"notice",
	"warning",
	"warn",
	"low",
	"minor",
	"trivial"
]);
function planPropertyQuality(property, planned, plan) {
	const { column, name, shown } = planned;
	for (const rule of namedRules(property, shown, plan)) {
		if (isOfOthers(rule)) continue;
		const library = libraryRule(rule);
		if (!library) continue;
		const { metric, limit, valid, skip } = library;
		const common = {
			about: `${name} ${rule.label}`,
			location: rule.node.location,
			limit,
			...marksOf(rule)
		};
		const values = rule.node.get("arguments");
		if (metric === "nullValues") plan.state({
			...common,
			says: withName(rule, `rows without ${shown}`),
			asks: "required-values-present"
		}, {
			column,
			is: "present"
		});
		else if (metric === "missingValues") {
			const missing = scalars(values.list("missingValues"));
			if (missing === void 0) skip("it names no values that stand for a missing one");
			else plan.state({
				...common,
				says: withName(rule, `rows in which ${shown} is missing (${listedValues(missing)})`),
				asks: "required-values-present"
			}, {
				column,
				is: "none-of",
				values: missing
			});
		} else if (metric === "invalidValues") {
			const pattern = values.text("pattern");
			if (valid !== void 0 && pattern !== void 0) skip("it names both valid values and a pattern; make a rule of each");
			else if (pattern !== void 0) plan.state({
				...common,
				says: withName(rule, `rows in which ${shown} has not the pattern ${codeSpan(boundedText(pattern, 200))}`),
				asks: "values-match"
			}, {
				column,
				is: "matches",
				pattern
			});
			else if (valid === void 0) skip("it names no valid values");
			else plan.state({
				...common,
				says: withName(rule, `rows in which ${shown} is none of ${listedValues(valid)}`),
				asks: "values-in-enumeration"
			}, {
				column,
				is: "one-of",
				values: valid
			});
		} else if (metric === "duplicateValues") plan.state({
			...common,
			says: withName(rule, `rows that repeat a ${shown} of an earlier one`),
			asks: "values-unique"
		}, { unique: [column] });
		else skip(metric === "rowCount" ? "it counts the rows of an object; write it there" : `the metric ${codeSpan(boundedText(metric, 60))} is not known`);
	}
}
function planObjectQuality(draft) {
	const { node: object, plan, properties } = draft;
	const shown = codeSpan(boundedText(object.text("name") ?? "", 200));
	for (const property of properties) for (const rule of namedRules(property.node, property.shown, plan)) if (isOfOthers(rule)) planOther(rule, draft, property);
	for (const rule of namedRules(object, shown, plan)) {
		if (isOfOthers(rule)) {
			planOther(rule, draft);
			continue;
		}
		const library = libraryRule(rule);
		if (!library) continue;
		const { metric, limit, skip } = library;
		const common = {
			about: rule.label,
			location: rule.node.location,
			limit,
			...marksOf(rule)
		};
		if (metric === "rowCount") {
			if (limit.unit === "percent") skip("a number of rows is no share of anything");
			else plan.state({
				...common,
				says: withName(rule, `rows of ${shown}`),
				asks: "has-rows"
			}, { kind: "rows" });
		} else if (metric === "duplicateValues") {
			const names = rule.node.get("arguments").list("properties").map(({ value }) => value);
			const known = names.map((name) => properties.find((property) => property.name === name)).filter((property) => property !== void 0);
			if (names.length === 0) skip("it names no properties that are unique together");
			else if (known.length < names.length) skip("it names a property that the object does not have");
			else plan.state({
				...common,
				says: withName(rule, `rows that repeat ${known.map((property) => property.shown).join(", ")} of an earlier one`),
				asks: "values-unique"
			}, { unique: known.map(({ column }) => column) });
		} else skip(`${codeSpan(boundedText(metric, 60))} is about a property; write it there`);
	}
}
function withName({ node }, says) {
	const name = node.text("name");
	return name === void 0 ? says : `${boundedText(name, 300)}: ${says}`;
}
function planOther(rule, draft, property) {
	if (rule.node.text("type") === "sql") planSqlRule(rule, draft, property);
	else planCustomRule(rule, draft, property);
}
function marksOf({ advisory, edgeCase }) {
	return {
		advisory,
		edgeCase
	};
}
function isOfOthers({ node }) {
	const type = node.text("type");
	return type === "sql" || type === "custom";
}
function namedRules(of, shown, plan) {
	return of.list("quality").map((node) => {
		const named = node.text("name") ?? node.text("id") ?? node.text("description");
		const type = node.text("type") ?? "library";
		const metric = node.text("metric") ?? node.text("rule");
		const statement = `${shown}: ${boundedText(named ?? (type === "library" ? metric ?? "a rule" : `a rule of the type ${type}`), 300)}`;
		return {
			node,
			label: `${type === "library" ? metric ?? "rule" : type}${node.has("id") || node.has("name") ? ` ${boundedText(named ?? "", 100)}` : ""}`,
			edgeCase: isEdgeCase(node),
			advisory: ADVISORY.has(node.text("severity")?.trim().toLowerCase() ?? ""),
			skip: (why) => plan.skip(statement, node.location, why)
		};
	});
}
function libraryRule({ node, skip }) {
	const type = node.text("type") ?? "library";
	const metric = node.text("metric") ?? node.text("rule");
	if (type === "text") skip("it is for people to judge");
	else if (type !== "library") skip("its type is not known");
	else if (metric === void 0) skip("it names no metric");
	else {
		const limit = ruleLimit(node);
		if ("why" in limit) skip(limit.why);
		else return {
			metric,
			limit,
			valid: scalars(node.get("arguments").list("validValues")) ?? scalars(node.list("validValues")),
			skip
		};
	}
}

const DEEPEST = 8;
function planProperty(property, plan, parent) {
	const own = property.text("name");
	if (own === void 0) return [];
	const physical = property.text("physicalName");
	const stated = property.text("logicalType");
	const { type, form, zone, why } = heldType(property, plan.format);
	const names = physical === void 0 || physical === own ? [own] : [physical, own];
	const name = parent ? `${parent.property.name}.${own}` : own;
	const inside = parent ? [...parent.within, names] : [];
	const visible = parent?.shown ?? true;
	const column = plan.column({
		names: parent ? parent.names : names,
		...parent ? { within: inside } : {},
		...type === void 0 ? {} : { type },
		...form === void 0 ? {} : { form },
		...zone === void 0 ? {} : { zone },
		shown: visible && mayBeShownWhole(property)
	});
	const shown = codeSpan(boundedText(name, 200));
	const planned = {
		column,
		name,
		type,
		shown,
		node: property
	};
	const key = property.flag("primaryKey") && !parent;
	const required = property.flag("required");
	if (!parent) plan.state({
		about: `${name} present`,
		says: `there is a column ${shown}`,
		asks: "columns-present",
		location: property.get("name").location
	}, {
		kind: "column",
		column,
		needed: required || key
	});
	if (required || key) plan.state({
		about: `${name} required`,
		says: parent ? `${shown} has a value wherever ${parent.property.shown} has one` : `${shown} has a value in every row`,
		asks: "required-values-present",
		location: property.get(required ? "required" : "primaryKey").location
	}, parent ? {
		column,
		is: "present-in",
		other: parent.property.column
	} : {
		column,
		is: "present"
	});
	if (property.flag("primaryKey") && parent) plan.skip(`${shown} is part of the primary key`, property.get("primaryKey").location, "a key is of columns, not of fields inside of them");
	if (why !== void 0) plan.skip(`${shown} is of the type ${stated ?? ""}`, property.get("logicalType").location, why);
	if (type !== void 0) plan.state({
		about: `${name} logicalType`,
		says: `every ${shown} is ${typeWords(type, form, LEXICAL_WORDS, plan.format)}`,
		asks: "types-hold",
		location: property.get("logicalType").location
	}, {
		column,
		is: "typed"
	});
	if (property.flag("unique")) plan.state({
		about: `${name} unique`,
		says: `no ${shown} appears twice`,
		asks: "values-unique",
		location: property.get("unique").location
	}, { unique: [column] });
	for (const option of optionStatements(property, type, stated, shown)) {
		const { key: about, location } = option;
		if ("why" in option) plan.skip(`${shown} has the option ${boundedText(about, 100)}: ${boundedText(JSON.stringify(option.value) ?? "", 200)}`, location, option.why);
		else plan.state({
			about: `${name} ${about}`,
			says: option.says,
			asks: option.asks,
			location
		}, {
			column,
			...option.condition
		});
	}
	planEnumeration(property, planned, plan);
	planPropertyQuality(property, planned, plan);
	planPhysicalType(property, planned, plan);
	planParts(property, planned, plan);
	return [planned, ...fields(property, planned, type, plan, {
		names: parent?.names ?? names,
		within: inside,
		shown: visible && mayBeShown(property)
	})];
}
function fields(property, planned, type, plan, place) {
	const nested = property.list("properties");
	if (nested.length === 0) return [];
	const refusal = place.within.length >= DEEPEST ? `only ${DEEPEST} levels are looked at` : type !== void 0 && !isStructured(type) ? `values of the type ${type} have no fields` : void 0;
	if (refusal !== void 0) {
		for (const field of nested) plan.skip(`${planned.shown} has a field ${codeSpan(boundedText(field.text("name") ?? "", 200))}`, field.location, refusal);
		return [];
	}
	return nested.flatMap((field) => planProperty(field, plan, {
		property: planned,
		...place
	}));
}
function planEnumeration(property, { column, name, shown }, plan) {
	if (!property.has("enum")) return;
	const { location } = property.get("enum");
	const values = scalars(property.list("enum").map((entry) => entry.get("value")));
	if (values === void 0) {
		plan.skip(`${shown} is one of a list`, location, "the list has values that are not plain");
		return;
	}
	plan.state({
		about: `${name} enum`,
		says: `${shown} is one of ${listedValues(values)}`,
		asks: "values-in-enumeration",
		location
	}, {
		column,
		is: "one-of",
		values
	});
}

function externalReference(stated) {
	const hash = stated.lastIndexOf("#");
	if (hash <= 0) return void 0;
	return {
		contract: stated.slice(0, hash),
		within: stated.slice(hash + 1).replace(/^\//, "")
	};
}
function resolveReference(contract, stated) {
	if (stated.includes("#") || /^[a-z][a-z0-9+.-]*:/i.test(stated)) return { kind: "elsewhere" };
	return stated.includes("/") ? byId(contract, stated) : byName(contract, stated);
}
function byName(contract, stated) {
	const objects = contract.list("schema");
	const named = (nodes, name) => nodes.find((node) => node.text("name") === name) ?? nodes.find((node) => node.text("physicalName") === name);
	for (let dot = stated.length; dot > 0; dot = stated.lastIndexOf(".", dot - 1)) {
		const object = named(objects, stated.slice(0, dot));
		if (!object) continue;
		if (dot === stated.length) return {
			kind: "object",
			object
		};
		const rest = stated.slice(dot + 1);
		const whole = named(object.list("properties"), rest);
		if (whole) return {
			kind: "property",
			object,
			path: [whole]
		};
		const path = [];
		let node = object;
		for (const part of rest.split(".")) {
			const found = named(node.list("properties"), part) ?? named(node.get("items").list("properties"), part);
			if (!found) return {
				kind: "dangling",
				part,
				within: node.text("name") ?? "",
				names: namesOf(node.list("properties"))
			};
			path.push(found);
			node = found;
		}
		return {
			kind: "property",
			object,
			path
		};
	}
	return {
		kind: "dangling",
		part: stated.split(".")[0] ?? stated,
		within: void 0,
		names: namesOf(objects)
	};
}
function byId(contract, stated) {
	const parts = stated.split("/").filter((part) => part !== "");
	let node = contract;
	let object;
	const path = [];
	for (let index = 0; index + 1 < parts.length; index += 2) {
		const [key = "", id = ""] = parts.slice(index, index + 2);
		const nodes = node.list(key);
		const found = nodes.find((entry) => entry.text("id") === id);
		if (!found) return {
			kind: "dangling",
			part: id,
			within: object?.text("name"),
			names: nodes.flatMap((entry) => entry.text("id") ?? [])
		};
		if (object) path.push(found);
		else object = found;
		node = found;
	}
	if (!object) return {
		kind: "dangling",
		part: stated,
		within: void 0,
		names: []
	};
	return path.length === 0 ? {
		kind: "object",
		object
	} : {
		kind: "property",
		object,
		path
	};
}
function namesOf(nodes) {
	return nodes.flatMap((node) => node.text("name") ?? []);
}

export { contractNode as S, isValueOf as _, ENGINE as a, ruleLimit as b, nameInWords as c, valueFormat as d, isUtc as f, isStructured as g, LEXICAL_WORDS as h, planObjectQuality as i, planBuilder as l, LOGICAL_TYPES as m, resolveReference as n, PERHAPS_PERSONAL as o, isZone as p, planProperty as r, PERSONAL_WORDS as s, externalReference as t, TEXT_FORMATS as u, OPERATORS as v, isEdgeCase as x, allowsNone as y };