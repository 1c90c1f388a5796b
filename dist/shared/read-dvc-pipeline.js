import { s as isRecord } from "./basics.js";
import { d as safePath, x as LIMITS } from "./run-over-checkout.js";
import { f as shellQuoted, l as oncePerRepository } from "./small-parts.js";
import { posix } from "node:path";

const MD5 = /^[0-9a-f]{32}(\.dir)?$/;
function dvcEntries(value, locate, keys) {
	if (!Array.isArray(value)) return [];
	return value.flatMap((item, index) => {
		if (!isRecord(item) || typeof item["path"] !== "string") return [];
		const at = [...keys, index];
		const { path, files } = item;
		if (Array.isArray(files) && typeof item["md5"] !== "string") return files.flatMap((file, number) => isRecord(file) && typeof file["relpath"] === "string" ? [entry(`${path}/${file["relpath"]}`, file, item["hash"], () => locate(...at, "files", number))] : []);
		return [entry(path, item, item["hash"], () => locate(...at))];
	});
}
function entry(path, item, hash, location) {
	const { md5, size, nfiles } = item;
	const value = typeof md5 === "string" ? md5.toLowerCase() : "";
	return {
		path,
		...MD5.test(value) ? { digest: {
			algorithm: hash === "md5" ? "md5" : "md5-dos2unix",
			value
		} } : {},
		...typeof size === "number" ? { size } : {},
		...typeof nfiles === "number" ? { files: nfiles } : {},
		location
	};
}

function readDvcFile({ path, value, problems, locate }) {
	const failed = (problem) => ({
		outs: [],
		workingDirectory: ".",
		imports: [],
		problem
	});
	const [problem] = problems;
	if (problem) return failed(problem);
	if (!isRecord(value) || !Array.isArray(value["outs"])) return failed({
		message: `\`${path}\` is not a file of DVC: it has no list of \`outs\``,
		remedy: "write it with `dvc add`",
		location: locate("outs")
	});
	const outs = dvcEntries(value["outs"], locate, ["outs"]);
	if (outs.length < value["outs"].length) return failed({
		message: "an entry of `outs` has no `path`",
		remedy: "write it with `dvc add`",
		location: locate("outs")
	});
	const { wdir, deps } = value;
	return {
		outs,
		workingDirectory: typeof wdir === "string" ? wdir : ".",
		imports: importsOf(deps, locate)
	};
}
function importsOf(deps, locate) {
	if (!Array.isArray(deps)) return [];
	return deps.flatMap((dep, index) => {
		if (!isRecord(dep) || typeof dep["path"] !== "string") return [];
		const { repo, path } = dep;
		if (!isRecord(repo)) return /^[a-z][a-z0-9+.-]*:\/\//i.test(path) ? [{
			url: path,
			location: locate("deps", index)
		}] : [];
		const commit = repo["rev_lock"];
		return [{
			url: typeof repo["url"] === "string" ? repo["url"] : "",
			path,
			...typeof commit === "string" && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit) ? { commit } : {},
			location: locate("deps", index, "repo")
		}];
	});
}

