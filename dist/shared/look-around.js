import { l as pathsContaining } from "./run-over-checkout.js";
import { resolve } from "node:path";

function debtLookup(baseline) {
	const known = new Map((baseline?.findings ?? []).map((entry) => [identity(entry), entry]));
	return (finding) => {
		if (finding.outcome !== "fail") return void 0;
		const entry = known.get(identity(finding));
		if (!entry) return void 0;
		return finding.size !== void 0 && entry.size !== void 0 && finding.size > entry.size ? void 0 : entry;
	};
}
function identity(entry) {
	return `${entry.check}\0${entry.feature}\0${entry.fingerprint}`;
}
function writeBaseline(findings, earlier) {
	const blocking = findings.filter((finding) => finding.outcome === "fail" && finding.severity === "block" && finding.standing !== "waived");
	const before = earlier && new Map(earlier.findings.map((entry) => [identity(entry), entry]));
	const entries = blocking.flatMap((finding) => {
		const known = before?.get(identity(finding));
		if (before && !known) return [];
		const sizes = [finding.size, known?.size].filter((size) => size !== void 0);
		return [{
			check: finding.check,
			feature: finding.feature,
			fingerprint: finding.fingerprint,
			...sizes.length > 0 ? { size: Math.min(...sizes) } : {}
		}];
	});
	const key = (entry) => `${entry.feature}\0${identity(entry)}`;
	return {
		version: 1,
		findings: entries.sort((left, right) => key(left) < key(right) ? -1 : 1)
	};
}
function mendedDebt(baseline, judged, findings) {
	const still = new Set(findings.filter((finding) => finding.outcome === "fail" || finding.outcome === "unknown").map(identity));
	return (baseline?.findings ?? []).filter((entry) => judged.has(entry.feature) && !still.has(identity(entry)));
}

const RETIRED = "retired";
function stageRank(stages, stage) {
	if (stage === "retired") return -1;
	const rank = stages.indexOf(stage);
	return rank < 0 ? void 0 : rank;
}
function nextStage(stages, stage) {
	const rank = stageRank(stages, stage);
	return rank === void 0 ? void 0 : stages[rank + 1];
}
function defaultStage(stages, stage) {
	const rank = stageRank(stages, stage) ?? 0;
	if (rank <= 0) return "exploratory";
	return rank === stages.length - 1 ? "production" : "candidate";
}

const BUILT_IN_POLICY = {
	version: 1,
	stages: [
		"exploratory",
		"candidate",
		"production"
	],
	requires: {
		candidate: [
			"data-contract",
			"experiment",
			"reproducibility",
			"tests"
		],
		production: [
			"data-contract",
			"experiment",
			"reproducibility",
			"tests"
		]
	},
	records: "**/*.feature.yml",
	gates: {
		"data-contract": {
			contracts: ["**/*.odcs.yaml", "**/*.odcs.yml"],
			compatibility: "consumer",
			"memory-limit": 1e3,
			"time-limit": 300
		},
		experiment: { experiments: ["**/*.experiment.yml", "**/*.experiment.yaml"] },
		reproducibility: {
			packages: "pinned",
			notebooks: "executed-in-order"
		},
		tests: { kinds: "declared" },
		lineage: {
			files: [
				"**/*.openlineage.{json,jsonl,ndjson}",
				"**/lineage/*.{json,jsonl,ndjson}",
				"**/target/manifest.json",
				"**/dvc.{yaml,lock}",
				"**/*.dvc"
			],
			alerts: [
				"**/*{alert,rule}*.{yml,yaml}",
				"**/*.rules",
				"**/{alerts,alerting,rules,prometheus,monitoring}/**/*.{yml,yaml}"
			],
			trace: "dataset",
			"source-versions": "optional",
			"unready-environments": ["sandbox"],
			"personal-data": [
				"pii",
				"phi",
				"personal",
				"personal-data",
				"sensitive"
			],
			sections: {
				exploratory: [],
				candidate: [
					"purpose",
					"owner",
					"contracts"
				],
				production: [
					"purpose",
					"objective",
					"owner",
					"contracts",
					"transformations",
					"outputs",
					"parameters",
					"experiments",
					"failure-modes",
					"telemetry",
					"rollout",
					"rollback",
					"privacy",
					"ethics",
					"runbook",
					"learnings",
					"artifact",
					"review-by"
				]
			}
		}
	},
	enforce: true,
	timeout: 1800
};

