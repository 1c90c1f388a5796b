import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_picomatch } from "./picomatch.js";
import { t as ConfigurationError } from "./configuration-error.js";
import { i as stageRank } from "./stages.js";
import { t as didYouMean } from "./did-you-mean2.js";
import { t as LIMITS } from "./document.js";
import { n as unclaimed, t as assembleReport } from "./assemble-report.js";
import { o as GATES, s as GATE_ENTRIES, t as CHECK_METAS } from "./check-metas.js";
import { a as readFeatures, n as dependenciesOf, r as impliedFeature, t as loadConfiguration } from "./load-configuration.js";
import { n as judgeFeature, r as gateReports, t as readGateReport } from "./read-gate-report.js";
import { t as require_ignore } from "./ignore.js";
import { t as listOutsideFiles } from "./list-outside-files.js";
import { n as readDocument } from "./safe-path.js";
import { t as readOutsideFile } from "./read-outside-file.js";
import { createHash } from "node:crypto";
import { posix, relative, resolve, sep } from "node:path";

var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function scope(question) {
	const { stages, head, base, changed, named, asStage } = question;
	const strictest = stages.at(-1) ?? "";
	const rank = (stage) => stageRank(stages, stage) ?? stages.length - 1;
	const before = base && new Map(base.map((feature) => [feature.id, feature]));
	const scoped = /* @__PURE__ */ new Map();
	const lowered = /* @__PURE__ */ new Set();
	for (const feature of head) {
		const stage = asStage ?? (stageRank(stages, feature.stage) === void 0 ? strictest : feature.stage);
		const raised = asStage !== void 0 && rank(asStage) > rank(feature.stage) ? { raisedFrom: feature.stage } : {};
		if (!before || !changed) {
			if (named.length === 0 || named.includes(feature.id)) scoped.set(feature.id, {
				id: feature.id,
				because: named.length > 0 ? "named" : "every-feature",
				stage,
				...raised
			});
			continue;
		}
		const was = before.get(feature.id);
		if (!was) {
			const above = rank(stage) > 0 ? { raisedFrom: "" } : {};
			scoped.set(feature.id, {
				id: feature.id,
				because: "registered",
				stage,
				...above,
				...raised
			});
		} else if (rank(feature.stage) > rank(was.stage)) scoped.set(feature.id, {
			id: feature.id,
			because: "raised",
			stage,
			raisedFrom: was.stage
		});
		else if (rank(feature.stage) < rank(was.stage)) {
			lowered.add(feature.id);
			scoped.set(feature.id, {
				id: feature.id,
				because: "lowered",
				stage,
				loweredFrom: was.stage,
				...raised
			});
		} else if (question.subjectsOf(feature.id).some((path) => changed.has(path))) scoped.set(feature.id, {
			id: feature.id,
			because: "changed",
			stage,
			...raised
		});
		else if (named.includes(feature.id)) scoped.set(feature.id, {
			id: feature.id,
			because: "named",
			stage,
			...raised
		});
	}
	const present = new Set(head.map((feature) => feature.id));
	for (const feature of base ?? []) {
		if (present.has(feature.id)) continue;
		lowered.add(feature.id);
		scoped.set(feature.id, {
			id: feature.id,
			because: "removed",
			stage: feature.stage,
			loweredFrom: feature.stage
		});
	}
	for (const feature of head) {
		if (scoped.has(feature.id) || !feature.dependsOn.some((id) => lowered.has(id))) continue;
		scoped.set(feature.id, {
			id: feature.id,
			because: "depends",
			stage: asStage ?? feature.stage
		});
	}
	return [...scoped.values()].filter((feature) => named.length === 0 || named.includes(feature.id)).sort((left, right) => left.id < right.id ? -1 : 1);
}

