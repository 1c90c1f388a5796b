import { t as ConfigurationError } from "./configuration-error.js";
import { t as EXIT_STATUS } from "./exit-status.js";
import { t as LIMITS } from "./document.js";
import { t as listOutsideFiles } from "./list-outside-files.js";
import { t as readOutsideFile } from "./read-outside-file.js";
import { n as parseOptions, t as oneOf } from "./parse-options.js";
import { n as wantsColours, r as widthOf } from "./terminal3.js";
import { n as writeText } from "./write-report.js";
import { relative, resolve, sep } from "node:path";

function addDbtManifest({ project, nodes }, graph) {
	const known = new Map(nodes.map((node) => [node.id, node]));
	const dangling = [];
	for (const node of nodes) {
		const dataset = datasetOf(node);
		graph.dataset({
			...dataset,
			fields: node.columns,
			symlinks: [],
			tags: node.tags.map((key) => ({
				key,
				value: ""
			})),
			lineage: []
		});
		if (node.dependsOn.length === 0) continue;
		const job = {
			namespace: `dbt ${project}`.trim(),
			name: node.id,
			...node.path === void 0 ? {} : { code: node.path }
		};
		graph.writes(job, dataset);
		graph.job(job);
		for (const id of node.dependsOn) {
			const other = known.get(id);
			if (other) graph.reads(job, datasetOf(other));
			else if (!id.startsWith("macro.")) dangling.push(`${node.id} → ${id}`);
		}
	}
	return dangling;
}
function datasetOf({ id, relation }) {
	return {
		namespace: "dbt",
		name: relation ?? id
	};
}

function foldEvents(events, graph) {
	const jobs = /* @__PURE__ */ new Map();
	for (const event of events) {
		for (const mention of [...event.inputs, ...event.outputs]) for (const other of mention.symlinks) graph.same(mention, other);
		if (event.kind === "dataset") {
			for (const mention of event.outputs) lineageOf(mention, graph);
			continue;
		}
		if (!event.job) continue;
		const key = JSON.stringify([event.job.namespace, event.job.name]);
		const job = jobs.get(key) ?? {
			runs: /* @__PURE__ */ new Map(),
			declared: void 0
		};
		jobs.set(key, job);
		if (event.run === void 0) {
			if (!job.declared || event.time >= job.declared.time) job.declared = event;
			continue;
		}
		const run = job.runs.get(event.run) ?? {
			events: [],
			completed: -Infinity
		};
		job.runs.set(event.run, run);
		run.events.push(event);
		if (event.type === "COMPLETE") run.completed = Math.max(run.completed, event.time);
	}
	const incomplete = [];
	for (const { runs, declared } of jobs.values()) {
		let last;
		for (const run of runs.values()) if (run.completed > -Infinity && (!last || run.completed > last.completed)) last = run;
		const telling = [...last && (!declared || last.completed >= declared.time) ? last.events : [], ...declared && (!last || declared.time > last.completed) ? [declared] : []];
		const [any] = telling.length > 0 ? telling : [...runs.values()][0]?.events ?? [];
		if (!any?.job) continue;
		if (telling.length === 0) incomplete.push(`${any.job.namespace}/${any.job.name}`);
		for (const event of telling.toSorted((one, other) => one.time - other.time)) ofEvent(event, graph);
	}
	return { incomplete: incomplete.sort() };
}
function ofEvent({ job, inputs, outputs }, graph) {
	if (!job) return;
	graph.job(job);
	for (const input of inputs) {
		graph.dataset(input);
		graph.reads(job, input);
	}
	for (const output of outputs) {
		graph.writes(job, output);
		for (const source of output.lineage) graph.reads(job, source);
		lineageOf(output, graph);
	}
}
function lineageOf(mention, graph) {
	graph.dataset(mention);
	for (const { to, ...source } of mention.lineage) graph.column(source, mention, to);
}

