import { i as __toESM } from "./rolldown-runtime.js";
import { n as LIMITS } from "./position-finder.js";
import { t as require_picomatch } from "./picomatch.js";
import { t as safePath } from "./safe-path.js";
import { t as didYouMean } from "./did-you-mean2.js";
import { a as timeForm, c as isValueOf, i as inGeneralForm, o as LEXICAL_WORDS, r as runsInEngine, s as isStructured } from "./pattern-form.js";
import { t as boundedText } from "./name-list.js";
import { t as isRecord } from "./is-record.js";
import { t as resolvePath } from "./resolve-path.js";
import { posix } from "node:path";

function isLocal(server) {
	const type = server.text("type");
	return type === "local" || type === "duckdb" && !/^(md|motherduck|https?|s3|gs):/i.test(server.text("database") ?? "");
}

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
		return locationOf(this);
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
function locationOf({ document, parent, step }) {
	const path = [...step ?? []];
	for (let above = parent; above; above = above.parent) path.unshift(...above.step ?? []);
	return document.locate(...path);
}
function scalars(nodes) {
	const values = nodes.map(({ value }) => value);
	return values.every((value) => value === null || [
		"string",
		"number",
		"boolean"
	].includes(typeof value)) && values.length > 0 ? values : void 0;
}

const STEPS = [
	"major",
	"minor",
	"patch",
	"none"
];
const NEEDED = {
	"identity-changed": {
		consumer: "major",
		producer: "major"
	},
	"object-removed": {
		consumer: "major",
		producer: "major"
	},
	"object-added": {
		consumer: "minor",
		producer: "minor"
	},
	"object-moved": {
		consumer: "major",
		producer: "major"
	},
	"property-removed": {
		consumer: "major",
		producer: "minor"
	},
	"deprecated-property-removed": {
		consumer: "minor",
		producer: "minor"
	},
	"property-renamed": {
		consumer: "major",
		producer: "major"
	},
	"property-added": {
		consumer: "minor",
		producer: "minor"
	},
	"required-property-added": {
		consumer: "minor",
		producer: "major"
	},
	"type-changed": {
		consumer: "major",
		producer: "major"
	},
	"type-widened": {
		consumer: "major",
		producer: "minor"
	},
	"type-removed": {
		consumer: "major",
		producer: "minor"
	},
	"type-added": {
		consumer: "minor",
		producer: "major"
	},
	"physical-type-changed": {
		consumer: "minor",
		producer: "minor"
	},
	"form-changed": {
		consumer: "major",
		producer: "major"
	},
	"guarantee-dropped": {
		consumer: "major",
		producer: "minor"
	},
	"guarantee-added": {
		consumer: "minor",
		producer: "major"
	},
	"key-changed": {
		consumer: "major",
		producer: "major"
	},
	"pattern-changed": {
		consumer: "major",
		producer: "major"
	},
	"value-added": {
		consumer: "major",
		producer: "minor"
	},
	"value-removed": {
		consumer: "minor",
		producer: "major"
	},
	"rule-loosened": {
		consumer: "minor",
		producer: "patch"
	},
	"rule-tightened": {
		consumer: "minor",
		producer: "major"
	},
	"rule-changed": {
		consumer: "minor",
		producer: "minor"
	},
	"service-level-loosened": {
		consumer: "major",
		producer: "minor"
	},
	"service-level-tightened": {
		consumer: "minor",
		producer: "major"
	},
	"classification-raised": {
		consumer: "major",
		producer: "minor"
	},
	"classification-lowered": {
		consumer: "minor",
		producer: "minor"
	},
	"server-added": {
		consumer: "minor",
		producer: "minor"
	},
	"server-changed": {
		consumer: "major",
		producer: "major"
	},
	"sandbox-changed": {
		consumer: "patch",
		producer: "patch"
	},
	ended: {
		consumer: "major",
		producer: "minor"
	},
	deprecated: {
		consumer: "minor",
		producer: "patch"
	},
	"documentation-changed": {
		consumer: "patch",
		producer: "patch"
	}
};
function stepNeeded({ kind }, compatibility) {
	const { consumer, producer } = NEEDED[kind];
	return compatibility === "full" ? larger(consumer, producer) : NEEDED[kind][compatibility];
}
function largestStep(changes, compatibility) {
	return changes.map((change) => stepNeeded(change, compatibility)).reduce(larger, "none");
}
const LOOSER = /* @__PURE__ */ new Set([
	"property-removed",
	"deprecated-property-removed",
	"object-removed",
	"type-widened",
	"type-removed",
	"guarantee-dropped",
	"key-changed",
	"pattern-changed",
	"value-added",
	"rule-loosened",
	"rule-changed",
	"service-level-loosened"
]);
function promisesLess({ kind }) {
	return LOOSER.has(kind);
}
function larger(left, right) {
	return STEPS.indexOf(left) <= STEPS.indexOf(right) ? left : right;
}

var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
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

function* externalReferences(contract) {
	for (const object of contract.list("schema")) {
		for (const relationship of object.list("relationships")) yield* ofRelationship(relationship);
		yield* ofProperties(object);
	}
}
function* ofProperties(node) {
	for (const property of node.list("properties")) {
		for (const relationship of property.list("relationships")) yield* ofRelationship(relationship);
		yield* ofProperties(property);
	}
}
function* ofRelationship(relationship) {
	const to = relationship.get("to");
	for (const node of Array.isArray(to.value) ? relationship.list("to") : [to]) {
		const stated = node.value;
		const external = typeof stated === "string" ? externalReference(stated) : void 0;
		if (typeof stated === "string" && external) yield {
			node,
			stated,
			...external
		};
	}
}

function openContract(repository, path) {
	const document = repository.document(path, LIMITS.configuration);
	return "unreadable" in document || document.problems.length > 0 ? void 0 : contractNode(document);
}

