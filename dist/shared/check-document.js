import { t as didYouMean } from "./did-you-mean.js";
import { t as shorten } from "./shorten.js";

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
function describeComplaint(complaint, document) {
	const { error } = complaint;
	const { keys, value } = follow(error.instancePath, document.value);
	const name = keys.length === 0 ? "the file" : `\`${display(keys)}\``;
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
	return shorten(keys.reduce((text, key) => typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`, ""));
}

function checkDocument(document, validator) {
	if (document.problems.length > 0) return document.problems;
	if (validator(document.value)) return [];
	const problems = chooseComplaints(validator.errors ?? []).map((complaint) => describeComplaint(complaint, document));
	return [...new Map(problems.map((problem) => [JSON.stringify([problem.message, problem.location]), problem])).values()].sort((a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0) || (a.location?.column ?? 0) - (b.location?.column ?? 0)).slice(0, 100);
}

export { describeComplaint as n, chooseComplaints as r, checkDocument as t };