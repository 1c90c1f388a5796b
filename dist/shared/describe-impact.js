import { p as resolvePath } from "./small-parts.js";
import { c as codeOf, l as sourceContract, n as lineageOptions, o as wayTo, p as neighbours, s as walk, t as knownLineage } from "./known-lineage.js";
import { d as didYouMean, h as gitIn, x as ConfigurationError } from "./basics.js";
import { d as readOwners, l as loadConfiguration, s as readRegistered } from "./judge-repository.js";
import { c as effectivePolicy } from "./look-around.js";
import { a as openFolder, o as openRepository } from "./run-over-checkout.js";
import { relative, resolve, sep } from "node:path";

function impactSubject(path, { index, dataOf, contracts }, column) {
	const isContract = contracts().includes(path) || /\.odcs\.ya?ml$/.test(path);
	const file = index.datasetOf.get(`file/${path}`);
	const jobs = index.graph.jobs.flatMap(({ code }, place) => code?.replace(/^(?:\.?\/)+/, "") === path ? [index.datasets + place] : []);
	return {
		datasets: [...isContract ? dataOf(path).datasets.keys() : [], ...file === void 0 ? [] : [file]],
		jobs,
		path,
		...column === void 0 ? {} : { column }
	};
}
function impact(subject, known, features, repository) {
	const { index } = known;
	const affected = /* @__PURE__ */ new Map();
	const tell = (feature, one) => {
		const before = affected.get(feature);
		if (!before || one.certain && !before.certain) affected.set(feature, {
			feature,
			...one
		});
	};
	if (subject.path !== void 0) {
		for (const feature of features) if (namesPath(feature, subject.path, repository)) tell(feature, {
			by: "record",
			certain: subject.column === void 0,
			way: [subject.path],
			nodes: []
		});
	}
	const starts = [...subject.datasets, ...subject.jobs];
	let reached = [];
	if (subject.column === void 0) {
		const down = walk(index.down, index.nodes, starts);
		reached = down.reached.filter((node) => node < index.datasets);
		owners(down, true, known, tell);
	} else {
		const columns = columnsDown(subject.datasets, subject.column, known);
		const down = walk(index.down, index.nodes, subject.datasets);
		for (const [dataset, fields] of columns.surely) for (const feature of known.outputs.owners(dataset)) if (isOwn(feature, dataset, fields, known)) tell(feature, byLineage(true, down, dataset, index));
		const perhaps = walk(index.down, index.nodes, [...columns.lost]);
		reached = [...columns.surely.keys(), ...perhaps.reached.filter((node) => node < index.datasets)];
		for (const node of perhaps.reached) if (node < index.datasets && !subject.datasets.includes(node)) for (const feature of known.outputs.owners(node)) tell(feature, byLineage(false, down, node, index));
	}
	dependents(affected, features);
	const own = new Set(subject.datasets);
	return {
		features: [...affected.values()],
		datasets: [...new Set(reached)].filter((dataset) => !own.has(dataset))
	};
}
function namesPath(feature, path, repository) {
	const steps = feature.record.preprocessing;
	return feature.contracts.includes(path) || feature.data.some((data) => data.path === path) || codeOf(feature, repository).includes(path) || (Array.isArray(steps) ? steps : []).some((step) => {
		const stated = typeof step === "string" ? step.replace(/#.*$/s, "") : "";
		const resolved = stated === "" ? void 0 : resolvePath(repository, stated, feature.path ?? "");
		return resolved !== void 0 && "path" in resolved && resolved.path === path;
	});
}
function owners(down, certain, { index, outputs }, tell) {
	for (const node of down.reached) if (node < index.datasets && down.wayTo(node).length > 1) for (const feature of outputs.owners(node)) tell(feature, byLineage(certain, down, node, index));
}
function byLineage(certain, down, node, index) {
	return {
		by: "lineage",
		certain,
		way: wayTo(down, node, index),
		nodes: down.wayTo(node)
	};
}
function isOwn(feature, dataset, fields, { outputs }) {
	const own = outputs.of(feature).find((output) => output.dataset === dataset)?.fields ?? [];
	return own.length === 0 || own.some((field) => fields.has(field));
}
function columnsDown(starts, field, { index }) {
	const { columns } = index;
	const surely = /* @__PURE__ */ new Map();
	const lost = /* @__PURE__ */ new Set();
	const visited = new Uint8Array(columns.count);
	const waiting = [];
	const passed = /* @__PURE__ */ new Set();
	const visit = (column) => {
		if (visited[column] === 1) return;
		visited[column] = 1;
		waiting.push(column);
	};
	const pass = (dataset) => {
		if (passed.has(dataset)) return;
		passed.add(dataset);
		for (const job of neighbours(index.down, dataset)) for (const next of neighbours(index.down, job)) if (columns.told[next] === 0) lost.add(next);
	};
	for (const dataset of starts) {
		const column = columns.of(dataset, field);
		pass(dataset);
		if (column !== void 0) visit(column);
	}
	for (let column = waiting.pop(); column !== void 0; column = waiting.pop()) {
		const dataset = columns.datasetAt(column);
		const own = columns.fieldAt(column);
		if (!starts.includes(dataset) || own !== field) {
			const fields = surely.get(dataset) ?? /* @__PURE__ */ new Set();
			surely.set(dataset, fields);
			for (const one of own === void 0 ? columns.fieldsOf(dataset) : [own]) {
				fields.add(one);
				const other = columns.of(dataset, one);
				if (other !== void 0) visit(other);
			}
		}
		pass(dataset);
		for (const edge of neighbours(columns.outOf, column)) visit(columns.to[edge] ?? 0);
		const whole = columns.of(dataset, void 0);
		if (whole !== void 0) for (const edge of neighbours(columns.outOf, whole)) visit(columns.to[edge] ?? 0);
	}
	return {
		surely,
		lost
	};
}
function dependents(affected, features) {
	const leaning = /* @__PURE__ */ new Map();
	for (const feature of features) {
		const named = feature.record["depends-on"];
		for (const id of Array.isArray(named) ? named : []) leaning.set(String(id), [...leaning.get(String(id)) ?? [], feature]);
	}
	const waiting = [...affected.values()];
	for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) for (const feature of leaning.get(next.feature.id) ?? []) {
		if (affected.has(feature)) continue;
		const before = next.by === "dependency" ? next.way : [];
		const one = {
			feature,
			by: "dependency",
			certain: next.certain,
			way: [...before, next.feature.id].slice(0, 40),
			nodes: []
		};
		affected.set(feature, one);
		waiting.push(one);
	}
}

