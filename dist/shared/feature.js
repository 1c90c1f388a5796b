const NOTHING_NAMED = {
	contracts: [],
	code: [],
	experiments: [],
	evaluation: [],
	data: [],
	packages: [],
	runs: [],
	tests: {},
	evidence: []
};
const TEST_KINDS = [
	"unit",
	"integration",
	"end-to-end"
];

export { TEST_KINDS as n, NOTHING_NAMED as t };