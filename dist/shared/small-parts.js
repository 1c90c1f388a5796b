import { r as __toESM } from "./rolldown-runtime.js";
import { d as didYouMean, s as isRecord } from "./basics.js";
import { d as safePath, y as shorten } from "./run-over-checkout.js";
import { t as require_ignore } from "./ignore.js";
import { readFileSync, statSync } from "node:fs";
import { posix } from "node:path";

function chooseComplaints(errors) {
	const byPlace = /* @__PURE__ */ new Map();
	const entered = /* @__PURE__ */ new Set();
	for (const error of errors) {
		if (error.keyword === "if" || error.keyword === "propertyNames") continue;
		const place = error.instancePath;
		const here = byPlace.get(place);
		if (here) here.push(error);
		else byPlace.set(place, [error]);
		for (let slash = place.lastIndexOf("/"); slash >= 0; slash = place.lastIndexOf("/", slash - 1)) {
			const parent = place.slice(0, slash);
			if (entered.has(parent)) break;
			entered.add(parent);
			if (slash === 0) break;
		}
	}
	const chosen = [...byPlace].flatMap(([place, here]) => chooseAt(here, entered.has(place)));
	return chosen.length > 0 ? chosen : errors.slice(0, 1).map((error) => ({
		kind: "error",
		error
	}));
}
function chooseAt(errors, entered) {
	const refusals = errors.filter(isRefusal);
	const others = errors.filter((error) => !isChoice(error) && !isRefusal(error)).map((error) => ({
		kind: "error",
		error
	}));
	if (entered) return others;
	const [first, second] = refusals;
	if (!first) return others;
	if (!second && !errors.some(isChoice)) return [...others, {
		kind: "error",
		error: first
	}];
	if (others.length > 0) return others;
	const types = refusals.flatMap(({ keyword, params }) => keyword === "type" ? [params["type"]].flat().map(String) : []);
	return [{
		kind: "forms",
		error: first,
		types: [...new Set(types)],
		words: refusals.flatMap(wordsOf)
	}];
}
function isChoice({ keyword }) {
	return keyword === "anyOf" || keyword === "oneOf";
}
function isRefusal(error) {
	if (error.keyword === "type") return true;
	const words = wordsOf(error);
	return words.length > 0 && words.every((word) => typeof word !== typeof error.data);
}
function wordsOf({ keyword, params }) {
	if (keyword === "enum") return params["allowedValues"];
	return keyword === "const" ? [params["allowedValue"]] : [];
}

