import { d as mapping, g as nameList, h as boundedText, l as oncePerRepository, m as fileSubject } from "./small-parts.js";
import { i as linkedFiles, n as parameterFilesOf, r as collectLinks, t as collectParameters } from "./record-parameters.js";
import { x as LIMITS } from "./run-over-checkout.js";
import { a as wayNames, c as codeOf, d as NOTEBOOK, f as jobAt, i as registryHere, n as lineageOptions, o as wayTo, p as neighbours, r as registryBefore, s as walk, t as knownLineage, u as outputContract } from "./known-lineage.js";
import { t as RECORD_SECTIONS } from "./record-sections.js";
import { d as didYouMean } from "./basics.js";
import { a as foreignRegistries, r as namedLineage } from "./lineage-paths.js";
import { t as filesBehind } from "./files-behind.js";

const MOST_OUTPUTS = 1e3;
const MOST_FAULTS = 100;
const TYPES = [
	"string",
	"number",
	"integer",
	"boolean",
	"date",
	"timestamp",
	"time",
	"array",
	"object"
];
function collectOutputs(feature, repository, place) {
	const stated = feature.record.outputs;
	if (!Array.isArray(stated)) return {
		total: 0,
		faults: []
	};
	const names = /* @__PURE__ */ new Set();
	const outputs = stated.slice(0, MOST_OUTPUTS).map((output) => isMapping$1(output) ? output : {});
	const faults = outputs.flatMap((output, index) => {
		const name = typeof output["name"] === "string" ? output["name"] : "";
		if (name === "") return [];
		const twice = names.has(name);
		names.add(name);
		return [
			...twice ? [[
				"name",
				`the output \`${name}\` stands twice`,
				"give each a name of its own",
				"name"
			]] : [],
			...faultsOfRange(output, name),
			...faultsOfContract(output, name, feature, repository)
		].map(([what, message, remedy, key]) => ({
			output: boundedText(twice ? `${name} (${index + 1})` : name, 200),
			what,
			problem: {
				message: boundedText(message, 4e3),
				remedy,
				location: key === void 0 ? place("outputs", index) : place("outputs", index, key)
			}
		}));
	});
	return {
		total: outputs.length,
		location: place("outputs"),
		faults: faults.slice(0, MOST_FAULTS)
	};
}
function* faultsOfRange(output, name) {
	const { type, minimum, maximum, values } = output;
	if (typeof type !== "string" || !TYPES.includes(type)) return;
	const isNumber = type === "number" || type === "integer";
	const listed = Array.isArray(values) ? values : void 0;
	for (const key of ["minimum", "maximum"]) {
		if (output[key] === void 0 || isNumber) continue;
		yield [
			key,
			`\`${name}\` is of type ${type}, which has no \`${key}\``,
			"take it out, or name another type",
			key
		];
	}
	if (typeof minimum === "number" && typeof maximum === "number" && minimum > maximum) yield [
		"range",
		`\`${name}\` is at least ${minimum} and at most ${maximum}: it can be nothing`,
		"swap the two",
		"minimum"
	];
	if (isNumber && minimum === void 0 && maximum === void 0 && listed === void 0) yield [
		"no range",
		`nothing says what \`${name}\` can be`,
		"write `minimum` and `maximum`, or one of them, or all `values`"
	];
	const odd = listed?.find((value) => !fits(value, type));
	if (odd !== void 0) yield [
		"values",
		`\`${name}\` is of type ${type}, and \`${shown(odd)}\` is among its values`,
		"write values of its type",
		"values"
	];
	const outside = listed?.find((value) => typeof value === "number" && (typeof minimum === "number" && value < minimum || typeof maximum === "number" && value > maximum));
	if (outside !== void 0) yield [
		"values out of range",
		`\`${name}\` can be ${shown(outside)}, which is out of its own range`,
		"mend the range or the values",
		"values"
	];
}
function fits(value, type) {
	if (type === "integer") return Number.isInteger(value);
	if (type === "number" || type === "boolean") return typeof value === type;
	return typeof value === "string";
}
function* faultsOfContract(output, name, feature, repository) {
	const stated = output["contract"];
	const path = typeof stated === "string" ? outputContract(stated, feature, repository) : void 0;
	if (path === void 0 || !repository.has(path)) return;
	const document = repository.document(path, LIMITS.configuration);
	if ("unreadable" in document || !isMapping$1(document.value)) return;
	const column = columnsOf(document).get(name);
	if (!column) {
		yield [
			"contract",
			`\`${path}\` has no property \`${name}\``,
			"name the output as its contract does",
			"contract"
		];
		return;
	}
	const logicalType = column["logicalType"];
	if (typeof logicalType === "string" && TYPES.includes(String(output["type"])) && logicalType !== output["type"]) yield [
		"type",
		`\`${name}\` is of type ${String(output["type"])} here, and of type ${boundedText(logicalType, 50)} in \`${path}\``,
		"let both say the same",
		"type"
	];
}
const known = /* @__PURE__ */ new WeakMap();
function columnsOf(document) {
	const contract = isMapping$1(document.value) ? document.value : {};
	const columns = known.get(document) ?? new Map(list(contract["schema"]).flatMap((table) => (isMapping$1(table) ? list(table["properties"]) : []).flatMap((column) => isMapping$1(column) ? [[column["name"], column]] : [])));
	known.set(document, columns);
	return columns;
}
function shown(value) {
	return boundedText(typeof value === "string" ? value : JSON.stringify(value), 100);
}
function list(value) {
	return Array.isArray(value) ? value : [];
}
function isMapping$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

