import { i as stageRank, n as defaultStage } from "./stages.js";

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
		tests: { kinds: "declared" }
	},
	enforce: true,
	timeout: 1800
};

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
			return written === void 0 ? section(BUILT_IN_POLICY, gate)[name] : atStage(written, stages, stage);
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

const IMPLIED_FEATURE = "repository";
const IMPLIED_TITLE = "what lies in this repository";

export { BUILT_IN_POLICY as i, IMPLIED_TITLE as n, effectivePolicy as r, IMPLIED_FEATURE as t };