const SCHEMA = "2.0";
function readDvcLock({ path, value, problems, locate, locateKey }) {
	const failed = (problem) => ({
		stages: /* @__PURE__ */ new Map(),
		problem
	});
	const [problem] = problems;
	if (problem) return failed(problem);
	if (!isRecord(value)) return failed({
		message: `\`${path}\` holds no stages`,
		remedy: REMEDY,
		location: locate()
	});
	const { schema } = value;
	if (schema !== void 0 && String(schema) !== SCHEMA) return failed({
		because: "unsupported",
		message: `\`${path}\` has the schema ${JSON.stringify(schema)}, which is not known; ${SCHEMA} is, and that of DVC 1`,
		remedy: "update this program, or write the lock with a version of DVC that writes this schema",
		location: locate("schema")
	});
	const keys = schema === void 0 ? [] : ["stages"];
	const written = schema === void 0 ? value : value["stages"] ?? {};
	if (!isRecord(written)) return failed({
		message: "`stages` is not a mapping",
		remedy: REMEDY,
		location: locate("stages")
	});
	const stages = /* @__PURE__ */ new Map();
	for (const [name, stage] of Object.entries(written)) {
		if (!isRecord(stage) || stage["cmd"] === void 0) return failed({
			message: `\`${name}\` is not a stage as DVC writes them: it has no \`cmd\``,
			remedy: REMEDY,
			location: locateKey(...keys, name)
		});
		const below = (...rest) => locate(...keys, name, ...rest);
		stages.set(name, {
			name,
			command: stage["cmd"],
			deps: dvcEntries(stage["deps"], below, ["deps"]),
			outs: dvcEntries(stage["outs"], below, ["outs"]),
			params: paramsOf$1(stage["params"]),
			location: locateKey(...keys, name),
			locate: below
		});
	}
	return { stages };
}
const REMEDY = "write it with `dvc repro`, and resolve conflicts in it by running that again";
function paramsOf$1(value) {
	if (!isRecord(value)) return {};
	return Object.fromEntries(Object.entries(value).map(([file, params]) => [file, isRecord(params) ? params : {}]));
}

const FLOAT = Symbol("float");
function withFloats({ value, locate }, text) {
	const lines = text.split("\n");
	const walk = (part, keys) => {
		if (Array.isArray(part)) return part.map((item, index) => walk(item, [...keys, index]));
		if (isRecord(part)) return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, walk(item, [...keys, key])]));
		if (typeof part !== "number" || !Number.isInteger(part)) return part;
		const { line = 1, column = 1 } = locate(...keys);
		const written = /^[-+]?[\d_.]+(?:e[-+]?\d+)?/i.exec((lines[line - 1] ?? "").slice(column - 1))?.[0] ?? "";
		return /[.e]/i.test(written) && Number(written.replaceAll("_", "")) === part ? { [FLOAT]: part } : part;
	};
	return walk(value, []);
}
function isFloat(value) {
	return typeof value === "object" && value !== null && FLOAT in value;
}
function pythonNumber(value) {
	const float = isFloat(value);
	const number = float ? value[FLOAT] : value;
	if (!float && Number.isInteger(number)) return Number.isSafeInteger(number) ? String(number) : void 0;
	if (Number.isNaN(number)) return "nan";
	if (!Number.isFinite(number)) return number > 0 ? "inf" : "-inf";
	const size = Math.abs(number);
	if (size !== 0 && (size < 1e-4 || size >= 0x2386f26fc10000)) {
		const [digits = "", exponent = ""] = number.toExponential().split("e");
		return `${digits}e${exponent.startsWith("-") ? "-" : "+"}${exponent.replace(/^[-+]/, "").padStart(2, "0")}`;
	}
	if (Object.is(number, -0)) return "-0.0";
	return Number.isInteger(number) ? `${number}.0` : String(number);
}

