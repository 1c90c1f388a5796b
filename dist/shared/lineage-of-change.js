import { a as impactSubject, i as impact, r as lineageUnder, t as affectedFeatures } from "./describe-impact.js";
import { l as isDvcFile } from "./tells-of-lineage.js";
import { m as nodeAt, n as lineageOptions, p as neighbours, s as walk } from "./known-lineage.js";
import { n as lineagePaths } from "./lineage-paths.js";
import { x as LIMITS } from "./run-over-checkout.js";
import { c as textOnce } from "./small-parts.js";
import { posix } from "node:path";

const MOST_NODES = 1e3;
const MOST_EDGES = 4e3;
function lineagePicture({ known, changed, judged, affected }) {
	const { index } = known;
	const drawn = /* @__PURE__ */ new Map();
	const edges = /* @__PURE__ */ new Map();
	const keyOf = (node) => `node ${node}`;
	const draw = (node, more = {}) => {
		const key = keyOf(node);
		const { id, namespace, name } = nodeAt(index, node);
		const isJob = node >= index.datasets;
		const short = isJob || namespace === "file";
		drawn.set(key, {
			kind: isJob ? "job" : "dataset",
			name: (short ? name : id).slice(0, 1e3),
			...drawn.get(key),
			...isJob && isChanged(node, known, changed) ? { changed: true } : {},
			...more
		});
		return key;
	};
	const join = (from, to) => void edges.set(`${from} ${to}`, [from, to]);
	for (const { feature, units } of judged) for (const { trace } of units) {
		const outputs = trace?.outputs.flatMap(({ name, state }) => {
			const dataset = state === "not-known" ? void 0 : index.datasetOf.get(name);
			return dataset === void 0 ? [] : [dataset];
		});
		if (!trace || !outputs || outputs.length === 0) continue;
		const own = `feature ${feature.id}`;
		drawn.set(own, {
			kind: "feature",
			name: feature.id.slice(0, 1e3),
			state: feature.verdict,
			stage: feature.stage.slice(0, 50),
			...feature.record && changed.has(feature.record.path) ? { changed: true } : {}
		});
		for (const output of outputs) join(draw(output), own);
		const ends = new Map(trace.sources.flatMap((source) => {
			const dataset = index.datasetOf.get(source.dataset);
			return dataset === void 0 ? [] : [[dataset, source]];
		}));
		const back = walk(index.up, index.nodes, outputs, (node) => ends.has(node));
		for (const node of back.reached) {
			const contract = ends.get(node)?.contract;
			if (ends.has(node)) draw(node, {
				state: contract && contract.declared !== "no" ? "under-contract" : "undeclared",
				...contract ? { contract: contract.path } : {},
				...contract && changed.has(contract.path) ? { changed: true } : {}
			});
			else {
				draw(node);
				for (const before of neighbours(index.up, node)) join(draw(before), keyOf(node));
			}
		}
		const failing = feature.findings.filter(({ check, outcome }) => check === "lineage/nothing-less-ready-behind" && outcome === "fail");
		for (const { kind, name, way } of trace.behind) {
			const dataset = index.datasetOf.get(way.at(-1) ?? "");
			const fails = failing.some(({ fingerprint }) => fingerprint.endsWith(`${kind} ${name}`));
			if (dataset !== void 0 && drawn.has(keyOf(dataset)) && fails) draw(dataset, { state: "less-ready" });
		}
	}
	for (const { feature, nodes } of affected) {
		if (nodes.length === 0) continue;
		const own = `feature ${feature.id}`;
		drawn.set(own, {
			kind: "feature",
			name: feature.id.slice(0, 1e3),
			state: "affected",
			stage: feature.stage.slice(0, 50)
		});
		nodes.forEach((node, place) => {
			const key = draw(node);
			const next = nodes[place + 1];
			join(key, next === void 0 ? own : keyOf(next));
		});
	}
	if (drawn.size === 0) return void 0;
	const ids = new Map([...drawn.keys()].slice(0, MOST_NODES).map((key, place) => [key, `n${place}`]));
	return {
		total: drawn.size,
		nodes: [...drawn].slice(0, MOST_NODES).map(([key, node]) => ({
			id: ids.get(key) ?? "",
			...node
		})),
		edges: [...edges.values()].flatMap(([one, other]) => {
			const [from, to] = [ids.get(one), ids.get(other)];
			return from === void 0 || to === void 0 ? [] : [{
				from,
				to
			}];
		}).slice(0, MOST_EDGES)
	};
}
function isChanged(node, { index }, changed) {
	const code = index.graph.jobs[node - index.datasets]?.code?.replace(/^(?:\.?\/)+/, "");
	return code !== void 0 && changed.has(code);
}

