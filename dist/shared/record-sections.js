const RECORD_SECTIONS = {
	purpose: {
		tells: "what it is for",
		paste: "purpose: WHAT IT IS FOR, IN A SENTENCE OR TWO"
	},
	objective: {
		tells: "the business objective it serves, and how anybody would tell that it does",
		paste: "objective: WHAT GETS BETTER FOR WHOM, AND BY HOW MUCH"
	},
	owner: {
		tells: "who answers for it",
		paste: "owner: \"@ORGANISATION/TEAM\""
	},
	contracts: {
		tells: "its sources, each under a data contract",
		paste: "contracts: [PATH-OR-ID-OF-A-CONTRACT]"
	},
	transformations: {
		tells: "what is done between sources and outputs, and where the code of it is",
		paste: "transformations:\n  - { path: CODE, description: WHAT IT DOES }"
	},
	outputs: {
		tells: "what it gives to others, with types and ranges",
		paste: "outputs:\n  - { name: NAME, type: number, minimum: 0, maximum: 1, description: WHAT IT MEANS }"
	},
	parameters: {
		tells: "its files of parameters with the schema of each; an empty list says that there are none",
		paste: "parameters:\n  - { path: params.yaml, schema: params.schema.json }"
	},
	experiments: {
		tells: "what showed that it works",
		paste: "experiments: [NAME.experiment.yml]"
	},
	tests: {
		tells: "where the reports of its tests are",
		paste: "tests: { unit: reports/unit.xml }"
	},
	"failure-modes": {
		tells: "how it can fail, and what happens then",
		paste: "failure-modes:\n  - { when: WHAT GOES WRONG, then: WHAT HAPPENS }"
	},
	telemetry: {
		tells: "what it is watched by",
		paste: "telemetry:\n  - { name: NAME, kind: metric, unit: \"1\" }"
	},
	rollout: {
		tells: "the flag it stands behind, and the steps by which it is turned on",
		paste: "rollout: { flag: NAME, steps: [5%, 25%, 100%], hold: 7d }"
	},
	rollback: {
		tells: "how it is taken back",
		paste: "rollback: runbook.md#rollback"
	},
	remediation: {
		tells: "what it does to a running system, and how that is bounded",
		paste: "remediation: { action: NAME, mode: shadow }"
	},
	privacy: {
		tells: "what it has to do with people’s data",
		paste: "privacy: { personal-data: none }"
	},
	ethics: {
		tells: "who could be harmed or treated unfairly, and what is done about that",
		paste: "ethics: WHO COULD BE HARMED, AND WHAT IS DONE ABOUT IT"
	},
	runbook: {
		tells: "what to do when it misbehaves",
		paste: "runbook: runbook.md"
	},
	learnings: {
		tells: "what was learnt on the way",
		paste: "learnings: runbook.md#what-we-learned"
	},
	artifact: {
		tells: "what is shipped: name, version, digest",
		paste: "artifact: { name: NAME, version: VERSION, digest: \"sha256:DIGEST\" }"
	},
	"review-by": {
		tells: "the day by which someone looks again",
		paste: "review-by: YEAR-MONTH-DAY"
	}
};
function isRecordSection(name) {
	return typeof name === "string" && Object.hasOwn(RECORD_SECTIONS, name);
}

export { isRecordSection as n, RECORD_SECTIONS as t };