const CONTRACTS = ["**/*.odcs.yaml", "**/*.odcs.yml"];
function foreignContract(repository, stated, path) {
	const shown = `\`${boundedText(stated, 200)}\``;
	if (/^[a-z][a-z0-9+.-]*:/i.test(stated)) return {
		why: `it is described at the address ${shown}, which is not read`,
		remedy: "keep a copy of that contract in this repository and name its path",
		dangling: false
	};
	const rooted = stated.startsWith("/") ? safePath(stated.replace(/^\/+/, ""), "") : void 0;
	if (rooted && "refused" in rooted) return dangling(`${shown} is not read: ${rooted.refused}`, PATH);
	const resolved = rooted ?? resolvePath(repository, stated, path);
	if ("path" in resolved && repository.has(resolved.path)) {
		const contract = openContract(repository, resolved.path);
		if (contract) return {
			path: resolved.path,
			contract
		};
		return {
			why: `the contract \`${boundedText(resolved.path, 200)}\` cannot be read`,
			remedy: "mend that contract",
			dangling: false
		};
	}
	if ("problem" in resolved) return dangling(resolved.problem, resolved.remedy);
	const meant = didYouMean(resolved.path, repository.match(CONTRACTS));
	return dangling(`there is no contract ${shown}`, meant === void 0 ? PATH : `it may be \`${boundedText(meant, 200)}\` (from the root)`);
}
const PATH = "name a contract of this repository by its path from this one";
function dangling(why, remedy) {
	return {
		why,
		remedy,
		dangling: true
	};
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
		if ("hidden" in asked && typeof asked.question === "object") return {
			kind: "question",
			question: lists.questions.push(asked.question) - 1,
			hidden: asked.hidden
		};
		if ("kind" in asked) return asked;
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
		hiddenNames: () => columns.flatMap(({ shown, names, within = [] }) => shown ? [] : [...names, ...within.flat()]),
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
			says: `${shown} has at ${least ? "least" : "most"} ${value} characters`,
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
	const counted = type === "array" ? "items" : "fields";
	const bound = (COUNT_BOUNDS[type ?? ""] ?? {})[key];
	if (bound && isCount(value)) return {
		says: `${shown} has at ${bound === "count-at-least" ? "least" : "most"} ${value} ${counted}`,
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
		return {
			says: `${shown} has the fields ${keys.map((entry) => `\`${boundedText(entry, 100)}\``).join(", ")}`,
			asks,
			condition: {
				is: "has-keys",
				keys
			}
		};
	}
	if (type !== "vector") return void 0;
	if (key === "dimensions" && isCount(value)) return {
		says: `${shown} has ${value} dimensions`,
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
	if (isStructured(type)) return format === "csv" ? { why: "a CSV cell has no structure" } : { type };
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
	return zone === void 0 || /^(Etc\/)?(UTC|GMT|Z|UCT|Zulu)$/i.test(zone) ? void 0 : zone;
}
function isZone(zone) {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "" && zone.includes("/");
	} catch {
		return false;
	}
}
function typeWords(type, form, words) {
	if (isStructured(type)) return `a JSON or nested ${type}`;
	return form === void 0 ? words[type] ?? type : `a ${type} written as \`${boundedText(form, 100)}\``;
}

function listedValues(values) {
	const words = values.slice(0, 8).map((value) => `\`${boundedText(String(value), 60)}\``);
	return values.length > 8 ? `${words.join(", ")} and ${values.length - 8} more` : words.join(", ");
}

const PERSONAL_FORMATS = /* @__PURE__ */ new Set([
	"email",
	"ipv4",
	"ipv6",
	"password"
]);
const PERSONAL_WORDS = /(^|[^a-z])(e[ -]?mail|phone|telephone|mobile|ssn|social security|passport|iban|credit card|card number|password|passwd|secret|token|api key|first name|last name|full name|surname|given name|family name|birth ?(date|day)|date of birth|dob|home address|street|ip address)([^a-z]|$)/;
function mayBeShown(property) {
	if (property.has("encryptedName")) return false;
	if (property.has("classification")) return property.text("classification")?.trim().toLowerCase() === "public";
	const format = property.get("logicalTypeOptions").text("format")?.toLowerCase() ?? "";
	if (PERSONAL_FORMATS.has(format)) return false;
	if (property.list("tags").map(({ value }) => String(value)).some((tag) => /(^|[^a-z])(pii|personal|gdpr|sensitive|confidential|secret)([^a-z]|$)/i.test(tag))) return false;
	return ![property.text("name"), property.text("physicalName")].some((name) => name !== void 0 && PERSONAL_WORDS.test(nameInWords(name)));
}
function nameInWords(name) {
	return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/[_\s.-]+/g, " ").toLowerCase();
}