const MOST_PATHS = 200;
function mayName(paths) {
	if (paths.size > MOST_PATHS) return () => true;
	const parts = [...new Set([...paths].flatMap((path) => path.split("/")))];
	return (text) => ANYTHING.test(text) || parts.some((part) => text.includes(part));
}
const ANYTHING = /[*?\\]|\{(?![^{}]*:\s)[^{}]*\}|\[[^\]]*[!-][^\]]*\]|(^|[\s"',[(:-])\.{1,2}\/?($|[\s"',\])#])/m;

function registered(feature) {
	return {
		id: feature.id,
		stage: feature.stage,
		dependsOn: dependenciesOf(feature)
	};
}
function repointed(feature, base) {
	const before = base?.find(({ id }) => id === feature.id)?.record;
	if (!before) return [];
	return GATE_ENTRIES.filter(({ keys }) => keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(feature.record[key]))).map(({ gate }) => gate.id);
}
async function registeredAt(tree, patterns, repository, head, below) {
	const matches = (0, import_picomatch.default)([...patterns]);
	const paths = tree.paths.filter((path) => below(path) && matches(path));
	const byPath = new Map(head.map((feature) => [feature.path, feature]));
	await tree.texts(paths.filter((path) => !repository.has(path)));
	return Promise.all(paths.map(async (path) => {
		const same = byPath.get(path);
		if (same && await repository.blob(path) === tree.blob(path)) return {
			...registered(same),
			path
		};
		const value = (await tree.document(path))?.value;
		return {
			id: typeof value?.["id"] === "string" ? value["id"] : same?.id ?? posix.basename(path).replace(/\.feature\.ya?ml$/, ""),
			stage: typeof value?.["stage"] === "string" ? value["stage"] : "",
			dependsOn: [],
			path,
			record: value ?? {}
		};
	}));
}
function ghost(one, base) {
	const path = base.find(({ id }) => id === one.id)?.path;
	return {
		id: one.id,
		title: one.id,
		stage: one.stage,
		...path ? { path } : {},
		record: {
			id: one.id,
			title: one.id,
			stage: one.stage
		},
		contracts: [],
		code: [],
		experiments: [],
		data: [],
		packages: [],
		runs: [],
		tests: {},
		evidence: [],
		locate: () => void 0,
		problems: []
	};
}

var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
const CODE_OWNERS_PATHS = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
const OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+)$/;
function codeOwners(text) {
	const rules = text.split(/\r?\n/).flatMap((line) => readRule(line) ?? []);
	return (path) => rules.findLast((rule) => rule.owns(path))?.owners ?? [];
}
function readRule(line) {
	const [pattern, ...words] = line.trim().match(/(?:\\.|\S)+/g) ?? [];
	if (pattern === void 0 || /^\\?[#!]/.test(pattern) || pattern.includes("[")) return void 0;
	const comment = words.findIndex((word) => word.startsWith("#"));
	const owners = comment < 0 ? words : words.slice(0, comment);
	return owners.every((owner) => OWNER.test(owner)) ? {
		owns: matcherOf(pattern),
		owners
	} : void 0;
}
function matcherOf(pattern) {
	const matcher = (0, import_ignore.default)({
		ignorecase: false,
		allowRelativePaths: true
	}).add(pattern);
	const shallow = /(?:^|[^*])\/\*$/.test(pattern);
	const deeper = (path) => path.includes("/") && matcher.ignores(`${posix.dirname(path)}/`);
	return (path) => matcher.ignores(path) && !(shallow && deeper(path));
}

async function readOwners(repository, { base }) {
	for (const file of CODE_OWNERS_PATHS) {
		const content = base ? (await base.texts([file])).get(file) : repository.has(file) ? repository.text(file, LIMITS.configuration) : void 0;
		if (typeof content === "string") return {
			file,
			of: codeOwners(content)
		};
	}
}
function workflowsOf(repository) {
	return repository.paths.filter((path) => {
		if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return false;
		const content = repository.text(path, LIMITS.configuration);
		return typeof content === "string" && content.includes("/promotion-gates");
	});
}

async function readEvidence(repository, request, features) {
	const carried = [];
	const unreadable = /* @__PURE__ */ new Map();
	for (const feature of features) for (const path of feature.evidence) {
		const document = repository.document(path, LIMITS.evidence);
		const read = "unreadable" in document ? {
			refused: document.unreadable,
			remedy: document.remedy ?? "commit the report, or take it out of the record"
		} : await readGateReport(document);
		if ("report" in read) carried.push({
			origin: "committed",
			path,
			...digest(await repository.sha256(path)),
			report: read.report
		});
		else unreadable.set(feature.path ?? "", [...unreadable.get(feature.path ?? "") ?? [], {
			message: read.refused,
			remedy: read.remedy,
			path
		}]);
	}
	const problems = [];
	for (const stated of request.evidence) {
		const files = listOutsideFiles(resolve(request.workingDirectory, stated));
		if ("unreadable" in files) throw new ConfigurationError({
			message: `evidence: ${files.unreadable}`,
			remedy: "name a file or a folder that is there, or leave the input out"
		});
		for (const file of files.paths) {
			const path = relative(request.workingDirectory, file).split(sep).join("/");
			const read = await outsideReport(path, file, files.folder);
			if (!read) continue;
			if ("refused" in read) problems.push({
				message: read.refused,
				remedy: read.remedy
			});
			else carried.push({
				origin: "supplied",
				path,
				...digest(read.sha256),
				report: read.report
			});
		}
	}
	return {
		carried,
		unreadable,
		problems: [...problems, ...duplicates(carried)]
	};
}
async function outsideReport(path, file, folder) {
	if (folder && !file.endsWith(".json")) return void 0;
	const text = readOutsideFile(file, LIMITS.evidence);
	if (typeof text !== "string") return {
		refused: text.unreadable,
		remedy: "make the report again"
	};
	const document = readDocument(file.endsWith(".json") ? path : `${path}.json`, text);
	const kind = document.value?.kind;
	if (folder && document.problems.length === 0 && kind !== "promotion-gates/gate-report") return void 0;
	return {
		...await readGateReport(document),
		sha256: createHash("sha256").update(text).digest("hex")
	};
}
function digest(sha256) {
	return sha256 === void 0 ? {} : { sha256 };
}
function duplicates(carried) {
	const seen = /* @__PURE__ */ new Map();
	const problems = [];
	for (const { origin, path, report } of carried) {
		if (origin !== "supplied") continue;
		for (const part of report.features) for (const unit of part.units) {
			const key = `${report.gate}\0${part.feature}\0${unit.id}\0${report.producer.commit ?? ""}`;
			const other = seen.get(key);
			if (other !== void 0 && other !== path) problems.push({
				message: `\`${other}\` and \`${path}\` both report ${report.gate} on ${unit.id} of ${part.feature}`,
				remedy: "hand in one report for each gate"
			});
			seen.set(key, path);
		}
	}
	return problems;
}

async function verdictChanges(configuration, features, context, implied) {
	const { proposed } = configuration;
	if (!proposed || implied) return [];
	const { changed: _, ...comparison } = context.comparison;
	const whole = {
		...context,
		comparison
	};
	const changes = [];
	for (const feature of features) {
		const one = {
			id: feature.id,
			because: "every-feature",
			stage: feature.stage
		};
		if (stageRank(configuration.judging.policy.stages, feature.stage) === void 0) continue;
		const from = (await judgeFeature(one, feature, configuration.judging, whole)).feature.verdict;
		const to = (await judgeFeature(one, feature, proposed, whole)).feature.verdict;
		if (from !== to) changes.push({
			feature: feature.id,
			from,
			to
		});
	}
	return changes;
}

async function judgeRepository(request, { git, repository, comparison }) {
	const vocabulary = {
		gates: GATE_ENTRIES.map(({ gate }) => gate.id),
		checks: [...CHECK_METAS.keys()]
	};
	const configuration = await loadConfiguration(git, repository, comparison, {
		...request.config,
		workingDirectory: request.workingDirectory
	}, vocabulary);
	const { policy } = configuration.judging;
	const { stages } = policy;
	if (request.stage !== void 0 && !stages.includes(request.stage)) throw new ConfigurationError(unknownWord(request.stage, stages, "a stage of the policy"));
	for (const gate of request.gates) if (!vocabulary.gates.includes(gate)) throw new ConfigurationError(unknownWord(gate, vocabulary.gates, "a gate"));
	const prefix = relative(repository.root, request.workingDirectory).split(sep).join("/");
	const below = (path) => prefix === "" || path.startsWith(`${prefix}/`);
	const records = readFeatures(repository, policy.records, {
		stages,
		lockable: [...GATES.map(({ id }) => id), ...vocabulary.checks]
	}).filter((feature) => below(feature.path ?? ""));
	const baseRecords = comparison.mergeBase && await registeredAt(comparison.mergeBase, policy.records, repository, records, below);
	const patternsOf = (gate, option) => [policy.option(gate, option, stages[0] ?? "") ?? []].flat();
	const contracts = patternsOf("data-contract", "contracts");
	const experiments = patternsOf("experiment", "experiments");
	const implied = records.length === 0 && (baseRecords?.length ?? 0) === 0;
	const features = implied ? [impliedFeature(repository, stages[0] ?? "", {
		contracts,
		experiments
	})] : records;
	const entries = request.gates.length === 0 ? GATE_ENTRIES : GATE_ENTRIES.filter(({ gate }) => request.gates.includes(gate.id));
	const byId = new Map(features.map((feature) => [feature.id, feature]));
	const changed = comparison.changed ?? /* @__PURE__ */ new Set();
	const gone = new Set([...changed].filter((path) => !repository.has(path)));
	const bereft = (feature) => isBereft(feature, gone, repository);
	const named = namedFeatures(request.features, features);
	const scoped = implied ? [{
		id: features[0]?.id ?? "",
		because: "every-feature",
		stage: request.stage ?? stages[0] ?? ""
	}] : scope({
		stages,
		head: features.map(registered),
		...baseRecords ? { base: baseRecords } : {},
		...comparison.changed ? { changed: comparison.changed } : {},
		subjectsOf: (id) => {
			const feature = byId.get(id);
			if (!feature) return [];
			return [...subjectsOf(feature, entries, repository, changed), ...bereft(feature) ? gone : []];
		},
		named,
		...request.stage === void 0 ? {} : { asStage: request.stage }
	});
	const durations = {};
	const time = request.timer(policy.timeout);
	const signal = AbortSignal.any([request.signal, time]);
	const cache = /* @__PURE__ */ new Map();
	const collected = (entry, feature, stage) => {
		if (!request.collect) return Promise.resolve([]);
		const key = `${entry.gate.id}\0${feature.id}`;
		let units = cache.get(key);
		if (!units) {
			const started = request.stopwatch();
			const option = (name) => policy.option(entry.gate.id, name, stage);
			units = entry.collect({
				repository,
				comparison,
				feature,
				option,
				engine: request.engine,
				now: request.now,
				signal
			}).finally(() => {
				durations[entry.gate.id] = (durations[entry.gate.id] ?? 0) + request.stopwatch() - started;
			});
			cache.set(key, units);
		}
		return units;
	};
	const featureOf = (one) => byId.get(one.id) ?? ghost(one, baseRecords ?? []);
	const evidence = await readEvidence(repository, request, scoped.map(featureOf));
	const owners = await readOwners(repository, comparison);
	const workflows = workflowsOf(repository);
	const context = {
		repository,
		comparison,
		entries,
		collected,
		carried: evidence.carried,
		unreadable: evidence.unreadable,
		features: records,
		...owners ? { owners } : {},
		guarded: implied ? [] : [...configuration.paths, ...workflows],
		repointed: (feature) => repointed(feature, baseRecords),
		recordOnBase: (feature) => baseRecords?.find(({ id }) => id === feature.id)?.record,
		bereft,
		now: request.now
	};
	const judged = [];
	for (const one of scoped) {
		request.progress(`judging ${one.id} at ${one.stage}`);
		await new Promise((resolve) => setImmediate(resolve));
		try {
			signal.throwIfAborted();
			judged.push(await judgeFeature(one, featureOf(one), configuration.judging, context));
			signal.throwIfAborted();
		} catch (error) {
			if (request.signal.aborted || !time.aborted) throw error;
			break;
		}
	}
	const late = time.aborted ? [{
		message: `the ${policy.timeout} seconds that a run may take are used up; ${scoped.length - judged.length} of ${scoped.length} features were not looked at`,
		remedy: "give the run more time (`timeout` in the policy), or let the gates run in jobs of their own"
	}] : [];
	const changes = configuration.proposed && !time.aborted ? await verdictChanges(configuration, features, context, implied) : void 0;
	const report = assembleReport({
		request,
		configuration,
		comparison,
		repository,
		judged,
		features,
		implied,
		evidence: { problems: [...evidence.problems, ...late] },
		baseRecords,
		changes,
		workflows,
		unclaimed: implied ? [] : unclaimed(repository, [...contracts, ...experiments].flat(), records).filter(below)
	});
	const producer = {
		tool: request.tool.name,
		version: request.tool.version,
		time: request.now.toISOString(),
		...report.head ? { commit: report.head } : {},
		...request.run ? { run: request.run } : {}
	};
	return {
		report,
		materials: {
			configuration: configuration.files,
			features: judged.map(({ materials }) => materials)
		},
		gateReports: request.collect ? gateReports(judged, entries, producer, "1.0") : [],
		durations
	};
}
function unknownWord(word, words, what) {
	const meant = didYouMean(word, words);
	return {
		message: `\`${word}\` is not ${what}${meant ? `; did you mean \`${meant}\`?` : ""}`,
		remedy: words.length > 0 ? `name one of ${words.join(", ")}` : "there is none"
	};
}
function namedFeatures(patterns, features) {
	const ids = features.map(({ id }) => id);
	return [...new Set(patterns.flatMap((pattern) => {
		const matches = (0, import_picomatch.default)(pattern);
		const found = ids.filter((id) => id === pattern || matches(id));
		if (found.length === 0) throw new ConfigurationError(unknownWord(pattern, ids, "a registered feature"));
		return found;
	}))];
}
function documentsOf(feature) {
	return [
		...feature.path ? [feature.path] : [],
		...feature.contracts,
		...feature.experiments,
		...feature.data.map(({ path }) => path),
		...feature.packages,
		...feature.runs
	];
}
function isBereft(feature, gone, repository) {
	if (gone.size === 0) return false;
	const mayNameGone = mayName(gone);
	return documentsOf(feature).some((path) => {
		const text = repository.text(path, LIMITS.evidence);
		return gone.has(path) || typeof text === "string" && mayNameGone(text);
	});
}
function subjectsOf(feature, entries, repository, changed) {
	const interesting = mayName(changed);
	return [
		...documentsOf(feature),
		...feature.evidence,
		...entries.flatMap((entry) => entry.subjectsOf(feature, repository, interesting))
	];
}

export { judgeRepository };