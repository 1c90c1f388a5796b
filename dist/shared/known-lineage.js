import { d as safePath, g as jsonDocument, x as LIMITS } from "./run-over-checkout.js";
import { c as textOnce, d as mapping$1, h as boundedText, l as oncePerRepository, p as resolvePath } from "./small-parts.js";
import { a as graphBuilder, c as dvcSource, d as repositoryFile, f as addFeastRegistry, g as addDbtManifest, h as addDvcStages, i as dbtManifest, l as isDvcFile, m as feastServiceDataset, n as lineageFile, o as foldEvents, p as feastDataset, r as readFeastRegistry, s as dvcLineage, t as tellsOfLineage, u as fileDataset } from "./tells-of-lineage.js";
import { a as foreignRegistries, i as FEATURE_TAG, n as lineagePaths, t as guessedPaths } from "./lineage-paths.js";
import { posix } from "node:path";

const NOTEBOOK = /\.ipynb$/i;
function lineageIndex(graph) {
	const { datasets, jobs, edges } = graph;
	const nodes = datasets.length + jobs.length;
	const nodeOf = /* @__PURE__ */ new Map();
	datasets.forEach(({ id }, index) => nodeOf.set(id, index));
	jobs.forEach(({ id }, index) => nodeOf.set(id, datasets.length + index));
	const from = new Int32Array(edges.length);
	const to = new Int32Array(edges.length);
	edges.forEach((edge, index) => {
		from[index] = nodeOf.get(edge.from) ?? 0;
		to[index] = nodeOf.get(edge.to) ?? 0;
	});
	const up = adjacency(nodes, to, from);
	const down = adjacency(nodes, from, to);
	const source = new Uint8Array(datasets.length);
	for (let dataset = 0; dataset < datasets.length; dataset += 1) if (neighbours(up, dataset).every((job) => neighbours(up, job).length === 0)) source[dataset] = 1;
	const grounded = new Uint8Array(nodes);
	const waiting = [...source.keys()].filter((dataset) => source[dataset] === 1);
	for (const node of waiting) grounded[node] = 1;
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) for (const next of neighbours(down, node)) if (grounded[next] === 0) {
		grounded[next] = 1;
		waiting.push(next);
	}
	return {
		graph,
		datasets: datasets.length,
		nodes,
		up,
		down,
		datasetOf: datasetNames(datasets),
		source,
		grounded,
		notebooks: new Set(jobs.flatMap(({ code = "", name }, place) => NOTEBOOK.test(code) || NOTEBOOK.test(name) ? [datasets.length + place] : [])),
		tagged: datasets.flatMap(({ tags }, dataset) => tags.length > 0 ? [dataset] : []),
		columns: columnIndex(graph, nodeOf)
	};
}
function neighbours({ offsets, targets }, node) {
	return targets.subarray(offsets[node], offsets[node + 1]);
}
function nodeAt({ graph, datasets }, node) {
	const found = node < datasets ? graph.datasets[node] : graph.jobs[node - datasets];
	if (!found) throw new Error(`no node ${node}`);
	return found;
}
function jobAt({ graph, datasets }, node) {
	return node < datasets ? void 0 : graph.jobs[node - datasets];
}
function datasetNames(datasets) {
	const map = /* @__PURE__ */ new Map();
	datasets.forEach(({ aliases }, index) => {
		for (const alias of aliases) map.set(alias, index);
	});
	datasets.forEach(({ id }, index) => map.set(id, index));
	return map;
}
function columnIndex({ columnEdges, datasets }, nodeOf) {
	const known = datasets.map(() => /* @__PURE__ */ new Map());
	const ofColumn = [];
	const names = [];
	const column = (dataset, field) => {
		const map = known[dataset] ?? /* @__PURE__ */ new Map();
		let number = map.get(field);
		if (number === void 0) {
			map.set(field, number = names.length);
			names.push(field);
			ofColumn.push(dataset);
		}
		return number;
	};
	const told = new Uint8Array(datasets.length);
	const from = new Int32Array(columnEdges.length);
	const to = new Int32Array(columnEdges.length);
	const direct = new Uint8Array(columnEdges.length);
	const masked = new Uint8Array(columnEdges.length);
	columnEdges.forEach((edge, index) => {
		const target = nodeOf.get(edge.to) ?? 0;
		from[index] = column(nodeOf.get(edge.from) ?? 0, edge.fromField);
		to[index] = column(target, edge.toField);
		if (edge.toField !== void 0 && edge.fromField !== void 0) told[target] = 1;
		direct[index] = edge.direct ? 1 : 0;
		masked[index] = edge.masked ? 1 : 0;
	});
	datasets.forEach(({ fields }, dataset) => {
		for (const field of fields) column(dataset, field);
	});
	const numbers = Int32Array.from(from, (_, index) => index);
	return {
		of: (dataset, field) => known[dataset]?.get(field),
		fieldsOf: (dataset) => [...known[dataset]?.keys() ?? []].filter((field) => field !== void 0),
		datasetAt: (number) => ofColumn[number] ?? 0,
		fieldAt: (number) => names[number],
		count: names.length,
		into: adjacency(names.length, to, numbers),
		outOf: adjacency(names.length, from, numbers),
		to,
		from,
		direct,
		masked,
		told
	};
}
function adjacency(nodes, from, to) {
	const offsets = new Int32Array(nodes + 1);
	for (const node of from) offsets[node + 1] = (offsets[node + 1] ?? 0) + 1;
	for (let node = 0; node < nodes; node += 1) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
	const next = offsets.slice();
	const targets = new Int32Array(from.length);
	from.forEach((node, index) => {
		const place = next[node] ?? 0;
		targets[place] = to[index] ?? 0;
		next[node] = place + 1;
	});
	return {
		offsets,
		targets
	};
}

function outputContract(stated, { path: record, outputContracts }, repository) {
	const byId = outputContracts?.get(stated);
	if (byId !== void 0) return byId;
	const resolved = resolvePath(repository, stated, record ?? "");
	return "path" in resolved ? resolved.path : void 0;
}

