import { x as LIMITS } from "./run-over-checkout.js";
import { h as boundedText, l as oncePerRepository, p as resolvePath, u as fewSuggestions } from "./small-parts.js";
import { t as BananaSlug } from "./github-slugger.js";
import { t as referredSchemas } from "./referred-schemas.js";
import { posix } from "node:path";

const LONGEST = 1e3;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ATX = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const NO_TEXT = /^(?: {4}|\t| {0,3}(?:[-*+][ \t]|\d{1,9}[.)][ \t]|\|))|^\s*$/;
const HTML_HEADING = /<h[1-6](?:\s[^<>]*)?>([^<>]*(?:<[^<>]*>[^<>]*)*?)<\/h[1-6]>/gi;
const HTML_ANCHOR = /<[a-z][a-z0-9]*\s[^<>]*?\b(?:id|name)\s*=\s*["']([^"'<>]+)["']/gi;
function markdownAnchors(text) {
	const anchors = /* @__PURE__ */ new Set();
	const slugger = new BananaSlug();
	const heading = (words) => void anchors.add(slugger.slug(plainWords(words)));
	let fence;
	let paragraph;
	for (const written of readable(text)) {
		const line = written.replace(/^(?: {0,3}>[ \t]?)+/, "").slice(0, LONGEST);
		const [, marks] = FENCE.exec(line) ?? [];
		if (fence !== void 0) {
			if (marks?.startsWith(fence) && line.trim() === marks) fence = void 0;
			continue;
		}
		if (marks !== void 0) {
			fence = marks;
			paragraph = void 0;
			continue;
		}
		for (const [, id = ""] of line.matchAll(HTML_ANCHOR)) anchors.add(id);
		const atx = ATX.exec(line);
		if (atx) heading((atx[2] ?? "").replace(/(?:^|[ \t]+)#+[ \t]*$/, ""));
		else if (paragraph !== void 0 && UNDERLINE.test(line)) heading(paragraph);
		else for (const [, words = ""] of line.matchAll(HTML_HEADING)) heading(words);
		paragraph = atx !== null || UNDERLINE.test(line) || NO_TEXT.test(line) ? void 0 : paragraph === void 0 ? line : `${paragraph} ${line.trim()}`.slice(0, LONGEST);
	}
	return anchors;
}
function readable(text) {
	const lines = text.split(/\r\n|\r|\n/);
	const end = lines[0]?.trim() === "---" ? lines.indexOf("---", 1) : -1;
	let comment = false;
	return lines.slice(end + 1).map((line) => {
		let rest = line;
		let kept = "";
		for (;;) {
			const mark = rest.indexOf(comment ? "-->" : "<!--");
			if (mark < 0) return comment ? kept : kept + rest;
			if (!comment) kept += rest.slice(0, mark);
			rest = rest.slice(mark + (comment ? 3 : 4));
			comment = !comment;
		}
	});
}
function plainWords(heading) {
	return heading.replaceAll(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, "").replaceAll(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1").replaceAll(/<[^<>]*>/g, "").replaceAll(/(^|[^\w\\])_+(?=\S)|(\S)_+(?=\W|$)/g, "$1$2").replaceAll(/\\([!-/:-@[-`{-~])/g, "$1").trim();
}

const MOST_STEPS = 1e3;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
const MARKDOWN = /\.(?:md|markdown|mdown|mkdn?|mdx)$/i;
const KEYED = /\.(?:ya?ml|json|toml)$/i;
const LINES = /^L(\d{1,9})(?:C\d{1,9})?(?:-L(\d{1,9})(?:C\d{1,9})?)?$/;
function collectLinks(feature, repository, place) {
	return statedLinks(feature).map((link) => ({
		key: keyWords(link.keys),
		stated: boundedText(link.stated, 1e3),
		location: place(...link.keys),
		...follow(link, feature.path ?? "", repository)
	}));
}
function linkedFiles(feature, repository) {
	const paths = statedLinks(feature).flatMap((link) => {
		if (ADDRESS.test(link.stated)) return [];
		const path = link.path ?? splitLink(link.stated, feature.path ?? "", repository).path;
		return path === void 0 ? [] : [path];
	});
	return repository.expand([...new Set(paths)]);
}
function statedLinks({ record, outputContracts }) {
	const values = record;
	const links = [];
	const add = (stated, keys, folder = false) => {
		if (typeof stated === "string" && stated.trim() !== "") links.push({
			keys,
			stated,
			folder
		});
	};
	for (const key of [
		"runbook",
		"learnings",
		"rollback"
	]) add(values[key], [key]);
	add(part(values["remediation"], "undo"), ["remediation", "undo"]);
	items(values["transformations"]).forEach((step, index) => add(part(step, "path"), [
		"transformations",
		index,
		"path"
	], true));
	items(values["outputs"]).forEach((output, index) => {
		const stated = part(output, "contract");
		const keys = [
			"outputs",
			index,
			"contract"
		];
		const path = typeof stated === "string" ? outputContracts?.get(stated) : void 0;
		if (typeof stated === "string" && path !== void 0) links.push({
			keys,
			stated,
			path
		});
		else add(stated, keys);
	});
	return links;
}
function follow({ keys, stated, folder = false, path: known }, record, repository) {
	if (known !== void 0) return {
		state: "found",
		path: known
	};
	if (ADDRESS.test(stated)) return { state: "address" };
	const { path, anchor, refused } = splitLink(stated, record, repository);
	if (path === void 0) return {
		state: "refused",
		why: boundedText(refused ?? "that is no path", 2e3)
	};
	if (!repository.has(path)) {
		if (folder && anchor === void 0 && repository.hasFolder(path)) return {
			state: "found",
			path
		};
		const name = posix.basename(path);
		const meant = suggest(name, namesBeside(path, repository), repository);
		return {
			state: "no-file",
			path,
			why: repository.hasFolder(path) ? "that is a folder, not a file" : keys[0] === "outputs" && !stated.includes("/") ? "there is no such file, and no contract with that id" : "there is no such file",
			...meant === void 0 ? {} : { meant: boundedText(stated.replace(name, () => meant), 1e3) }
		};
	}
	return anchor === void 0 ? {
		state: "found",
		path
	} : {
		path,
		...followAnchor(stated, path, anchor, repository)
	};
}
function splitLink(stated, record, repository) {
	const whole = resolvePath(repository, stated, record);
	const hash = stated.indexOf("#");
	if (hash < 0 || "path" in whole && repository.has(whole.path)) return "path" in whole ? { path: bare(whole.path) } : { refused: whole.problem };
	const resolved = resolvePath(repository, stated.slice(0, hash), record);
	return "path" in resolved ? {
		path: bare(resolved.path),
		anchor: stated.slice(hash + 1)
	} : { refused: resolved.problem };
}
function bare(path) {
	return path.replace(/\/$/, "");
}
function followAnchor(stated, path, anchor, repository) {
	const text = repository.text(path, LIMITS.configuration);
	if (typeof text !== "string") return text.absent ? { state: "unchecked" } : {
		state: "no-file",
		why: boundedText(text.unreadable, 2e3)
	};
	const named = decoded(anchor);
	const lines = LINES.exec(named);
	if (lines) {
		const count = text.replace(/\n$/, "").split("\n").length;
		const last = Math.max(Number(lines[1]), Number(lines[2] ?? 0));
		return last >= 1 && last <= count ? { state: "found" } : {
			state: "no-anchor",
			why: `the file has ${count.toLocaleString("en-US")} lines`
		};
	}
	if (MARKDOWN.test(path)) {
		const anchors = anchorsOf(path, repository);
		if (anchors.has(named)) return { state: "found" };
		const meant = suggest(named, anchors, repository);
		return {
			state: "no-anchor",
			why: "the page has no such heading",
			...meant === void 0 ? {} : { meant: boundedText(`${stated.slice(0, -anchor.length)}${meant}`, 1e3) }
		};
	}
	if (!KEYED.test(path)) return { state: "unchecked" };
	const document = repository.document(path, LIMITS.configuration);
	if ("unreadable" in document || document.problems.length > 0) return { state: "unchecked" };
	return hasKey(document.value, named) ? { state: "found" } : {
		state: "no-anchor",
		why: "the file has no such part"
	};
}
function hasKey(value, name) {
	const dotted = name.split(".").reduce((at, key) => part(at, key), value);
	const stage = part(part(value, "stages"), name.replace(/@.*$/s, ""));
	return part(value, name) !== void 0 || dotted !== void 0 || stage !== void 0;
}
const anchorsOf = oncePerRepository((path, repository) => {
	const text = repository.text(path, LIMITS.configuration);
	return typeof text === "string" ? markdownAnchors(text) : /* @__PURE__ */ new Set();
});
const suggesting = /* @__PURE__ */ new WeakMap();
function suggest(word, known, repository) {
	const suggestions = suggesting.get(repository) ?? fewSuggestions();
	suggesting.set(repository, suggestions);
	return suggestions(word, known);
}
function* namesBeside(path, repository) {
	const folder = posix.dirname(path);
	for (const file of repository.expand([folder === "." ? "" : `${folder}/`])) if (posix.dirname(file) === folder) yield posix.basename(file);
}
function decoded(anchor) {
	try {
		return decodeURIComponent(anchor);
	} catch {
		return anchor;
	}
}
function keyWords(keys) {
	return keys.reduce((words, key) => typeof key === "number" ? `${words}[${key}]` : words === "" ? key : `${words}.${key}`, "");
}
function items(value) {
	return Array.isArray(value) ? value.slice(0, MOST_STEPS) : [];
}
function part(value, key) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}

const MOST_FILES = 1e3;
const MOST_FAULTS = 20;
const LONGEST_SCHEMA = 2e5;
const TIME = 3e3;
const MOST_STOPPED = 3;
const READABLE = /\.(?:ya?ml|json|toml)$/i;
async function collectParameters(feature, repository, place) {
	const stated = feature.record.parameters;
	const record = feature.path ?? "";
	const collected = [];
	for (const [index, entry] of (Array.isArray(stated) ? stated.slice(0, MOST_FILES) : []).entries()) {
		const pair = pairOf(entry);
		if (!pair) continue;
		const location = place("parameters", index);
		const resolved = resolvePath(repository, pair.path, record);
		const path = boundedText("path" in resolved ? resolved.path : pair.path, 1e3);
		const one = {
			path,
			location
		};
		if ("problem" in resolved) {
			collected.push({
				...one,
				...unusable({
					message: resolved.problem,
					remedy: resolved.remedy,
					location
				})
			});
			continue;
		}
		const file = readParameters(path, repository);
		if ("message" in file) {
			collected.push({
				...one,
				...unusable({
					location,
					...file
				})
			});
			continue;
		}
		if (pair.schema === void 0) {
			collected.push({
				...one,
				total: 0,
				faults: []
			});
			continue;
		}
		const schema = readSchema(pair.schema, index, feature, repository, place);
		collected.push({
			...one,
			schema: boundedText(schema.path, 1e3),
			..."message" in schema ? unusable(schema) : await hold(file, schema, repository)
		});
	}
	return collected;
}
function parameterFilesOf(feature, repository) {
	const stated = feature.record.parameters;
	return (Array.isArray(stated) ? stated.slice(0, MOST_FILES) : []).flatMap((entry, index) => {
		const pair = pairOf(entry);
		const named = [pair?.path, pair?.schema].flatMap((path) => {
			const resolved = typeof path === "string" ? resolvePath(repository, path, feature.path ?? "") : void 0;
			return resolved && "path" in resolved && repository.has(resolved.path) ? [resolved.path] : [];
		});
		if (pair?.schema === void 0) return named;
		const place = (...keys) => feature.locate(...keys) ?? {
			path: feature.path ?? "",
			line: 1
		};
		const schema = readSchema(pair.schema, index, feature, repository, place);
		return "message" in schema ? named : [...named, ...othersOf(schema, repository).map((other) => other.schema.path)];
	});
}
function othersOf(schema, repository) {
	return referredSchemas(schema, (path) => {
		const document = repository.has(path) && READABLE.test(path) ? repository.document(path, LONGEST_SCHEMA) : void 0;
		return !document || "unreadable" in document || document.problems.length > 0 ? void 0 : document;
	});
}
function pairOf(entry) {
	if (typeof entry === "string") return { path: entry };
	if (typeof entry !== "object" || entry === null || !("path" in entry) || typeof entry.path !== "string") return void 0;
	return {
		path: entry.path,
		..."schema" in entry ? { schema: entry.schema } : {}
	};
}
function readParameters(path, repository) {
	if (!READABLE.test(path)) return {
		message: "it is neither YAML, JSON nor TOML, by its name",
		remedy: "name a file that ends in .yaml, .yml, .json or .toml"
	};
	const document = repository.document(path, LIMITS.configuration);
	if (!("unreadable" in document)) return document;
	return {
		message: document.unreadable,
		...document.remedy === void 0 ? {} : { remedy: document.remedy }
	};
}
function readSchema(stated, index, feature, repository, place) {
	const at = (...keys) => place("parameters", index, "schema", ...keys);
	const record = feature.path ?? "";
	if (typeof stated !== "string") return {
		path: record,
		value: stated,
		locate: at,
		locateKey: at
	};
	const location = at();
	const resolved = resolvePath(repository, stated, record);
	if ("problem" in resolved) return {
		path: stated,
		message: resolved.problem,
		remedy: resolved.remedy,
		location
	};
	const { path } = resolved;
	const document = repository.document(path, LONGEST_SCHEMA);
	if ("unreadable" in document) return {
		path,
		message: document.unreadable,
		remedy: document.remedy ?? "name a schema that is there",
		location
	};
	const [problem] = document.problems;
	return problem ? {
		path,
		...problem
	} : document;
}
const known = /* @__PURE__ */ new WeakMap();
const stopped = /* @__PURE__ */ new WeakMap();
async function hold(file, schema, repository) {
	if (file.problems.length === 0 && file.value === null) return {
		total: 1,
		faults: [{
			message: "the file is empty",
			location: {
				path: file.path,
				line: 1
			}
		}]
	};
	const key = typeof schema.value === "object" && schema.value !== null ? schema.value : schema;
	const answers = known.get(key) ?? /* @__PURE__ */ new WeakMap();
	known.set(key, answers);
	const answered = answers.get(file);
	if (answered) return answered;
	const before = stopped.get(repository) ?? 0;
	const { holdAgainstSchema } = await import("./hold-against-schema.js");
	const answer = holdAgainstSchema(file, schema, before < MOST_STOPPED ? TIME : 0, othersOf(schema, repository));
	if ("stopped" in answer) stopped.set(repository, before + 1);
	const held = heldOf(answer, schema);
	answers.set(file, held);
	return held;
}
function heldOf(answer, schema) {
	if ("stopped" in answer) return unusable({
		message: `its schema takes longer than ${TIME / 1e3} seconds`,
		remedy: "look for patterns that repeat a repetition (`(a+)+`), and for references that double",
		location: schema.locate()
	});
	if ("schema" in answer) return unusable(answer.schema);
	return {
		total: answer.document.length,
		faults: answer.document.slice(0, MOST_FAULTS).map(bounded)
	};
}
function unusable(problem) {
	return {
		unusable: bounded(problem),
		total: 0,
		faults: []
	};
}
function bounded({ message, remedy, location }) {
	return {
		message: boundedText(message, 4e3),
		...remedy === void 0 ? {} : { remedy: boundedText(remedy, 4e3) },
		...location ? { location } : {}
	};
}

export { linkedFiles as i, parameterFilesOf as n, collectLinks as r, collectParameters as t };