import { r as BUILT_IN_POLICY } from "./implied-feature.js";
import { i as stageRank, n as defaultStage } from "./stages.js";

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

export { effectivePolicy as t };