function serverNames(server, tables, folder) {
	const environment = text$2(server["environment"]);
	return {
		...environment === void 0 ? {} : { environment },
		tables: tables.flatMap((table) => tableNames(server, table)),
		addresses: addressesOf(server, folder)
	};
}
const PORTS = {
	postgres: "5432",
	mysql: "3306",
	mssql: "1433",
	sqlserver: "1433",
	oracle: "1521",
	redshift: "5439",
	trino: "8080",
	hive: "10000",
	db2: "50000",
	clickhouse: "8123",
	vertica: "5433"
};
const SCHEMES = {
	postgresql: ["postgres"],
	cloudsql: ["postgres", "mysql"],
	sqlserver: ["mssql", "sqlserver"],
	synapse: ["sqlserver", "mssql"],
	presto: ["trino", "presto"]
};
function tableNames(server, table) {
	const type = (text$2(server["type"]) ?? "").toLowerCase();
	const value = (key) => text$2(server[key]);
	const [database, schema] = [value("database"), value("schema")];
	const one = (namespace, name) => ({
		namespace: namespace.toLowerCase(),
		name: name.toLowerCase()
	});
	const within = (...parts) => joined([...parts, table]);
	switch (type) {
		case "bigquery": return [one("bigquery", within(value("project"), value("dataset")))];
		case "snowflake": return [value("account"), hostOf(value("host"))].flatMap((account) => account === void 0 ? [] : [one(`snowflake://${account.replace(/\.snowflakecomputing\.com$/i, "")}`, within(database, schema))]);
		case "athena": return [one(`awsathena://athena.${value("regionName") ?? ""}.amazonaws.com`, within(value("catalog") ?? "AwsDataCatalog", database ?? schema))];
		case "glue": return value("account") === void 0 || value("regionName") === void 0 ? [] : [one(`arn:aws:glue:${value("regionName")}:${value("account")}`, `table/${database ?? ""}/${table}`)];
		case "redshift": {
			const [, cluster, region] = /^([^.]+)\.[^.]+\.([^.]+)\.redshift\./i.exec(hostOf(value("host")) ?? "") ?? [];
			const place = cluster === void 0 ? hostOf(value("host")) : `${cluster}.${region}`;
			return place === void 0 ? [] : [one(`redshift://${place}:${portOf(server, "redshift")}`, within(database, schema))];
		}
		case "kafka": return (value("host") ?? "").split(",").map((host) => host.trim()).filter((host) => host !== "").map((host) => one(`kafka://${/:\d+$/.test(host) ? host : `${host}:${portOf(server, "kafka", "9092")}`}`, table));
		case "pubsub": return [one("pubsub", `topic:${value("project") ?? ""}:${table}`)];
		case "databricks": return hostOf(value("host")) === void 0 ? [] : [one(`databricks://${hostOf(value("host")) ?? ""}`, within(value("catalog"), schema))];
		default: {
			const host = hostOf(value("host"));
			if (host === void 0 || type === "") return [];
			return (SCHEMES[type] ?? [type]).flatMap((scheme) => {
				const namespace = `${scheme}://${host}:${portOf(server, scheme)}`;
				const outer = database ?? value("serviceName") ?? value("catalog");
				return [.../* @__PURE__ */ new Set([
					within(outer, schema),
					within(outer),
					within(schema)
				])].map((name) => one(namespace, name));
			});
		}
	}
}
function addressesOf(server, folder) {
	const type = (text$2(server["type"]) ?? "").toLowerCase();
	const location = text$2(server["location"]) ?? text$2(server["path"]);
	if (type === "local" || type === "duckdb" && text$2(server["database"]) !== void 0) {
		const path = text$2(server["path"]) ?? text$2(server["location"]) ?? text$2(server["database"]);
		if (path === void 0) return [];
		return [posix.isAbsolute(path) ? `file${path}` : `file/${posix.normalize(posix.join(folder, path))}`];
	}
	if (location === void 0 || !/^[a-z][a-z0-9+.-]*:\/\//i.test(location)) return [];
	return [schemeOf(location.replaceAll("{model}", "*").replaceAll("{schema}", "*"))];
}
function schemeOf(address) {
	return address.replace(/^(s3[an]|gcs|abfs|wasb):\/\//i, (_, scheme) => {
		return `${{
			s3a: "s3",
			s3n: "s3",
			gcs: "gs",
			abfs: "abfss",
			wasb: "wasbs"
		}[scheme.toLowerCase()] ?? scheme}://`;
	});
}
function hostOf(host) {
	return host?.replace(/^[a-z]+:\/\//i, "").replace(/[/:].*$/s, "") || void 0;
}
function portOf(server, scheme, otherwise = "") {
	const port = server["port"];
	if (typeof port === "number" || typeof port === "string") return String(port);
	const [, inHost] = /:(\d+)(?:\/|$)/.exec(text$2(server["host"]) ?? "") ?? [];
	return inHost ?? PORTS[scheme] ?? otherwise;
}
function joined(parts) {
	const table = parts.at(-1) ?? "";
	const outer = parts.slice(0, -1).filter((part) => part !== void 0);
	const own = table.split(".").length - 1;
	return [...outer.slice(0, Math.max(0, outer.length - own)), table].join(".");
}
function text$2(value) {
	return typeof value === "string" && value !== "" && value.length <= 2e3 ? value : void 0;
}

const sourceContract = oncePerRepository((path, repository) => {
	const contract = read(path, repository);
	return contract ? { contract } : {};
});
function read(path, repository) {
	const document = repository.document(path, LIMITS.configuration);
	if ("unreadable" in document) return void 0;
	const value = mapping(document.value);
	const id = text$1(value?.["id"]);
	if (!value || id === void 0) return void 0;
	const tables = list$1(value["schema"]).flatMap((entry, index) => {
		const table = mapping(entry);
		return table ? [{
			table,
			index
		}] : [];
	});
	const stored = tables.flatMap(({ table }) => [text$1(table["physicalName"]), text$1(table["name"])].filter(isText));
	const folder = posix.dirname(path);
	const version = text$1(value["version"]);
	const synthetic = syntheticAt(value);
	return {
		path,
		id,
		...version === void 0 ? {} : { version },
		names: [...new Set([
			id,
			text$1(value["name"]),
			...stored
		].filter(isText))],
		servers: list$1(value["servers"]).flatMap((server) => {
			const entry = mapping(server);
			return entry ? [serverNames(entry, [...new Set(stored)], folder === "." ? "" : folder)] : [];
		}),
		...synthetic ? { synthetic: document.locate(...synthetic) } : {},
		serversAt: document.locate("servers"),
		columns: [...new Set(tables.flatMap(({ table }) => list$1(table["properties"]).map((entry) => text$1(mapping(entry)?.["name"])).filter(isText)))],
		classified: [
			...tables.flatMap(({ table, index }) => list$1(table["properties"]).flatMap((entry, place) => {
				const property = mapping(entry);
				const names = [text$1(property?.["name"]), text$1(property?.["physicalName"])].filter(isText);
				const words = [...marksIn(property)];
				return words.length === 0 ? [] : names.map((column) => ({
					column,
					words,
					location: document.locate("schema", index, "properties", place)
				}));
			})),
			...tables.flatMap(({ table, index }) => markedWhole(table, document.locate("schema", index, "tags"))),
			...markedWhole(value, document.locate("tags"))
		]
	};
}
function* marksIn(property, seen = /* @__PURE__ */ new Set()) {
	if (!property || seen.has(property)) return;
	seen.add(property);
	for (const word of [property["classification"], ...list$1(property["tags"])].map(text$1)) if (word !== void 0) yield word.toLowerCase();
	for (const inner of [...list$1(property["properties"]), property["items"]]) yield* marksIn(mapping(inner), seen);
}
function markedWhole(value, location) {
	const words = list$1(value["tags"]).map(text$1).filter(isText);
	return words.length === 0 ? [] : [{
		words: words.map((word) => word.toLowerCase()),
		location
	}];
}
function syntheticAt(value) {
	const tag = list$1(value["tags"]).findIndex((word) => text$1(word)?.toLowerCase() === "synthetic");
	if (tag >= 0) return ["tags", tag];
	const custom = list$1(value["customProperties"]).findIndex((entry) => {
		const property = mapping(entry);
		const said = property?.["value"];
		return text$1(property?.["property"])?.toLowerCase() === "synthetic" && (said === true || said === "true");
	});
	return custom < 0 ? void 0 : ["customProperties", custom];
}
function mapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function list$1(value) {
	return Array.isArray(value) ? value : [];
}
function text$1(value) {
	return typeof value === "string" && value !== "" && value.length <= 2e3 ? value : void 0;
}
function isText(value) {
	return value !== void 0;
}

const NOBODY = [];
function featureOutputs(features, index, finder, repository, rules) {
	const jobsByCode = /* @__PURE__ */ new Map();
	index.graph.jobs.forEach(({ code }, place) => {
		if (code === void 0) return;
		const path = code.replace(/^(?:\.?\/)+/, "");
		jobsByCode.set(path, [...jobsByCode.get(path) ?? [], index.datasets + place]);
	});
	const jobs = /* @__PURE__ */ new Map();
	const outputs = /* @__PURE__ */ new Map();
	const owners = /* @__PURE__ */ new Map();
	const own = (dataset, feature) => {
		owners.set(dataset, (owners.get(dataset) ?? /* @__PURE__ */ new Set()).add(feature));
	};
	for (const feature of features) {
		const ownJobs = jobsByCode.size === 0 ? [] : [...new Set(codeOf(feature, repository).flatMap((path) => jobsByCode.get(path) ?? []))];
		jobs.set(feature, ownJobs);
		const named = [...recordOutputs(feature, index, finder, repository), ...rules.filter((rule) => rule.feature === feature.id).flatMap((rule) => {
			const found = finder.matching(rule.dataset);
			return found.length === 0 ? [{
				name: rule.dataset,
				fields: [],
				because: "policy"
			}] : found.map((dataset) => ({
				name: idOf$1(index, dataset),
				dataset,
				fields: [],
				because: "policy"
			}));
		})];
		const written = [...new Set(ownJobs.flatMap((job) => [...neighbours(index.down, job)]))];
		const readAgain = new Set(ownJobs.flatMap((job) => [...neighbours(index.up, job)]));
		const made = named.length > 0 ? named : written.filter((dataset) => !readAgain.has(dataset)).map((dataset) => ({
			name: idOf$1(index, dataset),
			dataset,
			fields: [],
			because: "code"
		}));
		outputs.set(feature, made);
		for (const dataset of written) own(dataset, feature);
		for (const { dataset } of made) if (dataset !== void 0) own(dataset, feature);
	}
	const ownersOf = new Map([...owners].map(([dataset, some]) => [dataset, [...some]]));
	return {
		of: (feature) => outputs.get(feature) ?? [],
		jobsOf: (feature) => jobs.get(feature) ?? [],
		owners: (dataset) => ownersOf.get(dataset) ?? NOBODY
	};
}
function codeOf(feature, repository) {
	const { path: record } = feature;
	const stated = feature.record["transformations"];
	const steps = (Array.isArray(stated) ? stated : []).flatMap((step) => {
		const path = isRecord(step) && typeof step["path"] === "string" ? step["path"].replace(/#.*$/s, "") : "";
		if (path === "" || record === void 0) return [];
		const resolved = resolvePath(repository, path, record);
		return "path" in resolved ? [resolved.path] : [];
	});
	return repository.expand([...feature.code, ...steps]);
}
function recordOutputs(feature, index, finder, repository) {
	const { path: record } = feature;
	const stated = feature.record["outputs"];
	if (record === void 0 || !Array.isArray(stated)) return [];
	const byDataset = /* @__PURE__ */ new Map();
	stated.forEach((entry, place) => {
		if (!isRecord(entry)) return;
		const [name, dataset, contract] = [
			entry["name"],
			entry["dataset"],
			entry["contract"]
		];
		const location = feature.locate("outputs", place);
		for (const [written, found] of [...typeof dataset === "string" ? [[dataset, namedDataset(dataset, record, finder, repository)]] : [], ...typeof contract === "string" && typeof dataset !== "string" ? contractDatasets(contract, feature, finder, repository) : []]) {
			const key = found === void 0 ? written : String(found);
			const before = byDataset.get(key);
			const field = typeof name === "string" && found !== void 0 && index.columns.fieldsOf(found).includes(name);
			const fields = [...before?.fields ?? [], ...field ? [name] : []];
			byDataset.set(key, {
				name: written.slice(0, 500),
				fields,
				because: "record",
				...found === void 0 ? {} : { dataset: found },
				...before?.location ?? location ? { location: before?.location ?? location } : {}
			});
		}
	});
	return [...byDataset.values()];
}
function namedDataset(name, record, finder, repository) {
	const known = finder.named(name);
	if (known !== void 0) return known;
	const resolved = resolvePath(repository, name, record);
	return "path" in resolved ? finder.file(resolved.path) : void 0;
}
function contractDatasets(contract, feature, finder, repository) {
	const path = outputContract(contract, feature, repository);
	if (path === void 0) return [];
	const { contract: known } = sourceContract(path, repository);
	const found = known ? [...finder.ofContract(known).keys()] : [];
	return found.length === 0 ? [[contract, void 0]] : found.map((dataset) => [contract, dataset]);
}
function idOf$1({ graph }, dataset) {
	return graph.datasets[dataset]?.id ?? "";
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function walk({ offsets, targets }, nodes, starts, stop = () => false) {
	const before = new Int32Array(nodes);
	const reached = [];
	for (const start of starts) if (before[start] === 0) {
		before[start] = 1;
		reached.push(start);
	}
	for (let index = 0; index < reached.length; index += 1) {
		const node = reached[index] ?? 0;
		if (stop(node)) continue;
		const last = offsets[node + 1] ?? 0;
		for (let place = offsets[node] ?? 0; place < last; place += 1) {
			const next = targets[place] ?? 0;
			if (before[next] === 0) {
				before[next] = node + 2;
				reached.push(next);
			}
		}
	}
	return {
		reached,
		has: (node) => before[node] !== 0,
		wayTo: (node) => {
			const way = [];
			if (before[node] === 0) return way;
			for (let at = node;; at = (before[at] ?? 0) - 2) {
				way.push(at);
				if ((before[at] ?? 1) === 1) return way.reverse();
			}
		}
	};
}

const ENDS = 20;
function wayTo(walked, node, index) {
	return wayNames(walked.wayTo(node), index);
}
function wayNames(way, index) {
	const name = (node) => {
		const { id, name: own } = nodeAt(index, node);
		return boundedText(node < index.datasets ? id : own, 1e3);
	};
	if (way.length <= 41) return way.map(name);
	return [
		...way.slice(0, ENDS).map(name),
		`… ${way.length - 40} more …`,
		...way.slice(-20).map(name)
	];
}

function wildcardMatch(pattern, text) {
	let [at, place, star, mark] = [
		0,
		0,
		-1,
		0
	];
	while (place < text.length) if (pattern[at] === "*") {
		star = at;
		at += 1;
		mark = place;
	} else if (at < pattern.length && pattern[at] === text[place]) {
		at += 1;
		place += 1;
	} else if (star >= 0) {
		at = star + 1;
		mark += 1;
		place = mark;
	} else return false;
	while (pattern[at] === "*") at += 1;
	return at === pattern.length;
}

function datasetFinder({ graph, datasetOf }) {
	const tables = /* @__PURE__ */ new Map();
	const byName = /* @__PURE__ */ new Map();
	const addresses = [];
	const add = (map, key, dataset) => {
		const all = map.get(key);
		if (!all) map.set(key, [dataset]);
		else if (!all.includes(dataset)) all.push(dataset);
	};
	graph.datasets.forEach(({ namespace, name, others }, dataset) => {
		for (const one of [{
			namespace,
			name
		}, ...others]) {
			add(tables, `${one.namespace}\n${one.name}`.toLowerCase(), dataset);
			add(byName, one.name, dataset);
			addresses.push({
				address: addressOf(one),
				dataset
			});
		}
	});
	addresses.sort((one, other) => one.address < other.address ? -1 : one.address > other.address ? 1 : 0);
	const first = (address) => {
		let [low, high] = [0, addresses.length];
		while (low < high) {
			const middle = low + high >> 1;
			if ((addresses[middle]?.address ?? "") < address) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	const at = (wanted) => {
		const pattern = wanted.replaceAll(/\*+|\?|\[[^\]/]*\]|\{[^}/]*\}/g, "*");
		const wild = pattern.indexOf("*");
		const stem = (wild < 0 ? pattern : pattern.slice(0, pattern.lastIndexOf("/", wild))).replace(/\/+$/, "");
		const found = /* @__PURE__ */ new Set();
		for (let place = first(stem); place < addresses.length; place += 1) {
			const { address, dataset } = addresses[place] ?? {
				address: "",
				dataset: 0
			};
			if (!address.startsWith(stem)) break;
			const below = address.startsWith(`${stem}/`) && (wild < 0 || wildcardMatch(pattern, address));
			if (address === stem || below) found.add(dataset);
		}
		return [...found];
	};
	const only = (datasets) => datasets?.length === 1 ? datasets[0] : void 0;
	return {
		ofContract: ({ names, servers }) => {
			const found = /* @__PURE__ */ new Map();
			for (const name of names) for (const dataset of byName.get(name) ?? []) found.set(dataset, {
				by: "name",
				servers: []
			});
			servers.forEach((server, index) => {
				const own = [...server.tables.flatMap(({ namespace, name }) => tables.get(`${namespace}\n${name}`) ?? []), ...server.addresses.flatMap(at)];
				for (const dataset of own) {
					const before = found.get(dataset);
					found.set(dataset, {
						by: "server",
						servers: [.../* @__PURE__ */ new Set([...before?.by === "server" ? before.servers : [], index])]
					});
				}
			});
			return found;
		},
		matching: (pattern) => {
			const matches = (name) => wildcardMatch(pattern, name);
			return graph.datasets.flatMap(({ id, aliases }, dataset) => [id, ...aliases].some(matches) ? [dataset] : []);
		},
		named: (name) => datasetOf.get(name) ?? only(byName.get(name)) ?? only(at(schemeOf(name)).filter((dataset) => isAt(dataset, name))),
		file: (path) => datasetOf.get(`file/${path}`)
	};
	function isAt(dataset, name) {
		const found = graph.datasets[dataset];
		return found !== void 0 && [found, ...found.others].some((one) => addressOf(one) === schemeOf(name));
	}
}
function addressOf({ namespace, name }) {
	return schemeOf(`${namespace.replace(/\/+$/, "")}/${name.replace(/^\/+|\/+$/g, "")}`);
}

function projectPaths(path, repository) {
	const known = /* @__PURE__ */ new Map();
	const find = (dataset) => {
		if (repositoryFile(dataset, repository) !== void 0) return dataset.name;
		for (let folder = posix.dirname(path); folder !== "."; folder = posix.dirname(folder)) {
			const name = posix.join(folder, dataset.name);
			if (name.startsWith(`${folder}/`) && repositoryFile({
				...dataset,
				name
			}, repository) !== void 0) return name;
		}
		return dataset.name;
	};
	const moved = (dataset) => {
		const { namespace, name } = dataset;
		if (!namespace.startsWith("file") || /^([a-z]:)?[/\\]/i.test(name)) return dataset;
		const key = `${namespace} ${name}`;
		const found = known.get(key) ?? find(dataset);
		known.set(key, found);
		return found === name ? dataset : {
			...dataset,
			name: found
		};
	};
	const mention = (dataset) => {
		const there = moved(dataset);
		const lineage = dataset.lineage.map(moved);
		return there === dataset && lineage.every((source, index) => source === dataset.lineage[index]) ? dataset : {
			...there,
			lineage
		};
	};
	return (event) => ({
		...event,
		inputs: event.inputs.map(mention),
		outputs: event.outputs.map(mention)
	});
}

const MOST_PROBLEMS = 20;
const MOST_TEXT = 128e6;
const known = /* @__PURE__ */ new WeakMap();
function readLineageFiles(repository, paths, guessed = /* @__PURE__ */ new Set(), mostText = MOST_TEXT) {
	const key = JSON.stringify([paths, [...guessed]]);
	const before = known.get(repository)?.get(key);
	if (before) return before;
	const graph = graphBuilder();
	const events = [];
	const seen = /* @__PURE__ */ new Set();
	const atHome = (dataset) => {
		if (!dataset.namespace.startsWith("file") || seen.has(dataset.name)) return;
		seen.add(dataset.name);
		const path = repositoryFile(dataset, repository);
		if (path !== void 0) graph.same(fileDataset(path), dataset);
	};
	const stages = [];
	let total = 0;
	const files = paths.flatMap((path) => {
		if (isDvcFile(path)) {
			const source = dvcSource(path, repository);
			if (source !== path && paths.includes(source)) return unread(path, []);
			const told = dvcLineage(source, repository);
			for (const stage of told.stages) stages.push(stage);
			return {
				...unread(path, told.problems),
				read: told.stages.length
			};
		}
		const text = textOnce(repository, path, LIMITS.evidence);
		if (typeof text !== "string") return unread(path, [{
			message: text.unreadable,
			remedy: text.remedy ?? "commit it, or take it out of `lineage:` in the record (or of `gates.lineage.files` in the policy)"
		}]);
		total += text.length;
		if (total > mostText) return unread(path, [{
			message: `all lineage together has more than ${mostText.toLocaleString("en-US")} characters, and this file is past that`,
			remedy: "keep the newest run of each job, and let `gates.lineage.files` in the policy leave out the rest"
		}]);
		const { events: told, manifest, feast, problems, broken = problems.length } = lineageFile(path, text);
		if (told.length === 0 && !manifest && !feast && guessed.has(path) && !tellsOfLineage(text)) return [];
		const inProject = projectPaths(path, repository);
		for (const event of told.map(inProject)) {
			events.push(event);
			for (const mention of [...event.inputs, ...event.outputs]) {
				atHome(mention);
				mention.lineage.forEach(atHome);
			}
		}
		if (feast) addFeastRegistry(feast, graph, path, (name) => beside(path, name, repository));
		const dangling = manifest ? addDbtManifest(manifest, graph, path) : [];
		return {
			...unread(path, [...problems, ...dangling.map((edge) => ({
				message: `\`${edge}\` leads to what the manifest does not have`,
				remedy: "write the manifest of the whole project (`dbt parse`)"
			}))]),
			unread: broken + dangling.length,
			read: told.length + (manifest?.nodes.length ?? 0) + (feast?.views.length ?? 0)
		};
	});
	addDvcStages(stages, graph);
	const { incomplete } = foldEvents(events, graph);
	const lineage = {
		graph: graph.build(),
		files,
		incomplete
	};
	known.set(repository, (known.get(repository) ?? /* @__PURE__ */ new Map()).set(key, lineage));
	return lineage;
}
function beside(path, name, repository) {
	const near = safePath(name, posix.dirname(path));
	return "path" in near && (repository.has(near.path) || repository.hasFolder(near.path)) ? near.path : repositoryFile({
		namespace: "file",
		name
	}, repository) ?? name;
}
function unread(path, problems) {
	return {
		path,
		read: 0,
		problems: problems.slice(0, MOST_PROBLEMS).map(({ message, remedy, location }) => ({
			message: boundedText(message, 4e3),
			...remedy === void 0 ? {} : { remedy },
			location: location ?? {
				path,
				line: 1
			}
		})),
		unread: problems.length
	};
}

const GROUPS = [
	"nodes",
	"sources",
	"exposures"
];
const KINDS = /* @__PURE__ */ new Set([
	"model",
	"seed",
	"snapshot",
	"source",
	"exposure"
]);
const SETTINGS = [
	"database",
	"schema",
	"identifier",
	"loader",
	"loaded_at_field",
	"external.location"
];
const LONGEST = 2e3;
function readDbtRegistry({ value, locate }) {
	const manifest = dbtManifest(value);
	if (manifest === void 0 || typeof manifest === "string") return manifest;
	const document = mapping$1(value) ?? {};
	const owners = new Map(Object.values(mapping$1(document["groups"]) ?? {}).flatMap((group) => {
		const [name, owner] = [text(mapping$1(group)?.["name"]), ownerOf(mapping$1(group)?.["owner"])];
		return name === void 0 || owner === void 0 ? [] : [[name, owner]];
	}));
	const relations = new Map(manifest.nodes.flatMap(({ id, relation }) => relation === void 0 ? [] : [[id, relation]]));
	const nodes = GROUPS.flatMap((group) => Object.entries(mapping$1(document[group]) ?? {}).flatMap(([id, entry]) => nodeOf(id, mapping$1(entry), owners, () => locate(group, id)) ?? [])).map((node) => {
		const relation = relations.get(node.id);
		return relation === void 0 ? node : {
			...node,
			relation
		};
	});
	return {
		project: manifest.project,
		nodes
	};
}
function nodeOf(id, node, owners, location) {
	const [kind, name] = [text(node?.["resource_type"]), text(node?.["name"])];
	if (!node || kind === void 0 || name === void 0 || !KINDS.has(kind)) return void 0;
	const config = mapping$1(node["config"]);
	const meta = metaOf({
		...mapping$1(config?.["meta"]),
		...mapping$1(node["meta"])
	});
	const description = text(node["description"]);
	const owner = ownerOf(node["owner"]) ?? meta["owner"] ?? owners.get(text(node["group"]) ?? text(config?.["group"]) ?? "");
	return {
		id,
		kind,
		name: kind === "source" ? `${text(node["source_name"]) ?? ""}.${name}` : name,
		...description === void 0 ? {} : { description },
		...owner === void 0 ? {} : { owner },
		meta,
		columns: Object.values(mapping$1(node["columns"]) ?? {}).flatMap((entry) => columnOf(mapping$1(entry)) ?? []),
		contract: mapping$1(node["contract"])?.["enforced"] === true || mapping$1(config?.["contract"])?.["enforced"] === true,
		dependsOn: list(mapping$1(node["depends_on"])?.["nodes"]).flatMap((other) => text(other) ?? []),
		settings: kind === "source" ? Object.fromEntries(SETTINGS.flatMap((key) => {
			const [first = "", second] = key.split(".");
			const found = text(second === void 0 ? node[first] : mapping$1(node[first])?.[second]);
			return found === void 0 ? [] : [[key, found]];
		})) : {},
		location: location()
	};
}
function columnOf(column) {
	const [name, type, description] = [
		"name",
		"data_type",
		"description"
	].map((key) => text(column?.[key]));
	if (name === void 0) return void 0;
	return {
		name,
		...type === void 0 ? {} : { type },
		...description === void 0 ? {} : { description }
	};
}
function ownerOf(owner) {
	const { email, name } = mapping$1(owner) ?? {};
	return text(owner) ?? text(email) ?? text(name);
}
function metaOf(meta) {
	return Object.fromEntries(Object.entries(meta).flatMap(([key, value]) => {
		const said = [value].flat().filter((one) => [
			"string",
			"number",
			"boolean"
		].includes(typeof one));
		return said.length === 0 ? [] : [[key, said.map(String).join(", ").slice(0, LONGEST)]];
	}));
}
function list(value) {
	return Array.isArray(value) ? value : [];
}
function text(value) {
	return typeof value === "string" && value !== "" ? value.slice(0, LONGEST) : void 0;
}

const NO_TYPE = ["INVALID", "UNKNOWN"];
function entityFaults({ entities, keys }, registered) {
	if (keys.length === 0) return [];
	return entities.flatMap((name) => {
		const { key, type } = registered.get(name) ?? {};
		if (key === void 0) return [];
		const own = keys.find((one) => one.name === key);
		if (!own) return [`its entity \`${name}\` is looked up by \`${key}\`, which is not among its keys`];
		if (type === void 0 || own.type === type || NO_TYPE.includes(type) || NO_TYPE.includes(own.type)) return [];
		return [`its key \`${key}\` is ${own.type} here, and ${type} in the entity \`${name}\``];
	});
}

const VIEWS = {
	view: "feature view",
	"stream view": "stream feature view",
	"on-demand view": "on-demand feature view",
	"label view": "label view"
};
function registryOfFeast({ project, views, services, sources, entities }) {
	const viewOf = new Map(views.map((view) => [view.name, view]));
	const known = new Map(entities.map((entity) => [entity.name, entity]));
	const sourceOf = new Map(sources.map((source) => [source.name, source]));
	return indexed({
		kind: "feast",
		items: byName(views.map((view) => ({
			...said(view),
			what: VIEWS[view.kind],
			dataset: idOf(feastDataset(project, view.name)),
			columns: view.features,
			keys: view.keys,
			faults: [...entityFaults(view, known), ...view.views.flatMap((name) => viewOf.has(name) ? [] : [`it is computed from the view \`${name}\`, which is not in the registry`])],
			entities: view.entities.flatMap((name) => {
				const entity = known.get(name);
				return entity ? [{
					name,
					lacks: entity.description === void 0 ? ["description"] : [],
					location: entity.location
				}] : [];
			}),
			lacks: [
				...described(view),
				...view.entities.filter((name) => !known.has(name)).map((name) => `entity \`${name}\``),
				...view.kind === "on-demand view" ? [] : [...view.ttl > 0 ? [] : ["ttl"], ...view.timestampField === void 0 ? ["timestamp field"] : []]
			],
			sources: () => sourcesOf(view, viewOf, sourceOf)
		}))),
		services: byName(services.map((service) => ({
			name: service.name,
			aliases: [],
			what: "feature service",
			dataset: idOf(feastServiceDataset(project, service.name)),
			serves: service.serves.map(({ view, features }) => ({
				item: view,
				columns: features
			})),
			lacks: [...described(service), ...service.logging ? [] : ["logging config"]],
			faults: service.serves.flatMap(({ view }) => viewOf.has(view) ? [] : [`it serves the view \`${view}\`, which is not in the registry`]),
			tags: service.tags,
			location: service.location
		}))),
		sources: byName(sources.map((source) => ({
			name: source.name,
			settings: source.settings,
			lacks: [...described(source), ...source.timestampField === void 0 && source.type !== "REQUEST_SOURCE" ? ["timestamp field"] : []],
			location: source.location
		})))
	});
}
function registryOfDbt({ nodes }) {
	const nodeOf = new Map(nodes.map((node) => [node.id, node]));
	const named = (id) => nodeOf.get(id)?.name ?? id;
	return indexed({
		kind: "dbt",
		items: byName(nodes.filter(({ kind }) => kind !== "exposure" && kind !== "source").map((node) => ({
			...said({
				...node,
				tags: node.meta
			}),
			aliases: [node.id],
			what: node.kind,
			dataset: `dbt/${node.relation ?? node.id}`,
			columns: node.columns,
			lacks: [...described(node), ...node.kind === "model" && !node.contract ? ["contract"] : []],
			sources: () => rootsOf(node, nodeOf).map(named)
		}))),
		services: byName(nodes.filter(({ kind }) => kind === "exposure").map((node) => ({
			name: node.name,
			aliases: [node.id],
			what: "exposure",
			dataset: `dbt/${node.relation ?? node.id}`,
			serves: node.dependsOn.map((id) => ({ item: named(id) })),
			lacks: described(node),
			tags: node.meta,
			location: node.location
		}))),
		sources: byName(nodes.filter(({ kind }) => kind === "source").map((node) => ({
			name: node.name,
			settings: node.settings,
			lacks: node.description === void 0 ? ["description"] : [],
			location: node.location
		})))
	});
}
function indexed(registry) {
	const [tagged, servedBy] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	const add = (index, key, name) => {
		const known = index.get(key);
		if (!known) index.set(key, [name]);
		else if (known.at(-1) !== name) known.push(name);
	};
	const { items, services } = registry;
	for (const { name, tags } of [...new Set(items.values()), ...new Set(services.values())]) if (Object.hasOwn(tags, "promotion-gates.feature")) for (const id of tags["promotion-gates.feature"]?.split(/[,\s]+/) ?? []) add(tagged, id, name);
	for (const { name, serves } of new Set(services.values())) for (const { item } of serves) add(servedBy, item, name);
	return {
		...registry,
		tagged,
		servedBy
	};
}
function said({ name, description, owner, tags, location }) {
	return {
		name,
		aliases: [],
		...description === void 0 ? {} : { description },
		...owner === void 0 ? {} : { owner },
		tags,
		location
	};
}
function described({ description, owner }) {
	return [...description === void 0 ? ["description"] : [], ...owner === void 0 ? ["owner"] : []];
}
function sourcesOf(view, views, sources) {
	const seen = /* @__PURE__ */ new Set([view.name]);
	const found = /* @__PURE__ */ new Set();
	for (const name of seen) {
		const one = views.get(name);
		for (const other of one?.views ?? []) seen.add(other);
		for (const source of one?.sources ?? []) found.add(source);
	}
	for (const name of found) {
		const batch = sources.get(name)?.batch;
		if (batch !== void 0) found.add(batch);
	}
	return [...found];
}
function rootsOf(node, nodes) {
	const seen = new Set(node.dependsOn);
	for (const id of seen) for (const other of nodes.get(id)?.dependsOn ?? []) seen.add(other);
	return [...seen].filter((id) => nodes.get(id)?.kind === "source");
}
function idOf({ namespace, name }) {
	return `${namespace}/${name}`;
}
function byName(all) {
	const map = /* @__PURE__ */ new Map();
	for (const one of all) for (const key of [one.name, ...one.aliases ?? []]) if (!map.has(key)) map.set(key, one);
	return map;
}

const registryHere = oncePerRepository((path, repository) => {
	if (!repository.has(path)) return { problem: {
		message: `\`${path}\`, which the policy names as a registry, is not here`,
		remedy: "commit it, or take it out of `gates.lineage.registries` in the policy"
	} };
	const text = repository.text(path, LIMITS.evidence);
	if (typeof text === "string") return registryIn(path, text);
	if (text.unreadable.includes("UTF-8")) return binary(path);
	return { problem: {
		message: text.unreadable,
		...text.remedy === void 0 ? {} : { remedy: text.remedy },
		location: { path }
	} };
});
const before = /* @__PURE__ */ new WeakMap();
function registryBefore(path, { mergeBase }) {
	if (!mergeBase) return Promise.resolve(void 0);
	const known = before.get(mergeBase) ?? /* @__PURE__ */ new Map();
	before.set(mergeBase, known);
	let read = known.get(path);
	if (!read) {
		read = mergeBase.texts([path]).then((texts) => {
			const text = texts.get(path);
			const found = text === void 0 || text.length > LIMITS.evidence ? void 0 : registryIn(path, text);
			return found && "registry" in found ? found.registry : void 0;
		});
		known.set(path, read);
	}
	return read;
}
function registryIn(path, text) {
	if (isBinary(text) || /\.(db|pb)$/i.test(path)) return binary(path);
	const document = jsonDocument(path, text);
	const [broken] = document.problems;
	if (broken) return { problem: {
		...broken,
		message: `\`${path}\` is not the JSON of a registry: ${broken.message}`,
		remedy: "write it anew with `feast registry-dump`, or `dbt parse`, and nothing else into it"
	} };
	const feast = readFeastRegistry(document);
	if (feast) return { registry: registryOfFeast(feast) };
	const dbt = readDbtRegistry(document);
	if (typeof dbt === "object") return { registry: registryOfDbt(dbt) };
	return { problem: {
		message: `\`${path}\` ${dbt === void 0 ? "is no registry that is known" : `is ${dbt}`}`,
		remedy: dbt === void 0 ? "name what `feast registry-dump` printed, or a `manifest.json` of dbt" : "write it with a version of dbt that is read",
		location: {
			path,
			line: 1
		}
	} };
}
function isBinary(text) {
	for (let at = 0; at < Math.min(text.length, 1e3); at += 1) if (text.charCodeAt(at) < 9) return true;
	return false;
}
function binary(path) {
	return { problem: {
		message: `\`${path}\` is not text: a registry of Feast as Feast keeps it, it seems`,
		remedy: `run \`feast registry-dump > ${path.replace(/\.[a-z]+$/i, "")}.json\` after \`feast apply\`, commit that, and name it in the policy`,
		location: { path }
	} };
}

function registryOutputs(registries, features, repository) {
	const ids = new Set(features.map(({ id }) => id));
	const rules = /* @__PURE__ */ new Map();
	for (const { path, features: mapped } of registries) {
		const read = registryHere(path, repository);
		if ("problem" in read) continue;
		const { items, services, tagged } = read.registry;
		for (const [feature, names] of [...mapped, ...tagged]) for (const name of names) {
			const dataset = (items.get(name) ?? services.get(name))?.dataset;
			if (dataset !== void 0 && ids.has(feature)) rules.set(`${feature} ${dataset}`, {
				dataset,
				feature
			});
		}
	}
	return [...rules.values()];
}

const remembered = /* @__PURE__ */ new WeakMap();
function lineageOptions(option) {
	return {
		files: [option("files") ?? []].flat().filter((pattern) => typeof pattern === "string"),
		sources: rules(option("sources")).flatMap(({ dataset, contract }) => typeof dataset === "string" && typeof contract === "string" ? [{
			dataset,
			contract
		}] : []),
		outputs: rules(option("outputs")).flatMap(({ dataset, feature }) => typeof dataset === "string" && typeof feature === "string" ? [{
			dataset,
			feature
		}] : []),
		registries: foreignRegistries(option)
	};
}
function knownLineage(repository, features, options) {
	const ofRepository = remembered.get(repository) ?? /* @__PURE__ */ new WeakMap();
	remembered.set(repository, ofRepository);
	const ofFeatures = ofRepository.get(features) ?? /* @__PURE__ */ new Map();
	ofRepository.set(features, ofFeatures);
	const key = JSON.stringify(options, (_, value) => value instanceof Map ? [...value] : value);
	const before = ofFeatures.get(key);
	if (before) return before;
	const registries = options.registries.map(({ path }) => path).filter((path) => repository.has(path) && /\.json$/i.test(path));
	const paths = [.../* @__PURE__ */ new Set([...lineagePaths(repository, features, options.files), ...registries])].sort();
	const outputRules = [...options.outputs, ...registryOutputs(options.registries, features, repository)];
	const guessed = guessedPaths(repository, features, options.files);
	for (const path of registries) guessed.delete(path);
	const lineage = readLineageFiles(repository, paths, guessed);
	const index = lineageIndex(lineage.graph);
	const finder = datasetFinder(index);
	const data = /* @__PURE__ */ new Map();
	const namedBy = /* @__PURE__ */ new Map();
	for (const feature of features) for (const path of feature.contracts) if (!namedBy.has(path)) namedBy.set(path, feature.id);
	const contracts = [...namedBy.keys()].sort();
	let ofDatasets;
	const found = {
		lineage,
		index,
		finder,
		outputs: featureOutputs(features, index, finder, repository, outputRules),
		dataOf: (path) => {
			let known = data.get(path);
			if (!known) data.set(path, known = contractData(path, repository, finder, options.sources));
			return known;
		},
		contracts: () => contracts,
		contractOf: (dataset) => {
			if (!ofDatasets) {
				ofDatasets = /* @__PURE__ */ new Map();
				for (const path of contracts) for (const [one, by] of found.dataOf(path).datasets) if (!ofDatasets.has(one)) ofDatasets.set(one, {
					path,
					by,
					feature: namedBy.get(path) ?? ""
				});
			}
			return ofDatasets.get(dataset);
		}
	};
	ofFeatures.set(key, found);
	return found;
}
function contractData(path, repository, finder, sources) {
	const { contract } = sourceContract(path, repository);
	const datasets = /* @__PURE__ */ new Map();
	if (contract) for (const [dataset, { by }] of finder.ofContract(contract)) datasets.set(dataset, by);
	for (const rule of sources) if (rule.contract === path || rule.contract === contract?.id) for (const dataset of finder.matching(rule.dataset)) datasets.set(dataset, "policy");
	return {
		...contract ? { contract } : {},
		datasets
	};
}
function rules(value) {
	return Array.isArray(value) ? value.filter((entry) => typeof entry === "object" && entry !== null) : [];
}

export { wayNames as a, codeOf as c, NOTEBOOK as d, jobAt as f, registryHere as i, sourceContract as l, nodeAt as m, lineageOptions as n, wayTo as o, neighbours as p, registryBefore as r, walk as s, knownLineage as t, outputContract as u };