const IMPLIED_FEATURE = "repository";
const IMPLIED_TITLE = "what lies in this repository";

function effectivePolicy(policy = BUILT_IN_POLICY) {
	const stages = policy.stages ?? BUILT_IN_POLICY.stages;
	return {
		stages,
		requires: (stage) => {
			if (policy.requires) return policy.requires[stage] ?? [];
			return BUILT_IN_POLICY.requires[defaultStage(stages, stage)] ?? [];
		},
		leastOrigin: (stage) => policy.evidence?.[stage] ?? "committed",
		option: (gate, name, stage) => {
			const written = section(policy, gate)[name];
			if (written !== void 0) return atStage(written, stages, stage);
			const { stages: builtInStages } = BUILT_IN_POLICY;
			return atStage(section(BUILT_IN_POLICY, gate)[name], builtInStages, defaultStage(stages, stage));
		},
		severity: (check, stage) => {
			const written = policy.severity?.[check];
			return typeof written === "object" ? written[stage] : written;
		},
		records: [policy.records ?? BUILT_IN_POLICY.records].flat(),
		enforce: policy.enforce ?? BUILT_IN_POLICY.enforce,
		timeout: policy.timeout ?? BUILT_IN_POLICY.timeout
	};
}
function section(policy, gate) {
	const gates = policy.gates ?? {};
	return Object.hasOwn(gates, gate) ? gates[gate] ?? {} : {};
}
function atStage(written, stages, stage) {
	if (typeof written !== "object" || written === null || Array.isArray(written)) return written;
	const values = written;
	for (let rank = stageRank(stages, stage) ?? 0; rank >= 0; rank -= 1) {
		const value = values[stages[rank] ?? ""];
		if (value !== void 0) return value;
	}
}

function countsOf(findings) {
	const open = findings.filter(({ standing, severity }) => standing === "open" && severity === "block");
	return {
		failed: open.filter(({ outcome }) => outcome === "fail").length,
		unknown: open.filter(({ outcome }) => outcome === "unknown").length,
		waived: findings.filter(({ standing }) => standing === "waived").length,
		known: findings.filter(({ standing }) => standing === "known").length
	};
}

const DAY = 864e5;
function daysLeft(until, now) {
	const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
	return Math.round((Date.parse(`${until}T00:00:00Z`) - today) / DAY);
}
function covers(waiver, finding) {
	return waiver.check === finding.check && waiver.feature === finding.feature && (waiver.about === void 0 || waiver.about === finding.fingerprint);
}

function verdictOfRun(judged, { undecided, comparing }) {
	if (judged.some(({ runVerdict }) => runVerdict === "blocked")) return "blocked";
	if (undecided || judged.some(({ runVerdict }) => runVerdict === "undecided")) return "undecided";
	return judged.length === 0 && comparing ? "nothing-to-judge" : "ready";
}

