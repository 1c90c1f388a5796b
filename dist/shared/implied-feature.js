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

export { IMPLIED_TITLE as n, BUILT_IN_POLICY as r, IMPLIED_FEATURE as t };