import { i as __toESM, n as __exportAll } from "./rolldown-runtime.js";
import { n as defaultStage } from "./stages.js";
import { t as ConfigurationError } from "./configuration-error.js";
import { t as require_picomatch } from "./picomatch.js";
import { t as didYouMean } from "./did-you-mean2.js";
import { a as LIMITS, n as positionFinder, t as safePath } from "./safe-path.js";
import { a as isValueOf, i as isStructured, n as parseLfsPointer, r as LEXICAL_WORDS, t as LONGEST_LFS_POINTER } from "./lfs-pointer.js";
import { i as joinErrors, n as boundedValidator, r as endOfTwins, t as addError } from "./bounded-validator.js";
import { t as require_fast_deep_equal } from "./fast-deep-equal.js";
import { t as checkDocument } from "./check-document.js";
import { n as sampleCovariance, r as sampleVariance, t as mean } from "./simple-statistics.js";
import { n as require_lib, t as require_lib$1 } from "./stdlib.js";
import { t as require_saxes } from "./saxes.js";
import { createHash } from "node:crypto";
import { createReadStream, lstatSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";

var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const DATA_FILE$1 = /\.(csv|tsv|json|jsonl|ndjson|parquet)$/i;
const MOST_LOOKED_AT = 2e5;
const MOST_FILES$3 = 1e4;
function findDataFiles(stated, folder) {
	const path = resolve(folder, stated);
	const kind = statSync(path, { throwIfNoEntry: false });
	if (kind?.isFile()) return [dataFile(path, folder)];
	let paths;
	if (kind?.isDirectory()) paths = walk(path).filter((file) => DATA_FILE$1.test(file));
	else {
		const { base, glob, isGlob } = import_picomatch.default.scan(stated.split(sep).join("/"));
		if (!isGlob) throw new ConfigurationError({
			message: `there is no file \`${stated}\``,
			remedy: "name the data that is to be read"
		});
		const start = resolve(folder, base);
		const matches = (0, import_picomatch.default)(glob);
		paths = walk(start).filter((file) => matches(relative(start, file).split(sep).join("/")));
	}
	if (paths.length === 0) throw new ConfigurationError({
		message: `there is no data file in \`${stated}\``,
		remedy: "name the data that is to be read"
	});
	if (paths.length > MOST_FILES$3) throw new ConfigurationError({
		message: `\`${stated}\` stands for ${paths.length} files; at most ${MOST_FILES$3} are read`,
		remedy: "name fewer"
	});
	return paths.map((file) => dataFile(file, folder));
}
function dataFile(path, folder) {
	const name = relative(folder, path).split(sep).join("/");
	return {
		path: realpathSync(path),
		name: isAbsolute(name) ? `${basename(dirname(path))}/${basename(path)}` : name
	};
}
function walk(folder) {
	const found = [];
	const enter = (below) => {
		let entries;
		try {
			entries = readdirSync(below, { withFileTypes: true });
		} catch {
			return;
		}
		for (const entry of entries) {
			const path = join(below, entry.name);
			if (entry.isDirectory()) enter(path);
			else if (entry.isFile() && found.push(path) > MOST_LOOKED_AT) throw new ConfigurationError({
				message: `there are more than ${MOST_LOOKED_AT} files to look at`,
				remedy: "name a folder nearer to the data"
			});
		}
	};
	enter(folder);
	return found.sort();
}

async function fileSubject(repository, role, path) {
	const blob = repository.has(path) ? await repository.blob(path) : void 0;
	return {
		role,
		path,
		...blob === void 0 ? {} : { blob }
	};
}

const LONGEST_NAME$1 = 500;
const MOST_NAMES$1 = 100;
function nameList(names) {
	return {
		total: names.length,
		first: names.slice(0, MOST_NAMES$1).map((name) => boundedText(name, LONGEST_NAME$1))
	};
}
function boundedText(text, most) {
	return text.length > most ? `${text.slice(0, most - 1)}…` : text;
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

const MOST_FILES$2 = 1e4;
const DATA_FILE = /\.(csv|tsv|json|jsonl|ndjson|parquet)$/i;
const PLACEHOLDER = /\{(?:object|model|table|schema)\}/g;
function findData(repository, contract, server, objects) {
	const stated = server.text("path");
	const at = server.get("path").location;
	if (stated === void 0) {
		const unread = {
			outcome: "unknown",
			message: `the server \`${server.text("server") ?? ""}\` has no path`,
			remedy: "add `path:` with the files of the data",
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
	return objects.length === 1 ? files : files.filter((file) => object.aliases.includes(posix.parse(nameOf(file)).name));
}
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
		return bounded$3(paths, stated, resolved.note === void 0 ? [] : [resolved.note], unread);
	}
	const folder = posix.dirname(contract);
	const near = safePath(stated, folder === "." ? "" : folder.replaceAll(/[\\*?[\]{}()!+@|]/g, "?"));
	if ("refused" in near) return unread(`\`${stated}\` is not read: ${near.refused}`, "name files of this repository");
	const found = repository.match([near.path]);
	const far = safePath(stated, "");
	const elsewhere = "path" in far && far.path !== near.path && !/^\.\.?\//.test(stated) ? repository.match([far.path]) : [];
	if (found.length > 0 && elsewhere.some((path) => !found.includes(path))) return unread(`\`${stated}\` matches files beside the contract (\`${found[0] ?? ""}\`, …) and from the root of the repository (\`${elsewhere[0] ?? ""}\`, …)`, `write \`./${stated}\` for those beside the contract`);
	if (found.length > 0) return bounded$3(found, stated, [], unread);
	if (elsewhere.length === 0) return unread(`no file of the repository matches \`${stated}\``, "commit the data, fetch it before this runs, or hand in a report made where it is");
	return bounded$3(elsewhere, stated, [`\`${stated}\` matches nothing beside \`${contract}\`; taken from the root of the repository`], unread);
}
function bounded$3(paths, stated, notes, unread) {
	if (paths.length > MOST_FILES$2) return unread(`\`${stated}\` stands for ${paths.length} files; at most ${MOST_FILES$2} are read`, "name fewer, or check them where they are");
	return {
		paths,
		notes
	};
}

function formatOf(server, names) {
	const ending = /\.([a-z0-9]+)$/i.exec(names[0] ?? "")?.[1]?.toLowerCase();
	const format = server?.text("format")?.toLowerCase() ?? ending;
	switch (format) {
		case "csv":
		case "tsv": {
			const delimiter = delimiterOf(server) ?? (format === "tsv" || names.every((name) => /\.tsv$/i.test(name)) ? "	" : ",");
			if (delimiter.length === 1 && delimiter.charCodeAt(0) < 128 && !/["\r\n\0]/.test(delimiter)) return {
				kind: "csv",
				delimiter
			};
			return { why: "the delimiter is not a single plain character" };
		}
		case "json":
		case "jsonl":
		case "ndjson": return { kind: "json" };
		case "parquet": return { kind: "parquet" };
		default: return { why: format === void 0 ? "neither the contract nor the name of the file says in which format it is" : `the format \`${format}\` is not read` };
	}
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
	const text = (server?.list("customProperties").find((property) => property.text("property")?.toLowerCase() === "delimiter"))?.text("value") ?? server?.text("delimiter");
	if (text === void 0 || text === "new_line" || text === "array") return void 0;
	return DELIMITERS[text.toLowerCase()] ?? text;
}

function objectFiles(place, objects) {
	const { repository, path, server, data } = place;
	const at = server?.get("path").location ?? place.location;
	if (data !== void 0) return objects.map((object) => {
		const files = filesOf(object, objects, data, ({ name }) => name);
		return files.length === 0 ? { unread: unnamed(object, data[0]?.name ?? "", at) } : withFormat(files, [], givenFormat(server, files), at);
	});
	if (!server) return [];
	return findData(repository, path, server, objects).map((found) => {
		if ("unread" in found) return found;
		const files = openable(repository, found.paths, at);
		if ("unread" in files) return files;
		return withFormat(files, found.notes, formatOf(server, found.paths), at);
	});
}
function withFormat(files, notes, format, at) {
	if ("kind" in format) return {
		files,
		format,
		notes
	};
	return { unread: {
		outcome: "unknown",
		message: format.why,
		remedy: "write `format:` (csv, tsv, json or parquet) in the contract",
		location: at
	} };
}
function givenFormat(server, files) {
	const names = files.map(({ name }) => name);
	const own = formatOf(void 0, names);
	const stated = formatOf(server, names);
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

function planBuilder(object, format, notChecked) {
	const columns = [];
	const conditions = [];
	const keys = [];
	const statements = [];
	const seen = /* @__PURE__ */ new Map();
	const abouts = /* @__PURE__ */ new Map();
	const once = (list, entry) => {
		const key = `${list === conditions ? "condition" : "key"} ${JSON.stringify(entry)}`;
		const index = seen.get(key) ?? list.push(entry) - 1;
		seen.set(key, index);
		return index;
	};
	const about = (text) => {
		const full = boundedText(`${object}.${text}`, 1900);
		const count = (abouts.get(full) ?? 0) + 1;
		abouts.set(full, count);
		return count === 1 ? full : `${full} (${count})`;
	};
	return {
		format,
		column: (request) => columns.push(request) - 1,
		state: (noted, question) => {
			let asked;
			if ("unique" in question) asked = {
				kind: "key",
				key: once(keys, question.unique)
			};
			else if ("is" in question) asked = {
				kind: "condition",
				condition: once(conditions, question)
			};
			else asked = question;
			const { limit } = noted;
			statements.push({
				statement: {
					about: about(noted.about),
					says: boundedText(noted.says, 1900),
					asks: noted.asks,
					location: noted.location,
					...limit ? { limit } : {}
				},
				question: asked
			});
		},
		skip: (statement, location, why) => notChecked.push({
			statement: boundedText(statement, 1900),
			location,
			why: boundedText(why, 1900)
		}),
		build: (location) => ({
			name: object,
			location,
			columns,
			conditions,
			keys,
			statements
		})
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

function contractNode(document) {
	return nodeAt(document, document.value, []);
}
function nodeAt(document, value, path) {
	const mapping = isMapping(value) ? value : {};
	const own = (key) => Object.hasOwn(mapping, key) ? mapping[key] : void 0;
	return {
		value,
		location: document.locate(...path),
		has: (key) => own(key) !== void 0 && own(key) !== null,
		get: (key) => nodeAt(document, own(key), [...path, key]),
		list: (key) => {
			const list = own(key);
			return Array.isArray(list) ? list.map((entry, index) => nodeAt(document, entry, [
				...path,
				key,
				index
			])) : [];
		},
		keys: Object.keys(mapping),
		text: (key) => {
			const text = own(key);
			return typeof text === "string" && text !== "" ? text : void 0;
		},
		number: (key) => {
			const number = own(key);
			return typeof number === "number" && Number.isFinite(number) ? number : void 0;
		},
		flag: (key) => own(key) === true
	};
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function scalars(nodes) {
	const values = nodes.map(({ value }) => value);
	return values.every((value) => value === null || [
		"string",
		"number",
		"boolean"
	].includes(typeof value)) && values.length > 0 ? values : void 0;
}

function listedValues(values) {
	const words = values.slice(0, 8).map((value) => `\`${boundedText(String(value), 60)}\``);
	return values.length > 8 ? `${words.join(", ")} and ${values.length - 8} more` : words.join(", ");
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
function planOptions(property, planned, stated, plan) {
	const options = property.get("logicalTypeOptions");
	const { column, name, shown, type } = planned;
	for (const key of options.keys) {
		const { location, value } = options.get(key);
		const skip = (why) => plan.skip(`${shown} has the option ${boundedText(key, 100)}: ${boundedText(JSON.stringify(value) ?? "", 200)}`, location, why);
		const about = `${name} ${key}`;
		if (key === "minimum" || key === "maximum" || key === "exclusiveMinimum" || key === "exclusiveMaximum") {
			if (typeof value === "boolean") continue;
			const exclusive = options.flag(key === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum") && !key.startsWith("exclusive");
			const bound = BOUNDS[exclusive ? key === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum" : key];
			const text = boundText(type, value);
			if (type === void 0 || isStructured(type) || type === "string" || type === "boolean") skip(stated === void 0 ? "it says nothing without a logicalType" : `values of the type ${stated} are not compared here`);
			else if (text === void 0) skip(`it is not ${LEXICAL_WORDS[type]}`);
			else if (otherZone(options)) skip("moments in another zone than UTC are not compared");
			else {
				const words = type === "integer" || type === "number" ? bound.says : bound.moment;
				plan.state({
					about,
					says: `${shown} is ${words} ${text}`,
					asks: "values-in-range",
					location
				}, {
					column,
					is: bound.is,
					value: text
				});
			}
		} else if (key === "multipleOf" && (type === "integer" || type === "number") && typeof value === "number" && value > 0) plan.state({
			about,
			says: `${shown} is a multiple of ${String(value)}`,
			asks: "values-in-range",
			location
		}, {
			column,
			is: "multiple-of",
			value: String(value)
		});
		else if ((key === "minLength" || key === "maxLength") && type === "string" && isLength(value)) {
			const least = key === "minLength";
			plan.state({
				about,
				says: `${shown} has at ${least ? "least" : "most"} ${value} characters`,
				asks: "values-in-range",
				location
			}, {
				column,
				is: least ? "length-at-least" : "length-at-most",
				value
			});
		} else if (key === "format" && (type === "integer" || type === "number") && typeof value === "string" && widthOf(value)) {
			const { least, most, words } = widthOf(value) ?? {
				least: "",
				most: "",
				words: ""
			};
			plan.state({
				about,
				says: `${shown} fits into ${words}`,
				asks: "values-in-range",
				location
			}, {
				column,
				is: "within",
				least,
				most
			});
		} else skip(UNCHECKED_OPTIONS[key] ?? "this option is not looked at");
	}
}
const UNCHECKED_OPTIONS = {
	pattern: "patterns are not looked at",
	format: "formats are not looked at",
	timezone: "whether a zone is written is not looked at",
	defaultTimezone: "moments without a zone are taken as UTC",
	embeddingModel: "data does not show what made it",
	embeddingModelVersion: "data does not show what made it",
	distanceMetric: "data does not show how it is compared"
};
function widthOf(format) {
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
function isLength(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function boundText(type, value) {
	if (type === void 0 || isStructured(type)) return void 0;
	if (type === "integer" || type === "number") return typeof value === "number" && Number.isFinite(value) ? String(value) : void 0;
	if (typeof value !== "string") return void 0;
	const text = type === "timestamp" && isValueOf("date", value) ? `${value} 00:00:00` : value;
	return isValueOf(type, text) ? text : void 0;
}
function otherZone(options) {
	const zone = options.text("defaultTimezone");
	return zone !== void 0 && !/^(Etc\/)?(UTC|GMT|Z|UCT|Zulu)$/i.test(zone);
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
function ruleLimit(rule) {
	const operators = OPERATORS.filter((operator) => rule.has(operator));
	const [operator] = operators;
	if (operator === void 0 || operators.length > 1) return { why: `it has ${operators.length === 0 ? "no operator" : `${operators.length} operators`}; a rule needs exactly one` };
	const unit = rule.text("unit") ?? "rows";
	if (unit !== "rows" && unit !== "percent") return { why: `its unit is neither rows nor percent` };
	const between = operator === "mustBeBetween" || operator === "mustNotBeBetween";
	const values = between ? rule.list(operator).map(({ value }) => value) : [rule.get(operator).value];
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

function planPropertyQuality(property, planned, plan) {
	const { column, name, shown } = planned;
	for (const rule of property.list("quality")) {
		const library = libraryRule(rule, shown, plan);
		if (!library) continue;
		const { metric, limit, location, skip, label } = library;
		const about = `${name} ${label}`;
		const values = rule.get("arguments");
		if (metric === "nullValues") plan.state({
			about,
			says: `rows without ${shown}`,
			asks: "required-values-present",
			location,
			limit
		}, {
			column,
			is: "present"
		});
		else if (metric === "missingValues") {
			const missing = scalars(values.list("missingValues"));
			if (missing === void 0) skip("it names no values that stand for a missing one");
			else {
				const says = `rows in which ${shown} is missing (${listedValues(missing)})`;
				plan.state({
					about,
					says,
					asks: "required-values-present",
					location,
					limit
				}, {
					column,
					is: "none-of",
					values: missing
				});
			}
		} else if (metric === "invalidValues") {
			const valid = scalars(values.list("validValues"));
			if (values.has("pattern")) skip("patterns are not looked at");
			else if (valid === void 0) skip("it names no valid values");
			else {
				const says = `rows in which ${shown} is none of ${listedValues(valid)}`;
				plan.state({
					about,
					says,
					asks: "values-in-enumeration",
					location,
					limit
				}, {
					column,
					is: "one-of",
					values: valid
				});
			}
		} else if (metric === "duplicateValues") {
			if (allowsNone(limit)) plan.state({
				about,
				says: `no ${shown} appears twice`,
				asks: "values-unique",
				location
			}, { unique: [column] });
			else skip(DUPLICATES);
		} else skip(metric === "rowCount" ? "it counts the rows of an object; write it there" : `the metric \`${boundedText(metric, 60)}\` is not known`);
	}
}
function planObjectQuality(object, properties, plan) {
	const shown = `\`${boundedText(object.text("name") ?? "", 200)}\``;
	for (const rule of object.list("quality")) {
		const library = libraryRule(rule, shown, plan);
		if (!library) continue;
		const { metric, limit, location, skip, label } = library;
		if (metric === "rowCount") {
			if (limit.unit === "percent") skip("a number of rows is no share of anything");
			else plan.state({
				about: label,
				says: `rows of ${shown}`,
				asks: "has-rows",
				location,
				limit
			}, { kind: "rows" });
		} else if (metric === "duplicateValues") {
			const names = rule.get("arguments").list("properties").map(({ value }) => value);
			const known = names.map((name) => properties.find((property) => property.name === name)).filter((property) => property !== void 0);
			if (names.length === 0) skip("it names no properties that are unique together");
			else if (known.length < names.length) skip("it names a property that the object does not have");
			else if (!allowsNone(limit)) skip(DUPLICATES);
			else {
				const says = `no ${known.map((property) => property.shown).join(", ")} appears twice together`;
				plan.state({
					about: label,
					says,
					asks: "values-unique",
					location
				}, { unique: known.map(({ column }) => column) });
			}
		} else skip(`\`${boundedText(metric, 60)}\` is about a property; write it there`);
	}
}
const DUPLICATES = "the standard does not say how duplicates are counted: only that there are none means the same to everybody";
function libraryRule(rule, shown, plan) {
	const named = rule.text("name") ?? rule.text("id") ?? rule.text("description");
	const type = rule.text("type") ?? "library";
	const metric = rule.text("metric") ?? rule.text("rule");
	const label = `${type === "library" ? metric ?? "rule" : type}${rule.has("id") || rule.has("name") ? ` ${boundedText(named ?? "", 100)}` : ""}`;
	const statement = `${shown}: ${boundedText(named ?? (type === "library" ? metric ?? "a rule" : `a rule of the type ${type}`), 300)}`;
	const skip = (why) => plan.skip(statement, rule.location, why);
	if (type === "text") skip("it is for people to judge");
	else if (type === "sql") skip("SQL rules are not run");
	else if (type === "custom") skip(`${boundedText(rule.text("engine") ?? "another tool", 60)} decides it`);
	else if (type !== "library") skip("its type is not known");
	else if (metric === void 0) skip("it names no metric");
	else {
		const limit = ruleLimit(rule);
		if ("why" in limit) skip(limit.why);
		else return {
			metric,
			limit,
			location: rule.location,
			skip,
			label
		};
	}
}

const GENERAL_FORMATS = /* @__PURE__ */ new Set([
	"yyyy-MM-dd",
	"HH:mm",
	"HH:mm:ss",
	"HH:mm:ss.SSS",
	"yyyy-MM-dd HH:mm",
	"yyyy-MM-dd HH:mm:ss",
	"yyyy-MM-dd HH:mm:ss.SSS",
	"yyyy-MM-dd HH:mm:ssZ",
	"yyyy-MM-dd HH:mm:ssXXX",
	"yyyy-MM-dd'T'HH:mm:ss",
	"yyyy-MM-dd'T'HH:mm:ss.SSS",
	"yyyy-MM-dd'T'HH:mm:ss'Z'",
	"yyyy-MM-dd'T'HH:mm:ss.SSS'Z'",
	"yyyy-MM-dd'T'HH:mm:ssZ",
	"yyyy-MM-dd'T'HH:mm:ssXXX",
	"yyyy-MM-dd'T'HH:mm:ss.SSSXXX"
]);
function planProperty(property, plan) {
	const name = property.text("name");
	if (name === void 0) return void 0;
	const physical = property.text("physicalName");
	const stated = property.text("logicalType");
	const written = heldToForm(property, LOGICAL_TYPES.find((known) => known === stated), plan);
	const column = plan.column({
		names: physical === void 0 || physical === name ? [name] : [physical, name],
		...written === void 0 ? {} : { type: written },
		shown: mayBeShown(property)
	});
	const shown = `\`${boundedText(name, 200)}\``;
	const planned = {
		column,
		name,
		type: written,
		shown
	};
	const key = property.flag("primaryKey");
	const required = property.flag("required");
	plan.state({
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
		says: `${shown} has a value in every row`,
		asks: "required-values-present",
		location: property.get(required ? "required" : "primaryKey").location
	}, {
		column,
		is: "present"
	});
	if (written !== void 0) {
		const words = isStructured(written) ? `a JSON or nested ${written}` : LEXICAL_WORDS[written];
		plan.state({
			about: `${name} logicalType`,
			says: `every ${shown} is ${words}`,
			asks: "types-hold",
			location: property.get("logicalType").location
		}, {
			column,
			is: "typed"
		});
	}
	if (property.flag("unique")) plan.state({
		about: `${name} unique`,
		says: `no ${shown} appears twice`,
		asks: "values-unique",
		location: property.get("unique").location
	}, { unique: [column] });
	planOptions(property, planned, stated, plan);
	planEnumeration(property, planned, plan);
	planPropertyQuality(property, planned, plan);
	planRest(property, shown, plan);
	return planned;
}
function mayBeShown(property) {
	return !property.has("classification") || property.text("classification")?.trim().toLowerCase() === "public";
}
function heldToForm(property, type, plan) {
	if (type === void 0) return void 0;
	const { location } = property.get("logicalType");
	const statement = `\`${property.text("name") ?? ""}\` is of the type ${type}`;
	if (isStructured(type)) {
		if (plan.format !== "csv") return type;
		plan.skip(statement, location, "a CSV cell has no structure");
		return;
	}
	const options = property.get("logicalTypeOptions");
	const format = options.text("format");
	if ((type === "date" || type === "timestamp" || type === "time") && plan.format !== "parquet" && format !== void 0 && !GENERAL_FORMATS.has(format)) {
		plan.skip(statement, location, `values written as \`${boundedText(format, 100)}\` are not read`);
		return;
	}
	if (type === "time" && options.flag("timezone")) {
		plan.skip(statement, location, "times of day with a zone are not read");
		return;
	}
	return type;
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
function planRest(property, shown, plan) {
	for (const relationship of property.list("relationships")) plan.skip(`${shown} refers to ${boundedText(String(relationship.get("to").value), 200)}`, relationship.location, "relationships are not looked at");
	for (const nested of property.list("properties")) plan.skip(`${shown} has a field \`${boundedText(nested.text("name") ?? "", 200)}\``, nested.location, "what is inside of values is not looked at");
	for (const key of ["items", "map"]) if (property.has(key)) plan.skip(`${shown} states what its ${key === "map" ? "keys and values" : "items"} are`, property.get(key).location, "what is inside of values is not looked at");
	if (plan.format === "parquet" && property.has("physicalType")) {
		const { location, value } = property.get("physicalType");
		plan.skip(`${shown} is stored as ${boundedText(String(value), 100)}`, location, "names of physical types are not compared");
	}
}

function planContract(contract, format) {
	const notChecked = [];
	const objects = contract.list("schema").flatMap((object) => planObject(object, format, notChecked) ?? []);
	for (const level of contract.list("slaProperties")) {
		const name = level.text("property");
		if (name === void 0) continue;
		const unit = level.text("unit");
		const statement = `${boundedText(name, 200)}: ${boundedText(String(level.get("value").value), 200)}${unit === void 0 ? "" : ` ${boundedText(unit, 50)}`}`;
		notChecked.push({
			statement,
			location: level.location,
			why: "service levels are not looked at"
		});
	}
	const version = contract.text("version");
	return {
		...version === void 0 ? {} : { version: boundedText(version, 200) },
		objects,
		notChecked
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
function planObject(object, format, notChecked) {
	const name = object.text("name");
	if (name === void 0) return void 0;
	const plan = planBuilder(boundedText(name, 400), format, notChecked);
	const keys = [];
	const properties = [];
	for (const node of object.list("properties")) {
		const property = planProperty(node, plan);
		if (!property) continue;
		properties.push(property);
		if (node.flag("primaryKey")) keys.push({
			position: node.number("primaryKeyPosition") ?? Infinity,
			property,
			node
		});
	}
	const ordered = keys.sort((left, right) => left.position - right.position || left.property.column - right.property.column);
	const [first] = ordered;
	if (first) {
		const shown = ordered.map(({ property }) => property.shown).join(", ");
		plan.state({
			about: "primary key",
			says: `no ${shown} appears twice${ordered.length > 1 ? " together" : ""}, as a primary key`,
			asks: "values-unique",
			location: first.node.get("primaryKey").location
		}, { unique: ordered.map(({ property }) => property.column) });
	}
	planObjectQuality(object, properties, plan);
	for (const relationship of object.list("relationships")) plan.skip(`\`${boundedText(name, 200)}\` refers to ${boundedText(JSON.stringify(relationship.get("to").value) ?? "", 200)}`, relationship.location, "relationships are not looked at");
	return plan.build(object.location);
}

var import_fast_deep_equal = /* @__PURE__ */ __toESM(require_fast_deep_equal(), 1);
const openDataContract = boundedValidator(validate52$2);
const schema19$2 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "open-data-contract.schema.json",
	"title": "OpenDataContract",
	"description": "`*.odcs.yaml`: a contract in the Open Data Contract Standard, 3.0 to 3.2.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"version",
		"apiVersion",
		"kind",
		"id"
	],
	"properties": {
		"apiVersion": {
			"description": "Version of the standard this is written in.",
			"enum": [
				"v3.0.0",
				"v3.0.1",
				"v3.0.2",
				"v3.1.0",
				"v3.2.0"
			]
		},
		"kind": {
			"description": "What kind of document this is.",
			"enum": ["DataContract"]
		},
		"id": {
			"description": "Tells this contract from all others.",
			"type": "string",
			"minLength": 1
		},
		"name": {
			"description": "Name of the contract.",
			"type": "string"
		},
		"version": {
			"description": "Version of the contract.",
			"type": "string",
			"minLength": 1
		},
		"status": {
			"description": "proposed, draft, active, deprecated or retired. May be left out since 3.2.",
			"type": "string"
		},
		"tenant": {
			"description": "Whom the data belongs to.",
			"type": "string"
		},
		"domain": {
			"description": "The area the data is from.",
			"type": "string"
		},
		"dataProduct": {
			"description": "Name of the data product. Deprecated since 3.1.",
			"type": "string"
		},
		"description": {
			"description": "What the data is, for people.",
			"type": "object",
			"properties": {
				"purpose": {
					"description": "What the data is for.",
					"type": "string"
				},
				"usage": {
					"description": "How it is meant to be used.",
					"type": "string"
				},
				"limitations": {
					"description": "What it cannot be used for.",
					"type": "string"
				},
				"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
				"customProperties": { "$ref": "#/$defs/customProperties" }
			}
		},
		"tags": { "$ref": "#/$defs/tags" },
		"contractCreatedTs": {
			"description": "When the contract was made.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$"
		},
		"servers": {
			"description": "Where the data is. The first `local` one is what a pull request checks.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/$defs/server" }
		},
		"schema": {
			"description": "The objects (tables, files) of the data.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/$defs/object" }
		},
		"support": {
			"description": "Where to ask.",
			"type": "array",
			"items": { "$ref": "#/$defs/supportItem" }
		},
		"price": {
			"type": "object",
			"additionalProperties": false,
			"description": "What the data costs.",
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"priceAmount": {
					"description": "Price of one unit.",
					"type": "number"
				},
				"priceCurrency": {
					"description": "Currency of the price.",
					"type": "string"
				},
				"priceUnit": {
					"description": "What one unit is.",
					"type": "string"
				}
			}
		},
		"team": {
			"description": "Who looks after the data: a team with members. Up to 3.0 a list of members.",
			"if": { "type": "array" },
			"then": { "items": { "$ref": "#/$defs/teamMember" } },
			"else": { "$ref": "#/$defs/team" }
		},
		"roles": {
			"description": "Who may have access.",
			"type": "array",
			"items": { "$ref": "#/$defs/role" }
		},
		"slaDefaultElement": {
			"description": "Element the service levels are about. Deprecated since 3.1.",
			"type": "string"
		},
		"slaProperties": {
			"description": "Service levels.",
			"type": "array",
			"items": { "$ref": "#/$defs/serviceLevel" }
		},
		"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
		"customProperties": { "$ref": "#/$defs/customProperties" }
	},
	"if": {
		"properties": { "apiVersion": { "enum": [
			"v3.0.0",
			"v3.0.1",
			"v3.0.2",
			"v3.1.0"
		] } },
		"required": ["apiVersion"]
	},
	"then": { "required": ["status"] },
	"$defs": {
		"stableId": {
			"description": "An identifier that stays when names change: letters, digits, dashes and underscores",
			"type": "string",
			"pattern": "^[A-Za-z0-9_-]+$"
		},
		"tags": {
			"description": "Words to find it by.",
			"type": "array",
			"items": { "type": "string" }
		},
		"authoritativeDefinitions": {
			"description": "Where more is written about it.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["url", "type"],
				"properties": {
					"id": { "$ref": "#/$defs/stableId" },
					"url": {
						"description": "Where.",
						"type": "string"
					},
					"type": {
						"description": "What is found there: businessDefinition, tutorial, implementation, …",
						"type": "string"
					},
					"description": {
						"description": "What is found there, for people.",
						"type": "string"
					}
				}
			}
		},
		"customProperties": {
			"description": "What the standard has no key for.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["property", "value"],
				"properties": {
					"id": { "$ref": "#/$defs/stableId" },
					"property": {
						"description": "The key.",
						"type": "string"
					},
					"value": { "description": "Its value." },
					"description": {
						"description": "What it means.",
						"type": "string"
					}
				}
			}
		},
		"server": {
			"title": "ContractServer",
			"type": "object",
			"required": ["server", "type"],
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"server": {
					"description": "Name of the server.",
					"type": "string",
					"minLength": 1
				},
				"type": {
					"description": "What kind of server it is.",
					"enum": [
						"api",
						"athena",
						"azure",
						"bigquery",
						"btrieve",
						"clickhouse",
						"cloudsql",
						"custom",
						"databricks",
						"db2",
						"denodo",
						"dremio",
						"duckdb",
						"exasol",
						"fastobjects",
						"glue",
						"hana",
						"hive",
						"iceberg",
						"impala",
						"informix",
						"ingres",
						"kafka",
						"kinesis",
						"local",
						"mysql",
						"oracle",
						"poet",
						"postgres",
						"postgresql",
						"presto",
						"pubsub",
						"redshift",
						"s3",
						"sftp",
						"snowflake",
						"sqlserver",
						"synapse",
						"teradata",
						"trino",
						"vectorwise",
						"versant",
						"vertica",
						"zen"
					]
				},
				"description": {
					"description": "What it is for.",
					"type": "string"
				},
				"environment": {
					"description": "prod, preprod, dev, uat, …",
					"type": "string"
				},
				"roles": {
					"description": "Who may have access.",
					"type": "array",
					"items": { "$ref": "#/$defs/role" }
				},
				"customProperties": { "$ref": "#/$defs/customProperties" },
				"account": {
					"description": "Account the data belongs to.",
					"type": "string"
				},
				"catalog": {
					"description": "Catalog of the tables.",
					"type": "string"
				},
				"database": {
					"description": "Name of the database, or the path of its file.",
					"type": "string"
				},
				"dataset": {
					"description": "Dataset that holds the tables.",
					"type": "string"
				},
				"delimiter": {
					"description": "How records follow one another in JSON files: `new_line` or `array`.",
					"type": "string"
				},
				"endpointUrl": {
					"description": "Address of a store that speaks the S3 protocol.",
					"type": "string"
				},
				"format": {
					"description": "Format of the files: csv, json, parquet, delta, …",
					"type": "string"
				},
				"host": {
					"description": "Host name or address.",
					"type": "string"
				},
				"location": {
					"description": "Where the files are; patterns with `*` are allowed.",
					"type": "string"
				},
				"path": {
					"description": "Path of the file or files, relative to this contract; patterns with `*` are allowed.",
					"type": "string"
				},
				"port": {
					"description": "Port of the host; a variable (`${PORT}`) is text.",
					"type": ["integer", "string"]
				},
				"project": {
					"description": "Project the data belongs to.",
					"type": "string"
				},
				"region": {
					"description": "Region of the service.",
					"type": "string"
				},
				"regionName": {
					"description": "Region of the service.",
					"type": "string"
				},
				"schema": {
					"description": "Schema the tables are in.",
					"type": "string"
				},
				"serviceName": {
					"description": "Name of the service.",
					"type": "string"
				},
				"stagingDir": {
					"description": "Where query results are kept.",
					"type": "string"
				},
				"stream": {
					"description": "Name of the stream.",
					"type": "string"
				},
				"warehouse": {
					"description": "Warehouse that runs queries.",
					"type": "string"
				}
			},
			"allOf": [
				{
					"if": {
						"properties": { "type": { "const": "api" } },
						"required": ["type"]
					},
					"then": {
						"required": ["location"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"location": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "athena" } },
						"required": ["type"]
					},
					"then": {
						"required": ["stagingDir", "schema"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"stagingDir": true,
							"schema": true,
							"catalog": true,
							"regionName": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "azure" } },
						"required": ["type"]
					},
					"then": {
						"required": ["location", "format"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"location": true,
							"format": true,
							"delimiter": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "bigquery" } },
						"required": ["type"]
					},
					"then": {
						"required": ["project", "dataset"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"project": true,
							"dataset": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "clickhouse" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"database"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"database": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "cloudsql" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"database",
							"schema"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"database": true,
							"schema": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "databricks" } },
						"required": ["type"]
					},
					"then": {
						"required": ["catalog", "schema"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"catalog": true,
							"schema": true,
							"host": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "db2" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"database"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"database": true,
							"schema": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "denodo" } },
						"required": ["type"]
					},
					"then": {
						"required": ["host", "port"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"database": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "dremio" } },
						"required": ["type"]
					},
					"then": {
						"required": ["host", "port"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"schema": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "duckdb" } },
						"required": ["type"]
					},
					"then": {
						"required": ["database"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"database": true,
							"schema": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "glue" } },
						"required": ["type"]
					},
					"then": {
						"required": ["account", "database"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"account": true,
							"database": true,
							"location": true,
							"format": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "hive" } },
						"required": ["type"]
					},
					"then": {
						"required": ["host", "database"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"database": true,
							"port": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "impala" } },
						"required": ["type"]
					},
					"then": {
						"required": ["host", "database"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"database": true,
							"port": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "informix" } },
						"required": ["type"]
					},
					"then": {
						"required": ["host", "database"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"database": true,
							"port": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "kafka" } },
						"required": ["type"]
					},
					"then": {
						"required": ["host"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"format": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "kinesis" } },
						"required": ["type"]
					},
					"then": {
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"region": true,
							"format": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "local" } },
						"required": ["type"]
					},
					"then": {
						"required": ["path", "format"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"path": true,
							"format": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "mysql" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"database"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"database": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "oracle" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"serviceName"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"serviceName": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "postgres" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"database",
							"schema"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"database": true,
							"schema": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "postgresql" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"database",
							"schema"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"database": true,
							"schema": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "presto" } },
						"required": ["type"]
					},
					"then": {
						"required": ["host"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"catalog": true,
							"schema": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "pubsub" } },
						"required": ["type"]
					},
					"then": {
						"required": ["project"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"project": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "redshift" } },
						"required": ["type"]
					},
					"then": {
						"required": ["database", "schema"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"database": true,
							"schema": true,
							"host": true,
							"region": true,
							"account": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "s3" } },
						"required": ["type"]
					},
					"then": {
						"required": ["location"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"location": true,
							"endpointUrl": true,
							"format": true,
							"delimiter": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "sftp" } },
						"required": ["type"]
					},
					"then": {
						"required": ["location"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"location": true,
							"format": true,
							"delimiter": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "snowflake" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"account",
							"database",
							"schema"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"account": true,
							"database": true,
							"schema": true,
							"host": true,
							"port": true,
							"warehouse": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "sqlserver" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"database",
							"schema"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"database": true,
							"schema": true,
							"port": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "synapse" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"database"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"database": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "trino" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"catalog",
							"schema"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"catalog": true,
							"schema": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "vertica" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"database",
							"schema"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"database": true,
							"schema": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "zen" } },
						"required": ["type"]
					},
					"then": {
						"required": ["host", "database"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"database": true,
							"port": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "custom" } },
						"required": ["type"]
					},
					"then": {
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"account": true,
							"catalog": true,
							"database": true,
							"dataset": true,
							"delimiter": true,
							"endpointUrl": true,
							"format": true,
							"host": true,
							"location": true,
							"path": true,
							"port": true,
							"project": true,
							"region": true,
							"regionName": true,
							"schema": true,
							"serviceName": true,
							"stagingDir": true,
							"stream": true,
							"warehouse": true
						},
						"additionalProperties": false
					}
				}
			]
		},
		"object": {
			"type": "object",
			"additionalProperties": false,
			"title": "ContractObject",
			"required": ["name"],
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
				"tags": { "$ref": "#/$defs/tags" },
				"customProperties": { "$ref": "#/$defs/customProperties" },
				"name": {
					"description": "Its name in this contract.",
					"type": "string",
					"minLength": 1
				},
				"physicalName": {
					"description": "Its name where the data is, where that differs.",
					"type": "string"
				},
				"physicalType": {
					"description": "Its type where the data is.",
					"type": "string"
				},
				"businessName": {
					"description": "Its name among people.",
					"type": "string"
				},
				"description": {
					"description": "What it means.",
					"type": "string"
				},
				"deprecated": {
					"description": "Whether it is going away. Since 3.2.",
					"type": "boolean"
				},
				"synonyms": {
					"description": "Other names for it. Since 3.2.",
					"type": "array"
				},
				"logicalType": {
					"description": "Always object.",
					"enum": ["object"]
				},
				"context": { "description": "What a reader must know to use it. Since 3.2." },
				"dataGranularityDescription": {
					"description": "What one row stands for.",
					"type": "string"
				},
				"properties": {
					"description": "Its columns.",
					"type": "array",
					"maxItems": 2e4,
					"items": { "$ref": "#/$defs/property" }
				},
				"relationships": {
					"description": "What it refers to.",
					"type": "array",
					"items": { "$ref": "#/$defs/objectRelationship" }
				},
				"quality": { "$ref": "#/$defs/quality" }
			}
		},
		"property": {
			"title": "ContractProperty",
			"$ref": "#/$defs/item",
			"required": ["name"]
		},
		"item": {
			"type": "object",
			"additionalProperties": false,
			"title": "ContractItem",
			"allOf": [
				{
					"if": {
						"properties": { "logicalTypeOptions": { "minProperties": 1 } },
						"required": ["logicalTypeOptions"]
					},
					"then": { "required": ["logicalType"] }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "string" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/stringOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "date" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/dateOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "timestamp" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/timestampOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "time" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/timeOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "integer" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/integerOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "number" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/numberOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "boolean" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/booleanOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "object" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/objectOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "array" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/arrayOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "vector" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/vectorOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "map" } },
						"required": ["logicalType"]
					},
					"then": { "required": ["map"] }
				}
			],
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
				"tags": { "$ref": "#/$defs/tags" },
				"customProperties": { "$ref": "#/$defs/customProperties" },
				"name": {
					"description": "Its name in this contract.",
					"type": "string",
					"minLength": 1
				},
				"physicalName": {
					"description": "Its name where the data is, where that differs.",
					"type": "string"
				},
				"physicalType": {
					"description": "Its type where the data is.",
					"type": "string"
				},
				"businessName": {
					"description": "Its name among people.",
					"type": "string"
				},
				"description": {
					"description": "What it means.",
					"type": "string"
				},
				"deprecated": {
					"description": "Whether it is going away. Since 3.2.",
					"type": "boolean"
				},
				"synonyms": {
					"description": "Other names for it. Since 3.2.",
					"type": "array"
				},
				"logicalType": {
					"description": "What its values are. timestamp and time since 3.1, map and vector since 3.2.",
					"enum": [
						"string",
						"date",
						"timestamp",
						"time",
						"number",
						"integer",
						"object",
						"array",
						"boolean",
						"map",
						"vector"
					]
				},
				"logicalTypeOptions": {
					"description": "What more is required of its values, by logical type.",
					"type": "object"
				},
				"required": {
					"description": "Whether it has a value in every row.",
					"type": "boolean"
				},
				"unique": {
					"description": "Whether no value appears twice.",
					"type": "boolean"
				},
				"primaryKey": {
					"description": "Whether it is (part of) the key.",
					"type": "boolean"
				},
				"primaryKeyPosition": {
					"description": "Its place in a key of several, from 1.",
					"type": "integer"
				},
				"partitioned": {
					"description": "Whether the data is partitioned by it.",
					"type": "boolean"
				},
				"partitionKeyPosition": {
					"description": "Its place in a partition key of several, from 1.",
					"type": "integer"
				},
				"classification": {
					"description": "How confidential it is. Values of anything but `public` are never shown.",
					"type": "string"
				},
				"encryptedName": {
					"description": "Name of the column that holds it encrypted.",
					"type": "string"
				},
				"criticalDataElement": {
					"description": "Whether much depends on it.",
					"type": "boolean"
				},
				"examples": {
					"description": "Sample values.",
					"type": "array"
				},
				"transformSourceObjects": {
					"description": "What it is made from.",
					"type": "array",
					"items": { "type": "string" }
				},
				"transformLogic": {
					"description": "How it is made.",
					"type": "string"
				},
				"transformDescription": {
					"description": "How it is made, for people.",
					"type": "string"
				},
				"relationships": {
					"description": "What it refers to.",
					"type": "array",
					"items": { "$ref": "#/$defs/propertyRelationship" }
				},
				"quality": { "$ref": "#/$defs/quality" },
				"enum": {
					"description": "The values that are allowed. Since 3.2.",
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["value"],
						"properties": {
							"id": { "$ref": "#/$defs/stableId" },
							"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
							"tags": { "$ref": "#/$defs/tags" },
							"customProperties": { "$ref": "#/$defs/customProperties" },
							"value": { "description": "The value." },
							"label": {
								"description": "Its name among people.",
								"type": "string"
							},
							"description": {
								"description": "What it means.",
								"type": "string"
							},
							"deprecated": {
								"description": "Whether it is going away.",
								"type": "boolean"
							},
							"synonyms": {
								"description": "Other names for it.",
								"type": "array"
							}
						}
					}
				},
				"semanticType": { "description": "What it means beyond its type. Since 3.2." },
				"map": {
					"type": "object",
					"additionalProperties": false,
					"description": "What keys and values of a map are. Since 3.2.",
					"required": ["key", "value"],
					"properties": {
						"key": { "$ref": "#/$defs/item" },
						"value": { "$ref": "#/$defs/item" }
					}
				},
				"items": {
					"$ref": "#/$defs/item",
					"description": "What the items of an array are."
				},
				"properties": {
					"description": "The fields of an object.",
					"type": "array",
					"maxItems": 2e4,
					"items": { "$ref": "#/$defs/property" }
				}
			}
		},
		"stringOptions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"minLength": {
					"description": "Characters at least.",
					"type": "integer",
					"minimum": 0
				},
				"maxLength": {
					"description": "Characters at most.",
					"type": "integer",
					"minimum": 0
				},
				"pattern": {
					"description": "A regular expression (ECMA-262) that is found somewhere in the text.",
					"type": "string"
				},
				"format": {
					"description": "What kind of text: email, uuid, uri, hostname, ipv4, ipv6, …",
					"type": "string"
				}
			}
		},
		"dateOptions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"format": {
					"description": "How it is written, as in java.time.format.DateTimeFormatter.",
					"type": "string"
				},
				"minimum": {
					"description": "The earliest that is allowed.",
					"type": "string"
				},
				"maximum": {
					"description": "The latest that is allowed.",
					"type": "string"
				},
				"exclusiveMinimum": {
					"description": "All must be later than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
					"type": ["string", "boolean"]
				},
				"exclusiveMaximum": {
					"description": "All must be earlier than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
					"type": ["string", "boolean"]
				}
			}
		},
		"timestampOptions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"format": {
					"description": "How it is written, as in java.time.format.DateTimeFormatter.",
					"type": "string"
				},
				"minimum": {
					"description": "The earliest that is allowed.",
					"type": "string"
				},
				"maximum": {
					"description": "The latest that is allowed.",
					"type": "string"
				},
				"exclusiveMinimum": {
					"description": "All must be later than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
					"type": ["string", "boolean"]
				},
				"exclusiveMaximum": {
					"description": "All must be earlier than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
					"type": ["string", "boolean"]
				},
				"timezone": {
					"description": "Whether a zone is written with it.",
					"type": "boolean"
				},
				"defaultTimezone": {
					"description": "The zone where none is written.",
					"type": "string"
				}
			}
		},
		"timeOptions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"format": {
					"description": "How it is written, as in java.time.format.DateTimeFormatter.",
					"type": "string"
				},
				"minimum": {
					"description": "The earliest that is allowed.",
					"type": "string"
				},
				"maximum": {
					"description": "The latest that is allowed.",
					"type": "string"
				},
				"exclusiveMinimum": {
					"description": "All must be later than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
					"type": ["string", "boolean"]
				},
				"exclusiveMaximum": {
					"description": "All must be earlier than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
					"type": ["string", "boolean"]
				},
				"timezone": {
					"description": "Whether a zone is written with it.",
					"type": "boolean"
				},
				"defaultTimezone": {
					"description": "The zone where none is written.",
					"type": "string"
				}
			}
		},
		"integerOptions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"minimum": {
					"description": "The least that is allowed.",
					"type": "number"
				},
				"maximum": {
					"description": "The most that is allowed.",
					"type": "number"
				},
				"exclusiveMinimum": {
					"description": "All must be more than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
					"type": ["number", "boolean"]
				},
				"exclusiveMaximum": {
					"description": "All must be less than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
					"type": ["number", "boolean"]
				},
				"multipleOf": {
					"description": "Every value is a multiple of this.",
					"type": "number",
					"exclusiveMinimum": 0
				},
				"format": {
					"description": "Its width.",
					"enum": [
						"i8",
						"i16",
						"i32",
						"i64",
						"i128",
						"u8",
						"u16",
						"u32",
						"u64",
						"u128"
					]
				}
			}
		},
		"numberOptions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"minimum": {
					"description": "The least that is allowed.",
					"type": "number"
				},
				"maximum": {
					"description": "The most that is allowed.",
					"type": "number"
				},
				"exclusiveMinimum": {
					"description": "All must be more than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
					"type": ["number", "boolean"]
				},
				"exclusiveMaximum": {
					"description": "All must be less than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
					"type": ["number", "boolean"]
				},
				"multipleOf": {
					"description": "Every value is a multiple of this.",
					"type": "number",
					"exclusiveMinimum": 0
				},
				"format": {
					"description": "Its width.",
					"enum": ["f32", "f64"]
				}
			}
		},
		"booleanOptions": {
			"type": "object",
			"maxProperties": 0
		},
		"objectOptions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"minProperties": {
					"description": "Keys at least.",
					"type": "integer",
					"minimum": 0
				},
				"maxProperties": {
					"description": "Keys at most.",
					"type": "integer",
					"minimum": 0
				},
				"required": {
					"description": "Keys that must be there.",
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": { "type": "string" }
				}
			}
		},
		"arrayOptions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"minItems": {
					"description": "Items at least.",
					"type": "integer",
					"minimum": 0
				},
				"maxItems": {
					"description": "Items at most.",
					"type": "integer",
					"minimum": 0
				},
				"uniqueItems": {
					"description": "Whether no two items may be equal.",
					"type": "boolean"
				}
			}
		},
		"vectorOptions": {
			"type": "object",
			"additionalProperties": false,
			"required": ["dimensions"],
			"properties": {
				"dimensions": {
					"description": "How many numbers it has.",
					"type": "integer",
					"minimum": 1
				},
				"elementType": {
					"description": "What each of them is.",
					"enum": [
						"bfloat16",
						"binary",
						"float16",
						"float32",
						"float64",
						"int8",
						"uint8"
					]
				},
				"distanceMetric": {
					"description": "How two are compared.",
					"enum": [
						"cosine",
						"dotProduct",
						"euclidean",
						"hamming",
						"manhattan"
					]
				},
				"normalized": {
					"description": "Whether its length is 1.",
					"type": "boolean"
				},
				"embeddingModel": {
					"description": "The model that made it.",
					"type": "string"
				},
				"embeddingModelVersion": {
					"description": "The version of that model.",
					"type": ["string", "number"]
				}
			}
		},
		"quality": {
			"description": "Rules about the values.",
			"type": "array",
			"maxItems": 2e4,
			"items": { "$ref": "#/$defs/qualityRule" }
		},
		"qualityRule": {
			"title": "QualityRule",
			"type": "object",
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
				"tags": { "$ref": "#/$defs/tags" },
				"customProperties": { "$ref": "#/$defs/customProperties" },
				"name": {
					"description": "Its name.",
					"type": "string"
				},
				"description": {
					"description": "What it asks, for people.",
					"type": "string"
				},
				"type": {
					"description": "Who decides: text (people), library (a metric, the default), sql, custom (another tool).",
					"enum": [
						"text",
						"library",
						"sql",
						"custom"
					]
				},
				"dimension": {
					"description": "What it looks after.",
					"enum": [
						"accuracy",
						"completeness",
						"conformity",
						"consistency",
						"coverage",
						"timeliness",
						"uniqueness"
					]
				},
				"method": {
					"description": "How it is looked after.",
					"type": "string"
				},
				"severity": {
					"description": "How bad it is when it does not hold.",
					"type": "string"
				},
				"businessImpact": {
					"description": "What that costs.",
					"type": "string"
				},
				"unit": {
					"description": "What is counted: rows (the default) or percent.",
					"type": "string"
				},
				"schedule": {
					"description": "When it runs.",
					"type": "string"
				},
				"scheduler": {
					"description": "What runs it.",
					"type": "string"
				},
				"metric": {
					"description": "What is counted.",
					"enum": [
						"nullValues",
						"missingValues",
						"invalidValues",
						"duplicateValues",
						"rowCount"
					]
				},
				"rule": {
					"description": "The name of `metric` up to 3.0.",
					"type": "string"
				},
				"arguments": {
					"description": "What the metric needs to know.",
					"type": ["object", "null"],
					"properties": {
						"validValues": {
							"description": "invalidValues: the values that are allowed.",
							"type": "array"
						},
						"pattern": {
							"description": "invalidValues: a regular expression (ECMA-262).",
							"type": "string"
						},
						"missingValues": {
							"description": "missingValues: the values that stand for a missing one.",
							"type": "array"
						},
						"properties": {
							"description": "duplicateValues of an object: the properties that together are unique.",
							"type": "array",
							"items": { "type": "string" }
						}
					}
				},
				"validValues": {
					"description": "The place of `arguments: { validValues: … }` up to 3.0.",
					"type": "array"
				},
				"mustBe": { "description": "Equal to this." },
				"mustNotBe": { "description": "Not equal to this." },
				"mustBeGreaterThan": {
					"description": "More than this.",
					"type": "number"
				},
				"mustBeGreaterOrEqualTo": {
					"description": "This or more.",
					"type": "number"
				},
				"mustBeLessThan": {
					"description": "Less than this.",
					"type": "number"
				},
				"mustBeLessOrEqualTo": {
					"description": "This or less.",
					"type": "number"
				},
				"mustBeBetween": {
					"description": "More than the first and less than the second.",
					"type": "array",
					"minItems": 2,
					"maxItems": 2,
					"uniqueItems": true,
					"items": { "type": "number" }
				},
				"mustNotBeBetween": {
					"description": "At most the first, or at least the second.",
					"type": "array",
					"minItems": 2,
					"maxItems": 2,
					"uniqueItems": true,
					"items": { "type": "number" }
				},
				"query": {
					"description": "sql: a query that gives one number or boolean.",
					"type": "string"
				},
				"engine": {
					"description": "custom: the tool that decides.",
					"type": "string"
				},
				"implementation": {
					"description": "custom: what that tool is given.",
					"type": ["string", "object"]
				}
			},
			"allOf": [
				{
					"if": {
						"properties": { "type": { "const": "text" } },
						"required": ["type"]
					},
					"then": {
						"properties": {
							"id": true,
							"authoritativeDefinitions": true,
							"tags": true,
							"customProperties": true,
							"name": true,
							"description": true,
							"type": true,
							"dimension": true,
							"method": true,
							"severity": true,
							"businessImpact": true,
							"unit": true,
							"schedule": true,
							"scheduler": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "sql" } },
						"required": ["type"]
					},
					"then": {
						"required": ["query"],
						"properties": {
							"id": true,
							"authoritativeDefinitions": true,
							"tags": true,
							"customProperties": true,
							"name": true,
							"description": true,
							"type": true,
							"dimension": true,
							"method": true,
							"severity": true,
							"businessImpact": true,
							"unit": true,
							"schedule": true,
							"scheduler": true,
							"mustBe": true,
							"mustNotBe": true,
							"mustBeGreaterThan": true,
							"mustBeGreaterOrEqualTo": true,
							"mustBeLessThan": true,
							"mustBeLessOrEqualTo": true,
							"mustBeBetween": true,
							"mustNotBeBetween": true,
							"query": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "custom" } },
						"required": ["type"]
					},
					"then": {
						"required": ["engine", "implementation"],
						"properties": {
							"id": true,
							"authoritativeDefinitions": true,
							"tags": true,
							"customProperties": true,
							"name": true,
							"description": true,
							"type": true,
							"dimension": true,
							"method": true,
							"severity": true,
							"businessImpact": true,
							"unit": true,
							"schedule": true,
							"scheduler": true,
							"engine": true,
							"implementation": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": { "properties": { "type": { "const": "library" } } },
					"then": {
						"properties": {
							"id": true,
							"authoritativeDefinitions": true,
							"tags": true,
							"customProperties": true,
							"name": true,
							"description": true,
							"type": true,
							"dimension": true,
							"method": true,
							"severity": true,
							"businessImpact": true,
							"unit": true,
							"schedule": true,
							"scheduler": true,
							"mustBe": true,
							"mustNotBe": true,
							"mustBeGreaterThan": true,
							"mustBeGreaterOrEqualTo": true,
							"mustBeLessThan": true,
							"mustBeLessOrEqualTo": true,
							"mustBeBetween": true,
							"mustNotBeBetween": true,
							"metric": true,
							"rule": true,
							"arguments": true,
							"validValues": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "library" } },
						"required": ["type"],
						"not": { "required": ["rule"] }
					},
					"then": { "required": ["metric"] }
				}
			]
		},
		"reference": {
			"description": "table.column by name, or schema/ID/properties/ID by id; both may follow FILE.yaml#.",
			"type": "string",
			"maxLength": 2e3,
			"pattern": "^((https?://)?[A-Za-z0-9._/~%:-]+\\.ya?ml#)?/?[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)+$"
		},
		"propertyRelationship": {
			"type": "object",
			"additionalProperties": false,
			"required": ["to"],
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"type": {
					"description": "Always foreignKey.",
					"enum": ["foreignKey"]
				},
				"to": { "$ref": "#/$defs/references" },
				"description": {
					"description": "What it means.",
					"type": "string"
				},
				"customProperties": { "$ref": "#/$defs/customProperties" }
			}
		},
		"objectRelationship": {
			"type": "object",
			"additionalProperties": false,
			"required": ["from", "to"],
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"type": {
					"description": "Always foreignKey.",
					"enum": ["foreignKey"]
				},
				"from": { "$ref": "#/$defs/references" },
				"to": { "$ref": "#/$defs/references" },
				"description": {
					"description": "What it means.",
					"type": "string"
				},
				"customProperties": { "$ref": "#/$defs/customProperties" }
			}
		},
		"references": {
			"description": "One column, or several that belong together.",
			"if": { "type": "array" },
			"then": {
				"minItems": 1,
				"items": { "$ref": "#/$defs/reference" }
			},
			"else": { "$ref": "#/$defs/reference" }
		},
		"supportItem": {
			"type": "object",
			"additionalProperties": false,
			"required": ["channel"],
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"channel": {
					"description": "Name of the channel.",
					"type": "string"
				},
				"url": {
					"description": "Where it is.",
					"type": "string"
				},
				"description": {
					"description": "What it is for.",
					"type": "string"
				},
				"tool": {
					"description": "email, slack, teams, discord, ticket, googlechat, other, …",
					"type": "string"
				},
				"scope": {
					"description": "interactive, announcements, issues or notifications.",
					"type": "string"
				},
				"invitationUrl": {
					"description": "Where to ask to be let in.",
					"type": "string"
				},
				"customProperties": { "$ref": "#/$defs/customProperties" }
			}
		},
		"teamMember": {
			"type": "object",
			"additionalProperties": false,
			"required": ["username"],
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
				"tags": { "$ref": "#/$defs/tags" },
				"customProperties": { "$ref": "#/$defs/customProperties" },
				"username": {
					"description": "Name or address of the person.",
					"type": "string"
				},
				"name": {
					"description": "Name of the person.",
					"type": "string"
				},
				"description": {
					"description": "Who that is.",
					"type": "string"
				},
				"role": {
					"description": "What they do.",
					"type": "string"
				},
				"dateIn": {
					"description": "The day they came.",
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
				},
				"dateOut": {
					"description": "The day they left.",
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
				},
				"replacedByUsername": {
					"description": "Who took over.",
					"type": "string"
				}
			}
		},
		"team": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
				"tags": { "$ref": "#/$defs/tags" },
				"customProperties": { "$ref": "#/$defs/customProperties" },
				"name": {
					"description": "Name of the team.",
					"type": "string"
				},
				"description": {
					"description": "What it does.",
					"type": "string"
				},
				"members": {
					"description": "Who is in it.",
					"type": "array",
					"items": { "$ref": "#/$defs/teamMember" }
				}
			}
		},
		"role": {
			"type": "object",
			"additionalProperties": false,
			"required": ["role"],
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"role": {
					"description": "Name of the role.",
					"type": "string"
				},
				"description": {
					"description": "What it may do.",
					"type": "string"
				},
				"access": {
					"description": "What kind of access it gives.",
					"type": "string"
				},
				"firstLevelApprovers": {
					"description": "Who approves first.",
					"type": "string"
				},
				"secondLevelApprovers": {
					"description": "Who approves then.",
					"type": "string"
				},
				"customProperties": { "$ref": "#/$defs/customProperties" }
			}
		},
		"serviceLevel": {
			"type": "object",
			"additionalProperties": false,
			"required": ["property", "value"],
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"property": {
					"description": "latency, retention, frequency, availability, endOfSupport, …",
					"type": "string"
				},
				"value": {
					"description": "What is promised.",
					"type": [
						"string",
						"number",
						"boolean",
						"null"
					]
				},
				"valueExt": {
					"description": "More of what is promised.",
					"type": [
						"string",
						"number",
						"boolean",
						"null"
					]
				},
				"unit": {
					"description": "d, day, days; y, yr, years; …",
					"type": "string"
				},
				"element": {
					"description": "object.property it is about; several are separated by commas.",
					"type": "string"
				},
				"driver": {
					"description": "regulatory, analytics or operational.",
					"type": "string"
				},
				"description": {
					"description": "What it means.",
					"type": "string"
				},
				"schedule": {
					"description": "When it is looked at.",
					"type": "string"
				},
				"scheduler": {
					"description": "What looks at it.",
					"type": "string"
				}
			}
		}
	}
};
const func1$2 = Object.prototype.hasOwnProperty;
const schema20 = {
	"description": "Where more is written about it.",
	"type": "array",
	"items": {
		"type": "object",
		"additionalProperties": false,
		"required": ["url", "type"],
		"properties": {
			"id": { "$ref": "#/$defs/stableId" },
			"url": {
				"description": "Where.",
				"type": "string"
			},
			"type": {
				"description": "What is found there: businessDefinition, tutorial, implementation, …",
				"type": "string"
			},
			"description": {
				"description": "What is found there, for people.",
				"type": "string"
			}
		}
	}
};
const schema21$2 = {
	"description": "An identifier that stays when names change: letters, digits, dashes and underscores",
	"type": "string",
	"pattern": "^[A-Za-z0-9_-]+$"
};
const pattern3$2 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "");
function validate54$2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54$2.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3$2.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9_-]+$" },
				schema: "^[A-Za-z0-9_-]+$",
				parentSchema: schema21$2,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema21$2.type,
			parentSchema: schema21$2,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate54$2.errors = vErrors;
	return errors === 0;
}
validate54$2.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.url === void 0) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "url" },
						schema: schema20.items.required,
						parentSchema: schema20.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err0];
					else addError(vErrors, err0);
					errors++;
				}
				if (data0.type === void 0) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "type" },
						schema: schema20.items.required,
						parentSchema: schema20.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else addError(vErrors, err1);
					errors++;
				}
				for (const key0 in data0) if (!(key0 === "id" || key0 === "url" || key0 === "type" || key0 === "description")) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						schema: false,
						parentSchema: schema20.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else addError(vErrors, err2);
					errors++;
				}
				if (data0.id !== void 0) {
					if (!validate54$2(data0.id, {
						instancePath: instancePath + "/" + i0 + "/id",
						parentData: data0,
						parentDataProperty: "id",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate54$2.errors);
						errors = vErrors.length;
					}
				}
				if (data0.url !== void 0) {
					let data2 = data0.url;
					if (typeof data2 !== "string") {
						const err3 = {
							instancePath: instancePath + "/" + i0 + "/url",
							schemaPath: "#/items/properties/url/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema20.items.properties.url.type,
							parentSchema: schema20.items.properties.url,
							data: data2
						};
						if (vErrors === null) vErrors = [err3];
						else addError(vErrors, err3);
						errors++;
					}
				}
				if (data0.type !== void 0) {
					let data3 = data0.type;
					if (typeof data3 !== "string") {
						const err4 = {
							instancePath: instancePath + "/" + i0 + "/type",
							schemaPath: "#/items/properties/type/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema20.items.properties.type.type,
							parentSchema: schema20.items.properties.type,
							data: data3
						};
						if (vErrors === null) vErrors = [err4];
						else addError(vErrors, err4);
						errors++;
					}
				}
				if (data0.description !== void 0) {
					let data4 = data0.description;
					if (typeof data4 !== "string") {
						const err5 = {
							instancePath: instancePath + "/" + i0 + "/description",
							schemaPath: "#/items/properties/description/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema20.items.properties.description.type,
							parentSchema: schema20.items.properties.description,
							data: data4
						};
						if (vErrors === null) vErrors = [err5];
						else addError(vErrors, err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema20.items.type,
					parentSchema: schema20.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema20.type,
			parentSchema: schema20,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else addError(vErrors, err7);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22$2 = {
	"description": "What the standard has no key for.",
	"type": "array",
	"items": {
		"type": "object",
		"additionalProperties": false,
		"required": ["property", "value"],
		"properties": {
			"id": { "$ref": "#/$defs/stableId" },
			"property": {
				"description": "The key.",
				"type": "string"
			},
			"value": { "description": "Its value." },
			"description": {
				"description": "What it means.",
				"type": "string"
			}
		}
	}
};
function validate57$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.property === void 0) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "property" },
						schema: schema22$2.items.required,
						parentSchema: schema22$2.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err0];
					else addError(vErrors, err0);
					errors++;
				}
				if (data0.value === void 0) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "value" },
						schema: schema22$2.items.required,
						parentSchema: schema22$2.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else addError(vErrors, err1);
					errors++;
				}
				for (const key0 in data0) if (!(key0 === "id" || key0 === "property" || key0 === "value" || key0 === "description")) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						schema: false,
						parentSchema: schema22$2.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else addError(vErrors, err2);
					errors++;
				}
				if (data0.id !== void 0) {
					if (!validate54$2(data0.id, {
						instancePath: instancePath + "/" + i0 + "/id",
						parentData: data0,
						parentDataProperty: "id",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate54$2.errors);
						errors = vErrors.length;
					}
				}
				if (data0.property !== void 0) {
					let data2 = data0.property;
					if (typeof data2 !== "string") {
						const err3 = {
							instancePath: instancePath + "/" + i0 + "/property",
							schemaPath: "#/items/properties/property/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema22$2.items.properties.property.type,
							parentSchema: schema22$2.items.properties.property,
							data: data2
						};
						if (vErrors === null) vErrors = [err3];
						else addError(vErrors, err3);
						errors++;
					}
				}
				if (data0.description !== void 0) {
					let data3 = data0.description;
					if (typeof data3 !== "string") {
						const err4 = {
							instancePath: instancePath + "/" + i0 + "/description",
							schemaPath: "#/items/properties/description/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema22$2.items.properties.description.type,
							parentSchema: schema22$2.items.properties.description,
							data: data3
						};
						if (vErrors === null) vErrors = [err4];
						else addError(vErrors, err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema22$2.items.type,
					parentSchema: schema22$2.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema22$2.type,
			parentSchema: schema22$2,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else addError(vErrors, err6);
		errors++;
	}
	validate57$1.errors = vErrors;
	return errors === 0;
}
validate57$1.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23$2 = {
	"description": "Words to find it by.",
	"type": "array",
	"items": { "type": "string" }
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string") {
				const err0 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema23$2.items.type,
					parentSchema: schema23$2.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err0];
				else addError(vErrors, err0);
				errors++;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema23$2.type,
			parentSchema: schema23$2,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24$2 = {
	"title": "ContractServer",
	"type": "object",
	"required": ["server", "type"],
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"server": {
			"description": "Name of the server.",
			"type": "string",
			"minLength": 1
		},
		"type": {
			"description": "What kind of server it is.",
			"enum": [
				"api",
				"athena",
				"azure",
				"bigquery",
				"btrieve",
				"clickhouse",
				"cloudsql",
				"custom",
				"databricks",
				"db2",
				"denodo",
				"dremio",
				"duckdb",
				"exasol",
				"fastobjects",
				"glue",
				"hana",
				"hive",
				"iceberg",
				"impala",
				"informix",
				"ingres",
				"kafka",
				"kinesis",
				"local",
				"mysql",
				"oracle",
				"poet",
				"postgres",
				"postgresql",
				"presto",
				"pubsub",
				"redshift",
				"s3",
				"sftp",
				"snowflake",
				"sqlserver",
				"synapse",
				"teradata",
				"trino",
				"vectorwise",
				"versant",
				"vertica",
				"zen"
			]
		},
		"description": {
			"description": "What it is for.",
			"type": "string"
		},
		"environment": {
			"description": "prod, preprod, dev, uat, …",
			"type": "string"
		},
		"roles": {
			"description": "Who may have access.",
			"type": "array",
			"items": { "$ref": "#/$defs/role" }
		},
		"customProperties": { "$ref": "#/$defs/customProperties" },
		"account": {
			"description": "Account the data belongs to.",
			"type": "string"
		},
		"catalog": {
			"description": "Catalog of the tables.",
			"type": "string"
		},
		"database": {
			"description": "Name of the database, or the path of its file.",
			"type": "string"
		},
		"dataset": {
			"description": "Dataset that holds the tables.",
			"type": "string"
		},
		"delimiter": {
			"description": "How records follow one another in JSON files: `new_line` or `array`.",
			"type": "string"
		},
		"endpointUrl": {
			"description": "Address of a store that speaks the S3 protocol.",
			"type": "string"
		},
		"format": {
			"description": "Format of the files: csv, json, parquet, delta, …",
			"type": "string"
		},
		"host": {
			"description": "Host name or address.",
			"type": "string"
		},
		"location": {
			"description": "Where the files are; patterns with `*` are allowed.",
			"type": "string"
		},
		"path": {
			"description": "Path of the file or files, relative to this contract; patterns with `*` are allowed.",
			"type": "string"
		},
		"port": {
			"description": "Port of the host; a variable (`${PORT}`) is text.",
			"type": ["integer", "string"]
		},
		"project": {
			"description": "Project the data belongs to.",
			"type": "string"
		},
		"region": {
			"description": "Region of the service.",
			"type": "string"
		},
		"regionName": {
			"description": "Region of the service.",
			"type": "string"
		},
		"schema": {
			"description": "Schema the tables are in.",
			"type": "string"
		},
		"serviceName": {
			"description": "Name of the service.",
			"type": "string"
		},
		"stagingDir": {
			"description": "Where query results are kept.",
			"type": "string"
		},
		"stream": {
			"description": "Name of the stream.",
			"type": "string"
		},
		"warehouse": {
			"description": "Warehouse that runs queries.",
			"type": "string"
		}
	},
	"allOf": [
		{
			"if": {
				"properties": { "type": { "const": "api" } },
				"required": ["type"]
			},
			"then": {
				"required": ["location"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"location": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "athena" } },
				"required": ["type"]
			},
			"then": {
				"required": ["stagingDir", "schema"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"stagingDir": true,
					"schema": true,
					"catalog": true,
					"regionName": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "azure" } },
				"required": ["type"]
			},
			"then": {
				"required": ["location", "format"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"location": true,
					"format": true,
					"delimiter": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "bigquery" } },
				"required": ["type"]
			},
			"then": {
				"required": ["project", "dataset"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"project": true,
					"dataset": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "clickhouse" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"database"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"database": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "cloudsql" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"database",
					"schema"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"database": true,
					"schema": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "databricks" } },
				"required": ["type"]
			},
			"then": {
				"required": ["catalog", "schema"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"catalog": true,
					"schema": true,
					"host": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "db2" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"database"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"database": true,
					"schema": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "denodo" } },
				"required": ["type"]
			},
			"then": {
				"required": ["host", "port"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"database": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "dremio" } },
				"required": ["type"]
			},
			"then": {
				"required": ["host", "port"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"schema": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "duckdb" } },
				"required": ["type"]
			},
			"then": {
				"required": ["database"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"database": true,
					"schema": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "glue" } },
				"required": ["type"]
			},
			"then": {
				"required": ["account", "database"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"account": true,
					"database": true,
					"location": true,
					"format": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "hive" } },
				"required": ["type"]
			},
			"then": {
				"required": ["host", "database"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"database": true,
					"port": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "impala" } },
				"required": ["type"]
			},
			"then": {
				"required": ["host", "database"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"database": true,
					"port": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "informix" } },
				"required": ["type"]
			},
			"then": {
				"required": ["host", "database"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"database": true,
					"port": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "kafka" } },
				"required": ["type"]
			},
			"then": {
				"required": ["host"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"format": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "kinesis" } },
				"required": ["type"]
			},
			"then": {
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"region": true,
					"format": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "local" } },
				"required": ["type"]
			},
			"then": {
				"required": ["path", "format"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"path": true,
					"format": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "mysql" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"database"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"database": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "oracle" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"serviceName"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"serviceName": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "postgres" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"database",
					"schema"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"database": true,
					"schema": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "postgresql" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"database",
					"schema"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"database": true,
					"schema": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "presto" } },
				"required": ["type"]
			},
			"then": {
				"required": ["host"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"catalog": true,
					"schema": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "pubsub" } },
				"required": ["type"]
			},
			"then": {
				"required": ["project"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"project": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "redshift" } },
				"required": ["type"]
			},
			"then": {
				"required": ["database", "schema"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"database": true,
					"schema": true,
					"host": true,
					"region": true,
					"account": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "s3" } },
				"required": ["type"]
			},
			"then": {
				"required": ["location"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"location": true,
					"endpointUrl": true,
					"format": true,
					"delimiter": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "sftp" } },
				"required": ["type"]
			},
			"then": {
				"required": ["location"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"location": true,
					"format": true,
					"delimiter": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "snowflake" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"account",
					"database",
					"schema"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"account": true,
					"database": true,
					"schema": true,
					"host": true,
					"port": true,
					"warehouse": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "sqlserver" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"database",
					"schema"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"database": true,
					"schema": true,
					"port": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "synapse" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"database"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"database": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "trino" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"catalog",
					"schema"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"catalog": true,
					"schema": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "vertica" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"database",
					"schema"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"database": true,
					"schema": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "zen" } },
				"required": ["type"]
			},
			"then": {
				"required": ["host", "database"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"database": true,
					"port": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "custom" } },
				"required": ["type"]
			},
			"then": {
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"account": true,
					"catalog": true,
					"database": true,
					"dataset": true,
					"delimiter": true,
					"endpointUrl": true,
					"format": true,
					"host": true,
					"location": true,
					"path": true,
					"port": true,
					"project": true,
					"region": true,
					"regionName": true,
					"schema": true,
					"serviceName": true,
					"stagingDir": true,
					"stream": true,
					"warehouse": true
				},
				"additionalProperties": false
			}
		}
	]
};
const schema25$2 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["role"],
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"role": {
			"description": "Name of the role.",
			"type": "string"
		},
		"description": {
			"description": "What it may do.",
			"type": "string"
		},
		"access": {
			"description": "What kind of access it gives.",
			"type": "string"
		},
		"firstLevelApprovers": {
			"description": "Who approves first.",
			"type": "string"
		},
		"secondLevelApprovers": {
			"description": "Who approves then.",
			"type": "string"
		},
		"customProperties": { "$ref": "#/$defs/customProperties" }
	}
};
function validate64$2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64$2.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.role === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" },
				schema: schema25$2.required,
				parentSchema: schema25$2,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "role" || key0 === "description" || key0 === "access" || key0 === "firstLevelApprovers" || key0 === "secondLevelApprovers" || key0 === "customProperties")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema25$2,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54$2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54$2.errors);
				errors = vErrors.length;
			}
		}
		if (data.role !== void 0) {
			let data1 = data.role;
			if (typeof data1 !== "string") {
				const err2 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema25$2.properties.role.type,
					parentSchema: schema25$2.properties.role,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 !== "string") {
				const err3 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema25$2.properties.description.type,
					parentSchema: schema25$2.properties.description,
					data: data2
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.access !== void 0) {
			let data3 = data.access;
			if (typeof data3 !== "string") {
				const err4 = {
					instancePath: instancePath + "/access",
					schemaPath: "#/properties/access/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema25$2.properties.access.type,
					parentSchema: schema25$2.properties.access,
					data: data3
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
		if (data.firstLevelApprovers !== void 0) {
			let data4 = data.firstLevelApprovers;
			if (typeof data4 !== "string") {
				const err5 = {
					instancePath: instancePath + "/firstLevelApprovers",
					schemaPath: "#/properties/firstLevelApprovers/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema25$2.properties.firstLevelApprovers.type,
					parentSchema: schema25$2.properties.firstLevelApprovers,
					data: data4
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
		if (data.secondLevelApprovers !== void 0) {
			let data5 = data.secondLevelApprovers;
			if (typeof data5 !== "string") {
				const err6 = {
					instancePath: instancePath + "/secondLevelApprovers",
					schemaPath: "#/properties/secondLevelApprovers/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema25$2.properties.secondLevelApprovers.type,
					parentSchema: schema25$2.properties.secondLevelApprovers,
					data: data5
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57$1(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57$1.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema25$2.type,
			parentSchema: schema25$2,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else addError(vErrors, err7);
		errors++;
	}
	validate64$2.errors = vErrors;
	return errors === 0;
}
validate64$2.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate62$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		} else if (data.type !== void 0) {
			if ("api" !== data.type) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else addError(vErrors, err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.location === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "location" },
					schema: schema24$2.allOf[0].then.required,
					parentSchema: schema24$2.allOf[0].then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "id" || key0 === "server" || key0 === "type" || key0 === "description" || key0 === "environment" || key0 === "roles" || key0 === "customProperties" || key0 === "location")) {
				const err3 = {
					instancePath,
					schemaPath: "#/allOf/0/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					schema: false,
					parentSchema: schema24$2.allOf[0].then,
					data
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		if (valid1) var props0 = true;
	}
	if (!valid1) {
		const err4 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[0].if,
			parentSchema: schema24$2.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err4];
		else addError(vErrors, err4);
		errors++;
	}
	const _errs8 = errors;
	let valid3 = true;
	const _errs9 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err5 = {};
			if (vErrors === null) vErrors = [err5];
			else addError(vErrors, err5);
			errors++;
		} else if (data.type !== void 0) {
			if ("athena" !== data.type) {
				const err6 = {};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
	}
	var _valid1 = _errs9 === errors;
	errors = _errs8;
	if (vErrors !== null) {
		if (_errs8) vErrors.length = _errs8;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.stagingDir === void 0) {
				const err7 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "stagingDir" },
					schema: schema24$2.allOf[1].then.required,
					parentSchema: schema24$2.allOf[1].then,
					data
				};
				if (vErrors === null) vErrors = [err7];
				else addError(vErrors, err7);
				errors++;
			}
			if (data.schema === void 0) {
				const err8 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "schema" },
					schema: schema24$2.allOf[1].then.required,
					parentSchema: schema24$2.allOf[1].then,
					data
				};
				if (vErrors === null) vErrors = [err8];
				else addError(vErrors, err8);
				errors++;
			}
			for (const key1 in data) if (!func1$2.call(schema24$2.allOf[1].then.properties, key1)) {
				const err9 = {
					instancePath,
					schemaPath: "#/allOf/1/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key1 },
					schema: false,
					parentSchema: schema24$2.allOf[1].then,
					data
				};
				if (vErrors === null) vErrors = [err9];
				else addError(vErrors, err9);
				errors++;
			}
		}
		var _valid1 = _errs11 === errors;
		valid3 = _valid1;
		if (valid3) var props1 = true;
	}
	if (!valid3) {
		const err10 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[1].if,
			parentSchema: schema24$2.allOf[1],
			data
		};
		if (vErrors === null) vErrors = [err10];
		else addError(vErrors, err10);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs14 = errors;
	let valid5 = true;
	const _errs15 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err11 = {};
			if (vErrors === null) vErrors = [err11];
			else addError(vErrors, err11);
			errors++;
		} else if (data.type !== void 0) {
			if ("azure" !== data.type) {
				const err12 = {};
				if (vErrors === null) vErrors = [err12];
				else addError(vErrors, err12);
				errors++;
			}
		}
	}
	var _valid2 = _errs15 === errors;
	errors = _errs14;
	if (vErrors !== null) {
		if (_errs14) vErrors.length = _errs14;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.location === void 0) {
				const err13 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "location" },
					schema: schema24$2.allOf[2].then.required,
					parentSchema: schema24$2.allOf[2].then,
					data
				};
				if (vErrors === null) vErrors = [err13];
				else addError(vErrors, err13);
				errors++;
			}
			if (data.format === void 0) {
				const err14 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "format" },
					schema: schema24$2.allOf[2].then.required,
					parentSchema: schema24$2.allOf[2].then,
					data
				};
				if (vErrors === null) vErrors = [err14];
				else addError(vErrors, err14);
				errors++;
			}
			for (const key2 in data) if (!func1$2.call(schema24$2.allOf[2].then.properties, key2)) {
				const err15 = {
					instancePath,
					schemaPath: "#/allOf/2/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key2 },
					schema: false,
					parentSchema: schema24$2.allOf[2].then,
					data
				};
				if (vErrors === null) vErrors = [err15];
				else addError(vErrors, err15);
				errors++;
			}
		}
		var _valid2 = _errs17 === errors;
		valid5 = _valid2;
		if (valid5) var props2 = true;
	}
	if (!valid5) {
		const err16 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[2].if,
			parentSchema: schema24$2.allOf[2],
			data
		};
		if (vErrors === null) vErrors = [err16];
		else addError(vErrors, err16);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs20 = errors;
	let valid7 = true;
	const _errs21 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err17 = {};
			if (vErrors === null) vErrors = [err17];
			else addError(vErrors, err17);
			errors++;
		} else if (data.type !== void 0) {
			if ("bigquery" !== data.type) {
				const err18 = {};
				if (vErrors === null) vErrors = [err18];
				else addError(vErrors, err18);
				errors++;
			}
		}
	}
	var _valid3 = _errs21 === errors;
	errors = _errs20;
	if (vErrors !== null) {
		if (_errs20) vErrors.length = _errs20;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs23 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.project === void 0) {
				const err19 = {
					instancePath,
					schemaPath: "#/allOf/3/then/required",
					keyword: "required",
					params: { missingProperty: "project" },
					schema: schema24$2.allOf[3].then.required,
					parentSchema: schema24$2.allOf[3].then,
					data
				};
				if (vErrors === null) vErrors = [err19];
				else addError(vErrors, err19);
				errors++;
			}
			if (data.dataset === void 0) {
				const err20 = {
					instancePath,
					schemaPath: "#/allOf/3/then/required",
					keyword: "required",
					params: { missingProperty: "dataset" },
					schema: schema24$2.allOf[3].then.required,
					parentSchema: schema24$2.allOf[3].then,
					data
				};
				if (vErrors === null) vErrors = [err20];
				else addError(vErrors, err20);
				errors++;
			}
			for (const key3 in data) if (!func1$2.call(schema24$2.allOf[3].then.properties, key3)) {
				const err21 = {
					instancePath,
					schemaPath: "#/allOf/3/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key3 },
					schema: false,
					parentSchema: schema24$2.allOf[3].then,
					data
				};
				if (vErrors === null) vErrors = [err21];
				else addError(vErrors, err21);
				errors++;
			}
		}
		var _valid3 = _errs23 === errors;
		valid7 = _valid3;
		if (valid7) var props3 = true;
	}
	if (!valid7) {
		const err22 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[3].if,
			parentSchema: schema24$2.allOf[3],
			data
		};
		if (vErrors === null) vErrors = [err22];
		else addError(vErrors, err22);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	const _errs26 = errors;
	let valid9 = true;
	const _errs27 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err23 = {};
			if (vErrors === null) vErrors = [err23];
			else addError(vErrors, err23);
			errors++;
		} else if (data.type !== void 0) {
			if ("clickhouse" !== data.type) {
				const err24 = {};
				if (vErrors === null) vErrors = [err24];
				else addError(vErrors, err24);
				errors++;
			}
		}
	}
	var _valid4 = _errs27 === errors;
	errors = _errs26;
	if (vErrors !== null) {
		if (_errs26) vErrors.length = _errs26;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs29 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err25 = {
					instancePath,
					schemaPath: "#/allOf/4/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[4].then.required,
					parentSchema: schema24$2.allOf[4].then,
					data
				};
				if (vErrors === null) vErrors = [err25];
				else addError(vErrors, err25);
				errors++;
			}
			if (data.port === void 0) {
				const err26 = {
					instancePath,
					schemaPath: "#/allOf/4/then/required",
					keyword: "required",
					params: { missingProperty: "port" },
					schema: schema24$2.allOf[4].then.required,
					parentSchema: schema24$2.allOf[4].then,
					data
				};
				if (vErrors === null) vErrors = [err26];
				else addError(vErrors, err26);
				errors++;
			}
			if (data.database === void 0) {
				const err27 = {
					instancePath,
					schemaPath: "#/allOf/4/then/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema24$2.allOf[4].then.required,
					parentSchema: schema24$2.allOf[4].then,
					data
				};
				if (vErrors === null) vErrors = [err27];
				else addError(vErrors, err27);
				errors++;
			}
			for (const key4 in data) if (!func1$2.call(schema24$2.allOf[4].then.properties, key4)) {
				const err28 = {
					instancePath,
					schemaPath: "#/allOf/4/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key4 },
					schema: false,
					parentSchema: schema24$2.allOf[4].then,
					data
				};
				if (vErrors === null) vErrors = [err28];
				else addError(vErrors, err28);
				errors++;
			}
		}
		var _valid4 = _errs29 === errors;
		valid9 = _valid4;
		if (valid9) var props4 = true;
	}
	if (!valid9) {
		const err29 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[4].if,
			parentSchema: schema24$2.allOf[4],
			data
		};
		if (vErrors === null) vErrors = [err29];
		else addError(vErrors, err29);
		errors++;
	}
	if (props0 !== true && props4 !== void 0) {
		if (props4 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props4);
		}
	}
	const _errs32 = errors;
	let valid11 = true;
	const _errs33 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err30 = {};
			if (vErrors === null) vErrors = [err30];
			else addError(vErrors, err30);
			errors++;
		} else if (data.type !== void 0) {
			if ("cloudsql" !== data.type) {
				const err31 = {};
				if (vErrors === null) vErrors = [err31];
				else addError(vErrors, err31);
				errors++;
			}
		}
	}
	var _valid5 = _errs33 === errors;
	errors = _errs32;
	if (vErrors !== null) {
		if (_errs32) vErrors.length = _errs32;
		else vErrors = null;
	}
	if (_valid5) {
		const _errs35 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err32 = {
					instancePath,
					schemaPath: "#/allOf/5/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[5].then.required,
					parentSchema: schema24$2.allOf[5].then,
					data
				};
				if (vErrors === null) vErrors = [err32];
				else addError(vErrors, err32);
				errors++;
			}
			if (data.port === void 0) {
				const err33 = {
					instancePath,
					schemaPath: "#/allOf/5/then/required",
					keyword: "required",
					params: { missingProperty: "port" },
					schema: schema24$2.allOf[5].then.required,
					parentSchema: schema24$2.allOf[5].then,
					data
				};
				if (vErrors === null) vErrors = [err33];
				else addError(vErrors, err33);
				errors++;
			}
			if (data.database === void 0) {
				const err34 = {
					instancePath,
					schemaPath: "#/allOf/5/then/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema24$2.allOf[5].then.required,
					parentSchema: schema24$2.allOf[5].then,
					data
				};
				if (vErrors === null) vErrors = [err34];
				else addError(vErrors, err34);
				errors++;
			}
			if (data.schema === void 0) {
				const err35 = {
					instancePath,
					schemaPath: "#/allOf/5/then/required",
					keyword: "required",
					params: { missingProperty: "schema" },
					schema: schema24$2.allOf[5].then.required,
					parentSchema: schema24$2.allOf[5].then,
					data
				};
				if (vErrors === null) vErrors = [err35];
				else addError(vErrors, err35);
				errors++;
			}
			for (const key5 in data) if (!func1$2.call(schema24$2.allOf[5].then.properties, key5)) {
				const err36 = {
					instancePath,
					schemaPath: "#/allOf/5/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key5 },
					schema: false,
					parentSchema: schema24$2.allOf[5].then,
					data
				};
				if (vErrors === null) vErrors = [err36];
				else addError(vErrors, err36);
				errors++;
			}
		}
		var _valid5 = _errs35 === errors;
		valid11 = _valid5;
		if (valid11) var props5 = true;
	}
	if (!valid11) {
		const err37 = {
			instancePath,
			schemaPath: "#/allOf/5/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[5].if,
			parentSchema: schema24$2.allOf[5],
			data
		};
		if (vErrors === null) vErrors = [err37];
		else addError(vErrors, err37);
		errors++;
	}
	if (props0 !== true && props5 !== void 0) {
		if (props5 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props5);
		}
	}
	const _errs38 = errors;
	let valid13 = true;
	const _errs39 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err38 = {};
			if (vErrors === null) vErrors = [err38];
			else addError(vErrors, err38);
			errors++;
		} else if (data.type !== void 0) {
			if ("databricks" !== data.type) {
				const err39 = {};
				if (vErrors === null) vErrors = [err39];
				else addError(vErrors, err39);
				errors++;
			}
		}
	}
	var _valid6 = _errs39 === errors;
	errors = _errs38;
	if (vErrors !== null) {
		if (_errs38) vErrors.length = _errs38;
		else vErrors = null;
	}
	if (_valid6) {
		const _errs41 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.catalog === void 0) {
				const err40 = {
					instancePath,
					schemaPath: "#/allOf/6/then/required",
					keyword: "required",
					params: { missingProperty: "catalog" },
					schema: schema24$2.allOf[6].then.required,
					parentSchema: schema24$2.allOf[6].then,
					data
				};
				if (vErrors === null) vErrors = [err40];
				else addError(vErrors, err40);
				errors++;
			}
			if (data.schema === void 0) {
				const err41 = {
					instancePath,
					schemaPath: "#/allOf/6/then/required",
					keyword: "required",
					params: { missingProperty: "schema" },
					schema: schema24$2.allOf[6].then.required,
					parentSchema: schema24$2.allOf[6].then,
					data
				};
				if (vErrors === null) vErrors = [err41];
				else addError(vErrors, err41);
				errors++;
			}
			for (const key6 in data) if (!func1$2.call(schema24$2.allOf[6].then.properties, key6)) {
				const err42 = {
					instancePath,
					schemaPath: "#/allOf/6/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key6 },
					schema: false,
					parentSchema: schema24$2.allOf[6].then,
					data
				};
				if (vErrors === null) vErrors = [err42];
				else addError(vErrors, err42);
				errors++;
			}
		}
		var _valid6 = _errs41 === errors;
		valid13 = _valid6;
		if (valid13) var props6 = true;
	}
	if (!valid13) {
		const err43 = {
			instancePath,
			schemaPath: "#/allOf/6/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[6].if,
			parentSchema: schema24$2.allOf[6],
			data
		};
		if (vErrors === null) vErrors = [err43];
		else addError(vErrors, err43);
		errors++;
	}
	if (props0 !== true && props6 !== void 0) {
		if (props6 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props6);
		}
	}
	const _errs44 = errors;
	let valid15 = true;
	const _errs45 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err44 = {};
			if (vErrors === null) vErrors = [err44];
			else addError(vErrors, err44);
			errors++;
		} else if (data.type !== void 0) {
			if ("db2" !== data.type) {
				const err45 = {};
				if (vErrors === null) vErrors = [err45];
				else addError(vErrors, err45);
				errors++;
			}
		}
	}
	var _valid7 = _errs45 === errors;
	errors = _errs44;
	if (vErrors !== null) {
		if (_errs44) vErrors.length = _errs44;
		else vErrors = null;
	}
	if (_valid7) {
		const _errs47 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err46 = {
					instancePath,
					schemaPath: "#/allOf/7/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[7].then.required,
					parentSchema: schema24$2.allOf[7].then,
					data
				};
				if (vErrors === null) vErrors = [err46];
				else addError(vErrors, err46);
				errors++;
			}
			if (data.port === void 0) {
				const err47 = {
					instancePath,
					schemaPath: "#/allOf/7/then/required",
					keyword: "required",
					params: { missingProperty: "port" },
					schema: schema24$2.allOf[7].then.required,
					parentSchema: schema24$2.allOf[7].then,
					data
				};
				if (vErrors === null) vErrors = [err47];
				else addError(vErrors, err47);
				errors++;
			}
			if (data.database === void 0) {
				const err48 = {
					instancePath,
					schemaPath: "#/allOf/7/then/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema24$2.allOf[7].then.required,
					parentSchema: schema24$2.allOf[7].then,
					data
				};
				if (vErrors === null) vErrors = [err48];
				else addError(vErrors, err48);
				errors++;
			}
			for (const key7 in data) if (!func1$2.call(schema24$2.allOf[7].then.properties, key7)) {
				const err49 = {
					instancePath,
					schemaPath: "#/allOf/7/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key7 },
					schema: false,
					parentSchema: schema24$2.allOf[7].then,
					data
				};
				if (vErrors === null) vErrors = [err49];
				else addError(vErrors, err49);
				errors++;
			}
		}
		var _valid7 = _errs47 === errors;
		valid15 = _valid7;
		if (valid15) var props7 = true;
	}
	if (!valid15) {
		const err50 = {
			instancePath,
			schemaPath: "#/allOf/7/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[7].if,
			parentSchema: schema24$2.allOf[7],
			data
		};
		if (vErrors === null) vErrors = [err50];
		else addError(vErrors, err50);
		errors++;
	}
	if (props0 !== true && props7 !== void 0) {
		if (props7 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props7);
		}
	}
	const _errs50 = errors;
	let valid17 = true;
	const _errs51 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err51 = {};
			if (vErrors === null) vErrors = [err51];
			else addError(vErrors, err51);
			errors++;
		} else if (data.type !== void 0) {
			if ("denodo" !== data.type) {
				const err52 = {};
				if (vErrors === null) vErrors = [err52];
				else addError(vErrors, err52);
				errors++;
			}
		}
	}
	var _valid8 = _errs51 === errors;
	errors = _errs50;
	if (vErrors !== null) {
		if (_errs50) vErrors.length = _errs50;
		else vErrors = null;
	}
	if (_valid8) {
		const _errs53 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err53 = {
					instancePath,
					schemaPath: "#/allOf/8/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[8].then.required,
					parentSchema: schema24$2.allOf[8].then,
					data
				};
				if (vErrors === null) vErrors = [err53];
				else addError(vErrors, err53);
				errors++;
			}
			if (data.port === void 0) {
				const err54 = {
					instancePath,
					schemaPath: "#/allOf/8/then/required",
					keyword: "required",
					params: { missingProperty: "port" },
					schema: schema24$2.allOf[8].then.required,
					parentSchema: schema24$2.allOf[8].then,
					data
				};
				if (vErrors === null) vErrors = [err54];
				else addError(vErrors, err54);
				errors++;
			}
			for (const key8 in data) if (!func1$2.call(schema24$2.allOf[8].then.properties, key8)) {
				const err55 = {
					instancePath,
					schemaPath: "#/allOf/8/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key8 },
					schema: false,
					parentSchema: schema24$2.allOf[8].then,
					data
				};
				if (vErrors === null) vErrors = [err55];
				else addError(vErrors, err55);
				errors++;
			}
		}
		var _valid8 = _errs53 === errors;
		valid17 = _valid8;
		if (valid17) var props8 = true;
	}
	if (!valid17) {
		const err56 = {
			instancePath,
			schemaPath: "#/allOf/8/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[8].if,
			parentSchema: schema24$2.allOf[8],
			data
		};
		if (vErrors === null) vErrors = [err56];
		else addError(vErrors, err56);
		errors++;
	}
	if (props0 !== true && props8 !== void 0) {
		if (props8 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props8);
		}
	}
	const _errs56 = errors;
	let valid19 = true;
	const _errs57 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err57 = {};
			if (vErrors === null) vErrors = [err57];
			else addError(vErrors, err57);
			errors++;
		} else if (data.type !== void 0) {
			if ("dremio" !== data.type) {
				const err58 = {};
				if (vErrors === null) vErrors = [err58];
				else addError(vErrors, err58);
				errors++;
			}
		}
	}
	var _valid9 = _errs57 === errors;
	errors = _errs56;
	if (vErrors !== null) {
		if (_errs56) vErrors.length = _errs56;
		else vErrors = null;
	}
	if (_valid9) {
		const _errs59 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err59 = {
					instancePath,
					schemaPath: "#/allOf/9/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[9].then.required,
					parentSchema: schema24$2.allOf[9].then,
					data
				};
				if (vErrors === null) vErrors = [err59];
				else addError(vErrors, err59);
				errors++;
			}
			if (data.port === void 0) {
				const err60 = {
					instancePath,
					schemaPath: "#/allOf/9/then/required",
					keyword: "required",
					params: { missingProperty: "port" },
					schema: schema24$2.allOf[9].then.required,
					parentSchema: schema24$2.allOf[9].then,
					data
				};
				if (vErrors === null) vErrors = [err60];
				else addError(vErrors, err60);
				errors++;
			}
			for (const key9 in data) if (!func1$2.call(schema24$2.allOf[9].then.properties, key9)) {
				const err61 = {
					instancePath,
					schemaPath: "#/allOf/9/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key9 },
					schema: false,
					parentSchema: schema24$2.allOf[9].then,
					data
				};
				if (vErrors === null) vErrors = [err61];
				else addError(vErrors, err61);
				errors++;
			}
		}
		var _valid9 = _errs59 === errors;
		valid19 = _valid9;
		if (valid19) var props9 = true;
	}
	if (!valid19) {
		const err62 = {
			instancePath,
			schemaPath: "#/allOf/9/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[9].if,
			parentSchema: schema24$2.allOf[9],
			data
		};
		if (vErrors === null) vErrors = [err62];
		else addError(vErrors, err62);
		errors++;
	}
	if (props0 !== true && props9 !== void 0) {
		if (props9 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props9);
		}
	}
	const _errs62 = errors;
	let valid21 = true;
	const _errs63 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err63 = {};
			if (vErrors === null) vErrors = [err63];
			else addError(vErrors, err63);
			errors++;
		} else if (data.type !== void 0) {
			if ("duckdb" !== data.type) {
				const err64 = {};
				if (vErrors === null) vErrors = [err64];
				else addError(vErrors, err64);
				errors++;
			}
		}
	}
	var _valid10 = _errs63 === errors;
	errors = _errs62;
	if (vErrors !== null) {
		if (_errs62) vErrors.length = _errs62;
		else vErrors = null;
	}
	if (_valid10) {
		const _errs65 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.database === void 0) {
				const err65 = {
					instancePath,
					schemaPath: "#/allOf/10/then/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema24$2.allOf[10].then.required,
					parentSchema: schema24$2.allOf[10].then,
					data
				};
				if (vErrors === null) vErrors = [err65];
				else addError(vErrors, err65);
				errors++;
			}
			for (const key10 in data) if (!func1$2.call(schema24$2.allOf[10].then.properties, key10)) {
				const err66 = {
					instancePath,
					schemaPath: "#/allOf/10/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key10 },
					schema: false,
					parentSchema: schema24$2.allOf[10].then,
					data
				};
				if (vErrors === null) vErrors = [err66];
				else addError(vErrors, err66);
				errors++;
			}
		}
		var _valid10 = _errs65 === errors;
		valid21 = _valid10;
		if (valid21) var props10 = true;
	}
	if (!valid21) {
		const err67 = {
			instancePath,
			schemaPath: "#/allOf/10/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[10].if,
			parentSchema: schema24$2.allOf[10],
			data
		};
		if (vErrors === null) vErrors = [err67];
		else addError(vErrors, err67);
		errors++;
	}
	if (props0 !== true && props10 !== void 0) {
		if (props10 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props10);
		}
	}
	const _errs68 = errors;
	let valid23 = true;
	const _errs69 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err68 = {};
			if (vErrors === null) vErrors = [err68];
			else addError(vErrors, err68);
			errors++;
		} else if (data.type !== void 0) {
			if ("glue" !== data.type) {
				const err69 = {};
				if (vErrors === null) vErrors = [err69];
				else addError(vErrors, err69);
				errors++;
			}
		}
	}
	var _valid11 = _errs69 === errors;
	errors = _errs68;
	if (vErrors !== null) {
		if (_errs68) vErrors.length = _errs68;
		else vErrors = null;
	}
	if (_valid11) {
		const _errs71 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.account === void 0) {
				const err70 = {
					instancePath,
					schemaPath: "#/allOf/11/then/required",
					keyword: "required",
					params: { missingProperty: "account" },
					schema: schema24$2.allOf[11].then.required,
					parentSchema: schema24$2.allOf[11].then,
					data
				};
				if (vErrors === null) vErrors = [err70];
				else addError(vErrors, err70);
				errors++;
			}
			if (data.database === void 0) {
				const err71 = {
					instancePath,
					schemaPath: "#/allOf/11/then/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema24$2.allOf[11].then.required,
					parentSchema: schema24$2.allOf[11].then,
					data
				};
				if (vErrors === null) vErrors = [err71];
				else addError(vErrors, err71);
				errors++;
			}
			for (const key11 in data) if (!func1$2.call(schema24$2.allOf[11].then.properties, key11)) {
				const err72 = {
					instancePath,
					schemaPath: "#/allOf/11/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key11 },
					schema: false,
					parentSchema: schema24$2.allOf[11].then,
					data
				};
				if (vErrors === null) vErrors = [err72];
				else addError(vErrors, err72);
				errors++;
			}
		}
		var _valid11 = _errs71 === errors;
		valid23 = _valid11;
		if (valid23) var props11 = true;
	}
	if (!valid23) {
		const err73 = {
			instancePath,
			schemaPath: "#/allOf/11/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[11].if,
			parentSchema: schema24$2.allOf[11],
			data
		};
		if (vErrors === null) vErrors = [err73];
		else addError(vErrors, err73);
		errors++;
	}
	if (props0 !== true && props11 !== void 0) {
		if (props11 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props11);
		}
	}
	const _errs74 = errors;
	let valid25 = true;
	const _errs75 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err74 = {};
			if (vErrors === null) vErrors = [err74];
			else addError(vErrors, err74);
			errors++;
		} else if (data.type !== void 0) {
			if ("hive" !== data.type) {
				const err75 = {};
				if (vErrors === null) vErrors = [err75];
				else addError(vErrors, err75);
				errors++;
			}
		}
	}
	var _valid12 = _errs75 === errors;
	errors = _errs74;
	if (vErrors !== null) {
		if (_errs74) vErrors.length = _errs74;
		else vErrors = null;
	}
	if (_valid12) {
		const _errs77 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err76 = {
					instancePath,
					schemaPath: "#/allOf/12/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[12].then.required,
					parentSchema: schema24$2.allOf[12].then,
					data
				};
				if (vErrors === null) vErrors = [err76];
				else addError(vErrors, err76);
				errors++;
			}
			if (data.database === void 0) {
				const err77 = {
					instancePath,
					schemaPath: "#/allOf/12/then/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema24$2.allOf[12].then.required,
					parentSchema: schema24$2.allOf[12].then,
					data
				};
				if (vErrors === null) vErrors = [err77];
				else addError(vErrors, err77);
				errors++;
			}
			for (const key12 in data) if (!func1$2.call(schema24$2.allOf[12].then.properties, key12)) {
				const err78 = {
					instancePath,
					schemaPath: "#/allOf/12/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key12 },
					schema: false,
					parentSchema: schema24$2.allOf[12].then,
					data
				};
				if (vErrors === null) vErrors = [err78];
				else addError(vErrors, err78);
				errors++;
			}
		}
		var _valid12 = _errs77 === errors;
		valid25 = _valid12;
		if (valid25) var props12 = true;
	}
	if (!valid25) {
		const err79 = {
			instancePath,
			schemaPath: "#/allOf/12/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[12].if,
			parentSchema: schema24$2.allOf[12],
			data
		};
		if (vErrors === null) vErrors = [err79];
		else addError(vErrors, err79);
		errors++;
	}
	if (props0 !== true && props12 !== void 0) {
		if (props12 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props12);
		}
	}
	const _errs80 = errors;
	let valid27 = true;
	const _errs81 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err80 = {};
			if (vErrors === null) vErrors = [err80];
			else addError(vErrors, err80);
			errors++;
		} else if (data.type !== void 0) {
			if ("impala" !== data.type) {
				const err81 = {};
				if (vErrors === null) vErrors = [err81];
				else addError(vErrors, err81);
				errors++;
			}
		}
	}
	var _valid13 = _errs81 === errors;
	errors = _errs80;
	if (vErrors !== null) {
		if (_errs80) vErrors.length = _errs80;
		else vErrors = null;
	}
	if (_valid13) {
		const _errs83 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err82 = {
					instancePath,
					schemaPath: "#/allOf/13/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[13].then.required,
					parentSchema: schema24$2.allOf[13].then,
					data
				};
				if (vErrors === null) vErrors = [err82];
				else addError(vErrors, err82);
				errors++;
			}
			if (data.database === void 0) {
				const err83 = {
					instancePath,
					schemaPath: "#/allOf/13/then/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema24$2.allOf[13].then.required,
					parentSchema: schema24$2.allOf[13].then,
					data
				};
				if (vErrors === null) vErrors = [err83];
				else addError(vErrors, err83);
				errors++;
			}
			for (const key13 in data) if (!func1$2.call(schema24$2.allOf[13].then.properties, key13)) {
				const err84 = {
					instancePath,
					schemaPath: "#/allOf/13/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key13 },
					schema: false,
					parentSchema: schema24$2.allOf[13].then,
					data
				};
				if (vErrors === null) vErrors = [err84];
				else addError(vErrors, err84);
				errors++;
			}
		}
		var _valid13 = _errs83 === errors;
		valid27 = _valid13;
		if (valid27) var props13 = true;
	}
	if (!valid27) {
		const err85 = {
			instancePath,
			schemaPath: "#/allOf/13/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[13].if,
			parentSchema: schema24$2.allOf[13],
			data
		};
		if (vErrors === null) vErrors = [err85];
		else addError(vErrors, err85);
		errors++;
	}
	if (props0 !== true && props13 !== void 0) {
		if (props13 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props13);
		}
	}
	const _errs86 = errors;
	let valid29 = true;
	const _errs87 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err86 = {};
			if (vErrors === null) vErrors = [err86];
			else addError(vErrors, err86);
			errors++;
		} else if (data.type !== void 0) {
			if ("informix" !== data.type) {
				const err87 = {};
				if (vErrors === null) vErrors = [err87];
				else addError(vErrors, err87);
				errors++;
			}
		}
	}
	var _valid14 = _errs87 === errors;
	errors = _errs86;
	if (vErrors !== null) {
		if (_errs86) vErrors.length = _errs86;
		else vErrors = null;
	}
	if (_valid14) {
		const _errs89 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err88 = {
					instancePath,
					schemaPath: "#/allOf/14/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[14].then.required,
					parentSchema: schema24$2.allOf[14].then,
					data
				};
				if (vErrors === null) vErrors = [err88];
				else addError(vErrors, err88);
				errors++;
			}
			if (data.database === void 0) {
				const err89 = {
					instancePath,
					schemaPath: "#/allOf/14/then/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema24$2.allOf[14].then.required,
					parentSchema: schema24$2.allOf[14].then,
					data
				};
				if (vErrors === null) vErrors = [err89];
				else addError(vErrors, err89);
				errors++;
			}
			for (const key14 in data) if (!func1$2.call(schema24$2.allOf[14].then.properties, key14)) {
				const err90 = {
					instancePath,
					schemaPath: "#/allOf/14/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key14 },
					schema: false,
					parentSchema: schema24$2.allOf[14].then,
					data
				};
				if (vErrors === null) vErrors = [err90];
				else addError(vErrors, err90);
				errors++;
			}
		}
		var _valid14 = _errs89 === errors;
		valid29 = _valid14;
		if (valid29) var props14 = true;
	}
	if (!valid29) {
		const err91 = {
			instancePath,
			schemaPath: "#/allOf/14/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[14].if,
			parentSchema: schema24$2.allOf[14],
			data
		};
		if (vErrors === null) vErrors = [err91];
		else addError(vErrors, err91);
		errors++;
	}
	if (props0 !== true && props14 !== void 0) {
		if (props14 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props14);
		}
	}
	const _errs92 = errors;
	let valid31 = true;
	const _errs93 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err92 = {};
			if (vErrors === null) vErrors = [err92];
			else addError(vErrors, err92);
			errors++;
		} else if (data.type !== void 0) {
			if ("kafka" !== data.type) {
				const err93 = {};
				if (vErrors === null) vErrors = [err93];
				else addError(vErrors, err93);
				errors++;
			}
		}
	}
	var _valid15 = _errs93 === errors;
	errors = _errs92;
	if (vErrors !== null) {
		if (_errs92) vErrors.length = _errs92;
		else vErrors = null;
	}
	if (_valid15) {
		const _errs95 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err94 = {
					instancePath,
					schemaPath: "#/allOf/15/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[15].then.required,
					parentSchema: schema24$2.allOf[15].then,
					data
				};
				if (vErrors === null) vErrors = [err94];
				else addError(vErrors, err94);
				errors++;
			}
			for (const key15 in data) if (!func1$2.call(schema24$2.allOf[15].then.properties, key15)) {
				const err95 = {
					instancePath,
					schemaPath: "#/allOf/15/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key15 },
					schema: false,
					parentSchema: schema24$2.allOf[15].then,
					data
				};
				if (vErrors === null) vErrors = [err95];
				else addError(vErrors, err95);
				errors++;
			}
		}
		var _valid15 = _errs95 === errors;
		valid31 = _valid15;
		if (valid31) var props15 = true;
	}
	if (!valid31) {
		const err96 = {
			instancePath,
			schemaPath: "#/allOf/15/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[15].if,
			parentSchema: schema24$2.allOf[15],
			data
		};
		if (vErrors === null) vErrors = [err96];
		else addError(vErrors, err96);
		errors++;
	}
	if (props0 !== true && props15 !== void 0) {
		if (props15 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props15);
		}
	}
	const _errs98 = errors;
	let valid33 = true;
	const _errs99 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err97 = {};
			if (vErrors === null) vErrors = [err97];
			else addError(vErrors, err97);
			errors++;
		} else if (data.type !== void 0) {
			if ("kinesis" !== data.type) {
				const err98 = {};
				if (vErrors === null) vErrors = [err98];
				else addError(vErrors, err98);
				errors++;
			}
		}
	}
	var _valid16 = _errs99 === errors;
	errors = _errs98;
	if (vErrors !== null) {
		if (_errs98) vErrors.length = _errs98;
		else vErrors = null;
	}
	if (_valid16) {
		const _errs101 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key16 in data) if (!func1$2.call(schema24$2.allOf[16].then.properties, key16)) {
				const err99 = {
					instancePath,
					schemaPath: "#/allOf/16/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key16 },
					schema: false,
					parentSchema: schema24$2.allOf[16].then,
					data
				};
				if (vErrors === null) vErrors = [err99];
				else addError(vErrors, err99);
				errors++;
			}
		}
		var _valid16 = _errs101 === errors;
		valid33 = _valid16;
		if (valid33) var props16 = true;
	}
	if (!valid33) {
		const err100 = {
			instancePath,
			schemaPath: "#/allOf/16/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[16].if,
			parentSchema: schema24$2.allOf[16],
			data
		};
		if (vErrors === null) vErrors = [err100];
		else addError(vErrors, err100);
		errors++;
	}
	if (props0 !== true && props16 !== void 0) {
		if (props16 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props16);
		}
	}
	const _errs104 = errors;
	let valid35 = true;
	const _errs105 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err101 = {};
			if (vErrors === null) vErrors = [err101];
			else addError(vErrors, err101);
			errors++;
		} else if (data.type !== void 0) {
			if ("local" !== data.type) {
				const err102 = {};
				if (vErrors === null) vErrors = [err102];
				else addError(vErrors, err102);
				errors++;
			}
		}
	}
	var _valid17 = _errs105 === errors;
	errors = _errs104;
	if (vErrors !== null) {
		if (_errs104) vErrors.length = _errs104;
		else vErrors = null;
	}
	if (_valid17) {
		const _errs107 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.path === void 0) {
				const err103 = {
					instancePath,
					schemaPath: "#/allOf/17/then/required",
					keyword: "required",
					params: { missingProperty: "path" },
					schema: schema24$2.allOf[17].then.required,
					parentSchema: schema24$2.allOf[17].then,
					data
				};
				if (vErrors === null) vErrors = [err103];
				else addError(vErrors, err103);
				errors++;
			}
			if (data.format === void 0) {
				const err104 = {
					instancePath,
					schemaPath: "#/allOf/17/then/required",
					keyword: "required",
					params: { missingProperty: "format" },
					schema: schema24$2.allOf[17].then.required,
					parentSchema: schema24$2.allOf[17].then,
					data
				};
				if (vErrors === null) vErrors = [err104];
				else addError(vErrors, err104);
				errors++;
			}
			for (const key17 in data) if (!func1$2.call(schema24$2.allOf[17].then.properties, key17)) {
				const err105 = {
					instancePath,
					schemaPath: "#/allOf/17/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key17 },
					schema: false,
					parentSchema: schema24$2.allOf[17].then,
					data
				};
				if (vErrors === null) vErrors = [err105];
				else addError(vErrors, err105);
				errors++;
			}
		}
		var _valid17 = _errs107 === errors;
		valid35 = _valid17;
		if (valid35) var props17 = true;
	}
	if (!valid35) {
		const err106 = {
			instancePath,
			schemaPath: "#/allOf/17/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[17].if,
			parentSchema: schema24$2.allOf[17],
			data
		};
		if (vErrors === null) vErrors = [err106];
		else addError(vErrors, err106);
		errors++;
	}
	if (props0 !== true && props17 !== void 0) {
		if (props17 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props17);
		}
	}
	const _errs110 = errors;
	let valid37 = true;
	const _errs111 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err107 = {};
			if (vErrors === null) vErrors = [err107];
			else addError(vErrors, err107);
			errors++;
		} else if (data.type !== void 0) {
			if ("mysql" !== data.type) {
				const err108 = {};
				if (vErrors === null) vErrors = [err108];
				else addError(vErrors, err108);
				errors++;
			}
		}
	}
	var _valid18 = _errs111 === errors;
	errors = _errs110;
	if (vErrors !== null) {
		if (_errs110) vErrors.length = _errs110;
		else vErrors = null;
	}
	if (_valid18) {
		const _errs113 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err109 = {
					instancePath,
					schemaPath: "#/allOf/18/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[18].then.required,
					parentSchema: schema24$2.allOf[18].then,
					data
				};
				if (vErrors === null) vErrors = [err109];
				else addError(vErrors, err109);
				errors++;
			}
			if (data.port === void 0) {
				const err110 = {
					instancePath,
					schemaPath: "#/allOf/18/then/required",
					keyword: "required",
					params: { missingProperty: "port" },
					schema: schema24$2.allOf[18].then.required,
					parentSchema: schema24$2.allOf[18].then,
					data
				};
				if (vErrors === null) vErrors = [err110];
				else addError(vErrors, err110);
				errors++;
			}
			if (data.database === void 0) {
				const err111 = {
					instancePath,
					schemaPath: "#/allOf/18/then/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema24$2.allOf[18].then.required,
					parentSchema: schema24$2.allOf[18].then,
					data
				};
				if (vErrors === null) vErrors = [err111];
				else addError(vErrors, err111);
				errors++;
			}
			for (const key18 in data) if (!func1$2.call(schema24$2.allOf[18].then.properties, key18)) {
				const err112 = {
					instancePath,
					schemaPath: "#/allOf/18/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key18 },
					schema: false,
					parentSchema: schema24$2.allOf[18].then,
					data
				};
				if (vErrors === null) vErrors = [err112];
				else addError(vErrors, err112);
				errors++;
			}
		}
		var _valid18 = _errs113 === errors;
		valid37 = _valid18;
		if (valid37) var props18 = true;
	}
	if (!valid37) {
		const err113 = {
			instancePath,
			schemaPath: "#/allOf/18/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[18].if,
			parentSchema: schema24$2.allOf[18],
			data
		};
		if (vErrors === null) vErrors = [err113];
		else addError(vErrors, err113);
		errors++;
	}
	if (props0 !== true && props18 !== void 0) {
		if (props18 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props18);
		}
	}
	const _errs116 = errors;
	let valid39 = true;
	const _errs117 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err114 = {};
			if (vErrors === null) vErrors = [err114];
			else addError(vErrors, err114);
			errors++;
		} else if (data.type !== void 0) {
			if ("oracle" !== data.type) {
				const err115 = {};
				if (vErrors === null) vErrors = [err115];
				else addError(vErrors, err115);
				errors++;
			}
		}
	}
	var _valid19 = _errs117 === errors;
	errors = _errs116;
	if (vErrors !== null) {
		if (_errs116) vErrors.length = _errs116;
		else vErrors = null;
	}
	if (_valid19) {
		const _errs119 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err116 = {
					instancePath,
					schemaPath: "#/allOf/19/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[19].then.required,
					parentSchema: schema24$2.allOf[19].then,
					data
				};
				if (vErrors === null) vErrors = [err116];
				else addError(vErrors, err116);
				errors++;
			}
			if (data.port === void 0) {
				const err117 = {
					instancePath,
					schemaPath: "#/allOf/19/then/required",
					keyword: "required",
					params: { missingProperty: "port" },
					schema: schema24$2.allOf[19].then.required,
					parentSchema: schema24$2.allOf[19].then,
					data
				};
				if (vErrors === null) vErrors = [err117];
				else addError(vErrors, err117);
				errors++;
			}
			if (data.serviceName === void 0) {
				const err118 = {
					instancePath,
					schemaPath: "#/allOf/19/then/required",
					keyword: "required",
					params: { missingProperty: "serviceName" },
					schema: schema24$2.allOf[19].then.required,
					parentSchema: schema24$2.allOf[19].then,
					data
				};
				if (vErrors === null) vErrors = [err118];
				else addError(vErrors, err118);
				errors++;
			}
			for (const key19 in data) if (!func1$2.call(schema24$2.allOf[19].then.properties, key19)) {
				const err119 = {
					instancePath,
					schemaPath: "#/allOf/19/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key19 },
					schema: false,
					parentSchema: schema24$2.allOf[19].then,
					data
				};
				if (vErrors === null) vErrors = [err119];
				else addError(vErrors, err119);
				errors++;
			}
		}
		var _valid19 = _errs119 === errors;
		valid39 = _valid19;
		if (valid39) var props19 = true;
	}
	if (!valid39) {
		const err120 = {
			instancePath,
			schemaPath: "#/allOf/19/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[19].if,
			parentSchema: schema24$2.allOf[19],
			data
		};
		if (vErrors === null) vErrors = [err120];
		else addError(vErrors, err120);
		errors++;
	}
	if (props0 !== true && props19 !== void 0) {
		if (props19 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props19);
		}
	}
	const _errs122 = errors;
	let valid41 = true;
	const _errs123 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err121 = {};
			if (vErrors === null) vErrors = [err121];
			else addError(vErrors, err121);
			errors++;
		} else if (data.type !== void 0) {
			if ("postgres" !== data.type) {
				const err122 = {};
				if (vErrors === null) vErrors = [err122];
				else addError(vErrors, err122);
				errors++;
			}
		}
	}
	var _valid20 = _errs123 === errors;
	errors = _errs122;
	if (vErrors !== null) {
		if (_errs122) vErrors.length = _errs122;
		else vErrors = null;
	}
	if (_valid20) {
		const _errs125 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err123 = {
					instancePath,
					schemaPath: "#/allOf/20/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[20].then.required,
					parentSchema: schema24$2.allOf[20].then,
					data
				};
				if (vErrors === null) vErrors = [err123];
				else addError(vErrors, err123);
				errors++;
			}
			if (data.port === void 0) {
				const err124 = {
					instancePath,
					schemaPath: "#/allOf/20/then/required",
					keyword: "required",
					params: { missingProperty: "port" },
					schema: schema24$2.allOf[20].then.required,
					parentSchema: schema24$2.allOf[20].then,
					data
				};
				if (vErrors === null) vErrors = [err124];
				else addError(vErrors, err124);
				errors++;
			}
			if (data.database === void 0) {
				const err125 = {
					instancePath,
					schemaPath: "#/allOf/20/then/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema24$2.allOf[20].then.required,
					parentSchema: schema24$2.allOf[20].then,
					data
				};
				if (vErrors === null) vErrors = [err125];
				else addError(vErrors, err125);
				errors++;
			}
			if (data.schema === void 0) {
				const err126 = {
					instancePath,
					schemaPath: "#/allOf/20/then/required",
					keyword: "required",
					params: { missingProperty: "schema" },
					schema: schema24$2.allOf[20].then.required,
					parentSchema: schema24$2.allOf[20].then,
					data
				};
				if (vErrors === null) vErrors = [err126];
				else addError(vErrors, err126);
				errors++;
			}
			for (const key20 in data) if (!func1$2.call(schema24$2.allOf[20].then.properties, key20)) {
				const err127 = {
					instancePath,
					schemaPath: "#/allOf/20/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key20 },
					schema: false,
					parentSchema: schema24$2.allOf[20].then,
					data
				};
				if (vErrors === null) vErrors = [err127];
				else addError(vErrors, err127);
				errors++;
			}
		}
		var _valid20 = _errs125 === errors;
		valid41 = _valid20;
		if (valid41) var props20 = true;
	}
	if (!valid41) {
		const err128 = {
			instancePath,
			schemaPath: "#/allOf/20/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[20].if,
			parentSchema: schema24$2.allOf[20],
			data
		};
		if (vErrors === null) vErrors = [err128];
		else addError(vErrors, err128);
		errors++;
	}
	if (props0 !== true && props20 !== void 0) {
		if (props20 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props20);
		}
	}
	const _errs128 = errors;
	let valid43 = true;
	const _errs129 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err129 = {};
			if (vErrors === null) vErrors = [err129];
			else addError(vErrors, err129);
			errors++;
		} else if (data.type !== void 0) {
			if ("postgresql" !== data.type) {
				const err130 = {};
				if (vErrors === null) vErrors = [err130];
				else addError(vErrors, err130);
				errors++;
			}
		}
	}
	var _valid21 = _errs129 === errors;
	errors = _errs128;
	if (vErrors !== null) {
		if (_errs128) vErrors.length = _errs128;
		else vErrors = null;
	}
	if (_valid21) {
		const _errs131 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err131 = {
					instancePath,
					schemaPath: "#/allOf/21/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[21].then.required,
					parentSchema: schema24$2.allOf[21].then,
					data
				};
				if (vErrors === null) vErrors = [err131];
				else addError(vErrors, err131);
				errors++;
			}
			if (data.port === void 0) {
				const err132 = {
					instancePath,
					schemaPath: "#/allOf/21/then/required",
					keyword: "required",
					params: { missingProperty: "port" },
					schema: schema24$2.allOf[21].then.required,
					parentSchema: schema24$2.allOf[21].then,
					data
				};
				if (vErrors === null) vErrors = [err132];
				else addError(vErrors, err132);
				errors++;
			}
			if (data.database === void 0) {
				const err133 = {
					instancePath,
					schemaPath: "#/allOf/21/then/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema24$2.allOf[21].then.required,
					parentSchema: schema24$2.allOf[21].then,
					data
				};
				if (vErrors === null) vErrors = [err133];
				else addError(vErrors, err133);
				errors++;
			}
			if (data.schema === void 0) {
				const err134 = {
					instancePath,
					schemaPath: "#/allOf/21/then/required",
					keyword: "required",
					params: { missingProperty: "schema" },
					schema: schema24$2.allOf[21].then.required,
					parentSchema: schema24$2.allOf[21].then,
					data
				};
				if (vErrors === null) vErrors = [err134];
				else addError(vErrors, err134);
				errors++;
			}
			for (const key21 in data) if (!func1$2.call(schema24$2.allOf[21].then.properties, key21)) {
				const err135 = {
					instancePath,
					schemaPath: "#/allOf/21/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key21 },
					schema: false,
					parentSchema: schema24$2.allOf[21].then,
					data
				};
				if (vErrors === null) vErrors = [err135];
				else addError(vErrors, err135);
				errors++;
			}
		}
		var _valid21 = _errs131 === errors;
		valid43 = _valid21;
		if (valid43) var props21 = true;
	}
	if (!valid43) {
		const err136 = {
			instancePath,
			schemaPath: "#/allOf/21/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[21].if,
			parentSchema: schema24$2.allOf[21],
			data
		};
		if (vErrors === null) vErrors = [err136];
		else addError(vErrors, err136);
		errors++;
	}
	if (props0 !== true && props21 !== void 0) {
		if (props21 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props21);
		}
	}
	const _errs134 = errors;
	let valid45 = true;
	const _errs135 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err137 = {};
			if (vErrors === null) vErrors = [err137];
			else addError(vErrors, err137);
			errors++;
		} else if (data.type !== void 0) {
			if ("presto" !== data.type) {
				const err138 = {};
				if (vErrors === null) vErrors = [err138];
				else addError(vErrors, err138);
				errors++;
			}
		}
	}
	var _valid22 = _errs135 === errors;
	errors = _errs134;
	if (vErrors !== null) {
		if (_errs134) vErrors.length = _errs134;
		else vErrors = null;
	}
	if (_valid22) {
		const _errs137 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err139 = {
					instancePath,
					schemaPath: "#/allOf/22/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[22].then.required,
					parentSchema: schema24$2.allOf[22].then,
					data
				};
				if (vErrors === null) vErrors = [err139];
				else addError(vErrors, err139);
				errors++;
			}
			for (const key22 in data) if (!func1$2.call(schema24$2.allOf[22].then.properties, key22)) {
				const err140 = {
					instancePath,
					schemaPath: "#/allOf/22/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key22 },
					schema: false,
					parentSchema: schema24$2.allOf[22].then,
					data
				};
				if (vErrors === null) vErrors = [err140];
				else addError(vErrors, err140);
				errors++;
			}
		}
		var _valid22 = _errs137 === errors;
		valid45 = _valid22;
		if (valid45) var props22 = true;
	}
	if (!valid45) {
		const err141 = {
			instancePath,
			schemaPath: "#/allOf/22/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[22].if,
			parentSchema: schema24$2.allOf[22],
			data
		};
		if (vErrors === null) vErrors = [err141];
		else addError(vErrors, err141);
		errors++;
	}
	if (props0 !== true && props22 !== void 0) {
		if (props22 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props22);
		}
	}
	const _errs140 = errors;
	let valid47 = true;
	const _errs141 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err142 = {};
			if (vErrors === null) vErrors = [err142];
			else addError(vErrors, err142);
			errors++;
		} else if (data.type !== void 0) {
			if ("pubsub" !== data.type) {
				const err143 = {};
				if (vErrors === null) vErrors = [err143];
				else addError(vErrors, err143);
				errors++;
			}
		}
	}
	var _valid23 = _errs141 === errors;
	errors = _errs140;
	if (vErrors !== null) {
		if (_errs140) vErrors.length = _errs140;
		else vErrors = null;
	}
	if (_valid23) {
		const _errs143 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.project === void 0) {
				const err144 = {
					instancePath,
					schemaPath: "#/allOf/23/then/required",
					keyword: "required",
					params: { missingProperty: "project" },
					schema: schema24$2.allOf[23].then.required,
					parentSchema: schema24$2.allOf[23].then,
					data
				};
				if (vErrors === null) vErrors = [err144];
				else addError(vErrors, err144);
				errors++;
			}
			for (const key23 in data) if (!(key23 === "id" || key23 === "server" || key23 === "type" || key23 === "description" || key23 === "environment" || key23 === "roles" || key23 === "customProperties" || key23 === "project")) {
				const err145 = {
					instancePath,
					schemaPath: "#/allOf/23/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key23 },
					schema: false,
					parentSchema: schema24$2.allOf[23].then,
					data
				};
				if (vErrors === null) vErrors = [err145];
				else addError(vErrors, err145);
				errors++;
			}
		}
		var _valid23 = _errs143 === errors;
		valid47 = _valid23;
		if (valid47) var props23 = true;
	}
	if (!valid47) {
		const err146 = {
			instancePath,
			schemaPath: "#/allOf/23/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[23].if,
			parentSchema: schema24$2.allOf[23],
			data
		};
		if (vErrors === null) vErrors = [err146];
		else addError(vErrors, err146);
		errors++;
	}
	if (props0 !== true && props23 !== void 0) {
		if (props23 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props23);
		}
	}
	const _errs146 = errors;
	let valid49 = true;
	const _errs147 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err147 = {};
			if (vErrors === null) vErrors = [err147];
			else addError(vErrors, err147);
			errors++;
		} else if (data.type !== void 0) {
			if ("redshift" !== data.type) {
				const err148 = {};
				if (vErrors === null) vErrors = [err148];
				else addError(vErrors, err148);
				errors++;
			}
		}
	}
	var _valid24 = _errs147 === errors;
	errors = _errs146;
	if (vErrors !== null) {
		if (_errs146) vErrors.length = _errs146;
		else vErrors = null;
	}
	if (_valid24) {
		const _errs149 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.database === void 0) {
				const err149 = {
					instancePath,
					schemaPath: "#/allOf/24/then/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema24$2.allOf[24].then.required,
					parentSchema: schema24$2.allOf[24].then,
					data
				};
				if (vErrors === null) vErrors = [err149];
				else addError(vErrors, err149);
				errors++;
			}
			if (data.schema === void 0) {
				const err150 = {
					instancePath,
					schemaPath: "#/allOf/24/then/required",
					keyword: "required",
					params: { missingProperty: "schema" },
					schema: schema24$2.allOf[24].then.required,
					parentSchema: schema24$2.allOf[24].then,
					data
				};
				if (vErrors === null) vErrors = [err150];
				else addError(vErrors, err150);
				errors++;
			}
			for (const key24 in data) if (!func1$2.call(schema24$2.allOf[24].then.properties, key24)) {
				const err151 = {
					instancePath,
					schemaPath: "#/allOf/24/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key24 },
					schema: false,
					parentSchema: schema24$2.allOf[24].then,
					data
				};
				if (vErrors === null) vErrors = [err151];
				else addError(vErrors, err151);
				errors++;
			}
		}
		var _valid24 = _errs149 === errors;
		valid49 = _valid24;
		if (valid49) var props24 = true;
	}
	if (!valid49) {
		const err152 = {
			instancePath,
			schemaPath: "#/allOf/24/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[24].if,
			parentSchema: schema24$2.allOf[24],
			data
		};
		if (vErrors === null) vErrors = [err152];
		else addError(vErrors, err152);
		errors++;
	}
	if (props0 !== true && props24 !== void 0) {
		if (props24 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props24);
		}
	}
	const _errs152 = errors;
	let valid51 = true;
	const _errs153 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err153 = {};
			if (vErrors === null) vErrors = [err153];
			else addError(vErrors, err153);
			errors++;
		} else if (data.type !== void 0) {
			if ("s3" !== data.type) {
				const err154 = {};
				if (vErrors === null) vErrors = [err154];
				else addError(vErrors, err154);
				errors++;
			}
		}
	}
	var _valid25 = _errs153 === errors;
	errors = _errs152;
	if (vErrors !== null) {
		if (_errs152) vErrors.length = _errs152;
		else vErrors = null;
	}
	if (_valid25) {
		const _errs155 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.location === void 0) {
				const err155 = {
					instancePath,
					schemaPath: "#/allOf/25/then/required",
					keyword: "required",
					params: { missingProperty: "location" },
					schema: schema24$2.allOf[25].then.required,
					parentSchema: schema24$2.allOf[25].then,
					data
				};
				if (vErrors === null) vErrors = [err155];
				else addError(vErrors, err155);
				errors++;
			}
			for (const key25 in data) if (!func1$2.call(schema24$2.allOf[25].then.properties, key25)) {
				const err156 = {
					instancePath,
					schemaPath: "#/allOf/25/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key25 },
					schema: false,
					parentSchema: schema24$2.allOf[25].then,
					data
				};
				if (vErrors === null) vErrors = [err156];
				else addError(vErrors, err156);
				errors++;
			}
		}
		var _valid25 = _errs155 === errors;
		valid51 = _valid25;
		if (valid51) var props25 = true;
	}
	if (!valid51) {
		const err157 = {
			instancePath,
			schemaPath: "#/allOf/25/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[25].if,
			parentSchema: schema24$2.allOf[25],
			data
		};
		if (vErrors === null) vErrors = [err157];
		else addError(vErrors, err157);
		errors++;
	}
	if (props0 !== true && props25 !== void 0) {
		if (props25 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props25);
		}
	}
	const _errs158 = errors;
	let valid53 = true;
	const _errs159 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err158 = {};
			if (vErrors === null) vErrors = [err158];
			else addError(vErrors, err158);
			errors++;
		} else if (data.type !== void 0) {
			if ("sftp" !== data.type) {
				const err159 = {};
				if (vErrors === null) vErrors = [err159];
				else addError(vErrors, err159);
				errors++;
			}
		}
	}
	var _valid26 = _errs159 === errors;
	errors = _errs158;
	if (vErrors !== null) {
		if (_errs158) vErrors.length = _errs158;
		else vErrors = null;
	}
	if (_valid26) {
		const _errs161 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.location === void 0) {
				const err160 = {
					instancePath,
					schemaPath: "#/allOf/26/then/required",
					keyword: "required",
					params: { missingProperty: "location" },
					schema: schema24$2.allOf[26].then.required,
					parentSchema: schema24$2.allOf[26].then,
					data
				};
				if (vErrors === null) vErrors = [err160];
				else addError(vErrors, err160);
				errors++;
			}
			for (const key26 in data) if (!func1$2.call(schema24$2.allOf[26].then.properties, key26)) {
				const err161 = {
					instancePath,
					schemaPath: "#/allOf/26/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key26 },
					schema: false,
					parentSchema: schema24$2.allOf[26].then,
					data
				};
				if (vErrors === null) vErrors = [err161];
				else addError(vErrors, err161);
				errors++;
			}
		}
		var _valid26 = _errs161 === errors;
		valid53 = _valid26;
		if (valid53) var props26 = true;
	}
	if (!valid53) {
		const err162 = {
			instancePath,
			schemaPath: "#/allOf/26/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[26].if,
			parentSchema: schema24$2.allOf[26],
			data
		};
		if (vErrors === null) vErrors = [err162];
		else addError(vErrors, err162);
		errors++;
	}
	if (props0 !== true && props26 !== void 0) {
		if (props26 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props26);
		}
	}
	const _errs164 = errors;
	let valid55 = true;
	const _errs165 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err163 = {};
			if (vErrors === null) vErrors = [err163];
			else addError(vErrors, err163);
			errors++;
		} else if (data.type !== void 0) {
			if ("snowflake" !== data.type) {
				const err164 = {};
				if (vErrors === null) vErrors = [err164];
				else addError(vErrors, err164);
				errors++;
			}
		}
	}
	var _valid27 = _errs165 === errors;
	errors = _errs164;
	if (vErrors !== null) {
		if (_errs164) vErrors.length = _errs164;
		else vErrors = null;
	}
	if (_valid27) {
		const _errs167 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.account === void 0) {
				const err165 = {
					instancePath,
					schemaPath: "#/allOf/27/then/required",
					keyword: "required",
					params: { missingProperty: "account" },
					schema: schema24$2.allOf[27].then.required,
					parentSchema: schema24$2.allOf[27].then,
					data
				};
				if (vErrors === null) vErrors = [err165];
				else addError(vErrors, err165);
				errors++;
			}
			if (data.database === void 0) {
				const err166 = {
					instancePath,
					schemaPath: "#/allOf/27/then/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema24$2.allOf[27].then.required,
					parentSchema: schema24$2.allOf[27].then,
					data
				};
				if (vErrors === null) vErrors = [err166];
				else addError(vErrors, err166);
				errors++;
			}
			if (data.schema === void 0) {
				const err167 = {
					instancePath,
					schemaPath: "#/allOf/27/then/required",
					keyword: "required",
					params: { missingProperty: "schema" },
					schema: schema24$2.allOf[27].then.required,
					parentSchema: schema24$2.allOf[27].then,
					data
				};
				if (vErrors === null) vErrors = [err167];
				else addError(vErrors, err167);
				errors++;
			}
			for (const key27 in data) if (!func1$2.call(schema24$2.allOf[27].then.properties, key27)) {
				const err168 = {
					instancePath,
					schemaPath: "#/allOf/27/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key27 },
					schema: false,
					parentSchema: schema24$2.allOf[27].then,
					data
				};
				if (vErrors === null) vErrors = [err168];
				else addError(vErrors, err168);
				errors++;
			}
		}
		var _valid27 = _errs167 === errors;
		valid55 = _valid27;
		if (valid55) var props27 = true;
	}
	if (!valid55) {
		const err169 = {
			instancePath,
			schemaPath: "#/allOf/27/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[27].if,
			parentSchema: schema24$2.allOf[27],
			data
		};
		if (vErrors === null) vErrors = [err169];
		else addError(vErrors, err169);
		errors++;
	}
	if (props0 !== true && props27 !== void 0) {
		if (props27 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props27);
		}
	}
	const _errs170 = errors;
	let valid57 = true;
	const _errs171 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err170 = {};
			if (vErrors === null) vErrors = [err170];
			else addError(vErrors, err170);
			errors++;
		} else if (data.type !== void 0) {
			if ("sqlserver" !== data.type) {
				const err171 = {};
				if (vErrors === null) vErrors = [err171];
				else addError(vErrors, err171);
				errors++;
			}
		}
	}
	var _valid28 = _errs171 === errors;
	errors = _errs170;
	if (vErrors !== null) {
		if (_errs170) vErrors.length = _errs170;
		else vErrors = null;
	}
	if (_valid28) {
		const _errs173 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err172 = {
					instancePath,
					schemaPath: "#/allOf/28/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[28].then.required,
					parentSchema: schema24$2.allOf[28].then,
					data
				};
				if (vErrors === null) vErrors = [err172];
				else addError(vErrors, err172);
				errors++;
			}
			if (data.database === void 0) {
				const err173 = {
					instancePath,
					schemaPath: "#/allOf/28/then/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema24$2.allOf[28].then.required,
					parentSchema: schema24$2.allOf[28].then,
					data
				};
				if (vErrors === null) vErrors = [err173];
				else addError(vErrors, err173);
				errors++;
			}
			if (data.schema === void 0) {
				const err174 = {
					instancePath,
					schemaPath: "#/allOf/28/then/required",
					keyword: "required",
					params: { missingProperty: "schema" },
					schema: schema24$2.allOf[28].then.required,
					parentSchema: schema24$2.allOf[28].then,
					data
				};
				if (vErrors === null) vErrors = [err174];
				else addError(vErrors, err174);
				errors++;
			}
			for (const key28 in data) if (!func1$2.call(schema24$2.allOf[28].then.properties, key28)) {
				const err175 = {
					instancePath,
					schemaPath: "#/allOf/28/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key28 },
					schema: false,
					parentSchema: schema24$2.allOf[28].then,
					data
				};
				if (vErrors === null) vErrors = [err175];
				else addError(vErrors, err175);
				errors++;
			}
		}
		var _valid28 = _errs173 === errors;
		valid57 = _valid28;
		if (valid57) var props28 = true;
	}
	if (!valid57) {
		const err176 = {
			instancePath,
			schemaPath: "#/allOf/28/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[28].if,
			parentSchema: schema24$2.allOf[28],
			data
		};
		if (vErrors === null) vErrors = [err176];
		else addError(vErrors, err176);
		errors++;
	}
	if (props0 !== true && props28 !== void 0) {
		if (props28 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props28);
		}
	}
	const _errs176 = errors;
	let valid59 = true;
	const _errs177 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err177 = {};
			if (vErrors === null) vErrors = [err177];
			else addError(vErrors, err177);
			errors++;
		} else if (data.type !== void 0) {
			if ("synapse" !== data.type) {
				const err178 = {};
				if (vErrors === null) vErrors = [err178];
				else addError(vErrors, err178);
				errors++;
			}
		}
	}
	var _valid29 = _errs177 === errors;
	errors = _errs176;
	if (vErrors !== null) {
		if (_errs176) vErrors.length = _errs176;
		else vErrors = null;
	}
	if (_valid29) {
		const _errs179 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err179 = {
					instancePath,
					schemaPath: "#/allOf/29/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[29].then.required,
					parentSchema: schema24$2.allOf[29].then,
					data
				};
				if (vErrors === null) vErrors = [err179];
				else addError(vErrors, err179);
				errors++;
			}
			if (data.port === void 0) {
				const err180 = {
					instancePath,
					schemaPath: "#/allOf/29/then/required",
					keyword: "required",
					params: { missingProperty: "port" },
					schema: schema24$2.allOf[29].then.required,
					parentSchema: schema24$2.allOf[29].then,
					data
				};
				if (vErrors === null) vErrors = [err180];
				else addError(vErrors, err180);
				errors++;
			}
			if (data.database === void 0) {
				const err181 = {
					instancePath,
					schemaPath: "#/allOf/29/then/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema24$2.allOf[29].then.required,
					parentSchema: schema24$2.allOf[29].then,
					data
				};
				if (vErrors === null) vErrors = [err181];
				else addError(vErrors, err181);
				errors++;
			}
			for (const key29 in data) if (!func1$2.call(schema24$2.allOf[29].then.properties, key29)) {
				const err182 = {
					instancePath,
					schemaPath: "#/allOf/29/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key29 },
					schema: false,
					parentSchema: schema24$2.allOf[29].then,
					data
				};
				if (vErrors === null) vErrors = [err182];
				else addError(vErrors, err182);
				errors++;
			}
		}
		var _valid29 = _errs179 === errors;
		valid59 = _valid29;
		if (valid59) var props29 = true;
	}
	if (!valid59) {
		const err183 = {
			instancePath,
			schemaPath: "#/allOf/29/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[29].if,
			parentSchema: schema24$2.allOf[29],
			data
		};
		if (vErrors === null) vErrors = [err183];
		else addError(vErrors, err183);
		errors++;
	}
	if (props0 !== true && props29 !== void 0) {
		if (props29 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props29);
		}
	}
	const _errs182 = errors;
	let valid61 = true;
	const _errs183 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err184 = {};
			if (vErrors === null) vErrors = [err184];
			else addError(vErrors, err184);
			errors++;
		} else if (data.type !== void 0) {
			if ("trino" !== data.type) {
				const err185 = {};
				if (vErrors === null) vErrors = [err185];
				else addError(vErrors, err185);
				errors++;
			}
		}
	}
	var _valid30 = _errs183 === errors;
	errors = _errs182;
	if (vErrors !== null) {
		if (_errs182) vErrors.length = _errs182;
		else vErrors = null;
	}
	if (_valid30) {
		const _errs185 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err186 = {
					instancePath,
					schemaPath: "#/allOf/30/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[30].then.required,
					parentSchema: schema24$2.allOf[30].then,
					data
				};
				if (vErrors === null) vErrors = [err186];
				else addError(vErrors, err186);
				errors++;
			}
			if (data.port === void 0) {
				const err187 = {
					instancePath,
					schemaPath: "#/allOf/30/then/required",
					keyword: "required",
					params: { missingProperty: "port" },
					schema: schema24$2.allOf[30].then.required,
					parentSchema: schema24$2.allOf[30].then,
					data
				};
				if (vErrors === null) vErrors = [err187];
				else addError(vErrors, err187);
				errors++;
			}
			if (data.catalog === void 0) {
				const err188 = {
					instancePath,
					schemaPath: "#/allOf/30/then/required",
					keyword: "required",
					params: { missingProperty: "catalog" },
					schema: schema24$2.allOf[30].then.required,
					parentSchema: schema24$2.allOf[30].then,
					data
				};
				if (vErrors === null) vErrors = [err188];
				else addError(vErrors, err188);
				errors++;
			}
			if (data.schema === void 0) {
				const err189 = {
					instancePath,
					schemaPath: "#/allOf/30/then/required",
					keyword: "required",
					params: { missingProperty: "schema" },
					schema: schema24$2.allOf[30].then.required,
					parentSchema: schema24$2.allOf[30].then,
					data
				};
				if (vErrors === null) vErrors = [err189];
				else addError(vErrors, err189);
				errors++;
			}
			for (const key30 in data) if (!func1$2.call(schema24$2.allOf[30].then.properties, key30)) {
				const err190 = {
					instancePath,
					schemaPath: "#/allOf/30/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key30 },
					schema: false,
					parentSchema: schema24$2.allOf[30].then,
					data
				};
				if (vErrors === null) vErrors = [err190];
				else addError(vErrors, err190);
				errors++;
			}
		}
		var _valid30 = _errs185 === errors;
		valid61 = _valid30;
		if (valid61) var props30 = true;
	}
	if (!valid61) {
		const err191 = {
			instancePath,
			schemaPath: "#/allOf/30/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[30].if,
			parentSchema: schema24$2.allOf[30],
			data
		};
		if (vErrors === null) vErrors = [err191];
		else addError(vErrors, err191);
		errors++;
	}
	if (props0 !== true && props30 !== void 0) {
		if (props30 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props30);
		}
	}
	const _errs188 = errors;
	let valid63 = true;
	const _errs189 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err192 = {};
			if (vErrors === null) vErrors = [err192];
			else addError(vErrors, err192);
			errors++;
		} else if (data.type !== void 0) {
			if ("vertica" !== data.type) {
				const err193 = {};
				if (vErrors === null) vErrors = [err193];
				else addError(vErrors, err193);
				errors++;
			}
		}
	}
	var _valid31 = _errs189 === errors;
	errors = _errs188;
	if (vErrors !== null) {
		if (_errs188) vErrors.length = _errs188;
		else vErrors = null;
	}
	if (_valid31) {
		const _errs191 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err194 = {
					instancePath,
					schemaPath: "#/allOf/31/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[31].then.required,
					parentSchema: schema24$2.allOf[31].then,
					data
				};
				if (vErrors === null) vErrors = [err194];
				else addError(vErrors, err194);
				errors++;
			}
			if (data.port === void 0) {
				const err195 = {
					instancePath,
					schemaPath: "#/allOf/31/then/required",
					keyword: "required",
					params: { missingProperty: "port" },
					schema: schema24$2.allOf[31].then.required,
					parentSchema: schema24$2.allOf[31].then,
					data
				};
				if (vErrors === null) vErrors = [err195];
				else addError(vErrors, err195);
				errors++;
			}
			if (data.database === void 0) {
				const err196 = {
					instancePath,
					schemaPath: "#/allOf/31/then/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema24$2.allOf[31].then.required,
					parentSchema: schema24$2.allOf[31].then,
					data
				};
				if (vErrors === null) vErrors = [err196];
				else addError(vErrors, err196);
				errors++;
			}
			if (data.schema === void 0) {
				const err197 = {
					instancePath,
					schemaPath: "#/allOf/31/then/required",
					keyword: "required",
					params: { missingProperty: "schema" },
					schema: schema24$2.allOf[31].then.required,
					parentSchema: schema24$2.allOf[31].then,
					data
				};
				if (vErrors === null) vErrors = [err197];
				else addError(vErrors, err197);
				errors++;
			}
			for (const key31 in data) if (!func1$2.call(schema24$2.allOf[31].then.properties, key31)) {
				const err198 = {
					instancePath,
					schemaPath: "#/allOf/31/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key31 },
					schema: false,
					parentSchema: schema24$2.allOf[31].then,
					data
				};
				if (vErrors === null) vErrors = [err198];
				else addError(vErrors, err198);
				errors++;
			}
		}
		var _valid31 = _errs191 === errors;
		valid63 = _valid31;
		if (valid63) var props31 = true;
	}
	if (!valid63) {
		const err199 = {
			instancePath,
			schemaPath: "#/allOf/31/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[31].if,
			parentSchema: schema24$2.allOf[31],
			data
		};
		if (vErrors === null) vErrors = [err199];
		else addError(vErrors, err199);
		errors++;
	}
	if (props0 !== true && props31 !== void 0) {
		if (props31 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props31);
		}
	}
	const _errs194 = errors;
	let valid65 = true;
	const _errs195 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err200 = {};
			if (vErrors === null) vErrors = [err200];
			else addError(vErrors, err200);
			errors++;
		} else if (data.type !== void 0) {
			if ("zen" !== data.type) {
				const err201 = {};
				if (vErrors === null) vErrors = [err201];
				else addError(vErrors, err201);
				errors++;
			}
		}
	}
	var _valid32 = _errs195 === errors;
	errors = _errs194;
	if (vErrors !== null) {
		if (_errs194) vErrors.length = _errs194;
		else vErrors = null;
	}
	if (_valid32) {
		const _errs197 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err202 = {
					instancePath,
					schemaPath: "#/allOf/32/then/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema24$2.allOf[32].then.required,
					parentSchema: schema24$2.allOf[32].then,
					data
				};
				if (vErrors === null) vErrors = [err202];
				else addError(vErrors, err202);
				errors++;
			}
			if (data.database === void 0) {
				const err203 = {
					instancePath,
					schemaPath: "#/allOf/32/then/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema24$2.allOf[32].then.required,
					parentSchema: schema24$2.allOf[32].then,
					data
				};
				if (vErrors === null) vErrors = [err203];
				else addError(vErrors, err203);
				errors++;
			}
			for (const key32 in data) if (!func1$2.call(schema24$2.allOf[32].then.properties, key32)) {
				const err204 = {
					instancePath,
					schemaPath: "#/allOf/32/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key32 },
					schema: false,
					parentSchema: schema24$2.allOf[32].then,
					data
				};
				if (vErrors === null) vErrors = [err204];
				else addError(vErrors, err204);
				errors++;
			}
		}
		var _valid32 = _errs197 === errors;
		valid65 = _valid32;
		if (valid65) var props32 = true;
	}
	if (!valid65) {
		const err205 = {
			instancePath,
			schemaPath: "#/allOf/32/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[32].if,
			parentSchema: schema24$2.allOf[32],
			data
		};
		if (vErrors === null) vErrors = [err205];
		else addError(vErrors, err205);
		errors++;
	}
	if (props0 !== true && props32 !== void 0) {
		if (props32 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props32);
		}
	}
	const _errs200 = errors;
	let valid67 = true;
	const _errs201 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err206 = {};
			if (vErrors === null) vErrors = [err206];
			else addError(vErrors, err206);
			errors++;
		} else if (data.type !== void 0) {
			if ("custom" !== data.type) {
				const err207 = {};
				if (vErrors === null) vErrors = [err207];
				else addError(vErrors, err207);
				errors++;
			}
		}
	}
	var _valid33 = _errs201 === errors;
	errors = _errs200;
	if (vErrors !== null) {
		if (_errs200) vErrors.length = _errs200;
		else vErrors = null;
	}
	if (_valid33) {
		const _errs203 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key33 in data) if (!func1$2.call(schema24$2.allOf[33].then.properties, key33)) {
				const err208 = {
					instancePath,
					schemaPath: "#/allOf/33/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key33 },
					schema: false,
					parentSchema: schema24$2.allOf[33].then,
					data
				};
				if (vErrors === null) vErrors = [err208];
				else addError(vErrors, err208);
				errors++;
			}
		}
		var _valid33 = _errs203 === errors;
		valid67 = _valid33;
		if (valid67) var props33 = true;
	}
	if (!valid67) {
		const err209 = {
			instancePath,
			schemaPath: "#/allOf/33/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema24$2.allOf[33].if,
			parentSchema: schema24$2.allOf[33],
			data
		};
		if (vErrors === null) vErrors = [err209];
		else addError(vErrors, err209);
		errors++;
	}
	if (props0 !== true && props33 !== void 0) {
		if (props33 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props33);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.server === void 0) {
			const err210 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "server" },
				schema: schema24$2.required,
				parentSchema: schema24$2,
				data
			};
			if (vErrors === null) vErrors = [err210];
			else addError(vErrors, err210);
			errors++;
		}
		if (data.type === void 0) {
			const err211 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				schema: schema24$2.required,
				parentSchema: schema24$2,
				data
			};
			if (vErrors === null) vErrors = [err211];
			else addError(vErrors, err211);
			errors++;
		}
		if (props0 !== true) {
			props0 = props0 || {};
			props0.id = true;
			props0.server = true;
			props0.type = true;
			props0.description = true;
			props0.environment = true;
			props0.roles = true;
			props0.customProperties = true;
			props0.account = true;
			props0.catalog = true;
			props0.database = true;
			props0.dataset = true;
			props0.delimiter = true;
			props0.endpointUrl = true;
			props0.format = true;
			props0.host = true;
			props0.location = true;
			props0.path = true;
			props0.port = true;
			props0.project = true;
			props0.region = true;
			props0.regionName = true;
			props0.schema = true;
			props0.serviceName = true;
			props0.stagingDir = true;
			props0.stream = true;
			props0.warehouse = true;
		}
		if (data.id !== void 0) {
			if (!validate54$2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54$2.errors);
				errors = vErrors.length;
			}
		}
		if (data.server !== void 0) {
			let data35 = data.server;
			if (typeof data35 === "string") {
				if (data35.length < 1) {
					const err212 = {
						instancePath: instancePath + "/server",
						schemaPath: "#/properties/server/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema24$2.properties.server,
						data: data35
					};
					if (vErrors === null) vErrors = [err212];
					else addError(vErrors, err212);
					errors++;
				}
			} else {
				const err213 = {
					instancePath: instancePath + "/server",
					schemaPath: "#/properties/server/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.server.type,
					parentSchema: schema24$2.properties.server,
					data: data35
				};
				if (vErrors === null) vErrors = [err213];
				else addError(vErrors, err213);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data36 = data.type;
			if (!(data36 === "api" || data36 === "athena" || data36 === "azure" || data36 === "bigquery" || data36 === "btrieve" || data36 === "clickhouse" || data36 === "cloudsql" || data36 === "custom" || data36 === "databricks" || data36 === "db2" || data36 === "denodo" || data36 === "dremio" || data36 === "duckdb" || data36 === "exasol" || data36 === "fastobjects" || data36 === "glue" || data36 === "hana" || data36 === "hive" || data36 === "iceberg" || data36 === "impala" || data36 === "informix" || data36 === "ingres" || data36 === "kafka" || data36 === "kinesis" || data36 === "local" || data36 === "mysql" || data36 === "oracle" || data36 === "poet" || data36 === "postgres" || data36 === "postgresql" || data36 === "presto" || data36 === "pubsub" || data36 === "redshift" || data36 === "s3" || data36 === "sftp" || data36 === "snowflake" || data36 === "sqlserver" || data36 === "synapse" || data36 === "teradata" || data36 === "trino" || data36 === "vectorwise" || data36 === "versant" || data36 === "vertica" || data36 === "zen")) {
				const err214 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema24$2.properties.type.enum },
					schema: schema24$2.properties.type.enum,
					parentSchema: schema24$2.properties.type,
					data: data36
				};
				if (vErrors === null) vErrors = [err214];
				else addError(vErrors, err214);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data37 = data.description;
			if (typeof data37 !== "string") {
				const err215 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.description.type,
					parentSchema: schema24$2.properties.description,
					data: data37
				};
				if (vErrors === null) vErrors = [err215];
				else addError(vErrors, err215);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			let data38 = data.environment;
			if (typeof data38 !== "string") {
				const err216 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.environment.type,
					parentSchema: schema24$2.properties.environment,
					data: data38
				};
				if (vErrors === null) vErrors = [err216];
				else addError(vErrors, err216);
				errors++;
			}
		}
		if (data.roles !== void 0) {
			let data39 = data.roles;
			if (Array.isArray(data39)) {
				const len0 = data39.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate64$2(data39[i0], {
					instancePath: instancePath + "/roles/" + i0,
					parentData: data39,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate64$2.errors);
					errors = vErrors.length;
				}
			} else {
				const err217 = {
					instancePath: instancePath + "/roles",
					schemaPath: "#/properties/roles/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema24$2.properties.roles.type,
					parentSchema: schema24$2.properties.roles,
					data: data39
				};
				if (vErrors === null) vErrors = [err217];
				else addError(vErrors, err217);
				errors++;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57$1(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.account !== void 0) {
			let data42 = data.account;
			if (typeof data42 !== "string") {
				const err218 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/properties/account/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.account.type,
					parentSchema: schema24$2.properties.account,
					data: data42
				};
				if (vErrors === null) vErrors = [err218];
				else addError(vErrors, err218);
				errors++;
			}
		}
		if (data.catalog !== void 0) {
			let data43 = data.catalog;
			if (typeof data43 !== "string") {
				const err219 = {
					instancePath: instancePath + "/catalog",
					schemaPath: "#/properties/catalog/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.catalog.type,
					parentSchema: schema24$2.properties.catalog,
					data: data43
				};
				if (vErrors === null) vErrors = [err219];
				else addError(vErrors, err219);
				errors++;
			}
		}
		if (data.database !== void 0) {
			let data44 = data.database;
			if (typeof data44 !== "string") {
				const err220 = {
					instancePath: instancePath + "/database",
					schemaPath: "#/properties/database/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.database.type,
					parentSchema: schema24$2.properties.database,
					data: data44
				};
				if (vErrors === null) vErrors = [err220];
				else addError(vErrors, err220);
				errors++;
			}
		}
		if (data.dataset !== void 0) {
			let data45 = data.dataset;
			if (typeof data45 !== "string") {
				const err221 = {
					instancePath: instancePath + "/dataset",
					schemaPath: "#/properties/dataset/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.dataset.type,
					parentSchema: schema24$2.properties.dataset,
					data: data45
				};
				if (vErrors === null) vErrors = [err221];
				else addError(vErrors, err221);
				errors++;
			}
		}
		if (data.delimiter !== void 0) {
			let data46 = data.delimiter;
			if (typeof data46 !== "string") {
				const err222 = {
					instancePath: instancePath + "/delimiter",
					schemaPath: "#/properties/delimiter/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.delimiter.type,
					parentSchema: schema24$2.properties.delimiter,
					data: data46
				};
				if (vErrors === null) vErrors = [err222];
				else addError(vErrors, err222);
				errors++;
			}
		}
		if (data.endpointUrl !== void 0) {
			let data47 = data.endpointUrl;
			if (typeof data47 !== "string") {
				const err223 = {
					instancePath: instancePath + "/endpointUrl",
					schemaPath: "#/properties/endpointUrl/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.endpointUrl.type,
					parentSchema: schema24$2.properties.endpointUrl,
					data: data47
				};
				if (vErrors === null) vErrors = [err223];
				else addError(vErrors, err223);
				errors++;
			}
		}
		if (data.format !== void 0) {
			let data48 = data.format;
			if (typeof data48 !== "string") {
				const err224 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.format.type,
					parentSchema: schema24$2.properties.format,
					data: data48
				};
				if (vErrors === null) vErrors = [err224];
				else addError(vErrors, err224);
				errors++;
			}
		}
		if (data.host !== void 0) {
			let data49 = data.host;
			if (typeof data49 !== "string") {
				const err225 = {
					instancePath: instancePath + "/host",
					schemaPath: "#/properties/host/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.host.type,
					parentSchema: schema24$2.properties.host,
					data: data49
				};
				if (vErrors === null) vErrors = [err225];
				else addError(vErrors, err225);
				errors++;
			}
		}
		if (data.location !== void 0) {
			let data50 = data.location;
			if (typeof data50 !== "string") {
				const err226 = {
					instancePath: instancePath + "/location",
					schemaPath: "#/properties/location/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.location.type,
					parentSchema: schema24$2.properties.location,
					data: data50
				};
				if (vErrors === null) vErrors = [err226];
				else addError(vErrors, err226);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data51 = data.path;
			if (typeof data51 !== "string") {
				const err227 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.path.type,
					parentSchema: schema24$2.properties.path,
					data: data51
				};
				if (vErrors === null) vErrors = [err227];
				else addError(vErrors, err227);
				errors++;
			}
		}
		if (data.port !== void 0) {
			let data52 = data.port;
			if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52)) && typeof data52 !== "string") {
				const err228 = {
					instancePath: instancePath + "/port",
					schemaPath: "#/properties/port/type",
					keyword: "type",
					params: { type: schema24$2.properties.port.type },
					schema: schema24$2.properties.port.type,
					parentSchema: schema24$2.properties.port,
					data: data52
				};
				if (vErrors === null) vErrors = [err228];
				else addError(vErrors, err228);
				errors++;
			}
		}
		if (data.project !== void 0) {
			let data53 = data.project;
			if (typeof data53 !== "string") {
				const err229 = {
					instancePath: instancePath + "/project",
					schemaPath: "#/properties/project/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.project.type,
					parentSchema: schema24$2.properties.project,
					data: data53
				};
				if (vErrors === null) vErrors = [err229];
				else addError(vErrors, err229);
				errors++;
			}
		}
		if (data.region !== void 0) {
			let data54 = data.region;
			if (typeof data54 !== "string") {
				const err230 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/properties/region/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.region.type,
					parentSchema: schema24$2.properties.region,
					data: data54
				};
				if (vErrors === null) vErrors = [err230];
				else addError(vErrors, err230);
				errors++;
			}
		}
		if (data.regionName !== void 0) {
			let data55 = data.regionName;
			if (typeof data55 !== "string") {
				const err231 = {
					instancePath: instancePath + "/regionName",
					schemaPath: "#/properties/regionName/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.regionName.type,
					parentSchema: schema24$2.properties.regionName,
					data: data55
				};
				if (vErrors === null) vErrors = [err231];
				else addError(vErrors, err231);
				errors++;
			}
		}
		if (data.schema !== void 0) {
			let data56 = data.schema;
			if (typeof data56 !== "string") {
				const err232 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.schema.type,
					parentSchema: schema24$2.properties.schema,
					data: data56
				};
				if (vErrors === null) vErrors = [err232];
				else addError(vErrors, err232);
				errors++;
			}
		}
		if (data.serviceName !== void 0) {
			let data57 = data.serviceName;
			if (typeof data57 !== "string") {
				const err233 = {
					instancePath: instancePath + "/serviceName",
					schemaPath: "#/properties/serviceName/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.serviceName.type,
					parentSchema: schema24$2.properties.serviceName,
					data: data57
				};
				if (vErrors === null) vErrors = [err233];
				else addError(vErrors, err233);
				errors++;
			}
		}
		if (data.stagingDir !== void 0) {
			let data58 = data.stagingDir;
			if (typeof data58 !== "string") {
				const err234 = {
					instancePath: instancePath + "/stagingDir",
					schemaPath: "#/properties/stagingDir/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.stagingDir.type,
					parentSchema: schema24$2.properties.stagingDir,
					data: data58
				};
				if (vErrors === null) vErrors = [err234];
				else addError(vErrors, err234);
				errors++;
			}
		}
		if (data.stream !== void 0) {
			let data59 = data.stream;
			if (typeof data59 !== "string") {
				const err235 = {
					instancePath: instancePath + "/stream",
					schemaPath: "#/properties/stream/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.stream.type,
					parentSchema: schema24$2.properties.stream,
					data: data59
				};
				if (vErrors === null) vErrors = [err235];
				else addError(vErrors, err235);
				errors++;
			}
		}
		if (data.warehouse !== void 0) {
			let data60 = data.warehouse;
			if (typeof data60 !== "string") {
				const err236 = {
					instancePath: instancePath + "/warehouse",
					schemaPath: "#/properties/warehouse/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$2.properties.warehouse.type,
					parentSchema: schema24$2.properties.warehouse,
					data: data60
				};
				if (vErrors === null) vErrors = [err236];
				else addError(vErrors, err236);
				errors++;
			}
		}
	} else {
		const err237 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema24$2.type,
			parentSchema: schema24$2,
			data
		};
		if (vErrors === null) vErrors = [err237];
		else addError(vErrors, err237);
		errors++;
	}
	validate62$1.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate62$1.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema26$1 = {
	"type": "object",
	"additionalProperties": false,
	"title": "ContractObject",
	"required": ["name"],
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
		"tags": { "$ref": "#/$defs/tags" },
		"customProperties": { "$ref": "#/$defs/customProperties" },
		"name": {
			"description": "Its name in this contract.",
			"type": "string",
			"minLength": 1
		},
		"physicalName": {
			"description": "Its name where the data is, where that differs.",
			"type": "string"
		},
		"physicalType": {
			"description": "Its type where the data is.",
			"type": "string"
		},
		"businessName": {
			"description": "Its name among people.",
			"type": "string"
		},
		"description": {
			"description": "What it means.",
			"type": "string"
		},
		"deprecated": {
			"description": "Whether it is going away. Since 3.2.",
			"type": "boolean"
		},
		"synonyms": {
			"description": "Other names for it. Since 3.2.",
			"type": "array"
		},
		"logicalType": {
			"description": "Always object.",
			"enum": ["object"]
		},
		"context": { "description": "What a reader must know to use it. Since 3.2." },
		"dataGranularityDescription": {
			"description": "What one row stands for.",
			"type": "string"
		},
		"properties": {
			"description": "Its columns.",
			"type": "array",
			"maxItems": 2e4,
			"items": { "$ref": "#/$defs/property" }
		},
		"relationships": {
			"description": "What it refers to.",
			"type": "array",
			"items": { "$ref": "#/$defs/objectRelationship" }
		},
		"quality": { "$ref": "#/$defs/quality" }
	}
};
const schema27 = {
	"title": "ContractProperty",
	"$ref": "#/$defs/item",
	"required": ["name"]
};
const schema28 = {
	"type": "object",
	"additionalProperties": false,
	"title": "ContractItem",
	"allOf": [
		{
			"if": {
				"properties": { "logicalTypeOptions": { "minProperties": 1 } },
				"required": ["logicalTypeOptions"]
			},
			"then": { "required": ["logicalType"] }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "string" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/stringOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "date" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/dateOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "timestamp" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/timestampOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "time" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/timeOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "integer" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/integerOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "number" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/numberOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "boolean" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/booleanOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "object" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/objectOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "array" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/arrayOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "vector" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/vectorOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "map" } },
				"required": ["logicalType"]
			},
			"then": { "required": ["map"] }
		}
	],
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
		"tags": { "$ref": "#/$defs/tags" },
		"customProperties": { "$ref": "#/$defs/customProperties" },
		"name": {
			"description": "Its name in this contract.",
			"type": "string",
			"minLength": 1
		},
		"physicalName": {
			"description": "Its name where the data is, where that differs.",
			"type": "string"
		},
		"physicalType": {
			"description": "Its type where the data is.",
			"type": "string"
		},
		"businessName": {
			"description": "Its name among people.",
			"type": "string"
		},
		"description": {
			"description": "What it means.",
			"type": "string"
		},
		"deprecated": {
			"description": "Whether it is going away. Since 3.2.",
			"type": "boolean"
		},
		"synonyms": {
			"description": "Other names for it. Since 3.2.",
			"type": "array"
		},
		"logicalType": {
			"description": "What its values are. timestamp and time since 3.1, map and vector since 3.2.",
			"enum": [
				"string",
				"date",
				"timestamp",
				"time",
				"number",
				"integer",
				"object",
				"array",
				"boolean",
				"map",
				"vector"
			]
		},
		"logicalTypeOptions": {
			"description": "What more is required of its values, by logical type.",
			"type": "object"
		},
		"required": {
			"description": "Whether it has a value in every row.",
			"type": "boolean"
		},
		"unique": {
			"description": "Whether no value appears twice.",
			"type": "boolean"
		},
		"primaryKey": {
			"description": "Whether it is (part of) the key.",
			"type": "boolean"
		},
		"primaryKeyPosition": {
			"description": "Its place in a key of several, from 1.",
			"type": "integer"
		},
		"partitioned": {
			"description": "Whether the data is partitioned by it.",
			"type": "boolean"
		},
		"partitionKeyPosition": {
			"description": "Its place in a partition key of several, from 1.",
			"type": "integer"
		},
		"classification": {
			"description": "How confidential it is. Values of anything but `public` are never shown.",
			"type": "string"
		},
		"encryptedName": {
			"description": "Name of the column that holds it encrypted.",
			"type": "string"
		},
		"criticalDataElement": {
			"description": "Whether much depends on it.",
			"type": "boolean"
		},
		"examples": {
			"description": "Sample values.",
			"type": "array"
		},
		"transformSourceObjects": {
			"description": "What it is made from.",
			"type": "array",
			"items": { "type": "string" }
		},
		"transformLogic": {
			"description": "How it is made.",
			"type": "string"
		},
		"transformDescription": {
			"description": "How it is made, for people.",
			"type": "string"
		},
		"relationships": {
			"description": "What it refers to.",
			"type": "array",
			"items": { "$ref": "#/$defs/propertyRelationship" }
		},
		"quality": { "$ref": "#/$defs/quality" },
		"enum": {
			"description": "The values that are allowed. Since 3.2.",
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["value"],
				"properties": {
					"id": { "$ref": "#/$defs/stableId" },
					"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
					"tags": { "$ref": "#/$defs/tags" },
					"customProperties": { "$ref": "#/$defs/customProperties" },
					"value": { "description": "The value." },
					"label": {
						"description": "Its name among people.",
						"type": "string"
					},
					"description": {
						"description": "What it means.",
						"type": "string"
					},
					"deprecated": {
						"description": "Whether it is going away.",
						"type": "boolean"
					},
					"synonyms": {
						"description": "Other names for it.",
						"type": "array"
					}
				}
			}
		},
		"semanticType": { "description": "What it means beyond its type. Since 3.2." },
		"map": {
			"type": "object",
			"additionalProperties": false,
			"description": "What keys and values of a map are. Since 3.2.",
			"required": ["key", "value"],
			"properties": {
				"key": { "$ref": "#/$defs/item" },
				"value": { "$ref": "#/$defs/item" }
			}
		},
		"items": {
			"$ref": "#/$defs/item",
			"description": "What the items of an array are."
		},
		"properties": {
			"description": "The fields of an object.",
			"type": "array",
			"maxItems": 2e4,
			"items": { "$ref": "#/$defs/property" }
		}
	}
};
const schema29 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"minLength": {
			"description": "Characters at least.",
			"type": "integer",
			"minimum": 0
		},
		"maxLength": {
			"description": "Characters at most.",
			"type": "integer",
			"minimum": 0
		},
		"pattern": {
			"description": "A regular expression (ECMA-262) that is found somewhere in the text.",
			"type": "string"
		},
		"format": {
			"description": "What kind of text: email, uuid, uri, hostname, ipv4, ipv6, …",
			"type": "string"
		}
	}
};
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "minLength" || key0 === "maxLength" || key0 === "pattern" || key0 === "format")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.minLength !== void 0) {
			let data0 = data.minLength;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/minLength",
					schemaPath: "#/properties/minLength/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema29.properties.minLength.type,
					parentSchema: schema29.properties.minLength,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else addError(vErrors, err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/minLength",
						schemaPath: "#/properties/minLength/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema29.properties.minLength,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else addError(vErrors, err2);
					errors++;
				}
			}
		}
		if (data.maxLength !== void 0) {
			let data1 = data.maxLength;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/maxLength",
					schemaPath: "#/properties/maxLength/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema29.properties.maxLength.type,
					parentSchema: schema29.properties.maxLength,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/maxLength",
						schemaPath: "#/properties/maxLength/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema29.properties.maxLength,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
					errors++;
				}
			}
		}
		if (data.pattern !== void 0) {
			let data2 = data.pattern;
			if (typeof data2 !== "string") {
				const err5 = {
					instancePath: instancePath + "/pattern",
					schemaPath: "#/properties/pattern/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.properties.pattern.type,
					parentSchema: schema29.properties.pattern,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
		if (data.format !== void 0) {
			let data3 = data.format;
			if (typeof data3 !== "string") {
				const err6 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.properties.format.type,
					parentSchema: schema29.properties.format,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else addError(vErrors, err7);
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema30 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"format": {
			"description": "How it is written, as in java.time.format.DateTimeFormatter.",
			"type": "string"
		},
		"minimum": {
			"description": "The earliest that is allowed.",
			"type": "string"
		},
		"maximum": {
			"description": "The latest that is allowed.",
			"type": "string"
		},
		"exclusiveMinimum": {
			"description": "All must be later than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
			"type": ["string", "boolean"]
		},
		"exclusiveMaximum": {
			"description": "All must be earlier than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
			"type": ["string", "boolean"]
		}
	}
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "format" || key0 === "minimum" || key0 === "maximum" || key0 === "exclusiveMinimum" || key0 === "exclusiveMaximum")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema30,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.format !== void 0) {
			let data0 = data.format;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema30.properties.format.type,
					parentSchema: schema30.properties.format,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else addError(vErrors, err1);
				errors++;
			}
		}
		if (data.minimum !== void 0) {
			let data1 = data.minimum;
			if (typeof data1 !== "string") {
				const err2 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/properties/minimum/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema30.properties.minimum.type,
					parentSchema: schema30.properties.minimum,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data2 = data.maximum;
			if (typeof data2 !== "string") {
				const err3 = {
					instancePath: instancePath + "/maximum",
					schemaPath: "#/properties/maximum/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema30.properties.maximum.type,
					parentSchema: schema30.properties.maximum,
					data: data2
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.exclusiveMinimum !== void 0) {
			let data3 = data.exclusiveMinimum;
			if (typeof data3 !== "string" && typeof data3 !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/exclusiveMinimum",
					schemaPath: "#/properties/exclusiveMinimum/type",
					keyword: "type",
					params: { type: schema30.properties.exclusiveMinimum.type },
					schema: schema30.properties.exclusiveMinimum.type,
					parentSchema: schema30.properties.exclusiveMinimum,
					data: data3
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
		if (data.exclusiveMaximum !== void 0) {
			let data4 = data.exclusiveMaximum;
			if (typeof data4 !== "string" && typeof data4 !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/exclusiveMaximum",
					schemaPath: "#/properties/exclusiveMaximum/type",
					keyword: "type",
					params: { type: schema30.properties.exclusiveMaximum.type },
					schema: schema30.properties.exclusiveMaximum.type,
					parentSchema: schema30.properties.exclusiveMaximum,
					data: data4
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema30.type,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else addError(vErrors, err6);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"format": {
			"description": "How it is written, as in java.time.format.DateTimeFormatter.",
			"type": "string"
		},
		"minimum": {
			"description": "The earliest that is allowed.",
			"type": "string"
		},
		"maximum": {
			"description": "The latest that is allowed.",
			"type": "string"
		},
		"exclusiveMinimum": {
			"description": "All must be later than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
			"type": ["string", "boolean"]
		},
		"exclusiveMaximum": {
			"description": "All must be earlier than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
			"type": ["string", "boolean"]
		},
		"timezone": {
			"description": "Whether a zone is written with it.",
			"type": "boolean"
		},
		"defaultTimezone": {
			"description": "The zone where none is written.",
			"type": "string"
		}
	}
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "format" || key0 === "minimum" || key0 === "maximum" || key0 === "exclusiveMinimum" || key0 === "exclusiveMaximum" || key0 === "timezone" || key0 === "defaultTimezone")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.format !== void 0) {
			let data0 = data.format;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema31.properties.format.type,
					parentSchema: schema31.properties.format,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else addError(vErrors, err1);
				errors++;
			}
		}
		if (data.minimum !== void 0) {
			let data1 = data.minimum;
			if (typeof data1 !== "string") {
				const err2 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/properties/minimum/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema31.properties.minimum.type,
					parentSchema: schema31.properties.minimum,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data2 = data.maximum;
			if (typeof data2 !== "string") {
				const err3 = {
					instancePath: instancePath + "/maximum",
					schemaPath: "#/properties/maximum/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema31.properties.maximum.type,
					parentSchema: schema31.properties.maximum,
					data: data2
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.exclusiveMinimum !== void 0) {
			let data3 = data.exclusiveMinimum;
			if (typeof data3 !== "string" && typeof data3 !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/exclusiveMinimum",
					schemaPath: "#/properties/exclusiveMinimum/type",
					keyword: "type",
					params: { type: schema31.properties.exclusiveMinimum.type },
					schema: schema31.properties.exclusiveMinimum.type,
					parentSchema: schema31.properties.exclusiveMinimum,
					data: data3
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
		if (data.exclusiveMaximum !== void 0) {
			let data4 = data.exclusiveMaximum;
			if (typeof data4 !== "string" && typeof data4 !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/exclusiveMaximum",
					schemaPath: "#/properties/exclusiveMaximum/type",
					keyword: "type",
					params: { type: schema31.properties.exclusiveMaximum.type },
					schema: schema31.properties.exclusiveMaximum.type,
					parentSchema: schema31.properties.exclusiveMaximum,
					data: data4
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
		if (data.timezone !== void 0) {
			let data5 = data.timezone;
			if (typeof data5 !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/timezone",
					schemaPath: "#/properties/timezone/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema31.properties.timezone.type,
					parentSchema: schema31.properties.timezone,
					data: data5
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
		if (data.defaultTimezone !== void 0) {
			let data6 = data.defaultTimezone;
			if (typeof data6 !== "string") {
				const err7 = {
					instancePath: instancePath + "/defaultTimezone",
					schemaPath: "#/properties/defaultTimezone/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema31.properties.defaultTimezone.type,
					parentSchema: schema31.properties.defaultTimezone,
					data: data6
				};
				if (vErrors === null) vErrors = [err7];
				else addError(vErrors, err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else addError(vErrors, err8);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
validate81.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"format": {
			"description": "How it is written, as in java.time.format.DateTimeFormatter.",
			"type": "string"
		},
		"minimum": {
			"description": "The earliest that is allowed.",
			"type": "string"
		},
		"maximum": {
			"description": "The latest that is allowed.",
			"type": "string"
		},
		"exclusiveMinimum": {
			"description": "All must be later than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
			"type": ["string", "boolean"]
		},
		"exclusiveMaximum": {
			"description": "All must be earlier than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
			"type": ["string", "boolean"]
		},
		"timezone": {
			"description": "Whether a zone is written with it.",
			"type": "boolean"
		},
		"defaultTimezone": {
			"description": "The zone where none is written.",
			"type": "string"
		}
	}
};
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "format" || key0 === "minimum" || key0 === "maximum" || key0 === "exclusiveMinimum" || key0 === "exclusiveMaximum" || key0 === "timezone" || key0 === "defaultTimezone")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.format !== void 0) {
			let data0 = data.format;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema32.properties.format.type,
					parentSchema: schema32.properties.format,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else addError(vErrors, err1);
				errors++;
			}
		}
		if (data.minimum !== void 0) {
			let data1 = data.minimum;
			if (typeof data1 !== "string") {
				const err2 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/properties/minimum/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema32.properties.minimum.type,
					parentSchema: schema32.properties.minimum,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data2 = data.maximum;
			if (typeof data2 !== "string") {
				const err3 = {
					instancePath: instancePath + "/maximum",
					schemaPath: "#/properties/maximum/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema32.properties.maximum.type,
					parentSchema: schema32.properties.maximum,
					data: data2
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.exclusiveMinimum !== void 0) {
			let data3 = data.exclusiveMinimum;
			if (typeof data3 !== "string" && typeof data3 !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/exclusiveMinimum",
					schemaPath: "#/properties/exclusiveMinimum/type",
					keyword: "type",
					params: { type: schema32.properties.exclusiveMinimum.type },
					schema: schema32.properties.exclusiveMinimum.type,
					parentSchema: schema32.properties.exclusiveMinimum,
					data: data3
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
		if (data.exclusiveMaximum !== void 0) {
			let data4 = data.exclusiveMaximum;
			if (typeof data4 !== "string" && typeof data4 !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/exclusiveMaximum",
					schemaPath: "#/properties/exclusiveMaximum/type",
					keyword: "type",
					params: { type: schema32.properties.exclusiveMaximum.type },
					schema: schema32.properties.exclusiveMaximum.type,
					parentSchema: schema32.properties.exclusiveMaximum,
					data: data4
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
		if (data.timezone !== void 0) {
			let data5 = data.timezone;
			if (typeof data5 !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/timezone",
					schemaPath: "#/properties/timezone/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema32.properties.timezone.type,
					parentSchema: schema32.properties.timezone,
					data: data5
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
		if (data.defaultTimezone !== void 0) {
			let data6 = data.defaultTimezone;
			if (typeof data6 !== "string") {
				const err7 = {
					instancePath: instancePath + "/defaultTimezone",
					schemaPath: "#/properties/defaultTimezone/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema32.properties.defaultTimezone.type,
					parentSchema: schema32.properties.defaultTimezone,
					data: data6
				};
				if (vErrors === null) vErrors = [err7];
				else addError(vErrors, err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else addError(vErrors, err8);
		errors++;
	}
	validate83.errors = vErrors;
	return errors === 0;
}
validate83.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema33 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"minimum": {
			"description": "The least that is allowed.",
			"type": "number"
		},
		"maximum": {
			"description": "The most that is allowed.",
			"type": "number"
		},
		"exclusiveMinimum": {
			"description": "All must be more than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
			"type": ["number", "boolean"]
		},
		"exclusiveMaximum": {
			"description": "All must be less than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
			"type": ["number", "boolean"]
		},
		"multipleOf": {
			"description": "Every value is a multiple of this.",
			"type": "number",
			"exclusiveMinimum": 0
		},
		"format": {
			"description": "Its width.",
			"enum": [
				"i8",
				"i16",
				"i32",
				"i64",
				"i128",
				"u8",
				"u16",
				"u32",
				"u64",
				"u128"
			]
		}
	}
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "minimum" || key0 === "maximum" || key0 === "exclusiveMinimum" || key0 === "exclusiveMaximum" || key0 === "multipleOf" || key0 === "format")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.minimum !== void 0) {
			let data0 = data.minimum;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/properties/minimum/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema33.properties.minimum.type,
					parentSchema: schema33.properties.minimum,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else addError(vErrors, err1);
				errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data1 = data.maximum;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err2 = {
					instancePath: instancePath + "/maximum",
					schemaPath: "#/properties/maximum/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema33.properties.maximum.type,
					parentSchema: schema33.properties.maximum,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
		}
		if (data.exclusiveMinimum !== void 0) {
			let data2 = data.exclusiveMinimum;
			if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/exclusiveMinimum",
					schemaPath: "#/properties/exclusiveMinimum/type",
					keyword: "type",
					params: { type: schema33.properties.exclusiveMinimum.type },
					schema: schema33.properties.exclusiveMinimum.type,
					parentSchema: schema33.properties.exclusiveMinimum,
					data: data2
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.exclusiveMaximum !== void 0) {
			let data3 = data.exclusiveMaximum;
			if (!(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/exclusiveMaximum",
					schemaPath: "#/properties/exclusiveMaximum/type",
					keyword: "type",
					params: { type: schema33.properties.exclusiveMaximum.type },
					schema: schema33.properties.exclusiveMaximum.type,
					parentSchema: schema33.properties.exclusiveMaximum,
					data: data3
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
		if (data.multipleOf !== void 0) {
			let data4 = data.multipleOf;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 <= 0 || isNaN(data4)) {
					const err5 = {
						instancePath: instancePath + "/multipleOf",
						schemaPath: "#/properties/multipleOf/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						schema: 0,
						parentSchema: schema33.properties.multipleOf,
						data: data4
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/multipleOf",
					schemaPath: "#/properties/multipleOf/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema33.properties.multipleOf.type,
					parentSchema: schema33.properties.multipleOf,
					data: data4
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
		if (data.format !== void 0) {
			let data5 = data.format;
			if (!(data5 === "i8" || data5 === "i16" || data5 === "i32" || data5 === "i64" || data5 === "i128" || data5 === "u8" || data5 === "u16" || data5 === "u32" || data5 === "u64" || data5 === "u128")) {
				const err7 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.format.enum },
					schema: schema33.properties.format.enum,
					parentSchema: schema33.properties.format,
					data: data5
				};
				if (vErrors === null) vErrors = [err7];
				else addError(vErrors, err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else addError(vErrors, err8);
		errors++;
	}
	validate85.errors = vErrors;
	return errors === 0;
}
validate85.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema34 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"minimum": {
			"description": "The least that is allowed.",
			"type": "number"
		},
		"maximum": {
			"description": "The most that is allowed.",
			"type": "number"
		},
		"exclusiveMinimum": {
			"description": "All must be more than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
			"type": ["number", "boolean"]
		},
		"exclusiveMaximum": {
			"description": "All must be less than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
			"type": ["number", "boolean"]
		},
		"multipleOf": {
			"description": "Every value is a multiple of this.",
			"type": "number",
			"exclusiveMinimum": 0
		},
		"format": {
			"description": "Its width.",
			"enum": ["f32", "f64"]
		}
	}
};
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "minimum" || key0 === "maximum" || key0 === "exclusiveMinimum" || key0 === "exclusiveMaximum" || key0 === "multipleOf" || key0 === "format")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.minimum !== void 0) {
			let data0 = data.minimum;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/properties/minimum/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema34.properties.minimum.type,
					parentSchema: schema34.properties.minimum,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else addError(vErrors, err1);
				errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data1 = data.maximum;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err2 = {
					instancePath: instancePath + "/maximum",
					schemaPath: "#/properties/maximum/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema34.properties.maximum.type,
					parentSchema: schema34.properties.maximum,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
		}
		if (data.exclusiveMinimum !== void 0) {
			let data2 = data.exclusiveMinimum;
			if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/exclusiveMinimum",
					schemaPath: "#/properties/exclusiveMinimum/type",
					keyword: "type",
					params: { type: schema34.properties.exclusiveMinimum.type },
					schema: schema34.properties.exclusiveMinimum.type,
					parentSchema: schema34.properties.exclusiveMinimum,
					data: data2
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.exclusiveMaximum !== void 0) {
			let data3 = data.exclusiveMaximum;
			if (!(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/exclusiveMaximum",
					schemaPath: "#/properties/exclusiveMaximum/type",
					keyword: "type",
					params: { type: schema34.properties.exclusiveMaximum.type },
					schema: schema34.properties.exclusiveMaximum.type,
					parentSchema: schema34.properties.exclusiveMaximum,
					data: data3
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
		if (data.multipleOf !== void 0) {
			let data4 = data.multipleOf;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 <= 0 || isNaN(data4)) {
					const err5 = {
						instancePath: instancePath + "/multipleOf",
						schemaPath: "#/properties/multipleOf/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						schema: 0,
						parentSchema: schema34.properties.multipleOf,
						data: data4
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/multipleOf",
					schemaPath: "#/properties/multipleOf/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema34.properties.multipleOf.type,
					parentSchema: schema34.properties.multipleOf,
					data: data4
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
		if (data.format !== void 0) {
			let data5 = data.format;
			if (!(data5 === "f32" || data5 === "f64")) {
				const err7 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/enum",
					keyword: "enum",
					params: { allowedValues: schema34.properties.format.enum },
					schema: schema34.properties.format.enum,
					parentSchema: schema34.properties.format,
					data: data5
				};
				if (vErrors === null) vErrors = [err7];
				else addError(vErrors, err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema34.type,
			parentSchema: schema34,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else addError(vErrors, err8);
		errors++;
	}
	validate87.errors = vErrors;
	return errors === 0;
}
validate87.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema35 = {
	"type": "object",
	"maxProperties": 0
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 0 },
				schema: 0,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
validate89.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema36 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"minProperties": {
			"description": "Keys at least.",
			"type": "integer",
			"minimum": 0
		},
		"maxProperties": {
			"description": "Keys at most.",
			"type": "integer",
			"minimum": 0
		},
		"required": {
			"description": "Keys that must be there.",
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": { "type": "string" }
		}
	}
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "minProperties" || key0 === "maxProperties" || key0 === "required")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.minProperties !== void 0) {
			let data0 = data.minProperties;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/minProperties",
					schemaPath: "#/properties/minProperties/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema36.properties.minProperties.type,
					parentSchema: schema36.properties.minProperties,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else addError(vErrors, err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/minProperties",
						schemaPath: "#/properties/minProperties/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema36.properties.minProperties,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else addError(vErrors, err2);
					errors++;
				}
			}
		}
		if (data.maxProperties !== void 0) {
			let data1 = data.maxProperties;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/maxProperties",
					schemaPath: "#/properties/maxProperties/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema36.properties.maxProperties.type,
					parentSchema: schema36.properties.maxProperties,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/maxProperties",
						schemaPath: "#/properties/maxProperties/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema36.properties.maxProperties,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
					errors++;
				}
			}
		}
		if (data.required !== void 0) {
			let data2 = data.required;
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err5 = {
						instancePath: instancePath + "/required",
						schemaPath: "#/properties/required/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema36.properties.required,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 !== "string") {
						const err6 = {
							instancePath: instancePath + "/required/" + i0,
							schemaPath: "#/properties/required/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema36.properties.required.items.type,
							parentSchema: schema36.properties.required.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err6];
						else addError(vErrors, err6);
						errors++;
					}
				}
				let i1 = data2.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err7 = {
								instancePath: instancePath + "/required",
								schemaPath: "#/properties/required/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								schema: true,
								parentSchema: schema36.properties.required,
								data: data2
							};
							if (vErrors === null) vErrors = [err7];
							else addError(vErrors, err7);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema36.properties.required.type,
					parentSchema: schema36.properties.required,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else addError(vErrors, err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema36.type,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else addError(vErrors, err9);
		errors++;
	}
	validate91.errors = vErrors;
	return errors === 0;
}
validate91.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema37 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"minItems": {
			"description": "Items at least.",
			"type": "integer",
			"minimum": 0
		},
		"maxItems": {
			"description": "Items at most.",
			"type": "integer",
			"minimum": 0
		},
		"uniqueItems": {
			"description": "Whether no two items may be equal.",
			"type": "boolean"
		}
	}
};
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate93.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "minItems" || key0 === "maxItems" || key0 === "uniqueItems")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.minItems !== void 0) {
			let data0 = data.minItems;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/minItems",
					schemaPath: "#/properties/minItems/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema37.properties.minItems.type,
					parentSchema: schema37.properties.minItems,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else addError(vErrors, err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/minItems",
						schemaPath: "#/properties/minItems/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema37.properties.minItems,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else addError(vErrors, err2);
					errors++;
				}
			}
		}
		if (data.maxItems !== void 0) {
			let data1 = data.maxItems;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/maxItems",
					schemaPath: "#/properties/maxItems/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema37.properties.maxItems.type,
					parentSchema: schema37.properties.maxItems,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/maxItems",
						schemaPath: "#/properties/maxItems/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema37.properties.maxItems,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
					errors++;
				}
			}
		}
		if (data.uniqueItems !== void 0) {
			let data2 = data.uniqueItems;
			if (typeof data2 !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/uniqueItems",
					schemaPath: "#/properties/uniqueItems/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema37.properties.uniqueItems.type,
					parentSchema: schema37.properties.uniqueItems,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else addError(vErrors, err6);
		errors++;
	}
	validate93.errors = vErrors;
	return errors === 0;
}
validate93.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema38 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["dimensions"],
	"properties": {
		"dimensions": {
			"description": "How many numbers it has.",
			"type": "integer",
			"minimum": 1
		},
		"elementType": {
			"description": "What each of them is.",
			"enum": [
				"bfloat16",
				"binary",
				"float16",
				"float32",
				"float64",
				"int8",
				"uint8"
			]
		},
		"distanceMetric": {
			"description": "How two are compared.",
			"enum": [
				"cosine",
				"dotProduct",
				"euclidean",
				"hamming",
				"manhattan"
			]
		},
		"normalized": {
			"description": "Whether its length is 1.",
			"type": "boolean"
		},
		"embeddingModel": {
			"description": "The model that made it.",
			"type": "string"
		},
		"embeddingModelVersion": {
			"description": "The version of that model.",
			"type": ["string", "number"]
		}
	}
};
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate95.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.dimensions === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dimensions" },
				schema: schema38.required,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "dimensions" || key0 === "elementType" || key0 === "distanceMetric" || key0 === "normalized" || key0 === "embeddingModel" || key0 === "embeddingModelVersion")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.dimensions !== void 0) {
			let data0 = data.dimensions;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/dimensions",
					schemaPath: "#/properties/dimensions/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema38.properties.dimensions.type,
					parentSchema: schema38.properties.dimensions,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/dimensions",
						schemaPath: "#/properties/dimensions/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema38.properties.dimensions,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else addError(vErrors, err3);
					errors++;
				}
			}
		}
		if (data.elementType !== void 0) {
			let data1 = data.elementType;
			if (!(data1 === "bfloat16" || data1 === "binary" || data1 === "float16" || data1 === "float32" || data1 === "float64" || data1 === "int8" || data1 === "uint8")) {
				const err4 = {
					instancePath: instancePath + "/elementType",
					schemaPath: "#/properties/elementType/enum",
					keyword: "enum",
					params: { allowedValues: schema38.properties.elementType.enum },
					schema: schema38.properties.elementType.enum,
					parentSchema: schema38.properties.elementType,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
		if (data.distanceMetric !== void 0) {
			let data2 = data.distanceMetric;
			if (!(data2 === "cosine" || data2 === "dotProduct" || data2 === "euclidean" || data2 === "hamming" || data2 === "manhattan")) {
				const err5 = {
					instancePath: instancePath + "/distanceMetric",
					schemaPath: "#/properties/distanceMetric/enum",
					keyword: "enum",
					params: { allowedValues: schema38.properties.distanceMetric.enum },
					schema: schema38.properties.distanceMetric.enum,
					parentSchema: schema38.properties.distanceMetric,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
		if (data.normalized !== void 0) {
			let data3 = data.normalized;
			if (typeof data3 !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/normalized",
					schemaPath: "#/properties/normalized/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema38.properties.normalized.type,
					parentSchema: schema38.properties.normalized,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
		if (data.embeddingModel !== void 0) {
			let data4 = data.embeddingModel;
			if (typeof data4 !== "string") {
				const err7 = {
					instancePath: instancePath + "/embeddingModel",
					schemaPath: "#/properties/embeddingModel/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema38.properties.embeddingModel.type,
					parentSchema: schema38.properties.embeddingModel,
					data: data4
				};
				if (vErrors === null) vErrors = [err7];
				else addError(vErrors, err7);
				errors++;
			}
		}
		if (data.embeddingModelVersion !== void 0) {
			let data5 = data.embeddingModelVersion;
			if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5))) {
				const err8 = {
					instancePath: instancePath + "/embeddingModelVersion",
					schemaPath: "#/properties/embeddingModelVersion/type",
					keyword: "type",
					params: { type: schema38.properties.embeddingModelVersion.type },
					schema: schema38.properties.embeddingModelVersion.type,
					parentSchema: schema38.properties.embeddingModelVersion,
					data: data5
				};
				if (vErrors === null) vErrors = [err8];
				else addError(vErrors, err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema38.type,
			parentSchema: schema38,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else addError(vErrors, err9);
		errors++;
	}
	validate95.errors = vErrors;
	return errors === 0;
}
validate95.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema39 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["to"],
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"type": {
			"description": "Always foreignKey.",
			"enum": ["foreignKey"]
		},
		"to": { "$ref": "#/$defs/references" },
		"description": {
			"description": "What it means.",
			"type": "string"
		},
		"customProperties": { "$ref": "#/$defs/customProperties" }
	}
};
const schema40 = {
	"description": "One column, or several that belong together.",
	"if": { "type": "array" },
	"then": {
		"minItems": 1,
		"items": { "$ref": "#/$defs/reference" }
	},
	"else": { "$ref": "#/$defs/reference" }
};
const schema41 = {
	"description": "table.column by name, or schema/ID/properties/ID by id; both may follow FILE.yaml#.",
	"type": "string",
	"maxLength": 2e3,
	"pattern": "^((https?://)?[A-Za-z0-9._/~%:-]+\\.ya?ml#)?/?[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)+$"
};
const pattern5$1 = /* @__PURE__ */ new RegExp("^((https?://)?[A-Za-z0-9._/~%:-]+\\.ya?ml#)?/?[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)+$", "");
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate104.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 2e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 2e3 },
				schema: 2e3,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (!pattern5$1.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^((https?://)?[A-Za-z0-9._/~%:-]+\\.ya?ml#)?/?[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)+$" },
				schema: "^((https?://)?[A-Za-z0-9._/~%:-]+\\.ya?ml#)?/?[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)+$",
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema41.type,
			parentSchema: schema41,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else addError(vErrors, err2);
		errors++;
	}
	validate104.errors = vErrors;
	return errors === 0;
}
validate104.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (!Array.isArray(data)) {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else addError(vErrors, err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (Array.isArray(data)) {
			if (data.length < 1) {
				const err1 = {
					instancePath,
					schemaPath: "#/then/minItems",
					keyword: "minItems",
					params: { limit: 1 },
					schema: 1,
					parentSchema: schema40.then,
					data
				};
				if (vErrors === null) vErrors = [err1];
				else addError(vErrors, err1);
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) if (!validate104(data[i0], {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate104.errors);
				errors = vErrors.length;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		if (!validate104(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = joinErrors(vErrors, validate104.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs5 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			schema: schema40.if,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else addError(vErrors, err2);
		errors++;
	}
	validate103.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate103.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.to === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "to" },
				schema: schema39.required,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "type" || key0 === "to" || key0 === "description" || key0 === "customProperties")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54$2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54$2.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0) {
			let data1 = data.type;
			if (!(data1 === "foreignKey")) {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema39.properties.type.enum },
					schema: schema39.properties.type.enum,
					parentSchema: schema39.properties.type,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
		}
		if (data.to !== void 0) {
			if (!validate103(data.to, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			if (typeof data3 !== "string") {
				const err3 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema39.properties.description.type,
					parentSchema: schema39.properties.description,
					data: data3
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57$1(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57$1.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else addError(vErrors, err4);
		errors++;
	}
	validate101.errors = vErrors;
	return errors === 0;
}
validate101.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema42 = {
	"description": "Rules about the values.",
	"type": "array",
	"maxItems": 2e4,
	"items": { "$ref": "#/$defs/qualityRule" }
};
const schema43 = {
	"title": "QualityRule",
	"type": "object",
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
		"tags": { "$ref": "#/$defs/tags" },
		"customProperties": { "$ref": "#/$defs/customProperties" },
		"name": {
			"description": "Its name.",
			"type": "string"
		},
		"description": {
			"description": "What it asks, for people.",
			"type": "string"
		},
		"type": {
			"description": "Who decides: text (people), library (a metric, the default), sql, custom (another tool).",
			"enum": [
				"text",
				"library",
				"sql",
				"custom"
			]
		},
		"dimension": {
			"description": "What it looks after.",
			"enum": [
				"accuracy",
				"completeness",
				"conformity",
				"consistency",
				"coverage",
				"timeliness",
				"uniqueness"
			]
		},
		"method": {
			"description": "How it is looked after.",
			"type": "string"
		},
		"severity": {
			"description": "How bad it is when it does not hold.",
			"type": "string"
		},
		"businessImpact": {
			"description": "What that costs.",
			"type": "string"
		},
		"unit": {
			"description": "What is counted: rows (the default) or percent.",
			"type": "string"
		},
		"schedule": {
			"description": "When it runs.",
			"type": "string"
		},
		"scheduler": {
			"description": "What runs it.",
			"type": "string"
		},
		"metric": {
			"description": "What is counted.",
			"enum": [
				"nullValues",
				"missingValues",
				"invalidValues",
				"duplicateValues",
				"rowCount"
			]
		},
		"rule": {
			"description": "The name of `metric` up to 3.0.",
			"type": "string"
		},
		"arguments": {
			"description": "What the metric needs to know.",
			"type": ["object", "null"],
			"properties": {
				"validValues": {
					"description": "invalidValues: the values that are allowed.",
					"type": "array"
				},
				"pattern": {
					"description": "invalidValues: a regular expression (ECMA-262).",
					"type": "string"
				},
				"missingValues": {
					"description": "missingValues: the values that stand for a missing one.",
					"type": "array"
				},
				"properties": {
					"description": "duplicateValues of an object: the properties that together are unique.",
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"validValues": {
			"description": "The place of `arguments: { validValues: … }` up to 3.0.",
			"type": "array"
		},
		"mustBe": { "description": "Equal to this." },
		"mustNotBe": { "description": "Not equal to this." },
		"mustBeGreaterThan": {
			"description": "More than this.",
			"type": "number"
		},
		"mustBeGreaterOrEqualTo": {
			"description": "This or more.",
			"type": "number"
		},
		"mustBeLessThan": {
			"description": "Less than this.",
			"type": "number"
		},
		"mustBeLessOrEqualTo": {
			"description": "This or less.",
			"type": "number"
		},
		"mustBeBetween": {
			"description": "More than the first and less than the second.",
			"type": "array",
			"minItems": 2,
			"maxItems": 2,
			"uniqueItems": true,
			"items": { "type": "number" }
		},
		"mustNotBeBetween": {
			"description": "At most the first, or at least the second.",
			"type": "array",
			"minItems": 2,
			"maxItems": 2,
			"uniqueItems": true,
			"items": { "type": "number" }
		},
		"query": {
			"description": "sql: a query that gives one number or boolean.",
			"type": "string"
		},
		"engine": {
			"description": "custom: the tool that decides.",
			"type": "string"
		},
		"implementation": {
			"description": "custom: what that tool is given.",
			"type": ["string", "object"]
		}
	},
	"allOf": [
		{
			"if": {
				"properties": { "type": { "const": "text" } },
				"required": ["type"]
			},
			"then": {
				"properties": {
					"id": true,
					"authoritativeDefinitions": true,
					"tags": true,
					"customProperties": true,
					"name": true,
					"description": true,
					"type": true,
					"dimension": true,
					"method": true,
					"severity": true,
					"businessImpact": true,
					"unit": true,
					"schedule": true,
					"scheduler": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "sql" } },
				"required": ["type"]
			},
			"then": {
				"required": ["query"],
				"properties": {
					"id": true,
					"authoritativeDefinitions": true,
					"tags": true,
					"customProperties": true,
					"name": true,
					"description": true,
					"type": true,
					"dimension": true,
					"method": true,
					"severity": true,
					"businessImpact": true,
					"unit": true,
					"schedule": true,
					"scheduler": true,
					"mustBe": true,
					"mustNotBe": true,
					"mustBeGreaterThan": true,
					"mustBeGreaterOrEqualTo": true,
					"mustBeLessThan": true,
					"mustBeLessOrEqualTo": true,
					"mustBeBetween": true,
					"mustNotBeBetween": true,
					"query": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "custom" } },
				"required": ["type"]
			},
			"then": {
				"required": ["engine", "implementation"],
				"properties": {
					"id": true,
					"authoritativeDefinitions": true,
					"tags": true,
					"customProperties": true,
					"name": true,
					"description": true,
					"type": true,
					"dimension": true,
					"method": true,
					"severity": true,
					"businessImpact": true,
					"unit": true,
					"schedule": true,
					"scheduler": true,
					"engine": true,
					"implementation": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": { "properties": { "type": { "const": "library" } } },
			"then": {
				"properties": {
					"id": true,
					"authoritativeDefinitions": true,
					"tags": true,
					"customProperties": true,
					"name": true,
					"description": true,
					"type": true,
					"dimension": true,
					"method": true,
					"severity": true,
					"businessImpact": true,
					"unit": true,
					"schedule": true,
					"scheduler": true,
					"mustBe": true,
					"mustNotBe": true,
					"mustBeGreaterThan": true,
					"mustBeGreaterOrEqualTo": true,
					"mustBeLessThan": true,
					"mustBeLessOrEqualTo": true,
					"mustBeBetween": true,
					"mustNotBeBetween": true,
					"metric": true,
					"rule": true,
					"arguments": true,
					"validValues": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "library" } },
				"required": ["type"],
				"not": { "required": ["rule"] }
			},
			"then": { "required": ["metric"] }
		}
	]
};
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate111.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		} else if (data.type !== void 0) {
			if ("text" !== data.type) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else addError(vErrors, err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!func1$2.call(schema43.allOf[0].then.properties, key0)) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					schema: false,
					parentSchema: schema43.allOf[0].then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		if (valid1) var props0 = true;
	}
	if (!valid1) {
		const err3 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema43.allOf[0].if,
			parentSchema: schema43.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err3];
		else addError(vErrors, err3);
		errors++;
	}
	const _errs8 = errors;
	let valid3 = true;
	const _errs9 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err4 = {};
			if (vErrors === null) vErrors = [err4];
			else addError(vErrors, err4);
			errors++;
		} else if (data.type !== void 0) {
			if ("sql" !== data.type) {
				const err5 = {};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
	}
	var _valid1 = _errs9 === errors;
	errors = _errs8;
	if (vErrors !== null) {
		if (_errs8) vErrors.length = _errs8;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.query === void 0) {
				const err6 = {
					instancePath,
					schemaPath: "#/allOf/1/then/required",
					keyword: "required",
					params: { missingProperty: "query" },
					schema: schema43.allOf[1].then.required,
					parentSchema: schema43.allOf[1].then,
					data
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
			for (const key1 in data) if (!func1$2.call(schema43.allOf[1].then.properties, key1)) {
				const err7 = {
					instancePath,
					schemaPath: "#/allOf/1/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key1 },
					schema: false,
					parentSchema: schema43.allOf[1].then,
					data
				};
				if (vErrors === null) vErrors = [err7];
				else addError(vErrors, err7);
				errors++;
			}
		}
		var _valid1 = _errs11 === errors;
		valid3 = _valid1;
		if (valid3) var props1 = true;
	}
	if (!valid3) {
		const err8 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema43.allOf[1].if,
			parentSchema: schema43.allOf[1],
			data
		};
		if (vErrors === null) vErrors = [err8];
		else addError(vErrors, err8);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs14 = errors;
	let valid5 = true;
	const _errs15 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err9 = {};
			if (vErrors === null) vErrors = [err9];
			else addError(vErrors, err9);
			errors++;
		} else if (data.type !== void 0) {
			if ("custom" !== data.type) {
				const err10 = {};
				if (vErrors === null) vErrors = [err10];
				else addError(vErrors, err10);
				errors++;
			}
		}
	}
	var _valid2 = _errs15 === errors;
	errors = _errs14;
	if (vErrors !== null) {
		if (_errs14) vErrors.length = _errs14;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.engine === void 0) {
				const err11 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "engine" },
					schema: schema43.allOf[2].then.required,
					parentSchema: schema43.allOf[2].then,
					data
				};
				if (vErrors === null) vErrors = [err11];
				else addError(vErrors, err11);
				errors++;
			}
			if (data.implementation === void 0) {
				const err12 = {
					instancePath,
					schemaPath: "#/allOf/2/then/required",
					keyword: "required",
					params: { missingProperty: "implementation" },
					schema: schema43.allOf[2].then.required,
					parentSchema: schema43.allOf[2].then,
					data
				};
				if (vErrors === null) vErrors = [err12];
				else addError(vErrors, err12);
				errors++;
			}
			for (const key2 in data) if (!func1$2.call(schema43.allOf[2].then.properties, key2)) {
				const err13 = {
					instancePath,
					schemaPath: "#/allOf/2/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key2 },
					schema: false,
					parentSchema: schema43.allOf[2].then,
					data
				};
				if (vErrors === null) vErrors = [err13];
				else addError(vErrors, err13);
				errors++;
			}
		}
		var _valid2 = _errs17 === errors;
		valid5 = _valid2;
		if (valid5) var props2 = true;
	}
	if (!valid5) {
		const err14 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema43.allOf[2].if,
			parentSchema: schema43.allOf[2],
			data
		};
		if (vErrors === null) vErrors = [err14];
		else addError(vErrors, err14);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs20 = errors;
	let valid7 = true;
	const _errs21 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type !== void 0) {
			if ("library" !== data.type) {
				const err15 = {};
				if (vErrors === null) vErrors = [err15];
				else addError(vErrors, err15);
				errors++;
			}
		}
	}
	var _valid3 = _errs21 === errors;
	errors = _errs20;
	if (vErrors !== null) {
		if (_errs20) vErrors.length = _errs20;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs23 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key3 in data) if (!func1$2.call(schema43.allOf[3].then.properties, key3)) {
				const err16 = {
					instancePath,
					schemaPath: "#/allOf/3/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key3 },
					schema: false,
					parentSchema: schema43.allOf[3].then,
					data
				};
				if (vErrors === null) vErrors = [err16];
				else addError(vErrors, err16);
				errors++;
			}
		}
		var _valid3 = _errs23 === errors;
		valid7 = _valid3;
		if (valid7) var props3 = true;
	}
	if (!valid7) {
		const err17 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema43.allOf[3].if,
			parentSchema: schema43.allOf[3],
			data
		};
		if (vErrors === null) vErrors = [err17];
		else addError(vErrors, err17);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	const _errs26 = errors;
	let valid9 = true;
	const _errs27 = errors;
	const _errs28 = errors;
	const _errs29 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rule === void 0 && "rule") {
			const err18 = {};
			if (vErrors === null) vErrors = [err18];
			else addError(vErrors, err18);
			errors++;
		}
	}
	if (_errs29 === errors) {
		const err19 = {};
		if (vErrors === null) vErrors = [err19];
		else addError(vErrors, err19);
		errors++;
	} else {
		errors = _errs28;
		if (vErrors !== null) {
			if (_errs28) vErrors.length = _errs28;
			else vErrors = null;
		}
	}
	if (errors === _errs27) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.type === void 0 && "type") {
				const err20 = {};
				if (vErrors === null) vErrors = [err20];
				else addError(vErrors, err20);
				errors++;
			} else if (data.type !== void 0) {
				if ("library" !== data.type) {
					const err21 = {};
					if (vErrors === null) vErrors = [err21];
					else addError(vErrors, err21);
					errors++;
				}
			}
		}
	}
	var _valid4 = _errs27 === errors;
	errors = _errs26;
	if (vErrors !== null) {
		if (_errs26) vErrors.length = _errs26;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs31 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.metric === void 0) {
				const err22 = {
					instancePath,
					schemaPath: "#/allOf/4/then/required",
					keyword: "required",
					params: { missingProperty: "metric" },
					schema: schema43.allOf[4].then.required,
					parentSchema: schema43.allOf[4].then,
					data
				};
				if (vErrors === null) vErrors = [err22];
				else addError(vErrors, err22);
				errors++;
			}
		}
		var _valid4 = _errs31 === errors;
		valid9 = _valid4;
	}
	if (!valid9) {
		const err23 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema43.allOf[4].if,
			parentSchema: schema43.allOf[4],
			data
		};
		if (vErrors === null) vErrors = [err23];
		else addError(vErrors, err23);
		errors++;
	}
	if (props0 !== true) {
		props0 = props0 || {};
		props0.type = true;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.id = true;
			props0.authoritativeDefinitions = true;
			props0.tags = true;
			props0.customProperties = true;
			props0.name = true;
			props0.description = true;
			props0.type = true;
			props0.dimension = true;
			props0.method = true;
			props0.severity = true;
			props0.businessImpact = true;
			props0.unit = true;
			props0.schedule = true;
			props0.scheduler = true;
			props0.metric = true;
			props0.rule = true;
			props0.arguments = true;
			props0.validValues = true;
			props0.mustBe = true;
			props0.mustNotBe = true;
			props0.mustBeGreaterThan = true;
			props0.mustBeGreaterOrEqualTo = true;
			props0.mustBeLessThan = true;
			props0.mustBeLessOrEqualTo = true;
			props0.mustBeBetween = true;
			props0.mustNotBeBetween = true;
			props0.query = true;
			props0.engine = true;
			props0.implementation = true;
		}
		if (data.id !== void 0) {
			if (!validate54$2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54$2.errors);
				errors = vErrors.length;
			}
		}
		if (data.authoritativeDefinitions !== void 0) {
			if (!validate53(data.authoritativeDefinitions, {
				instancePath: instancePath + "/authoritativeDefinitions",
				parentData: data,
				parentDataProperty: "authoritativeDefinitions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0) {
			if (!validate60(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57$1(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data9 = data.name;
			if (typeof data9 !== "string") {
				const err24 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema43.properties.name.type,
					parentSchema: schema43.properties.name,
					data: data9
				};
				if (vErrors === null) vErrors = [err24];
				else addError(vErrors, err24);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data10 = data.description;
			if (typeof data10 !== "string") {
				const err25 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema43.properties.description.type,
					parentSchema: schema43.properties.description,
					data: data10
				};
				if (vErrors === null) vErrors = [err25];
				else addError(vErrors, err25);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data11 = data.type;
			if (!(data11 === "text" || data11 === "library" || data11 === "sql" || data11 === "custom")) {
				const err26 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema43.properties.type.enum },
					schema: schema43.properties.type.enum,
					parentSchema: schema43.properties.type,
					data: data11
				};
				if (vErrors === null) vErrors = [err26];
				else addError(vErrors, err26);
				errors++;
			}
		}
		if (data.dimension !== void 0) {
			let data12 = data.dimension;
			if (!(data12 === "accuracy" || data12 === "completeness" || data12 === "conformity" || data12 === "consistency" || data12 === "coverage" || data12 === "timeliness" || data12 === "uniqueness")) {
				const err27 = {
					instancePath: instancePath + "/dimension",
					schemaPath: "#/properties/dimension/enum",
					keyword: "enum",
					params: { allowedValues: schema43.properties.dimension.enum },
					schema: schema43.properties.dimension.enum,
					parentSchema: schema43.properties.dimension,
					data: data12
				};
				if (vErrors === null) vErrors = [err27];
				else addError(vErrors, err27);
				errors++;
			}
		}
		if (data.method !== void 0) {
			let data13 = data.method;
			if (typeof data13 !== "string") {
				const err28 = {
					instancePath: instancePath + "/method",
					schemaPath: "#/properties/method/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema43.properties.method.type,
					parentSchema: schema43.properties.method,
					data: data13
				};
				if (vErrors === null) vErrors = [err28];
				else addError(vErrors, err28);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data14 = data.severity;
			if (typeof data14 !== "string") {
				const err29 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema43.properties.severity.type,
					parentSchema: schema43.properties.severity,
					data: data14
				};
				if (vErrors === null) vErrors = [err29];
				else addError(vErrors, err29);
				errors++;
			}
		}
		if (data.businessImpact !== void 0) {
			let data15 = data.businessImpact;
			if (typeof data15 !== "string") {
				const err30 = {
					instancePath: instancePath + "/businessImpact",
					schemaPath: "#/properties/businessImpact/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema43.properties.businessImpact.type,
					parentSchema: schema43.properties.businessImpact,
					data: data15
				};
				if (vErrors === null) vErrors = [err30];
				else addError(vErrors, err30);
				errors++;
			}
		}
		if (data.unit !== void 0) {
			let data16 = data.unit;
			if (typeof data16 !== "string") {
				const err31 = {
					instancePath: instancePath + "/unit",
					schemaPath: "#/properties/unit/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema43.properties.unit.type,
					parentSchema: schema43.properties.unit,
					data: data16
				};
				if (vErrors === null) vErrors = [err31];
				else addError(vErrors, err31);
				errors++;
			}
		}
		if (data.schedule !== void 0) {
			let data17 = data.schedule;
			if (typeof data17 !== "string") {
				const err32 = {
					instancePath: instancePath + "/schedule",
					schemaPath: "#/properties/schedule/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema43.properties.schedule.type,
					parentSchema: schema43.properties.schedule,
					data: data17
				};
				if (vErrors === null) vErrors = [err32];
				else addError(vErrors, err32);
				errors++;
			}
		}
		if (data.scheduler !== void 0) {
			let data18 = data.scheduler;
			if (typeof data18 !== "string") {
				const err33 = {
					instancePath: instancePath + "/scheduler",
					schemaPath: "#/properties/scheduler/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema43.properties.scheduler.type,
					parentSchema: schema43.properties.scheduler,
					data: data18
				};
				if (vErrors === null) vErrors = [err33];
				else addError(vErrors, err33);
				errors++;
			}
		}
		if (data.metric !== void 0) {
			let data19 = data.metric;
			if (!(data19 === "nullValues" || data19 === "missingValues" || data19 === "invalidValues" || data19 === "duplicateValues" || data19 === "rowCount")) {
				const err34 = {
					instancePath: instancePath + "/metric",
					schemaPath: "#/properties/metric/enum",
					keyword: "enum",
					params: { allowedValues: schema43.properties.metric.enum },
					schema: schema43.properties.metric.enum,
					parentSchema: schema43.properties.metric,
					data: data19
				};
				if (vErrors === null) vErrors = [err34];
				else addError(vErrors, err34);
				errors++;
			}
		}
		if (data.rule !== void 0) {
			let data20 = data.rule;
			if (typeof data20 !== "string") {
				const err35 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/properties/rule/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema43.properties.rule.type,
					parentSchema: schema43.properties.rule,
					data: data20
				};
				if (vErrors === null) vErrors = [err35];
				else addError(vErrors, err35);
				errors++;
			}
		}
		if (data.arguments !== void 0) {
			let data21 = data.arguments;
			if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
				const err36 = {
					instancePath: instancePath + "/arguments",
					schemaPath: "#/properties/arguments/type",
					keyword: "type",
					params: { type: schema43.properties.arguments.type },
					schema: schema43.properties.arguments.type,
					parentSchema: schema43.properties.arguments,
					data: data21
				};
				if (vErrors === null) vErrors = [err36];
				else addError(vErrors, err36);
				errors++;
			}
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (data21.validValues !== void 0) {
					let data22 = data21.validValues;
					if (!Array.isArray(data22)) {
						const err37 = {
							instancePath: instancePath + "/arguments/validValues",
							schemaPath: "#/properties/arguments/properties/validValues/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema43.properties.arguments.properties.validValues.type,
							parentSchema: schema43.properties.arguments.properties.validValues,
							data: data22
						};
						if (vErrors === null) vErrors = [err37];
						else addError(vErrors, err37);
						errors++;
					}
				}
				if (data21.pattern !== void 0) {
					let data23 = data21.pattern;
					if (typeof data23 !== "string") {
						const err38 = {
							instancePath: instancePath + "/arguments/pattern",
							schemaPath: "#/properties/arguments/properties/pattern/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema43.properties.arguments.properties.pattern.type,
							parentSchema: schema43.properties.arguments.properties.pattern,
							data: data23
						};
						if (vErrors === null) vErrors = [err38];
						else addError(vErrors, err38);
						errors++;
					}
				}
				if (data21.missingValues !== void 0) {
					let data24 = data21.missingValues;
					if (!Array.isArray(data24)) {
						const err39 = {
							instancePath: instancePath + "/arguments/missingValues",
							schemaPath: "#/properties/arguments/properties/missingValues/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema43.properties.arguments.properties.missingValues.type,
							parentSchema: schema43.properties.arguments.properties.missingValues,
							data: data24
						};
						if (vErrors === null) vErrors = [err39];
						else addError(vErrors, err39);
						errors++;
					}
				}
				if (data21.properties !== void 0) {
					let data25 = data21.properties;
					if (Array.isArray(data25)) {
						const len0 = data25.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data26 = data25[i0];
							if (typeof data26 !== "string") {
								const err40 = {
									instancePath: instancePath + "/arguments/properties/" + i0,
									schemaPath: "#/properties/arguments/properties/properties/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema43.properties.arguments.properties.properties.items.type,
									parentSchema: schema43.properties.arguments.properties.properties.items,
									data: data26
								};
								if (vErrors === null) vErrors = [err40];
								else addError(vErrors, err40);
								errors++;
							}
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/arguments/properties",
							schemaPath: "#/properties/arguments/properties/properties/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema43.properties.arguments.properties.properties.type,
							parentSchema: schema43.properties.arguments.properties.properties,
							data: data25
						};
						if (vErrors === null) vErrors = [err41];
						else addError(vErrors, err41);
						errors++;
					}
				}
			}
		}
		if (data.validValues !== void 0) {
			let data27 = data.validValues;
			if (!Array.isArray(data27)) {
				const err42 = {
					instancePath: instancePath + "/validValues",
					schemaPath: "#/properties/validValues/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema43.properties.validValues.type,
					parentSchema: schema43.properties.validValues,
					data: data27
				};
				if (vErrors === null) vErrors = [err42];
				else addError(vErrors, err42);
				errors++;
			}
		}
		if (data.mustBeGreaterThan !== void 0) {
			let data28 = data.mustBeGreaterThan;
			if (!(typeof data28 == "number" && isFinite(data28))) {
				const err43 = {
					instancePath: instancePath + "/mustBeGreaterThan",
					schemaPath: "#/properties/mustBeGreaterThan/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema43.properties.mustBeGreaterThan.type,
					parentSchema: schema43.properties.mustBeGreaterThan,
					data: data28
				};
				if (vErrors === null) vErrors = [err43];
				else addError(vErrors, err43);
				errors++;
			}
		}
		if (data.mustBeGreaterOrEqualTo !== void 0) {
			let data29 = data.mustBeGreaterOrEqualTo;
			if (!(typeof data29 == "number" && isFinite(data29))) {
				const err44 = {
					instancePath: instancePath + "/mustBeGreaterOrEqualTo",
					schemaPath: "#/properties/mustBeGreaterOrEqualTo/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema43.properties.mustBeGreaterOrEqualTo.type,
					parentSchema: schema43.properties.mustBeGreaterOrEqualTo,
					data: data29
				};
				if (vErrors === null) vErrors = [err44];
				else addError(vErrors, err44);
				errors++;
			}
		}
		if (data.mustBeLessThan !== void 0) {
			let data30 = data.mustBeLessThan;
			if (!(typeof data30 == "number" && isFinite(data30))) {
				const err45 = {
					instancePath: instancePath + "/mustBeLessThan",
					schemaPath: "#/properties/mustBeLessThan/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema43.properties.mustBeLessThan.type,
					parentSchema: schema43.properties.mustBeLessThan,
					data: data30
				};
				if (vErrors === null) vErrors = [err45];
				else addError(vErrors, err45);
				errors++;
			}
		}
		if (data.mustBeLessOrEqualTo !== void 0) {
			let data31 = data.mustBeLessOrEqualTo;
			if (!(typeof data31 == "number" && isFinite(data31))) {
				const err46 = {
					instancePath: instancePath + "/mustBeLessOrEqualTo",
					schemaPath: "#/properties/mustBeLessOrEqualTo/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema43.properties.mustBeLessOrEqualTo.type,
					parentSchema: schema43.properties.mustBeLessOrEqualTo,
					data: data31
				};
				if (vErrors === null) vErrors = [err46];
				else addError(vErrors, err46);
				errors++;
			}
		}
		if (data.mustBeBetween !== void 0) {
			let data32 = data.mustBeBetween;
			if (Array.isArray(data32)) {
				if (data32.length > 2) {
					const err47 = {
						instancePath: instancePath + "/mustBeBetween",
						schemaPath: "#/properties/mustBeBetween/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						schema: 2,
						parentSchema: schema43.properties.mustBeBetween,
						data: data32
					};
					if (vErrors === null) vErrors = [err47];
					else addError(vErrors, err47);
					errors++;
				}
				if (data32.length < 2) {
					const err48 = {
						instancePath: instancePath + "/mustBeBetween",
						schemaPath: "#/properties/mustBeBetween/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						schema: 2,
						parentSchema: schema43.properties.mustBeBetween,
						data: data32
					};
					if (vErrors === null) vErrors = [err48];
					else addError(vErrors, err48);
					errors++;
				}
				const len1 = data32.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data33 = data32[i1];
					if (!(typeof data33 == "number" && isFinite(data33))) {
						const err49 = {
							instancePath: instancePath + "/mustBeBetween/" + i1,
							schemaPath: "#/properties/mustBeBetween/items/type",
							keyword: "type",
							params: { type: "number" },
							schema: schema43.properties.mustBeBetween.items.type,
							parentSchema: schema43.properties.mustBeBetween.items,
							data: data33
						};
						if (vErrors === null) vErrors = [err49];
						else addError(vErrors, err49);
						errors++;
					}
				}
				let i2 = data32.length;
				let j0;
				if (i2 > 1) {
					const indices0 = {};
					for (; i2--;) {
						let item0 = data32[i2];
						if (!(typeof item0 == "number" && isFinite(item0))) continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err50 = {
								instancePath: instancePath + "/mustBeBetween",
								schemaPath: "#/properties/mustBeBetween/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i2,
									j: j0
								},
								schema: true,
								parentSchema: schema43.properties.mustBeBetween,
								data: data32
							};
							if (vErrors === null) vErrors = [err50];
							else addError(vErrors, err50);
							errors++;
							break;
						}
						indices0[item0] = i2;
					}
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/mustBeBetween",
					schemaPath: "#/properties/mustBeBetween/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema43.properties.mustBeBetween.type,
					parentSchema: schema43.properties.mustBeBetween,
					data: data32
				};
				if (vErrors === null) vErrors = [err51];
				else addError(vErrors, err51);
				errors++;
			}
		}
		if (data.mustNotBeBetween !== void 0) {
			let data34 = data.mustNotBeBetween;
			if (Array.isArray(data34)) {
				if (data34.length > 2) {
					const err52 = {
						instancePath: instancePath + "/mustNotBeBetween",
						schemaPath: "#/properties/mustNotBeBetween/maxItems",
						keyword: "maxItems",
						params: { limit: 2 },
						schema: 2,
						parentSchema: schema43.properties.mustNotBeBetween,
						data: data34
					};
					if (vErrors === null) vErrors = [err52];
					else addError(vErrors, err52);
					errors++;
				}
				if (data34.length < 2) {
					const err53 = {
						instancePath: instancePath + "/mustNotBeBetween",
						schemaPath: "#/properties/mustNotBeBetween/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						schema: 2,
						parentSchema: schema43.properties.mustNotBeBetween,
						data: data34
					};
					if (vErrors === null) vErrors = [err53];
					else addError(vErrors, err53);
					errors++;
				}
				const len2 = data34.length;
				for (let i3 = 0; i3 < len2; i3++) {
					let data35 = data34[i3];
					if (!(typeof data35 == "number" && isFinite(data35))) {
						const err54 = {
							instancePath: instancePath + "/mustNotBeBetween/" + i3,
							schemaPath: "#/properties/mustNotBeBetween/items/type",
							keyword: "type",
							params: { type: "number" },
							schema: schema43.properties.mustNotBeBetween.items.type,
							parentSchema: schema43.properties.mustNotBeBetween.items,
							data: data35
						};
						if (vErrors === null) vErrors = [err54];
						else addError(vErrors, err54);
						errors++;
					}
				}
				let i4 = data34.length;
				let j1;
				if (i4 > 1) {
					const indices1 = {};
					for (; i4--;) {
						let item1 = data34[i4];
						if (!(typeof item1 == "number" && isFinite(item1))) continue;
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							const err55 = {
								instancePath: instancePath + "/mustNotBeBetween",
								schemaPath: "#/properties/mustNotBeBetween/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i4,
									j: j1
								},
								schema: true,
								parentSchema: schema43.properties.mustNotBeBetween,
								data: data34
							};
							if (vErrors === null) vErrors = [err55];
							else addError(vErrors, err55);
							errors++;
							break;
						}
						indices1[item1] = i4;
					}
				}
			} else {
				const err56 = {
					instancePath: instancePath + "/mustNotBeBetween",
					schemaPath: "#/properties/mustNotBeBetween/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema43.properties.mustNotBeBetween.type,
					parentSchema: schema43.properties.mustNotBeBetween,
					data: data34
				};
				if (vErrors === null) vErrors = [err56];
				else addError(vErrors, err56);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data36 = data.query;
			if (typeof data36 !== "string") {
				const err57 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema43.properties.query.type,
					parentSchema: schema43.properties.query,
					data: data36
				};
				if (vErrors === null) vErrors = [err57];
				else addError(vErrors, err57);
				errors++;
			}
		}
		if (data.engine !== void 0) {
			let data37 = data.engine;
			if (typeof data37 !== "string") {
				const err58 = {
					instancePath: instancePath + "/engine",
					schemaPath: "#/properties/engine/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema43.properties.engine.type,
					parentSchema: schema43.properties.engine,
					data: data37
				};
				if (vErrors === null) vErrors = [err58];
				else addError(vErrors, err58);
				errors++;
			}
		}
		if (data.implementation !== void 0) {
			let data38 = data.implementation;
			if (typeof data38 !== "string" && !(data38 && typeof data38 == "object" && !Array.isArray(data38))) {
				const err59 = {
					instancePath: instancePath + "/implementation",
					schemaPath: "#/properties/implementation/type",
					keyword: "type",
					params: { type: schema43.properties.implementation.type },
					schema: schema43.properties.implementation.type,
					parentSchema: schema43.properties.implementation,
					data: data38
				};
				if (vErrors === null) vErrors = [err59];
				else addError(vErrors, err59);
				errors++;
			}
		}
	} else {
		const err60 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema43.type,
			parentSchema: schema43,
			data
		};
		if (vErrors === null) vErrors = [err60];
		else addError(vErrors, err60);
		errors++;
	}
	validate111.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate111.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 2e4) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 2e4 },
				schema: 2e4,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate111(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = joinErrors(vErrors, validate111.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema42.type,
			parentSchema: schema42,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate110.errors = vErrors;
	return errors === 0;
}
validate110.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const func0 = import_fast_deep_equal.default;
const wrapper0 = { validate: validate76 };
const wrapper3 = { validate: validate75 };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalTypeOptions === void 0 && "logicalTypeOptions") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		} else if (data.logicalTypeOptions !== void 0) {
			let data0 = data.logicalTypeOptions;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (Object.keys(data0).length < 1) {
					const err1 = {};
					if (vErrors === null) vErrors = [err1];
					else addError(vErrors, err1);
					errors++;
				}
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalType === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "logicalType" },
					schema: schema28.allOf[0].then.required,
					parentSchema: schema28.allOf[0].then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err3 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema28.allOf[0].if,
			parentSchema: schema28.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err3];
		else addError(vErrors, err3);
		errors++;
	}
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			const err4 = {};
			if (vErrors === null) vErrors = [err4];
			else addError(vErrors, err4);
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("string" !== data.logicalType) {
				const err5 = {};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
	}
	var _valid1 = _errs8 === errors;
	errors = _errs7;
	if (vErrors !== null) {
		if (_errs7) vErrors.length = _errs7;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs10 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate77(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate77.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid1 = _errs10 === errors;
		valid3 = _valid1;
		if (valid3) {
			var props0 = {};
			props0.logicalTypeOptions = true;
			props0.logicalType = true;
		}
	}
	if (!valid3) {
		const err6 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema28.allOf[1].if,
			parentSchema: schema28.allOf[1],
			data
		};
		if (vErrors === null) vErrors = [err6];
		else addError(vErrors, err6);
		errors++;
	}
	if (props0 !== true) {
		props0 = props0 || {};
		props0.logicalTypeOptions = true;
	}
	const _errs13 = errors;
	let valid6 = true;
	const _errs14 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			const err7 = {};
			if (vErrors === null) vErrors = [err7];
			else addError(vErrors, err7);
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("date" !== data.logicalType) {
				const err8 = {};
				if (vErrors === null) vErrors = [err8];
				else addError(vErrors, err8);
				errors++;
			}
		}
	}
	var _valid2 = _errs14 === errors;
	errors = _errs13;
	if (vErrors !== null) {
		if (_errs13) vErrors.length = _errs13;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs16 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate79(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate79.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid2 = _errs16 === errors;
		valid6 = _valid2;
		if (valid6) {
			var props1 = {};
			props1.logicalTypeOptions = true;
			props1.logicalType = true;
		}
	}
	if (!valid6) {
		const err9 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema28.allOf[2].if,
			parentSchema: schema28.allOf[2],
			data
		};
		if (vErrors === null) vErrors = [err9];
		else addError(vErrors, err9);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs19 = errors;
	let valid9 = true;
	const _errs20 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			const err10 = {};
			if (vErrors === null) vErrors = [err10];
			else addError(vErrors, err10);
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("timestamp" !== data.logicalType) {
				const err11 = {};
				if (vErrors === null) vErrors = [err11];
				else addError(vErrors, err11);
				errors++;
			}
		}
	}
	var _valid3 = _errs20 === errors;
	errors = _errs19;
	if (vErrors !== null) {
		if (_errs19) vErrors.length = _errs19;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs22 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate81(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate81.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid3 = _errs22 === errors;
		valid9 = _valid3;
		if (valid9) {
			var props2 = {};
			props2.logicalTypeOptions = true;
			props2.logicalType = true;
		}
	}
	if (!valid9) {
		const err12 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema28.allOf[3].if,
			parentSchema: schema28.allOf[3],
			data
		};
		if (vErrors === null) vErrors = [err12];
		else addError(vErrors, err12);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs25 = errors;
	let valid12 = true;
	const _errs26 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			const err13 = {};
			if (vErrors === null) vErrors = [err13];
			else addError(vErrors, err13);
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("time" !== data.logicalType) {
				const err14 = {};
				if (vErrors === null) vErrors = [err14];
				else addError(vErrors, err14);
				errors++;
			}
		}
	}
	var _valid4 = _errs26 === errors;
	errors = _errs25;
	if (vErrors !== null) {
		if (_errs25) vErrors.length = _errs25;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs28 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate83(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate83.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid4 = _errs28 === errors;
		valid12 = _valid4;
		if (valid12) {
			var props3 = {};
			props3.logicalTypeOptions = true;
			props3.logicalType = true;
		}
	}
	if (!valid12) {
		const err15 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema28.allOf[4].if,
			parentSchema: schema28.allOf[4],
			data
		};
		if (vErrors === null) vErrors = [err15];
		else addError(vErrors, err15);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	const _errs31 = errors;
	let valid15 = true;
	const _errs32 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			const err16 = {};
			if (vErrors === null) vErrors = [err16];
			else addError(vErrors, err16);
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("integer" !== data.logicalType) {
				const err17 = {};
				if (vErrors === null) vErrors = [err17];
				else addError(vErrors, err17);
				errors++;
			}
		}
	}
	var _valid5 = _errs32 === errors;
	errors = _errs31;
	if (vErrors !== null) {
		if (_errs31) vErrors.length = _errs31;
		else vErrors = null;
	}
	if (_valid5) {
		const _errs34 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate85(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate85.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid5 = _errs34 === errors;
		valid15 = _valid5;
		if (valid15) {
			var props4 = {};
			props4.logicalTypeOptions = true;
			props4.logicalType = true;
		}
	}
	if (!valid15) {
		const err18 = {
			instancePath,
			schemaPath: "#/allOf/5/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema28.allOf[5].if,
			parentSchema: schema28.allOf[5],
			data
		};
		if (vErrors === null) vErrors = [err18];
		else addError(vErrors, err18);
		errors++;
	}
	if (props0 !== true && props4 !== void 0) {
		if (props4 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props4);
		}
	}
	const _errs37 = errors;
	let valid18 = true;
	const _errs38 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			const err19 = {};
			if (vErrors === null) vErrors = [err19];
			else addError(vErrors, err19);
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("number" !== data.logicalType) {
				const err20 = {};
				if (vErrors === null) vErrors = [err20];
				else addError(vErrors, err20);
				errors++;
			}
		}
	}
	var _valid6 = _errs38 === errors;
	errors = _errs37;
	if (vErrors !== null) {
		if (_errs37) vErrors.length = _errs37;
		else vErrors = null;
	}
	if (_valid6) {
		const _errs40 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate87(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate87.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid6 = _errs40 === errors;
		valid18 = _valid6;
		if (valid18) {
			var props5 = {};
			props5.logicalTypeOptions = true;
			props5.logicalType = true;
		}
	}
	if (!valid18) {
		const err21 = {
			instancePath,
			schemaPath: "#/allOf/6/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema28.allOf[6].if,
			parentSchema: schema28.allOf[6],
			data
		};
		if (vErrors === null) vErrors = [err21];
		else addError(vErrors, err21);
		errors++;
	}
	if (props0 !== true && props5 !== void 0) {
		if (props5 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props5);
		}
	}
	const _errs43 = errors;
	let valid21 = true;
	const _errs44 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			const err22 = {};
			if (vErrors === null) vErrors = [err22];
			else addError(vErrors, err22);
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("boolean" !== data.logicalType) {
				const err23 = {};
				if (vErrors === null) vErrors = [err23];
				else addError(vErrors, err23);
				errors++;
			}
		}
	}
	var _valid7 = _errs44 === errors;
	errors = _errs43;
	if (vErrors !== null) {
		if (_errs43) vErrors.length = _errs43;
		else vErrors = null;
	}
	if (_valid7) {
		const _errs46 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate89(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate89.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid7 = _errs46 === errors;
		valid21 = _valid7;
		if (valid21) {
			var props6 = {};
			props6.logicalTypeOptions = true;
			props6.logicalType = true;
		}
	}
	if (!valid21) {
		const err24 = {
			instancePath,
			schemaPath: "#/allOf/7/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema28.allOf[7].if,
			parentSchema: schema28.allOf[7],
			data
		};
		if (vErrors === null) vErrors = [err24];
		else addError(vErrors, err24);
		errors++;
	}
	if (props0 !== true && props6 !== void 0) {
		if (props6 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props6);
		}
	}
	const _errs49 = errors;
	let valid24 = true;
	const _errs50 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			const err25 = {};
			if (vErrors === null) vErrors = [err25];
			else addError(vErrors, err25);
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("object" !== data.logicalType) {
				const err26 = {};
				if (vErrors === null) vErrors = [err26];
				else addError(vErrors, err26);
				errors++;
			}
		}
	}
	var _valid8 = _errs50 === errors;
	errors = _errs49;
	if (vErrors !== null) {
		if (_errs49) vErrors.length = _errs49;
		else vErrors = null;
	}
	if (_valid8) {
		const _errs52 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate91(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate91.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid8 = _errs52 === errors;
		valid24 = _valid8;
		if (valid24) {
			var props7 = {};
			props7.logicalTypeOptions = true;
			props7.logicalType = true;
		}
	}
	if (!valid24) {
		const err27 = {
			instancePath,
			schemaPath: "#/allOf/8/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema28.allOf[8].if,
			parentSchema: schema28.allOf[8],
			data
		};
		if (vErrors === null) vErrors = [err27];
		else addError(vErrors, err27);
		errors++;
	}
	if (props0 !== true && props7 !== void 0) {
		if (props7 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props7);
		}
	}
	const _errs55 = errors;
	let valid27 = true;
	const _errs56 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			const err28 = {};
			if (vErrors === null) vErrors = [err28];
			else addError(vErrors, err28);
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("array" !== data.logicalType) {
				const err29 = {};
				if (vErrors === null) vErrors = [err29];
				else addError(vErrors, err29);
				errors++;
			}
		}
	}
	var _valid9 = _errs56 === errors;
	errors = _errs55;
	if (vErrors !== null) {
		if (_errs55) vErrors.length = _errs55;
		else vErrors = null;
	}
	if (_valid9) {
		const _errs58 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate93(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate93.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid9 = _errs58 === errors;
		valid27 = _valid9;
		if (valid27) {
			var props8 = {};
			props8.logicalTypeOptions = true;
			props8.logicalType = true;
		}
	}
	if (!valid27) {
		const err30 = {
			instancePath,
			schemaPath: "#/allOf/9/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema28.allOf[9].if,
			parentSchema: schema28.allOf[9],
			data
		};
		if (vErrors === null) vErrors = [err30];
		else addError(vErrors, err30);
		errors++;
	}
	if (props0 !== true && props8 !== void 0) {
		if (props8 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props8);
		}
	}
	const _errs61 = errors;
	let valid30 = true;
	const _errs62 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			const err31 = {};
			if (vErrors === null) vErrors = [err31];
			else addError(vErrors, err31);
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("vector" !== data.logicalType) {
				const err32 = {};
				if (vErrors === null) vErrors = [err32];
				else addError(vErrors, err32);
				errors++;
			}
		}
	}
	var _valid10 = _errs62 === errors;
	errors = _errs61;
	if (vErrors !== null) {
		if (_errs61) vErrors.length = _errs61;
		else vErrors = null;
	}
	if (_valid10) {
		const _errs64 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate95(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate95.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid10 = _errs64 === errors;
		valid30 = _valid10;
		if (valid30) {
			var props9 = {};
			props9.logicalTypeOptions = true;
			props9.logicalType = true;
		}
	}
	if (!valid30) {
		const err33 = {
			instancePath,
			schemaPath: "#/allOf/10/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema28.allOf[10].if,
			parentSchema: schema28.allOf[10],
			data
		};
		if (vErrors === null) vErrors = [err33];
		else addError(vErrors, err33);
		errors++;
	}
	if (props0 !== true && props9 !== void 0) {
		if (props9 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props9);
		}
	}
	const _errs67 = errors;
	let valid33 = true;
	const _errs68 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			const err34 = {};
			if (vErrors === null) vErrors = [err34];
			else addError(vErrors, err34);
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("map" !== data.logicalType) {
				const err35 = {};
				if (vErrors === null) vErrors = [err35];
				else addError(vErrors, err35);
				errors++;
			}
		}
	}
	var _valid11 = _errs68 === errors;
	errors = _errs67;
	if (vErrors !== null) {
		if (_errs67) vErrors.length = _errs67;
		else vErrors = null;
	}
	if (_valid11) {
		const _errs70 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.map === void 0) {
				const err36 = {
					instancePath,
					schemaPath: "#/allOf/11/then/required",
					keyword: "required",
					params: { missingProperty: "map" },
					schema: schema28.allOf[11].then.required,
					parentSchema: schema28.allOf[11].then,
					data
				};
				if (vErrors === null) vErrors = [err36];
				else addError(vErrors, err36);
				errors++;
			}
		}
		var _valid11 = _errs70 === errors;
		valid33 = _valid11;
	}
	if (!valid33) {
		const err37 = {
			instancePath,
			schemaPath: "#/allOf/11/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema28.allOf[11].if,
			parentSchema: schema28.allOf[11],
			data
		};
		if (vErrors === null) vErrors = [err37];
		else addError(vErrors, err37);
		errors++;
	}
	if (props0 !== true) {
		props0 = props0 || {};
		props0.logicalType = true;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1$2.call(schema28.properties, key0)) {
			const err38 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err38];
			else addError(vErrors, err38);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54$2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54$2.errors);
				errors = vErrors.length;
			}
		}
		if (data.authoritativeDefinitions !== void 0) {
			if (!validate53(data.authoritativeDefinitions, {
				instancePath: instancePath + "/authoritativeDefinitions",
				parentData: data,
				parentDataProperty: "authoritativeDefinitions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0) {
			if (!validate60(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57$1(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data26 = data.name;
			if (typeof data26 === "string") {
				if (data26.length < 1) {
					const err39 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema28.properties.name,
						data: data26
					};
					if (vErrors === null) vErrors = [err39];
					else addError(vErrors, err39);
					errors++;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema28.properties.name.type,
					parentSchema: schema28.properties.name,
					data: data26
				};
				if (vErrors === null) vErrors = [err40];
				else addError(vErrors, err40);
				errors++;
			}
		}
		if (data.physicalName !== void 0) {
			let data27 = data.physicalName;
			if (typeof data27 !== "string") {
				const err41 = {
					instancePath: instancePath + "/physicalName",
					schemaPath: "#/properties/physicalName/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema28.properties.physicalName.type,
					parentSchema: schema28.properties.physicalName,
					data: data27
				};
				if (vErrors === null) vErrors = [err41];
				else addError(vErrors, err41);
				errors++;
			}
		}
		if (data.physicalType !== void 0) {
			let data28 = data.physicalType;
			if (typeof data28 !== "string") {
				const err42 = {
					instancePath: instancePath + "/physicalType",
					schemaPath: "#/properties/physicalType/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema28.properties.physicalType.type,
					parentSchema: schema28.properties.physicalType,
					data: data28
				};
				if (vErrors === null) vErrors = [err42];
				else addError(vErrors, err42);
				errors++;
			}
		}
		if (data.businessName !== void 0) {
			let data29 = data.businessName;
			if (typeof data29 !== "string") {
				const err43 = {
					instancePath: instancePath + "/businessName",
					schemaPath: "#/properties/businessName/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema28.properties.businessName.type,
					parentSchema: schema28.properties.businessName,
					data: data29
				};
				if (vErrors === null) vErrors = [err43];
				else addError(vErrors, err43);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data30 = data.description;
			if (typeof data30 !== "string") {
				const err44 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema28.properties.description.type,
					parentSchema: schema28.properties.description,
					data: data30
				};
				if (vErrors === null) vErrors = [err44];
				else addError(vErrors, err44);
				errors++;
			}
		}
		if (data.deprecated !== void 0) {
			let data31 = data.deprecated;
			if (typeof data31 !== "boolean") {
				const err45 = {
					instancePath: instancePath + "/deprecated",
					schemaPath: "#/properties/deprecated/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema28.properties.deprecated.type,
					parentSchema: schema28.properties.deprecated,
					data: data31
				};
				if (vErrors === null) vErrors = [err45];
				else addError(vErrors, err45);
				errors++;
			}
		}
		if (data.synonyms !== void 0) {
			let data32 = data.synonyms;
			if (!Array.isArray(data32)) {
				const err46 = {
					instancePath: instancePath + "/synonyms",
					schemaPath: "#/properties/synonyms/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema28.properties.synonyms.type,
					parentSchema: schema28.properties.synonyms,
					data: data32
				};
				if (vErrors === null) vErrors = [err46];
				else addError(vErrors, err46);
				errors++;
			}
		}
		if (data.logicalType !== void 0) {
			let data33 = data.logicalType;
			if (!(data33 === "string" || data33 === "date" || data33 === "timestamp" || data33 === "time" || data33 === "number" || data33 === "integer" || data33 === "object" || data33 === "array" || data33 === "boolean" || data33 === "map" || data33 === "vector")) {
				const err47 = {
					instancePath: instancePath + "/logicalType",
					schemaPath: "#/properties/logicalType/enum",
					keyword: "enum",
					params: { allowedValues: schema28.properties.logicalType.enum },
					schema: schema28.properties.logicalType.enum,
					parentSchema: schema28.properties.logicalType,
					data: data33
				};
				if (vErrors === null) vErrors = [err47];
				else addError(vErrors, err47);
				errors++;
			}
		}
		if (data.logicalTypeOptions !== void 0) {
			let data34 = data.logicalTypeOptions;
			if (!(data34 && typeof data34 == "object" && !Array.isArray(data34))) {
				const err48 = {
					instancePath: instancePath + "/logicalTypeOptions",
					schemaPath: "#/properties/logicalTypeOptions/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema28.properties.logicalTypeOptions.type,
					parentSchema: schema28.properties.logicalTypeOptions,
					data: data34
				};
				if (vErrors === null) vErrors = [err48];
				else addError(vErrors, err48);
				errors++;
			}
		}
		if (data.required !== void 0) {
			let data35 = data.required;
			if (typeof data35 !== "boolean") {
				const err49 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema28.properties.required.type,
					parentSchema: schema28.properties.required,
					data: data35
				};
				if (vErrors === null) vErrors = [err49];
				else addError(vErrors, err49);
				errors++;
			}
		}
		if (data.unique !== void 0) {
			let data36 = data.unique;
			if (typeof data36 !== "boolean") {
				const err50 = {
					instancePath: instancePath + "/unique",
					schemaPath: "#/properties/unique/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema28.properties.unique.type,
					parentSchema: schema28.properties.unique,
					data: data36
				};
				if (vErrors === null) vErrors = [err50];
				else addError(vErrors, err50);
				errors++;
			}
		}
		if (data.primaryKey !== void 0) {
			let data37 = data.primaryKey;
			if (typeof data37 !== "boolean") {
				const err51 = {
					instancePath: instancePath + "/primaryKey",
					schemaPath: "#/properties/primaryKey/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema28.properties.primaryKey.type,
					parentSchema: schema28.properties.primaryKey,
					data: data37
				};
				if (vErrors === null) vErrors = [err51];
				else addError(vErrors, err51);
				errors++;
			}
		}
		if (data.primaryKeyPosition !== void 0) {
			let data38 = data.primaryKeyPosition;
			if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
				const err52 = {
					instancePath: instancePath + "/primaryKeyPosition",
					schemaPath: "#/properties/primaryKeyPosition/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema28.properties.primaryKeyPosition.type,
					parentSchema: schema28.properties.primaryKeyPosition,
					data: data38
				};
				if (vErrors === null) vErrors = [err52];
				else addError(vErrors, err52);
				errors++;
			}
		}
		if (data.partitioned !== void 0) {
			let data39 = data.partitioned;
			if (typeof data39 !== "boolean") {
				const err53 = {
					instancePath: instancePath + "/partitioned",
					schemaPath: "#/properties/partitioned/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema28.properties.partitioned.type,
					parentSchema: schema28.properties.partitioned,
					data: data39
				};
				if (vErrors === null) vErrors = [err53];
				else addError(vErrors, err53);
				errors++;
			}
		}
		if (data.partitionKeyPosition !== void 0) {
			let data40 = data.partitionKeyPosition;
			if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
				const err54 = {
					instancePath: instancePath + "/partitionKeyPosition",
					schemaPath: "#/properties/partitionKeyPosition/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema28.properties.partitionKeyPosition.type,
					parentSchema: schema28.properties.partitionKeyPosition,
					data: data40
				};
				if (vErrors === null) vErrors = [err54];
				else addError(vErrors, err54);
				errors++;
			}
		}
		if (data.classification !== void 0) {
			let data41 = data.classification;
			if (typeof data41 !== "string") {
				const err55 = {
					instancePath: instancePath + "/classification",
					schemaPath: "#/properties/classification/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema28.properties.classification.type,
					parentSchema: schema28.properties.classification,
					data: data41
				};
				if (vErrors === null) vErrors = [err55];
				else addError(vErrors, err55);
				errors++;
			}
		}
		if (data.encryptedName !== void 0) {
			let data42 = data.encryptedName;
			if (typeof data42 !== "string") {
				const err56 = {
					instancePath: instancePath + "/encryptedName",
					schemaPath: "#/properties/encryptedName/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema28.properties.encryptedName.type,
					parentSchema: schema28.properties.encryptedName,
					data: data42
				};
				if (vErrors === null) vErrors = [err56];
				else addError(vErrors, err56);
				errors++;
			}
		}
		if (data.criticalDataElement !== void 0) {
			let data43 = data.criticalDataElement;
			if (typeof data43 !== "boolean") {
				const err57 = {
					instancePath: instancePath + "/criticalDataElement",
					schemaPath: "#/properties/criticalDataElement/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema28.properties.criticalDataElement.type,
					parentSchema: schema28.properties.criticalDataElement,
					data: data43
				};
				if (vErrors === null) vErrors = [err57];
				else addError(vErrors, err57);
				errors++;
			}
		}
		if (data.examples !== void 0) {
			let data44 = data.examples;
			if (!Array.isArray(data44)) {
				const err58 = {
					instancePath: instancePath + "/examples",
					schemaPath: "#/properties/examples/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema28.properties.examples.type,
					parentSchema: schema28.properties.examples,
					data: data44
				};
				if (vErrors === null) vErrors = [err58];
				else addError(vErrors, err58);
				errors++;
			}
		}
		if (data.transformSourceObjects !== void 0) {
			let data45 = data.transformSourceObjects;
			if (Array.isArray(data45)) {
				const len0 = data45.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data46 = data45[i0];
					if (typeof data46 !== "string") {
						const err59 = {
							instancePath: instancePath + "/transformSourceObjects/" + i0,
							schemaPath: "#/properties/transformSourceObjects/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema28.properties.transformSourceObjects.items.type,
							parentSchema: schema28.properties.transformSourceObjects.items,
							data: data46
						};
						if (vErrors === null) vErrors = [err59];
						else addError(vErrors, err59);
						errors++;
					}
				}
			} else {
				const err60 = {
					instancePath: instancePath + "/transformSourceObjects",
					schemaPath: "#/properties/transformSourceObjects/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema28.properties.transformSourceObjects.type,
					parentSchema: schema28.properties.transformSourceObjects,
					data: data45
				};
				if (vErrors === null) vErrors = [err60];
				else addError(vErrors, err60);
				errors++;
			}
		}
		if (data.transformLogic !== void 0) {
			let data47 = data.transformLogic;
			if (typeof data47 !== "string") {
				const err61 = {
					instancePath: instancePath + "/transformLogic",
					schemaPath: "#/properties/transformLogic/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema28.properties.transformLogic.type,
					parentSchema: schema28.properties.transformLogic,
					data: data47
				};
				if (vErrors === null) vErrors = [err61];
				else addError(vErrors, err61);
				errors++;
			}
		}
		if (data.transformDescription !== void 0) {
			let data48 = data.transformDescription;
			if (typeof data48 !== "string") {
				const err62 = {
					instancePath: instancePath + "/transformDescription",
					schemaPath: "#/properties/transformDescription/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema28.properties.transformDescription.type,
					parentSchema: schema28.properties.transformDescription,
					data: data48
				};
				if (vErrors === null) vErrors = [err62];
				else addError(vErrors, err62);
				errors++;
			}
		}
		if (data.relationships !== void 0) {
			let data49 = data.relationships;
			if (Array.isArray(data49)) {
				const len1 = data49.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate101(data49[i1], {
					instancePath: instancePath + "/relationships/" + i1,
					parentData: data49,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate101.errors);
					errors = vErrors.length;
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/relationships",
					schemaPath: "#/properties/relationships/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema28.properties.relationships.type,
					parentSchema: schema28.properties.relationships,
					data: data49
				};
				if (vErrors === null) vErrors = [err63];
				else addError(vErrors, err63);
				errors++;
			}
		}
		if (data.quality !== void 0) {
			if (!validate110(data.quality, {
				instancePath: instancePath + "/quality",
				parentData: data,
				parentDataProperty: "quality",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate110.errors);
				errors = vErrors.length;
			}
		}
		if (data.enum !== void 0) {
			let data52 = data.enum;
			if (Array.isArray(data52)) {
				if (data52.length < 1) {
					const err64 = {
						instancePath: instancePath + "/enum",
						schemaPath: "#/properties/enum/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema28.properties.enum,
						data: data52
					};
					if (vErrors === null) vErrors = [err64];
					else addError(vErrors, err64);
					errors++;
				}
				const len2 = data52.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data53 = data52[i2];
					if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
						if (data53.value === void 0) {
							const err65 = {
								instancePath: instancePath + "/enum/" + i2,
								schemaPath: "#/properties/enum/items/required",
								keyword: "required",
								params: { missingProperty: "value" },
								schema: schema28.properties.enum.items.required,
								parentSchema: schema28.properties.enum.items,
								data: data53
							};
							if (vErrors === null) vErrors = [err65];
							else addError(vErrors, err65);
							errors++;
						}
						for (const key1 in data53) if (!func1$2.call(schema28.properties.enum.items.properties, key1)) {
							const err66 = {
								instancePath: instancePath + "/enum/" + i2,
								schemaPath: "#/properties/enum/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema28.properties.enum.items,
								data: data53
							};
							if (vErrors === null) vErrors = [err66];
							else addError(vErrors, err66);
							errors++;
						}
						if (data53.id !== void 0) {
							if (!validate54$2(data53.id, {
								instancePath: instancePath + "/enum/" + i2 + "/id",
								parentData: data53,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate54$2.errors);
								errors = vErrors.length;
							}
						}
						if (data53.authoritativeDefinitions !== void 0) {
							if (!validate53(data53.authoritativeDefinitions, {
								instancePath: instancePath + "/enum/" + i2 + "/authoritativeDefinitions",
								parentData: data53,
								parentDataProperty: "authoritativeDefinitions",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate53.errors);
								errors = vErrors.length;
							}
						}
						if (data53.tags !== void 0) {
							if (!validate60(data53.tags, {
								instancePath: instancePath + "/enum/" + i2 + "/tags",
								parentData: data53,
								parentDataProperty: "tags",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate60.errors);
								errors = vErrors.length;
							}
						}
						if (data53.customProperties !== void 0) {
							if (!validate57$1(data53.customProperties, {
								instancePath: instancePath + "/enum/" + i2 + "/customProperties",
								parentData: data53,
								parentDataProperty: "customProperties",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate57$1.errors);
								errors = vErrors.length;
							}
						}
						if (data53.label !== void 0) {
							let data58 = data53.label;
							if (typeof data58 !== "string") {
								const err67 = {
									instancePath: instancePath + "/enum/" + i2 + "/label",
									schemaPath: "#/properties/enum/items/properties/label/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema28.properties.enum.items.properties.label.type,
									parentSchema: schema28.properties.enum.items.properties.label,
									data: data58
								};
								if (vErrors === null) vErrors = [err67];
								else addError(vErrors, err67);
								errors++;
							}
						}
						if (data53.description !== void 0) {
							let data59 = data53.description;
							if (typeof data59 !== "string") {
								const err68 = {
									instancePath: instancePath + "/enum/" + i2 + "/description",
									schemaPath: "#/properties/enum/items/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema28.properties.enum.items.properties.description.type,
									parentSchema: schema28.properties.enum.items.properties.description,
									data: data59
								};
								if (vErrors === null) vErrors = [err68];
								else addError(vErrors, err68);
								errors++;
							}
						}
						if (data53.deprecated !== void 0) {
							let data60 = data53.deprecated;
							if (typeof data60 !== "boolean") {
								const err69 = {
									instancePath: instancePath + "/enum/" + i2 + "/deprecated",
									schemaPath: "#/properties/enum/items/properties/deprecated/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema28.properties.enum.items.properties.deprecated.type,
									parentSchema: schema28.properties.enum.items.properties.deprecated,
									data: data60
								};
								if (vErrors === null) vErrors = [err69];
								else addError(vErrors, err69);
								errors++;
							}
						}
						if (data53.synonyms !== void 0) {
							let data61 = data53.synonyms;
							if (!Array.isArray(data61)) {
								const err70 = {
									instancePath: instancePath + "/enum/" + i2 + "/synonyms",
									schemaPath: "#/properties/enum/items/properties/synonyms/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema28.properties.enum.items.properties.synonyms.type,
									parentSchema: schema28.properties.enum.items.properties.synonyms,
									data: data61
								};
								if (vErrors === null) vErrors = [err70];
								else addError(vErrors, err70);
								errors++;
							}
						}
					} else {
						const err71 = {
							instancePath: instancePath + "/enum/" + i2,
							schemaPath: "#/properties/enum/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema28.properties.enum.items.type,
							parentSchema: schema28.properties.enum.items,
							data: data53
						};
						if (vErrors === null) vErrors = [err71];
						else addError(vErrors, err71);
						errors++;
					}
				}
				let i3 = endOfTwins(data52);
				let j0;
				if (i3 > 1) {
					outer0: for (; i3--;) for (j0 = i3; j0--;) if (func0(data52[i3], data52[j0])) {
						const err72 = {
							instancePath: instancePath + "/enum",
							schemaPath: "#/properties/enum/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i3,
								j: j0
							},
							schema: true,
							parentSchema: schema28.properties.enum,
							data: data52
						};
						if (vErrors === null) vErrors = [err72];
						else addError(vErrors, err72);
						errors++;
						break outer0;
					}
				}
			} else {
				const err73 = {
					instancePath: instancePath + "/enum",
					schemaPath: "#/properties/enum/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema28.properties.enum.type,
					parentSchema: schema28.properties.enum,
					data: data52
				};
				if (vErrors === null) vErrors = [err73];
				else addError(vErrors, err73);
				errors++;
			}
		}
		if (data.map !== void 0) {
			let data62 = data.map;
			if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
				if (data62.key === void 0) {
					const err74 = {
						instancePath: instancePath + "/map",
						schemaPath: "#/properties/map/required",
						keyword: "required",
						params: { missingProperty: "key" },
						schema: schema28.properties.map.required,
						parentSchema: schema28.properties.map,
						data: data62
					};
					if (vErrors === null) vErrors = [err74];
					else addError(vErrors, err74);
					errors++;
				}
				if (data62.value === void 0) {
					const err75 = {
						instancePath: instancePath + "/map",
						schemaPath: "#/properties/map/required",
						keyword: "required",
						params: { missingProperty: "value" },
						schema: schema28.properties.map.required,
						parentSchema: schema28.properties.map,
						data: data62
					};
					if (vErrors === null) vErrors = [err75];
					else addError(vErrors, err75);
					errors++;
				}
				for (const key2 in data62) if (!(key2 === "key" || key2 === "value")) {
					const err76 = {
						instancePath: instancePath + "/map",
						schemaPath: "#/properties/map/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema28.properties.map,
						data: data62
					};
					if (vErrors === null) vErrors = [err76];
					else addError(vErrors, err76);
					errors++;
				}
				if (data62.key !== void 0) {
					if (!wrapper0.validate(data62.key, {
						instancePath: instancePath + "/map/key",
						parentData: data62,
						parentDataProperty: "key",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, wrapper0.validate.errors);
						errors = vErrors.length;
					}
				}
				if (data62.value !== void 0) {
					if (!wrapper0.validate(data62.value, {
						instancePath: instancePath + "/map/value",
						parentData: data62,
						parentDataProperty: "value",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, wrapper0.validate.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err77 = {
					instancePath: instancePath + "/map",
					schemaPath: "#/properties/map/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema28.properties.map.type,
					parentSchema: schema28.properties.map,
					data: data62
				};
				if (vErrors === null) vErrors = [err77];
				else addError(vErrors, err77);
				errors++;
			}
		}
		if (data.items !== void 0) {
			if (!wrapper0.validate(data.items, {
				instancePath: instancePath + "/items",
				parentData: data,
				parentDataProperty: "items",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
		if (data.properties !== void 0) {
			let data66 = data.properties;
			if (Array.isArray(data66)) {
				if (data66.length > 2e4) {
					const err78 = {
						instancePath: instancePath + "/properties",
						schemaPath: "#/properties/properties/maxItems",
						keyword: "maxItems",
						params: { limit: 2e4 },
						schema: 2e4,
						parentSchema: schema28.properties.properties,
						data: data66
					};
					if (vErrors === null) vErrors = [err78];
					else addError(vErrors, err78);
					errors++;
				}
				const len3 = data66.length;
				for (let i4 = 0; i4 < len3; i4++) if (!wrapper3.validate(data66[i4], {
					instancePath: instancePath + "/properties/" + i4,
					parentData: data66,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, wrapper3.validate.errors);
					errors = vErrors.length;
				}
			} else {
				const err79 = {
					instancePath: instancePath + "/properties",
					schemaPath: "#/properties/properties/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema28.properties.properties.type,
					parentSchema: schema28.properties.properties,
					data: data66
				};
				if (vErrors === null) vErrors = [err79];
				else addError(vErrors, err79);
				errors++;
			}
		}
	} else {
		const err80 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err80];
		else addError(vErrors, err80);
		errors++;
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate76(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = joinErrors(vErrors, validate76.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema27.required,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema44 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["from", "to"],
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"type": {
			"description": "Always foreignKey.",
			"enum": ["foreignKey"]
		},
		"from": { "$ref": "#/$defs/references" },
		"to": { "$ref": "#/$defs/references" },
		"description": {
			"description": "What it means.",
			"type": "string"
		},
		"customProperties": { "$ref": "#/$defs/customProperties" }
	}
};
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate124.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.from === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "from" },
				schema: schema44.required,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.to === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "to" },
				schema: schema44.required,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "type" || key0 === "from" || key0 === "to" || key0 === "description" || key0 === "customProperties")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54$2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54$2.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0) {
			let data1 = data.type;
			if (!(data1 === "foreignKey")) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema44.properties.type.enum },
					schema: schema44.properties.type.enum,
					parentSchema: schema44.properties.type,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.from !== void 0) {
			if (!validate103(data.from, {
				instancePath: instancePath + "/from",
				parentData: data,
				parentDataProperty: "from",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.to !== void 0) {
			if (!validate103(data.to, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			let data4 = data.description;
			if (typeof data4 !== "string") {
				const err4 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema44.properties.description.type,
					parentSchema: schema44.properties.description,
					data: data4
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57$1(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57$1.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema44.type,
			parentSchema: schema44,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else addError(vErrors, err5);
		errors++;
	}
	validate124.errors = vErrors;
	return errors === 0;
}
validate124.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema26$1.required,
				parentSchema: schema26$1,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!func1$2.call(schema26$1.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema26$1,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54$2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54$2.errors);
				errors = vErrors.length;
			}
		}
		if (data.authoritativeDefinitions !== void 0) {
			if (!validate53(data.authoritativeDefinitions, {
				instancePath: instancePath + "/authoritativeDefinitions",
				parentData: data,
				parentDataProperty: "authoritativeDefinitions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0) {
			if (!validate60(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57$1(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data4 = data.name;
			if (typeof data4 === "string") {
				if (data4.length < 1) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema26$1.properties.name,
						data: data4
					};
					if (vErrors === null) vErrors = [err2];
					else addError(vErrors, err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema26$1.properties.name.type,
					parentSchema: schema26$1.properties.name,
					data: data4
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.physicalName !== void 0) {
			let data5 = data.physicalName;
			if (typeof data5 !== "string") {
				const err4 = {
					instancePath: instancePath + "/physicalName",
					schemaPath: "#/properties/physicalName/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema26$1.properties.physicalName.type,
					parentSchema: schema26$1.properties.physicalName,
					data: data5
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
		if (data.physicalType !== void 0) {
			let data6 = data.physicalType;
			if (typeof data6 !== "string") {
				const err5 = {
					instancePath: instancePath + "/physicalType",
					schemaPath: "#/properties/physicalType/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema26$1.properties.physicalType.type,
					parentSchema: schema26$1.properties.physicalType,
					data: data6
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
		if (data.businessName !== void 0) {
			let data7 = data.businessName;
			if (typeof data7 !== "string") {
				const err6 = {
					instancePath: instancePath + "/businessName",
					schemaPath: "#/properties/businessName/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema26$1.properties.businessName.type,
					parentSchema: schema26$1.properties.businessName,
					data: data7
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data8 = data.description;
			if (typeof data8 !== "string") {
				const err7 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema26$1.properties.description.type,
					parentSchema: schema26$1.properties.description,
					data: data8
				};
				if (vErrors === null) vErrors = [err7];
				else addError(vErrors, err7);
				errors++;
			}
		}
		if (data.deprecated !== void 0) {
			let data9 = data.deprecated;
			if (typeof data9 !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/deprecated",
					schemaPath: "#/properties/deprecated/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema26$1.properties.deprecated.type,
					parentSchema: schema26$1.properties.deprecated,
					data: data9
				};
				if (vErrors === null) vErrors = [err8];
				else addError(vErrors, err8);
				errors++;
			}
		}
		if (data.synonyms !== void 0) {
			let data10 = data.synonyms;
			if (!Array.isArray(data10)) {
				const err9 = {
					instancePath: instancePath + "/synonyms",
					schemaPath: "#/properties/synonyms/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema26$1.properties.synonyms.type,
					parentSchema: schema26$1.properties.synonyms,
					data: data10
				};
				if (vErrors === null) vErrors = [err9];
				else addError(vErrors, err9);
				errors++;
			}
		}
		if (data.logicalType !== void 0) {
			let data11 = data.logicalType;
			if (!(data11 === "object")) {
				const err10 = {
					instancePath: instancePath + "/logicalType",
					schemaPath: "#/properties/logicalType/enum",
					keyword: "enum",
					params: { allowedValues: schema26$1.properties.logicalType.enum },
					schema: schema26$1.properties.logicalType.enum,
					parentSchema: schema26$1.properties.logicalType,
					data: data11
				};
				if (vErrors === null) vErrors = [err10];
				else addError(vErrors, err10);
				errors++;
			}
		}
		if (data.dataGranularityDescription !== void 0) {
			let data12 = data.dataGranularityDescription;
			if (typeof data12 !== "string") {
				const err11 = {
					instancePath: instancePath + "/dataGranularityDescription",
					schemaPath: "#/properties/dataGranularityDescription/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema26$1.properties.dataGranularityDescription.type,
					parentSchema: schema26$1.properties.dataGranularityDescription,
					data: data12
				};
				if (vErrors === null) vErrors = [err11];
				else addError(vErrors, err11);
				errors++;
			}
		}
		if (data.properties !== void 0) {
			let data13 = data.properties;
			if (Array.isArray(data13)) {
				if (data13.length > 2e4) {
					const err12 = {
						instancePath: instancePath + "/properties",
						schemaPath: "#/properties/properties/maxItems",
						keyword: "maxItems",
						params: { limit: 2e4 },
						schema: 2e4,
						parentSchema: schema26$1.properties.properties,
						data: data13
					};
					if (vErrors === null) vErrors = [err12];
					else addError(vErrors, err12);
					errors++;
				}
				const len0 = data13.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate75(data13[i0], {
					instancePath: instancePath + "/properties/" + i0,
					parentData: data13,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate75.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/properties",
					schemaPath: "#/properties/properties/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema26$1.properties.properties.type,
					parentSchema: schema26$1.properties.properties,
					data: data13
				};
				if (vErrors === null) vErrors = [err13];
				else addError(vErrors, err13);
				errors++;
			}
		}
		if (data.relationships !== void 0) {
			let data15 = data.relationships;
			if (Array.isArray(data15)) {
				const len1 = data15.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate124(data15[i1], {
					instancePath: instancePath + "/relationships/" + i1,
					parentData: data15,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate124.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/relationships",
					schemaPath: "#/properties/relationships/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema26$1.properties.relationships.type,
					parentSchema: schema26$1.properties.relationships,
					data: data15
				};
				if (vErrors === null) vErrors = [err14];
				else addError(vErrors, err14);
				errors++;
			}
		}
		if (data.quality !== void 0) {
			if (!validate110(data.quality, {
				instancePath: instancePath + "/quality",
				parentData: data,
				parentDataProperty: "quality",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate110.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema26$1.type,
			parentSchema: schema26$1,
			data
		};
		if (vErrors === null) vErrors = [err15];
		else addError(vErrors, err15);
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema45 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["channel"],
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"channel": {
			"description": "Name of the channel.",
			"type": "string"
		},
		"url": {
			"description": "Where it is.",
			"type": "string"
		},
		"description": {
			"description": "What it is for.",
			"type": "string"
		},
		"tool": {
			"description": "email, slack, teams, discord, ticket, googlechat, other, …",
			"type": "string"
		},
		"scope": {
			"description": "interactive, announcements, issues or notifications.",
			"type": "string"
		},
		"invitationUrl": {
			"description": "Where to ask to be let in.",
			"type": "string"
		},
		"customProperties": { "$ref": "#/$defs/customProperties" }
	}
};
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate132.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.channel === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "channel" },
				schema: schema45.required,
				parentSchema: schema45,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "channel" || key0 === "url" || key0 === "description" || key0 === "tool" || key0 === "scope" || key0 === "invitationUrl" || key0 === "customProperties")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema45,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54$2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54$2.errors);
				errors = vErrors.length;
			}
		}
		if (data.channel !== void 0) {
			let data1 = data.channel;
			if (typeof data1 !== "string") {
				const err2 = {
					instancePath: instancePath + "/channel",
					schemaPath: "#/properties/channel/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema45.properties.channel.type,
					parentSchema: schema45.properties.channel,
					data: data1
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data2 = data.url;
			if (typeof data2 !== "string") {
				const err3 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema45.properties.url.type,
					parentSchema: schema45.properties.url,
					data: data2
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			if (typeof data3 !== "string") {
				const err4 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema45.properties.description.type,
					parentSchema: schema45.properties.description,
					data: data3
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
		if (data.tool !== void 0) {
			let data4 = data.tool;
			if (typeof data4 !== "string") {
				const err5 = {
					instancePath: instancePath + "/tool",
					schemaPath: "#/properties/tool/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema45.properties.tool.type,
					parentSchema: schema45.properties.tool,
					data: data4
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
		if (data.scope !== void 0) {
			let data5 = data.scope;
			if (typeof data5 !== "string") {
				const err6 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema45.properties.scope.type,
					parentSchema: schema45.properties.scope,
					data: data5
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
		if (data.invitationUrl !== void 0) {
			let data6 = data.invitationUrl;
			if (typeof data6 !== "string") {
				const err7 = {
					instancePath: instancePath + "/invitationUrl",
					schemaPath: "#/properties/invitationUrl/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema45.properties.invitationUrl.type,
					parentSchema: schema45.properties.invitationUrl,
					data: data6
				};
				if (vErrors === null) vErrors = [err7];
				else addError(vErrors, err7);
				errors++;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57$1(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57$1.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema45.type,
			parentSchema: schema45,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else addError(vErrors, err8);
		errors++;
	}
	validate132.errors = vErrors;
	return errors === 0;
}
validate132.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema46 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["username"],
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
		"tags": { "$ref": "#/$defs/tags" },
		"customProperties": { "$ref": "#/$defs/customProperties" },
		"username": {
			"description": "Name or address of the person.",
			"type": "string"
		},
		"name": {
			"description": "Name of the person.",
			"type": "string"
		},
		"description": {
			"description": "Who that is.",
			"type": "string"
		},
		"role": {
			"description": "What they do.",
			"type": "string"
		},
		"dateIn": {
			"description": "The day they came.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
		},
		"dateOut": {
			"description": "The day they left.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
		},
		"replacedByUsername": {
			"description": "Who took over.",
			"type": "string"
		}
	}
};
const pattern6$1 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "");
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate137.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.username === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "username" },
				schema: schema46.required,
				parentSchema: schema46,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!func1$2.call(schema46.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema46,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54$2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54$2.errors);
				errors = vErrors.length;
			}
		}
		if (data.authoritativeDefinitions !== void 0) {
			if (!validate53(data.authoritativeDefinitions, {
				instancePath: instancePath + "/authoritativeDefinitions",
				parentData: data,
				parentDataProperty: "authoritativeDefinitions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0) {
			if (!validate60(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57$1(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.username !== void 0) {
			let data4 = data.username;
			if (typeof data4 !== "string") {
				const err2 = {
					instancePath: instancePath + "/username",
					schemaPath: "#/properties/username/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema46.properties.username.type,
					parentSchema: schema46.properties.username,
					data: data4
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data5 = data.name;
			if (typeof data5 !== "string") {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema46.properties.name.type,
					parentSchema: schema46.properties.name,
					data: data5
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data6 = data.description;
			if (typeof data6 !== "string") {
				const err4 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema46.properties.description.type,
					parentSchema: schema46.properties.description,
					data: data6
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
		if (data.role !== void 0) {
			let data7 = data.role;
			if (typeof data7 !== "string") {
				const err5 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema46.properties.role.type,
					parentSchema: schema46.properties.role,
					data: data7
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
		if (data.dateIn !== void 0) {
			let data8 = data.dateIn;
			if (typeof data8 === "string") {
				if (!pattern6$1.test(data8)) {
					const err6 = {
						instancePath: instancePath + "/dateIn",
						schemaPath: "#/properties/dateIn/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						schema: "^\\d{4}-\\d{2}-\\d{2}$",
						parentSchema: schema46.properties.dateIn,
						data: data8
					};
					if (vErrors === null) vErrors = [err6];
					else addError(vErrors, err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/dateIn",
					schemaPath: "#/properties/dateIn/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema46.properties.dateIn.type,
					parentSchema: schema46.properties.dateIn,
					data: data8
				};
				if (vErrors === null) vErrors = [err7];
				else addError(vErrors, err7);
				errors++;
			}
		}
		if (data.dateOut !== void 0) {
			let data9 = data.dateOut;
			if (typeof data9 === "string") {
				if (!pattern6$1.test(data9)) {
					const err8 = {
						instancePath: instancePath + "/dateOut",
						schemaPath: "#/properties/dateOut/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						schema: "^\\d{4}-\\d{2}-\\d{2}$",
						parentSchema: schema46.properties.dateOut,
						data: data9
					};
					if (vErrors === null) vErrors = [err8];
					else addError(vErrors, err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/dateOut",
					schemaPath: "#/properties/dateOut/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema46.properties.dateOut.type,
					parentSchema: schema46.properties.dateOut,
					data: data9
				};
				if (vErrors === null) vErrors = [err9];
				else addError(vErrors, err9);
				errors++;
			}
		}
		if (data.replacedByUsername !== void 0) {
			let data10 = data.replacedByUsername;
			if (typeof data10 !== "string") {
				const err10 = {
					instancePath: instancePath + "/replacedByUsername",
					schemaPath: "#/properties/replacedByUsername/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema46.properties.replacedByUsername.type,
					parentSchema: schema46.properties.replacedByUsername,
					data: data10
				};
				if (vErrors === null) vErrors = [err10];
				else addError(vErrors, err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema46.type,
			parentSchema: schema46,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else addError(vErrors, err11);
		errors++;
	}
	validate137.errors = vErrors;
	return errors === 0;
}
validate137.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema47 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
		"tags": { "$ref": "#/$defs/tags" },
		"customProperties": { "$ref": "#/$defs/customProperties" },
		"name": {
			"description": "Name of the team.",
			"type": "string"
		},
		"description": {
			"description": "What it does.",
			"type": "string"
		},
		"members": {
			"description": "Who is in it.",
			"type": "array",
			"items": { "$ref": "#/$defs/teamMember" }
		}
	}
};
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate143.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "id" || key0 === "authoritativeDefinitions" || key0 === "tags" || key0 === "customProperties" || key0 === "name" || key0 === "description" || key0 === "members")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema47,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54$2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54$2.errors);
				errors = vErrors.length;
			}
		}
		if (data.authoritativeDefinitions !== void 0) {
			if (!validate53(data.authoritativeDefinitions, {
				instancePath: instancePath + "/authoritativeDefinitions",
				parentData: data,
				parentDataProperty: "authoritativeDefinitions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0) {
			if (!validate60(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57$1(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data4 = data.name;
			if (typeof data4 !== "string") {
				const err1 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema47.properties.name.type,
					parentSchema: schema47.properties.name,
					data: data4
				};
				if (vErrors === null) vErrors = [err1];
				else addError(vErrors, err1);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data5 = data.description;
			if (typeof data5 !== "string") {
				const err2 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema47.properties.description.type,
					parentSchema: schema47.properties.description,
					data: data5
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
		}
		if (data.members !== void 0) {
			let data6 = data.members;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate137(data6[i0], {
					instancePath: instancePath + "/members/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate137.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/members",
					schemaPath: "#/properties/members/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema47.properties.members.type,
					parentSchema: schema47.properties.members,
					data: data6
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema47.type,
			parentSchema: schema47,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else addError(vErrors, err4);
		errors++;
	}
	validate143.errors = vErrors;
	return errors === 0;
}
validate143.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema48 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["property", "value"],
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"property": {
			"description": "latency, retention, frequency, availability, endOfSupport, …",
			"type": "string"
		},
		"value": {
			"description": "What is promised.",
			"type": [
				"string",
				"number",
				"boolean",
				"null"
			]
		},
		"valueExt": {
			"description": "More of what is promised.",
			"type": [
				"string",
				"number",
				"boolean",
				"null"
			]
		},
		"unit": {
			"description": "d, day, days; y, yr, years; …",
			"type": "string"
		},
		"element": {
			"description": "object.property it is about; several are separated by commas.",
			"type": "string"
		},
		"driver": {
			"description": "regulatory, analytics or operational.",
			"type": "string"
		},
		"description": {
			"description": "What it means.",
			"type": "string"
		},
		"schedule": {
			"description": "When it is looked at.",
			"type": "string"
		},
		"scheduler": {
			"description": "What looks at it.",
			"type": "string"
		}
	}
};
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate151.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.property === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "property" },
				schema: schema48.required,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.value === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				schema: schema48.required,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		for (const key0 in data) if (!func1$2.call(schema48.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54$2(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54$2.errors);
				errors = vErrors.length;
			}
		}
		if (data.property !== void 0) {
			let data1 = data.property;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/property",
					schemaPath: "#/properties/property/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema48.properties.property.type,
					parentSchema: schema48.properties.property,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data2 = data.value;
			if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean" && data2 !== null) {
				const err4 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: schema48.properties.value.type },
					schema: schema48.properties.value.type,
					parentSchema: schema48.properties.value,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
		if (data.valueExt !== void 0) {
			let data3 = data.valueExt;
			if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean" && data3 !== null) {
				const err5 = {
					instancePath: instancePath + "/valueExt",
					schemaPath: "#/properties/valueExt/type",
					keyword: "type",
					params: { type: schema48.properties.valueExt.type },
					schema: schema48.properties.valueExt.type,
					parentSchema: schema48.properties.valueExt,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
		if (data.unit !== void 0) {
			let data4 = data.unit;
			if (typeof data4 !== "string") {
				const err6 = {
					instancePath: instancePath + "/unit",
					schemaPath: "#/properties/unit/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema48.properties.unit.type,
					parentSchema: schema48.properties.unit,
					data: data4
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
		if (data.element !== void 0) {
			let data5 = data.element;
			if (typeof data5 !== "string") {
				const err7 = {
					instancePath: instancePath + "/element",
					schemaPath: "#/properties/element/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema48.properties.element.type,
					parentSchema: schema48.properties.element,
					data: data5
				};
				if (vErrors === null) vErrors = [err7];
				else addError(vErrors, err7);
				errors++;
			}
		}
		if (data.driver !== void 0) {
			let data6 = data.driver;
			if (typeof data6 !== "string") {
				const err8 = {
					instancePath: instancePath + "/driver",
					schemaPath: "#/properties/driver/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema48.properties.driver.type,
					parentSchema: schema48.properties.driver,
					data: data6
				};
				if (vErrors === null) vErrors = [err8];
				else addError(vErrors, err8);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data7 = data.description;
			if (typeof data7 !== "string") {
				const err9 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema48.properties.description.type,
					parentSchema: schema48.properties.description,
					data: data7
				};
				if (vErrors === null) vErrors = [err9];
				else addError(vErrors, err9);
				errors++;
			}
		}
		if (data.schedule !== void 0) {
			let data8 = data.schedule;
			if (typeof data8 !== "string") {
				const err10 = {
					instancePath: instancePath + "/schedule",
					schemaPath: "#/properties/schedule/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema48.properties.schedule.type,
					parentSchema: schema48.properties.schedule,
					data: data8
				};
				if (vErrors === null) vErrors = [err10];
				else addError(vErrors, err10);
				errors++;
			}
		}
		if (data.scheduler !== void 0) {
			let data9 = data.scheduler;
			if (typeof data9 !== "string") {
				const err11 = {
					instancePath: instancePath + "/scheduler",
					schemaPath: "#/properties/scheduler/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema48.properties.scheduler.type,
					parentSchema: schema48.properties.scheduler,
					data: data9
				};
				if (vErrors === null) vErrors = [err11];
				else addError(vErrors, err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema48.type,
			parentSchema: schema48,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else addError(vErrors, err12);
		errors++;
	}
	validate151.errors = vErrors;
	return errors === 0;
}
validate151.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern4$2 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$", "");
function validate52$2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52$2.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0 && "apiVersion") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		} else if (data.apiVersion !== void 0) {
			let data0 = data.apiVersion;
			if (!(data0 === "v3.0.0" || data0 === "v3.0.1" || data0 === "v3.0.2" || data0 === "v3.1.0")) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else addError(vErrors, err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.status === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: "status" },
					schema: schema19$2.then.required,
					parentSchema: schema19$2.then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema19$2.if,
			parentSchema: schema19$2,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else addError(vErrors, err3);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema19$2.required,
				parentSchema: schema19$2,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else addError(vErrors, err4);
			errors++;
		}
		if (data.apiVersion === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "apiVersion" },
				schema: schema19$2.required,
				parentSchema: schema19$2,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else addError(vErrors, err5);
			errors++;
		}
		if (data.kind === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				schema: schema19$2.required,
				parentSchema: schema19$2,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else addError(vErrors, err6);
			errors++;
		}
		if (data.id === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema19$2.required,
				parentSchema: schema19$2,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else addError(vErrors, err7);
			errors++;
		}
		for (const key0 in data) if (!func1$2.call(schema19$2.properties, key0)) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19$2,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else addError(vErrors, err8);
			errors++;
		}
		if (data.apiVersion !== void 0) {
			let data1 = data.apiVersion;
			if (!(data1 === "v3.0.0" || data1 === "v3.0.1" || data1 === "v3.0.2" || data1 === "v3.1.0" || data1 === "v3.2.0")) {
				const err9 = {
					instancePath: instancePath + "/apiVersion",
					schemaPath: "#/properties/apiVersion/enum",
					keyword: "enum",
					params: { allowedValues: schema19$2.properties.apiVersion.enum },
					schema: schema19$2.properties.apiVersion.enum,
					parentSchema: schema19$2.properties.apiVersion,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else addError(vErrors, err9);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data2 = data.kind;
			if (!(data2 === "DataContract")) {
				const err10 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema19$2.properties.kind.enum },
					schema: schema19$2.properties.kind.enum,
					parentSchema: schema19$2.properties.kind,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else addError(vErrors, err10);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data3 = data.id;
			if (typeof data3 === "string") {
				if (data3.length < 1) {
					const err11 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19$2.properties.id,
						data: data3
					};
					if (vErrors === null) vErrors = [err11];
					else addError(vErrors, err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19$2.properties.id.type,
					parentSchema: schema19$2.properties.id,
					data: data3
				};
				if (vErrors === null) vErrors = [err12];
				else addError(vErrors, err12);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data4 = data.name;
			if (typeof data4 !== "string") {
				const err13 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19$2.properties.name.type,
					parentSchema: schema19$2.properties.name,
					data: data4
				};
				if (vErrors === null) vErrors = [err13];
				else addError(vErrors, err13);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data5 = data.version;
			if (typeof data5 === "string") {
				if (data5.length < 1) {
					const err14 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19$2.properties.version,
						data: data5
					};
					if (vErrors === null) vErrors = [err14];
					else addError(vErrors, err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19$2.properties.version.type,
					parentSchema: schema19$2.properties.version,
					data: data5
				};
				if (vErrors === null) vErrors = [err15];
				else addError(vErrors, err15);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data6 = data.status;
			if (typeof data6 !== "string") {
				const err16 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19$2.properties.status.type,
					parentSchema: schema19$2.properties.status,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else addError(vErrors, err16);
				errors++;
			}
		}
		if (data.tenant !== void 0) {
			let data7 = data.tenant;
			if (typeof data7 !== "string") {
				const err17 = {
					instancePath: instancePath + "/tenant",
					schemaPath: "#/properties/tenant/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19$2.properties.tenant.type,
					parentSchema: schema19$2.properties.tenant,
					data: data7
				};
				if (vErrors === null) vErrors = [err17];
				else addError(vErrors, err17);
				errors++;
			}
		}
		if (data.domain !== void 0) {
			let data8 = data.domain;
			if (typeof data8 !== "string") {
				const err18 = {
					instancePath: instancePath + "/domain",
					schemaPath: "#/properties/domain/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19$2.properties.domain.type,
					parentSchema: schema19$2.properties.domain,
					data: data8
				};
				if (vErrors === null) vErrors = [err18];
				else addError(vErrors, err18);
				errors++;
			}
		}
		if (data.dataProduct !== void 0) {
			let data9 = data.dataProduct;
			if (typeof data9 !== "string") {
				const err19 = {
					instancePath: instancePath + "/dataProduct",
					schemaPath: "#/properties/dataProduct/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19$2.properties.dataProduct.type,
					parentSchema: schema19$2.properties.dataProduct,
					data: data9
				};
				if (vErrors === null) vErrors = [err19];
				else addError(vErrors, err19);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data10 = data.description;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.purpose !== void 0) {
					let data11 = data10.purpose;
					if (typeof data11 !== "string") {
						const err20 = {
							instancePath: instancePath + "/description/purpose",
							schemaPath: "#/properties/description/properties/purpose/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19$2.properties.description.properties.purpose.type,
							parentSchema: schema19$2.properties.description.properties.purpose,
							data: data11
						};
						if (vErrors === null) vErrors = [err20];
						else addError(vErrors, err20);
						errors++;
					}
				}
				if (data10.usage !== void 0) {
					let data12 = data10.usage;
					if (typeof data12 !== "string") {
						const err21 = {
							instancePath: instancePath + "/description/usage",
							schemaPath: "#/properties/description/properties/usage/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19$2.properties.description.properties.usage.type,
							parentSchema: schema19$2.properties.description.properties.usage,
							data: data12
						};
						if (vErrors === null) vErrors = [err21];
						else addError(vErrors, err21);
						errors++;
					}
				}
				if (data10.limitations !== void 0) {
					let data13 = data10.limitations;
					if (typeof data13 !== "string") {
						const err22 = {
							instancePath: instancePath + "/description/limitations",
							schemaPath: "#/properties/description/properties/limitations/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19$2.properties.description.properties.limitations.type,
							parentSchema: schema19$2.properties.description.properties.limitations,
							data: data13
						};
						if (vErrors === null) vErrors = [err22];
						else addError(vErrors, err22);
						errors++;
					}
				}
				if (data10.authoritativeDefinitions !== void 0) {
					if (!validate53(data10.authoritativeDefinitions, {
						instancePath: instancePath + "/description/authoritativeDefinitions",
						parentData: data10,
						parentDataProperty: "authoritativeDefinitions",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data10.customProperties !== void 0) {
					if (!validate57$1(data10.customProperties, {
						instancePath: instancePath + "/description/customProperties",
						parentData: data10,
						parentDataProperty: "customProperties",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate57$1.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19$2.properties.description.type,
					parentSchema: schema19$2.properties.description,
					data: data10
				};
				if (vErrors === null) vErrors = [err23];
				else addError(vErrors, err23);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			if (!validate60(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.contractCreatedTs !== void 0) {
			let data17 = data.contractCreatedTs;
			if (typeof data17 === "string") {
				if (!pattern4$2.test(data17)) {
					const err24 = {
						instancePath: instancePath + "/contractCreatedTs",
						schemaPath: "#/properties/contractCreatedTs/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$" },
						schema: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$",
						parentSchema: schema19$2.properties.contractCreatedTs,
						data: data17
					};
					if (vErrors === null) vErrors = [err24];
					else addError(vErrors, err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/contractCreatedTs",
					schemaPath: "#/properties/contractCreatedTs/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19$2.properties.contractCreatedTs.type,
					parentSchema: schema19$2.properties.contractCreatedTs,
					data: data17
				};
				if (vErrors === null) vErrors = [err25];
				else addError(vErrors, err25);
				errors++;
			}
		}
		if (data.servers !== void 0) {
			let data18 = data.servers;
			if (Array.isArray(data18)) {
				if (data18.length > 1e3) {
					const err26 = {
						instancePath: instancePath + "/servers",
						schemaPath: "#/properties/servers/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19$2.properties.servers,
						data: data18
					};
					if (vErrors === null) vErrors = [err26];
					else addError(vErrors, err26);
					errors++;
				}
				const len0 = data18.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate62$1(data18[i0], {
					instancePath: instancePath + "/servers/" + i0,
					parentData: data18,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate62$1.errors);
					errors = vErrors.length;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/servers",
					schemaPath: "#/properties/servers/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19$2.properties.servers.type,
					parentSchema: schema19$2.properties.servers,
					data: data18
				};
				if (vErrors === null) vErrors = [err27];
				else addError(vErrors, err27);
				errors++;
			}
		}
		if (data.schema !== void 0) {
			let data20 = data.schema;
			if (Array.isArray(data20)) {
				if (data20.length > 1e3) {
					const err28 = {
						instancePath: instancePath + "/schema",
						schemaPath: "#/properties/schema/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19$2.properties.schema,
						data: data20
					};
					if (vErrors === null) vErrors = [err28];
					else addError(vErrors, err28);
					errors++;
				}
				const len1 = data20.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate70(data20[i1], {
					instancePath: instancePath + "/schema/" + i1,
					parentData: data20,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate70.errors);
					errors = vErrors.length;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19$2.properties.schema.type,
					parentSchema: schema19$2.properties.schema,
					data: data20
				};
				if (vErrors === null) vErrors = [err29];
				else addError(vErrors, err29);
				errors++;
			}
		}
		if (data.support !== void 0) {
			let data22 = data.support;
			if (Array.isArray(data22)) {
				const len2 = data22.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate132(data22[i2], {
					instancePath: instancePath + "/support/" + i2,
					parentData: data22,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate132.errors);
					errors = vErrors.length;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/support",
					schemaPath: "#/properties/support/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19$2.properties.support.type,
					parentSchema: schema19$2.properties.support,
					data: data22
				};
				if (vErrors === null) vErrors = [err30];
				else addError(vErrors, err30);
				errors++;
			}
		}
		if (data.price !== void 0) {
			let data24 = data.price;
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
				for (const key1 in data24) if (!(key1 === "id" || key1 === "priceAmount" || key1 === "priceCurrency" || key1 === "priceUnit")) {
					const err31 = {
						instancePath: instancePath + "/price",
						schemaPath: "#/properties/price/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema19$2.properties.price,
						data: data24
					};
					if (vErrors === null) vErrors = [err31];
					else addError(vErrors, err31);
					errors++;
				}
				if (data24.id !== void 0) {
					if (!validate54$2(data24.id, {
						instancePath: instancePath + "/price/id",
						parentData: data24,
						parentDataProperty: "id",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate54$2.errors);
						errors = vErrors.length;
					}
				}
				if (data24.priceAmount !== void 0) {
					let data26 = data24.priceAmount;
					if (!(typeof data26 == "number" && isFinite(data26))) {
						const err32 = {
							instancePath: instancePath + "/price/priceAmount",
							schemaPath: "#/properties/price/properties/priceAmount/type",
							keyword: "type",
							params: { type: "number" },
							schema: schema19$2.properties.price.properties.priceAmount.type,
							parentSchema: schema19$2.properties.price.properties.priceAmount,
							data: data26
						};
						if (vErrors === null) vErrors = [err32];
						else addError(vErrors, err32);
						errors++;
					}
				}
				if (data24.priceCurrency !== void 0) {
					let data27 = data24.priceCurrency;
					if (typeof data27 !== "string") {
						const err33 = {
							instancePath: instancePath + "/price/priceCurrency",
							schemaPath: "#/properties/price/properties/priceCurrency/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19$2.properties.price.properties.priceCurrency.type,
							parentSchema: schema19$2.properties.price.properties.priceCurrency,
							data: data27
						};
						if (vErrors === null) vErrors = [err33];
						else addError(vErrors, err33);
						errors++;
					}
				}
				if (data24.priceUnit !== void 0) {
					let data28 = data24.priceUnit;
					if (typeof data28 !== "string") {
						const err34 = {
							instancePath: instancePath + "/price/priceUnit",
							schemaPath: "#/properties/price/properties/priceUnit/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19$2.properties.price.properties.priceUnit.type,
							parentSchema: schema19$2.properties.price.properties.priceUnit,
							data: data28
						};
						if (vErrors === null) vErrors = [err34];
						else addError(vErrors, err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/price",
					schemaPath: "#/properties/price/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19$2.properties.price.type,
					parentSchema: schema19$2.properties.price,
					data: data24
				};
				if (vErrors === null) vErrors = [err35];
				else addError(vErrors, err35);
				errors++;
			}
		}
		if (data.team !== void 0) {
			let data29 = data.team;
			const _errs55 = errors;
			let valid11 = true;
			const _errs56 = errors;
			if (!Array.isArray(data29)) {
				const err36 = {};
				if (vErrors === null) vErrors = [err36];
				else addError(vErrors, err36);
				errors++;
			}
			var _valid1 = _errs56 === errors;
			errors = _errs55;
			if (vErrors !== null) {
				if (_errs55) vErrors.length = _errs55;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid1) {
				const _errs58 = errors;
				if (Array.isArray(data29)) {
					const len3 = data29.length;
					for (let i3 = 0; i3 < len3; i3++) if (!validate137(data29[i3], {
						instancePath: instancePath + "/team/" + i3,
						parentData: data29,
						parentDataProperty: i3,
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate137.errors);
						errors = vErrors.length;
					}
				}
				var _valid1 = _errs58 === errors;
				valid11 = _valid1;
				ifClause0 = "then";
			} else {
				const _errs60 = errors;
				if (!validate143(data29, {
					instancePath: instancePath + "/team",
					parentData: data,
					parentDataProperty: "team",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate143.errors);
					errors = vErrors.length;
				}
				var _valid1 = _errs60 === errors;
				valid11 = _valid1;
				ifClause0 = "else";
			}
			if (!valid11) {
				const err37 = {
					instancePath: instancePath + "/team",
					schemaPath: "#/properties/team/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					schema: schema19$2.properties.team.if,
					parentSchema: schema19$2.properties.team,
					data: data29
				};
				if (vErrors === null) vErrors = [err37];
				else addError(vErrors, err37);
				errors++;
			}
		}
		if (data.roles !== void 0) {
			let data31 = data.roles;
			if (Array.isArray(data31)) {
				const len4 = data31.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate64$2(data31[i4], {
					instancePath: instancePath + "/roles/" + i4,
					parentData: data31,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate64$2.errors);
					errors = vErrors.length;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/roles",
					schemaPath: "#/properties/roles/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19$2.properties.roles.type,
					parentSchema: schema19$2.properties.roles,
					data: data31
				};
				if (vErrors === null) vErrors = [err38];
				else addError(vErrors, err38);
				errors++;
			}
		}
		if (data.slaDefaultElement !== void 0) {
			let data33 = data.slaDefaultElement;
			if (typeof data33 !== "string") {
				const err39 = {
					instancePath: instancePath + "/slaDefaultElement",
					schemaPath: "#/properties/slaDefaultElement/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19$2.properties.slaDefaultElement.type,
					parentSchema: schema19$2.properties.slaDefaultElement,
					data: data33
				};
				if (vErrors === null) vErrors = [err39];
				else addError(vErrors, err39);
				errors++;
			}
		}
		if (data.slaProperties !== void 0) {
			let data34 = data.slaProperties;
			if (Array.isArray(data34)) {
				const len5 = data34.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate151(data34[i5], {
					instancePath: instancePath + "/slaProperties/" + i5,
					parentData: data34,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate151.errors);
					errors = vErrors.length;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/slaProperties",
					schemaPath: "#/properties/slaProperties/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19$2.properties.slaProperties.type,
					parentSchema: schema19$2.properties.slaProperties,
					data: data34
				};
				if (vErrors === null) vErrors = [err40];
				else addError(vErrors, err40);
				errors++;
			}
		}
		if (data.authoritativeDefinitions !== void 0) {
			if (!validate53(data.authoritativeDefinitions, {
				instancePath: instancePath + "/authoritativeDefinitions",
				parentData: data,
				parentDataProperty: "authoritativeDefinitions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57$1(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57$1.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19$2.type,
			parentSchema: schema19$2,
			data
		};
		if (vErrors === null) vErrors = [err41];
		else addError(vErrors, err41);
		errors++;
	}
	validate52$2.errors = vErrors;
	return errors === 0;
}
validate52$2.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

function lintContract(contract) {
	const old = (contract.text("apiVersion") ?? "").startsWith("v3.0.");
	const problems = [];
	const objects = contract.list("schema");
	problems.push(...repeated$1(objects, "name", "objects"), ...repeated$1(contract.list("servers"), "server", "servers"));
	for (const object of objects) {
		const properties = object.list("properties");
		problems.push(...repeated$1(properties, "name", "properties"), ...quality(object, old));
		for (const property of properties) problems.push(...ofProperty(property, old));
	}
	return problems;
}
function olderSpecification(document) {
	if (!document.has("dataContractSpecification")) return void 0;
	return {
		message: "this is written in the Data Contract Specification, which has ended in favour of the Open Data Contract Standard",
		remedy: "convert it: `datacontract export --format odcs FILE`",
		location: document.get("dataContractSpecification").location
	};
}
function* ofProperty(property, old) {
	yield* bounds(property, old);
	yield* quality(property, old);
	const values = /* @__PURE__ */ new Set();
	for (const entry of property.list("enum")) {
		const { value, location } = entry.get("value");
		if (entry.has("value") && values.has(value)) yield {
			message: `the value ${word(value)} stands in the list twice`,
			remedy: "take one of them out",
			location
		};
		values.add(value);
	}
	for (const nested of property.list("properties")) yield* ofProperty(nested, old);
}
function* bounds(property, old) {
	const options = property.get("logicalTypeOptions");
	const type = LOGICAL_TYPES.find((known) => known === property.text("logicalType"));
	const name = `\`${boundedText(property.text("name") ?? "", 100)}\``;
	for (const key of [
		"minimum",
		"maximum",
		"exclusiveMinimum",
		"exclusiveMaximum"
	]) {
		const { value, location } = options.get(key);
		if (typeof value === "boolean" && !old && key.startsWith("exclusive")) {
			const meant = key === "exclusiveMinimum" ? "minimum" : "maximum";
			yield {
				message: `${key} is the bound itself since v3.1.0, not true or false`,
				remedy: `write \`${key}: BOUND\` in place of \`${meant}\``,
				location
			};
		}
		if (typeof value !== "string" || type === void 0 || isStructured(type)) continue;
		if ((type === "date" || type === "timestamp" || type === "time") && !options.has("format") && !isValueOf(type, value) && !isValueOf("date", value)) yield {
			message: `${key} of ${name} is ${word(value)}, which is not ${LEXICAL_WORDS[type]}`,
			remedy: `write it as ${LEXICAL_WORDS[type]}`,
			location
		};
	}
	for (const [least, most] of [
		["minimum", "maximum"],
		["minLength", "maxLength"],
		["minItems", "maxItems"],
		["minProperties", "maxProperties"]
	]) {
		const low = options.get(least).value;
		const high = options.get(most).value;
		if ((typeof low === "number" && typeof high === "number" || typeof low === "string" && typeof high === "string" && !options.has("format") && type === "date") && low > high) yield {
			message: `no ${name} can be at least ${word(low)} and at most ${word(high)}`,
			remedy: `make ${least} the smaller one`,
			location: options.get(least).location
		};
	}
}
function* quality(of, old) {
	for (const rule of of.list("quality")) {
		const type = rule.text("type") ?? "library";
		const operators = OPERATORS.filter((operator) => rule.has(operator));
		if (!(type === "sql" || type === "library" && (rule.has("metric") || rule.has("rule"))) || operators.length === 1 || old && operators.length === 0) continue;
		yield operators.length === 0 ? {
			message: "the rule has no operator, so nothing is compared",
			remedy: `add one, as \`mustBe: 0\` (${OPERATORS.join(", ")})`,
			location: rule.location
		} : {
			message: `the rule has ${operators.length} operators (${operators.join(", ")}); exactly one is allowed`,
			remedy: "make a rule of each",
			location: rule.get(operators[1] ?? "").location
		};
	}
}
function* repeated$1(nodes, key, what) {
	const seen = /* @__PURE__ */ new Set();
	for (const node of nodes) {
		const name = node.text(key);
		if (name !== void 0 && seen.has(name)) yield {
			message: `two ${what} are called ${word(name)}`,
			remedy: "give each a name of its own",
			location: node.get(key).location
		};
		if (name !== void 0) seen.add(name);
	}
}
function word(value) {
	return `\`${boundedText(String(value), 100)}\``;
}

function openContract(repository, path) {
	const document = repository.document(path, LIMITS.configuration);
	return "unreadable" in document || document.problems.length > 0 ? void 0 : contractNode(document);
}
function readContract(repository, path, namedAt) {
	const document = repository.document(path, LIMITS.configuration);
	if ("unreadable" in document) {
		const { unreadable: message, remedy = "name a contract that is there" } = document;
		return { problems: [{
			message,
			remedy,
			location: namedAt ?? { path }
		}] };
	}
	if (document.problems.length > 0) return { problems: document.problems };
	const contract = contractNode(document);
	const older = olderSpecification(contract);
	if (older) return { problems: [older] };
	return {
		contract,
		problems: [...checkDocument(document, openDataContract), ...lintContract(contract)].sort(byPlace)
	};
}
function byPlace({ location: left }, { location: right }) {
	return (left?.line ?? 0) - (right?.line ?? 0) || (left?.column ?? 0) - (right?.column ?? 0);
}

function objectData(files, result, format) {
	const { count, more, examples } = result.unreadable;
	return {
		files: nameList(files.map(({ name }) => name)),
		rows: result.rows,
		columnsKnown: format !== "json" || result.rows > 0,
		others: nameList(result.others),
		unreadable: {
			count,
			more,
			examples: examples.map(({ file, row, line, why }) => ({
				path: boundedText(files[file]?.name ?? "", 1e3),
				...row === void 0 ? {} : { row },
				...line === void 0 ? {} : { line },
				why: boundedText(why, 500)
			}))
		}
	};
}
function statementEvidence({ statement, question }, scanned) {
	if (question.kind === "rows") return statement;
	if (question.kind === "column") return {
		...statement,
		column: columnSeen(question.column, question.needed, scanned)
	};
	const { plan, result } = scanned;
	const absent = (question.kind === "key" ? plan.keys[question.key] ?? [] : [plan.conditions[question.condition]?.column ?? 0]).find((column) => result.columns[column]?.name === void 0);
	if (absent !== void 0) return {
		...statement,
		absent: boundedText(plan.columns[absent]?.names[0] ?? "", 500)
	};
	return {
		...statement,
		counted: question.kind === "key" ? countedKey(question.key, scanned) : countedCondition(question.condition, scanned)
	};
}
function columnSeen(column, needed, { plan, files, result }) {
	const { name, missingIn } = result.columns[column] ?? { missingIn: [] };
	const near = name === void 0 ? didYouMean(plan.columns[column]?.names[0] ?? "", result.others) : void 0;
	return {
		needed,
		found: name !== void 0,
		missingIn: nameList(missingIn.map((index) => files[index]?.name ?? "")),
		...near === void 0 ? {} : { near: boundedText(near, 500) }
	};
}
function countedCondition(index, { plan, files, result }) {
	const condition = plan.conditions[index];
	const { failing, examples } = result.conditions[index] ?? {
		failing: 0,
		examples: []
	};
	const column = condition?.column ?? 0;
	const { values, typed, stored } = result.columns[column] ?? {
		values: 0,
		typed: 0,
		stored: []
	};
	const ofAll = condition?.is === "present" || condition?.is === "none-of";
	const aboutType = condition?.is === "typed";
	const otherType = ofAll || aboutType ? 0 : values - typed;
	return {
		of: ofAll ? result.rows : aboutType ? values : typed,
		failing,
		...otherType > 0 ? { otherType } : {},
		...aboutType && stored.length > 0 ? { stored: boundedText(stored.join(", "), 500) } : {},
		...rowExamples(examples, files, plan.columns[column]?.shown ?? false)
	};
}
function countedKey(index, { plan, files, result }) {
	const key = plan.keys[index] ?? [];
	const { rows, distinct, examples } = result.keys[index] ?? {
		rows: 0,
		distinct: 0,
		examples: []
	};
	const otherType = Math.max(0, ...key.map((column) => (result.columns[column]?.values ?? 0) - (result.columns[column]?.typed ?? 0)));
	const shown = key.every((column) => plan.columns[column]?.shown);
	return {
		of: rows,
		failing: rows - distinct,
		...otherType > 0 ? { otherType } : {},
		...rowExamples(examples, files, shown)
	};
}
function rowExamples(examples, files, shown) {
	return {
		...shown ? {} : { masked: true },
		examples: examples.map(({ file, row, line, value }) => ({
			path: boundedText(files[file]?.name ?? "", 1e3),
			...row === void 0 ? {} : { row },
			...line === void 0 ? {} : { line },
			...shown && value !== void 0 ? { value: boundedText(value, 400) } : {}
		}))
	};
}

var collect_exports$3 = /* @__PURE__ */ __exportAll({
	DEFAULT_LIMITS: () => DEFAULT_LIMITS,
	collect: () => collect$3,
	collectContract: () => collectContract,
	subjectsOf: () => subjectsOf$3
});
const DEFAULT_LIMITS = {
	megabytes: 1e3,
	seconds: 300
};
const EXAMPLES = 5;
function subjectsOf$3(feature, repository, interesting) {
	const paths = /* @__PURE__ */ new Set();
	for (const path of feature.contracts) {
		paths.add(path);
		const text = repository.text(path, LIMITS.configuration);
		if (interesting && typeof text === "string" && !interesting(text)) continue;
		const contract = openContract(repository, path);
		const server = contract?.list("servers").find((candidate) => candidate.text("type") === "local");
		if (!contract || !server) continue;
		for (const found of findData(repository, path, server, objectNames(contract))) if ("paths" in found) {
			for (const file of found.paths) if (repository.has(file)) paths.add(file);
		}
	}
	return [...paths].sort();
}
async function collect$3(context) {
	const { repository, feature, engine, option, signal } = context;
	const number = (name, otherwise) => {
		const value = option(name);
		return typeof value === "number" && value > 0 ? value : otherwise;
	};
	const server = option("server");
	const data = option("data");
	const asked = {
		...typeof server === "string" ? { server } : {},
		...typeof data === "string" ? { data: findDataFiles(data, repository.root) } : {},
		documentOnly: option("document-only") === true
	};
	const limits = {
		megabytes: number("memory-limit", DEFAULT_LIMITS.megabytes),
		seconds: number("time-limit", DEFAULT_LIMITS.seconds)
	};
	const units = [];
	for (const [index, path] of feature.contracts.entries()) {
		const namedAt = feature.locate("contracts", index);
		units.push(await collectContract({
			repository,
			path,
			engine,
			limits,
			signal,
			...asked,
			...namedAt ? { namedAt } : {}
		}));
	}
	return units;
}
async function collectContract(request) {
	const { repository, path, data } = request;
	const { contract, problems } = readContract(repository, path, request.namedAt);
	const location = contract ? {
		path,
		line: 1
	} : request.namedAt ?? { path };
	const unit = {
		id: path,
		subjects: [await fileSubject(repository, "contract", path)],
		location,
		problems: problems.slice(0, 1e3).map(({ message, remedy, location: at }) => ({
			message: boundedText(message, 4e3),
			...remedy === void 0 ? {} : { remedy: boundedText(remedy, 4e3) },
			...at ? { location: at } : {}
		})),
		notes: [],
		objects: [],
		notChecked: []
	};
	if (!contract || request.documentOnly) return unit;
	const server = chooseServer(contract, request);
	const name = server?.text("server");
	const named = {
		...unit,
		...name === void 0 ? {} : { server: boundedText(name, 500) }
	};
	if (data === void 0 && server !== void 0 && server.text("type") !== "local") {
		const message = `its data is on the ${boundedText(server.text("type") ?? "", 60)} server \`${boundedText(name ?? "", 200)}\`, which is not read here`;
		if (problems.length === 0) return {
			...named,
			unavailable: message
		};
		return undecided(named, contract, {
			outcome: "unknown",
			message,
			remedy: ELSEWHERE,
			location: server.location
		});
	}
	if (data === void 0 && server === void 0) return undecided(named, contract, {
		outcome: "unknown",
		message: "the contract names no server, so there is no data to hold it against",
		remedy: `add a server of the type local with path and format, or ${ELSEWHERE}`,
		location
	});
	return readData(named, contract, server, request);
}
const ELSEWHERE = "run this gate where the data is and hand in its report";
function chooseServer(contract, { server: wanted, path }) {
	const servers = contract.list("servers");
	if (wanted === void 0) return servers.find((server) => server.text("type") === "local") ?? servers[0];
	const found = servers.find((server) => server.text("server") === wanted);
	if (found) return found;
	const names = servers.flatMap((server) => server.text("server") ?? []);
	const meant = didYouMean(wanted, names);
	throw new ConfigurationError({
		message: `the contract has no server \`${wanted}\`${meant === void 0 ? "" : `; did you mean \`${meant}\`?`}`,
		remedy: names.length === 0 ? "it has no servers at all" : `its servers: ${names.join(", ")}`,
		location: { path }
	});
}
function undecided(unit, contract, unread) {
	const plan = planContract(contract, void 0);
	return {
		...unit,
		...plan.version === void 0 ? {} : { version: plan.version },
		unread,
		objects: plan.objects.map(({ name, location, statements }) => ({
			name,
			location,
			statements: statements.map(({ statement }) => statement)
		})),
		notChecked: [...plan.notChecked]
	};
}
async function readData(unit, contract, server, request) {
	const { repository, signal } = request;
	const place = {
		repository,
		path: unit.id,
		server,
		data: request.data,
		location: unit.location ?? { path: unit.id }
	};
	const found = objectFiles(place, objectNames(contract));
	const format = found.flatMap((files) => "files" in files ? files.format.kind : []).at(0);
	const plan = planContract(contract, format);
	const read = plan.objects.flatMap((object, index) => {
		const files = found[index];
		return files && "files" in files ? [{
			object,
			index,
			...files
		}] : [];
	});
	const tables = read.map(({ object: { columns, conditions, keys }, files, format: kind }) => ({
		files,
		format: kind,
		columns,
		conditions,
		keys,
		examples: EXAMPLES
	}));
	const scanned = tables.length === 0 ? { tables: [] } : await request.engine.scan({
		tables,
		limits: request.limits
	}, signal);
	signal.throwIfAborted();
	const results = /* @__PURE__ */ new Map();
	if ("tables" in scanned) scanned.tables.forEach((result, at) => results.set(read[at]?.index ?? at, result));
	const notes = new Set(found.flatMap((files) => "notes" in files ? files.notes : []));
	const whole = {
		...unit,
		subjects: [...unit.subjects, ...await dataSubjects(repository, found, results)],
		notes: [...notes].map((note) => boundedText(note, 2e3))
	};
	if ("failure" in scanned) return undecided(whole, contract, unreadOf(scanned, server?.location));
	const at = server?.get("path").location;
	return {
		...whole,
		...plan.version === void 0 ? {} : { version: plan.version },
		...plan.objects.length === 0 ? { unread: NO_OBJECT } : {},
		objects: plan.objects.map((object, index) => objectEvidence(object, found[index], results.get(index), at)),
		notChecked: [...plan.notChecked]
	};
}
const NO_OBJECT = {
	outcome: "unknown",
	message: "the contract describes no object, so there is nothing to hold data against",
	remedy: "describe the data under `schema:`, or draft it from a file"
};
function objectEvidence(object, found, result, at) {
	const files = found && "files" in found ? found.files : [];
	const seen = result && "rows" in result ? result : void 0;
	const statements = object.statements.map((planned) => seen ? statementEvidence(planned, {
		plan: object,
		files,
		result: seen
	}) : planned.statement);
	const common = {
		name: object.name,
		location: object.location,
		statements
	};
	if (seen && found && "files" in found) return {
		...common,
		data: objectData(files, seen, found.format.kind)
	};
	if (result && "failure" in result) return {
		...common,
		unread: unreadOf(result, at)
	};
	return {
		...common,
		...found && "unread" in found ? { unread: bounded$2(found.unread) } : {}
	};
}
function unreadOf({ failure, message, remedy }, location) {
	return bounded$2({
		outcome: failure === "unreadable" ? "fail" : "unknown",
		message,
		remedy,
		...location ? { location } : {}
	});
}
function bounded$2(unread) {
	return {
		...unread,
		message: boundedText(unread.message, 2e3),
		remedy: boundedText(unread.remedy, 2e3)
	};
}
async function dataSubjects(repository, found, results) {
	const subjects = /* @__PURE__ */ new Map();
	for (const [index, object] of found.entries()) {
		if (!("files" in object)) continue;
		const result = results.get(index);
		const rows = object.files.length === 1 && result && "rows" in result ? { rows: result.rows } : {};
		for (const { name } of object.files) {
			if (subjects.has(name)) continue;
			const subject = repository.has(name) ? await fileSubject(repository, "data", name) : {
				role: "data",
				name: boundedText(name, 2e3)
			};
			subjects.set(name, {
				...subject,
				...rows
			});
		}
	}
	return [...subjects.values()];
}

function decide$1(statement, data) {
	if (!data) return void 0;
	if (statement.asks === "has-rows") return statement.limit ? decideLimit(statement, statement.limit, data.rows, void 0, data.rows) : void 0;
	if (statement.column) return decideColumn(statement, data);
	if (statement.absent !== void 0) return {
		outcome: "skipped",
		message: `${statement.says}: the data has no column \`${statement.absent}\``
	};
	const { counted } = statement;
	if (!counted) return void 0;
	if (data.rows === 0) return {
		outcome: "unknown",
		message: `${statement.says}: there is no row to tell by`
	};
	if (statement.limit) return decideLimit(statement, statement.limit, counted.failing, counted, data.rows);
	return decideNone(statement, counted);
}
function decideNone(statement, counted) {
	const { of, failing, otherType = 0 } = counted;
	if (failing > 0) {
		const rows = examples(counted);
		const repeats = statement.asks === "values-unique";
		const observed = repeats ? `${count$1(failing, of)} repeat an earlier one` : `not in ${count$1(failing, of)}`;
		return {
			outcome: "fail",
			message: `${statement.says}: ${observed}${storedAs(statement, counted)}${rows === "" ? "" : `, ${repeats ? "as" : "first in"} ${rows}`}`,
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
function storedAs({ asks }, { failing, of, stored }) {
	return asks === "types-hold" && stored !== void 0 && failing === of ? ` (it is stored as ${stored})` : "";
}
function decideLimit(statement, limit, seen, counted, rows) {
	const { operator, unit } = limit;
	const percent = unit === "percent";
	const value = percent ? seen * 100 : seen;
	const values = percent ? limit.values.map((bound) => Number((bound * rows).toPrecision(12))) : limit.values;
	const wanted = OPERATOR_WORDS[operator](limit.values.map((bound) => percent ? `${bound} %` : grouped(bound)));
	const observed = percent ? `${grouped(seen)} of ${grouped(rows)} (${share(seen, rows)})` : grouped(seen);
	if (HOLDS[operator](value, values[0] ?? NaN, values[1] ?? NaN)) return {
		outcome: "pass",
		message: `${statement.says}: ${observed}, allowed ${wanted}`
	};
	const where = counted && counted.failing > 0 ? examples(counted) : "";
	const onBound = operator === "mustBeBetween" && values.includes(value);
	return {
		outcome: "fail",
		message: `${statement.says}: ${observed}, allowed ${wanted}${onBound ? " without these two" : ""}${where === "" ? "" : `; first in ${where}`}`,
		size: statement.asks === "has-rows" ? distance$1(operator, seen, values) : seen,
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
function distance$1(operator, rows, values) {
	return operator === "mustNotBe" ? 1 : Math.min(...values.map((value) => Math.abs(rows - value)));
}
function examples({ examples: rows, masked = false }) {
	const several = new Set(rows.map(({ path }) => path)).size > 1;
	const words = rows.flatMap(({ path, row, value }) => {
		if (row === void 0) return [];
		return [`row ${grouped(row)}${several ? ` of ${path}` : ""}${value === void 0 ? "" : ` (\`${value}\`)`}`];
	});
	if (words.length === 0) return "";
	return `${words.join(", ")}${several ? "" : ` of ${rows[0]?.path ?? ""}`}${masked ? " (values are classified and not shown)" : ""}`;
}
function count$1(failing, of) {
	return `${grouped(failing)} of ${grouped(of)} ${plural(of, "row")} (${share(failing, of)})`;
}
function share(part, whole) {
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
function* answers(unit, asks) {
	for (const object of unit.objects) {
		const decided = object.statements.filter((statement) => statement.asks === asks).flatMap((statement) => {
			const decision = decide$1(statement, object.data);
			return decision ? [{
				statement,
				decision
			}] : [];
		});
		const undecidable = decided.filter(({ decision }) => decision.outcome === "unknown");
		if (object.data?.rows === 0 && undecidable.length > 0) yield {
			outcome: "unknown",
			message: `\`${object.name}\` has no rows, so ${undecidable.length === 1 ? "a statement" : `${undecidable.length} statements`} about them cannot be told`,
			about: object.name,
			location: object.location,
			expected: "at least one row",
			observed: "no row",
			remedy: "Check data that has rows."
		};
		for (const { statement, decision } of decided) {
			if (object.data?.rows === 0 && decision.outcome === "unknown") continue;
			yield {
				...decision,
				about: statement.about,
				location: statement.location
			};
		}
	}
}
function tally(units) {
	let hold = 0;
	let all = 0;
	let rows = 0;
	let problems = 0;
	for (const unit of units) {
		problems += unit.problems.length;
		all += unit.notChecked.length;
		for (const object of unit.objects) {
			rows += object.data?.rows ?? 0;
			for (const statement of object.statements) {
				all += 1;
				if (decide$1(statement, object.data)?.outcome === "pass") hold += 1;
			}
		}
	}
	return {
		hold,
		all,
		rows,
		problems
	};
}

const columnsPresent = {
	meta: {
		id: "data-contract/columns-present",
		question: "Does the data have every column that the contract requires or makes part of a key?",
		why: "Code that reads a column that is gone stops, or goes on with nothing.",
		remedy: "Bring the column back where the data is made, or make it optional in the contract and tell its readers.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	evaluate: (unit) => answers(unit, "columns-present")
};

const dataReadable = {
	meta: {
		id: "data-contract/data-readable",
		question: "Can the data of the contract be read, every row of it?",
		why: "Nothing holds for data that nobody could look at, and a row that readers skip is a row that some of them do not.",
		remedy: "Write the data again in the format the contract names.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		if (unit.unread) yield unread(unit.unread, "data", unit.location);
		for (const object of unit.objects) {
			if (object.unread) yield unread(object.unread, object.name, object.location);
			if (!object.data) continue;
			const { rows, files, unreadable } = object.data;
			const about = `${object.name} rows`;
			const { location } = object;
			if (unreadable.count === 0) {
				const where = files.total === 1 ? files.first[0] ?? "" : `${files.total} files`;
				const said = unit.notes.length > 0 ? ` (${unit.notes.join("; ")})` : "";
				yield {
					outcome: "pass",
					message: `all ${grouped(rows)} rows of ${where} can be read${said}`,
					about,
					location
				};
				continue;
			}
			const first = unreadable.examples.map(({ path, row, why }) => `${row === void 0 ? `a row of ${path}` : `row ${grouped(row)} of ${path}`}: ${why}`);
			const many = `${unreadable.more ? "at least " : ""}${grouped(unreadable.count)}`;
			yield {
				outcome: "fail",
				message: `${many} ${unreadable.count === 1 && !unreadable.more ? "row" : "rows"} of \`${object.name}\` cannot be read${first.length > 0 ? `: ${first.join("; ")}` : ""}`,
				about,
				size: unreadable.count,
				location,
				expected: "rows that follow the format",
				observed: `${many} that do not`
			};
		}
	}
};
function unread({ outcome, message, remedy, location }, about, otherwise) {
	const at = location ?? otherwise;
	return {
		outcome,
		message,
		about,
		expected: "data to hold the contract against",
		observed: message,
		remedy,
		...at ? { location: at } : {}
	};
}

const documentValid$1 = {
	meta: {
		id: "data-contract/document-valid",
		question: "Is the contract a valid document of the Open Data Contract Standard?",
		why: "A mistyped key is silently ignored, and what it was meant to guarantee is checked by nobody.",
		remedy: "Mend the contract on the line shown.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		const subjects = unit.subjects.flatMap(({ role, path }) => role === "contract" && path !== void 0 ? [path] : []);
		if (unit.problems.length === 0) {
			yield {
				outcome: "pass",
				message: "the contract is valid",
				about: "document",
				subjects,
				...unit.location ? { location: unit.location } : {}
			};
			return;
		}
		const seen = /* @__PURE__ */ new Map();
		for (const { message, remedy, location } of unit.problems) {
			const times = (seen.get(message) ?? 0) + 1;
			seen.set(message, times);
			yield {
				outcome: "fail",
				message,
				about: times === 1 ? message.slice(0, 1500) : `${message.slice(0, 1500)} (${times})`,
				expected: "a valid document of the Open Data Contract Standard",
				observed: message,
				subjects,
				...location ? { location } : {},
				...remedy === void 0 ? {} : { remedy }
			};
		}
	}
};

const hasRows = {
	meta: {
		id: "data-contract/has-rows",
		question: "Does the data have at least one row, and as many as the contract states?",
		why: "Everything holds for no rows at all. An empty file is how a broken export looks.",
		remedy: "See why the export is short, or correct the number of rows in the contract.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		const stated = [...answers(unit, "has-rows")];
		for (const object of unit.objects) {
			if (!object.data) continue;
			const { rows } = object.data;
			const own = new Set(object.statements.map(({ about }) => about));
			if (rows === 0 && stated.some(({ about, outcome }) => own.has(about) && outcome === "fail")) continue;
			const common = {
				about: object.name,
				location: object.location,
				expected: "at least one row",
				observed: `${grouped(rows)} rows`
			};
			yield rows === 0 ? {
				outcome: "fail",
				message: `\`${object.name}\` has no rows`,
				...common
			} : {
				outcome: "pass",
				message: `\`${object.name}\` has ${grouped(rows)} ${rows === 1 ? "row" : "rows"}`,
				...common
			};
		}
		yield* stated;
	}
};

const requiredValuesPresent = {
	meta: {
		id: "data-contract/required-values-present",
		question: "Does every required column have a value in every row?",
		why: "A model trained on silently missing values learns the gap, not the signal.",
		remedy: "Fill or drop these rows where the data is made, or make the column optional in the contract.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	evaluate: (unit) => answers(unit, "required-values-present")
};

const typesHold = {
	meta: {
		id: "data-contract/types-hold",
		question: "Is every value of the type the contract declares?",
		why: "A number that arrives as text is dropped, rounded or sorted as text, each reader in its own way.",
		remedy: "Write these values as the type where the data is made, or change the type in the contract.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	evaluate: (unit) => answers(unit, "types-hold")
};

const valuesInEnumeration = {
	meta: {
		id: "data-contract/values-in-enumeration",
		question: "Is every value one of those the contract lists?",
		why: "A category nobody knows falls through every branch of the code that reads it.",
		remedy: "Mend these values where the data is made, or add them to the list in the contract.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	evaluate: (unit) => answers(unit, "values-in-enumeration")
};

const valuesInRange = {
	meta: {
		id: "data-contract/values-in-range",
		question: "Are all values within the bounds the contract declares?",
		why: "A share of 43 where 0.43 was meant passes every type check and moves every average.",
		remedy: "Mend these values where the data is made, or correct the bound in the contract.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	evaluate: (unit) => answers(unit, "values-in-range")
};

const valuesUnique = {
	meta: {
		id: "data-contract/values-unique",
		question: "Are keys and unique columns free of repeated values?",
		why: "A repeated key counts an observation twice and multiplies rows when data is joined.",
		remedy: "Remove the repeated rows where the data is made, or correct the key in the contract.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	evaluate: (unit) => answers(unit, "values-unique")
};

const dataContractGate = {
	id: "data-contract",
	title: "data contract",
	description: "What readers of the data may rely on: the contract is valid, and the data keeps every statement of it that can be checked.",
	missing: "Write a contract for the data (a file that ends in .odcs.yaml) and name it under `contracts:` in the record.",
	checks: [
		documentValid$1,
		dataReadable,
		columnsPresent,
		requiredValuesPresent,
		typesHold,
		valuesUnique,
		valuesInRange,
		valuesInEnumeration,
		hasRows
	],
	summarise: (units) => {
		const { hold, all, rows, problems } = tally(units);
		const broken = problems === 0 ? "" : `${problems} ${problems === 1 ? "thing" : "things"} wrong with the contract`;
		const held = units.some((unit) => unit.objects.some(({ data }) => data !== void 0)) ? `${hold} of ${all} statements hold on ${grouped(rows)} rows` : `none of ${all} statements was held against data`;
		return broken === "" ? held : `${broken}; ${held}`;
	}
};

const experiment = boundedValidator(validate52$1);
const schema19$1 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "experiment.schema.json",
	"title": "Experiment",
	"description": "`*.experiment.yml`: a hypothesis and the success criteria it is held to, written before the results. Every path is relative to this file.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"hypothesis",
		"criteria"
	],
	"properties": {
		"id": { "$ref": "common.schema.json#/$defs/identifier" },
		"hypothesis": {
			"description": "What is believed, in a sentence.",
			"type": "string",
			"minLength": 1,
			"maxLength": 4e3
		},
		"unit": {
			"description": "The column that names one observation: episode, case, seed, fold, user. The same id on both sides makes a pair. Left out: rows are independent.",
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"pair-by": {
			"description": "`none` refuses to pair rows that have the same unit.",
			"enum": ["unit", "none"]
		},
		"baseline": {
			"description": "Results of what is there today.",
			"$ref": "#/$defs/results"
		},
		"candidate": {
			"description": "Results of what is proposed.",
			"$ref": "#/$defs/results"
		},
		"results": {
			"description": "Results alone, instead of `baseline` and `candidate`, where all criteria are thresholds.",
			"$ref": "#/$defs/results"
		},
		"criteria": {
			"type": "array",
			"minItems": 1,
			"maxItems": 500,
			"items": { "$ref": "#/$defs/criterion" }
		},
		"confidence": {
			"description": "Of the intervals, two-sided: a share between 0 and 1. Left out: 0.95.",
			"type": "number",
			"exclusiveMinimum": 0,
			"exclusiveMaximum": 1
		},
		"plan": {
			"description": "How the result becomes a production artefact.",
			"type": "string",
			"maxLength": 4e3
		},
		"learnings": {
			"description": "What was learnt: a page.",
			"$ref": "common.schema.json#/$defs/path"
		}
	},
	"$defs": {
		"results": { "anyOf": [{ "$ref": "common.schema.json#/$defs/path" }, {
			"title": "NamedResults",
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "results"],
			"properties": {
				"name": {
					"type": "string",
					"minLength": 1,
					"maxLength": 200
				},
				"results": { "$ref": "common.schema.json#/$defs/path" }
			}
		}] },
		"amount": {
			"description": "`0.02` is absolute, `2%` relative to the size of the baseline, `2pp` percentage points of a share.",
			"anyOf": [{
				"type": "number",
				"minimum": 0,
				"description": "A number that is not negative, `2%` or `2pp`."
			}, {
				"type": "string",
				"maxLength": 40,
				"pattern": "^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$",
				"description": "A number that is not negative, `2%` or `2pp`."
			}]
		},
		"criterion": {
			"title": "Criterion",
			"description": "One metric and what it must do.",
			"type": "object",
			"additionalProperties": false,
			"required": ["metric"],
			"properties": {
				"metric": {
					"description": "The column of the results (CSV), or the key (JSON, YAML).",
					"type": "string",
					"minLength": 1,
					"maxLength": 500
				},
				"direction": {
					"description": "Which way is better.",
					"enum": ["increase", "decrease"]
				},
				"threshold": {
					"description": "What the candidate's own mean is held against: `>= 0.80`, `> 0`, `<= 5`, `< 5`, `== 0`, `between 0 and 1`.",
					"type": "string",
					"maxLength": 200,
					"pattern": "^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$"
				},
				"tolerance": {
					"description": "How far beyond a threshold still counts as on it, in the metric's unit. Left out: 1e-9 of the threshold's size, so that float noise does not decide.",
					"type": "number",
					"minimum": 0
				},
				"minimum-improvement": {
					"description": "How much better the candidate must surely be: the whole interval must lie beyond it. Needs `direction` and `baseline`.",
					"$ref": "#/$defs/amount"
				},
				"non-inferiority-margin": {
					"description": "How much worse it may be at most: the whole interval must lie within it. Makes the metric a guardrail. Needs `direction` and `baseline`.",
					"$ref": "#/$defs/amount"
				},
				"deterministic": {
					"description": "The metric comes out the same every time: one measurement is enough and no interval is needed.",
					"type": "boolean"
				}
			}
		}
	}
};
const func1$1 = Object.prototype.hasOwnProperty;
const schema21$1 = {
	"description": "A short name: letters, digits, dots, dashes and underscores.",
	"type": "string",
	"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"
};
const pattern3$1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "");
function validate54$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3$1.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" },
				schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
				parentSchema: schema21$1,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema21$1.type,
			parentSchema: schema21$1,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate54$1.errors = vErrors;
	return errors === 0;
}
validate54$1.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22$1 = { "anyOf": [{ "$ref": "common.schema.json#/$defs/path" }, {
	"title": "NamedResults",
	"type": "object",
	"additionalProperties": false,
	"required": ["name", "results"],
	"properties": {
		"name": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"results": { "$ref": "common.schema.json#/$defs/path" }
	}
}] };
const schema23$1 = {
	"description": "A path, relative to the file that states it, with forward slashes.",
	"type": "string",
	"minLength": 1,
	"maxLength": 1e3
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1e3 },
				schema: 1e3,
				parentSchema: schema23$1,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema23$1,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema23$1.type,
			parentSchema: schema23$1,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else addError(vErrors, err2);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate56$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate57(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = joinErrors(vErrors, validate57.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema22$1.anyOf[1].required,
				parentSchema: schema22$1.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.results === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "results" },
				schema: schema22$1.anyOf[1].required,
				parentSchema: schema22$1.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "results")) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema22$1.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (data0.length > 200) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/anyOf/1/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema22$1.anyOf[1].properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else addError(vErrors, err3);
					errors++;
				}
				if (data0.length < 1) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/anyOf/1/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema22$1.anyOf[1].properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/anyOf/1/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema22$1.anyOf[1].properties.name.type,
					parentSchema: schema22$1.anyOf[1].properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
		if (data.results !== void 0) {
			if (!validate57(data.results, {
				instancePath: instancePath + "/results",
				parentData: data,
				parentDataProperty: "results",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema22$1.anyOf[1].type,
			parentSchema: schema22$1.anyOf[1],
			data
		};
		if (vErrors === null) vErrors = [err6];
		else addError(vErrors, err6);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) var props0 = true;
	if (!valid0) {
		const err7 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			schema: schema22$1.anyOf,
			parentSchema: schema22$1,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else addError(vErrors, err7);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate56$1.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate56$1.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema24$1 = {
	"title": "Criterion",
	"description": "One metric and what it must do.",
	"type": "object",
	"additionalProperties": false,
	"required": ["metric"],
	"properties": {
		"metric": {
			"description": "The column of the results (CSV), or the key (JSON, YAML).",
			"type": "string",
			"minLength": 1,
			"maxLength": 500
		},
		"direction": {
			"description": "Which way is better.",
			"enum": ["increase", "decrease"]
		},
		"threshold": {
			"description": "What the candidate's own mean is held against: `>= 0.80`, `> 0`, `<= 5`, `< 5`, `== 0`, `between 0 and 1`.",
			"type": "string",
			"maxLength": 200,
			"pattern": "^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$"
		},
		"tolerance": {
			"description": "How far beyond a threshold still counts as on it, in the metric's unit. Left out: 1e-9 of the threshold's size, so that float noise does not decide.",
			"type": "number",
			"minimum": 0
		},
		"minimum-improvement": {
			"description": "How much better the candidate must surely be: the whole interval must lie beyond it. Needs `direction` and `baseline`.",
			"$ref": "#/$defs/amount"
		},
		"non-inferiority-margin": {
			"description": "How much worse it may be at most: the whole interval must lie within it. Makes the metric a guardrail. Needs `direction` and `baseline`.",
			"$ref": "#/$defs/amount"
		},
		"deterministic": {
			"description": "The metric comes out the same every time: one measurement is enough and no interval is needed.",
			"type": "boolean"
		}
	}
};
const pattern4$1 = /* @__PURE__ */ new RegExp("^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$", "");
const schema25$1 = {
	"description": "`0.02` is absolute, `2%` relative to the size of the baseline, `2pp` percentage points of a share.",
	"anyOf": [{
		"type": "number",
		"minimum": 0,
		"description": "A number that is not negative, `2%` or `2pp`."
	}, {
		"type": "string",
		"maxLength": 40,
		"pattern": "^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$",
		"description": "A number that is not negative, `2%` or `2pp`."
	}]
};
const pattern5 = /* @__PURE__ */ new RegExp("^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$", "");
function validate64$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				schema: 0,
				parentSchema: schema25$1.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/anyOf/0/type",
			keyword: "type",
			params: { type: "number" },
			schema: schema25$1.anyOf[0].type,
			parentSchema: schema25$1.anyOf[0],
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	const _errs3 = errors;
	if (typeof data === "string") {
		if (data.length > 40) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/maxLength",
				keyword: "maxLength",
				params: { limit: 40 },
				schema: 40,
				parentSchema: schema25$1.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf/1/pattern",
				keyword: "pattern",
				params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$" },
				schema: "^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$",
				parentSchema: schema25$1.anyOf[1],
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/anyOf/1/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema25$1.anyOf[1].type,
			parentSchema: schema25$1.anyOf[1],
			data
		};
		if (vErrors === null) vErrors = [err4];
		else addError(vErrors, err4);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			schema: schema25$1.anyOf,
			parentSchema: schema25$1,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else addError(vErrors, err5);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate64$1.errors = vErrors;
	return errors === 0;
}
validate64$1.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.metric === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metric" },
				schema: schema24$1.required,
				parentSchema: schema24$1,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "metric" || key0 === "direction" || key0 === "threshold" || key0 === "tolerance" || key0 === "minimum-improvement" || key0 === "non-inferiority-margin" || key0 === "deterministic")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema24$1,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.metric !== void 0) {
			let data0 = data.metric;
			if (typeof data0 === "string") {
				if (data0.length > 500) {
					const err2 = {
						instancePath: instancePath + "/metric",
						schemaPath: "#/properties/metric/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						schema: 500,
						parentSchema: schema24$1.properties.metric,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else addError(vErrors, err2);
					errors++;
				}
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/metric",
						schemaPath: "#/properties/metric/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema24$1.properties.metric,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else addError(vErrors, err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/metric",
					schemaPath: "#/properties/metric/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$1.properties.metric.type,
					parentSchema: schema24$1.properties.metric,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data1 = data.direction;
			if (!(data1 === "increase" || data1 === "decrease")) {
				const err5 = {
					instancePath: instancePath + "/direction",
					schemaPath: "#/properties/direction/enum",
					keyword: "enum",
					params: { allowedValues: schema24$1.properties.direction.enum },
					schema: schema24$1.properties.direction.enum,
					parentSchema: schema24$1.properties.direction,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
		if (data.threshold !== void 0) {
			let data2 = data.threshold;
			if (typeof data2 === "string") {
				if (data2.length > 200) {
					const err6 = {
						instancePath: instancePath + "/threshold",
						schemaPath: "#/properties/threshold/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema24$1.properties.threshold,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else addError(vErrors, err6);
					errors++;
				}
				if (!pattern4$1.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/threshold",
						schemaPath: "#/properties/threshold/pattern",
						keyword: "pattern",
						params: { pattern: "^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$" },
						schema: "^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$",
						parentSchema: schema24$1.properties.threshold,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else addError(vErrors, err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/threshold",
					schemaPath: "#/properties/threshold/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24$1.properties.threshold.type,
					parentSchema: schema24$1.properties.threshold,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else addError(vErrors, err8);
				errors++;
			}
		}
		if (data.tolerance !== void 0) {
			let data3 = data.tolerance;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err9 = {
						instancePath: instancePath + "/tolerance",
						schemaPath: "#/properties/tolerance/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema24$1.properties.tolerance,
						data: data3
					};
					if (vErrors === null) vErrors = [err9];
					else addError(vErrors, err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/tolerance",
					schemaPath: "#/properties/tolerance/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema24$1.properties.tolerance.type,
					parentSchema: schema24$1.properties.tolerance,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else addError(vErrors, err10);
				errors++;
			}
		}
		if (data["minimum-improvement"] !== void 0) {
			if (!validate64$1(data["minimum-improvement"], {
				instancePath: instancePath + "/minimum-improvement",
				parentData: data,
				parentDataProperty: "minimum-improvement",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64$1.errors);
				errors = vErrors.length;
			}
		}
		if (data["non-inferiority-margin"] !== void 0) {
			if (!validate64$1(data["non-inferiority-margin"], {
				instancePath: instancePath + "/non-inferiority-margin",
				parentData: data,
				parentDataProperty: "non-inferiority-margin",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.deterministic !== void 0) {
			let data6 = data.deterministic;
			if (typeof data6 !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/deterministic",
					schemaPath: "#/properties/deterministic/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema24$1.properties.deterministic.type,
					parentSchema: schema24$1.properties.deterministic,
					data: data6
				};
				if (vErrors === null) vErrors = [err11];
				else addError(vErrors, err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema24$1.type,
			parentSchema: schema24$1,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else addError(vErrors, err12);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema19$1.required,
				parentSchema: schema19$1,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.hypothesis === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hypothesis" },
				schema: schema19$1.required,
				parentSchema: schema19$1,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.criteria === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "criteria" },
				schema: schema19$1.required,
				parentSchema: schema19$1,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		for (const key0 in data) if (!func1$1.call(schema19$1.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19$1,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54$1(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.hypothesis !== void 0) {
			let data1 = data.hypothesis;
			if (typeof data1 === "string") {
				if (data1.length > 4e3) {
					const err4 = {
						instancePath: instancePath + "/hypothesis",
						schemaPath: "#/properties/hypothesis/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						schema: 4e3,
						parentSchema: schema19$1.properties.hypothesis,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
					errors++;
				}
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/hypothesis",
						schemaPath: "#/properties/hypothesis/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19$1.properties.hypothesis,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/hypothesis",
					schemaPath: "#/properties/hypothesis/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19$1.properties.hypothesis.type,
					parentSchema: schema19$1.properties.hypothesis,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
		if (data.unit !== void 0) {
			let data2 = data.unit;
			if (typeof data2 === "string") {
				if (data2.length > 200) {
					const err7 = {
						instancePath: instancePath + "/unit",
						schemaPath: "#/properties/unit/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema19$1.properties.unit,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else addError(vErrors, err7);
					errors++;
				}
				if (data2.length < 1) {
					const err8 = {
						instancePath: instancePath + "/unit",
						schemaPath: "#/properties/unit/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19$1.properties.unit,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else addError(vErrors, err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/unit",
					schemaPath: "#/properties/unit/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19$1.properties.unit.type,
					parentSchema: schema19$1.properties.unit,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else addError(vErrors, err9);
				errors++;
			}
		}
		if (data["pair-by"] !== void 0) {
			let data3 = data["pair-by"];
			if (!(data3 === "unit" || data3 === "none")) {
				const err10 = {
					instancePath: instancePath + "/pair-by",
					schemaPath: "#/properties/pair-by/enum",
					keyword: "enum",
					params: { allowedValues: schema19$1.properties["pair-by"].enum },
					schema: schema19$1.properties["pair-by"].enum,
					parentSchema: schema19$1.properties["pair-by"],
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else addError(vErrors, err10);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			if (!validate56$1(data.baseline, {
				instancePath: instancePath + "/baseline",
				parentData: data,
				parentDataProperty: "baseline",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.candidate !== void 0) {
			if (!validate56$1(data.candidate, {
				instancePath: instancePath + "/candidate",
				parentData: data,
				parentDataProperty: "candidate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.results !== void 0) {
			if (!validate56$1(data.results, {
				instancePath: instancePath + "/results",
				parentData: data,
				parentDataProperty: "results",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.criteria !== void 0) {
			let data7 = data.criteria;
			if (Array.isArray(data7)) {
				if (data7.length > 500) {
					const err11 = {
						instancePath: instancePath + "/criteria",
						schemaPath: "#/properties/criteria/maxItems",
						keyword: "maxItems",
						params: { limit: 500 },
						schema: 500,
						parentSchema: schema19$1.properties.criteria,
						data: data7
					};
					if (vErrors === null) vErrors = [err11];
					else addError(vErrors, err11);
					errors++;
				}
				if (data7.length < 1) {
					const err12 = {
						instancePath: instancePath + "/criteria",
						schemaPath: "#/properties/criteria/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19$1.properties.criteria,
						data: data7
					};
					if (vErrors === null) vErrors = [err12];
					else addError(vErrors, err12);
					errors++;
				}
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate63(data7[i0], {
					instancePath: instancePath + "/criteria/" + i0,
					parentData: data7,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate63.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/criteria",
					schemaPath: "#/properties/criteria/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19$1.properties.criteria.type,
					parentSchema: schema19$1.properties.criteria,
					data: data7
				};
				if (vErrors === null) vErrors = [err13];
				else addError(vErrors, err13);
				errors++;
			}
		}
		if (data.confidence !== void 0) {
			let data9 = data.confidence;
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 >= 1 || isNaN(data9)) {
					const err14 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/exclusiveMaximum",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: 1
						},
						schema: 1,
						parentSchema: schema19$1.properties.confidence,
						data: data9
					};
					if (vErrors === null) vErrors = [err14];
					else addError(vErrors, err14);
					errors++;
				}
				if (data9 <= 0 || isNaN(data9)) {
					const err15 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						schema: 0,
						parentSchema: schema19$1.properties.confidence,
						data: data9
					};
					if (vErrors === null) vErrors = [err15];
					else addError(vErrors, err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/confidence",
					schemaPath: "#/properties/confidence/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema19$1.properties.confidence.type,
					parentSchema: schema19$1.properties.confidence,
					data: data9
				};
				if (vErrors === null) vErrors = [err16];
				else addError(vErrors, err16);
				errors++;
			}
		}
		if (data.plan !== void 0) {
			let data10 = data.plan;
			if (typeof data10 === "string") {
				if (data10.length > 4e3) {
					const err17 = {
						instancePath: instancePath + "/plan",
						schemaPath: "#/properties/plan/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						schema: 4e3,
						parentSchema: schema19$1.properties.plan,
						data: data10
					};
					if (vErrors === null) vErrors = [err17];
					else addError(vErrors, err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/plan",
					schemaPath: "#/properties/plan/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19$1.properties.plan.type,
					parentSchema: schema19$1.properties.plan,
					data: data10
				};
				if (vErrors === null) vErrors = [err18];
				else addError(vErrors, err18);
				errors++;
			}
		}
		if (data.learnings !== void 0) {
			if (!validate57(data.learnings, {
				instancePath: instancePath + "/learnings",
				parentData: data,
				parentDataProperty: "learnings",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19$1.type,
			parentSchema: schema19$1,
			data
		};
		if (vErrors === null) vErrors = [err19];
		else addError(vErrors, err19);
		errors++;
	}
	validate52$1.errors = vErrors;
	return errors === 0;
}
validate52$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

const FLOAT_NOISE = 1e-9;

const LONGEST_PATH = 1e3;
function readDesign(document, resolve) {
	const experiment = document.value;
	const problems = [];
	const notes = [];
	const source = (key) => {
		const stated = experiment[key];
		if (stated === void 0) return void 0;
		const { results, name } = typeof stated === "string" ? { results: stated } : stated;
		const resolved = resolve(results);
		if ("problem" in resolved) {
			problems.push({
				message: `\`${key}\`: ${resolved.problem}`,
				remedy: resolved.remedy,
				location: document.locate(key)
			});
			return;
		}
		if (resolved.path.length > LONGEST_PATH) {
			problems.push({
				message: `\`${key}\`: the path has more than ${LONGEST_PATH} characters`,
				location: document.locate(key)
			});
			return;
		}
		if (resolved.note !== void 0) notes.push(resolved.note);
		return {
			stated: results,
			path: resolved.path,
			...name === void 0 ? {} : { name }
		};
	};
	const baseline = source("baseline");
	const named = source("candidate");
	const alone = source("results");
	if (experiment.results !== void 0 && (experiment.candidate !== void 0 || experiment.baseline !== void 0)) problems.push({
		message: `\`results\` stands beside \`${experiment.candidate === void 0 ? "baseline" : "candidate"}\``,
		remedy: "write `baseline` and `candidate` to compare two sides, `results` where there is only one",
		location: document.locateKey("results")
	});
	if (experiment.results === void 0 && experiment.candidate === void 0) problems.push({
		message: "the file names no results of a candidate",
		remedy: "add `candidate:` (and `baseline:`) with the files the results will be written to",
		location: document.locate()
	});
	const candidate = named ?? alone;
	if (baseline && candidate && baseline.path === candidate.path) problems.push({
		message: `baseline and candidate are the same file, \`${candidate.path}\``,
		remedy: "name the results of each side",
		location: document.locate("candidate")
	});
	const criteria = experiment.criteria.map((criterion, index) => readCriterion(criterion, (...keys) => document.locate("criteria", index, ...keys), experiment.baseline !== void 0, problems));
	problems.push(...repeated(criteria));
	if (!candidate) return {
		problems,
		notes
	};
	const design = {
		hypothesis: experiment.hypothesis,
		...experiment.unit === void 0 ? {} : { unit: experiment.unit },
		paired: experiment.unit !== void 0 && experiment["pair-by"] !== "none",
		confidence: experiment.confidence ?? .95,
		...baseline ? { baseline } : {},
		candidate,
		criteria
	};
	if (experiment["pair-by"] === "unit" && experiment.unit === void 0) problems.push({
		message: "`pair-by: unit` without a `unit`",
		remedy: "name the column that holds the ids of the units: `unit: episode`",
		location: document.locate("pair-by")
	});
	return {
		design,
		problems,
		notes
	};
}
const WANTS = {
	">=": "increase",
	">": "increase",
	"<=": "decrease",
	"<": "decrease"
};
function readCriterion(criterion, locate, hasBaseline, problems) {
	const { metric, direction, tolerance } = criterion;
	const wrong = (message, remedy, ...keys) => {
		problems.push({
			message: `\`${metric}\`: ${message}`,
			remedy,
			location: locate(...keys)
		});
	};
	const stated = criterion.threshold === void 0 ? void 0 : readThreshold(criterion.threshold, tolerance, locate("threshold"));
	const threshold = stated && Number.isFinite(stated.limit) && Number.isFinite(stated.upper ?? 0) ? stated : void 0;
	const improvement = readAmount(criterion["minimum-improvement"], locate("minimum-improvement"));
	const margin = readAmount(criterion["non-inferiority-margin"], locate("non-inferiority-margin"));
	if (!stated && !improvement && !margin) wrong("nothing is asked of it", "add `threshold`, `minimum-improvement` or `non-inferiority-margin`");
	if (stated && !threshold) wrong("the threshold is no finite number", "write a number that can be reached", "threshold");
	if (threshold?.upper !== void 0 && threshold.upper < threshold.limit) wrong("`between` has its larger number first", `write \`between ${threshold.upper} and ${threshold.limit}\``, "threshold");
	const wants = threshold && WANTS[threshold.comparison];
	if (wants && direction && wants !== direction) wrong(`\`${threshold.comparison}\` asks for ${wants === "increase" ? "much" : "little"}, \`direction: ${direction}\` says that ${direction === "increase" ? "more" : "less"} is better`, "turn one of them round", "threshold");
	if (tolerance !== void 0 && !stated) wrong("`tolerance` without a `threshold`", "take it out; it says how exactly a threshold is meant", "tolerance");
	for (const key of ["minimum-improvement", "non-inferiority-margin"]) {
		if (criterion[key] === void 0) continue;
		if (!direction) wrong(`\`${key}\` without a \`direction\``, "say which way is better: `direction: increase` or `direction: decrease`", key);
		if (!hasBaseline) wrong(`\`${key}\` without a \`baseline\` to compare with`, "name the results of what is there today: `baseline: results/today.csv`", key);
	}
	if (improvement && margin) wrong("`minimum-improvement` and `non-inferiority-margin` exclude each other", "keep the first if it must get better, the second if it must only not get worse", "non-inferiority-margin");
	return {
		metric,
		...direction ? { direction } : {},
		deterministic: criterion.deterministic ?? false,
		location: locate(),
		...threshold ? { threshold } : {},
		...improvement ? { minimumImprovement: improvement } : {},
		...margin ? { nonInferiorityMargin: margin } : {}
	};
}
function* repeated(criteria) {
	const seen = /* @__PURE__ */ new Map();
	for (const criterion of criteria) for (const [key, name] of [
		["threshold", "threshold"],
		["minimumImprovement", "minimum-improvement"],
		["nonInferiorityMargin", "non-inferiority-margin"],
		["direction", "direction"]
	]) {
		if (criterion[key] === void 0) continue;
		const id = `${key} ${criterion.metric}`;
		const first = seen.get(id);
		seen.set(id, first ?? criterion);
		if (!first || key === "direction" && first.direction === criterion.direction) continue;
		yield {
			message: `\`${criterion.metric}\` has a second \`${name}\``,
			remedy: `keep one; the first is in line ${first.location.line ?? 1}`,
			location: criterion.location
		};
	}
}
const COMPARISONS = [
	">=",
	"<=",
	"==",
	">",
	"<"
];
const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;
const THRESHOLD = new RegExp(String.raw`^\s*(?:(>=|<=|==|>|<)\s*(${NUMBER})|between\s+(${NUMBER})\s+and\s+(${NUMBER}))\s*$`);
function readThreshold(text, tolerance, location) {
	const [, comparison, limit, lower, upper] = THRESHOLD.exec(text) ?? [];
	const limits = [Number(limit ?? lower), ...upper === void 0 ? [] : [Number(upper)]];
	return {
		comparison: COMPARISONS.find((known) => known === comparison) ?? "between",
		limit: limits[0] ?? NaN,
		...limits[1] === void 0 ? {} : { upper: limits[1] },
		tolerance: tolerance ?? 1e-9 * Math.max(...limits.map(Math.abs)),
		location
	};
}
function readAmount(stated, location) {
	if (stated === void 0) return void 0;
	if (typeof stated === "number") return {
		value: stated,
		scale: "absolute",
		location
	};
	const [, digits, unit] = /^\s*([\d.]+)\s*(%|pp)\s*$/.exec(stated) ?? [];
	return {
		value: Number(`${digits}e-2`),
		scale: unit === "%" ? "share" : "points",
		location
	};
}

const MOST_PATHS = 10;
async function readRegistration(question) {
	const { path, design, feature, repository, comparison } = question;
	const tree = comparison.mergeBase;
	if (!tree) {
		const reason = comparison.missing ?? (comparison.base ? "the merge base is not in this checkout" : void 0);
		return reason === void 0 ? { standing: "no-base" } : {
			standing: "unreachable",
			reason: boundedText(reason, 4e3)
		};
	}
	const results = design.candidate.path;
	const now = repository.has(results) ? await repository.blob(results) : void 0;
	const before = tree.blob(results);
	return {
		standing: "compared",
		commit: tree.commit,
		...await compareFile(path, repository, tree),
		candidateNow: repository.has(results),
		candidateBefore: before === void 0 ? "absent" : before === now ? "same" : "different",
		...comparison.changed ? { changedWith: changedWith(question, feature, comparison.changed) } : {}
	};
}
async function compareFile(path, repository, tree) {
	const blob = await repository.blob(path);
	const before = tree.blob(path);
	if (before === void 0) {
		const from = tree.paths.find((other) => blob !== void 0 && tree.blob(other) === blob && !repository.has(other));
		return from === void 0 ? { file: "new" } : {
			file: "moved",
			movedFrom: from
		};
	}
	if (before === blob) return { file: "unchanged" };
	const document = await tree.document(path);
	if (!document) return {
		file: "changed",
		beforeProblem: "it cannot be read from git"
	};
	const problem = checkDocument(document, experiment)[0];
	if (problem) return {
		file: "changed",
		beforeProblem: boundedText(problem.message, 4e3)
	};
	const { design } = readDesign(document, (stated) => resolvePath({
		has: tree.has,
		hasFolder: () => false
	}, stated, path));
	return {
		file: "changed",
		...design ? { before: design } : { beforeProblem: "it named no results" }
	};
}
function changedWith({ design }, feature, changed) {
	const own = [
		...feature.path === void 0 ? [] : [feature.path],
		...feature.code,
		...feature.runs,
		...feature.packages,
		...feature.contracts,
		...feature.evidence,
		...feature.data.map(({ path }) => path),
		...Object.values(feature.tests).flat(),
		...design.baseline ? [design.baseline.path] : [],
		design.candidate.path
	];
	const files = new Set(own);
	const folders = own.filter((path) => path.endsWith("/"));
	return [...changed].filter((path) => files.has(path) || folders.some((folder) => path.startsWith(folder))).sort().slice(0, MOST_PATHS).map((path) => boundedText(path, 1e3));
}

function lend(values) {
	return values;
}

function describeSample(values) {
	const n = values.length;
	if (n === 0) return {
		n,
		mean: null,
		variance: null
	};
	const center = mean(lend(values));
	return {
		n,
		mean: Number.isFinite(center) ? center : null,
		variance: n < 2 ? null : varianceOf(values)
	};
}
function varianceOf(values) {
	if (lend(values).every((value) => value === values[0])) return 0;
	const variance = sampleVariance(lend(values));
	return variance > 0 && Number.isFinite(variance) ? variance : null;
}

function describePairs(baseline, candidate) {
	const n = baseline.length;
	if (candidate.length !== n) throw new RangeError(`pairs need equal numbers on both sides, not ${n} and ${candidate.length}`);
	const differences = new Float64Array(n);
	for (let index = 0; index < n; index += 1) differences[index] = (candidate[index] ?? 0) - (baseline[index] ?? 0);
	const covariance = n < 2 ? NaN : sampleCovariance(lend(baseline), lend(candidate));
	return {
		n,
		baseline: describeSample(baseline),
		candidate: describeSample(candidate),
		difference: describeSample(differences),
		covariance: Number.isFinite(covariance) ? covariance : null
	};
}

const COMMA = 44;
const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
function csvTable(path, text) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	const location = {
		path,
		line: 1
	};
	const first = csvRecords(source, void 0).next();
	if (first.done) return broken([{
		message: `\`${path}\` is empty`,
		remedy: "write a first line with the names of the columns",
		location
	}]);
	const header = first.value.cells;
	const problems = [];
	if (first.value.problem !== void 0) problems.push({
		message: `the header: ${first.value.problem}`,
		location
	});
	if (header.length === 1 && /[;\t]/.test(header[0] ?? "")) {
		const separator = header[0]?.includes(";") ? "semicolons" : "tabs";
		problems.push({
			message: `the columns are separated by ${separator}; expected commas`,
			remedy: "export it with commas",
			location
		});
	}
	if (header.some((name) => name.includes("\r"))) problems.push({
		message: "the lines end in a carriage return alone; expected a line feed",
		remedy: "save it with Unix line ends",
		location
	});
	const seen = /* @__PURE__ */ new Set();
	header.forEach((name, index) => {
		if (name.trim() === "") problems.push({
			message: `column ${index + 1} has no name`,
			remedy: "name every column",
			location
		});
		else if (seen.has(name)) problems.push({
			message: `two columns are named \`${short$2(name)}\``,
			remedy: "give every column a name of its own",
			location
		});
		seen.add(name);
	});
	if (problems.length > 0) return broken(problems);
	return {
		header,
		problems,
		rows: () => {
			const rows = csvRecords(source, header.length);
			rows.next();
			return rows;
		}
	};
}
function broken(problems) {
	return {
		header: [],
		problems,
		rows: () => []
	};
}
function* csvRecords(source, width) {
	let end = source.length;
	while (end > 0 && (source.charCodeAt(end - 1) === LINE_FEED || source.charCodeAt(end - 1) === CARRIAGE_RETURN)) end -= 1;
	let at = 0;
	let line = 1;
	while (at < end) {
		const began = line;
		const cells = [];
		let problem;
		let more = true;
		while (more) {
			if (source.charCodeAt(at) === QUOTE && at < end) {
				const cell = quotedCell(source, at, end);
				cells.push(cell.text);
				line += cell.lines;
				at = cell.next;
				if (!cell.closed) problem ??= `the quoted cell ${cells.length} is never closed`;
				else if (at < end && !isCellEnd(source, at)) {
					problem ??= `text stands behind the closing quote of cell ${cells.length}; a quote inside a quoted cell is written twice`;
					at = plainEnd(source, at, end).next;
				}
			} else {
				const cell = plainEnd(source, at, end);
				cells.push(source.slice(at, cell.next));
				if (cell.stray) problem ??= `a quote stands in cell ${cells.length}, which does not begin with one; put the cell in quotes and write the quote twice`;
				at = cell.next;
			}
			more = at < end && source.charCodeAt(at) === COMMA;
			if (more) at += 1;
		}
		if (source.charCodeAt(at) === CARRIAGE_RETURN) at += 1;
		if (source.charCodeAt(at) === LINE_FEED) at += 1;
		line += 1;
		if (width !== void 0 && cells.length !== width) problem ??= ragged(cells, width);
		yield problem === void 0 ? {
			line: began,
			cells
		} : {
			line: began,
			cells,
			problem
		};
	}
}
function ragged(cells, width) {
	if (cells.length === 1 && cells[0] === "") return "the line is empty";
	return `${cells.length} ${cells.length === 1 ? "cell" : "cells"} where the header has ${width}`;
}
function quotedCell(source, start, end) {
	let text = "";
	let lines = 0;
	let from = start + 1;
	for (;;) {
		const quote = source.indexOf("\"", from);
		const closed = quote >= 0 && quote < end;
		const part = source.slice(from, closed ? quote : end);
		for (let at = part.indexOf("\n"); at >= 0; at = part.indexOf("\n", at + 1)) lines += 1;
		text += part;
		if (!closed) return {
			text,
			next: end,
			lines,
			closed
		};
		if (source.charCodeAt(quote + 1) !== QUOTE || quote + 1 >= end) return {
			text,
			next: quote + 1,
			lines,
			closed
		};
		text += "\"";
		from = quote + 2;
	}
}
function plainEnd(source, start, end) {
	let stray = false;
	let at = start;
	for (; at < end && !isCellEnd(source, at); at += 1) if (source.charCodeAt(at) === QUOTE) stray = true;
	return {
		next: at,
		stray
	};
}
function isCellEnd(source, at) {
	const code = source.charCodeAt(at);
	return code === COMMA || code === LINE_FEED || code === CARRIAGE_RETURN && source.charCodeAt(at + 1) === LINE_FEED;
}
function short$2(text) {
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const MOST_PROBLEMS$1 = 5;
const LONGEST_TEXT = 200;
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
function readSide(repository, question) {
	const { path } = question;
	const ending = /\.(csv|json|ya?ml)$/i.exec(path)?.[1]?.toLowerCase();
	if (ending === void 0) return nothing(question, {
		message: `\`${path}\` is not in a format that is read here`,
		remedy: "write the results as .csv (one observation a row), or as .json or .yaml (metric: number)",
		location: { path }
	});
	const text = repository.text(path, LIMITS.evidence);
	if (typeof text !== "string") {
		const remedy = text.remedy ?? (repository.has(path) ? "keep only the columns that the criteria name, or summarise runs into units" : void 0);
		return nothing(question, {
			message: text.unreadable,
			...remedy === void 0 ? {} : { remedy },
			location: { path }
		});
	}
	if (text.length <= 1024 && parseLfsPointer(text)) return nothing(question, {
		message: `\`${path}\` is a Git LFS pointer; the results themselves are not in this checkout`,
		remedy: "check out with `lfs: true`, or run `git lfs pull`",
		location: {
			path,
			line: 1
		}
	});
	return ending === "csv" ? readRows(csvTable(path, text), question) : readSummary(repository, question);
}
function nothing(question, unreadable) {
	return {
		side: {
			path: question.path,
			kind: "rows",
			unreadable,
			rows: 0,
			problems: [],
			problemCount: 0
		},
		columns: /* @__PURE__ */ new Map()
	};
}
function readRows(table, { path, unit, metrics }) {
	const unitIndex = unit === void 0 ? -1 : table.header.indexOf(unit);
	const problems = [...table.problems];
	let problemCount = problems.length;
	const readers = metrics.map((metric) => ({
		metric,
		index: table.header.indexOf(metric),
		...gatherer()
	}));
	const present = readers.filter(({ index }) => index >= 0);
	const units = unitIndex >= 0 ? /* @__PURE__ */ new Map() : void 0;
	const unnamed = counter();
	const duplicates = counter();
	let rows = 0;
	for (const { line, cells, problem } of table.rows()) {
		if (problem !== void 0) {
			problemCount += 1;
			if (problems.length < MOST_PROBLEMS$1) problems.push({
				message: problem,
				location: {
					path,
					line
				}
			});
			continue;
		}
		if (units) {
			const id = (cells[unitIndex] ?? "").trim();
			if (id === "") unnamed.see(line);
			else if (units.has(id)) duplicates.see(line, id);
			else units.set(id, rows);
		}
		for (const reader of present) reader.add(cells[reader.index] ?? "", line);
		rows += 1;
	}
	const withoutUnit = unnamed.seen();
	const repeated = duplicates.seen();
	const columns = new Map(readers.map(({ metric, index, finish }) => {
		const column = finish();
		const absent = index < 0 && table.problems.length === 0 ? { absent: nearest$1(metric, table.header) } : {};
		return [metric, {
			...column,
			measured: {
				...column.measured,
				...absent
			}
		}];
	}));
	return {
		side: {
			path,
			kind: "rows",
			rows,
			problems: problems.map(({ message, ...rest }) => ({
				message: boundedText(message, 4e3),
				...rest
			})),
			problemCount,
			...unit !== void 0 && unitIndex < 0 && table.problems.length === 0 ? { noUnitColumn: nearest$1(unit, table.header) } : {},
			...withoutUnit ? { unnamed: withoutUnit } : {},
			...repeated ? { duplicates: repeated } : {}
		},
		columns,
		...units ? { units } : {}
	};
}
function readSummary(repository, question) {
	const { path, metrics } = question;
	const document = repository.document(path, LIMITS.evidence);
	if ("unreadable" in document) return nothing(question, {
		message: document.unreadable,
		location: { path }
	});
	const problem = document.problems[0];
	if (problem) return nothing(question, {
		...problem,
		message: `\`${path}\` cannot be read: ${boundedText(problem.message, 3e3)}`
	});
	const { value } = document;
	if (typeof value !== "object" || value === null || Array.isArray(value)) return nothing(question, {
		message: `\`${path}\` is ${Array.isArray(value) ? "a list" : value === null || value === void 0 ? "empty" : "a single value"}; expected one number a metric`,
		remedy: "write `metric: number` for each metric, or one observation a row as .csv",
		location: {
			path,
			line: 1
		}
	});
	const entries = new Map(Object.entries(value));
	const known = [...entries.keys()];
	const columns = new Map(metrics.map((metric) => {
		const { add, finish } = gatherer();
		if (!entries.has(metric)) {
			const column = finish();
			return [metric, {
				...column,
				measured: {
					...column.measured,
					absent: nearest$1(metric, known)
				}
			}];
		}
		const line = document.locate(metric).line ?? 1;
		add(summaryText(entries.get(metric)), line);
		const column = finish();
		return [metric, {
			...column,
			measured: {
				...column.measured,
				line
			}
		}];
	}));
	return {
		side: {
			path,
			kind: "summary",
			rows: 1,
			problems: [],
			problemCount: 0
		},
		columns
	};
}
function summaryText(value) {
	switch (typeof value) {
		case "number":
		case "boolean": return String(value);
		case "string": return value;
		default: return value === null ? "" : Array.isArray(value) ? "a list" : "a mapping";
	}
}
function nearest$1(name, known) {
	return boundedText(didYouMean(name, known) ?? "", LONGEST_TEXT);
}
function counter() {
	let count = 0;
	let first;
	return {
		see: (line, text) => {
			count += 1;
			first ??= {
				line,
				...text === void 0 || text === "" ? {} : { text: boundedText(text, LONGEST_TEXT) }
			};
		},
		seen: () => first && {
			count,
			...first
		}
	};
}
function gatherer() {
	let values = /* @__PURE__ */ new Float64Array(64);
	let count = 0;
	const faults = /* @__PURE__ */ new Map();
	return {
		add: (cell, line) => {
			const value = numberIn(cell);
			if (count === values.length) {
				const larger = new Float64Array(2 * count);
				larger.set(values);
				values = larger;
			}
			values[count] = typeof value === "number" ? value : NaN;
			count += 1;
			if (typeof value === "number") return;
			const counted = faults.get(value) ?? counter();
			faults.set(value, counted);
			counted.see(line, cell.trim());
		},
		finish: () => {
			const all = values.subarray(0, count);
			const finite = faults.size === 0 ? all : all.filter((value) => !Number.isNaN(value));
			return {
				values: all,
				measured: {
					moments: describeSample(finite),
					faults: [...faults].flatMap(([kind, counted]) => {
						const seen = counted.seen();
						return seen ? [{
							kind,
							...seen
						}] : [];
					})
				}
			};
		}
	};
}
function numberIn(cell) {
	const text = cell.trim();
	if (DECIMAL.test(text)) {
		const value = Number(text);
		return Number.isFinite(value) ? value : "infinite";
	}
	if (/^(?:|n\/?a|null|none)$/i.test(text)) return "empty";
	if (/^[+-]?\.?nan$/i.test(text)) return "nan";
	if (/^[+-]?\.?inf(?:inity)?$/i.test(text)) return "infinite";
	return "text";
}

const MOST_NAMES = 5;
const LONGEST_NAME = 200;
function readResults(repository, design) {
	const metrics = [...new Set(design.criteria.map(({ metric }) => metric))];
	const read = (path) => readSide(repository, {
		path,
		metrics,
		...design.unit === void 0 ? {} : { unit: design.unit }
	});
	const baseline = design.baseline && read(design.baseline.path);
	const candidate = read(design.candidate.path);
	const matched = design.paired && baseline?.units && candidate.units ? matchUnits(baseline.units, candidate.units) : void 0;
	return {
		...baseline ? { baseline: baseline.side } : {},
		candidate: candidate.side,
		...matched ? { matching: {
			pairs: matched.baseline.length,
			onlyBaseline: matched.onlyBaseline,
			onlyCandidate: matched.onlyCandidate
		} } : {},
		metrics: metrics.map((metric) => {
			const left = baseline?.columns.get(metric) ?? NONE;
			const right = candidate.columns.get(metric) ?? NONE;
			return {
				metric,
				...baseline ? { baseline: left.measured } : {},
				candidate: right.measured,
				...matched ? { pairs: pairsOf(matched, left.values, right.values) } : {}
			};
		})
	};
}
const NONE = {
	values: /* @__PURE__ */ new Float64Array(0),
	measured: {
		moments: {
			n: 0,
			mean: null,
			variance: null
		},
		faults: []
	}
};
function matchUnits(baseline, candidate) {
	const rows = {
		baseline: new Int32Array(baseline.size),
		candidate: new Int32Array(baseline.size)
	};
	const missing = unitLister();
	let pairs = 0;
	for (const [id, row] of baseline) {
		const other = candidate.get(id);
		if (other === void 0) missing.add(id);
		else {
			rows.baseline[pairs] = row;
			rows.candidate[pairs] = other;
			pairs += 1;
		}
	}
	const extra = unitLister();
	for (const id of candidate.keys()) if (!baseline.has(id)) extra.add(id);
	return {
		baseline: rows.baseline.subarray(0, pairs),
		candidate: rows.candidate.subarray(0, pairs),
		onlyBaseline: missing.list(),
		onlyCandidate: extra.list()
	};
}
function unitLister() {
	const first = [];
	let count = 0;
	return {
		add: (unit) => {
			count += 1;
			if (first.length < MOST_NAMES) first.push(boundedText(unit, LONGEST_NAME));
		},
		list: () => ({
			count,
			first
		})
	};
}
function pairsOf(matched, baseline, candidate) {
	const most = matched.baseline.length;
	const left = new Float64Array(most);
	const right = new Float64Array(most);
	let n = 0;
	for (let pair = 0; pair < most; pair += 1) {
		const b = baseline[matched.baseline[pair] ?? -1] ?? NaN;
		const c = candidate[matched.candidate[pair] ?? -1] ?? NaN;
		if (Number.isNaN(b) || Number.isNaN(c)) continue;
		left[n] = b;
		right[n] = c;
		n += 1;
	}
	return describePairs(left.subarray(0, n), right.subarray(0, n));
}

const AS_WRITTEN = 15;
function numberWords(value, digits = 3) {
	const rounded = round(value, digits);
	const size = Math.abs(rounded);
	return (size !== 0 && (size >= 0x38d7ea4c68000 || size < 1e-6) ? rounded.toExponential() : String(rounded)).replaceAll("-", "−").replace("e+", "e");
}
function limitWords(limit) {
	return numberWords(limit, AS_WRITTEN);
}
function numberBeside(value, limit) {
	if (Math.abs(value - limit) <= 1e-9 * Math.abs(limit)) return limitWords(limit);
	let digits = 3;
	while (digits < 17 && Math.sign(round(value, digits) - limit) !== Math.sign(value - limit)) digits += 1;
	return numberWords(value, digits);
}
function round(value, digits) {
	const size = Math.abs(value);
	const whole = size >= 1 ? Math.floor(Math.log10(size)) + 1 : 0;
	return Number(value.toPrecision(Math.min(Math.max(digits, whole), 17)));
}
function scaled(value, scale) {
	return scale === "absolute" ? value : value * 100;
}
function withUnit(number, scale) {
	if (scale === "absolute") return number;
	if (scale === "share") return `${number} %`;
	return `${number} ${/^[+−]?1$/.test(number) ? "point" : "points"}`;
}
function sizeWords(value, scale, limit) {
	const beside = value > 0 === limit > 0 ? Math.abs(scaled(limit, scale)) : 0;
	return withUnit(numberBeside(Math.abs(scaled(value, scale)), beside), scale);
}
function amountWords(value, scale) {
	return withUnit(limitWords(scaled(value, scale)), scale);
}
function signedWords(value, scale, limit) {
	return withUnit(signed(scaled(value, scale), scaled(limit, scale)), scale);
}
function intervalWords([low, high], scale, limit) {
	return `${signed(scaled(low, scale), scaled(limit, scale))} to ${withUnit(signed(scaled(high, scale), scaled(limit, scale)), scale)}`;
}
function signed(value, limit) {
	const text = numberBeside(value, limit);
	return value > 0 ? `+${text}` : text;
}
function confidenceWords(confidence) {
	return `${numberWords(confidence * 100, 8)} %`;
}
function countWords(count, noun) {
	return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
function didYouMeanWords(nearest) {
	return nearest === "" ? "" : `; did you mean \`${nearest}\`?`;
}

function changedTerms(before, now) {
	const old = termsOf(before);
	const current = termsOf(now);
	const changes = [];
	for (const [term, { text, location }] of current) {
		const was = old.get(term);
		if (was?.text === text) continue;
		changes.push({
			term,
			...was ? { before: was.text } : {},
			now: text,
			...location ? { location } : {}
		});
	}
	for (const [term, { text }] of old) {
		if (current.has(term)) continue;
		const metric = now.criteria.find((criterion) => term.startsWith(`${criterion.metric}: `));
		changes.push({
			term,
			before: text,
			...metric ? { location: metric.location } : {}
		});
	}
	return changes;
}
function termsOf(design) {
	const terms = /* @__PURE__ */ new Map();
	if (design.unit !== void 0) terms.set("unit", { text: design.unit });
	if (design.unit !== void 0 && !design.paired) terms.set("pair-by", { text: "none" });
	terms.set("confidence", { text: String(design.confidence) });
	if (design.baseline) terms.set("baseline", { text: design.baseline.stated.replace(/^(?:\.\/)+/, "") });
	for (const criterion of design.criteria) {
		const { metric, direction, deterministic, location, threshold, minimumImprovement, nonInferiorityMargin } = criterion;
		const set = (name, text, at = location) => void terms.set(`${metric}: ${name}`, {
			text,
			location: at
		});
		if (direction && (minimumImprovement || nonInferiorityMargin)) set("direction", direction);
		if (deterministic) set("deterministic", "true");
		if (threshold) set("threshold", thresholdText(threshold), threshold.location);
		if (minimumImprovement) set("minimum-improvement", amountText(minimumImprovement), minimumImprovement.location);
		if (nonInferiorityMargin) set("non-inferiority-margin", amountText(nonInferiorityMargin), nonInferiorityMargin.location);
	}
	return terms;
}
function thresholdText({ comparison, limit, upper, tolerance }) {
	const text = comparison === "between" ? `between ${limit} and ${upper ?? limit}` : `${comparison} ${limit}`;
	return tolerance === 1e-9 * Math.max(Math.abs(limit), Math.abs(upper ?? 0)) ? text : `${text} (tolerance ${tolerance})`;
}
function amountText({ value, scale }) {
	return scale === "share" ? amountWords(value, scale) : String(value);
}

function criteriaUnitId(path) {
	return `${path}#criteria`;
}

var collect_exports$2 = /* @__PURE__ */ __exportAll({
	collect: () => collect$2,
	subjectsOf: () => subjectsOf$2
});
const MOST_PROBLEMS = 100;
function subjectsOf$2(feature, repository, interesting) {
	const paths = /* @__PURE__ */ new Set();
	for (const path of feature.experiments) {
		paths.add(path);
		const text = repository.text(path, LIMITS.configuration);
		if (interesting && typeof text === "string" && !interesting(text)) continue;
		const document = repository.document(path, LIMITS.configuration);
		const design = "unreadable" in document ? void 0 : readForm(document, repository, path).design;
		if (design?.baseline) paths.add(design.baseline.path);
		if (design) paths.add(design.candidate.path);
	}
	return [...paths];
}
async function collect$2(context) {
	const units = [];
	for (const [index, path] of context.feature.experiments.entries()) {
		context.signal.throwIfAborted();
		units.push(...await collectExperiment(context, path, index));
	}
	return units;
}
async function collectExperiment(context, path, index) {
	const { repository, feature } = context;
	const criteria = await fileSubject(repository, "criteria", path);
	const document = repository.document(path, LIMITS.configuration);
	if ("unreadable" in document) {
		const location = repository.has(path) ? { path } : feature.locate("experiments", index);
		const problem = {
			message: document.unreadable,
			...document.remedy ? { remedy: document.remedy } : {},
			...location ? { location } : {}
		};
		return [{
			id: criteriaUnitId(path),
			path,
			subjects: [criteria],
			form: {
				found: repository.has(path),
				problems: [problem],
				notes: []
			}
		}];
	}
	const { design, problems, notes } = readForm(document, repository, path);
	const form = {
		found: true,
		problems: problems.slice(0, MOST_PROBLEMS).map(bounded$1),
		notes: notes.map((note) => boundedText(note, 4e3))
	};
	if (!design) return [{
		id: criteriaUnitId(path),
		path,
		subjects: [criteria],
		form
	}];
	const registration = await readRegistration({
		path,
		design,
		feature,
		repository,
		comparison: context.comparison
	});
	const sides = [...design.baseline ? [design.baseline.path] : [], design.candidate.path];
	const subjects = [criteria, ...await Promise.all(sides.map((side) => fileSubject(repository, "results", side)))];
	const ofCriteria = {
		id: criteriaUnitId(path),
		path,
		subjects,
		form,
		design,
		registration
	};
	if (problems.length > 0) return [ofCriteria];
	const absent = sides.filter((side) => !repository.has(side));
	if (absent.length > 0 && settled(ofCriteria, registration)) return [ofCriteria, {
		id: path,
		path,
		subjects: [criteria],
		unavailable: whyAbsent(repository, absent)
	}];
	const results = readResults(repository, design);
	return [ofCriteria, {
		id: path,
		path,
		subjects: withRows(subjects, results),
		design,
		results
	}];
}
function readForm(document, repository, path) {
	const problems = checkDocument(document, experiment);
	if (problems.length > 0) return {
		problems,
		notes: []
	};
	return readDesign(document, (stated) => resolvePath(repository, stated, path));
}
function settled({ design }, registration) {
	if (registration.standing !== "compared") return true;
	if (registration.file === "unchanged" || registration.file === "moved") return true;
	return registration.before !== void 0 && design !== void 0 && changedTerms(registration.before, design).length === 0;
}
function whyAbsent(repository, absent) {
	const reasons = absent.map((path) => {
		const answer = repository.absolute(path);
		return typeof answer === "string" ? `\`${path}\` cannot be read` : answer.unreadable;
	});
	return boundedText(`the results are not in this checkout: ${reasons.join("; ")}`, 2e3);
}
function bounded$1({ message, remedy, location }) {
	return {
		message: boundedText(message, 4e3),
		...remedy === void 0 ? {} : { remedy: boundedText(remedy, 4e3) },
		...location ? { location } : {}
	};
}
function withRows(subjects, results) {
	const rows = new Map([results.baseline, results.candidate].flatMap((side) => side?.kind === "rows" ? [[side.path, side.rows]] : []));
	return subjects.map((subject) => {
		const count = rows.get(subject.path ?? "");
		return count === void 0 ? subject : {
			...subject,
			rows: count
		};
	});
}

const REMEDY$1 = "merge the criteria in a pull request of its own, without results; then bring the results. Nothing has to be measured again";
const criteriaPreregistered = {
	meta: {
		id: "experiment/criteria-preregistered",
		question: "Were the criteria merged before the results that are held to them?",
		why: "Criteria that are written, or lowered, once the results are known can always be met. What counts is what they mean at the merge base; comments, order, plan and learnings may change.",
		remedy: "Merge the criteria first, in a pull request of their own; then bring the results.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ path, design, registration }) {
		if (!design || !registration) return;
		const base = {
			about: "criteria",
			location: {
				path,
				line: 1
			},
			subjects: [path, design.candidate.path]
		};
		const { standing } = registration;
		if (standing === "no-base") {
			yield {
				...base,
				outcome: "skipped",
				message: "there is no base to compare the criteria with: whether they came before the results is not asked here"
			};
			return;
		}
		if (standing === "unreachable") {
			yield {
				...base,
				outcome: "unknown",
				message: `cannot prove that the criteria came before the results: ${registration.reason ?? "there is no merge base"}`,
				expected: "the criteria at the merge base",
				remedy: "let the run see the merge base: check out with `fetch-depth: 0`"
			};
			return;
		}
		switch (registration.file) {
			case "unchanged":
				yield {
					...base,
					outcome: "pass",
					message: "the criteria are those of the merge base, byte for byte"
				};
				return;
			case "moved":
				yield {
					...base,
					outcome: "pass",
					message: `the criteria are those of the merge base, byte for byte (moved from \`${registration.movedFrom ?? ""}\`)`
				};
				return;
			case "changed":
				yield* ofChangedFile(base, design, registration);
				return;
			default: yield ofNewFile(base, registration);
		}
	}
};
function ofNewFile(base, { candidateNow, candidateBefore }) {
	if (!candidateNow && candidateBefore === "absent") return {
		...base,
		outcome: "pass",
		message: "the criteria are new, and written before any results"
	};
	return {
		...base,
		outcome: "unknown",
		message: candidateBefore === "absent" ? "not pre-registered: the criteria are new in this pull request, and so are the results they are held to" : "not pre-registered: the criteria are new in this pull request, and the results were there before them",
		expected: "criteria at the merge base, before the results",
		observed: "no criteria at the merge base",
		remedy: REMEDY$1
	};
}
function* ofChangedFile(base, design, registration) {
	const { before, beforeProblem, candidateNow, candidateBefore, changedWith } = registration;
	const noResults = !candidateNow && candidateBefore === "absent";
	if (!before) {
		if (noResults) yield {
			...base,
			outcome: "pass",
			message: "the criteria changed, before any results"
		};
		else yield {
			...base,
			outcome: "unknown",
			message: `not pre-registered: the criteria at the merge base cannot be read (${beforeProblem ?? "no reason given"})`,
			expected: "the same criteria at the merge base",
			remedy: REMEDY$1
		};
		return;
	}
	const changes = changedTerms(before, design);
	if (changes.length === 0) {
		const hypothesis = before.hypothesis === design.hypothesis ? "" : "; the hypothesis is worded anew";
		yield {
			...base,
			outcome: "pass",
			message: `the criteria mean what they meant at the merge base${hypothesis}`
		};
		return;
	}
	const all = changes.map(changeWords$1).join("; ");
	if (noResults) {
		yield {
			...base,
			outcome: "pass",
			message: `the criteria changed before any results: ${all}`
		};
		return;
	}
	if (changedWith?.length === 0) {
		yield {
			...base,
			outcome: "pass",
			message: `the criteria change in a pull request of their own, for a reviewer to agree to: ${all}`
		};
		return;
	}
	for (const change of changes) yield {
		...base,
		outcome: "unknown",
		about: change.term,
		location: change.location ?? base.location,
		message: `not pre-registered: ${changeWords$1(change)}, in the pull request that ${changedWith ? `changes \`${changedWith[0] ?? ""}\`` : "is judged by it"}`,
		expected: change.before === void 0 ? "no such criterion, as at the merge base" : `${change.before}, as at the merge base`,
		observed: change.now ?? "taken out",
		remedy: "take the change back here, and propose it in a pull request that changes nothing but the experiment file"
	};
}
function changeWords$1({ term, before, now }) {
	if (before === void 0) return `${term} ${now ?? ""} is new`;
	if (now === void 0) return `${term} ${before} was taken out`;
	return `${term} ${before} → ${now}`;
}

const documentValid = {
	meta: {
		id: "experiment/document-valid",
		question: "Can the experiment file be read, and do its criteria make sense together?",
		why: "A mistyped key or a criterion that contradicts itself is a promise that silently nobody keeps.",
		remedy: "Mend the file at the named line; schemas/experiment.schema.json gives completion in editors.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate({ form, design, path }) {
		if (!form) return;
		const subjects = [path];
		for (const { message, remedy, location } of form.problems) yield {
			outcome: form.found ? "fail" : "unknown",
			message,
			about: message,
			location: location ?? {
				path,
				line: 1
			},
			subjects,
			...remedy === void 0 ? {} : { remedy }
		};
		if (form.problems.length > 0 || !design) return;
		const count = design.criteria.length;
		yield {
			outcome: "pass",
			message: `${count} ${count === 1 ? "criterion" : "criteria"}, well formed${form.notes.map((note) => `; ${note}`).join("")}`,
			about: "form",
			location: {
				path,
				line: 1
			},
			subjects
		};
	}
};

function metricFault({ metric, name, side, measured, deterministic, location }) {
	const fault = (answer) => ({
		metric,
		side: name,
		answer: {
			...answer,
			about: `${metric}: ${name}`,
			...side ? { subjects: [side.path] } : {}
		}
	});
	if (!side || !measured) return fault({
		outcome: "unknown",
		message: `there is nothing about \`${metric}\` on the ${name}'s side`,
		...location ? { location } : {},
		remedy: "make the report again with this version of the gate"
	});
	if (measured.absent !== void 0) return fault({
		outcome: "unknown",
		message: `\`${side.path}\` has no ${side.kind === "rows" ? "column" : "key"} \`${metric}\`${didYouMeanWords(measured.absent)}`,
		...location ? { location } : {},
		expected: `\`${metric}\` on the ${name}'s side`,
		remedy: `write \`${metric}\` to the results, or name in the criteria what is there`
	});
	const [first] = measured.faults;
	if (first) {
		const count = measured.faults.reduce((sum, { count: more }) => sum + more, 0);
		const kinds = measured.faults.map((one) => `${one.count} ${FAULT_WORDS[one.kind]}`).join(", ");
		return fault({
			outcome: "fail",
			message: `\`${metric}\` is not a finite number in ${countWords(count, "row")} of \`${side.path}\` (${kinds}), first in line ${first.line}${shown$1(first)}`,
			size: count,
			location: {
				path: side.path,
				line: first.line
			},
			expected: "a finite number in every row",
			observed: kinds,
			remedy: "find out why it could not be measured there, and evaluate again; a value that is not a number never passes"
		});
	}
	const { n } = measured.moments;
	if (n >= (deterministic ? 1 : 2)) return void 0;
	return {
		...fault({
			outcome: "unknown",
			message: `\`${metric}\` was ${n === 1 ? "measured once" : "never measured"} on the ${name}'s side: nothing says how much it varies`,
			location: {
				path: side.path,
				line: measured.line ?? 1
			},
			expected: "at least 2 units, or `deterministic: true`",
			observed: countWords(n, "unit"),
			remedy: "add units (runs with other seeds, more episodes), or say `deterministic: true` if it comes out the same every time"
		}),
		...n === 1 ? { once: true } : {}
	};
}
const FAULT_WORDS = {
	empty: "without a value",
	nan: "NaN",
	infinite: "infinite",
	text: "not a number"
};
function shown$1({ kind, text }) {
	return kind === "text" && text !== void 0 ? `: \`${text}\`` : "";
}

function* sideFaults(name, side, unit) {
	const { path } = side;
	const fault = (answer) => ({
		side: name,
		answer: {
			...answer,
			subjects: [path]
		}
	});
	if (side.unreadable) {
		const { message, remedy, location } = side.unreadable;
		yield fault({
			outcome: "unknown",
			message: `no results of the ${name}: ${message}`,
			about: `${name}: results`,
			location: location ?? { path },
			expected: "results that can be read",
			...remedy === void 0 ? {} : { remedy }
		});
		return;
	}
	if (side.problemCount > 0) {
		const [first] = side.problems;
		const line = first?.location?.line === void 0 ? "" : `, line ${first.location.line}`;
		const more = side.problemCount > 1 ? ` (and ${countWords(side.problemCount - 1, "problem")} more)` : "";
		yield fault({
			outcome: "fail",
			message: `\`${path}\`${line}: ${first?.message ?? "it cannot be read"}${more}`,
			about: `${name}: form`,
			size: side.problemCount,
			location: first?.location ?? { path },
			expected: "every row as long as the header (RFC 4180)",
			remedy: first?.remedy ?? "write the file with a CSV library, and evaluate again"
		});
	}
	if (side.rows === 0 && side.problemCount === 0) yield fault({
		outcome: "unknown",
		message: `\`${path}\` has a header and no rows`,
		about: `${name}: rows`,
		location: {
			path,
			line: 1
		},
		expected: "at least one row",
		observed: "0 rows",
		remedy: "evaluate again; the run that wrote it measured nothing"
	});
	if (side.noUnitColumn !== void 0) yield fault({
		outcome: "unknown",
		message: `\`${path}\` has no column \`${unit ?? ""}\`, which names the unit${didYouMeanWords(side.noUnitColumn)}`,
		about: `${name}: unit column`,
		location: {
			path,
			line: 1
		},
		expected: `a column \`${unit ?? ""}\``,
		remedy: "write the column that `unit` names, or leave `unit` out where rows are independent"
	});
	if (side.unnamed) yield fault({
		outcome: "fail",
		message: `${countWords(side.unnamed.count, "row")} of \`${path}\` ${side.unnamed.count === 1 ? "has" : "have"} no \`${unit ?? "unit"}\`, the first in line ${side.unnamed.line}`,
		about: `${name}: rows without a unit`,
		size: side.unnamed.count,
		location: {
			path,
			line: side.unnamed.line
		},
		expected: `a value of \`${unit ?? "unit"}\` in every row`,
		remedy: "give every row the id of its unit"
	});
	if (side.duplicates) {
		const { count, line, text } = side.duplicates;
		yield fault({
			outcome: "fail",
			message: `${countWords(count, "row")} of \`${path}\` ${count === 1 ? "is" : "are"} of a unit that has a row before, the first in line ${line}: \`${text ?? ""}\``,
			about: `${name}: duplicate units`,
			size: count,
			location: {
				path,
				line
			},
			expected: "one row a unit",
			observed: `${countWords(count, "row")} too many`,
			remedy: "write one row a unit: the mean of its repeats, or drop what was written twice"
		});
	}
}

function dataFaults(unit) {
	const { design, results } = unit;
	if (!design || !results) return [];
	const faults = [];
	for (const name of ["baseline", "candidate"]) {
		const side = results[name];
		if (side) faults.push(...sideFaults(name, side, design.unit));
	}
	faults.push(...coverageFaults(design, results));
	const measured = new Map(results.metrics.map((metric) => [metric.metric, metric]));
	for (const [metric, criteria] of criteriaByMetric(design)) {
		const compared = criteria.some(({ minimumImprovement, nonInferiorityMargin }) => minimumImprovement ?? nonInferiorityMargin);
		const deterministic = criteria.every((criterion) => criterion.deterministic);
		for (const name of compared ? ["baseline", "candidate"] : ["candidate"]) {
			const side = results[name];
			if (side?.unreadable ?? side?.rows === 0) continue;
			const fault = metricFault({
				metric,
				name,
				side,
				measured: measured.get(metric)?.[name],
				deterministic,
				location: criteria[0]?.location
			});
			if (fault) faults.push(fault);
		}
	}
	return faults;
}
function criteriaByMetric(design) {
	const byMetric = /* @__PURE__ */ new Map();
	for (const criterion of design.criteria) {
		const others = byMetric.get(criterion.metric);
		if (others) others.push(criterion);
		else byMetric.set(criterion.metric, [criterion]);
	}
	return byMetric;
}
function* coverageFaults(design, results) {
	const { matching, baseline, candidate } = results;
	if (!matching || !baseline || matching.onlyBaseline.count === 0) return;
	const { count, first } = matching.onlyBaseline;
	const names = first.map((name) => `\`${name}\``).join(", ") + (count > first.length ? ", …" : "");
	const unit = design.unit ?? "unit";
	yield {
		side: "candidate",
		comparable: true,
		answer: {
			outcome: "unknown",
			message: matching.pairs === 0 ? `not comparable: no \`${unit}\` of \`${candidate.path}\` is one of \`${baseline.path}\`` : `not comparable: the candidate lacks ${count} of the ${matching.pairs + count} units that the baseline covers (${names})`,
			about: "candidate: coverage",
			size: count,
			location: { path: candidate.path },
			expected: `every \`${unit}\` of the baseline`,
			observed: `${matching.pairs} of ${matching.pairs + count}`,
			remedy: matching.pairs === 0 ? "write the same ids on both sides; where the units are independent, say `pair-by: none`" : "evaluate the candidate on the missing units, or both sides on the same ones",
			subjects: [baseline.path, candidate.path]
		}
	};
}
function hindrance(faults, question) {
	return faults.find(({ metric, side, comparable, once }) => !comparable && question.sides.includes(side) && (metric === void 0 || metric === question.metric) && !(once && question.deterministic));
}

const POWER = .8;
function roundingOf(...sizes) {
	return 8 * Number.EPSILON * Math.hypot(...sizes);
}

function exactDifference(found, confidence) {
	const { method, estimate, pValue, pAt } = found;
	if (!Number.isFinite(estimate)) return { none: "beyond-computing" };
	let requiredN = 2;
	while (pAt(requiredN) > 1 - confidence) requiredN += 1;
	return {
		method,
		estimate,
		interval: [estimate, estimate],
		pValue,
		exact: true,
		requiredN
	};
}

var import_lib$1 = /* @__PURE__ */ __toESM(require_lib(), 1);
function upperT(probability, degreesOfFreedom) {
	return -(0, import_lib$1.default)(probability, degreesOfFreedom);
}

const MOST_UNITS = 1e9;
function requiredN(question) {
	const { confidence, power, degreesOfFreedom } = question;
	const ratio = (question.spreadPerUnit / question.distance) ** 2;
	if (!Number.isFinite(ratio)) return void 0;
	const needed = (df) => (upperT((1 - confidence) / 2, df) + upperT(1 - power, df)) ** 2 * ratio;
	let n = Math.max(2, Math.ceil(needed(0xe8d4a51000)));
	while (n <= MOST_UNITS && n < needed(degreesOfFreedom(n))) n += 1;
	return n <= MOST_UNITS ? n : void 0;
}

var import_lib = /* @__PURE__ */ __toESM(require_lib$1(), 1);
function twoSidedP(t, degreesOfFreedom) {
	return Math.min(1, 2 * (0, import_lib.default)(-Math.abs(t), degreesOfFreedom));
}

function tDifference(found, question) {
	const { method, estimate, standardError, degreesOfFreedom } = found;
	const { limit, confidence } = question;
	const reach = upperT((1 - confidence) / 2, degreesOfFreedom) * standardError;
	const interval = [estimate - reach, estimate + reach];
	const pValue = twoSidedP((estimate - limit) / standardError, degreesOfFreedom);
	if (![...interval, pValue].every(Number.isFinite)) return { none: "beyond-computing" };
	const n = requiredN({
		distance: estimate - limit,
		spreadPerUnit: found.spreadPerUnit,
		confidence,
		power: POWER,
		degreesOfFreedom: found.degreesOfFreedomAt
	});
	return {
		method,
		estimate,
		interval,
		pValue,
		exact: false,
		...n === void 0 ? {} : { requiredN: n }
	};
}

function pairedT(pairs, question) {
	const { n } = pairs;
	if (n < 2) return { none: "too-few" };
	const { mean: b, variance: bVariance } = pairs.baseline;
	const { mean: c, variance: cVariance } = pairs.candidate;
	const { mean: difference, variance } = pairs.difference;
	const { covariance } = pairs;
	if (b === null || c === null || difference === null) return { none: "beyond-computing" };
	if (bVariance === null || cVariance === null || variance === null || covariance === null) return { none: "beyond-computing" };
	const rounding = roundingOf(b, c, Math.sqrt(bVariance), Math.sqrt(cVariance));
	const exact = (estimate, scale) => exactDifference({
		method: `exact sign test on pairs without spread${scale}`,
		estimate,
		pValue: agreementP(n),
		pAt: agreementP
	}, question.confidence);
	if (!question.relative) {
		const spread = Math.sqrt(variance);
		if (spread <= rounding) return exact(difference, "");
		return tDifference({
			method: "paired t",
			estimate: difference,
			standardError: spread / Math.sqrt(n),
			degreesOfFreedom: n - 1,
			spreadPerUnit: spread,
			degreesOfFreedomAt: (units) => units - 1
		}, question);
	}
	if (b === 0) return { none: "zero-baseline" };
	const baselineReach = upperT((1 - question.confidence) / 2, n - 1) * Math.sqrt(bVariance / n);
	if (Math.abs(b) <= baselineReach) return { none: "baseline-around-zero" };
	const size = Math.abs(b);
	const excess = difference / b;
	const residual = variance + excess ** 2 * bVariance - 2 * excess * (covariance - bVariance);
	if (residual <= 64 * Number.EPSILON * (cVariance + (1 + excess) ** 2 * bVariance) + rounding ** 2) return exact(difference / size, ", relative");
	const spread = Math.sqrt(residual) / size;
	return tDifference({
		method: "paired t, relative (delta method)",
		estimate: difference / size,
		standardError: spread / Math.sqrt(n),
		degreesOfFreedom: n - 1,
		spreadPerUnit: spread,
		degreesOfFreedomAt: (units) => units - 1
	}, question);
}
function agreementP(n) {
	return 2 ** (1 - n);
}

function welchT(baseline, candidate, question) {
	if (baseline.n < 2 || candidate.n < 2) return { none: "too-few" };
	const { mean: b, variance: bVariance } = baseline;
	const { mean: c, variance: cVariance } = candidate;
	if (b === null || c === null || bVariance === null || cVariance === null) return { none: "beyond-computing" };
	let scale = 1;
	let ratio = 1;
	if (question.relative) {
		if (b === 0) return { none: "zero-baseline" };
		const reach = upperT((1 - question.confidence) / 2, baseline.n - 1) * Math.sqrt(bVariance / baseline.n);
		if (Math.abs(b) <= reach) return { none: "baseline-around-zero" };
		scale = Math.abs(b);
		ratio = c / b;
	}
	const estimate = (c - b) / scale;
	const bSpread = Math.abs(ratio) * Math.sqrt(bVariance);
	const cSpread = Math.sqrt(cVariance);
	const suffix = question.relative ? ", relative" : "";
	if (Math.sqrt(bVariance) <= roundingOf(b) && cSpread <= roundingOf(c)) return exactDifference({
		method: `exact permutation test on sides without spread${suffix}`,
		estimate,
		pValue: separationP(baseline.n, candidate.n),
		pAt: (units) => separationP(units, units)
	}, question.confidence);
	const spread = Math.hypot(bSpread, cSpread);
	const bShare = (bSpread / spread) ** 2;
	const cShare = (cSpread / spread) ** 2;
	const error = Math.hypot(bSpread / Math.sqrt(baseline.n), cSpread / Math.sqrt(candidate.n));
	const bPart = (bSpread / error) ** 2 / baseline.n;
	const cPart = (cSpread / error) ** 2 / candidate.n;
	return tDifference({
		method: `Welch t${question.relative ? ", relative (delta method)" : ""}`,
		estimate,
		standardError: error / scale,
		degreesOfFreedom: 1 / (bPart ** 2 / (baseline.n - 1) + cPart ** 2 / (candidate.n - 1)),
		spreadPerUnit: spread / scale,
		degreesOfFreedomAt: (units) => (units - 1) / (bShare ** 2 + cShare ** 2)
	}, question);
}
function separationP(n, m) {
	let p = 2;
	for (let k = 1; k <= Math.min(n, m) && p > 0; k += 1) p *= k / (Math.max(n, m) + k);
	return Math.min(1, p);
}

function demandOf(criterion, kind) {
	const amount = kind === "improvement" ? criterion.minimumImprovement : criterion.nonInferiorityMargin;
	return amount && criterion.direction ? {
		kind,
		amount,
		direction: criterion.direction
	} : void 0;
}
function limitOf({ kind, amount, direction }) {
	return kind === "improvement" === (direction === "increase") || amount.value === 0 ? amount.value : -amount.value;
}
function judge(unit, faults, criterion, demand) {
	const { metric, deterministic } = criterion;
	const fault = hindrance(faults, {
		metric,
		sides: ["baseline", "candidate"],
		deterministic
	});
	if (fault) return {
		outcome: "unknown",
		fault
	};
	const { baseline, candidate, pairs } = sidesOf(unit.results?.metrics.find((one) => one.metric === metric));
	const limit = limitOf(demand);
	const confidence = unit.design?.confidence ?? .95;
	const relative = demand.amount.scale === "share";
	const question = {
		limit,
		confidence,
		relative
	};
	const difference = deterministic ? compareNumbers(baseline, candidate, question) : pairs ? pairedT(pairs, question) : welchT(baseline, candidate, question);
	if ("none" in difference) return {
		outcome: "unknown",
		none: difference.none,
		baseline
	};
	const outcome = decide(difference, question, demand.direction, noiseOf(baseline, candidate, question));
	return {
		outcome,
		difference,
		statistics: {
			method: difference.method,
			estimate: difference.estimate,
			interval: [...difference.interval],
			confidence,
			...deterministic ? {} : { pValue: difference.pValue },
			n: {
				baseline: baseline.n,
				candidate: candidate.n
			},
			...outcome === "unknown" && difference.requiredN !== void 0 ? { requiredN: difference.requiredN } : {},
			limit,
			direction: demand.direction,
			relative,
			...baseline.mean === null ? {} : { baseline: baseline.mean },
			...candidate.mean === null ? {} : { candidate: candidate.mean }
		},
		paired: pairs !== void 0
	};
}
function decide({ interval, exact, pValue }, { limit, confidence }, direction, noise) {
	if (exact && pValue > 1 - confidence) return "unknown";
	const [low, high] = interval;
	const [worst, best] = direction === "increase" ? [low - limit, high - limit] : [limit - high, limit - low];
	if (worst >= -noise) return "pass";
	return best < -noise ? "fail" : "unknown";
}
function sidesOf(numbers) {
	const none = {
		n: 0,
		mean: null,
		variance: null
	};
	const { pairs } = numbers ?? {};
	if (pairs && pairs.n > 0) return {
		baseline: pairs.baseline,
		candidate: pairs.candidate,
		pairs
	};
	return {
		baseline: numbers?.baseline?.moments ?? none,
		candidate: numbers?.candidate.moments ?? none
	};
}
function compareNumbers(baseline, candidate, { relative }) {
	if (baseline.mean === null || candidate.mean === null) return { none: "beyond-computing" };
	if (relative && baseline.mean === 0) return { none: "zero-baseline" };
	const estimate = (candidate.mean - baseline.mean) / (relative ? Math.abs(baseline.mean) : 1);
	if (!Number.isFinite(estimate)) return { none: "beyond-computing" };
	return {
		method: "numbers compared (deterministic)",
		estimate,
		interval: [estimate, estimate],
		pValue: 0,
		exact: false
	};
}
function noiseOf(baseline, candidate, { limit, relative }) {
	const sizes = [Math.abs(baseline.mean ?? 0), Math.abs(candidate.mean ?? 0)];
	const rounding = 4 * Number.EPSILON * Math.max(...sizes);
	return FLOAT_NOISE * Math.abs(limit) + (relative && sizes[0] > 0 ? rounding / sizes[0] : rounding);
}

function judgementWords(judged) {
	const { unit, criterion, demand, judgement } = judged;
	const { metric } = criterion;
	const { design, results } = unit;
	const subjects = [
		unit.path,
		...results?.baseline ? [results.baseline.path] : [],
		...results ? [results.candidate.path] : []
	];
	const base = {
		outcome: judgement.outcome,
		about: metric,
		location: demand.amount.location,
		expected: `${metric} ${demandWords(demand)}, as a whole interval`,
		subjects
	};
	if ("fault" in judgement) {
		const { answer } = judgement.fault;
		return {
			...base,
			message: `\`${metric}\` was not compared: ${answer.message}`,
			...answer.remedy === void 0 ? {} : { remedy: answer.remedy }
		};
	}
	if ("none" in judgement) {
		const { message, remedy } = noDifferenceWords(judgement.none, judgement.baseline.mean, demand);
		return {
			...base,
			message: `\`${metric}\` was not compared: ${message}`,
			remedy
		};
	}
	const { statistics, difference } = judgement;
	const { scale } = demand.amount;
	const limit = limitOf(demand);
	const interval = intervalWords(difference.interval, scale, limit);
	const confidence = confidenceWords(statistics.confidence);
	const certainty = criterion.deterministic ? "deterministic" : difference.exact ? `no spread: ${difference.method}` : `${confidence} interval ${interval}`;
	const pair = judgement.paired ? countWords(statistics.n.candidate, "pair") : `${statistics.n.baseline} and ${countWords(statistics.n.candidate, "unit")}`;
	const answer = {
		...base,
		observed: `${numberWords(statistics.baseline ?? NaN)} → ${numberWords(statistics.candidate ?? NaN)}, ${signedWords(difference.estimate, scale, limit)} (${certainty}; ${pair}; ${difference.method})`,
		statistics
	};
	if (judgement.outcome !== "unknown") return {
		...answer,
		message: `${metric} is ${changeWords(difference.estimate, demand)} (${certainty}); ${allowedWords(demand)}`,
		...judgement.outcome === "fail" ? { remedy: failRemedy(demand) } : {}
	};
	return {
		...answer,
		...undecidedWords(judged, judgement, design?.confidence ?? .95)
	};
}
function undecidedWords({ criterion, demand }, { difference, statistics, paired }, confidence) {
	const { scale } = demand.amount;
	const limit = limitOf(demand);
	const needed = difference.requiredN;
	const eachSide = paired ? "" : " on each side";
	const units = paired ? countWords(statistics.n.candidate, "unit") : `${statistics.n.baseline} and ${countWords(statistics.n.candidate, "unit")}`;
	const question = `cannot tell whether ${criterion.metric} is ${demandWords(demand)}`;
	const settle = needed === void 0 ? "no number of units settles a difference on the limit itself" : `about ${countWords(needed, "unit")}${eachSide} would settle it`;
	const looser = demand.kind === "margin" ? "a wider margin" : "a smaller minimum improvement";
	const remedy = `Three ways out: ${needed === void 0 ? "more units and a difference that is clearer" : `more units (about ${needed}${eachSide})`} · ${looser} in a pull request of its own · a waiver with an end date in promotion.waivers.yml`;
	if (difference.exact) return {
		message: `${question}: ${paired ? "every unit differs" : "all units differ"} by exactly ${signedWords(difference.estimate, scale, limit)}, and at ${confidenceWords(confidence)} ${units} are too few to rely on that; ${needed ?? "more"}${eachSide} would settle it`,
		remedy: `${remedy}. If it comes out the same every time, the criterion may say \`deterministic: true\``
	};
	return {
		message: `${question}: ${signedWords(difference.estimate, scale, limit)}, but ${units} fit anything from ${intervalWords(difference.interval, scale, limit)}; ${settle}`,
		remedy
	};
}
function demandWords({ kind, amount }) {
	const size = amountWords(amount.value, amount.scale);
	return kind === "improvement" ? `at least ${size} better` : `at most ${size} worse`;
}
function allowedWords({ kind, amount }) {
	const size = amountWords(amount.value, amount.scale);
	const verb = size.endsWith("points") ? "are" : "is";
	return kind === "improvement" ? `at least ${size} ${verb} needed` : `at most ${size} ${verb} allowed`;
}
function changeWords(estimate, demand) {
	if (estimate === 0) return "no better and no worse";
	const better = estimate > 0 === (demand.direction === "increase");
	return `${sizeWords(estimate, demand.amount.scale, limitOf(demand))} ${better ? "better" : "worse"}`;
}
function failRemedy({ kind }) {
	return `improve the candidate and evaluate again, or agree on ${kind === "margin" ? "a wider margin" : "a smaller minimum improvement"} in a pull request of its own; one that is changed in this pull request does not count`;
}
function noDifferenceWords(none, baseline, { amount }) {
	const size = amountWords(amount.value, amount.scale);
	const absolute = "state an absolute amount (`0.02`) in a pull request of its own";
	const [message, remedy] = {
		"zero-baseline": [`the baseline's mean is 0, and ${size} of nothing is nothing`, absolute],
		"baseline-around-zero": [`the baseline's mean, ${numberWords(baseline ?? 0)}, cannot be told from 0, so ${size} of it means nothing`, `${absolute}, or measure the baseline on more units`],
		"too-few": ["fewer than 2 units can be compared", "evaluate both sides on the same units, at least 2"],
		"beyond-computing": ["its numbers are too large or too small to compute with", "write it in another unit"]
	}[none];
	return {
		message,
		remedy
	};
}

const improvementReached = {
	meta: {
		id: "experiment/improvement-reached",
		question: "Did every metric with a minimum improvement surely improve by at least that much?",
		why: "A difference between two means is partly luck. Only if the whole interval reaches the minimum improvement does the next run show it too.",
		remedy: "Improve the candidate, measure on more units, or agree on a smaller minimum improvement in a pull request of its own.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		if (!unit.design || !unit.results) return;
		const faults = dataFaults(unit);
		for (const criterion of unit.design.criteria) {
			const demand = demandOf(criterion, "improvement");
			if (demand) yield judgementWords({
				unit,
				criterion,
				demand,
				judgement: judge(unit, faults, criterion, demand)
			});
		}
	}
};

const metricsPresent = {
	meta: {
		id: "experiment/metrics-present",
		question: "Is every metric of the criteria measured, as finite numbers, on every unit and both sides?",
		why: "A metric that is missing, NaN, measured once, or measured on fewer units than the baseline looks like a number and proves nothing.",
		remedy: "Evaluate both sides on the same units and write one finite number a metric and unit.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		const { design, results } = unit;
		if (!design || !results) return;
		const faults = dataFaults(unit);
		for (const { answer } of faults) yield answer;
		const metrics = new Set(design.criteria.map(({ metric }) => metric));
		for (const { metric } of faults) if (metric !== void 0) metrics.delete(metric);
		if (metrics.size === 0 || faults.some(({ metric, comparable }) => metric === void 0 && !comparable)) return;
		const { matching } = results;
		const measured = measuredWords(results);
		const extra = matching && matching.onlyCandidate.count > 0 ? `; ${countWords(matching.onlyCandidate.count, "unit")} only of the candidate` : "";
		yield {
			outcome: "pass",
			message: `${[...metrics].join(", ")}: ${measured}${extra}`,
			about: "metrics",
			location: design.criteria[0]?.location ?? { path: unit.path }
		};
	}
};
function measuredWords({ baseline, candidate, matching }) {
	if (matching && matching.pairs > 0) return `${countWords(matching.pairs, "unit")} on both sides`;
	if (candidate.kind === "summary") return baseline ? "one number on each side" : "one number";
	return `${baseline ? `${baseline.rows} and ` : ""}${countWords(candidate.rows, "unit")}`;
}

const notWorse = {
	meta: {
		id: "experiment/not-worse",
		question: "Did no guardrail metric get worse by more than its margin?",
		why: "An improvement is often paid for elsewhere. That no harm was seen is not enough: few units see no harm whatever happens, so the whole interval must lie within the margin.",
		remedy: "Mend what got worse, measure on more units, or agree on a wider margin in a pull request of its own.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		if (!unit.design || !unit.results) return;
		const faults = dataFaults(unit);
		for (const criterion of unit.design.criteria) {
			const demand = demandOf(criterion, "margin");
			if (demand) yield judgementWords({
				unit,
				criterion,
				demand,
				judgement: judge(unit, faults, criterion, demand)
			});
		}
	}
};

function meanInterval(sample, confidence) {
	const { n, mean, variance } = sample;
	if (n < 2 || mean === null || variance === null) return [null, null];
	const reach = upperT((1 - confidence) / 2, n - 1) * Math.sqrt(variance / n);
	const interval = [mean - reach, mean + reach];
	return interval.every(Number.isFinite) ? interval : [null, null];
}

function holds({ comparison, limit, upper, tolerance }, value) {
	const onLimit = Math.abs(value - limit) <= tolerance;
	if (comparison === "==") return onLimit;
	if (comparison === ">=") return onLimit || value > limit;
	if (comparison === "<=") return onLimit || value < limit;
	if (comparison === ">") return !onLimit && value > limit;
	if (comparison === "<") return !onLimit && value < limit;
	return value >= limit - tolerance && value <= (upper ?? limit) + tolerance;
}
const WORDS = {
	">=": "at least",
	"<=": "at most",
	">": "more than",
	"<": "less than",
	"==": "exactly",
	between: "between"
};
function thresholdWords({ comparison, limit, upper }) {
	const end = comparison === "between" ? ` and ${limitWords(upper ?? limit)}` : "";
	return `${WORDS[comparison]} ${limitWords(limit)}${end}`;
}

const thresholdHolds = {
	meta: {
		id: "experiment/threshold-holds",
		question: "Is the candidate's mean on the right side of every threshold?",
		why: "A threshold is the least that was promised, whatever the baseline does. The mean decides, with the stated tolerance; its interval is shown beside it.",
		remedy: "Improve the candidate and evaluate again, or agree on another threshold in a pull request of its own.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		if (!unit.design || !unit.results) return;
		const faults = dataFaults(unit);
		for (const { metric, threshold, deterministic } of unit.design.criteria) if (threshold) yield evaluateThreshold(unit, faults, {
			metric,
			threshold,
			deterministic
		});
	}
};
function evaluateThreshold(unit, faults, criterion) {
	const { metric, threshold, deterministic } = criterion;
	const base = {
		about: metric,
		location: threshold.location,
		expected: `${metric} ${thresholdWords(threshold)}`,
		subjects: [unit.path, ...unit.results ? [unit.results.candidate.path] : []]
	};
	const fault = hindrance(faults, {
		metric,
		sides: ["candidate"],
		deterministic
	});
	if (fault) {
		const { message, remedy } = fault.answer;
		return {
			...base,
			outcome: "unknown",
			message: `the threshold of \`${metric}\` was not asked: ${message}`,
			...remedy === void 0 ? {} : { remedy }
		};
	}
	const numbers = unit.results?.metrics.find((one) => one.metric === metric);
	const moments = numbers?.candidate.moments;
	if (!moments || moments.mean === null) return {
		...base,
		outcome: "unknown",
		message: `the threshold of \`${metric}\` was not asked: its numbers are too large to compute with`,
		remedy: "write it in another unit"
	};
	const confidence = unit.design?.confidence ?? .95;
	const interval = deterministic ? [moments.mean, moments.mean] : meanInterval(moments, confidence);
	const [low, high] = interval;
	const ends = deterministic || low === void 0 || low === null || high === void 0 || high === null ? "" : ` (${confidenceWords(confidence)} interval ${numberWords(low)} to ${numberWords(high)})`;
	const nearest = threshold.upper !== void 0 && Math.abs(moments.mean - threshold.upper) < Math.abs(moments.mean - threshold.limit) ? threshold.upper : threshold.limit;
	const baseline = numbers?.baseline?.moments;
	const upwards = {
		">=": true,
		">": true,
		"<=": false,
		"<": false,
		"==": void 0,
		between: void 0
	}[threshold.comparison];
	const passed = holds(threshold, moments.mean);
	return {
		...base,
		outcome: passed ? "pass" : "fail",
		message: `${metric} is ${numberBeside(moments.mean, nearest)}${ends}; ${thresholdWords(threshold)} is needed`,
		observed: `${numberBeside(moments.mean, nearest)}${ends}, n = ${moments.n}`,
		statistics: {
			method: deterministic ? "number compared (deterministic)" : "mean compared; t interval beside it",
			estimate: moments.mean,
			interval,
			confidence,
			n: {
				baseline: baseline?.n ?? 0,
				candidate: moments.n
			},
			...threshold.comparison === "between" ? {} : { limit: threshold.limit },
			...upwards === void 0 ? {} : { direction: upwards ? "increase" : "decrease" },
			relative: false,
			...baseline?.mean == null ? {} : { baseline: baseline.mean },
			candidate: moments.mean
		}
	};
}

const MOST_CRITERIA = 8;
const experimentGate = {
	id: "experiment",
	title: "experiment",
	description: "Whether the candidate meets the success criteria that were written before its results: by enough, and surely.",
	missing: "Write what success means in a file that ends in .experiment.yml, merge it, then add the results and name the file under `experiments:` in the record.",
	checks: [
		documentValid,
		criteriaPreregistered,
		metricsPresent,
		thresholdHolds,
		improvementReached,
		notWorse
	],
	summarise: (units) => {
		const words = units.flatMap(summariseUnit);
		const more = words.length > MOST_CRITERIA ? `, and ${words.length - MOST_CRITERIA} more` : "";
		return words.length === 0 ? "no results" : words.slice(0, MOST_CRITERIA).join(", ") + more;
	}
};
function summariseUnit(unit) {
	if (!unit.design || !unit.results || unit.unavailable !== void 0) return [];
	const faults = dataFaults(unit);
	return unit.design.criteria.flatMap((criterion) => summariseCriterion(unit, faults, criterion));
}
function summariseCriterion(unit, faults, criterion) {
	const { metric, threshold } = criterion;
	const words = [];
	if (threshold) {
		const mean = unit.results?.metrics.find((one) => one.metric === metric)?.candidate.moments.mean ?? void 0;
		const asked = threshold.comparison === "between" ? `${limitWords(threshold.limit)} to ${limitWords(threshold.upper ?? threshold.limit)}` : `${threshold.comparison} ${limitWords(threshold.limit)}`;
		words.push(`${metric} ${mean === void 0 ? "not measured" : numberBeside(mean, threshold.limit)} (${asked})`);
	}
	for (const kind of ["improvement", "margin"]) {
		const demand = demandOf(criterion, kind);
		if (!demand) continue;
		const limit = limitOf(demand);
		const { scale } = demand.amount;
		const judgement = judge(unit, faults, criterion, demand);
		const seen = "difference" in judgement ? signedWords(judgement.difference.estimate, scale, limit) : "not compared";
		const asked = `${demand.direction === "increase" ? ">=" : "<="} ${signedWords(limit, scale, limit)}`;
		words.push(`${metric} ${seen} (${asked})${judgement.outcome === "unknown" && "difference" in judgement ? ", cannot tell" : ""}`);
	}
	return words;
}

const dependenciesReady = {
	meta: {
		id: "governance/dependencies-ready",
		question: "Is every feature that this one leans on registered and at least as far?",
		why: "A production feature fed by an experiment is an experiment.",
		remedy: "Promote what it leans on first, or stop leaning on it.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate(unit, { stage }) {
		for (const dependency of unit.dependencies) {
			const subjects = [unit.record, dependency.record].filter((path) => path !== void 0);
			const place = dependency.location ? { location: dependency.location } : {};
			const about = dependency.id;
			if (dependency.stage === void 0) yield {
				outcome: "fail",
				message: `leans on \`${dependency.id}\`, which is not registered`,
				about,
				subjects,
				...place,
				remedy: `register \`${dependency.id}\`, or take it out of \`depends-on\``
			};
			else if (dependency.lower) yield {
				outcome: "fail",
				message: `leans on \`${dependency.id}\`, which stands at ${dependency.stage}`,
				about,
				expected: `${stage} or above`,
				observed: dependency.stage,
				subjects,
				...place
			};
			else yield {
				outcome: "pass",
				message: `leans on \`${dependency.id}\`, which stands at ${dependency.stage}`,
				about,
				subjects,
				...place
			};
		}
	}
};

const ownersDeclared = {
	meta: {
		id: "governance/owners-declared",
		question: "Do policy, waivers, known debt, contracts and the workflow have a code owner on the base branch?",
		why: "Whoever may loosen a rule unseen decides alone. Approval is a review by the code owner of the file.",
		remedy: "Add the lines to CODEOWNERS and require reviews from code owners in the branch rules.",
		for: "operator",
		severity: {
			exploratory: "off",
			candidate: "note",
			production: "warning"
		}
	},
	*evaluate(unit) {
		if (unit.guarded.length === 0) return;
		const file = unit.ownersFile ?? ".github/CODEOWNERS";
		const orphans = unit.guarded.filter(({ owners }) => owners.length === 0).map(({ path }) => path);
		const subjects = [file, ...unit.guarded.map(({ path }) => path)];
		if (orphans.length === 0) {
			yield {
				outcome: "pass",
				message: `${unit.guarded.length} files that decide have code owners`,
				about: "code owners",
				subjects
			};
			return;
		}
		yield {
			outcome: "fail",
			message: `nobody has to approve a change to ${orphans.length <= 3 ? orphans.join(", ") : `${orphans.slice(0, 3).join(", ")} and ${orphans.length - 3} more`}`,
			about: "code owners",
			size: orphans.length,
			expected: "a code owner for each file that decides",
			observed: unit.ownersFile ? `no rule of ${file} matches` : "there is no CODEOWNERS file on the base",
			subjects,
			paste: {
				path: file,
				text: orphans.map((path) => `/${path.replaceAll(" ", "\\ ")} @OWNER`).join("\n")
			}
		};
	}
};

const recordKept = {
	meta: {
		id: "governance/record-kept",
		question: "Does every feature above the first stage keep its record until it is retired?",
		why: "A feature that runs somewhere but is registered nowhere is judged by nobody.",
		remedy: "Bring the record back with `stage: retired`; delete it in a later pull request.",
		for: "data-scientist",
		severity: {
			exploratory: "block",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		if (unit.removedFrom === void 0 || !unit.record) return;
		if (unit.removedFrom === "") {
			yield {
				outcome: "pass",
				message: "the record went while the feature stood at the first stage or was retired",
				about: "record",
				subjects: [unit.record]
			};
			return;
		}
		yield {
			outcome: "fail",
			message: `\`${unit.record}\` is gone while the feature stands at ${unit.removedFrom}`,
			about: "record",
			expected: "`stage: retired` first",
			observed: "the record is deleted",
			subjects: [unit.record],
			paste: {
				path: unit.record,
				text: "stage: retired"
			}
		};
	}
};

const recordValid = {
	meta: {
		id: "governance/record-valid",
		question: "Can the feature record be read, and does everything it names make sense?",
		why: "A mistyped key is a check that silently never runs.",
		remedy: "Mend the record at the named line; the schema in schemas/feature.schema.json gives completion in editors.",
		for: "data-scientist",
		severity: {
			exploratory: "warning",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		if (!unit.record || unit.removedFrom !== void 0) return;
		const subjects = [unit.record];
		for (const { message, remedy, location } of unit.problems) yield {
			outcome: "fail",
			message,
			about: message,
			subjects,
			location: location ?? {
				path: unit.record,
				line: 1
			},
			...remedy ? { remedy } : {}
		};
		if (unit.problems.length === 0) yield {
			outcome: "pass",
			message: `the record is in order${unit.notes.length > 0 ? `; ${unit.notes.join("; ")}` : ""}`,
			about: "record",
			subjects,
			location: {
				path: unit.record,
				line: 1
			}
		};
	}
};

const waiversCurrent = {
	meta: {
		id: "governance/waivers-current",
		question: "Is everything that a waiver accepted mended by the day the waiver ended?",
		why: "An exception that outlives its date is a rule nobody decided.",
		remedy: "Mend the finding and take the waiver out, or ask for a new end date in a pull request of its own.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate(unit) {
		for (const waiver of unit.waivers) {
			const about = `${waiver.check}${waiver.about === void 0 ? "" : ` ${waiver.about}`} until ${waiver.until}`;
			const subjects = [waiver.location.path];
			if (waiver.stillBad === 0) {
				yield {
					outcome: "pass",
					message: `the waiver for ${waiver.check} ended on ${waiver.until} and is no longer needed: take it out`,
					about,
					subjects,
					location: waiver.location
				};
				continue;
			}
			yield {
				outcome: "fail",
				message: `the waiver for ${waiver.check} ended on ${waiver.until}, and ${waiver.stillBad === 1 ? "what it accepted is" : `${waiver.stillBad} findings it accepted are`} still there`,
				about,
				expected: `mended by ${waiver.until}`,
				observed: `accepted because: ${waiver.reason}`,
				timed: true,
				subjects,
				location: waiver.location
			};
		}
	}
};

const governance = {
	id: "governance",
	title: "governance",
	description: "The rules around the evidence: the record itself, waivers that end, what a feature leans on, and who must approve.",
	missing: "Register the feature: a record of three lines (id, title, stage) in a file that ends in .feature.yml.",
	checks: [
		recordValid,
		recordKept,
		waiversCurrent,
		dependenciesReady,
		ownersDeclared
	],
	summarise: (units) => {
		const problems = units.reduce((sum, unit) => sum + unit.problems.length, 0);
		return problems > 0 ? `${problems} ${problems === 1 ? "thing" : "things"} wrong with the record` : "record, owners and waivers";
	}
};

function digestQuestion(repository, signal) {
	const plain = /* @__PURE__ */ new Map();
	const converted = /* @__PURE__ */ new Map();
	const ask = async (path, expected) => {
		const file = openData(repository, path);
		if (typeof file !== "string") return {
			holds: "absent",
			why: file.unreadable
		};
		const pointer = pointerIn(file);
		if (pointer !== void 0) return {
			holds: "pointer",
			sha256: pointer
		};
		const sha256 = await once(plain, path, async () => {
			return (repository.has(path) ? await repository.sha256(path) : void 0) ?? (await digestsOf(file, ["as it is"], signal))[0] ?? "";
		});
		if (sha256 === expected) return {
			holds: "same",
			sha256
		};
		const [lineFeeds, carriageReturns] = await once(converted, path, () => digestsOf(file, ["LF", "CRLF"], signal));
		if (lineFeeds === expected) return {
			holds: "line-endings",
			sha256,
			here: "CRLF"
		};
		if (carriageReturns === expected) return {
			holds: "line-endings",
			sha256,
			here: "LF"
		};
		return {
			holds: "different",
			sha256
		};
	};
	return async (path, expected) => {
		try {
			return await ask(path, expected);
		} catch (error) {
			signal.throwIfAborted();
			return {
				holds: "absent",
				why: `\`${path}\` cannot be read (${error instanceof Error && "code" in error ? String(error.code) : String(error)})`
			};
		}
	};
}
function once(known, key, make) {
	const value = known.get(key) ?? make();
	known.set(key, value);
	return value;
}
function openData(repository, path) {
	const tracked = repository.absolute(path);
	if (typeof tracked === "string" || repository.has(path)) return tracked;
	const safe = safePath(path, "");
	if ("refused" in safe) return tracked;
	const file = join(repository.root, safe.path);
	try {
		if (!lstatSync(file).isFile()) return tracked;
		return relative(repository.root, realpathSync(file)).split(sep).join("/") === safe.path ? file : tracked;
	} catch {
		return tracked;
	}
}
function pointerIn(file) {
	if (lstatSync(file).size > 1024) return void 0;
	return parseLfsPointer(readFileSync(file, "latin1"))?.sha256;
}
async function digestsOf(file, treatments, signal) {
	const hashes = treatments.map(() => createHash("sha256"));
	const converts = treatments.some((treatment) => treatment !== "as it is");
	let held = "";
	const feed = (chunk) => {
		let lines = "";
		if (converts) {
			const text = held + (chunk?.toString("latin1") ?? "");
			held = chunk && text.endsWith("\r") ? "\r" : "";
			lines = text.slice(0, text.length - held.length).replaceAll("\r\n", "\n");
		}
		treatments.forEach((treatment, index) => {
			const hash = hashes[index];
			if (treatment === "as it is") hash?.update(chunk ?? "");
			else hash?.update(treatment === "LF" ? lines : lines.replaceAll("\n", "\r\n"), "latin1");
		});
	};
	const chunks = createReadStream(file, {
		highWaterMark: 1 << 20,
		signal
	});
	for await (const chunk of chunks) feed(chunk);
	feed(void 0);
	return hashes.map((hash) => hash.digest("hex"));
}

const run = boundedValidator(validate52);
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "run.schema.json",
	"title": "RunRecord",
	"description": "What a run recorded about itself: the code and data it used and the files it made, by content. Written by the job, never by hand. Paths are relative to this file.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"version",
		"code",
		"outputs"
	],
	"properties": {
		"version": {
			"description": "Of this format.",
			"const": 1
		},
		"command": {
			"description": "How to run it again.",
			"type": "string",
			"maxLength": 4e3
		},
		"status": {
			"description": "How it ended. A run of tests that fail has `failed`, and its report still counts; results count only from a run that `finished`.",
			"enum": [
				"finished",
				"failed",
				"running"
			]
		},
		"commit": {
			"description": "Where HEAD stood. Shown, never required: commits are rewritten, bytes are not.",
			"$ref": "common.schema.json#/$defs/commitId"
		},
		"started": { "$ref": "common.schema.json#/$defs/time" },
		"finished": { "$ref": "common.schema.json#/$defs/time" },
		"seed": {
			"description": "The seed of the random numbers, or one for each generator by name. null: the run says it used none.",
			"anyOf": [{ "$ref": "#/$defs/seed" }, {
				"type": "object",
				"maxProperties": 100,
				"propertyNames": { "maxLength": 200 },
				"additionalProperties": { "$ref": "#/$defs/seed" }
			}]
		},
		"code": {
			"description": "Every file of code that was used, with the id git gives its bytes (`git hash-object FILE`).",
			"type": "object",
			"maxProperties": 1e5,
			"propertyNames": { "$ref": "common.schema.json#/$defs/path" },
			"additionalProperties": { "$ref": "common.schema.json#/$defs/blobId" }
		},
		"data": {
			"description": "The data that was read, with its SHA-256 (`sha256sum FILE`).",
			"type": "object",
			"maxProperties": 5e4,
			"propertyNames": { "$ref": "common.schema.json#/$defs/path" },
			"additionalProperties": {
				"title": "RecordedData",
				"type": "object",
				"additionalProperties": false,
				"required": ["sha256"],
				"properties": {
					"sha256": { "$ref": "common.schema.json#/$defs/sha256" },
					"rows": {
						"type": "integer",
						"minimum": 0
					}
				}
			}
		},
		"outputs": {
			"description": "The files it made, with their SHA-256.",
			"type": "object",
			"maxProperties": 5e4,
			"propertyNames": { "$ref": "common.schema.json#/$defs/path" },
			"additionalProperties": {
				"title": "RecordedOutput",
				"type": "object",
				"additionalProperties": false,
				"required": ["sha256"],
				"properties": { "sha256": { "$ref": "common.schema.json#/$defs/sha256" } }
			}
		},
		"parameters": {
			"description": "What the run was told, by name.",
			"type": "object"
		},
		"environment": {
			"description": "Interpreter, packages and platform, by name.",
			"type": "object"
		},
		"hardware": {
			"description": "Processor, memory and accelerator, by name.",
			"type": "object"
		}
	},
	"$defs": { "seed": {
		"type": [
			"integer",
			"string",
			"null"
		],
		"maxLength": 200
	} }
};
const func1 = Object.prototype.hasOwnProperty;
const schema21 = {
	"description": "The whole id of a commit: 40 (or 64) digits and letters from a to f.",
	"type": "string",
	"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
};
const pattern3 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
				schema: "^([0-9a-f]{40}|[0-9a-f]{64})$",
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22 = {
	"description": "A moment, in Coordinated Universal Time.",
	"type": "string",
	"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
};
const pattern4 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$", "");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
				schema: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$",
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23 = {
	"type": [
		"integer",
		"string",
		"null"
	],
	"maxLength": 200
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data !== "string" && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema23.type },
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else addError(vErrors, err0);
		errors++;
	}
	if (typeof data === "string") {
		if (data.length > 200) {
			const err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				schema: 200,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24 = {
	"description": "A path, relative to the file that states it, with forward slashes.",
	"type": "string",
	"minLength": 1,
	"maxLength": 1e3
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1e3 },
				schema: 1e3,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else addError(vErrors, err2);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = {
	"description": "The id git gives these bytes (`git hash-object`): SHA-1, or SHA-256 in repositories that use it.",
	"type": "string",
	"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
				schema: "^([0-9a-f]{40}|[0-9a-f]{64})$",
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema26 = {
	"description": "A SHA-256: 64 digits and letters from a to f.",
	"type": "string",
	"pattern": "^[0-9a-f]{64}$"
};
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
				schema: "^[0-9a-f]{64}$",
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
		errors++;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.code === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.outputs === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outputs" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema19.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
		if (data.command !== void 0) {
			let data1 = data.command;
			if (typeof data1 === "string") {
				if (data1.length > 4e3) {
					const err5 = {
						instancePath: instancePath + "/command",
						schemaPath: "#/properties/command/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						schema: 4e3,
						parentSchema: schema19.properties.command,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/command",
					schemaPath: "#/properties/command/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.command.type,
					parentSchema: schema19.properties.command,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (!(data2 === "finished" || data2 === "failed" || data2 === "running")) {
				const err7 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.status.enum },
					schema: schema19.properties.status.enum,
					parentSchema: schema19.properties.status,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else addError(vErrors, err7);
				errors++;
			}
		}
		if (data.commit !== void 0) {
			if (!validate54(data.commit, {
				instancePath: instancePath + "/commit",
				parentData: data,
				parentDataProperty: "commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.started !== void 0) {
			if (!validate56(data.started, {
				instancePath: instancePath + "/started",
				parentData: data,
				parentDataProperty: "started",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.finished !== void 0) {
			if (!validate56(data.finished, {
				instancePath: instancePath + "/finished",
				parentData: data,
				parentDataProperty: "finished",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.seed !== void 0) {
			let data6 = data.seed;
			const _errs10 = errors;
			let valid1 = false;
			const _errs11 = errors;
			if (!validate59(data6, {
				instancePath: instancePath + "/seed",
				parentData: data,
				parentDataProperty: "seed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate59.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs11 === errors;
			valid1 = valid1 || _valid0;
			const _errs12 = errors;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length > 100) {
					const err8 = {
						instancePath: instancePath + "/seed",
						schemaPath: "#/properties/seed/anyOf/1/maxProperties",
						keyword: "maxProperties",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema19.properties.seed.anyOf[1],
						data: data6
					};
					if (vErrors === null) vErrors = [err8];
					else addError(vErrors, err8);
					errors++;
				}
				for (const key1 in data6) {
					const _errs14 = errors;
					if (typeof key1 === "string") {
						if (key1.length > 200) {
							const err9 = {
								instancePath: instancePath + "/seed",
								schemaPath: "#/properties/seed/anyOf/1/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.seed.anyOf[1].propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err9];
							else addError(vErrors, err9);
							errors++;
						}
					}
					if (!(_errs14 === errors)) {
						const err10 = {
							instancePath: instancePath + "/seed",
							schemaPath: "#/properties/seed/anyOf/1/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							schema: schema19.properties.seed.anyOf[1].propertyNames,
							parentSchema: schema19.properties.seed.anyOf[1],
							data: data6
						};
						if (vErrors === null) vErrors = [err10];
						else addError(vErrors, err10);
						errors++;
					}
				}
				for (const key2 in data6) if (!validate59(data6[key2], {
					instancePath: instancePath + "/seed/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data6,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate59.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/seed",
					schemaPath: "#/properties/seed/anyOf/1/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.seed.anyOf[1].type,
					parentSchema: schema19.properties.seed.anyOf[1],
					data: data6
				};
				if (vErrors === null) vErrors = [err11];
				else addError(vErrors, err11);
				errors++;
			}
			var _valid0 = _errs12 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err12 = {
					instancePath: instancePath + "/seed",
					schemaPath: "#/properties/seed/anyOf",
					keyword: "anyOf",
					params: {},
					schema: schema19.properties.seed.anyOf,
					parentSchema: schema19.properties.seed,
					data: data6
				};
				if (vErrors === null) vErrors = [err12];
				else addError(vErrors, err12);
				errors++;
			} else {
				errors = _errs10;
				if (vErrors !== null) {
					if (_errs10) vErrors.length = _errs10;
					else vErrors = null;
				}
			}
		}
		if (data.code !== void 0) {
			let data8 = data.code;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (Object.keys(data8).length > 1e5) {
					const err13 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/maxProperties",
						keyword: "maxProperties",
						params: { limit: 1e5 },
						schema: 1e5,
						parentSchema: schema19.properties.code,
						data: data8
					};
					if (vErrors === null) vErrors = [err13];
					else addError(vErrors, err13);
					errors++;
				}
				for (const key3 in data8) {
					const _errs19 = errors;
					if (!validate62(key3, {
						instancePath: instancePath + "/code",
						parentData: data8,
						parentDataProperty: "code",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate62.errors);
						errors = vErrors.length;
					}
					if (!(_errs19 === errors)) {
						const err14 = {
							instancePath: instancePath + "/code",
							schemaPath: "#/properties/code/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							schema: schema19.properties.code.propertyNames,
							parentSchema: schema19.properties.code,
							data: data8
						};
						if (vErrors === null) vErrors = [err14];
						else addError(vErrors, err14);
						errors++;
					}
				}
				for (const key4 in data8) if (!validate64(data8[key4], {
					instancePath: instancePath + "/code/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data8,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate64.errors);
					errors = vErrors.length;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.code.type,
					parentSchema: schema19.properties.code,
					data: data8
				};
				if (vErrors === null) vErrors = [err15];
				else addError(vErrors, err15);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data10 = data.data;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (Object.keys(data10).length > 5e4) {
					const err16 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/maxProperties",
						keyword: "maxProperties",
						params: { limit: 5e4 },
						schema: 5e4,
						parentSchema: schema19.properties.data,
						data: data10
					};
					if (vErrors === null) vErrors = [err16];
					else addError(vErrors, err16);
					errors++;
				}
				for (const key5 in data10) {
					const _errs24 = errors;
					if (!validate62(key5, {
						instancePath: instancePath + "/data",
						parentData: data10,
						parentDataProperty: "data",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate62.errors);
						errors = vErrors.length;
					}
					if (!(_errs24 === errors)) {
						const err17 = {
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key5 },
							schema: schema19.properties.data.propertyNames,
							parentSchema: schema19.properties.data,
							data: data10
						};
						if (vErrors === null) vErrors = [err17];
						else addError(vErrors, err17);
						errors++;
					}
				}
				for (const key6 in data10) {
					let data11 = data10[key6];
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.sha256 === void 0) {
							const err18 = {
								instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/data/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "sha256" },
								schema: schema19.properties.data.additionalProperties.required,
								parentSchema: schema19.properties.data.additionalProperties,
								data: data11
							};
							if (vErrors === null) vErrors = [err18];
							else addError(vErrors, err18);
							errors++;
						}
						for (const key7 in data11) if (!(key7 === "sha256" || key7 === "rows")) {
							const err19 = {
								instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/data/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								schema: false,
								parentSchema: schema19.properties.data.additionalProperties,
								data: data11
							};
							if (vErrors === null) vErrors = [err19];
							else addError(vErrors, err19);
							errors++;
						}
						if (data11.sha256 !== void 0) {
							if (!validate67(data11.sha256, {
								instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256",
								parentData: data11,
								parentDataProperty: "sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate67.errors);
								errors = vErrors.length;
							}
						}
						if (data11.rows !== void 0) {
							let data13 = data11.rows;
							if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
								const err20 = {
									instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/rows",
									schemaPath: "#/properties/data/additionalProperties/properties/rows/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.data.additionalProperties.properties.rows.type,
									parentSchema: schema19.properties.data.additionalProperties.properties.rows,
									data: data13
								};
								if (vErrors === null) vErrors = [err20];
								else addError(vErrors, err20);
								errors++;
							}
							if (typeof data13 == "number" && isFinite(data13)) {
								if (data13 < 0 || isNaN(data13)) {
									const err21 = {
										instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/rows",
										schemaPath: "#/properties/data/additionalProperties/properties/rows/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										schema: 0,
										parentSchema: schema19.properties.data.additionalProperties.properties.rows,
										data: data13
									};
									if (vErrors === null) vErrors = [err21];
									else addError(vErrors, err21);
									errors++;
								}
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/data/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.data.additionalProperties.type,
							parentSchema: schema19.properties.data.additionalProperties,
							data: data11
						};
						if (vErrors === null) vErrors = [err22];
						else addError(vErrors, err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.data.type,
					parentSchema: schema19.properties.data,
					data: data10
				};
				if (vErrors === null) vErrors = [err23];
				else addError(vErrors, err23);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data14 = data.outputs;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				if (Object.keys(data14).length > 5e4) {
					const err24 = {
						instancePath: instancePath + "/outputs",
						schemaPath: "#/properties/outputs/maxProperties",
						keyword: "maxProperties",
						params: { limit: 5e4 },
						schema: 5e4,
						parentSchema: schema19.properties.outputs,
						data: data14
					};
					if (vErrors === null) vErrors = [err24];
					else addError(vErrors, err24);
					errors++;
				}
				for (const key8 in data14) {
					const _errs34 = errors;
					if (!validate62(key8, {
						instancePath: instancePath + "/outputs",
						parentData: data14,
						parentDataProperty: "outputs",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate62.errors);
						errors = vErrors.length;
					}
					if (!(_errs34 === errors)) {
						const err25 = {
							instancePath: instancePath + "/outputs",
							schemaPath: "#/properties/outputs/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key8 },
							schema: schema19.properties.outputs.propertyNames,
							parentSchema: schema19.properties.outputs,
							data: data14
						};
						if (vErrors === null) vErrors = [err25];
						else addError(vErrors, err25);
						errors++;
					}
				}
				for (const key9 in data14) {
					let data15 = data14[key9];
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (data15.sha256 === void 0) {
							const err26 = {
								instancePath: instancePath + "/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/outputs/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "sha256" },
								schema: schema19.properties.outputs.additionalProperties.required,
								parentSchema: schema19.properties.outputs.additionalProperties,
								data: data15
							};
							if (vErrors === null) vErrors = [err26];
							else addError(vErrors, err26);
							errors++;
						}
						for (const key10 in data15) if (!(key10 === "sha256")) {
							const err27 = {
								instancePath: instancePath + "/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/outputs/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								schema: false,
								parentSchema: schema19.properties.outputs.additionalProperties,
								data: data15
							};
							if (vErrors === null) vErrors = [err27];
							else addError(vErrors, err27);
							errors++;
						}
						if (data15.sha256 !== void 0) {
							if (!validate67(data15.sha256, {
								instancePath: instancePath + "/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256",
								parentData: data15,
								parentDataProperty: "sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate67.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/outputs/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.outputs.additionalProperties.type,
							parentSchema: schema19.properties.outputs.additionalProperties,
							data: data15
						};
						if (vErrors === null) vErrors = [err28];
						else addError(vErrors, err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.outputs.type,
					parentSchema: schema19.properties.outputs,
					data: data14
				};
				if (vErrors === null) vErrors = [err29];
				else addError(vErrors, err29);
				errors++;
			}
		}
		if (data.parameters !== void 0) {
			let data17 = data.parameters;
			if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
				const err30 = {
					instancePath: instancePath + "/parameters",
					schemaPath: "#/properties/parameters/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.parameters.type,
					parentSchema: schema19.properties.parameters,
					data: data17
				};
				if (vErrors === null) vErrors = [err30];
				else addError(vErrors, err30);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			let data18 = data.environment;
			if (!(data18 && typeof data18 == "object" && !Array.isArray(data18))) {
				const err31 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.environment.type,
					parentSchema: schema19.properties.environment,
					data: data18
				};
				if (vErrors === null) vErrors = [err31];
				else addError(vErrors, err31);
				errors++;
			}
		}
		if (data.hardware !== void 0) {
			let data19 = data.hardware;
			if (!(data19 && typeof data19 == "object" && !Array.isArray(data19))) {
				const err32 = {
					instancePath: instancePath + "/hardware",
					schemaPath: "#/properties/hardware/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.hardware.type,
					parentSchema: schema19.properties.hardware,
					data: data19
				};
				if (vErrors === null) vErrors = [err32];
				else addError(vErrors, err32);
				errors++;
			}
		}
	} else {
		const err33 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err33];
		else addError(vErrors, err33);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

function isRunRecord(value) {
	return run(value);
}
function readRun(repository, path) {
	const failed = (problem) => ({
		path,
		problem,
		code: [],
		data: [],
		outputs: [],
		locate: () => ({
			path,
			line: 1
		})
	});
	const document = repository.document(path, LIMITS.evidence);
	if ("unreadable" in document) {
		const { unreadable, remedy } = document;
		const run = failed({
			message: unreadable,
			...remedy === void 0 ? {} : { remedy }
		});
		return repository.has(path) ? run : {
			...run,
			absent: true
		};
	}
	const record = document.value;
	if (!isRunRecord(record)) return failed(checkDocument(document, run)[0] ?? {
		message: "it is no run record",
		location: document.locate()
	});
	let refused;
	const resolve = (key, entries, digestOf) => Object.entries(entries).flatMap(([stated, entry]) => {
		const location = () => document.locateKey(key, stated);
		const resolved = resolvePath(repository, stated, path);
		if ("path" in resolved) return [{
			path: resolved.path,
			digest: digestOf(entry),
			location
		}];
		refused ??= {
			message: resolved.problem,
			remedy: resolved.remedy,
			location: location()
		};
		return [];
	});
	const code = resolve("code", record.code, (blob) => blob);
	const data = resolve("data", record.data ?? {}, ({ sha256 }) => sha256);
	const outputs = resolve("outputs", record.outputs, ({ sha256 }) => sha256);
	if (refused) return failed(refused);
	return {
		path,
		record,
		code,
		data,
		outputs,
		locate: (...keys) => document.locate(...keys)
	};
}

const LINE = /^(\\?)([0-9A-Fa-f]{64}) [ *](.+)$/s;
const TAGGED = /^(\\?)SHA256 \((.+)\) = ([0-9A-Fa-f]{64})$/s;
const ESCAPES = {
	"\\": "\\",
	n: "\n",
	r: "\r"
};
const OTHER_DIGESTS = {
	32: "MD5",
	40: "SHA-1",
	56: "SHA-224",
	96: "SHA-384",
	128: "SHA-512"
};
function parseSha256Sums(path, text) {
	const entries = [];
	const problems = [];
	text.replace(/^\uFEFF/, "").split("\n").forEach((raw, index) => {
		const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
		if (line.trim() === "" || line.startsWith("#")) return;
		const entry = readLine(line, index + 1);
		if (typeof entry === "string") problems.push({
			message: entry,
			remedy: REMEDY,
			location: {
				path,
				line: index + 1
			}
		});
		else entries.push(entry);
	});
	return {
		entries,
		problems
	};
}
const REMEDY = "write the list with `sha256sum FILE… > SHA256SUMS`, in the folder the list lies in";
function readLine(line, number) {
	const plain = LINE.exec(line);
	const tagged = plain ? null : TAGGED.exec(line);
	const escaped = (plain ?? tagged)?.[1] === "\\";
	const written = plain?.[3] ?? tagged?.[2];
	const digest = plain?.[2] ?? tagged?.[3];
	if (written === void 0 || digest === void 0) return whyNot(line);
	const name = escaped ? unescaped(written) : written;
	if (name === void 0) return "the name holds an escape that is none of `\\\\`, `\\n`, `\\r`";
	return {
		name,
		sha256: digest.toLowerCase(),
		line: number
	};
}
function whyNot(line) {
	const digits = /^[0-9A-Fa-f]+(?= )/.exec(line)?.[0].length ?? 0;
	const other = OTHER_DIGESTS[digits];
	return other ? `the digest is ${other}; SHA-256 is expected` : "the line is not a SHA-256 digest and a name";
}
function unescaped(name) {
	let known = true;
	const result = name.replaceAll(/\\(.?)/gs, (_, character) => {
		const meant = ESCAPES[character];
		if (meant === void 0) known = false;
		return meant ?? "";
	});
	return known ? result : void 0;
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

const MOST_FILES$1 = 5e4;
const MOST_OTHERS = 100;
const MOST_MALFORMED = 20;
const SHA256 = /^[0-9a-f]{64}$/;
function dataLists(feature, runs, repository) {
	const lists = /* @__PURE__ */ new Map();
	const stated = [];
	const malformed = [];
	feature.data.forEach(({ path, sha256 }, index) => {
		const location = () => placeOf$1(feature, index);
		if (sha256 === void 0) lists.set(path, readList(path, location(), repository));
		else if (SHA256.test(sha256.toLowerCase())) stated.push({
			path,
			sha256: sha256.toLowerCase(),
			location
		});
		else malformed.push({
			message: `the digest of \`${path}\` is not a SHA-256`,
			location: location()
		});
	});
	const own = [];
	if (feature.path && stated.length + malformed.length > 0) {
		const location = feature.locate("data") ?? {
			path: feature.path,
			line: 1
		};
		own.push(bounded({
			listedBy: "record",
			path: feature.path,
			location,
			entries: stated,
			malformed
		}));
	}
	for (const run of runs) {
		if (run.data.length === 0) continue;
		const entries = run.data.map(({ path, digest, location }) => ({
			path,
			sha256: digest,
			location
		}));
		own.push(bounded({
			listedBy: "run",
			path: run.path,
			location: run.locate("data"),
			entries,
			malformed: []
		}));
	}
	return [...lists.values(), ...own];
}
function placeOf$1(feature, index) {
	return ((Array.isArray(feature.record.data) ? feature.record.data.length : 0) === feature.data.length ? feature.locate("data", index) : feature.locate("data")) ?? {
		path: feature.path ?? "",
		line: 1
	};
}
function readList(path, location, repository) {
	const { unread, entries, malformed } = listContent(path, repository);
	const list = {
		listedBy: "list",
		path,
		location,
		entries,
		malformed
	};
	return bounded(unread ? {
		...list,
		unread: {
			location,
			...unread
		}
	} : list);
}
const listContent = oncePerRepository((path, repository) => {
	const unread = (because, message, remedy) => ({
		unread: {
			because,
			message,
			...remedy === void 0 ? {} : { remedy }
		},
		entries: [],
		malformed: []
	});
	if (/\.dvc$|(^|\/)dvc\.(lock|yaml)$/.test(path)) return unread("unsupported", `\`${path}\` is a file of DVC, which is not read yet; lists as \`sha256sum\` writes them are`, BY_LIST);
	const text = repository.text(path, LIMITS.evidence);
	if (typeof text !== "string") {
		if (repository.has(path)) return unread("malformed", `${text.unreadable}: a list of digests is expected`, BY_DIGEST);
		return unread("absent", text.unreadable, text.remedy ?? (repository.hasFolder(path) ? BY_LIST : void 0));
	}
	const { entries, problems } = parseSha256Sums(path, text);
	if (entries.length === 0 && problems.length > 0) return unread("malformed", `\`${path}\` is not a list of SHA-256 digests`, BY_DIGEST);
	return {
		malformed: problems,
		entries: entries.map(({ name, sha256, line }) => {
			const location = () => ({
				path,
				line
			});
			const resolved = resolvePath(repository, name, path);
			if ("path" in resolved) return {
				path: resolved.path,
				sha256,
				location
			};
			return {
				path: name,
				sha256,
				refused: resolved.problem,
				location
			};
		})
	};
});
const BY_LIST = "write `sha256sum FILE… > SHA256SUMS` beside the data and name that file under `data:`";
const BY_DIGEST = "name a SHA256SUMS file, or the data file with its digest: `{ path: FILE, sha256: DIGEST }`";
function bounded(list) {
	if (list.entries.length <= MOST_FILES$1) return list;
	const message = `\`${list.path}\` lists ${list.entries.length.toLocaleString("en-US")} files; at most ${MOST_FILES$1.toLocaleString("en-US")} are compared`;
	return {
		...list,
		entries: [],
		unread: {
			because: "unsupported",
			message,
			remedy: "split the list",
			location: list.location
		}
	};
}
async function collectData(list, repository, ask, signal) {
	if (list.listedBy !== "list") return compareList(list, repository, ask, signal);
	let units = compared.get(repository);
	if (!units) compared.set(repository, units = /* @__PURE__ */ new Map());
	const known = units.get(list.path) ?? compareList(list, repository, ask, signal);
	units.set(list.path, known);
	const { data, ...unit } = await known;
	return {
		...unit,
		...data ? { data: {
			...data,
			location: list.location
		} } : {}
	};
}
const compared = /* @__PURE__ */ new WeakMap();
async function compareList(list, repository, ask, signal) {
	const subjects = [await fileSubject(repository, list.listedBy === "list" ? "data" : list.listedBy, list.path)];
	const others = [];
	let verified = 0;
	let notHere = 0;
	for (const entry of list.entries) {
		signal.throwIfAborted();
		const answer = entry.refused === void 0 ? await ask(entry.path, entry.sha256) : void 0;
		if (answer) {
			const observed = answer.holds === "absent" || answer.holds === "pointer" ? {} : { sha256: answer.sha256 };
			subjects.push({
				...await fileSubject(repository, "data", entry.path),
				...observed
			});
		}
		if (answer?.holds === "same") {
			verified += 1;
			continue;
		}
		const other = unverified(entry, answer);
		if (isNotHere(other.state)) notHere += 1;
		if (others.length < MOST_OTHERS || !isNotHere(other.state)) others.push(other);
	}
	others.sort((left, right) => Number(isNotHere(left.state)) - Number(isNotHere(right.state)));
	const contradicted = list.entries.length - verified - notHere;
	const data = {
		listedBy: list.listedBy,
		path: list.path,
		location: list.location,
		...list.unread ? { unread: list.unread } : {},
		files: list.entries.length,
		verified,
		malformed: {
			total: list.malformed.length,
			first: list.malformed.slice(0, MOST_MALFORMED)
		},
		others: others.slice(0, MOST_OTHERS),
		otherCounts: {
			contradicted,
			notHere
		}
	};
	const unavailable = notHere > 0 && contradicted === 0 && list.malformed.length === 0 ? whyNotHere(data) : void 0;
	return {
		id: list.listedBy === "list" ? list.path : `${list.path}#data`,
		subjects,
		...unavailable === void 0 ? {} : { unavailable },
		data
	};
}
function unverified(entry, answer) {
	const place = {
		path: boundedText(entry.path, 1e3),
		expected: entry.sha256,
		location: entry.location()
	};
	if (!answer || answer.holds === "absent") {
		const detail = boundedText(answer?.holds === "absent" ? answer.why : entry.refused ?? "", 2e3);
		return {
			...place,
			state: answer ? "absent" : "refused",
			detail
		};
	}
	const observed = answer.sha256;
	if (answer.holds === "pointer") return {
		...place,
		observed,
		state: observed === entry.sha256 ? "pointer" : "other-pointer"
	};
	if (answer.holds === "line-endings") return {
		...place,
		observed,
		state: "line-endings",
		here: answer.here
	};
	return {
		...place,
		observed,
		state: "different"
	};
}
function isNotHere(state) {
	return state === "absent" || state === "pointer";
}
function whyNotHere(data) {
	const [first] = data.others;
	const why = first?.state === "pointer" ? `\`${first.path}\` is a Git LFS pointer here, without its bytes` : first?.detail ?? "";
	const { notHere } = data.otherCounts;
	const rest = notHere > 1 ? ` (${notHere.toLocaleString("en-US")} of ${data.files.toLocaleString("en-US")} files of \`${data.path}\` cannot be compared here)` : "";
	return boundedText(`the data listed in \`${data.path}\` cannot be compared here: ${why}${rest}`, 2e3);
}

const SORTS = [
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"peerDependencies"
];
function readPackageLock(document) {
	const [syntax] = document.problems;
	if (syntax) return syntax;
	const { value } = document;
	if (!isRecord$2(value)) return {
		message: "the lock is not an object",
		location: document.locate()
	};
	const version = value["lockfileVersion"];
	if (version === 1) return {
		message: "the lock is of version 1, which does not say what package.json asked for; 2 and 3 are read",
		remedy: "npm install --package-lock-only --lockfile-version 3",
		location: document.locate("lockfileVersion")
	};
	if (version !== 2 && version !== 3) return {
		message: `the lock's \`lockfileVersion\` is ${shown(version)}; 2 and 3 are read`,
		remedy: "npm install --package-lock-only --lockfile-version 3",
		location: document.locate("lockfileVersion")
	};
	const entries = value["packages"];
	if (!isRecord$2(entries)) return {
		message: "the lock has no `packages`",
		location: document.locate("packages")
	};
	const own = [];
	const unfixed = [];
	let packages = 0;
	for (const [key, entry] of Object.entries(entries)) {
		const place = () => document.locateKey("packages", key);
		if (!isRecord$2(entry)) return {
			message: `\`packages\` holds \`${short$1(key)}\`, which is not an object`,
			location: place()
		};
		const installed = key.lastIndexOf("node_modules/");
		if (installed < 0) {
			const wanted = wantedBy(entry);
			if (!wanted) return {
				message: `the dependencies of \`${short$1(key)}\` are not names with ranges`,
				location: place()
			};
			own.push({
				folder: key,
				wanted,
				location: place()
			});
			continue;
		}
		if (entry["link"] === true || entry["inBundle"] === true) continue;
		packages += 1;
		const why = whyUnfixed(entry);
		if (why !== void 0) unfixed.push({
			name: key.slice(installed + 13),
			why,
			location: place()
		});
	}
	if (!own.some(({ folder }) => folder === "")) return {
		message: "the lock does not say what it was made for: `packages` has no `\"\"`",
		location: document.locate("packages")
	};
	return {
		own,
		packages,
		unfixed
	};
}
function readManifest(document) {
	const [syntax] = document.problems;
	if (syntax) return syntax;
	return (isRecord$2(document.value) ? wantedBy(document.value) : void 0) ?? {
		message: "the dependencies are not names with ranges",
		location: document.locate()
	};
}
function compareDependencies(locked, wanted) {
	return SORTS.flatMap((sort) => [.../* @__PURE__ */ new Set([...locked[sort].keys(), ...wanted[sort].keys()])].sort().flatMap((name) => {
		const before = locked[sort].get(name);
		const now = wanted[sort].get(name);
		if (before === now) return [];
		return [{
			name,
			sort,
			...before === void 0 ? {} : { locked: before },
			...now === void 0 ? {} : { wanted: now }
		}];
	}));
}
function wantedBy(manifest) {
	const read = {
		dependencies: /* @__PURE__ */ new Map(),
		devDependencies: /* @__PURE__ */ new Map(),
		optionalDependencies: /* @__PURE__ */ new Map(),
		peerDependencies: /* @__PURE__ */ new Map()
	};
	for (const sort of SORTS) {
		const ranges = manifest[sort] ?? {};
		if (!isRecord$2(ranges)) return void 0;
		for (const [name, range] of Object.entries(ranges)) {
			if (typeof range !== "string") return void 0;
			read[sort].set(name, range);
		}
	}
	for (const name of read.optionalDependencies.keys()) read.dependencies.delete(name);
	return read;
}
const INTEGRITY = /^(?:sha1|sha256|sha384|sha512)-[A-Za-z0-9+/]+={0,2}(?:\?\S*)?$/;
function whyUnfixed(entry) {
	const { integrity, resolved } = entry;
	if (typeof integrity === "string" && integrity.split(" ").some((part) => INTEGRITY.test(part))) return void 0;
	if (typeof resolved === "string" && resolved.startsWith("git")) return /#[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(resolved) ? void 0 : "comes from git and not from a full commit";
	return "has no `integrity`";
}
function isRecord$2(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function shown(value) {
	return value === void 0 ? "missing" : `\`${short$1(JSON.stringify(value))}\``;
}
function short$1(text) {
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const MOST_FAULTS = 100;
function faultList() {
	const first = [];
	let total = 0;
	return {
		add: (what, why, location) => {
			total += 1;
			if (first.length < MOST_FAULTS) first.push({
				what: boundedText(what, 200),
				why: boundedText(why, 500),
				location
			});
		},
		result: () => ({
			total,
			first
		})
	};
}

const COMMIT_LOCK = "commit the lock file, or name the one there is under `packages:`";
function unreadLock(path, format, unread) {
	const none = {
		total: 0,
		first: []
	};
	return {
		path,
		format,
		unread,
		read: [path],
		packages: 0,
		unfixed: none,
		unhashed: none,
		uncheckable: none
	};
}

function readNpmLock(path, repository) {
	const document = repository.document(path, LIMITS.evidence);
	if ("unreadable" in document) {
		const because = repository.has(path) ? "malformed" : "absent";
		return unreadLock(path, "package-lock", {
			because,
			message: document.unreadable,
			remedy: document.remedy ?? "commit the lock file, or name the one there is under `packages:`"
		});
	}
	const lock = readPackageLock(document);
	if ("message" in lock) {
		const { message, remedy = "npm install --package-lock-only" } = lock;
		const place = lock.location ?? {
			path,
			line: 1
		};
		return unreadLock(path, "package-lock", {
			because: "malformed",
			message: `\`${path}\`: ${message}`,
			remedy,
			location: place
		});
	}
	const unfixed = faultList();
	const uncheckable = faultList();
	const read = [path];
	for (const own of lock.own) {
		const manifest = manifestOf(own.folder, path, repository);
		if (manifest && "path" in manifest) {
			read.push(manifest.path);
			compareWithManifest(own.wanted, own.location, manifest.path, repository, unfixed, uncheckable);
		} else uncheckable.add(posix.join(own.folder, "package.json"), manifest.why, own.location);
	}
	for (const { name, why, location: place } of lock.unfixed) unfixed.add(name, why, place);
	return {
		path,
		format: "package-lock",
		read,
		packages: lock.packages,
		unfixed: unfixed.result(),
		unhashed: {
			total: 0,
			first: []
		},
		uncheckable: uncheckable.result()
	};
}
function manifestOf(folder, lock, repository) {
	const beside = posix.dirname(lock);
	const safe = safePath(posix.join(folder, "package.json"), beside === "." ? "" : beside);
	if ("refused" in safe) return { why: `is not read: ${safe.refused}` };
	return repository.has(safe.path) ? safe : { why: "is not in this checkout, so the lock cannot be held against it" };
}
function compareWithManifest(locked, location, path, repository, unfixed, uncheckable) {
	const document = repository.document(path, LIMITS.evidence);
	const wanted = "unreadable" in document ? { message: document.unreadable } : readManifest(document);
	if ("message" in wanted) {
		uncheckable.add(path, `cannot be read: ${wanted.message}`, location);
		return;
	}
	for (const difference of compareDependencies(locked, wanted)) {
		const place = "locate" in document && difference.wanted !== void 0 ? document.locateKey(difference.sort, difference.name) : location;
		unfixed.add(difference.name, disagreement(difference, path), place);
	}
}
function disagreement({ sort, locked, wanted }, manifest) {
	if (locked === void 0) return `is asked for by \`${manifest}\` (${sort}: ${wanted}) and not in the lock`;
	if (wanted === void 0) return `is in the lock (${sort}: ${locked}) and no longer asked for by \`${manifest}\``;
	return `is \`${wanted}\` in \`${manifest}\` and \`${locked}\` in the lock`;
}

function parseRequirements(text) {
	const entries = [];
	for (const { line, content } of logicalLines(text)) {
		const words = content.split(/\s+/).filter((word) => word !== "");
		const first = words[0];
		if (first === void 0) continue;
		const entry = first.startsWith("-") ? optionLine(words) : requirement(words);
		if (entry) entries.push({
			line,
			...entry
		});
	}
	return entries;
}
function* logicalLines(text) {
	let joined = [];
	let start = 1;
	const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
	for (const [index, line] of lines.entries()) {
		if (joined.length === 0) start = index + 1;
		const comment = line.trimStart().startsWith("#");
		if (line.endsWith("\\") && !comment) {
			joined.push(line.slice(0, -1));
			continue;
		}
		joined.push(comment ? ` ${line}` : line);
		yield {
			line: start,
			content: withoutComment(joined.join(""))
		};
		joined = [];
	}
	if (joined.length > 0) yield {
		line: start,
		content: withoutComment(joined.join(""))
	};
}
function withoutComment(line) {
	for (let at = line.indexOf("#"); at >= 0; at = line.indexOf("#", at + 1)) if (at === 0 || /\s/.test(line[at - 1] ?? "")) return line.slice(0, at);
	return line;
}
const INCLUDES = {
	"-r": false,
	"--requirement": false,
	"-c": true,
	"--constraint": true
};
function optionLine(words) {
	const { name, value } = option(words);
	const constraints = INCLUDES[name];
	if (constraints !== void 0) {
		const target = unquoted(value);
		const text = `${name} ${target}`;
		if (target === "") return {
			kind: "unreadable",
			text,
			why: `\`${name}\` names no file`
		};
		return {
			kind: "include",
			text,
			target,
			constraints
		};
	}
	if (name !== "-e" && name !== "--editable") return void 0;
	if (value === "") return {
		kind: "unreadable",
		text: name,
		why: `\`${name}\` names nothing`
	};
	const entry = requirement(value.split(" "));
	const text = `${name} ${entry.text}`;
	if (entry.kind === "package") return {
		kind: "folder",
		text,
		target: value,
		hashes: 0
	};
	return {
		...entry,
		text
	};
}
function option(words) {
	const first = words[0] ?? "";
	const rest = words.slice(1).join(" ");
	if (first.startsWith("--")) {
		const equals = first.indexOf("=");
		if (equals < 0) return {
			name: first,
			value: rest
		};
		return {
			name: first.slice(0, equals),
			value: [first.slice(equals + 1), rest].join(" ").trim()
		};
	}
	return {
		name: first.slice(0, 2),
		value: [first.slice(2), rest].join(" ").trim()
	};
}
function unquoted(value) {
	return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}
function requirement(words) {
	const options = words.findIndex((word) => word.startsWith("-"));
	const text = (options < 0 ? words : words.slice(0, options)).join(" ");
	const hashes = options < 0 ? 0 : strongHashes(words.slice(options));
	const direct = /^([A-Za-z0-9][A-Za-z0-9._-]*) ?(?:\[[^\]]*\])? ?@ ?(\S.*)$/.exec(text);
	if (direct?.[1] !== void 0 && direct[2] !== void 0) return reference(direct[2], hashes, text, normalised(direct[1]));
	if (/^(?:[a-z][a-z0-9+.-]*:)/i.test(text)) return reference(text, hashes, text);
	const target = beforeMarker(text, / ?;/);
	if (looksLikePath(target)) return {
		kind: "folder",
		text,
		target: withoutExtras(target),
		hashes
	};
	const named = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?) ?(?:\[[^\]]*\])? ?(.*)$/.exec(target);
	if (named?.[1] === void 0 || named[2] === void 0) return {
		kind: "unreadable",
		text,
		why: "it is not the name of a package, a file or an address"
	};
	const versions = named[2].replace(/^\((.*)\)$/, "$1");
	const clauses = versions === "" ? [] : versions.split(",").map((clause) => clause.replaceAll(" ", ""));
	if (clauses.some((clause) => !/^(?:===|==|~=|!=|<=|>=|<|>)[^=<>!~]+$/.test(clause))) return {
		kind: "unreadable",
		text,
		why: `\`${short(versions)}\` is not a list of versions`
	};
	const exact = clauses.some((clause) => /^={2,3}[A-Za-z0-9][A-Za-z0-9.!+_-]*$/.test(clause));
	return {
		kind: "package",
		text,
		name: normalised(named[1]),
		exact,
		hashes
	};
}
const VERSION_CONTROL = /^(git|hg|svn|bzr)\+/i;
function reference(written, hashes, text, name) {
	const address = beforeMarker(written, / ;/);
	const named = name === void 0 ? {} : { name };
	const hash = address.indexOf("#");
	const fragment = hash < 0 ? "" : address.slice(hash + 1);
	if (VERSION_CONTROL.test(address)) {
		const place = hash < 0 ? address : address.slice(0, hash);
		const commit = /^(?:git|hg)\+/i.test(place) ? /@([0-9a-f]{40}|[0-9a-f]{64})$/i.exec(place)?.[1] : void 0;
		return {
			kind: "version-control",
			text,
			...named,
			...commit === void 0 ? {} : { commit }
		};
	}
	const inFragment = fragment.split("&").filter((part) => isStrong(part.replace("=", ":"))).length;
	return {
		kind: "address",
		text,
		...named,
		address,
		hashes: hashes + inFragment
	};
}
function beforeMarker(text, marker) {
	const at = text.search(marker);
	return at < 0 ? text : text.slice(0, at);
}
function looksLikePath(text) {
	const bare = withoutExtras(text);
	return /^[.~]/.test(bare) || /[/\\]/.test(bare) || /\.(?:whl|zip|tar|tgz|tar\.(?:gz|bz2|xz))$/i.test(bare);
}
function withoutExtras(text) {
	const at = text.endsWith("]") ? text.lastIndexOf("[") : -1;
	return at < 0 ? text : text.slice(0, at);
}
function normalised(name) {
	return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}
function strongHashes(words) {
	let count = 0;
	words.forEach((word, index) => {
		if (isStrong(word.startsWith("--hash=") ? word.slice(7) : words[index - 1] === "--hash" ? word : "")) count += 1;
	});
	return count;
}
const HASH_LENGTHS = {
	sha256: 64,
	sha384: 96,
	sha512: 128
};
function isStrong(hash) {
	const [algorithm = "", digits = ""] = hash.split(":");
	return HASH_LENGTHS[algorithm] === digits.length && /^[0-9a-f]+$/i.test(digits);
}
function short(text) {
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const MOST_FILES = 100;
function readRequirementsLock(path, repository) {
	const text = repository.text(path, LIMITS.configuration);
	if (typeof text !== "string") {
		const because = repository.has(path) ? "malformed" : "absent";
		return unreadLock(path, "requirements", {
			because,
			message: text.unreadable,
			remedy: text.remedy ?? "commit the lock file, or name the one there is under `packages:`"
		});
	}
	const unfixed = faultList();
	const unhashed = faultList();
	const uncheckable = faultList();
	const asked = [];
	const constraints = /* @__PURE__ */ new Map();
	const read = [];
	let packages = 0;
	const pending = [{
		path,
		constraints: false
	}];
	const seen = /* @__PURE__ */ new Set();
	for (let file = pending.shift(); file; file = pending.shift()) {
		const key = `${file.path} ${file.constraints}`;
		if (seen.has(key)) continue;
		seen.add(key);
		const content = repository.text(file.path, LIMITS.configuration);
		if (typeof content !== "string") continue;
		if (!read.includes(file.path)) read.push(file.path);
		for (const entry of parseRequirements(content)) {
			const place = {
				path: file.path,
				line: entry.line
			};
			if (entry.kind === "include") {
				const target = includeTarget(entry.target, file.path, repository);
				if ("why" in target) uncheckable.add(entry.text, target.why, place);
				else if (seen.size + pending.length >= MOST_FILES) uncheckable.add(entry.text, `is not followed: more than ${MOST_FILES} files`, place);
				else pending.push({
					path: target.path,
					constraints: entry.constraints
				});
				continue;
			}
			if (file.constraints) {
				if (entry.kind === "package" && entry.exact) constraints.set(entry.name, {
					...entry,
					location: place
				});
				continue;
			}
			packages += 1;
			if (entry.kind === "package") asked.push({
				...entry,
				location: place
			});
			else if (entry.kind === "unreadable") unfixed.add(entry.text, `cannot be read: ${entry.why}`, place);
			else {
				const open = openReference(entry, file.path, repository);
				if (open) (open.here ? unfixed : uncheckable).add(entry.text, open.why, place);
			}
		}
	}
	for (const { name, exact, hashes, text: what, location: place } of asked) {
		const constraint = constraints.get(name);
		if (!exact && !constraint) unfixed.add(what, "has no exact version (`==`)", place);
		else if (hashes === 0 && (constraint?.hashes ?? 0) === 0) unhashed.add(what, "has no digest (`--hash=sha256:…`)", place);
	}
	const remark = packages === 0 ? firstComment(text) : void 0;
	return {
		path,
		format: "requirements",
		read,
		packages,
		...remark === void 0 ? {} : { remark },
		unfixed: unfixed.result(),
		unhashed: unhashed.result(),
		uncheckable: uncheckable.result()
	};
}
function includeTarget(target, from, repository) {
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target)) return { why: "is an address, which is not followed" };
	const folder = posix.dirname(from);
	const safe = safePath(target, folder === "." ? "" : folder);
	if ("refused" in safe) return { why: `is not followed: ${safe.refused}` };
	const text = repository.text(safe.path, LIMITS.configuration);
	return typeof text === "string" ? safe : { why: `is not followed: ${text.unreadable}` };
}
function openReference(entry, from, repository) {
	if (entry.kind === "version-control") {
		if (entry.commit !== void 0) return void 0;
		return {
			why: "is not at a full commit (`@` and 40 hexadecimal digits)",
			here: true
		};
	}
	if (entry.hashes > 0) return void 0;
	if (entry.kind === "address") return {
		why: "is an address without a digest (`#sha256=…`)",
		here: true
	};
	const folder = posix.dirname(from);
	const inside = [safePath(entry.target, folder === "." ? "" : folder), safePath(entry.target, "")].flatMap((place) => "path" in place ? [place.path] : []);
	if (inside.some((path) => repository.has(path) || repository.hasFolder(path))) return void 0;
	if (inside.length > 0) return {
		why: "is not in this checkout",
		here: false
	};
	return {
		why: "lies outside the repository",
		here: true
	};
}
function firstComment(text) {
	const line = text.split("\n").find((candidate) => /^\s*#\s*\S/.test(candidate));
	return line === void 0 ? void 0 : boundedText(line.trim().replace(/^#+\s*/, ""), 300);
}

const REQUIREMENTS = /^requirements[^/]*\.txt$/;
const NPM = /^(?:package-lock|npm-shrinkwrap)\.json$/;
const OTHERS = /^(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|pylock(?:\.[^/]+)?\.toml|conda-lock\.ya?ml|environment\.ya?ml|pixi\.lock|yarn\.lock|pnpm-lock\.yaml|bun\.lock|renv\.lock|Cargo\.lock|go\.sum)$/;
function locksOf(feature, repository) {
	if (feature.packages.length > 0) return {
		named: true,
		locks: feature.packages.map((path, index) => ({
			path,
			location: placeOf(feature, index)
		}))
	};
	const byFolder = lockFilesByFolder("", repository);
	let folder = posix.dirname(feature.path || ".");
	for (;;) {
		const names = byFolder.get(folder) ?? [];
		if (names.length > 0) return {
			named: false,
			locks: nearest(names).map((name) => ({
				path: posix.join(folder, name),
				location: {
					path: posix.join(folder, name),
					line: 1
				}
			}))
		};
		if (folder === ".") return {
			named: false,
			locks: []
		};
		folder = posix.dirname(folder);
	}
}
function nearest(names) {
	const npm = names.filter((name) => NPM.test(name));
	const requirements = names.filter((name) => REQUIREMENTS.test(name));
	const readable = [...requirements.includes("requirements.txt") ? ["requirements.txt"] : requirements, ...npm];
	return readable.length > 0 ? readable : names;
}
const lockFilesByFolder = oncePerRepository((_, repository) => {
	const byFolder = /* @__PURE__ */ new Map();
	for (const path of repository.paths) {
		const name = path.slice(path.lastIndexOf("/") + 1);
		if (!REQUIREMENTS.test(name) && !NPM.test(name) && !OTHERS.test(name)) continue;
		const folder = posix.dirname(path);
		const names = byFolder.get(folder);
		if (names) names.push(name);
		else byFolder.set(folder, [name]);
	}
	return byFolder;
});
function placeOf(feature, index) {
	return ((Array.isArray(feature.record.packages) ? feature.record.packages.length : 0) === feature.packages.length ? feature.locate("packages", index) : feature.locate("packages")) ?? {
		path: feature.path ?? "",
		line: 1
	};
}
const readLock = oncePerRepository((path, repository) => {
	const name = posix.basename(path);
	if (NPM.test(name)) return readNpmLock(path, repository);
	if (name.endsWith(".txt")) return readRequirementsLock(path, repository);
	const here = repository.has(path);
	return unreadLock(path, "other", {
		because: here ? "unsupported" : "absent",
		message: here ? `\`${path}\` is not read yet; requirements files (*.txt), package-lock.json and npm-shrinkwrap.json are` : `there is no file \`${path}\``,
		remedy: here ? "name a requirements file with exact versions beside it under `packages:`" : COMMIT_LOCK
	});
});

const SIDES = [
	"baseline",
	"candidate",
	"results"
];
const MOST_LISTINGS = 100;
function resultsOf(feature, repository) {
	const results = /* @__PURE__ */ new Map();
	const unreadable = [];
	for (const experiment of feature.experiments) {
		const document = repository.document(experiment, LIMITS.configuration);
		const unread = (because, message, location = {
			path: experiment,
			line: 1
		}) => {
			unreadable.push({
				path: experiment,
				unread: {
					because,
					message,
					location
				}
			});
		};
		if ("unreadable" in document) {
			unread(repository.has(experiment) ? "malformed" : "absent", document.unreadable);
			continue;
		}
		const [problem] = document.problems;
		if (problem || !isRecord$1(document.value)) {
			unread("malformed", problem?.message ?? "the experiment is not a mapping", problem?.location ?? document.locate());
			continue;
		}
		for (const side of SIDES) {
			const stated = document.value[side];
			const named = isRecord$1(stated) ? stated["results"] : stated;
			if (typeof named !== "string") continue;
			const location = isRecord$1(stated) ? document.locate(side, "results") : document.locate(side);
			const resolved = resolvePath(repository, named, experiment);
			const path = "path" in resolved ? resolved.path : boundedText(named, 1e3);
			if (results.has(path)) continue;
			results.set(path, {
				path,
				experiment,
				location,
				..."path" in resolved ? {} : { refused: resolved.problem }
			});
		}
	}
	return {
		results: [...results.values()],
		unreadable
	};
}
function isRecord$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
async function collectResult(result, runs, repository, ask) {
	const { path, experiment, location, refused } = result;
	const known = {
		path,
		experiment,
		location
	};
	if (refused !== void 0) return {
		...known,
		state: "refused",
		detail: boundedText(refused, 2e3),
		runs: []
	};
	const listings = [];
	let absent;
	let here;
	for (const run of runs) {
		const output = run.outputs.find((candidate) => candidate.path === path);
		if (!output) continue;
		const answer = await ask(path, output.digest);
		if (answer.holds === "absent") absent = answer.why;
		else if (answer.holds === "pointer") absent = `\`${path}\` is a Git LFS pointer here, without its bytes`;
		else {
			here = answer.sha256;
			listings.push({
				run: run.path,
				sha256: output.digest,
				holds: answer.holds,
				location: output.location()
			});
		}
	}
	if (listings.length === 0 && absent === void 0) {
		const file = repository.absolute(path);
		if (typeof file !== "string") absent = file.unreadable;
	}
	if (absent !== void 0) return {
		...known,
		state: "absent",
		detail: boundedText(absent, 2e3),
		runs: []
	};
	return {
		...known,
		state: "present",
		...here === void 0 ? {} : { sha256: here },
		runs: listings.slice(0, MOST_LISTINGS)
	};
}

async function compareCode(run, code, repository, comparison) {
	const recorded = new Map(run.code.map(({ path, digest }) => [path, digest]));
	const commit = run.record?.commit;
	const unlisted = code.filter((path) => !recorded.has(path));
	const tree = commit !== void 0 && unlisted.length > 0 ? await comparison.treeAt?.(commit) : void 0;
	let atCommit = 0;
	for (const path of unlisted) {
		const blob = tree?.blob(path);
		if (blob === void 0) continue;
		recorded.set(path, blob);
		atCommit += 1;
	}
	const different = [];
	const gone = [];
	const uncheckable = [];
	for (const [path, was] of recorded) {
		const is = repository.has(path) ? await repository.blob(path) : void 0;
		if (is === was) continue;
		if (is === void 0) (repository.has(path) ? uncheckable : gone).push(path);
		else if (is.length === was.length) different.push(path);
		else uncheckable.push(path);
	}
	return {
		recorded: recorded.size,
		...atCommit > 0 ? { atCommit } : {},
		same: recorded.size - different.length - gone.length - uncheckable.length,
		different: nameList(different.sort()),
		added: nameList(unlisted.filter((path) => !recorded.has(path))),
		gone: nameList(gone.sort()),
		uncheckable: nameList(uncheckable.sort())
	};
}

async function collectRun(run, location, results, code, repository, comparison) {
	const outputs = new Set(run.outputs.map(({ path }) => path));
	const made = results.filter((path) => outputs.has(path));
	const known = {
		path: run.path,
		location,
		results: made
	};
	if (!run.record) {
		const { message = "it cannot be read", remedy, location: place } = run.problem ?? {};
		const because = run.absent ? "absent" : "malformed";
		return {
			...known,
			unread: {
				because,
				message,
				...remedy === void 0 ? {} : { remedy },
				location: place ?? location
			}
		};
	}
	const { status, finished, commit } = run.record;
	const seeds = seedsOf(run.record.seed);
	return {
		...known,
		status: status ?? (finished === void 0 ? "unsaid" : "finished"),
		statusLocation: run.locate("status"),
		...commit === void 0 ? {} : { commit },
		...seeds === void 0 ? {} : { seeds },
		seedLocation: run.locate("seed"),
		...made.length > 0 ? { code: await compareCode(run, code, repository, comparison) } : {}
	};
}
function seedsOf(seed) {
	if (seed === void 0) return void 0;
	if (typeof seed !== "object" || seed === null) return [{ value: asText(seed) }];
	const seeds = Object.entries(seed).map(([generator, value]) => ({
		generator: boundedText(generator, 200),
		value: asText(value)
	}));
	return seeds.length > 0 ? seeds : void 0;
}
function asText(seed) {
	return seed === null ? null : boundedText(String(seed), 200);
}
function placeOfRun(feature, index) {
	return ((Array.isArray(feature.record.runs) ? feature.record.runs.length : 0) === feature.runs.length ? feature.locate("runs", index) : feature.locate("runs")) ?? {
		path: feature.path ?? "",
		line: 1
	};
}

var collect_exports$1 = /* @__PURE__ */ __exportAll({
	collect: () => collect$1,
	subjectsOf: () => subjectsOf$1
});
function subjectsOf$1(feature, repository, interesting = () => true) {
	const experiments = feature.experiments.filter((path) => {
		const text = repository.text(path, LIMITS.configuration);
		return typeof text !== "string" || interesting(text);
	});
	const runs = runsOf(feature, repository);
	const { locks } = locksOf(feature, repository);
	return [
		...feature.path ? [feature.path] : [],
		...dataLists(feature, runs, repository).flatMap((list) => [list.path, ...list.entries.map(({ path }) => path)]),
		...locks.flatMap(({ path }) => readLock(path, repository).read),
		...runs.flatMap((run) => [run.path, ...run.code.map(({ path }) => path)]),
		...repository.expand(feature.code),
		...feature.experiments,
		...resultsOf({
			...feature,
			experiments
		}, repository).results.map(({ path }) => path)
	];
}
async function collect$1(context) {
	const { feature, repository, signal } = context;
	const runs = runsOf(feature, repository);
	const ask = digestQuestion(repository, signal);
	const lists = dataLists(feature, runs, repository);
	const units = [];
	const about = await collectFeature(context, runs, lists.length, ask);
	if (about) units.push(about);
	for (const list of lists) units.push(await collectData(list, repository, ask, signal));
	return units;
}
async function collectFeature({ feature, repository, comparison, signal }, runs, lists, ask) {
	const named = locksOf(feature, repository);
	if (!feature.path && named.locks.length === 0) return void 0;
	const locks = named.locks.map(({ path, location }) => ({
		...readLock(path, repository),
		location
	}));
	const code = repository.expand(feature.code);
	const { results, unreadable } = resultsOf(feature, repository);
	const resultFiles = [];
	for (const result of results) {
		signal.throwIfAborted();
		resultFiles.push(await collectResult(result, runs, repository, ask));
	}
	const recorded = [];
	for (const [index, run] of runs.entries()) {
		const paths = results.map(({ path }) => path);
		recorded.push(await collectRun(run, placeOfRun(feature, index), paths, code, repository, comparison));
	}
	const codeLocation = feature.locate("code");
	const subjects = [
		...feature.path ? [["record", feature.path]] : [],
		...feature.experiments.map((path) => ["criteria", path]),
		...resultFiles.filter(({ state }) => state !== "refused").map(({ path }) => ["results", path]),
		...runs.map(({ path }) => ["run", path]),
		...[.../* @__PURE__ */ new Set([...code, ...runs.flatMap((run) => run.record ? run.code.map(({ path }) => path) : [])])].map((path) => ["code", path]),
		...[...new Set(locks.flatMap(({ read }) => read))].map((path) => ["packages", path])
	];
	return {
		id: feature.path || feature.id,
		subjects: await Promise.all(subjects.map(([role, path]) => fileSubject(repository, role, path))),
		feature: {
			...feature.path ? { record: {
				path: feature.path,
				line: 1
			} } : {},
			dataLists: lists,
			packages: {
				named: named.named,
				locks
			},
			code: {
				named: feature.code.length,
				files: code.length,
				missing: nameList(feature.code.filter((path) => !repository.has(path) && !repository.hasFolder(path))),
				...codeLocation ? { location: codeLocation } : {}
			},
			runs: recorded,
			results: resultFiles,
			unreadableExperiments: [...unreadable]
		}
	};
}
function runsOf(feature, repository) {
	return [...new Set(feature.runs)].map((path) => readRun(repository, path));
}

function nameSome(names, total = names.length, most = 3) {
	const shown = names.slice(0, total <= most + 1 ? most + 1 : most);
	const rest = total - shown.length;
	if (rest > 0) return `${shown.join(", ")} and ${rest.toLocaleString("en-US")} more`;
	return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : shown.join("");
}

function codeDifferences(code) {
	const parts = [
		describe$1(code.different, "differs", "differ"),
		describe$1(code.added, "is new", "are new"),
		describe$1(code.gone, "is gone", "are gone")
	].filter((part) => part !== void 0);
	return parts.length === 0 ? void 0 : parts.join("; ");
}
function differingFiles(code) {
	return [
		...code.different.first,
		...code.added.first,
		...code.gone.first,
		...code.uncheckable.first
	];
}
function describe$1(list, one, several) {
	if (list.total === 0) return void 0;
	const names = list.first.map((name) => `\`${name}\``);
	return `${nameSome(names, list.total)} ${list.total === 1 ? one : several}`;
}

const MOST_ANSWERS = 50;
const dataSnapshot = {
	meta: {
		id: "reproducibility/data-snapshot",
		question: "Is the data named by its digest, and does every file of it have that digest?",
		why: "Data that changes under its name changes the numbers, and nobody can tell whether the model or the data got better.",
		remedy: "Put back the data the numbers were made from, or run again on the data there is and write down its digests.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate({ subjects, feature, data }) {
		if (feature?.record && feature.dataLists === 0) yield {
			outcome: "fail",
			message: "no data snapshot is declared: neither the record nor a run record names data by its digest",
			undeclared: true,
			about: "data",
			expected: "`data:` in the record, with a SHA256SUMS file or files and their digests",
			observed: "none",
			location: feature.record,
			remedy: "write `sha256sum FILE… > SHA256SUMS` in the data’s folder, and name that file under `data:` in the record",
			subjects: [feature.record.path]
		};
		if (!data) return;
		const files = subjects.flatMap(({ role, path }) => role === "data" && path !== void 0 ? [path] : []);
		yield* listAnswers(data, [.../* @__PURE__ */ new Set([data.path, ...files])]);
	}
};
function* listAnswers(data, everything) {
	const { unread, malformed, others, otherCounts } = data;
	if (unread) {
		yield {
			outcome: unread.because === "malformed" ? "fail" : "unknown",
			message: unread.message,
			about: data.path,
			location: unread.location ?? data.location,
			...unread.remedy === void 0 ? {} : { remedy: unread.remedy },
			subjects: [data.path]
		};
		return;
	}
	const [firstMalformed] = malformed.first;
	if (firstMalformed) {
		const { message, remedy, location = data.location } = firstMalformed;
		yield {
			outcome: "fail",
			message: malformed.total === 1 ? `\`${data.path}\`: ${message}` : `\`${data.path}\`: ${message}; ${count(malformed.total - 1, "more line")} cannot be read either`,
			about: `${data.path}: lines that cannot be read`,
			size: malformed.total,
			location,
			...remedy === void 0 ? {} : { remedy },
			subjects: [data.path]
		};
	} else if (data.files === 0) yield {
		outcome: "fail",
		message: `\`${data.path}\` names no data`,
		about: data.path,
		expected: "at least one file with its digest",
		observed: "none",
		location: data.location,
		subjects: [data.path]
	};
	for (const other of others.slice(0, MOST_ANSWERS)) yield fileAnswer(other, data);
	const told = Math.min(others.length, MOST_ANSWERS);
	const rest = otherCounts.contradicted + otherCounts.notHere - told;
	if (rest > 0) yield {
		outcome: otherCounts.contradicted > told ? "fail" : "unknown",
		message: `${count(rest, "more file")} of \`${data.path}\` ${rest === 1 ? "is" : "are"} not what it lists, or not here`,
		about: `${data.path}: further files`,
		size: rest,
		location: data.location,
		subjects: everything
	};
	if (data.files > 0 && data.verified === data.files && malformed.total === 0) yield {
		outcome: "pass",
		message: `${count(data.files, "file")} of data ${data.files === 1 ? "has" : "have"} the ${data.files === 1 ? "digest" : "digests"} that ${BY[data.listedBy](data.path)}`,
		about: data.path,
		location: data.location,
		subjects: everything
	};
}
const BY = {
	list: (path) => `\`${path}\` lists`,
	record: (path) => `\`${path}\` states`,
	run: (path) => `the run \`${path}\` recorded`
};
function fileAnswer(other, data) {
	const { path, expected, observed, location } = other;
	const common = {
		about: `${data.path}: ${path}`,
		location,
		subjects: [data.path, path]
	};
	const says = BY[data.listedBy](data.path);
	const digests = {
		expected: `sha256:${expected}`,
		...observed === void 0 ? {} : { observed: `sha256:${observed}` }
	};
	switch (other.state) {
		case "different": return {
			...common,
			...digests,
			outcome: "fail",
			message: `\`${path}\` does not have the digest that ${says}`
		};
		case "line-endings": {
			const [here, there] = other.here === "LF" ? ["LF", "CRLF"] : ["CRLF", "LF"];
			const keep = /^[\w./-]+$/.test(path) ? { paste: {
				path: ".gitattributes",
				text: `${path} -text`
			} } : {};
			return {
				...common,
				...digests,
				...keep,
				outcome: "fail",
				message: `\`${path}\` differs only in its line endings (${here} here, ${there} there) from the file that ${says}`,
				remedy: "keep git from converting it (`-text` in .gitattributes) and check it out again, or write down the digest of the file as it is here"
			};
		}
		case "pointer": return {
			...common,
			outcome: "unknown",
			message: `\`${path}\` is a Git LFS pointer here: it names the same bytes, but they are not in this checkout`,
			expected: digests.expected,
			observed: "a pointer",
			remedy: "check out with `lfs: true`, or run this gate where the data is"
		};
		case "other-pointer": return {
			...common,
			...digests,
			outcome: "fail",
			message: `\`${path}\` is a Git LFS pointer here, to other bytes than ${says}`
		};
		case "absent": return {
			...common,
			outcome: "unknown",
			message: `the data cannot be compared here: ${other.detail ?? `\`${path}\` is not here`}`,
			expected: digests.expected,
			remedy: "bring the data into the checkout before this step, or run this gate where the data is and hand in its report"
		};
		default: return {
			...common,
			outcome: "fail",
			message: `\`${data.path}\` names \`${path}\`: ${other.detail ?? "it is not read"}`,
			remedy: "name files inside the repository, relative to the file that names them"
		};
	}
}
function count(number, what) {
	return `${number.toLocaleString("en-US")} ${what}${number === 1 ? "" : "s"}`;
}

const packagesLocked = {
	meta: {
		id: "reproducibility/packages-locked",
		question: "Is every package fixed to one version (or to its bytes, where the policy asks for that), and does the lock fit what is asked for?",
		why: "A package that floats is other code next month: the numbers cannot be made again, and nobody can say since when.",
		remedy: "Pin every requirement with `==` (`pip freeze`, `pip-compile --generate-hashes`), or write the lock anew (`npm install --package-lock-only`).",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ feature }, { option }) {
		if (!feature) return;
		const { named, locks } = feature.packages;
		if (locks.length === 0 && feature.record) yield {
			outcome: "fail",
			message: "no lock file is declared, and none lies beside the record or above it",
			undeclared: true,
			about: "packages",
			expected: "`packages:` in the record, with a requirements file or a package-lock.json",
			observed: "none",
			location: feature.record,
			remedy: "write the exact versions with `pip freeze > requirements.txt` and name that file under `packages:` in the record",
			subjects: [feature.record.path]
		};
		const hashed = option("packages") === "hashed";
		for (const lock of locks) {
			const subjects = [...named || !feature.record ? [] : [feature.record.path], ...lock.read];
			yield* lockAnswers(lock, hashed, named ? "" : " (the nearest to the record, which names none)", subjects);
		}
	}
};
function* lockAnswers(lock, hashed, note, subjects) {
	const { path, unread, packages, unfixed, unhashed, uncheckable } = lock;
	const place = lock.location ?? {
		path,
		line: 1
	};
	if (unread) {
		yield {
			outcome: unread.because === "malformed" ? "fail" : "unknown",
			message: `${unread.message}${note}`,
			about: path,
			location: unread.location ?? place,
			...unread.remedy === void 0 ? {} : { remedy: unread.remedy },
			subjects
		};
		return;
	}
	const open = hashed ? join$1(unfixed, unhashed) : unfixed;
	const of = `${packages.toLocaleString("en-US")} ${packages === 1 ? "package" : "packages"}`;
	if (open.total > 0) yield {
		outcome: "fail",
		message: `\`${path}\`${note} leaves ${open.total.toLocaleString("en-US")} of ${of} open: ${inWords$1(open)}`,
		about: path,
		size: open.total,
		expected: hashed ? "every package fixed to its bytes" : "every package fixed to one version",
		observed: inWords$1(open),
		location: open.first[0]?.location ?? place,
		subjects
	};
	if (uncheckable.total > 0) yield {
		outcome: "unknown",
		message: `\`${path}\`${note} cannot be told in full: ${inWords$1(uncheckable)}`,
		about: `${path}: what cannot be told`,
		size: uncheckable.total,
		location: uncheckable.first[0]?.location ?? place,
		remedy: "commit the files that the lock leads to, or state the packages in the lock itself",
		subjects
	};
	if (open.total + uncheckable.total > 0) return;
	if (packages === 0 && lock.format === "requirements" && lock.remark === void 0) {
		yield {
			outcome: "unknown",
			message: `\`${path}\`${note} is empty: it does not say whether packages are needed`,
			about: path,
			location: place,
			remedy: "write down the packages, or a comment that says that none are needed",
			subjects
		};
		return;
	}
	yield {
		outcome: "pass",
		message: `\`${path}\`${note} ${fixedInWords(lock, hashed)}`,
		about: path,
		location: place,
		subjects
	};
}
function fixedInWords({ packages, format, remark, unhashed }, hashed) {
	if (packages === 0) return remark === void 0 ? "asks for no package" : `asks for no package: “${remark}”`;
	const all = packages === 1 ? "its one package" : `all its ${packages.toLocaleString("en-US")} packages`;
	const toBytes = format === "package-lock" || hashed || unhashed.total === 0;
	const some = packages - unhashed.total;
	const digests = !toBytes && some > 0 ? `, ${some.toLocaleString("en-US")} of them to their bytes` : "";
	return `fixes ${all} to ${toBytes ? `${packages === 1 ? "its" : "their"} bytes` : "one version"}${digests}${format === "package-lock" ? " and fits its package.json" : ""}`;
}
function join$1(left, right) {
	return {
		total: left.total + right.total,
		first: [...left.first, ...right.first]
	};
}
function inWords$1({ total, first }) {
	return nameSome(first.map(describe), total, 5);
}
function describe({ what, why, location }) {
	return `\`${what}\` (${location.line === void 0 ? "" : `line ${location.line}: `}${why})`;
}

const runMatchesCode = {
	meta: {
		id: "reproducibility/run-matches-code",
		question: "Was every results file made by a finished run of exactly the code that is here?",
		why: "Numbers of other code say nothing about this code. It is told by content alone: the files the run recorded and those the record names under `code:`, byte for byte; merging, squashing and rebasing change nothing.",
		remedy: "Run the evaluation again on the code as it is, and commit its results with its run record.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate({ subjects, feature }) {
		if (!feature?.record) return;
		const { record, runs, results, unreadableExperiments } = feature;
		yield* recordAnswers(feature, record);
		for (const { path, unread } of unreadableExperiments) yield {
			outcome: "unknown",
			message: `which results \`${path}\` names cannot be told: ${unread.message}`,
			about: path,
			location: unread.location ?? {
				path,
				line: 1
			},
			remedy: "mend the experiment file",
			subjects: [path]
		};
		for (const run of runs) if (run.unread) yield unreadAnswer(run, record.path);
		const code = subjects.flatMap(({ role, path }) => role === "code" && path !== void 0 ? [path] : []);
		const needed = /* @__PURE__ */ new Set();
		for (const result of results) {
			const run = runBehind(result, runs);
			if (run) needed.add(run);
			yield resultAnswer(result, run, record.path);
		}
		for (const run of needed) yield runAnswer$1(run, code);
	}
};
function* recordAnswers({ code, runs, results, unreadableExperiments }, record) {
	const common = {
		outcome: "fail",
		location: record,
		subjects: [record.path]
	};
	if (code.named === 0) yield {
		...common,
		message: "the record names no code, so nothing says which files the results must come from",
		undeclared: true,
		about: "code",
		expected: "`code:` in the record",
		observed: "none",
		remedy: "name the files and folders that make the numbers under `code:` in the record"
	};
	if (code.missing.total > 0) yield {
		outcome: "unknown",
		message: `the record names ${nameSome(code.missing.first.map((path) => `\`${path}\``), code.missing.total)} under \`code:\`, and nothing of that name is here`,
		about: "code that is not here",
		size: code.missing.total,
		location: code.location ?? record,
		remedy: "write the path relative to the record, with a `/` at the end of a folder, or commit the files",
		subjects: [record.path, ...code.missing.first]
	};
	if (runs.length === 0) yield {
		...common,
		message: "no run record is declared, so nothing says which code made the results",
		undeclared: true,
		about: "runs",
		expected: "`runs:` in the record, with what the run that made the results recorded",
		observed: "none",
		remedy: "let the evaluation write a run record beside its results (schemas/run.schema.json) and name it under `runs:` in the record"
	};
	else if (results.length === 0 && unreadableExperiments.length === 0) yield {
		...common,
		message: "no experiment of this feature names results, so there is nothing a run could have made",
		about: "results",
		expected: "`experiments:` in the record, and results in the experiment",
		observed: "none",
		remedy: "name the results in an experiment file, and that file under `experiments:` in the record"
	};
}
function unreadAnswer({ path, unread, location }, record) {
	const { because, message = "", remedy, location: place = location } = unread ?? {};
	return {
		outcome: because === "malformed" ? "fail" : "unknown",
		message: because === "malformed" ? `the run record \`${path}\` cannot be read: ${message}` : `the run record is not here: ${message}`,
		about: path,
		location: place,
		remedy: remedy ?? (because === "malformed" ? "let the job write it as schemas/run.schema.json says" : "commit it beside the results it is about"),
		subjects: [record, path]
	};
}
function runBehind({ runs: listings }, runs) {
	const makers = listings.filter(({ holds }) => holds === "same").flatMap(({ run }) => runs.filter((candidate) => candidate.path === run));
	return makers.find((run) => run.status === "finished" && run.code && isSame(run)) ?? makers[0];
}
function isSame({ code }) {
	return code !== void 0 && code.same > 0 && code.uncheckable.total === 0 && codeDifferences(code) === void 0;
}
function resultAnswer(result, run, record) {
	const { path, experiment, location, state, detail, sha256, runs } = result;
	const common = {
		about: path,
		location,
		subjects: [
			experiment,
			path,
			...runs.map((listing) => listing.run)
		]
	};
	if (state !== "present") return {
		...common,
		outcome: "unknown",
		message: `the results \`${path}\` cannot be looked at: ${detail ?? "they are not here"}`,
		remedy: "commit the results with the run record that lists them"
	};
	if (run) return {
		...common,
		outcome: "pass",
		message: `\`${path}\` is, byte for byte, what the run \`${run.path}\` made`
	};
	const [listing] = [...runs].sort((left, right) => Number(right.holds === "line-endings") - Number(left.holds === "line-endings"));
	if (!listing) return {
		...common,
		outcome: "fail",
		message: `no run record lists \`${path}\` among its outputs, so nothing says which code made it`,
		expected: "a run record with this file and its digest under `\"outputs\"`",
		observed: "none",
		remedy: "let the run that makes the results list them in its run record, and name that under `runs:` in the record",
		subjects: [record, ...common.subjects]
	};
	const digests = {
		expected: `sha256:${listing.sha256}`,
		...sha256 === void 0 ? {} : { observed: `sha256:${sha256}` }
	};
	if (listing.holds === "line-endings") return {
		...common,
		...digests,
		outcome: "fail",
		message: `\`${path}\` differs only in its line endings from what the run \`${listing.run}\` made`,
		location: listing.location,
		remedy: "keep git from converting it (`-text` in .gitattributes) and check it out again"
	};
	return {
		...common,
		...digests,
		outcome: "fail",
		message: `\`${path}\` is not the file that the run \`${listing.run}\` made: it was changed since, or another run made it`,
		location: listing.location
	};
}
function runAnswer$1(run, code) {
	const { path, status = "unsaid", statusLocation, location, commit, code: comparison } = run;
	const subjects = [
		path,
		...run.results,
		...code
	];
	const common = {
		about: `${path}: its code`,
		location: { path },
		subjects
	};
	if (status !== "finished") return {
		outcome: status === "unsaid" ? "unknown" : "fail",
		message: `the run \`${path}\` that made the results ${status === "unsaid" ? "does not say whether it finished" : status === "failed" ? "failed" : "had not finished when it was recorded"}`,
		about: `${path}: its end`,
		expected: "`\"status\": \"finished\"`",
		observed: status === "unsaid" ? "no status" : `\`${status}\``,
		location: statusLocation ?? location,
		remedy: status === "unsaid" ? "let the job write `\"status\": \"finished\"` at its end" : "run the evaluation again to its end",
		subjects: [path, ...run.results]
	};
	if (!comparison || comparison.recorded === 0) return {
		...common,
		outcome: "fail",
		message: `the run \`${path}\` recorded no code, so nothing says which code made the results`,
		expected: "every file of code with its `git hash-object` under `\"code\"`",
		observed: "none"
	};
	const difference = codeDifferences(comparison);
	const made = commit === void 0 ? "" : ` (made at ${commit.slice(0, 9)})`;
	if (difference !== void 0) return {
		...common,
		outcome: "fail",
		message: `the code is not the code of the run \`${path}\`${made}: ${difference}`,
		size: comparison.different.total + comparison.added.total + comparison.gone.total,
		expected: `the ${comparison.recorded} files the run recorded`,
		observed: difference,
		subjects: [.../* @__PURE__ */ new Set([...subjects, ...differingFiles(comparison)])]
	};
	if (comparison.uncheckable.total > 0) return {
		...common,
		outcome: "unknown",
		message: `the code of the run \`${path}\` cannot be compared here: ${nameSome(comparison.uncheckable.first.map((name) => `\`${name}\``), comparison.uncheckable.total)}`,
		remedy: "check the files out, and record their ids with `git hash-object` in this repository"
	};
	const files = comparison.same === 1 ? "the one file of code it recorded is" : `the ${comparison.same} files of code it recorded are`;
	const lookedUp = comparison.atCommit === void 0 ? "" : ` (${comparison.atCommit} of them as its commit ${commit?.slice(0, 9) ?? ""} has them)`;
	return {
		...common,
		outcome: "pass",
		message: `the run \`${path}\` finished, and ${files} here, byte for byte${lookedUp}`
	};
}

const NO_SEED = /* @__PURE__ */ new Set([
	"",
	"none",
	"null",
	"undefined",
	"nan",
	"nil"
]);
const seedRecorded = {
	meta: {
		id: "reproducibility/seed-recorded",
		question: "Does every run that made results record its seed?",
		why: "Without the seed a better number may only be a luckier draw, and no second run can show which.",
		remedy: "Set the seed, pass it to every generator, and write it into the run record as `\"seed\"`; `null` says that no random numbers are used.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ feature }) {
		if (!feature?.record) return;
		const { record, runs, results } = feature;
		const made = runs.filter((run) => run.results.length > 0);
		const unread = runs.filter((run) => run.unread);
		for (const run of made) yield runAnswer(run);
		for (const run of unread) yield {
			outcome: "unknown",
			message: `whether \`${run.path}\` records a seed cannot be told: the run record ${run.unread?.because === "absent" ? "is not here" : "cannot be read"}`,
			about: run.path,
			location: run.unread?.location ?? run.location,
			remedy: "see what `run-matches-code` says of it",
			subjects: [record.path, run.path]
		};
		if (made.length + unread.length > 0) return;
		yield {
			outcome: "fail",
			message: "no seed is recorded: no run record of this feature lists its results",
			undeclared: true,
			about: "seed",
			expected: "a run record with `\"seed\"` and the results among its `\"outputs\"`",
			observed: runs.length === 0 ? "no run record" : "run records about other files",
			location: record,
			subjects: [
				record.path,
				...runs.map(({ path }) => path),
				...results.map(({ path }) => path)
			]
		};
	}
};
function runAnswer({ path, seeds, seedLocation, location }) {
	const common = {
		about: path,
		location: seedLocation ?? location,
		subjects: [path]
	};
	if (!seeds) return {
		...common,
		outcome: "fail",
		message: `the run \`${path}\` made results and records no seed`,
		expected: "`\"seed\"` with a value, or with null where no random numbers are used",
		observed: "none"
	};
	const empty = seeds.filter(({ value }) => value !== null && NO_SEED.has(value.trim().toLowerCase()));
	if (empty.length > 0) return {
		...common,
		outcome: "fail",
		message: `the run \`${path}\` records ${nameSome(empty.map(inWords))}: what a program writes when none was set`,
		expected: "the number or text that the generator was given",
		observed: nameSome(empty.map(inWords))
	};
	const used = seeds.filter(({ value }) => value !== null);
	if (used.length === 0) return {
		...common,
		outcome: "pass",
		message: `the run \`${path}\` says that it used no random numbers`
	};
	const unused = seeds.length - used.length;
	const rest = unused > 0 ? `, and says that it used none for ${unused === 1 ? "one generator" : `${unused} generators`}` : "";
	return {
		...common,
		outcome: "pass",
		message: `the run \`${path}\` records ${nameSome(used.map(inWords))}${rest}`
	};
}
function inWords({ generator, value }) {
	return generator === void 0 ? `seed \`${value}\`` : `seed \`${value}\` for \`${generator}\``;
}

const reproducibilityGate = {
	id: "reproducibility",
	title: "reproducibility",
	description: "Recomputes what the files claim: that the data, the code and the packages here are those the numbers were made with.",
	missing: "name the data, the lock files and the run records of the feature under `data:`, `packages:` and `runs:` in its record",
	checks: [
		dataSnapshot,
		packagesLocked,
		seedRecorded,
		runMatchesCode
	],
	summarise: (units) => {
		const features = units.flatMap(({ feature }) => feature ?? []);
		const lists = units.flatMap(({ data }) => data ?? []);
		const code = codeHolds(features);
		const data = lists.length > 0 && lists.every(({ files, verified, malformed }) => files > 0 && verified === files && malformed.total === 0);
		const locks = features.flatMap(({ packages }) => packages.locks);
		const packages = locks.length > 0 && locks.every(({ unread, unfixed, uncheckable }) => !unread && unfixed.total + uncheckable.total === 0);
		const holds = [
			code ? "this code" : "",
			data ? "this data" : "",
			packages ? "these packages" : ""
		].filter((part) => part !== "");
		const open = [
			code ? "" : "the code",
			data ? "" : "the data",
			packages ? "" : "the packages"
		].filter((part) => part !== "");
		if (open.length === 0) return `the numbers come from ${holds.slice(0, -1).join(", ")} and ${holds.at(-1)}`;
		return holds.length === 0 ? `not shown for ${open.join(", ")}` : `${holds.join(", ")}; not shown for ${open.join(", ")}`;
	}
};
function codeHolds(features) {
	const results = features.flatMap((feature) => feature.results.map((result) => ({
		result,
		runs: feature.runs
	})));
	return results.length > 0 && results.every(({ result, runs }) => result.runs.some(({ run, holds }) => {
		const maker = runs.find(({ path }) => path === run);
		const code = maker?.code;
		return holds === "same" && maker?.status === "finished" && code !== void 0 && code.same > 0 && code.uncheckable.total === 0 && codeDifferences(code) === void 0;
	}));
}

const TEST_KINDS = [
	"unit",
	"integration",
	"end-to-end"
];

var import_saxes = require_saxes();
const DEEPEST = 100;
const MOST_TESTS = 1e6;
const LONGEST_MESSAGE = 300;
const BAD = /* @__PURE__ */ new Map([["failure", "failed"], ["error", "errored"]]);
const NOT_RUN = /* @__PURE__ */ new Set([
	"notrun",
	"skipped",
	"suppressed",
	"disabled",
	"ignored"
]);
var ReportProblem = class extends Error {
	problem;
	constructor(problem) {
		super(problem.message);
		this.problem = problem;
	}
};
function parseJunit(path, text) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	if (!/^\s*</.test(source)) return {
		message: source.trim() === "" ? "the report is empty" : "not XML: it does not start with `<`",
		remedy: "name a report in JUnit XML",
		location: {
			path,
			line: 1
		}
	};
	const doctype = doctypeAt(source);
	if (doctype !== void 0) return {
		message: DOCTYPE,
		remedy: WITHOUT_DOCTYPE,
		location: {
			path,
			...positionFinder(source)(doctype)
		}
	};
	const parser = new import_saxes.SaxesParser({ xmlns: false });
	const refuse = (message, remedy = "write the report anew with the test runner") => {
		throw new ReportProblem({
			message,
			remedy,
			location: {
				path,
				line: parser.line,
				column: parser.column + 1
			}
		});
	};
	const cases = [];
	const suites = [];
	let depth = 0;
	let line = 1;
	let open;
	let bad;
	const add = (test) => {
		if (cases.length >= 1e6) refuse(`the report holds more than ${MOST_TESTS.toLocaleString("en-US")} tests`, "split it");
		cases.push(test);
	};
	parser.on("error", (error) => refuse(`not valid XML: ${error.message.replace(/^\d+:\d+: /, "")}`));
	parser.on("doctype", () => refuse(DOCTYPE, WITHOUT_DOCTYPE));
	parser.on("opentagstart", () => {
		line = parser.columnIndex === 0 ? parser.line - 1 : parser.line;
	});
	parser.on("opentag", ({ name, attributes }) => {
		depth += 1;
		if (depth > DEEPEST) refuse(`elements are nested more than ${DEEPEST} deep`);
		if (depth === 1 && name !== "testsuites" && name !== "testsuite") refuse(`the outermost element is <${shortened(name, 60)}>; <testsuites> or <testsuite> is expected`, "name a report in JUnit XML");
		if (name === "testsuite" || name === "testsuites") {
			if (open) refuse(`<${name}> stands inside a <testcase>`);
			suites.push(attributes["name"] ?? "");
		} else if (name === "testcase") {
			if (open) refuse("a <testcase> stands inside another");
			const notRun = NOT_RUN.has((attributes["status"] ?? "").toLowerCase()) || NOT_RUN.has((attributes["result"] ?? "").toLowerCase());
			open = {
				suite: suites.at(-1) ?? "",
				group: attributes["classname"] ?? attributes["class"] ?? "",
				name: attributes["name"] ?? "",
				line,
				depth,
				outcome: notRun ? "skipped" : "passed",
				message: ""
			};
		} else if (open && depth === open.depth + 1) {
			const outcome = BAD.get(name);
			if (outcome) {
				if (open.outcome !== "errored") open.outcome = outcome;
				if (open.message === "") open.message = shortened(attributes["message"] ?? "", LONGEST_MESSAGE);
				if (open.message === "") bad = {
					depth,
					text: ""
				};
			} else if (name === "skipped" && open.outcome === "passed") open.outcome = "skipped";
		} else if (!open) {
			const outcome = BAD.get(name);
			const message = shortened(attributes["message"] ?? "", LONGEST_MESSAGE);
			if (outcome) add({
				suite: suites.at(-1) ?? "",
				group: "",
				name: "(the suite itself)",
				outcome,
				message,
				line,
				standIn: true
			});
		}
	});
	const read = (part) => {
		if (bad && bad.text.length < LONGEST_MESSAGE * 4) bad.text += part.slice(0, LONGEST_MESSAGE * 4);
	};
	parser.on("text", read);
	parser.on("cdata", read);
	parser.on("closetag", ({ name }) => {
		if (bad?.depth === depth) {
			if (open) open.message = shortened(bad.text.trimStart().split("\n")[0] ?? "", LONGEST_MESSAGE);
			bad = void 0;
		}
		if (name === "testsuite" || name === "testsuites") suites.pop();
		if (open?.depth === depth) {
			const { suite, group, name: test, line: start, outcome, message } = open;
			const standIn = isStandIn(open) ? { standIn: true } : {};
			add({
				suite,
				group,
				name: test,
				outcome,
				...message === "" ? {} : { message },
				line: start,
				...standIn
			});
			open = void 0;
		}
		depth -= 1;
	});
	try {
		parser.write(source).close();
	} catch (error) {
		if (error instanceof ReportProblem) return error.problem;
		throw error;
	}
	return cases;
}
function isStandIn({ group, name, outcome, message }) {
	if (outcome !== "failed" && outcome !== "errored") return false;
	return group === "Test suite failed to run" || message === "collection failure" || group === "" && name === "TestMain";
}
const DOCTYPE = "the report has a DOCTYPE, which is not read";
const WITHOUT_DOCTYPE = "write the report without a document type; no test runner needs one";
function doctypeAt(source) {
	let at = 0;
	for (;;) {
		while (/\s/.test(source[at] ?? "")) at += 1;
		const end = source.startsWith("<?", at) ? "?>" : source.startsWith("<!--", at) ? "-->" : void 0;
		if (end === void 0) return source.startsWith("<!DOCTYPE", at) ? at : void 0;
		const close = source.indexOf(end, at + 2);
		if (close < 0) return void 0;
		at = close + end.length;
	}
}
function shortened(text, most) {
	const line = text.slice(0, most * 4).replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
	return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

async function currencyOf(report, question) {
	const { feature, comparison, repository } = question;
	const recorded = await recordedRun(report, question);
	if (recorded) return {
		by: "run",
		...recorded
	};
	if (feature.code.length === 0) return {
		by: "nothing",
		why: "the record names no code, and no run record lists this report"
	};
	const { changed } = comparison;
	if (!changed || !comparison.mergeBase) return {
		by: "nothing",
		why: "no run record lists this report, and there is no base to compare with"
	};
	const code = [...changed].filter((path) => feature.code.some((named) => isWithin(path, named, repository))).sort();
	if (!changed.has(report)) return {
		by: "base",
		changed: nameList(code)
	};
	return {
		by: "nothing",
		why: code.length > 0 ? "both it and the code changed, and no run record lists it" : "it is new or changed, and no run record lists it"
	};
}
async function recordedRun(report, { feature, runs, repository, comparison, ask }) {
	const code = repository.expand(feature.code);
	let best;
	for (const run of runs) {
		const output = run.outputs.find(({ path }) => path === report);
		if (!output || (await ask(report, output.digest)).holds !== "same") continue;
		const compared = await compareCode(run, code, repository, comparison);
		if (compared.recorded === 0) continue;
		if (!best || distance(compared) < distance(best.code)) best = {
			run: run.path,
			code: compared
		};
	}
	return best;
}
function distance({ different, added, gone, uncheckable }) {
	return different.total + added.total + gone.total + uncheckable.total;
}
function isWithin(path, named, repository) {
	if (named === "" || path === named) return true;
	return path.startsWith(named.endsWith("/") ? named : `${named}/`) && !repository.has(named);
}

function compareTests(reports) {
	const compared = reports.map(({ before, now }) => compareReport(before, now));
	const gained = compared.flatMap((report) => report.gained);
	const byKey = counted$1(gained, keyOf);
	const byName = counted$1(gained, ({ name }) => name);
	const unmatched = compared.map(({ lost }) => lost.filter((test) => !taken(test, keyOf(test), byKey, byName)));
	return compared.map(({ tests, lost, renamed, nowSkipped }, index) => {
		const gone = (unmatched[index] ?? []).filter((test) => !take(byName, test.name));
		return {
			tests,
			removed: gone.map(nameOfTest),
			moved: renamed + lost.length - gone.length,
			nowSkipped
		};
	});
}
function nameOfTest({ suite, group, name }) {
	const place = group === "" ? suite : group;
	if (name === "") return place === "" ? "(a test without a name)" : place;
	return place === "" || place === name ? name : `${place} › ${name}`;
}
function keyOf({ group, name }) {
	return `${group}\0${name}`;
}
function compareReport(before, now) {
	const then = identities(before);
	const here = identities(now);
	const lost = [];
	const gained = [];
	const nowSkipped = [];
	let tests = 0;
	let renamed = 0;
	for (const key of /* @__PURE__ */ new Set([...then.keys(), ...here.keys()])) {
		const old = then.get(key);
		const current = here.get(key);
		tests += old?.suites.size ?? 0;
		const away = [...old?.suites ?? []].filter(([suite]) => !current?.suites.has(suite)).map(([, test]) => test);
		const come = [...current?.suites ?? []].filter(([suite]) => !old?.suites.has(suite)).map(([, test]) => test);
		const pairs = Math.min(away.length, come.length);
		renamed += pairs;
		lost.push(...away.slice(pairs));
		gained.push(...come.slice(pairs));
		const [test] = current?.suites.values() ?? [];
		if (old?.ran && current && !current.ran && test) nowSkipped.push(nameOfTest(test));
	}
	return {
		tests,
		lost,
		gained,
		renamed,
		nowSkipped
	};
}
function identities(cases) {
	const byKey = /* @__PURE__ */ new Map();
	for (const test of cases) {
		if (test.standIn) continue;
		const key = keyOf(test);
		let same = byKey.get(key);
		if (!same) byKey.set(key, same = {
			suites: /* @__PURE__ */ new Map(),
			ran: false
		});
		if (!same.suites.has(test.suite)) same.suites.set(test.suite, test);
		if (test.outcome !== "skipped") same.ran = true;
	}
	return byKey;
}
function counted$1(items, key) {
	const counts = /* @__PURE__ */ new Map();
	for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
	return counts;
}
function taken(test, key, byKey, byName) {
	return take(byKey, key) && take(byName, test.name);
}
function take(counts, key) {
	const count = counts.get(key) ?? 0;
	if (count === 0) return false;
	counts.set(key, count - 1);
	return true;
}

var collect_exports = /* @__PURE__ */ __exportAll({
	collect: () => collect,
	subjectsOf: () => subjectsOf
});
const MOST_FAILURES = 100;
function subjectsOf(feature, repository) {
	if (!feature.path) return [];
	const reports = declared(feature).map(({ path }) => path);
	const runs = runsListing(reports, feature, repository);
	return [
		feature.path,
		...reports,
		...repository.expand(feature.code),
		...runs.flatMap((run) => [run.path, ...run.code.map(({ path }) => path)])
	];
}
async function collect(context) {
	const { feature, repository, comparison, signal } = context;
	if (!feature.path) return [];
	const record = feature.path;
	const reports = declared(feature);
	const { mergeBase } = comparison;
	const before = mergeBase ? await reportsBefore(record, reports, mergeBase) : /* @__PURE__ */ new Map();
	signal.throwIfAborted();
	const runs = runsListing(reports.map(({ path }) => path), feature, repository);
	const question = {
		feature,
		runs,
		repository,
		comparison,
		ask: digestQuestion(repository, signal)
	};
	const read = [];
	for (const { kind, path, index } of reports) {
		signal.throwIfAborted();
		const location = feature.locate("tests", kind, index) ?? {
			path: record,
			line: 1
		};
		const content = readReport(path, repository);
		const known = {
			kind,
			path,
			location
		};
		if ("problem" in content) read.push({ report: {
			...known,
			...content
		} });
		else {
			const report = {
				...known,
				state: "read",
				...counted(content.cases),
				currency: await currencyOf(path, question)
			};
			read.push({
				report,
				cases: content.cases
			});
		}
	}
	const here = new Set(reports.map(({ path }) => path));
	const dropped = [...before.values()].filter(({ path }) => !here.has(path));
	const pairs = [...read.map(({ report, cases }) => ({
		before: (cases && before.get(report.path)?.cases) ?? [],
		now: cases ?? []
	})), ...dropped.map(({ cases = [] }) => ({
		before: cases,
		now: []
	}))];
	const changes = mergeBase ? compareTests(pairs) : [];
	const code = repository.expand(feature.code);
	const subjects = [
		["record", record],
		...[...here].map((path) => ["test-report", path]),
		...runs.map(({ path }) => ["run", path]),
		...[.../* @__PURE__ */ new Set([...code, ...runs.flatMap((run) => run.code.map(({ path }) => path))])].map((path) => ["code", path])
	];
	return [{
		id: record,
		subjects: await Promise.all(subjects.map(([role, path]) => fileSubject(repository, role, path))),
		record: feature.locate("tests") ?? {
			path: record,
			line: 1
		},
		code: code.length,
		...mergeBase ? {} : { noBase: comparison.missing ?? "there is no base to compare with" },
		reports: read.map(({ report, cases }, index) => {
			const change = changes[index];
			return change && cases ? {
				...report,
				sinceBase: sinceBase(before.get(report.path), change)
			} : report;
		}),
		dropped: dropped.flatMap(({ kind, path }, index) => {
			const { tests = 0, removed = [] } = changes[read.length + index] ?? {};
			return tests > 0 ? [{
				kind,
				path,
				tests,
				removed: nameList(removed)
			}] : [];
		})
	}];
}
function declared(feature) {
	return TEST_KINDS.flatMap((kind) => (feature.tests[kind] ?? []).map((path, index) => ({
		kind,
		path,
		index
	})));
}
function runsListing(reports, feature, repository) {
	return [...new Set(feature.runs)].map((path) => readRun(repository, path)).filter(({ outputs }) => outputs.some(({ path }) => reports.includes(path)));
}
function readReport(path, repository) {
	const text = repository.text(path, LIMITS.evidence);
	if (typeof text !== "string") return {
		state: repository.has(path) ? "unreadable" : "absent",
		problem: {
			message: text.unreadable,
			...text.remedy === void 0 ? {} : { remedy: text.remedy }
		}
	};
	const cases = parseJunit(path, text);
	return "message" in cases ? {
		state: "unreadable",
		problem: { ...cases }
	} : { cases };
}
function counted(cases) {
	const counts = {
		passed: 0,
		failed: 0,
		errored: 0,
		skipped: 0
	};
	const failures = [];
	for (const test of cases) {
		counts[test.outcome] += 1;
		if ((test.outcome === "failed" || test.outcome === "errored") && failures.length < MOST_FAILURES) {
			const { message, line } = test;
			failures.push({
				name: boundedText(nameOfTest(test), 500),
				...message === void 0 ? {} : { message },
				line
			});
		}
	}
	return {
		counts,
		failures
	};
}
async function reportsBefore(record, reports, tree) {
	const document = await tree.document(record);
	const named = isRecord(document?.value) ? document.value["tests"] : void 0;
	const then = isRecord(named) ? TEST_KINDS.flatMap((kind) => [named[kind]].flat().flatMap((stated) => {
		const resolved = typeof stated === "string" ? resolvePath({
			has: tree.has,
			hasFolder: () => false
		}, stated, record) : void 0;
		return resolved && "path" in resolved ? [{
			kind,
			path: resolved.path
		}] : [];
	})) : [];
	const wanted = new Map([...then, ...reports].map((report) => [report.path, report]));
	const texts = await tree.texts([...wanted.keys()]);
	const before = /* @__PURE__ */ new Map();
	for (const [path, text] of texts) {
		const { kind = "unit" } = wanted.get(path) ?? {};
		const cases = text.length > LIMITS.evidence ? { message: "it is too long to be read" } : parseJunit(path, text);
		before.set(path, "message" in cases ? {
			kind,
			path,
			problem: cases.message
		} : {
			kind,
			path,
			cases
		});
	}
	return before;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function sinceBase(base, change) {
	const { tests, removed, moved, nowSkipped } = change;
	const common = {
		tests,
		removed: nameList(removed),
		moved,
		nowSkipped: nameList(nowSkipped)
	};
	if (!base) return {
		state: "new",
		...common
	};
	if (base.problem !== void 0) return {
		state: "unreadable",
		problem: boundedText(base.problem, 2e3),
		...common
	};
	return {
		state: "compared",
		...common
	};
}

function numbersOf({ counts }) {
	const { passed, failed, errored, skipped } = counts ?? {
		passed: 0,
		failed: 0,
		errored: 0,
		skipped: 0
	};
	return {
		all: passed + failed + errored + skipped,
		ran: passed + failed + errored,
		bad: failed + errored,
		skipped
	};
}
function testCount(number, what = "test") {
	return `${number.toLocaleString("en-US")} ${what}${number === 1 ? "" : "s"}`;
}
function aboutReport({ kind, path }) {
	return `${kind}: ${path}`;
}

const reportsCurrent = {
	meta: {
		id: "tests/reports-current",
		question: "Is every test report about the code that is here?",
		why: "A report of last month’s code says nothing about today’s. It is told by content: from the run record that lists the report, else from what changed since the merge base; dates and commits are not looked at.",
		remedy: "Run the tests again on the code as it is, and let the run write a run record (schemas/run.schema.json) beside the report.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ subjects, reports }) {
		const code = subjects.flatMap(({ role, path }) => role === "code" && path !== void 0 ? [path] : []);
		for (const report of reports) if (report.state === "read") yield reportAnswer$2(report, code);
	}
};
function reportAnswer$2(report, code) {
	const { kind, path, currency } = report;
	const common = {
		about: aboutReport(report),
		location: { path },
		subjects: [path, ...code]
	};
	if (currency?.by === "run" && currency.code) {
		const { run = "", code: compared } = currency;
		const subjects = [.../* @__PURE__ */ new Set([
			...common.subjects,
			run,
			...differingFiles(compared)
		])];
		const difference = codeDifferences(compared);
		const uncheckable = compared.uncheckable;
		if (difference !== void 0 || uncheckable.total > 0) {
			const why = difference ?? `${nameSome(uncheckable.first.map((name) => `\`${name}\``), uncheckable.total)} cannot be compared here`;
			return {
				...common,
				subjects,
				outcome: "unknown",
				message: `the ${kind} tests ran on other code: ${why}`,
				expected: `the ${compared.recorded} files that \`${run}\` recorded`,
				observed: why
			};
		}
		const files = compared.recorded === 1 ? "the one file of code that is here" : `the ${compared.recorded} files of code that are here`;
		return {
			...common,
			subjects,
			outcome: "pass",
			message: `the ${kind} tests ran on ${files}, says \`${run}\``
		};
	}
	if (currency?.by === "base" && currency.changed) {
		const { changed } = currency;
		if (changed.total === 0) return {
			...common,
			outcome: "pass",
			message: `neither the code nor the report of the ${kind} tests changed since the merge base`
		};
		const names = nameSome(changed.first.map((name) => `\`${name}\``), changed.total);
		return {
			...common,
			subjects: [.../* @__PURE__ */ new Set([...common.subjects, ...changed.first])],
			outcome: "unknown",
			message: `the report of the ${kind} tests is older than the code: ${names} changed since the merge base, and the report did not`,
			expected: "a report of the code that is here",
			observed: `${changed.total === 1 ? "one file" : `${changed.total} files`} changed`
		};
	}
	return {
		...common,
		outcome: "unknown",
		message: `nothing says which code the ${kind} tests ran on: ${currency?.why ?? "no run record lists this report"}`,
		expected: "a run record that lists the report among its outputs",
		observed: "none",
		remedy: "let the run that makes the report write a run record beside it (schemas/run.schema.json), and name it under `runs:` in the record"
	};
}

const reportsPresent = {
	meta: {
		id: "tests/reports-present",
		question: "Does the record name a report for every kind of test the stage asks for, and are the reports there?",
		why: "Tests whose report nobody keeps may as well not have run.",
		remedy: "Write a JUnit XML report when the tests run, commit it, and name it under `tests:` in the record.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate({ record, reports }, { option }) {
		const wanted = option("kinds");
		const needed = Array.isArray(wanted) ? wanted.map(String) : [];
		if (!Array.isArray(wanted) && reports.length === 0) {
			yield {
				outcome: "fail",
				message: "the record names no test reports",
				undeclared: true,
				about: "tests",
				expected: "at least one kind of test under `tests:`",
				observed: "none",
				location: record,
				remedy: "name a JUnit XML report under `tests:` in the record, as in `tests: { unit: reports/unit.xml }`",
				subjects: [record.path]
			};
			return;
		}
		for (const kind of TEST_KINDS) {
			const named = reports.filter((report) => report.kind === kind);
			if (named.length > 0) yield kindAnswer(kind, named, record.path);
			else if (needed.includes(kind)) yield {
				outcome: "fail",
				message: `the stage asks for ${kind} tests, and the record names no report of them`,
				about: kind,
				expected: `\`tests: { ${kind}: … }\``,
				observed: "none",
				location: record,
				remedy: `run the ${kind} tests with a JUnit XML report and name it under \`tests: ${kind}:\` in the record`,
				subjects: [record.path]
			};
		}
		if (needed.length === 0 && reports.length === 0) yield {
			outcome: "skipped",
			message: "the stage asks for no tests",
			about: "tests",
			location: record,
			subjects: [record.path]
		};
	}
};
function kindAnswer(kind, reports, record) {
	const absent = reports.filter(({ state }) => state === "absent");
	const [first] = absent;
	const common = {
		about: kind,
		location: (first ?? reports[0])?.location ?? { path: record },
		subjects: [record, ...reports.map(({ path }) => path)]
	};
	if (!first) {
		const names = nameSome(reports.map(({ path }) => `\`${path}\``));
		return {
			...common,
			outcome: "pass",
			message: `${kind} tests: ${names} ${reports.length === 1 ? "is" : "are"} there`
		};
	}
	const others = absent.length > 1 ? `, and ${absent.length - 1} more of its reports` : "";
	return {
		...common,
		outcome: "unknown",
		message: `${kind} tests: ${first.problem?.message ?? `\`${first.path}\` is not here`}${others}`,
		size: absent.length,
		remedy: first.problem?.remedy ?? `run the ${kind} tests and commit their report, or mend the path in the record`
	};
}

const reportsReadable = {
	meta: {
		id: "tests/reports-readable",
		question: "Is every test report JUnit XML that can be read to its end?",
		why: "A report that breaks off, or is something else, says nothing about the tests that come after the break.",
		remedy: "Let the test runner write the report anew; most have an option for JUnit XML (pytest `--junit-xml`, jest-junit, gotestsum `--junitfile`).",
		for: "engineer",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate({ reports }) {
		for (const report of reports) {
			const { kind, path, state, problem } = report;
			if (state === "absent") continue;
			const common = {
				about: aboutReport(report),
				subjects: [path]
			};
			if (state === "read") {
				const message = `the report of the ${kind} tests can be read: ${testCount(numbersOf(report).all)}`;
				yield {
					...common,
					outcome: "pass",
					message,
					location: { path }
				};
				continue;
			}
			yield {
				...common,
				outcome: "fail",
				message: `the report of the ${kind} tests cannot be read: ${problem?.message ?? "it is no test report"}`,
				expected: "JUnit XML",
				location: problem?.location ?? {
					path,
					line: 1
				},
				...problem?.remedy === void 0 ? {} : { remedy: problem.remedy }
			};
		}
	}
};

const testsNotRemoved = {
	meta: {
		id: "tests/tests-not-removed",
		question: "Is every test that was in the report at the merge base still in one?",
		why: "The easiest way to a green run is to take the red test out. A test under a new suite, class, file or report is still there; one that is skipped now is said.",
		remedy: "Bring the tests back. Where they are rightly gone, say why in a waiver.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "warning",
			production: "block"
		}
	},
	*evaluate({ record, reports, dropped, noBase }) {
		for (const report of reports) {
			if (report.state !== "read") continue;
			if (noBase !== void 0) yield {
				...common(report),
				outcome: "skipped",
				message: `whether ${report.kind} tests are gone is not asked: ${noBase}`
			};
			else yield reportAnswer$1(report);
		}
		for (const { kind, path, tests, removed } of dropped) {
			const about = aboutReport({
				kind,
				path
			});
			const subjects = [record.path, path];
			if (removed.total === 0) {
				yield {
					outcome: "pass",
					message: `the record no longer names \`${path}\`; its ${testCount(tests, `${kind} test`)} are in other reports`,
					about,
					location: record,
					subjects
				};
				continue;
			}
			yield {
				outcome: "fail",
				message: `the record no longer names \`${path}\`, and with it went ${goneInWords(removed, kind)}`,
				about,
				size: removed.total,
				expected: `the ${testCount(tests, "test")} it held at the merge base`,
				observed: `${testCount(removed.total, "test")} in no report`,
				location: record,
				subjects
			};
		}
	}
};
function common(report) {
	return {
		about: aboutReport(report),
		location: { path: report.path },
		subjects: [report.path]
	};
}
function reportAnswer$1(report) {
	const { kind, path, sinceBase } = report;
	if (!sinceBase || sinceBase.state === "unreadable") {
		const why = sinceBase?.problem ?? "it was not compared";
		return {
			...common(report),
			outcome: "skipped",
			message: `whether ${kind} tests are gone is not asked: the report at the merge base cannot be read (${why})`
		};
	}
	if (sinceBase.state === "new") return {
		...common(report),
		outcome: "pass",
		message: `\`${path}\` is new: no ${kind} test could have been removed from it`
	};
	const { tests, removed, moved, nowSkipped } = sinceBase;
	const rest = [moved > 0 ? `${testCount(moved, "test")} moved to another suite, class, file or report` : "", nowSkipped.total > 0 ? `${testCount(nowSkipped.total, "test")} that ran at the merge base ${nowSkipped.total === 1 ? "is" : "are"} skipped now: ${listed(nowSkipped)}` : ""].filter((remark) => remark !== "").map((remark) => `; ${remark}`).join("");
	if (removed.total === 0) {
		const all = tests === 1 ? `the one ${kind} test of the merge base is still there` : `none of the ${testCount(tests, `${kind} test`)} of the merge base is gone`;
		return {
			...common(report),
			outcome: "pass",
			message: `${all}${rest}`
		};
	}
	return {
		...common(report),
		outcome: "fail",
		message: `gone since the merge base: ${goneInWords(removed, kind)}${rest}`,
		size: removed.total,
		expected: `the ${testCount(tests, "test")} of the merge base`,
		observed: `${testCount(removed.total, "test")} in no report`
	};
}
function goneInWords(removed, kind) {
	return `${testCount(removed.total, `${kind} test`)}: ${listed(removed)}`;
}
function listed({ first, total }) {
	return nameSome(first.map((name) => `\`${name}\``), total, 5);
}

const MOST_TOLD = 3;
const testsPassed = {
	meta: {
		id: "tests/tests-passed",
		question: "Did every test that ran pass?",
		why: "A test that fails is the cheapest warning there will be.",
		remedy: "Mend the code or the test, run the tests again, and commit their report.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate({ reports }) {
		for (const report of reports) yield reportAnswer(report);
	}
};
function reportAnswer(report) {
	const { kind, path, state, failures = [] } = report;
	const { ran, bad, skipped } = numbersOf(report);
	const common = {
		about: aboutReport(report),
		location: { path },
		subjects: [path]
	};
	if (state !== "read" || ran === 0) {
		const why = state === "absent" ? "their report is not here" : state === "unreadable" ? "their report cannot be read" : "none ran";
		return {
			...common,
			outcome: "unknown",
			message: `whether the ${kind} tests pass cannot be told: ${why}`,
			remedy: "run the tests and commit the report they write"
		};
	}
	const skips = skipped > 0 ? ` (${skipped.toLocaleString("en-US")} skipped)` : "";
	if (bad === 0) return {
		...common,
		outcome: "pass",
		message: `${ran === 1 ? `the one ${kind} test` : `all ${testCount(ran, `${kind} test`)}`} that ran passed${skips}`
	};
	const names = failures.map(({ name }) => `\`${name}\``);
	const told = failures.slice(0, MOST_TOLD).map(({ name, message }) => message === void 0 ? name : `${name}: ${message}`);
	return {
		...common,
		outcome: "fail",
		message: `${bad.toLocaleString("en-US")} of ${testCount(ran, `${kind} test`)} did not pass: ${nameSome(names, bad, 5)}${skips}`,
		size: bad,
		expected: "every test passes",
		observed: told.join(" · "),
		location: {
			path,
			line: failures[0]?.line ?? 1
		}
	};
}

const testsRan = {
	meta: {
		id: "tests/tests-ran",
		question: "Did at least one test of every report run?",
		why: "A run that finds no tests, or skips them all, ends green and has shown nothing.",
		remedy: "Look why the test runner found or ran nothing (a wrong folder, a filter, a missing dependency), and run the tests again.",
		for: "data-scientist",
		severity: {
			exploratory: "note",
			candidate: "block",
			production: "block"
		}
	},
	*evaluate({ reports }) {
		for (const report of reports) {
			if (report.state !== "read") continue;
			const { all, ran, skipped } = numbersOf(report);
			const common = {
				about: aboutReport(report),
				location: { path: report.path },
				subjects: [report.path]
			};
			const skips = skipped > 0 ? `, ${skipped.toLocaleString("en-US")} skipped` : "";
			if (ran > 0) yield {
				...common,
				outcome: "pass",
				message: `${testCount(ran, `${report.kind} test`)} ran${skips}`
			};
			else yield {
				...common,
				outcome: "fail",
				message: all === 0 ? `the report of the ${report.kind} tests holds no test` : `no ${report.kind} test ran: all ${all.toLocaleString("en-US")} were skipped`,
				expected: "at least one test that ran",
				observed: all === 0 ? "none" : testCount(skipped, "skipped test")
			};
		}
	}
};

const testsGate = {
	id: "tests",
	title: "tests",
	description: "Reads the reports of the tests that ran: that there are some, that they passed on this code, and that none was taken away.",
	missing: "name JUnit XML reports under `tests:` in the record, by kind: unit, integration, end-to-end",
	checks: [
		reportsPresent,
		reportsReadable,
		testsRan,
		testsPassed,
		testsNotRemoved,
		reportsCurrent
	],
	summarise: (units) => {
		const reports = units.flatMap((unit) => unit.reports);
		if (reports.length === 0) return "no reports";
		const kinds = TEST_KINDS.flatMap((kind) => {
			const own = reports.filter((report) => report.kind === kind);
			if (own.length === 0) return [];
			return [`${own.some(({ state }) => state === "read") ? total(own, "all").toLocaleString("en-US") : "no readable"} ${kind}`];
		});
		const unread = reports.filter(({ state }) => state !== "read").length;
		const bad = total(reports, "bad");
		const skipped = total(reports, "skipped");
		const lists = [...reports.flatMap(({ sinceBase }) => sinceBase?.removed ?? []), ...units.flatMap(({ dropped }) => dropped.map(({ removed }) => removed))];
		const removed = lists.reduce((sum, list) => sum + list.total, 0);
		const parts = [
			total(reports, "ran") === 0 ? "none ran" : bad > 0 ? `${bad.toLocaleString("en-US")} did not pass` : skipped > 0 ? "all that ran passed" : "all passed",
			skipped > 0 ? `${skipped.toLocaleString("en-US")} skipped` : "",
			unread > 0 ? `${unread === 1 ? "one report" : `${unread} reports`} could not be read` : "",
			removed > 0 ? `${removed.toLocaleString("en-US")} removed` : lists.length > 0 ? "none removed" : ""
		];
		return `${kinds.join(", ")}: ${parts.filter((part) => part !== "").join(", ")}`;
	}
};
function total(reports, what) {
	return reports.reduce((sum, report) => sum + numbersOf(report)[what], 0);
}

const GATE_ENTRIES = [
	{
		gate: dataContractGate,
		keys: ["contracts", "evidence"],
		...collect_exports$3,
		validator: async () => (await import("./evidence-data-contract.js")).evidenceDataContract
	},
	{
		gate: experimentGate,
		keys: ["experiments", "evidence"],
		...collect_exports$2,
		validator: async () => (await import("./evidence-experiment.js")).evidenceExperiment
	},
	{
		gate: reproducibilityGate,
		keys: [
			"code",
			"data",
			"packages",
			"runs",
			"experiments",
			"evidence"
		],
		...collect_exports$1,
		validator: async () => (await import("./evidence-reproducibility.js")).evidenceReproducibility
	},
	{
		gate: testsGate,
		keys: [
			"tests",
			"code",
			"runs",
			"evidence"
		],
		...collect_exports,
		validator: async () => (await import("./evidence-tests.js")).evidenceTests
	}
];
const GATES = [...GATE_ENTRIES.map(({ gate }) => gate), governance];

const GOVERNANCE = "governance";
function effectiveSeverity(meta, { policy, stage, locked }) {
	const gate = gateOf(meta.id);
	if (locked.includes(meta.id)) return {
		severity: "block",
		because: "the record locks this check"
	};
	if (locked.includes(gate)) return {
		severity: "block",
		because: `the record locks ${gate}`
	};
	const named = policy.severity(meta.id, stage);
	if (named) return {
		severity: named,
		because: "the policy names it"
	};
	const required = gate === "governance" || policy.requires(stage).includes(gate);
	if (meta.id === evidencePresent(gate)) return required ? {
		severity: "block",
		because: `${stage} requires ${gate}`
	} : {
		severity: "off",
		because: `${stage} does not require ${gate}`
	};
	const severity = meta.severity[defaultStage(policy.stages, stage)];
	if (severity === "block" && !required) return {
		severity: "warning",
		because: `the default is block, but ${stage} does not require ${gate}`
	};
	return {
		severity,
		because: "the default"
	};
}
function gateOf(check) {
	return check.slice(0, check.indexOf("/"));
}
function evidencePresent(gate) {
	return `${gate}/evidence-present`;
}

function evidenceCheck(gate) {
	return {
		id: evidencePresent(gate.id),
		question: `Is there evidence for the ${gate.title} gate, made for exactly these files?`,
		why: "What nobody looked at cannot be told from what is in order. Missing evidence is never a pass.",
		remedy: gate.missing,
		for: "data-scientist",
		severity: {
			exploratory: "off",
			candidate: "block",
			production: "block"
		}
	};
}
function evaluate(gate, units, subject, context) {
	const present = evidenceCheck(gate);
	const observations = [];
	const missing = (answer, origin) => {
		observations.push(observe(present, {
			outcome: "unknown",
			...answer
		}, subject.feature, {
			origin,
			subjects: answer.subjects ?? []
		}));
	};
	if (units.length === 0) {
		missing({
			about: gate.id,
			message: `nothing here for the ${gate.title} gate`,
			remedy: gate.missing,
			subjects: subject.record ? [subject.record] : [],
			...subject.record ? { location: {
				path: subject.record,
				line: 1
			} } : {}
		}, "checkout");
		return observations;
	}
	let asked = 0;
	for (const { unit, origin, unusable } of units) {
		const subjects = unit.subjects.flatMap((part) => part.path ?? part.name ?? []);
		if (unusable) {
			const location = unit.subjects.find((part) => part.path !== void 0 && part.blob !== void 0)?.path;
			missing({
				about: unit.id,
				...unusable,
				subjects,
				...location ? { location: {
					path: location,
					line: 1
				} } : {}
			}, origin);
			asked += 1;
			continue;
		}
		for (const check of gate.checks) for (const answer of check.evaluate(unit, context)) {
			asked += 1;
			const about = answer.about === "" || answer.about === unit.id ? unit.id : `${unit.id}: ${answer.about}`;
			const outcome = answer.undeclared && !subject.asks(check.meta.id) ? "skipped" : answer.outcome;
			observations.push(observe(check.meta, {
				...answer,
				about,
				outcome
			}, subject.feature, {
				origin,
				subjects: answer.subjects ?? subjects
			}));
		}
	}
	if (asked === 0) missing({
		about: gate.id,
		message: `the ${gate.title} gate found nothing it could decide`,
		remedy: gate.missing,
		subjects: units.flatMap(({ unit }) => unit.subjects.flatMap((part) => part.path ?? []))
	}, "checkout");
	return numbered(observations);
}
function observe(meta, answer, feature, from) {
	const bad = answer.outcome === "fail" || answer.outcome === "unknown";
	return {
		check: meta.id,
		feature,
		outcome: answer.outcome,
		message: answer.message,
		...answer.location ? { location: answer.location } : {},
		...answer.expected === void 0 ? {} : { expected: answer.expected },
		...answer.observed === void 0 ? {} : { observed: answer.observed },
		...bad ? { remedy: answer.remedy ?? meta.remedy } : {},
		...bad && answer.paste ? { paste: answer.paste } : {},
		fingerprint: answer.about,
		...answer.size === void 0 ? {} : { size: answer.size },
		...answer.timed ? { timed: true } : {},
		subjects: [...new Set(from.subjects)].sort(),
		origin: from.origin,
		for: answer.for ?? meta.for,
		...answer.statistics ? { statistics: answer.statistics } : {}
	};
}
function numbered(observations) {
	const seen = /* @__PURE__ */ new Map();
	return observations.map((observation) => {
		const key = `${observation.check}\0${observation.fingerprint}`;
		const count = (seen.get(key) ?? 0) + 1;
		seen.set(key, count);
		return count === 1 ? observation : {
			...observation,
			fingerprint: `${observation.fingerprint} (${count})`
		};
	});
}

const CHECK_METAS = new Map(GATES.flatMap((gate) => [...gate.id === "governance" ? [] : [evidenceCheck(gate)], ...gate.checks.map((check) => check.meta)]).map((meta) => [meta.id, meta]));

export { gateOf as a, TEST_KINDS as c, effectiveSeverity as i, governance as l, evaluate as n, GATES as o, GOVERNANCE as r, GATE_ENTRIES as s, CHECK_METAS as t, resolvePath as u };