import { r as __toESM } from "./rolldown-runtime.js";
import { d as safePath, g as jsonDocument, h as yamlDocument, l as pathsContaining, m as readDocument, u as liesIn, x as LIMITS } from "./run-over-checkout.js";
import { a as sameBytes, i as dataQuestion, n as submodulesAmong, r as digestQuestion, t as compareCode } from "./compare-code.js";
import { n as readRun, t as isSeedName } from "./run-record.js";
import { c as textOnce, f as shellQuoted, g as nameList, h as boundedText, i as valueAt$1, l as oncePerRepository, m as fileSubject, n as plainList, p as resolvePath, r as plainTable, t as pathsBelow } from "./small-parts.js";
import { s as isRecord, y as grouped } from "./basics.js";
import { t as require_pep440 } from "./renovatebot-pep440.js";
import { n as parseLfsPointer, t as LONGEST_LFS_POINTER } from "./lfs-pointer.js";
import { i as openData, n as dataSize, r as dataText, t as dataFilesBelow } from "./open-data.js";
import { a as withMerges, n as lockBeside, o as readDvcLock, r as readPipeline, s as readDvcFile, t as dvcWorkingDirectories } from "./read-dvc-pipeline.js";
import { n as require_valid, r as require_satisfies, t as require_valid$1 } from "./semver.js";
import { t as csvTable } from "./csv.js";
import { t as require_fast_deep_equal } from "./fast-deep-equal.js";
import { createHash } from "node:crypto";
import { posix } from "node:path";

const MOST_VALUES = 5e3;
const DEEPEST$2 = 20;
function flatValues(document, ...top) {
	const values = [];
	const walk = (value, keys) => {
		if (values.length >= MOST_VALUES || keys.length > DEEPEST$2) return;
		if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
			if (keys.length > top.length) values.push({
				name: keys.slice(top.length).join("."),
				value,
				location: () => document.locate(...keys)
			});
			return;
		}
		if (typeof value !== "object" || Array.isArray(value)) return;
		for (const [key, inner] of Object.entries(value)) walk(inner, [...keys, key]);
	};
	let start = document.value;
	for (const key of top) start = typeof start === "object" && start !== null && Object.hasOwn(start, key) ? start[key] : void 0;
	walk(start, top);
	return values;
}