const DEEPEST$1 = 4;
function planParts(property, planned, plan) {
	const { column, name, shown, type } = planned;
	const csv = plan.format === "csv";
	for (const [key, parts] of [["items", [["items", "item"]]], ["map", [["key", "key"], ["value", "value"]]]]) {
		if (!property.has(key)) continue;
		if (csv || !(key === "items" ? type === "array" || type === "vector" : type === "map" || type === "object")) {
			plan.skip(`${shown} states what its ${key === "map" ? "keys and values" : "items"} are`, property.get(key).location, csv ? "a CSV cell has no structure" : `only values of the type ${key === "map" ? "map have keys" : "array have items"}`);
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
		says: `${shown} is ${typeWords(type, form, LEXICAL_WORDS)}`,
		asks: "types-hold",
		location: node.get("logicalType").location
	}, each({ is: "typed" }));
	if (node.flag("required")) state(label("required"), {
		says: `${shown} has a value`,
		asks: "required-values-present",
		location: node.get("required").location
	}, each({ is: "present" }));
	for (const option of optionStatements(node, type, node.text("logicalType"), shown)) if ("why" in option) plan.skip(`${shown} has the option ${option.key}`, option.location, option.why);
	else if (option.condition.is === "matches" && !runsInEngine(option.condition.pattern)) plan.skip(option.says, option.location, "inside of values only patterns without looking around or back are run");
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
	if (node.list("quality").length > 0) plan.skip(`rules about ${shown}`, node.get("quality").location, "rules are run on columns, not inside of values");
	const nested = node.list("properties").map((field) => ({
		field,
		name: field.text("name")
	}));
	if (depth >= DEEPEST$1 && (nested.length > 0 || node.has("items"))) {
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
		says: `${shown} has at most ${length} characters, as ${boundedText(stated, 60)}`,
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
	if (unknown !== void 0) return rule.skip(`\`${boundedText(unknown, 60)}\` means nothing beside \`${kind}\``);
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
	const place = property?.shown ?? `\`${boundedText(draft.node.text("name") ?? "", 200)}\``;
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
	draft.plan.state(common(context, `\`${boundedText(sql.replaceAll(/\s+/g, " ").trim(), 200)}\``), {
		question: {
			is: "condition",
			table: draft.plan.object,
			sql
		},
		hidden: false
	});
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
	draft.plan.state(common(context, `${column.shown} is ${strictly ? "strictly " : ""}${direction} from row to row${within}`), {
		question: {
			is: "ordered",
			table: draft.plan.object,
			column: column.name,
			by: by.flatMap((of) => of?.name ?? []),
			descending: direction === "decreasing",
			strictly
		},
		hidden: false
	});
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
		}, {
			question: {
				is: "distinct",
				table: draft.plan.object,
				columns: known.map(({ name }) => name)
			},
			hidden: false
		});
		return;
	}
	const of = AGGREGATES.find((aggregate) => aggregate === given.text("aggregate"));
	const column = given.has("column") ? columnOf(draft, given.text("column")) : context.property;
	if (!of) return rule.skip(`\`aggregate\` is one of ${AGGREGATES.join(", ")}`);
	if (!column || column.type !== "number" && column.type !== "integer") return rule.skip("it names no column of numbers (`column:`)");
	draft.plan.state({
		...common(context, `the ${of} of ${column.shown}`),
		range
	}, {
		question: {
			is: "aggregate",
			table: draft.plan.object,
			column: column.name,
			of
		},
		hidden: draft.plan.hiddenNames().includes(column.name)
	});
}
function columnOf({ properties }, name) {
	return properties.find((property) => property.name === name && property.node.text("name") === name);
}

