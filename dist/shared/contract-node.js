import { i as __toESM } from "./rolldown-runtime.js";
import { t as safePath } from "./safe-path.js";
import { t as require_picomatch } from "./picomatch.js";
import { i as resolvePath, n as boundedText } from "./file-subject.js";
import { posix } from "node:path";

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

function isLocal(server) {
	const type = server.text("type");
	return type === "local" || type === "duckdb" && !/^(md|motherduck|https?|s3|gs):/i.test(server.text("database") ?? "");
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

function contractNode(document) {
	return nodeAt(document, document.value, void 0, void 0);
}
function nodeAt(document, value, parent, step) {
	const node = Object.create(NODE);
	node.document = document;
	node.value = value;
	node.mapping = isMapping(value) ? value : NOTHING;
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

export { filesOf as a, STEPS as c, stepNeeded as d, limitHolds as f, isLocal as i, largestStep as l, scalars as n, findData as o, operatorHolds as p, objectNames as r, unnamed as s, contractNode as t, promisesLess as u };