const PLACEHOLDERS = /\[More Information Needed\]|\{\{\s*[A-Za-z_][^{}\n]{0,100}\}\}/gi;
function readModelCard(path, text) {
	const plain = text.replace(/^\uFEFF/, "");
	const placeholders = plain.split(/\r\n|\n/).flatMap((line, index) => [...line.matchAll(PLACEHOLDERS)].map(([found]) => ({
		text: found,
		location: {
			path,
			line: index + 1
		}
	})));
	const [, front] = /^(---\r?\n[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(plain) ?? [];
	if (front === void 0) {
		if (/^---\r?\n/.test(plain)) return {
			message: "the YAML at the top has no closing `---`",
			location: {
				path,
				line: 1
			}
		};
		return {
			hasIndex: false,
			metrics: [],
			datasets: [],
			placeholders
		};
	}
	const document = yamlDocument(path, `${front}\n`);
	const [problem] = document.problems;
	if (problem) return problem;
	const metrics = [];
	const datasets = [];
	const stated = valueAt$1(document.value, "model-index") ?? [];
	if (!Array.isArray(stated) || !stated.every((model) => isRecord(model) && Array.isArray(model["results"]))) return {
		message: "`model-index` is no list of models with a list `results` each",
		remedy: "write it with `ModelCardData` of huggingface_hub, or as its documentation says",
		location: document.locate("model-index")
	};
	const index = stated;
	index.forEach((model, at) => {
		plainList(plainTable(model)["results"]).forEach((result, inner) => {
			const keys = [
				"model-index",
				at,
				"results",
				inner
			];
			const dataset = plainTable(plainTable(result)["dataset"]);
			const name = dataset["name"] ?? dataset["type"];
			if (typeof name === "string") {
				const { revision } = dataset;
				const location = document.locate(...keys, "dataset", ...revision === void 0 ? [] : ["revision"]);
				datasets.push({
					name,
					...revision === void 0 ? {} : { revision: String(revision) },
					location
				});
			}
			plainList(plainTable(result)["metrics"]).forEach((metric, last) => {
				const { type, name: title, value } = plainTable(metric);
				const bare = [type, title].filter((one) => typeof one === "string");
				const of = [dataset["name"], dataset["type"]].filter((one) => typeof one === "string");
				const names = [...bare, ...of.flatMap((before) => bare.map((one) => `${before}.${one}`))];
				if (bare.length === 0 || typeof value !== "number" && typeof value !== "string") return;
				metrics.push({
					names,
					value,
					location: document.locate(...keys, "metrics", last, "value")
				});
			});
		});
	});
	return {
		hasIndex: index.length > 0,
		metrics,
		datasets,
		placeholders
	};
}

function parseRequirements(text) {
	const entries = [];
	for (const { line, content } of logicalLines(text)) {
		const words = content.split(/\s+/).filter((word) => word !== "");
		const first = words[0];
		if (first === void 0) continue;
		const entry = first.startsWith("-") ? optionLine(words) : requirement$1(words);
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
		const target = unquoted$1(value);
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
	const entry = requirement$1(value.split(" "));
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
function unquoted$1(value) {
	return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}
function requirement$1(words) {
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
		why: `\`${short$1(versions)}\` is not a list of versions`
	};
	const exact = clauses.some((clause) => /^={2,3}[A-Za-z0-9][A-Za-z0-9.!+_-]*$/.test(clause));
	return {
		kind: "package",
		text,
		name: normalised(named[1]),
		versions: clauses.join(","),
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
function short$1(text) {
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function readCondaEnvironment(document) {
	const list = plainTable(document.value)["dependencies"];
	if (!Array.isArray(list)) return {
		because: "malformed",
		message: "no list `dependencies`, which an environment of conda has",
		location: document.locate("dependencies")
	};
	const versions = /* @__PURE__ */ new Map();
	const unfixed = [];
	const unhashed = [];
	let python;
	let packages = 0;
	list.forEach((stated, index) => {
		const location = document.locate("dependencies", index);
		if (typeof stated !== "string") {
			plainList(plainTable(stated)["pip"]).forEach((requirement, inner) => {
				const place = document.locate("dependencies", index, "pip", inner);
				for (const entry of typeof requirement === "string" ? parseRequirements(requirement) : []) {
					packages += 1;
					if (entry.kind !== "package" || !entry.exact) unfixed.push({
						name: entry.text,
						why: "of `pip` has no exact version (`==`)",
						location: place
					});
					else if (entry.hashes === 0) unhashed.push({
						name: entry.text,
						why: "has no digest",
						location: place
					});
				}
			});
			return;
		}
		packages += 1;
		const { name, version, exact } = matchSpec(stated);
		if (version !== void 0) versions.set(name, [version]);
		if (name === "python" && version !== void 0) python = {
			range: version,
			location: () => location
		};
		if (exact) unhashed.push({
			name: stated,
			why: "is a version without a digest",
			location
		});
		else unfixed.push({
			name: stated,
			why: "has no exact version (`name=version=build` or `name==version`)",
			location
		});
	});
	return {
		packages,
		versions,
		needed: /* @__PURE__ */ new Set(),
		unfixed,
		unhashed,
		...python === void 0 ? {} : { python }
	};
}
const NUMBERS = /^\d+(?:\.\d+)*$/;
const CLAUSES = /^[<>!]=?\d+(?:\.\d+)*(?:,[<>!]=?\d+(?:\.\d+)*)*$/;
function matchSpec(stated) {
	const bare = withoutBrackets(stated.replace(/\s#.*$/, "").replace(/^.*::/, "").trim());
	const [, name = bare, rest = ""] = /^([A-Za-z0-9_.-]+)\s*(.*)$/.exec(bare) ?? [];
	const [, strict, strictBuild] = /^==\s*([A-Za-z0-9_.!+-]+)(?:=([^=]*))?$/.exec(rest) ?? [];
	const [, version, build] = /^=?\s*([A-Za-z0-9_.!+]+)(?:[= ]([^=\s]+))?$/.exec(rest) ?? [];
	if (strict !== void 0) return {
		name: name.toLowerCase(),
		version: strict,
		...NUMBERS.test(strict) ? { range: `==${strict}` } : {},
		...strictBuild ? { build: strictBuild } : {},
		exact: true
	};
	const range = rangeOf(rest, version, build);
	return {
		name: name.toLowerCase(),
		...version === void 0 ? {} : { version },
		...range === void 0 ? {} : { range },
		...build === void 0 ? {} : { build },
		exact: version !== void 0 && build !== void 0 && !build.includes("*")
	};
}
function rangeOf(rest, version, build) {
	if (version === void 0) return CLAUSES.test(rest) ? rest : void 0;
	if (!rest.startsWith("=") || !NUMBERS.test(version)) return void 0;
	return build === void 0 ? `==${version}.*` : `==${version}`;
}
function withoutBrackets(stated) {
	const [, name = "", inside] = /^([^[\]]*)\[([^[\]]*)\]$/.exec(stated) ?? [];
	if (inside === void 0) return stated;
	const value = (key) => new RegExp(`(?:^|[,\\s])${key}\\s*=\\s*(?:'([^']*)'|"([^"]*)"|([^,'"\\s]*))`).exec(inside)?.slice(1).find(Boolean) ?? "";
	const [version, build] = [value("version").replaceAll(" ", ""), value("build")];
	if (version === "") return name.trim();
	const operator = /^[<>=!~]/.test(version) ? "" : build === "" ? "==" : "=";
	return `${name.trim()}${operator}${version}${build === "" ? "" : `=${build}`}`;
}

function normalisedName(name) {
	return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}

function readCondaAsked(document) {
	return { packages: plainList(plainTable(document.value)["dependencies"]).flatMap((stated, index) => {
		if (typeof stated !== "string") return ofPip(document, stated, index);
		const { name, range, build } = matchSpec(stated);
		if (name.startsWith("__")) return [];
		return [{
			name: normalisedName(name),
			...range === void 0 ? {} : { versions: range },
			...build === void 0 ? {} : { build },
			text: stated,
			group: "main",
			manager: "conda",
			marker: "",
			location: () => document.locate("dependencies", index)
		}];
	}) };
}
function ofPip(document, stated, index) {
	return plainList(plainTable(stated)["pip"]).flatMap((requirement, inner) => parseRequirements(typeof requirement === "string" ? requirement : "").flatMap((entry) => entry.kind === "package" ? [{
		name: entry.name,
		...entry.versions === "" ? {} : { versions: entry.versions },
		text: entry.text,
		group: "pip",
		manager: "pip",
		marker: entry.text.split(";").slice(1).join(";"),
		location: () => document.locate("dependencies", index, "pip", inner)
	}] : []));
}

const SELECTORS = {
	"linux-64": [
		"linux64",
		"unix",
		"linux"
	],
	"linux-aarch64": [
		"aarch64",
		"unix",
		"linux"
	],
	"linux-ppc64le": [
		"ppc64le",
		"unix",
		"linux"
	],
	"osx-64": [
		"osx64",
		"osx",
		"unix"
	],
	"osx-arm64": [
		"arm64",
		"osx",
		"unix"
	],
	"win-64": ["win", "win64"]
};
function selectorOf(line) {
	const comment = line.indexOf("#", 1);
	const open = line.lastIndexOf("[");
	const close = line.indexOf("]", open);
	if (comment < 0 || open < comment || close < open + 2 || /^\s*#/.test(line)) return void 0;
	return /[()]/.test(line.slice(close)) ? void 0 : line.slice(open + 1, close);
}
function textForPlatform(text, platform) {
	const selectors = SELECTORS[platform] ?? [];
	return text.split("\n").map((line) => {
		const selector = selectorOf(line.replace(/\r$/, ""));
		return selector === void 0 || selectors.includes(selector) ? line : "";
	}).join("\n");
}
function mayHoldOn(marker, platform) {
	return holds$1(marker, platform) !== false;
}
function holds$1(marker, platform) {
	switch (marker.kind) {
		case "always": return true;
		case "not": {
			const part = holds$1(marker.part, platform);
			return part === void 0 ? void 0 : !part;
		}
		case "and":
		case "or": {
			const decides = marker.kind === "or";
			const parts = marker.parts.map((part) => holds$1(part, platform));
			if (parts.includes(decides)) return decides;
			return parts.includes(void 0) ? void 0 : !decides;
		}
		default: {
			const is = variablesOf(platform)[marker.variable];
			if (is === void 0) return void 0;
			const [left, right] = marker.reversed ? [marker.value, is] : [is, marker.value];
			if (marker.operator === "==") return left === right;
			if (marker.operator === "!=") return left !== right;
			if (marker.operator === "in") return right.includes(left);
			return marker.operator === "not in" ? !right.includes(left) : void 0;
		}
	}
}
function variablesOf(platform) {
	if (platform.startsWith("linux-")) return {
		sys_platform: "linux",
		platform_system: "Linux",
		os_name: "posix"
	};
	if (platform.startsWith("osx-")) return {
		sys_platform: "darwin",
		platform_system: "Darwin",
		os_name: "posix"
	};
	if (platform.startsWith("win-")) return {
		sys_platform: "win32",
		platform_system: "Windows",
		os_name: "nt"
	};
	return {};
}

const ALWAYS$1 = { kind: "always" };
const LONGEST$4 = 4e3;
const DEEPEST$1 = 50;
const OLD_NAMES = {
	"os.name": "os_name",
	"sys.platform": "sys_platform",
	"platform.version": "platform_version",
	"platform.machine": "platform_machine",
	"platform.python_implementation": "platform_python_implementation",
	python_implementation: "platform_python_implementation"
};
function parseMarker(text) {
	if (text.trim() === "") return ALWAYS$1;
	if (text.length > LONGEST$4) return void 0;
	const words = text.match(/'[^']*'|"[^"]*"|[()]|===|~=|[<>!=]=|[<>]|[A-Za-z_][\w.]*|\S/g) ?? [];
	let at = 0;
	let depth = 0;
	const either = () => joined("or", () => joined("and", single));
	const joined = (kind, part) => {
		const parts = [];
		do {
			const one = part();
			if (!one) return void 0;
			parts.push(one);
		} while (words[at] === kind && ++at > 0);
		return parts.length === 1 ? parts[0] : {
			kind,
			parts
		};
	};
	const single = () => {
		if (words[at] !== "(") return comparison();
		if (++depth > DEEPEST$1) return void 0;
		at += 1;
		const inner = either();
		depth -= 1;
		return words[at++] === ")" ? inner : void 0;
	};
	const comparison = () => {
		const left = words[at++];
		let operator = words[at++];
		if (operator === "not" && words[at] === "in") {
			at += 1;
			operator = "not in";
		}
		const right = words[at++];
		if (left === void 0 || operator === void 0 || right === void 0) return void 0;
		if (!/^(?:===|~=|[<>!=]=|[<>]|in|not in)$/.test(operator)) return void 0;
		const reversed = isText(left);
		const [variable, value] = reversed ? [right, left] : [left, right];
		if (!/^[A-Za-z_]/.test(variable) || !isText(value)) return void 0;
		return {
			kind: "compare",
			variable: OLD_NAMES[variable] ?? variable,
			operator,
			value: value.slice(1, -1),
			reversed
		};
	};
	const whole = either();
	return at === words.length ? whole : void 0;
}
function isText(word) {
	return /^['"]/.test(word);
}
function bothMarkers(...parts) {
	const real = parts.filter(({ kind }) => kind !== "always");
	return real.length > 1 ? {
		kind: "and",
		parts: real
	} : real[0] ?? ALWAYS$1;
}

function readPyproject(document) {
	const packages = [];
	const at = (...keys) => valueAt$1(document.value, ...keys);
	const listed = (group, ...keys) => {
		const list = at(...keys);
		if (!Array.isArray(list)) return;
		list.forEach((stated, index) => {
			const asked = typeof stated === "string" ? requirement(stated) : void 0;
			if (asked) packages.push({
				...asked,
				group,
				location: () => document.locate(...keys, index)
			});
		});
	};
	const byGroup = (...keys) => {
		for (const group of Object.keys(plainTable(at(...keys)))) listed(group, ...keys, group);
	};
	const poetry = (group, ...keys) => {
		for (const [name, stated] of Object.entries(plainTable(at(...keys)))) {
			if (name === "python") continue;
			const versions = poetryRange(stated);
			packages.push({
				name: normalisedName(name),
				...versions === void 0 ? {} : { versions },
				text: versions === void 0 ? name : `${name} ${versions}`,
				group,
				location: () => document.locateKey(...keys, name)
			});
		}
	};
	listed("main", "project", "dependencies");
	byGroup("project", "optional-dependencies");
	byGroup("dependency-groups");
	byGroup("tool", "pdm", "dev-dependencies");
	listed("dev", "tool", "uv", "dev-dependencies");
	poetry("main", "tool", "poetry", "dependencies");
	poetry("dev", "tool", "poetry", "dev-dependencies");
	for (const group of Object.keys(plainTable(at("tool", "poetry", "group")))) poetry(group, "tool", "poetry", "group", group, "dependencies");
	const standard = at("project", "requires-python");
	const ofPoetry = poetryRange(at("tool", "poetry", "dependencies", "python"));
	if (typeof standard === "string") return {
		packages,
		python: {
			range: standard,
			location: document.locate("project", "requires-python")
		}
	};
	if (ofPoetry === void 0) return { packages };
	return {
		packages,
		python: {
			range: ofPoetry,
			location: document.locate("tool", "poetry", "dependencies", "python")
		}
	};
}
function requirement(stated) {
	const [entry] = parseRequirements(stated.replaceAll(/[\r\n]/g, " "));
	if (entry?.kind === "package") return {
		name: entry.name,
		versions: entry.versions,
		text: entry.text
	};
	if (entry && "name" in entry && entry.name !== void 0) return {
		name: entry.name,
		text: entry.text
	};
}
function poetryRange(stated) {
	if (typeof stated === "string") return stated;
	const version = plainTable(stated)["version"];
	return typeof version === "string" ? version : void 0;
}

var import_pep440 = require_pep440();
const LONGEST$3 = 500;
function inVersionRange(version, range) {
	if (version.length > LONGEST$3 || range.length > LONGEST$3 || (0, import_pep440.valid)(version) === null) return void 0;
	const alternatives = range.split("||").map((alternative) => standardRange(alternative.trim()));
	if (alternatives.some((alternative) => alternative === void 0)) return void 0;
	return alternatives.some((alternative) => alternative === "" || (0, import_pep440.satisfies)(version, alternative ?? "", { prereleases: true }));
}
function standardRange(range) {
	if (range === "" || range === "*") return "";
	const clauses = [];
	for (const clause of range.split(/[\s,]+(?=[^\s,])|,/)) {
		const text = clause.trim();
		if (text === "") continue;
		const converted = standardClause(text);
		if (converted === void 0) return void 0;
		clauses.push(converted);
	}
	const joined = clauses.join(",");
	return (0, import_pep440.validRange)(joined) ? joined : void 0;
}
function standardClause(clause) {
	const [, operator = "", version = ""] = /^(\^|~(?!=)|)\s*v?(\S+)$/.exec(clause) ?? [];
	const numbers = /^\d+(?:\.\d+)*/.exec(version)?.[0].split(".").map(Number);
	if (operator === "^" || operator === "~") {
		if (!numbers) return void 0;
		const first = numbers.findIndex((part) => part !== 0);
		const raised = operator === "~" ? Math.min(1, numbers.length - 1) : first < 0 ? numbers.length - 1 : first;
		return `>=${version},<${numbers.map((part, index) => index === raised ? part + 1 : part).slice(0, raised + 1).join(".")}`;
	}
	return /^[=<>!~]/.test(clause) ? clause : `==${version}`;
}
function numberedVersions(texts) {
	const found = /* @__PURE__ */ new Set(["2.7.18", "4.99.0"]);
	for (const [, major = "", minor = "0", patch = "0"] of texts.flatMap((text) => [...text.slice(0, LONGEST$3).matchAll(/(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,4}))?[\d.]*/g)])) {
		const [first, second, third] = [
			Number(major),
			Number(minor),
			Number(patch)
		];
		found.add(`${first}.${second}.${third}`).add(`${first}.${second}.${third + 1}`).add(`${first}.${second + 1}.0`);
		found.add(`${first + 1}.0.0`);
		if (third > 0) found.add(`${first}.${second}.${third - 1}`);
		else if (second > 0) found.add(`${first}.${second - 1}.99`);
		else if (first > 0) found.add(`${first - 1}.99.0`);
	}
	return [...found];
}
function sameInterpreters(left, right) {
	let same = true;
	for (const version of numberedVersions([...left, ...right])) {
		const [one, other] = [left, right].map((ranges) => {
			const within = ranges.map((range) => inVersionRange(version, range));
			return within.includes(void 0) ? void 0 : !within.includes(false);
		});
		if (one === void 0 || other === void 0) same = void 0;
		else if (one !== other) return false;
	}
	return same;
}
function plainRange(range) {
	const clauses = range.split(",").flatMap((clause) => {
		const [, operator = "", version = ""] = /^\s*([<>=!~]*)\s*(.*?)\s*$/.exec(clause) ?? [];
		if (version === "") return [];
		const plain = (version.length > LONGEST$3 ? null : (0, import_pep440.explain)(version)?.public) ?? version;
		const local = version.includes("+") ? version.slice(version.indexOf("+")).toLowerCase() : "";
		return [`${operator}${operator === "~=" || version.endsWith("*") ? plain : plain.replace(/^(\d+(?:\.\d+)*?)(?:\.0)+(?=\D|$)/, "$1")}${local}`];
	});
	return [...new Set(clauses)].sort().join(",");
}

const MOST_STATED = 20;
function compareCondaLock(lock, beside) {
	const stale = [];
	const uncheckable = [];
	const read = [];
	const stated = [...new Set(textsAt(lock.value, "metadata", "platforms"))];
	const sources = sourcesOf(lock, beside);
	for (const [what, list] of [["platforms", stated], ["sources", sources]]) {
		if (list.length <= MOST_STATED) continue;
		return {
			read,
			stale,
			uncheckable: [{
				name: what,
				why: `are ${list.length}; at most ${MOST_STATED} are compared`,
				location: lock.locate("metadata", what)
			}]
		};
	}
	const filled = new Set(plainList(plainTable(lock.value)["package"]).map((item) => plainTable(item)["platform"]));
	const platforms = stated.filter((platform) => filled.has(platform));
	const asked = new Map(platforms.map((platform) => [platform, /* @__PURE__ */ new Map()]));
	const channels = [];
	const wanted = [];
	let whole = true;
	for (const source of sources) {
		const document = beside.document(source);
		const text = beside.text(source);
		if (posix.basename(source) === "meta.yaml" || !document || text === void 0) {
			const why = (document === void 0 || text === void 0 ? void 0 : "is a recipe of conda-build, which is not read") ?? "is not in this checkout or cannot be read, so the lock cannot be held against it";
			uncheckable.push({
				name: source,
				why,
				location: lock.locate("metadata", "sources")
			});
			whole = false;
			continue;
		}
		read.push(source);
		const keys = source.endsWith(".toml") ? ["tool", "conda-lock"] : [];
		for (const [key, list] of [["channels", channels], ["platforms", wanted]]) list.push({
			source,
			texts: textsAt(document.value, ...keys, key),
			location: document.locate(...keys, key)
		});
		if (source.endsWith(".toml")) {
			whole = false;
			heldByName(document, source, lock, stale, uncheckable);
			continue;
		}
		const everywhere = readCondaAsked(document);
		const texts = /* @__PURE__ */ new Map([[text, everywhere]]);
		for (const [platform, here] of asked) {
			const there = textForPlatform(text, platform);
			const one = texts.get(there) ?? readCondaAsked(readDocument(document.path, there));
			texts.set(there, one);
			for (const entry of one.packages) if (mayHoldOn(parseMarker(entry.marker) ?? { kind: "always" }, platform)) here.set(`${entry.manager}\0${entry.name}`, {
				...entry,
				source
			});
		}
	}
	stale.push(...platformDifferences(wanted, stated), ...channelDifferences(channels, lock));
	stale.push(...packageDifferences(asked, lock, read, whole));
	return {
		read,
		stale,
		uncheckable
	};
}
function sourcesOf(lock, beside) {
	const stated = textsAt(lock.value, "metadata", "sources");
	if (stated.length > 0) return [...new Set(stated)];
	return ["environment.yml", "environment.yaml"].filter((path) => beside.text(path) !== void 0).slice(0, 1);
}
function textsAt(value, ...keys) {
	return plainList(valueAt$1(value, ...keys)).filter((item) => typeof item === "string");
}
function platformDifferences(stated, platforms) {
	return stated.flatMap(({ source, texts, location }) => texts.filter((platform) => !platforms.includes(platform)).map((name) => ({
		name,
		why: `is a platform of \`${source}\` and not one of the lock`,
		location
	})));
}
function channelDifferences(stated, lock) {
	const [first] = stated.map((list) => ({
		...list,
		texts: list.texts.filter((channel) => channel !== "nodefaults")
	})).sort((left, right) => right.texts.length - left.texts.length);
	const locked = plainList(valueAt$1(lock.value, "metadata", "channels")).flatMap((channel) => {
		const url = typeof channel === "string" ? channel : plainTable(channel)["url"];
		return typeof url === "string" ? [url] : [];
	});
	if (!first || first.texts.length === 0 || locked.length === 0) return [];
	if ([...first.texts, ...locked].some((channel) => /[$@]|\/t\//.test(channel))) return [];
	if (first.texts.join("\n") === locked.join("\n")) return [];
	const inWords = (channels) => channels.map((channel) => `\`${channel}\``).join(", ");
	return [{
		name: "channels",
		why: `are ${inWords(first.texts)} in \`${first.source}\` and ${inWords(locked)} in the lock`,
		location: first.location
	}];
}
function packageDifferences(asked, lock, sources, whole) {
	const found = /* @__PURE__ */ new Map();
	const tell = (platform, name, why, location) => {
		const key = `${name}\0${why}`;
		const known = found.get(key);
		if (known) known.on.push(platform);
		else found.set(key, {
			name,
			why,
			location: location(),
			on: [platform]
		});
	};
	for (const [platform, here] of asked) {
		const { locked, needed } = lockedOn(lock, platform);
		for (const one of here.values()) {
			const why = unlike(one, locked.get(one.name));
			if (why !== void 0) tell(platform, one.name, why, one.location);
		}
		if (!whole) continue;
		const names = new Set([...here.values()].map(({ name }) => name));
		const extras = [...here.values()].some(({ manager, text }) => manager === "pip" && text.includes("["));
		for (const [name, { managers }] of locked) {
			if (names.has(name) || needed.has(name) || name === "pip" || extras && managers.has("pip")) continue;
			tell(platform, name, `is in the lock and no longer asked for by ${sources.map((source) => `\`${source}\``).join(", ")}`, () => ({
				path: lock.path,
				line: 1
			}));
		}
	}
	return [...found.values()].map(({ on, why, ...rest }) => ({
		...rest,
		why: on.length === asked.size ? why : `${why}, for ${on.join(", ")}`
	}));
}
function lockedOn(lock, wanted) {
	const locked = /* @__PURE__ */ new Map();
	const needed = /* @__PURE__ */ new Set();
	for (const item of plainList(plainTable(lock.value)["package"])) {
		const { name, version, platform, manager, url, dependencies } = plainTable(item);
		if (platform !== wanted || typeof name !== "string" || typeof version !== "string") continue;
		const known = locked.get(normalisedName(name)) ?? {
			versions: /* @__PURE__ */ new Set(),
			managers: /* @__PURE__ */ new Set(),
			builds: /* @__PURE__ */ new Set()
		};
		known.versions.add(version);
		known.managers.add(manager);
		const start = `${name}-${version}-`;
		const file = typeof url === "string" ? url.split("/").at(-1) ?? "" : "";
		if (file.startsWith(start)) known.builds.add(file.slice(start.length).replace(/\.(?:conda|tar\.bz2)$/, ""));
		locked.set(normalisedName(name), known);
		for (const other of Object.keys(plainTable(dependencies))) needed.add(normalisedName(other));
	}
	return {
		locked,
		needed
	};
}
function unlike({ text, versions, build, manager, source }, locked) {
	if (!locked) return `is asked for by \`${source}\` (\`${text}\`) and not in the lock`;
	if (manager === "conda" && !locked.managers.has("conda")) return `is asked for by \`${source}\` as a package of conda (\`${text}\`) and locked as one of pip`;
	const here = [...locked.versions];
	if (versions !== void 0 && here.every((version) => inVersionRange(version, versions) === false)) return `is asked for by \`${source}\` as \`${versions}\` and locked at ${here.join(", ")}`;
	if (build === void 0 || locked.builds.size === 0) return void 0;
	return [...locked.builds].some((one) => isBuild(one, build)) ? void 0 : `is asked for by \`${source}\` in the build \`${build}\` and locked in ${[...locked.builds].join(", ")}`;
}
function isBuild(build, wanted) {
	const [start = "", ...rest] = wanted.split("*");
	const end = rest.pop();
	if (end === void 0) return build === wanted;
	let at = start.length;
	for (const part of rest) {
		const found = build.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return build.startsWith(start) && build.endsWith(end) && build.length >= at + end.length;
}
function heldByName(document, source, lock, stale, uncheckable) {
	const locked = /* @__PURE__ */ new Map();
	for (const item of plainList(plainTable(lock.value)["package"])) {
		const { name, version } = plainTable(item);
		if (typeof name !== "string" || typeof version !== "string") continue;
		locked.set(normalisedName(name), [...locked.get(normalisedName(name)) ?? [], version]);
	}
	const own = plainTable(valueAt$1(document.value, "tool", "conda-lock"));
	if (textsAt(document.value, "project", "dynamic").includes("dependencies")) uncheckable.push({
		name: source,
		why: "takes its dependencies from a program (`dynamic`), so they cannot be held against the lock here",
		location: document.locate("project", "dynamic")
	});
	const outside = (versions, here) => versions !== void 0 && here.every((version) => inVersionRange(version, versions) === false);
	const extras = plainTable(valueAt$1(document.value, "project", "optional-dependencies"));
	const groups = Object.keys(plainTable(valueAt$1(document.value, "dependency-groups")));
	const unread = new Set(groups.filter((group) => !(group in extras)));
	const { packages, python } = own["skip-non-conda-lock"] === true ? { packages: [] } : readPyproject(document);
	for (const { name, versions, text, group, location } of packages) {
		if (unread.has(group)) continue;
		const here = locked.get(name);
		if (!here) {
			const why = `is asked for by \`${source}\` (\`${text}\`) and not in the lock under this name; conda may have another for it`;
			uncheckable.push({
				name,
				why,
				location: location()
			});
		} else if (outside(versions, here)) {
			const why = `is asked for by \`${source}\` as \`${versions ?? ""}\` and locked at ${[...new Set(here)].join(", ")}`;
			stale.push({
				name,
				why,
				location: location()
			});
		}
	}
	const pythons = locked.get("python") ?? [];
	if (python && valueAt$1(document.value, "project") === void 0 && pythons.length > 0 && outside(python.range, pythons)) {
		const why = `is asked for by \`${source}\` as \`${python.range}\` and locked at ${[...new Set(pythons)].join(", ")}`;
		stale.push({
			name: "python",
			why,
			location: python.location
		});
	}
	for (const [stated, spec] of Object.entries(plainTable(own["dependencies"]))) {
		if (typeof spec !== "string") continue;
		const { name, range } = matchSpec(`${stated} ${spec}`.trim());
		const here = locked.get(normalisedName(name));
		const location = () => document.locateKey("tool", "conda-lock", "dependencies", stated);
		const why = !here ? `is asked for by \`${source}\` and not in the lock` : outside(range, here) ? `is asked for by \`${source}\` as \`${range ?? ""}\` and locked at ${[...new Set(here)].join(", ")}` : void 0;
		if (why !== void 0) stale.push({
			name,
			why,
			location: location()
		});
	}
}

function readCondaLock(document) {
	const lock = plainTable(document.value);
	if (lock["version"] !== 1 || !Array.isArray(lock["package"])) return {
		because: lock["version"] === void 0 || lock["version"] === 1 ? "malformed" : "unsupported",
		message: lock["version"] === 1 ? "no list `package`, which a lock of conda-lock has" : `the lock's \`version\` is ${(JSON.stringify(lock["version"]) ?? "missing").slice(0, 60)}; 1 is read`,
		location: document.locate("version")
	};
	const versions = /* @__PURE__ */ new Map();
	const unfixed = [];
	const unhashed = [];
	const platforms = /* @__PURE__ */ new Map();
	const needed = /* @__PURE__ */ new Set();
	let packages = 0;
	lock["package"].forEach((item, index) => {
		packages += 1;
		const { name, version, platform, hash, dependencies } = plainTable(item);
		const place = () => document.locate("package", index);
		if (typeof name !== "string" || typeof version !== "string") {
			unfixed.push({
				name: typeof name === "string" ? name : `package ${index + 1}`,
				why: "has no version",
				location: place()
			});
			return;
		}
		const known = versions.get(normalisedName(name)) ?? [];
		versions.set(normalisedName(name), [.../* @__PURE__ */ new Set([...known, version])]);
		for (const other of Object.keys(plainTable(dependencies))) needed.add(normalisedName(other));
		if (typeof platform === "string") platforms.set(platform, (platforms.get(platform) ?? /* @__PURE__ */ new Set()).add(name.toLowerCase()));
		if (!/^[0-9a-f]{64}$/.test(String(plainTable(hash)["sha256"] ?? ""))) unhashed.push({
			name,
			why: "has no SHA-256",
			location: place()
		});
	});
	const stated = plainList(valueAt$1(lock, "metadata", "platforms")).filter((platform) => typeof platform === "string");
	for (const platform of stated) if (!platforms.has(platform)) unfixed.push({
		name: platform,
		why: "is a platform of the lock without a single package",
		location: document.locate("metadata", "platforms")
	});
	const sources = plainList(valueAt$1(lock, "metadata", "sources")).filter((source) => typeof source === "string");
	const python = versions.get("python")?.[0];
	return {
		packages,
		versions,
		needed,
		unfixed,
		unhashed,
		...python === void 0 ? {} : { python: {
			range: python,
			location: () => document.locate("package")
		} },
		freshness: {
			manifests: sources.length > 0 ? sources : ["environment.yml", "environment.yaml"],
			compare: (beside) => compareCondaLock(document, beside)
		}
	};
}

function lockReading(document, key) {
	const versions = /* @__PURE__ */ new Map();
	const needed = /* @__PURE__ */ new Set();
	const unfixed = [];
	const unhashed = [];
	let packages = 0;
	return {
		entries: plainList(plainTable(document.value)[key]).flatMap((item, index) => {
			const entry = plainTable(item);
			const place = () => document.locate(key, index);
			if (typeof entry["name"] !== "string") {
				unfixed.push({
					name: `${key} ${index + 1}`,
					why: "has no name",
					location: place()
				});
				return [];
			}
			const name = entry["name"];
			const known = versions.get(normalisedName(name)) ?? [];
			versions.set(normalisedName(name), known);
			if (typeof entry["version"] === "string") known.push(entry["version"]);
			return [{
				entry,
				name,
				place
			}];
		}),
		needs: (name) => needed.add(normalisedName(name)),
		commit: (name, commit, place) => {
			packages += 1;
			if (typeof commit !== "string" || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(commit)) unfixed.push({
				name,
				why: "comes from version control and not from a full commit",
				location: place()
			});
		},
		hashes: (name, stated, place) => {
			packages += 1;
			if ((versions.get(normalisedName(name)) ?? []).length === 0 && !stated.some(isDigest)) unfixed.push({
				name,
				why: "has neither a version nor a digest",
				location: place()
			});
			else if (stated.length === 0 || !stated.every(isDigest)) unhashed.push({
				name,
				why: stated.length === 0 ? "has no digest" : "has a file without a digest",
				location: place()
			});
		},
		open: (name, why, place) => {
			packages += 1;
			unfixed.push({
				name,
				why,
				location: place()
			});
		},
		result: (rest) => ({
			packages,
			versions,
			needed,
			unfixed,
			unhashed,
			...rest
		})
	};
}
const LENGTHS = {
	sha256: 64,
	sha384: 96,
	sha512: 128
};
function isDigest(stated) {
	if (typeof stated !== "string") return false;
	const [algorithm = "", digits = ""] = stated.split(":");
	return LENGTHS[algorithm] === digits.length && /^[0-9a-f]+$/i.test(digits);
}

const PYTHON_SEPARATORS = {
	item: ", ",
	key: ": "
};
function pythonJson(value, separators = PYTHON_SEPARATORS) {
	if (value === void 0 || value === null) return "null";
	if (typeof value === "string") return asciiText(value);
	if (Array.isArray(value)) return `[${value.map((item) => pythonJson(item, separators)).join(separators.item)}]`;
	if (typeof value === "object") return `{${Object.entries(value).filter(([, member]) => member !== void 0).sort(([left], [right]) => byCodePoint(left, right)).map(([key, member]) => `${asciiText(key)}${separators.key}${pythonJson(member, separators)}`).join(separators.item)}}`;
	return JSON.stringify(value);
}
function asciiText(text) {
	return JSON.stringify(text).replaceAll(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function byCodePoint(left, right) {
	const [one, other] = [[...left], [...right]];
	for (let at = 0; at < one.length && at < other.length; at += 1) {
		const difference = (one[at]?.codePointAt(0) ?? 0) - (other[at]?.codePointAt(0) ?? 0);
		if (difference !== 0) return difference;
	}
	return one.length - other.length;
}

function readPdmLock(document) {
	const version = valueAt$1(document.value, "metadata", "lock_version");
	if (typeof version !== "string" || !/^4\.\d+(?:\.\d+)?$/.test(version)) return {
		because: version === void 0 ? "malformed" : "unsupported",
		message: version === void 0 ? "no `lock_version` under `[metadata]`: `pdm.lock` says which format it has there" : `the lock's \`lock_version\` is ${JSON.stringify(version).slice(0, 60)}; 4.x is read`,
		location: document.locate("metadata", "lock_version")
	};
	const reading = lockReading(document, "package");
	for (const { entry, name, place } of reading.entries) {
		for (const needed of plainList(entry["dependencies"])) {
			const [word] = typeof needed === "string" ? /^[A-Za-z0-9._-]+/.exec(needed) ?? [] : [];
			if (word !== void 0) reading.needs(word);
		}
		if (entry["git"] !== void 0 || entry["hg"] !== void 0) reading.commit(name, entry["revision"], place);
		else if (entry["path"] === void 0 || entry["files"] !== void 0) {
			const hashes = plainList(entry["files"]).map((file) => plainTable(file)["hash"]);
			reading.hashes(name, hashes, place);
		}
	}
	const stated = valueAt$1(document.value, "metadata", "content_hash");
	const groups = plainList(valueAt$1(document.value, "metadata", "groups")).filter((group) => typeof group === "string");
	const target = valueAt$1(plainList(valueAt$1(document.value, "metadata", "targets"))[0], "requires_python");
	return reading.result({
		...typeof target === "string" ? { python: {
			range: target,
			location: () => document.locate("metadata", "targets", 0, "requires_python")
		} } : {},
		...typeof stated === "string" ? { freshness: {
			manifests: ["pyproject.toml"],
			...groups.length > 0 ? { groups: new Set(groups.map((group) => group === "default" ? "main" : group)) } : {},
			digest: {
				stated,
				location: () => document.locate("metadata", "content_hash"),
				computed: ({ value }) => [contentHash$1(value, false), contentHash$1(value, true)]
			}
		} } : {}
	});
}
function contentHash$1(pyproject, old) {
	const project = plainTable(valueAt$1(pyproject, "project"));
	const settings = plainTable(valueAt$1(pyproject, "tool", "pdm"));
	const resolution = plainTable(settings["resolution"]);
	const dump = {
		sources: settings["source"] ?? [],
		dependencies: project["dependencies"] ?? [],
		"dev-dependencies": old ? settings["dev-dependencies"] ?? {} : groupsOf(pyproject),
		"optional-dependencies": project["optional-dependencies"] ?? {},
		"requires-python": project["requires-python"] ?? "",
		...old ? { overrides: resolution["overrides"] ?? {} } : { resolution }
	};
	return `sha256:${createHash("sha256").update(pythonJson(dump)).digest("hex")}`;
}
function groupsOf(pyproject) {
	const groups = {};
	for (const [group, packages] of Object.entries(plainTable(valueAt$1(pyproject, "dependency-groups")))) groups[normalisedName(group)] = [...plainList(packages)];
	for (const [group, packages] of Object.entries(plainTable(valueAt$1(pyproject, "tool", "pdm", "dev-dependencies")))) (groups[normalisedName(group)] ??= []).push(...plainList(packages));
	return groups;
}

function readPipfileLock(document) {
	const spec = valueAt$1(document.value, "_meta", "pipfile-spec");
	if (spec !== 6) return {
		because: spec === void 0 ? "malformed" : "unsupported",
		message: spec === void 0 ? "no `pipfile-spec` under `_meta`: `Pipfile.lock` says which format it has there" : `the lock's \`pipfile-spec\` is ${JSON.stringify(spec).slice(0, 60)}; 6 is read`,
		location: document.locate("_meta", "pipfile-spec")
	};
	const list = Object.keys(plainTable(document.value)).filter((section) => section !== "_meta").flatMap((section) => Object.entries(plainTable(valueAt$1(document.value, section))).map(([name, entry]) => ({
		...plainTable(entry),
		name,
		section
	})));
	const flat = {
		...document,
		value: { packages: list.map((entry) => ({
			...entry,
			version: bare(plainTable(entry)["version"])
		})) },
		locate: (_, index) => placeOf(index)
	};
	const placeOf = (index) => {
		const entry = typeof index === "number" ? list[index] : void 0;
		return entry ? document.locateKey(entry.section, entry.name) : document.locate();
	};
	const reading = lockReading(flat, "packages");
	for (const { entry, name, place } of reading.entries) {
		if (entry["path"] !== void 0 || entry["editable"] === true) continue;
		if (entry["git"] !== void 0 || entry["hg"] !== void 0) reading.commit(name, entry["ref"], place);
		else reading.hashes(name, plainList(entry["hashes"]), place);
	}
	const stated = valueAt$1(document.value, "_meta", "hash", "sha256");
	const requires = plainTable(valueAt$1(document.value, "_meta", "requires"));
	const python = requires["python_full_version"] ?? requires["python_version"];
	return reading.result({
		...typeof python === "string" ? { python: {
			range: python,
			location: () => document.locate("_meta", "requires")
		} } : {},
		...typeof stated === "string" ? { freshness: {
			manifests: ["Pipfile"],
			digest: {
				stated,
				location: () => document.locate("_meta", "hash", "sha256"),
				computed: ({ value }) => [normalisedName, (name) => name].map((nameOf) => pipfileHash(value, valueAt$1(document.value, "_meta", "sources"), nameOf))
			}
		} } : {}
	});
}
function readPipfile(document) {
	const packages = [];
	for (const [section, stated] of Object.entries(plainTable(document.value))) {
		if (NO_PACKAGES.has(section)) continue;
		for (const [name, entry] of Object.entries(plainTable(stated))) {
			const version = typeof entry === "string" ? entry : plainTable(entry)["version"];
			packages.push({
				name: normalisedName(name),
				...typeof version === "string" ? { versions: version } : {},
				text: typeof version === "string" ? `${name} ${version}` : name,
				group: section,
				location: () => document.locateKey(section, name)
			});
		}
	}
	const requires = plainTable(valueAt$1(document.value, "requires"));
	const python = requires["python_full_version"] ?? requires["python_version"];
	return {
		packages,
		...typeof python === "string" ? { python: {
			range: python,
			location: document.locate("requires")
		} } : {}
	};
}
const NO_PACKAGES = /* @__PURE__ */ new Set([
	"source",
	"requires",
	"scripts",
	"pipfile",
	"pipenv"
]);
function pipfileHash(pipfile, lockedSources, nameOf) {
	const sections = plainTable(pipfile);
	const named = (section) => Object.fromEntries(Object.entries(plainTable(section)).map(([name, entry]) => [nameOf(name), entry]));
	const more = Object.entries(sections).filter(([section]) => !NO_PACKAGES.has(section) && ![
		"packages",
		"dev-packages",
		"default",
		"develop"
	].includes(section));
	const content = {
		_meta: {
			sources: sections["source"] ?? machineSources(lockedSources),
			requires: sections["requires"] ?? {}
		},
		default: named(sections["packages"]),
		develop: named(sections["dev-packages"]),
		...Object.fromEntries(more.map(([section, packages]) => [section, named(packages)]))
	};
	return createHash("sha256").update(pythonJson(content, {
		item: ",",
		key: ":"
	})).digest("hex");
}
function machineSources(locked) {
	const sources = plainList(locked);
	return sources.every((source) => /^(?:pypi$|pip_conf_)/.test(String(plainTable(source)["name"]))) ? sources : [];
}
function bare(version) {
	return typeof version === "string" && version.startsWith("==") ? version.slice(2) : void 0;
}

function readPoetryLock(document) {
	const lock = plainTable(document.value);
	const version = valueAt$1(lock, "metadata", "lock-version");
	if (typeof version !== "string" || !/^[12]\.\d+$/.test(version)) return {
		because: version === void 0 ? "malformed" : "unsupported",
		message: version === void 0 ? "no `lock-version` under `[metadata]`: `poetry.lock` says which format it has there" : `the lock's \`lock-version\` is ${JSON.stringify(version).slice(0, 60)}; 1.x and 2.x are read`,
		location: document.locate("metadata", "lock-version")
	};
	const reading = lockReading(document, "package");
	const oldFiles = plainTable(valueAt$1(lock, "metadata", "files"));
	for (const { entry, name, place } of reading.entries) {
		const source = plainTable(entry["source"]);
		for (const needed of Object.keys(plainTable(entry["dependencies"]))) reading.needs(needed);
		if (source["type"] === "directory") continue;
		if (source["type"] === "git") {
			reading.commit(name, source["resolved_reference"], place);
			continue;
		}
		const files = plainList(entry["files"] ?? oldFiles[name] ?? oldFiles[normalisedName(name)]);
		reading.hashes(name, files.map((file) => plainTable(file)["hash"]), place);
	}
	const range = valueAt$1(lock, "metadata", "python-versions");
	const stated = valueAt$1(lock, "metadata", "content-hash");
	return reading.result({
		...typeof range === "string" ? { python: {
			range,
			location: () => document.locate("metadata", "python-versions")
		} } : {},
		...typeof stated === "string" ? { freshness: {
			manifests: ["pyproject.toml"],
			digest: {
				stated,
				location: () => document.locate("metadata", "content-hash"),
				computed: (manifest) => [contentHash(manifest.value, true), contentHash(manifest.value, false)]
			}
		} } : {}
	});
}
const LEGACY_KEYS = [
	"dependencies",
	"source",
	"extras",
	"dev-dependencies"
];
const PROJECT_KEYS = [
	"requires-python",
	"dependencies",
	"optional-dependencies"
];
function contentHash(pyproject, withGroups) {
	const project = picked(valueAt$1(pyproject, "project"), PROJECT_KEYS);
	const groups = withGroups ? plainTable(valueAt$1(pyproject, "dependency-groups")) : {};
	const poetry = plainTable(valueAt$1(pyproject, "tool", "poetry"));
	const standard = Object.keys(project).length > 0 || Object.keys(groups).length > 0;
	const tool = {
		...standard ? {} : Object.fromEntries(LEGACY_KEYS.map((key) => [key, null])),
		...picked(poetry, [...LEGACY_KEYS, "group"])
	};
	const relevant = standard ? {
		...Object.keys(project).length > 0 ? { project } : {},
		...Object.keys(groups).length > 0 ? { "dependency-groups": groups } : {},
		tool: { poetry: tool }
	} : tool;
	return createHash("sha256").update(pythonJson(relevant)).digest("hex");
}
function picked(value, keys) {
	const table = plainTable(value);
	return Object.fromEntries(keys.filter((key) => Object.hasOwn(table, key)).map((key) => [key, table[key]]));
}

function readPylock(document) {
	const lock = plainTable(document.value);
	const version = lock["lock-version"];
	if (typeof version !== "string" || !/^1\.\d+$/.test(version)) return {
		because: version === void 0 ? "malformed" : "unsupported",
		message: version === void 0 ? "no `lock-version` at the top, which PEP 751 asks for" : `the lock's \`lock-version\` is ${JSON.stringify(version).slice(0, 60)}; 1.x is read`,
		location: document.locate("lock-version")
	};
	if (!Array.isArray(lock["packages"])) return {
		because: "malformed",
		message: "no `[[packages]]`, which PEP 751 asks for",
		location: document.locate("packages")
	};
	const reading = lockReading(document, "packages");
	for (const { entry, name, place } of reading.entries) {
		for (const needed of plainList(entry["dependencies"])) {
			const asked = plainTable(needed)["name"];
			if (typeof asked === "string") reading.needs(asked);
		}
		if (entry["directory"] !== void 0) continue;
		if (entry["vcs"] !== void 0) {
			reading.commit(name, plainTable(entry["vcs"])["commit-id"], place);
			continue;
		}
		const single = [entry["archive"], entry["sdist"]].filter((file) => file !== void 0);
		reading.hashes(name, [...single, ...plainList(entry["wheels"])].map(bestHash), place);
	}
	const range = lock["requires-python"];
	return reading.result(typeof range === "string" ? { python: {
		range,
		location: () => document.locate("requires-python")
	} } : {});
}
function bestHash(file) {
	const [algorithm, digits] = Object.entries(plainTable(plainTable(file)["hashes"])).find(([name]) => /^sha(?:256|384|512)$/.test(name)) ?? [];
	return typeof digits === "string" ? `${algorithm}:${digits}` : void 0;
}

const PLATFORMS = [
	{
		os_name: "posix",
		sys_platform: "linux",
		platform_system: "Linux"
	},
	{
		os_name: "posix",
		sys_platform: "darwin",
		platform_system: "Darwin"
	},
	{
		os_name: "nt",
		sys_platform: "win32",
		platform_system: "Windows"
	},
	{
		os_name: "posix",
		sys_platform: "cygwin",
		platform_system: "CYGWIN"
	},
	{
		os_name: "java",
		sys_platform: "java",
		platform_system: "Java"
	},
	{
		os_name: "posix",
		sys_platform: "another",
		platform_system: "another"
	}
];
const OF_PLATFORM = /* @__PURE__ */ new Set([
	"os_name",
	"sys_platform",
	"platform_system"
]);
const MOST_ENVIRONMENTS = 2e4;
function sameMarker(left, right, python) {
	const byVariable = /* @__PURE__ */ new Map();
	for (const one of [...comparisons(left), ...comparisons(right)]) {
		const { variable } = one;
		const key = variable === "python_version" ? "python_full_version" : OF_PLATFORM.has(variable) ? "platform" : variable;
		byVariable.set(key, [...byVariable.get(key) ?? [], one]);
	}
	let environments = [{}];
	for (const [variable, list] of byVariable) {
		const cases = variable === "platform" ? platforms(list) : values(variable, list, python).map((value) => ({ [variable]: value }));
		if (environments.length * cases.length > MOST_ENVIRONMENTS) return void 0;
		environments = environments.flatMap((environment) => cases.map((one) => ({
			...environment,
			...one
		})));
	}
	return environments.every((environment) => holds(left, environment) === holds(right, environment));
}
function comparisons(marker) {
	if (marker.kind === "compare") return [marker];
	if (marker.kind === "not") return comparisons(marker.part);
	return marker.kind === "always" ? [] : marker.parts.flatMap(comparisons);
}
function platforms(list) {
	const variables = new Set(list.map(({ variable }) => variable));
	const [only] = variables;
	if (variables.size !== 1 || only === void 0) return PLATFORMS;
	return [...PLATFORMS, ...texts(list).map((value) => ({ [only]: value }))];
}
function values(variable, list, python) {
	if (variable !== "python_full_version") return texts(list);
	return numberedVersions([python ?? "", ...list.map(({ value }) => value)]).filter((version) => python === void 0 || inVersionRange(version, python) !== false);
}
function texts(list) {
	const named = list.flatMap(({ operator, value }) => operator.endsWith("in") ? value.split(/[\s,|]+/) : [value]);
	return [.../* @__PURE__ */ new Set([...named, ""])];
}
function holds(marker, environment) {
	if (marker.kind === "always") return true;
	if (marker.kind === "not") return !holds(marker.part, environment);
	if (marker.kind === "compare") return compares(marker, environment);
	if (marker.kind === "and") return marker.parts.every((part) => holds(part, environment));
	return marker.parts.some((part) => holds(part, environment));
}
function compares({ variable, operator, value, reversed }, environment) {
	const full = environment["python_full_version"] ?? "";
	if (variable === "python_version" || variable === "python_full_version") {
		const here = variable === "python_version" ? full.split(".").slice(0, 2).join(".") : full;
		if (operator === "in") return value.split(/[\s,|]+/).includes(here);
		if (operator === "not in") return !value.split(/[\s,|]+/).includes(here);
		return inVersionRange(here, `${reversed ? MIRRORED[operator] ?? operator : operator}${value}`) === true;
	}
	const here = environment[variable] ?? "";
	const [left, right] = reversed ? [value, here] : [here, value];
	switch (operator) {
		case "==":
		case "===": return left === right;
		case "!=": return left !== right;
		case "in": return right.includes(left);
		case "not in": return !right.includes(left);
		case "<": return left < right;
		case "<=": return left <= right;
		case ">": return left > right;
		default: return left >= right;
	}
}
const MIRRORED = {
	"<": ">",
	"<=": ">=",
	">": "<",
	">=": "<="
};

const STATED = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(?:@\s*(\S+)\s*|\(?([^();@]*?)\)?\s*)(?:;\s*(.*))?$/s;
function statedRequirements(stated, part, from, location) {
	const [, written, extras = "", address, versions = "", condition = ""] = stated.length > LONGEST$2 ? [] : STATED.exec(stated) ?? [];
	if (written === void 0) return void 0;
	const name = normalisedName(written);
	const own = parseMarker(condition);
	const ofExtra = part.extra === void 0 ? ALWAYS : isExtra(part.extra);
	const base = {
		name,
		extras: joinedNames(extras.split(",")),
		versions: plainRange(versions),
		range: versions.trim(),
		location
	};
	const of = part.extra === void 0 ? "" : `${condition === "" ? " ;" : " and"} extra == '${normalisedName(part.extra)}'`;
	const text = `${stated.trim().replaceAll(/\s+/g, " ")}${of}`;
	const marker = own && bothMarkers(own, ofExtra);
	if (address !== void 0) return [{
		...base,
		text,
		marker,
		source: sourceOfAddress(address, from.folder)
	}];
	const apply = [Object.entries(from.sources).find(([key]) => normalisedName(key) === name)?.[1] ?? []].flat().map(plainTable).filter(({ extra, group }) => fits(extra, part.extra) && fits(group, part.group));
	if (apply.length === 0) return [{
		...base,
		text,
		marker,
		source: ""
	}];
	const entries = [];
	let rest = marker;
	for (const source of apply) {
		const only = parseMarker(typeof source["marker"] === "string" ? source["marker"] : "");
		const place = sourceOf(source, name, from);
		const all = {
			marker: marker && only && bothMarkers(marker, only),
			source: place
		};
		entries.push({
			...base,
			...all,
			text: `${text} from ${place ?? "a source that is not known here"}`
		});
		rest = only?.kind === "always" ? NEVER : rest && only && bothMarkers(rest, {
			kind: "not",
			part: only
		});
	}
	return rest === NEVER ? entries : [...entries, {
		...base,
		text,
		marker: rest,
		source: ""
	}];
}
const LONGEST$2 = 2e3;
const ALWAYS = { kind: "always" };
const NEVER = {
	kind: "not",
	part: ALWAYS
};
function isExtra(extra) {
	return {
		kind: "compare",
		variable: "extra",
		operator: "==",
		value: normalisedName(extra),
		reversed: false
	};
}
function fits(stated, part) {
	return stated === void 0 || typeof stated === "string" && part !== void 0 && same(stated, part);
}
function same(one, other) {
	return normalisedName(one) === normalisedName(other);
}
function joinedNames(names) {
	const plain = names.map((name) => normalisedName(name.trim())).filter((name) => name !== "");
	return [...new Set(plain)].sort().join(",");
}
function sourceOf(source, name, from) {
	const text = (key) => typeof source[key] === "string" ? source[key] : void 0;
	const [git, url, path, index] = [
		"git",
		"url",
		"path",
		"index"
	].map(text);
	if (git !== void 0) return gitSource(git, [
		"branch",
		"rev",
		"subdirectory",
		"tag"
	].flatMap((key) => {
		const value = text(key);
		return value === void 0 ? [] : [`${key}=${value}`];
	}));
	if (url !== void 0) return `url ${url.replace(/#.*$/s, "")}`;
	if (path !== void 0) return pathSource(path, from.folder, source["editable"] === true);
	if (source["workspace"] === true) {
		const folder = from.members.get(name);
		return folder === void 0 ? void 0 : `member ${folder}`;
	}
	if (index === void 0) return void 0;
	const address = from.indexes.get(index);
	return address === void 0 ? void 0 : `index ${plainAddress(address)}`;
}
function sourceOfAddress(address, folder) {
	const [, git, revision] = /^git\+(.*?)(?:@([^@/#]+))?(?:#.*)?$/s.exec(address) ?? [];
	if (git !== void 0) {
		const subdirectory = /[#&]subdirectory=([^&]+)/.exec(address)?.[1];
		return gitSource(git, [...revision === void 0 ? [] : [`rev=${revision}`], ...subdirectory === void 0 ? [] : [`subdirectory=${subdirectory}`]]);
	}
	if (/^(?:file:|[./])/.test(address)) return /^\.{0,2}\/?[^/:]/.test(address) ? pathSource(address, folder) : void 0;
	return `url ${address.replace(/#.*$/s, "")}`;
}
function pathSource(path, folder, editable = false) {
	if (path.startsWith("/")) return void 0;
	return `${editable ? "editable" : "path"} ${posix.normalize(posix.join(folder, path)).replace(/\/$/, "")}`;
}
function gitSource(address, query) {
	return `git ${plainAddress(address.replace(/^git\+/, "")).replace(/\.git$/, "")}${query.length === 0 ? "" : `?${[...query].sort().join("&")}`}`;
}
function plainAddress(address) {
	return address.replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1").replace(/\/+$/, "");
}
function lockedRequirement(entry, location) {
	const { name, extras, specifier, marker, git, url, path, directory, editable, virtual, index } = plainTable(entry);
	if (typeof name !== "string") return void 0;
	const versions = typeof specifier === "string" ? specifier : "";
	const condition = typeof marker === "string" ? marker : "";
	const named = plainList(extras).filter((extra) => typeof extra === "string");
	const folder = [
		path,
		directory,
		virtual
	].find((one) => typeof one === "string");
	const source = typeof git === "string" ? lockedGit(git) : typeof url === "string" ? `url ${url}` : typeof folder === "string" ? `path ${folder}` : typeof editable === "string" ? `editable ${editable}` : typeof index === "string" ? `index ${plainAddress(index)}` : "";
	const shown = [
		name,
		named.length > 0 ? `[${named.join(",")}]` : "",
		versions,
		condition === "" ? "" : ` ; ${condition}`,
		source === "" ? "" : ` from ${source}`
	];
	return {
		name: normalisedName(name),
		extras: joinedNames(named),
		versions: plainRange(versions),
		range: versions,
		marker: parseMarker(condition),
		source,
		text: shown.join(""),
		location
	};
}
function lockedGit(address) {
	const [before = "", query = ""] = address.replace(/#.*$/s, "").split("?", 2);
	return gitSource(before, query === "" ? [] : query.split("&").map((part) => decoded(part)));
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function sameRequirement(one, other, python) {
	if (one.name !== other.name || one.extras !== other.extras) return false;
	const sources = one.source === void 0 || other.source === void 0 ? void 0 : sameSource(one.source, other.source);
	if (sources === false) return false;
	if (one.versions !== other.versions && !/^(?:git|url|path|editable|member) /.test(one.source ?? "")) return false;
	const markers = one.marker && other.marker && sameMarker(one.marker, other.marker, python);
	if (markers === false) return false;
	return sources && markers;
}
function sameSource(stated, written) {
	const member = /^member (.*)$/s.exec(stated)?.[1];
	return member === void 0 ? stated === written : [`path ${member}`, `editable ${member}`].includes(written);
}
function holdsNowhere({ marker }, python) {
	return marker !== void 0 && sameMarker(marker, NEVER, python) === true;
}

function readUvPyproject(document, sources) {
	const at = (...keys) => valueAt$1(document.value, ...keys);
	const unreadable = [];
	const read = (stated, part, ...keys) => {
		const location = () => document.locate(...keys);
		const found = typeof stated === "string" ? statedRequirements(stated, part, sources, location) : void 0;
		if (found) return found;
		const text = (JSON.stringify(stated) ?? "").slice(0, 100);
		unreadable.push({
			name: text,
			extras: "",
			versions: "",
			range: "",
			marker: void 0,
			source: void 0,
			text,
			location
		});
		return [];
	};
	const listed = (part, ...keys) => plainList(at(...keys)).flatMap((stated, index) => read(stated, part, ...keys, index));
	const dynamic = plainList(at("project", "dynamic"));
	const extras = Object.keys(plainTable(at("project", "optional-dependencies")));
	const requires = dynamic.includes("dependencies") || dynamic.includes("optional-dependencies") ? void 0 : [...listed({}, "project", "dependencies"), ...extras.flatMap((extra) => listed({ extra }, "project", "optional-dependencies", extra))];
	const tables = plainTable(at("dependency-groups"));
	const written = new Map(Object.keys(tables).map((group) => [normalisedName(group), group]));
	const groups = /* @__PURE__ */ new Map();
	for (const [group, as] of written) groups.set(group, withIncluded(as, /* @__PURE__ */ new Set()));
	function withIncluded(group, above) {
		if (above.has(group)) return [];
		return plainList(tables[group]).flatMap((stated, index) => {
			const included = plainTable(stated)["include-group"];
			if (typeof included !== "string") return read(stated, { group }, "dependency-groups", group, index);
			const name = written.get(normalisedName(included));
			return name === void 0 ? [] : withIncluded(name, /* @__PURE__ */ new Set([...above, group]));
		});
	}
	const dev = listed({ group: "dev" }, "tool", "uv", "dev-dependencies");
	if (at("tool", "uv", "dev-dependencies") !== void 0) groups.set("dev", [...groups.get("dev") ?? [], ...dev]);
	return {
		requires,
		extras: dynamic.includes("optional-dependencies") ? void 0 : extras.map(normalisedName),
		groups,
		unreadable
	};
}
function readUvSources(own, folder, root) {
	const tables = root.value === own || [...root.members.values()].includes(folder) ? [root.value, own] : [own];
	const indexes = [...tables.map((value) => valueAt$1(value, "tool", "uv")), root.settings].flatMap((settings) => plainList(plainTable(settings)["index"]).flatMap((index) => {
		const { name, url } = plainTable(index);
		return typeof name === "string" && typeof url === "string" ? [[name, url]] : [];
	}));
	const rebased = (value) => Object.fromEntries(Object.entries(plainTable(valueAt$1(value, "tool", "uv", "sources"))).map(([name, source]) => [name, value === own ? source : [source].flat().map((one) => fromFolder(plainTable(one), folder))]));
	return {
		sources: Object.assign({}, ...tables.map(rebased)),
		indexes: new Map(indexes),
		folder,
		members: root.members
	};
}
function fromFolder(source, folder) {
	const { path } = source;
	return typeof path === "string" && !path.startsWith("/") ? {
		...source,
		path: posix.relative(folder, path)
	} : source;
}

const MOST_PATTERNS$1 = 50;
const LONGEST_PATTERN$1 = 200;
function* identityDifferences(one, document, path) {
	const { name, version, dynamic } = plainTable(valueAt$1(document.value, "project"));
	if (typeof name === "string" && normalisedName(name) !== one.name) yield {
		name: normalisedName(name),
		why: `is the name of the project in \`${path}\`, and \`${one.name}\` in the lock`,
		location: document.locate("project", "name")
	};
	const before = one.entry["version"];
	if (typeof version === "string" && (typeof before !== "string" || plainRange(version) !== plainRange(before))) yield {
		name: one.name,
		why: `itself is at \`${version}\` in \`${path}\` and ${typeof before === "string" ? `at \`${before}\`` : "takes its version from a program"} in the lock`,
		location: document.locate("project", "version")
	};
	if (plainList(dynamic).includes("version") && typeof before === "string") yield {
		name: one.name,
		why: `takes its version from a program in \`${path}\` and is at \`${before}\` in the lock`,
		location: document.locate("project", "dynamic")
	};
	const { editable, virtual } = plainTable(one.entry["source"]);
	const stated = valueAt$1(document.value, "tool", "uv", "package");
	const isPackage = typeof stated === "boolean" ? stated : valueAt$1(document.value, "build-system") !== void 0;
	if (one.folder === "" && (isPackage ? virtual !== void 0 : editable !== void 0)) yield {
		name: one.name,
		why: `itself is ${isPackage ? "a package" : "no package"} in \`${path}\` (\`tool.uv.package\`, \`[build-system]\`), and ${isPackage ? "none" : "one"} in the lock`,
		location: document.locate("build-system")
	};
}
function* extraDifferences(now, before, document, path) {
	const location = document.locate("project", "optional-dependencies");
	for (const name of now) if (!before.includes(name)) yield {
		name,
		why: `is an extra of \`${path}\` and was not when the lock was written`,
		location
	};
	for (const name of before) if (typeof name === "string" && !now.includes(name)) yield {
		name,
		why: `is an extra in the lock and no longer in \`${path}\``,
		location
	};
}
function* usualGroupDifferences(own, root, lock) {
	const project = own.find(({ folder }) => folder === "");
	if (!project || !(Number(plainTable(lock.value)["revision"] ?? 0) >= 5)) return;
	const [now, before] = [valueAt$1(root.value, "tool", "uv", "default-groups"), project.entry["default-groups"]].map((groups) => [groups ?? ["dev"]].flat().map(String).sort().join(", "));
	if (now !== before) yield {
		name: "default-groups",
		why: `is \`${now}\` in \`pyproject.toml\` and \`${before}\` in the lock`,
		location: root.locate("tool", "uv", "default-groups")
	};
}
function* pythonDifferences(ranges, locked, root) {
	if (locked === void 0) return;
	const [first] = ranges;
	const where = {
		name: "requires-python",
		location: first?.location ?? root.locate("project")
	};
	if (!first) {
		if (!/^\s*>=\s*\d+\.\d+(?:\.\d+)?\s*$/.test(locked)) yield {
			...where,
			why: `is \`${locked}\` in the lock and no longer stated by \`pyproject.toml\``
		};
		return;
	}
	const stated = ranges.map(({ range }) => range);
	if (sameInterpreters(stated, [locked]) === false) yield {
		...where,
		why: `is \`${stated.join(" and ")}\` in \`${first.location.path}\` and \`${locked}\` in the lock`
	};
}
function* memberDifferences(root, members, beside, lock) {
	const workspace = valueAt$1(root.value, "tool", "uv", "workspace");
	const patterns = (key) => plainList(plainTable(workspace)[key]).filter((pattern) => typeof pattern === "string").filter((pattern) => pattern.length <= LONGEST_PATTERN$1).slice(0, MOST_PATTERNS$1).map((pattern) => posix.join(pattern, "pyproject.toml"));
	const excluded = new Set(beside.match(patterns("exclude")));
	const found = beside.match(patterns("members")).filter((path) => !excluded.has(path));
	const known = new Set(members.values());
	for (const path of found) {
		const folder = posix.dirname(path);
		if (folder !== "." && !known.has(folder)) yield {
			name: folder,
			why: "is a member of the workspace and was not when the lock was written",
			location: root.locate("tool", "uv", "workspace", "members")
		};
	}
	const folders = new Set(found.map((path) => posix.dirname(path)));
	for (const [name, folder] of members) if (folder !== "" && workspace !== void 0 && !folders.has(folder) && beside.match([posix.join(folder, "pyproject.toml")]).length > 0) yield {
		name,
		why: `is a member of the workspace in the lock and no longer in \`pyproject.toml\``,
		location: lock.locate("manifest", "members")
	};
}

const LISTS = [
	["constraint-dependencies", "constraints"],
	["override-dependencies", "overrides"],
	["build-constraint-dependencies", "build-constraints"]
];
function settingsDifferences(lock, stating, root, settings, sources, compare) {
	const stated = plainTable(settings);
	const keys = (key) => stating === root ? [
		"tool",
		"uv",
		key
	] : [key];
	const at = (key) => stating.locate(...keys(key));
	for (const [key, written] of LISTS) compare(plainList(stated[key]).flatMap((one, index) => typeof one === "string" ? statedRequirements(one, {}, sources, () => stating.locate(...keys(key), index)) ?? [] : []), plainList(valueAt$1(lock.value, "manifest", written)).flatMap((entry) => lockedRequirement(entry, () => lock.locate("manifest", written)) ?? []), at(key), stating.path, ` (\`${key}\`)`);
	const options = plainTable(valueAt$1(lock.value, "options"));
	return [
		...OPTIONS.flatMap(([key, written, standard]) => optionDifference(key, stated[key], options[written], standard, at(key))),
		...cutoffDifference(stated["exclude-newer"], options, at("exclude-newer")),
		...environmentDifferences("environments", stated, valueAt$1(lock.value, "supported-markers"), at),
		...environmentDifferences("required-environments", stated, valueAt$1(lock.value, "required-markers"), at),
		...conflictDifferences(root, valueAt$1(lock.value, "conflicts")),
		...indexDifferences(stated, lock, at("index"))
	];
}
const OPTIONS = [
	[
		"resolution",
		"resolution-mode",
		"highest"
	],
	[
		"prerelease",
		"prerelease-mode",
		"if-necessary-or-explicit"
	],
	[
		"fork-strategy",
		"fork-strategy",
		"requires-python"
	]
];
function optionDifference(key, stated, written, standard, location) {
	const now = typeof stated === "string" ? stated : standard;
	const before = typeof written === "string" ? written : standard;
	return now === before ? [] : [{
		name: key,
		why: `is \`${now}\` now, and the lock was resolved with \`${before}\``,
		location
	}];
}
function cutoffDifference(stated, options, location) {
	const written = options["exclude-newer"] ?? options["exclude-newer-span"];
	const shown = (value) => typeof value === "string" ? `\`${value}\`` : "not stated";
	const differs = [{
		name: "exclude-newer",
		why: `is ${shown(stated)} now, and was ${shown(written)} when the lock was written`,
		location
	}];
	if (stated === void 0 !== (written === void 0)) return differs;
	const [now, before] = [stated, options["exclude-newer"]].map((value) => Date.parse(typeof value === "string" ? value : ""));
	if (now === void 0 || before === void 0 || Number.isNaN(now) || Number.isNaN(before)) return [];
	if (options["exclude-newer-span"] !== void 0) return [];
	const slack = typeof stated === "string" && /^\d{4}-\d\d-\d\d(?:T00:00:00(?:\.0+)?Z?)?$/.test(stated) ? 1728e5 : 0;
	return Math.abs(now - before) <= slack ? [] : differs;
}
function environmentDifferences(key, settings, written, at) {
	const [now, before] = [[settings[key]].flat(), plainList(written)].map((list) => list.filter((text) => typeof text === "string"));
	if (!now || !before) return [];
	const differs = [{
		name: key,
		why: `is ${now.length === 0 ? "not stated" : `\`${now.join("`, `")}\``} now, and the lock was resolved for ${before.length === 0 ? "all" : `\`${before.join("`, `")}\``}`,
		location: at(key)
	}];
	if (now.length !== before.length) return differs;
	const markers = [now, before].map((list) => list.map(parseMarker));
	return now.every((_, index) => {
		const [one, other] = [markers[0]?.[index], markers[1]?.[index]];
		return !one || !other || sameMarker(one, other, void 0) !== false;
	}) ? [] : differs;
}
function conflictDifferences(root, written) {
	const own = valueAt$1(root.value, "project", "name");
	const name = typeof own === "string" ? normalisedName(own) : "";
	const set = (list) => plainList(list).map((item) => {
		const { package: of = name, extra, group } = plainTable(item);
		return [
			of,
			extra ?? "",
			group ?? ""
		].map((word) => normalisedName(String(word))).join("/");
	}).sort().join(" ");
	const now = plainList(valueAt$1(root.value, "tool", "uv", "conflicts")).map(set);
	const before = plainList(written).map(set);
	const location = root.locate("tool", "uv", "conflicts");
	if (now.every((one) => before.includes(one)) && (now.length > 0 || before.length === 0)) return [];
	return [{
		name: "conflicts",
		why: `(${now.length === 0 ? "none" : now.length} stated) are others than when the lock was written (${before.length === 0 ? "none" : before.length})`,
		location
	}];
}
function indexDifferences(settings, lock, location) {
	const indexes = plainList(settings["index"]).map(plainTable);
	const older = [
		settings["index-url"],
		settings["extra-index-url"],
		settings["find-links"]
	].flat();
	const addresses = [...indexes.map(({ url }) => url), ...older].filter((url) => typeof url === "string");
	const stated = new Set(addresses.map(plainAddress));
	const others = [...new Set(plainList(plainTable(lock.value)["package"]).flatMap((entry) => {
		const { registry } = plainTable(plainTable(entry)["source"]);
		return typeof registry === "string" && /^https?:/.test(registry) ? [plainAddress(registry)] : [];
	}))].filter((address) => !stated.has(address));
	const withDefault = indexes.some((index) => index["default"] === true) || settings["index-url"] !== void 0;
	if (others.length <= (withDefault ? 0 : 1)) return [];
	return [{
		name: "index",
		why: `does not name \`${others.join("`, `")}\`, which the lock took packages from`,
		location
	}];
}

const MOST_PROJECTS = 500;
function compareUvLock(lock, beside) {
	const stale = [];
	const uncheckable = [];
	const packages = plainList(plainTable(lock.value)["package"]).map(plainTable);
	const own = packages.flatMap((entry, index) => ownPackage(entry, index)).slice(0, MOST_PROJECTS);
	const root = beside.document("pyproject.toml");
	if (!root) return {
		read: [],
		stale,
		uncheckable
	};
	const overriding = beside.document("uv.toml");
	const settings = overriding ? overriding.value : valueAt$1(root.value, "tool", "uv");
	const listed = new Set(plainList(valueAt$1(lock.value, "manifest", "members")));
	const isMember = ({ name, folder }) => folder === "" || listed.has(name);
	const members = new Map(own.filter(isMember).map(({ name, folder }) => [name, folder]));
	const around = {
		value: root.value,
		settings,
		members
	};
	const python = valueAt$1(lock.value, "requires-python");
	const range = typeof python === "string" ? python : void 0;
	const read = ["pyproject.toml", ...overriding ? ["uv.toml"] : []];
	const locked = versionsOf(packages);
	const compare = (asked, written, place, manifest, what = "") => compareRequirements({
		asked,
		written,
		place,
		manifest,
		what,
		range,
		locked,
		stale,
		uncheckable
	});
	const ranges = [];
	for (const one of own) {
		const path = posix.join(one.folder, "pyproject.toml");
		const document = one.folder === "" ? root : beside.document(path);
		const place = () => lock.locate("package", one.index);
		if (!document) {
			const why = `is not in this checkout or cannot be read, so what \`${one.name}\` asks for cannot be held against it`;
			uncheckable.push({
				name: path,
				why,
				location: place()
			});
			continue;
		}
		if (one.folder !== "") read.push(path);
		const stated = valueAt$1(document.value, "project", "requires-python");
		if (isMember(one) && typeof stated === "string") ranges.push({
			range: stated,
			location: document.locate("project", "requires-python")
		});
		if (valueAt$1(document.value, "project") === void 0) continue;
		stale.push(...identityDifferences(one, document, path));
		const asked = readUvPyproject(document, readUvSources(document.value, one.folder, around));
		for (const { text, location } of asked.unreadable) uncheckable.push({
			name: text,
			why: "is not a requirement that can be read here",
			location: location()
		});
		const metadata = plainTable(one.entry["metadata"]);
		if (one.entry["metadata"] === void 0 && plainList(one.entry["dependencies"]).length > 0) {
			uncheckable.push({
				name: one.name,
				why: "was locked by a uv that did not write down what it asks for",
				location: place()
			});
			continue;
		}
		if (asked.requires) compare(asked.requires, requirements(metadata["requires-dist"], place), document.locate("project"), path);
		else uncheckable.push({
			name: path,
			why: "takes its dependencies from a program (`dynamic`), so they cannot be held against the lock here",
			location: document.locate("project", "dynamic")
		});
		const complete = Number(plainTable(lock.value)["revision"] ?? 0) >= 1;
		if (asked.extras && complete) stale.push(...extraDifferences(asked.extras, plainList(metadata["provides-extras"]), document, path));
		const groups = plainTable(metadata["requires-dev"]);
		const names = /* @__PURE__ */ new Set([...asked.groups.keys(), ...Object.keys(groups)]);
		if (!isMember(one)) continue;
		for (const group of names) {
			const now = asked.groups.get(group);
			if (now?.length === 0 && complete && !Object.hasOwn(groups, group)) stale.push({
				name: group,
				why: `is a group of \`${path}\` and was not when the lock was written`,
				location: document.locate("dependency-groups")
			});
			if (!now && plainList(groups[group]).length === 0 && complete) stale.push({
				name: group,
				why: `is a group in the lock and no longer in \`${path}\``,
				location: place()
			});
			compare(now ?? [], requirements(groups[group], place), document.locate("dependency-groups"), path, ` in group \`${group}\``);
		}
	}
	stale.push(...usualGroupDifferences(own, root, lock));
	stale.push(...pythonDifferences(ranges, range, root));
	stale.push(...memberDifferences(root, members, beside, lock));
	const manifestGroups = plainTable(valueAt$1(lock.value, "manifest", "dependency-groups"));
	if (valueAt$1(root.value, "project") === void 0) {
		const asked = readUvPyproject(root, readUvSources(root.value, "", around));
		for (const group of /* @__PURE__ */ new Set([...asked.groups.keys(), ...Object.keys(manifestGroups)])) {
			const written = requirements(manifestGroups[group], () => lock.locate("manifest"));
			compare(asked.groups.get(group) ?? [], written, root.locate("dependency-groups"), "pyproject.toml", ` in group \`${group}\``);
		}
	}
	stale.push(...settingsDifferences(lock, overriding ?? root, root, settings, readUvSources(root.value, "", around), compare));
	return {
		read,
		stale,
		uncheckable
	};
}
function ownPackage(entry, index) {
	const { editable, virtual, directory } = plainTable(entry["source"]);
	const folder = [
		editable,
		virtual,
		directory
	].find((path) => typeof path === "string");
	if (typeof entry["name"] !== "string" || typeof folder !== "string") return [];
	return [{
		entry,
		name: normalisedName(entry["name"]),
		folder: folder === "." ? "" : folder,
		index
	}];
}
function versionsOf(packages) {
	const found = /* @__PURE__ */ new Map();
	for (const { name, version } of packages) {
		if (typeof name !== "string") continue;
		const versions = found.get(normalisedName(name)) ?? [];
		if (typeof version === "string") versions.push(version);
		found.set(normalisedName(name), versions);
	}
	return found;
}
function requirements(list, place) {
	return plainList(list).flatMap((entry) => lockedRequirement(entry, place) ?? []);
}
function compareRequirements({ asked, written, place, manifest, what, range, locked, stale, uncheckable }) {
	const used = /* @__PURE__ */ new Set();
	const left = [];
	for (const one of asked) {
		const alike = written.filter((other) => sameRequirement(one, other, range) === true);
		for (const other of alike) used.add(other);
		if (alike.length > 0 || holdsNowhere(one, range)) continue;
		const unsure = written.filter((other) => sameRequirement(one, other, range) === void 0);
		for (const other of unsure) used.add(other);
		if (unsure.length === 0) left.push(one);
		else {
			const why = `cannot be held against the lock, where it is \`${unsure[0]?.text ?? ""}\``;
			uncheckable.push({
				name: one.text,
				why,
				location: one.location()
			});
		}
	}
	const gone = written.filter((other) => !used.has(other));
	for (const one of left) {
		const before = gone.filter(({ name }) => name === one.name);
		const versions = locked.get(one.name);
		const out = versions !== void 0 && versions.length > 0 && one.versions !== "" && versions.every((version) => inVersionRange(version, one.versions) === false);
		const why = !versions ? `is asked for by \`${manifest}\`${what} (\`${one.text}\`) and not in the lock` : out ? `is asked for by \`${manifest}\`${what} as \`${one.range}\` and locked at ${versions.join(", ")}` : before.length > 0 ? `is \`${one.text}\` in \`${manifest}\`${what} and ${before.map(({ text }) => `\`${text}\``).join(", ")} in the lock` : `is asked for by \`${manifest}\`${what} (\`${one.text}\`) and was not when the lock was written`;
		stale.push({
			name: one.name,
			why,
			location: one.location()
		});
	}
	for (const name of new Set(gone.map((other) => other.name))) {
		if (left.some((one) => one.name === name)) continue;
		const why = asked.some((one) => one.name === name) ? `is also \`${gone.find((other) => other.name === name)?.text ?? ""}\` in the lock, which \`${manifest}\`${what} no longer says` : `is in the lock and no longer asked for by \`${manifest}\`${what}`;
		stale.push({
			name,
			why,
			location: asked.find((one) => one.name === name)?.location() ?? place
		});
	}
}

function readUvLock(document) {
	const lock = plainTable(document.value);
	const { version } = lock;
	if (version !== 1) return {
		because: version === void 0 ? "malformed" : "unsupported",
		message: version === void 0 ? "no `version` at the top: `uv.lock` says which format it has there" : `the lock's \`version\` is ${(JSON.stringify(version) ?? "").slice(0, 60)}; 1 is read`,
		location: document.locate("version")
	};
	const reading = lockReading(document, "package");
	for (const { entry, name, place } of reading.entries) {
		for (const needed of plainList(entry["dependencies"])) {
			const asked = plainTable(needed)["name"];
			if (typeof asked === "string") reading.needs(asked);
		}
		const source = plainTable(entry["source"]);
		if ("editable" in source || "virtual" in source || "directory" in source) continue;
		if (typeof source["git"] === "string") {
			reading.commit(name, /#([0-9a-f]+)$/i.exec(source["git"])?.[1], place);
			continue;
		}
		const files = [...entry["sdist"] === void 0 ? [] : [entry["sdist"]], ...plainList(entry["wheels"])];
		reading.hashes(name, files.map((file) => plainTable(file)["hash"]), place);
	}
	const range = lock["requires-python"];
	return reading.result({
		...typeof range === "string" ? { python: {
			range,
			location: () => document.locate("requires-python")
		} } : {},
		freshness: {
			manifests: ["pyproject.toml"],
			compare: (beside) => compareUvLock(document, beside)
		}
	});
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

const FORMATS = [
	{
		format: "poetry",
		name: /^poetry\.lock$/,
		read: readPoetryLock,
		asked: readPyproject,
		renew: "poetry lock"
	},
	{
		format: "pdm",
		name: /^pdm\.lock$/,
		read: readPdmLock,
		asked: readPyproject,
		renew: "pdm lock"
	},
	{
		format: "pipenv",
		name: /^Pipfile\.lock$/,
		read: readPipfileLock,
		asked: readPipfile,
		renew: "pipenv lock"
	},
	{
		format: "uv",
		name: /^uv\.lock$/,
		read: readUvLock,
		asked: readPyproject,
		renew: "uv lock"
	},
	{
		format: "pylock",
		name: /^pylock(?:\.[^./]+)?\.toml$/,
		read: readPylock,
		asked: readPyproject,
		renew: "uv export --format pylock.toml -o pylock.toml"
	},
	{
		format: "conda-lock",
		name: /^(?:[^/]*\.)?conda-lock\.ya?ml$/,
		read: readCondaLock,
		asked: readCondaAsked,
		renew: "conda-lock lock"
	},
	{
		format: "conda-environment",
		name: /^environment[^/]*\.ya?ml$/,
		read: readCondaEnvironment,
		asked: readCondaAsked,
		renew: "conda env export"
	}
];
function isPythonLock(name) {
	return FORMATS.some((format) => format.name.test(name));
}
function readPythonLock(path, repository) {
	const kind = FORMATS.find(({ name }) => name.test(posix.basename(path)));
	if (!kind) return unreadLock(path, "other", {
		because: "unsupported",
		message: `\`${path}\` is not a lock of Python`
	});
	const document = repository.document(path, LIMITS.evidence);
	if ("unreadable" in document) {
		const because = repository.has(path) && !document.absent ? "malformed" : "absent";
		const remedy = document.remedy ?? "commit the lock file, or name the one there is under `packages:`";
		return unreadLock(path, kind.format, {
			because,
			message: document.unreadable,
			remedy
		});
	}
	const [problem] = document.problems;
	const read = problem ? {
		because: "malformed",
		message: problem.message,
		location: problem.location ?? {
			path,
			line: 1
		}
	} : kind.read(document);
	if ("because" in read) {
		const { because, message, location, remedy } = read;
		return unreadLock(path, kind.format, {
			because,
			message: `\`${path}\`: ${message}`,
			remedy: remedy ?? (because === "unsupported" ? "update this program, or write the lock with a version of the tool that writes what is read" : `write it anew with \`${kind.renew}\``),
			location
		});
	}
	const [unfixed, unhashed, uncheckable, stale] = [
		faultList(),
		faultList(),
		faultList(),
		faultList()
	];
	for (const { name, why, location } of read.unfixed) unfixed.add(name, why, location);
	for (const { name, why, location } of read.unhashed) unhashed.add(name, why, location);
	const manifest = read.freshness ? manifestBeside(path, read.freshness.manifests, repository) : void 0;
	if (read.freshness && manifest === void 0) {
		const wanted = read.freshness.manifests[0] ?? "the manifest";
		uncheckable.add(wanted, "is not beside the lock, so the lock cannot be held against it", {
			path,
			line: 1
		});
	}
	const others = manifest === void 0 ? [] : compare(path, read, kind, manifest, repository, stale, uncheckable);
	return {
		path,
		format: kind.format,
		read: [
			path,
			...manifest === void 0 ? [] : [manifest],
			...others.filter((other) => other !== manifest)
		],
		packages: read.packages,
		...manifest === void 0 ? {} : { manifest },
		...read.python === void 0 ? {} : { python: {
			says: boundedText(read.python.range, 200),
			location: pythonPlace(path, read.python, repository)
		} },
		renew: kind.renew,
		unfixed: unfixed.result(),
		unhashed: unhashed.result(),
		uncheckable: uncheckable.result(),
		stale: stale.result()
	};
}
const PYTHON_KEYS = /^[ \t]*"?(?:requires[-_]python|python-versions|python_(?:full_)?version)"?[ \t]*[=:]/m;
function pythonPlace(path, python, repository) {
	const text = repository.text(path, LIMITS.evidence);
	const found = typeof text === "string" ? PYTHON_KEYS.exec(text) : null;
	if (typeof text !== "string" || !found) return python.location();
	return {
		path,
		line: text.slice(0, found.index).split("\n").length
	};
}
function pythonLockVersions(path, repository) {
	const kind = FORMATS.find(({ name }) => name.test(posix.basename(path)));
	const document = kind && repository.document(path, LIMITS.evidence);
	if (!document || "unreadable" in document || document.problems.length > 0) return [];
	const read = kind.read(document);
	return "because" in read ? [] : [...read.versions].map(([name, versions]) => [
		name,
		versions,
		path
	]);
}
function manifestBeside(lock, names, repository) {
	const folder = posix.dirname(lock);
	for (const name of names) {
		const safe = safePath(name, folder === "." ? "" : folder);
		if ("path" in safe && repository.has(safe.path)) return safe.path;
	}
}
function compare(lockPath, lock, kind, path, repository, stale, uncheckable) {
	const document = repository.document(path, LIMITS.configuration);
	const unreadable = "unreadable" in document ? document.unreadable : document.problems[0]?.message;
	if ("unreadable" in document || unreadable !== void 0) {
		uncheckable.add(path, `cannot be read: ${unreadable ?? ""}`, {
			path,
			line: 1
		});
		return [];
	}
	const { digest, groups } = lock.freshness ?? {};
	if (lock.freshness?.compare) {
		const folder = posix.dirname(lockPath);
		const compared = lock.freshness.compare(besideLock(folder, repository));
		for (const { name, why, location } of compared.stale) stale.add(name, why, location);
		for (const { name, why, location } of compared.uncheckable) uncheckable.add(name, why, location);
		return compared.read.map((other) => posix.join(folder, other));
	}
	if (digest?.computed(document).includes(digest.stated)) return [];
	const manifest = kind.asked(document);
	const wanted = manifest.packages.filter(({ group }) => groups?.has(group) ?? true);
	for (const one of wanted) {
		const why = missing(one, lock, path);
		if (why !== void 0) stale.add(one.name, why, one.location());
	}
	if (!digest) return [];
	if (lock.needed.size > 0 || kind.format === "poetry") {
		const here = new Set(manifest.packages.map(({ name }) => name));
		for (const name of lock.versions.keys()) if (!here.has(name) && !lock.needed.has(name)) stale.add(name, `is in the lock and no longer asked for by \`${path}\``, document.locate());
	}
	const range = lock.python?.range;
	if (kind.format !== "pdm" && manifest.python && range !== void 0 && sameInterpreters([manifest.python.range], [range]) === false) {
		const why = `are \`${manifest.python.range}\` in \`${path}\` and \`${range}\` in the lock`;
		stale.add("interpreters", why, manifest.python.location);
	}
	if (stale.result().total === 0) {
		const why = `is of another \`${path}\`: every name is there at a version that is allowed, but a range, a marker, an extra, a group or a source was changed since`;
		stale.add("content hash", why, digest.location());
	}
	return [];
}
function besideLock(folder, repository) {
	const inside = folder === "." ? "" : folder;
	const whole = (path) => {
		const safe = safePath(path, inside);
		return "path" in safe ? safe.path : void 0;
	};
	return {
		document: (path) => {
			const at = whole(path);
			const document = at !== void 0 && repository.has(at) ? repository.document(at, LIMITS.configuration) : void 0;
			return document && !("unreadable" in document) && document.problems.length === 0 ? document : void 0;
		},
		text: (path) => {
			const at = whole(path);
			const text = at !== void 0 && repository.has(at) ? repository.text(at, LIMITS.configuration) : void 0;
			return typeof text === "string" ? text : void 0;
		},
		match: (patterns) => repository.match(patterns.flatMap((pattern) => whole(pattern) ?? [])).map((path) => posix.relative(inside, path))
	};
}
function missing({ name, versions, text }, lock, path) {
	const locked = lock.versions.get(name);
	if (!locked) return `is asked for by \`${path}\` (\`${text}\`) and not in the lock`;
	if (versions === void 0 || locked.length === 0) return void 0;
	return locked.every((version) => inVersionRange(version, versions) === false) ? `is asked for by \`${path}\` as \`${versions}\` and locked at ${locked.join(", ")}` : void 0;
}

function lockedVersions(locks, repository) {
	const found = /* @__PURE__ */ new Map();
	for (const lock of locks) {
		if (lock.unread) continue;
		for (const [name, versions, path] of lock.format === "requirements" ? requirementVersions(lock, repository) : pythonLockVersions(lock.path, repository)) {
			const known = found.get(name);
			if (!known) found.set(name, {
				path,
				versions: [...versions]
			});
			else if (known.path === path) known.versions.push(...versions);
		}
	}
	return found;
}
function requirementVersions(lock, repository) {
	return lock.read.flatMap((path) => {
		const text = repository.text(path, LIMITS.configuration);
		if (typeof text !== "string") return [];
		return parseRequirements(text).flatMap((entry) => {
			const version = entry.kind === "package" && entry.exact ? /={2,3}([^,]+)/.exec(entry.versions)?.[1] : void 0;
			return entry.kind === "package" && version !== void 0 ? [[
				entry.name,
				[version],
				path
			]] : [];
		});
	});
}

function matchingStatement(one, own, other) {
	const [ours, theirs] = [indexOf(own), indexOf(other)];
	for (const name of one.names) {
		const exact = theirs.whole.get(plainName(name));
		if (exact) return exact;
	}
	for (const name of one.names) {
		const found = theirs.last.get(lastPart(name)) ?? [];
		if (found.length === 1 && ours.last.get(lastPart(name))?.length === 1) return found[0];
	}
}
function namesakes(one, own, { names }) {
	const meant = new Set(names.map(plainName));
	return own.values.filter((other) => other !== one && other.names.some((name) => meant.has(plainName(name))));
}
const indexes = /* @__PURE__ */ new WeakMap();
function indexOf(statements) {
	const known = indexes.get(statements);
	if (known) return known;
	const whole = /* @__PURE__ */ new Map();
	const last = /* @__PURE__ */ new Map();
	for (const statement of statements.values) {
		for (const name of new Set(statement.names.map(plainName))) if (!whole.has(name)) whole.set(name, statement);
		for (const name of new Set(statement.names.map(lastPart))) {
			const sharing = last.get(name);
			if (sharing) sharing.push(statement);
			else last.set(name, [statement]);
		}
	}
	const index = {
		whole,
		last
	};
	indexes.set(statements, index);
	return index;
}
function plainName(name) {
	return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
function lastPart(name) {
	return plainName(name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf("/")) + 1));
}

const MOST_FILES$5 = 100;
function namedFiles(feature, key, repository) {
	const stated = feature.record[key];
	const record = feature.path;
	if (stated === void 0 || !record) return void 0;
	return (Array.isArray(stated) ? stated.slice(0, MOST_FILES$5) : [stated]).flatMap((entry, index) => {
		const path = typeof entry === "object" && entry !== null && "path" in entry ? entry.path : entry;
		if (typeof path !== "string") return [];
		const location = (Array.isArray(stated) ? feature.locate(key, index) : feature.locate(key)) ?? {
			path: record,
			line: 1
		};
		const resolved = resolvePath(repository, path, record);
		if ("path" in resolved) return [{
			path: resolved.path,
			location
		}];
		return [{
			path: boundedText(path, 1e3),
			location,
			refused: resolved.problem
		}];
	});
}
function filesBeside(feature, names, repository) {
	if (!feature.path) return [];
	const folder = posix.dirname(feature.path);
	return names.map((name) => posix.join(folder, name)).filter((path) => repository.has(path)).map((path) => ({
		path,
		location: {
			path,
			line: 1
		}
	}));
}
const PARAMETERS = /(?:^|\/)(?:params|parameters)\.(?:ya?ml|json|toml)$/;
function parameterFiles(feature, repository) {
	const named = namedFiles(feature, "parameters", repository);
	if (named) return named;
	return repository.expand(feature.code).filter((path) => PARAMETERS.test(path)).slice(0, MOST_FILES$5).map((path) => ({
		path,
		location: {
			path,
			line: 1
		}
	}));
}
function isHere$1(path, repository) {
	const file = repository.absolute(path);
	return repository.has(path) && (typeof file === "string" || !file.absent);
}

const NOTHING = /* @__PURE__ */ new Set([
	"none",
	"null",
	"nan",
	""
]);
function sameParameter(left, right) {
	const [one, other] = [plain(left), plain(right)];
	if (one === other) return true;
	return one !== "" && other !== "" && Number(one) === Number(other);
}
function plain(value) {
	const text = String(value).trim();
	return NOTHING.has(text.toLowerCase()) ? "" : /^(?:true|false)$/i.test(text) ? text.toLowerCase() : text;
}
function sameMetric(left, right) {
	const [one, other] = [measured(left), measured(right)];
	if (!one || !other) return one && isEndless(right) || other && isEndless(left) ? false : void 0;
	return alike(one, other) || alikeAsPercent(one, other) || alikeAsPercent(other, one);
}
function isEndless(stated) {
	return /^[+-]?(?:\.?nan|\.?inf(?:inity)?)$/i.test(String(stated).trim());
}
function measured(stated) {
	const text = String(stated).trim();
	const [, sign = "", whole = "", fraction = "", exponent = "0", percent] = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?\s*(%?)$/i.exec(text) ?? [];
	if (whole + fraction === "") return void 0;
	const value = Number(`${sign}${whole === "" ? "0" : whole}.${fraction === "" ? "0" : fraction}e${exponent}`);
	const digits = Math.max(0, fraction.length - Number(exponent));
	return percent === "%" ? {
		value: value / 100,
		digits: digits + 2
	} : {
		value,
		digits
	};
}
function alikeAsPercent(share, percent) {
	if (Math.abs(share.value) > 1 || Math.abs(percent.value) <= 1) return false;
	return alike({
		value: share.value * 100,
		digits: Math.max(0, share.digits - 2)
	}, percent);
}
function alike(left, right) {
	const difference = Math.abs(left.value - right.value);
	const digits = Math.min(left.digits, right.digits);
	const coarse = left.digits <= right.digits ? left : right;
	const rounded = digits > 0 || Math.abs(coarse.value) >= 10 && left.digits !== right.digits;
	const exact = Math.abs(left.value) * 1e-9;
	return difference <= (rounded ? .5 * 10 ** -digits * (1 + 1e-9) : exact);
}

const MOST_DISAGREEMENTS$1 = 200;
const MOST_MARKS$1 = 200;
function agreementFiles(feature, repository) {
	return {
		card: namedFiles(feature, "model-card", repository) ?? cardBeside(feature, repository),
		metrics: namedFiles(feature, "metrics", repository) ?? filesBeside(feature, [
			"metrics.json",
			"metrics.yaml",
			"metrics.yml"
		], repository),
		parameters: parameterFiles(feature, repository),
		models: namedFiles(feature, "models", repository) ?? []
	};
}
function cardBeside(feature, repository) {
	return filesBeside(feature, ["README.md", "MODEL_CARD.md"], repository).filter(({ path }) => {
		const text = repository.text(path, LIMITS.configuration);
		if (typeof text !== "string") return false;
		const card = readModelCard(path, text);
		return "message" in card ? /^["']?model-index["']?\s*:/m.test(text) : card.hasIndex;
	});
}
function agreementOf(feature, runs, locks, repository) {
	const files = agreementFiles(feature, repository);
	const sources = [];
	const marks = [];
	const disagreements = [];
	const agreed = {
		metric: 0,
		parameter: 0,
		run: 0,
		package: 0
	};
	const pythons = [];
	const read = [];
	const take = ({ path, location, refused }, kind, use) => {
		const problem = refused === void 0 ? use() : { message: refused };
		if (!problem) {
			sources.push({
				path,
				kind,
				location
			});
			return;
		}
		const because = isHere$1(path, repository) ? "malformed" : "absent";
		const message = boundedText(problem.message, 4e3);
		sources.push({
			path,
			kind,
			location,
			unread: {
				because,
				message,
				location: problem.location ?? location
			}
		});
	};
	const flat = (file, into) => () => {
		read.push(file.path);
		const document = repository.document(file.path, LIMITS.evidence);
		if ("unreadable" in document) return { message: document.unreadable };
		const [problem] = document.problems;
		if (problem) return problem;
		const values = flatValues(document).map(({ name, value, location }) => ({
			names: [name],
			value,
			location
		}));
		into.push({
			path: file.path,
			values
		});
	};
	const cards = [];
	for (const file of files.card) take(file, "model card", () => {
		read.push(file.path);
		const text = repository.text(file.path, LIMITS.configuration);
		if (typeof text !== "string") return { message: text.unreadable };
		const card = readModelCard(file.path, text);
		if ("message" in card) return card;
		cards.push({
			path: file.path,
			values: card.metrics.map(({ names, value, location }) => ({
				names,
				value,
				location: () => location
			}))
		});
		for (const { text: what, location } of card.placeholders) marks.push({
			kind: "placeholder",
			what: boundedText(what, 300),
			path: file.path,
			location
		});
		for (const { name, revision, location } of card.datasets) {
			if (revision !== void 0 && /^[0-9a-f]{40}$/.test(revision)) continue;
			const what = revision === void 0 ? `${name}, without a revision` : `${name} at ${revision}`;
			marks.push({
				kind: "revision",
				what: boundedText(what, 300),
				path: file.path,
				location
			});
		}
	});
	const metrics = [];
	for (const file of files.metrics) take(file, "metrics", flat(file, metrics));
	const parameters = [];
	for (const file of files.parameters) take(file, "parameters", flat(file, parameters));
	const tracked = runs.flatMap((run) => run.tracked ? [run.tracked] : []);
	const runMetrics = tracked.map(({ path, metrics: values }) => ({
		path,
		values: values.map(logged)
	}));
	const runParameters = [...tracked.map(({ path, parameters: values }) => ({
		path,
		values: values.map(logged)
	})), ...runs.flatMap((run) => run.record?.parameters ? [recordedParameters(run)] : [])].filter(({ values }) => values.length > 0);
	for (const run of runs) if (run.tracked || run.record?.parameters) sources.push({
		path: run.path,
		kind: "run",
		location: run.locate()
	});
	const compare = (kind, left, right, same) => {
		for (const one of left) for (const statement of one.values) {
			const met = right.flatMap((other) => {
				const found = matchingStatement(statement, one, other);
				const alike = found && same(statement.value, found.value);
				return found && alike !== void 0 ? [{
					found,
					alike,
					path: other.path
				}] : [];
			});
			const [first] = met;
			if (!first) continue;
			const otherOne = () => met.some(({ found }) => namesakes(statement, one, found).some(({ value }) => same(value, found.value) === true));
			if (met.some(({ alike }) => alike)) agreed[kind] += 1;
			else if (!otherOne()) disagreements.push({
				kind,
				name: boundedText(nameIn(statement, one), 300),
				left: stated(statement, one.path),
				right: stated(first.found, first.path)
			});
		}
	};
	const metric = (one, other) => isNumeric(one) && isNumeric(other) ? sameMetric(one, other) : void 0;
	for (const other of metrics) compare("metric", cards, [other], metric);
	compare("metric", cards, runMetrics, metric);
	compare("metric", metrics, runMetrics, metric);
	compare("parameter", parameters.map(({ path, values }) => ({
		path,
		values: values.filter(({ names }) => !names.some(isSeedName))
	})), runParameters, sameParameter);
	const versions = lockedVersions(locks, repository);
	for (const file of files.models) take(file, "model", () => {
		read.push(file.path);
		const text = repository.text(file.path, LIMITS.configuration);
		if (typeof text !== "string") return { message: text.unreadable };
		const document = yamlDocument(file.path, text);
		const [problem] = document.problems;
		if (problem) return problem;
		const made = valueAt$1(document.value, "run_id");
		const ids = tracked.flatMap(({ id, path }) => id === void 0 ? [] : [{
			id,
			path
		}]);
		if (typeof made === "string" && ids[0]) {
			if (ids.some(({ id }) => id === made)) agreed.run += 1;
			else disagreements.push({
				kind: "run",
				name: "run_id",
				left: {
					says: boundedText(made, 300),
					path: file.path,
					location: document.locate("run_id")
				},
				right: {
					says: boundedText(ids.map(({ id }) => id).join(", "), 300),
					path: ids[0].path,
					location: {
						path: ids[0].path,
						line: 1
					}
				}
			});
		}
		const python = valueAt$1(document.value, "flavors", "python_function", "python_version");
		if (typeof python === "string") {
			const location = document.locate("flavors", "python_function", "python_version");
			pythons.push({
				says: boundedText(python, 200),
				kind: "version",
				by: "MLmodel",
				location
			});
		}
		modelPackages(file.path);
	});
	function modelPackages(model) {
		const path = posix.join(posix.dirname(model), "requirements.txt");
		const text = repository.has(path) ? repository.text(path, LIMITS.configuration) : void 0;
		if (typeof text !== "string") return;
		read.push(path);
		for (const entry of parseRequirements(text)) {
			if (entry.kind !== "package") continue;
			const location = {
				path,
				line: entry.line
			};
			if (!entry.exact) {
				marks.push({
					kind: "package",
					what: boundedText(entry.text, 300),
					path,
					location
				});
				continue;
			}
			const locked = versions.get(entry.name);
			const [, version = ""] = /={2,3}([^,]+)/.exec(entry.versions) ?? [];
			if (!locked) continue;
			if (locked.versions.includes(version)) agreed.package += 1;
			else disagreements.push({
				kind: "package",
				name: boundedText(entry.name, 300),
				left: {
					says: boundedText(version, 300),
					path,
					location
				},
				right: {
					says: boundedText(locked.versions.join(", "), 300),
					path: locked.path,
					location: { path: locked.path }
				}
			});
		}
	}
	return {
		agreement: {
			sources: sources.slice(0, 1e3),
			agreed,
			disagreements: disagreements.slice(0, MOST_DISAGREEMENTS$1),
			marks: marks.slice(0, MOST_MARKS$1)
		},
		pythons,
		read: [...new Set(read)].filter((path) => repository.has(path))
	};
}
function logged({ name, value, location }) {
	return {
		names: [name],
		value,
		location: () => location
	};
}
function recordedParameters(run) {
	const values = [];
	const walk = (value, keys) => {
		if (values.length >= 5e3 || keys.length > 20) return;
		if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") values.push({
			names: [keys.join(".")],
			value,
			location: () => run.locate("parameters", ...keys)
		});
		else for (const [key, inner] of Object.entries(plainTable(value))) walk(inner, [...keys, key]);
	};
	walk(run.record?.parameters, []);
	return {
		path: run.path,
		values
	};
}
function nameIn(statement, own) {
	const [first = ""] = statement.names;
	const whole = namesakes(statement, own, statement).length > 0 && statement.names.find((name) => name.endsWith(`.${first}`));
	return whole === false || whole === void 0 ? first : whole;
}
function isNumeric(value) {
	return typeof value === "number" || typeof value === "string";
}
function stated({ value, location }, path) {
	return {
		says: boundedText(String(value), 300),
		path,
		location: location()
	};
}

const MISTAKEN = [
	[/^https?:/i, "a link"],
	[/^[0-9a-f]{32}$/i, "an MD5"],
	[/^[0-9a-f]{40}$/i, "a SHA-1"],
	[/^[0-9a-f]{128}$/i, "a SHA-512"]
];
function isCroissant({ value }) {
	if (!isRecord(value)) return false;
	return [value["conformsTo"], value["dct:conformsTo"]].flat().map((to) => isRecord(to) ? to["@id"] : to).some((to) => typeof to === "string" && to.includes("mlcommons.org/croissant")) || distributed(value).some(({ entry }) => isFileObject(entry));
}
function readCroissant({ value, locate }) {
	const files = [];
	const problems = [];
	if (!isRecord(value)) return {
		files,
		problems
	};
	const live = [value["isLiveDataset"], value["cr:isLiveDataset"]].some((flag) => flag === true || flag === "true");
	distributed(value).forEach(({ entry: stated, keys: at }, index) => {
		if (!isFileObject(stated)) return;
		const entry = withoutPrefixes(stated);
		const { sha256, contentUrl, containedIn, contentSize } = entry;
		const name = [
			entry["name"],
			entry["@id"],
			contentUrl
		].find((word) => typeof word === "string") ?? `file ${index + 1}`;
		const complain = (message, remedy, ...keys) => {
			problems.push({
				message,
				remedy,
				location: locate(...at, ...keys)
			});
		};
		const digest = typeof sha256 === "string" && /^[0-9a-f]{64}$/i.test(sha256) ? sha256.toLowerCase() : void 0;
		if (sha256 !== void 0 && digest === void 0) {
			const written = typeof sha256 === "string" ? sha256.trim() : "";
			complain(`\`sha256\` of \`${name}\` is no SHA-256 but ${MISTAKEN.find(([form]) => form.test(written))?.[1] ?? "another text"}`, "write what `sha256sum` prints", "sha256");
		}
		if (containedIn !== void 0 && digest === void 0) return;
		if (sha256 === void 0) {
			if (live) complain(`\`${name}\` is part of a live data set (\`isLiveDataset\`) and states no \`sha256\`: its bytes change under its name`, "name the snapshot the numbers were made from: its files with their digests under `data:`");
			else complain(`\`${name}\` states no \`sha256\``, "write what `sha256sum` prints");
		}
		if (digest === void 0 || containedIn !== void 0) return;
		const size = bytesOf(contentSize);
		files.push({
			contentUrl: typeof contentUrl === "string" ? contentUrl : "",
			sha256: digest,
			...size === void 0 ? {} : { size },
			location: () => locate(...at, "sha256")
		});
	});
	return {
		files,
		problems
	};
}
function distributed(value) {
	const { distribution = [] } = value;
	if (!Array.isArray(distribution)) return [{
		entry: distribution,
		keys: ["distribution"]
	}];
	return distribution.map((entry, index) => ({
		entry,
		keys: ["distribution", index]
	}));
}
function withoutPrefixes(entry) {
	const plain = Object.entries(entry).map(([key, value]) => [key.replace(/^(?:sc|schema|cr):/, ""), value]);
	return {
		...Object.fromEntries(plain),
		...entry
	};
}
function bytesOf(size) {
	if (typeof size === "number") return size;
	const [, digits] = typeof size === "string" ? /^\s*(\d+)\s*(?:B|bytes?)?\s*$/.exec(size) ?? [] : [];
	return digits === void 0 ? void 0 : Number(digits);
}
function isFileObject(entry) {
	return isRecord(entry) && [entry["@type"]].flat().some((type) => /(^|[:/])FileObject$/.test(String(type)));
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

const BY_LIST = "write `sha256sum FILE… > SHA256SUMS` beside the data and name that file under `data:`";
const BY_DIGEST = "name a file of DVC, a Croissant description, a SHA256SUMS file, or the data file with its digest: `{ path: FILE, sha256: DIGEST }`";
const COMMIT_LIST = "commit it, or name a file that is there under `data:`";
const SHA256$1 = /^[0-9a-f]{64}$/;
const dataListContent = oncePerRepository((path, repository) => {
	if (/(^|\/)dvc\.(lock|yaml)$/.test(path)) return lockContent(lockBeside(path), repository);
	if (path.endsWith(".dvc")) return dvcContent(path, repository);
	const text = repository.text(path, LIMITS.evidence);
	if (typeof text !== "string") {
		const because = becauseOf(path, text, repository);
		return unread("list", because, because === "malformed" ? `${text.unreadable}: a list of digests is expected` : text.unreadable, because === "malformed" ? BY_DIGEST : text.remedy ?? (repository.hasFolder(path) ? BY_LIST : COMMIT_LIST));
	}
	const pointer = parseLfsPointer(text);
	if (pointer) return {
		listedBy: "lfs",
		entries: [{
			path,
			digest: sha256(pointer.sha256),
			size: pointer.size,
			location: () => ({
				path,
				line: 2
			})
		}],
		malformed: []
	};
	if (/\.json(ld)?$/i.test(path)) {
		const document = repository.document(path, LIMITS.evidence);
		if (!("unreadable" in document) && isCroissant(document)) return croissantContent(path, repository);
		const problem = "unreadable" in document ? void 0 : document.problems[0];
		if (problem && /croissant/i.test(`${path}\n${text}`)) return unread("croissant", "malformed", problem.message, problem.remedy ?? BY_DIGEST, problem.location);
	}
	return sumsContent(path, text, repository);
});
function unread(listedBy, because, message, remedy, location) {
	return {
		listedBy,
		unread: {
			because,
			message,
			...remedy === void 0 ? {} : { remedy },
			...location === void 0 ? {} : { location }
		},
		entries: [],
		malformed: []
	};
}
function becauseOf(path, { absent }, repository) {
	return repository.has(path) && !absent ? "malformed" : "absent";
}
function wrong(listedBy, { message, remedy, location, because }) {
	return unread(listedBy, because ?? "malformed", message, remedy, location);
}
function sha256(value) {
	return {
		algorithm: "sha256",
		value
	};
}
function sumsContent(path, text, repository) {
	const { entries, problems } = parseSha256Sums(path, text);
	if (entries.length === 0 && problems.length > 0) return unread("list", "malformed", `\`${path}\` is not a list of SHA-256 digests`, BY_DIGEST);
	return {
		listedBy: "list",
		malformed: problems,
		entries: entries.map(({ name, sha256: value, line }) => {
			const entry = {
				digest: sha256(value),
				location: () => ({
					path,
					line
				})
			};
			const resolved = resolvePath(repository, name, path);
			return "path" in resolved ? {
				path: resolved.path,
				...entry
			} : {
				path: name,
				refused: resolved.problem,
				...entry
			};
		})
	};
}
function dvcEntry(entry, folder) {
	const { path, digest, size, location } = entry;
	const known = {
		...digest ? { digest } : {},
		...size === void 0 ? {} : { size },
		location
	};
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return {
		path,
		elsewhere: path,
		...known
	};
	const safe = safePath(path, folder);
	return "path" in safe ? {
		path: safe.path,
		...known
	} : {
		path,
		refused: `\`${path}\` is not read: ${safe.refused}`,
		...known
	};
}
function dvcContent(path, repository) {
	const document = repository.document(path, LIMITS.evidence);
	if ("unreadable" in document) return unread("dvc", becauseOf(path, document, repository), document.unreadable, document.remedy ?? COMMIT_LIST);
	const { outs, workingDirectory, imports, problem } = readDvcFile(document);
	if (problem) return wrong("dvc", problem);
	const folder = posix.join(posix.dirname(path), workingDirectory);
	return {
		listedBy: "dvc",
		entries: outs.map((out) => dvcEntry(out, folder)),
		malformed: [],
		imports: imports.map(({ url, commit }) => ({
			from: url.slice(0, 1e3),
			...commit ? { commit } : {}
		}))
	};
}
function lockContent(path, repository) {
	const document = repository.document(path, LIMITS.evidence);
	if ("unreadable" in document) return unread("dvc-lock", becauseOf(path, document, repository), document.unreadable, document.remedy ?? "run `dvc repro`, and commit `dvc.lock`");
	const { stages, problem } = readDvcLock(document);
	if (problem) return wrong("dvc-lock", problem);
	const folders = dvcWorkingDirectories(path, repository);
	const made = /* @__PURE__ */ new Map();
	const used = /* @__PURE__ */ new Map();
	for (const { name, deps, outs } of stages.values()) {
		const folder = posix.join(posix.dirname(path), folders.get(name) ?? ".");
		for (const out of outs.map((entry) => dvcEntry(entry, folder))) made.set(out.path, out);
		for (const dep of deps.map((entry) => dvcEntry(entry, folder))) if (!repository.has(dep.path) && dep.digest) used.set(dep.path, dep);
	}
	for (const out of made.keys()) used.delete(out);
	return {
		listedBy: "dvc-lock",
		entries: [...made.values(), ...used.values()],
		malformed: []
	};
}
function croissantContent(path, repository) {
	const document = repository.document(path, LIMITS.evidence);
	if ("unreadable" in document) return unread("croissant", "malformed", document.unreadable);
	const { files, problems } = readCroissant(document);
	return {
		listedBy: "croissant",
		entries: files.flatMap(({ contentUrl, sha256: value, size, location }) => {
			const known = {
				...value !== void 0 && SHA256$1.test(value) ? { digest: sha256(value) } : {},
				...size === void 0 ? {} : { size },
				location
			};
			if (/^[a-z][a-z0-9+.-]*:/i.test(contentUrl)) return [{
				path: contentUrl,
				elsewhere: contentUrl,
				...known
			}];
			const resolved = resolvePath(repository, contentUrl, path);
			return ["path" in resolved ? {
				path: resolved.path,
				...known
			} : {
				path: contentUrl,
				refused: resolved.problem,
				...known
			}];
		}),
		malformed: problems
	};
}

const MOST_FILES$4 = 5e4;
const MOST_OTHERS = 100;
const MOST_MALFORMED = 20;
const TOGETHER = 500;
const SHA256 = /^[0-9a-f]{64}$/;
function dataLists(feature, runs, repository) {
	const lists = /* @__PURE__ */ new Map();
	const stated = [];
	const malformed = [];
	feature.data.forEach(({ path, sha256 }, index) => {
		const location = () => placeOf$1(feature, index);
		const digest = sha256?.toLowerCase();
		if (digest === void 0) lists.set(path, readList(path, location(), repository));
		else if (SHA256.test(digest)) stated.push({
			path,
			digest: {
				algorithm: "sha256",
				value: digest
			},
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
			digest: {
				algorithm: "sha256",
				value: digest
			},
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
	const { unread, ...content } = dataListContent(path, repository);
	const list = {
		...content,
		path,
		location
	};
	return bounded(unread ? {
		...list,
		unread: {
			location,
			...unread
		}
	} : list);
}
function bounded(list) {
	if (list.entries.length <= MOST_FILES$4) return list;
	const message = `\`${list.path}\` lists ${grouped(list.entries.length)} files; at most ${grouped(MOST_FILES$4)} are compared`;
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
	if (list.listedBy === "record" || list.listedBy === "run") return compareList(list, repository, ask, signal);
	let units = compared$1.get(repository);
	if (!units) compared$1.set(repository, units = /* @__PURE__ */ new Map());
	const known = units.get(list.path) ?? compareNamed(list, repository, ask, signal);
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
const compared$1 = /* @__PURE__ */ new WeakMap();
async function compareNamed(list, repository, ask, signal) {
	const { path, location } = list;
	if (list.unread?.because === "malformed" && list.listedBy === "list") {
		const pointer = parseLfsPointer(await repository.stored(path, 1024) ?? "");
		if (pointer) return compareList({
			listedBy: "lfs",
			path,
			location,
			entries: [{
				path,
				digest: {
					algorithm: "sha256",
					value: pointer.sha256
				},
				size: pointer.size,
				location: () => location
			}],
			malformed: []
		}, repository, ask, signal);
	}
	return compareList(list, repository, ask, signal);
}
async function compareList(list, repository, ask, signal) {
	const ownRole = list.listedBy === "record" || list.listedBy === "run" ? list.listedBy : "data";
	const subjects = [await fileSubject(repository, ownRole, list.path)];
	const confirmed = [];
	const others = [];
	let verified = 0;
	let notHere = 0;
	let lineEndings = 0;
	for (let at = 0; at < list.entries.length; at += TOGETHER) {
		signal.throwIfAborted();
		const entries = list.entries.slice(at, at + TOGETHER);
		const answers = await Promise.all(entries.map((entry) => answerOf(entry, ask)));
		for (const [index, entry] of entries.entries()) {
			const answer = answers[index];
			if (entry.refused === void 0 && entry.path !== list.path) subjects.push(...await dataSubjects(entry, answer, repository));
			const other = unverified(entry, answer, repository);
			if (!other) {
				verified += 1;
				const { value, algorithm } = entry.digest ?? {};
				if (value !== void 0 && algorithm !== "sha256") confirmed.push({
					path: entry.path,
					digest: value
				});
				continue;
			}
			if (isNotHere(other.state)) notHere += 1;
			if (other.state === "line-endings") lineEndings += 1;
			if (others.length < MOST_OTHERS || !isNotHere(other.state)) others.push(other);
		}
	}
	others.sort((left, right) => weight(left) - weight(right));
	const contradicted = list.entries.length - verified - notHere - lineEndings;
	const data = {
		listedBy: list.listedBy,
		path: list.path,
		location: list.location,
		...list.unread ? { unread: list.unread } : {},
		...list.imports && list.imports.length > 0 ? { imports: [...list.imports].slice(0, 100) } : {},
		files: list.entries.length,
		verified,
		...confirmed.length > 0 ? { confirmed } : {},
		malformed: {
			total: list.malformed.length,
			first: list.malformed.slice(0, MOST_MALFORMED)
		},
		others: others.slice(0, MOST_OTHERS),
		otherCounts: {
			contradicted,
			notHere,
			...lineEndings > 0 ? { lineEndings } : {}
		}
	};
	const unavailable = notHere > 0 && contradicted === 0 && list.malformed.length === 0 ? whyNotHere(data) : void 0;
	return {
		id: ownRole === "data" ? list.path : `${list.path}#data`,
		subjects,
		...unavailable === void 0 ? {} : { unavailable },
		data
	};
}
async function answerOf(entry, ask) {
	if (entry.refused !== void 0 || entry.elsewhere !== void 0 || !entry.digest) return void 0;
	return ask(entry.path, entry.digest);
}
const MOST_FOLDER_SUBJECTS = 2e3;
async function dataSubjects({ path, digest, elsewhere }, answer, repository) {
	if (elsewhere !== void 0) return [{
		role: "data",
		name: boundedText(elsewhere, 2e3)
	}];
	const observed = answer && (answer.holds === "same" || answer.holds === "different" || answer.holds === "line-endings") && digest?.algorithm === "sha256" ? { sha256: answer.digest } : {};
	const own = {
		...await fileSubject(repository, "data", path),
		...observed
	};
	if (!digest?.value.endsWith(".dir")) return [own];
	const files = repository.expand([path]).slice(0, MOST_FOLDER_SUBJECTS);
	return [own, ...await Promise.all(files.map((file) => fileSubject(repository, "data", file)))];
}
function unverified(entry, answer, repository) {
	const { digest, elsewhere, refused } = entry;
	const place = {
		path: boundedText(entry.path, 1e3),
		location: entry.location(),
		...digest ? { expected: digest.value } : {},
		...digest && digest.algorithm !== "sha256" ? { algorithm: digest.algorithm } : {}
	};
	if (refused !== void 0) return {
		...place,
		state: "refused",
		detail: boundedText(refused, 2e3)
	};
	if (!digest) return {
		...place,
		state: "unhashed"
	};
	if (elsewhere !== void 0) return {
		...place,
		state: "absent",
		detail: boundedText(`it lies at \`${elsewhere}\``, 2e3)
	};
	if (!answer || answer.holds === "absent") return {
		...place,
		state: "absent",
		detail: boundedText(answer?.why ?? "", 2e3)
	};
	const observed = answer.digest;
	if (answer.holds === "pointer") return {
		...place,
		observed,
		state: observed === digest.value ? "pointer" : "other-pointer"
	};
	if (answer.holds === "line-endings") return {
		...place,
		observed,
		state: "line-endings",
		here: answer.here
	};
	if (answer.holds === "different") return {
		...place,
		observed,
		state: "different"
	};
	const size = digest.algorithm === "sha256" && entry.size !== void 0 ? dataSize(repository, entry.path) : void 0;
	if (size === void 0 || size === entry.size) return void 0;
	const detail = `${entry.size?.toLocaleString("en-US")} bytes are stated, and it has ${grouped(size)}`;
	return {
		...place,
		state: "size",
		detail
	};
}
function isNotHere(state) {
	return state === "absent" || state === "pointer" || state === "unhashed";
}
function weight({ state }) {
	return isNotHere(state) ? 2 : state === "line-endings" ? 1 : 0;
}
function whyNotHere(data) {
	const first = data.others.find(({ state }) => isNotHere(state));
	const why = first?.state === "pointer" ? `\`${first.path}\` is a Git LFS pointer here, without its bytes` : first?.state === "unhashed" ? `\`${first.path}\` is listed without a digest that bytes can be held against` : first?.detail ?? "";
	const { notHere } = data.otherCounts;
	const rest = notHere > 1 ? ` (${grouped(notHere)} of ${grouped(data.files)} files of \`${data.path}\` cannot be compared here)` : "";
	return boundedText(`the data listed in \`${data.path}\` cannot be compared here: ${why}${rest}${bringing(data, first)}`, 2e3);
}
function bringing({ listedBy, path }, first) {
	if (first?.state === "pointer") return "; check out with `lfs: true`";
	if (listedBy !== "dvc" && listedBy !== "dvc-lock") return "";
	const detail = first?.detail ?? "";
	if (detail.includes(" is a symbolic link")) return "; let DVC copy (`dvc config cache.type reflink,copy`), and check out again";
	if (!/^there is no (?:file|folder) /.test(detail)) return "";
	return `; \`dvc pull${listedBy === "dvc" ? ` ${shellQuoted(path)}` : ""}\` before this step brings it`;
}

function dockerImages(text) {
	const images = [];
	const stages = /* @__PURE__ */ new Set();
	const defaults = /* @__PURE__ */ new Map();
	let building = false;
	const take = (written, line) => {
		const image = substituted(written, defaults);
		if (image === void 0) images.push({
			image: written,
			state: "unresolved",
			line
		});
		else if (!stages.has(image.toLowerCase()) && image !== "scratch" && image !== "" && !/^\d+$/.test(image)) images.push({
			image,
			state: imageState(image),
			line
		});
	};
	for (const { line, words } of instructions(text)) {
		const instruction = words[0]?.toUpperCase();
		if (instruction === "ARG" && !building) for (const word of words.slice(1)) {
			const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/.exec(word) ?? [];
			const filled = value === void 0 ? void 0 : substituted(unquoted(value), defaults);
			if (name !== void 0 && filled !== void 0) defaults.set(name, filled);
		}
		else if (instruction === "FROM") {
			building = true;
			const [image, as, name] = words.slice(1).filter((word) => !word.startsWith("--"));
			if (image !== void 0) take(image, line);
			if (as?.toUpperCase() === "AS" && name !== void 0) stages.add(name.toLowerCase());
		} else if (instruction === "COPY" || instruction === "RUN" || instruction === "ADD") for (const word of words.slice(1)) {
			if (!word.startsWith("--")) break;
			const from = /^--from=(.+)$/.exec(word)?.[1] ?? /^--mount=(?:.*,)?from=([^,]+)/.exec(word)?.[1];
			if (from !== void 0) take(from, line);
		}
	}
	return images;
}
function imageState(image) {
	if (/@sha256:[0-9a-f]{64}$/.test(image)) return "digest";
	const tag = /:([^/:@]+)$/.exec(image.replace(/@.*$/, ""))?.[1];
	return tag === void 0 || tag === "latest" ? "latest" : "tag";
}
function* instructions(text) {
	const escape = /^(?:#\s*\w+\s*=.*\r?\n)*?#\s*escape\s*=\s*`/i.test(text) ? "`" : "\\";
	const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n/);
	let joined = "";
	let start = 0;
	const awaited = [];
	for (const [index, line] of lines.entries()) {
		const [word] = awaited;
		if (word !== void 0) {
			if (line.replace(/^\t+/, "") === word) awaited.shift();
			continue;
		}
		if (/^\s*(?:#|$)/.test(line)) continue;
		if (joined === "") start = index + 1;
		const trimmed = line.trimEnd();
		if (trimmed.endsWith(escape)) {
			joined += `${trimmed.slice(0, -1)} `;
			continue;
		}
		const whole = joined + trimmed;
		joined = "";
		const words = whole.trim().split(/\s+/);
		if (/^(?:RUN|COPY|ADD)$/i.test(words[0] ?? "")) for (const [, quoted, bare] of whole.matchAll(/<<-?(?:["']([\w.-]+)["']|([A-Za-z_][\w.-]*))/g)) awaited.push(quoted ?? bare ?? "");
		yield {
			line: start,
			words
		};
	}
	if (joined !== "") yield {
		line: start,
		words: joined.trim().split(/\s+/)
	};
}
function substituted(written, values) {
	let open = false;
	const filled = unquoted(written).replaceAll(/\$(?:\{([A-Za-z_]\w*)(?::([-+])([^}]*))?\}|([A-Za-z_]\w*))/g, (_, braced, operator, word, bare) => {
		const value = values.get(braced ?? bare ?? "");
		if (operator === "-") return value ?? word ?? "";
		if (operator === "+") return value === void 0 ? "" : word ?? "";
		if (value === void 0) open = true;
		return value ?? "";
	});
	return open || filled.includes("$") ? void 0 : filled;
}
function unquoted(value) {
	return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}

function jsonOfJsonc(source) {
	const blank = (text) => text.replaceAll(/[^\r\n]/g, " ");
	return source.replaceAll(/"(?:[^"\\\r\n]|\\.)*"|\/\/[^\r\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*)/g, (token) => token.startsWith("\"") ? token : blank(token)).replaceAll(/"(?:[^"\\\r\n]|\\.)*"|,(?=\s*[}\]])/g, (token) => token === "," ? " " : token);
}

const MOST_DISAGREEMENTS = 100;
const MOST_COMPARED = 100;
function comparePythons(pythons) {
	const first = /* @__PURE__ */ new Map();
	pythons.forEach(({ kind, says }, index) => {
		const key = `${kind} ${says}`;
		if (!first.has(key) && first.size < MOST_COMPARED) first.set(key, index);
	});
	const found = [];
	const different = [...first.values()];
	for (const [at, left] of different.entries()) for (const right of different.slice(at + 1)) {
		if (found.length >= MOST_DISAGREEMENTS) return found;
		const [one, other] = [pythons[left], pythons[right]];
		if (one && other && disagree(one, other)) found.push({
			left,
			right
		});
	}
	return found;
}
function pythonOf(run) {
	for (const [name, value] of Object.entries(run.record?.environment ?? {})) {
		const says = /^python(?:[-_ ]?version)?$/i.test(name) && /^\d{1,4}(?:\.\d{1,4}){1,3}/.exec(String(value))?.[0];
		if (says === void 0 || says === false) continue;
		const location = run.locate("environment", name);
		return [{
			says,
			kind: "version",
			by: posix.basename(run.path).slice(0, 100),
			location
		}];
	}
	const { machine } = run.tracked ?? {};
	if (machine?.python !== void 0) {
		const by = posix.basename(run.path).slice(0, 100);
		return [{
			says: machine.python,
			kind: "version",
			by,
			location: machine.location
		}];
	}
	return [];
}
function disagree(left, right) {
	if (left.kind === "version" && right.kind === "version") {
		const [one, other] = [left.says.split("."), right.says.split(".")];
		const length = Math.min(2, one.length, other.length);
		return one.slice(0, length).join(".") !== other.slice(0, length).join(".");
	}
	if (left.kind === "range" && right.kind === "range") return false;
	const [version, range] = left.kind === "version" ? [left.says, right.says] : [right.says, left.says];
	return (version.split(".").length >= 3 ? [version] : [`${version}.0`, `${version}.99`]).every((candidate) => inVersionRange(candidate, range) === false);
}

const DOCKERFILE = /^(?:(?:Docker|Container)file(?:\.[^/]+)?|[^/]+\.(?:docker|container)file)$/i;
const DEVCONTAINER = /^\.?devcontainer\.json$/;
const PYTHON_VERSION = /^\.python-version$/;
const KINDS$1 = {
	dockerfile: DOCKERFILE,
	devcontainer: DEVCONTAINER,
	python: PYTHON_VERSION
};
const MOST_FILES$3 = 100;
const MOST_IMAGES = 1e3;
function environmentFilesOf(feature, repository) {
	const record = feature.path;
	const stated = feature.record.environment;
	if (record !== void 0 && Array.isArray(stated)) return {
		named: true,
		files: stated.slice(0, MOST_FILES$3).flatMap((path, index) => {
			if (typeof path !== "string") return [];
			const location = feature.locate("environment", index) ?? {
				path: record,
				line: 1
			};
			const resolved = resolvePath(repository, path, record);
			if ("path" in resolved) return [{
				path: resolved.path,
				location
			}];
			return [{
				path: boundedText(path, 1e3),
				location,
				refused: resolved.problem
			}];
		})
	};
	return {
		named: false,
		files: [
			"dockerfile",
			"devcontainer",
			"python"
		].flatMap((kind) => nearestOf(kind, record, repository)).map((path) => ({
			path,
			location: {
				path,
				line: 1
			}
		}))
	};
}
function nearestOf(kind, record, repository) {
	const byFolder = filesByFolder(kind, repository);
	for (let folder = posix.dirname(record || ".");; folder = posix.dirname(folder)) {
		const found = byFolder.get(folder) ?? [];
		if (found.length > 0) return found.slice(0, MOST_FILES$3);
		if (folder === ".") return [];
	}
}
const candidates = oncePerRepository((_, repository) => pathsContaining(repository.paths, [
	"ockerfile",
	"ontainer",
	`.python-version${"\0"}`
]));
const filesByFolder = oncePerRepository((kind, repository) => {
	const form = KINDS$1[kind];
	const byFolder = /* @__PURE__ */ new Map();
	for (const path of candidates("", repository)) {
		if (!form.test(path.slice(path.lastIndexOf("/") + 1))) continue;
		const folder = posix.dirname(path).replace(/(^|\/)\.devcontainer$/, "") || ".";
		const files = byFolder.get(folder);
		if (files) files.push(path);
		else byFolder.set(folder, [path]);
	}
	return byFolder;
});
function environmentOf(feature, locks, notebooks, repository, others = []) {
	const { named, files } = environmentFilesOf(feature, repository);
	const read = [];
	const images = [];
	const pythons = [...others];
	const pending = [...files];
	const seen = /* @__PURE__ */ new Set();
	for (let file = pending.shift(); file && read.length < MOST_FILES$3; file = pending.shift()) {
		if (seen.has(file.path)) continue;
		seen.add(file.path);
		const content = file.refused === void 0 ? contentOf(file.path, repository) : { problem: file.refused };
		const { path, location } = file;
		if ("problem" in content) {
			const because = isHere$1(path, repository) ? "malformed" : "absent";
			const place = "location" in content ? content.location : location;
			const message = boundedText(content.problem, 4e3);
			read.push({
				path,
				location,
				unread: {
					because,
					message,
					location: place
				}
			});
			continue;
		}
		const { doubt } = content;
		read.push({
			path,
			location,
			...doubt ? { unread: {
				...doubt,
				message: boundedText(doubt.message, 4e3)
			} } : {}
		});
		images.push(...content.images.slice(0, MOST_IMAGES - images.length));
		pythons.push(...content.pythons);
		pending.push(...content.leadsTo.map((next) => ({
			path: next,
			location
		})));
	}
	for (const { python, format, path } of locks) if (python) pythons.push({
		...python,
		kind: kindOf(python.says, format),
		by: posix.basename(path)
	});
	for (const { path, language, languageVersion, location } of notebooks) if (language === "python" && languageVersion !== void 0) pythons.push({
		says: languageVersion,
		kind: "version",
		by: posix.basename(path).slice(0, 100),
		location
	});
	const bounded = pythons.slice(0, 2e3);
	return {
		named,
		files: read,
		images,
		pythons: bounded,
		disagreements: comparePythons(bounded)
	};
}
function kindOf(says, format) {
	return (format === "pipenv" || format.startsWith("conda")) && /^\d+(?:\.\d+)*$/.test(says) ? "version" : "range";
}
function contentOf(path, repository) {
	const text = repository.text(path, LIMITS.configuration);
	const top = {
		path,
		line: 1
	};
	if (typeof text !== "string") return {
		problem: text.unreadable,
		location: top
	};
	const name = posix.basename(path);
	if (DEVCONTAINER.test(name)) return devcontainer(path, text, repository);
	if (PYTHON_VERSION.test(name)) return pythonVersion(path, text);
	if (!DOCKERFILE.test(name)) return {
		problem: `\`${path}\` is not read: Dockerfile, devcontainer.json and .python-version are`,
		location: top
	};
	if (!/^\s*FROM\s/im.test(text)) return {
		problem: `\`${path}\` has no \`FROM\`, with which every Dockerfile starts`,
		location: top
	};
	const images = dockerImages(text).map(({ image, state, line }) => ({
		image: boundedText(image, 500),
		state,
		location: {
			path,
			line
		}
	}));
	return {
		images,
		pythons: images.flatMap(imagePython),
		leadsTo: []
	};
}
function imagePython({ image, location }) {
	const says = /(?:^|\/)python:(\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)/.exec(image)?.[1];
	return says === void 0 ? [] : [{
		says,
		kind: "version",
		by: "the base image",
		location
	}];
}
function pythonVersion(path, text) {
	const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n/);
	const at = lines.findIndex((line) => /^\s*[^#\s]/.test(line));
	const says = /^\s*(?:c?python-?|pypy)?(\d{1,4}(?:\.\d{1,4}){0,3})/i.exec(lines[at] ?? "")?.[1];
	const location = {
		path,
		line: Math.max(1, at + 1)
	};
	if (says === void 0) return {
		problem: `\`${path}\` names no version of Python`,
		location
	};
	return {
		images: [],
		pythons: [{
			says,
			kind: "version",
			by: ".python-version",
			location
		}],
		leadsTo: []
	};
}
function devcontainer(path, text, repository) {
	const document = jsonDocument(path, jsonOfJsonc(text));
	const [problem] = document.problems;
	if (problem) return {
		problem: problem.message,
		location: problem.location ?? {
			path,
			line: 1
		}
	};
	const { value } = document;
	const images = [];
	const image = valueAt$1(value, "image");
	if (typeof image === "string") images.push({
		image: boundedText(image, 500),
		state: imageState(image),
		location: document.locate("image")
	});
	for (const feature of Object.keys(plainTable(valueAt$1(value, "features")))) {
		if (feature.startsWith("./")) continue;
		const state = /:\d+\.\d+\.\d+$/.test(feature) ? "digest" : imageState(feature);
		images.push({
			image: boundedText(feature, 500),
			state,
			location: document.locateKey("features", feature)
		});
	}
	const built = ["build", "dockerfile"];
	const [dockerfile, key] = valueAt$1(value, ...built) === void 0 ? [valueAt$1(value, "dockerFile"), ["dockerFile"]] : [valueAt$1(value, ...built), built];
	const content = {
		images,
		pythons: images.flatMap(imagePython),
		leadsTo: []
	};
	const doubtful = (because, message, ...keys) => ({
		...content,
		doubt: {
			because,
			message,
			location: document.locate(...keys)
		}
	});
	if (typeof dockerfile === "string") {
		const resolved = resolvePath(repository, dockerfile, path);
		if ("problem" in resolved) return doubtful("absent", `it builds \`${dockerfile}\`: ${resolved.problem}`, ...key);
		return {
			...content,
			leadsTo: [resolved.path]
		};
	}
	if (valueAt$1(value, "dockerComposeFile") !== void 0) return doubtful("unsupported", "it takes its image from `dockerComposeFile`, which is not read here", "dockerComposeFile");
	if (typeof image !== "string") return doubtful("malformed", "it names neither an `image` nor a Dockerfile (`build.dockerfile`)");
	return content;
}

const PARTS = [
	["driver", /driver|cuda|rocm|cudnn/i],
	["accelerator", /accelerator|gpu|tpu|npu/i],
	["memory", /memory|(?:^|[^a-z])ram(?:$|[^a-z])/i],
	["cpu", /cpu|processor|cores/i]
];
const OF_THE_MACHINE = /^(?:hardware|hw|machine|host|compute)[./_ -]+\S|^(?:(?:cpu|gpu|tpu|npu|processor|ram|cuda|rocm|cudnn|(?:nvidia|cuda|gpu|amd)[._ -]?driver)s?(?:[._ -]?(?:name|model|type|kind|count|cores|gb|gib|mb|size|total|memory|version))*|accelerator|(?:n|num)[._ -]?gpus?|memory[._ -](?:gb|gib|mb|total)|total[._ -]memory|cores?[._ -]count)$/i;
function hardwareOf(feature, runs) {
	const statements = [];
	const stated = feature.record.hardware;
	if (stated !== void 0 && feature.path !== void 0) {
		const location = feature.locate("hardware") ?? {
			path: feature.path,
			line: 1
		};
		statements.push({
			path: feature.path,
			location,
			parts: partsOf(stated)
		});
	}
	for (const run of runs) {
		const recorded = run.record?.hardware;
		if (recorded !== void 0) statements.push({
			path: run.path,
			location: run.locate("hardware"),
			parts: partsOf(recorded)
		});
		const { machine } = run.tracked ?? {};
		const told = machine && partsOf({
			cpu: machine.cpu,
			accelerator: machine.accelerator,
			driver: machine.driver
		});
		if (machine && told && Object.keys(told).length > 0) statements.push({
			path: run.path,
			location: machine.location,
			parts: told
		});
		const logged = [...run.tracked?.parameters ?? [], ...run.tracked?.tags ?? []].filter(({ name, value }) => OF_THE_MACHINE.test(name) && !/^(?:auto)?$/i.test(value.trim()));
		const [first] = logged;
		if (first) {
			const parts = partsOf(Object.fromEntries(logged.map(({ name, value }) => [name, value])));
			statements.push({
				path: run.path,
				location: first.location,
				parts
			});
		}
	}
	return { statements };
}
function partsOf(stated) {
	const parts = {};
	for (const [name, value] of Object.entries(plainTable(stated))) {
		const part = PARTS.find(([, form]) => form.test(name))?.[0];
		if (part === void 0 || value === void 0 || parts[part] !== void 0) continue;
		const words = value === null || value === "None" ? "none" : typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
		parts[part] = boundedText(part === "memory" ? memoryInWords(name, words.trim()) : words.trim(), 200);
	}
	return parts;
}
const UNIT = /(?:^|[^a-z])(bytes?|[kmgt]i?b)$/i;
const LEAST_BYTES = 2 ** 28;
const GIBIBYTE = 2 ** 30;
function memoryInWords(name, value) {
	if (!/^\d{1,18}(?:\.\d{1,9})?$/.test(value)) return value;
	const unit = UNIT.exec(name)?.[1] ?? "";
	if (!(/^bytes?$/i.test(unit) || unit === "" && Number(value) >= LEAST_BYTES)) return unit === "" ? value : `${value} ${unit.slice(0, -1).replace(/^./, (letter) => letter.toUpperCase()).replace(/I$/, "i")}B`;
	if (Number(value) < LEAST_BYTES) return `${value} bytes`;
	return `${(Number(value) / GIBIBYTE).toFixed(1).replace(/\.0$/, "")} GiB`;
}

function readNotebook(document) {
	const [syntax] = document.problems;
	if (syntax) return {
		remedy: SAVE_AGAIN,
		...syntax,
		message: `not a notebook: ${syntax.message}`
	};
	const { value } = document;
	const major = valueAt$1(value, "nbformat");
	const minor = valueAt$1(value, "nbformat_minor");
	if (major !== 3 && major !== 4) return {
		message: major === void 0 ? "not a notebook: it has no `nbformat`" : `the notebook has \`nbformat\` ${JSON.stringify(major).slice(0, 40)}; 3 and 4 are read`,
		remedy: "save it with Jupyter, or `jupyter nbconvert --to notebook --inplace NOTEBOOK`",
		location: document.locate("nbformat")
	};
	const lists = cellLists(value, major);
	if (!lists) return {
		message: `the notebook has no list \`${major === 4 ? "cells" : "worksheets"}\`, which nbformat ${major} asks for`,
		remedy: SAVE_AGAIN,
		location: document.locate()
	};
	const cells = [];
	for (const { keys, list } of lists) for (const [index, cell] of list.entries()) {
		const location = () => document.locate(...keys, index);
		const wrong = cellFault(cell, major);
		if (wrong !== void 0) return {
			message: `cell ${cells.length + 1} of the notebook ${wrong}`,
			remedy: SAVE_AGAIN,
			location: location()
		};
		cells.push(readCell(cell, cells.length + 1, location));
	}
	const metadata = valueAt$1(value, "metadata");
	const language = text(valueAt$1(metadata, "language_info", "name")) ?? text(plainTable(firstCode(lists))["language"]);
	const kernel = text(valueAt$1(metadata, "kernelspec", "name"));
	const languageVersion = text(valueAt$1(metadata, "language_info", "version"));
	return {
		format: `${major}.${typeof minor === "number" ? minor : 0}`,
		cells,
		...kernel === void 0 ? {} : { kernel },
		...language === void 0 ? {} : { language },
		...languageVersion === void 0 ? {} : { languageVersion },
		endedInError: valueAt$1(metadata, "papermill", "exception") === true,
		metadataLocation: document.locateKey("metadata"),
		metadataTexts: [...textsIn(metadata, ["metadata"])].map(({ text: found, keys }) => ({
			text: found,
			location: () => document.locate(...keys)
		}))
	};
}
const SAVE_AGAIN = "open it with Jupyter, mend it, and save it again";
function* textsIn(value, keys) {
	if (typeof value === "string") yield {
		text: value,
		keys
	};
	else if (Array.isArray(value)) for (const [index, inner] of value.entries()) yield* textsIn(inner, [...keys, index]);
	else for (const [key, inner] of Object.entries(plainTable(value))) yield* textsIn(inner, [...keys, key]);
}
function cellLists(value, major) {
	if (major === 4) {
		const list = valueAt$1(value, "cells");
		return Array.isArray(list) ? [{
			keys: ["cells"],
			list
		}] : void 0;
	}
	const worksheets = valueAt$1(value, "worksheets");
	if (!Array.isArray(worksheets)) return void 0;
	const lists = [];
	for (const [index, worksheet] of worksheets.entries()) {
		const list = valueAt$1(worksheet, "cells");
		if (!Array.isArray(list)) return void 0;
		lists.push({
			keys: [
				"worksheets",
				index,
				"cells"
			],
			list
		});
	}
	return lists;
}
function firstCode(lists) {
	return lists.flatMap(({ list }) => list).find((cell) => plainTable(cell)["cell_type"] === "code");
}
const CELL_TYPES = {
	3: [
		"code",
		"markdown",
		"html",
		"heading",
		"raw"
	],
	4: [
		"code",
		"markdown",
		"raw"
	]
};
function cellFault(cell, major) {
	if (!isRecord(cell)) return "is no mapping";
	const { cell_type: type, outputs } = cell;
	if (!CELL_TYPES[major].includes(type)) return `has ${type === void 0 ? "no `cell_type`" : `the type ${shown$1(type)}`}, and nbformat ${major} knows ${CELL_TYPES[major].join(", ")}`;
	const inputKey = type === "code" && major === 3 ? "input" : "source";
	if (!isLongText(cell[inputKey])) return `has no text or list of lines as \`${inputKey}\``;
	if (type !== "code") return void 0;
	const countKey = major === 3 ? "prompt_number" : "execution_count";
	const count = cell[countKey] ?? 0;
	if (typeof count !== "number" || !Number.isInteger(count)) return `has ${shown$1(count)} as \`${countKey}\``;
	if (outputs !== void 0 && !(Array.isArray(outputs) && outputs.every(isRecord))) return "has no list as `outputs`";
}
function isLongText(value) {
	return typeof value === "string" || Array.isArray(value) && value.every((line) => typeof line === "string");
}
function shown$1(value) {
	return JSON.stringify(value).slice(0, 40);
}
function readCell(cell, number, location) {
	const table = plainTable(cell);
	const count = table["execution_count"] ?? table["prompt_number"];
	const tags = plainList(valueAt$1(table, "metadata", "tags"));
	return {
		number,
		code: table["cell_type"] === "code",
		source: joined(table["source"] ?? table["input"]),
		...typeof count === "number" ? { count } : {},
		outputs: plainList(table["outputs"]).map(readOutput),
		errorExpected: tags.includes("raises-exception"),
		leftOut: tags.includes("skip-execution"),
		location
	};
}
const TEXTS = [
	"text",
	"html",
	"svg",
	"latex",
	"json",
	"javascript",
	"evalue",
	"traceback"
];
const BYTES = /^(?:image|audio|video|font)\/(?!svg)|^application\/(?:pdf|octet-stream)/;
function readOutput(output) {
	const table = plainTable(output);
	const data = Object.entries(plainTable(table["data"])).filter(([type]) => !BYTES.test(type));
	const parts = [...TEXTS.map((key) => table[key]), ...data.map(([, value]) => value)].map(textOf);
	return {
		...table["output_type"] === "error" || table["output_type"] === "pyerr" ? { error: text(table["ename"]) ?? "an error" } : {},
		text: withoutColours(parts.filter((part) => part !== "").join("\n"))
	};
}
function textOf(value) {
	return isLongText(value) || typeof value !== "object" || value === null ? joined(value) : JSON.stringify(value);
}
function joined(value) {
	if (typeof value === "string") return value;
	return plainList(value).filter((line) => typeof line === "string").join("");
}
function withoutColours(printed) {
	return printed.replaceAll(/\u001b\[[0-9;]*m/g, "");
}
function text(value) {
	return typeof value === "string" && value !== "" ? value.slice(0, 200) : void 0;
}

const SHARED = /* @__PURE__ */ new Set(["jovyan", "runner"]);
const HOMES = /(?:\/home\/|\/Users\/|\b[A-Za-z]:(?:\\{1,2}|\/)Users(?:\\{1,2}|\/))([A-Za-z0-9][A-Za-z0-9._-]{0,63})/g;
function homePaths(text) {
	const found = /* @__PURE__ */ new Set();
	for (const [path, user = ""] of text.matchAll(HOMES)) {
		if (!SHARED.has(user)) found.add(path);
		if (found.size >= 20) break;
	}
	return [...found];
}

const KINDS = [
	{
		kind: "a private key",
		form: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/
	},
	{
		kind: "an access key of AWS",
		form: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/
	},
	{
		kind: "a token of GitHub",
		form: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})\b/
	},
	{
		kind: "a token of GitLab",
		form: /\bglpat-[A-Za-z0-9_-]{20,}/
	},
	{
		kind: "a token of Slack",
		form: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/
	},
	{
		kind: "an API key of Google",
		form: /\bAIza[0-9A-Za-z_-]{35}\b/
	},
	{
		kind: "a token of Hugging Face",
		form: /\bhf_[A-Za-z]{34}\b/
	},
	{
		kind: "a key of OpenAI or Anthropic",
		form: /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32,}/
	},
	{
		kind: "a token of npm",
		form: /\bnpm_[A-Za-z0-9]{36}\b/
	},
	{
		kind: "a token of the Python Package Index",
		form: /\bpypi-AgE[A-Za-z0-9_-]{50,}/
	},
	{
		kind: "a password in an address",
		form: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/'"<>{}$*]{1,100}:[^\s:@/'"<>{}$*]{3,100}@[A-Za-z0-9]/
	}
];
function secretKinds(text) {
	return KINDS.filter(({ form }) => form.test(text)).map(({ kind }) => kind);
}

const MOST_FOUND = 200;
const MOST_NOTEBOOKS = 1e3;
const MOST_MARKS = 20;
function notebooksOf(feature, steps, repository) {
	if (!feature.path) return pathsContaining(repository.paths, [`.ipynb${"\0"}`]).filter(isNotebook).slice(0, MOST_FOUND);
	const named = [...repository.expand(feature.code), ...steps].filter(isNotebook);
	return [...new Set(named)].sort().slice(0, MOST_NOTEBOOKS);
}
function isNotebook(path) {
	return path.endsWith(".ipynb") && !/(?:^|\/)\.ipynb_checkpoints\//.test(path);
}
const notebookState = oncePerRepository((path, repository) => {
	const top = {
		path,
		line: 1
	};
	const text = textOnce(repository, path, LIMITS.evidence);
	if (typeof text !== "string") {
		const because = repository.has(path) && !text.absent ? "malformed" : "absent";
		const { unreadable: message, remedy } = text;
		return {
			path,
			location: top,
			unread: {
				because,
				message,
				...remedy === void 0 ? {} : { remedy }
			}
		};
	}
	if (text.length <= 1024 && parseLfsPointer(text)) return {
		path,
		location: top,
		unread: {
			because: "absent",
			message: "it is a Git LFS pointer here, without its bytes",
			remedy: "check out with `lfs: true`, or run `git lfs pull`"
		}
	};
	const document = readDocument(path, text);
	const notebook = document.problems.length > 0 ? unmerged(path, text) ?? readNotebook(document) : readNotebook(document);
	if ("message" in notebook) {
		const { message, remedy, location = top } = notebook;
		return {
			path,
			location: top,
			unread: {
				because: "malformed",
				message,
				location,
				...remedy === void 0 ? {} : { remedy }
			}
		};
	}
	const written = notebook.cells.filter((cell) => cell.code && cell.source.trim() !== "");
	const asked = written.filter((cell) => !cell.leftOut || cell.count !== void 0);
	const code = asked.length > 0 ? asked : written;
	const leftOut = written.length - code.length;
	const { kernel, language, languageVersion } = notebook;
	return {
		path,
		location: top,
		format: notebook.format,
		cells: {
			code: code.length,
			executed: code.filter(({ count }) => count !== void 0).length,
			withOutputs: notebook.cells.filter(({ outputs }) => outputs.length > 0).length,
			...leftOut > 0 ? { leftOut } : {}
		},
		...orderOf(code),
		...kernel === void 0 ? {} : { kernel },
		...language === void 0 ? {} : { language },
		...languageVersion === void 0 ? {} : { languageVersion: boundedText(languageVersion, 100) },
		errors: errorsOf(notebook, code),
		homePaths: textMarks(notebook, homePaths),
		secrets: textMarks(notebook, secretKinds)
	};
});
function unmerged(path, text) {
	const mark = /^(?:<{7}|>{7})(?: |\r?$)/m.exec(text);
	if (!mark) return void 0;
	return {
		message: "it holds both sides of a merge that was not settled",
		remedy: "settle it (`nbdime mergetool`, or `git checkout --ours` and run it again), and commit it",
		location: {
			path,
			line: text.slice(0, mark.index).split("\n").length
		}
	};
}
function orderOf(code) {
	const run = code.filter((cell) => cell.count !== void 0);
	const [firstNotRun] = code.filter((cell) => cell.count === void 0);
	if (run.length === 0) return { order: "not-run" };
	const back = run.find((cell, index) => index > 0 && (cell.count ?? 0) <= (run[index - 1]?.count ?? 0));
	if (back) {
		const before = run[run.indexOf(back) - 1];
		return {
			order: "out-of-order",
			orderLocation: back.location(),
			orderDetail: `cell ${back.number} ran as number ${back.count}, cell ${before?.number} above it as ${before?.count}`
		};
	}
	if (firstNotRun) return {
		order: "partly",
		orderLocation: firstNotRun.location(),
		orderDetail: `cell ${firstNotRun.number} was not run`
	};
	const jump = run.find((cell, index) => cell.count !== index + 1);
	if (!jump) return { order: "fresh" };
	const expected = run.indexOf(jump) + 1;
	return {
		order: "continued",
		orderLocation: jump.location(),
		orderDetail: `cell ${jump.number} ran as number ${jump.count}; in a new kernel it would be ${expected}`
	};
}
function errorsOf(notebook, code) {
	const stored = marks(code.filter(({ errorExpected }) => !errorExpected).flatMap(({ number, outputs, location }) => outputs.flatMap(({ error }) => error === void 0 ? [] : [{
		what: error,
		cell: number,
		location
	}])));
	if (stored.total > 0 || !notebook.endedInError) return stored;
	return {
		total: 1,
		first: [{
			what: "papermill ended in an error",
			location: notebook.metadataLocation
		}]
	};
}
function textMarks(notebook, find) {
	const inCells = notebook.cells.flatMap(({ number, source, outputs, location }) => [...new Set([source, ...outputs.map(({ text }) => text)].flatMap((text) => find(text)))].map((what) => ({
		what,
		cell: number,
		location
	})));
	const inMetadata = /* @__PURE__ */ new Map();
	for (const { text, location } of notebook.metadataTexts) for (const what of find(text)) if (!inMetadata.has(what)) inMetadata.set(what, location);
	return marks([...inCells, ...[...inMetadata].map(([what, location]) => ({
		what,
		location
	}))]);
}
function marks(found) {
	return {
		total: found.length,
		first: found.slice(0, MOST_MARKS).map(({ what, location, ...mark }) => ({
			...mark,
			what: boundedText(what, 200),
			location: location()
		}))
	};
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
	if (!isRecord(value)) return {
		message: "the lock is not an object",
		location: document.locate()
	};
	const version = value["lockfileVersion"];
	if (version === 1) return {
		because: "unsupported",
		message: "the lock is of version 1, which does not say what package.json asked for; 2 and 3 are read",
		remedy: "write it anew with `npm install --package-lock-only --lockfile-version 3`",
		location: document.locate("lockfileVersion")
	};
	if (version !== 2 && version !== 3) return {
		because: version === void 0 ? "malformed" : "unsupported",
		message: `the lock's \`lockfileVersion\` is ${shown(version)}; 2 and 3 are read`,
		remedy: "write it anew with `npm install --package-lock-only --lockfile-version 3`",
		location: document.locate("lockfileVersion")
	};
	const entries = value["packages"];
	if (!isRecord(entries)) return {
		message: "the lock has no `packages`",
		location: document.locate("packages")
	};
	const own = [];
	const unfixed = [];
	const found = /* @__PURE__ */ new Map();
	let packages = 0;
	for (const [key, entry] of Object.entries(entries)) {
		const place = () => document.locateKey("packages", key);
		if (!isRecord(entry)) return {
			message: `\`packages\` holds \`${short(key)}\`, which is not an object`,
			location: place()
		};
		found.set(key, npmEntry(entry, place));
		const installed = key.lastIndexOf("node_modules/");
		if (installed < 0) {
			const wanted = wantedBy(entry);
			if (!wanted) return {
				message: `the dependencies of \`${short(key)}\` are not names with ranges`,
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
		entries: found,
		packages,
		unfixed
	};
}
function npmEntry(entry, location) {
	const { version, link, resolved } = entry;
	const asks = Object.entries(isRecord(entry["dependencies"]) ? entry["dependencies"] : {}).flatMap(([name, range]) => typeof range === "string" ? [[name, range]] : []);
	return {
		...typeof version === "string" ? { version } : {},
		...link === true && typeof resolved === "string" ? { link: resolved } : {},
		asks: new Map(entry["inBundle"] === true || entry["bundleDependencies"] !== void 0 ? [] : asks),
		location
	};
}
function readManifest(document) {
	const [syntax] = document.problems;
	if (syntax) return syntax;
	return (isRecord(document.value) ? wantedBy(document.value) : void 0) ?? {
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
		if (!isRecord(ranges)) return void 0;
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
function shown(value) {
	return value === void 0 ? "missing" : `\`${short(JSON.stringify(value))}\``;
}
function short(text) {
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

var import_satisfies = /* @__PURE__ */ __toESM(require_satisfies(), 1);
var import_valid = /* @__PURE__ */ __toESM(require_valid(), 1);
var import_valid$1 = /* @__PURE__ */ __toESM(require_valid$1(), 1);
const DEEPEST = 200;
const LONGEST$1 = 256;
function npmAnswer(entries, from, name, range) {
	const found = installed$1(entries, from, name);
	if (!found) return { answer: "missing" };
	if (found.link !== void 0) return { answer: "met" };
	const wanted = /^npm:.+@([^@]*)$/.exec(range)?.[1] ?? range;
	if (wanted === "" || wanted === "*" || /^[A-Za-z][\w-]*$/.test(wanted)) return { answer: "met" };
	if (wanted.length > LONGEST$1 || (0, import_valid$1.default)(wanted, { loose: true }) === null) return { answer: "elsewhere" };
	const { version } = found;
	if (version === void 0 || (0, import_valid.default)(version, { loose: true }) === null) return { answer: "elsewhere" };
	return [false, true].some((includePrerelease) => (0, import_satisfies.default)(version, wanted, {
		loose: true,
		includePrerelease
	})) ? { answer: "met" } : {
		answer: "outside",
		version
	};
}
function installed$1(entries, from, name) {
	let folder = from;
	for (let depth = 0; depth < DEEPEST; depth += 1) {
		if (!/(?:^|\/)node_modules$/.test(folder)) {
			const found = entries.get(folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`);
			if (found) return found;
		}
		if (folder === "") return void 0;
		folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
	}
}
function* npmGaps(entries, overrides) {
	const ranges = /* @__PURE__ */ new Map();
	governed(overrides, true, ranges);
	for (const [key, { asks, location }] of entries) {
		if (!key.includes("node_modules/")) continue;
		for (const [name, stated] of asks) {
			const overridden = ranges.get(name);
			const held = npmAnswer(entries, key, name, overridden ?? (ranges.has(name) ? "*" : stated));
			const who = `\`${key.slice(key.lastIndexOf("node_modules/") + 13)}\``;
			const range = overridden === void 0 ? `\`${stated}\` by ${who}` : `\`${overridden}\` by \`overrides\` of package.json`;
			if (held.answer === "missing") yield {
				name,
				why: `is asked for by ${who} (\`${stated}\`) and not in the lock`,
				location: location()
			};
			else if (held.answer === "outside") yield {
				name,
				why: `is asked for as ${range} and locked at ${held.version}`,
				location: location()
			};
		}
	}
}
function governed(overrides, first, ranges) {
	for (const [key, value] of Object.entries(plainTable(overrides))) {
		const at = key.indexOf("@", 1);
		const name = at < 0 ? key : key.slice(0, at);
		const plain = first && at < 0 && typeof value === "string" && !value.startsWith("$");
		ranges.set(name, plain && !ranges.has(name) ? value : void 0);
		if (typeof value === "object" && value !== null) governed(value, false, ranges);
	}
}

function readNpmLock(path, repository) {
	const document = repository.document(path, LIMITS.evidence);
	if ("unreadable" in document) {
		const because = repository.has(path) && !document.absent ? "malformed" : "absent";
		return unreadLock(path, "package-lock", {
			because,
			message: document.unreadable,
			remedy: document.remedy ?? "commit the lock file, or name the one there is under `packages:`"
		});
	}
	const lock = readPackageLock(document);
	if ("message" in lock) {
		const { because = "malformed", message, remedy = "write it anew with `npm install --package-lock-only`" } = lock;
		const place = lock.location ?? {
			path,
			line: 1
		};
		return unreadLock(path, "package-lock", {
			because,
			message: `\`${path}\`: ${message}`,
			remedy,
			location: place
		});
	}
	const unfixed = faultList();
	const uncheckable = faultList();
	const stale = faultList();
	const read = [path];
	const [root] = lock.own.filter(({ folder }) => folder === "");
	const top = root && manifestOf(root.folder, path, repository);
	for (const own of lock.own) {
		const manifest = manifestOf(own.folder, path, repository);
		if ("path" in manifest) {
			read.push(manifest.path);
			compareWithManifest(own, lock.entries, manifest.path, repository, stale, uncheckable);
		} else if (own.folder === "" || manifest.refused) uncheckable.add(posix.join(own.folder, "package.json"), manifest.why, own.location);
	}
	const stated = top && "path" in top ? repository.document(top.path, LIMITS.evidence) : void 0;
	if (top && "path" in top && stated && "value" in stated) for (const { folder, location } of newWorkspaces(stated, top.path, lock, repository)) stale.add(folder, "is a workspace and was not when the lock was written", location);
	const overrides = stated && "value" in stated ? valueAt$1(stated.value, "overrides") : void 0;
	for (const { name, why, location: place } of npmGaps(lock.entries, overrides)) unfixed.add(name, why, place);
	for (const { name, why, location: place } of lock.unfixed) unfixed.add(name, why, place);
	return {
		path,
		format: "package-lock",
		read,
		packages: lock.packages,
		...top && "path" in top ? { manifest: top.path } : {},
		renew: "npm install --package-lock-only",
		unfixed: unfixed.result(),
		unhashed: {
			total: 0,
			first: []
		},
		uncheckable: uncheckable.result(),
		stale: stale.result()
	};
}
const MOST_PATTERNS = 50;
const LONGEST_PATTERN = 200;
function newWorkspaces(manifest, path, lock, repository) {
	const { workspaces } = plainTable(manifest.value);
	const beside = posix.dirname(path);
	const patterns = plainList(Array.isArray(workspaces) ? workspaces : plainTable(workspaces)["packages"]).filter((pattern) => typeof pattern === "string").filter((pattern) => pattern.length <= LONGEST_PATTERN).slice(0, MOST_PATTERNS);
	const matching = (negated) => repository.match(patterns.flatMap((pattern) => {
		if (pattern.startsWith("!") !== negated) return [];
		const safe = safePath(posix.join(pattern.replace(/^!/, ""), "package.json"), beside === "." ? "" : beside);
		return "path" in safe ? [safe.path] : [];
	}));
	const left = new Set(matching(true));
	const known = new Set(lock.own.map(({ folder }) => folder));
	return matching(false).filter((found) => !left.has(found) && !found.includes("node_modules/")).map((found) => posix.relative(beside, posix.dirname(found))).filter((folder) => !known.has(folder)).map((folder) => ({
		folder,
		location: manifest.locate("workspaces")
	}));
}
function manifestOf(folder, lock, repository) {
	const beside = posix.dirname(lock);
	const safe = safePath(posix.join(folder, "package.json"), beside === "." ? "" : beside);
	if ("refused" in safe) return {
		why: `is not read: ${safe.refused}`,
		refused: true
	};
	if (repository.has(safe.path)) return safe;
	return {
		why: "is not in this checkout, so the lock cannot be held against it",
		refused: false
	};
}
function compareWithManifest({ folder, wanted: locked, location }, entries, path, repository, stale, uncheckable) {
	const document = repository.document(path, LIMITS.evidence);
	const wanted = "unreadable" in document ? { message: document.unreadable } : readManifest(document);
	if ("message" in wanted) {
		uncheckable.add(path, `cannot be read: ${wanted.message}`, location);
		return;
	}
	for (const { name, sort, locked: before, wanted: now } of compareDependencies(locked, wanted)) {
		if (now === void 0) continue;
		const held = npmAnswer(entries, folder, name, now);
		if (held.answer === "met") continue;
		const place = "locate" in document ? document.locateKey(sort, name) : location;
		stale.add(name, disagreement(held, sort, before, now, path), place);
	}
	for (const sort of ["dependencies", "devDependencies"]) for (const [name, range] of wanted[sort]) {
		if (locked[sort].get(name) !== range) continue;
		const held = npmAnswer(entries, folder, name, range);
		if (held.answer === "met" || held.answer === "elsewhere") continue;
		const place = "locate" in document ? document.locateKey(sort, name) : location;
		stale.add(name, disagreement(held, sort, void 0, range, path), place);
	}
}
function disagreement(held, sort, before, now, path) {
	if (held.answer === "outside") return `is asked for by \`${path}\` as \`${now}\` and locked at ${held.version}`;
	if (before === void 0 || held.answer === "missing") return `is asked for by \`${path}\` (${sort}: ${now}) and not in the lock`;
	return `is \`${now}\` in \`${path}\` and \`${before}\` in the lock`;
}

const MOST_FILES$2 = 100;
function readRequirementsLock(path, repository) {
	const text = repository.text(path, LIMITS.configuration);
	if (typeof text !== "string") {
		const because = repository.has(path) && !text.absent ? "malformed" : "absent";
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
				else if (seen.size + pending.length >= MOST_FILES$2) uncheckable.add(entry.text, `is not followed: more than ${MOST_FILES$2} files`, place);
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
	const manifest = compiledFrom(path, text, repository);
	const stale = faultList();
	if (manifest !== void 0) compareWithSource(manifest, path, asked, repository, stale);
	return {
		path,
		format: "requirements",
		read: [...read, ...manifest === void 0 ? [] : [manifest]],
		packages,
		...manifest === void 0 ? {} : {
			manifest,
			renew: renewing(text, manifest, path),
			stale: stale.result()
		},
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
function renewing(text, source, path) {
	const [from, to] = [source, path].map((file) => shellQuoted(posix.basename(file)));
	return /^# This file was autogenerated by uv\b/m.test(text) ? `uv pip compile ${from} -o ${to}` : `pip-compile ${from}`;
}
function compiledFrom(path, text, repository) {
	const source = path.replace(/\.txt$/, ".in");
	const head = text.slice(0, 2e3);
	return /^# This file (?:is|was) autogenerated by (?:pip-compile|uv)\b/m.test(head) && head.includes(posix.basename(source)) && repository.has(source) ? source : void 0;
}
function compareWithSource(source, path, locked, repository, stale) {
	const text = repository.text(source, LIMITS.configuration);
	for (const entry of typeof text === "string" ? parseRequirements(text) : []) {
		if (entry.kind !== "package") continue;
		const found = locked.filter(({ name }) => name === entry.name);
		const versions = found.flatMap(({ versions: range }) => /^={2,3}([^,]+)$/.exec(range)?.[1] ?? []);
		const location = {
			path: source,
			line: entry.line
		};
		if (found.length === 0) stale.add(entry.name, `is asked for by \`${source}\` (\`${entry.text}\`) and not in \`${path}\``, location);
		else if (versions.length > 0 && versions.every((version) => inVersionRange(version, entry.versions) === false)) stale.add(entry.name, `is asked for by \`${source}\` as \`${entry.versions}\` and locked at ${versions.join(", ")}`, location);
	}
}
function firstComment(text) {
	const line = text.split("\n").find((candidate) => /^\s*#\s*\S/.test(candidate));
	return line === void 0 ? void 0 : boundedText(line.trim().replace(/^#+\s*/, ""), 300);
}

const REQUIREMENTS = /^requirements[^/]*\.txt$/;
const NPM = /^(?:package-lock|npm-shrinkwrap)\.json$/;
const OTHERS = /^(?:pixi\.lock|yarn\.lock|pnpm-lock\.yaml|bun\.lock|renv\.lock|Cargo\.lock|go\.sum)$/;
const INTENT = /^environment[^/]*\.ya?ml$/;
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
	const plain = requirements.includes("requirements.txt") ? ["requirements.txt"] : requirements;
	const python = names.filter((name) => isPythonLock(name) && !INTENT.test(name));
	const readable = [...python.length > 0 ? python : plain, ...npm];
	if (readable.length > 0) return readable;
	const intents = names.filter((name) => INTENT.test(name));
	return intents.length > 0 ? intents : names;
}
const ENDINGS = [
	".txt",
	".json",
	".lock",
	".yml",
	".yaml",
	".sum",
	".toml"
].map((ending) => `${ending}${"\0"}`);
const lockFilesByFolder = oncePerRepository((_, repository) => {
	const byFolder = /* @__PURE__ */ new Map();
	for (const path of pathsContaining(repository.paths, ENDINGS)) {
		const name = path.slice(path.lastIndexOf("/") + 1);
		if (!REQUIREMENTS.test(name) && !NPM.test(name) && !isPythonLock(name) && !OTHERS.test(name)) continue;
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
	if (isPythonLock(name)) return readPythonLock(path, repository);
	const here = repository.has(path);
	return unreadLock(path, "other", {
		because: here ? "unsupported" : "absent",
		message: here ? `\`${path}\` is not read yet; requirements files (*.txt), the locks of Poetry, PDM, Pipenv, uv, conda-lock and npm, pylock.toml and environment.yml are` : `there is no file \`${path}\``,
		remedy: here ? "name a requirements file with exact versions beside it under `packages:`" : COMMIT_LOCK
	});
});

const PROSE = /\.(?:md|txt|rst|adoc|docx?|pdf|html?)$/i;
const MOST_STEPS$1 = 1e3;
function preprocessingOf(feature, repository) {
	const stated = feature.record.preprocessing;
	if (!Array.isArray(stated) || feature.path === void 0) return { steps: stagesNearby(feature, repository) };
	const record = feature.path;
	const location = feature.locate("preprocessing") ?? {
		path: record,
		line: 1
	};
	if (stated.length === 0) return {
		location,
		steps: [{
			says: "none",
			kind: "none",
			location
		}]
	};
	return {
		location,
		steps: stated.slice(0, MOST_STEPS$1).flatMap((step, index) => {
			if (typeof step !== "string") return [];
			const place = feature.locate("preprocessing", index) ?? location;
			return [{
				says: boundedText(step, 500),
				...stepOf(step, record, repository),
				location: place
			}];
		})
	};
}
function stagesNearby(feature, repository) {
	if (feature.path === void 0) return [];
	for (let folder = posix.dirname(feature.path);; folder = posix.dirname(folder)) {
		const path = posix.join(folder, "dvc.yaml");
		if (repository.has(path)) {
			const document = repository.document(path, LIMITS.configuration);
			if ("unreadable" in document || document.problems.length > 0) return [];
			return Object.keys(plainTable(plainTable(document.value)["stages"])).slice(0, MOST_STEPS$1).map((stage) => ({
				says: boundedText(`${path}#${stage}`, 500),
				kind: "stage",
				path,
				location: document.locateKey("stages", stage)
			}));
		}
		if (folder === ".") return [];
	}
}
function stepOf(step, record, repository) {
	if (/^(?:git\+)?[a-z][a-z0-9+.-]*:\/\//i.test(step)) return /[0-9a-f]{40}/i.test(step) ? {
		kind: "script",
		detail: "elsewhere, at a full commit"
	} : {
		kind: "absent",
		detail: "it is an address without a full commit"
	};
	if (/\s/.test(step.trim()) && !repository.has(posix.join(posix.dirname(record), step))) return { kind: "prose" };
	const [, file = step, stage] = /^([^#]+)#(.+)$/.exec(step) ?? [];
	const resolved = resolvePath(repository, file, record);
	if ("problem" in resolved) return {
		kind: "unreadable",
		detail: boundedText(resolved.problem, 2e3)
	};
	const { path } = resolved;
	const known = { path: boundedText(path, 1e3) };
	if (stage !== void 0) return stageOf(path, stage, repository);
	if (repository.hasFolder(path) && path !== "") return {
		...known,
		kind: "script"
	};
	const there = repository.absolute(path);
	if (typeof there !== "string" && submodulesAmong([path], repository).length > 0 && path !== "") return typeof openData(repository, path) === "string" || repository.submodules.has(path.replace(/\/$/, "")) ? {
		...known,
		kind: path.endsWith(".ipynb") ? "notebook" : PROSE.test(path) ? "prose" : "script"
	} : {
		...known,
		kind: "absent",
		detail: boundedText(there.unreadable, 2e3)
	};
	if (typeof there !== "string") return /[./]/.test(step) ? {
		...known,
		kind: "absent",
		detail: boundedText(there.unreadable, 2e3)
	} : { kind: "prose" };
	if (PROSE.test(path)) return {
		...known,
		kind: "prose"
	};
	return {
		...known,
		kind: path.endsWith(".ipynb") ? "notebook" : "script"
	};
}
function stageOf(path, stage, repository) {
	const known = { path: boundedText(path, 1e3) };
	const document = repository.document(path, LIMITS.configuration);
	if ("unreadable" in document) return {
		...known,
		kind: "absent",
		detail: boundedText(document.unreadable, 2e3)
	};
	const [problem] = document.problems;
	if (problem) return {
		...known,
		kind: "unreadable",
		detail: boundedText(problem.message, 2e3)
	};
	const stages = Object.keys(plainTable(plainTable(document.value)["stages"]));
	if (stages.includes(stage)) return {
		...known,
		kind: "stage"
	};
	const has = stages.length > 0 ? `it has ${stages.slice(0, 5).join(", ")}` : "it has none";
	return {
		...known,
		kind: "absent",
		detail: boundedText(`\`${path}\` has no stage \`${stage}\`; ${has}`, 2e3)
	};
}

const MOST_FILES$1 = 2e3;
const LARGEST = 16e6;
const MOST_MOVED = 50;
const MOST_NUMBERS = 1e6;
function determinismPaths(feature, repository) {
	return statedIn(feature)?.results.flatMap((path) => {
		const resolved = resolvePath(repository, path, feature.path ?? "");
		return "path" in resolved ? [resolved.path] : [];
	});
}
async function collectDeterminism(feature, repository, sameBytes) {
	if (!feature.path) return void 0;
	const stated = statedIn(feature);
	const location = (stated && feature.locate("deterministic")) ?? {
		path: feature.path,
		line: 1
	};
	const paths = determinismPaths(feature, repository) ?? [];
	const state = stated ? {
		declared: true,
		location,
		...command(stated),
		...await compared(stated, paths, repository, sameBytes)
	} : {
		declared: false,
		location
	};
	const tracked = repository.expand(paths);
	return {
		id: `${feature.path}#deterministic`,
		subjects: [await fileSubject(repository, "record", feature.path), ...await Promise.all(tracked.map((path) => fileSubject(repository, "results", path)))],
		determinism: state
	};
}
function statedIn({ record }) {
	const stated = record.deterministic;
	if (typeof stated !== "object" || stated === null || !("results" in stated)) return void 0;
	const { results } = stated;
	return Array.isArray(results) && results.length === 2 && results.every((path) => typeof path === "string") ? stated : void 0;
}
function command({ command: stated }) {
	return typeof stated === "string" ? { command: boundedText(stated, 4e3) } : {};
}
async function compared(stated, [first, second], repository, sameBytes) {
	const unread = (because, message) => ({ unread: {
		because,
		message: boundedText(message, 4e3)
	} });
	if (first === void 0 || second === void 0) return unread("malformed", "the results that `deterministic:` names are not paths of this repository");
	if (first === second) return unread("malformed", `\`deterministic:\` names \`${first}\` twice`);
	const firstFiles = filesOf(first, repository);
	const secondFiles = filesOf(second, repository);
	for (const files of [firstFiles, secondFiles]) if (typeof files === "string") return unread("absent", files);
	if (typeof firstFiles === "string" || typeof secondFiles === "string") return {};
	const ignored = (stated.ignore ?? []).filter((pattern) => typeof pattern === "string");
	const skips = (name) => ignored.some((pattern) => names(pattern, name));
	const common = [...firstFiles.keys()].filter((name) => secondFiles.has(name) && !skips(name));
	const seen = {
		numbers: 0,
		leftOut: 0,
		moved: [],
		movedTotal: 0
	};
	const differing = [];
	let same = 0;
	for (const name of common) {
		const [one = "", other = ""] = [firstFiles.get(name), secondFiles.get(name)];
		if (await sameBytes(one, other)) same += 1;
		else if (!compareFiles(one, other, repository, {
			...stated,
			ignore: ignored
		}, seen)) differing.push(one);
	}
	const skipped = new Set([...firstFiles.keys(), ...secondFiles.keys()].filter(skips)).size;
	const only = (here, there) => [...here].flatMap(([name, path]) => there.has(name) || skips(name) ? [] : [path]);
	return { comparison: {
		first,
		second,
		files: common.length,
		same,
		numbers: seen.numbers,
		...skipped + seen.leftOut > 0 ? { leftOut: {
			files: skipped,
			values: seen.leftOut
		} } : {},
		moved: {
			total: seen.movedTotal,
			first: [...seen.moved].sort((left, right) => right.apart - left.apart).slice(0, MOST_MOVED).map(({ number }) => number)
		},
		differing: nameList(differing),
		onlyFirst: nameList(only(firstFiles, secondFiles)),
		onlySecond: nameList(only(secondFiles, firstFiles))
	} };
}
function names(pattern, path) {
	const [before = "", after, more] = pattern.split("*");
	return [path, posix.basename(path)].some((name) => after === void 0 ? name === pattern : more === void 0 && name.length >= before.length + after.length && name.startsWith(before) && name.endsWith(after));
}
function filesOf(path, repository) {
	if (typeof openData(repository, path) === "string") return /* @__PURE__ */ new Map([["", path]]);
	const files = dataFilesBelow(repository, path, MOST_FILES$1);
	if ("unreadable" in files) return files.unreadable;
	if (files.length === 0) return `\`${path}\` holds no files`;
	return new Map(files.map((file) => [file.slice(path.replace(/\/$/, "").length + 1), file]));
}
function compareFiles(first, second, repository, stated, seen) {
	const ours = valuesOf(first, repository);
	const theirs = valuesOf(second, repository);
	if (!ours || !theirs || ours.length !== theirs.length) return false;
	const ignored = new Set(stated.ignore);
	let alike = true;
	let numbers = 0;
	let leftOut = 0;
	for (const [index, one] of ours.entries()) {
		const other = theirs[index];
		if (!other || one.name !== other.name) return false;
		if (ignored.has(one.kind)) {
			leftOut += 1;
			continue;
		}
		const [left, right] = [asNumber(one.value), asNumber(other.value)];
		if (left === void 0 || right === void 0) {
			if (one.value !== other.value) alike = false;
			continue;
		}
		numbers += 1;
		const apart = distance(left, right, stated.tolerances?.[one.kind] ?? stated.tolerance);
		if (apart === 0) continue;
		seen.movedTotal += 1;
		seen.moved.push({
			apart,
			number: {
				file: boundedText(first, 1e3),
				name: boundedText(one.name, 500),
				first: boundedText(String(one.value), 200),
				second: boundedText(String(other.value), 200)
			}
		});
		if (seen.moved.length > 100) seen.moved = seen.moved.sort((a, b) => b.apart - a.apart).slice(0, MOST_MOVED);
	}
	seen.numbers += numbers;
	seen.leftOut += leftOut;
	return alike && ours.length > 0;
}
function asNumber(value) {
	if (typeof value === "number") return value;
	if (typeof value !== "string" || !/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$|^[-+]?(nan|inf(inity)?)$/i.test(value)) return void 0;
	const text = value.toLowerCase();
	if (text.includes("nan")) return NaN;
	if (text.includes("inf")) return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	return Number(value);
}
function distance(left, right, allowed) {
	if (Object.is(left, right) || left === right) return 0;
	if (!Number.isFinite(left) || !Number.isFinite(right)) return Number.POSITIVE_INFINITY;
	const apart = Math.abs(left - right);
	const larger = Math.max(Math.abs(left), Math.abs(right));
	if (apart <= Math.max(allowed?.absolute ?? 0, (allowed?.relative ?? 0) * larger)) return 0;
	return apart / larger;
}
function valuesOf(path, repository) {
	const text = dataText(repository, path, LARGEST);
	if (typeof text !== "string") return void 0;
	if (/\.csv$/i.test(path)) return tableValues(path, text, "comma");
	if (/\.(?:tsv|tab)$/i.test(path)) return tableValues(path, text, "tab");
	if (/\.(jsonl|ndjson)$/i.test(path)) return text.split("\n").flatMap((line, index) => {
		if (line.trim() === "") return [];
		const { value, problems } = readDocument(`${path}.json`, line);
		return problems.length > 0 ? [{
			name: `line ${index + 1}`,
			kind: "",
			value: line
		}] : [...flat(value, `line ${index + 1}`)];
	});
	if (!/\.(json|ya?ml|toml)$/i.test(path)) return void 0;
	const { value, problems } = readDocument(path, text);
	return problems.length > 0 ? void 0 : [...flat(value, "")];
}
function tableValues(path, text, separator) {
	const { header, problems, rows } = csvTable(path, text, separator);
	if (problems.length > 0) return void 0;
	const values = [];
	let number = 0;
	for (const { cells, problem } of rows()) {
		number += 1;
		if (problem !== void 0 || values.length > MOST_NUMBERS) return void 0;
		for (const [index, kind] of header.entries()) values.push({
			name: `\`${kind}\` of row ${number}`,
			kind,
			value: cells[index] ?? ""
		});
	}
	return values;
}
function* flat(value, name, kind = "") {
	if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* flat(item, `${name}[${index}]`, kind);
	else if (typeof value === "object" && value !== null) {
		const entries = Object.entries(value).sort(([left], [right]) => left < right ? -1 : 1);
		for (const [key, item] of entries) yield* flat(item, name === "" ? key : `${name}.${key}`, key);
	} else yield {
		name: `\`${name}\``,
		kind,
		value
	};
}

const MOST_PIPELINES = 200;
function pipelinesOf(feature, resultsOf, repository) {
	const stated = feature.record.pipelines;
	if (Array.isArray(stated)) return stated.flatMap((one, index) => named(one, feature, index, repository) ?? []);
	const all = allPipelines("", repository);
	if (all.length === 0) return [];
	const unlooked = unlookedPipelines(feature, repository);
	if (feature.path === void 0 || feature.path === "") return [...all.map((pipeline) => ({
		pipeline,
		location: {
			path: pipeline.lockPath,
			line: 1
		}
	})), ...unlooked];
	const beside = posix.dirname(feature.path);
	const results = resultsOf();
	return [...all.flatMap((pipeline) => {
		const location = {
			path: pipeline.lockPath,
			line: 1
		};
		if (pipeline.folder === beside) return [{
			pipeline,
			location
		}];
		const placed = placedStages(pipeline);
		const makers = placed.filter((stage) => outputsOf(stage).some((out) => covers(out, results)));
		return makers.length === 0 ? [] : [{
			pipeline,
			location,
			stages: withAncestors(makers.map(({ name }) => name), placed)
		}];
	}), ...unlooked];
}
function unlookedPipelines(feature, repository) {
	const folders = pipelineFolders("", repository);
	const next = folders[MOST_PIPELINES];
	if (next === void 0) return [];
	const pipeline = readPipeline(posix.join(next, "dvc.yaml"), repository);
	const { path = "" } = feature;
	return [{
		pipeline,
		location: path === "" ? {
			path: pipeline.path,
			line: 1
		} : feature.locate("id") ?? {
			path,
			line: 1
		},
		unlooked: folders.length - MOST_PIPELINES
	}];
}
function named(stated, feature, index, repository) {
	if (typeof stated !== "string" || feature.path === void 0) return void 0;
	const [file = "", stage] = stated.split("#");
	const resolved = resolvePath(repository, file, feature.path);
	if (!("path" in resolved)) return void 0;
	const path = repository.hasFolder(resolved.path) ? posix.join(resolved.path, "dvc.yaml") : resolved.path;
	const location = feature.locate("pipelines", index) ?? {
		path: feature.path,
		line: 1
	};
	const pipeline = readPipeline(path, repository);
	if (stage === void 0) return {
		pipeline,
		location
	};
	const placed = placedStages(pipeline);
	const wanted = placed.map(({ name }) => name).filter((name) => name === stage || name.startsWith(`${stage}@`));
	return wanted.length === 0 ? {
		pipeline,
		location,
		stages: /* @__PURE__ */ new Set(),
		missing: stage
	} : {
		pipeline,
		location,
		stages: withAncestors(wanted, placed)
	};
}
function isPipeline(path) {
	return /(?:^|\/)dvc\.(?:lock|yaml)$/.test(path);
}
const pipelineFolders = oncePerRepository((_, repository) => [...new Set(pathsContaining(repository.paths, [`dvc.lock${"\0"}`, `dvc.yaml${"\0"}`]).flatMap((path) => isPipeline(path) ? [posix.dirname(path)] : []))]);
const allPipelines = oncePerRepository((_, repository) => pipelineFolders("", repository).slice(0, MOST_PIPELINES).map((folder) => readPipeline(posix.join(folder, "dvc.yaml"), repository)));
const placedBy = /* @__PURE__ */ new WeakMap();
function placedStages(pipeline) {
	const known = placedBy.get(pipeline);
	if (known) return known;
	const { declared, locked, folder } = pipeline;
	const recorded = "unreadable" in locked ? /* @__PURE__ */ new Map() : locked.stages;
	const place = (workingDirectory) => {
		const base = safePath(workingDirectory, folder === "." ? "" : folder);
		return (written) => {
			const safe = "path" in base ? safePath(written, base.path) : base;
			return "path" in safe ? safe.path : void 0;
		};
	};
	const stages = "unreadable" in declared ? [...recorded.values()].map((stage) => ({
		name: stage.name,
		locked: stage,
		place: place(".")
	})) : declared.stages.map((stage) => {
		const lock = recorded.get(stage.name);
		return {
			name: stage.name,
			declared: stage,
			...lock ? { locked: lock } : {},
			place: place(stage.workingDirectory)
		};
	});
	placedBy.set(pipeline, stages);
	return stages;
}
function outputsOf({ declared, locked, place }) {
	return (declared?.outs ?? locked?.outs.map(({ path }) => path) ?? []).flatMap((path) => place(path) ?? []);
}
function dependenciesOf({ declared, locked, place }) {
	return (declared?.deps ?? locked?.deps.map(({ path }) => path) ?? []).flatMap((path) => place(path) ?? []);
}
function covers(out, paths) {
	return paths.some((path) => path === out || path.startsWith(`${out}/`) || out.startsWith(`${path.replace(/\/$/, "")}/`));
}
function withAncestors(names, stages) {
	const byName = new Map(stages.map((stage) => [stage.name, stage]));
	const makers = new Map(stages.flatMap((stage) => outputsOf(stage).map((out) => [out, stage.name])));
	const outs = [...makers.keys()].sort();
	const found = new Set(names);
	for (const name of found) {
		const stage = byName.get(name);
		for (const dep of stage ? dependenciesOf(stage) : []) {
			for (const out of pathsBelow(outs, dep)) {
				const maker = makers.get(out);
				if (maker !== void 0) found.add(maker);
			}
			for (let at = dep; at !== "." && at !== ""; at = posix.dirname(at)) {
				const maker = makers.get(at);
				if (maker !== void 0) found.add(maker);
				if (!at.includes("/")) break;
			}
		}
	}
	return found;
}

var import_fast_deep_equal = /* @__PURE__ */ __toESM(require_fast_deep_equal(), 1);
function makerOf(path, repository) {
	for (const pipeline of allPipelines("", repository)) {
		const maker = makersIn(pipeline).get(path);
		if (maker) return maker;
	}
	const file = `${path}.dvc`;
	if (!repository.has(file)) return void 0;
	const document = repository.document(file, LIMITS.evidence);
	if ("unreadable" in document) return void 0;
	const { outs, workingDirectory } = readDvcFile(document);
	const folder = posix.join(posix.dirname(file), workingDirectory);
	const out = outs.find((entry) => posix.join(folder, entry.path) === path);
	return out ? {
		by: file,
		digest: out.digest,
		uncached: false
	} : void 0;
}
const makers = /* @__PURE__ */ new WeakMap();
function makersIn(pipeline) {
	const known = makers.get(pipeline);
	if (known) return known;
	const made = new Map(placedStages(pipeline).flatMap(({ name, declared, locked, place }) => (locked?.outs ?? []).flatMap((out) => {
		const path = place(out.path);
		return path === void 0 ? [] : [[path, {
			by: name,
			digest: out.digest,
			uncached: declared?.uncached.includes(out.path) ?? false
		}]];
	})));
	makers.set(pipeline, made);
	return made;
}

function collectStageParameters({ declared, place }, locked, repository) {
	let same = 0;
	const changes = [];
	const doubts = [];
	const wanted = declared?.params ?? new Map(Object.entries(locked.params).map(([file, keys]) => [file, Object.keys(keys)]));
	for (const [file, keys] of wanted) {
		const recorded = locked.params[file] ?? {};
		const path = place(file) ?? file;
		const location = locked.locate("params", file);
		const python = path.endsWith(".py");
		const document = python ? { unreadable: `\`${path}\` holds parameters in Python, which are not read` } : repository.document(path, LIMITS.configuration);
		const reason = "unreadable" in document ? document.unreadable : document.problems[0]?.message;
		if (reason !== void 0 || "unreadable" in document) {
			const remedy = python ? "ask `dvc status`, or keep these parameters in YAML, JSON or TOML" : "commit the file, or mend it: `dvc status` reads it as it is";
			doubts.push({
				why: boundedText(reason ?? "", 2e3),
				remedy,
				location
			});
			continue;
		}
		const value = withMerges(document.value);
		const names = keys ?? [.../* @__PURE__ */ new Set([...Object.keys(isRecord(value) ? value : {}), ...Object.keys(recorded)])];
		for (const name of names) {
			const what = boundedText(`\`${name}\` in \`${path}\``, 2e3);
			const is = valueAt(value, name);
			const was = Object.hasOwn(recorded, name) ? recorded[name] : void 0;
			const at = document.locate(...name.split("."));
			if (is === void 0) changes.push({
				kind: "gone-parameter",
				what,
				location: at
			});
			else if (was === void 0) changes.push({
				kind: "new-parameter",
				what,
				observed: shownValue(is),
				location: at
			});
			else if (!(0, import_fast_deep_equal.default)(is, was)) changes.push({
				kind: "parameter",
				what,
				expected: shownValue(was),
				observed: shownValue(is),
				location: at
			});
			else if (isInexact(is)) {
				const why = `${what} holds a whole number too large to be compared exactly`;
				doubts.push({
					why,
					remedy: "write it as a text",
					location: at
				});
			} else same += 1;
		}
	}
	return {
		same,
		changes,
		doubts
	};
}
function shownValue(value) {
	return boundedText(typeof value === "string" ? value : JSON.stringify(value) ?? "nothing", 1e3);
}
function valueAt(value, key) {
	let at = value;
	for (const part of key.split(".")) at = Array.isArray(at) ? at[Number(part)] : isRecord(at) && Object.hasOwn(at, part) ? at[part] : void 0;
	return at ?? (isRecord(value) && Object.hasOwn(value, key) ? value[key] : at);
}
function isInexact(value) {
	if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value);
	return typeof value === "object" && value !== null && Object.values(value).some(isInexact);
}

const CHECK_OUT = "check out with the submodules (`submodules: true`)";
const MOST_CHANGES = 20;
const MOST_FILES = 1e3;
const MOST_STAGE_SUBJECTS = 500;
async function collectStageState(stage, pipeline, repository, ask) {
	const { name, declared, locked } = stage;
	const location = locked?.location ?? declared?.location ?? {
		path: pipeline.path,
		line: 1
	};
	const seen = {
		verified: 0,
		byRecord: 0,
		parameters: 0,
		changes: [],
		doubts: [],
		lineEndings: [],
		deps: [],
		outs: []
	};
	if (declared?.problem) {
		const { message, location: place = location } = declared.problem;
		seen.changes.push({
			kind: "unresolved",
			what: boundedText(message, 2e3),
			location: place
		});
	} else if (!locked) seen.changes.push({
		kind: "not-run",
		what: boundedText(name, 500),
		location
	});
	else {
		await seeDependencies(seen, stage, locked, repository, ask);
		const parameters = collectStageParameters(stage, locked, repository);
		seen.parameters = parameters.same;
		seen.changes.push(...parameters.changes);
		seen.doubts.push(...parameters.doubts);
		const now = declared ? declared.command : locked.command;
		if (!(0, import_fast_deep_equal.default)(trimmed(now), trimmed(locked.command))) seen.changes.push({
			kind: "command",
			what: "command",
			expected: shownValue(locked.command),
			observed: shownValue(now),
			location: locked.locate("cmd")
		});
		await seeOutputs(seen, stage, locked, repository, ask);
		seeNewOutputs(seen, stage, locked);
	}
	const { verified, byRecord, parameters, changes, doubts, lineEndings, deps, outs } = seen;
	return {
		name: boundedText(name, 500),
		location,
		...locked ? { command: boundedText([locked.command].flat().map(String).join("\n"), 4e3) } : {},
		...declared?.frozen === true ? { frozen: true } : {},
		verified,
		byRecord,
		parameters,
		changes: {
			total: changes.length,
			first: changes.slice(0, MOST_CHANGES)
		},
		uncheckable: {
			total: doubts.length,
			first: doubts.slice(0, MOST_CHANGES)
		},
		...lineEndings.length > 0 ? { lineEndings: lineEndings.slice(0, MOST_CHANGES) } : {},
		...deps.length > 0 ? { deps: listed(deps) } : {},
		...outs.length > 0 ? { outs: listed(outs) } : {},
		subjects: [...new Set(subjectsOfStage(stage, repository))].slice(0, MOST_STAGE_SUBJECTS)
	};
}
function listed(files) {
	const ordered = files.toSorted((left, right) => left.path < right.path ? -1 : left.path > right.path ? 1 : 0);
	return {
		total: files.length,
		first: ordered.slice(0, MOST_FILES)
	};
}
function fileOf(path, entry, stands) {
	const md5 = entry?.digest?.value;
	return {
		path: boundedText(path, 2e3),
		...md5 === void 0 ? {} : { md5 },
		answer: stands
	};
}
function trimmed(command) {
	return Array.isArray(command) ? command.map(trimmed) : typeof command === "string" ? command.trim() : command;
}
async function seeDependencies(seen, { declared, place }, locked, repository, ask) {
	const recorded = new Map(locked.deps.map((dep) => [dep.path, dep]));
	const wanted = declared ? declared.deps : [...recorded.keys()];
	const answers = await Promise.all(wanted.map((written) => answer(recorded.get(written), place(written), ask)));
	wanted.forEach((written, index) => {
		const dep = recorded.get(written);
		const path = place(written) ?? written;
		const what = boundedText(path, 2e3);
		const note = (as) => void seen.deps.push(fileOf(path, dep, as));
		if (!dep) {
			seen.changes.push({
				kind: "new-dependency",
				what,
				location: locked.location
			});
			note("not-recorded");
			return;
		}
		const location = dep.location();
		const maker = makerOf(path, repository);
		const comparable = maker?.digest !== void 0 && maker.digest.algorithm === dep.digest?.algorithm;
		if (comparable && maker.digest.value !== dep.digest?.value) {
			const [expected, observed] = [dep.digest?.value ?? "", maker.digest.value];
			seen.changes.push({
				kind: "stale",
				what,
				by: boundedText(maker.by, 1e3),
				expected,
				observed,
				location
			});
			note("contradicted");
			return;
		}
		const held = answers[index];
		if (!held) {
			const why = boundedText(`\`${path}\` has no recorded digest that bytes can be held against`, 2e3);
			seen.doubts.push({
				why,
				location
			});
			note("not-checkable");
		} else if (isHere(held)) {
			seeBytes(seen, held, path, location);
			note(held.holds === "same" ? "verified" : "line-endings");
		} else if (held.holds === "different") {
			const [expected, observed] = [dep.digest?.value ?? "", held.digest];
			seen.changes.push({
				kind: "dependency",
				what,
				expected,
				observed,
				location
			});
			note("contradicted");
		} else if (held.holds === "absent" && maker?.uncached && !isTracked(path, repository)) {
			seen.doubts.push(goneFor(held, location));
			note("not-checkable");
		} else if (comparable) {
			seen.byRecord += 1;
			note("by-record");
		} else {
			const why = boundedText(held.holds === "absent" ? held.why : `\`${path}\` is a pointer`, 2e3);
			const inside = submodulesAmong([path], repository).length > 0;
			seen.doubts.push({
				why,
				...inside ? { remedy: CHECK_OUT } : {},
				location
			});
			note("not-checkable");
		}
	});
}
function isHere(held) {
	return held.holds === "same" || held.holds === "line-endings";
}
function isTracked(path, repository) {
	return repository.has(path) || repository.hasFolder(path);
}
function goneFor({ why }, location) {
	const gone = why.startsWith("there is no ") ? ": it is gone from the repository" : "";
	return {
		why: boundedText(`${why}, and DVC does not keep it (\`cache: false\`)${gone}`, 2e3),
		remedy: "commit it with the code and the lock it was made with (`dvc repro` makes it anew)",
		location
	};
}
function seeBytes(seen, held, path, location) {
	seen.verified += 1;
	if (held.holds === "line-endings") seen.lineEndings.push({
		path: boundedText(path, 1e3),
		here: held.here,
		location
	});
}
async function answer(entry, path, ask) {
	if (!entry?.digest) return void 0;
	if (path === void 0) return {
		holds: "absent",
		why: `\`${entry.path}\` lies outside of the repository`
	};
	return ask(path, entry.digest);
}
async function seeOutputs(seen, { declared, place }, locked, repository, ask) {
	const answers = await Promise.all(locked.outs.map((out) => answer(out, place(out.path), ask)));
	locked.outs.forEach((out, index) => {
		const held = answers[index];
		const path = place(out.path) ?? out.path;
		if (held && isHere(held)) seeBytes(seen, held, path, out.location());
		else if (held?.holds === "different") seen.changes.push({
			kind: "output",
			what: boundedText(path, 2e3),
			expected: out.digest?.value ?? "",
			observed: held.digest,
			location: out.location()
		});
		else if (held?.holds === "absent" && declared?.uncached.includes(out.path) && !isTracked(path, repository)) seen.doubts.push(goneFor(held, out.location()));
		seen.outs.push(fileOf(path, out, outcomeOf(held)));
	});
}
function seeNewOutputs(seen, { declared, place }, locked) {
	const recorded = new Set(locked.outs.map(({ path }) => place(path)));
	for (const written of declared?.outs ?? []) {
		const path = place(written);
		if (!recorded.has(path)) seen.changes.push({
			kind: "new-output",
			what: boundedText(path ?? written, 2e3),
			location: locked.location
		});
	}
}
function outcomeOf(held) {
	if (held?.holds === "same") return "verified";
	if (held?.holds === "different") return "contradicted";
	return held?.holds === "line-endings" ? "line-endings" : "not-checkable";
}
function subjectsOfStage({ declared, locked, place }, repository) {
	const written = [
		...declared?.deps ?? [],
		...declared?.outs ?? [],
		...declared?.params.keys() ?? [],
		...(locked?.deps ?? []).map(({ path }) => path),
		...(locked?.outs ?? []).map(({ path }) => path)
	];
	const paths = [...new Set(written)].flatMap((path) => place(path) ?? []);
	return [...repository.expand(paths), ...paths.map((path) => `${path}.dvc`).filter((path) => repository.has(path))];
}

const MOST_STAGES = 2e3;
function pipelineSubjects({ pipeline, stages }, repository) {
	const counted = placedStages(pipeline).filter(({ name }) => stages?.has(name) ?? true);
	return [...pipeline.read, ...counted.flatMap((stage) => subjectsOfStage(stage, repository))];
}
async function collectPipeline({ pipeline, location, stages, missing, unlooked }, repository, ask, signal) {
	const { path, lockPath } = pipeline;
	const counted = placedStages(pipeline).filter(({ name }) => stages?.has(name) ?? true);
	const unread = unlooked !== void 0 ? notLookedAt(unlooked, path) : missing !== void 0 ? noStage(missing, path) : whyUnread(pipeline, repository) ?? tooMany(counted.length, path);
	const states = [];
	for (const stage of unread ? [] : counted) {
		signal.throwIfAborted();
		states.push(await collectStageState(stage, pipeline, repository, ask));
	}
	const subjects = [.../* @__PURE__ */ new Set([...pipeline.read, ...states.flatMap((state) => state.subjects)])];
	return {
		id: `${path}#pipeline`,
		subjects: await Promise.all(subjects.map((subject) => fileSubject(repository, subject === path || subject === lockPath ? "run" : "code", subject))),
		pipeline: {
			path,
			lock: lockPath,
			location,
			...unread ? { unread: {
				location,
				...unread
			} } : {},
			stages: states
		}
	};
}
function noStage(name, path) {
	return {
		because: "malformed",
		message: boundedText(`\`${path}\` has no stage \`${name}\``, 4e3),
		remedy: "name a stage it has, or the file alone for all of them"
	};
}
function notLookedAt(pipelines, path) {
	const more = pipelines === 1 ? "is" : `and ${grouped(pipelines - 1)} more are`;
	return {
		because: "unsupported",
		message: boundedText(`\`${path}\` ${more} not looked at: the repository has more pipelines of DVC than are looked through`, 4e3),
		remedy: "name those that count in the record of their feature (`pipelines: [dvc.yaml]`); an empty list says that there are none"
	};
}
function tooMany(stages, path) {
	if (stages <= MOST_STAGES) return void 0;
	const [has, most] = [stages, MOST_STAGES].map(grouped);
	return {
		because: "unsupported",
		message: boundedText(`\`${path}\` has ${has} stages; at most ${most} are looked at`, 4e3),
		remedy: "name the stage that makes the results (`pipelines: [dvc.yaml#STAGE]`)"
	};
}
function whyUnread({ path, lockPath, declared, locked }, repository) {
	if ("unreadable" in locked) {
		if (repository.has(lockPath)) return {
			because: locked.absent ? "absent" : "malformed",
			message: locked.unreadable
		};
		return {
			because: "absent",
			message: repository.has(path) ? `\`${path}\` has no \`dvc.lock\` beside it: no run of it is recorded` : `there is no pipeline \`${path}\``,
			remedy: "run `dvc repro`, and commit `dvc.lock`"
		};
	}
	const problem = locked.problem ?? ("unreadable" in declared ? void 0 : declared.problem);
	if (problem) return {
		because: "malformed",
		...problem,
		message: boundedText(problem.message, 4e3)
	};
	if ("unreadable" in declared && repository.has(path)) return {
		because: declared.absent ? "absent" : "malformed",
		message: declared.unreadable
	};
}

async function collectRun(run, location, results, { inputs, folders, named, unheld }, repository, comparison) {
	const outputs = new Set(run.outputs.map(({ path }) => path));
	const made = results.filter((path) => outputs.has(path));
	const known = {
		path: run.path,
		...run.id === void 0 ? {} : { id: run.id },
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
	const seeds = seedsOf$2(run.record.seed);
	return {
		...known,
		status: status ?? (finished === void 0 ? "unsaid" : "finished"),
		statusLocation: run.locate("status"),
		...commit === void 0 ? {} : { commit },
		...seeds === void 0 ? {} : { seeds },
		seedLocation: run.locate("seed"),
		...run.tracked ? { tracked: stateOf(run.tracked) } : {},
		...made.length > 0 || run.tracked ? { code: await compareCode(run, inputs, repository, comparison, folders, named) } : {},
		...run.tracked && unheld.length > 0 ? { unheld: nameList([...unheld].sort()) } : {}
	};
}
function stateOf(tracked) {
	const { tool, deleted, commit, datasets, parameters, artifacts, problems = [] } = tracked;
	const [problem] = problems;
	const whole = commit !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit.text);
	const [homePath] = homePaths(artifacts?.address ?? "");
	return {
		tool,
		deleted,
		...commit && !whole ? { commitText: boundedText(commit.text, 200) } : {},
		...commit ? { commitLocation: commit.location } : {},
		...problem ? { unread: unreadPart(problem) } : {},
		...tracked.dirty === void 0 ? {} : { dirty: tracked.dirty },
		datasets: datasets.length,
		parameters: parameters.length,
		...homePath === void 0 || !artifacts ? {} : {
			homePath,
			homePathLocation: artifacts.location
		}
	};
}
function unreadPart({ message, remedy, location }) {
	return {
		because: "malformed",
		message: boundedText(message, 4e3),
		...remedy === void 0 ? {} : { remedy: boundedText(remedy, 4e3) },
		...location ? { location } : {}
	};
}
async function withArtifacts(run, results, repository) {
	if (!run.tracked) return run;
	const folder = artifactFolder(run.tracked, repository);
	const artifacts = folder === void 0 ? [] : repository.expand([`${folder}/`]);
	const outputs = [];
	for (const path of results) {
		if (path === run.path && run.id === void 0) {
			const digest = await repository.sha256(path);
			if (digest !== void 0) outputs.push({
				path,
				digest,
				location: () => run.locate()
			});
			continue;
		}
		const name = posix.basename(path);
		const alike = [];
		for (const artifact of artifacts.filter((candidate) => posix.basename(candidate) === name)) {
			const digest = await repository.sha256(artifact);
			if (digest !== void 0) alike.push({
				path,
				digest,
				location: () => ({
					path: artifact,
					line: 1
				})
			});
		}
		const here = alike.length > 1 ? await repository.sha256(path) : void 0;
		const output = alike.find(({ digest }) => digest === here) ?? alike[0];
		if (output) outputs.push(output);
	}
	return {
		...run,
		outputs
	};
}
const STORES = [
	"mlruns",
	"mlartifacts",
	""
];
function artifactFolder({ folder, id, artifacts, path }, repository) {
	if (folder !== void 0) return `${folder}/artifacts`;
	const parts = (artifacts?.address ?? "").split(/[/\\]/);
	const at = id === void 0 ? -1 : parts.lastIndexOf(id);
	if (at < 1) return void 0;
	const stores = [...at > 1 ? parts.slice(at - 2, at - 1) : [], ...STORES];
	for (let beside = posix.dirname(path);; beside = posix.dirname(beside)) {
		const found = stores.map((store) => posix.join(beside, store, ...parts.slice(at - 1))).find((candidate) => repository.hasFolder(candidate));
		if (found !== void 0 || beside === ".") return found;
	}
}
function seedsOf$2(seed) {
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

const SIDES = [
	"baseline",
	"candidate",
	"results"
];
const MOST_LISTINGS = 100;
const MOST_ABLATIONS = 100;
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
			unread(repository.has(experiment) && !document.absent ? "malformed" : "absent", document.unreadable);
			continue;
		}
		const [problem] = document.problems;
		if (problem || !isRecord(document.value)) {
			unread("malformed", problem?.message ?? "the experiment is not a mapping", problem?.location ?? document.locate());
			continue;
		}
		const experimentFile = document.value;
		const { ablations } = experimentFile;
		const stated = [...SIDES.map((side) => [experimentFile[side], side]), ...(Array.isArray(ablations) ? ablations.slice(0, MOST_ABLATIONS) : []).map((ablation, index) => [
			ablation,
			"ablations",
			index
		])];
		for (const [value, ...keys] of stated) {
			const named = isRecord(value) ? value["results"] : value;
			if (typeof named !== "string") continue;
			const location = isRecord(value) ? document.locate(...keys, "results") : document.locate(...keys);
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
				...run.id === void 0 ? {} : { id: run.id },
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

function quotedPath(path) {
	return shellQuoted(path.startsWith("-") ? `./${path}` : path);
}

const LONGEST = 4e3;
function recreationStep(what, command, from) {
	return {
		what,
		command: boundedText(command, LONGEST),
		...from === void 0 ? {} : { from: boundedText(from, 1e3) }
	};
}

function comparisonSteps({ feature, pipelines, repository }) {
	const elsewhere = resultsOf(feature, repository).results.filter(({ path }) => !repository.has(path));
	const without = new Set(elsewhere.map(({ experiment }) => experiment));
	const locks = pipelines.flatMap(({ pipeline }) => "unreadable" in pipeline.locked || !placedStages(pipeline).some((stage) => outputsOf(stage).some((out) => elsewhere.some(({ path }) => liesIn(path, out)))) ? [] : [pipeline.lockPath]);
	return [...feature.experiments.filter((path) => !without.has(path)).map((path) => recreationStep("compare", `npx promotion-gates experiment ${quotedPath(path)}`, path)), ...locks.map((path) => recreationStep("compare", `git diff --exit-code -- ${quotedPath(path)}`, path))];
}

function dvcCommand(file, paths, command, repository) {
	const folder = projectOf(file, repository);
	const named = paths.map((path) => quotedPath(folder === "." ? path : posix.relative(folder, path))).join(" ");
	return folder === "." ? command(named) : `(cd ${quotedPath(folder)} && ${command(named)})`;
}
function projectOf(file, repository) {
	for (let folder = posix.dirname(file); folder !== "."; folder = posix.dirname(folder)) if (repository.has(posix.join(folder, ".dvc/config"))) return folder;
	return ".";
}

function withinFolder(file, command) {
	const folder = posix.dirname(file);
	return folder === "." ? command : `(cd ${quotedPath(folder)} && ${command})`;
}

const MOST_DIGESTS = 10;
function dataSteps({ lists, repository }) {
	const held = new Set(lists.flatMap(({ listedBy, entries }) => isStated(listedBy) ? [] : entries.map(({ path: named }) => named)));
	return lists.flatMap(({ listedBy, path, unread, entries }) => {
		if (unread) return [];
		if (listedBy === "dvc") return [recreationStep("data", dvcCommand(path, [path], (named) => `dvc pull ${named}`, repository), path)];
		if (listedBy === "lfs") return [recreationStep("data", `git lfs pull --include ${quotedPath(path)}`, path)];
		if (listedBy === "list" && entries.length > 0) return [recreationStep("data", withinFolder(path, `sha256sum --check ${quotedPath(posix.basename(path))}`), path)];
		if (!isStated(listedBy)) return [];
		const open = entries.filter((entry) => !held.has(entry.path)).slice(0, MOST_DIGESTS);
		for (const entry of open) held.add(entry.path);
		return open.flatMap((entry) => digestSteps(entry, path));
	});
}
function isStated(listedBy) {
	return listedBy === "record" || listedBy === "run";
}
function digestSteps({ path, digest }, from) {
	if (digest?.algorithm !== "sha256" || /[\\\n\r]/.test(path)) return [];
	return [recreationStep("data", `echo ${shellQuoted(`${digest.value}  ${path}`)} | sha256sum --check`, from)];
}

function packageSteps(question) {
	const locks = question.locks.filter((lock) => !isExport(lock, question) && !lock.unread);
	const steps = locks.flatMap(installed);
	const [first] = steps;
	const bare = locks.every(({ format }) => format === "requirements" || format === "package-lock");
	if (!first || !bare || !locks.some(({ format, packages }) => format === "requirements" && packages > 0)) return steps;
	return [
		recreationStep("packages", "python -m venv .venv"),
		recreationStep("packages", ". .venv/bin/activate"),
		...steps
	];
}
function installed(lock) {
	const { path, format, packages, unhashed } = lock;
	if (format === "requirements") {
		if (packages === 0) return [];
		const hashes = unhashed.total === 0 ? "--require-hashes " : "";
		return [recreationStep("packages", `python -m pip install ${hashes}-r ${quotedPath(path)}`, path)];
	}
	const { commands, enter } = installation(format, path);
	return [...commands.map((command) => recreationStep("packages", withinFolder(path, command), path)), ...enter === void 0 ? [] : [recreationStep("packages", enter, path)]];
}
function installation(format, path) {
	const name = quotedPath(posix.basename(path));
	const folder = posix.dirname(path);
	const beside = (file) => quotedPath(folder === "." ? file : posix.join(folder, file));
	const asked = (command) => `. "$(${folder === "." ? command : `cd ${quotedPath(folder)} && ${command}`})/bin/activate"`;
	switch (format) {
		case "package-lock": return { commands: ["npm ci"] };
		case "poetry": return {
			commands: ["poetry install"],
			enter: asked("poetry env info --path")
		};
		case "pdm": return {
			commands: ["pdm sync"],
			enter: `. ${beside(".venv/bin/activate")}`
		};
		case "pipenv": return {
			commands: ["pipenv sync"],
			enter: asked("pipenv --venv")
		};
		case "uv": return {
			commands: ["uv sync --frozen"],
			enter: `. ${beside(".venv/bin/activate")}`
		};
		case "pylock": return {
			commands: ["uv venv", `uv pip sync ${name}`],
			enter: `. ${beside(".venv/bin/activate")}`
		};
		case "conda-lock": return {
			commands: [`conda-lock install --prefix ./.conda ${name}`],
			enter: `conda activate ./${beside(".conda")}`
		};
		case "conda-environment": return {
			commands: [`conda env create --prefix ./.conda -f ${name}`],
			enter: `conda activate ./${beside(".conda")}`
		};
		default: return { commands: [] };
	}
}
function isExport({ path, format }, { locks }) {
	const beside = locks.filter((other) => posix.dirname(other.path) === posix.dirname(path));
	return format === "pylock" && beside.some((other) => [
		"uv",
		"poetry",
		"pdm"
	].includes(other.format));
}

function shellWords(command) {
	return [...command.matchAll(/(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+/g)].map(([word]) => word.replaceAll(/"([^"]*)"|'([^']*)'|\\(.)/g, "$1$2$3"));
}

function runSteps({ runs, results, repository }) {
	return runs.filter(({ outputs }) => outputs.some(({ path }) => results.includes(path))).flatMap(({ record, path, tracked }) => {
		const script = tracked && scriptOf(tracked, repository);
		const command = script === void 0 ? record?.command?.trim() ?? "" : `python ${quotedPath(script)}`;
		return command === "" ? [] : [recreationStep("run", inItsFolder(command, path, repository), path)];
	});
}
function scriptOf({ source = "", path }, repository) {
	if (!source.endsWith(".py") || source.startsWith("/")) return void 0;
	for (let folder = posix.dirname(path);; folder = posix.dirname(folder)) {
		if (repository.has(posix.join(folder, source))) return source;
		if (folder === ".") return void 0;
	}
}
function inItsFolder(command, run, repository) {
	const words = shellWords(command).filter((word) => /[./]/.test(word) && !word.startsWith("/"));
	for (let folder = posix.dirname(run); folder !== "."; folder = posix.dirname(folder)) if (words.some((word) => repository.has(posix.join(folder, word)))) return `(cd ${quotedPath(folder)} && ${command})`;
	return command;
}

function stageSteps({ pipeline, stages, unlooked }, { results, lists, repository }) {
	if (unlooked !== void 0 || "unreadable" in pipeline.locked || pipeline.locked.problem) return [];
	const counted = placedStages(pipeline).filter(({ name, locked }) => locked && (stages?.has(name) ?? true));
	if (counted.length === 0) return [];
	const dvc = (paths, command) => dvcCommand(pipeline.lockPath, paths, command, repository);
	const makers = counted.filter((stage) => outputsOf(stage).some((out) => results.some((path) => liesIn(path, out))));
	if (makers.length === 0) return [recreationStep("data", dvc([], () => "dvc pull"), pipeline.lockPath), recreationStep("run", dvc([pipeline.path], (named) => `dvc repro ${named}`), pipeline.lockPath)];
	const listed = new Set(lists.flatMap(({ listedBy, entries }) => listedBy === "dvc" ? entries : []).map(({ path }) => path));
	const needed = makers.flatMap(({ locked, place }) => (locked?.deps ?? []).flatMap(({ path }) => place(path) ?? [])).flatMap((path) => notInGit(path, pipeline, repository)).filter((path) => !listed.has(path));
	const pulled = [...new Set(needed)].sort();
	return [...pulled.length > 0 ? [recreationStep("data", dvc(pulled, (named) => `dvc pull ${named}`), pipeline.lockPath)] : [], ...makers.map(({ name }) => recreationStep("run", dvc([`${pipeline.path}:${name}`], (named) => `dvc repro --single-item --force ${named}`), pipeline.lockPath))];
}
function notInGit(path, pipeline, repository) {
	if (repository.has(path)) return [];
	if (!repository.hasFolder(path)) return [path];
	const named = repository.expand([path]).filter((file) => file.endsWith(".dvc"));
	const made = placedStages(pipeline).flatMap(outputsOf);
	return [...named.map((file) => file.slice(0, -4)), ...made.filter((out) => liesIn(out, path) && !repository.has(out))];
}

const MOST_STEPS = 50;
async function collectRecreation(stated) {
	const { feature, repository, comparison } = stated;
	if (!feature.path) return void 0;
	const runs = [];
	for (const run of stated.runs) runs.push(await withArtifacts(run, stated.results, repository));
	const question = {
		...stated,
		runs
	};
	const packages = packageSteps(question);
	const data = dataSteps(question);
	const ran = [...question.pipelines.flatMap((pipeline) => stageSteps(pipeline, question)), ...runSteps(question)];
	const compared = comparisonSteps(question);
	const steps = [
		...packages,
		...data,
		...ran
	];
	if (steps.length === 0) return void 0;
	const seconds = question.runs.reduce((sum, run) => sum + secondsOf(run), 0);
	const recreation = {
		steps: [
			...comparison.head === void 0 ? [] : [recreationStep("code", `git checkout ${comparison.head.slice(0, 12)}`)],
			...steps.slice(0, MOST_STEPS),
			...ran.length > 0 ? compared.slice(0, MOST_STEPS) : []
		],
		missing: [
			...packages.length === 0 ? ["no lock file says which packages to install"] : [],
			...ran.length === 0 ? ["no run record names the command it ran (`command:`), and no pipeline makes the results"] : [],
			...runs.some(({ tracked, outputs }) => tracked?.source !== void 0 && outputs.length > 0) && ran.length > 0 ? ["with which arguments it was started (MLflow keeps the name of the script alone)"] : []
		],
		...seconds > 0 ? { seconds } : {}
	};
	return {
		id: `${feature.path}#recreation`,
		subjects: [await fileSubject(repository, "record", feature.path)],
		recreation
	};
}
function secondsOf({ record, outputs }) {
	if (!record?.started || !record.finished || outputs.length === 0) return 0;
	const seconds = (Date.parse(record.finished) - Date.parse(record.started)) / 1e3;
	return Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
}

const MOST_SUBJECTS = 2e3;
const MOST_SEEDS = 100;
function stageQuestion(code, repository, ask) {
	const known = /* @__PURE__ */ new Map();
	return async (path) => {
		const made = makerOfResult(path, repository);
		if (!made) return void 0;
		const { owner, out, output } = made;
		const held = out.digest ? await ask(output, out.digest) : void 0;
		const untold = held === void 0 || held.holds === "absent" || held.holds === "pointer";
		const shared = known.get(owner.stage) ?? behind(owner, code, repository, ask);
		known.set(owner.stage, shared);
		return {
			name: boundedText(owner.stage.name, 500),
			pipeline: owner.pipeline.path,
			lock: owner.pipeline.lockPath,
			location: out.location(),
			output,
			holds: untold ? "untold" : held.holds,
			...out.digest ? { expected: `${out.digest.algorithm}:${out.digest.value}` } : {},
			...out.digest && !untold ? { observed: `${out.digest.algorithm}:${held.digest}` } : {},
			...await shared
		};
	};
}
async function behind(owner, code, repository, ask) {
	const stages = withStagesBefore(owner, repository);
	const seeds = stages.flatMap(({ stage }) => seedsOf$1(stage)).slice(0, MOST_SEEDS);
	return {
		before: stages.length - 1,
		...await inputsOf(stages, repository, ask),
		unlisted: nameList(unlisted(code, stages)),
		...seeds.length > 0 ? { seeds } : {},
		subjects: stageFiles(stages, repository).slice(0, MOST_SUBJECTS)
	};
}
function stageSubjects(path, repository) {
	const made = makerOfResult(path, repository);
	return made ? stageFiles(withStagesBefore(made.owner, repository), repository) : [];
}
function stageFiles(stages, repository) {
	const used = stages.flatMap(({ stage }) => [...inputNames(stage).keys()]);
	return [.../* @__PURE__ */ new Set([
		...stages.flatMap(({ pipeline }) => pipeline.read),
		...repository.expand(used),
		...used.map((path) => `${path}.dvc`).filter((path) => repository.has(path))
	])];
}
const makersOfAll = oncePerRepository((_, repository) => {
	const makers = /* @__PURE__ */ new Map();
	for (const pipeline of allPipelines("", repository)) for (const stage of placedStages(pipeline)) for (const out of outputsOf(stage)) if (!makers.has(out)) makers.set(out, {
		stage,
		pipeline
	});
	return makers;
});
function makerOfResult(path, repository) {
	const owner = makerFor(path, repository);
	for (const out of owner?.stage.locked?.outs ?? []) {
		const output = owner?.stage.place(out.path);
		if (owner && output !== void 0 && (output === path || path.startsWith(`${output}/`))) return {
			owner,
			out,
			output
		};
	}
}
function makerFor(path, repository) {
	const makers = makersOfAll("", repository);
	for (let at = path; at !== "." && at !== "/"; at = posix.dirname(at)) {
		const maker = makers.get(at);
		if (maker) return maker;
	}
}
function withStagesBefore(owner, repository) {
	const found = /* @__PURE__ */ new Map([[owner.stage, owner]]);
	const take = (maker) => {
		if (maker && !found.has(maker.stage)) found.set(maker.stage, maker);
	};
	for (const { stage } of found.values()) for (const [path, dep] of inputNames(stage)) {
		take(makerFor(path, repository));
		if (!dep?.digest?.value.endsWith(".dir")) continue;
		for (const [out, maker] of makersOfAll("", repository)) if (out.startsWith(`${path}/`)) take(maker);
	}
	return [...found.values()];
}
function inputNames({ declared, locked, place }) {
	const inputs = /* @__PURE__ */ new Map();
	for (const written of declared?.deps ?? []) inputs.set(place(written) ?? written, void 0);
	for (const dep of locked?.deps ?? []) inputs.set(place(dep.path) ?? dep.path, dep);
	return inputs;
}
async function inputsOf(stages, repository, ask) {
	const standing = /* @__PURE__ */ new Map();
	const note = (path, is) => {
		const known = standing.get(path);
		if (known === void 0 || WORST.indexOf(is) < WORST.indexOf(known)) standing.set(path, is);
	};
	for (const { stage, pipeline } of stages) {
		if (!stage.locked || stage.declared?.problem) {
			note(`${pipeline.path}:${stage.name}`, "uncheckable");
			continue;
		}
		const inputs = [...inputNames(stage)];
		const all = await Promise.all(inputs.map(([path, dep]) => standingOf(path, dep, repository, ask)));
		inputs.forEach(([path], index) => note(path, all[index] ?? "uncheckable"));
	}
	const named = (is) => [...standing].flatMap(([path, seen]) => seen === is ? [path] : []).sort();
	const [same, byRecord] = [named("same").length, named("by record").length];
	return {
		byRecord,
		inputs: {
			recorded: standing.size - named("added").length,
			same: same + byRecord,
			different: nameList(named("different")),
			added: nameList(named("added")),
			gone: nameList([]),
			uncheckable: nameList(named("uncheckable"))
		}
	};
}
function seedsOf$1({ locked }) {
	return Object.values(locked?.params ?? {}).flatMap((values) => Object.entries(values).flatMap(([name, value]) => isSeedName(name) && (value === null || typeof value !== "object") ? [{
		name: boundedText(name, 200),
		value: value === null ? null : boundedText(String(value), 200)
	}] : []));
}
const WORST = [
	"different",
	"added",
	"uncheckable",
	"by record",
	"same"
];
async function standingOf(path, dep, repository, ask) {
	if (!dep) return "added";
	if (!dep.digest) return "uncheckable";
	const maker = makerOf(path, repository);
	const comparable = maker?.digest !== void 0 && maker.digest.algorithm === dep.digest.algorithm;
	if (comparable && maker.digest.value !== dep.digest.value) return "different";
	const held = await ask(path, dep.digest);
	if (held.holds === "same" || held.holds === "line-endings") return "same";
	if (held.holds === "different") return "different";
	const gone = maker?.uncached === true && !repository.has(path) && !repository.hasFolder(path);
	return comparable && !gone ? "by record" : "uncheckable";
}
function unlisted(code, stages) {
	const covered = new Set(stages.flatMap(({ stage, pipeline }) => [
		...pipeline.read,
		...inputNames(stage).keys(),
		...outputsOf(stage),
		...Object.keys(stage.locked?.params ?? {}).flatMap((file) => stage.place(file) ?? [])
	]));
	return code.filter((path) => {
		for (let at = path; at !== "." && at !== "/"; at = posix.dirname(at)) if (covered.has(at)) return false;
		return !/(?:^|\/)\.(?:dvcignore|gitignore|gitattributes)$/.test(path);
	});
}

const MOST_STATEMENTS = 500;
const MOST_HINTS = 100;
const MOST_SCRIPTS = 300;
function seedsOf(feature, code, repository) {
	const statements = [];
	for (const { path, refused } of parameterFiles(feature, repository)) {
		if (refused !== void 0) continue;
		const document = repository.document(path, LIMITS.configuration);
		if ("unreadable" in document || document.problems.length > 0) continue;
		for (const { name, value, location } of flatValues(document)) if (isSeedName(name)) statements.push({
			name: boundedText(name, 200),
			value: seedText(value),
			path,
			location: location()
		});
	}
	statements.push(...lockedSeeds(feature, repository));
	const hints = code.slice(0, MOST_SCRIPTS).flatMap((path) => randomness(path, repository));
	return {
		statements: statements.slice(0, MOST_STATEMENTS),
		hints: hints.slice(0, MOST_HINTS)
	};
}
function seedText(value) {
	return value === null ? null : boundedText(String(value), 200);
}
function lockedSeeds(feature, repository) {
	if (!feature.path) return [];
	for (let folder = posix.dirname(feature.path);; folder = posix.dirname(folder)) {
		const path = posix.join(folder, "dvc.lock");
		if (repository.has(path)) {
			const document = repository.document(path, LIMITS.evidence);
			if ("unreadable" in document) return [];
			return Object.entries(plainTable(valueAt$1(document.value, "stages"))).flatMap(([stage, entry]) => Object.entries(plainTable(plainTable(entry)["params"])).flatMap(([file, values]) => Object.entries(plainTable(values)).flatMap(([name, value]) => isSeedName(name) && (value === null || typeof value !== "object") ? [{
				name: boundedText(name, 200),
				value: seedText(value),
				path,
				location: document.locate("stages", stage, "params", file, name)
			}] : [])));
		}
		if (folder === ".") return [];
	}
}
const DRAWS = /\b(?:np|numpy)\.random\.(?!seed|default_rng|Generator|RandomState|SeedSequence)[a-z]\w*|\brandom\.(?:random|shuffle|sample|choices?|randint|uniform|gauss)\b|\btorch\.(?:rand|randn|randint|randperm)\b|\btrain_test_split\(|\bshuffle\s*=\s*True\b|\b(?:default_rng|RandomState)\(\s*\)|\b(?:rnorm|runif|sample)\(/;
const SEEDS = /\bseed\b|random_state|manual_seed|\b(?:default_rng|RandomState)\(\s*[^)\s]/;
const randomness = oncePerRepository((path, repository) => {
	if (!/\.(?:py|ipynb|[rR])$/.test(path)) return [];
	const text = textOnce(repository, path, LIMITS.configuration);
	if (typeof text !== "string") return [];
	const found = DRAWS.exec(text);
	if (!found) return [];
	const line = text.slice(0, found.index).split("\n").length;
	return [{
		path,
		what: boundedText(found[0], 200),
		seeded: SEEDS.test(text),
		location: {
			path,
			line
		}
	}];
});

const MOST_DATASETS = 500;
function subjectsOf(feature, repository, interesting = () => true) {
	const experiments = feature.experiments.filter((path) => {
		const text = repository.text(path, LIMITS.configuration);
		return typeof text !== "string" || interesting(text);
	});
	const runs = runsOf(feature, repository);
	const { locks } = locksOf(feature, repository);
	const results = resultPaths({
		...feature,
		experiments
	}, repository);
	const steps = preprocessingOf(feature, repository).steps.flatMap(({ path }) => path ?? []);
	return [
		...feature.path ? [feature.path] : [],
		...dataLists(feature, runs, repository).flatMap((list) => [
			list.path,
			...repository.expand(list.entries.map(({ path }) => path)),
			...list.entries.map(({ path }) => path)
		]),
		...locks.flatMap(({ path }) => readLock(path, repository).read),
		...runs.flatMap((run) => [run.path, ...run.code.map(({ path }) => path)]),
		...repository.expand(feature.code),
		...submodulesAmong([
			...feature.code,
			...feature.data.map(({ path }) => path),
			...steps
		], repository),
		...environmentFilesOf(feature, repository).files.map(({ path }) => path),
		...steps,
		...runs.flatMap(({ tracked }) => tracked?.read ?? []),
		...filesToAgree(feature, repository),
		...notebooksOf(feature, steps, repository),
		...feature.experiments,
		...results,
		...results.flatMap((path) => stageSubjects(path, repository)),
		...repository.expand(determinismPaths(feature, repository) ?? []),
		...pipelinesOf(feature, () => resultPaths(feature, repository), repository).flatMap((pipeline) => pipelineSubjects(pipeline, repository))
	];
}
async function collect(context) {
	const { feature, repository, signal } = context;
	const runs = runsOf(feature, repository);
	const ask = digestQuestion(repository, signal);
	const askData = dataQuestion(repository, signal);
	const lists = dataLists(feature, runs, repository);
	const units = [];
	const about = await collectFeature(context, runs, lists.length, ask, askData);
	if (about) units.push(about);
	for (const list of lists) units.push(await collectData(list, repository, askData, signal));
	const pipelines = pipelinesOf(feature, () => resultPaths(feature, repository), repository);
	for (const pipeline of pipelines) units.push(await collectPipeline(pipeline, repository, askData, signal));
	const results = resultPaths(feature, repository);
	const { locks } = locksOf(feature, repository);
	const known = {
		locks: locks.map(({ path }) => readLock(path, repository)),
		lists,
		pipelines,
		runs,
		results
	};
	const recreation = await collectRecreation({
		feature,
		repository,
		comparison: context.comparison,
		...known
	});
	if (recreation) units.push(recreation);
	const determinism = await collectDeterminism(feature, repository, sameBytes(repository, signal));
	if (determinism) units.push(determinism);
	return units;
}
async function collectFeature({ feature, repository, comparison, signal }, namedRuns, lists, ask, askData) {
	const named = locksOf(feature, repository);
	const preprocessing = preprocessingOf(feature, repository);
	const stepPaths = preprocessing.steps.flatMap(({ path }) => path ?? []);
	const notebooks = notebooksOf(feature, stepPaths, repository).map((path) => notebookState(path, repository));
	if (!feature.path && named.locks.length + notebooks.length === 0) return void 0;
	const locks = named.locks.map(({ path, location }) => ({
		...readLock(path, repository),
		location
	}));
	const code = repository.expand(feature.code);
	const { results, unreadable } = resultsOf(feature, repository);
	const made = results.map(({ path }) => path);
	const runs = [];
	for (const run of namedRuns) runs.push(await withArtifacts(run, made, repository));
	const { agreement, pythons, read: compared } = agreementOf(feature, runs, locks, repository);
	const environment = environmentOf(feature, locks, notebooks, repository, [...pythons, ...runs.flatMap(pythonOf)]);
	const askStage = stageQuestion(code, repository, askData);
	const resultFiles = [];
	for (const result of results) {
		signal.throwIfAborted();
		const stage = result.refused === void 0 ? await askStage(result.path) : void 0;
		resultFiles.push({
			...await collectResult(result, runs, repository, ask),
			...stage ? { stage } : {}
		});
	}
	const recorded = [];
	for (const [index, run] of runs.entries()) {
		const inputs = run.tracked ? [.../* @__PURE__ */ new Set([...code, ...repository.expand(feature.data.map(({ path }) => path))])] : code;
		const all = [...feature.code, ...feature.data.map(({ path }) => path)];
		const folders = all.filter((path) => repository.hasFolder(path.replace(/\/$/, "")));
		const names = run.tracked ? all : feature.code;
		const unheld = feature.data.flatMap(({ path, sha256 }) => sha256 !== void 0 && !repository.has(path) ? [path] : []);
		recorded.push(await collectRun(run, placeOfRun(feature, index), made, {
			inputs,
			folders,
			named: names,
			unheld
		}, repository, comparison));
	}
	const codeLocation = feature.locate("code");
	const subjects = [
		...feature.path ? [["record", feature.path]] : [],
		...feature.experiments.map((path) => ["criteria", path]),
		...resultFiles.filter(({ state }) => state !== "refused").map(({ path }) => ["results", path]),
		...runs.map(({ path }) => ["run", path]),
		...runs.flatMap(({ path, tracked }) => tracked?.read.filter((file) => file !== path) ?? []).map((path) => ["run", path]),
		...compared.filter((path) => !code.includes(path)).map((path) => ["results", path]),
		...[...new Set(resultFiles.flatMap(({ stage }) => stage?.subjects ?? []))].filter((path) => !code.includes(path)).map((path) => ["run", path]),
		...[.../* @__PURE__ */ new Set([...code, ...runs.flatMap((run) => run.record ? run.code.map(({ path }) => path) : [])])].map((path) => ["code", path]),
		...submodulesAmong(feature.code, repository).map((path) => ["code", path]),
		...[...new Set(locks.flatMap(({ read }) => read))].map((path) => ["packages", path]),
		...environment.files.map(({ path }) => ["environment", path]),
		...[.../* @__PURE__ */ new Set([...stepPaths, ...notebooks.map(({ path }) => path)])].filter((path) => repository.has(path) && !code.includes(path)).map((path) => ["code", path])
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
				missing: nameList(feature.code.filter((path) => !repository.has(path) && !repository.hasFolder(path) && submodulesAmong([path], repository).length === 0)),
				...codeLocation ? { location: codeLocation } : {}
			},
			runs: recorded,
			...trackedDatasets(feature, runs),
			results: resultFiles,
			environment,
			hardware: hardwareOf(feature, runs),
			preprocessing,
			notebooks,
			seeds: seedsOf(feature, code, repository),
			agreement,
			unreadableExperiments: [...unreadable]
		}
	};
}
function runsOf(feature, repository) {
	return [...new Set(feature.runs)].map((path) => readRun(repository, path));
}
function resultPaths(feature, repository) {
	return resultsOf(feature, repository).results.map(({ path }) => path);
}
function filesToAgree(feature, repository) {
	return Object.values(agreementFiles(feature, repository)).flatMap((list) => list.map(({ path }) => path)).flatMap((path) => [path, posix.join(posix.dirname(path), "requirements.txt")]).filter((path) => repository.has(path));
}
function trackedDatasets(feature, runs) {
	const datasets = runs.flatMap(({ path, id, tracked }, index) => (tracked?.datasets ?? []).map(({ name, digest, context }) => ({
		run: path,
		...id === void 0 ? {} : { id },
		name: boundedText(name, 500),
		digest: boundedText(digest, 200),
		...context === "" ? {} : { context: boundedText(context, 200) },
		location: placeOfRun(feature, index)
	})));
	return datasets.length > 0 ? { datasets: datasets.slice(0, MOST_DATASETS) } : {};
}

export { collect, subjectsOf };