var TemplateError = class extends Error {
	name = "TemplateError";
};
const EXPRESSION = /(?<!\\)\$\{(.*?)\}/g;
function fillIn(value, context, command) {
	if (typeof value === "string") return fillInText(value, context, command);
	if (Array.isArray(value)) return value.map((item) => fillIn(item, context, command));
	if (!isRecord(value) || isFloat(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [asText(fillInText(key, context)), fillIn(item, context, command)]));
}
function fillInText(text, context, command) {
	const matches = [...text.matchAll(EXPRESSION)];
	const [only] = matches;
	if (matches.length === 1 && only?.[0] === text) {
		const value = select(only[1] ?? "", context);
		return command && isRecord(value) && !isFloat(value) ? asOptions(value, command) : value;
	}
	return text.replace(EXPRESSION, (_, expression) => {
		const value = select(expression, context);
		return command && isRecord(value) && !isFloat(value) ? asOptions(value, command) : asText(value);
	}).replaceAll("\\${", "${");
}
function select(expression, context) {
	let value = context;
	for (const key of expression.replaceAll("[", ".").replaceAll("]", "").split(".")) {
		const inner = Array.isArray(value) ? value[Number(key)] : isRecord(value) && Object.hasOwn(value, key) ? value[key] : void 0;
		if (inner === void 0) throw new TemplateError(`nothing is named \`${expression}\``);
		value = inner;
	}
	return value;
}
function asText(value) {
	if (typeof value === "string") return value;
	if (typeof value === "boolean") return value ? "true" : "false";
	if (value === null) return "None";
	if (typeof value === "number" || isFloat(value)) {
		const text = pythonNumber(value);
		if (text !== void 0) return text;
		throw new TemplateError("a whole number is too large to be told exactly");
	}
	throw new TemplateError("a list or a mapping stands where a text is needed");
}
function asOptions(value, { bool, list }) {
	const parts = [];
	for (const [key, item] of flattened(value)) if (typeof item === "boolean") {
		if (item) parts.push(`--${key}`);
		else if (bool === "boolean_optional") parts.push(`--no-${key}`);
	} else if (Array.isArray(item)) {
		const items = item.map((one) => typeof one === "string" ? shellQuoted(one) : asText(one));
		if (list === "append") parts.push(...items.map((one) => `--${key} ${one}`));
		else if (items.length > 0) parts.push(`--${key} ${items.join(" ")}`);
	} else parts.push(`--${key} ${typeof item === "string" ? shellQuoted(item) : asText(item)}`);
	return parts.join(" ");
}
function flattened(value, prefix = "") {
	return Object.entries(value).flatMap(([key, item]) => isRecord(item) && !isFloat(item) && Object.keys(item).length > 0 ? flattened(item, `${prefix}${key}.`) : [[`${prefix}${key}`, item]]);
}

function withMerges(value) {
	if (Array.isArray(value)) return value.map(withMerges);
	if (!isRecord(value) || isFloat(value)) return value;
	const merged = {};
	const { "<<": sources, ...own } = value;
	for (const source of [sources].flat().reverse()) if (isRecord(source)) Object.assign(merged, withMerges(source));
	for (const [key, item] of Object.entries(own)) merged[key] = withMerges(item);
	return merged;
}