function graphBuilder() {
	const known = /* @__PURE__ */ new Map();
	const parents = /* @__PURE__ */ new Map();
	const jobs = /* @__PURE__ */ new Map();
	const edges = /* @__PURE__ */ new Map();
	const columns = /* @__PURE__ */ new Map();
	const root = (key) => {
		let at = key;
		for (let parent = parents.get(at); parent !== void 0; parent = parents.get(at)) at = parent;
		for (let from = key; from !== at;) {
			const next = parents.get(from) ?? at;
			parents.set(from, at);
			from = next;
		}
		return at;
	};
	const datasetKey = ({ namespace, name }) => {
		const key = keyOf(namespace, name);
		if (!known.has(key)) known.set(key, {
			namespace,
			name,
			fields: /* @__PURE__ */ new Set(),
			tags: /* @__PURE__ */ new Map()
		});
		return key;
	};
	const jobKey = ({ namespace, name, code }) => {
		const key = keyOf(namespace, name);
		const before = jobs.get(key);
		if (!before || before.code === void 0 && code !== void 0) jobs.set(key, {
			id: "",
			namespace,
			name,
			...code === void 0 ? {} : { code }
		});
		return key;
	};
	const edge = (job, dataset, reads) => {
		const [from, to] = [jobKey(job), datasetKey(dataset)];
		edges.set(`${from} ${to} ${reads}`, {
			job: from,
			dataset: to,
			reads
		});
	};
	return {
		same: (one, other) => {
			const [left, right] = [root(datasetKey(one)), root(datasetKey(other))];
			if (left !== right) parents.set(right, left);
		},
		dataset: ({ fields = [], tags, version, ...mention }) => {
			const entry = known.get(datasetKey(mention));
			if (!entry) return;
			for (const field of fields) entry.fields.add(field);
			for (const tag of tags) entry.tags.set(`${tag.field ?? ""} ${tag.key}`, tag);
			if (version !== void 0) entry.version = version;
		},
		job: (job) => void jobKey(job),
		reads: (job, dataset) => edge(job, dataset, true),
		writes: (job, dataset) => edge(job, dataset, false),
		column: ({ namespace, name, field: fromField, direct, masked }, target, toField) => {
			const [from, to] = [datasetKey({
				namespace,
				name
			}), datasetKey(target)];
			const key = JSON.stringify([
				from,
				fromField ?? null,
				to,
				toField ?? null,
				direct
			]);
			const before = columns.get(key);
			columns.set(key, {
				from,
				...fromField === void 0 ? {} : { fromField },
				to,
				...toField === void 0 ? {} : { toField },
				direct,
				masked: masked && (before?.masked ?? true)
			});
		},
		build: () => {
			const groups = /* @__PURE__ */ new Map();
			for (const [key, entry] of known) {
				const at = root(key);
				groups.set(at, at === key ? [entry, ...groups.get(at) ?? []] : [...groups.get(at) ?? [], entry]);
			}
			const ids = idGiver();
			const idOf = /* @__PURE__ */ new Map();
			const datasets = [...groups].sort(([one], [other]) => compare(one, other)).map(([key, entries]) => {
				const [first] = entries;
				const id = ids(first?.namespace ?? "", first?.name ?? "");
				idOf.set(key, id);
				const version = entries.findLast((entry) => entry.version !== void 0)?.version;
				return {
					id,
					namespace: first?.namespace ?? "",
					name: first?.name ?? "",
					aliases: entries.slice(1).map((entry) => `${entry.namespace}/${entry.name}`).sort(compare),
					fields: [...new Set(entries.flatMap(({ fields }) => [...fields]))].sort(compare),
					...version === void 0 ? {} : { version },
					tags: entries.flatMap(({ tags }) => [...tags.values()]).sort((one, other) => compare(tagKey(one), tagKey(other)))
				};
			});
			const jobIds = /* @__PURE__ */ new Map();
			const all = [...jobs].sort(([one], [other]) => compare(one, other)).map(([key, job]) => {
				const id = ids(`job ${job.namespace}`, job.name);
				jobIds.set(key, id);
				return {
					...job,
					id
				};
			});
			const dataset = (key) => idOf.get(root(key)) ?? "";
			const links = /* @__PURE__ */ new Map();
			for (const { job, dataset: key, reads } of edges.values()) {
				const [work, data] = [jobIds.get(job) ?? "", dataset(key)];
				const link = reads ? {
					from: data,
					to: work
				} : {
					from: work,
					to: data
				};
				links.set(`${link.from} ${link.to}`, link);
			}
			const list = [...links.values()].sort((one, other) => compare(one.from, other.from) || compare(one.to, other.to));
			const columnEdges = [...columns.values()].map((column) => ({
				...column,
				from: dataset(column.from),
				to: dataset(column.to)
			})).sort((one, other) => compare(columnKey(one), columnKey(other)));
			const [made, used] = [new Set(list.map(({ to }) => to)), new Set(list.map(({ from }) => from))];
			return {
				datasets,
				jobs: all,
				edges: list,
				columnEdges,
				roots: datasets.flatMap(({ id }) => used.has(id) && !made.has(id) ? [id] : [])
			};
		}
	};
}
function keyOf(namespace, name) {
	return JSON.stringify([namespace, name]);
}
function idGiver() {
	const given = /* @__PURE__ */ new Map();
	return (namespace, name) => {
		const id = `${namespace}/${name}`;
		const times = (given.get(id) ?? 0) + 1;
		given.set(id, times);
		return times === 1 ? id : `${id} (${times})`;
	};
}
function tagKey({ field = "", key }) {
	return `${field} ${key}`;
}
function columnKey({ from, fromField = "", to, toField = "", direct }) {
	return [
		to,
		toField,
		from,
		fromField,
		String(direct)
	].join("\n");
}
function compare(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}