const MOST_BOUNDS = 20;
const MOST_FLAGS = 200;
async function collectRemediation(context, place) {
	const record = context.feature.record;
	const remediation = record["remediation"];
	if (!isMapping(remediation)) return void 0;
	const radius = remediation["blast-radius"];
	const parts = [...[
		"action",
		"mode",
		"rate-limit",
		"kill-switch",
		"undo"
	].map((key) => [key]), ...Object.keys(isMapping(radius) ? radius : {}).slice(0, MOST_BOUNDS).map((what) => ["blast-radius", what])];
	return {
		location: place("remediation"),
		stated: parts.flatMap((keys) => {
			const value = text$2(keys.reduce((at, key) => isMapping(at) ? at[key] : void 0, remediation));
			return value === void 0 ? [] : [{
				part: boundedText(keys.join("."), 250),
				value,
				location: place("remediation", ...keys)
			}];
		}),
		flags: flagsOf(record),
		before: await remediationBefore(context, remediation["mode"] === "automatic")
	};
}
function flagsOf({ rollout, flags }) {
	const ofRollout = isMapping(rollout) ? rollout["flag"] : void 0;
	const further = Array.isArray(flags) ? flags.slice(0, MOST_FLAGS) : [];
	return [...new Set([ofRollout, ...further].flatMap((flag) => text$2(flag, 200) ?? []))];
}
async function remediationBefore({ comparison, feature, recordAtBase }, matters) {
	if (comparison.mergeBase) return compared(recordAtBase);
	const served = matters ? await comparison.askServer?.() : void 0;
	if (served && "tree" in served && feature.path !== void 0) {
		const value = (await served.tree.document(feature.path))?.value;
		return compared(isMapping(value) ? value : void 0);
	}
	const reason = comparison.missing ?? (comparison.base ? "the merge base is not in this checkout" : void 0);
	if (reason === void 0) return { standing: "no-base" };
	const asked = served && "refused" in served ? `. GitHub itself was asked for it: ${served.refused}` : "";
	return {
		standing: "unreachable",
		reason: boundedText(`${reason}${asked}`, 4e3)
	};
}
function compared(record) {
	const remediation = record?.["remediation"];
	const said = isMapping(remediation) ? remediation : {};
	const action = text$2(said["action"], 200);
	const mode = text$2(said["mode"], 100);
	return {
		standing: "compared",
		registered: record !== void 0,
		...action === void 0 ? {} : { action },
		...mode === void 0 ? {} : { mode }
	};
}
function text$2(value, most = 1e3) {
	const written = typeof value === "number" ? String(value) : value;
	return typeof written === "string" && written.trim() !== "" ? boundedText(written, most) : void 0;
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

const MAY_BE_EMPTY = ["transformations", "parameters"];
async function collectRegistration(context) {
	const { feature, repository } = context;
	const place = placeOf$1(feature);
	const record = feature.record;
	const owners = ownersOf(record["owner"], context);
	const day = record["review-by"];
	const remediation = await collectRemediation(context, place);
	return {
		written: Object.keys(RECORD_SECTIONS).filter((name) => saysSomething(record[name], MAY_BE_EMPTY.includes(name))),
		...owners ? { owners } : {},
		...context.owners ? { ownersFile: context.owners.file } : {},
		links: collectLinks(feature, repository, place),
		parameters: await collectParameters(feature, repository, place),
		outputs: collectOutputs(feature, repository, place),
		...remediation ? { remediation } : {},
		...typeof day === "string" ? { reviewBy: {
			day: boundedText(day, 100),
			location: place("review-by")
		} } : {}
	};
}
function placeOf$1(feature) {
	return (...keys) => feature.locate(...keys) ?? {
		path: feature.path ?? "",
		line: 1
	};
}
function ownersOf(stated, { feature, owners }) {
	if (typeof stated === "string" && stated.trim() !== "") return {
		from: "record",
		names: [boundedText(stated.trim(), 200)]
	};
	const file = feature.set ?? feature.path;
	const names = file === void 0 ? [] : owners?.of(file) ?? [];
	return names.length > 0 ? {
		from: "code-owners",
		names: names.slice(0, 100).map((name) => boundedText(name, 200))
	} : void 0;
}
function saysSomething(value, evenEmpty) {
	if (typeof value === "string") return value.trim() !== "";
	if (Array.isArray(value)) return evenEmpty || value.length > 0;
	return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

const MOST_COLUMNS = 500;
const MOST_SERVICES = 200;
const MOST_SOURCES$1 = 200;
const MOST_CHANGES = 50;
const MOST_RETYPED = 100;
const LONGEST_NAME = 500;
const LONGEST_TEXT = 2e3;
function thingOf(name, mapped, pair) {
	const { path, here, base, tags } = pair;
	const [item, before] = [here.items.get(name), base?.items.get(name)];
	const [service, serviceBefore] = [here.services.get(name), base?.services.get(name)];
	const one = item ?? service ?? before ?? serviceBefore;
	if (!one) return void 0;
	const isHere = item !== void 0 || service !== void 0;
	const said = "columns" in one ? one : {};
	const columns = "columns" in one ? one.columns : [];
	return {
		registry: path,
		name: boundedText(one.name, LONGEST_NAME),
		what: one.what,
		location: isHere ? one.location : { path },
		mapped,
		state: isHere ? "here" : "deleted",
		...said.description === void 0 ? {} : { description: boundedText(said.description, LONGEST_TEXT) },
		...said.owner === void 0 ? {} : { owner: boundedText(said.owner, LONGEST_TEXT) },
		lacks: [...one.lacks, ...tags.filter((tag) => !Object.hasOwn(one.tags, tag)).map((tag) => `tag \`${boundedText(tag, 200)}\``)].slice(0, 100).map((lack) => boundedText(lack, LONGEST_NAME)),
		...one.faults && one.faults.length > 0 ? { faults: one.faults.slice(0, 100).map((fault) => boundedText(fault, 500)) } : {},
		..."columns" in one && one.entities && one.entities.length > 0 ? { entities: one.entities.slice(0, 100).map(({ name: entity, lacks, location }) => ({
			name: boundedText(entity, LONGEST_NAME),
			lacks: [...lacks],
			location
		})) } : {},
		columns: columns.slice(0, MOST_COLUMNS).map(({ name: column, type, description }) => ({
			name: boundedText(column, LONGEST_NAME),
			...type === void 0 ? {} : { type: boundedText(type, LONGEST_NAME) },
			...description === void 0 ? {} : { description: boundedText(description, LONGEST_TEXT) }
		})),
		undescribed: nameList(columns.filter(({ description }) => description === void 0).map(({ name: column }) => column)),
		...base ? { new: !before && !serviceBefore } : {},
		services: item || before ? [...servicesOf(one.name, pair)].slice(0, MOST_SERVICES) : [],
		sources: item ? [...sourcesOf$1(item, before, pair)].slice(0, MOST_SOURCES$1) : []
	};
}
function* servicesOf(name, { path, here, base }) {
	const names = /* @__PURE__ */ new Set([...here.servedBy.get(name) ?? [], ...base?.servedBy.get(name) ?? []]);
	const [item, before] = [here.items.get(name), base?.items.get(name)];
	const types = new Map([...item?.keys ?? [], ...item?.columns ?? []].map((one) => [one.name, one.type]));
	for (const service of names) {
		const [now, then] = [here.services.get(service), base?.services.get(service)];
		const served = then?.serves.find((one) => one.item === name);
		const still = now?.serves.some((one) => one.item === name || before?.aliases.includes(one.item)) ?? false;
		const wanted = served ? [...before?.keys ?? [], ...(before?.columns ?? []).filter(({ name: column }) => served.columns?.includes(column) ?? true)] : [];
		yield {
			name: boundedText(service, LONGEST_NAME),
			what: now?.what ?? then?.what ?? "",
			location: now?.location ?? { path },
			still,
			removed: item ? nameList(wanted.flatMap(({ name: column }) => types.has(column) ? [] : [column])) : NONE_REMOVED,
			retyped: wanted.flatMap(({ name: column, type }) => {
				const to = types.get(column);
				return type === void 0 || to === void 0 || same(type, to) ? [] : [{
					name: boundedText(column, LONGEST_NAME),
					from: boundedText(type, LONGEST_NAME),
					to: boundedText(to, LONGEST_NAME)
				}];
			}).slice(0, MOST_RETYPED)
		};
	}
}
const NONE_REMOVED = {
	total: 0,
	first: []
};
function same(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
function* sourcesOf$1(item, before, { path, here, base }) {
	const now = item.sources();
	const then = before?.sources() ?? [];
	for (const name of now) {
		const source = here.sources.get(name);
		const old = base?.sources.get(name);
		const changes = source && old ? changesOf(old.settings, source.settings) : [];
		yield {
			name: boundedText(name, LONGEST_NAME),
			location: source?.location ?? item.location,
			lacks: [...source?.lacks ?? []],
			state: !before ? "not-compared" : !then.includes(name) ? "new" : changes.length > 0 ? "changed" : "same",
			changes: changes.slice(0, MOST_CHANGES)
		};
	}
	for (const name of then) if (!now.includes(name)) yield {
		name: boundedText(name, LONGEST_NAME),
		location: { path },
		lacks: [],
		state: "gone",
		changes: []
	};
}
function changesOf(from, to) {
	return [.../* @__PURE__ */ new Set([...Object.keys(from), ...Object.keys(to)])].filter((key) => !/^(description|owner|tags)(\.|$)/.test(key)).sort().flatMap((key) => {
		const [before, after] = [from[key], to[key]];
		return before === after ? [] : [{
			key: boundedText(key, LONGEST_NAME),
			...before === void 0 ? {} : { from: boundedText(before, LONGEST_TEXT) },
			...after === void 0 ? {} : { to: boundedText(after, LONGEST_TEXT) }
		}];
	});
}

const MOST_THINGS = 1e3;
async function collectRegistries(context) {
	const { feature, repository, comparison, option } = context;
	const files = [];
	const things = /* @__PURE__ */ new Map();
	for (const { path, kind, features, tags } of foreignRegistries(option)) {
		const named = features.get(feature.id) ?? [];
		const read = registryHere(path, repository);
		const base = await registryBefore(path, comparison);
		const maybeOwn = named.length > 0 || features.size === 0 || (base?.tagged.has(feature.id) ?? false);
		if ("problem" in read) {
			if (maybeOwn) files.push({
				path,
				problem: {
					...read.problem,
					message: boundedText(read.problem.message, 4e3)
				}
			});
			continue;
		}
		const { registry: here } = read;
		if (kind !== void 0 && kind !== here.kind) {
			if (maybeOwn) files.push({
				path,
				problem: {
					message: `\`${path}\` is a registry of ${here.kind}; the policy says that it is one of ${kind}`,
					remedy: "mend `kind` in the policy, or the path"
				}
			});
			continue;
		}
		const pair = {
			path,
			here,
			...base ? { base } : {},
			tags
		};
		const found = mappedNames(named, feature.id, pair);
		if (found.size === 0) continue;
		files.push({
			path,
			kind: here.kind,
			...base ? {} : { noBase: boundedText(whyNoBase(context), 2e3) }
		});
		for (const [name, mapped] of found) {
			if (things.size >= MOST_THINGS) break;
			things.set(`${path} ${name}`, thingOf(name, mapped, pair) ?? absent(path, name, mapped, here));
		}
	}
	return files.length === 0 ? void 0 : {
		files,
		things: [...things.values()]
	};
}
function mappedNames(named, id, { here, base }) {
	const found = /* @__PURE__ */ new Map();
	const registries = [here, ...base ? [base] : []];
	for (const name of named) {
		const plain = registries.map(({ items, services }) => items.get(name) ?? services.get(name)).find(Boolean)?.name;
		found.set(plain ?? name, "policy");
	}
	for (const { tagged } of registries) for (const name of tagged.get(id) ?? []) if (!found.has(name)) found.set(name, "tag");
	for (const name of found.keys()) for (const { items, services } of registries) if (!items.has(name)) {
		for (const { item } of services.get(name)?.serves ?? []) if (!found.has(item) && registries.some((one) => one.items.has(item))) found.set(item, "service");
	}
	return found;
}
function absent(path, name, mapped, here) {
	const nearest = didYouMean(name, [...here.items.keys(), ...here.services.keys()].slice(0, 1e4));
	return {
		registry: path,
		name: boundedText(name, 500),
		mapped,
		state: "absent",
		...nearest === void 0 ? {} : { nearest: boundedText(nearest, 500) }
	};
}
function whyNoBase({ comparison }) {
	return comparison.mergeBase ? "the base has no such registry" : comparison.missing ?? "there is no base to compare with";
}

const KINDS$1 = [
	"metric",
	"attribute",
	"span",
	"event"
];
const MOST_SIGNALS = 5e4;
const LONGEST = 1e3;
function readTelemetryRegistry({ path, value, problems, locate }) {
	const [broken] = problems;
	if (broken) return {
		signals: [],
		problem: broken
	};
	const document = mapping(value);
	const signals = [];
	const add = (name, kind, entry, keys) => {
		if (typeof name !== "string" || name === "" || name.length > LONGEST || signals.length >= MOST_SIGNALS) return;
		const [unit, instrument] = [text$1(entry["unit"]), text$1(entry["instrument"])];
		signals.push({
			name,
			...kind === void 0 ? {} : { kind },
			...unit === void 0 ? {} : { unit },
			...instrument === void 0 ? {} : { instrument },
			...deprecation(entry["deprecated"]),
			location: locate(...keys)
		});
	};
	if (Array.isArray(value)) ofList(value, [], add);
	else if (document && Array.isArray(document["groups"])) ofGroups(document["groups"], add);
	else if (document && DEFINITIONS.some(({ list }) => Array.isArray(document[list]))) for (const { list, kind, key } of DEFINITIONS) for (const [index, item] of items(document[list])) add(key.map((one) => item[one]).find((one) => typeof one === "string"), kind, item, [list, index]);
	else if (document?.["file_format"] === void 0 && document?.["schema_url"] === void 0) return {
		signals: [],
		problem: {
			message: `\`${path}\` holds no names of telemetry`,
			remedy: "write a list of names, or a registry of Weaver (`file_format: definition/2`, with `attributes:` and `metrics:`)",
			location: locate()
		}
	};
	return { signals };
}
const DEFINITIONS = [
	{
		list: "attributes",
		kind: "attribute",
		key: ["key", "id"]
	},
	{
		list: "metrics",
		kind: "metric",
		key: ["name", "metric_name"]
	},
	{
		list: "spans",
		kind: "span",
		key: ["type", "id"]
	},
	{
		list: "events",
		kind: "event",
		key: ["name"]
	}
];
function ofList(values, keys, add) {
	for (const [index, entry] of values.entries()) {
		const item = mapping(entry);
		if (typeof entry === "string") add(entry, void 0, {}, [...keys, index]);
		else if (item) add(item["name"], kindOf(item["kind"]), item, [...keys, index]);
	}
}
function ofGroups(groups, add) {
	for (const [at, group] of items(groups)) {
		const keys = ["groups", at];
		const type = group["type"];
		if (type === "metric") add(group["metric_name"], "metric", group, keys);
		else if (type === "event") add(group["name"] ?? group["id"], "event", group, keys);
		else if (type === "span") add(plainSpan(group["id"]), "span", group, keys);
		const prefix = text$1(group["prefix"]);
		for (const [index, attribute] of items(group["attributes"])) {
			const id = text$1(attribute["id"]);
			if (id !== void 0) add(prefix === void 0 ? id : `${prefix}.${id}`, "attribute", attribute, [
				...keys,
				"attributes",
				index
			]);
		}
	}
}
function plainSpan(id) {
	return typeof id === "string" ? id.replace(/^span\./, "") : id;
}
function deprecation(value) {
	if (typeof value === "string" && value !== "") return { deprecated: value.slice(0, LONGEST) };
	if (value === true) return { deprecated: "Deprecated." };
	const said = mapping(value);
	if (!said) return {};
	const replacement = text$1(said["renamed_to"]);
	return {
		deprecated: text$1(said["note"]) ?? text$1(said["reason"]) ?? "Deprecated.",
		...replacement === void 0 ? {} : { replacement }
	};
}
function kindOf(value) {
	return KINDS$1.find((kind) => kind === value);
}
function* items(value) {
	if (!Array.isArray(value)) return;
	for (const [index, entry] of value.entries()) {
		const item = mapping(entry);
		if (item) yield [index, item];
	}
}
function text$1(value) {
	return typeof value === "string" && value !== "" ? value.slice(0, LONGEST) : void 0;
}

const LISTED = /\.(ya?ml|json)$/i;
const MOST_FILES = 1e3;
function telemetryLists(repository, patterns) {
	return readOnce(JSON.stringify(patterns), repository);
}
const readOnce = oncePerRepository((key, repository) => {
	const lists = [];
	const byName = /* @__PURE__ */ new Map();
	for (const pattern of JSON.parse(key)) {
		const paths = repository.hasFolder(pattern.replace(/\/$/, "")) ? repository.expand([`${pattern.replace(/\/$/, "")}/`]).filter((path) => LISTED.test(path)) : repository.match([pattern]);
		if (paths.length === 0) lists.push({
			path: boundedText(pattern, 1e3),
			names: 0,
			problem: {
				message: `\`${boundedText(pattern, 1e3)}\`, which the policy names as a list of telemetry, is not here`,
				remedy: "write it, or take it out of `gates.lineage.telemetry` in the policy"
			}
		});
		for (const path of paths) {
			if (lists.length >= MOST_FILES || lists.some((list) => list.path === path)) continue;
			const document = repository.document(path, LIMITS.configuration);
			const { signals, problem } = "unreadable" in document ? {
				signals: [],
				problem: { message: document.unreadable }
			} : readTelemetryRegistry(document);
			for (const signal of signals) {
				const known = byName.get(signal.name);
				if (known) known.push(signal);
				else byName.set(signal.name, [signal]);
			}
			lists.push({
				path,
				names: signals.length,
				...problem ? { problem: {
					...problem,
					message: boundedText(problem.message, 4e3)
				} } : {}
			});
		}
	}
	return {
		lists,
		names: [...byName.keys()],
		find: (name, kind) => {
			const all = byName.get(name) ?? [];
			const found = all.find((one) => kind === void 0 || one.kind === void 0 || one.kind === kind) ?? all[0];
			if (!found) return void 0;
			const { name: _name, ...known } = found;
			return known;
		}
	};
});

const MOST_GUESSES = 20;
async function collectTelemetry(context) {
	const { repository, option } = context;
	const declared = declaredSignals(context);
	if (declared.length === 0) return void 0;
	const { conventionalName, namesLike } = await import("./conventional-name.js");
	const { CONVENTIONS_VERSION } = await import("./telemetry-names.js");
	const { lists, find, names } = telemetryLists(repository, patternsOf(option("telemetry")));
	let guesses = 0;
	const looked = declared.map((signal) => {
		const { name, kind } = signal;
		const own = find(name, kind);
		const conventional = conventionalName(name, kind);
		const known = own && conventional && own.kind !== kind && conventional.kind === kind ? conventional : own ?? conventional;
		if (known) return {
			...signal,
			known
		};
		if (kind === "span" && lists.length === 0) return signal;
		guesses += 1;
		const alike = [...names.filter((other) => begins(other, name)), ...namesLike(name, kind)];
		const nearest = guesses > MOST_GUESSES ? void 0 : didYouMean(name, alike);
		return nearest === void 0 ? signal : {
			...signal,
			nearest
		};
	});
	return {
		conventions: CONVENTIONS_VERSION,
		lists: [...lists],
		...await withAlerts(looked, context)
	};
}
async function withAlerts(signals, { repository, option }) {
	if (!signals.some(isMetric)) return { signals };
	const { alertRules } = await import("./alert-rules.js");
	const { rules, on } = alertRules(repository, patternsOf(option("alerts")));
	if (!rules) return { signals };
	const { prometheusNames } = await import("./prometheus-names.js");
	return {
		rules,
		signals: signals.map((signal) => {
			if (!isMetric(signal)) return signal;
			const { name, known } = signal;
			const as = {
				name,
				...measureOf(signal, known)
			};
			const series = /* @__PURE__ */ new Set([...prometheusNames(as), ...known ? prometheusNames({
				name,
				...measureOf(known)
			}) : []]);
			const usual = prometheusNames({
				...as,
				instrument: as.instrument ?? "updowncounter"
			});
			return {
				...signal,
				series: fullest(usual),
				alerts: on(series)
			};
		})
	};
}
function isMetric({ kind, unit, known }) {
	return (kind ?? known?.kind ?? (known === void 0 || unit !== void 0 ? "metric" : void 0)) === "metric";
}
function measureOf(...said) {
	const unit = said.find((one) => one?.unit !== void 0)?.unit;
	const instrument = said.find((one) => one?.instrument !== void 0)?.instrument;
	return {
		...unit === void 0 ? {} : { unit },
		...instrument === void 0 ? {} : { instrument }
	};
}
function fullest(names) {
	const plain = [...names].filter((name) => /^[A-Za-z_:][A-Za-z0-9_:]*$/.test(name));
	return plain.reduce((one, other) => other.length > one.length ? other : one, plain[0] ?? "").slice(0, 400);
}
function begins(other, name) {
	return other.slice(0, 2).toLowerCase() === name.slice(0, 2).toLowerCase();
}
function patternsOf(value) {
	return [value ?? []].flat().filter((pattern) => typeof pattern === "string");
}
function declaredSignals({ feature }) {
	const declared = feature.record.telemetry;
	const signals = /* @__PURE__ */ new Map();
	for (const [index, entry] of (Array.isArray(declared) ? declared : []).entries()) {
		const location = feature.locate("telemetry", index);
		const item = typeof entry === "string" ? { name: entry } : typeof entry === "object" && entry !== null ? entry : {};
		const name = text(item["name"], 200);
		const kind = KINDS.find((one) => one === item["kind"]);
		if (name === void 0 || !location || signals.size >= 200) continue;
		const key = `${kind ?? ""} ${name}`;
		if (signals.has(key)) continue;
		const [unit, instrument] = [text(item["unit"], 63), text(item["instrument"], 50)];
		signals.set(key, {
			name,
			location,
			...kind === void 0 ? {} : { kind },
			...unit === void 0 ? {} : { unit },
			...instrument === void 0 ? {} : { instrument }
		});
	}
	return [...signals.values()];
}
const KINDS = [
	"metric",
	"attribute",
	"span",
	"event"
];
function text(value, most) {
	return typeof value === "string" && value !== "" && value.length <= most ? value : void 0;
}

const MOST_CYCLES = 20;
function cyclesBehind(near, index) {
	const cycles = [];
	const done = /* @__PURE__ */ new Set();
	for (const start of near.reached) {
		if (cycles.length >= MOST_CYCLES) break;
		if (index.grounded[start] === 1 || done.has(start)) continue;
		const way = [];
		const place = /* @__PURE__ */ new Map();
		let node = start;
		while (node !== void 0 && !place.has(node) && !done.has(node)) {
			place.set(node, way.length);
			way.push(node);
			node = neighbours(index.up, node).find((next) => index.grounded[next] === 0);
		}
		for (const one of way) done.add(one);
		const from = node === void 0 ? void 0 : place.get(node);
		if (from !== void 0) cycles.push(wayNames(way.slice(from), index));
	}
	return cycles;
}

function declaredData(feature, leaned, known) {
	const map = /* @__PURE__ */ new Map();
	const add = (path, declared, other) => {
		for (const [dataset, by] of known.dataOf(path).datasets) {
			const before = map.get(dataset);
			if (before && !(before.by === "name" && by !== "name" && before.declared === declared)) continue;
			map.set(dataset, {
				path,
				by,
				declared,
				...other === void 0 ? {} : { feature: other }
			});
		}
	};
	const seen = new Set(feature.contracts);
	for (const path of seen) add(path, "record");
	for (const other of leaned) for (const path of other.contracts) if (!seen.has(path)) {
		seen.add(path);
		add(path, "behind", other.id);
	}
	return map;
}

const MOST = 200;
function personalData({ index, dataOf }, outputs, words, contracts) {
	const { columns, graph } = index;
	const marked = /* @__PURE__ */ new Map();
	const mark = (dataset, column, found) => {
		const map = marked.get(dataset) ?? /* @__PURE__ */ new Map();
		marked.set(dataset, map);
		if (!map.has(column)) map.set(column, found);
	};
	for (const path of contracts) {
		const { contract, datasets } = dataOf(path);
		for (const { column, words: own, location } of contract?.classified ?? []) {
			const word = own.find((one) => words.has(one));
			if (word !== void 0) for (const dataset of datasets.keys()) mark(dataset, column, {
				word,
				location
			});
		}
	}
	for (const dataset of index.tagged) for (const { key, value, field } of graph.datasets[dataset]?.tags ?? []) if (words.has(key.toLowerCase()) && !/^(false|no|0)$/i.test(value)) mark(dataset, field, { word: key });
	if (marked.size === 0) return [];
	const found = /* @__PURE__ */ new Map();
	const tell = (dataset, column, certain) => {
		const one = marked.get(dataset)?.get(column);
		if (!one || found.size >= MOST) return one !== void 0;
		const key = JSON.stringify([dataset, column]);
		const before = found.get(key);
		found.set(key, {
			dataset: boundedText(graph.datasets[dataset]?.id ?? "", 1e3),
			...column === void 0 ? {} : { column: boundedText(column, 500) },
			...one,
			word: boundedText(one.word, 200),
			certain: certain || (before?.certain ?? false)
		});
		return true;
	};
	const visited = new Uint8Array(columns.count);
	const waiting = [];
	const lost = /* @__PURE__ */ new Set();
	const losing = [];
	const visit = (column, certain) => {
		const rank = certain ? 2 : 1;
		if ((visited[column] ?? 0) >= rank) return;
		visited[column] = rank;
		waiting.push(column);
	};
	const lose = (dataset) => {
		if (lost.has(dataset)) return;
		lost.add(dataset);
		losing.push(dataset);
	};
	const isUntold = (dataset) => columns.told[dataset] === 0 && index.source[dataset] === 0;
	for (const { dataset, fields } of outputs) {
		if (dataset === void 0) continue;
		tell(dataset, void 0, true);
		const own = fields.length > 0 ? fields : columns.fieldsOf(dataset);
		for (const field of own) {
			const column = columns.of(dataset, field);
			if (column !== void 0) visit(column, true);
		}
		if (isUntold(dataset)) lose(dataset);
	}
	for (;;) {
		const without = losing.pop();
		if (without !== void 0) {
			for (const job of neighbours(index.up, without)) for (const read of neighbours(index.up, job)) {
				for (const column of marked.get(read)?.keys() ?? []) tell(read, column, false);
				for (const field of columns.fieldsOf(read)) visit(columns.of(read, field) ?? 0, false);
				if (isUntold(read)) lose(read);
			}
			continue;
		}
		const column = waiting.pop();
		if (column === void 0) break;
		const dataset = columns.datasetAt(column);
		const field = columns.fieldAt(column);
		const certain = visited[column] === 2;
		if (field !== void 0 && tell(dataset, field, certain)) continue;
		tell(dataset, void 0, false);
		if (field === void 0 || isUntold(dataset)) {
			lose(dataset);
			continue;
		}
		for (const edge of neighbours(columns.into, column)) if (columns.direct[edge] === 1 && columns.masked[edge] === 0) visit(columns.from[edge] ?? 0, certain);
	}
	return [...found.values()].sort((one, other) => keyOf(one) < keyOf(other) ? -1 : 1);
}
function keyOf({ dataset, column = "" }) {
	return `${dataset}\n${column}`;
}

function featuresBehind(feature, features, stages, back, { index, outputs }) {
	const named = feature.record["depends-on"];
	const inRecord = new Set(Array.isArray(named) ? named : []);
	const rank = (other) => stages.indexOf(other.stage);
	const found = /* @__PURE__ */ new Map();
	for (const node of back.reached) {
		if (node >= index.datasets) continue;
		const owners = outputs.owners(node);
		if (owners.length === 0 || owners.includes(feature)) continue;
		let [readiest] = owners;
		for (const other of owners) {
			const higher = readiest === void 0 ? 1 : rank(other) - rank(readiest);
			if (readiest === void 0 || higher > 0 || higher === 0 && other.id < readiest.id) readiest = other;
		}
		if (readiest && !found.has(readiest)) found.set(readiest, node);
	}
	const byLineage = [...found].map(([other, node]) => inRecord.has(other.id) || stages.length > 0 && other.stage === stages.at(-1) ? { feature: other } : {
		feature: other,
		lean: {
			kind: "feature",
			name: other.id,
			stage: boundedText(other.stage, 50),
			way: wayTo(back, node, index)
		}
	});
	const byRecord = inRecord.size === 0 ? [] : features.filter((other) => inRecord.has(other.id) && !found.has(other));
	return [...byLineage, ...byRecord.map((other) => ({ feature: other }))];
}
function notebooksBehind({ feature, repository }, back, { index }) {
	const leans = /* @__PURE__ */ new Map();
	for (const node of index.notebooks) {
		if (!back.has(node)) continue;
		const job = jobAt(index, node);
		const path = job?.code !== void 0 && NOTEBOOK.test(job.code) ? job.code : job?.name ?? "";
		const name = boundedText(path, 1e3);
		if (!leans.has(name)) leans.set(name, {
			kind: "notebook",
			name,
			way: wayTo(back, node, index)
		});
	}
	for (const path of codeOf(feature, repository)) if (NOTEBOOK.test(path) && !leans.has(path)) leans.set(path, {
		kind: "notebook",
		name: path,
		way: []
	});
	return [...leans.values()];
}
function unreadyBehind({ feature, option }, declared, back, known) {
	const { index, dataOf } = known;
	const never = new Set(textList(option("unready-environments")).map((word) => word.toLowerCase()));
	const leans = [];
	const wayFor = (path) => {
		const reached = back.reached.find((node) => declared.get(node)?.path === path);
		return reached === void 0 ? [] : wayTo(back, reached, index);
	};
	const met = back.reached.flatMap((node) => declared.get(node)?.path ?? []);
	for (const path of /* @__PURE__ */ new Set([...feature.contracts, ...met])) {
		const { contract } = dataOf(path);
		if (!contract) continue;
		const environments = contract.servers.map(({ environment }) => environment);
		if (contract.servers.length > 0 && environments.every((one) => one !== void 0 && never.has(one.toLowerCase()))) leans.push({
			kind: "environment",
			name: path,
			environments: [...new Set(environments.filter((one) => one !== void 0))].slice(0, 100).map((one) => boundedText(one, 200)),
			way: wayFor(path),
			location: contract.serversAt
		});
		if (contract.synthetic) leans.push({
			kind: "synthetic",
			name: path,
			way: wayFor(path),
			location: contract.synthetic
		});
	}
	for (const node of index.tagged) if (index.graph.datasets[node]?.tags.some(({ key, value, field }) => field === void 0 && key.toLowerCase() === "synthetic" && !/^(false|no|0)$/i.test(value)) && back.has(node)) leans.push({
		kind: "synthetic",
		name: boundedText(index.graph.datasets[node]?.id ?? "", 1e3),
		way: wayTo(back, node, index)
	});
	return leans;
}
function textList(value) {
	return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

function walkColumns(index, starts, end) {
	const { columns } = index;
	const lost = /* @__PURE__ */ new Set();
	const ends = /* @__PURE__ */ new Map();
	const visited = new Uint8Array(columns.count);
	const waiting = [];
	const arrive = (dataset, field, flowing) => {
		const place = ends.get(dataset) ?? {
			flowing: /* @__PURE__ */ new Set(),
			deciding: /* @__PURE__ */ new Set()
		};
		ends.set(dataset, place);
		if (field !== void 0) place[flowing ? "flowing" : "deciding"].add(field);
	};
	const visit = (column, flowing) => {
		const rank = flowing ? 2 : 1;
		if ((visited[column] ?? 0) >= rank) return;
		visited[column] = rank;
		waiting.push(column);
	};
	for (const { dataset, fields } of starts) {
		if (end(dataset)) {
			arrive(dataset, void 0, true);
			for (const field of fields) arrive(dataset, field, true);
			continue;
		}
		if (columns.told[dataset] === 0) {
			lost.add(dataset);
			continue;
		}
		for (const field of fields.length > 0 ? fields : columns.fieldsOf(dataset)) {
			const column = columns.of(dataset, field);
			if (column === void 0) lost.add(dataset);
			else visit(column, true);
		}
	}
	for (let column = waiting.pop(); column !== void 0; column = waiting.pop()) {
		const dataset = columns.datasetAt(column);
		const field = columns.fieldAt(column);
		const flowing = visited[column] === 2;
		if (end(dataset)) {
			arrive(dataset, field, flowing);
			continue;
		}
		if (field === void 0 || columns.told[dataset] === 0) {
			lost.add(dataset);
			continue;
		}
		const follow = (edge) => visit(columns.from[edge] ?? 0, flowing && columns.direct[edge] === 1);
		neighbours(columns.into, column).forEach(follow);
		const whole = columns.of(dataset, void 0);
		if (whole !== void 0) neighbours(columns.into, whole).forEach(follow);
	}
	for (const { flowing, deciding } of ends.values()) for (const field of flowing) deciding.delete(field);
	return {
		lost,
		ends
	};
}

const MOST_SOURCES = 1e3;
function collectTrace(context) {
	const { feature, features = [feature], stages = [], repository, option } = context;
	const known = knownLineage(repository, features, lineageOptions(option));
	const { index, outputs: ownOutputs } = known;
	const outputs = ownOutputs.of(feature);
	const targets = [...new Set(outputs.flatMap(({ dataset }) => dataset ?? []))];
	const back = walk(index.up, index.nodes, targets);
	const leaned = featuresBehind(feature, features, stages, back, known);
	const declared = declaredData(feature, leaned.map((one) => one.feature), known);
	const isTarget = new Set(targets);
	const ends = (dataset) => declared.has(dataset) && !isTarget.has(dataset) || index.source[dataset] === 1;
	const near = walk(index.up, index.nodes, targets, (node) => node < index.datasets && ends(node));
	const made = outputs.filter(({ dataset }) => dataset !== void 0 && isMade(dataset, known));
	const columns = walkColumns(index, made.map(({ dataset = 0, fields }) => ({
		dataset,
		fields
	})), ends);
	const exact = made.length > 0 && columns.lost.size === 0 && columns.ends.size > 0;
	const { sources, more } = sourcesOf(near, columns, exact, declared, isTarget, known, context);
	const words = new Set([option("personal-data") ?? []].flat().map((word) => String(word).toLowerCase()));
	const contracts = new Set(feature.contracts);
	for (const other of leaned) for (const path of other.feature.contracts) contracts.add(path);
	const files = filesOf(context, back, known);
	const trace = {
		stages: [...stages],
		files: files.slice(0, 1e4),
		datasets: index.graph.datasets.length,
		jobs: index.graph.jobs.length,
		outputs: outputs.slice(0, 1e3).map((output) => tracedOutput(output, known)),
		...made.length === 0 ? {} : { granularity: exact ? "column" : "dataset" },
		...made.length === 0 || exact ? {} : { lost: nameList([...columns.lost].map((dataset) => idOf(known, dataset)).sort()) },
		sources,
		...more > 0 ? { moreSources: more } : {},
		cycles: cyclesBehind(near, index),
		behind: [
			...leaned.flatMap(({ lean }) => lean ?? []),
			...notebooksBehind(context, back, known),
			...unreadyBehind(context, declared, back, known)
		].slice(0, 1e3),
		personal: [...personalData(known, made, words, contracts)],
		...privacyOf(feature),
		...feature.record.contracts === void 0 ? {} : contractsAt(feature)
	};
	const met = /* @__PURE__ */ new Set([...feature.contracts, ...sources.flatMap(({ contract }) => contract?.path ?? [])]);
	return {
		trace,
		subjects: [...files.map(({ path }) => ["lineage", path]), ...[...met].map((path) => ["contract", path])]
	};
}
function filesOf({ feature, repository }, back, known) {
	const own = filesBehind(feature, known, repository, back);
	const broken = back.reached.length > 0;
	const place = new Map(namedLineage(feature, repository).map(({ path, index }) => [path, index]));
	return known.lineage.files.filter(({ path, unread }) => own.has(path) || broken && unread > 0).map((file) => {
		const location = repository.has(file.path) ? void 0 : feature.locate("lineage", place.get(file.path) ?? 0);
		return location ? {
			...file,
			problems: file.problems.map((problem) => ({
				...problem,
				location
			}))
		} : file;
	});
}
function tracedOutput(output, known) {
	const { dataset, name, because, location } = output;
	return {
		name: boundedText(dataset === void 0 ? name : idOf(known, dataset), 1e3),
		because,
		state: dataset === void 0 ? "not-known" : isMade(dataset, known) ? "made" : "not-made",
		...location ? { location } : {}
	};
}
function isMade(dataset, { index }) {
	return neighbours(index.up, dataset).length > 0;
}
function sourcesOf(near, columns, exact, declared, targets, known, { feature, repository }) {
	const { index } = known;
	const isEnd = (node) => node < index.datasets && !targets.has(node) && (declared.has(node) || index.source[node] === 1);
	const idAt = (dataset) => index.graph.datasets[dataset]?.id ?? "";
	const reached = near.reached.filter((node) => isEnd(node) && (!exact || columns.ends.has(node))).sort((one, other) => idAt(one) < idAt(other) ? -1 : 1);
	const sources = reached.slice(0, MOST_SOURCES).map((dataset) => {
		const { id, namespace, version, name } = index.graph.datasets[dataset] ?? {
			id: "",
			namespace: "",
			name: ""
		};
		const ends = columns.ends.get(dataset);
		const under = declared.get(dataset) ?? elsewhere(dataset, known);
		const ofGit = namespace === "file" && repository.has(name) ? "in git" : void 0;
		const read = version ?? ofGit;
		const contract = under && known.dataOf(under.path).contract;
		return {
			dataset: boundedText(id, 1e3),
			...ends && ends.flowing.size > 0 ? { columns: nameList([...ends.flowing].sort()) } : {},
			...ends && ends.deciding.size > 0 ? { deciding: nameList([...ends.deciding].sort()) } : {},
			...read === void 0 ? {} : { version: boundedText(read, 2e3) },
			...under ? { contract: {
				path: under.path,
				...contract?.version === void 0 ? {} : { version: boundedText(contract.version, 200) },
				by: under.by,
				declared: under.declared,
				...under.feature === void 0 ? {} : { feature: under.feature },
				...under.declared === "record" ? placeOf(feature, under.path) : {}
			} } : {},
			way: wayTo(near, dataset, index)
		};
	});
	return {
		sources,
		more: reached.length - sources.length
	};
}
function elsewhere(dataset, known) {
	const named = known.contractOf(dataset);
	return named && {
		...named,
		declared: "no"
	};
}
function contractsAt(feature) {
	const location = feature.locate("contracts");
	return location ? { contractsAt: location } : {};
}
function placeOf(feature, contract) {
	const location = feature.locate("contracts", feature.contracts.indexOf(contract));
	return location ? { location } : {};
}
function privacyOf(feature) {
	const stated = feature.record["privacy"];
	if (typeof stated !== "object" || stated === null) return {};
	const personal = stated["personal-data"];
	const location = feature.locate("privacy", "personal-data") ?? {
		path: feature.path ?? "",
		line: 1
	};
	if (personal === "none") return { privacy: {
		personal: "none",
		location
	} };
	return Array.isArray(personal) && personal.length > 0 ? { privacy: {
		personal: "some",
		location
	} } : {};
}
function idOf({ index }, dataset) {
	return index.graph.datasets[dataset]?.id ?? "";
}

const MOST_LINKED = 500;
async function collect(context) {
	const { feature, repository, signal } = context;
	const { path: record } = feature;
	if (record === void 0) return [];
	signal.throwIfAborted();
	const registration = await collectRegistration(context);
	const telemetry = await collectTelemetry(context);
	const registries = await collectRegistries(context);
	const { trace, subjects: traced } = collectTrace(context);
	const subjects = [
		["record", record],
		...linkedFiles(feature, repository).slice(0, MOST_LINKED).map((path) => ["page", path]),
		...parameterFilesOf(feature, repository).slice(0, MOST_LINKED).map((path) => ["parameters", path]),
		...(telemetry?.lists ?? []).flatMap(({ path, names }) => names > 0 ? [["report", path]] : []),
		...(telemetry?.rules?.files ?? []).map((path) => ["report", path]),
		...(registries?.files ?? []).map(({ path }) => ["report", path]),
		...traced
	];
	return [{
		id: record,
		subjects: await Promise.all(subjects.map(([role, path]) => fileSubject(repository, role, path))),
		record: feature.locate() ?? {
			path: record,
			line: 1
		},
		registration,
		...telemetry ? { telemetry } : {},
		...registries ? { registries } : {},
		trace
	}];
}

export { collect };