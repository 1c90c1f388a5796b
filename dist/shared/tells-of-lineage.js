import { _ as positionFinder, b as jsonPlaces, d as safePath, v as parseJson, x as LIMITS } from "./run-over-checkout.js";
import { d as mapping } from "./small-parts.js";
import { i as readPipelineFrom, s as readDvcFile } from "./read-dvc-pipeline.js";
import { posix } from "node:path";

function addDbtManifest({ project, nodes }, graph, file = "") {
	const folder = /^(.*\/)?target\/[^/]+$/.exec(file)?.[1] ?? "";
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
			...node.path === void 0 ? {} : { code: `${folder}${node.path}` }
		};
		graph.writes(job, dataset);
		graph.job(job, file === "" ? void 0 : file);
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

function addDvcStages(stages, graph) {
	const written = /* @__PURE__ */ new Map();
	const below = /* @__PURE__ */ new Map();
	for (const { writes } of stages) for (const data of writes) {
		mention$1(data, graph);
		if (data.path === void 0 || written.has(data.path)) continue;
		written.set(data.path, data);
		for (const folder of foldersAbove(data.path)) {
			const known = below.get(folder);
			if (known) known.push(data);
			else below.set(folder, [data]);
		}
	}
	for (const { name, file, code, reads, writes, tracked } of stages) {
		if (tracked) continue;
		const job = {
			namespace: "dvc",
			name,
			...code === void 0 ? {} : { code }
		};
		graph.job(job, file);
		for (const data of reads) for (const one of producers(data, written, below)) {
			mention$1(one, graph);
			graph.reads(job, one);
		}
		for (const data of writes) graph.writes(job, data);
	}
}
function producers(data, written, below) {
	const { path } = data;
	if (path === void 0 || written.has(path)) return [data];
	for (const folder of foldersAbove(path)) {
		const holder = written.get(folder);
		if (holder) return [holder];
	}
	return below.get(path) ?? [data];
}
function mention$1({ namespace, name, version }, graph) {
	graph.dataset({
		namespace,
		name,
		symlinks: [],
		tags: [],
		lineage: [],
		...version === void 0 ? {} : { version }
	});
}
const MOST_FOLDERS = 50;
function* foldersAbove(path) {
	let at = path.lastIndexOf("/");
	for (let depth = 0; at > 0 && depth < MOST_FOLDERS; depth += 1) {
		yield path.slice(0, at);
		at = path.lastIndexOf("/", at - 1);
	}
}

function feastDataset(project, view) {
	return {
		namespace: `feast ${project}`,
		name: view
	};
}
function feastServiceDataset(project, service) {
	return {
		namespace: `feast ${project}`,
		name: `service ${service}`
	};
}
function addFeastRegistry({ project, views, services, sources }, graph, file, fileAt = (name) => name) {
	const sourceOf = new Map(sources.map((source) => [source.name, source]));
	const known = new Map(views.map((view) => [view.name, view]));
	const placed = (source) => source.place?.namespace === "file" ? {
		namespace: "file",
		name: fileAt(source.place.name)
	} : source.place;
	for (const view of views) {
		const dataset = feastDataset(project, view.name);
		const job = {
			namespace: `feast ${project}`,
			name: `view ${view.name}`
		};
		mention(graph, dataset, view.features.map(({ name }) => name), tagsOf(view.tags));
		graph.job(job, file);
		graph.writes(job, dataset);
		for (const source of sourcesOf(view, sourceOf)) {
			const from = placed(source);
			if (!from) continue;
			mention(graph, from, [], tagsOf(source.tags));
			graph.reads(job, from);
			if (view.kind !== "view") continue;
			const original = new Map(Object.entries(source.renamed).map(([theirs, here]) => [here, theirs]));
			for (const { name } of view.features) graph.column({
				...from,
				field: original.get(name) ?? name,
				direct: true,
				masked: false
			}, dataset, name);
		}
		for (const other of view.views) if (known.has(other)) graph.reads(job, feastDataset(project, other));
	}
	for (const { name, serves, tags } of services) {
		const dataset = feastServiceDataset(project, name);
		const job = {
			namespace: `feast ${project}`,
			name: `service ${name}`
		};
		mention(graph, dataset, serves.flatMap(({ features }) => features), tagsOf(tags));
		graph.job(job, file);
		graph.writes(job, dataset);
		for (const { view, features } of serves) {
			if (!known.has(view)) continue;
			const from = feastDataset(project, view);
			graph.reads(job, from);
			for (const field of features) graph.column({
				...from,
				field,
				direct: true,
				masked: false
			}, dataset, field);
		}
	}
}
function sourcesOf({ sources }, sourceOf) {
	const names = new Set(sources);
	for (const name of names) {
		const batch = sourceOf.get(name)?.batch;
		if (batch !== void 0) names.add(batch);
	}
	return [...names].flatMap((name) => sourceOf.get(name) ?? []);
}
function mention(graph, dataset, fields, tags) {
	graph.dataset({
		...dataset,
		fields,
		symlinks: [],
		tags,
		lineage: []
	});
}
function tagsOf(tags) {
	return Object.entries(tags).map(([key, value]) => ({
		key,
		value
	}));
}

