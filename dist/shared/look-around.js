import { n as IMPLIED_TITLE, r as BUILT_IN_POLICY, t as IMPLIED_FEATURE } from "./implied-feature.js";
import { t as effectivePolicy } from "./effective-policy.js";
import { t as assembleReport } from "./assemble-report.js";

function lookAround(request, repository, comparison) {
	const policy = effectivePolicy();
	const stages = [...BUILT_IN_POLICY.stages];
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
				onBase: false
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

export { lookAround };