async function registeredFeatures(question) {
	const git = gitIn(question.workingDirectory, question.environment, question.signal);
	const versioned = await openRepository(git);
	const policy = (versioned && await loadConfiguration(git, versioned, {}, {
		...question.config,
		workingDirectory: question.workingDirectory
	}))?.judging.policy ?? effectivePolicy();
	const repository = versioned ?? openFolder(question.workingDirectory);
	return {
		repository,
		policy,
		features: readRegistered(repository, policy)
	};
}

async function describeImpact(asked, question) {
	const { repository, policy, features } = await registeredFeatures(question);
	const known = lineageUnder(policy, repository, features);
	const { subject, column } = subjectOf(asked, known, repository, question.workingDirectory);
	const { index } = known;
	const found = impact(subject, known, features, repository);
	const owners = await readOwners(repository, {});
	return {
		kind: "promotion-gates/lineage-impact",
		version: "1.0",
		subject: {
			asked,
			...subject.path === void 0 ? {} : { path: subject.path },
			...column === void 0 ? {} : { column },
			datasets: subject.datasets.map((dataset) => index.graph.datasets[dataset]?.id ?? ""),
			jobs: subject.jobs.map((job) => index.graph.jobs[job - index.datasets]?.name ?? "")
		},
		features: affectedFeatures(found, owners),
		datasets: found.datasets.map((dataset) => index.graph.datasets[dataset]?.id ?? "")
	};
}
function lineageUnder(policy, repository, features) {
	const stage = policy.stages.at(-1) ?? "";
	return knownLineage(repository, features, lineageOptions((name) => policy.option("lineage", name, stage)));
}
function affectedFeatures({ features }, owners, through) {
	return features.map(({ feature, by, certain, way }) => ({
		feature: feature.id.slice(0, 1e3),
		title: feature.title.slice(0, 1e3),
		stage: feature.stage.slice(0, 200),
		owners: ownersOf(feature, owners),
		...feature.path === void 0 ? {} : { record: {
			path: feature.set ?? feature.path,
			line: feature.locate("stage")?.line ?? 1
		} },
		by,
		certain,
		...through === void 0 ? {} : { through },
		way: [...way]
	}));
}
function ownersOf(feature, owners) {
	const stated = feature.record.owner;
	if (typeof stated === "string" && stated !== "") return [stated.slice(0, 500)];
	return feature.path === void 0 ? [] : [...owners?.of(feature.path) ?? []].slice(0, 100);
}
function subjectOf(asked, known, repository, workingDirectory) {
	const hash = asked.lastIndexOf("#");
	const [name, column] = hash < 0 ? [asked, void 0] : [asked.slice(0, hash), asked.slice(hash + 1) || void 0];
	const path = relative(repository.root, resolve(workingDirectory, name)).split(sep).join("/");
	const contracts = known.contracts();
	const byId = contracts.find((contract) => sourceContract(contract, repository).contract?.id === name);
	const file = repository.has(path) || impactSubject(path, known).jobs.length > 0 ? path : byId ?? (repository.has(name) ? name : void 0);
	const dataset = file === void 0 ? known.index.datasetOf.get(name) ?? known.finder.named(name) : void 0;
	if (file === void 0 && dataset === void 0) {
		const words = [...contracts, ...known.index.graph.datasets.map(({ id }) => id)].slice(0, 1e4);
		const meant = didYouMean(name, words);
		throw new ConfigurationError({
			message: `\`${name}\` is no file here, no id of a contract that a record names, and no dataset of the lineage${meant ? `; did you mean \`${meant}\`?` : ""}`,
			remedy: "name a contract (`contracts/x.odcs.yaml#column`), a file of code or data, or a dataset as lineage names it"
		});
	}
	const subject = file === void 0 ? {
		datasets: [dataset ?? 0],
		jobs: [],
		...column === void 0 ? {} : { column }
	} : impactSubject(file, known, column);
	if (column !== void 0) {
		const { columns } = known.index;
		const of = [...new Set(subject.datasets.flatMap((one) => columns.fieldsOf(one)))];
		const inContract = sourceContract(file ?? "", repository).contract?.columns ?? [];
		if (!of.includes(column) && !inContract.includes(column) && subject.datasets.length > 0) {
			const meant = didYouMean(column, [...of, ...inContract]);
			throw new ConfigurationError({
				message: `\`${name}\` has no column \`${column}\` that the contract or the lineage knows${meant ? `; did you mean \`${meant}\`?` : ""}`,
				remedy: `name one of ${[.../* @__PURE__ */ new Set([...of, ...inContract])].slice(0, 20).join(", ")}`
			});
		}
	}
	return {
		subject,
		...column === void 0 ? {} : { column }
	};
}

export { impactSubject as a, impact as i, describeImpact as n, lineageUnder as r, affectedFeatures as t };