function planSqlRule(rule, { node: object, plan }, drafts, property) {
	const query = rule.node.text("query");
	if (query === void 0) return rule.skip("it has no query");
	const limit = ruleLimit(rule.node, true);
	if ("why" in limit) return rule.skip(limit.why);
	const name = rule.node.text("name") ?? rule.node.text("description") ?? rule.node.text("id");
	const sql = withNames(query, object.text("name") ?? "", property?.node.text("name"));
	plan.state({
		about: property ? `${property.name} ${rule.label}` : rule.label,
		says: `${property?.shown ?? `\`${boundedText(object.text("name") ?? "", 200)}\``}: ${boundedText(name ?? oneLine(query), 300)}`,
		asks: "rules-hold",
		location: rule.node.location,
		limit,
		advisory: rule.advisory,
		edgeCase: rule.edgeCase
	}, {
		question: {
			is: "sql",
			sql
		},
		hidden: mayShowValues(sql, drafts)
	});
}
function withNames(query, object, property) {
	const quoted = (name) => `"${name.replaceAll("\"", "\"\"")}"`;
	return query.replaceAll(/\$?\{(object|table|model|schema)\}/gi, () => quoted(object)).replaceAll(/\$?\{(property|column|field)\}/gi, (whole) => property === void 0 ? whole : quoted(property));
}
function mayShowValues(sql, drafts) {
	const text = sql.toLowerCase();
	const hidden = drafts.flatMap(({ plan }) => plan.hiddenNames());
	if (hidden.length === 0) return false;
	return /\*/.test(text.replaceAll(/count\s*\(\s*\*\s*\)/g, "")) || /\bcolumns\s*\(/.test(text) || hidden.some((name) => text.includes(name.toLowerCase()));
}
function oneLine(query) {
	return `\`${boundedText(query.replaceAll(/\s+/g, " ").trim(), 200)}\``;
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
			says: `rows without ${shown}`,
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
				says: `rows in which ${shown} is missing (${listedValues(missing)})`,
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
				says: `rows in which ${shown} has not the pattern \`${boundedText(pattern, 200)}\``,
				asks: "values-match"
			}, {
				column,
				is: "matches",
				pattern
			});
			else if (valid === void 0) skip("it names no valid values");
			else plan.state({
				...common,
				says: `rows in which ${shown} is none of ${listedValues(valid)}`,
				asks: "values-in-enumeration"
			}, {
				column,
				is: "one-of",
				values: valid
			});
		} else if (metric === "duplicateValues") plan.state({
			...common,
			says: `rows that repeat a ${shown} of an earlier one`,
			asks: "values-unique"
		}, { unique: [column] });
		else skip(metric === "rowCount" ? "it counts the rows of an object; write it there" : `the metric \`${boundedText(metric, 60)}\` is not known`);
	}
}
function planObjectQuality(draft, drafts) {
	const { node: object, plan, properties } = draft;
	const shown = `\`${boundedText(object.text("name") ?? "", 200)}\``;
	for (const property of properties) for (const rule of namedRules(property.node, property.shown, plan)) if (isOfOthers(rule)) planOther(rule, draft, drafts, property);
	for (const rule of namedRules(object, shown, plan)) {
		if (isOfOthers(rule)) {
			planOther(rule, draft, drafts);
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
				says: `rows of ${shown}`,
				asks: "has-rows"
			}, { kind: "rows" });
		} else if (metric === "duplicateValues") {
			const names = rule.node.get("arguments").list("properties").map(({ value }) => value);
			const known = names.map((name) => properties.find((property) => property.name === name)).filter((property) => property !== void 0);
			if (names.length === 0) skip("it names no properties that are unique together");
			else if (known.length < names.length) skip("it names a property that the object does not have");
			else plan.state({
				...common,
				says: `rows that repeat ${known.map((property) => property.shown).join(", ")} of an earlier one`,
				asks: "values-unique"
			}, { unique: known.map(({ column }) => column) });
		} else skip(`\`${boundedText(metric, 60)}\` is about a property; write it there`);
	}
}
function planOther(rule, draft, drafts, property) {
	if (rule.node.text("type") === "sql") planSqlRule(rule, draft, drafts, property);
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
			edgeCase: node.text("dimension") === "coverage" || node.list("tags").some(({ value }) => value === "edge-case"),
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
	const visible = mayBeShown(property) && (parent?.shown ?? true);
	const column = plan.column({
		names: parent ? parent.names : names,
		...parent ? { within: inside } : {},
		...type === void 0 ? {} : { type },
		...form === void 0 ? {} : { form },
		...zone === void 0 ? {} : { zone },
		shown: visible
	});
	const shown = `\`${boundedText(name, 200)}\``;
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
	if (why !== void 0) plan.skip(`${shown} is of the type ${stated ?? ""}`, property.get("logicalType").location, why);
	if (type !== void 0) plan.state({
		about: `${name} logicalType`,
		says: `every ${shown} is ${typeWords(type, form, LEXICAL_WORDS)}`,
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
		shown: visible
	})];
}
function fields(property, planned, type, plan, place) {
	const nested = property.list("properties");
	if (nested.length === 0) return [];
	const refusal = plan.format === "csv" ? "a CSV cell has no structure" : place.within.length >= DEEPEST ? `only ${DEEPEST} levels are looked at` : type !== void 0 && !isStructured(type) ? `values of the type ${type} have no fields` : void 0;
	if (refusal !== void 0) {
		for (const field of nested) plan.skip(`${planned.shown} has a field \`${boundedText(field.text("name") ?? "", 200)}\``, field.location, refusal);
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

function formatOf(server, names, tables = []) {
	const ending = /\.([a-z0-9]+)(?:\.(?:gz|zst|zstd))?$/i.exec(names[0] ?? "")?.[1]?.toLowerCase();
	const format = server?.text("format")?.toLowerCase() ?? (server?.text("type") === "duckdb" ? "duckdb" : void 0) ?? ending;
	const encoding = encodingOf(server);
	if (encoding !== void 0 && "why" in encoding) return encoding;
	switch (format) {
		case "csv":
		case "tsv": {
			const delimiter = delimiterOf(server) ?? (format === "tsv" || names.every((name) => /\.tsv(\.(gz|zst|zstd))?$/i.test(name)) ? "	" : ",");
			if (delimiter.length === 1 && delimiter.charCodeAt(0) < 128 && !/["\r\n\0]/.test(delimiter)) return {
				kind: "csv",
				delimiter,
				...encoding
			};
			return {
				why: "the delimiter is not a single plain character",
				remedy: "write one, or comma, semicolon, tab, pipe or space"
			};
		}
		case "json":
		case "jsonl":
		case "ndjson": return {
			kind: "json",
			...encoding
		};
		case "parquet": return { kind: "parquet" };
		case "duckdb":
		case "ddb":
		case "db": {
			const schema = server?.text("type") === "duckdb" ? server.text("schema") : void 0;
			return {
				kind: "duckdb",
				tables,
				...schema === void 0 ? {} : { schema }
			};
		}
		default: return { why: format === void 0 ? "neither the contract nor the name of the file says in which format it is" : `the format \`${format}\` is not read` };
	}
}
const ENCODINGS = {
	"utf-8": "utf-8",
	utf8: "utf-8",
	ascii: "utf-8",
	"us-ascii": "utf-8",
	"utf-16": "utf-16",
	utf16: "utf-16",
	"utf-16le": "utf-16",
	"utf-16be": "utf-16",
	"latin-1": "latin-1",
	latin1: "latin-1",
	"iso-8859-1": "latin-1",
	"iso8859-1": "latin-1"
};
function encodingOf(server) {
	const stated = customProperty(server, "encoding");
	if (stated === void 0) return void 0;
	const known = stated.toLowerCase();
	if (Object.hasOwn(ENCODINGS, known)) return { encoding: ENCODINGS[known] ?? "utf-8" };
	return {
		why: `text in the encoding \`${boundedText(stated, 60)}\` is not read (UTF-8, UTF-16 and Latin-1 are)`,
		remedy: "save the file as UTF-8"
	};
}
function customProperty(server, name) {
	return server?.list("customProperties").find((property) => property.text("property")?.toLowerCase() === name)?.text("value");
}
const DELIMITERS = {
	comma: ",",
	semicolon: ";",
	tab: "	",
	"\\t": "	",
	pipe: "|",
	space: " "
};
function delimiterOf(server) {
	const text = customProperty(server, "delimiter") ?? server?.text("delimiter");
	if (text === void 0 || text === "new_line" || text === "array") return void 0;
	return DELIMITERS[text.toLowerCase()] ?? text;
}

const MOST_FILES = 1e4;
const DATA_FILE = /\.((csv|tsv|json|jsonl|ndjson)(\.(gz|zst|zstd))?|parquet|duckdb|ddb)$/i;
const PLACEHOLDER = /\{(?:object|model|table|schema)\}/g;
function findData(repository, contract, server, objects) {
	const key = server.text("type") === "duckdb" ? "database" : "path";
	const stated = server.text(key);
	const at = server.get(key).location;
	if (stated === void 0) {
		const unread = {
			outcome: "unknown",
			message: `the server \`${server.text("server") ?? ""}\` has no ${key}`,
			remedy: `add \`${key}:\` with ${key === "path" ? "the files of the data" : "the path of its file"}`,
			location: at
		};
		return objects.map(() => ({ unread }));
	}
	PLACEHOLDER.lastIndex = 0;
	if (PLACEHOLDER.test(stated)) return objects.map(({ aliases }) => {
		const tries = aliases.map((alias) => expand(repository, contract, stated.replaceAll(PLACEHOLDER, () => escapePattern(alias, stated)), at));
		return tries.find((found) => "paths" in found) ?? tries[0] ?? {
			paths: [],
			notes: []
		};
	});
	const all = expand(repository, contract, stated, at);
	if ("unread" in all) return objects.map(() => all);
	return objects.map((object) => {
		const paths = filesOf(object, objects, all.paths, (path) => path);
		if (paths.length > 0) return {
			paths,
			notes: all.notes
		};
		return { unread: unnamed(object, stated, at) };
	});
}
function filesOf(object, objects, files, nameOf) {
	if (objects.length === 1) return files;
	return files.filter((file) => {
		const name = nameOf(file);
		return DATABASE.test(name) || object.aliases.includes(posix.parse(name.replace(/\.(gz|zst|zstd)$/i, "")).name);
	});
}
const DATABASE = /\.(duckdb|ddb|db)$/i;
function unnamed({ aliases, name }, stated, at) {
	return {
		outcome: "unknown",
		message: `which files of \`${stated}\` are \`${name}\` cannot be told: none is called ${aliases.map((alias) => `\`${alias}\``).join(" or ")}`,
		remedy: "write `{object}` where the name of the object stands in the path, or call the file like the object",
		location: at
	};
}
function escapePattern(name, stated) {
	return isPattern(stated.replaceAll(PLACEHOLDER, "")) ? name.replaceAll(/[\\*?[\]{}()!+@|]/g, String.raw`\$&`) : name;
}
function isPattern(text) {
	return import_picomatch.default.scan(text).isGlob;
}
function expand(repository, contract, stated, at) {
	const unread = (message, remedy) => ({ unread: {
		outcome: "unknown",
		message,
		remedy,
		location: at
	} });
	const resolved = resolvePath(repository, stated, contract);
	if (!isPattern(stated) || "path" in resolved && repository.has(resolved.path)) {
		if ("problem" in resolved) return unread(resolved.problem, resolved.remedy);
		const paths = repository.hasFolder(resolved.path) && !repository.has(resolved.path) ? repository.expand([`${resolved.path}/`]).filter((path) => DATA_FILE.test(path)) : [resolved.path];
		if (paths.length === 0) return unread(`there is no data in the folder \`${resolved.path}\``, "commit the data, or hand in a report made where it is");
		return bounded(paths, stated, resolved.note === void 0 ? [] : [resolved.note], unread);
	}
	const folder = posix.dirname(contract);
	const near = safePath(stated, folder === "." ? "" : folder.replaceAll(/[\\*?[\]{}()!+@|]/g, "?"));
	if ("refused" in near) return unread(`\`${stated}\` is not read: ${near.refused}`, "name files of this repository");
	const found = repository.match([near.path]);
	const far = safePath(stated, "");
	const elsewhere = "path" in far && far.path !== near.path && !/^\.\.?\//.test(stated) ? repository.match([far.path]) : [];
	if (found.length > 0 && elsewhere.some((path) => !found.includes(path))) return unread(`\`${stated}\` matches files beside the contract (\`${found[0] ?? ""}\`, …) and from the root of the repository (\`${elsewhere[0] ?? ""}\`, …)`, `write \`./${stated}\` for those beside the contract`);
	if (found.length > 0) return bounded(found, stated, [], unread);
	if (elsewhere.length === 0) return unread(`no file of the repository matches \`${stated}\``, "commit the data, fetch it before this runs, or hand in a report made where it is");
	return bounded(elsewhere, stated, [`\`${stated}\` matches nothing beside \`${contract}\`; taken from the root of the repository`], unread);
}
function bounded(paths, stated, notes, unread) {
	if (paths.length > MOST_FILES) return unread(`\`${stated}\` stands for ${paths.length} files; at most ${MOST_FILES} are read`, "name fewer, or check them where they are");
	return {
		paths,
		notes
	};
}

