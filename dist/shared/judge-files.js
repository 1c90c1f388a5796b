import { d as didYouMean, n as NOTHING_NAMED, u as unknownWord, x as ConfigurationError } from "./basics.js";
import { c as effectivePolicy, d as BUILT_IN_POLICY, i as verdictOfRun, s as countsOf } from "./look-around.js";
import { a as openFolder, n as expectBase, o as openRepository, r as compareWithBase } from "./run-over-checkout.js";
import { a as gateReports, i as judgeFeature, l as loadConfiguration, n as withRecordsAsFiles, r as loadGates, s as readRegistered, u as GATE_ENTRIES } from "./judge-repository.js";
import { relative, resolve, sep } from "node:path";

const STAGE_OF_A_LONE_FILE = "candidate";
async function judgeFiles(request, git, answers) {
	const versioned = await openRepository(git, answers);
	const paths = request.files.map((file) => resolve(request.workingDirectory, file));
	const below = (root, path) => relative(root, path).split(sep).join("/");
	const tracked = versioned !== void 0 && paths.every((path) => versioned.has(below(versioned.root, path)));
	const repository = tracked ? versioned : openFolder(versioned?.root ?? request.workingDirectory);
	const files = paths.map((path) => below(repository.root, path));
	files.forEach((file, index) => {
		if (!repository.has(file)) {
			const meant = didYouMean(file, repository.paths.slice(0, 1e4));
			throw new ConfigurationError({
				message: `there is no file \`${request.files[index] ?? file}\` here${meant ? `; did you mean \`${meant}\`?` : ""}`,
				remedy: "name a file below the working directory"
			});
		}
	});
	const comparison = tracked ? await compareWithBase(git, request.base) : {};
	expectBase(request.base, comparison);
	const loaded = tracked ? await loadConfiguration(git, repository, comparison, {
		path: "promotion.yml",
		named: false,
		workingDirectory: request.workingDirectory
	}) : void 0;
	const configuration = loaded?.judging ?? {
		policy: effectivePolicy(),
		waivers: [],
		baseline: void 0
	};
	const { policy } = configuration;
	const { stages } = policy;
	if (request.stage !== void 0 && !stages.includes(request.stage)) throw new ConfigurationError(unknownWord(request.stage, stages, "a stage of the policy"));
	const records = tracked ? readRegistered(repository, policy) : [];
	const withRecords = withRecordsAsFiles(repository, records);
	const [entry] = await loadGates(GATE_ENTRIES.filter(({ id }) => id === request.gate));
	if (!entry) throw new Error(`no gate ${request.gate}`);
	const lone = stages.includes(STAGE_OF_A_LONE_FILE) ? STAGE_OF_A_LONE_FILE : stages[1] ?? stages[0] ?? "";
	const kind = request.gate === "experiment" ? "experiments" : "contracts";
	const collect = await entry.collect();
	let milliseconds = 0;
	const judged = [];
	for (const file of files) {
		const owner = records.find((record) => record[kind].includes(file));
		const feature = oneFile(owner, kind, file, owner?.stage ?? lone);
		const stage = request.stage ?? feature.stage;
		judged.push(await judgeFeature({
			id: feature.id,
			because: "named",
			stage: stages.includes(stage) ? stage : lone
		}, feature, configuration, {
			repository: withRecords,
			comparison: comparison.base ? {
				...comparison,
				changed: new Set(files)
			} : comparison,
			entries: [entry],
			collected: async () => {
				const started = request.stopwatch();
				const option = (name) => request.options?.[name] ?? policy.option(request.gate, name, stage);
				const units = await collect({
					repository: withRecords,
					comparison,
					feature,
					option,
					engine: request.engine,
					now: request.now,
					signal: request.signal
				});
				milliseconds += request.stopwatch() - started;
				return units;
			},
			carried: [],
			unreadable: /* @__PURE__ */ new Map(),
			features: [],
			guarded: [],
			repointed: () => [],
			recordOnBase: () => void 0,
			bereft: () => false,
			now: request.now
		}));
	}
	const verdict = verdictOfRun(judged, {
		undecided: false,
		comparing: false
	});
	return {
		report: {
			kind: "promotion-gates/readiness-report",
			version: "1.0",
			tool: request.tool,
			verdict,
			ready: verdict === "ready",
			enforced: { value: true },
			notices: [],
			policy: loaded?.information ?? {
				source: "built-in",
				stages: [...BUILT_IN_POLICY.stages]
			},
			features: judged.map(({ feature }) => alone(feature, request.gate)),
			notJudged: 0,
			waivers: [],
			knownDebt: {
				total: 0,
				seen: 0,
				mended: []
			},
			discovered: [],
			counts: countsOf(judged.flatMap(({ feature }) => feature.findings))
		},
		materials: {
			configuration: loaded?.files ?? [],
			features: judged.map(({ materials }) => materials)
		},
		gateReports: gateReports(judged, [entry], {
			tool: request.tool.name,
			version: request.tool.version,
			time: request.now.toISOString(),
			...comparison.head ? { commit: comparison.head } : {}
		}, "1.0"),
		durations: { [request.gate]: milliseconds }
	};
}
function oneFile(owner, kind, file, stage) {
	if (owner) return {
		...owner,
		...NOTHING_NAMED,
		code: owner.code,
		runs: owner.runs,
		[kind]: [file],
		problems: []
	};
	return {
		id: file,
		title: file,
		stage,
		path: file,
		record: {
			id: file,
			title: file,
			stage
		},
		...NOTHING_NAMED,
		[kind]: [file],
		locate: () => void 0,
		problems: []
	};
}
function alone(feature, only) {
	const { next: _next, ...rest } = feature;
	return {
		...rest,
		gates: feature.gates.filter(({ gate }) => gate === only)
	};
}

export { judgeFiles };