const [OLDEST, NEWEST] = [7, 12];
function dbtManifest(value) {
	const document = mapping$1(value);
	const metadata = mapping$1(document?.["metadata"]);
	const [, version] = /\/manifest\/v(\d+)\.json$/.exec(text(metadata?.["dbt_schema_version"]) ?? "") ?? [];
	if (!document || version === void 0) return void 0;
	if (Number(version) < OLDEST || Number(version) > NEWEST) return `a dbt manifest of version ${version}; versions ${OLDEST} to ${NEWEST} are read`;
	const nodes = [
		"nodes",
		"sources",
		"exposures",
		"metrics",
		"semantic_models",
		"saved_queries"
	].flatMap((group) => Object.values(mapping$1(document[group]) ?? {}).flatMap((entry) => nodeOf(mapping$1(entry)) ?? []));
	return {
		project: text(metadata?.["project_name"]) ?? "",
		nodes
	};
}
function nodeOf(node) {
	const [id, kind, name] = [
		text(node?.["unique_id"]),
		text(node?.["resource_type"]),
		text(node?.["name"])
	];
	if (!node || id === void 0 || kind === void 0 || name === void 0) return void 0;
	if (kind === "test" || kind === "unit_test" || kind === "operation" || kind === "analysis") return void 0;
	const place = [
		node["database"],
		node["schema"],
		text(node["identifier"]) ?? text(node["alias"]) ?? name
	].flatMap((part) => text(part) ?? []);
	const path = text(node["original_file_path"]);
	return {
		id,
		kind,
		name,
		...place.length > 1 ? { relation: place.join(".") } : {},
		...path === void 0 ? {} : { path: path.replaceAll("\\", "/") },
		columns: Object.keys(mapping$1(node["columns"]) ?? {}),
		tags: list$1(node["tags"]).flatMap((tag) => text(tag) ?? []),
		dependsOn: list$1(mapping$1(node["depends_on"])?.["nodes"]).flatMap((other) => text(other) ?? [])
	};
}
function mapping$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function list$1(value) {
	return Array.isArray(value) ? value : [];
}
function text(value) {
	return typeof value === "string" && value !== "" && value.length <= 2e3 ? value : void 0;
}