function objectNames(contract) {
	return contract.list("schema").flatMap((object) => {
		const name = object.text("name");
		const physical = object.text("physicalName");
		return name === void 0 ? [] : [{
			name: boundedText(name, 400),
			aliases: physical === void 0 ? [name] : [physical, name]
		}];
	});
}

function objectFiles(place, objects) {
	const { repository, path, server, data } = place;
	const at = server?.get("path").location ?? place.location;
	if (data !== void 0) return objects.map((object) => {
		const files = filesOf(object, objects, data, ({ name }) => name);
		return files.length === 0 ? { unread: unnamed(object, data[0]?.name ?? "", at) } : withFormat(files, [], givenFormat(server, files, object.aliases), at);
	});
	if (!server) return [];
	return findData(repository, path, server, objects).map((found, index) => {
		if ("unread" in found) return found;
		const files = openable(repository, found.paths, at);
		if ("unread" in files) return files;
		return withFormat(files, found.notes, formatOf(server, found.paths, objects[index]?.aliases), at);
	});
}
function withFormat(files, notes, format, at) {
	if ("kind" in format) return {
		files,
		format,
		notes
	};
	const { remedy = "write `format:` (csv, tsv, json or parquet) in the contract" } = format;
	return { unread: {
		outcome: "unknown",
		message: format.why,
		remedy,
		location: at
	} };
}
function givenFormat(server, files, tables) {
	const names = files.map(({ name }) => name);
	const own = formatOf(void 0, names, tables);
	const stated = formatOf(server, names, tables);
	if ("why" in own) return stated;
	return "kind" in stated && stated.kind === own.kind ? stated : own;
}
function openable(repository, paths, at) {
	const files = [];
	for (const path of paths) {
		const absolute = repository.absolute(path);
		if (typeof absolute !== "string") {
			const { unreadable: message, remedy = "commit the data, or hand in a report made where it is" } = absolute;
			return { unread: {
				outcome: "unknown",
				message,
				remedy,
				location: at
			} };
		}
		files.push({
			path: absolute,
			name: path
		});
	}
	return files;
}