const FILES = "file";
function repositoryFile({ namespace, name }, repository) {
	if (namespace !== FILES && namespace !== "file://" && namespace !== "file:") return void 0;
	const path = posix.normalize(name.replaceAll("\\", "/")).replace(/\/+$/, "");
	const exists = (candidate) => repository.has(candidate) || repository.hasFolder(candidate);
	if (!posix.isAbsolute(path) && !/^[a-z]:\//i.test(path)) return exists(path) ? path : void 0;
	const parts = path.split("/").filter((part) => part !== "");
	for (let start = 0; start < parts.length - 1; start += 1) {
		const candidate = parts.slice(start).join("/");
		if (exists(candidate)) return candidate;
	}
}
function fileDataset(path) {
	return {
		namespace: FILES,
		name: path
	};
}

const CODE = /\.(py|pyx|ipynb|r|rmd|jl|sh|bash|sql|scala|java|kt|js|mjs|ts|rs|go|c|cc|cpp|h|hpp|cu|m|pl|rb|lua)$/i;
const SETTINGS = /\.(ya?ml|toml|cfg|ini|lock)$|(^|\/)(requirements[^/]*\.txt|dockerfile|makefile)$/i;
function stagesOf(pipeline) {
	const { declared, locked, folder, path, lockPath } = pipeline;
	const problems = [];
	const recorded = "unreadable" in locked ? void 0 : locked.stages;
	if (!("unreadable" in locked) && locked.problem) problems.push(locked.problem);
	if (!("unreadable" in declared) && declared.problem) problems.push(declared.problem);
	if ("unreadable" in declared && "unreadable" in locked) problems.push({
		message: declared.unreadable,
		location: { path }
	});
	const stages = [];
	const told = /* @__PURE__ */ new Set();
	for (const stage of "unreadable" in declared ? [] : declared.stages) {
		const lock = recorded?.get(stage.name);
		if (stage.problem) {
			if (!lock) problems.push(stage.problem);
			continue;
		}
		told.add(stage.name);
		const base = safePath(stage.workingDirectory, folder === "." ? "" : folder);
		if (!("path" in base)) continue;
		const versions = new Map([...lock?.deps ?? [], ...lock?.outs ?? []].map((entry) => [entry.path, entry]));
		const data = (written) => dataAt(written, base.path, versions.get(written));
		stages.push({
			name: `${path}:${stage.name}`,
			file: path,
			...codeOf(stage.deps, stage.command, base.path),
			reads: stage.deps.filter((dep) => !isCode(dep)).map(data),
			writes: stage.outs.map(data)
		});
	}
	for (const [name, { deps, outs, command }] of recorded ?? []) {
		if (told.has(name)) continue;
		const base = folder === "." ? "" : folder;
		const data = (entry) => dataAt(entry.path, base, entry);
		stages.push({
			name: `${path}:${name}`,
			file: lockPath,
			...codeOf(deps.map((entry) => entry.path), command, base),
			reads: deps.filter((entry) => !isCode(entry.path)).map(data),
			writes: outs.map(data)
		});
	}
	return {
		stages,
		problems
	};
}
function stagesOfDvcFile(path, { outs, imports, workingDirectory, problem }) {
	if (problem) return {
		stages: [],
		problems: [problem]
	};
	const folder = posix.dirname(path);
	const base = safePath(workingDirectory, folder === "." ? "" : folder);
	if (!("path" in base)) return {
		stages: [],
		problems: []
	};
	return {
		problems: [],
		stages: [{
			name: path,
			file: path,
			reads: imports.map(({ url, path: there, commit }) => ({
				...there === void 0 ? addressed(url) : {
					namespace: url,
					name: there
				},
				...commit === void 0 ? {} : { version: commit }
			})),
			writes: outs.map((entry) => dataAt(entry.path, base.path, entry)),
			...imports.length === 0 ? { tracked: true } : {}
		}]
	};
}
function dataAt(written, base, entry) {
	const { digest } = entry ?? {};
	const version = digest ? { version: `md5:${digest.value}` } : {};
	const safe = safePath(written.replace(/\/+$/, ""), base);
	if ("path" in safe) return {
		...fileDataset(safe.path),
		path: safe.path,
		...version
	};
	return {
		...addressed(written),
		...version
	};
}
function addressed(written) {
	const [, namespace, name] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)\/?([^]*)$/i.exec(written) ?? [];
	return namespace === void 0 ? {
		namespace: "file",
		name: written
	} : {
		namespace,
		name: name ?? ""
	};
}
function isCode(path) {
	return CODE.test(path) || SETTINGS.test(path);
}
function codeOf(deps, command, base) {
	const words = new Set([command].flat().flatMap((line) => String(line).split(/[\s;&|'"]+/)));
	const code = deps.filter((dep) => CODE.test(dep));
	const main = code.find((dep) => words.has(dep)) ?? code[0];
	const safe = main === void 0 ? void 0 : safePath(main, base);
	return safe && "path" in safe ? { code: safe.path } : {};
}

function isDvcFile(path) {
	return PIPELINE.test(path) || /[^/]\.dvc$/.test(path);
}
const PIPELINE = /(^|\/)dvc\.(yaml|lock)$/;
function dvcSource(path, files) {
	const declared = posix.join(posix.dirname(path), "dvc.yaml");
	return PIPELINE.test(path) && files.has(declared) ? declared : path;
}
function dvcLineage(path, files) {
	if (PIPELINE.test(path)) return stagesOf(readPipelineFrom(posix.dirname(path), files));
	const document = files.document(path, LIMITS.configuration);
	return "unreadable" in document ? {
		stages: [],
		problems: [{
			message: document.unreadable,
			location: { path }
		}]
	} : stagesOfDvcFile(path, readDvcFile(document));
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
function ofEvent({ job, inputs, outputs, location }, graph) {
	if (!job) return;
	graph.job(job, location.path);
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
	const filesOf = /* @__PURE__ */ new Map();
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
		job: (job, file) => {
			const key = jobKey(job);
			if (file !== void 0) filesOf.set(key, (filesOf.get(key) ?? /* @__PURE__ */ new Set()).add(file));
		},
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
					others: entries.slice(1).map((entry) => ({
						namespace: entry.namespace,
						name: entry.name
					})),
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
					id,
					files: [...filesOf.get(key) ?? []].sort(compare)
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
	const document = mapping(value);
	const metadata = mapping(document?.["metadata"]);
	const [, version] = /\/manifest\/v(\d+)\.json$/.exec(text$1(metadata?.["dbt_schema_version"]) ?? "") ?? [];
	if (!document || version === void 0) return void 0;
	if (Number(version) < OLDEST || Number(version) > NEWEST) return `a dbt manifest of version ${version}; versions ${OLDEST} to ${NEWEST} are read`;
	const nodes = [
		"nodes",
		"sources",
		"exposures",
		"metrics",
		"semantic_models",
		"saved_queries"
	].flatMap((group) => Object.values(mapping(document[group]) ?? {}).flatMap((entry) => nodeOf(mapping(entry)) ?? []));
	return {
		project: text$1(metadata?.["project_name"]) ?? "",
		nodes
	};
}
function nodeOf(node) {
	const [id, kind, name] = [
		text$1(node?.["unique_id"]),
		text$1(node?.["resource_type"]),
		text$1(node?.["name"])
	];
	if (!node || id === void 0 || kind === void 0 || name === void 0) return void 0;
	if (kind === "test" || kind === "unit_test" || kind === "operation" || kind === "analysis") return void 0;
	const place = [
		node["database"],
		node["schema"],
		text$1(node["identifier"]) ?? text$1(node["alias"]) ?? name
	].flatMap((part) => text$1(part) ?? []);
	const path = text$1(node["original_file_path"]);
	return {
		id,
		kind,
		name,
		...place.length > 1 ? { relation: place.join(".") } : {},
		...path === void 0 ? {} : { path: path.replaceAll("\\", "/") },
		columns: Object.keys(mapping(node["columns"]) ?? {}),
		tags: list$1(node["tags"]).flatMap((tag) => text$1(tag) ?? []),
		dependsOn: list$1(mapping(node["depends_on"])?.["nodes"]).flatMap((other) => text$1(other) ?? [])
	};
}
function list$1(value) {
	return Array.isArray(value) ? value : [];
}
function text$1(value) {
	return typeof value === "string" && value !== "" && value.length <= 2e3 ? value : void 0;
}

const VIEWS = [
	["featureViews", "view"],
	["streamFeatureViews", "stream view"],
	["onDemandFeatureViews", "on-demand view"],
	["labelViews", "label view"]
];
const LISTS = [
	"dataSources",
	"entities",
	"featureServices",
	...VIEWS.map(([list]) => list)
];
const NO_ENTITY = "__dummy";
const NO_KEY = "__dummy_id";
const LONGEST = 2e3;
function isFeastRegistry(value) {
	const document = mapping(value);
	return typeof document?.["project"] === "string" && LISTS.some((list) => Array.isArray(document[list]));
}
function readFeastRegistry({ value, locate }) {
	const document = mapping(value);
	if (!document || !isFeastRegistry(document)) return void 0;
	const sources = /* @__PURE__ */ new Map();
	for (const [index, entry] of items(document["dataSources"])) {
		const source = sourceOf$1(entry, locate("dataSources", index));
		if (source) sources.set(source.name, source);
	}
	const views = VIEWS.flatMap(([list, kind]) => [...items(document[list])].flatMap(([index, entry]) => {
		const location = locate(list, index);
		const view = viewOf(mapping(entry["spec"]) ?? {}, kind, location);
		for (const key of ["batchSource", "streamSource"]) {
			const inner = sourceOf$1(mapping(mapping(entry["spec"])?.[key]), location);
			if (inner && !sources.has(inner.name)) sources.set(inner.name, inner);
		}
		return view ?? [];
	}));
	return {
		project: text(document["project"]) ?? "",
		views,
		services: [...items(document["featureServices"])].flatMap(([index, entry]) => serviceOf(mapping(entry["spec"]) ?? {}, locate("featureServices", index)) ?? []),
		sources: [...sources.values()],
		entities: [...items(document["entities"])].flatMap(([index, entry]) => entityOf(mapping(entry["spec"]) ?? {}, locate("entities", index)) ?? [])
	};
}
function objectOf(spec, location) {
	const name = text(spec["name"]);
	if (name === void 0) return void 0;
	const [description, owner] = [text(spec["description"]), text(spec["owner"])];
	return {
		name,
		...description === void 0 ? {} : { description },
		...owner === void 0 ? {} : { owner },
		tags: texts(spec["tags"]),
		location
	};
}
function viewOf(spec, kind, location) {
	const object = objectOf(spec, location);
	if (!object) return void 0;
	const [batch, stream] = [mapping(spec["batchSource"]), mapping(spec["streamSource"])];
	const given = Object.values(mapping(spec["sources"]) ?? {}).map(mapping);
	const timestampField = text(batch?.["timestampField"]) ?? text(stream?.["timestampField"]);
	return {
		...object,
		kind,
		entities: listed(spec["entities"]).flatMap((entity) => {
			const name = text(entity);
			return name === void 0 || name === NO_ENTITY ? [] : [name];
		}),
		keys: [...items(spec["entityColumns"])].flatMap(([, column]) => {
			const key = featureOf(column);
			return key === void 0 || key.name === NO_KEY ? [] : [key];
		}),
		features: [...items(spec["features"])].flatMap(([, feature]) => featureOf(feature) ?? []),
		ttl: Number.parseFloat(text(spec["ttl"]) ?? "0") || 0,
		...timestampField === void 0 ? {} : { timestampField },
		sources: [
			batch,
			stream,
			...given.map((one) => mapping(one?.["requestDataSource"]))
		].flatMap((source) => text(source?.["name"]) ?? []),
		views: given.flatMap((one) => text(mapping(one?.["featureViewProjection"])?.["featureViewName"]) ?? [])
	};
}
function entityOf(spec, location) {
	const object = objectOf(spec, location);
	if (!object || object.name === NO_ENTITY) return void 0;
	const [key, type] = [text(spec["joinKey"]), text(spec["valueType"])];
	return {
		...object,
		...key === void 0 ? {} : { key },
		...type === void 0 ? {} : { type }
	};
}
function featureOf(feature) {
	const [name, description] = [text(feature["name"]), text(feature["description"])];
	if (name === void 0) return void 0;
	return {
		name,
		type: text(feature["valueType"]) ?? "INVALID",
		...description === void 0 ? {} : { description }
	};
}
function serviceOf(spec, location) {
	const object = objectOf(spec, location);
	if (!object) return void 0;
	const logging = mapping(spec["loggingConfig"]);
	const rate = logging?.["sampleRate"];
	return {
		...object,
		serves: [...items(spec["features"])].flatMap(([, projection]) => {
			const view = text(projection["featureViewName"]);
			return view === void 0 ? [] : [{
				view,
				features: [...items(projection["featureColumns"])].flatMap(([, one]) => text(one["name"]) ?? [])
			}];
		}),
		...logging ? { logging: typeof rate === "number" ? { sampleRate: rate } : {} } : {}
	};
}
function sourceOf$1(spec, location) {
	const object = spec && objectOf(spec, location);
	if (!object) return void 0;
	const timestampField = text(spec["timestampField"]);
	const batch = text(mapping(spec["batchSource"])?.["name"]);
	const place = placeOf(spec);
	return {
		...object,
		type: text(spec["type"]) ?? "INVALID",
		...timestampField === void 0 ? {} : { timestampField },
		...place ? { place } : {},
		renamed: texts(spec["fieldMapping"]),
		...batch === void 0 ? {} : { batch },
		settings: Object.fromEntries(settingsOf(spec, "", 0))
	};
}
function placeOf(spec) {
	const option = (group, key) => text(mapping(spec[group])?.[key]);
	const uri = option("fileOptions", "uri") ?? option("sparkOptions", "path") ?? option("athenaOptions", "dataSource");
	const [, namespace, name] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)\/?(.*)$/i.exec(uri ?? "") ?? [];
	if (namespace !== void 0) return {
		namespace,
		name: name ?? ""
	};
	if (uri !== void 0) return {
		namespace: "file",
		name: uri.replace(/^\.\//, "")
	};
	const topic = option("kafkaOptions", "topic");
	if (topic !== void 0) return {
		namespace: `kafka://${option("kafkaOptions", "kafkaBootstrapServers")?.split(",")[0] ?? ""}`,
		name: topic
	};
	const streamName = option("kinesisOptions", "streamName");
	if (streamName !== void 0) return {
		namespace: `kinesis://${option("kinesisOptions", "region") ?? ""}`,
		name: streamName
	};
	for (const warehouse of [
		"bigquery",
		"snowflake",
		"redshift",
		"athena",
		"trino",
		"spark"
	]) {
		const group = `${warehouse}Options`;
		const table = option(group, "table");
		if (table === void 0) continue;
		return {
			namespace: warehouse,
			name: [
				option(group, "database") ?? option(group, "catalog"),
				option(group, "schema"),
				table
			].filter((part) => part !== void 0).join(".")
		};
	}
}
const DEEPEST = 4;
function* settingsOf(value, prefix, depth) {
	for (const [key, entry] of Object.entries(value)) {
		if (depth === 0 && [
			"meta",
			"name",
			"project",
			"dataSourceClassType"
		].includes(key)) continue;
		const inner = mapping(entry);
		const path = `${prefix}${key}`;
		if (depth === 0 && key === "batchSource") yield [path, text(inner?.["name"]) ?? ""];
		else if (inner && depth < DEEPEST) yield* settingsOf(inner, `${path}.`, depth + 1);
		else yield [path, (typeof entry === "string" ? entry : JSON.stringify(entry)).slice(0, LONGEST)];
	}
}
function texts(value) {
	return Object.fromEntries(Object.entries(mapping(value) ?? {}).flatMap(([key, entry]) => typeof entry === "string" ? [[key, entry.slice(0, LONGEST)]] : []));
}
function* items(value) {
	for (const [index, entry] of listed(value).entries()) {
		const item = mapping(entry);
		if (item) yield [index, item];
	}
}
function listed(value) {
	return Array.isArray(value) ? value : [];
}
function text(value) {
	return typeof value === "string" && value !== "" ? value.slice(0, LONGEST) : void 0;
}

const LONGEST_NAME = 2e3;
function lineageEvent(value, location) {
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
function sourceOf(input, maskedAnyway) {
	const named = nameOf(input);
	if (!input || !named || input["type"] === "JOB") return void 0;
	const field = name(input["field"]);
	let [steps, direct, masked] = [
		0,
		0,
		0
	];
	for (const value of list(input["transformations"])) {
		const step = mapping(value);
		if (!step) continue;
		steps += 1;
		if (step["type"] === "INDIRECT") continue;
		direct += 1;
		if (step["masking"] === true) masked += 1;
	}
	const source = {
		namespace: named.namespace,
		name: named.name,
		direct: steps === 0 || direct > 0,
		masked: maskedAnyway || direct > 0 && masked === direct
	};
	return field === void 0 ? source : {
		...source,
		field
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
	const place = mapping(mapping(job?.["facets"])?.["sourceCodeLocation"]);
	const [, linked] = /\/blob\/[^/]+\/([^?#]+)/.exec(name(place?.["url"]) ?? "") ?? [];
	const code = name(place?.["path"]) ?? linked;
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
function list(value) {
	return Array.isArray(value) ? value : [];
}
function name(value) {
	return typeof value === "string" && value !== "" && value.length <= LONGEST_NAME ? value : void 0;
}

const MOST_PROBLEMS = 100;
const LONGEST_LOCATED = 16e6;
function readOpenLineage(path, text) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	const whole = parsed(source);
	if (whole) return ofWhole(path, source, whole.value);
	const { lines, ofJson, told } = ofLines(path, source);
	if (ofJson > 0 || lines < 2 || source.length > LONGEST_LOCATED) return told;
	const { value, complaints } = parseJson(source, 1);
	const [first] = complaints;
	if (!first) return ofWhole(path, source, value);
	const { message, remedy = REMEDY, offset } = first;
	return {
		events: [],
		broken: 1,
		problems: [{
			message,
			remedy,
			location: {
				path,
				...positionFinder(source)(offset)
			}
		}]
	};
}
const REMEDY = "write the events as the OpenLineage client gives them";
function ofWhole(path, source, value) {
	const listed = Array.isArray(value) ? value : mapping(value)?.["eventTime"] === void 0 ? mapping(value)?.["events"] : void 0;
	const values = Array.isArray(listed) ? listed : [value];
	const keys = Array.isArray(value) ? [] : ["events"];
	const placeOf = source.length > LONGEST_LOCATED ? void 0 : jsonPlaces(source);
	const positionOf = positionFinder(source);
	const found = collector();
	values.forEach((one, index) => found.take(one, { path }, () => placeOf ? {
		path,
		...positionOf(placeOf(Array.isArray(listed) ? [...keys, index] : [], false))
	} : { path }));
	return found.done();
}
function ofLines(path, source) {
	const found = collector();
	let [lines, ofJson, start] = [
		0,
		0,
		0
	];
	for (let line = 1; start < source.length; line += 1) {
		const end = source.indexOf("\n", start);
		const row = source.slice(start, end < 0 ? void 0 : end);
		start = end < 0 ? source.length : end + 1;
		if (row.trim() === "") continue;
		lines += 1;
		const value = parsed(row) ?? withNaN(row);
		if (value === void 0) found.complain("the line is not JSON", {
			path,
			line
		});
		else {
			if (mapping(value.value)) ofJson += 1;
			found.take(value.value, {
				path,
				line
			});
		}
	}
	return {
		lines,
		ofJson,
		told: found.done()
	};
}
function collector() {
	const events = [];
	const problems = [];
	let broken = 0;
	const complain = (message, location) => {
		broken += 1;
		if (problems.length < MOST_PROBLEMS) problems.push({
			message,
			remedy: REMEDY,
			location
		});
	};
	return {
		complain,
		take: (value, location, place = () => location) => {
			const event = lineageEvent(value, location);
			if (typeof event !== "string") events.push(event);
			else complain(event, problems.length < MOST_PROBLEMS ? place() : location);
		},
		done: () => ({
			events,
			problems,
			broken
		})
	};
}
function parsed(text) {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return;
	}
}
function withNaN(row) {
	if (!/NaN|Infinity/.test(row)) return void 0;
	const { value, complaints } = parseJson(row, 1);
	return complaints.length > 0 ? void 0 : { value };
}

const MANIFEST_HEAD = 2e3;
const FEAST_HEAD = /^\s*\{\s*"(dataSources|entities|featureServices|featureViews|infra|onDemandFeatureViews|project)"/;
function lineageFile(path, text) {
	if (text.slice(0, MANIFEST_HEAD).includes("/manifest/v")) {
		const manifest = manifestIn(path, text);
		if (manifest && "message" in manifest) return {
			events: [],
			problems: [manifest]
		};
		if (manifest) return {
			events: [],
			manifest,
			problems: []
		};
	}
	if (FEAST_HEAD.test(text.slice(0, MANIFEST_HEAD))) {
		const feast = feastIn(path, text);
		if (feast) return {
			events: [],
			feast,
			problems: []
		};
	}
	return readOpenLineage(path, text);
}
function feastIn(path, text) {
	const nowhere = () => ({ path });
	try {
		return readFeastRegistry({
			path,
			value: JSON.parse(text),
			problems: [],
			locate: nowhere,
			locateKey: nowhere
		});
	} catch {
		return;
	}
}
function manifestIn(path, text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return /^\s*\{[^\n]*\}\s*\n/.test(text) ? void 0 : {
			message: "a dbt manifest that is not whole",
			remedy: "write it anew (`dbt parse`)",
			location: {
				path,
				line: 1
			}
		};
	}
	const manifest = dbtManifest(value);
	return typeof manifest === "string" ? {
		message: manifest,
		remedy: "write it with a version of dbt that is read",
		location: { path }
	} : manifest;
}

const KEYS = /"(?:eventTime|schemaURL|dbt_schema_version|featureViews)"/;
function tellsOfLineage(text) {
	return KEYS.test(text);
}

export { graphBuilder as a, dvcSource as c, repositoryFile as d, addFeastRegistry as f, addDbtManifest as g, addDvcStages as h, dbtManifest as i, isDvcFile as l, feastServiceDataset as m, lineageFile as n, foldEvents as o, feastDataset as p, readFeastRegistry as r, dvcLineage as s, tellsOfLineage as t, fileDataset as u };