const MOST_WORDS = 30;
const MOST_REPEATED = 6;
function describeComplaint(complaint, document, nameOf = display) {
	const { error } = complaint;
	const { keys, value } = follow(error.instancePath, document.value);
	const name = keys.length === 0 ? "the file" : `\`${shorten(nameOf(keys))}\``;
	const location = document.locate(...keys);
	if (complaint.kind === "forms") return {
		...notAForm(complaint, name),
		location
	};
	if (typeof error.data === "string" && typeof value === "object") return {
		message: `\`${shorten(error.data)}\` cannot be a key of ${name}${expectation(error)}`,
		location: document.locateKey(...keys, error.data)
	};
	const { params } = error;
	switch (error.keyword) {
		case "additionalProperties":
		case "unevaluatedProperties": return unknownKey(error, keys, name, document);
		case "required": {
			const key = String(params["missingProperty"]);
			return {
				message: `${name} has no \`${key}\``,
				remedy: `add ${document.path.endsWith(".json") ? `\`"${key}"\`` : `\`${key}:\``}`,
				location
			};
		}
		case "enum":
		case "const": return {
			...notAWord(error, name),
			location
		};
		case "type": return {
			...notAForm({
				types: [params["type"]].flat().map(String),
				words: [],
				error
			}, name),
			location
		};
		case "pattern": return {
			message: `${name} is ${shown(error.data)}${expectation(error) || `, which does not match \`${shorten(String(params["pattern"]))}\``}`,
			location
		};
		case "minimum":
		case "maximum":
		case "exclusiveMinimum":
		case "exclusiveMaximum": return {
			message: `${name} is ${shown(error.data)}; expected ${BOUNDS[error.keyword] ?? ""} ${String(params["limit"])}`,
			location
		};
		case "minLength":
		case "minItems":
		case "minProperties": return {
			message: `${name} ${sizeOf(error.data)}; expected at least ${String(params["limit"])}`,
			location
		};
		case "maxLength":
		case "maxItems":
		case "maxProperties": return {
			message: `${name} ${sizeOf(error.data)}; expected at most ${String(params["limit"])}`,
			location
		};
		case "uniqueItems": {
			const again = Math.max(Number(params["i"]), Number(params["j"]));
			const item = error.data[again];
			return {
				message: `${name} holds ${shown(item)} twice`,
				remedy: "keep one of the two",
				location: document.locate(...keys, again)
			};
		}
		default: return {
			message: `${name} is ${shown(error.data)}, which may not stand here${expectation(error)}`,
			location
		};
	}
}
const BOUNDS = {
	minimum: "at least",
	maximum: "at most",
	exclusiveMinimum: "more than",
	exclusiveMaximum: "less than"
};
const TYPE_WORDS = {
	string: "a text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping",
	null: "null"
};
function unknownKey(error, keys, name, document) {
	const key = String(error.params["additionalProperty"] ?? error.params["unevaluatedProperty"]);
	const known = Object.keys(error.parentSchema?.["properties"] ?? {});
	const meant = didYouMean(key, known);
	return {
		message: `\`${shorten(key)}\` is not a key${keys.length > 0 ? ` of ${name}` : ""}${meant ? `; did you mean \`${meant}\`?` : ""}`,
		remedy: meant ? `write \`${meant}\`` : known.length > 0 && known.length <= MOST_WORDS ? `take it out, or write one of ${known.join(", ")}` : "take it out",
		location: document.locateKey(...keys, key)
	};
}
function notAWord(error, name) {
	const allowed = wordsOf(error);
	const { data } = error;
	const twin = allowed.find((word) => typeof word !== "string" && String(word) === data);
	if (twin !== void 0) return {
		message: `${name} is the text ${shown(data)}; expected ${shown(twin)} itself`,
		remedy: "take the quotes away"
	};
	const words = allowed.map(shown);
	const meant = typeof data === "string" ? didYouMean(data, allowed.map(String)) : void 0;
	const expected = words.slice(0, MOST_WORDS).join(", ") + (words.length > MOST_WORDS ? ` and ${words.length - MOST_WORDS} more` : "");
	return {
		message: `${name} is ${shown(data)}; expected ${words.length === 1 ? "" : "one of "}${expected}${meant ? `; did you mean \`${meant}\`?` : ""}`,
		remedy: `write ${meant ? `\`${meant}\`` : words.length > MOST_REPEATED ? "one of them" : listed(words)}`
	};
}
function notAForm({ types, words, error }, name) {
	const { data } = error;
	const seen = data !== null ? `is ${shown(data)}` : name === "the file" ? "is empty" : "has no value";
	const described = types.every((type) => type !== "object" && type !== "array") && words.length === 0 && (types.length > 1 || error.parentSchema?.["pattern"] !== void 0) ? expectation(error) : "";
	const expected = listed([...words.map(shown), ...types.map((type) => TYPE_WORDS[type] ?? type)]);
	const remedy = rewritten(data, types, error);
	return {
		message: `${name} ${seen}${described || `; expected ${expected}`}`,
		...remedy ? { remedy } : {}
	};
}
function rewritten(data, types, { parentSchema }) {
	if (types.includes("string") && (typeof data === "number" || typeof data === "boolean")) {
		const pattern = parentSchema?.["pattern"];
		if (typeof pattern === "string" && !new RegExp(pattern).test(String(data))) return void 0;
		return `put it in quotes: \`"${String(data)}"\``;
	}
	if (typeof data !== "string") return void 0;
	if (types.includes("array")) return `write a list: \`[${shorten(data)}]\``;
	if (types.includes("boolean") && /^(?:yes|on|y)$/i.test(data)) return "write `true`";
	if (types.includes("boolean") && /^(?:no|off|n)$/i.test(data)) return "write `false`";
	if ((types.includes("number") || types.includes("integer")) && /^-?\d+(\.\d+)?$/.test(data)) return `take the quotes away: \`${shorten(data)}\``;
	if (types.includes("boolean") && /^(?:true|false)$/.test(data)) return `take the quotes away: \`${data}\``;
}
function listed(words) {
	return words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` : words.join("");
}
function expectation({ parentSchema }) {
	const description = parentSchema?.["description"];
	if (typeof description !== "string") return "";
	return `; expected ${description.charAt(0).toLowerCase()}${description.slice(1).replace(/\.$/, "")}`;
}
function shown(value) {
	if (value === null) return "null";
	if (value === void 0) return "nothing";
	if (value === "") return "an empty text";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "a mapping" : `\`${shorten(String(value))}\``;
}
function sizeOf(value) {
	if (typeof value === "string") return value === "" ? "is empty" : `has ${counted(value.length, "character")}`;
	const size = Array.isArray(value) ? value.length : Object.keys(value).length;
	return size === 0 ? "is empty" : `has ${counted(size, Array.isArray(value) ? "item" : "key")}`;
}
function counted(count, noun) {
	return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
function follow(pointer, root) {
	let value = root;
	return {
		keys: pointer.split("/").slice(1).map((part) => {
			const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
			const key = Array.isArray(value) ? Number(name) : name;
			value = value?.[key];
			return key;
		}),
		value
	};
}
function display(keys) {
	return keys.reduce((text, key) => typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`, "");
}

function checkDocument(document, validator, nameOf) {
	if (document.problems.length > 0) return document.problems;
	if (validator(document.value)) return [];
	const problems = chooseComplaints(validator.errors ?? []).map((complaint) => describeComplaint(complaint, document, nameOf));
	return [...new Map(problems.map((problem) => [JSON.stringify([problem.message, problem.location]), problem])).values()].sort((a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0) || (a.location?.column ?? 0) - (b.location?.column ?? 0)).slice(0, 100);
}

function errorCode(error) {
	const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
	return typeof code === "string" ? code : String(error);
}

const MOST_ERRORS = 2e3;
var TooManyErrors = class extends Error {
	errors;
	constructor(errors) {
		super("the validator has seen enough");
		this.errors = errors;
	}
};
function addError(errors, error) {
	if (errors === null) return [error];
	errors.push(error);
	if (errors.length > MOST_ERRORS) throw new TooManyErrors(errors);
	return errors;
}
function joinErrors(errors, more) {
	if (errors === null) return more;
	for (const error of more) addError(errors, error);
	return errors;
}
function boundedValidator(validate) {
	const bounded = (value) => {
		try {
			const valid = validate(value);
			bounded.errors = validate.errors ?? null;
			return valid;
		} catch (error) {
			if (!(error instanceof TooManyErrors)) throw error;
			bounded.errors = error.errors;
			return false;
		}
	};
	return bounded;
}
function endOfTwins(items) {
	const seen = /* @__PURE__ */ new Set();
	return items.findIndex((item) => {
		const size = seen.size;
		return seen.add(canonical(item)).size === size;
	}) + 1;
}
function canonical(value) {
	return JSON.stringify(value, (_, part) => typeof part === "object" && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => left < right ? -1 : 1)) : part);
}

const LONGEST_NAME = 500;
const MOST_NAMES = 100;
function nameList(names) {
	return {
		total: names.length,
		first: names.slice(0, MOST_NAMES).map((name) => boundedText(name, LONGEST_NAME))
	};
}
function boundedText(text, most) {
	return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

async function fileSubject(repository, role, path) {
	const blob = repository.has(path) ? await repository.blob(path) : void 0;
	return {
		role,
		path,
		...blob === void 0 ? {} : { blob }
	};
}

function resolvePath(repository, stated, statingFile) {
	const folder = posix.dirname(statingFile);
	const near = safePath(stated, folder === "." ? "" : folder);
	const far = safePath(stated, "");
	const exists = (path) => repository.has(path) || repository.hasFolder(path);
	const nearFound = "path" in near && exists(near.path);
	const farFound = "path" in far && exists(far.path);
	const explicit = /^\.\.?\//.test(stated);
	if (nearFound && farFound && near.path !== far.path && !explicit) return {
		problem: `\`${stated}\` may be \`${near.path}\` or \`${far.path}\``,
		remedy: `write \`./${stated}\` for the one beside this file, or rename one of them`
	};
	if (!nearFound && farFound && !explicit) return {
		path: far.path,
		note: `\`${stated}\` is not beside \`${statingFile}\`; taken from the root of the repository`
	};
	if ("refused" in near) return {
		problem: `\`${stated}\` is not read: ${near.refused}`,
		remedy: "name a file of this repository"
	};
	return { path: near.path };
}

function shellQuoted(word) {
	if (word !== "" && /^[\w@%+=:,./-]+$/.test(word)) return word;
	return `'${word.replaceAll("'", `'"'"'`)}'`;
}

function mapping(value) {
	return isRecord(value) ? value : void 0;
}

const LONGEST = 40;
const MOST_KNOWN = 300;
const MOST_TIMES = 100;
function fewSuggestions() {
	let times = 0;
	return (word, known) => {
		times += 1;
		if (times > MOST_TIMES || word.length > LONGEST) return void 0;
		const near = [];
		for (const candidate of known) {
			if (candidate.length <= LONGEST) near.push(candidate);
			if (near.length === MOST_KNOWN) break;
		}
		return didYouMean(word, near);
	};
}

function oncePerRepository(read) {
	const known = /* @__PURE__ */ new WeakMap();
	return (path, repository) => {
		let values = known.get(repository);
		if (!values) known.set(repository, values = /* @__PURE__ */ new Map());
		let value = values.get(path);
		if (value === void 0) values.set(path, value = read(path, repository));
		return value;
	};
}

function textOnce(repository, path, limit) {
	const file = repository.absolute(path);
	if (typeof file !== "string") return file;
	const { size } = statSync(file);
	if (size > limit) {
		const [has, most] = [size, limit].map((bytes) => bytes.toLocaleString("en-US"));
		return {
			unreadable: `\`${path}\` has ${has} bytes; at most ${most} are read`,
			remedy: "make it smaller"
		};
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
	} catch {
		return {
			unreadable: `\`${path}\` is not UTF-8 text`,
			remedy: "save it as UTF-8"
		};
	}
}

var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
const CODE_OWNERS_PATHS = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
const OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+)$/;
function codeOwners(text) {
	const rules = text.split(/\r?\n/).flatMap((line) => readRule(line) ?? []);
	return (path) => rules.findLast((rule) => rule.owns(path))?.owners ?? [];
}
function readRule(line) {
	const [pattern, ...words] = line.trim().match(/(?:\\.|\S)+/g) ?? [];
	if (pattern === void 0 || /^\\?[#!]/.test(pattern) || pattern.includes("[")) return void 0;
	const comment = words.findIndex((word) => word.startsWith("#"));
	const owners = comment < 0 ? words : words.slice(0, comment);
	return owners.every((owner) => OWNER.test(owner)) ? {
		owns: matcherOf(pattern),
		owners
	} : void 0;
}
function matcherOf(pattern) {
	const matcher = (0, import_ignore.default)({
		ignorecase: false,
		allowRelativePaths: true
	}).add(pattern);
	const shallow = /(?:^|[^*])\/\*$/.test(pattern);
	const deeper = (path) => path.includes("/") && matcher.ignores(`${posix.dirname(path)}/`);
	return (path) => matcher.ignores(path) && !(shallow && deeper(path));
}

async function blameLine(git, commit, path, line) {
	const blame = await git([
		"-C",
		(await git(["rev-parse", "--show-toplevel"])).output.toString().replace(/\r?\n$/, ""),
		"blame",
		"--porcelain",
		"-L",
		`${line},${line}`,
		commit,
		"--",
		path
	]);
	if (blame.status !== 0) return void 0;
	const [header = "", ...rest] = blame.output.toString("utf8").split("\n");
	const [id = ""] = header.split(" ");
	if (!/^[0-9a-f]{40,64}$/.test(id)) return void 0;
	if (rest.includes("boundary")) {
		if ((await git(["rev-parse", "--is-shallow-repository"])).output.toString().trim() === "true") return void 0;
	}
	const subject = await subjectOfMerge(git, id, commit);
	const number = /\(#(\d+)\)\s*$/.exec(subject)?.[1] ?? /^Merge pull request #(\d+)/.exec(subject)?.[1];
	return number ? `#${number} (${id.slice(0, 9)})` : id.slice(0, 9);
}
async function subjectOfMerge(git, id, tip) {
	const [mainline, between] = await Promise.all([git([
		"rev-list",
		"--first-parent",
		`${id}..${tip}`
	]), git([
		"rev-list",
		"--ancestry-path",
		`${id}..${tip}`
	])]);
	const descendants = new Set(between.output.toString().split("\n"));
	const merge = mainline.output.toString().split("\n").filter((commit) => commit !== "" && descendants.has(commit)).at(-1);
	const parents = merge === void 0 ? [] : (await git([
		"rev-list",
		"--parents",
		"-n",
		"1",
		merge
	])).output.toString().trim().split(" ").slice(1);
	return (await git([
		"log",
		"-1",
		"--format=%s",
		merge === void 0 || parents[0] === id ? id : merge
	])).output.toString().trim();
}

function plainTable(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function valueAt(value, ...keys) {
	return keys.reduce((inner, key) => {
		const table = plainTable(inner);
		return Object.hasOwn(table, key) ? table[key] : void 0;
	}, value);
}
function plainList(value) {
	return Array.isArray(value) ? value : [];
}

function* pathsBelow(paths, folder) {
	const start = folder === "" ? "" : `${folder}/`;
	let low = 0;
	let high = paths.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((paths[middle] ?? "") < start) low = middle + 1;
		else high = middle;
	}
	for (let at = low; at < paths.length; at += 1) {
		const path = paths[at] ?? "";
		if (!path.startsWith(start)) return;
		yield path;
	}
}

export { describeComplaint as C, checkDocument as S, addError as _, blameLine as a, joinErrors as b, textOnce as c, mapping as d, shellQuoted as f, nameList as g, boundedText as h, valueAt as i, oncePerRepository as l, fileSubject as m, plainList as n, CODE_OWNERS_PATHS as o, resolvePath as p, plainTable as r, codeOwners as s, pathsBelow as t, fewSuggestions as u, boundedValidator as v, chooseComplaints as w, errorCode as x, endOfTwins as y };