function foreignObjects(repository, path, environment) {
	const objects = /* @__PURE__ */ new Map();
	return (stated) => {
		const external = externalReference(stated);
		if (!external) return {
			why: "it names no other contract",
			remedy: "write FILE#OBJECT.COLUMN",
			dangling: true
		};
		const found = foreignContract(repository, external.contract, path);
		if ("why" in found) return found;
		const reference = resolveReference(found.contract, external.within);
		if (reference.kind !== "property") return {
			why: `\`${boundedText(found.path, 200)}\` has no such column`,
			remedy: "name one",
			dangling: true
		};
		const index = found.contract.list("schema").filter((node) => node.text("name") !== void 0).findIndex(({ value }) => value === reference.object.value);
		const key = `${found.path}\0${index}`;
		const object = objects.get(key) ?? openObject(repository, found, index, reference.object, environment);
		objects.set(key, object);
		if ("why" in object) return object;
		const last = reference.path.at(-1)?.value;
		const property = object.properties.find(({ node }) => node.value === last);
		return property ? {
			object,
			column: property.column
		} : {
			why: "what it refers to is no column of its data",
			remedy: "refer to a column",
			dangling: false
		};
	};
}
function openObject(repository, { path, contract }, index, node, environment) {
	const shown = `\`${boundedText(path, 200)}\``;
	const local = contract.list("servers").filter(isLocal);
	const server = local.find((one) => environment !== void 0 && one.text("environment") === environment) ?? local[0];
	if (!server) return {
		why: `the data of ${shown}, which it refers to, is not read here`,
		remedy: `give ${shown} a local server too, or check the reference where the data of both is and hand in the report`,
		dangling: false
	};
	const place = {
		repository,
		path,
		server,
		data: void 0,
		location: server.location
	};
	const files = objectFiles(place, objectNames(contract))[index];
	if (!files || "unread" in files) return {
		why: `the data of ${shown}, which it refers to, cannot be read: ${files?.unread.message ?? "there is none"}`,
		remedy: files?.unread.remedy ?? "name its data",
		dangling: false
	};
	const builder = planBuilder(boundedText(node.text("name") ?? "", 400), 0, files.format.kind, {
		notChecked: [],
		references: [],
		questions: [],
		foreign: []
	});
	const properties = node.list("properties").flatMap((property) => planProperty(property, builder));
	const plan = builder.build(node.location, {
		identity: [],
		sqlNames: []
	});
	return {
		path,
		files: files.files,
		format: files.format,
		plan,
		properties
	};
}

const HOLDS = {
	mustBe: (value, first) => value === first,
	mustNotBe: (value, first) => value !== first,
	mustBeGreaterThan: (value, first) => value > first,
	mustBeGreaterOrEqualTo: (value, first) => value >= first,
	mustBeLessThan: (value, first) => value < first,
	mustBeLessOrEqualTo: (value, first) => value <= first,
	mustBeBetween: (value, first, second) => value > first && value < second,
	mustNotBeBetween: (value, first, second) => value <= first || value >= second
};
function operatorHolds(operator, value, bounds) {
	return HOLDS[operator](value, bounds[0] ?? NaN, bounds[1] ?? NaN);
}
function limitHolds({ limit, range }, value) {
	const number = Number(value);
	if (Number.isNaN(number)) return false;
	if (limit) return operatorHolds(limit.operator, number, limit.values);
	return (range?.minimum ?? -Infinity) <= number && number <= (range?.maximum ?? Infinity);
}

function countWords(failing, of) {
	return `${grouped(failing)} of ${grouped(of)} ${plural(of, "row")} (${shareWords(failing, of)})`;
}
function shareWords(part, whole) {
	if (whole === 0) return "0 %";
	const percent = part / whole * 100;
	if (percent > 0 && percent < .01) return "< 0.01 %";
	if (percent < 100 && percent > 99.99) return "> 99.99 %";
	return `${Number(percent.toPrecision(percent >= 10 ? 3 : 2))} %`;
}
function grouped(value) {
	return Number.isInteger(value) ? String(value).replaceAll(/\B(?=(\d{3})+$)/g, ",") : String(value);
}
function plural(of, noun) {
	return of === 1 ? noun : `${noun}s`;
}

const UNITS = [
	[86400, "day"],
	[3600, "hour"],
	[60, "minute"],
	[1, "second"]
];
function spanWords(seconds) {
	const [size, name] = UNITS.find(([unit]) => Math.abs(seconds) >= 2 * unit) ?? [1, "second"];
	const amount = Number((seconds / size).toPrecision(3));
	return `${amount} ${amount === 1 ? name : `${name}s`}`;
}