const KINDS = [
	{
		kind: "data contract",
		ends: [".odcs.yaml", ".odcs.yml"]
	},
	{
		kind: "experiment",
		ends: [".experiment.yaml", ".experiment.yml"]
	},
	{
		kind: "dvc.lock",
		ends: ["dvc.lock"],
		form: /(^|\/)dvc\.lock$/
	},
	{
		kind: "MLflow experiment",
		ends: ["/meta.yaml"],
		form: /(^|\/)mlruns\/[^/]+\/meta\.yaml$/
	},
	{
		kind: "notebook",
		ends: [".ipynb"]
	},
	{
		kind: "dbt project",
		ends: ["dbt_project.yml"],
		form: /(^|\/)dbt_project\.yml$/
	},
	{
		kind: "requirements file",
		ends: [".txt"],
		form: /(^|\/)requirements[^/]*\.txt$/
	}
];
function discover(repository) {
	return KINDS.flatMap(({ kind, ends, form }) => {
		const count = pathsContaining(repository.paths, ends.map((end) => `${end}${"\0"}`)).filter((path) => ends.some((end) => path.endsWith(end)) && (form?.test(path) ?? true)).length;
		return count > 0 ? [{
			kind,
			count
		}] : [];
	});
}
function unclaimed(repository, patterns, features) {
	const claimed = new Set(features.flatMap((feature) => [...feature.contracts, ...feature.experiments]));
	return repository.match(patterns).filter((path) => !claimed.has(path));
}