const MOST_AFFECTED = 1e3;
const PAGES = /\.(md|rst|txt|adoc|png|svg|jpe?g|gif|pdf)$|(^|\/)(LICENSE|CODEOWNERS|\.gitignore|\.gitattributes)$/i;
function lineageOfChange(question) {
	const { repository, comparison, policy, features, judged, owners } = question;
	const { changed } = comparison;
	if (!changed) return {};
	const drawn = judged.map(({ feature, evidence }) => ({
		feature,
		units: evidence.flatMap(({ gate, units, elsewhere }) => gate === "lineage" ? [...units, ...elsewhere] : [])
	}));
	if (!drawn.some(({ units }) => units.some(({ trace }) => trace && trace.outputs.length > 0)) && !mayReach([...changed].filter((path) => !PAGES.test(path)), question)) return {};
	const known = lineageUnder(policy, repository, features);
	const judgedIds = new Set(judged.map(({ feature }) => feature.id));
	const others = [...reachedBy(changed, known, features, repository).values()].filter(({ one }) => !judgedIds.has(one.feature.id));
	const told = others.slice(0, MOST_AFFECTED).flatMap(({ one, through }) => affectedFeatures({
		features: [one],
		datasets: []
	}, owners, through));
	const picture = lineagePicture({
		known,
		changed,
		judged: drawn,
		affected: others.map(({ one }) => one)
	});
	return {
		...told.length === 0 ? {} : { impact: {
			total: others.length,
			features: told
		} },
		...picture ? { lineage: picture } : {}
	};
}
const PLAIN_NAME = /^[\w.-]+$/;
const MOST_NAMES = 200;
function mayReach(paths, { repository, policy, features }) {
	const stage = policy.stages.at(-1) ?? "";
	const { files, registries } = lineageOptions((name) => policy.option("lineage", name, stage));
	const told = [...lineagePaths(repository, features, files), ...registries.map(({ path }) => path)].filter((path) => repository.has(path));
	if (told.length === 0 || paths.length === 0) return false;
	const contracts = new Set(features.flatMap((feature) => feature.contracts));
	const names = [...new Set(paths.map((path) => posix.basename(path)))];
	if (names.length > MOST_NAMES || !names.every((name) => PLAIN_NAME.test(name))) return true;
	if (paths.some((path) => told.includes(path) || contracts.has(path) || /\.odcs\.ya?ml$/.test(path))) return true;
	return told.some((path) => {
		const text = textOnce(repository, path, LIMITS.evidence);
		return typeof text === "string" && (names.some((name) => text.includes(name)) || isDvcFile(path) && text.includes("${"));
	});
}
function reachedBy(changed, known, features, repository) {
	const reached = /* @__PURE__ */ new Map();
	for (const path of [...changed].sort()) {
		const subject = impactSubject(path, known);
		if (subject.datasets.length + subject.jobs.length === 0) continue;
		for (const one of impact(subject, known, features, repository).features) {
			const before = reached.get(one.feature.id);
			if (!before || one.by === "lineage" && before.one.by !== "lineage") reached.set(one.feature.id, {
				one,
				through: path
			});
		}
	}
	return reached;
}

export { lineageOfChange };