function decide(statement, data) {
	if (statement.reported) return decideReported(statement, statement.reported);
	if (!data) return void 0;
	if (statement.asks === "has-rows") return statement.limit ? decideLimit(statement, statement.limit, data.rows, void 0, data.rows) : void 0;
	if (statement.column) return decideColumn(statement, data);
	if (statement.absent !== void 0) return {
		outcome: "skipped",
		message: `${statement.says}: the data has no column \`${statement.absent}\``
	};
	if (statement.undecided) {
		const { why, remedy } = statement.undecided;
		return {
			outcome: "unknown",
			message: `${statement.says}: ${why}`,
			expected: statement.says,
			observed: why,
			remedy
		};
	}
	if (statement.stored) return decideStored(statement, statement.stored);
	if (statement.measured) return decideMeasured(statement, statement.measured);
	if (statement.level) return decideLevel(statement, statement.level);
	const { counted } = statement;
	if (!counted) return void 0;
	if (data.rows === 0) return {
		outcome: "unknown",
		message: `${statement.says}: there is no row to tell by`
	};
	if (statement.limit) return decideLimit(statement, statement.limit, counted.failing, counted, data.rows);
	return decideNone(statement, counted);
}
function decideReported({ says }, reported) {
	const { tool, time, file, test, outcome, failing = 0, rows } = reported;
	const by = `says ${tool}${time === void 0 ? "" : ` on ${time.slice(0, 10)}`}`;
	const asked = rows === void 0 ? "" : ` on ${grouped(rows)} ${plural(rows, "row")}`;
	if (outcome === "passed") return {
		outcome: "pass",
		message: `${says}: holds${asked}, ${by}`
	};
	if (outcome === "failed") {
		const many = failing === 0 ? "" : ` in ${rows === void 0 ? grouped(failing) : countWords(failing, rows)}`;
		return {
			outcome: "fail",
			message: `${says}: does not hold${many}, ${by} (\`${test}\` in \`${file}\`)`,
			expected: says,
			observed: `it does not hold${many}`,
			...failing === 0 ? {} : { size: failing }
		};
	}
	const why = outcome === "skipped" ? "was skipped" : "could not be run";
	return {
		outcome: "unknown",
		message: `${says}: \`${test}\` of ${tool} ${why} (\`${file}\`)`,
		expected: says,
		observed: `a test that ${why}`,
		remedy: "Run the test again where the data is, and hand in its results."
	};
}
function decideStored({ says }, { types, allowed }) {
	const wrong = types.first.filter((type) => !allowed.first.includes(type));
	if (types.total === 0) return {
		outcome: "unknown",
		message: `${says}: the files do not say`
	};
	if (wrong.length === 0) return {
		outcome: "pass",
		message: says
	};
	const observed = `stored as ${wrong.slice(0, 5).join(", ")}`;
	return {
		outcome: "fail",
		message: `${says}: it is ${observed}`,
		expected: says,
		observed,
		size: wrong.length
	};
}
function decideMeasured(statement, measured) {
	const { says, limit, range } = statement;
	const { value } = measured;
	if (value === null || value === void 0 && measured.holds === void 0) return {
		outcome: "unknown",
		message: `${says}: it gives nothing that could be compared`,
		expected: says,
		observed: "no value",
		remedy: "See whether there are rows to compute it of, or write it so that it gives a number for none (`coalesce`)."
	};
	const holds = value === void 0 ? measured.holds === true : limitHolds(statement, value);
	const bounds = [...range?.minimum === void 0 ? [] : [`at least ${grouped(range.minimum)}`], ...range?.maximum === void 0 ? [] : [`at most ${grouped(range.maximum)}`]];
	const wanted = limit ? OPERATOR_WORDS[limit.operator](limit.values.map(grouped)) : bounds.join(" and ");
	const observed = value === void 0 ? `${holds ? "a value as wanted" : "another value"} (classified, not shown)` : typeof value === "boolean" ? String(value) : grouped(value);
	return {
		outcome: holds ? "pass" : "fail",
		message: `${says}: ${observed}, allowed ${wanted}`,
		...holds ? {} : {
			expected: `${says}: ${wanted}`,
			observed
		}
	};
}
function decideLevel({ says }, { seconds, allowed, masked = false }) {
	if (seconds === null) return {
		outcome: "unknown",
		message: `${says}: there are no moments to tell by`,
		expected: says,
		observed: "nothing to measure"
	};
	const span = spanWords(seconds);
	const exact = seconds > allowed && span === spanWords(allowed) ? `more than ${span}` : span;
	const observed = masked ? seconds <= allowed ? "within it" : "beyond it" : exact;
	return seconds <= allowed ? {
		outcome: "pass",
		message: `${says}: ${observed}`
	} : {
		outcome: "fail",
		message: `${says}: ${observed}`,
		expected: says,
		observed,
		...masked ? {} : { size: Math.round(seconds) }
	};
}
function decideNone(statement, counted) {
	const { of, failing, otherType = 0 } = counted;
	if (failing > 0 && failing <= Number(((1 - (statement.mostly ?? 1)) * of).toPrecision(12))) return {
		outcome: "pass",
		message: `${statement.says}: not in ${countWords(failing, of)}, which is allowed`
	};
	if (failing > 0) {
		const rows = examples(counted);
		const repeats = statement.asks === "values-unique";
		const observed = repeats ? `${countWords(failing, of)} repeat an earlier one` : `not in ${countWords(failing, of)}`;
		return {
			outcome: "fail",
			message: `${statement.says}: ${observed}${inFiles(counted)}${storedAs(statement, counted)}${rows === "" ? "" : `, ${repeats ? "as" : "first in"} ${rows}`}`,
			size: failing,
			expected: statement.says,
			observed
		};
	}
	if (of === 0) {
		if (otherType > 0) return {
			outcome: "unknown",
			message: `${statement.says}: none of ${grouped(otherType)} values is of the declared type, so none can be held to it`,
			expected: statement.says,
			observed: "no value of the declared type",
			remedy: "Write the values as the declared type where the data is made; then they can be held to it."
		};
		return {
			outcome: "skipped",
			message: `${statement.says}: the data has no value for it`
		};
	}
	const left = otherType > 0 ? ` that are of the declared type; ${grouped(otherType)} are not` : "";
	return {
		outcome: "pass",
		message: `${statement.says}: holds for ${grouped(of)} ${left === "" ? plural(of, "value") : `values${left}`}`
	};
}
function inFiles({ filesFailing, inFiles: files = [] }) {
	const [first] = files;
	if (filesFailing === void 0 || !first) return "";
	return filesFailing === 1 ? `, all in \`${first.path}\`` : `, in ${grouped(filesFailing)} files (most in \`${files.reduce((most, file) => file.failing > most.failing ? file : most).path}\`)`;
}
function storedAs({ asks }, { failing, of, stored }) {
	return asks === "types-hold" && stored !== void 0 && failing === of ? ` (it is stored as ${stored})` : "";
}
function decideLimit(statement, limit, seen, counted, rows) {
	const { operator, unit } = limit;
	const percent = unit === "percent";
	const value = percent ? seen * 100 : seen;
	const values = percent ? limit.values.map((bound) => Number((bound * rows).toPrecision(12))) : limit.values;
	const wanted = OPERATOR_WORDS[operator](limit.values.map((bound) => percent ? `${bound} %` : grouped(bound)));
	const observed = percent || counted && seen > 0 && rows > 0 ? `${grouped(seen)} of ${grouped(rows)} (${shareWords(seen, rows)})` : grouped(seen);
	if (operatorHolds(operator, value, values)) return {
		outcome: "pass",
		message: `${statement.says}: ${observed}, allowed ${wanted}`
	};
	const where = counted && counted.failing > 0 ? examples(counted) : "";
	const onBound = operator === "mustBeBetween" && values.includes(value);
	return {
		outcome: "fail",
		message: `${statement.says}: ${observed}, allowed ${wanted}${onBound ? " without these two" : ""}${where === "" ? "" : `; first in ${where}`}`,
		size: statement.asks === "has-rows" ? distance(operator, seen, values) : seen,
		expected: `${statement.says}: ${wanted}`,
		observed,
		...onBound ? { remedy: "Write two rules, with mustBeGreaterOrEqualTo and mustBeLessOrEqualTo, if the bounds themselves are to be allowed." } : {}
	};
}
function decideColumn(statement, data) {
	const { needed, found, missingIn, near } = statement.column ?? {
		needed: false,
		found: false,
		missingIn: {
			total: 0,
			first: []
		}
	};
	if (!data.columnsKnown) return {
		outcome: "unknown",
		message: `${statement.says}: there is no row to tell by`
	};
	if (found && missingIn.total === 0) return {
		outcome: "pass",
		message: statement.says
	};
	const files = missingIn.first.slice(0, 3).map((path) => `\`${path}\``).join(", ") + (missingIn.total > 3 ? ` and ${missingIn.total - 3} more` : "");
	if (!needed) return {
		outcome: "pass",
		message: `${statement.says}: optional, and not in ${files}`
	};
	return {
		outcome: "fail",
		message: `${statement.says}: not in ${files}${near === void 0 ? "" : `, which has \`${near}\` (names are compared exactly)`}`,
		size: missingIn.total,
		expected: statement.says,
		observed: `not in ${files}`,
		...near === void 0 ? {} : { remedy: `rename the column \`${near}\` in the data, or the property in the contract` }
	};
}
const OPERATOR_WORDS = {
	mustBe: ([value]) => `exactly ${value ?? ""}`,
	mustNotBe: ([value]) => `anything but ${value ?? ""}`,
	mustBeGreaterThan: ([value]) => `more than ${value ?? ""}`,
	mustBeGreaterOrEqualTo: ([value]) => `at least ${value ?? ""}`,
	mustBeLessThan: ([value]) => `less than ${value ?? ""}`,
	mustBeLessOrEqualTo: ([value]) => `at most ${value ?? ""}`,
	mustBeBetween: ([low, high]) => `between ${low ?? ""} and ${high ?? ""}`,
	mustNotBeBetween: ([low, high]) => `at most ${low ?? ""} or at least ${high ?? ""}`
};
function distance(operator, rows, values) {
	return operator === "mustNotBe" ? 1 : Math.min(...values.map((value) => Math.abs(rows - value)));
}
function examples({ examples: rows, masked = false }) {
	const several = new Set(rows.map(({ path }) => path)).size > 1;
	const words = rows.flatMap(({ path, row, value, key = [] }) => {
		if (row === void 0) return [];
		const known = key.map((part) => `${part.name} ${part.value === null ? "▒▒▒" : quoted(part.value)}`);
		const inside = [...value === void 0 ? masked ? ["▒▒▒"] : [] : [quoted(value)], ...known.length === 0 ? [] : [`at ${known.join(", ")}`]];
		return [`row ${grouped(row)}${several ? ` of ${path}` : ""}${inside.length === 0 ? "" : ` (${inside.join(" ")})`}`];
	});
	if (words.length === 0) return "";
	return `${words.join(", ")}${several ? "" : ` of ${rows[0]?.path ?? ""}`}${masked ? " (values are classified and not shown)" : ""}`;
}
function quoted(value) {
	return value === "" ? "empty text" : `\`${value.replaceAll("`", "ˋ")}\``;
}

export { contractNode as A, OPERATORS as C, largestStep as D, STEPS as E, promisesLess as O, resolveReference as S, ruleLimit as T, valueFormat as _, foreignObjects as a, openContract as b, findData as c, planObjectQuality as d, ENGINE as f, TEXT_FORMATS as g, planBuilder as h, limitHolds as i, isLocal as j, stepNeeded as k, formatOf as l, nameInWords as m, grouped as n, objectFiles as o, PERSONAL_WORDS as p, plural as r, objectNames as s, decide as t, planProperty as u, LOGICAL_TYPES as v, allowsNone as w, externalReferences as x, foreignContract as y };