const MOST_STAGES = 1e4;
const VARIABLES = "params.yaml";
function readDvcYaml(document, text, surroundings) {
	const { path, problems, locate, locateKey } = document;
	const failed = (problem) => ({
		stages: [],
		problem
	});
	const [problem] = problems;
	if (problem) return failed(problem);
	const value = withMerges(withFloats(document, text));
	const declared = isRecord(value) ? value["stages"] ?? {} : void 0;
	if (!isRecord(value) || !isRecord(declared)) return failed({
		message: `\`${path}\` holds no stages`,
		remedy: "write them under `stages:`",
		location: locate()
	});
	const stages = [];
	let variables = {};
	try {
		variables = loadVariables(load(VARIABLES, surroundings, false), value["vars"], ".", surroundings);
	} catch (error) {
		return failed(unfilled(error, "vars", locate("vars")));
	}
	for (const [group, stage] of Object.entries(declared)) {
		const location = locateKey("stages", group);
		try {
			for (const { name, definition, given } of expanded(group, stage, variables)) {
				if (stages.length >= MOST_STAGES) return failed({
					message: `\`${path}\` stands for more than ${MOST_STAGES.toLocaleString("en-US")} stages`,
					remedy: "split the pipeline",
					location
				});
				stages.push(resolved(name, definition, {
					...variables,
					...given
				}, location, surroundings));
			}
		} catch (error) {
			stages.push({
				...unresolved(group, location),
				problem: unfilled(error, `stages.${group}`, location)
			});
		}
	}
	return { stages };
}
function unresolved(name, location) {
	return {
		name,
		command: void 0,
		workingDirectory: ".",
		deps: [],
		outs: [],
		uncached: [],
		params: /* @__PURE__ */ new Map(),
		frozen: false,
		location
	};
}
function unfilled(error, where, location) {
	if (!(error instanceof TemplateError)) throw error;
	return {
		message: `\`${where}\` cannot be filled in: ${error.message}`,
		remedy: "see what `dvc repro --dry` says",
		location
	};
}
function load(path, { document }, needed = true) {
	const [file = "", keys = ""] = path.split(":");
	const found = document(file);
	if (!found) {
		if (needed) throw new TemplateError(`\`${file}\` cannot be read here`);
		return;
	}
	const value = withMerges(withFloats(found.document, found.text));
	if (found.document.problems.length > 0 || !isRecord(value)) {
		if (needed) throw new TemplateError(`\`${file}\` is not a mapping`);
		return;
	}
	const wanted = keys.split(",").filter((key) => key !== "");
	return wanted.length === 0 ? value : Object.fromEntries(wanted.map((key) => [key, value[key]]));
}
function loadVariables(base, vars, folder, surroundings) {
	let variables = base ?? {};
	for (const item of Array.isArray(vars) ? vars : []) if (typeof item === "string") variables = deeply(variables, load(folder === "." ? item : `${folder}/${item}`, surroundings) ?? {});
	else if (isRecord(item)) variables = deeply(variables, item);
	return variables;
}
function deeply(left, right) {
	const merged = { ...left };
	for (const [key, value] of Object.entries(right)) {
		const before = merged[key];
		merged[key] = isMapping(before) && isMapping(value) ? deeply(before, value) : value;
	}
	return merged;
}
function isMapping(value) {
	return isRecord(value) && !isFloat(value);
}
function* expanded(name, stage, variables) {
	if (!isRecord(stage)) throw new TemplateError("a stage must be a mapping");
	if (stage["foreach"] !== void 0) {
		const definition = stage["do"];
		if (!isRecord(definition)) throw new TemplateError("`foreach` needs a stage under `do`");
		yield* forEach(name, definition, fillIn(stage["foreach"], variables));
	} else if (stage["matrix"] !== void 0) {
		const { matrix, ...definition } = stage;
		yield* forMatrix(name, definition, fillIn(matrix, variables));
	} else yield {
		name,
		definition: stage,
		given: {}
	};
}
function* forEach(name, definition, over) {
	if (Array.isArray(over)) {
		const composite = over.some(isComposite);
		for (const [index, item] of over.entries()) yield {
			name: `${name}@${composite ? index : asText(item)}`,
			definition,
			given: { item }
		};
	} else if (isMapping(over)) for (const [key, item] of Object.entries(over)) yield {
		name: `${name}@${key}`,
		definition,
		given: {
			item,
			key
		}
	};
	else throw new TemplateError("`foreach` needs a list or a mapping");
}
function* forMatrix(name, definition, matrix) {
	if (!isMapping(matrix)) throw new TemplateError("`matrix` needs a mapping of lists");
	const axes = Object.entries(matrix).map(([axis, values]) => {
		if (!Array.isArray(values)) throw new TemplateError(`\`matrix.${axis}\` needs a list`);
		return {
			axis,
			values
		};
	});
	const combine = function* (at, item, fragments) {
		const next = axes[at];
		if (!next) {
			const key = fragments.join("-");
			yield {
				name: `${name}@${key}`,
				definition,
				given: {
					item,
					key
				}
			};
			return;
		}
		for (const [index, value] of next.values.entries()) yield* combine(at + 1, {
			...item,
			[next.axis]: value
		}, [...fragments, isComposite(value) ? `${next.axis}${index}` : asText(value)]);
	};
	yield* combine(0, {}, []);
}
function isComposite(value) {
	return Array.isArray(value) || isMapping(value);
}
function resolved(name, definition, variables, location, surroundings) {
	try {
		const folder = definition["wdir"] === void 0 ? "." : asText(fillIn(definition["wdir"], variables));
		const context = loadVariables(variables, definition["vars"], folder, surroundings);
		const fill = (key) => fillIn(definition[key], context, key === "cmd" ? surroundings.options : void 0);
		const paths = (key) => items(fill(key)).flatMap((item) => isMapping(item) ? Object.keys(item) : [asText(item)]);
		const outs = [
			"outs",
			"metrics",
			"plots"
		];
		return {
			name,
			command: asCommand(fill("cmd")),
			workingDirectory: folder,
			deps: paths("deps"),
			outs: outs.flatMap(paths),
			uncached: outs.flatMap((key) => items(fill(key)).flatMap(uncachedIn)),
			params: paramsOf(items(fill("params"))),
			frozen: definition["frozen"] === true,
			location
		};
	} catch (error) {
		return {
			...unresolved(name, location),
			problem: unfilled(error, `stages.${name}`, location)
		};
	}
}
function uncachedIn(item) {
	if (!isMapping(item)) return [];
	return Object.entries(item).flatMap(([path, options]) => isMapping(options) && options["cache"] === false ? [path] : []);
}
function asCommand(command) {
	return Array.isArray(command) ? command.map((part) => asText(part)) : asText(command ?? "");
}
function paramsOf(declared) {
	const params = /* @__PURE__ */ new Map();
	const add = (file, keys) => {
		const known = params.get(file);
		if (params.has(file) && known === void 0) return;
		params.set(file, keys === void 0 ? void 0 : [...known ?? [], ...keys]);
	};
	for (const item of declared) if (!isMapping(item)) add(VARIABLES, [asText(item)]);
	else for (const [file, keys] of Object.entries(item)) {
		const listed = items(keys).map(asText);
		add(file, listed.length === 0 ? void 0 : listed);
	}
	return params;
}
function items(value) {
	return Array.isArray(value) ? value : [];
}