const MOST_PROBLEMS = 100;
const LONGEST_NAME = 2e3;
function readOpenLineage(path, text) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	const events = [];
	const problems = [];
	const complain = (message, location) => {
		if (problems.length < MOST_PROBLEMS) problems.push({
			message,
			remedy: "write the events as the OpenLineage client gives them",
			location
		});
	};
	const take = (value, location) => {
		const event = eventOf(value, location);
		if (typeof event === "string") complain(event, location);
		else events.push(event);
	};
	const whole = parsed(source);
	if (whole !== void 0) {
		(Array.isArray(whole.value) ? whole.value : [whole.value]).forEach((value) => take(value, { path }));
		return {
			events,
			problems
		};
	}
	let start = 0;
	for (let line = 1; start < source.length; line += 1) {
		const end = source.indexOf("\n", start);
		const row = source.slice(start, end < 0 ? void 0 : end);
		start = end < 0 ? source.length : end + 1;
		if (row.trim() === "") continue;
		const value = parsed(row);
		if (value === void 0) complain("the line is not JSON", {
			path,
			line
		});
		else take(value.value, {
			path,
			line
		});
	}
	return {
		events,
		problems
	};
}
function parsed(text) {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return;
	}
}
function eventOf(value, location) {
	const event = mapping(value);
	if (!event) return "an event is a mapping";
	const time = timeOf(event["eventTime"]);
	if (time === void 0) return "the event has no `eventTime` in ISO 8601";
	const job = jobOf(event["job"]);
	const own = mentionOf(event["dataset"]);
	if (!job && own) return {
		kind: "dataset",
		time,
		inputs: [],
		outputs: [own],
		location
	};
	if (!job) return "the event names neither a job nor a dataset";
	const run = name(mapping(event["run"])?.["runId"]);
	const type = name(event["eventType"]);
	const base = {
		time,
		job,
		inputs: mentions(event["inputs"]),
		outputs: [...mentions(event["outputs"]), ...entriesOf(event["job"])],
		location
	};
	if (run === void 0) return {
		kind: "job",
		...base
	};
	return {
		kind: "run",
		run,
		...type === void 0 ? {} : { type },
		...base
	};
}
function mentions(value) {
	return list(value).flatMap((entry) => mentionOf(entry) ?? []);
}
function mentionOf(value) {
	const dataset = mapping(value);
	const named = nameOf(dataset);
	if (!dataset || !named) return void 0;
	const facets = mapping(dataset["facets"]) ?? {};
	const fields = list(mapping(facets["schema"])?.["fields"]);
	const version = name(mapping(facets["version"])?.["datasetVersion"]);
	return {
		...named,
		...fields.length > 0 ? { fields: fields.flatMap((field) => name(mapping(field)?.["name"]) ?? []) } : {},
		...version === void 0 ? {} : { version },
		symlinks: list(mapping(facets["symlinks"])?.["identifiers"]).flatMap((entry) => nameOf(mapping(entry)) ?? []),
		tags: list(mapping(facets["tags"])?.["tags"]).flatMap((entry) => tagOf(mapping(entry)) ?? []),
		lineage: [...columnLineage(mapping(facets["columnLineage"])), ...explicitLineage(mapping(facets["lineage"]))]
	};
}
function* columnLineage(facet) {
	for (const [to, value] of Object.entries(mapping(facet?.["fields"]) ?? {})) {
		const field = mapping(value);
		const masked = field?.["transformationType"] === "MASKED";
		for (const input of list(field?.["inputFields"])) {
			const from = sourceOf(mapping(input), masked);
			if (from) yield {
				...from,
				to
			};
		}
	}
	for (const input of list(facet?.["dataset"])) {
		const from = sourceOf(mapping(input), false);
		if (from) yield {
			...from,
			direct: false
		};
	}
}
function* explicitLineage(facet) {
	for (const [to, value] of Object.entries(mapping(facet?.["fields"]) ?? {})) for (const input of list(mapping(value)?.["inputs"])) {
		const from = sourceOf(mapping(input), false);
		if (from) yield {
			...from,
			to
		};
	}
	for (const input of list(facet?.["inputs"])) {
		const from = sourceOf(mapping(input), false);
		if (from) yield {
			...from,
			direct: from.field === void 0 && from.direct
		};
	}
}
function entriesOf(job) {
	return list(mapping(mapping(mapping(job)?.["facets"])?.["lineage"])?.["entries"]).flatMap((value) => {
		const entry = mapping(value);
		const named = nameOf(entry);
		return named && entry?.["type"] === "DATASET" ? [{
			...named,
			symlinks: [],
			tags: [],
			lineage: [...explicitLineage(entry)]
		}] : [];
	});
}
function sourceOf(input, masked) {
	const named = nameOf(input);
	if (!input || !named || input["type"] === "JOB") return void 0;
	const field = name(input["field"]);
	const transformations = mappings(input["transformations"]);
	const direct = transformations.filter((step) => step["type"] !== "INDIRECT");
	return {
		...named,
		...field === void 0 ? {} : { field },
		direct: transformations.length === 0 || direct.length > 0,
		masked: masked || direct.length > 0 && direct.every((step) => step["masking"] === true)
	};
}
function tagOf(tag) {
	const key = name(tag?.["key"]);
	const field = name(tag?.["field"]);
	if (!tag || key === void 0) return void 0;
	return {
		key,
		value: name(tag["value"]) ?? "",
		...field === void 0 ? {} : { field }
	};
}
function jobOf(value) {
	const job = mapping(value);
	const named = nameOf(job);
	const code = name(mapping(mapping(job?.["facets"])?.["sourceCodeLocation"])?.["path"]);
	return named && {
		...named,
		...code === void 0 ? {} : { code }
	};
}
function nameOf(value) {
	const [namespace, own] = [name(value?.["namespace"]), name(value?.["name"])];
	return namespace === void 0 || own === void 0 ? void 0 : {
		namespace,
		name: own
	};
}
function timeOf(value) {
	if (typeof value !== "string") return void 0;
	const zoned = /(Z|[+-]\d{2}:?\d{2})$/i.test(value) || !value.includes("T") ? value : `${value}Z`;
	const time = Date.parse(zoned);
	return Number.isNaN(time) ? void 0 : time;
}
function mapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function list(value) {
	return Array.isArray(value) ? value : [];
}
function mappings(value) {
	return list(value).flatMap((entry) => {
		const one = mapping(entry);
		return one ? [one] : [];
	});
}
function name(value) {
	return typeof value === "string" && value !== "" && value.length <= LONGEST_NAME ? value : void 0;
}

