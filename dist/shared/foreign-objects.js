import { r as __toESM } from "./rolldown-runtime.js";
import { d as didYouMean } from "./basics.js";
import { d as safePath, x as LIMITS } from "./run-over-checkout.js";
import { h as boundedText, p as resolvePath } from "./small-parts.js";
import { S as contractNode, l as planBuilder, n as resolveReference, r as planProperty, t as externalReference } from "./resolve-reference.js";
import { t as require_picomatch } from "./picomatch.js";
import { posix } from "node:path";

function isLocal(server) {
	const type = server.text("type");
	return type === "local" || type === "duckdb" && !/^(md|motherduck|https?|s3|gs):/i.test(server.text("database") ?? "");
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

var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
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
		default: return {
			why: format === void 0 ? "neither the contract nor the name of the file says in which format it is" : `the format \`${boundedText(format, 60)}\` is not read`,
			...format === void 0 ? {} : { remedy: "write the data as CSV, JSON or Parquet for this, or hand in the results of a tool that reads it there" }
		};
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
const VARIABLE = /\$\{(?!(?:object|model|table|schema)\})[A-Za-z_][A-Za-z0-9_]*(?::-([^}]*))?\}/g;
const PLACEHOLDER = /\{(?:object|model|table|schema)\}/g;
function findData(repository, contract, server, objects) {
	const key = server.text("type") === "duckdb" ? "database" : "path";
	const written = server.text(key);
	const at = server.get(key).location;
	const stated = written?.replaceAll(VARIABLE, (whole, standIn) => standIn ?? whole);
	const variable = new RegExp(VARIABLE).exec(stated ?? "")?.[0];
	if (variable !== void 0) {
		const unread = {
			outcome: "unknown",
			message: `\`${written ?? ""}\` has the variable \`${variable}\`, and a contract is not told what stands in variables here`,
			remedy: `give it a default (\`${variable.replace("}", ":-data}")}\`), or say which files are meant (\`--data\`)`,
			location: at
		};
		return objects.map(() => ({ unread }));
	}
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
		const paths = repository.hasFolder(resolved.path) && !repository.has(resolved.path) ? repository.expand([`${resolved.path.replace(/\/+$/, "")}/`]).filter((path) => DATA_FILE.test(path)) : [resolved.path];
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

export { formatOf as a, externalReferences as c, findData as i, isLocal as l, objectFiles as n, foreignContract as o, objectNames as r, openContract as s, foreignObjects as t };