function assembleReport(parts) {
	const { request, configuration, comparison, judged } = parts;
	const { waivers, baseline, policy } = configuration.judging;
	const features = judged.map(({ feature }) => feature);
	const findings = features.flatMap((feature) => feature.findings);
	const undecided = [...request.undecidedBecause, ...parts.evidence.problems];
	if (comparison.missing && !comparison.base && request.base) undecided.push({ message: `policy and criteria could not be taken from the base branch: ${comparison.missing}` });
	const verdict = verdictOfRun(judged, {
		undecided: undecided.length > 0,
		comparing: comparison.changed !== void 0 && !parts.implied
	});
	const first = comparison.base !== void 0 && !configuration.onBase && parts.baseRecords?.length === 0;
	const enforced = !request.enforce ? {
		value: false,
		because: "this run only reports (`enforce: false`)"
	} : !policy.enforce ? {
		value: false,
		because: "the policy only reports (`enforce: false`)"
	} : first ? {
		value: false,
		because: "the base branch has neither a policy nor a record yet: this is the first run"
	} : { value: true };
	const judgedIds = new Set(features.map(({ id }) => id));
	const notices = [
		...parts.remediations,
		...configuration.notices,
		...workflowNotices(parts),
		...debtNotices(parts),
		...criteriaNotices(features, comparison),
		...undecided.map(({ message, remedy, location }) => ({
			message: remedy ? `${message}. ${capital(remedy)}.` : message,
			...location ? { location } : {}
		}))
	];
	return {
		kind: "promotion-gates/readiness-report",
		version: "1.0",
		tool: request.tool,
		verdict,
		ready: verdict === "ready" || verdict === "nothing-to-judge",
		enforced,
		...headOf(parts),
		...request.base ? { base: {
			...comparison.base ? { commit: comparison.base.commit } : {},
			...request.baseName ? { name: request.baseName } : {},
			...comparison.missing ? { missing: comparison.missing } : {}
		} } : {},
		...request.run ? { run: request.run } : {},
		notices,
		policy: configuration.information,
		features,
		notJudged: parts.features.filter(({ id }) => !judgedIds.has(id)).length,
		waivers: waivers.filter((waiver) => judgedIds.has(waiver.feature)).map((waiver) => {
			const covered = findings.filter((finding) => (finding.outcome === "fail" || finding.outcome === "unknown") && covers(waiver, finding)).length;
			const left = daysLeft(waiver.until, request.now);
			return {
				check: waiver.check,
				feature: waiver.feature,
				...waiver.about === void 0 ? {} : { about: waiver.about },
				reason: waiver.reason,
				until: waiver.until,
				daysLeft: left,
				state: !waiver.merged ? "not-merged" : left < 0 ? "ended" : covered === 0 ? "unused" : "in-force",
				findings: covered,
				...waiver.approvedBy ? { approvedBy: waiver.approvedBy } : {},
				location: waiver.location
			};
		}),
		knownDebt: {
			total: baseline?.findings.length ?? 0,
			seen: findings.filter((finding) => finding.standing === "known").length,
			mended: [...mendedDebt(baseline, judgedIds, findings)]
		},
		discovered: [...discover(parts.repository)],
		unclaimed: [...parts.unclaimed],
		...parts.changes ? { verdictChanges: [...parts.changes] } : {},
		...parts.lineage,
		counts: countsOf(findings)
	};
}
function headOf({ comparison, request }) {
	const head = comparison.head ?? request.environment["GITHUB_SHA"];
	return head && /^[0-9a-f]{40,64}$/.test(head) ? { head } : {};
}
function criteriaNotices(features, { changed }) {
	if (!changed) return [];
	return [...new Set(features.flatMap((feature) => feature.findings.flatMap((finding) => finding.check === "experiment/criteria-preregistered" && (finding.outcome === "unknown" || finding.observed !== void 0) && finding.location?.line !== void 0 ? [finding.location.path] : [])))].filter((path) => changed.has(path)).map((path) => ({
		message: `success criteria are changed by this pull request: \`${path}\``,
		location: {
			path,
			line: 1
		}
	}));
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function workflowNotices({ workflows, comparison: { changed } }) {
	return workflows.filter((path) => changed?.has(path)).map((path) => ({
		message: `\`${path}\`, which runs this suite, is changed by this pull request`,
		location: {
			path,
			line: 1
		}
	}));
}
function debtNotices({ configuration: { judging, proposed }, comparison }) {
	if (!comparison.base || !judging.baseline || !proposed?.baseline) return [];
	const before = new Map(judging.baseline.findings.map((entry) => [identity(entry), entry]));
	const grown = proposed.baseline.findings.filter((entry) => {
		const known = before.get(identity(entry));
		return !known || known.size !== void 0 && (entry.size ?? Number.POSITIVE_INFINITY) > known.size;
	});
	if (grown.length === 0) return [];
	return [{ message: `known debt only shrinks, and this pull request lets it grow by ${grown.length}: take ${grown.length === 1 ? "the entry" : "the entries"} out, or mend what ${grown.length === 1 ? "it names" : "they name"}` }];
}

function lookAround(request, repository, comparison) {
	const policy = effectivePolicy();
	const stages = [...BUILT_IN_POLICY.stages];
	const baseline = resolve(request.workingDirectory, "promotion.baseline.json");
	return {
		report: assembleReport({
			request,
			configuration: {
				judging: {
					policy,
					waivers: [],
					baseline: void 0
				},
				information: {
					source: "built-in",
					stages
				},
				notices: [],
				paths: [],
				files: [],
				onBase: false,
				baseline
			},
			comparison,
			repository,
			judged: [{
				runVerdict: "ready",
				evidence: [],
				materials: {
					feature: IMPLIED_FEATURE,
					subjects: []
				},
				feature: {
					id: IMPLIED_FEATURE,
					title: IMPLIED_TITLE,
					stage: stages[0] ?? "",
					owners: [],
					because: "every-feature",
					verdict: "ready",
					blocksThisRun: false,
					gates: [],
					findings: [],
					dependents: []
				}
			}],
			features: [],
			implied: true,
			evidence: { problems: [] },
			remediations: [],
			workflows: [],
			baseRecords: [],
			changes: void 0,
			unclaimed: []
		}),
		gateReports: [],
		baseline,
		materials: {
			configuration: [],
			features: [{
				feature: IMPLIED_FEATURE,
				subjects: []
			}]
		},
		durations: {}
	};
}

export { writeBaseline as _, covers as a, effectivePolicy as c, BUILT_IN_POLICY as d, RETIRED as f, debtLookup as g, stageRank as h, verdictOfRun as i, IMPLIED_FEATURE as l, nextStage as m, assembleReport as n, daysLeft as o, defaultStage as p, unclaimed as r, countsOf as s, lookAround as t, IMPLIED_TITLE as u };