const MOST_NOTICES = 100;
function readLineage(paths, workingDirectory) {
	const graph = graphBuilder();
	const events = [];
	const notices = [];
	let manifests = 0;
	for (const stated of paths) {
		const files = listOutsideFiles(resolve(workingDirectory, stated));
		if ("unreadable" in files) throw new ConfigurationError({
			message: files.unreadable,
			remedy: "name files or folders with lineage"
		});
		for (const file of files.paths) {
			if (files.folder && !/\.(json|jsonl|ndjson)$/i.test(file)) continue;
			const path = relative(workingDirectory, file).split(sep).join("/");
			const text = readOutsideFile(file, LIMITS.evidence);
			if (typeof text !== "string") {
				notices.push(text.unreadable);
				continue;
			}
			const manifest = manifestIn(text);
			if (typeof manifest === "string") notices.push(`${path}: ${manifest}`);
			else if (manifest) {
				manifests += 1;
				notices.push(...addDbtManifest(manifest, graph).map((edge) => `${path}: ${edge} is not in the manifest`));
			} else {
				const read = readOpenLineage(path, text);
				for (const event of read.events) events.push(event);
				for (const { message, location } of read.problems) notices.push(`${path}${location?.line === void 0 ? "" : `:${location.line}`}: ${message}`);
			}
		}
	}
	if (events.length === 0 && manifests === 0) throw new ConfigurationError({
		message: `nothing tells of lineage in ${paths.map((path) => `\`${path}\``).join(", ")}${notices.length > 0 ? `: ${notices[0] ?? ""}` : ""}`,
		remedy: "name OpenLineage events or a manifest of dbt"
	});
	const { incomplete } = foldEvents(events, graph);
	notices.push(...incomplete.map((job) => `the job ${job} was started and never completed, so it tells of no lineage`));
	const { datasets, jobs, edges, columnEdges, roots } = graph.build();
	return {
		kind: "promotion-gates/lineage-graph",
		version: "1.0",
		datasets: datasets.map(({ aliases, fields, tags, ...dataset }) => ({
			...dataset,
			aliases: [...aliases],
			fields: [...fields],
			tags: [...tags]
		})),
		jobs: [...jobs],
		edges: [...edges],
		columnEdges: [...columnEdges],
		roots: [...roots],
		notices: notices.length > MOST_NOTICES ? [...notices.slice(0, MOST_NOTICES), `and ${notices.length - MOST_NOTICES} more`] : notices
	};
}
function manifestIn(text) {
	if (!text.slice(0, 2e3).includes("/manifest/v")) return void 0;
	try {
		return dbtManifest(JSON.parse(text));
	} catch {
		return;
	}
}

async function lineage(arguments_, desk) {
	const { options, operands } = parseOptions("lineage", arguments_, {
		format: "value",
		output: "value"
	});
	const [word, ...paths] = operands;
	oneOf("lineage", word, ["graph"], "graph");
	if (word === void 0 || paths.length === 0) throw new ConfigurationError({
		message: "`lineage graph` needs at least one file or folder",
		remedy: "name OpenLineage events or a manifest of dbt: `promotion-gates lineage graph lineage/`"
	});
	const format = oneOf("--format", options.format, [
		"text",
		"json",
		"mermaid"
	], "text");
	const graph = readLineage(paths, desk.workingDirectory);
	if (format === "json") writeText(`${JSON.stringify(graph, null, 2)}\n`, options.output, desk);
	else {
		const { lineageMermaid, renderLineageGraph } = await import("./lineage-graph.js");
		const toFile = options.output !== void 0;
		const text = format === "mermaid" ? lineageMermaid(graph) : renderLineageGraph(graph, {
			colours: !toFile && wantsColours(desk.stdout, desk.environment),
			width: toFile ? 100 : widthOf(desk.stdout)
		});
		writeText(text, options.output, desk);
	}
	return EXIT_STATUS.ready;
}

export { lineage };