function lockBeside(path) {
	return posix.join(posix.dirname(path), "dvc.lock");
}
function readPipeline(path, repository) {
	return pipelineIn(posix.dirname(path), repository);
}
function dvcWorkingDirectories(lockPath, repository) {
	const { declared } = readPipeline(lockPath, repository);
	if ("unreadable" in declared) return /* @__PURE__ */ new Map();
	return new Map(declared.stages.map(({ name, workingDirectory }) => [name, workingDirectory]));
}
const pipelineIn = oncePerRepository((folder, repository) => readPipelineFrom(folder, repository));
function readPipelineFrom(folder, repository) {
	const path = posix.join(folder, "dvc.yaml");
	const lockPath = posix.join(folder, "dvc.lock");
	const read = /* @__PURE__ */ new Set();
	const textOf = (file, limit) => {
		const text = repository.text(file, limit);
		if (repository.has(file)) read.add(file);
		return text;
	};
	const lock = repository.document(lockPath, LIMITS.evidence);
	if (repository.has(lockPath)) read.add(lockPath);
	const text = textOf(path, LIMITS.configuration);
	const document = repository.document(path, LIMITS.configuration);
	const surroundings = {
		options: commandOptions(folder, repository, read),
		document: (stated) => {
			const safe = safePath(stated, folder === "." ? "" : folder);
			if ("refused" in safe || !repository.has(safe.path)) return void 0;
			const content = textOf(safe.path, LIMITS.configuration);
			const parsed = repository.document(safe.path, LIMITS.configuration);
			return typeof content === "string" && !("unreadable" in parsed) ? {
				text: content,
				document: parsed
			} : void 0;
		}
	};
	return {
		path,
		lockPath,
		folder,
		declared: typeof text !== "string" ? text : "unreadable" in document ? document : readDvcYaml(document, text, surroundings),
		locked: "unreadable" in lock ? lock : readDvcLock(lock),
		read: [...read]
	};
}
function commandOptions(folder, repository, read) {
	for (let at = folder;; at = posix.dirname(at)) {
		const path = posix.join(at, ".dvc/config");
		const text = repository.has(path) ? repository.text(path, LIMITS.configuration) : void 0;
		if (typeof text === "string") {
			read.add(path);
			const section = /^\s*\[parsing\]\s*$([^[]*)/m.exec(text)?.[1] ?? "";
			return {
				bool: /^\s*bool\s*=\s*boolean_optional\s*$/m.test(section) ? "boolean_optional" : "store_true",
				list: /^\s*list\s*=\s*append\s*$/m.test(section) ? "append" : "nargs"
			};
		}
		if (at === "." || at === "/") return {
			bool: "store_true",
			list: "nargs"
		};
	}
}

export { withMerges as a, readPipelineFrom as i, lockBeside as n, readDvcLock as o, readPipeline as r, readDvcFile as s, dvcWorkingDirectories as t };